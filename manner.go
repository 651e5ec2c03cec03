package memcon

import "strings"

// leadingManner reads a bracket at the beginning of what is said that tells
// how or to whom: "(laughing) No.", "[To Kissinger] Were you there?". n is the
// length up to what is said; 0 where the bracket is all there is, or supplies
// words.
func leadingManner(s string) (inner string, n int) {
	if s == "" || s[0] != '(' && s[0] != '[' {
		return "", 0
	}
	const most = 100
	end := closingBracket(s[:min(len(s), most)])
	if end < 0 {
		return "", 0
	}
	inner = strings.TrimRight(s[1:end], ".: ")
	rest := strings.TrimLeft(s[end+1:], " ")
	if rest == "" || strings.HasPrefix(rest, "\n") || !isManner(inner) {
		return "", 0
	}
	return inner, len(s) - len(rest)
}

// saysWho reports whether the bracket behind a label is an editor's and says
// who speaks, not how: "Deng [Xiaoping]:", "Chebrikov [KGB chairman].".
func (d *document) saysWho(c candidate) bool {
	s := d.flow.Text[c.manner[0]:c.manner[1]]
	if s == "" || d.flow.Text[c.manner[0]-1] != '[' || !startsUpper(s) {
		return false
	}
	if p := d.labels.names[c.key].person; p >= 0 && strings.Contains(d.memo.Participants[p].Name, s) {
		return true
	}
	return !isManner(s) && !isStage(s, strings.ToLower(s))
}

// closingBracket is the offset of the bracket that closes the one s begins
// with, or -1.
func closingBracket(s string) int {
	shut := byte(')')
	if s[0] == '[' {
		shut = ']'
	}
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case s[0]:
			depth++
		case shut:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// isManner reports whether the words of a bracket say how something was said.
func isManner(s string) bool {
	for _, p := range mannerOpenings {
		if hasWord(s, p) || hasWord(s, strings.ToUpper(p[:1])+p[1:]) {
			return true
		}
	}
	low := strings.ToLower(s)
	w := low[:wordLen(low)]
	return len(w) > 4 && strings.HasSuffix(w, "ing") && !notStage.has(w) || len(w) > 4 && strings.HasSuffix(w, "ly") && len(w) == len(low)
}

// mannerOpenings begin such brackets.
var mannerOpenings = []string{
	"in a", "in an", "in English", "in Russian", "in Chinese", "in French", "in Spanish", "with a", "with an", "after usual", "after the usual", "after a", "half in jest", "in jest",
	"jokingly", "angrily", "interrupts", "laughs", "reads", "smiles", "quoting", "speaking to", "turning to", "addressing", "to the",
}
