package export

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// Text writes one memorandum as a transcript to read in a terminal, in lines
// of at most 80 characters: a head, then every turn under its label. Narration
// is indented. "[p. 787]" stands where a turn begins on another page than the
// one before. Control characters become U+FFFD, so that no text can drive the
// terminal.
func Text(w io.Writer, m *memcon.Memorandum) error { return once(w, "", m, appendText) }

var textPages = shape{sep: "\n" + rule + "\n\n", memo: appendText}

const (
	width  = 80
	indent = "    "
)

var rule = strings.Repeat("=", width)

func appendText(b *bytes.Buffer, _ string, m *memcon.Memorandum) error {
	head := bytes.Buffer{}
	for _, f := range facts(m) {
		wrap(&head, "", indent, f.name+": "+f.value)
	}
	parts := [][]byte{textBlock("", m.Metadata.Title), head.Bytes(), textRoster(m)}
	for i := range m.Turns {
		parts = append(parts, textTurn(m, i))
	}
	parts = append(parts, textNotes(m))
	if m.Source.Text != "" {
		parts = append(parts, textBlock("Source: ", m.Source.Text))
	}
	between := false
	for _, p := range parts {
		if len(p) == 0 {
			continue
		}
		if between {
			b.WriteByte('\n')
		}
		b.Write(p)
		between = true
	}
	return nil
}

func textRoster(m *memcon.Memorandum) []byte {
	var b bytes.Buffer
	for i, side := range sides(m.Participants) {
		if i == 0 {
			b.WriteString("Participants:\n")
		}
		in := indent
		if name := side[0].Delegation; name != "" {
			wrap(&b, in, in+indent, name)
			in += indent
		}
		for _, p := range side {
			wrap(&b, in, in+indent, card(p))
		}
	}
	return b.Bytes()
}

func textTurn(m *memcon.Memorandum, i int) []byte {
	t := &m.Turns[i]
	lead := ""
	if t.Kind == memcon.Speech && t.Speaker.Label != "" {
		lead = t.Speaker.Label
		if t.Manner != "" {
			lead += " (" + t.Manner + ")"
		}
		lead += ": "
	}
	if mark := pageMark(m, i); mark != "" {
		lead = mark + " " + lead
	}
	if t.Kind != memcon.Narration {
		return textBlock(lead, t.Text)
	}
	var b bytes.Buffer
	for _, par := range paragraphs(lead + t.Text) {
		wrap(&b, indent, indent, par)
	}
	return b.Bytes()
}

func textNotes(m *memcon.Memorandum) []byte {
	var b bytes.Buffer
	for _, n := range m.Notes {
		wrap(&b, "", indent, "["+markerKey(n.Marker)+"] "+n.Text)
	}
	return b.Bytes()
}

// textBlock is text in paragraphs, the first behind lead.
func textBlock(lead, text string) []byte {
	var b bytes.Buffer
	if strings.TrimSpace(lead+text) == "" {
		return nil
	}
	for i, par := range paragraphs(lead + text) {
		if i > 0 {
			b.WriteByte('\n')
		}
		wrap(&b, "", "", par)
	}
	return b.Bytes()
}

// wrap writes a paragraph in lines of at most width characters, unless a word
// alone is longer; nothing where there are no words.
func wrap(b *bytes.Buffer, first, rest, text string) {
	column, lead := 0, first
	for word := range strings.FieldsSeq(readable(text)) {
		n := utf8.RuneCountInString(word)
		switch {
		case column == 0:
			b.WriteString(lead)
			column = len(lead)
		case column+1+n > width:
			b.WriteString("\n" + rest)
			column = len(rest)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	if column > 0 {
		b.WriteByte('\n')
	}
}
