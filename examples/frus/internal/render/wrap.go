package render

import (
	"math/rand/v2"
	"strings"
	"unicode/utf8"
)

// wrapping says how a text is broken into lines.
type wrapping struct {
	width       int
	first, rest string     // indents of the first line and of the others
	hyphens     *rand.Rand // breaks words now and then, unless nil
}

// lines breaks a text into lines.
func (w wrapping) lines(text string) []string {
	var list []string
	line, length := w.first, utf8.RuneCountInString(w.first)
	empty := true
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		if !empty && length+1+n > w.width {
			head, tail := w.hyphenate(word, w.width-length-2)
			if head != "" {
				line += " " + head
			}
			list = append(list, line)
			line, length, empty, word = w.rest, utf8.RuneCountInString(w.rest), true, tail
			n = utf8.RuneCountInString(word)
		}
		if !empty {
			line += " "
			length++
		}
		line += word
		length += n
		empty = false
	}
	return append(list, line)
}

// hyphenate cuts a word that has room for so many letters on the line, or
// leaves it whole. Where it cuts follows no grammar, as in many a PDF.
func (w wrapping) hyphenate(word string, room int) (head, tail string) {
	const shortest, share = 6, 0.3
	if w.hyphens == nil || len(word) < shortest || room < 3 || !isPlainWord(word) || !chance(w.hyphens, share) {
		return "", word
	}
	cut := min(room, len(word)-3)
	return word[:cut] + "-", word[cut:]
}

// isPlainWord reports whether a word is made of small letters only, after the
// first.
func isPlainWord(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return s[0] < utf8.RuneSelf
}
