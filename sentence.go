package memcon

import (
	"iter"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentenceEnd is where the sentence that holds the byte at ends: past its
// last point and the quotation marks and brackets that close with it. limit
// ends the paragraph.
func sentenceEnd(s string, at, limit int) int {
	for i := nextPoint(s, at, limit); i < limit; i = nextPoint(s, i+1, limit) {
		end := closingMarks(s, i+1, limit)
		if end == limit {
			return limit
		}
		closed := s[end-1] == '.' && strings.ContainsAny(s[i:end-1], ")]") // "[harbour city -- ed.]."
		if s[end] == ' ' && (s[i] != '.' || closed || !abbreviated(s, at, i) && !isEnumerator(s[at:i])) && opensSentence(s[end+1:limit]) {
			return end
		}
		i = end - 1
	}
	return limit
}

// sentences is where each sentence of s[from:limit], a paragraph or the rest of
// one, begins and ends. A sentence begins behind the blanks that follow the one
// before.
func sentences(s string, from, limit int) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for at := from; at < limit; {
			end := sentenceEnd(s, at, limit)
			if !yield(at, end) {
				return
			}
			for at = end; at < limit && s[at] == ' '; {
				at++
			}
		}
	}
}

// nextPoint is where the first full stop, question mark or exclamation mark
// stands from at on, or limit. It looks at eight bytes at a time.
func nextPoint(s string, at, limit int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for ; at+8 <= limit; at += 8 {
		x := load8(s[at:])
		stop, ask, call := x^'.'*ones, x^'?'*ones, x^'!'*ones
		if m := ((stop-ones)&^stop | (ask-ones)&^ask | (call-ones)&^call) & high; m != 0 {
			return at + bits.TrailingZeros64(m)/8
		}
	}
	for at < limit && s[at] != '.' && s[at] != '?' && s[at] != '!' {
		at++
	}
	return min(at, limit)
}

// isEnumerator reports whether what stands before a point numbers a paragraph
// or a point of a list: "2", "(a)", "IV". A capital alone is an initial.
func isEnumerator(s string) bool {
	const longest = 12 // bytes, with brackets
	if len(s) > longest {
		return false
	}
	bare := trimMarks(s, "()[]")
	switch {
	case bare == "" || len(bare) > 4:
		return false
	case len(bare) == 1 && isUpper(bare[0]):
		return len(s) > 1
	case len(bare) == 1:
		return isLetter(bare[0]) || isDigit(bare[0])
	}
	return countDigits(bare) == len(bare) || strings.Trim(bare, "IVXivx") == ""
}

// enumeratorLen is the length of the number that a paragraph begins with,
// with its point and the blank after it.
func enumeratorLen(s string) int {
	const longest = 7
	i := 0
	for i < len(s) && i < longest && s[i] != '.' && s[i] != ')' && s[i] != ' ' {
		i++
	}
	if i == 0 || i == len(s) || i == longest || s[i] == ' ' {
		return 0
	}
	if s[i] == ')' {
		i++
	}
	if !isEnumerator(s[:i]) {
		return 0
	}
	for i < len(s) && (s[i] == '.' || s[i] == ')' || s[i] == ' ') {
		i++
	}
	return i
}

// closingMarks skips further points, quotation marks and brackets.
func closingMarks(s string, i, limit int) int {
	for i < limit {
		switch r, n := utf8.DecodeRuneInString(s[i:limit]); r {
		case '.', '?', '!', '"', '\'', ')', ']', '”', '’', '»':
			i += n
		default:
			return i
		}
	}
	return limit
}

// opensSentence reports whether a sentence can begin with s.
func opensSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("“‘\"'([«—–-/", r)
}

// abbreviated reports whether the point at i shortens a word rather than ends
// a sentence: "Mr.", "A.", "U.S.", "Yu.".
func abbreviated(s string, from, i int) bool {
	start, dotted := i, false
	for start > from && (isWordByte(s[start-1]) || s[start-1] == '.' || s[start-1] == '\'') {
		start--
		dotted = dotted || s[start] == '.'
	}
	word := s[start:i]
	if dotted { // "U.S", "a.m", "A.I"
		return isDotted(word) && !startsSentenceWord(s[i+1:])
	}
	if word == "No" || word == "Nos" {
		return i+2 < len(s) && isDigit(s[i+2])
	}
	if len(word) == 1 && isUpper(word[0]) {
		return !startsSentenceWord(s[i+1:])
	}
	return pointWords.has(word) || len(word) <= 6 && len(word) > 1 && isUpper(word[1]) && pointWords.has(word[:1]+strings.ToLower(word[1:]))
}

// isDotted reports whether a word is letters with points between, and not two
// words between which the copy lost a blank, or points of omission.
func isDotted(word string) bool {
	run := 0
	for i := 0; i < len(word); i++ {
		if word[i] != '.' {
			run++
		} else if run == 0 {
			return false
		} else {
			run = 0
		}
		if run > 3 {
			return false
		}
	}
	return true
}

// startsSentenceWord reports whether the next word is one that begins
// sentences and no name.
func startsSentenceWord(s string) bool {
	s = strings.TrimLeft(s, " ")
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	if n == 1 && n < len(s) && s[n] == '.' { // an initial
		return false
	}
	return sentenceWords.has(s[:n])
}

// pointWords are shortened words that do not end a sentence.
var pointWords = words(`Mr Mrs Ms Messrs Dr Prof St Gen Lt Col Maj Brig Capt Cmdr Adm Vice Amb Sen Rep Gov Sec Secy Min Pres Cde Com Comr Msgr Rev Hon Mme Mlle
	Yu Ya Ye Zh Sh Ch Kh Ts Th Ph Jr Sr Vol vol pp Asst Dep Gens Sgt Bros Inc Ltd Dept Govt Art art cf vs
	Jan Feb Mar Apr Aug Sept Oct Nov Dec Fig fig approx Ed ed Wm Geo Chas Jas Thos op Op Del d ff l ll`)

// sentenceWords begin sentences, and no name begins with them.
var sentenceWords = words(`The A An He She It We They I You This That These Those There Here But And Or So If When While As At In On For With From To By Of
	His Her Its Our Their My Your What Who Why How Where Which Then Thus However Moreover Therefore Also After Before Since Although Though
	Because Yes No Not Nor Now Well Perhaps Maybe Both All Some Any Each Every Many Most Few One Two Three Another Other Such Only Even
	Meanwhile Later Finally First Second Third Next Following During Under Over Upon Once Until Unless Whether Turning Referring Regarding Concerning`)
