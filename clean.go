package memcon

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plainByte holds for bytes that normalisation never looks at twice.
var plainByte = func() (t [256]bool) {
	for c := '!'; c <= '~'; c++ {
		t[c] = true
	}
	return t
}()

// line cleans one line.
func (w *writer) line(l *line) {
	in := w.d.in
	w.pos = l.start
	for len(w.cuts) > 0 && w.cuts[0].span.End <= l.start {
		w.cuts = w.cuts[1:]
	}
	for i := l.start; i < l.end; {
		stop := l.end
		if len(w.cuts) > 0 {
			stop = min(stop, w.cuts[0].span.Start)
		}
		for i < stop && plainByte[in[i]] {
			i++
		}
		switch {
		case i >= l.end:
		case i == stop:
			i = w.cutOut(l)
		case in[i] == ' ' || in[i] == '\t':
			i = w.blank(i, l.end)
		case in[i] >= utf8.RuneSelf:
			i = w.wide(i, l.end)
		default:
			w.edit(EditControl, Span{i, i + 1}, "")
			i++
		}
	}
	w.copy(l.end)
	w.trimEnd()
}

// cutOut takes a mark out of the line and returns where to go on.
func (w *writer) cutOut(l *line) int {
	c := w.cuts[0]
	w.cuts = w.cuts[1:]
	kind := EditPageMark
	if c.kind == RegionNoteMark {
		kind = EditNoteMark
	}
	end := min(c.span.End, l.end)
	w.edit(kind, Span{c.span.Start, end}, "")
	w.bare = w.endsBlank()
	return end
}

// trimEnd drops the blank that a mark at the line's end leaves behind.
func (w *writer) trimEnd() {
	if len(w.out) == 0 || w.out[len(w.out)-1] != ' ' {
		return
	}
	segs := w.norm.segments
	last := &segs[len(segs)-1]
	if last.plain && last.inEnd-last.in > 1 {
		w.norm.Edits = append(w.norm.Edits, Edit{EditSpace, Span{last.inEnd - 1, last.inEnd}, " ", ""})
		w.unwrite(1)
	}
}

// blank folds a run of blanks, or puts an apostrophe in the place of one that
// the scrape left where the apostrophe stood.
func (w *writer) blank(i, end int) int {
	in := w.d.in
	n := 1
	for i+n < end && (in[i+n] == ' ' || in[i+n] == '\t') {
		n++
	}
	switch {
	case w.bare && w.pos == i:
		w.edit(EditSpace, Span{i, i + n}, "")
		w.bare = true
	case n == 1 && in[i] == ' ':
		if lostApostrophe(in, i, end) || lostParticle(in, i, end) {
			w.edit(EditApostrophe, Span{i, i + 1}, "’")
		}
	default:
		w.edit(EditSpace, Span{i, i + n}, " ")
		w.bare = false
	}
	return i + n
}

// wide cleans a character beyond ASCII.
func (w *writer) wide(i, end int) int {
	in := w.d.in
	r, n := utf8.DecodeRuneInString(in[i:end])
	span := Span{i, i + n}
	switch {
	case r == utf8.RuneError && n == 1:
		w.edit(EditEncoding, span, "\uFFFD")
	case ligatures[r] != "":
		w.edit(EditLigature, span, ligatures[r])
	case r == 'ʼ' || r == 'ʹ' || r == '＇':
		w.edit(EditUnicode, span, "’")
	case isHidden(r):
		w.edit(EditControl, span, "")
	case unicode.IsSpace(r):
		w.edit(EditSpace, span, " ")
		w.bare = false
	case unicode.Is(unicode.Mn, r):
		return w.compose(i, end)
	}
	return i + n
}

// compose joins a letter and the marks that follow it.
func (w *writer) compose(i, end int) int {
	in := w.d.in
	stop := i
	for stop < end {
		r, n := utf8.DecodeRuneInString(in[stop:end])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		stop += n
	}
	_, size := utf8.DecodeLastRuneInString(in[:i])
	start := max(i-size, w.pos)
	const most = 30 // more marks on one letter is no writing
	if stop-start > most {
		return stop
	}
	if to := norm.NFC.String(in[start:stop]); to != in[start:stop] {
		w.edit(EditUnicode, Span{start, stop}, to)
	}
	return stop
}

// isHidden holds for characters that show nothing and change how others are
// read: soft hyphens, joiners, byte order marks, bidirectional marks.
func isHidden(r rune) bool {
	switch {
	case r == 0xAD, r == 0xFEFF, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069:
		return true
	}
	return r >= 0x80 && r < 0xA0 && r != 0x85
}

var ligatures = map[rune]string{'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st"}

// compoundParts are first parts of compounds that keep their hyphen when it
// falls on a line's end.
var compoundParts = []string{
	"anti", "ex", "half", "large", "long", "mid", "mini", "multi", "non", "one", "two", "three", "four", "post", "pre", "pro", "quasi", "self",
	"semi", "short", "so", "vice", "well", "year",
}
