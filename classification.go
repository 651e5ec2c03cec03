package memcon

import "strings"

// classification reads "Top Secret", "secret", "SECRET/NODIS".
func (h *header) classification(s string) bool {
	n := readClassification(s)
	if n == 0 || h.alone() && len(s)-n > 60 {
		return false
	}
	at := h.take(n)
	if h.class.end == 0 {
		h.class = at
	}
	return true
}

// readClassification is the length of the classification that s begins with:
// a level, and the caveats that follow it.
func readClassification(s string) int {
	n := classWord(s, classLevels)
	if n == 0 {
		return useOnly(s)
	}
	for {
		k := n
		for k < len(s) && strings.IndexByte(" /;,.-", s[k]) >= 0 {
			k++
		}
		m := classWord(s[k:], classCaveats)
		if m == 0 {
			break
		}
		n = k + m
	}
	if k := n + skipBlanks(s[n:], "./;,!"); k < len(s) && startsLower(s[k:]) && !startsLower(s) {
		return 0
	}
	return n + countByte(s[n:], '!')
}

// countByte is the length of the run of c that s begins with.
func countByte(s string, c byte) int {
	n := 0
	for n < len(s) && s[n] == c {
		n++
	}
	return n
}

// classWord is the length of the entry of the table that s begins with, as
// written there, in capitals or in small letters.
func classWord(s string, table []string) int {
	for _, w := range table {
		if len(s) >= len(w) && s[0]|0x20 == w[0]|0x20 && strings.EqualFold(s[:len(w)], w) && !startsWord(s[len(w):]) {
			return len(w)
		}
	}
	return 0
}

// useOnly is the length of "For NAC Use Only" or "NAC Use Only".
func useOnly(s string) int {
	i := strings.Index(s[:min(len(s), 48)], "Use Only")
	if i <= 0 || strings.ContainsAny(s[:i], ".,:;") || !startsUpper(s) {
		return 0
	}
	return i + len("Use Only")
}

// opensLevel tells which letters the levels that stand inside a line begin with.
var opensLevel = [256]bool{'T': true, 'S': true, 'C': true, 't': true, 's': true, 'c': true}

// findClassification is where a level stands in s as a line's worth of its
// own: after a blank, before a key, a date or the end. It is -1 where none
// does.
func findClassification(s string) int {
	for i := 1; i < len(s); i++ {
		if s[i-1] != ' ' || !opensLevel[s[i]] {
			continue
		}
		n := classWord(s[i:], classLevels)
		if n == 0 {
			continue
		}
		rest := strings.TrimLeft(s[i+n:], " /;")
		if rest == "" || classWord(rest, classCaveats) > 0 {
			return i
		}
		if _, k := readWhen(rest); k > 0 {
			return i
		}
	}
	return -1
}
