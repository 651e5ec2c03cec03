package main

import (
	"fmt"
	"strings"

	"github.com/memcon/memcon"
)

// turnOf is the turn of an index.
func turnOf(i int, m *memcon.Memorandum, people *people, tr trace) turnView {
	t := m.Turns[i]
	who := people.of(t)
	v := turnView{
		N: i + 1, Kind: string(t.Kind), Hue: who.Hue, Who: t.Speaker.Label, Manner: t.Manner,
		Where: bytesOf(t.Span), Words: words(t.Text), Paragraphs: paragraphs(t, m, tr),
	}
	switch {
	case t.Speaker.Participant != "":
		if who.Name != v.Who {
			v.Name = who.Name
		}
	case v.Who != "":
		v.Unresolved = true
	}
	if v.Who == "" {
		v.Who = who.Name
	}
	if i == 0 || m.Turns[i-1].Page != t.Page {
		v.Page = t.Page
	}
	for k, p := range m.Problems {
		if p.Span != (memcon.Span{}) && t.Span.Contains(p.Span) {
			v.Problems = append(v.Problems, problemOf(k, p))
		}
	}
	return v
}

// paragraphs is the text of a turn with its brackets and edits.
func paragraphs(t memcon.Turn, m *memcon.Memorandum, tr trace) [][]leaf {
	var borders []int
	for at := 0; ; {
		n := strings.Index(t.Text[at:], "\n\n")
		if n < 0 {
			break
		}
		borders = append(borders, at+n, at+n+2)
		at += n + 2
	}
	list := [][]leaf{nil}
	for _, p := range cut(len(t.Text), textMarks(t, m, tr), borders...) {
		if len(borders) > 1 && p.start == borders[0] && p.end > p.start {
			borders = borders[2:]
			list = append(list, nil)
			continue
		}
		last := len(list) - 1
		list[last] = append(list[last], leafOf(p, t.Text[p.start:p.end]))
	}
	return list
}

// textMarks is the annotations and edits of a turn's text.
func textMarks(t memcon.Turn, m *memcon.Memorandum, tr trace) []mark {
	var marks []mark
	for _, a := range t.Annotations {
		if a.Start < a.End && a.End <= len(t.Text) {
			marks = append(marks, mark{start: a.Start, end: a.End, class: "an an-" + string(a.Kind), title: named(annotationNames, a.Kind)})
		}
	}
	for _, p := range tr.edits {
		if e := m.Edits[p.edit]; e.Kind != memcon.EditSpace {
			marks = append(marks, changeMark(p, e, m))
		}
	}
	return marks
}

// changeMark is an edit in the text that it made.
func changeMark(p placed, e memcon.Edit, m *memcon.Memorandum) mark {
	k := mark{start: p.start, end: p.end, ref: fmt.Sprint("e", p.edit+1), class: "ed ed-" + string(e.Kind), title: editTitle(e), edit: true}
	switch e.Kind {
	case memcon.EditPageMark:
		k.now = pageOf(e, m)
	case memcon.EditNoteMark:
		k.now = short(e.From, 8)
		k.note = noteOf(e.From, m)
	}
	return k
}

// pageOf is the number of the page mark that an edit took out, or what stood
// there where it was something else.
func pageOf(e memcon.Edit, m *memcon.Memorandum) string {
	for _, p := range m.Pages {
		if e.Span.Contains(p.Span) {
			return p.Number
		}
	}
	return short(e.From, 24)
}

// noteOf is the number of the note that a marker stands for, or empty.
func noteOf(marker string, m *memcon.Memorandum) string {
	marker = strings.Trim(marker, " []()*")
	for i, n := range m.Notes {
		if marker != "" && n.Marker == marker {
			return fmt.Sprint(i + 1)
		}
	}
	return ""
}

// words counts the words of a text.
func words(text string) int { return len(strings.Fields(text)) }

// bytesOf says which bytes of the input a span holds.
func bytesOf(s memcon.Span) string { return "bytes " + grouped(s.Start) + "–" + grouped(s.End) }

// grouped is a number with its thousands set apart.
func grouped(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
