package memcon

import "slices"

// What may follow a blank that is no mere blank.
const (
	nextPlain   = iota
	nextEnding  // the first letter of an ending that lost its apostrophe
	nextCapital // the name after a lost "d’"
	nextBlank
)

var nextClass = func() (t [256]uint8) {
	for _, c := range []byte("stdmlvrT") {
		t[c] = nextEnding
	}
	for c := 'A'; c <= 'Z'; c++ {
		if c != 'T' {
			t[c] = nextCapital
		}
	}
	t[' '], t['\t'] = nextBlank, nextBlank
	return t
}()

// plainBlank reports whether the blank at i is surely a blank between words,
// by the few bytes around it.
func plainBlank(in string, i int) bool {
	if i < 3 || i+3 >= len(in) {
		return false
	}
	prev, before := in[i-1], in[i-2]
	if before == ' ' && in[i+2] == ' ' {
		return false // single letters on both sides
	}
	if oddEnd[prev] && (before == ' ' || prev == '-' || in[i-3] == ' ' && (before == 'C' || before == 'T')) {
		return false // "o clock", "Ch en", "De- cember"
	}
	switch nextClass[in[i+1]] {
	case nextEnding:
		return isLetter(in[i+2]) && isLetter(in[i+3])
	case nextCapital:
		return prev != 'd' && prev != 'l' && prev != 'O'
	case nextBlank:
		return false
	}
	return true
}

// oddEnd are the last letters of what stands before a lost apostrophe within a
// word, "o clock", "y all", "T ang", "Ch en", and the hyphen.
var oddEnd = [256]bool{'o': true, 'y': true, 'T': true, 'P': true, 'K': true, 'h': true, 's': true, 'z': true, '-': true}

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
