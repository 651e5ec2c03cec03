package memcon

// Problem is something the parser saw and could not settle. It never stops
// the parse: what is unsure stays in the text as it was.
type Problem struct {
	Code ProblemCode `json:"code"`
	// Span is where in the input, or the zero Span for the whole document.
	Span   Span   `json:"span"`
	Detail string `json:"detail,omitempty"`
}

// ProblemCode names a sort of problem.
type ProblemCode string

// The problem codes. The list is closed.
const (
	// ProblemEncoding: the bytes were not plain UTF-8; Detail says what was
	// assumed.
	ProblemEncoding ProblemCode = "assumed-encoding"
	// ProblemInvalidUTF8: bytes that are no UTF-8 were replaced by U+FFFD.
	ProblemInvalidUTF8 ProblemCode = "invalid-utf8"
	// ProblemControl: control characters or bidirectional marks stand in the
	// text; they were taken out of the cleaned text.
	ProblemControl ProblemCode = "control-characters"
	// ProblemUnlisted: a label names somebody whom no list, title or closing
	// sentence names.
	ProblemUnlisted ProblemCode = "unlisted-speaker"
	// ProblemAmbiguous: a label fits more than one participant.
	ProblemAmbiguous ProblemCode = "ambiguous-speaker"
	// ProblemUnresolved: a label names an office or initials that fit nobody.
	ProblemUnresolved ProblemCode = "unresolved-speaker"
	// ProblemBracket: a bracket opens and never closes, or closes unopened.
	ProblemBracket ProblemCode = "unbalanced-bracket"
	// ProblemPageGap: page numbers do not follow one another.
	ProblemPageGap ProblemCode = "page-gap"
	// ProblemNoDate: the document gives no date of the conversation.
	ProblemNoDate ProblemCode = "no-date"
	// ProblemPartialDate: part of the date is lost or uncertain.
	ProblemPartialDate ProblemCode = "partial-date"
	// ProblemNoTurns: nothing in the text is attributed to anybody.
	ProblemNoTurns ProblemCode = "no-turns"
	// ProblemUnlabelled: text in a record of direct speech that no label
	// covers; it stays in the turn before or is narration.
	ProblemUnlabelled ProblemCode = "unlabelled-text"
	// ProblemDamaged: text whose damage cannot be undone, such as columns read
	// across or names deleted; Detail says which.
	ProblemDamaged ProblemCode = "damaged-text"
	// ProblemSplitList: a list that the scrape ran together was split on a
	// guess that the text does not confirm.
	ProblemSplitList ProblemCode = "list-run-together"
)
