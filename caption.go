package memcon

import "strings"

// caption is a line of a list, or the words before a colon, that names no
// person but says who the next people are.
type caption struct {
	words int    // how many words it takes
	side  string // the side's name as written, without a colon
	role  Role   // what the next people do: "Interpreters:"
	reset bool   // begins people of no side: "PARTICIPANTS", "Also present"
	chair string // "Chairman:", what the next person is
}

// maxCaptionWords is more than any caption has.
const maxCaptionWords = 9

// readCaption reads the caption that the words begin with: all of them, or
// those in front of a colon.
func readCaption(s string, words []nameWord) (caption, bool) {
	n, colon := captionEnd(words)
	if n == 0 {
		return caption{}, false
	}
	c := caption{words: n}
	text := span(s, words, 0, n)
	key := strings.ToLower(strings.TrimSuffix(text, "."))
	if role := roleWords.get(key); role != RoleNone {
		c.role = role
		return c, true
	}
	if n == 1 && chairWords.has(key) && (colon || len(words) == 1) {
		c.chair = text
		return c, true
	}
	if peopleKeys.has(key) || colon && n == 1 && strings.HasPrefix(key, "partic") { // PARTICIPAN7S
		c.reset = true
		return c, true
	}
	if isSideName(key, words[:n]) || colon && isUnknownSide(key, words[:n]) {
		c.side = trimSide(text)
		return c, true
	}
	return caption{}, false
}

// trimSide takes the words before a side's name off: "On the Soviet side",
// "For the USSR".
func trimSide(side string) string {
	for _, w := range []string{"on ", "for ", "from ", "of "} {
		if len(side) > len(w) && strings.EqualFold(side[:len(w)], w) {
			return trimArticle(side[len(w):])
		}
	}
	return side
}

// captionEnd is the number of words up to the first colon, or of all words
// where there is no colon and the words stand alone.
func captionEnd(words []nameWord) (n int, colon bool) {
	for i := 0; i < len(words) && i < maxCaptionWords; i++ {
		switch words[i].after {
		case ':':
			return i + 1, true
		case ',', ';':
			return 0, false
		case '.', '-':
			if i+1 < len(words) {
				return 0, false
			}
		}
	}
	if len(words) > maxCaptionWords {
		return 0, false
	}
	return len(words), false
}

// peopleKeys are the headings of lists of people, in small letters.
var peopleKeys = phraseSet(`participants; participant; principal participants; other participants; participants in the conversation; those participating;
	present; also present; those present; others present; persons present; present were; those present were; people present; present at the meeting;
	present at the conversation; were present; the following were present; the following persons were present; the following attended; list of those present;
	list of participants; list of attendees; in attendance; attendance; also in attendance; attendees; attending; other attendees; those attending;
	those attending the meeting; meeting attendees; members; members present; principals; others; accompanying personnel; accompanied by;
	those in attendance; names of participants; speakers; delegations; present were the following; conversants; persons; people; participating;
	attended by; in the presence of; joining the meeting; also joining; joined by; also participating; later joined by; those taking part; taking part; took part`)

// phraseSet makes a set of the phrases of a string, set apart by semicolons.
func phraseSet(phrases string) lexicon[bool] {
	var list []string
	for _, p := range strings.Split(phrases, ";") {
		list = append(list, strings.Join(strings.Fields(p), " "))
	}
	return setOf(list)
}

// sidePhrases are sides whose words look like an office.
var sidePhrases = phraseSet(`joint chiefs of staff; the joint chiefs of staff; chiefs of staff; joint staff; nsc staff; white house staff; office of the vice president;
	the white house; our side; their side; other side; foreign; congress; congressional; executive branch; office of the secretary of defense; staff;
	office of the secretary; host country; guests; the press; press`)

// isSideName reports whether the words are the name of a side: a country, its
// people, a body, with or without "side", "delegation" or "For the".
func isSideName(key string, words []nameWord) bool {
	if sidePhrases.has(key) {
		return true
	}
	words = bareSide(words)
	if len(words) == 0 {
		return false
	}
	if isSpacedCountry(key) {
		return true
	}
	found := len(words) == 1 && words[0].isAcronym()
	office := words[0].is(classBody) && !words[0].is(classPeople) // Office of the Secretary
	for _, w := range words {
		switch {
		case w.is(classCountry|classPeople|classSide|classBody) && w.capital():
			found = true
		case w.is(classMatter|classModifier) && w.capital(), w.is(classLink | classArticle):
		case w.isAcronym() && w.shape != shapeInitial:
		case office && w.is(officeWords):
		default:
			return false
		}
		if w.is(classOffice) && !w.is(classBody) && !office || w.open {
			return false
		}
	}
	return found
}

// isSpacedCountry holds for "U. K." and "U.S. S.R.".
func isSpacedCountry(key string) bool {
	return len(key) <= 12 && strings.Contains(key, ". ") && wordClasses.get(strings.TrimSuffix(strings.ReplaceAll(key, " ", ""), "."))&classCountry != 0
}

// isKnownSide reports whether the name of a side has a country's or an
// agency's name: a mere Council or Embassy is part of an office more often.
func isKnownSide(words []nameWord) bool {
	for _, w := range words {
		if w.is(classCountry | classPeople | classSide) {
			return true
		}
	}
	return false
}

// bareSide is the words of a side without those around it.
func bareSide(words []nameWord) []nameWord {
	for len(words) > 1 && words[0].is(classLink|classArticle) {
		words = words[1:]
	}
	for len(words) > 1 && words[len(words)-1].is(classParty) {
		words = words[:len(words)-1]
	}
	return words
}

// isUnknownSide reports whether words in front of a colon, which no table
// knows, can be a side: they do not name a person.
func isUnknownSide(key string, words []nameWord) bool {
	if len(words) > 5 {
		return false
	}
	// A heading of the list that was misread.
	if strings.HasPrefix(key, "part") && len(words) == 1 {
		return false
	}
	for _, w := range words {
		if w.is(classHonorific|classRank|classGiven|classOffice) || w.shape == shapeInitial || !w.capital() && !w.is(classLink|classParty) {
			return false
		}
	}
	return true
}

// skipListKey is the number of words of the heading, such as "PARTICIPANTS:",
// that a list item begins with.
func skipListKey(s string, words []nameWord) int {
	for n := min(len(words), 6); n > 0; n-- {
		key := strings.ToLower(span(s, words, 0, n))
		if peopleKeys.has(key) && (n == len(words) || words[n-1].after == ':' || words[n-1].shape == shapeCaps) {
			return n
		}
	}
	return 0
}
