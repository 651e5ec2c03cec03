package memcon_test

import (
	"flag"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// variants is how many damaged samples a test run parses.
var variants = flag.Int("variants", 10_000, "damaged samples that the mutation test parses")

// mutations are what scrapes, printers and hostile hands do to a text. Each
// damages the sample a; b is another sample.
var mutations = []struct {
	name   string
	mutate func(r *rand.Rand, a, b string) string
}{
	{"bytes flipped", flipBytes},
	{"bytes dropped", dropBytes},
	{"lines dropped", dropLines},
	{"lines joined", joinLines},
	{"pages swapped", swapPages},
	{"lines repeated", repeatLines},
	{"halves joined", func(r *rand.Rand, a, b string) string { return a[:r.IntN(len(a))] + b[r.IntN(len(b)):] }},
	{"cut before", func(r *rand.Rand, a, _ string) string { return a[r.IntN(len(a)):] }},
	{"cut after", func(r *rand.Rand, a, _ string) string { return a[:r.IntN(len(a))] }},
	{"signs put in", putSigns},
	{"one sign lost", loseSign},
	{"capitals", func(r *rand.Rand, a, _ string) string { return someLines(r, a, strings.ToUpper) }},
}

// TestMutations damages every sample in every way, with a fixed seed, and
// holds what comes out to the laws.
func TestMutations(t *testing.T) {
	all := samples(t)
	names := slices.Sorted(maps.Keys(all))
	each := *variants / len(mutations)
	if testing.Short() {
		each /= 10
	}
	for kind, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			for i := 0; i <= each; i++ {
				r := rand.New(rand.NewPCG(uint64(kind), uint64(i)))
				a, b := all[names[i%len(names)]], all[names[r.IntN(len(names))]]
				if a == "" || b == "" {
					continue
				}
				text := m.mutate(r, a, b)
				if checkParse(t, text); t.Failed() {
					t.Fatalf("variant %d, of %s: %q", i, names[i%len(names)], text)
				}
			}
		})
	}
}

func flipBytes(r *rand.Rand, a, _ string) string {
	b := []byte(a)
	for range 1 + r.IntN(8) {
		b[r.IntN(len(b))] ^= 1 << r.IntN(8)
	}
	return string(b)
}

func dropBytes(r *rand.Rand, a, _ string) string {
	for range 1 + r.IntN(8) {
		at := r.IntN(len(a) + 1)
		a = a[:at] + a[min(at+1+r.IntN(3), len(a)):]
	}
	return a
}

func dropLines(r *rand.Rand, a, _ string) string {
	share := 0.02 + r.Float64()/2
	lines := strings.SplitAfter(a, "\n")
	return strings.Join(slices.DeleteFunc(lines, func(string) bool { return r.Float64() < share }), "")
}

// joinLines loses line ends, as a scrape does.
func joinLines(r *rand.Rand, a, _ string) string {
	share := r.Float64()
	var b strings.Builder
	for line := range strings.Lines(a) {
		if r.Float64() < share {
			line = strings.TrimRight(line, "\n") + " "
		}
		b.WriteString(line)
	}
	return b.String()
}

// swapPages exchanges two stretches of whole lines that follow one another.
func swapPages(r *rand.Rand, a, _ string) string {
	lines := strings.SplitAfter(a, "\n")
	cuts := []int{r.IntN(len(lines) + 1), r.IntN(len(lines) + 1), r.IntN(len(lines) + 1)}
	slices.Sort(cuts)
	swapped := slices.Concat(lines[:cuts[0]], lines[cuts[1]:cuts[2]], lines[cuts[0]:cuts[1]], lines[cuts[2]:])
	return strings.Join(swapped, "")
}

func repeatLines(r *rand.Rand, a, _ string) string {
	return someLines(r, a, func(line string) string { return strings.Repeat(line, 1+r.IntN(4)) })
}

// someLines changes a tenth of the lines.
func someLines(r *rand.Rand, a string, change func(string) string) string {
	var b strings.Builder
	for line := range strings.Lines(a) {
		if r.IntN(10) == 0 {
			line = change(line)
		}
		b.WriteString(line)
	}
	return b.String()
}

// signs are what parsers stumble over: brackets, marks, separators, controls,
// characters that hide or combine, halves of characters.
var signs = []string{
	"[", "]", "(", ")", "[Page 7]", "\n\f", "\f", "\r", "\t", "\x00", "\x1b[31m", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u200b", "\u0301", "\u0301\u0301",
	"\u00a0", "\u2028", "\u0085", "\xed\xa0\x80", "\xff", "\xc3", "\xe2\x80", "\xf0\x9f", "ﬁ", "â€™", "â\u0080\u0099", "<b>", "</p>", "&amp;", "&#8217;", "&#x110000;", "-\n", "--", "—",
	": ", ". ", "Q: ", "\nX:\n", "\n12\n", "\n-2-\n", " 12\n", "[1]", "\n1. ", "\n* ", "\n• ", "“", "”", "\"", "'", "’", "Source: ", "\nPARTICIPANTS\n", "\nSUBJECT\n",
	"Transcription: ", "November 31, 1962", "0000-00-00", "at 25:61 p.m.", "The President said ", "said", "\U0010ffff", "語", " o f ",
}

func putSigns(r *rand.Rand, a, _ string) string {
	for range 1 + r.IntN(6) {
		at := r.IntN(len(a) + 1)
		a = a[:at] + signs[r.IntN(len(signs))] + a[at:]
	}
	return a
}

// loseSign takes one sign that is no letter out of the whole text.
func loseSign(r *rand.Rand, a, _ string) string {
	lost := a[r.IntN(len(a))]
	if lost >= utf8.RuneSelf || lost >= 'A' && lost <= 'Z' || lost >= 'a' && lost <= 'z' {
		lost = "\n :.,[]()-'\"0123456789"[r.IntN(21)]
	}
	return strings.ReplaceAll(a, string(rune(lost)), "")
}
