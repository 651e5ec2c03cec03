package memcon

import "strings"

// column is a side of a table of those present: its name, and how far from
// the line's beginning it stands.
type column struct {
	side string
	x    int
}

// readColumns reads a line that gives two or more sides beside one another:
// "United States   United Kingdom   Soviet Union". It is nil where the words
// are anything else.
func (r *listReader) readColumns(words []nameWord) []column {
	if len(words) < 2 || len(words) > 12 {
		return nil
	}
	var columns []column
	for i := 0; i < len(words); {
		n := countryLen(r.d.flow.Text, words[i:])
		if n == 0 {
			return nil
		}
		columns = append(columns, column{span(r.d.flow.Text, words, i, i+n), r.columnAt(words[i])})
		i += n
	}
	if len(columns) < 2 {
		return nil
	}
	return columns
}

// countryLen is the number of words of the country's name that the words begin
// with, "side" or "delegation" behind it counted.
func countryLen(s string, words []nameWord) int {
	w := words[0]
	if w.after != 0 || w.open || w.close || !w.capital() {
		return 0
	}
	n := 0
	switch {
	case len(words) > 1 && twoWordCountries.has(strings.ToLower(span(s, words, 0, 2))):
		n = 2
	case w.is(classCountry|classPeople) && !w.is(classOffice|classGiven):
		n = 1
	default:
		return 0
	}
	if n < len(words) && words[n].is(classParty) {
		n++
	}
	return n
}

var twoWordCountries = phraseSet(`united states; united kingdom; soviet union; united nations; great britain; saudi arabia; south africa; south korea; north korea; viet nam;
	south vietnam; north vietnam; new zealand; sri lanka; costa rica; el salvador; dominican republic; west germany; east germany; soviet russia; south yemen; upper volta;
	sierra leone; ivory coast; puerto rico; european community; united arab; czech republic`)

// columnAt is how far from its line's beginning the word stands, in bytes of
// the input.
func (r *listReader) columnAt(w nameWord) int {
	at := r.d.flow.Offset(w.start)
	return at - 1 - strings.LastIndexByte(r.d.in[:at], '\n')
}

// columnOf is the side of the person who begins at the word, the i-th of n in
// the line: by order where the line is full, by place where it is not.
func (r *listReader) columnOf(w nameWord, i, n int) string {
	if n == len(r.columns) {
		return r.columns[i].side
	}
	x, best := r.columnAt(w), 0
	for k, c := range r.columns {
		if abs(c.x-x) < abs(r.columns[best].x-x) {
			best = k
		}
	}
	return r.columns[best].side
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
