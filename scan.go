package memcon

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Small readers of ASCII text that every stage uses.

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// isCapitals reports whether no letter of s is small.
func isCapitals(s string) bool { return strings.ToUpper(s) == s }

func isLower(c byte) bool  { return 'a' <= c && c <= 'z' }
func isLetter(c byte) bool { return isUpper(c) || isLower(c) }

// isWordByte holds for letters, digits and every byte of a character beyond
// ASCII.
func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c >= utf8.RuneSelf }

// cutField is the first word of s, as white space parts words, and what follows
// it; "" where there is none.
func cutField(s string) (word, rest string) {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return cutWideField(s)
		}
		if s[i] <= ' ' {
			if i > 0 {
				return s[:i], s[i:]
			}
			s, i = s[1:], -1
		}
	}
	return s, ""
}

// cutWideField is cutField for a word with characters beyond ASCII.
func cutWideField(s string) (word, rest string) {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// hasAnyPrefix reports whether s begins with one of the entries.
func hasAnyPrefix(s string, list []string) bool {
	if s == "" {
		return false
	}
	for _, p := range list {
		if p[0] == s[0] && strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// hasPrefixFold reports whether s begins with the ASCII letters given, whatever
// their case.
func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// trimMarks is s without the marks given, all of them ASCII, at its ends.
func trimMarks(s, marks string) string {
	for s != "" && !isLetter(s[0]) && strings.IndexByte(marks, s[0]) >= 0 {
		s = s[1:]
	}
	for s != "" && !isLetter(s[len(s)-1]) && strings.IndexByte(marks, s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// bareWord is a word without the marks of punctuation around it.
func bareWord(w string) string {
	if w != "" && isLetter(w[0]) && isLetter(w[len(w)-1]) { // as most are
		return w
	}
	return strings.Trim(w, ",.:;()[]’'")
}

// isASCII reports whether s holds no byte beyond ASCII.
func isASCII(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if load8(s[i:])&0x8080808080808080 != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// countDigits is the length of the run of digits that s begins with.
func countDigits(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// atoi is the value of the digits that s begins with, 0 where there are none.
func atoi(s string) int {
	v := 0
	for i := 0; i < countDigits(s) && i < 9; i++ {
		v = v*10 + int(s[i]-'0')
	}
	return v
}

func itoa(v int) string { return strconv.Itoa(v) }

// indexBy is strings.Index for a sign that is looked for by its byte k, which
// running text has least of: where the first bytes of a sign are common,
// strings.Index looks at every byte.
func indexBy(s, sign string, k int) int {
	last := len(s) - len(sign) + k // where that byte may stand at most
	for at := k; at <= last; at++ {
		i := strings.IndexByte(s[at:last+1], sign[k])
		if i < 0 {
			return -1
		}
		if at += i; s[at-k:at-k+len(sign)] == sign {
			return at - k
		}
	}
	return -1
}

// hasWord reports whether s begins with the words and does not go on with a
// letter or digit.
func hasWord(s, words string) bool {
	return len(s) >= len(words) && s[0] == words[0] && s[:len(words)] == words && !startsWord(s[len(words):])
}

// startsWord reports whether s begins with a letter or digit of any script.
func startsWord(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf {
		return s != "" && isWordByte(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// startsUpper reports whether s begins with a capital letter of any script.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// startsLower reports whether s begins with a small letter of any script.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// clip is the length of s, or where it is longer the end of the last word, or
// at least of the last character, within n bytes.
func clip(s string, n int) int {
	if len(s) <= n {
		return len(s)
	}
	if i := strings.LastIndexByte(s[:n+1], ' '); i > 0 {
		return i
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}
