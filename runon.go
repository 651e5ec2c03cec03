package memcon

import "strings"

// runOn reads people whom a scrape ran together on one line: where a line
// ended there is nothing but a blank, and dashes are lost. Where one person
// ends and the next begins shows in what the words are: honorifics, ranks,
// offices, given names, countries.
type runOn struct {
	s      string
	words  []nameWord
	found  []runOnItem
	sides  sideKind
	inText bool // the words are sentences, and not a list
	bare   bool // the page has lost its marks: no comma stands before an office
	// officeFirst: an office stands before the name, with a comma between
	officeFirst bool
	guessed     int // boundaries that only an unknown word shows

	// What was found at a word, one more than the result, so that nothing is
	// read twice: the end of an office, the length of a caption.
	offices, captions []uint16
}

// sideKind says what the captions of a list are. A list has one kind.
type sideKind uint8

const (
	noSides   sideKind = iota
	countries          // United States, USSR, German Side
	agencies           // State, Defense, CIA
)

// runOnItem is a person or a caption of a list that was run together.
type runOnItem struct {
	prefix  [2]int // words of an office code before the person
	entry   entry
	caption *caption
	end     int
}

// barePage is how many bytes without a comma, colon, semicolon or full stop
// show that the page has lost its marks, as the OCR of some collections has.
const barePage = 600

// maxRunOn is the most words of a list that are read.
const maxRunOn = 1200

// readRunOn reads people whom a scrape ran together on one line: those that
// stand in the cleaned text from the offset up to, at most, limit. end is
// where the list ends, behind its last item; ok is false where no list was
// found.
func (d *document) readRunOn(from, limit int) (end int, ok bool) {
	r := d.scanPeople(from, limit)
	if len(r.found) == 0 {
		return from, false
	}
	return d.takeRunOn(from, r), true
}

// readUnheadedRunOn reads people run together where no heading says that a
// list follows: three of them at least, hardly anybody among them a guess, and
// all led by an honorific, a rank or an office or with an office behind the
// name.
func (d *document) readUnheadedRunOn(from, limit int) (end int, ok bool) {
	const least, perGuess = 3, 10
	r := d.scanPeople(from, limit)
	if r.guessed*perGuess > len(r.found) || len(r.found) < least {
		return from, false
	}
	for _, it := range r.found {
		if e := it.entry; it.caption == nil && e.name == e.first && e.end == e.nameTo {
			return from, false
		}
	}
	return d.takeRunOn(from, r), true
}

// scanPeople reads the words of s[from:limit] as people run together.
func (d *document) scanPeople(from, limit int) *runOn {
	s := d.flow.Text
	r := &runOn{s: s, words: scanRunOn(s, from, limit), bare: !strings.ContainsAny(s[from:min(limit, from+barePage)], ",:;.")}
	r.forget()
	r.read()
	return r
}

// takeRunOn puts the people who were found on the roster and returns where
// their list ends.
func (d *document) takeRunOn(from int, r *runOn) (end int) {
	l := listReader{d: d}
	for _, it := range r.found {
		switch c := it.caption; {
		case c == nil:
			l.entry(r.words, it)
		case c.chair != "":
			l.chair = c.chair
		default:
			l.side, l.role = c.side, c.role
		}
	}
	end = r.endOf(r.found[len(r.found)-1])
	if r.guessed > 0 {
		d.problem(ProblemSplitList, d.flow.Span(from, end), itoa(r.guessed)+" of the places where one person ends and the next begins are a guess")
	}
	return end
}

// endOf is where an item ends in the text, with the marks behind it.
func (r *runOn) endOf(it runOnItem) int {
	w := r.words[it.end-1]
	end := w.end
	for end < len(r.s) && (r.s[end] == ')' || r.s[end] == ']' || r.s[end] == '.' || r.s[end] == ',' || r.s[end] == ';') {
		end++
	}
	return end
}

// entry puts the person of a run-on item on the roster.
func (r *listReader) entry(words []nameWord, it runOnItem) {
	s := r.d.flow.Text
	first := it.entry.first
	if it.prefix[1] > it.prefix[0] {
		first = it.prefix[0]
	}
	base := Participant{Delegation: r.side, Role: r.role, From: FromList, Span: r.d.flow.Span(words[first].start, words[it.end-1].end)}
	if e := it.entry; !e.named() && e.nameTo == e.first+1 && lookUp(&chairWords, s, words[e.first]) {
		r.chair = words[e.first].text(s)
		return
	}
	base.Title, r.chair = r.chair, ""
	base.Title = joinTitle(base.Title, span(s, words, it.prefix[0], it.prefix[1]))
	r.add(it.entry.participant(s, words, base))
}

// read cuts the words into people and captions until something comes that is
// neither.
func (r *runOn) read() {
	i := skipListKey(r.s, r.words[:min(len(r.words), 8)])
	for i < len(r.words) && r.words[i].is(classWas) && r.words[i].shape != shapeName {
		i++ // THOSE ATTENDING THE MEETING WERE
	}
	for i < len(r.words) && !r.stopsAt(i) {
		if c, ok := r.captionAt(i); ok && !r.isPeopleOffice(i, c) {
			r.found = append(r.found, runOnItem{caption: &c, end: i + c.words})
			r.learn(c, i)
			i += c.words
			continue
		}
		it, ok := r.itemAt(i)
		if !ok && r.goesOnAfterStop(i) {
			i++
			continue
		}
		if !ok || r.inSentence(it.end) {
			r.dropSubject(i)
			if i = r.resume(i); i > 0 {
				continue
			}
			break
		}
		r.found = append(r.found, it)
		i = it.end
	}
	r.dropLabel()
	for n := len(r.found); n > 0 && r.found[n-1].caption != nil; n = len(r.found) {
		r.found = r.found[:n-1]
	}
}

// dropSubject takes the last entry off where it is the subject of the first
// sentence, with its holder's name in commas: "The Thai Ambassador, Pote
// Sarasin, called".
func (r *runOn) dropSubject(i int) {
	n := len(r.found) - 1
	if n < 0 || r.found[n].caption != nil {
		return
	}
	e := r.found[n].entry
	if e.named() || !r.words[e.first].is(classArticle) || e.end == e.nameTo || e.end != i {
		return
	}
	for _, w := range r.words[e.nameTo:e.end] {
		if w.is(officeWords) || w.isAcronym() || w.open {
			return
		}
	}
	r.found = r.found[:n]
}

// resume is where the list goes on behind words that the reader does not know,
// or 0 where it does not: a person surely begins there, with nothing before
// him that only a sentence has. The words between belong to the office before
// them.
func (r *runOn) resume(i int) int {
	n := len(r.found) - 1
	if n < 0 || r.found[n].caption != nil || r.words[i].is(classArticle) {
		return 0
	}
	for j := i; j < len(r.words) && j < i+maxUnknown; j++ {
		if j > i && (r.surePerson(j) || !r.words[j-1].is(classLink) && r.ledPerson(j) && r.leadsName(j, r.office(j))) {
			if it, ok := r.itemAt(j); ok && !r.inSentence(it.end) {
				last := &r.found[n]
				last.entry.end, last.end = j, j
				r.guessed++
				return j
			}
		}
		if w := r.words[j]; isPlainSmall(w) || w.after == ':' || w.after == ';' || w.after == '.' || w.shape == shapeNumber || r.stopsAt(j) && w.capital() {
			return 0
		}
	}
	return 0
}

// maxUnknown is how many words the reader may not know in one office.
const maxUnknown = 12

// isPeopleOffice reports whether a caption of one word right behind another is
// none, but tells whose office follows: "UK British Ambassador Gore".
func (r *runOn) isPeopleOffice(i int, c caption) bool {
	n := len(r.found)
	w := r.words[i]
	return n > 0 && r.found[n-1].caption != nil && c.words == 1 && w.after == 0 && w.is(classPeople) && !w.is(classCountry)
}

// goesOnAfterStop puts the word to the name before it where a full stop that
// is a slip stands between them and the list goes on: "Mr. Elting. Arnold Mr.
// John Hally".
func (r *runOn) goesOnAfterStop(i int) bool {
	n := len(r.found) - 1
	if n < 0 || r.found[n].caption != nil || r.words[i-1].after != '.' || !r.words[i].capital() || i+1 >= len(r.words) || !r.surePerson(i+1) {
		return false
	}
	it := &r.found[n]
	if !it.entry.named() || it.entry.nameTo != i {
		return false
	}
	it.entry.nameTo, it.entry.end, it.end = i+1, i+1, i+1
	return true
}

// dropLabel takes the last entry off where it is the first label of the
// record, with a full stop behind it: somebody of that name was read before.
func (r *runOn) dropLabel() {
	n := len(r.found) - 1
	if n < 1 || r.words[r.found[n].end-1].after != '.' || r.found[n].caption != nil {
		return
	}
	last := r.nameOf(n)
	for i := range n {
		if r.found[i].caption == nil && last != "" && last == r.nameOf(i) {
			r.found = r.found[:n]
			return
		}
	}
}

// nameOf is the last word of an entry's name.
func (r *runOn) nameOf(i int) string {
	e := r.found[i].entry
	if e.nameTo == e.first {
		return ""
	}
	return r.words[e.nameTo-1].text(r.s)
}

// stopsAt reports whether no person can begin at the word: another key, a
// number, a bracket, a word that opens sentences.
func (r *runOn) stopsAt(i int) bool {
	w := r.words[i]
	switch {
	case w.shape == shapeNumber, w.shape == shapeSmall && !w.is(classParticle|classHonorific|classLink|classRank):
		return true
	case w.open && redactedName(r.s, r.words[i:]) == 0:
		return true
	case w.is(classKey) && (w.after == ':' || w.shape == shapeCaps) && !r.afterLead(i):
		return true
	case w.is(classOpener) && !isExcellency(r.words, i) && !w.is(classGiven|classHonorific|classOffice|classModifier) && w.capital():
		return !r.isKeyedSide(i)
	}
	return false
}

// afterLead reports whether an honorific or rank stands before the word.
func (r *runOn) afterLead(i int) bool {
	return i > 0 && r.words[i-1].is(classHonorific|classRank)
}

// isKeyedSide reports whether the words are a side with its colon: "On the
// Chinese side:".
func (r *runOn) isKeyedSide(i int) bool {
	n, colon := captionEnd(r.words[i:min(len(r.words), i+maxCaptionWords)])
	if !colon {
		return false
	}
	_, ok := readCaption(r.s, r.words[i:i+n])
	return ok
}

// inSentence reports whether what stands before the word is the subject of a
// sentence or a label: a verb or a colon follows.
func (r *runOn) inSentence(i int) bool {
	if i > 0 && r.words[i-1].after == ':' {
		return true
	}
	return i < len(r.words) && isPlainSmall(r.words[i]) && r.words[i-1].after != '.'
}

// isPlainSmall holds for a small word that no office, list or name has: a
// verb, most often.
func isPlainSmall(w nameWord) bool {
	return w.shape == shapeSmall && w.end-w.start > 2 && !w.is(classLink|classAside|classParticle|classArticle|classHonorific|classParty|officeWords)
}

// learn notes what kind of side the list sets out.
func (r *runOn) learn(c caption, i int) {
	if c.side == "" || r.sides != noSides {
		return
	}
	r.sides = kindOfSide(r.words[i : i+c.words])
	r.forget()
}

// forget drops what was found while less of the list was known.
func (r *runOn) forget() {
	n := len(r.words)
	if cap(r.offices) < n {
		both := make([]uint16, 2*n)
		r.offices, r.captions = both[:n:n], both[n:]
		return
	}
	r.offices, r.captions = r.offices[:n], r.captions[:n]
	clear(r.offices)
	clear(r.captions)
}

// kindOfSide says whether a side is a country or an agency of one.
func kindOfSide(words []nameWord) sideKind {
	for _, w := range words {
		if w.is(classCountry|classPeople) && !w.is(classSide) {
			return countries
		}
	}
	return agencies
}

// captionAt reads the side that begins at the word, if people follow it.
func (r *runOn) captionAt(i int) (caption, bool) {
	if r.captions[i] == 0 {
		r.captions[i] = 1 // while it is being read, it is none
		r.captions[i] = 1 + uint16(r.captionLen(i))
	}
	n := int(r.captions[i]) - 1
	if n == 0 {
		return caption{}, false
	}
	return readCaption(r.s, r.words[i:i+n])
}

// captionLen is the number of words of the caption that begins at the word.
func (r *runOn) captionLen(i int) int {
	if r.isKeyedSide(i) {
		n, _ := captionEnd(r.words[i:])
		return n
	}
	best := 0
	for n := 1; n <= 7 && i+n < len(r.words); n++ {
		w := r.words[i+n-1]
		if w.after != 0 || w.shape == shapeInitial || !w.is(officeWords|classLink|classArticle|classParty) && !w.isAcronym() {
			break
		}
		if r.isCaption(i, n) {
			best = n
		}
	}
	return best
}

// isCaption reports whether the n words are a caption, and people follow.
func (r *runOn) isCaption(i, n int) bool {
	words := r.words[i : i+n]
	last := words[n-1]
	if last.is(classArticle|classLink) || !last.is(classCountry|classPeople|classSide|classBody|classMatter|classParty|classOffice) && !last.isAcronym() {
		return false
	}
	if words[0].is(classBody) && !words[0].is(classSide) && !(n > 2 && lookUp(&officialBody, r.s, words[0])) {
		return false
	}
	if k := countryLen(r.s, words); k > 0 && k < n && countryLen(r.s, words[k:]) > 0 {
		return false // UK, and then the British Ambassador
	}
	c, ok := readCaption(r.s, words)
	if !ok || c.words != n || !r.beginsEntry(i+n) {
		return false
	}
	if c.role != RoleNone { // one interpreter stands behind the name, without a colon
		return strings.HasSuffix(last.text(r.s), "s") || n > 1 || last.shape == shapeCaps
	}
	return c.side != "" && isKnownSide(words) && !r.hasOffice(i, n) && r.isSide(i, n)
}

var officialBody = words("department dept embassy ministry office bureau")

// hasOffice reports whether one of the words is an office, other than in what
// bodies such as the Joint Chiefs of Staff are called.
func (r *runOn) hasOffice(i, n int) bool {
	if sidePhrases.has(strings.ToLower(span(r.s, r.words, i, i+n))) {
		return false
	}
	for _, w := range r.words[i : i+n] {
		if w.is(classOffice) && !w.is(classBody|classSide) {
			return true
		}
	}
	return false
}

// isSide reports whether the n words of a possible side are one and no part
// of an office: "US Ambassador Bruce" has a side before it only where a list
// has sides.
func (r *runOn) isSide(i, n int) bool {
	w := r.words[i]
	if r.sides != noSides && r.sides != kindOfSide(r.words[i:i+n]) {
		return false
	}
	if n == 1 && w.isAcronym() && !w.is(officeWords) && r.sides == noSides {
		return false // an office's code
	}
	j := r.office(i + n)
	if j == i+n || r.words[i+n].is(classArticle) {
		return true
	}
	return (r.sides != noSides || len(r.found) == 0 && !(n == 1 && w.is(classPeople) && !w.is(classCountry))) && r.beginsEntry(j)
}

// beginsEntry reports whether a person or a role can begin at the word.
func (r *runOn) beginsEntry(i int) bool {
	if i >= len(r.words) || r.stopsAt(i) {
		return false
	}
	w := r.words[i]
	if !w.capital() {
		return w.is(classParticle) && r.beginsName(i)
	}
	if w.is(classArticle) {
		return r.office(i) > i || isExcellency(r.words, i)
	}
	if j := r.office(i); j > i && j < len(r.words) && r.leadsName(i, j) && (r.words[j].is(classMister) || r.words[j].is(classArticle) && r.words[j].capital()) {
		return true // a role without its article
	}
	return r.beginsPerson(i)
}

// beginsPerson reports whether a person begins at the word: a name, or an
// honorific, a rank or an office with a name behind it.
func (r *runOn) beginsPerson(i int) bool {
	if i >= len(r.words) {
		return false
	}
	w := r.words[i]
	if w.capital() && w.is(classHonorific|classRank) && w.shape != shapeInitial || isExcellency(r.words, i) {
		return r.lead(i) > i
	}
	if j := r.office(i); j > i {
		if r.words[j-1].after != 0 || !r.beginsName(j) || !r.leadsName(i, j) {
			return false
		}
		next := r.words[j] // "Counselor to the President Hart", but not "... Henry Kissinger"
		return !r.hasOtherLink(i, j) || !next.is(classHonorific|classRank|classGiven) && next.shape != shapeInitial
	}
	return r.beginsName(i)
}

// beginsName reports whether a bare name begins at the word.
func (r *runOn) beginsName(i int) bool {
	if i >= len(r.words) || r.stopsAt(i) {
		return false
	}
	w := r.words[i]
	if w.capital() && w.is(classHonorific|classRank) && w.shape != shapeInitial {
		return !w.is(classMister)
	}
	return readName(r.words, i, nameRunOn, false) > i
}

// lead is past the honorifics, ranks and offices before a name.
func (r *runOn) lead(i int) int {
	office := false
	for from := i; i < len(r.words); {
		w := r.words[i]
		j := i
		switch {
		case i > from && r.words[i-1].is(classMister) && w.is(classSurname):
			return i // Mr. Lord
		case isExcellency(r.words, i):
			i += 2
			continue
		case w.capital() && w.is(classHonorific|classRank) && w.shape != shapeInitial && !(w.is(classModifier) && r.office(i) > i):
			j = i + 1
		case w.shape == shapeSmall && w.is(classHonorific) && !w.is(classParticle):
			j = i + 1
		case i == from || !w.is(classArticle) && !office:
			j = r.office(i)
			office = j > i
		}
		if j == i {
			return i
		}
		if w.is(classArticle) && !r.inText && !isExcellency(r.words, i) || r.words[j-1].after != 0 || j < len(r.words) && r.words[j].is(classMister) {
			return j
		}
		i = j
	}
	return i
}

// itemAt reads the person or role that begins at the word.
func (r *runOn) itemAt(i int) (runOnItem, bool) {
	it := runOnItem{}
	if w := r.words[i]; w.shape == shapeSmall && isAnd(r.s, w) && i+1 < len(r.words) { // A, B and C
		i++
	}
	if n := redactedName(r.s, r.words[i:]); n > 0 {
		it.entry = entry{first: i, name: i, nameTo: i + n, end: i + n}
		it.end = i + n
		return it, true
	}
	if r.isCode(i) && r.beginsEntry(i+1) && r.codesLead(i) {
		it.prefix = [2]int{i, i + 1}
		i++
	}
	e := entry{first: i, name: r.lead(i)}
	e.nameTo = e.name
	if article := r.words[i].is(classArticle) && !r.inText && !isExcellency(r.words, i); !article && (e.name == i || r.words[e.name-1].after == 0) {
		e.nameTo = readName(r.words, e.name, nameRunOn, e.name > i)
	}
	if e.nameTo == i || e.named() && e.name == i && !r.isFullName(e) {
		return it, false
	}
	if k := e.nameTo; !e.named() && k < len(r.words) && r.words[k-1].after == ',' && r.surePerson(k) && r.isOfOne(e) {
		it.prefix = [2]int{i, k}
		r.officeFirst = true
		e = entry{first: k, name: r.lead(k)}
		e.nameTo = readName(r.words, e.name, nameRunOn, e.name > k)
	}
	if e.named() {
		e.nameTo = readOf(r.words, e.nameTo)
	}
	e.end = r.titleEnd(e)
	it.entry, it.end = e, e.end
	return it, true
}

// isOfOne reports whether an office is one that the name of its holder may
// follow behind a comma: one of a country, "The Indonesian Ambassador", or one
// without its article.
func (r *runOn) isOfOne(e entry) bool {
	if !r.words[e.first].is(classArticle) {
		return true
	}
	for i := e.first; i < e.nameTo; i++ {
		if r.words[i].is(classPeople | classCountry) {
			return true
		}
	}
	return false
}

// isFullName reports whether a name that nothing leads is one: more than one
// word, or a mark behind it.
func (r *runOn) isFullName(e entry) bool {
	last := r.words[e.nameTo-1]
	if e.nameTo-e.name > 1 || last.after == ',' || last.after == '-' || last.after == ':' {
		return last.shape != shapeCaps || last.end-last.start < 6 || r.words[e.name].is(classGiven) || r.words[e.name].shape == shapeInitial || last.after != 0
	}
	return e.nameTo < len(r.words) && (r.words[e.nameTo].open || isPlainSmall(r.words[e.nameTo]))
}

// isCode holds for the code of an office: "NEA", "S/P", "G".
func (r *runOn) isCode(i int) bool {
	w := r.words[i]
	return w.isAcronym() && !w.is(classCountry|classSide|classSuffix) && !w.open
}

// codesLead reports whether the codes of the list stand before the people, as
// "NEA Mr. Rountree", and not behind them, as "Mr. Rountree NEA", where the
// dashes are lost: the last of the list shows it.
func (r *runOn) codesLead(i int) bool {
	for i < len(r.words) && r.isCode(i) {
		i++
		if !r.beginsEntry(i) {
			return false
		}
		j := r.lead(i)
		if !r.words[i].is(classArticle) && (j == i || r.words[j-1].after == 0) {
			j = readName(r.words, j, nameRunOn, j > i)
		}
		if j == i || r.inSentence(j) {
			return false
		}
		if r.words[j-1].after != 0 || j < len(r.words) && r.office(j) > j && !r.beginsPerson(j) && !r.words[j].is(classArticle) {
			return false // who has an office behind the name has no code before it
		}
		i = j
	}
	return true
}
