package score

import (
	"slices"
	"strings"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/frus/internal/gold"
)

// spans checks that each turn's text stands where its span says.
func (k *comparison) spans() {
	for _, t := range k.Memo.Turns {
		stretch := letters(strings.ToValidUTF8(string(k.Text[t.Span.Start:t.Span.End]), ""))
		k.hit("spans", stretch != "" && strings.Contains(stretch, first(t.Text)), clip(stretch), clip(t.Text))
	}
}

// speech compares direct speech turn by turn.
func (k *comparison) speech() {
	if len(k.Gold.Turns) == 0 {
		return
	}
	want := labelled(k.Gold.Turns)
	var read []memcon.Turn
	for _, t := range k.Memo.Turns {
		if t.Kind == memcon.Speech {
			read = append(read, t)
		}
	}
	pairs := align(goldKeys(want), readKeys(read))
	found := make([]bool, len(want))
	for j, i := range pairs {
		if i < 0 {
			k.unpaired(read[j], want)
			continue
		}
		found[i] = true
		k.tally("turns").Right++
		k.turn(want[i], read[j])
	}
	for i, ok := range found {
		if !ok {
			k.missed("turns", "missing %s: %q", want[i].Label, clip(want[i].Text))
		}
	}
}

// spoken is a labelled turn of the mark-up and the paragraphs after it that
// are nobody's.
type spoken struct {
	gold.Turn
	after []string
}

func labelled(turns []gold.Turn) []spoken {
	var list []spoken
	for _, t := range turns {
		if t.Label != "" {
			list = append(list, spoken{Turn: t})
		} else if len(list) > 0 {
			last := &list[len(list)-1]
			last.after = append(last.after, t.Text)
		}
	}
	return list
}

func (s *spoken) whole() string { return strings.Join(append([]string{s.Text}, s.More...), " ") }

func goldKeys(turns []spoken) []turnKey {
	keys := make([]turnKey, len(turns))
	for i := range turns {
		keys[i] = turnKey{letters(turns[i].Label), []string{first(turns[i].whole())}}
	}
	return keys
}

func readKeys(turns []memcon.Turn) []turnKey {
	keys := make([]turnKey, len(turns))
	for i := range turns {
		t := &turns[i]
		keys[i] = turnKey{letters(t.Speaker.Label), []string{first(t.Manner + t.Text), first(t.Text)}}
	}
	return keys
}

// unpaired counts a turn that the mark-up does not have, unless it is made of a
// paragraph of which the mark-up says nothing.
func (k *comparison) unpaired(t memcon.Turn, want []spoken) {
	const most = 60
	begins := first(t.Text)
	for _, w := range want {
		for _, i := range w.Unsure {
			if begins != "" && strings.Contains(head(letters(w.More[i]), most), begins) {
				return
			}
		}
	}
	k.extra("turns", "extra %s: %q", t.Speaker.Label, clip(t.Text))
}

// turn compares the text of a turn, and whom its label was resolved to.
func (k *comparison) turn(want spoken, got memcon.Turn) {
	k.resolution(want.Ref, want.Label, got)
	g := letters(got.Text)
	readings := want.readings(k.Style)
	exact := slices.Contains(readings, g)
	near := exact || slices.ContainsFunc(readings, func(w string) bool { return similar(w, g, likeness(k.Style)) })
	k.hit("turn_text", near, tail(got.Text), tail(want.whole()))
	if k.Style != "ocr" {
		k.hit("turn_exact", exact, want.Label+": "+clip(got.Text), clip(want.whole()))
	}
	if near && isLossy(k.Style) {
		k.apostrophes(want.whole(), got.Text)
	}
}

// likeness is how much of a turn's letters must be right: an OCR has some of
// them wrong.
func likeness(style string) float64 {
	if style == "ocr" {
		return 0.94
	}
	return 0.98
}

// isLossy reports whether a style loses apostrophes and paragraphs.
func isLossy(style string) bool { return style == "scrape" || style == "docbox" }

// tail is the end of a text.
func tail(s string) string {
	const most = 70
	runes := []rune(s)
	return string(runes[max(0, len(runes)-most):])
}

// apostrophes counts the contractions and possessives that were put back.
func (k *comparison) apostrophes(want, got string) {
	w, g := contractions(want), contractions(got)
	t := k.tally("apostrophes")
	for word, n := range w {
		right := min(n, g[word])
		t.Right += right
		t.Missed += n - right
		for range n - right {
			k.miss("apostrophes", "not put back: %s", word)
		}
	}
	for word, n := range g {
		for range max(0, n-w[word]) {
			k.extra("apostrophes", "wrongly put in: %s", word)
		}
	}
}

// resolution compares whom a label was resolved to, where the mark-up points
// to somebody on the list.
func (k *comparison) resolution(ref, label string, got memcon.Turn) {
	if ref == "" || !k.Gold.ParticipantsScored {
		return
	}
	listed := ""
	for _, p := range k.Gold.Participants {
		if p.Ref == ref {
			listed = p.Name
		}
	}
	if listed == "" {
		return
	}
	who := ""
	for _, p := range k.Memo.Participants {
		if p.ID == got.Speaker.Participant {
			who = p.Name
		}
	}
	k.hit("resolution", sameName(who, listed, false), label+": "+who, listed)
}

// statements looks for the reported statements that the mark-up has.
func (k *comparison) statements() {
	for _, want := range k.Gold.Reported {
		got := k.statement(want)
		k.tally("reported").hit(got != nil)
		if got == nil {
			k.miss("reported", "%s", want.Start)
			continue
		}
		k.resolution(want.Ref, want.Label, *got)
	}
}

// statement is the reported statement with that beginning by that speaker, or
// nil.
func (k *comparison) statement(want gold.Reported) *memcon.Turn {
	const most = 20
	words := without(nameWords(want.Label), honorifics)
	if len(words) == 0 {
		return nil
	}
	begins := head(letters(want.Start), most)
	for i := range k.Memo.Turns {
		t := &k.Memo.Turns[i]
		if t.Kind == memcon.Reported && strings.HasPrefix(letters(t.Text), begins) &&
			slices.Contains(nameWords(t.Speaker.Label), words[len(words)-1]) {
			return t
		}
	}
	return nil
}
