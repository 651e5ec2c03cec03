package memcon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of the input, as the page shows it.
type line struct {
	start, end int  // first byte and past the last that is not white space
	indent     int  // columns of white space before start
	gap        int  // blank lines before it
	feed       bool // a form feed stands before it
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
// and leaves out blank lines.
func readLines(in string) []line {
	lines := make([]line, 0, 1+strings.Count(in, "\n"))
	gap, feed := 0, false
	for at := 0; at < len(in); {
		end, next, brk := lineEnd(in, at)
		start, stop := trimSpan(in, at, end)
		if start == stop {
			gap++
		} else {
			lines = append(lines, line{start: start, end: stop, indent: columns(in[at:start]), gap: gap, feed: feed})
			gap, feed = 0, false
		}
		feed = feed || brk == '\f'
		at = next
	}
	return lines
}

// lineEnd finds where the line at the offset ends, where the next begins and
// which byte broke it.
func lineEnd(in string, at int) (end, next int, brk byte) {
	stop := strings.IndexByte(in[at:], '\n')
	if stop < 0 {
		stop = len(in)
	} else {
		stop += at
	}
	if i := strings.IndexAny(in[at:stop], "\f\r"); i >= 0 {
		i += at
		if in[i] == '\r' && i+1 == stop {
			return i, min(stop+1, len(in)), '\n'
		}
		return i, i + 1, in[i]
	}
	return stop, min(stop+1, len(in)), '\n'
}

// trimSpan narrows [start, end) to what is not white space at its ends.
func trimSpan(s string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		start += n
	}
	for start < end {
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
// at 60 to 90; pages copied from a site do not wrap.
func wrapWidth(in string, lines []line) int {
	var count [maxWrap + 1]int
	total, joined, long := 0, 0, 0
	for i := range lines {
		l := &lines[i]
		if l.role != roleBody {
			continue
		}
		total++
		if i > 0 && l.gap == 0 {
			joined++
		}
		if n := l.width(in); n <= maxWrap {
			count[n]++
		} else {
			long++
		}
	}
	if joined*4 < total || long*20 > total {
		return 0
	}
	return percentile(count[:], total-long-total/50)
}

// maxWrap is the widest line that a typist or a page of print breaks at.
const maxWrap = 120

// width is the length of the line in characters without what it is indented
// by, up to just over maxWrap.
func (l *line) width(in string) int {
	if l.end-l.start > 4*maxWrap {
		return 4 * maxWrap
	}
	return utf8.RuneCountInString(in[l.start:l.end])
}

// percentile is the value that n of the counted lines do not exceed.
func percentile(count []int, n int) int {
	for v, c := range count {
		if n -= c; n <= 0 {
			return v
		}
	}
	return len(count) - 1
}
