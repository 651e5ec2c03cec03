package memcon

import (
	"slices"
	"strings"
)

// Traces that a way of copying leaves all over a text.

// deletedNames reports a copy from which the names that were links are gone:
// what stood around them is left, "between and ", "Comrade , and".
func (d *document) deletedNames(hits []hit) {
	if !slices.ContainsFunc(hits, func(h hit) bool { return d.text(h.line) == "<<" }) {
		return
	}
	first, found := len(d.in), 0
	for _, trace := range []string{" , ", " 's ", " ’s ", "[]", ". : ", "? : ", " of and ", " and , "} {
		if i := strings.Index(d.in, trace); i >= 0 {
			first = min(first, i)
			found += strings.Count(d.in, trace)
		}
	}
	if found > 2 {
		d.problem(ProblemDamaged, Span{first, first + 1}, "names deleted, in places: "+itoa(found)+" or more")
	}
}

// keyBlocks finds blocks of cipher keys that some sites print on each page.
func (d *document) keyBlocks() {
	const open, shut = "-----BEGIN PGP", "-----END PGP"
	at := strings.Index(d.in, open)
	if at < 0 {
		return
	}
	for i := d.lineAt(at); i < len(d.lines); i++ {
		d.lines[i].role = roleFurniture
		if strings.HasPrefix(d.text(i), shut) {
			return
		}
	}
}

// paragraphNumbers cuts the numbers that some publishers glue to the beginning
// of each paragraph: "1This", "2[…] Ligachev:". They must count.
func (d *document) paragraphNumbers() {
	want, body := 1, 0
	var found []Span
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		body++
		s := d.text(i)
		n := countDigits(s)
		if n == 0 || n > 3 || n == len(s) || atoi(s) != want {
			continue
		}
		if next := s[n:]; startsUpper(next) || next[0] == '[' || next[0] == '"' || strings.HasPrefix(next, "“") {
			found = append(found, Span{l.start, l.start + n})
			want++
		}
	}
	if len(found) < 4 || len(found)*2 < body {
		return
	}
	for _, span := range found {
		d.cuts = append(d.cuts, cut{span: span, kind: RegionFurniture})
	}
	for i := range d.lines[:d.lineAt(found[0].Start)] { // "p. 291-293", of the printed book
		if s := d.text(i); strings.HasPrefix(s, "p. ") && strings.Trim(s[3:], "0123456789-–") == "" {
			d.lines[i].role = roleFurniture
		}
	}
}

// lineNumbers cuts the numbers that a page of pasted text has before each of
// its lines. They must count without a gap.
func (d *document) lineNumbers() {
	for i := range d.lines {
		if n := countDigits(d.text(i)); n == 0 || n > 5 || atoi(d.text(i)) != i+1 || d.lines[i].start+n < d.lines[i].end && d.in[d.lines[i].start+n] != ' ' {
			return
		}
	}
	if len(d.lines) < 8 {
		return
	}
	blank := false
	for i := range d.lines {
		l := &d.lines[i]
		n := countDigits(d.text(i))
		if blank {
			l.gap++
		}
		if blank = l.start+n == l.end; blank {
			l.role = roleFurniture
			continue
		}
		d.cuts = append(d.cuts, cut{span: Span{l.start, l.start + n}, kind: RegionFurniture})
	}
}
