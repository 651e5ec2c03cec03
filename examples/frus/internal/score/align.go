package score

import "strings"

// turnKey is what a turn is known by: its label and its first letters, which
// have more than one right reading where a manner stands before the text.
type turnKey struct {
	label  string
	begins []string
}

// keyLength is how many of the first letters are compared.
const keyLength = 12

// first is the first letters of a text.
func first(s string) string {
	s = letters(s)
	return s[:min(len(s), keyLength)]
}

// matches reports whether a turn that was read is one of the mark-up. Of a
// short text the other need only be the beginning.
func (gold turnKey) matches(read turnKey) bool {
	if gold.label != read.label {
		return false
	}
	for _, r := range read.begins {
		short, long := gold.begins[0], r
		if len(short) > len(long) {
			short, long = long, short
		}
		if short != "" && (short == long || len(short) < keyLength && strings.HasPrefix(long, short)) {
			return true
		}
	}
	return false
}

// align pairs as many turns as it can without changing their order: for each
// turn read, the number of the mark-up's turn, or -1.
func align(gold, read []turnKey) []int {
	best := longestCommon(gold, read)
	pairs := make([]int, len(read))
	for j := range pairs {
		pairs[j] = -1
	}
	for i, j := 0, 0; i < len(gold) && j < len(read); {
		switch {
		case best[i][j] == best[i+1][j+1]+1 && gold[i].matches(read[j]):
			pairs[j] = i
			i++
			j++
		case best[i+1][j] >= best[i][j+1]:
			i++
		default:
			j++
		}
	}
	return pairs
}

// longestCommon is, for each i and j, how many turns of gold[i:] and read[j:]
// can be paired.
func longestCommon(gold, read []turnKey) [][]int {
	best := make([][]int, len(gold)+1)
	best[len(gold)] = make([]int, len(read)+1)
	for i := len(gold) - 1; i >= 0; i-- {
		best[i] = make([]int, len(read)+1)
		for j := len(read) - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if gold[i].matches(read[j]) {
				best[i][j] = max(best[i][j], best[i+1][j+1]+1)
			}
		}
	}
	return best
}
