package main

import (
	"fmt"
	"strings"

	"github.com/memcon/memcon"
)

// area is a stretch of the input that belongs to one region, and to one turn
// if it is part of one. The areas of a document follow one another without gap
// or overlap.
type area struct {
	start, end int
	kind       memcon.RegionKind // empty for white space between regions
	turn       int               // index, or -1
	whole      bool              // it has its lines for itself
}

// areas divides the input at its regions and turns.
func areas(in string, m *memcon.Memorandum) []area {
	var list []area
	at := 0
	for _, a := range split(m) {
		if widen(in, &a, at); a.start > at {
			list = append(list, area{start: at, end: a.start, turn: -1})
		}
		list = append(list, a)
		at = a.end
	}
	if at < len(in) {
		list = append(list, area{start: at, end: len(in), turn: -1})
	}
	return list
}

// split is the regions, cut where one turn ends and another begins.
func split(m *memcon.Memorandum) []area {
	var list []area
	t := 0
	for _, r := range m.Regions {
		for at := r.Span.Start; at < r.Span.End; {
			for t < len(m.Turns) && m.Turns[t].Span.End <= at {
				t++
			}
			a := area{start: at, end: r.Span.End, kind: r.Kind, turn: -1}
			if t < len(m.Turns) && isSaid(r.Kind) {
				if s := m.Turns[t].Span; s.Start <= at {
					a.turn, a.end = t, min(s.End, a.end)
				} else {
					a.end = min(s.Start, a.end)
				}
			}
			list = append(list, a)
			at = a.end
		}
	}
	return list
}

// widen gives an area that has its lines for itself the white space before it
// on its first line, but none before from, and that after it on its last.
func widen(in string, a *area, from int) {
	start := strings.LastIndexByte(in[:a.start], '\n') + 1
	end := len(in)
	if n := strings.IndexByte(in[a.end:], '\n'); n >= 0 {
		end = a.end + n + 1
	}
	a.whole = start >= from && strings.TrimSpace(in[start:a.start]) == "" && strings.TrimSpace(in[a.end:end]) == ""
	if a.whole {
		a.start, a.end = start, end
	}
}

// block is an area as the page writes it.
type block struct {
	Kind   string // of the region; empty for white space
	Name   string // the same in words
	Turn   int    // number from 1, or 0
	First  bool   // the turn begins here
	Whole  bool
	Fold   bool // long, and not of the document
	Bytes  string
	Label  string // the turn, in words
	Hue    string
	Leaves []leaf
}

// foldOver is the length in bytes from which site text is folded away.
const foldOver = 600

// inputPane lays the whole input out.
func inputPane(in original, m *memcon.Memorandum, turns []turnView, traces []trace) []block {
	list := areas(string(in), m)
	leaves := lay(in, list, inputMarks(m, traces))
	blocks := make([]block, len(list))
	seen := 0
	for i, a := range list {
		b := block{Kind: string(a.kind), Name: named(regionNames, a.kind), Whole: a.whole, Leaves: leaves[i]}
		if a.turn >= 0 {
			t := turns[a.turn]
			b.Turn, b.Hue, b.Label, b.First = t.N, t.Hue, t.Label(), t.N > seen
			seen = t.N
		}
		b.Bytes = grouped(a.end - a.start)
		b.Fold = a.kind == memcon.RegionFurniture && a.whole && a.end-a.start > foldOver
		blocks[i] = b
	}
	return blocks
}

// lay gives each area its leaves.
func lay(in original, list []area, marks []mark) [][]leaf {
	borders := make([]int, len(list))
	for i, a := range list {
		borders[i] = in.snap(a.start)
	}
	for i := range marks {
		marks[i].start, marks[i].end = in.snap(marks[i].start), in.snap(marks[i].end)
	}
	pieces := cut(len(in), append(marks, in.invisibles()...), borders...)
	leaves := make([][]leaf, len(list))
	for i := range list {
		last := i+1 == len(list)
		for len(pieces) > 0 && (last || pieces[0].start < borders[i+1]) {
			leaves[i] = append(leaves[i], leafOf(pieces[0], in.show(pieces[0].start, pieces[0].end)))
			pieces = pieces[1:]
		}
	}
	return leaves
}

// inputMarks is what the parse says of places in the input.
func inputMarks(m *memcon.Memorandum, traces []trace) []mark {
	var marks []mark
	add := func(s memcon.Span, ref, class, title string) {
		if s != (memcon.Span{}) {
			marks = append(marks, mark{start: s.Start, end: s.End, ref: ref, class: class, title: title})
		}
	}
	add(m.Metadata.Date.Span, "date", "fact", "the date of the conversation")
	add(m.Source.Span, "src", "", "")
	for i, p := range m.Participants {
		class, title := "fact", "participant: "+short(p.Name, 80)
		if p.From == memcon.FromTurns {
			class, title = "", ""
		}
		add(p.Span, fmt.Sprint("c", i+1), class, title)
	}
	for i, n := range m.Notes {
		add(n.Span, fmt.Sprint("n", i+1), "", "")
	}
	for i, p := range m.Pages {
		add(p.Span, fmt.Sprint("g", i+1), "", "")
	}
	for i, p := range m.Problems {
		add(p.Span, fmt.Sprint("p", i+1), "problem", "problem: "+named(problemNames, p.Code))
	}
	for i, t := range m.Turns {
		add(t.Speaker.Span, "", "label", "")
		marks = append(marks, bracketMarks(t, traces[i])...)
	}
	for i, e := range m.Edits {
		marks = append(marks, editMark(i, e))
	}
	return marks
}

// bracketMarks is where a turn's annotations stand in the input.
func bracketMarks(t memcon.Turn, tr trace) []mark {
	var marks []mark
	for _, a := range t.Annotations {
		if a.Start < a.End && a.End <= len(tr.from) {
			marks = append(marks, mark{start: tr.from[a.Start], end: tr.end(a.End), class: "an an-" + string(a.Kind), title: named(annotationNames, a.Kind)})
		}
	}
	return marks
}

// editMark is an edit where the text was changed.
func editMark(i int, e memcon.Edit) mark {
	k := mark{start: e.Span.Start, end: e.Span.End, class: "ed ed-" + string(e.Kind), title: editTitle(e), edit: true}
	if e.Kind == memcon.EditSpace {
		return mark{start: k.start, end: k.end, class: "sp"}
	}
	k.ref = fmt.Sprint("e", i+1)
	k.now = strings.TrimSpace(e.To)
	return k
}

// editTitle says in words what an edit did.
func editTitle(e memcon.Edit) string {
	from, to := short(e.From, 40), short(e.To, 40)
	switch {
	case e.To == "":
		return fmt.Sprintf("%s: “%s”", named(editNames, e.Kind), from)
	case strings.TrimSpace(e.From) == "":
		return fmt.Sprintf("%s: “%s” in the place of white space", named(editNames, e.Kind), to)
	}
	return fmt.Sprintf("%s: “%s” became “%s”", named(editNames, e.Kind), from, to)
}
