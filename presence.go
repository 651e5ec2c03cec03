package memcon

import (
	"slices"
	"strings"
)

// readTitlePeople reads the people whom the title names into the
// participants: "between President Nixon and the President's Assistant for
// National Security Affairs (Kissinger)". Those whom a list names already are
// not named again.
func (d *document) readTitlePeople() {
	p := newPresence(d, d.title.start, d.title.end, FromTitle)
	for i := range p.words {
		if !lookUp(&titleLinks, p.s, p.words[i]) {
			continue
		}
		p.before(i)
		if end := p.people(i + 1); end > i+1 {
			if next := p.withMore(end); next < len(p.words) {
				end = p.people(next)
			}
			p.people(p.inPresence(end))
			break
		}
	}
	d.sortPeople()
}

// titleLinks stand in a title before the people who talked.
var titleLinks = words("between among with")

// inPresence is past "in the presence of" behind the people who talked.
func (p *presence) inPresence(i int) int {
	for j := i; j+1 < len(p.words) && j < i+4; j++ {
		if p.words[j].reads(p.s, "presence") {
			return j + 2
		}
	}
	return len(p.words)
}

// readOpeningPeople reads the people whom sentences at the beginning of the
// record name as present: "Present at the meeting were comrades ...".
func (d *document) readOpeningPeople() {
	for i, n := d.paraAt(d.title.end), 0; i < len(d.paras) && n < openingParas; i++ {
		if d.paras[i].end > d.body {
			n++
		}
		start, end := d.paras[i].start, min(d.paras[i].end, d.paras[i].start+openingReach)
		if start = max(start, d.title.end); start < end && presenceTellers.in(d.flow.Text[start:end]) {
			d.readOpening(start, end)
		}
	}
	d.sortPeople()
}

// presenceTellers are the words without which no sentence tells who was there.
var presenceTellers = newOpenings("present", "Present", "represent", "Represent", "took part", "participa", "Participa", "attend", "Attend", "interpret", "Interpret", "translat", "Translat",
	"stenographer", "Stenographer", "note", "Note", "along with", "Along with", "side", "accompany", "Accompany", "there w", "There w")

// readOpening reads the sentences of one paragraph. Who translated the record
// is one of its people only if it names him elsewhere: it may be he who
// translated it for the reader.
func (d *document) readOpening(start, end int) {
	p := newPresence(d, start, end, FromClosing)
	for k := 0; k < len(p.words); {
		j := p.sentenceEnd(k)
		if p.tellsPresence(k, j) {
			p.known = p.words[k].reads(p.s, "translated")
			p.sentence(k, j)
		}
		k = j
	}
}

// The sentences on who was there stand in the first paragraphs, and not deep
// in any of them.
const (
	openingParas = 5
	openingReach = 800
)

// tellsPresence reports whether a sentence is on who was there and on nothing
// else: it begins or ends as such sentences do.
func (p *presence) tellsPresence(i, j int) bool {
	if j-i < 3 || j-i > 60 {
		return false
	}
	head := foldWord(p.words[i].text(p.s)) + " " + foldWord(p.words[i+1].text(p.s))
	if presenceHeads.has(head) {
		return true
	}
	for k := max(i, j-5); k+1 < j; k++ {
		if presenceTails.has(foldWord(p.words[k].text(p.s)) + " " + foldWord(p.words[k+1].text(p.s))) {
			return true
		}
	}
	return false
}

var (
	presenceHeads = phraseSet(`present at; present were; present from; present on; those present; also present; others present; there were; along with; the translator; the interpreter;
		the stenographer; the notetaker; the note-taker; interpreted by; translated by; in attendance; from the; on the; participating were; participants were; accompanying the`)
	presenceTails = phraseSet(`took part; was present; were present; also participated; also attended; also present; were there; was there`)
)

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
		for j := i; j > 0 && d.firstMention(&people[j]) < d.firstMention(&people[j-1]); j-- {
			people[j], people[j-1] = people[j-1], people[j]
		}
	}
	d.keys, d.parts = d.keys[:0], d.parts[:0]
}

// presence reads people in running text: in a title or in the sentences that
// say who was there.
type presence struct {
	runOn
	d    *document
	base Participant // what the sentence says of all it names
	// known: the sentence adds to people whom the document names elsewhere,
	// and to nobody else
	known bool
}

// maxPresence is the most words of a title or a closing statement.
const maxPresence = 600

func newPresence(d *document, start, end int, from Origin) *presence {
	s := d.flow.Text
	d.nameWords = appendNameWords(slices.Grow(d.nameWords[:0], min(maxPresence, (end-start)/perWord)), s, start, end, maxPresence)
	p := &presence{runOn: runOn{s: s, words: d.nameWords, inText: true}, d: d, base: Participant{From: from}}
	if isCapital(s[start:end]) {
		for i := range p.words {
			if w := &p.words[i]; w.is(classLink | classArticle) {
				w.shape = shapeSmall // AND, OF, THE of a title in capitals
			}
		}
	}
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
	for i < len(p.words) && (isAnd(p.s, p.words[i]) || i > 0 && p.words[i].is(classOfLink) && isAnd(p.s, p.words[i-1]) || p.words[i].shape == shapeSmall && betweenWords.has(p.words[i].text(p.s))) {
		i++
	}
	return i
}

var betweenWords = words("his her their also both as well")

// withMore is past a "with" or "and" after the people of the left side of a
// title: "of Ambassador Roshchin with the Deputy Minister Li Kenong".
func (p *presence) withMore(i int) int {
	if i < len(p.words) && (lookUp(&titleLinks, p.s, p.words[i]) || isAnd(p.s, p.words[i])) {
		return i + 1
	}
	return len(p.words)
}

// before reads the person who stands in front of the "with" of a title:
// "Conversation of Ambassador N.V. Roshchin with", "Memorandum of
// Conversation, A.I. Mikoyan with", with the comma or without, "Record of
// Premier Zhou's Conversation with".
func (p *presence) before(i int) {
	all := p.words
	p.words = p.withoutTalk(i)
	p.forget()
	limit := len(p.words)
	for j := max(1, limit-12); j < limit; j++ {
		if before := p.words[j-1]; before.after != ',' && before.after != ':' && !before.is(classOfLink) && !lookUp(&recordNouns, p.s, before) || lookUp(&recordNouns, p.s, p.words[j]) {
			continue
		}
		if e, ok := p.entryAt(j); ok && e.end == limit && isStrongName(p.s, p.words, e) {
			p.add(e)
			break
		}
	}
	p.words = all
	p.forget()
}

// withoutTalk is the words in front of the one at i, without "’s Conversation"
// at their end.
func (p *presence) withoutTalk(i int) []nameWord {
	if i < 3 {
		return p.words[:i]
	}
	t := p.words[i-2].text(p.s)
	bare := strings.TrimSuffix(strings.TrimSuffix(t, "’s"), "'s")
	if len(bare) == len(t) {
		return p.words[:i]
	}
	words := append([]nameWord{}, p.words[:i-1]...)
	last := &words[i-2]
	last.end = last.start + len(bare)
	last.classify(p.s)
	return words
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
	if e, ok := p.identified(i); ok {
		return e, true
	}
	it, ok := p.itemAt(i)
	if !ok {
		return entry{}, false
	}
	if p.fromTitle() {
		p.ofBody(&it.entry)
	}
	if e, ok := p.holder(it.entry); ok {
		return e, true
	}
	if it.prefix[1] > it.prefix[0] {
		it.entry.first = it.prefix[0]
	}
	return it.entry, true
}

func (p *presence) fromTitle() bool { return p.base.From == FromTitle }

// ofBody takes what somebody is of into the entry: "James Reston of The New
// York Times and".
func (p *presence) ofBody(e *entry) {
	k := e.end
	if !e.named() || k >= len(p.words) || p.words[k-1].after != 0 || !p.words[k].is(classOfLink) {
		return
	}
	for k++; k < len(p.words) && (p.words[k].capital() || p.words[k].is(classArticle)); k++ {
		if p.words[k].after != 0 {
			k++
			break
		}
	}
	if k > e.end+1 {
		e.end = k
	}
}

// identified reads a person whom an editor's bracket identifies: "Comrade
// [Albanian Ambassador to China] Vasil Nathanaili".
func (p *presence) identified(i int) (entry, bool) {
	k := i + 1
	if k >= len(p.words) || !p.words[i].is(classHonorific) || !p.words[k].open || p.s[p.words[k].start-1] != '[' {
		return entry{}, false
	}
	for k < len(p.words) && !p.words[k].close {
		k++
	}
	k++
	j := readName(p.words, min(k, len(p.words)), nameRunOn, false)
	if k >= len(p.words) || j == k {
		return entry{}, false
	}
	return entry{first: i + 1, name: k, nameTo: j, end: j}, true
}

// holder reads the name of the one who holds the office, behind a comma: "the
// Head of the Delegation, Kim Gwang-hyeop", "THE CHAIRMAN OF THE COUNCIL,
// MOLOTOV".
func (p *presence) holder(e entry) (entry, bool) {
	k := e.nameTo
	if e.named() || !hasLink(p.words[e.first:k]) && !p.isOfOne(e) || k >= len(p.words) || p.words[k-1].after != ',' || p.stopsAt(k) || p.words[k].is(officeWords) {
		return e, false
	}
	j := readName(p.words, k, nameRunOn, false)
	if j == k || j < len(p.words) && p.words[j-1].after == 0 && !isAnd(p.s, p.words[j]) {
		return e, false
	}
	return entry{first: e.first, name: k, nameTo: j, end: j}, true
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
	if !e.named() && !isRoleName(p.s, p.words[e.first:e.nameTo]) {
		return false
	}
	who := e.participant(p.s, p.words, p.base)
	if !e.named() {
		who.Name = upperFirst(who.Name)
	}
	who.Span = p.d.flow.Span(p.words[e.first].start, p.words[e.end-1].end)
	if who.Name == "" {
		return false
	}
	if e.nameTo == e.first+1 && e.end < len(p.words) && p.words[e.end].shape == shapeSmall && p.words[e.end-1].after == 0 && !isAnd(p.s, p.words[e.end]) && !p.d.isListed(who) {
		return false // "Written down by", "Kremlin"
	}
	if p.known && !p.d.isListed(who) {
		return true
	}
	p.d.addPerson(who)
	return true
}

// isRoleName reports whether an office without a name stands for one person
// whom everybody knows by it: "the President", "the Shah of Iran", and not
// "the translator".
func isRoleName(s string, words []nameWord) bool {
	return words[0].is(classArticle) && roleOf(words[len(words)-1].text(s)) == RoleNone
}

// upperFirst writes the first letter large: an office that opens no sentence
// has its article small.
func upperFirst(s string) string {
	if s == "" || !isLower(s[0]) {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// sentenceEnd is past the last word of the sentence or paragraph that begins
// at the word.
func (p *presence) sentenceEnd(i int) int {
	for i < len(p.words) {
		i++
		if p.words[i-1].after == '.' || i < len(p.words) && strings.Contains(p.s[p.words[i-1].end:p.words[i].start], "\n") {
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
		w := p.words[k].text(p.s)
		if k+1 < j && roleFirstWords.fold(w) {
			if r := roleWords.fold(w + " " + p.words[k+1].text(p.s)); r != RoleNone {
				role, present = r, true
			}
		}
		if r := roleWords.fold(w); r != RoleNone {
			role, present = r, true
		}
		present = present || presentWords.fold(w)
	}
	return role, present
}

// roleFirstWords are the first words of the roles that are two words.
var roleFirstWords = newLexicon(func() map[string]bool {
	set := map[string]bool{}
	for role := range roleNames {
		if first, _, two := strings.Cut(role, " "); two {
			set[first] = true
		}
	}
	return set
}())

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
	case presenceWords.fold(w.text(p.s)): // "In Attendance:"
		return false
	case w.is(classOpener|classKey) && !w.is(classGiven|classHonorific) && !isExcellency(p.words, i):
		return false
	}
	return true
}
