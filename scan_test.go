package memcon

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
)

// scanTexts are short texts of everything that the readers of bytes tell
// apart, in all lengths around the eight, sixteen and sixty-four bytes that
// some of them look at at once.
func scanTexts() []string {
	texts := []string{"", " ", "a", "\t\n a  b ", "“Yes,” said é.", "日本語 x", "\xff\xfe a", "...", "(a.)", "X", "a\u00a0b", "\u2003"}
	signs := []string{".", "?", "!", "1", "9", "/", ":", "’", "\xff", " ", "-", "A", "z", "[", "@"}
	for n := range 80 {
		for i, sign := range signs {
			texts = append(texts, strings.Repeat("q", n)+sign+strings.Repeat("w", (n*7+i)%19)+signs[(n+i)%len(signs)])
		}
	}
	return texts
}

func TestNextPointAndDigit(t *testing.T) {
	for _, s := range scanTexts() {
		for _, at := range []int{0, 1, len(s) / 2, len(s)} {
			if at > len(s) {
				continue
			}
			assert.Equal(t, indexAnyFrom(s, at, ".?!"), nextPoint(s, at, len(s)), "%q from %d", s, at)
			assert.Equal(t, indexAnyFrom(s, at, "0123456789"), nextDigit(s, at), "%q from %d", s, at)
		}
	}
	assert.Equal(t, 3, nextPoint("abcdefghijkl.", 0, 3), "no further than the limit")
}

func indexAnyFrom(s string, at int, signs string) int {
	for at < len(s) && strings.IndexByte(signs, s[at]) < 0 {
		at++
	}
	return at
}

func TestIndexBy(t *testing.T) {
	for _, s := range append(scanTexts(), "25X1", "a 25X1", "X X 25X", "25X25X1", "X1", "25X1 and 25X1") {
		for k := range len("25X1") {
			assert.Equal(t, strings.Index(s, "25X1"), indexBy(s, "25X1", k), "%q by byte %d", s, k)
		}
		assert.Equal(t, strings.Index(s, "qw"), indexBy(s, "qw", 1), s)
	}
}

func TestIsASCII(t *testing.T) {
	for _, s := range scanTexts() {
		assert.Equal(t, strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0, isASCII(s), s)
	}
}

func TestCutField(t *testing.T) {
	for _, s := range scanTexts() {
		var got []string
		for word, rest := cutField(s); word != ""; word, rest = cutField(rest) {
			got = append(got, word)
		}
		want := strings.Fields(s)
		assert.Equal(t, fmt.Sprint(want), fmt.Sprint(got), "%q", s)
	}
}

func TestTrimMarks(t *testing.T) {
	for _, s := range []string{"", "()", "(a)", "a", "[(b].", "..c", "d,", "(é)"} {
		assert.Equal(t, strings.Trim(s, ".,()[]"), trimMarks(s, ".,()[]"), s)
		assert.Equal(t, strings.Trim(s, ",.:;()[]’'"), bareWord(s), s)
	}
}

// TestSentences holds the walk over sentences to their ends, one by one.
func TestSentences(t *testing.T) {
	s := "Mr. A. Smith came. He sat!\nWhat (if any)? It was 4 p.m. The end"
	var got []string
	for at, end := range sentences(s, 0, len(s)) {
		got = append(got, s[at:end])
	}
	assert.Equal(t, []string{"Mr. A. Smith came.", "He sat!\nWhat (if any)?", "It was 4 p.m.", "The end"}, got)
	for range sentences(s, len(s), len(s)) {
		t.Error("an empty stretch has no sentence")
	}
}
