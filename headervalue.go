package memcon

import (
	"slices"
	"strings"
)

// keyLine reads a key with its value: on the same line, in the paragraphs
// that follow, or up to the next key where the scrape ran all together.
func (h *header) keyLine(s string) bool {
	k, ok := readKey(s)
	if !ok || !k.colon && k.n < len(s) && !h.bareKey(s, k) {
		return false
	}
	switch k.field {
	case keyPeople:
		h.peopleList(k.n)
		return true
	case keySubject:
		for _, v := range h.value(k, headlineEnd) {
			h.addSubject(v)
		}
	case keyWhen:
		h.whenLine(k)
	case keyPlace:
		for _, v := range h.value(k, placeEnd) {
			h.addPlace(v)
		}
	case keyTitle:
		if v := h.value(k, headlineEnd); len(v) > 0 && !h.titled() {
			h.d.title = v[0]
		}
	default:
		h.value(k, headlineEnd)
	}
	return true
}

// bareKey reports whether a key in capitals without a colon is one all the
// same: a value follows, and no sentence.
func (h *header) bareKey(s string, k key) bool {
	return k.caps && k.field != keyAddress && k.field != keyOther && !startsLower(s[k.n:]) && (h.titled() || k.field == keySubject || k.field == keyPeople)
}

// value takes the key and its value and gives the items of the value. end
// tells where the value ends in text that goes on without a line break.
func (h *header) value(k key, end func(string) int) []textSpan {
	heading := h.para
	h.take(k.n)
	if !h.next() || h.para == heading {
		return h.inlineValue(k, end)
	}
	if h.para != heading && h.at != h.d.paras[h.para].start {
		return nil
	}
	last := h.block(heading, k.field)
	var items []textSpan
	for i := h.para; i <= last; i++ {
		p := h.d.paras[i]
		items = append(items, textSpan{p.start, p.end})
		h.at = p.end
	}
	return items
}

// inlineValue is the value on the key's own line.
func (h *header) inlineValue(k key, end func(string) int) []textSpan {
	s := h.rest()
	const reach = 3000 // bytes: no value is longer
	stop, _ := findKey(s[:min(len(s), reach)])
	if stop == min(len(s), reach) || stop > 400 {
		stop = len(s)
		if len(s) > 300 || h.inTitleLine() {
			stop = end(s)
		}
	}
	v := textSpan{h.at, h.at + len(strings.TrimRight(s[:stop], " "))}
	h.at += stop
	if v.start == v.end {
		return nil
	}
	items := []textSpan{v}
	for k.field == keySubject && strings.HasSuffix(k.name, "S") && h.next() && h.fresh() && h.isNextItem() {
		items = append(items, h.take(len(h.rest())))
	}
	return items
}

// isNextItem reports whether the paragraph stands right under the line before
// and can be one more item of its list.
func (h *header) isNextItem() bool {
	s := h.rest()
	return h.d.paras[h.para].gap == 0 && isItem(s) && len(s) < 150 && !h.isKey(h.para) && readClassification(s) == 0
}

// inTitleLine reports whether the paragraph is the one that the title stands
// in: then the scrape ran the header together.
func (h *header) inTitleLine() bool {
	p := h.d.paras[h.para]
	return h.titled() && p.start <= h.d.title.start && h.d.title.end < p.end && p.end-p.start > 300
}

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
		for i+1 < len(paras) && paras[i+1].bullet && (f == keyPeople || !h.isKey(i+1)) {
			i++
		}
	case first.indent > paras[heading].indent:
		for i+1 < len(paras) && paras[i+1].indent >= first.indent && !h.isKey(i+1) {
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

// isKey reports whether a paragraph begins with a key or a heading of a list.
func (h *header) isKey(i int) bool {
	p := h.d.paras[i]
	s := trimBullet(h.text[p.start:p.end])
	k, ok := readKey(s)
	return ok && (k.colon || k.n == len(s) || k.caps && startsUpper(s[k.n:]))
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

// isItem reports whether a line can be an item of a list: short, and no
// sentence.
func isItem(s string) bool { return len(s) < 250 && !closesSentence(s) && !strings.Contains(s, ": ") }

// isNumbered reports whether a line is a point of a list with a number.
func isNumbered(s string) bool {
	n := countDigits(s)
	return n > 0 && n <= 2 && len(s) < 200 && n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
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

// runOnList reads a list that the scrape ran together, up to the next key or
// to where the names end. A page's end or a word that nobody knows may break
// the list: where a key follows and no sentence between, it goes on.
func (h *header) runOnList(limit int) {
	for range 4 {
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
	for i < len(paras) && paras[i].bullet == paras[first].bullet && paras[i].indent >= paras[first].indent && (h.isPeopleItem(i) || paras[i].bullet && !h.isKey(i)) && (i == first || paras[i].gap <= paras[first].gap) {
		if paras[first].bullet && i > first && paras[i].gap > 0 {
			break
		}
		if isPersonLike(trimBullet(h.text[paras[i].start:paras[i].end])) {
			people++
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

// flatList is the last paragraph of a list of people that nothing but its
// looks sets apart from the text: where the first sentence, label, key or
// topic comes, it ends.
func (h *header) flatList() int {
	i := h.para
	for i < len(h.d.paras) && h.isPeopleItem(i) {
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
	case h.isKey(i), !isItem(s), strings.IndexByte("[(", s[0]) >= 0, isNumbered(s), isRepeatedTitle(s, true), readClassification(s) == len(s):
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

// personWords stand in what names a person, and seldom in a topic.
const personWords = classHonorific | classRank | classStyle | classOffice | classGiven | classFamily

// classOf is the classes of a word of the text.
func classOf(w string) wordClass {
	return wordClasses[strings.ToLower(strings.Trim(w, ".,;:()[]’'\"“”"))]
}

// addSubject adds a subject line, without its bullet and without the editors'
// remark that something is left out.
func (h *header) addSubject(v textSpan) {
	s := trimBullet(h.text[v.start:v.end])
	if i := strings.Index(s, " ["); i > 0 && isOmission(s[i+1:]) {
		s = strings.TrimSpace(s[:i])
	}
	if w, at, n := findWhen(s); n > 0 {
		h.dates = append(h.dates, dateFound{trust: fromText, when: w, at: textSpan{v.start + at, v.start + at + n}})
	}
	if s != "" {
		h.d.memo.Metadata.Subject = append(h.d.memo.Metadata.Subject, s)
	}
}

// isOmission reports whether a bracket says that the editors left something
// out.
func isOmission(s string) bool {
	for _, w := range []string{"[Omitted", "[Here follow"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// trimBullet takes the sign of a list item off.
func trimBullet(s string) string {
	if isBullet(s) {
		_, s, _ = strings.Cut(s, " ")
	}
	return strings.TrimSpace(s)
}

// addPlace records the place of a key line.
func (h *header) addPlace(v textSpan) {
	if isBullet(h.text[v.start:v.end]) {
		v.start += strings.IndexByte(h.text[v.start:v.end], ' ') + 1
	}
	if v = trimPlace(h.text, v); h.place.end == 0 && v.start < v.end {
		h.place = v
	}
}

// whenLine reads the value of a key of date and time, and the place that
// follows it.
func (h *header) whenLine(k key) {
	items := h.value(k, whenEnd)
	for _, v := range items {
		s := h.text[v.start:v.end]
		n := len(s) - len(trimBullet(s))
		v.start += n
		s = s[n:]
		w, at, n := findWhen(s)
		if n == 0 || at > 40 {
			at, n = h.addHours(s)
		} else {
			h.dates = append(h.dates, dateFound{when: w, at: textSpan{v.start + at, v.start + at + n}, trust: fromKey})
		}
		if rest := (textSpan{v.start + at + n, v.end}); n > 0 && isPlaceRest(k, h.text[rest.start:rest.end]) {
			h.addPlace(rest)
		}
	}
}

// isPlaceRest reports whether what follows a date in its key line is the
// place.
func isPlaceRest(k key, s string) bool {
	s = strings.Trim(s, " ,;.-–")
	return s != "" && len(s) < 120 && (strings.Contains(k.name, "PLACE") || strings.Contains(k.name, "LOCATION") || isPlaceLike(s) && (isBuilding(s) || citySuffix(s) >= 0))
}

// addHours reads a line that gives the hours alone and adds them to the date
// that was read before.
func (h *header) addHours(s string) (at, n int) {
	begin, end, n := readHours(s)
	if n == 0 {
		return 0, 0
	}
	for i := range slices.Backward(h.dates) {
		if w := &h.dates[i].when; w.begin == 0 {
			w.begin, w.end = begin, end
		}
	}
	h.hours = when{begin: begin, end: end}
	return 0, n
}

// whenEnd is where a date, its hours and its place end in running text.
func whenEnd(s string) int {
	_, at, n := findWhen(s[:min(len(s), 120)])
	if n == 0 || at > 40 {
		_, _, n = readHours(s)
		at = 0
	}
	rest := s[at+n:]
	k := skipBlanks(rest, ",;-.")
	if m := placeEnd(rest[k:]); m > 0 && isBuilding(rest[k:k+m]) && labelStart(rest[k:k+m]) < 0 {
		return at + n + k + m
	}
	return at + n
}

// placeEnd is where the name of a place ends in running text: at the last
// city or building before a label, a bracket or a sentence.
func placeEnd(s string) int {
	stop := min(len(s), 120)
	if i := strings.IndexAny(s[:stop], ":["); i >= 0 {
		stop = i
	}
	if i := firstSentence(s[:stop]); i < stop {
		stop = i
	}
	best, small := 0, 0
	for at := 0; at < stop; {
		end := at
		for end < stop && s[end] != ' ' {
			end++
		}
		word := strings.Trim(s[at:end], ".,()’'")
		if startsLower(word) && !placeParticles[word] {
			if small++; small > 0 {
				break
			}
		}
		if buildingNouns[strings.ToLower(word)] || citySuffix(strings.TrimRight(s[:end], ",.")) >= 0 || isRegion(word) {
			best = officeOf(s, end, stop)
			end = max(end, best)
		}
		at = end + 1
	}
	return best
}

// officeOf goes on from the end of a building's name over what it is of: "the
// Office of the Director".
func officeOf(s string, end, stop int) int {
	best := end
	for _, w := range []string{" of the ", " of "} {
		if !strings.HasPrefix(s[end:stop], w) {
			continue
		}
		at := end + len(w)
		for at < stop {
			next := at
			for next < stop && s[next] != ' ' {
				next++
			}
			word := s[at:next]
			if !startsUpper(strings.TrimLeft(word, "(")) || classOf(word)&(classHonorific|classArticle) != 0 {
				break
			}
			best, at = next, next+1
		}
		break
	}
	return best
}
