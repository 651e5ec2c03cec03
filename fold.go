package memcon

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// foldRune is a letter beyond ASCII as names are compared: without its mark,
// in small letters, nothing for a sign.
func foldRune(r rune) string {
	if to, ok := plainLetters[r]; ok {
		return to
	}
	if !unicode.IsLetter(r) {
		return ""
	}
	d := norm.NFD.String(string(r))
	return strings.ToLower(strings.TrimFunc(d, func(r rune) bool { return unicode.Is(unicode.Mn, r) }))
}

// plainLetters have no mark that could be taken off.
var plainLetters = map[rune]string{
	'ł': "l", 'Ł': "l", 'ø': "o", 'Ø': "o", 'đ': "d", 'Đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ß': "ss", 'ı': "i",
}
