package render

import (
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// The measures of a printed page, in letters.
const (
	pdfWidth  = 72
	noteWidth = 76
)

// pdf is the text of a PDF: lines broken and hyphenated, form feeds, running
// heads, notes at the foot of the page, and in some files ligatures.
func pdf(p Page, r *rand.Rand) string {
	m := marks{note: func(n int) string { return p.Paper.Notes[n-1].Marker }}
	var s strings.Builder
	for i, sheet := range sheets(p.Paper) {
		if i > 0 || sheet.number != "" {
			s.WriteString("\f")
		}
		if sheet.number != "" {
			s.WriteString(runningHead(p, sheet.number, i) + "\n\n")
		}
		for _, part := range sheet.parts {
			s.WriteString(strings.Join(pdfBlock(part, m, r), "\n") + "\n")
		}
		pdfNotes(&s, p, sheet.notes())
	}
	if chance(r, 0.25) {
		return strings.NewReplacer("ffi", "ﬃ", "fi", "ﬁ", "fl", "ﬂ").Replace(s.String())
	}
	return s.String()
}

// runningHead is the line above a page: left and right pages differ.
func runningHead(p Page, number string, page int) string {
	title := strings.TrimSuffix("Foreign Relations, "+p.Paper.Volume.Series, ", ")
	if page%2 == 0 {
		return number + "   " + title
	}
	line := title + "   " + number
	return strings.Repeat(" ", max(4, pdfWidth-utf8.RuneCountInString(line))) + line
}

// pdfBlock are the lines of a block, and the empty line after it.
func pdfBlock(p part, m marks, r *rand.Rand) []string {
	w := wrapping{width: pdfWidth, hyphens: r}
	space := []string{""}
	switch p.Kind {
	case tei.Item:
		indent := strings.Repeat("  ", p.Level+2)
		w.first, w.rest, w.hyphens, space = indent, indent+"  ", nil, nil
	case tei.Para:
		w.first = "   "
	case tei.Title, tei.Dateline, tei.ListHead, tei.Heading, tei.Signature, tei.Opening:
		w.hyphens = nil
	}
	if p.continued {
		w.first = w.rest
	}
	return append(w.lines(m.inline(&p.Block)), space...)
}

// pdfNotes writes the notes at the foot of a page.
func pdfNotes(s *strings.Builder, p Page, notes []int) {
	if len(notes) == 0 {
		return
	}
	s.WriteString("\n")
	for _, n := range notes {
		note := p.Paper.Notes[n-1]
		w := wrapping{width: noteWidth}
		s.WriteString(strings.Join(w.lines(note.Marker+" "+note.Text), "\n") + "\n")
	}
}
