package memcon

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOpenings(t *testing.T) {
	for s, want := range map[string]bool{
		"":                                 false,
		"The talk was held in Geneva":      true,
		"he upheld it":                     false,
		"they met at noon":                 true,
		"they met after noon":              false,
		"(excerpt":                         true,
		"From here on":                     false,
		"From the minutes":                 true,
		"in its place":                     true,
		"pla":                              false,
		"a placement, or a transcription":  true,
		"l’été, met at the lake of Geneva": true,
	} {
		assert.Equal(t, want, talkTellers.in(s), s)
	}
}

func TestOpeningsAlike(t *testing.T) {
	assert.Panics(t, func() { newOpenings("present", "president") })
}

// TestHasAny holds the letters of a phrase to be no more than a quick look.
func TestHasAny(t *testing.T) {
	for _, s := range []string{"", "missing", "not missing", "mis sing", "crossed out", "a word crossed  out", "ILLEGIBLE"} {
		want := slices.ContainsFunc(illegibleMarks, func(p phrase) bool { return strings.Contains(s, p.text) })
		assert.Equal(t, want, hasAny(s, lettersOf(s), illegibleMarks), s)
	}
}
