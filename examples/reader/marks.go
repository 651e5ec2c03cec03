package main

import (
	"slices"
	"strings"
)

// mark is something the page shows on the bytes [start, end) of a text. An
// empty mark stands between two bytes.
type mark struct {
	start, end int
	ref        string // what links lead to; empty where none does
	class      string // how it looks
	title      string // the same in words
	now        string // what stands there after an edit, or the name of an invisible character
	edit       bool   // the text under it was taken out or put in
	note       string // the note it refers to
}

// piece is a stretch of a text over which the same marks stand.
type piece struct {
	start, end int
	marks      []mark
}

// cut divides the bytes [0, n) of a text at its marks and at the borders
// given. The pieces follow one another without gap or overlap; an empty mark
// is an empty piece of its own.
func cut(n int, marks []mark, borders ...int) []piece {
	marks = slices.Clone(marks)
	slices.SortStableFunc(marks, func(a, b mark) int { return a.start - b.start })
	at := positions(n, marks, borders)
	pieces := make([]piece, 0, len(at))
	var open []mark
	for i, a := range at {
		open = slices.DeleteFunc(open, func(m mark) bool { return m.end <= a })
		for ; len(marks) > 0 && marks[0].start == a; marks = marks[1:] {
			if marks[0].end == a {
				pieces = append(pieces, piece{a, a, marks[:1:1]})
			} else {
				open = append(open, marks[0])
			}
		}
		if i+1 < len(at) {
			pieces = append(pieces, piece{a, at[i+1], slices.Clone(open)})
		}
	}
	return pieces
}

// positions are the offsets at which a text is cut, in order, from 0 to n.
func positions(n int, marks []mark, borders []int) []int {
	at := make([]int, 0, 2+2*len(marks)+len(borders))
	at = append(append(at, 0, n), borders...)
	for _, m := range marks {
		at = append(at, m.start, m.end)
	}
	slices.Sort(at)
	return slices.Compact(at)
}

// leaf is a piece as the page writes it.
type leaf struct {
	Text  string
	IDs   []string // marks that begin here
	Refs  string   // all marks it belongs to, set apart by blanks
	Class string
	Title string
	Now   string
	Note  string
	Edit  bool
}

// Bare reports whether the leaf is text and nothing else.
func (l leaf) Bare() bool { return l.Class == "" && l.Refs == "" }

// leafOf is the leaf of a piece that reads text.
func leafOf(p piece, text string) leaf {
	l := leaf{Text: text}
	var refs, classes, titles []string
	for _, m := range p.marks {
		if m.ref != "" {
			refs = append(refs, m.ref)
			if m.start == p.start {
				l.IDs = append(l.IDs, m.ref)
			}
		}
		if m.class != "" && !slices.Contains(classes, m.class) {
			classes = append(classes, m.class)
		}
		if m.title != "" && !slices.Contains(titles, m.title) {
			titles = append(titles, m.title)
		}
		if m.end == p.end { // shown once, after the mark's last piece
			l.Now += m.now
		}
		l.Edit = l.Edit || m.edit
		l.Note += m.note
	}
	l.Refs, l.Class, l.Title = strings.Join(refs, " "), strings.Join(classes, " "), strings.Join(titles, "; ")
	return l
}
