package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// notesOf reads the notes of a copy and gives them as "marker: text", with the
// text without them.
func notesOf(in string) (notes []string, flow string) {
	d := newDocument(in)
	for _, stage := range []func(*document){(*document).readFurniture, (*document).readPages, (*document).readNotes, (*document).readFlow} {
		stage(d)
	}
	for _, n := range d.memo.Notes {
		notes = append(notes, n.Marker+": "+n.Text)
	}
	return notes, d.flow.Text
}

// Notes in each form that copies number them.
func TestNoteForms(t *testing.T) {
	for _, c := range []struct {
		name, in string
		notes    []string
		flow     string
	}{
		{"history site", "Talk1\n\nHe agreed,2 he said.\n\n1. Source: A box.\n2. He did.", []string{"1: Source: A box.", "2: He did."}, "Talk\n\nHe agreed, he said."},
		{"numbers made bullets", "Talk1\n\n- Mr. Abe\n- Mr. Bo\n\nHe agreed,2 he said.\n- Source: A box.↩\n- He did.↩", []string{"1: Source: A box.", "2: He did."}, "Talk\n\n- Mr. Abe\n\n- Mr. Bo\n\nHe agreed, he said."},
		{"a number that goes on with a note", "Talk1\n\nHe agreed.\n\n  1. Source: A box, CF\n888. Secret.", []string{"1: Source: A box, CF 888. Secret."}, "Talk\n\nHe agreed."},
		{"a lost zero, and a number that goes on", "Talk\n\nHe agreed.1\n\n  . Source: A box, CF\n1169. Secret.\n  1. He did.", []string{": Source: A box, CF 1169. Secret.", "1: He did."}, "Talk\n\nHe agreed."},
		{
			"all on one line", "Talk1 " + strings.Repeat("He agreed, and said so. ", 6) + "He left.2 1. Source: A box. Secret. 2. He did so on May 3. 3 days.", []string{"1: Source: A box. Secret.", "2: He did so on May 3. 3 days."},
			"Talk " + strings.Repeat("He agreed, and said so. ", 6) + "He left.",
		},
		{
			"all on one line, a zero lost", "Talk " + strings.Repeat("He agreed, and said so. ", 6) + "He left.1 . Source: A box. Secret. 1. He did.", []string{": Source: A box. Secret.", "1: He did."},
			"Talk " + strings.Repeat("He agreed, and said so. ", 6) + "He left.",
		},
		{"bullets with arrows", "Talk1\n\nHe agreed,2 he said.\n\n- A box.↩\n- He did.↩", []string{"1: A box.", "2: He did."}, "Talk\n\nHe agreed, he said."},
		{"bullets without arrows", "Talk1\n\nHe agreed,2 he said.\n\n- Source: A box.\n- He did.", []string{"1: Source: A box.", "2: He did."}, "Talk\n\nHe agreed, he said."},
		{"the source among the bullets of a form", "Talk\n\n- Date: May 3\n- Source: A box.\n\nAbe: No.\n\nBo: Yes.", nil, "Talk\n\n- Date: May 3\n\n- Source: A box.\n\nAbe: No.\n\nBo: Yes."},
		{"bullets of the text", "He said:\n\n- The source: A box.\n- Another.", nil, "He said:\n\n- The source: A box.\n\n- Another."},
		{"zero for the source", "Talk0\n\nHe agreed.1\n\n0. Source: A box.\n1. He did.", []string{"0: Source: A box.", "1: He did."}, "Talk\n\nHe agreed."},
		{"a lost zero", "Talk\n\nHe agreed.1\n\n. Source: A box.\n1. He did.", []string{": Source: A box.", "1: He did."}, "Talk\n\nHe agreed."},
		{"digital archive", "He agreed.[1] He left.[2]\n\n[1] He did.\n\n[2] At noon.", []string{"1: He did.", "2: At noon."}, "He agreed. He left."},
		{"older history site", "Talk/1/\n\n/1/Source: A box.\n\nHe agreed./2/ He left.\n\n/2/He did.\n\nHe came back.", []string{"1: Source: A box.", "2: He did."}, "Talk\n\nHe agreed. He left.\n\nHe came back."},
		{"collection of laws", "He agreed.(1) He left.(2)\n\n(1) He did.\n(2) At noon.", []string{"1: He did.", "2: At noon."}, "He agreed. He left."},
		{"star", "17 March*\n\nHe agreed.\n\n* The day is a guess.", []string{"*: The day is a guess."}, "17 March\n\nHe agreed."},
		{"two stars", "17 March*\n\nHe agreed.**\n\n* The day is a guess.\n** He did.", []string{"*: The day is a guess.", "**: He did."}, "17 March\n\nHe agreed."},
		{"dagger", "He agreed.†\n\n† He did.", []string{"†: He did."}, "He agreed."},
		{"raised figures", "He agreed.¹ He left.²\n\n¹ He did.\n² At noon.", []string{"1: He did.", "2: At noon."}, "He agreed. He left."},
		{"named, in a list with arrows", "He agreed.[note 1] He left.[note 2]\n\nNotes\n\n1. He did. ↩\n2. At noon. ↩", []string{"1: He did.", "2: At noon."}, "He agreed. He left."},
		{"roman numbers", "He agreed.i He left.ii\n\ni He did.\n\nii At noon.", []string{"i: He did.", "ii: At noon."}, "He agreed. He left."},
		{"foot of a page", "Talk1\n\nHe agreed with\n\n\n1 Source: A box.\n2 He did.\n\f302   Foreign Papers\nthe plan.2", []string{"1: Source: A box.", "2: He did."}, "Talk\n\nHe agreed with the plan."},
		{
			"foot of a page, run over", "Talk1 He agreed2 with\n\n\n1 Source: A box.\n2 He did so on the day after\n\f302   Foreign Papers\nthe plan.3\n\n\nthe meeting.\n3 At noon.\n\f303   Foreign Papers\nEnd.",
			[]string{"1: Source: A box.", "2: He did so on the day after the meeting.", "3: At noon."}, "Talk He agreed with the plan.\n\nEnd.",
		},
		{"a source block without a number", "Talk\n\nHe agreed.\n\n\nSource: A box.\n\f302   Foreign Papers\nEnd.", []string{": Source: A box."}, "Talk\n\nHe agreed.\n\nEnd."},
		{"two markers, one wrapped", "Talk of a day.1\n2\n\nHe agreed.\n\n\n1 Source: A box.\n2 He did.\n\f302   Foreign Papers\nEnd.", []string{"1: Source: A box.", "2: He did."}, "Talk of a day.\n\nHe agreed.\n\nEnd."},
		{"points of the text are no notes", "They agreed on this:\n\n1. The bridge is built.\n2. The road is closed.\n3. The guard stays.", nil, "They agreed on this:\n\n1. The bridge is built.\n\n2. The road is closed.\n\n3. The guard stays."},
		{"markers whose notes are lost", "He agreed,1 he left,2 and he came back.3", nil, "He agreed, he left, and he came back."},
		{"a code is no marker", "The F4 and the Mig21 flew at 3.5 miles in 1956.", nil, "The F4 and the Mig21 flew at 3.5 miles in 1956."},
	} {
		notes, flow := notesOf(c.in)
		assert.Equal(t, c.notes, notes, c.name)
		assert.Equal(t, c.flow, flow, c.name)
	}
}

// Markers glued to years, hours and codes; their notes prove them.
func TestGluedMarkers(t *testing.T) {
	in := "Talk1\n\nIn 19562 he left, between 1430–14573 and at noon4, with 11–6–545 of them.6 7\n\n" +
		"1. Source: A box.\n2. In May.\n3. Local time.\n4. Or later.\n5. So it stands.\n6. All.\n7. None."
	notes, flow := notesOf(in)
	assert.Len(t, notes, 7)
	assert.Equal(t, "Talk\n\nIn 1956 he left, between 1430–1457 and at noon, with 11–6–54 of them.", flow)
}

// A document-sharing site runs the notes of a page on from its last words.
func TestInlineNotes(t *testing.T) {
	filler := strings.Repeat("The harbor was long and the road was short, and so they went on. ", 3)
	in := "Transcription:\n\nTalk 1 Aqaba, July 17 " + filler + "They liked it. 2 Their doubts concerned the road they 1 Source: National Archives, RG 59. Secret. 2 Attached but not printed. 1\n\n" +
		"had seen. " + filler + "He said it in May. 3 He left for Amman. 3 The board was new. 2"
	notes, flow := notesOf(in)
	assert.Equal(t, []string{"1: Source: National Archives, RG 59. Secret.", "2: Attached but not printed.", "3: The board was new."}, notes)
	assert.Contains(t, flow, "Talk Aqaba, July 17")
	assert.Contains(t, flow, "They liked it. Their doubts concerned the road they had seen.")
	assert.True(t, strings.HasSuffix(flow, "He said it in May. He left for Amman."), flow)
}

func TestNextDigit(t *testing.T) {
	for n := range 40 {
		s := strings.Repeat("x/:", 20)[:n]
		assert.Equal(t, n, nextDigit(s, 0))
		for _, digit := range []string{"0", "9"} {
			assert.Equal(t, n, nextDigit(s+digit+"abcdefghij5", 0))
		}
		assert.Equal(t, n, nextDigit(s+"\xb05", 0)-1, "a byte beyond ASCII is no digit")
	}
}

func TestHeaviestRise(t *testing.T) {
	number := func(marks []mark) (all []int) {
		for _, m := range marks {
			all = append(all, m.number)
		}
		return all
	}
	assert.Equal(t, []int{1, 2, 3}, number(heaviestRise([]mark{{number: 1, weight: 3}, {number: 9, weight: 1}, {number: 2, weight: 3}, {number: 1, weight: 3}, {number: 3, weight: 2}})))
	assert.Equal(t, []int{0, 1}, number(heaviestRise([]mark{{number: 0, weight: 1}, {number: 1, weight: 1}})))
	assert.Empty(t, heaviestRise(nil))
}
