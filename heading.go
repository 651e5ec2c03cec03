package memcon

import "strings"

// heading is a title as it was read.
type heading struct {
	end      int      // its length
	when     when     // the date in it
	date     textSpan // where that stands; empty where it has none
	place    textSpan // the place in it
	runsOver bool     // text follows that is not the title's
}

// longestTitle is how far a title is followed, in bytes. The longest name four
// people with their offices.
const longestTitle = 700

// readHeading reads the title that s begins with. Where s is a line of its
// own (alone), all of it is the title unless a dateline ends it.
func readHeading(s string, alone bool) heading {
	stop := min(len(s), longestTitle)
	if k, _ := findKey(s[:stop]); k < stop {
		stop = k
	}
	if i := findClassification(s[:stop]); i >= 0 {
		stop = i
	}
	w, at, n := findWhen(s[:stop])
	if n == 0 && !alone {
		w, at, n = findBare(s[:stop])
	}
	if n == 0 || !alone && firstSentence(s[:at]) < at {
		return headingWithoutDate(s, stop, alone)
	}
	start, inTitle := datePlace(s[:at])
	switch {
	case inTitle:
		h := heading{end: at + n, when: w, date: textSpan{at, at + n}}
		h.end += skipSession(s[h.end:])
		h.place = titlePlace(s, at, h.end)
		if after := placeAfterDate(s[:stop], h.end); alone && h.place.end == 0 && after.end > 0 {
			h.place = after
		}
		if alone && stop == len(s) && !isRepeat(s[h.end:]) {
			h.end = stop
		}
		h.runsOver = h.end < len(s)
		return h
	case alone && at+n+skipSession(s[at+n:]) < stop-1:
		return heading{end: stop, runsOver: stop < len(s)}
	}
	return heading{end: len(strings.TrimRight(s[:start], " ,")), runsOver: true}
}

// findBare finds a day whose year the scrape lost: "April 28, " before the
// first label.
func findBare(s string) (w when, at, n int) {
	for i := 1; i < len(s); i++ {
		if s[i-1] != ' ' || !isUpper(s[i]) {
			continue
		}
		if w, n = readMonthFirst(s[i:]); n > 0 && strings.HasPrefix(s[i+n:], ", ") && startsUpper(s[i+n+2:]) {
			return w, i, n
		}
	}
	return when{}, 0, 0
}

// isRepeat reports whether a dateline follows a title that had one: printers
// of the history series set both.
func isRepeat(s string) bool {
	_, _, _, n := readDateline(strings.TrimLeft(s, " "))
	return n > 0
}

// headingWithoutDate ends a title at the next key, or at the end of the
// sentence in text without line breaks.
func headingWithoutDate(s string, stop int, alone bool) heading {
	end := stop
	if !alone {
		end = min(end, firstSentence(s[:stop]))
		if i := labelStart(s[:end]); i > 0 {
			end = i
		}
	}
	return heading{end: len(strings.TrimRight(s[:end], " ")), runsOver: end < len(s)}
}

// skipSession is the length of what some titles and datelines add to the
// date: ", Morning Session", ", Session III", ", in Bonn".
func skipSession(s string) int {
	n := skipBlanks(s, ",")
	if n == 0 {
		return 0
	}
	for _, w := range sessionWords {
		if strings.HasPrefix(s[n:], w) {
			n += len(w)
			if rest := letterRun(s[min(len(s), n+1):]); strings.HasSuffix(w, "Session") && isRoman(rest) {
				n += 1 + len(rest)
			}
			return n
		}
	}
	if rest := s[n:]; strings.HasPrefix(rest, "in ") && startsUpper(rest[3:]) {
		if word := letterRun(rest[3:]); cities[word] {
			return n + 3 + len(word)
		}
	}
	return 0
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVX") == "" }

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
	return lead || last || cities[s] || isRegion(s) || isBuilding(s)
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

// firstSentence is where the first sentence of s ends, or len(s).
func firstSentence(s string) int { return sentenceEnd(s, 0, len(s)) }

// labelStart is where the first label with a colon begins in s, or -1.
func labelStart(s string) int {
	i := strings.Index(s, ": ")
	if i < 0 {
		return -1
	}
	start := strings.LastIndexByte(s[:i], ' ')
	if start < 0 || !startsUpper(s[start+1:]) {
		return -1
	}
	return start
}

// hasRecordNoun reports whether a word of s ends the name of a record.
func hasRecordNoun(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if recordNouns[strings.ToLower(strings.Trim(w, ",.:;()[]*’'\""))] {
			return true
		}
	}
	return false
}

var (
	// recordNouns are the words that name a record or what it is of.
	recordNouns = words("conversation conversations conversion discussion discussions meeting meetings talk talks memorandum memoranda record records minutes notes " +
		"transcript stenogram session sessions council committee group call telcon telecon interview luncheon lunch dinner breakfast memcon " +
		"gespräch gesprächs vermerk entretien compte-rendu negotiations hearing debriefing consultation consultations exchange")
	sessionWords = []string{
		"Morning Session", "Afternoon Session", "Evening Session", "First Session", "Second Session", "Third Session", "Fourth Session", "Session", "morning session", "afternoon session",
		"Morning", "Afternoon", "Evening", "morning", "afternoon", "evening",
	}
)

// findTitle is the paragraph that surely is the title: the first that begins
// as papers name themselves. Sites and editors put their own lines before it.
// It is -1 where none does, or where somebody speaks before.
func (h *header) findTitle() int {
	const reach = 60 // paragraphs
	text := false    // sentences came before: an editor's, or the paper's own
	for i, p := range h.d.paras[:min(reach, len(h.d.paras))] {
		s := trimBullet(h.text[p.start:p.end])
		if sort := titleLine(s); sort == sortTalk || sort == sortOther && !text {
			return i
		}
		text = text || closesSentence(s) && len(s) > 80
		if n := strings.Index(s, ": "); n > 0 && n < 30 && closesSentence(s) && startsUpper(s) && len(s)-n > 60 {
			if _, ok := readKey(s); !ok {
				return -1
			}
		}
	}
	return -1
}

// titleLine tells whether a paragraph begins as the title of a paper does and
// is no sentence, and what it makes of the paper: "Record of", "Notes from a
// Politburo Meeting".
func titleLine(s string) docSort {
	s = strings.TrimLeft(s, "\"“”'«[ ")
	if _, n := readDocNumber(s); n > 0 {
		s = s[n:]
	}
	head := s[:min(len(s), 400)]
	if !leadsTitle(head) || len(s) <= 400 && closesSentence(s) && !endsInDate(s) || len(s) > 400 && startsLower(s) {
		return sortUnknown
	}
	sort, _ := titleSort(head)
	return sort
}

// isRecordTitle reports whether a line is the title of a paper.
func isRecordTitle(s string) bool { return titleLine(s) != sortUnknown }

// leadsTitle reports whether a line begins with the name of a sort of paper,
// and no verb makes it a sentence.
func leadsTitle(s string) bool {
	lead, count := false, 0
	for w := range strings.FieldsSeq(s) {
		w = strings.ToLower(strings.Trim(w, ",.:;()[]*"))
		count++
		switch {
		case count > 9 || lead && count > 6:
			return lead
		case titleVerbs[w]:
			return false
		case leadNouns[w] || refusedNouns[w]:
			lead = true
		case !lead && (count > 3 || !titleAdjectives[w]):
			return false
		}
	}
	return lead
}

// endsInDate reports whether the full stop of a line follows a year.
func endsInDate(s string) bool {
	t := strings.TrimRight(s, ".)] ")
	return len(t) > 4 && isDigit(t[len(t)-1]) && isDigit(t[len(t)-4])
}

var (
	// leadNouns are the words that the titles of records begin with.
	leadNouns = words("memorandum memoranda record records minutes notes note transcript conversation conversations meeting discussion talks interview stenogram stenograma stenographic verbatim " +
		"conclusions telephone telcon telecon summary protocol vermerk excerpts excerpt extract extracts information report conférence entretien gespräch hearing debriefing")
	titleVerbs      = words("was were is are ended lasted began took opened closed said met began started passed will has had have shows")
	titleAdjectives = words("draft working official unofficial secret soviet american chinese polish first second third fourth handwritten informal brief full complete partial edited the a an off-the-record from tripartite delegation " +
		"bilateral trilateral plenary private press oral history uncorrected final revised abridged record's short soviet")
)
