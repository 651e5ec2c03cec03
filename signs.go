package memcon

import (
	"unicode"
	"unicode/utf8"
)

// signs counts what stands in the input and is no text.
type signs struct {
	hidden  damage // controls, bidirectional marks: they are taken out of the text
	invalid damage // bytes that are no UTF-8: they are replaced
	lost    damage // U+FFFD: another program has replaced them before
}

// reportSigns looks through the whole input, whatever its parts were taken
// for, so that nothing is taken out in silence.
func (d *document) reportSigns() {
	var n signs
	for at := d.signs.next(0, len(d.in)); at < len(d.in); at = d.signs.next(at, len(d.in)) {
		if c := d.in[at]; c == '\n' || c == '\r' || c == '\t' {
			at++
			continue
		}
		at += n.add(d.in, at)
	}
	if n.hidden.count > 0 {
		d.problem(ProblemControl, n.hidden.first, "characters that show nothing: "+itoa(n.hidden.count))
	}
	if n.invalid.count > 0 {
		d.problem(ProblemInvalidUTF8, n.invalid.first, "bytes: "+itoa(n.invalid.count))
	}
	if n.lost.count > 0 {
		d.problem(ProblemDamaged, n.lost.first, "characters lost before, U+FFFD in their place: "+itoa(n.lost.count))
	}
}

// add counts what stands at the offset and gives its length.
func (n *signs) add(in string, at int) int {
	r, size := rune(in[at]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRuneInString(in[at:])
	}
	span := Span{at, at + size}
	switch {
	case r == utf8.RuneError && size == 1:
		n.invalid.add(span)
	case r == utf8.RuneError:
		n.lost.add(span)
	case isHidden(r), r < utf8.RuneSelf && !unicode.IsSpace(r):
		n.hidden.add(span)
	}
	return size
}
