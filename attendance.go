package memcon

import "strings"

// peopleHeading is the length of a heading of a list of those present that is
// not in the table of keys: "The following were present:", "Present at the
// breakfast were", "Korean side:", "MOROCCAN PARTICIPANT". prose says that the
// names follow in the same sentence.
func peopleHeading(s string) (n int, prose, ok bool) {
	const longest = 120
	words, seen := 0, false
	for at := 0; at < len(s) && at < longest; {
		end := at
		for end < len(s) && s[end] != ' ' && s[end] != ':' {
			end++
		}
		word := trimMarks(s[at:end], ".,()[]")
		if words++; words > 14 {
			return 0, false, false
		}
		seen = seen || presenceWords.fold(word)
		colon := end < len(s) && s[end] == ':'
		switch {
		case colon:
			ok = words <= 8 && !strings.ContainsAny(s[:end], "0123456789") && !hasRecordNoun(s[:end]) || opensPresence(s)
			return end + 1 + skipBlanks(s[end+1:], ""), false, ok && (seen || strings.EqualFold(word, "side") || strings.EqualFold(word, "delegation"))
		case end == len(s):
			return end, false, seen && (words <= 5 || opensPresence(s)) && !strings.HasSuffix(s, ".")
		case seen && (strings.EqualFold(word, "were") || strings.EqualFold(word, "was")) && words > 1 && opensPresence(s):
			return end + skipBlanks(s[end:], ""), true, true
		case strings.HasSuffix(s[at:end], ".") && len(word) > 3:
			return 0, false, false
		}
		at = end + 1
	}
	return 0, false, false
}

// opensPresence reports whether a sentence begins as one does that names
// those present.
func opensPresence(s string) bool {
	for _, w := range []string{"Present", "PRESENT", "Those", "The following", "THE FOLLOWING", "Also present", "Others", "In attendance", "Participants", "Attending"} {
		if hasWord(s, w) {
			return true
		}
	}
	return false
}

// peopleList reads a list of those present under a heading of n bytes.
func (h *header) peopleList(n int) {
	heading := h.para
	h.list = true
	runs := h.inTitleLine() || len(h.rest()) > 2000
	h.take(n)
	if runs {
		limit := h.d.paras[heading].end
		h.runOnList(limit)
		return
	}
	inline := h.next() && h.para == heading
	if inline {
		h.at = h.d.paras[heading].end
		if !h.next() {
			h.d.lists = append(h.d.lists, list{listParticipants, heading, heading})
			return
		}
	}
	last := heading
	if h.para > heading && h.at == h.d.paras[h.para].start {
		last = h.block(heading, keyPeople)
		if inline && h.d.paras[h.para].indent <= h.d.paras[heading].indent && !h.d.paras[h.para].bullet && closesSentence(h.text[h.d.paras[heading].start:h.d.paras[heading].end]) {
			last = heading
		}
	}
	h.d.lists = append(h.d.lists, list{listParticipants, heading, last})
	h.at = h.d.paras[last].end
}

// mostPeople is how many lines a list may have.
const mostPeople = 500

// people reads a list whose heading is not in the table of keys.
func (h *header) people(s string) bool {
	n, prose, ok := peopleHeading(s)
	if !ok || !h.fresh() && !(h.inTitleLine() && opensPresence(s)) {
		return false
	}
	if prose && h.fresh() && !h.inTitleLine() {
		h.list = true
		h.d.lists = append(h.d.lists, list{listParticipants, h.para, h.para})
		h.take(len(s))
		return true
	}
	h.peopleList(n)
	return true
}

// runOnList reads a list that the scrape ran together, up to the next key or
// to where the names end. A page's end or a word that nobody knows may break
// the list: where a key follows and no sentence between, it goes on.
func (h *header) runOnList(limit int) {
	for range 4 {
		if h.runs++; h.runs > mostRuns {
			return
		}
		end, ok := h.d.readRunOn(h.at, limit)
		if ok {
			h.at = end
		}
		s := h.text[h.at:min(limit, h.at+1500)]
		n, _ := findKey(s)
		if n == len(s) || n == 0 || hasSentence(s[:n]) {
			return
		}
		if next := h.at + nextWordAt(s); next < h.at+n {
			h.at = next
		}
	}
}

// unheaded reads a list that the scrape ran together with what stands before
// it and that has no heading the reader knows: right here, or behind a line in
// capitals that tells of those present.
func (h *header) unheaded(s string) bool {
	if !h.titled() || h.list || !h.inTitleLine() {
		return false
	}
	read := h.d.readUnheadedRunOn
	n := attendanceLine(s)
	if n > 0 {
		read = h.d.readRunOn
	}
	end, ok := read(h.at+n, h.d.paras[h.para].end)
	if !ok {
		return false
	}
	h.list = true
	h.at = end
	return true
}

// attendanceLine is the length of a line in capitals that ends in a word for
// those present: "SUMMARY OF THE MEETING ON DECEMBER 19 PRESENT", "NOTES OF THE
// PRESIDENT'S MEETING WITH". It is 0 where there is none.
func attendanceLine(s string) int {
	n, last := 0, ""
	for at, words := 0, 0; at < len(s) && words < 24; words++ {
		word := s[at:]
		if word[0] == ' ' {
			break
		}
		if i := strings.IndexByte(word, ' '); i >= 0 {
			word = word[:i]
		}
		if strings.ToUpper(word) != word && !isDigit(word[0]) {
			if last == "WITH" {
				n = at
			}
			break
		}
		at += len(word) + 1
		if last = trimMarks(word, ".,:"); presenceWords.fold(last) || last == "WERE" {
			n = min(at, len(s))
		}
	}
	return n
}

// mostRuns is how often a header may go on with a list that was run together.
const mostRuns = 24

// nextWordAt is where the second word of s begins.
func nextWordAt(s string) int {
	s = strings.TrimLeft(s, " ")
	i := strings.IndexByte(s, ' ')
	if i < 0 {
		return len(s)
	}
	return i + 1
}

// hasSentence reports whether running text holds a whole sentence, or a label.
func hasSentence(s string) bool {
	return firstSentence(s) < len(s)-1 || verbAt(s) >= 0
}

// bareList reads a list of people without any heading: bullets, indented
// lines or plain ones, one after another, most of which name a person.
func (h *header) bareList(s string) bool {
	if !h.titled() || !h.fresh() || h.list && (!h.d.paras[h.para].bullet || len(h.d.memo.Metadata.Subject) > 0) {
		return false
	}
	paras := h.d.paras
	first, i, people := h.para, h.para, 0
	loose := paras[first].bullet && h.looseBullets()
	for i < len(paras) && i < first+mostPeople && paras[i].bullet == paras[first].bullet && paras[i].indent >= paras[first].indent && (h.isPeopleItem(i) || paras[i].bullet && !h.isKey(i)) && (i == first || paras[i].gap <= paras[first].gap) {
		if paras[first].bullet && i > first && paras[i].gap > 0 && !loose {
			break
		}
		if isPersonLike(trimBullet(h.text[paras[i].start:paras[i].end])) {
			people++
		} else if loose && people > 1 {
			break
		}
		i++
	}
	n := i - first
	switch {
	case n == 0:
		return false
	case people*2 > n && !h.list && (n >= 3 || paras[first].bullet):
		h.list = true
		h.d.lists = append(h.d.lists, list{listParticipants, first, i - 1})
	case paras[first].bullet && len(h.d.memo.Metadata.Subject) == 0 && n <= 4:
		for _, p := range paras[first:i] {
			h.addSubject(textSpan{p.start, p.end})
		}
	default:
		return false
	}
	h.at = paras[i-1].end
	return true
}

// looseBullets reports whether blank lines stand between all bullets of the
// header, so that they set no list apart from the next. It looks once.
func (h *header) looseBullets() bool {
	if h.bullets != bulletsUnread {
		return h.bullets == bulletsLoose
	}
	h.bullets = bulletsTight
	paras := h.d.paras
	for i := 1; i < len(paras) && paras[i].start < maxHeader; i++ {
		if !paras[i].bullet || !paras[i-1].bullet {
			continue
		}
		if h.bullets = bulletsLoose; paras[i].gap == 0 {
			h.bullets = bulletsTight
			break
		}
	}
	return h.bullets == bulletsLoose
}

// bulletSpacing says how the bullets of a header are set.
type bulletSpacing uint8

const (
	bulletsUnread bulletSpacing = iota
	bulletsTight                // some stand right under one another
	bulletsLoose                // a blank line stands between any two
)

// block is the last of the paragraphs, from the one the reader stands at,
// that are the value of a heading alone on its line: its bullets, what is
// indented under it, or, on a page without either, what looks like an item.
func (h *header) block(heading int, f field) int {
	paras := h.d.paras
	i := h.para
	switch first := paras[i]; {
	case h.isCaption(i) && f == keyPeople:
		return h.captionedBlock()
	case first.bullet:
		for i+1 < len(paras) && i < h.para+mostPeople && paras[i+1].bullet && (f == keyPeople || !h.isKey(i+1)) {
			i++
		}
	case first.indent > paras[heading].indent:
		for i+1 < len(paras) && i < h.para+mostPeople && paras[i+1].indent >= first.indent && !h.isKey(i+1) {
			i++
		}
	default:
		return h.flatBlock(f)
	}
	return i
}

// isCaption reports whether a paragraph is the name of a side above the
// bullets of its people.
func (h *header) isCaption(i int) bool {
	paras := h.d.paras
	return i+1 < len(paras) && !paras[i].bullet && paras[i+1].bullet && paras[i].end-paras[i].start < 60 && !h.isKey(i)
}

// captionedBlock is the last paragraph of a list whose sides are set out by
// captions that are no bullets.
func (h *header) captionedBlock() int {
	i := h.para
	for h.isCaption(i) {
		i++
		for i < len(h.d.paras) && h.d.paras[i].bullet {
			i++
		}
	}
	return i - 1
}

// flatBlock is the block of a page that shows neither bullets nor indents.
func (h *header) flatBlock(f field) int {
	i := h.para
	if f == keyPeople {
		return h.flatList()
	}
	if h.isKey(i) || len(h.rest()) > 400 {
		return i - 1
	}
	if f == keyPlace || f == keyWhen {
		return i
	}
	for j := i + 1; j < len(h.d.paras) && j <= i+8; j++ {
		p := h.d.paras[j]
		if h.isKey(j) {
			return j - 1
		}
		s := h.text[p.start:p.end]
		if n, _, ok := peopleHeading(s); ok && n == len(s) {
			return j - 1
		}
		if !isItem(s) {
			break
		}
	}
	for i+1 < len(h.d.paras) && isNumbered(h.text[h.d.paras[i+1].start:h.d.paras[i+1].end]) && isNumbered(h.text[h.d.paras[i].start:h.d.paras[i].end]) {
		i++
	}
	return i
}

// flatList is the last paragraph of a list of people that nothing but its
// looks sets apart from the text: where the first sentence, label, key or
// topic comes, it ends.
func (h *header) flatList() int {
	i := h.para
	for i < len(h.d.paras) && i < h.para+mostPeople && h.isPeopleItem(i) {
		i++
	}
	for i-1 > h.para && h.isTopic(i-1) {
		i--
	}
	return i - 1
}

// isPeopleItem reports whether a paragraph can be of a list of people.
func (h *header) isPeopleItem(i int) bool {
	p := h.d.paras[i]
	s := trimBullet(h.text[p.start:p.end])
	if s == "" {
		return false
	}
	if n, _, ok := peopleHeading(s); ok && n < len(s) && !h.isKey(i) {
		return true // "On the Soviet side: ..."
	}
	if code, name, ok := strings.Cut(s, ": "); ok && len(code) <= 4 && isCapital(code) && !closesSentence(name) && isPersonLike(name) && len(name) < 100 {
		return true // "BNY: President Yeltsin"
	}
	switch {
	case h.isKey(i), !isItem(s), strings.IndexByte("[(", s[0]) >= 0, isNumbered(s), isPointHeading(s), repeatedTitle(s, true) > 0, readClassification(s) == len(s):
		return false
	case strings.HasSuffix(s, ":"): // a side's name, or a label on its own line
		if i+1 >= len(h.d.paras) {
			return false
		}
		q := h.d.paras[i+1]
		return isItem(h.text[q.start:q.end])
	}
	for _, w := range letterheads {
		if s == w {
			return false
		}
	}
	return true
}

// isTopic reports whether the last line of a list is the heading of the text
// that follows: it names no person, or the paper's subject names it.
func (h *header) isTopic(i int) bool {
	p := h.d.paras[i]
	s := h.text[p.start:p.end]
	for _, subject := range h.d.memo.Metadata.Subject {
		if strings.Contains(subject, s) {
			return true
		}
	}
	return !isPersonLike(s)
}

// isPersonLike reports whether a line of a list names a person rather than a
// side or a topic.
func isPersonLike(s string) bool {
	if strings.ContainsAny(s, ",(—–") || strings.Contains(s, " - ") {
		return true
	}
	for w := range strings.FieldsSeq(s) {
		if classOf(w)&personWords != 0 || len(w) == 2 && isUpper(w[0]) && w[1] == '.' {
			return true
		}
	}
	return false
}

// classOf is the classes of a word of the text.
func classOf(w string) wordClass {
	return wordClasses.fold(strings.Trim(w, ".,;:()[]’'\"“”"))
}

// isItem reports whether a line can be an item of a list: short, and no
// sentence.
func isItem(s string) bool { return len(s) < 250 && !closesSentence(s) && !strings.Contains(s, ": ") }

// isNumbered reports whether a line is a point of a list with a number.
func isNumbered(s string) bool {
	n := countDigits(s)
	return n > 0 && n <= 2 && len(s) < 200 && n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
}

// isPointHeading reports whether a line is the heading of a point, numbered as
// the agendas of party bodies are: "II. On the Situation in Hungary". An initial
// that looks like such a number has a name behind it: "I. Konev, Marshal of
// the Soviet Union".
func isPointHeading(s string) bool {
	number, rest, ok := strings.Cut(s, ". ")
	if !ok || !isRoman(number) {
		return false
	}
	rest, _, _ = strings.Cut(rest, ",")
	words := scanNameWords(rest, 0, len(rest), maxCaptionWords)
	return len(words) > 0 && words[0].shape != shapeInitial && (words[0].is(classOpener) || hasLink(words))
}

// closesSentence reports whether a line ends in a full stop that is none of an
// abbreviation's, or in another sign that ends sentences.
func closesSentence(s string) bool {
	s = strings.TrimRight(s, ")]”’\"' ")
	if strings.HasSuffix(s, ".") {
		return !abbreviated(s, 0, len(s)-1)
	}
	return strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…")
}

var presenceWords = words("joining joined present participants participant attended attending attendees attendance participating participated attendants")
