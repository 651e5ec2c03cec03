package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// original is the text of a document. Offsets of the parse are offsets in it.
type original string

// show is the characters of the bytes [from, to). Line ends become "\n", as a
// browser makes them; the "\r" of a "\r\n" is left to its "\n".
func (in original) show(from, to int) string {
	s := string(in[from:to])
	if utf8.ValidString(s) && !strings.ContainsAny(s, "\r\x00") {
		return s
	}
	var b strings.Builder
	for _, r := range s { // each byte that is no UTF-8 becomes U+FFFD
		b.WriteRune(r)
	}
	return showable(b.String(), strings.HasPrefix(string(in[to:]), "\n"))
}

// showable is s as HTML can hold it; before says that a "\n" follows.
func showable(s string, before bool) string {
	if before {
		s = strings.TrimSuffix(s, "\r")
	}
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "\uFFFD").Replace(s)
}

// snap moves an offset that stands inside a character back to its beginning,
// so that no character is cut in two.
func (in original) snap(at int) int {
	if at >= len(in) || utf8.RuneStart(in[at]) {
		return at
	}
	for start := at - 1; start >= 0 && start > at-utf8.UTFMax; start-- {
		if _, n := utf8.DecodeRuneInString(string(in[start:])); start+n > at {
			return start
		}
	}
	return at
}

// invisibles marks the characters that have no form of their own but change
// how the text around them is shown.
func (in original) invisibles() []mark {
	var marks []mark
	for i, r := range in {
		if r < ' ' && r != '\n' && r != '\t' && r != '\r' || r > '~' && invisible(r) {
			name := fmt.Sprintf("U+%04X", r)
			marks = append(marks, mark{start: i, end: i + utf8.RuneLen(r), class: "ctl", title: "invisible character " + name, now: name})
		}
	}
	return marks
}

// invisible reports whether a character is a control, sets the direction of
// the text, or takes no room.
func invisible(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u200b' || r == '\ufeff' || r == '\u2028' || r == '\u2029'
}

// plain is s for a place without structure, such as a tooltip: on one line
// and without invisible characters.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t' || r == '\r':
			return ' '
		case invisible(r):
			return utf8.RuneError
		}
		return r
	}, s)
}

// short is plain text of at most n characters.
func short(s string, n int) string {
	s = strings.Join(strings.Fields(plain(s)), " ")
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}
