package export

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"github.com/memcon/memcon"
)

// Markdown writes one memorandum as a transcript to publish: heading, what is
// known of the conversation, who was present side by side, the conversation
// with speakers in bold and narration in italics, notes, and the source.
// "[p. 787]" stands where a turn begins on another page than the one before.
//
// It is CommonMark with the footnotes that GitHub, Pandoc and most others read:
// a note is a footnote where the place of its call is known, and else stands
// under "Notes". Characters that Markdown or HTML would take for markup are
// escaped, so that a transcript shows the text as it is, whatever is in it.
func Markdown(w io.Writer, m *memcon.Memorandum) error { return once(w, "", m, appendMarkdown) }

var markdownPages = shape{
	sep: "\n---\n\n",
	memo: func(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
		newMarkdown(b, ncRest(id)+"-", m).document()
		return nil
	},
}

func appendMarkdown(b *bytes.Buffer, _ string, m *memcon.Memorandum) error {
	newMarkdown(b, "", m).document()
	return nil
}

// markdown writes one transcript.
type markdown struct {
	*bytes.Buffer
	m      *memcon.Memorandum
	prefix string // of the names of footnotes, which are the file's and not the memorandum's
	places places
}

func newMarkdown(b *bytes.Buffer, prefix string, m *memcon.Memorandum) *markdown {
	return &markdown{Buffer: b, m: m, prefix: prefix, places: newPlaces(m)}
}

func (d *markdown) document() {
	title := d.m.Metadata.Title
	if strings.TrimSpace(title) == "" {
		title = "Memorandum of conversation"
	}
	d.WriteString("# " + mdLine(title) + "\n")
	d.facts()
	d.present()
	d.conversation()
	d.notes()
	if s := d.m.Source.Text; strings.TrimSpace(s) != "" {
		d.WriteString("\n## Source\n\n" + mdBlock(s, "") + "\n")
	}
}

func (d *markdown) facts() {
	for i, f := range facts(d.m) {
		if i == 0 {
			d.WriteByte('\n')
		}
		d.WriteString("- **" + f.name + ":** " + mdLine(f.value) + "\n")
	}
}

func (d *markdown) present() {
	for i, side := range sides(d.m.Participants) {
		if i == 0 {
			d.WriteString("\n## Participants\n")
		}
		if name := mdLine(side[0].Delegation); name != "" {
			d.WriteString("\n**" + name + "**\n")
		} else if i > 0 { // or they would seem to belong to the side above
			d.WriteString("\n**Others**\n")
		}
		d.WriteByte('\n')
		for _, p := range side {
			d.WriteString("- " + mdLine(card(p)) + "\n")
		}
	}
}

func (d *markdown) conversation() {
	for i := range d.m.Turns {
		if i == 0 {
			d.WriteString("\n## Conversation\n")
		}
		d.turn(i)
	}
}

func (d *markdown) turn(i int) {
	t := &d.m.Turns[i]
	lead := ""
	if mark := pageMark(d.m, i); mark != "" {
		lead = "*" + mdLine(mark) + "* "
	}
	if label := mdLine(t.Speaker.Label); t.Kind == memcon.Speech && label != "" {
		if manner := mdLine(t.Manner); manner != "" {
			lead += "**" + label + "** (*" + manner + "*): "
		} else {
			lead += "**" + label + ":** "
		}
	}
	var e mdEscaper
	if lead != "" {
		e.line = lineText
	}
	at := 0
	for _, p := range d.places.inside(i) {
		if p.note >= 0 {
			e.write(t.Text[at:p.offset])
			e.raw("[^" + d.noteName(p.note) + "]")
			at = p.offset
		}
	}
	e.write(t.Text[at:])
	pars := e.paragraphs()
	if t.Kind == memcon.Narration {
		for i, par := range pars {
			pars[i] = "*" + par + "*"
		}
	}
	if body := strings.TrimRight(lead+strings.Join(pars, "\n\n"), " "); body != "" {
		d.WriteString("\n" + body + "\n")
	}
}

func (d *markdown) noteName(i int) string { return d.prefix + strconv.Itoa(i+1) }

// notes writes the footnotes that are called, and a list of the others.
func (d *markdown) notes() {
	called := map[int]bool{}
	for i := range d.m.Turns {
		for _, p := range d.places.inside(i) {
			called[p.note] = true
		}
	}
	first := true
	for i, n := range d.m.Notes {
		if called[i] {
			continue
		}
		if first {
			d.WriteString("\n## Notes\n\n")
			first = false
		}
		d.WriteString(strings.TrimRight("- "+bold(mdLine(n.Marker))+mdLine(n.Text), " ") + "\n")
	}
	for i, n := range d.m.Notes {
		if called[i] {
			d.WriteString("\n[^" + d.noteName(i) + "]: " + mdBlock(n.Text, indent) + "\n")
		}
	}
}

func bold(s string) string {
	if s == "" {
		return ""
	}
	return "**" + s + "** "
}

// mdBlock is text as paragraphs, those after the first behind an indent.
func mdBlock(text, indent string) string {
	var e mdEscaper
	e.write(text)
	for i, par := range e.paragraphs() {
		e.pars[i] = strings.ReplaceAll(par, "\n", "\n"+indent)
	}
	return strings.Join(e.pars, "\n\n"+indent)
}

// mdLine is text on one line.
func mdLine(text string) string {
	var e mdEscaper
	e.write(strings.Join(strings.Fields(text), " "))
	return strings.Join(e.paragraphs(), " ")
}
