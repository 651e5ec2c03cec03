package memcon

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// line cleans one line.
func (w *writer) line(i int) {
	l := &w.d.lines[i]
	w.pos = l.start
	w.sign, w.tag, w.ampersand = l.start-1, l.start-1, l.start-1
	for len(w.cuts) > 0 && w.cuts[0].span.End <= l.start {
		w.cuts = w.cuts[1:]
	}
	for at := l.start; at < l.end; {
		stop := l.end
		if len(w.cuts) > 0 {
			stop = min(stop, max(w.cuts[0].span.Start, at))
		}
		switch at = w.plain(at, w.nextMarked(at, stop)); {
		case at < stop:
			at = w.special(at, l.start, stop)
		case at < l.end:
			at = w.cutOut(i)
		}
	}
	w.copy(l.end)
	if w.kept() < l.end && w.canUnwrite(' ') { // the blank that a mark at the end leaves
		w.unwrite(EditSpace)
	}
}

// nextMarked is the next byte from at on, before stop, that is no letter,
// sign or blank of ASCII or that may begin a tag of HTML; or stop. It keeps the
// places to come, so that a line is looked through once.
func (w *writer) nextMarked(at, stop int) int {
	in := w.d.in[:stop]
	if w.sign < at {
		w.sign = w.d.signs.next(at, stop)
	}
	if w.tag < at {
		w.tag = indexFrom(in, '<', at)
	}
	if w.ampersand < at {
		w.ampersand = indexFrom(in, '&', at)
	}
	return min(w.sign, w.tag, w.ampersand, stop)
}

// plain is where the text ends that is copied as it is: at stop or at a blank
// that has to be looked at. Up to stop there are letters, signs and blanks of
// ASCII and nothing else.
func (w *writer) plain(at, stop int) int {
	in := w.d.in[:stop]
	if at < stop && at == w.pos && in[at] == ' ' {
		return at
	}
	const around, window = 3, 64 // bytes that are looked at: on either side of a blank, and at once
	for at < len(in) {
		if at < around || at-around+window > len(in) {
			if in[at] == ' ' && !plainBlank(in, at) {
				return at
			}
			at++
			continue
		}
		for m := apartFromWords(in[at-around:at-around+window]) >> around & (1<<(window-2*around) - 1); m != 0; m &= m - 1 {
			if i := at + bits.TrailingZeros64(m); in[i] == ' ' && !plainBlank(in, i) {
				return i
			}
		}
		at += window - 2*around
	}
	return at
}

// apartFromWords marks, by a bit for each of 64 bytes, those that are no letter
// and stand within three bytes of another that is none: among them are all
// blanks that do not part two words of three letters or more.
func apartFromWords(s string) uint64 {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	noLetter := func(x uint64) uint64 { // the highest bit of bytes that are no letter
		small := x&^high | 0x20*ones
		return ^(small + (0x80-'a')*ones) | (small + (0x7F-'z')*ones)
	}
	var other uint64
	for i := 0; i <= len(s)-16; i += 16 {
		t := s[i : i+16]
		other = other>>16 | pack(noLetter(load8(t)))>>8 | pack(noLetter(load8(t[8:])))
	}
	return other & (other>>1 | other>>2 | other>>3 | other<<1 | other<<2 | other<<3)
}

// special cleans what stands at the offset and returns where to go on.
func (w *writer) special(at, start, stop int) int {
	switch c := w.d.in[at]; {
	case c == ' ' || c == '\t':
		return w.blank(at, start, stop)
	case c >= utf8.RuneSelf:
		return w.wide(at, stop)
	case c == '<' || c == '&':
		return w.markup(at, stop)
	}
	span := Span{at, at + 1}
	w.edit(EditControl, span, "")
	return at + 1
}

// blank folds a run of blanks, closes up a letter-spaced word, or puts an
// apostrophe in the place of a blank that the scrape left where it stood.
func (w *writer) blank(at, start, stop int) int {
	in := w.d.in
	n := 1
	for at+n < stop && (in[at+n] == ' ' || in[at+n] == '\t') {
		n++
	}
	if n == 1 && isSpaced(in, at, start, stop) {
		if end := w.closeUp(at, start, stop); end > at {
			return end
		}
	}
	if n == 1 && w.brokenWord(at, start, stop) {
		return at + 1
	}
	switch {
	case w.endsBlank() && w.pos == at:
		w.edit(EditSpace, Span{at, at + n}, "")
	case n > 1 || in[at] == '\t':
		w.edit(EditSpace, Span{at, at + n}, " ")
	case lostApostrophe(in, at, stop) || lostParticle(in, at, stop):
		w.edit(EditApostrophe, Span{at, at + 1}, "’")
	}
	return at + n
}

// endsBlank reports whether the text so far ends in white space, or is empty.
func (w *writer) endsBlank() bool {
	c := w.lastByte()
	return c == 0 || c == ' ' || c == '\n'
}

// cutOut takes a mark out of the line and returns where to go on.
func (w *writer) cutOut(i int) int {
	l, c := &w.d.lines[i], w.cuts[0]
	w.cuts = w.cuts[1:]
	start, end := max(c.span.Start, l.start), min(c.span.End, l.end)
	w.copy(start)
	gap := blanks(w.d.in[end:l.end])
	splits := c.kind == RegionPageMark && gap == 1 && w.splitsWord(start, end+gap)
	if splits {
		w.unwrite(EditSpace)
	}
	if kind, ok := c.edit(); ok {
		w.edit(kind, Span{start, end}, "")
	}
	w.pos = end
	switch {
	case end+gap == l.end, len(w.cuts) > 0 && w.cuts[0].span.Start == end:
		return end
	case c.breaks && len(w.d.paras) > 0 && w.size > w.d.paras[len(w.d.paras)-1].start:
		w.breakPara(i, Span{end, end + gap})
		return end + gap
	case gap > 0 && (splits || w.endsBlank()):
		w.edit(EditSpace, Span{end, end + gap}, "")
		return end + gap
	case gap == 0 && w.touches(end):
		w.edit(EditSpace, Span{end, end}, " ")
	}
	return end
}

// editOfCut is how a cut is listed, by its region.
var editOfCut = map[RegionKind]EditKind{
	RegionPageMark: EditPageMark, RegionRunningHead: EditPageMark, RegionStamp: EditPageMark, RegionNoteMark: EditNoteMark, "": EditDoubled,
}

// blanks is the length of the run of blanks that s begins with.
func blanks(s string) int {
	n := 0
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

// breakPara begins a paragraph inside a line, after a cut, in the place of
// the blanks that follow it.
func (w *writer) breakPara(i int, gap Span) {
	w.d.paras[len(w.d.paras)-1].last = i
	if w.closePara(); !w.endsBlank() {
		w.edit(EditSpace, gap, "\n\n")
	}
	w.pos = gap.End
	w.d.paras = append(w.d.paras, para{start: w.size, first: i, last: i, gap: 1})
}

// touches reports whether a mark that stood before the offset was all that
// kept two words apart: "over.[Page 202]K:", "about2Bob".
func (w *writer) touches(at int) bool {
	if w.size == 0 || !isLetter(w.d.in[at]) {
		return false
	}
	switch prev := w.lastByte(); prev {
	case '.', '?', '!', ':', ';', ',', ')':
		return true
	default:
		return isLower(prev) && isUpper(w.d.in[at])
	}
}

// splitsWord reports whether a page mark with a blank on either side stands
// inside a word: "Min [Page 1302] ister". The document itself must have the
// whole word elsewhere, and not have one of the halves.
func (w *writer) splitsWord(start, end int) bool {
	if !w.canUnwrite(' ') || !startsLower(w.d.in[end:]) {
		return false
	}
	first, second := trailingWord(w.d.in[:start-1]), leadingWord(w.d.in[end:])
	if first == "" || second == "" || len(first)+len(second) < 5 {
		return false
	}
	words := w.d.vocabulary()
	return words.count(first, second) > 0 && (words.count(first) < 2 || words.count(second) < 2)
}

// wide cleans a character beyond ASCII.
func (w *writer) wide(at, stop int) int {
	in := w.d.in
	r, n := utf8.DecodeRuneInString(in[at:stop])
	span := Span{at, at + n}
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
		w.foldWide(span)
	case unicode.Is(unicode.Mn, r):
		return w.compose(at, stop)
	case isMojibakeLead(r):
		return w.mojibake(at, stop)
	case r >= 0x3040 && r < 0xA000 && insideWord(in, span): // OCR read a sign of Chinese or Japanese script into it
		w.damage.add(span)
	}
	return at + n
}

// insideWord reports whether a Latin letter touches the span.
func insideWord(in string, s Span) bool {
	return s.Start > 0 && isLetter(in[s.Start-1]) || s.End < len(in) && isLetter(in[s.End])
}

// foldWide makes a white space character beyond ASCII a blank.
func (w *writer) foldWide(span Span) {
	w.copy(span.Start)
	if w.endsBlank() {
		w.edit(EditSpace, span, "")
	} else {
		w.edit(EditSpace, span, " ")
	}
}

// compose joins a letter and the marks that follow it.
func (w *writer) compose(at, stop int) int {
	in := w.d.in
	end := at
	for end < stop {
		r, n := utf8.DecodeRuneInString(in[end:stop])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		end += n
	}
	const most = 30 // bytes: more marks on one letter is no writing
	if end-at > most {
		return end
	}
	_, size := utf8.DecodeLastRuneInString(in[:at])
	start := max(at-size, w.pos)
	if to := norm.NFC.String(in[start:end]); to != in[start:end] {
		w.edit(EditUnicode, Span{start, end}, to)
	}
	return end
}

// isHidden holds for characters that show nothing and change how others are
// read: soft hyphens, joiners, byte order marks, bidirectional marks, tags.
func isHidden(r rune) bool {
	switch {
	case r < 0xA0:
		return r >= 0x80 && r != 0x85
	case r < 0x2000:
		return r == 0xAD || r == 0x61C || r == 0x180E
	case r < 0x2070:
		return r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060
	}
	return r == 0xFEFF || r >= 0xFFF9 && r <= 0xFFFB || r >= 0xE0000 && r <= 0xE007F
}

var ligatures = map[rune]string{'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st"}

// compoundParts are first parts of compounds that keep their hyphen when it
// falls on a line's end.
var compoundParts = []string{
	"anti", "ex", "half", "large", "long", "mid", "mini", "multi", "non", "one", "two", "three", "four", "post", "pre", "pro", "quasi", "self",
	"semi", "short", "so", "vice", "well", "year",
}
