package memcon

import "strings"

// readTitlePeople reads the people whom the title names into the
// participants: "between President Nixon and the President's Assistant for
// National Security Affairs (Kissinger)". Those whom a list names already are
// not named again.
func (d *document) readTitlePeople() {
	p := newPresence(d, d.title.start, d.title.end, FromTitle)
	for i := range p.words {
		if !titleLinks[foldWord(p.words[i].text(p.s))] {
			continue
		}
		p.before(i)
		if end := p.people(i + 1); end > i+1 {
			p.people(p.withMore(end))
			break
		}
	}
	d.sortPeople()
}

// titleLinks stand in a title before the people who talked.
var titleLinks = words("between among with")

// readClosingPeople reads the people whom a closing statement, the bytes
// [start, end) of the cleaned text, names as present.
func (d *document) readClosingPeople(start, end int) {
	d.readPresent(start, end, FromClosing)
	d.sortPeople()
}

// readPresent reads the sentences that say who was there, who took notes and
// who interpreted.
func (d *document) readPresent(start, end int, from Origin) {
	p := newPresence(d, start, end, from)
	for i := 0; i < len(p.words); {
		j := p.sentenceEnd(i)
		p.sentence(i, j)
		i = j
	}
}

// sortPeople puts the participants in the order in which the document names
// them first. Nobody holds an index yet.
func (d *document) sortPeople() {
	people := d.memo.Participants
	for i := 1; i < len(people); i++ { // nearly sorted: insertion
		for j := i; j > 0 && people[j].Span.Start < people[j-1].Span.Start; j-- {
			people[j], people[j-1] = people[j-1], people[j]
		}
	}
	d.keys = nil
}

// presence reads people in running text: in a title or in the sentences that
// say who was there.
type presence struct {
	runOn
	d    *document
	base Participant // what the sentence says of all it names
}

// maxPresence is the most words of a title or a closing statement.
const maxPresence = 600

func newPresence(d *document, start, end int, from Origin) *presence {
	s := d.flow.Text
	p := &presence{runOn: runOn{s: s, words: scanNameWords(s, start, end, maxPresence), inText: true}, d: d, base: Participant{From: from}}
	p.forget()
	return p
}

// people reads people with commas or "and" between them from the word on, and
// returns where they end.
func (p *presence) people(i int) int {
	for i < len(p.words) {
		i = p.skipBetween(i)
		if i >= len(p.words) {
			break
		}
		end, ok := p.person(i)
		if !ok {
			break
		}
		i = end
		if w := p.words[i-1]; w.after != ',' && w.after != ';' && (i == len(p.words) || !isAnd(p.s, p.words[i])) {
			break
		}
	}
	return i
}

// skipBetween is past "and" and the words that tell who is meant.
func (p *presence) skipBetween(i int) int {
	for i < len(p.words) && (isAnd(p.s, p.words[i]) || p.words[i].shape == shapeSmall && betweenWords[p.words[i].text(p.s)]) {
		i++
	}
	return i
}

var betweenWords = words("his her their also both as well")

// withMore is past a "with" or "and" after the people of the left side of a
// title: "of Ambassador Roshchin with the Deputy Minister Li Kenong".
func (p *presence) withMore(i int) int {
	if i < len(p.words) && (titleLinks[foldWord(p.words[i].text(p.s))] || isAnd(p.s, p.words[i])) {
		return i + 1
	}
	return len(p.words)
}

// before reads the person who stands in front of the "with" of a title:
// "Conversation of Ambassador N.V. Roshchin with", "Memorandum of
// Conversation, A.I. Mikoyan with".
func (p *presence) before(i int) {
	for j := max(1, i-12); j < i; j++ {
		if p.words[j-1].after != ',' && foldWord(p.words[j-1].text(p.s)) != "of" {
			continue
		}
		words := p.words
		p.words = p.words[:i]
		p.forget()
		e, ok := p.entryAt(j)
		p.words = words
		p.forget()
		if ok && e.end == i && isStrongName(p.s, p.words, e) {
			p.add(e)
			return
		}
	}
}

// person reads the person who begins at the word and puts him on the roster.
func (p *presence) person(i int) (end int, ok bool) {
	e, ok := p.entryAt(i)
	if !ok {
		return i, false
	}
	if !p.add(e) {
		return i, false
	}
	return e.end, true
}

// entryAt reads the person who begins at the word: an office with the name in
// brackets, or what a list has.
func (p *presence) entryAt(i int) (entry, bool) {
	k := p.pastGenitive(i)
	if j := p.office(k); j > k && j < len(p.words) && p.words[j].open {
		if n := p.bracketedName(j); n > j {
			return entry{first: i, name: j, nameTo: n, end: n}, true
		}
	}
	if k > i {
		return entry{}, false
	}
	if p.stopsAt(i) && !p.words[i].is(classArticle) {
		return entry{}, false
	}
	it, ok := p.itemAt(i)
	if !ok {
		return entry{}, false
	}
	if it.prefix[1] > it.prefix[0] {
		it.entry.first = it.prefix[0]
	}
	return it.entry, true
}

// pastGenitive is past "the President's" or "President Carter's" in front of
// the office of somebody else.
func (p *presence) pastGenitive(i int) int {
	for j := min(len(p.words)-1, i+4) - 1; j >= i; j-- {
		if t := p.words[j].text(p.s); strings.HasSuffix(t, "’s") || strings.HasSuffix(t, "'s") {
			for k := i; k < j; k++ {
				if p.words[k].after != 0 || isAnd(p.s, p.words[k]) {
					return i
				}
			}
			return j + 1
		}
	}
	return i
}

// bracketedName is past a bracket that holds a name and nothing else.
func (p *presence) bracketedName(j int) int {
	n := readName(p.words, readLead(p.words, j), nameAlone, false)
	if n > j && n <= len(p.words) && p.words[n-1].close {
		return n
	}
	return j
}

// add puts the person of an entry on the roster. A single word that nothing
// leads is one only where the document names the person elsewhere.
func (p *presence) add(e entry) bool {
	if !e.named() && !isRoleName(p.words[e.first:e.nameTo]) {
		return false
	}
	who := e.participant(p.s, p.words, p.base)
	if !e.named() {
		who.Name = upperFirst(who.Name)
	}
	who.Span = p.d.flow.Span(p.words[e.first].start, p.words[e.end-1].end)
	if who.Name == "" || e.named() && e.nameTo == e.name+1 && e.name == e.first && len(p.d.memo.Participants) == 0 && who.From == FromClosing {
		return false
	}
	p.d.addPerson(who)
	return true
}

// isRoleName reports whether an office without a name stands for one person
// whom everybody knows by it: "the President", "the Shah of Iran".
func isRoleName(words []nameWord) bool {
	return words[0].is(classArticle)
}

// upperFirst writes the first letter large: an office that opens no sentence
// has its article small.
func upperFirst(s string) string {
	if s == "" || !isLower(s[0]) {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// sentenceEnd is past the last word of the sentence that begins at the word.
func (p *presence) sentenceEnd(i int) int {
	for i < len(p.words) {
		i++
		if p.words[i-1].after == '.' {
			break
		}
	}
	return i
}

// isSentence reports whether the words are, or hold, a sentence that says who
// was there, and are not a mere list.
func isSentence(words []nameWord) bool {
	verb := false
	for _, w := range words {
		verb = verb || w.is(classWas) && w.shape == shapeSmall
	}
	return verb && len(words) > 3
}

// sentence reads the people of one sentence, if it says who was there.
func (p *presence) sentence(i, j int) {
	role, present := p.says(i, j)
	if !present {
		return
	}
	p.base.Role = role
	sides := p.sides(i, j)
	p.base.Delegation = ""
	if len(sides) == 1 {
		p.base.Delegation = sides[0].side
	}
	all := p.words
	p.words = all[:j]
	p.forget()
	for i < j {
		for _, side := range sides {
			if len(sides) > 1 && side.at <= i {
				p.base.Delegation = side.side
			}
		}
		if !p.canName(i) {
			i++
			continue
		}
		end := p.people(i)
		i = max(end, i+1)
	}
	p.words = all
	p.forget()
}

// says finds in a sentence the words that say of people that they were there,
// and those that say what they did.
func (p *presence) says(i, j int) (role Role, present bool) {
	for k := i; k < j; k++ {
		w := strings.ToLower(p.words[k].text(p.s))
		if k+1 < j {
			two := w + " " + strings.ToLower(p.words[k+1].text(p.s))
			if r := roleWords[two]; r != RoleNone {
				role, present = r, true
			}
		}
		if r := roleWords[w]; r != RoleNone {
			role, present = r, true
		}
		present = present || presentWords[w]
	}
	return role, present
}

// presentWords say that people were there.
var presentWords = words("present attended attending attendance participated participating participants represented accompanied besides addition joined took")

// sideWord is a side that a sentence names, and the word it ends with.
type sideWord struct {
	side string
	at   int
}

// sides are the sides that a sentence names: "From the American side, ...".
func (p *presence) sides(i, j int) []sideWord {
	var all []sideWord
	for k := i + 1; k < j; k++ {
		if !p.words[k].is(classParty) {
			continue
		}
		from := k
		for from > i && p.words[from-1].is(classPeople|classCountry|classSide) && p.words[from-1].capital() {
			from--
		}
		if from < k {
			all = append(all, sideWord{span(p.s, p.words, from, k+1), k})
		}
	}
	return all
}

// canName reports whether the word can begin somebody's name or office in a
// sentence.
func (p *presence) canName(i int) bool {
	w := p.words[i]
	switch {
	case w.is(classArticle):
		return i+1 < len(p.words) && p.office(i) > i
	case w.shape == shapeSmall:
		return w.is(classHonorific) && !w.is(classParticle)
	case w.is(classOpener|classKey) && !w.is(classGiven|classHonorific) && !isExcellency(p.words, i):
		return false
	}
	return true
}
