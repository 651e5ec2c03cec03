package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLexicon holds a lexicon to the map that it is made of, for every word of
// the largest table, words that it lacks, and words of all lengths that differ
// in the middle only, where the hash does not look.
func TestLexicon(t *testing.T) {
	table := map[string]int{"": 7, "señor": 8}
	for _, list := range wordTables {
		for _, w := range strings.Fields(list.words) {
			table[w] = len(table) + 1
		}
	}
	for n := 17; n < 40; n++ {
		for _, middle := range []string{"a", "b", "ab"} {
			table[strings.Repeat("x", n/2)+middle+strings.Repeat("x", n/2)] = len(table) + 1
		}
	}
	lex := newLexicon(table)
	for w, want := range table {
		assert.Equal(t, want, lex.get(w), w)
		assert.Equal(t, want, lex.fold(w), w)
		assert.Equal(t, want, lex.fold(strings.ToUpper(w)), w)
		assert.True(t, lex.has(w), w)
		for _, other := range []string{w + "q", "q" + w, strings.ToUpper(w)} {
			assert.Equal(t, table[other], lex.get(other), other)
			_, known := table[other]
			assert.Equal(t, known, lex.has(other), other)
		}
	}
}

func TestLexiconEmpty(t *testing.T) {
	for _, lex := range []lexicon[int]{{}, newLexicon(map[string]int{})} {
		assert.Zero(t, lex.get("a"))
		assert.Zero(t, lex.fold("Ä"))
		assert.False(t, lex.has(""))
	}
}
