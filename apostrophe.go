package memcon

import (
	"slices"
	"strings"
)

// What may be odd about a blank, one bit each. The tables below say which
// bytes allow it, at each of the places around the blank; it needs all of them.
const (
	oddEnding     = 1 << iota // " s", " t", " d", " m"
	oddLongEnding             // " ll", " ve", " re"
	oddCapital                // "d Estaing", "l Aurore", "O Neill"
	oddBlank                  // a second blank
	oddSingles                // single letters on both sides
	oddParticle               // "o clock", "y all", "T ang"
	oddChinese                // "Ch en", "Ts ao"
	oddHyphen                 // "De- cember"
)

// odd2, odd1, then next1, next2 and next3 are the tables for the second and the
// first byte before the blank and for the three bytes after it.
var odd2, odd1, next1, next2, next3 = blankTables()

func blankTables() (odd2, odd1, next1, next2, next3 [256]uint8) {
	allow := func(table *[256]uint8, bit uint8, holds func(c byte) bool) {
		for c := range 256 {
			if holds == nil || holds(byte(c)) {
				table[c] |= bit
			}
		}
	}
	one := func(list string) func(byte) bool { return func(c byte) bool { return strings.IndexByte(list, c) >= 0 } }
	noLetter := func(c byte) bool { return !isLetter(c) }
	noWord := func(c byte) bool { return !isWordByte(c) }
	for _, o := range []struct {
		bit                uint8
		b2, b1, n1, n2, n3 func(byte) bool // nil for any byte
	}{
		{bit: oddEnding, n1: one("stdmT"), n2: noLetter},
		{bit: oddLongEnding, n1: one("lvr"), n2: one("le"), n3: noLetter},
		{bit: oddCapital, b2: noWord, b1: one("dlO"), n1: isUpper},
		{bit: oddBlank, n1: one(" \t")},
		{bit: oddSingles, b2: func(c byte) bool { return c <= ' ' }, n2: one(" ")},
		{bit: oddParticle, b2: one(" "), b1: one("oyTPK")},
		{bit: oddChinese, b2: one("CT"), b1: one("hsz")},
		{bit: oddHyphen, b1: one("-"), n1: isLower},
	} {
		allow(&odd2, o.bit, o.b2)
		allow(&odd1, o.bit, o.b1)
		allow(&next1, o.bit, o.n1)
		allow(&next2, o.bit, o.n2)
		allow(&next3, o.bit, o.n3)
	}
	return odd2, odd1, next1, next2, next3
}

// plainBlank reports whether the blank at i is surely a blank between words,
// by the few bytes around it.
func plainBlank(in string, i int) bool {
	if i < 2 || i+3 >= len(in) {
		return false
	}
	s := in[i-2 : i+4]
	return odd2[s[0]]&odd1[s[1]]&next1[s[3]]&next2[s[4]]&next3[s[5]] == 0
}

// lostApostrophe reports whether the blank at i stands where the scrape lost
// an apostrophe: document-sharing sites keep the ASCII sign and lose the
// typographic one. Only endings that are no words of their own count.
func lostApostrophe(in string, i, end int) bool {
	j := i + 1
	for j < end && j < i+4 && isLetter(in[j]) {
		j++
	}
	if j < end && isWordByte(in[j]) {
		return false
	}
	switch in[i+1 : j] {
	case "s":
		return endsWord(in, i) && !abbreviates(in, j, end) && !spelled(in, j, end)
	case "t":
		return slices.Contains(negations, lastWord(in, i))
	case "T":
		return slices.Contains(capitalNegations, lastWord(in, i))
	case "d":
		return slices.Contains(pronouns, lastWord(in, i))
	case "ll", "ve":
		return endsWord(in, i) && isLetter(in[i-1]) && (j == end || in[j] != '.') || lastWord(in, i) == "I"
	case "re":
		return slices.Contains(pluralWords, lastWord(in, i))
	case "m":
		return lastWord(in, i) == "I"
	}
	return false
}

// lostParticle reports whether the blank at i stands between a particle and
// the rest of its word: "Giscard d Estaing", "Speaker O Neill", "two o clock",
// "Ch iao Kuan-hua".
func lostParticle(in string, i, end int) bool {
	word, rest := lastWord(in, i), in[i+1:end]
	switch word {
	case "d", "l":
		return startsUpper(rest)
	case "O":
		return slices.ContainsFunc(irishNames, func(n string) bool { return hasWord(rest, n) })
	case "o":
		return hasWord(rest, "clock")
	case "y":
		return hasWord(rest, "all")
	case "T", "P", "K":
		return slices.Contains(aspirated, leadingWord(rest))
	case "Ch", "Ts", "Tz":
		return slices.Contains(aspirated, leadingWord(rest)) || slices.Contains(shortAspirated, leadingWord(rest))
	}
	return false
}

// endsWord reports whether a word of two letters or more, or a number, ends
// at i: a letter alone is a letter-spaced word or an initial.
func endsWord(in string, i int) bool {
	return i >= 1 && (isWordByte(in[i-1]) && (i < 2 || isWordByte(in[i-2]) || in[i-2] == '.') || in[i-1] == '.' && i >= 2 && isUpper(in[i-2]))
}

// abbreviates reports whether "s" is an abbreviation for pages: "s. 12".
func abbreviates(in string, j, end int) bool {
	return j+2 < end && in[j] == '.' && in[j+1] == ' ' && isDigit(in[j+2])
}

// spelled reports whether two small letters follow at j, each alone: "s" is
// the first of a letter-spaced word, "to s a y".
func spelled(in string, j, end int) bool {
	return j+3 < end && in[j] == ' ' && isLower(in[j+1]) && in[j+2] == ' ' && isLower(in[j+3]) && (j+4 == end || !isWordByte(in[j+4]))
}

// lastWord is the word of ASCII letters that ends at i.
func lastWord(in string, i int) string {
	start := i
	for start > 0 && isLetter(in[start-1]) && i-start < 12 {
		start--
	}
	return in[start:i]
}

var (
	pronouns = []string{
		"I", "you", "You", "he", "He", "she", "She", "it", "It", "we", "We", "they", "They", "who", "Who", "that", "That", "there", "There",
		"this", "This", "what", "What", "how", "How", "where", "Where",
	}
	pluralWords = []string{"you", "You", "we", "We", "they", "They", "who", "Who", "there", "There", "what", "What", "how", "How", "where", "Where", "why", "Why", "these", "those", "people", "People", "folks", "guys"}
	negations   = []string{
		"don", "Don", "can", "Can", "won", "Won", "isn", "Isn", "aren", "Aren", "wasn", "Wasn", "weren", "Weren", "hasn", "Hasn", "haven", "Haven",
		"hadn", "Hadn", "doesn", "Doesn", "didn", "Didn", "couldn", "Couldn", "wouldn", "Wouldn", "shouldn", "Shouldn", "mustn", "needn", "ain", "shan", "mightn", "oughtn",
	}
	capitalNegations = []string{"DON", "CAN", "WON", "ISN", "AREN", "WASN", "WEREN", "HASN", "HAVEN", "HADN", "DOESN", "DIDN", "COULDN", "WOULDN", "SHOULDN"}
	// What follows an aspirated initial in the older spelling of Chinese names;
	// the short ones are English words too.
	aspirated      = []string{"ang", "ao", "ai", "eng", "en", "ien", "iao", "ieh", "ing", "ung", "uan", "un", "ou", "iu", "iang", "uo", "ui", "uang", "uai", "iung", "ueh", "ian"}
	shortAspirated = []string{"i", "u", "an", "in", "e", "o"}
	irishNames     = []string{"Brien", "Connell", "Connor", "Dea", "Donnell", "Donoghue", "Dwyer", "Grady", "Hara", "Keefe", "Leary", "Malley", "Neal", "Neill", "Reilly", "Rourke", "Shaughnessy", "Sullivan", "Toole"}
)
