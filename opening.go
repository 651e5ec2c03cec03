package memcon

import (
	"strings"
	"unicode/utf8"
)

// openingLabel reads a label at the beginning of the paragraph [from, limit)
// that ends in something other than a colon: "KOSYGIN. text",
// "[M.S. GORBACHEV.] text", "Kadar – text", or the name alone.
func openingLabel(s string, from, limit int) (candidate, bool) {
	c := candidate{start: from, open: from, begins: true}
	if from < limit && s[from] == '[' {
		c.start++
	}
	if c.start >= limit || !startsUpper(s[c.start:limit]) {
		return c, false
	}
	end, sep, text := nameAfter(s, c.start, limit)
	if sep == separators {
		if end = gluedName(s, from, limit); end > 0 {
			sep, text = glued, end
		} else if end = unseparated(s, c.start, limit); end > 0 {
			sep, text = loose, end
		} else {
			return c, false
		}
	}
	c.end, c.sep, c.text = end, sep, text
	if c.text < limit && s[c.text] == ']' && c.open < c.start {
		c.text++
	}
	if open := strings.LastIndexByte(s[c.start:c.end], '['); open > 0 && s[c.end-1] == ']' && s[c.start+open-1] == ' ' {
		c.manner = [2]int{c.start + open + 1, c.end - 1} // "Chebrikov [KGB chairman]."
		c.end = c.start + open - 1
	}
	c.skipBlank(s, limit)
	return c, isLabelName(s[c.start:c.end]) && (c.text < limit && followsLabel(s[c.text:limit]) || sep == ownLine)
}

// nameAfter walks over the words of a name and gives where it ends, what
// separates it, and where that ends; separators where no name stands.
func nameAfter(s string, from, limit int) (end int, sep separator, text int) {
	for i := from; i < limit; {
		if s[i] == '[' && i > from { // an office or another spelling beside the name
			if i = bracketEnd(s[:limit], i); i < 0 || i == limit {
				break
			}
			if s[i] == '.' {
				return i, period, i + 1
			}
			i = nextWord(s, i)
			continue
		}
		j := i
		for j < limit && s[j] != ' ' {
			j++
		}
		word := s[i:j]
		if j-from > maxLabel {
			break
		}
		if n := dashLen(word); n > 0 && i > from {
			return i - 1, dash, i + n
		}
		if k, n := innerDash(word); k > 0 && isNameWord(word[:k]) {
			return i + k, dash, i + k + n
		}
		if strings.HasSuffix(word, ";") && isNameWord(word[:len(word)-1]) || strings.HasSuffix(word, "]") && !strings.HasSuffix(word, ".]") && isNameWord(word[:len(word)-1]) && strings.IndexByte(s[from:j], '[') < 0 {
			return j - 1, loose, j // OCR reads a colon as ";" or "]"
		}
		if strings.HasSuffix(word, ".-") && isNameWord(word[:len(word)-2]) { // "QUESTION.- ": as clear as a colon
			return j - 2, colon, j
		}
		if word == "Q." && i == from { // "Q. Mr. President, ..."
			return i + 1, period, j
		}
		bare := strings.TrimRight(word, ".]")
		if !isNameWord(bare) {
			break
		}
		if strings.HasSuffix(word, ".") && !abbreviated(s, from, j-1) || strings.HasSuffix(word, ".]") {
			at := j - (len(word) - len(strings.TrimRight(word, "].")))
			return at, period, at + 1
		}
		if j == limit {
			return j, ownLine, j
		}
		i = j + 1
	}
	return from, separators, from
}

// unseparated is where a name ends that a sentence follows without a sign:
// OCR dropped the colon of one label of many. Only a known name counts.
func unseparated(s string, from, limit int) int {
	end := from
	for range 4 {
		next := end
		for next < limit && s[next] != ' ' {
			next++
		}
		if next == limit || !isNameWord(s[end:next]) || s[next-1] == ',' {
			return 0
		}
		word := s[next+1 : limit]
		if hasWord(word, "I") || startsSentenceWord(word) && isUpper(word[0]) {
			return next
		}
		end = next + 1
	}
	return 0
}

// gluedName is where the name ends that the first word of a paragraph begins
// with, where the copy lost what stood between: "KosyginTell"; 0 where the
// word holds no small letter before a capital.
func gluedName(s string, from, limit int) int {
	for i := from + 3; i+1 < limit && isLetter(s[i]); i++ {
		if isUpper(s[i]) && isLower(s[i-1]) && i-from > 3 {
			return i
		}
	}
	return 0
}

// dashLen is the length of a word that is nothing but a dash.
func dashLen(word string) int {
	switch word {
	case "-", "--", "–", "—":
		return len(word)
	}
	return 0
}

// gluedAfter reports whether a surname follows the point of an initial without
// a blank: three letters or more.
func gluedAfter(s string) bool {
	return len(s) >= 3 && isLetter(s[0]) && isLetter(s[1]) && isLetter(s[2])
}

// innerDash is where a dash that touches the words on both sides stands in
// the word, and its length: "Molotov—Let", "Kaganovich--One". A short dash may
// be a hyphen.
func innerDash(word string) (at, n int) {
	for _, dash := range [...]string{"—", "--"} {
		if at := strings.Index(word, dash); at > 0 {
			return at, len(dash)
		}
	}
	return 0, 0
}

// foldName is a name as it is compared: small letters without marks, points
// and brackets.
func foldName(s string) string {
	var buf [64]byte
	b := buf[:0]
	endsBlank := func() bool { return len(b) > 0 && b[len(b)-1] == ' ' }
	depth := 0
	for i, r := range s {
		switch {
		case r < utf8.RuneSelf && isLetter(byte(r)) && depth == 0:
			b = append(b, byte(r)|0x20)
		case r == '.' && gluedAfter(s[i+1:]): // "A.I.Mikoyan"
			b = append(b, ' ')
		case r == '[' || r == ']':
			if r == '[' && endsBlank() {
				depth++
			} else if depth > 0 {
				depth--
			}
		case depth > 0:
		case r == ' ' || r == '-' || r == '/':
			if len(b) > 0 && !endsBlank() {
				b = append(b, ' ')
			}
		case r >= utf8.RuneSelf:
			b = append(b, foldRune(r)...)
		}
	}
	if endsBlank() {
		b = b[:len(b)-1]
	}
	return string(b)
}
