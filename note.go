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
	namedForm           // "[note 1] ..."
	superForm           // "¹ ..."
	starForm            // "* ...", "† ...": translators
	romanForm           // "i ...": printed books
	bulletForm          // "- ...": scrapers that make bullets of a numbered list
)

// note is a note on its way: its lines and what opens it.
type note struct {
	form        noteForm
	number      int  // 0 also where the number is lost
	first, last int  // lines
	body        int  // offset of the text after the number
	more        bool // goes on with the note before, over a page's end
}

// readNotes finds the notes of the copy and their markers in the text.
func (d *document) readNotes() {
	notes, marks := d.findNotes()
	if len(notes) > 0 {
		d.noteHeading(notes[0].first - 1)
	}
	for _, n := range notes {
		for i := n.first; i <= n.last; i++ {
			if d.lines[i].role == roleBody {
				d.lines[i].role = roleNote
			}
		}
	}
	for _, m := range marks {
		d.cuts = append(d.cuts, cut{span: m.span, kind: RegionNoteMark})
	}
	d.keepCuts()
	for _, n := range notes {
		d.addNote(n)
	}
	d.inlineNotes()
}

// noteHeading makes a heading over the notes part of them.
func (d *document) noteHeading(i int) {
	if i < 0 || d.lines[i].role != roleBody {
		return
	}
	switch strings.ToLower(strings.Trim(d.text(i), ":")) {
	case "notes", "footnotes", "endnotes", "note":
		d.lines[i].role = roleNote
	}
}

// findNotes is the notes, wherever the copy has them, and their markers. The
// notes that prove themselves best are taken.
func (d *document) findNotes() ([]note, []mark) {
	if notes, sure := d.bulletNotes(); len(notes) > 0 {
		if marks := d.anyMarks(notes); sure || !d.sprawls(notes) && provesNotes(notes, marks) {
			return notes, marks
		}
	}
	ends := d.endNotes()
	if len(ends) > 0 && (ends[0].form == slashForm || ends[0].form == starForm) {
		ends = d.strayNotes() // older pages set them between the paragraphs
	}
	if len(ends) > 0 && d.isSource(ends[0]) {
		return ends, d.anyMarks(ends)
	}
	foot := d.footNotes()
	if len(foot) > 0 && d.isSource(foot[0]) {
		return foot, d.marksOf(foot)
	}
	if len(ends) > 0 && ends[0].form == squareForm && !d.sprawls(ends) { // no list of points has this form
		return ends, d.marksOf(ends)
	}
	for _, notes := range [][]note{ends, d.strayNotes(), foot} {
		if len(notes) == 0 || d.sprawls(notes) {
			continue
		}
		if marks := d.marksOf(notes); provesNotes(notes, marks) {
			return notes, marks
		}
		if marks := d.otherMarks(notes); provesNotes(notes, marks) {
			return notes, marks
		}
	}
	return nil, d.marksOf(nil)
}

// sprawls reports whether what are taken for notes have paragraph after
// paragraph: then they are the points of the text.
func (d *document) sprawls(notes []note) bool {
	loose := 0
	for _, n := range notes {
		for i := n.first + 1; i <= n.last; i++ {
			if d.lines[i].gap > 0 && d.lines[i].role == roleBody {
				loose++
			}
		}
	}
	return loose > len(notes)+2
}

// anyMarks is the markers of notes that are sure, in whatever form.
func (d *document) anyMarks(notes []note) []mark {
	if marks := d.marksOf(notes); len(marks) > 0 {
		return marks
	}
	return d.otherMarks(notes)
}

// otherMarks is the markers of notes that are numbered otherwise in the text
// than in their list: "[note 1]" and "1. ", "¹" and "1. ".
func (d *document) otherMarks(notes []note) []mark {
	if len(notes) == 0 || !isCounted(notes[0].form) {
		return nil
	}
	for _, other := range []struct {
		sign string
		form noteForm
	}{{"[note 1]", namedForm}, {"[Note 1]", namedForm}, {"[1]", squareForm}, {"¹", superForm}} {
		if strings.Contains(d.in, other.sign) {
			return d.marksIn(notes, other.form)
		}
	}
	return nil
}

// isSource reports whether a note begins as source notes do.
func (d *document) isSource(n note) bool {
	s := d.in[n.body:]
	return strings.HasPrefix(s, "Source:") || strings.HasPrefix(s, "[Source:") || strings.HasPrefix(s, "Summary:")
}

// provesNotes tells notes from a list of points: most of them have a marker
// in the text.
func provesNotes(notes []note, marks []mark) bool {
	sure := 0
	for _, m := range marks {
		if m.weight >= 2 {
			sure++
		}
	}
	if len(notes) > 0 && notes[0].form == dotForm { // lists of points have the same form
		return sure*3 >= len(notes)*2
	}
	return len(notes) > 0 && sure*2 >= len(notes)
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
	text := d.cleanSpan(Span{n.body, d.lines[n.last].end}, roleNote)
	if k := len(d.memo.Notes); n.more && k > 0 {
		d.memo.Notes[k-1].Text += " " + text
		return
	}
	d.memo.Notes = append(d.memo.Notes, Note{
		Marker: d.marker(n),
		Text:   strings.TrimRight(text, " ↩︎"),
		Span:   Span{d.lines[n.first].start, d.lines[n.last].end},
	})
}

// marker is the note's number or sign as the copy has it.
func (d *document) marker(n note) string {
	opening := strings.TrimSpace(d.in[d.lines[n.first].start:n.body])
	switch n.form {
	case starForm, romanForm:
		return strings.TrimRight(opening, ". ")
	case dotForm, plainForm:
		return strings.TrimRight(opening, ".") // "" where the number is lost
	}
	return itoa(n.number)
}

// strayNotes finds notes in unmistakable brackets wherever they stand: older
// pages set them after the paragraph that they belong to.
func (d *document) strayNotes() []note {
	var notes []note
	for i := range d.lines {
		if d.lines[i].role != roleBody {
			continue
		}
		form, number, n := noteOpening(d.text(i))
		if form != slashForm && form != namedForm && form != starForm && form != squareForm {
			continue
		}
		if len(notes) > 0 && (form != notes[0].form || number != notes[len(notes)-1].number+1) {
			continue
		}
		if len(notes) == 0 && number != 1 && form != starForm {
			continue
		}
		notes = append(notes, note{form: form, number: number, first: i, last: d.paragraphEnd(i), body: d.lines[i].start + n})
	}
	return notes
}

// paragraphEnd is the last line before the next blank line.
func (d *document) paragraphEnd(i int) int {
	for i+1 < len(d.lines) && d.lines[i+1].gap == 0 && d.lines[i+1].role == roleBody {
		if form, _, _ := noteOpening(d.text(i + 1)); form != noForm && form != plainForm {
			break
		}
		i++
	}
	return i
}

// noteOpening reads the number that a note begins with, -1 for one that is
// lost (". Source: ..."). n is the length of the number with its punctuation
// and the blanks after it.
func noteOpening(s string) (form noteForm, number, n int) {
	switch c := s[0]; { // no line is empty
	case isDigit(c):
		form, number, n = digitOpening(s)
	case c == '[' || c == '/' || c == '(':
		form, number, n = bracketOpening(s)
	case c == '.' && len(s) > 2 && s[1] == ' ' && startsUpper(s[2:]):
		form, number, n = dotForm, -1, 1
	case c == '*' || c >= utf8.RuneSelf:
		form, number, n = signOpening(s)
	case c == 'i' || c == 'v' || c == 'x':
		form, number, n = romanOpening(s)
	}
	if form == noForm || n == len(s) {
		return noForm, 0, 0
	}
	rest := strings.TrimLeft(s[n:], " \t")
	return form, number, len(s) - len(rest)
}

// digitOpening reads "1. " and "1 ".
func digitOpening(s string) (form noteForm, number, n int) {
	n = countDigits(s)
	if n > 3 || n == len(s) {
		return noForm, 0, 0
	}
	switch {
	case s[n] == '.' && n+1 < len(s) && s[n+1] == ' ':
		return dotForm, atoi(s), n + 1
	case s[n] == ' ':
		return plainForm, atoi(s), n
	}
	return noForm, 0, 0
}

// bracketOpening reads "[1]", "[note 1]", "/1/" and "(1)".
func bracketOpening(s string) (form noteForm, number, n int) {
	start := 1
	form = squareForm + noteForm(strings.IndexByte("[/(", s[0]))
	for _, word := range []string{"[note ", "[Note "} {
		if strings.HasPrefix(s, word) {
			form, start = namedForm, len(word)
		}
	}
	digits := countDigits(s[start:])
	n = start + digits
	if digits == 0 || digits > 3 || n == len(s) || s[n] != closingOf[s[0]] {
		return noForm, 0, 0
	}
	return form, atoi(s[start:]), n + 1
}

var closingOf = map[byte]byte{'[': ']', '/': '/', '(': ')'}

// signOpening reads "* ", "** ", "† " and "¹ ".
func signOpening(s string) (form noteForm, number, n int) {
	if number, n = superscript(s); n > 0 {
		return superForm, number, n
	}
	for n < len(s) && s[n] == '*' {
		n++
	}
	if n > 0 && n <= 3 && n < len(s) && (s[n] == ' ' || startsUpper(s[n:])) {
		return starForm, n, n
	}
	for i, sign := range []string{"†", "‡", "§"} {
		if strings.HasPrefix(s, sign) {
			return starForm, i + 2, len(sign)
		}
	}
	return noForm, 0, 0
}

// superscript reads a number in raised figures.
func superscript(s string) (number, n int) {
	for n < len(s) && n < 9 {
		r, size := utf8.DecodeRuneInString(s[n:])
		digit := strings.IndexRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r)
		if digit < 0 || size < 2 {
			break
		}
		number = number*10 + utf8.RuneCountInString("⁰¹²³⁴⁵⁶⁷⁸⁹"[:digit])
		n += size
	}
	return number, n
}

// romanOpening reads "i ", "ii. ", "iv ".
func romanOpening(s string) (form noteForm, number, n int) {
	for n < len(s) && n < 6 && (s[n] == 'i' || s[n] == 'v' || s[n] == 'x') {
		n++
	}
	if number = roman(s[:n]); number == 0 || n == len(s) {
		return noForm, 0, 0
	}
	if s[n] == '.' {
		n++
	}
	if n+1 >= len(s) || s[n] != ' ' || startsLower(s[n+1:]) {
		return noForm, 0, 0
	}
	return romanForm, number, n
}

// roman is the value of a small roman number below forty, or 0.
func roman(s string) int {
	for v := 1; v < 40; v++ {
		if romanTens[v/10]+romanOnes[v%10] == s {
			return v
		}
	}
	return 0
}

var (
	romanTens = []string{"", "x", "xx", "xxx"}
	romanOnes = []string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
)
