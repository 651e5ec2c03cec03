package export

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// samples are the memoranda of the library's sample documents.
func samples(t *testing.T) (names []string, all []*memcon.Memorandum) {
	paths, err := filepath.Glob(filepath.Join("..", "testdata", "*.txt"))
	require.NoError(t, err)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		if m, err := memcon.ParseBytes(text); err == nil {
			names, all = append(names, filepath.Base(path)), append(all, m)
		}
	}
	require.NotEmpty(t, all, "no sample was parsed")
	return names, all
}

// What the parser gives goes through every format whole: the JSON fits its
// schema, TEI is valid with the text of each turn, ConvoKit keeps its rules.
func TestSamplesInEveryFormat(t *testing.T) {
	names, all := samples(t)
	for i, m := range all {
		var b bytes.Buffer
		require.NoError(t, JSON(&b, m))
		assert.Empty(t, invalid(t, b.Bytes()), names[i])
		root := readTEI(t, names[i], m)
		checkPointers(t, root)
		for j, turn := range root.spoken() {
			assert.Equal(t, xmlText(m.Turns[j].Text), strings.Join(turn.contents("seg"), "\n\n"), "%s turn %d", names[i], j+1)
		}
		b.Reset()
		require.NoError(t, Text(&b, m))
		words := strings.Join(strings.Fields(b.String()), " ")
		for _, turn := range m.Turns {
			assert.Contains(t, words, strings.Join(strings.Fields(readable(turn.Text)), " "), names[i])
		}
	}
	c, _ := writeCorpus(t, ConvoKitOptions{}, names, all)
	checkIndex(t, c)
	next := 0
	for _, m := range all {
		for _, turn := range m.Turns {
			assert.Equal(t, turn.Text, c.Utterances[next].Text)
			next++
		}
	}
	assert.Len(t, c.Utterances, next)
}

func TestSamplesAreValidTEI(t *testing.T) {
	names, all := samples(t)
	var docs []string
	for i, m := range all {
		var b bytes.Buffer
		require.NoError(t, TEI(&b, names[i], m))
		docs = append(docs, b.String())
	}
	assert.Empty(t, invalidTEI(t, false, docs...))
}

// A page that begins inside a turn begins at the word that stands behind its
// mark in the input: edits and regions together tell where that is.
func TestPagesOfSamplesBeginAtTheirWord(t *testing.T) {
	names, all := samples(t)
	pages := 0
	for i, m := range all {
		input, err := os.ReadFile(filepath.Join("..", "testdata", names[i]))
		require.NoError(t, err)
		for _, start := range pageStarts(m) {
			for j := range m.Turns {
				turn := &m.Turns[j]
				if start.at <= body(turn).Start || start.at >= body(turn).End {
					continue
				}
				pages++
				offset, exact := newOffsets(inOrder(m.Edits), m.Regions, turn).of(start.at)
				assert.True(t, exact, "%s turn %d page %s", names[i], j+1, start.number)
				word := letters(string(input[min(nextOfTurn(m, start.at), body(turn).End):body(turn).End]), 12)
				assert.Equal(t, word, letters(turn.Text[offset:], len(word)), "%s turn %d page %s", names[i], j+1, start.number)
			}
		}
	}
	assert.NotZero(t, pages, "no sample has a page that begins inside a turn")
}

// nextOfTurn is the first byte at or after one of the input that is a turn's.
func nextOfTurn(m *memcon.Memorandum, at int) int {
	for _, r := range m.Regions {
		if r.Kind == memcon.RegionTurn && r.Span.End > at {
			return max(at, r.Span.Start)
		}
	}
	return at
}

// letters are the first n ASCII letters of s.
func letters(s string, n int) string {
	var b strings.Builder
	for _, r := range s {
		if b.Len() < n && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') {
			b.WriteRune(r)
		}
	}
	return b.String()
}
