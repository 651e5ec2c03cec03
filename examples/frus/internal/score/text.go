package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters keeps the letters a to z and the digits of a text, in lower case and
// without accents: what no scrape loses, however much it damages.
func letters(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 {
			return string(keepLetters(b[:0], norm.NFKD.String(s)))
		}
		b = appendLetter(b, c)
	}
	return string(b)
}

func keepLetters(b []byte, s string) []byte {
	for _, r := range s {
		if r = unicode.ToLower(r); r < 0x80 {
			b = appendLetter(b, byte(r))
		}
	}
	return b
}

func appendLetter(b []byte, c byte) []byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return append(b, c+'a'-'A')
	case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		return append(b, c)
	}
	return b
}

// contractions counts the words of a text that have an apostrophe inside, in
// lower case and with a plain apostrophe.
func contractions(s string) map[string]int {
	s = strings.ToLower(norm.NFKC.String(s))
	s = strings.NewReplacer("’", "'", "‘", "'").Replace(s)
	count := make(map[string]int)
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r != '\'' && !isWordRune(r) }) {
		for _, part := range strings.Split(strings.Trim(w, "'"), "''") {
			if part = strings.Trim(part, "'"); strings.Contains(part, "'") {
				count[part]++
			}
		}
	}
	return count
}

func isWordRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }

// nameWords are the words of a name, in lower case, without accents,
// apostrophes and digits.
func nameWords(s string) []string {
	var b strings.Builder
	for _, r := range strings.ToLower(norm.NFKD.String(s)) {
		switch {
		case 'a' <= r && r <= 'z':
			b.WriteRune(r)
		case r == '’', r == '\'', r == '`', unicode.Is(unicode.Mn, r):
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}
