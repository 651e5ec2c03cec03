package memcon

import (
	"strings"
)

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
	group      bool // "Both agreed", "The comrades replied": nobody alone
}

// saying is a sentence and the attribution that was read in it, if any.
type saying struct {
	attribution
	from, end int
	ok        bool
}

// attribution is what the sentence [from, end) of the cleaned text says of who
// says it. The sentences that were read for the roster are not read again for
// the turns, which ask for them in order.
func (d *document) attribution(from, end int) (attribution, bool) {
	for d.said < len(d.sayings) && d.sayings[d.said].from < from {
		d.said++
	}
	if d.said < len(d.sayings) {
		if y := &d.sayings[d.said]; y.from == from && y.end == end {
			return y.attribution, y.ok
		}
	}
	return readAttribution(d.flow.Text, from, end)
}

// mostSayings is how many sentences are remembered: those of a hundred pages.
const mostSayings = 1 << 12

// readAttribution reads the sentence [from, end): its subject at the beginning
// or after an opening phrase, and a verb of saying.
func readAttribution(text string, from, end int) (attribution, bool) {
	s := text[:end]
	first := from + enumeratorLen(s[from:])
	first += timeLen(s[first:])
	for at := first; at >= 0; at = nextClause(s, at) {
		a, ok := subjectVerb(s, at, at == first)
		if !ok && at > first {
			a, ok = verbSubject(s, at)
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
func subjectVerb(s string, at int, opens bool) (attribution, bool) {
	if n := narratorLen(s[at:]); n > 0 && saysAfter(s[at+n:]) {
		return attribution{kind: byNarrator, start: at, end: at + n, person: nobody}, true
	}
	if n := pronounLen(s[at:], opens); n > 0 && saysAfter(s[at+n:]) {
		return attribution{kind: byPronoun, start: at, end: at + n, person: nobody}, true
	}
	if n := groupLen(s[at:]); opens && n > 0 && saysAfter(s[at+n:]) {
		return attribution{kind: byPerson, start: at, end: at + n, person: nobody, group: true}, true
	}
	n := subjectRun(s[at:])
	if n == 0 || !saysAfter(s[at+n:]) || !isSubject(s[at:at+n]) {
		return attribution{}, false
	}
	return named(at+leadLen(s[at:at+n]), at+n)
}

// leadLen is the length of what stands before the office or honorific of a
// subject and does not belong to it: a heading that the scrape ran into the
// sentence, as in "Economic Situation President Nixon said".
func leadLen(s string) int {
	lead, prev := 0, officeWords
	for i := 0; i < len(s); {
		w, _, _ := strings.Cut(s[i:], " ")
		class := wordClasses.fold(strings.TrimRight(w, ".,"))
		opens := class&(classOffice|classStyle|classRank|classHonorific|classArticle) != 0
		if opens && prev&(officeWords|classLink|classHonorific|classRank|classStyle|classArticle) == 0 && i > 0 && i+len(w) < len(s) {
			lead = i
		}
		prev = class
		i += len(w) + 1
	}
	return lead
}

// verbSubject reads what stands at the end of a sentence: ", said the
// President.", ", added McCloy in jest".
func verbSubject(s string, at int) (attribution, bool) {
	n := verbLen(s[at:])
	if n == 0 || at+n >= len(s) || s[at+n] != ' ' {
		return attribution{}, false
	}
	m := subjectLen(s[at+n+1:])
	if m == 0 {
		return attribution{}, false
	}
	return named(at+n+1, at+n+1+m)
}

// named makes an attribution of a subject.
func named(start, end int) (attribution, bool) {
	return attribution{kind: byPerson, start: start, end: end, person: nobody}, true
}

// attributed reads the sentence and resolves who it names. A name without
// honorific or office counts only where the document knows it: a country and
// a newspaper also say things.
func (d *document) attributed(from, end int) (attribution, bool) {
	a, ok := d.attribution(from, end)
	if !ok || a.kind != byPerson || a.group {
		return a, ok
	}
	label := d.flow.Text[a.start:a.end]
	a.person = d.whoIs(label)
	return a, a.person != nobody || isFormal(label) || isSide(label)
}

// readAttributions gathers the subjects of the text that has no labels, and
// puts on the roster those whom the document names as a person: with an
// honorific or an office, or bare more than once.
func (d *document) readAttributions() {
	end := len(d.flow.Text)
	if len(d.labels.kept) > 0 {
		end = d.labels.kept[0].open
	}
	listed := len(d.memo.Participants) > 0
	for _, n := range d.subjects(d.body, end) {
		if n.formal && n.vagueness() < 3 || n.n > 1 && !isPlace(n.key) {
			d.place(n, listed)
		}
	}
	d.known = nil
}

// subjects is the names that attributions in [from, end) bear, those that say
// most first.
func (d *document) subjects(from, end int) []*speakerName {
	var names []*speakerName
	byKey := map[string]*speakerName{}
	for i := d.paraAt(from); i < len(d.paras) && d.paras[i].start < end; i++ {
		limit := min(d.paras[i].end, end)
		for at, stop := range sentences(d.flow.Text, max(d.paras[i].start, from), limit) {
			a, ok := readAttribution(d.flow.Text, at, stop)
			if len(d.sayings) < mostSayings {
				d.sayings = append(d.sayings, saying{a, at, stop, ok})
			}
			if !ok || a.kind != byPerson || a.group {
				continue
			}
			label := d.flow.Text[a.start:a.end]
			if n := byKey[label]; n != nil {
				n.n++
				continue
			}
			n := &speakerName{folded: foldLabel(label), start: a.start, end: a.end, n: 1, person: nobody}
			n.formal = n.isFormal()
			byKey[label] = n
			names = append(names, n)
		}
	}
	byVagueness(names)
	return names
}

// isPlace reports whether a folded name is a capital, a country or a body
// that speaks in documents as people do.
func isPlace(key string) bool { return wordClasses.get(key)&(classCountry|classSide) != 0 }

// whoIs resolves a name once and remembers it.
func (d *document) whoIs(label string) int {
	if p, ok := d.known[label]; ok {
		return p
	}
	p, _ := d.resolve(foldLabel(label))
	if d.known == nil {
		d.known = map[string]int{}
	}
	d.known[label] = p
	return p
}

// groupLen is the length of those at the table together as a subject.
func groupLen(s string) int {
	if s == "" || strings.IndexByte("ABET", s[0]) < 0 {
		return 0
	}
	for _, g := range groups {
		if hasWord(s, g) {
			return len(g)
		}
	}
	return 0
}

var groups = []string{
	"Both sides", "Both parties", "Both men", "Both delegations", "Both leaders", "Both ministers", "Both Ministers", "Both", "Everyone", "Everybody", "All participants", "All those present",
	"All present", "All comrades", "All", "The comrades", "The participants", "The sides", "The two sides", "The two leaders", "The two ministers", "The two Ministers", "Those present",
}

// timeLen is the length of what tells when, without a comma, before the
// subject of a sentence: "At the beginning of the meeting Cde. Brezhnev
// joked".
func timeLen(s string) int {
	if s == "" || strings.IndexByte("ADI", s[0]) < 0 {
		return 0
	}
	for _, p := range [...]string{"At the beginning of ", "At the start of ", "At the outset of ", "At the end of ", "At the close of ", "In the course of ", "During "} {
		rest, ok := strings.CutPrefix(s, p)
		if n := talkSubject(rest); ok && n > 0 && n < len(rest) && rest[n] == ' ' {
			return len(p) + n + 1
		}
	}
	return 0
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
	if n := subjectRun(s); n > 0 && isSubject(s[:n]) {
		return n
	}
	return 0
}

// subjectRun is the length of the run of name words that s begins with.
func subjectRun(s string) int {
	n := 0
	if len(s) > 4 && s[3] == ' ' && (articles.has(s[:3]) || s[:3] == "the" || s[:3] == "der") {
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
		if i == n && !startsUpper(bare) || !isNameWord(bare) {
			break
		}
		if strings.HasSuffix(bare, ".") && !abbreviated(s, i, j-1) {
			bare = bare[:len(bare)-1]
		}
		if startsUpper(bare) {
			end = i + len(bare)
		}
		if len(bare) < len(word) || j-n > maxLabel {
			break
		}
		i = j + 1
	}
	if end == 0 {
		return 0
	}
	if n > 0 && strings.HasPrefix(s[end:], " ") {
		if w := wordLen(s[end+1:]); sideWords.has(s[end+1 : end+1+w]) {
			end += 1 + w
		}
	}
	return end
}

// sideWords make a side at the table of a country's name.
var sideWords = words(`side delegation delegates representatives party negotiators participants`)

// isSubject reports whether a run of name words can be the subject.
func isSubject(s string) bool {
	if rest, ok := strings.CutPrefix(s, "the "); ok {
		return isHead(lowerWord(rest)) || isSide(s)
	}
	return isLabelName(s) || isSide(s)
}

// isSide reports whether the subject is a side at the table.
func isSide(s string) bool {
	return sideWords.fold(s[strings.LastIndexByte(s, ' ')+1:])
}
