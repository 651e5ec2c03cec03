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
	if k.name == "CREATOR" && h.ofInterview() { // a library's word for who is asked
		k.field = keyPerson
	}
	switch k.field {
	case keyPeople:
		h.peopleList(k.n)
		return true
	case keyPerson:
		for _, v := range h.value(k, headlineEnd) {
			(&listReader{d: h.d}).item(v.start, v.end)
		}
	case keySubject:
		for _, v := range h.value(k, headlineEnd) {
			h.addSubject(v)
		}
	case keyWhen:
		h.whenLine(k)
	case keyPlace:
		if k.name == "AND PLACE" { // the second line of "DATE, TIME AND PLACE:"
			h.whenLine(k)
			break
		}
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

// ofInterview reports whether the title is that of an interview.
func (h *header) ofInterview() bool {
	return h.titled() && kindOf(h.text[h.d.title.start:h.d.title.end]) == KindInterview
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
	if i := letterheadAt(s[:stop]); i > 0 {
		stop = i
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

// isKey reports whether a paragraph begins with a key or a heading of a list.
func (h *header) isKey(i int) bool {
	p := h.d.paras[i]
	s := trimBullet(h.text[p.start:p.end])
	k, ok := readKey(s)
	return ok && (k.colon || k.n == len(s) || k.caps && startsUpper(s[k.n:]))
}

// personWords stand in what names a person, and seldom in a topic.
const personWords = classHonorific | classRank | classStyle | classOffice | classGiven | classFamily

// addSubject adds a subject line, without its bullet and without the editors'
// remark that something is left out.
func (h *header) addSubject(v textSpan) {
	s := trimBullet(h.text[v.start:v.end])
	if i := strings.Index(s, " ["); i > 0 && isOmission(s[i+1:]) {
		s = strings.TrimSpace(s[:i])
	}
	if w, at, n := findWhen(s); n > 0 && w.begin != 0 {
		h.dates = append(h.dates, dateFound{trust: fromText, when: w, at: textSpan{v.start + at, v.start + at + n}})
	}
	if s != "" && s != "(blank)" {
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
	return strings.TrimSpace(s[bulletLen(s):])
}

// addPlace records the place of a key line.
func (h *header) addPlace(v textSpan) {
	if n := bulletLen(h.text[v.start:v.end]); n > 0 {
		v.start += n
	}
	if v = trimPlace(h.text, v); h.place.end == 0 && v.start < v.end {
		h.place = v
	}
}

// whenLine reads the value of a key of date and time, and the place that
// follows it on its line or on the next.
func (h *header) whenLine(k key) {
	for _, v := range h.value(k, whenEnd) {
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
		switch rest := (textSpan{v.start + at + n, v.end}); {
		case n > 0 && isPlaceRest(k, h.text[rest.start:rest.end]):
			h.addPlace(rest)
		case n == 0 && k.field == keyPlace:
			h.addPlace(v)
		}
	}
	if strings.Contains(k.name, "PLACE") && h.place.end == 0 && h.next() && h.fresh() {
		if s := h.rest(); len(s) < 80 && isPlaceLike(s) && (isBuilding(s) || citySuffix(s) >= 0) {
			h.addPlace(h.take(len(s)))
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
