package render

import (
	"math/rand/v2"
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/gold"
	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// wilson is a digital archive's page: the site's fields before and after, the
// notes as "[1]", and direct speech under one of six forms of label.
func wilson(p Page, r *rand.Rand) string {
	m := marks{note: func(n int) string {
		if note := p.Paper.Notes[n-1]; !note.Source {
			return "[" + note.Marker + "]"
		}
		return ""
	}}
	form := labelForms[r.IntN(len(labelForms))]
	var body []string
	title := p.Gold.Title
	for i := range p.Paper.Blocks {
		b := &p.Paper.Blocks[i]
		text := m.inline(b)
		if l, ok := p.Gold.Labels[i]; ok {
			text = relabel(b, l, m, form)
		}
		switch b.Kind {
		case tei.Title, tei.PageBreak:
		default:
			body = append(body, text)
		}
	}
	var s strings.Builder
	s.WriteString("Skip to content\n\n" + day(p.Gold.DateText) + "\n\n" + title + "\n\n")
	if chance(r, 0.2) {
		s.WriteString("This document was made possible with support from an endowment\n\n")
	}
	s.WriteString(strings.Join(body, "\n\n\n") + "\n\n\n")
	for _, n := range p.Paper.Notes {
		if !n.Source {
			s.WriteString("[" + n.Marker + "] " + n.Text + "\n\n")
		}
	}
	writeFields(&s, p, r)
	return s.String()
}

// day is a date without the hour: "October 8, 1953, 12:15 p.m." and "October
// 8, 1953—7 p.m." are October 8, 1953.
func day(date string) string {
	date, _, _ = strings.Cut(date, "—")
	if parts := strings.SplitN(date, ", ", 3); len(parts) == 3 {
		return parts[0] + ", " + parts[1]
	}
	return date
}

// labelForm is how a label looks: what stands after it, and whether it is in
// capitals.
type labelForm struct {
	after    string
	capitals bool
}

var labelForms = []labelForm{{". ", false}, {". ", true}, {": ", true}, {" – ", false}, {"\n\n", false}, {": ", false}}

// relabel is the text of a turn under a label of another form.
func relabel(b *tei.Block, l gold.Label, m marks, form labelForm) string {
	name := l.Name
	if form.capitals {
		name = strings.ToUpper(name)
	}
	if l.Manner != "" {
		name += " (" + l.Manner + ")"
	}
	rest := cut(b, l.End)
	return strings.TrimSpace(name + form.after + m.inline(&rest))
}

// cut is a block without the first n bytes of its text, and without the marks
// among them.
func cut(b *tei.Block, n int) tei.Block {
	rest := *b
	rest.Runs = nil
	for _, r := range b.Runs {
		switch {
		case n >= len(r.Text) && n > 0:
			n -= len(r.Text)
			continue
		case n > 0:
			r.Text, n = r.Text[n:], 0
		}
		rest.Runs = append(rest.Runs, r)
	}
	return rest
}

// writeFields writes what the site has below the text.
func writeFields(s *strings.Builder, p Page, r *rand.Rand) {
	s.WriteString(pick(r, summaries) + "\n\nAuthor(s):\nUnknown\n\nAssociated Topics\nDiplomatic history\n\nRelated Documents\n\n")
	for _, i := range r.Perm(len(related))[:3] {
		s.WriteString(related[i] + "\n\n")
	}
	s.WriteString("Document Information\n\n")
	if p.Gold.Source != "" {
		s.WriteString("Source\n" + p.Gold.Source + "\n\n")
	}
	s.WriteString("Rights\nName the archive when you quote this text.\n")
}

// summaries and related are of the kind that an archive writes, and say
// nothing of the document.
var (
	summaries = []string{
		"Officials of two governments go through what is open between them.",
		"An account of an exchange of views, set down by one of those who took part.",
	}
	related = []string{
		"April 3, 1951\nDespatch on the harvest in the northern provinces", "October 19, 1966\nNotes for a talk with the trade mission",
		"January 27, 1973\nCable on the reception of the delegation", "June 8, 1958\nMinutes of a session of the praesidium",
	}
)
