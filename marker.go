package memcon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mark is a candidate for a note's marker in the text: its number, where it
// stands, and how little doubt its form leaves, from 1 to 3.
type mark struct {
	number, weight int
	span           Span
}

// marksOf gathers every candidate in lines that are body and no note, and
// keeps the heaviest run of numbers that rises through the text: a digit glued
// to a word is a marker because the markers count, not by its looks.
func (d *document) marksOf(notes []note) []mark {
	switch {
	case len(notes) == 0:
		return d.marksIn(nil, plainForm)
	case d.linkedNotes && isCounted(notes[0].form):
		return d.marksIn(notes, squareForm)
	}
	return d.marksIn(notes, notes[len(notes)-1].form)
}

// isCounted holds for the forms of lists that number their notes, or did, before
// a scraper came.
func isCounted(f noteForm) bool { return f == dotForm || f == plainForm || f == bulletForm }

// marksIn is the markers of a form.
func (d *document) marksIn(notes []note, form noteForm) []mark {
	find := markFinders[form]
	var found []mark
	k := 0
	for i := range d.lines {
		for k < len(notes) && notes[k].last < i {
			k++
		}
		if l := &d.lines[i]; l.role == roleBody && (k == len(notes) || i < notes[k].first) {
			found = find(found, d.in, l, form)
		}
	}
	found = d.apartFromCuts(found)
	if len(notes) == 0 {
		return countingMarks(found)
	}
	known := knownNumbers(notes)
	found = slices.DeleteFunc(found, func(m mark) bool { return m.number >= len(known) || !known[m.number] })
	return heaviestRise(found)
}

// apartFromCuts drops candidates that are part of a page mark.
func (d *document) apartFromCuts(found []mark) []mark {
	k := 0
	return slices.DeleteFunc(found, func(m mark) bool {
		for k < len(d.cuts) && d.cuts[k].span.End <= m.span.Start {
			k++
		}
		return k < len(d.cuts) && d.cuts[k].span.Start < m.span.End
	})
}

// knownNumbers tells which numbers the notes have.
func knownNumbers(notes []note) []bool {
	known := make([]bool, 1)
	for _, n := range notes {
		for len(known) <= n.number {
			known = append(known, false)
		}
		known[n.number] = true
	}
	return known
}

// markFinders gather the candidates of one line, by the form of the notes.
var markFinders = [...]func([]mark, string, *line, noteForm) []mark{
	dotForm: appendGlued, plainForm: appendGlued, squareForm: appendBracketed, slashForm: appendBracketed, parenForm: appendBracketed, namedForm: appendBracketed,
	superForm: appendRaised, starForm: appendStars, romanForm: appendRoman, bulletForm: appendGlued,
}

// countingMarks is for copies whose notes are lost: the markers must count
// 1, 2, 3 without a gap, and there must be several.
func countingMarks(found []mark) []mark {
	var marks []mark
	for _, m := range found {
		if m.number == len(marks)+1 && m.weight >= 3 {
			marks = append(marks, m)
		}
	}
	if len(marks) < 3 {
		return nil
	}
	return marks
}

// heaviestRise is the subsequence of strictly rising numbers with the largest
// sum of weights.
func heaviestRise(found []mark) []mark {
	type best struct{ sum, prev int }
	top := 0
	for _, m := range found {
		top = max(top, m.number)
	}
	tree := make([]best, top+3) // by number+1: the best sum ending below it
	for i := range tree {
		tree[i].prev = -1
	}
	prev := make([]int, len(found))
	bestEnd, bestSum := -1, 0
	for i, m := range found {
		b := best{0, -1}
		for n := m.number + 1; n > 0; n -= n & -n { // smaller numbers
			if tree[n].sum > b.sum {
				b = tree[n]
			}
		}
		prev[i] = b.prev
		sum := b.sum + m.weight
		for n := m.number + 2; n < len(tree); n += n & -n {
			if sum > tree[n].sum {
				tree[n] = best{sum, i}
			}
		}
		if sum > bestSum {
			bestEnd, bestSum = i, sum
		}
	}
	var rise []mark
	for i := bestEnd; i >= 0; i = prev[i] {
		rise = append(rise, found[i])
	}
	slices.Reverse(rise)
	return rise
}

// appendGlued gathers the digits that are glued to words.
func appendGlued(found []mark, in string, l *line, _ noteForm) []mark {
	s := in[l.start:l.end]
	if n := countDigits(s); n == len(s) && n <= 2 { // the second of two markers, wrapped
		return append(found, mark{atoi(s), 1, Span{l.start, l.end}})
	}
	after := -1 // where the last candidate ended: a second marker may follow after a blank
	for i := nextDigit(s, 1); i < len(s); {
		n := countDigits(s[i:])
		if !isDigit(s[i-1]) {
			if m, ok := gluedMark(s, i, n, after == i-1); ok {
				m.span.Start += l.start
				m.span.End += l.start
				found = append(found, m)
				after = i + n
			}
		}
		i = nextDigit(s, i+n)
	}
	return found
}

// nextDigit is the place of the first digit of s at or after i, or len(s). It
// looks at sixteen bytes at a time.
func nextDigit(s string, i int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	none := func(x uint64) uint64 { // the highest bit of bytes that are no digit
		x ^= '0' * ones // digits are now 0 to 9
		return x&^high + (0x80-10)*ones | x
	}
	for ; i <= len(s)-16; i += 16 {
		if t := s[i : i+16]; none(load8(t))&none(load8(t[8:]))&high != high {
			break
		}
	}
	for ; i < len(s); i++ {
		if isDigit(s[i]) {
			return i
		}
	}
	return len(s)
}

// appendBracketed gathers "[1]", "/1/", "(1)" or "[note 1]".
func appendBracketed(found []mark, in string, l *line, form noteForm) []mark {
	open := byte('[')
	switch form {
	case slashForm:
		open = '/'
	case parenForm:
		open = '('
	}
	for at := l.start; ; at++ {
		i := strings.IndexByte(in[at:l.end], open)
		if i < 0 {
			return found
		}
		at += i
		f, number, n := bracketOpening(in[at:min(l.end, at+len("[note 123]"))])
		if f != form || n == 0 {
			continue
		}
		weight := 3
		if form == parenForm && at > l.start && in[at-1] == ' ' {
			weight = 1 // a point of a list
		}
		found = append(found, mark{number, weight, Span{at, at + n}})
		at += n - 1
	}
}

// appendRaised gathers numbers in raised figures.
func appendRaised(found []mark, in string, l *line, _ noteForm) []mark {
	for at := l.start; at < l.end; at++ {
		if in[at] != 0xC2 && in[at] != 0xE2 { // the first bytes of raised figures
			continue
		}
		if number, n := superscript(in[at:l.end]); n > 0 {
			found = append(found, mark{number, 3, Span{at, at + n}})
			at += n - 1
		}
	}
	return found
}

// appendStars gathers stars and daggers behind words.
func appendStars(found []mark, in string, l *line, _ noteForm) []mark {
	for at := l.start + 1; at < l.end; at++ {
		if c := in[at]; c != '*' && c != 0xE2 && c != 0xC2 {
			continue
		}
		number, n := starSign(in[at:l.end])
		if n == 0 {
			continue
		}
		if in[at-1] != ' ' && in[at-1] != '*' && (at+n == l.end || !isWordByte(in[at+n])) {
			found = append(found, mark{number, 3, Span{at, at + n}})
		}
		at += n - 1
	}
	return found
}

// starSign reads up to three stars, or a dagger.
func starSign(s string) (number, n int) {
	for n < len(s) && s[n] == '*' {
		n++
	}
	if n > 0 && n <= 3 {
		return n, n
	}
	for i, sign := range []string{"†", "‡", "§"} {
		if n == 0 && strings.HasPrefix(s, sign) {
			return i + 2, len(sign)
		}
	}
	return 0, n
}

// appendRoman gathers small roman numbers that follow a mark of punctuation
// without a blank: "congress.i".
func appendRoman(found []mark, in string, l *line, _ noteForm) []mark {
	for at := l.start + 1; at < l.end; at++ {
		if c := in[at]; c != 'i' && c != 'v' && c != 'x' || isWordByte(in[at-1]) && in[at-1] < utf8.RuneSelf || in[at-1] == ' ' || in[at-1] == '-' || in[at-1] == '(' {
			continue
		}
		n := 1
		for at+n < l.end && isLower(in[at+n]) {
			n++
		}
		if v := roman(in[at : at+n]); v > 0 {
			found = append(found, mark{v, 2, Span{at, at + n}})
		}
		at += n
	}
	return found
}

// gluedMark weighs the digits s[i:i+n] as a marker. again says that a marker
// stands just before the blank before them.
func gluedMark(s string, i, n int, again bool) (mark, bool) {
	next, prev := byte(' '), s[i-1]
	if i+n < len(s) {
		next = s[i+n]
	}
	m := mark{atoi(s[i:]), 0, Span{i, i + n}}
	switch {
	case isLower(next) || next == '%' || next == '-' || s[i] == '0' && n > 1:
		return m, false
	case n > 4:
		return splitYear(s, i, n)
	case n > 3:
		return m, false
	case n > 1 && isCode(s[:i]):
		return mark{int(s[i+n-1] - '0'), 1, Span{i + n - 1, i + n}}, true
	case prev == ' ' && (again || i+n == len(s) && i > 8):
		m.weight = 2
	case isLower(prev), prev >= utf8.RuneSelf && !endsInDash(s[:i]), prev == ')', prev == '"', prev == ']', prev == ';', prev == '?', prev == '!', prev == '\'':
		m.weight = 3
	case prev == '.', prev == ',', prev == ':':
		m.weight = afterPoint(s, i, n)
	case isUpper(prev):
		m.weight = 1
	}
	if isUpper(next) {
		m.weight = min(m.weight, 1)
	}
	return m, m.weight > 0
}

// endsInDash tells a range or a code ("F–4") from the end of a quotation.
func endsInDash(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '–' || r == '—' || r == '−' || r == '£' || r == '€'
}

// isCode reports whether s ends in two numbers with dashes behind them, as
// the file codes do to which a marker is glued: "11–6–54" and 5.
func isCode(s string) bool {
	for range 2 {
		r, size := utf8.DecodeLastRuneInString(s)
		if r != '–' {
			return false
		}
		s = strings.TrimRight(s[:len(s)-size], "0123456789")
	}
	return strings.HasSuffix(s, " ") || s == ""
}

// afterPoint weighs digits after a full stop, comma or colon: a decimal
// fraction, a time and a number of thousands have the same looks.
func afterPoint(s string, i, n int) int {
	if i < 2 || !isDigit(s[i-2]) {
		return 3
	}
	end := i+n == len(s) || s[i+n] == ' ' && (i+n+1 == len(s) || startsUpper(s[i+n+1:]))
	if s[i-1] == ':' || s[i-1] == ',' && n == 3 || !end {
		return 0
	}
	return 1
}

// splitYear reads a marker glued to a year or to the hours of a range:
// "19561", "1430–14572".
func splitYear(s string, i, n int) (mark, bool) {
	head := s[i : i+4]
	year := head >= "1900" && head < "2030"
	hours := endsInDash(s[:i]) && head < "2460"
	if n > 7 || !year && !hours || s[i+4] == '0' {
		return mark{}, false
	}
	return mark{atoi(s[i+4 : i+n]), 2, Span{i + 4, i + n}}, true
}
