package memcon

import (
	"slices"
	"strings"
)

// inlineNotes finds the blocks of notes that a document-sharing site runs on
// from the last words of a page: "... the phosphate people 1 Source: ... 2
// Attached but not printed. 1". They are cut only where the numbers prove
// them: the first is the source note, and every other number stands twice on
// its page, as a marker and before the note.
func (d *document) inlineNotes() {
	if len(d.memo.Notes) > 0 {
		return
	}
	if at := indexBy(d.in, dottedSource, len(". Source")); at > 0 {
		if i := d.lineAt(at); d.lines[i].role == roleBody && d.lines[i].end-d.lines[i].start > maxWrap && d.dottedBlock(&d.lines[i], at) {
			return
		}
	}
	if indexBy(d.in, " 1 Source: ", len(" ")) < 0 {
		return
	}
	want := 1
	for i := range d.lines {
		l := &d.lines[i]
		if l.role == roleBody && l.end-l.start > maxWrap {
			want = d.inlineBlock(l, want)
		}
	}
	d.cuts = sortCuts(d.cuts)
}

// dottedSource is how the notes of the history site begin, behind the number of
// the first, in a page that a scraper made one line.
const dottedSource = ". Source: "

// dottedBlock cuts the notes at the end of a line and their markers in the text
// before them. The full stop at the offset follows the number of the source
// note: one, zero, or none where it is lost. Where something else stands there,
// nothing is cut.
func (d *document) dottedBlock(l *line, at int) bool {
	start := at
	if start > l.start && (d.in[at-1] == '0' || d.in[at-1] == '1') {
		start--
	}
	if start <= l.start || d.in[start-1] != ' ' {
		return false
	}
	first := atoi(d.in[start:at])
	starts := []int{start}
	for {
		next := dottedNote(d.in[:l.end], starts[len(starts)-1]+1, first+len(starts))
		if next < 0 {
			break
		}
		starts = append(starts, next)
	}
	found := appendGlued(nil, d.in, &line{start: l.start, end: start}, dotForm)
	found = slices.DeleteFunc(d.apartFromCuts(found), func(m mark) bool { return m.number < first || m.number >= first+len(starts) })
	for _, m := range heaviestRise(found) {
		d.cuts = append(d.cuts, cut{span: m.span, kind: RegionNoteMark})
	}
	d.cuts = sortCuts(d.cuts)
	for k, from := range starts {
		stop := l.end
		if k+1 < len(starts) {
			stop = starts[k+1]
		}
		d.addInline(d.in[from:from+countDigits(d.in[from:])], Span{from, stop}, len("."))
	}
	d.cuts = sortCuts(d.cuts)
	return true
}

// dottedNote is where the note of the number begins in s from the offset on,
// behind the end of a sentence, or -1.
func dottedNote(s string, from, number int) int {
	want := " " + itoa(number) + ". "
	for at := from; ; at++ {
		i := strings.Index(s[at:], want)
		if i < 0 {
			return -1
		}
		at += i
		if rest := s[at+len(want):]; strings.IndexByte(".?!])\"", s[at-1]) >= 0 || strings.HasSuffix(s[:at], "”") {
			if startsUpper(rest) || rest != "" && strings.IndexByte("[(\"", rest[0]) >= 0 || strings.HasPrefix(rest, "“") {
				return at + 1
			}
		}
	}
}

// inlineBlock cuts the block at the end of a page and the markers before it,
// and returns the number that the next page's notes begin with.
func (d *document) inlineBlock(l *line, want int) int {
	end := d.endOfPage(l)
	page := d.in[l.start:end]
	first := blockOpening(page, want)
	if first < 0 {
		return want
	}
	starts := []int{first}
	for at := first; ; {
		next := numberBefore(page, at+1, want+len(starts), len(page), true)
		if next < 0 {
			break
		}
		starts = append(starts, next)
		at = next
	}
	at := 0
	for k := range starts {
		if mark := numberBefore(page, at, want+k, first, false); mark >= 0 {
			span := Span{l.start + mark, l.start + mark + len(itoa(want+k))}
			d.cuts = append(d.cuts, cut{span: span, kind: RegionNoteMark})
			at = mark + 1
		}
	}
	for k, start := range starts {
		stop := len(page)
		if k+1 < len(starts) {
			stop = starts[k+1]
		}
		d.addInline(itoa(want+k), Span{l.start + start, l.start + stop}, 0)
	}
	return want + len(starts)
}

// endOfPage is where the text of a page ends that is one line: before the
// page number cut at its end.
func (d *document) endOfPage(l *line) int {
	for _, c := range d.cutsFrom(l.start) {
		if c.span.Start >= l.end {
			break
		}
		if c.span.End == l.end && c.kind == RegionPageMark {
			_, end := trimSpan(d.in, l.start, c.span.Start)
			return end
		}
	}
	return l.end
}

// blockOpening is where the block of notes begins on a page, or -1: at the
// source note, or at the second place of its first number.
func blockOpening(page string, want int) int {
	if want == 1 {
		if i := strings.Index(page, " 1 Source: "); i >= 0 {
			return i + 1
		}
		return -1
	}
	mark := numberBefore(page, 0, want, len(page), false)
	if mark < 0 {
		return -1
	}
	return numberBefore(page, mark+1, want, len(page), true)
}

// numberBefore is where the number stands alone in s[from:to], before a word
// with a capital where it opens a note, or -1.
func numberBefore(s string, from, number, to int, opens bool) int {
	want := " " + itoa(number) + " "
	for at := from; ; at++ {
		i := strings.Index(s[at:to], want)
		if i < 0 {
			return -1
		}
		at += i
		rest := s[at+len(want):]
		if !opens || startsUpper(rest) && strings.IndexByte(".?!])”\"", s[max(at-1, 0)]) >= 0 {
			return at + 1
		}
	}
}

// addInline records a note inside a line, with so many signs behind its number,
// and cuts it.
func (d *document) addInline(number string, span Span, signs int) {
	_, span.End = trimSpan(d.in, span.Start, span.End)
	text := d.cleanSpan(Span{span.Start + len(number) + signs, span.End}, roleBody)
	d.memo.Notes = append(d.memo.Notes, Note{Marker: number, Text: text, Span: span})
	d.cutPart(span, RegionNote)
}
