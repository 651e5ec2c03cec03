package render

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

func TestWrap(t *testing.T) {
	w := wrapping{width: 10, first: "   ", rest: " "}
	for in, want := range map[string][]string{
		"":                         {"   "},
		"one two three":            {"   one two", " three"},
		"abcdefghijklmnop q":       {"   abcdefghijklmnop", " q"},
		"ein «Schönwetter» morgen": {"   ein", " «Schönwetter»", " morgen"},
	} {
		assert.Equal(t, want, w.lines(in), in)
	}
}

// No line is too long, and taking the hyphens out gives the text again.
func TestHyphens(t *testing.T) {
	text := strings.Repeat("several delegations considered the question of fisheries quotas again ", 50)
	w := wrapping{width: 40, hyphens: rand.New(rand.NewPCG(1, 2))}
	lines := w.lines(text)
	cut := 0
	for _, l := range lines {
		assert.LessOrEqual(t, utf8.RuneCountInString(l), 40, l)
		if strings.HasSuffix(l, "-") {
			cut++
		}
	}
	assert.Greater(t, cut, 5)
	assert.Equal(t, strings.TrimSpace(text), strings.ReplaceAll(strings.Join(lines, " "), "- ", ""))
}

func TestLose(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for in, want := range map[string]string{
		"people’s": "people s", "boats’ nets": "boats nets", "it—then": "it then", "“Yes.”": "Yes.", "a “b” c": "a b c", "can't": "can t",
		"the ‘lamp’, lit": "the lamp, lit", "plain": "plain",
	} {
		assert.Equal(t, want, lose(in, r), in)
	}
	dashes := strings.Repeat("1–2 ", 200)
	kept := strings.Count(lose(dashes, r), "–")
	assert.InDelta(t, 120, kept, 30)
}

func TestSheets(t *testing.T) {
	text := func(s string) tei.Run { return tei.Run{Text: s} }
	brk := func(n string) tei.Run { return tei.Run{Page: n} }
	block := func(runs ...tei.Run) tei.Block { return tei.Block{Runs: runs} }
	for name, c := range map[string]struct {
		blocks []tei.Block
		want   []string // number, then the parts; "+" where a part goes on
	}{
		"none":             {[]tei.Block{block(text("a"))}, []string{" a"}},
		"above all":        {[]tei.Block{block(brk("4")), block(text("a"))}, []string{"4 a"}},
		"in a block":       {[]tei.Block{block(text("a"), brk("5"), text("b"), brk("6"), text("c"))}, []string{" a", "5 +b", "6 +c"}},
		"between":          {[]tei.Block{block(text("a")), block(brk("5")), block(text("b"))}, []string{" a", "5 b"}},
		"at its beginning": {[]tei.Block{block(text("a")), block(brk("5"), text("b"))}, []string{" a", "5 b"}},
		"empty":            {nil, []string{""}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, s := range sheets(&tei.Paper{Blocks: c.blocks}) {
				line := s.number
				for _, p := range s.parts {
					line += " "
					if p.continued {
						line += "+"
					}
					line += p.Words()
				}
				got = append(got, line)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestDay(t *testing.T) {
	for in, want := range map[string]string{
		"June 24, 1974, 9:30–10:15 a.m.": "June 24, 1974", "April 15, 1957—7 p.m.": "April 15, 1957", "May 3, 1965": "May 3, 1965", "undated": "undated", "": "",
	} {
		assert.Equal(t, want, day(in), in)
	}
}
