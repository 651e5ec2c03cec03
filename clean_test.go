package memcon

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// What Normalize repairs, what it leaves alone, and the edits besides white
// space that it lists.
func TestClean(t *testing.T) {
	for _, c := range []struct{ name, in, text, edits string }{
		{"possessive", "Castro s plan and Dobrynin s", "Castro’s plan and Dobrynin’s", "apostrophe apostrophe"},
		{"possessive of initials", "the U.S. s view", "the U.S.’s view", "apostrophe"},
		{"negation", "I don t know; he DIDN T", "I don’t know; he DIDN’T", "apostrophe apostrophe"},
		{"contraction", "It s late. I m here, they ve come, Humphrey ll go, you re right, he d say", "It’s late. I’m here, they’ve come, Humphrey’ll go, you’re right, he’d say", strings.Repeat("apostrophe ", 6)},
		{"particle", "Giscard d Estaing at two o clock with Speaker O Neill", "Giscard d’Estaing at two o’clock with Speaker O’Neill", strings.Repeat("apostrophe ", 3)},
		{"Chinese name", "Ch iao and T ang Wen-sheng", "Ch’iao and T’ang Wen-sheng", "apostrophe apostrophe"},
		{"no apostrophe", "s. 12, plan t, Harry S Truman, Plan T and Ch in", "s. 12, plan t, Harry S Truman, Plan T and Ch’in", "apostrophe"},
		{"letters of their own", "vitamin K and Appendix P on t", "vitamin K and Appendix P on t", ""},
		{"ligature", "the ﬁrst oﬃce", "the first office", "ligature ligature"},
		{"composition", "Scha\u0308rf", "Schärf", "unicode"},
		{"modifier apostrophe", "Presidentʼs", "President’s", "unicode"},
		{"hidden", "co\u00adop\u200berate\u202e", "cooperate", "control control control"},
		{"control", "a\x01b", "ab", "control"},
		{"white space", "a \t b\u00a0c\u2009d", "a b c d", ""},
		{"hyphen", "a confer-\nence of the self-\nreliant group and the long-\nterm plan", "a conference of the self-reliant group and the long-term plan", "hyphen"},
		{"the document decides on a hyphen", "a co-\noperative, a multi-\nlateral force and the multilateral one", "a cooperative, a multilateral force and the multilateral one", "hyphen hyphen"},
		{"broken word", "the com- mission and the commission", "the commission and the commission", "hyphen"},
		{"no broken word", "pre- and postwar, Franco- Soviet", "pre- and postwar, Franco- Soviet", ""},
		{"letter-spaced heading", "Berlin\n\nR e p o r t", "Berlin\n\nReport", strings.Repeat("letterspace ", 5)},
		{"letter-spaced word", "We t e l e v i s e d it.", "We televised it.", strings.Repeat("letterspace ", 8)},
		{"letter-spaced heading", "S T E N O  O F  A  T A L K", "STENO OF A TALK", strings.Repeat("letterspace ", 8)},
		{"no letter-spacing", "a b or J F K", "a b or J F K", ""},
		{"doubled layer", "The The President President said said yes.", "The President said yes.", strings.Repeat("doubled ", 3)},
		{"doubled layer, glued", "TheThe TaoiseachTaoiseach saidsaid thatthat", "The Taoiseach said that", strings.Repeat("doubled ", 4)},
		{"one doubled word", "he had had it", "he had had it", ""},
		{"UTF-8 read as Windows-1252", "Itâ€™s WÅ‚adysÅ‚aw â€“ Ã©lite Ð”Ð°", "It’s Władysław – élite Да", strings.Repeat("mojibake ", 7)},
		{"no mojibake", "MENÄ“ Âge à la", "MENÄ“ Âge à la", ""},
		{"UTF-8 read as GBK", "an 鈥渋ndissoluble鈥? link, Khrushchev鈥檚", "an “indissoluble” link, Khrushchev’s", strings.Repeat("mojibake ", 3)},
		{"HTML", "<p>He<br />is <strong>of</strong> A&amp;B &lt;b> &nope; a < b</p>", "He is of A&B <b> &nope; a < b", strings.Repeat("markup ", 7)},
		{"invalid UTF-8", "a\xffb", "a\uFFFDb", "encoding"},
		{"errors of the print", "Red Circle, our plans. Next week. one", "Red Circle, our plans. Next week. one", ""},
	} {
		n := Normalize(c.in)
		assert.Equal(t, c.text, n.Text, c.name)
		var kinds []string
		for _, e := range n.Edits {
			if e.Kind != EditSpace {
				kinds = append(kinds, string(e.Kind))
			}
		}
		assert.Equal(t, strings.Fields(c.edits), append([]string{}, kinds...), c.name)
		assert.NoError(t, normalizeBreach(c.in, n), c.name)
	}
}

// normalizeBreach is the first law of normalisation that the result breaks:
// the edits are in order and say what stood there; made in the input, they
// give the text, but for white space; and each byte of the text leads back to
// where it comes from.
func normalizeBreach(in string, n *Normalized) error {
	var b strings.Builder
	at := 0
	for _, e := range n.Edits {
		if e.Span.Start < at || e.Span.End > len(in) || in[e.Span.Start:e.Span.End] != e.From {
			return fmt.Errorf("edit %s %v after byte %d: %q", e.Kind, e.Span, at, e.From)
		}
		b.WriteString(in[at:e.Span.Start])
		b.WriteString(e.To)
		at = e.Span.End
	}
	b.WriteString(in[at:])
	if got, want := dense(b.String()), dense(n.Text); got != want {
		return fmt.Errorf("the edits give %q, the text is %q", got, want)
	}
	if !utf8.ValidString(n.Text) {
		return fmt.Errorf("no UTF-8: %q", n.Text)
	}
	last := 0
	for i := range len(n.Text) {
		o := n.Offset(i)
		if o < last || o > len(in) {
			return fmt.Errorf("byte %d of the text leads back to %d after %d", i, o, last)
		}
		if s := n.Span(i, i+1); s.Start != o || s.End < s.Start || s.End > len(in) {
			return fmt.Errorf("byte %d of the text: span %v, offset %d", i, s, o)
		}
		last = o
	}
	return segmentBreach(in, n)
}

// segmentBreach holds the mapping to the text: a copied stretch is the same
// in both.
func segmentBreach(in string, n *Normalized) error {
	at, end := 0, 0
	for i, s := range n.segments {
		to := s.to
		if s.plain() {
			to = in[s.in:s.inEnd]
		}
		if s.at != at || s.in < end || !strings.HasPrefix(n.Text[at:], to) || to == "" {
			return fmt.Errorf("segment %d of %q at %d, [%d, %d)", i, to, s.at, s.in, s.inEnd)
		}
		at, end = at+len(to), s.inEnd
	}
	if at != len(n.Text) {
		return fmt.Errorf("%d bytes of text, %d in segments", len(n.Text), at)
	}
	return nil
}

// dense is the text without white space.
func dense(s string) string { return strings.Join(strings.Fields(s), "") }

func TestCleanLaws(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join("testdata", "*.txt"))
	assert.NotEmpty(t, paths)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		assert.NoError(t, err)
		assert.NoError(t, normalizeBreach(string(data), Normalize(string(data))), path)
	}
}

func FuzzNormalize(f *testing.F) {
	paths, _ := filepath.Glob(filepath.Join("testdata", "*.txt"))
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	for _, s := range []string{"a- b", "t e s t s\n-\nx", "The The a a b b\n- 2 -", "[Page 1][Page 2] x [Page 3]", "‚Ã\x82â€", "\u0301\u0301", "x \f1 a\n\n2 b", "<br/><p> &amp; \n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if err := normalizeBreach(in, Normalize(in)); err != nil {
			t.Fatal(err)
		}
	})
}

// TestQuickLook holds the quick looks of the cleaner to what they pass over:
// no blank that may be a lost apostrophe, part of a letter-spaced word, a cut
// word or one of two, at whatever place of the stretches that are looked at.
func TestQuickLook(t *testing.T) {
	const room = "pretend "
	words := []string{"s", "t", "T", "d", "ll", "ve", "re", "m", "O", "o", "y", "K", "P", "Ch", "Ts", "Castro", "don", "It", "I", "You", "clock", "all", "ang", "Neill", "De-", "cember", "0", "(he)", "U.S.", "", "’"}
	for i, a := range words {
		for j, b := range words {
			for k, c := range words {
				lead := strings.Repeat("x", (i+3*j+5*k)%59)
				in := lead + room + a + " " + b + " " + c + " " + strings.Repeat(room, 9)
				checkQuickLook(t, in)
			}
		}
	}
}

func checkQuickLook(t *testing.T, in string) {
	t.Helper()
	for at := range len(in) {
		if in[at] != ' ' || !mayChange(in, at) {
			continue
		}
		if at >= 2 && at+3 < len(in) && plainBlank(in, at) {
			t.Fatalf("%q: the blank at %d is taken for a plain one", in, at)
		}
		for from := max(at-57, 3); from <= at && from+61 <= len(in); from++ {
			if apartFromWords(in[from-3:from+61])>>3>>(at-from)&1 == 0 {
				t.Fatalf("%q: the blank at %d is not marked from %d", in, at, from)
			}
		}
	}
}

// mayChange reports whether the cleaner may do something about the blank. A
// letter-spaced word has three letters or more, and its first blank is looked
// at.
func mayChange(in string, at int) bool {
	n := len(in)
	spaced := isSpaced(in, at, 0, n) && at+2 < n && in[at+2] == ' '
	return spaced || lostApostrophe(in, at, n) || lostParticle(in, at, n) || isBroken(in, at, n) && in[at-1] == '-' || at+1 < n && in[at+1] == ' '
}
