package export

import (
	"bytes"
	"io"
	"strconv"

	"github.com/memcon/memcon"
)

// TEI writes one memorandum as a TEI P5 document, valid against TEI All 4.9:
// spoken text as Parla-CLARIN has it, with the paper it was taken from.
//
// In the header stand the archival source part by part, the setting, and a
// person for everyone present, who spoke or not. In the text every turn is a u
// with a seg for each paragraph, and narration is a note of type "narrative"
// with segs. Both have the turn's number in their xml:id. The segs of a turn,
// joined with an empty line, are its text to the letter, brackets included.
//
//   - u/@who points to the persons; it is absent where the label is unresolved.
//   - u/@ana tells direct speech from reported, u/@n is the label, and the
//     label of direct speech is also a note of type "speaker" before the u.
//   - Brackets: gap for what is omitted, illegible or not declassified,
//     supplied, foreign, incident for stage business, note for the editor's
//     remarks and sic. One that runs over several paragraphs is marked in each;
//     of two that overlap, the first is marked.
//   - pb stands where a page begins, also inside a turn. It has cert="low" in
//     the rare turn where the place could only be estimated.
//   - A footnote stands at the end; a ptr marks the place it belongs to where
//     that is known.
//
// The xml:ids begin with the memo id, so that many documents can be joined;
// with an empty id they are short, and the root has none.
func TEI(w io.Writer, id string, m *memcon.Memorandum) error {
	return once(w, id, m, appendTEIDocument)
}

// TEICorpus writes many memoranda as one teiCorpus. TEI asks for one at least:
// without any the output is well-formed and not valid.
func TEICorpus(w io.Writer) Writer { return teiCorpus.writer(w) }

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	teiNS   = "http://www.tei-c.org/ns/1.0"
)

var teiCorpus = shape{
	head: xmlHead + `<teiCorpus xmlns="` + teiNS + `">
<teiHeader>
 <fileDesc>
  <titleStmt><title>Memoranda of conversation</title></titleStmt>
  <publicationStmt><p>` + teiRights + `</p></publicationStmt>
  <sourceDesc><p>Each document names its source.</p></sourceDesc>
 </fileDesc>
</teiHeader>`,
	foot: "\n</teiCorpus>\n",
	memo: func(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
		newTEI(b, id, m).document()
		return nil
	},
}

const teiRights = "Converted by memcon from the text of a copy. The converter knows nothing of rights in it."

func appendTEIDocument(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
	b.WriteString(xmlHead[:len(xmlHead)-1])
	newTEI(b, id, m).document(attr{"xmlns", teiNS})
	b.WriteByte('\n')
	return nil
}

// tei writes one TEI element.
type tei struct {
	xmlWriter
	id     string // the memo id as given
	m      *memcon.Memorandum
	people roster
	places places
}

func newTEI(b *bytes.Buffer, id string, m *memcon.Memorandum) *tei {
	return &tei{xmlWriter: xmlWriter{Buffer: b}, id: id, m: m, people: newRoster(m), places: newPlaces(m)}
}

func (t *tei) document(attrs ...attr) {
	t.start("TEI", append(attrs, attr{"xml:id", ncName(t.id)})...)
	t.header()
	t.start("text")
	t.front()
	t.start("body")
	t.start("div", attr{"type", "debateSection"})
	t.turns()
	t.footnotes()
	t.end()
	t.end()
	t.end()
	t.end()
}

// The things that have an xml:id. A memo id's own name never holds "_" and one
// of these, so no two things share an id.
const (
	idPerson = "p."
	idTurn   = "u."
	idNote   = "n."
	idKind   = "k."
)

// ref is the xml:id of a thing of this memorandum.
func (t *tei) ref(sort, name string) string {
	if t.id == "" {
		return sort + ncRest(name)
	}
	return ncName(t.id) + "_" + sort + ncRest(name)
}

func (t *tei) turnID(i int) string { return t.ref(idTurn, strconv.Itoa(i+1)) }

func (t *tei) noteID(i int) string { return t.ref(idNote, strconv.Itoa(i+1)) }
