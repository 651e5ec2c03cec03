package memcon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// noteForm is how a copy numbers its notes.
type noteForm uint8

const (
	noForm     noteForm = iota
	dotForm             // "1. Source: ...": the history site
	plainForm           // "1 Source: ...": at the foot of a printed page
	squareForm          // "[1] ...": digital archives
	slashForm           // "/1/ ...": the older history site
	parenForm           // "(1) ...": document collections of law schools
)

// noteOpening reads the number that a note begins with. n is the length of
// the number with its punctuation and the blanks after it.
func noteOpening(s string) (form noteForm, number, n int) {
	open := strings.IndexByte("[/(", s[0]) // no line is empty
	start := 0
	if open >= 0 {
		start = 1
	}
	digits := countDigits(s[start:])
	if digits == 0 || digits > 3 {
		return noForm, 0, 0
	}
	number, n = atoi(s[start:]), start+digits
	if n == len(s) {
		return noForm, 0, 0
	}
	switch {
	case open >= 0 && s[n] == "]/)"[open]:
		form, n = squareForm+noteForm(open), n+1
	case open >= 0:
		return noForm, 0, 0
	case s[n] == '.' && n+1 < len(s) && s[n+1] == ' ':
		form, n = dotForm, n+1
	case s[n] == ' ':
		form = plainForm
	default:
		return noForm, 0, 0
	}
	rest := strings.TrimLeft(s[n:], " \t")
	return form, number, len(s) - len(rest)
}

// note is a note on its way: its lines and what opens it.
type note struct {
	form        noteForm
	number      int
	first, last int // lines
	body        int // offset of the text after the number
}

// readNotes finds the notes of the copy and their markers in the text.
func (d *document) readNotes() {
	notes := d.endNotes()
	if notes == nil {
		notes = d.footNotes()
	}
	for _, n := range notes {
		for i := n.first; i <= n.last; i++ {
			if d.lines[i].role == roleBody {
				d.lines[i].role = roleNote
			}
		}
	}
	for _, m := range d.noteMarks(notes) {
		d.cuts = append(d.cuts, cut{span: m, kind: RegionNoteMark})
	}
	d.keepCuts()
	for _, n := range notes {
		d.addNote(n)
	}
}

// keepCuts puts the marks in order and drops those that cut nothing: any mark
// in furniture, and the markers of notes in lines that are no running text.
func (d *document) keepCuts() {
	d.cuts = sortCuts(d.cuts)
	i := 0
	d.cuts = slices.DeleteFunc(d.cuts, func(c cut) bool {
		for i < len(d.lines) && d.lines[i].end <= c.span.Start {
			i++
		}
		if i == len(d.lines) {
			return true
		}
		switch d.lines[i].role {
		case roleBody:
			return false
		case roleNote, roleSource, roleEditorial:
			return c.kind == RegionNoteMark
		}
		return true
	})
}

// addNote cleans the note's text and records it.
func (d *document) addNote(n note) {
	marker := ""
	if n.number > 0 {
		marker = itoa(n.number)
	}
	d.memo.Notes = append(d.memo.Notes, Note{
		Marker: marker,
		Text:   d.cleanSpan(Span{n.body, d.lines[n.last].end}, roleNote),
		Span:   Span{d.lines[n.first].start, d.lines[n.last].end},
	})
}

// endNotes finds the notes that stand together after the text, each on a line
// of its own, numbered down to the first.
func (d *document) endNotes() []note {
	var notes []note
	form, want, last, paras := noForm, 0, -1, 0
	for i := len(d.lines) - 1; i >= 0; i-- {
		if d.lines[i].role != roleBody {
			continue
		}
		if last < 0 {
			last, paras = i, 0
		}
		if paras > maxNoteParas {
			break
		}
		if d.lines[i].gap > 0 {
			paras++
		}
		f, number, n := noteOpening(d.text(i))
		if f == noForm || f == plainForm || form != noForm && (f != form || number != want) {
			continue
		}
		notes = append(notes, note{f, number, i, last, d.lines[i].start + n})
		form, want, last = f, number-1, -1
		if number == 1 {
			break
		}
	}
	slices.Reverse(notes)
	if !d.provesNotes(notes) {
		return nil
	}
	return notes
}

// maxNoteParas is how many paragraphs a note may have: a numbered point in
// the middle of the text is followed by more.
const maxNoteParas = 6

// provesNotes tells notes from a list of points that ends the text: a first
// note that gives the source, or markers in the text.
func (d *document) provesNotes(notes []note) bool {
	if len(notes) == 0 {
		return false
	}
	if isSourceNote(d.in[notes[0].body:]) {
		return true
	}
	marks := d.marksBefore(notes)
	return len(marks) > 0 && len(marks)*2 >= len(notes)
}

// isSourceNote reports whether a note begins as source notes do.
func isSourceNote(s string) bool {
	return strings.HasPrefix(s, "Source:") || strings.HasPrefix(s, "[Source:")
}

// footNotes finds the blocks of notes at the foot of printed pages: after a
// blank line, in rising order, down to the page's end.
func (d *document) footNotes() []note {
	var notes []note
	want := 1
	for i := 0; i < len(d.lines); i++ {
		l := &d.lines[i]
		if l.role != roleBody || l.gap == 0 {
			continue
		}
		n, ok := d.footNote(i, want)
		if !ok {
			continue
		}
		end := d.pageEnd(i)
		if end < 0 {
			end = d.paragraphEnd(i)
		}
		block, next := d.splitBlock(n, end, want)
		notes, want, i = append(notes, block...), next, end
	}
	return notes
}

// footNote reads the note that a block at a page's foot begins with.
func (d *document) footNote(i, want int) (note, bool) {
	s := d.text(i)
	if isSourceNote(s) {
		return note{plainForm, 0, i, i, d.lines[i].start}, true
	}
	form, number, n := noteOpening(s)
	if form != plainForm || number < want || number > want+2 || startsLower(s[n:]) {
		return note{}, false
	}
	return note{form, number, i, i, d.lines[i].start + n}, true
}

// pageEnd is the last line of the page that the line stands on, or -1 where
// the copy does not show pages.
func (d *document) pageEnd(i int) int {
	if len(d.pages) == 0 {
		return -1
	}
	for j := i + 1; j < len(d.lines); j++ {
		if l := &d.lines[j]; l.feed || l.role == roleRunningHead || l.role == rolePageMark {
			return j - 1
		}
	}
	return len(d.lines) - 1
}

// paragraphEnd is the last line before the next blank line.
func (d *document) paragraphEnd(i int) int {
	for i+1 < len(d.lines) && d.lines[i+1].gap == 0 {
		i++
	}
	return i
}

// splitBlock cuts a block of notes, from the line of its first note to the
// line last, at the numbers that go on counting.
func (d *document) splitBlock(first note, last, want int) ([]note, int) {
	notes := []note{first}
	want = max(want, first.number+1)
	for i := first.first + 1; i <= last; i++ {
		cur := &notes[len(notes)-1]
		form, number, n := noteOpening(d.text(i))
		if form == plainForm && number == want && !startsLower(d.text(i)[n:]) {
			notes = append(notes, note{form, number, i, i, d.lines[i].start + n})
			want++
			continue
		}
		cur.last = i
	}
	return notes, want
}

// mark is a candidate for a note's marker in the text: its number, where it
// stands, and how little doubt its form leaves.
type mark struct {
	number, weight int
	span           Span
}

// noteMarks is the markers of the notes in the text.
func (d *document) noteMarks(notes []note) []Span {
	marks := d.marksBefore(notes)
	spans := make([]Span, len(marks))
	for i, m := range marks {
		spans[i] = m.span
	}
	return spans
}

// marksBefore gathers every candidate in lines that are body, and keeps the
// heaviest run of numbers that rises through the text: a digit glued to a
// word is a marker because the markers count, not by its looks.
func (d *document) marksBefore(notes []note) []mark {
	known := map[int]bool{}
	form, first := plainForm, len(d.lines)
	for _, n := range notes {
		known[n.number] = true
		form = n.form
		if n.form != plainForm {
			first = min(first, n.first)
		}
	}
	var found []mark
	for i := range d.lines[:first] {
		if l := &d.lines[i]; l.role == roleBody {
			found = appendMarks(found, d.in, l, form)
		}
	}
	if len(notes) == 0 {
		return countingMarks(found)
	}
	found = slices.DeleteFunc(found, func(m mark) bool { return !known[m.number] })
	return heaviestRise(found)
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
	tree := make([]best, top+2) // by number: the best sum ending at or below it
	for i := range tree {
		tree[i].prev = -1
	}
	prev := make([]int, len(found))
	bestEnd, bestSum := -1, 0
	for i, m := range found {
		b := best{0, -1}
		for n := m.number; n > 0; n -= n & -n { // numbers below m.number
			if tree[n].sum > b.sum {
				b = tree[n]
			}
		}
		prev[i] = b.prev
		sum := b.sum + m.weight
		for n := m.number + 1; n < len(tree); n += n & -n {
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

// appendMarks gathers the candidates of one line.
func appendMarks(found []mark, in string, l *line, form noteForm) []mark {
	if form == squareForm || form == slashForm || form == parenForm {
		return appendBracketed(found, in, l, form)
	}
	after := -1 // where the last candidate ended: a second marker may follow after a blank
	for i := l.start + 1; i < l.end; i++ {
		if !isDigit(in[i]) || isDigit(in[i-1]) {
			continue
		}
		n := countDigits(in[i:l.end])
		if m, ok := gluedMark(in[l.start:l.end], i-l.start, n, after == i-1); ok {
			m.span.Start += l.start
			m.span.End += l.start
			found = append(found, m)
			after = i + n
		}
		i += n
	}
	return found
}

// appendBracketed gathers "[1]", "/1/" or "(1)".
func appendBracketed(found []mark, in string, l *line, form noteForm) []mark {
	pair := [...]string{squareForm: "[]", slashForm: "//", parenForm: "()"}[form]
	for at := l.start; ; {
		i := strings.IndexByte(in[at:l.end], pair[0])
		if i < 0 {
			return found
		}
		at += i
		n := countDigits(in[at+1 : l.end])
		if n > 0 && n <= 3 && at+1+n < l.end && in[at+1+n] == pair[1] {
			span := Span{at, at + n + 2}
			found = append(found, mark{atoi(in[at+1:]), 3, span})
		}
		at += n + 1
	}
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
	case isLower(next) || isDigit(next) || next == '%' || next == '-' || m.number == 0:
		return m, false
	case n > 4:
		return splitYear(s, i, n)
	case n > 3:
		return m, false
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
	if n > 7 || !year && !hours {
		return mark{}, false
	}
	return mark{atoi(s[i+4 : i+n]), 2, Span{i + 4, i + n}}, true
}
