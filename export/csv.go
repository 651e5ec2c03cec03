package export

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// row is what a CSV row is made from.
type row struct {
	id     string
	m      *memcon.Memorandum
	turn   *memcon.Turn
	number int // of the turn, from 1
	people []*memcon.Participant
}

// column is one column: its name and how a row fills it.
type column struct {
	name string
	cell func(row) string
}

// columns are the columns in their order. Names and order are a promise; a new
// column comes last.
var columns = []column{
	{"memo", func(r row) string { return r.id }},
	{"turn", func(r row) string { return strconv.Itoa(r.number) }},
	{"kind", func(r row) string { return string(r.turn.Kind) }},
	{"label", func(r row) string { return r.turn.Speaker.Label }},
	{"participant", func(r row) string {
		return joined(r.people, " ", func(p *memcon.Participant) string { return p.ID })
	}},
	{"name", func(r row) string {
		return joined(r.people, "; ", func(p *memcon.Participant) string { return p.Name })
	}},
	{"office", func(r row) string {
		return joined(r.people, "; ", func(p *memcon.Participant) string { return p.Title })
	}},
	{"delegation", func(r row) string {
		return joined(r.people, "; ", func(p *memcon.Participant) string { return p.Delegation })
	}},
	{"role", func(r row) string {
		return joined(r.people, "; ", func(p *memcon.Participant) string { return string(p.Role) })
	}},
	{"manner", func(r row) string { return r.turn.Manner }},
	{"text", func(r row) string { return r.turn.Text }},
	{"words", func(r row) string { return strconv.Itoa(len(strings.Fields(r.turn.Text))) }},
	{"redactions", func(r row) string { return strconv.Itoa(redactions(r.turn)) }},
	{"page", func(r row) string { return r.turn.Page }},
	{"start", func(r row) string { return strconv.Itoa(r.turn.Span.Start) }},
	{"end", func(r row) string { return strconv.Itoa(r.turn.Span.End) }},
	{"date", func(r row) string { return r.m.Metadata.Date.Start }},
	{"date_end", func(r row) string { return r.m.Metadata.Date.End }},
	{"place", func(r row) string { return r.m.Metadata.Place }},
	{"record", func(r row) string { return string(r.m.Metadata.Kind) }},
	{"number", func(r row) string { return r.m.Metadata.Number }},
	{"title", func(r row) string { return r.m.Metadata.Title }},
	{"subject", func(r row) string { return strings.Join(r.m.Metadata.Subject, "; ") }},
	{"classification", func(r row) string { return r.m.Metadata.Classification }},
	{"archive", func(r row) string { return r.m.Source.Archive }},
}

// CSV writes one row for each turn, as RFC 4180 has it: UTF-8 without a byte
// order mark, commas, lines that end in CR LF, quotes only where a cell needs
// them, and a first row with the names of the columns. A memorandum without
// turns has no row.
//
//	memo            the memo id
//	turn            number of the turn in its memorandum, from 1
//	kind            speech, reported or narration
//	label           the label as the document has it
//	participant     ID of the participant, empty where unresolved; several have spaces between
//	name            the participant's name; several have "; " between, here and in the next three
//	office          the participant's office
//	delegation      the participant's side
//	role            notetaker or interpreter
//	manner          how it was said
//	text            the turn's text, with paragraphs set apart by an empty line
//	words           number of words in text: runs of anything but white space
//	redactions      number of places in text that are not declassified
//	page            page the turn begins on, as printed
//	start, end      the turn's bytes in the input, half-open, from 0
//	date, date_end  of the conversation, ISO 8601, as precise as known
//	place, record, number, title, subject, classification, archive
//	                of the memorandum, the same in each of its rows; record is
//	                its kind, and several subjects have "; " between
//
// A column that a later version adds comes last.
//
// Spreadsheets run a cell that begins with = + - or @, also behind a tab or a
// line break, as a formula. Such a cell gets an apostrophe in front, which makes
// it text. So that it can be told from one of the document's own, a cell that
// already has apostrophes before such a character gets one more; no other cell
// is changed. [Unguard] takes it off again, as do
//
//	pandas  s.str.replace(r"^'(?='*[=+\-@\t\r\n＝＋－＠])", "", regex=True)
//	R       sub("^'(?='*[=+\\-@\t\r\n＝＋－＠])", "", x, perl = TRUE)
//
// Read the file with every column as text (dtype=str, keep_default_na=False;
// colClasses = "character", na.strings = character()), so that a page "007"
// stays and a speaker "NA" is no missing value.
func CSV(w io.Writer) Writer { return csvRows.writer(w) }

var csvRows = shape{head: csvHead(), memo: appendCSV}

func csvHead() string {
	var b bytes.Buffer
	for i, c := range columns {
		appendCell(&b, i, c.name)
	}
	b.WriteString("\r\n")
	return b.String()
}

func appendCSVDocument(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
	b.WriteString(csvHead())
	return appendCSV(b, id, m)
}

func appendCSV(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
	people := newRoster(m)
	for i := range m.Turns {
		r := row{id: id, m: m, turn: &m.Turns[i], number: i + 1, people: people.speakers(&m.Turns[i])}
		for j, c := range columns {
			appendCell(b, j, guard(c.cell(r)))
		}
		b.WriteString("\r\n")
	}
	return nil
}

// appendCell appends the i-th cell of a row. encoding/csv is not used: with
// the line ends of RFC 4180 it would change the line breaks inside a cell.
func appendCell(b *bytes.Buffer, i int, s string) {
	if i > 0 {
		b.WriteByte(',')
	}
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
	if !strings.ContainsAny(s, ",\"\r\n") && strings.TrimSpace(s) == s {
		b.WriteString(s)
		return
	}
	b.WriteByte('"')
	b.WriteString(strings.ReplaceAll(s, `"`, `""`))
	b.WriteByte('"')
}

// formulaStarts are the characters that make a spreadsheet read a cell as a
// formula, or drop them and then do so. The wide forms count in East Asian
// settings.
const formulaStarts = "=+-@\t\r\n＝＋－＠"

// guard makes a cell safe to open in a spreadsheet.
func guard(s string) string {
	if startsFormula(strings.TrimLeft(s, "'")) {
		return "'" + s
	}
	return s
}

// Unguard takes off the apostrophe that [CSV] puts before a cell that a
// spreadsheet would run as a formula. Any other cell it returns as it is.
func Unguard(cell string) string {
	if strings.HasPrefix(cell, "'") && startsFormula(strings.TrimLeft(cell, "'")) {
		return cell[1:]
	}
	return cell
}

func startsFormula(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && strings.ContainsRune(formulaStarts, r)
}
