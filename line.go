package memcon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of the input, as the page shows it.
type line struct {
	start, end int   // first byte and past the last that is not white space
	indent     int32 // columns of white space before start
	gap        int32 // blank lines before it
	chars      int32 // its length in characters, up to just over maxWrap
	feed       bool  // a form feed stands before it
	role       role
}

// role says what a line belongs to. The stages give roles; what none of them
// claims is body.
type role uint8

const (
	roleBody role = iota
	roleFurniture
	rolePageMark
	roleRunningHead
	roleStamp
	roleNote
	roleSource
	roleEditorial
)

// readLines splits the input at line feeds, carriage returns and form feeds
// and leaves out blank lines. lines is memory for them.
func readLines(lines []line, in string, signs bitmap) []line {
	const perLine = 256 // bytes, in texts that do not wrap
	lines = slices.Grow(lines[:0], 1+len(in)/perLine)
	gap, feed := int32(0), false
	for at := 0; at < len(in); {
		end, next := nextBreak(in, signs, at)
		start, stop := trimSpan(in, at, end)
		if start == stop {
			gap++
		} else {
			lines = append(lines, line{start: start, end: stop, indent: int32(columns(in[at:start])), gap: gap, chars: int32(chars(in, signs, start, stop)), feed: feed})
			gap, feed = 0, false
		}
		feed = feed || next > end && in[end] == '\f'
		at = next
	}
	return lines
}

// nextBreak is where the line at the offset ends and where the one after
// begins.
func nextBreak(in string, signs bitmap, at int) (end, next int) {
	for end = signs.next(at, len(in)); end < len(in); end = signs.next(end+1, len(in)) {
		switch in[end] {
		case '\n', '\f':
			return end, end + 1
		case '\r':
			if end+1 < len(in) && in[end+1] == '\n' {
				return end, end + 2
			}
			return end, end + 1
		}
	}
	return end, end
}

// indexFrom is the first place of the byte at or after the offset, or the
// length of s where there is none.
func indexFrom(s string, c byte, at int) int {
	if i := strings.IndexByte(s[at:], c); i >= 0 {
		return at + i
	}
	return len(s)
}

// lineAt is the index of the line that the offset lies in or before.
func (d *document) lineAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.lines, at, func(l line, at int) int {
		if l.end <= at {
			return -1
		}
		if l.start > at {
			return 1
		}
		return 0
	})
	return i
}

// trimSpan narrows [start, end) to what is not white space at its ends.
func trimSpan(s string, start, end int) (int, int) {
	for start < end {
		if c := s[start]; c > ' ' && c < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		if c := s[end-1]; c > ' ' && c < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

// columns counts the columns of white space, a tab as eight.
func columns(space string) int {
	n := 0
	for _, r := range space {
		if r == '\t' {
			n += 8
		} else {
			n++
		}
	}
	return n
}

// wrapWidth is the width at which the copy breaks its lines, in characters,
// or 0 where each line is a paragraph. Typed pages and the text of PDFs wrap
// at 60 to 90; pages copied from a site do not wrap. Printed columns are
// ragged: a line is full where the next word would have passed the width that
// nearly all broken lines pass. Of a wrapped text some lines soon begin in
// small letters; where none of a few does, each is a turn.
func wrapWidth(in string, lines []line) int {
	const wrapped = 20 // lines
	var widths, broken histogram
	joined, long := 0, 0
	prev := -1
	for i := range lines {
		l := &lines[i]
		if l.role != roleBody {
			continue
		}
		if l.gap == 0 && i > 0 {
			joined++
			if prev == i-1 && startsLower(in[l.start:l.end]) && lines[prev].chars <= maxWrap {
				broken.add(lines[prev].needs(in, l))
			}
		}
		if n := int(l.chars); n <= maxWrap {
			widths.add(n)
		} else {
			long++
		}
		prev = i
	}
	total := widths.total + long
	if joined*4 < total || long*20 > total || broken.total == 0 && total < wrapped {
		return 0
	}
	if broken.total >= 8 {
		return broken.value(1+broken.total/20) - 1
	}
	return widths.value(widths.total - total/50)
}

// histogram counts widths.
type histogram struct {
	count [2 * maxWrap]int
	total int
}

func (h *histogram) add(width int) {
	h.count[min(width, len(h.count)-1)]++
	h.total++
}

// value is the width that n of those counted do not pass.
func (h *histogram) value(n int) int {
	for v, c := range h.count {
		if n -= c; n <= 0 {
			return v
		}
	}
	return len(h.count) - 1
}

// needs is the width that the line would have had with the first word of the
// next.
func (l *line) needs(in string, next *line) int {
	word, _, _ := strings.Cut(in[next.start:next.end], " ")
	n := int(l.chars) + 1 + utf8.RuneCountInString(word)
	if isBullet(in[l.start:l.end]) {
		n += int(l.indent) // what it runs over stands at the margin
	}
	return n
}

// maxWrap is the widest line that a typist or a page of print breaks at.
const maxWrap = 120

// chars is the length of a line in characters, up to just over maxWrap.
func chars(in string, signs bitmap, start, end int) int {
	switch {
	case end-start > 4*maxWrap:
		return 4 * maxWrap
	case signs.next(start, end) == end:
		return end - start
	}
	return utf8.RuneCountInString(in[start:end])
}
