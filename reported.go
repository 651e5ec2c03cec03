package memcon

import "strings"

// attributionKind says how a sentence names the one whose words it reports.
type attributionKind uint8

const (
	noAttribution attributionKind = iota
	byPerson                      // "Stalin notes that", "the Ambassador said"
	byNarrator                    // "I said": whoever wrote the record
	byPronoun                     // "He added"
)

// attribution is a sentence that gives a statement to somebody.
type attribution struct {
	kind       attributionKind
	start, end int // the subject, in the cleaned text
	sentence   int // where the sentence begins
	person     int
}

// readReported cuts the stretch [from, end) of the cleaned text, which has no
// labels, at the sentences that attribute a statement. Sentences without an
// attribution go on with the statement before; what stands before the first
// one is narration.
func (d *document) readReported(from, end int) {
	r := reporter{d: d, from: from, at: from}
	for i := d.paraAt(from); i < len(d.paras) && d.paras[i].start < end; i++ {
		a, b := max(d.paras[i].start, from), min(d.paras[i].end, end)
		if a, b = trimSpan(d.flow.Text, a, b); a < b {
			r.paragraph(a, b)
		}
	}
	r.flush(end)
}

// reporter is the statement that is being read.
type reporter struct {
	d    *document
	from int // where the statement or the narration begins
	at   int // read up to here
	turn Turn
	open bool // something has begun
	last attribution
}

// paragraph reads one paragraph.
func (r *reporter) paragraph(a, b int) {
	s := r.d.flow.Text[a:b]
	if isAside(s) || isHeading(s) || isClosing(s) {
		r.begin(a, Turn{Kind: Narration})
		r.flush(b)
		return
	}
	for at := a; at < b; {
		stop := sentenceEnd(r.d.flow.Text, at, b)
		r.sentence(at, stop)
		_, rest := trimSpan(r.d.flow.Text, at, stop)
		at = stop
		for at < b && r.d.flow.Text[at] == ' ' {
			at++
		}
		r.at = rest
	}
}

// sentence begins a turn where the sentence attributes a statement.
func (r *reporter) sentence(at, stop int) {
	a, ok := r.d.attribution(at, stop)
	switch {
	case ok && a.kind == byPronoun && r.last.kind == byNarrator, ok && a.kind != byPronoun:
		r.begin(at, Turn{Kind: Reported, Speaker: r.d.reportedSpeaker(a)})
		r.last = a
	case !r.open:
		r.begin(at, Turn{Kind: Narration})
	}
}

// begin ends what was being read and begins the turn.
func (r *reporter) begin(at int, t Turn) {
	r.flush(at)
	r.from, r.turn, r.open = at, t, true
}

// flush records what was being read.
func (r *reporter) flush(end int) {
	if r.open {
		r.d.addTurn(r.turn, r.from, r.from, end)
	}
	r.open = false
}

// reportedSpeaker is the subject of the attribution.
func (d *document) reportedSpeaker(a attribution) Speaker {
	s := Speaker{Label: d.flow.Text[a.start:a.end], Span: d.flow.Span(a.start, a.end)}
	if a.person >= 0 {
		s.Participant = d.memo.Participants[a.person].ID
	}
	return s
}

// attribution reads the sentence [from, end): its subject at the beginning or
// after an opening phrase, and a verb of saying.
func (d *document) attribution(from, end int) (attribution, bool) {
	s := d.flow.Text[:end]
	for at := from; at >= 0; at = nextClause(s, at) {
		a, ok := d.subjectVerb(s, at, at == from)
		if !ok && at > from {
			a, ok = d.verbSubject(s, at)
		}
		if ok {
			a.sentence = from
			return a, true
		}
	}
	return attribution{}, false
}

// nextClause is where the next clause after a comma begins, or -1.
func nextClause(s string, at int) int {
	i := strings.Index(s[at:], ", ")
	if i < 0 {
		return -1
	}
	return at + i + 2
}

// subjectVerb reads "The Secretary then said", "Mr. Gromyko, joking, asked",
// "I replied", "He added".
func (d *document) subjectVerb(s string, at int, opens bool) (attribution, bool) {
	if n := narratorLen(s[at:]); n > 0 && saysAfter(s[at+n:]) {
		return attribution{kind: byNarrator, start: at, end: at + n, person: nobody}, true
	}
	if n := pronounLen(s[at:], opens); n > 0 && saysAfter(s[at+n:]) {
		return attribution{kind: byPronoun, start: at, end: at + n, person: nobody}, true
	}
	n := subjectLen(s[at:])
	if n == 0 || !saysAfter(s[at+n:]) {
		return attribution{}, false
	}
	return d.named(s, at, at+n)
}

// verbSubject reads what stands at the end of a sentence: ", said the
// President.", ", added McCloy in jest".
func (d *document) verbSubject(s string, at int) (attribution, bool) {
	n := verbLen(s[at:])
	if n == 0 || at+n >= len(s) || s[at+n] != ' ' {
		return attribution{}, false
	}
	m := subjectLen(s[at+n+1:])
	if m == 0 {
		return attribution{}, false
	}
	return d.named(s, at+n+1, at+n+1+m)
}

// named resolves the subject. A name without honorific or office counts only
// where the document knows it: a country and a newspaper also say things.
func (d *document) named(s string, start, end int) (attribution, bool) {
	label := s[start:end]
	person := d.whoIs(label)
	a := attribution{kind: byPerson, start: start, end: end, person: person}
	return a, person != nobody || isFormal(label) || isSide(label)
}

// whoIs resolves a name once and remembers it.
func (d *document) whoIs(label string) int {
	if p, ok := d.known[label]; ok {
		return p
	}
	p, _ := d.resolve(label)
	if d.known == nil {
		d.known = map[string]int{}
	}
	d.known[label] = p
	return p
}

// narratorLen is the length of "I" as a subject.
func narratorLen(s string) int {
	if strings.HasPrefix(s, "I ") {
		return 1
	}
	return 0
}

// pronounLen is the length of a pronoun as a subject.
func pronounLen(s string, opens bool) int {
	for _, p := range subjectPronouns {
		if strings.HasPrefix(s, p) && len(s) > len(p) && s[len(p)] == ' ' {
			return len(p)
		}
		if !opens && len(s) > len(p) && s[len(p)] == ' ' && strings.EqualFold(s[:len(p)], p) {
			return len(p)
		}
	}
	return 0
}

var subjectPronouns = []string{"He", "She", "They"}

// subjectLen is the length of the name or office that s begins with.
func subjectLen(s string) int {
	n := 0
	if strings.HasPrefix(s, "The ") || strings.HasPrefix(s, "the ") {
		n = 4
	}
	end := 0
	for i := n; i < len(s); {
		j := i
		for j < len(s) && s[j] != ' ' {
			j++
		}
		word := s[i:j]
		bare := strings.TrimRight(word, ",")
		if !isNameWord(bare) || i == n && !startsUpper(bare) {
			break
		}
		if startsUpper(bare) {
			end = i + len(bare)
		}
		if len(bare) < len(word) || j-n > maxLabel {
			break
		}
		i = j + 1
	}
	if end == 0 || !isSubject(s[:end]) {
		return 0
	}
	return end
}

// isSubject reports whether a run of name words can be the subject.
func isSubject(s string) bool {
	if strings.HasPrefix(s, "the ") {
		s = "The" + s[3:]
	}
	return isLabelName(s) || isSide(s)
}

// isSide reports whether the subject is a side at the table.
func isSide(s string) bool {
	last := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
	return last == "side" || last == "delegation"
}
