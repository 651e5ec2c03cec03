package memcon

import (
	"slices"
	"strings"
)

// markSummary finds the archive's summary of the paper, the paragraph above
// its own fields. Not every page has one: the paragraph must speak of the
// paper, or stand below the notes.
func (d *document) markSummary(tail int) {
	i := tail - 1
	if i < 1 || d.lines[tail].gap == 0 {
		return
	}
	l := &d.lines[i]
	if l.role != roleBody || l.gap == 0 || l.end-l.start > 2000 {
		return
	}
	s := d.text(i)
	if form, _, _ := noteOpening(s); form != noForm || hasAnyPrefix(s, recordEndings) || strings.IndexByte("([*-", s[0]) >= 0 {
		return
	}
	form, _, _ := noteOpening(d.text(i - 1))
	if form == squareForm || speaksOfPaper(s) {
		l.role = roleEditorial
	}
}

// speaksOfPaper reports whether a paragraph is about a paper or a talk rather
// than part of it.
func speaksOfPaper(s string) bool {
	s = strings.ToLower(s)
	if i := strings.Index(s, ": "); i > 0 && i < 40 {
		return false // a label
	}
	return slices.ContainsFunc(summaryWords, func(w string) bool { return strings.Contains(s, w) })
}

// headNotes finds what an editor or translator sets before or after the
// record in his own voice.
func (d *document) headNotes() {
	seen := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		s := strings.TrimLeft(d.text(i), "0123456789") // the number of a paragraph
		if s == "" {
			continue
		}
		if seen++; l.gap > 0 && opensEditorial(s) && hasAnyPrefix(s, editorOpenings) {
			d.markParagraph(i)
		} else if seen < 12 && l.end-l.start > 100 && hasAnyPrefix(s, headOpenings) && speaksOfPaper(s[:min(len(s), 400)]) {
			d.markParagraph(i)
		}
	}
}

// opensEditorial looks at the first two letters of what an editor may write.
func opensEditorial(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch s[:2] {
	case "Tr", "TR", "Ed", "ED", "No", "In", "[T", "[E", "[N":
		return true
	}
	return false
}

// markParagraph makes the line and those that go on with it editorial. A
// document that is one paragraph is no note.
func (d *document) markParagraph(i int) {
	last := d.paragraphEnd(i)
	if d.lines[last].end-d.lines[i].start > maxBracket {
		return
	}
	for ; i <= last; i++ {
		if d.lines[i].role == roleBody {
			d.lines[i].role = roleEditorial
		}
	}
}
