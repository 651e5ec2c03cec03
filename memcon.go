package memcon

// Span is a half-open range [Start, End) of bytes of the input exactly as it
// was given to [Parse], [ParseBytes] or [Normalize]. The zero Span stands for
// "nowhere": a fact with no place of its own in the text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Memorandum is one record of a conversation as [Parse] read it.
//
// Turns, Notes, Pages, Regions, Edits and Problems are each in the order of
// the input. Slices are never nil in the JSON form: an empty list is [].
//
// A memorandum holds nothing of the input in memory, which may be dropped. The
// text, labels and manners of all turns are parts of one string, the cleaned
// text, about as long as the input: who keeps one turn of a large document
// keeps that, unless the words are copied with [strings.Clone]. Metadata,
// participants, source, notes, pages and edits can be kept alone.
type Memorandum struct {
	Metadata     Metadata      `json:"metadata"`
	Participants []Participant `json:"participants"`
	Turns        []Turn        `json:"turns"`
	Source       Source        `json:"source"`
	Notes        []Note        `json:"notes"`
	Pages        []Page        `json:"pages"`
	Regions      []Region      `json:"regions"`
	Edits        []Edit        `json:"edits"`
	Problems     []Problem     `json:"problems"`
}

// Metadata is what the heading, the key lines and the source note say of the
// conversation as a whole. An empty field means that the text does not say.
type Metadata struct {
	// Title is the document's own heading, whole, without its number, its
	// footnote marker and the dateline that follows it.
	Title string `json:"title"`
	Kind  Kind   `json:"kind"`
	// Number is the document's number in its volume, such as "296".
	Number string `json:"number,omitempty"`
	// Date is the date of the conversation, not of its writing-up.
	Date Date `json:"date"`
	// Place is the place as written, building and city both where both are
	// given, without the date. It is never inferred.
	Place string `json:"place,omitempty"`
	// Subject has one entry for each subject line.
	Subject []string `json:"subject"`
	// Classification is as written in the header or the source note, such as
	// "Secret; Nodis".
	Classification string `json:"classification,omitempty"`
	// Duration is in the form of [time.Duration], where the text states it or
	// gives the hours at which the conversation began and ended.
	Duration string `json:"duration,omitempty"`
	// Language is the language of the original where the copy names it.
	Language string `json:"language,omitempty"`
}

// Kind says what sort of record a memorandum is.
type Kind string

// The kinds. The list is closed.
const (
	KindConversation Kind = "conversation" // people talk face to face
	KindMeeting      Kind = "meeting"      // a council, committee or delegation meets
	KindTelephone    Kind = "telephone"    // a call, reported or transcribed
	KindInterview    Kind = "interview"    // questions and answers, press conference, oral history
)

// Date is a date as precise as the text is.
type Date struct {
	// Start is ISO 8601: "1962", "1962-11", "1962-11-01" or "1962-11-29T16:40".
	Start string `json:"start,omitempty"`
	// End is in the same form, where the text gives a range.
	End string `json:"end,omitempty"`
	// Text is the date as written.
	Text string `json:"text,omitempty"`
	Span Span   `json:"span"`
}

// Participant is one person or role that the document names as present.
type Participant struct {
	// ID is unique in the memorandum, lower-case ASCII, made from the name.
	ID string `json:"id"`
	// Name is the fullest way in which the document writes the name, without
	// footnote markers.
	Name string `json:"name"`
	// Title is the office that the document gives beside the name.
	Title string `json:"title"`
	// Delegation is the side's name as the document gives it.
	Delegation string `json:"delegation"`
	Role       Role   `json:"role"`
	// From says where the document names the person.
	From Origin `json:"from"`
	// Aliases are the other ways in which labels and attributions of this
	// document name the person.
	Aliases []string `json:"aliases,omitempty"`
	Span    Span     `json:"span"`
}

// Role is what a participant does besides taking part.
type Role string

// The roles. The list is closed; most participants have none.
const (
	RoleNone        Role = ""
	RoleNoteTaker   Role = "notetaker"
	RoleInterpreter Role = "interpreter"
)

// Origin is the part of the document that names a participant.
type Origin string

// The origins. The list is closed.
const (
	FromList    Origin = "list"    // a list of participants
	FromTitle   Origin = "title"   // the heading
	FromClosing Origin = "closing" // a sentence such as "Those present were ..."
	FromTurns   Origin = "turns"   // only a label, or an attribution in the text
)

// Note is a footnote or endnote of the copy.
type Note struct {
	Marker string `json:"marker"`
	Text   string `json:"text"`
	Span   Span   `json:"span"`
}

// Page is a page mark of the copy.
type Page struct {
	// Number is the page number as printed.
	Number string `json:"number"`
	// Span is the mark itself, not the page.
	Span Span `json:"span"`
}

// Region is a stretch of the input and what it is. Regions are in the order
// of the input, do not overlap, begin and end on bytes that are not white
// space, and together hold every such byte.
type Region struct {
	Kind RegionKind `json:"kind"`
	Span Span       `json:"span"`
}

// RegionKind says what a stretch of the input is.
type RegionKind string

// The region kinds. The list is closed.
const (
	RegionFurniture   RegionKind = "furniture"    // the site's own text around the document
	RegionHeader      RegionKind = "header"       // heading, dateline, key lines, lists
	RegionTurn        RegionKind = "turn"         // a turn's label and text
	RegionClosing     RegionKind = "closing"      // the closing statement
	RegionPageMark    RegionKind = "page-mark"    // a page number, "[Page 787]", "-2-"
	RegionRunningHead RegionKind = "running-head" // a line repeated on every page
	RegionStamp       RegionKind = "stamp"        // a classification or declassification stamp
	RegionNote        RegionKind = "note"         // a footnote or endnote
	RegionNoteMark    RegionKind = "note-mark"    // the marker of a note inside the text
	RegionSource      RegionKind = "source"       // the source note
	RegionEditorial   RegionKind = "editorial"    // a headnote, translator's note or summary
	RegionOther       RegionKind = "other"        // text that no stage could place
)
