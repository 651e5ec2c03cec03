package memcon

import (
	"slices"
	"strings"
)

// writer builds the cleaned text.
type writer struct {
	d    *document
	size int // length of the text so far
	norm Normalized
	cuts []cut // those not yet passed
	// the next sign, "<" and "&" of the line, see nextMarked
	sign, tag, ampersand int
	pos                  int // the input is copied up to here
	damage               damage
	run                  Span // the last run of single letters
}

// damage counts places that one problem reports together.
type damage struct {
	first Span
	count int
}

func (g *damage) add(span Span) {
	if g.count == 0 {
		g.first = span
	}
	g.count++
}

func newWriter(d *document) *writer { return &writer{d: d, cuts: d.cuts} }

// makeRoom makes room for the changes of a page or two, and for those that line
// ends make: in a copy that wraps an edit for every line.
func (w *writer) makeRoom(wraps bool) {
	n := min(len(w.d.lines), 1<<12)
	if !wraps {
		n /= 3
	}
	n += 16
	w.norm.segments, w.norm.Edits = slices.Grow(w.d.segments, n), make([]Edit, 0, n)
}

func (w *writer) finish() *Normalized {
	if w.closePara(); w.endsBlank() {
		w.dropBlank() // the break before a last paragraph that came to nothing
	}
	w.norm.Text = w.text(0)
	return &w.norm
}

// text is the text so far, from the segment on.
func (w *writer) text(from int) string {
	segs := w.norm.segments
	if from == len(segs) {
		return ""
	}
	var b strings.Builder
	b.Grow(w.size - segs[from].at)
	for i := range segs[from:] {
		if s := &segs[from+i]; s.plain() {
			b.WriteString(w.d.in[s.in:s.inEnd])
		} else {
			b.WriteString(s.to)
		}
	}
	return b.String()
}

// lastByte is the last byte of the text so far, or 0 where there is none.
func (w *writer) lastByte() byte {
	n := len(w.norm.segments)
	if n == 0 {
		return 0
	}
	s := &w.norm.segments[n-1]
	if s.plain() {
		return w.d.in[s.inEnd-1]
	}
	return s.to[len(s.to)-1]
}

// copy appends the input up to the offset as it is.
func (w *writer) copy(to int) {
	if to <= w.pos {
		return
	}
	segs := w.norm.segments
	if k := len(segs) - 1; k >= 0 && segs[k].plain() && segs[k].inEnd == w.pos {
		segs[k].inEnd = to
	} else {
		w.norm.segments = append(segs, segment{w.size, w.pos, to, ""})
	}
	w.size += to - w.pos
	w.pos = to
}

// edit puts other text in the place of a stretch of the input.
func (w *writer) edit(kind EditKind, span Span, to string) {
	w.copy(span.Start)
	from := w.d.in[span.Start:span.End]
	if from != to {
		w.insertEdit(Edit{kind, span, from, to})
	}
	if to != "" {
		w.norm.segments = append(w.norm.segments, segment{w.size, span.Start, span.End, to})
		w.size += len(to)
	}
	w.pos = span.End
}

// unwrite takes back the last byte, which is a copy, and lists that as an
// edit.
func (w *writer) unwrite(kind EditKind) {
	last := len(w.norm.segments) - 1
	s := &w.norm.segments[last]
	s.inEnd--
	w.insertEdit(Edit{kind, Span{s.inEnd, s.inEnd + 1}, w.d.in[s.inEnd : s.inEnd+1], ""})
	w.size--
	if s.in == s.inEnd {
		w.norm.segments = w.norm.segments[:last]
	}
}

// insertEdit lists an edit in its place: a mark that follows the place may be
// listed already.
func (w *writer) insertEdit(e Edit) {
	at := len(w.norm.Edits)
	for at > 0 && w.norm.Edits[at-1].Span.Start >= e.Span.End {
		at--
	}
	if at == len(w.norm.Edits) {
		w.norm.Edits = append(w.norm.Edits, e)
		return
	}
	w.norm.Edits = slices.Insert(w.norm.Edits, at, e)
}

// canUnwrite reports whether the last byte of the text is a copy of the byte
// given.
func (w *writer) canUnwrite(c byte) bool {
	n := len(w.norm.segments)
	return n > 0 && w.norm.segments[n-1].plain() && w.lastByte() == c
}

// kept is where in the input the text so far ends.
func (w *writer) kept() int {
	if n := len(w.norm.segments); n > 0 {
		return w.norm.segments[n-1].inEnd
	}
	return 0
}

// dropLine lists a page mark or running head that is taken out.
func (w *writer) dropLine(l *line) {
	if l.role == rolePageMark || l.role == roleRunningHead || l.role == roleStamp {
		w.norm.Edits = append(w.norm.Edits, Edit{EditPageMark, Span{l.start, l.end}, w.d.in[l.start:l.end], ""})
	}
}

// openPara begins a paragraph at the line.
func (w *writer) openPara(prev, i int) {
	l := &w.d.lines[i]
	if w.closePara(); prev >= 0 && !w.endsBlank() {
		w.space(prev, i, "\n\n")
	}
	w.d.paras = append(w.d.paras, para{start: w.size, first: i, indent: l.indent, gap: l.gap, bullet: w.d.isBullet(w.d.text(i))})
}

// closePara ends the last paragraph, and forgets it where nothing of its
// lines was text.
func (w *writer) closePara() {
	n := len(w.d.paras)
	if n == 0 {
		return
	}
	p := &w.d.paras[n-1]
	for w.size > p.start && w.lastByte() == ' ' {
		w.dropBlank()
	}
	if p.end = w.size; p.end == p.start {
		w.d.paras = w.d.paras[:n-1]
	}
}

// dropBlank takes back the white space that the text ends in, a copy or an
// edit.
func (w *writer) dropBlank() {
	if w.size == 0 {
		return
	}
	if w.canUnwrite(' ') {
		w.unwrite(EditSpace)
		return
	}
	n := len(w.norm.segments) - 1
	last := w.norm.segments[n]
	w.norm.segments, w.size = w.norm.segments[:n], last.at
	for i := len(w.norm.Edits) - 1; i >= 0; i-- {
		if e := &w.norm.Edits[i]; e.Span == (Span{last.in, last.inEnd}) && e.To == last.to {
			if e.To = ""; e.From == "" {
				w.norm.Edits = slices.Delete(w.norm.Edits, i, i+1)
			}
			return
		}
	}
}

// cutLine lists a mark that is a whole line, and reports whether it is one.
func (w *writer) cutLine(l *line) bool {
	for len(w.cuts) > 0 && w.cuts[0].span.End <= l.start {
		w.cuts = w.cuts[1:]
	}
	if len(w.cuts) == 0 || w.cuts[0].span.Start > l.start || w.cuts[0].span.End < l.end {
		return false
	}
	if kind, ok := w.cuts[0].edit(); ok {
		w.norm.Edits = append(w.norm.Edits, Edit{kind, Span{l.start, l.end}, w.d.in[l.start:l.end], ""})
	}
	return true
}

// space writes what stands between two lines: a blank within a paragraph, a
// break between paragraphs.
func (w *writer) space(prev, i int, to string) {
	if w.size > 0 {
		a := w.d.lines[prev].end
		w.pos = a
		w.edit(EditSpace, Span{a, w.gapEnd(prev, i)}, to)
	}
	w.pos = w.d.lines[i].start
}
