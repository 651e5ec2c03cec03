// Package gold reads what the mark-up of a document says of a conversation:
// the facts that a parser of its plain text is measured against.
package gold

import (
	"encoding/json"
	"os"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// Document is what the mark-up says. An empty field says nothing, and nothing
// is measured by it.
type Document struct {
	ID           string `json:"id"`     // volume and document, such as "frus1969-76v28/d196"
	Number       string `json:"number"` // as printed
	Class        Class  `json:"class"`
	Conversation bool   `json:"conversation"`

	Title    string   `json:"title,omitempty"`     // without the number
	Dateline string   `json:"dateline,omitempty"`  // as printed
	DateText string   `json:"date_text,omitempty"` // as printed
	DateWhen string   `json:"date_when,omitempty"` // ISO 8601
	DateFrom string   `json:"date_from,omitempty"` // ISO 8601, of a range
	DateTo   string   `json:"date_to,omitempty"`
	Place    string   `json:"place,omitempty"`
	PlaceAlt []string `json:"place_alt,omitempty"` // other right readings
	Subject  []string `json:"subject"`

	Participants []Person `json:"participants"`
	// ParticipantsScored is false where there is no list, or one that cannot
	// be read with certainty.
	ParticipantsScored bool `json:"participants_scored"`

	Source string   `json:"source,omitempty"` // the note, without "Source:"
	Notes  int      `json:"notes"`            // how many there are
	Pages  []string `json:"pages"`            // numbers of the pages that begin in it

	Turns    []Turn     `json:"turns"`
	Reported []Reported `json:"reported"`

	// Labels are the labels of the turns, by the number of the paper's block.
	Labels map[int]Label `json:"-"`
}

// Class is the sort of document.
type Class string

// The classes.
const (
	Direct   Class = "direct"   // direct speech under labels
	Header   Class = "header"   // a list of participants, no direct speech
	Plain    Class = "plain"    // neither
	Negative Class = "negative" // no conversation
)

// Person is an item of the list of participants.
type Person struct {
	Name       string `json:"name"`
	Title      string `json:"title"`
	Delegation string `json:"delegation"`
	Text       string `json:"text"` // the whole item
	Ref        string `json:"ref"`  // pointer into the volume's list of persons
}

// Turn is a paragraph that begins with a label, and those that go on with it;
// or, where Label is empty, a paragraph that is nobody's, such as
// "[The meeting ended.]".
type Turn struct {
	Label  string   `json:"label"`
	Manner string   `json:"manner"`
	Text   string   `json:"text"`
	Ref    string   `json:"ref"`
	More   []string `json:"more,omitempty"`
	// Unsure are the numbers of the paragraphs in More of which the mark-up
	// does not say whether they go on.
	Unsure []int `json:"unsure,omitempty"`
}

// Reported is a paragraph that begins with a statement somebody is said to
// have made.
type Reported struct {
	Label string `json:"label"`
	Verb  string `json:"verb"`
	Start string `json:"start"` // its first words
	Ref   string `json:"ref"`
}

// Read reads the mark-up of a document, and lays it out as the page that the
// parser will meet. It returns nil where the heading does not say whether the
// document is a conversation.
func Read(v tei.Volume, doc *tei.Node) (*Document, *tei.Paper) {
	p := tei.NewPaper(v, doc)
	d := &Document{ID: v.ID + "/" + p.ID, Number: p.Number, Notes: len(p.Notes), Pages: p.Pages(), Turns: []Turn{}, Reported: []Reported{}}
	d.readHeading(p)
	switch titleSort(d.Title) {
	case isRecord:
		d.Conversation = true
	case isOther:
		d.Class = Negative
		if attachesRecord(p) {
			return nil, nil
		}
	default:
		return nil, nil
	}
	d.readDateline(doc)
	d.readSource(p)
	d.Subject = subject(doc)
	d.Participants, d.ParticipantsScored = participants(doc)
	if d.Conversation {
		d.readSpeech(p)
	}
	return d, p
}

// readSpeech reads the turns, or the reported statements where nobody speaks
// directly.
func (d *Document) readSpeech(p *tei.Paper) {
	d.Labels = labels(p, d.Participants)
	switch {
	case len(d.Labels) > 0:
		d.Class = Direct
		d.Turns = turns(p, d.Labels)
	case len(d.Participants) > 0:
		d.Class = Header
	default:
		d.Class = Plain
	}
	if d.Class != Direct {
		d.Reported = reported(p)
	}
}

// Load reads a file that holds a Document as JSON.
func Load(path string) (*Document, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	d := new(Document)
	return d, json.Unmarshal(data, d)
}
