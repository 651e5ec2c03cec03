package memcon

// Turn is one contribution to the conversation. Turns are in the order of the
// input and never overlap.
type Turn struct {
	Kind    TurnKind `json:"kind"`
	Speaker Speaker  `json:"speaker"`
	// Manner is how the record says it was said: "in a jocular tone".
	Manner string `json:"manner,omitempty"`
	// Text is what a reader would read: without label, page marks, running
	// heads and footnote markers, hyphenation joined, apostrophes restored.
	// Paragraphs are set apart by "\n\n" where the input still shows them.
	Text string `json:"text"`
	// Page is the number of the page the turn begins on, as printed.
	Page string `json:"page,omitempty"`
	// Span runs from the first byte of the label to the last of the text. A
	// page mark or a block of footnotes may stand inside; the regions tell.
	Span Span `json:"span"`
	// Body runs from the first byte of the text to its last.
	Body        Span         `json:"body"`
	Annotations []Annotation `json:"annotations,omitempty"`
}

// TurnKind says how a turn gives what was said.
type TurnKind string

// The turn kinds. The list is closed.
const (
	// Speech is words under a speaker's label.
	Speech TurnKind = "speech"
	// Reported is a statement that the record attributes in a sentence, such
	// as "Stalin notes that ...".
	Reported TurnKind = "reported"
	// Narration is what nobody is said to say.
	Narration TurnKind = "narration"
)

// Speaker is who a turn is given to.
type Speaker struct {
	// Label is the label or the subject of the attribution as the document
	// has it, without separator and manner.
	Label string `json:"label,omitempty"`
	// Participant is the ID of the participant the label was resolved to, or
	// empty: it is never guessed.
	Participant string `json:"participant,omitempty"`
	// Span is the label in the input.
	Span Span `json:"span"`
}

// Annotation is an editorial bracket inside a turn. The bracket stays in the
// text; Start and End are byte offsets of the turn's Text, brackets included.
type Annotation struct {
	Kind AnnotationKind `json:"kind"`
	// Text is what stands between the brackets.
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// AnnotationKind says what an editorial bracket does.
type AnnotationKind string

// The annotation kinds. The list is closed.
const (
	Supplied  AnnotationKind = "supplied"  // a word the editor or translator put in
	Editor    AnnotationKind = "editor"    // a remark signed by the editor or translator
	Original  AnnotationKind = "original"  // the word of the original language
	Omission  AnnotationKind = "omission"  // something left out
	Redaction AnnotationKind = "redaction" // something not declassified
	Illegible AnnotationKind = "illegible" // something nobody could read or hear
	Sic       AnnotationKind = "sic"       // the error stands in the original
	Stage     AnnotationKind = "stage"     // stage business: laughter, a gesture
)
