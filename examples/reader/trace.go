package main

import (
	"slices"

	"github.com/memcon/memcon"
)

// placed is an edit inside a turn's text: [start, end) is what it put there,
// empty where it took something out.
type placed struct {
	edit       int // index in Memorandum.Edits
	start, end int
}

// trace follows a turn's text back to the input.
type trace struct {
	from  []int // for each byte of the text, the byte of the input it comes from
	edits []placed
}

// traceTurn walks the turn's body and its text side by side. White space is
// not compared: the text folds it. It reports false where the two do not
// tally; the trace is then good as far as it goes.
func traceTurn(in string, m *memcon.Memorandum, t memcon.Turn) (trace, bool) {
	w := walker{text: t.Text, from: make([]int, 0, len(t.Text)+1)}
	edits := after(m.Edits, t.Body.Start, func(e memcon.Edit) int { return e.Span.Start })
	regions := after(m.Regions, t.Body.Start+1, func(r memcon.Region) int { return r.Span.End })
	for at := t.Body.Start; at < t.Body.End && !w.lost; {
		if edits < len(m.Edits) && m.Edits[edits].Span.Start <= at {
			w.edit(edits, m.Edits[edits])
			at = max(at, m.Edits[edits].Span.End)
			edits++
			continue
		}
		for regions < len(m.Regions) && m.Regions[regions].Span.End <= at {
			regions++
		}
		if regions < len(m.Regions) && m.Regions[regions].Span.Start <= at && isSaid(m.Regions[regions].Kind) {
			w.step(in[at], at)
		}
		at++
	}
	w.blanks(t.Body.End)
	return trace{w.from, w.edits}, !w.lost && len(w.from) == len(t.Text)
}

// isSaid reports whether a region holds the text of turns.
func isSaid(k memcon.RegionKind) bool { return k == memcon.RegionTurn || k == memcon.RegionClosing }

// after is the index of the first item that does not stand before the offset.
func after[T any](items []T, at int, position func(T) int) int {
	i, _ := slices.BinarySearchFunc(items, at, func(item T, at int) int {
		if position(item) < at {
			return -1
		}
		return 1
	})
	return i
}

// walker goes along a turn's text.
type walker struct {
	text  string
	from  []int // as far as it has come
	edits []placed
	lost  bool
}

// step goes past one byte of the text, c, which stands at the offset.
func (w *walker) step(c byte, at int) {
	if isBlank(c) || w.lost {
		return
	}
	w.blanks(at)
	if w.lost = len(w.from) == len(w.text) || w.text[len(w.from)] != c; !w.lost {
		w.from = append(w.from, at)
	}
}

// blanks goes past the white space of the text.
func (w *walker) blanks(at int) {
	for len(w.from) < len(w.text) && isBlank(w.text[len(w.from)]) {
		w.from = append(w.from, at)
	}
}

// edit goes past what an edit put in.
func (w *walker) edit(i int, e memcon.Edit) {
	start := len(w.from)
	for j := range len(e.To) {
		w.step(e.To[j], e.Span.Start)
	}
	if len(w.from) > start {
		for isBlank(w.text[start]) {
			start++
		}
	}
	w.edits = append(w.edits, placed{i, start, len(w.from)})
}

// end is past the byte of the input that the text's byte before the offset
// comes from.
func (t trace) end(at int) int { return t.from[at-1] + 1 }

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }
