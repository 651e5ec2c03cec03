package memcon

import (
	"strings"
	"unicode/utf8"
)

// citySuffix is where the name of a known city begins that s ends with, or -1.
// The longest name counts: "San Carlos de Bariloche".
func citySuffix(s string) int {
	found := -1
	words := 0
	for i := len(s) - 1; i >= 0 && words < 4 && len(s)-i < 32; i-- {
		if i > 0 && s[i-1] != ' ' && s[i-1] != '[' && s[i-1] != '(' {
			continue
		}
		words++
		if cities.has(s[i:]) {
			found = i
		}
	}
	return found
}

// isRegion reports whether s is a state, province or country that follows the
// name of a city: "California", "West Germany".
func isRegion(s string) bool { return regions.has(s) }

// isPlaceLike reports whether s can be the place of a dateline: a few names
// with capitals, set apart by commas.
func isPlaceLike(s string) bool {
	words, person := 0, false
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",.[]()")
		if w == "" {
			continue
		}
		if words++; words > 10 || words == 1 && notPlaces.has(w) {
			return false
		}
		if !startsUpper(w) && !placeParticles.has(w) && !isOrdinal(w) && !buildingNouns.has(w) && !(words == 1 && endsInRegion(strings.TrimRight(s, ", "))) || recordNouns.fold(w) || refusedNouns.fold(w) {
			return false
		}
		person = person || classOf(w)&(classHonorific|classRank|classOffice) != 0
	}
	return words > 0 && !strings.ContainsAny(s, ":;?!/") && !strings.HasSuffix(s, "Conference") && (!person || isBuilding(s) || endsInRegion(strings.TrimRight(s, ", ")))
}

// endsInRegion reports whether the last part of a place between commas is a
// state or a country.
func endsInRegion(s string) bool {
	return isRegion(strings.TrimLeft(s[strings.LastIndexByte(s, ',')+1:], " "))
}

// isOrdinal reports whether the word counts: "5th", "2d".
func isOrdinal(w string) bool {
	n := countDigits(w)
	return n > 0 && (n == len(w) || len(w)-n <= 2 && isLower(w[n]))
}

// isBuilding reports whether s names a building or a room in one.
func isBuilding(s string) bool {
	for w := range strings.FieldsSeq(s) {
		w = strings.ToLower(strings.Trim(w, ",.'’()"))
		if buildingNouns.has(w) {
			return true
		}
	}
	return false
}

// trimPlace takes the signs off the ends of a place, and the words that join
// it to what stands before: "Held at the Department of State".
func trimPlace(s string, at textSpan) textSpan {
	for at.start < at.end && strings.IndexByte(" ,;[(.-", s[at.start]) >= 0 {
		at.start++
	}
	for _, w := range placeLeads {
		if t := s[at.start:at.end]; len(t) > len(w) && strings.EqualFold(t[:len(w)], w) {
			at.start += len(w)
		}
	}
	for at.end > at.start {
		r, n := utf8.DecodeLastRuneInString(s[at.start:at.end])
		if !strings.ContainsRune(" ,;:[.-–—", r) || r == '.' && isInitial(s[at.start:at.end]) {
			break
		}
		at.end -= n
	}
	for _, w := range []string{", den", " den"} {
		if t, ok := strings.CutSuffix(s[at.start:at.end], w); ok {
			at.end = at.start + len(t)
		}
	}
	return at
}

// isInitial reports whether s ends in a letter with a point: "D.C.".
func isInitial(s string) bool {
	n := len(s)
	return n >= 3 && s[n-1] == '.' && isUpper(s[n-2]) && !isLetter(s[n-3])
}

// datePlace looks at the text before a date. inTitle says that the date
// belongs to the title that the text begins with, tied to it by a comma or a
// preposition; if not, a dateline begins at start: "a Conversation,
// Washington, " against "a Conversation Washington, ".
func datePlace(s string) (start int, inTitle bool) {
	t := strings.TrimRight(s, " ")
	for _, w := range titleTies {
		if strings.HasSuffix(t, w) {
			return len(s), true
		}
	}
	if strings.HasSuffix(t, "]") {
		return max(0, strings.LastIndexByte(t, '[')), false
	}
	if !strings.HasSuffix(t, ",") {
		if i := citySuffix(t); i >= 0 {
			return i, false
		}
		return len(s), false
	}
	t = strings.TrimRight(t, ", ")
	comma := strings.LastIndexByte(t, ',')
	last := strings.TrimLeft(t[comma+1:], " ")
	if comma >= 0 && isRegion(last) {
		t = t[:comma]
		comma = strings.LastIndexByte(t, ',')
		last = strings.TrimLeft(t[comma+1:], " ")
	}
	at := len(t) - len(last)
	if i := citySuffix(last); i >= 0 {
		return at + i, i == 0 && comma >= 0 || heldAt(last[:i])
	}
	if i := afterNoun(last); i >= 0 {
		return at + i, false
	}
	return at, true
}

// heldAt reports whether the words before a city tie it to the heading:
// "Held at Washington".
func heldAt(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, " "))
	return strings.HasSuffix(s, " at") || strings.HasSuffix(s, " in") || s == "at" || s == "in"
}

// afterNoun is where the words begin that follow the last word that ends the
// name of a record: "Memorandum of Conversation Torrejon", "... (Bond) Tokyo";
// or -1.
func afterNoun(s string) int {
	i := strings.LastIndexByte(s, ')') + 1
	if hasRecordNoun(s[strings.LastIndexByte(s, ' ')+1:]) {
		return -1
	}
	for at := 0; at < len(s); {
		end := strings.IndexByte(s[at:], ' ')
		if end < 0 {
			break
		}
		if word := s[at : at+end]; recordNouns.fold(word) {
			i = max(i, at+end)
		}
		at += end + 1
	}
	if i == 0 || i >= len(s) || strings.Trim(s[i:], " ,") == "" || !startsUpper(strings.TrimLeft(s[i:], " ")) {
		return -1
	}
	return i + skipBlanks(s[i:], "")
}

var (
	placeParticles = words("de del della di du des la le les el al of the and am an auf bei den der den in at upon sur aan")
	titleTies      = []string{" on", " ON", " of", " OF", " held", " Held", " dated", " from", " for", " am", " den", "("}
	notPlaces      = words("Copy No On In At Since By From After Before Until During Dated As For To Of And With Mr Mrs Miss Dr")
	placeLeads     = []string{"Held ", "at ", "in "}
	buildingNouns  = words("house department office embassy hotel headquarters palace residence home room mission building villa chancery " +
		"pentagon administration ministry castle ranch airport base consulate dacha guesthouse kremlin lodge aboard quarters retreat school club " +
		"legation court auditorium restaurant suite study garden library hall chamber compound camp terminal aircraft plane yacht " +
		"schloss château chateau palais apartment estate center centre mansion capitol annex telephone corridor lounge")
)

// titlePlace is the place that a title names before its date at the offset:
// the city, and the buildings before it between commas, or what a preposition
// ties to it; or after the date.
func titlePlace(s string, date, end int) textSpan {
	if i := strings.LastIndex(s[date:end], " in "); i >= 0 {
		return textSpan{date + i + len(" in "), end}
	}
	pre := trimTie(s[:date])
	if at := placeAfterTie(pre); at.end > 0 {
		return at
	}
	parts := splitCommas(pre)
	last := len(parts) - 1
	first := last
	for first > 0 && isTitlePlace(pre[parts[first].start:parts[first].end], first == last || first == last-1 && endsInRegion(pre)) {
		first--
	}
	if first == last {
		return textSpan{}
	}
	return trimPlace(s, textSpan{parts[first+1].start, len(pre)})
}

// placeAfterDate is the place that a title ends with behind its date: "..., 9
// p.m., Yusupov Palace".
func placeAfterDate(s string, end int) textSpan {
	if !strings.HasPrefix(s[end:], ", ") {
		return textSpan{}
	}
	place := strings.TrimRight(s[end+2:], " .")
	if !isPlaceLike(place) || !isBuilding(place) && citySuffix(place) < 0 {
		return textSpan{}
	}
	return textSpan{end + 2, end + 2 + len(place)}
}

// trimTie takes the preposition before a date off: "in Berlin on ".
func trimTie(s string) string {
	s = strings.TrimRight(s, ", (")
	for _, w := range []string{" on", " ON", " am", " dated"} {
		s = strings.TrimSuffix(s, w)
	}
	return strings.TrimRight(s, ", ")
}

// placeAfterTie is what follows the last preposition of place in a title,
// where that is a place: "at Chequers", "AT THE KREMLIN, MOSCOW".
func placeAfterTie(s string) textSpan {
	at := -1
	for _, w := range []string{" at ", " in ", " AT ", " IN ", " At ", " In "} {
		at = max(at, strings.LastIndex(s, w))
	}
	if at < 0 {
		return textSpan{}
	}
	span := trimPlace(s, textSpan{at, len(s)})
	place := s[span.start:span.end]
	if !isPlaceLike(place) || strings.Contains(place, "(") || strings.Contains(place, " and ") {
		return textSpan{}
	}
	return span
}

// isTitlePlace reports whether a part of a title between commas is of the
// place: a city or whatever stands last, and the buildings before it.
func isTitlePlace(s string, last bool) bool {
	s = strings.TrimSpace(s)
	lead := strings.HasPrefix(s, "Held ") || strings.HasPrefix(s, "held ") || strings.HasPrefix(s, "at ") || strings.HasPrefix(s, "in ")
	if !lead && (!isPlaceLike(s) || hasRecordNoun(s) || strings.HasSuffix(s, ")") || strings.HasPrefix(s, "and ")) {
		return false
	}
	return lead || last || cities.has(s) || isRegion(s) || isBuilding(s)
}

// splitCommas is the parts of s between commas.
func splitCommas(s string) []textSpan {
	var parts []textSpan
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == ',' {
			parts = append(parts, textSpan{start, i})
			start = i + 1
		}
	}
	return parts
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
		if startsLower(word) && !placeParticles.has(word) {
			if small++; small > 0 {
				break
			}
		}
		if buildingNouns.fold(word) || citySuffix(strings.TrimRight(s[:end], ",.")) >= 0 || isRegion(word) {
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
