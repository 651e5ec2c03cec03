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
	stop := clip(s, longestTitle)
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
	case alone && strings.Trim(s[at+n+skipSession(s[at+n:]):stop], " .,") != "":
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
		if word := letterRun(rest[3:]); cities.has(word) {
			return n + 3 + len(word)
		}
	}
	return 0
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVX") == "" }

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
		if recordNouns.fold(strings.Trim(w, ",.:;()[]*’'\"")) {
			return true
		}
	}
	return false
}

var (
	// recordNouns are the words that name a record or what it is of.
	recordNouns = words("conversation conversations conversion discussion discussions meeting meetings talk talks memorandum memoranda record records minutes notes " +
		"transcript stenogram stenograma session sessions council committee group call telcon telecon interview luncheon lunch dinner breakfast memcon " +
		"gespräch gesprächs vermerk entretien compte-rendu negotiations hearing debriefing consultation consultations exchange")
	sessionWords = []string{
		"Morning Session", "Afternoon Session", "Evening Session", "First Session", "Second Session", "Third Session", "Fourth Session", "Session", "morning session", "afternoon session",
		"Morning", "Afternoon", "Evening", "morning", "afternoon", "evening",
	}
)
