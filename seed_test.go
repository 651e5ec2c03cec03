package memcon_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// TestSeed asserts what a hand reading says of the memorandum that the library
// was first made for: the dinner of 1 November 1962. Skipped where the archive
// is absent; the sample a-docbox-dinner has the same traits.
func TestSeed(t *testing.T) {
	text := archiveFile(t, "seed/mikoyan-1962.scrape.txt")
	m, err := memcon.Parse(text)
	require.NoError(t, err)
	for _, trait := range seedTraits {
		t.Run(trait.name, func(t *testing.T) { trait.check(t, m, text) })
	}
}

var seedTraits = []struct {
	name  string
	check func(t *testing.T, m *memcon.Memorandum, text string)
}{
	{"metadata", seedMetadata},
	{"turns of each kind", seedKinds},
	{"turns of speech by speaker", seedSpeakers},
	{"colons inside turns", seedColons},
	{"narration", seedNarration},
	{"a turn over a page's end", seedPageTurn},
	{"participants", seedParticipants},
	{"roles", seedRoles},
	{"apostrophes", seedApostrophes},
	{"errors of the print", seedPrint},
	{"brackets", seedBrackets},
	{"manners", seedManners},
	{"source", seedSource},
	{"pages", seedPages},
}

func seedMetadata(t *testing.T, m *memcon.Memorandum, text string) {
	assert.Equal(t, "Record of a Dinner Conversation between CPSU CC Politburo Member A. I. Mikoyan,"+
		" White House Envoy John McCloy, and U.S. Ambassador to the UN Adlai Stevenson", m.Metadata.Title)
	assert.Equal(t, memcon.KindConversation, m.Metadata.Kind)
	assert.Equal(t, "1962-11-01", m.Metadata.Date.Start)
	assert.Empty(t, m.Metadata.Date.End)
	assert.Greater(t, m.Metadata.Date.Span.Start, strings.Index(text, "Transcription:"), "the date is not that of a similar document")
	assert.Empty(t, m.Metadata.Place)
	assert.Equal(t, "3h40m0s", m.Metadata.Duration)
	assert.Empty(t, m.Problems)
}

func seedKinds(t *testing.T, m *memcon.Memorandum, _ string) {
	count := map[memcon.TurnKind]int{}
	for _, turn := range m.Turns {
		count[turn.Kind]++
	}
	assert.Equal(t, map[memcon.TurnKind]int{memcon.Speech: 75, memcon.Reported: 8, memcon.Narration: 2}, count)
	for i, turn := range m.Turns[:8] {
		assert.Equal(t, memcon.Reported, turn.Kind, "turn %d", i+1)
		assert.NotEmpty(t, turn.Speaker.Participant, "turn %d", i+1)
	}
}

func seedSpeakers(t *testing.T, m *memcon.Memorandum, _ string) {
	labels, speakers := map[string]int{}, map[string]int{}
	for _, turn := range m.Turns {
		if turn.Kind == memcon.Speech {
			labels[turn.Speaker.Label]++
			speakers[turn.Speaker.Participant]++
		}
	}
	assert.Equal(t, map[string]int{"A. I. Mikoyan": 31, "Stevenson": 22, "McCloy": 19, "V. V. Kuznetsov": 3}, labels)
	assert.Equal(t, map[string]int{"mikoyan": 31, "stevenson": 22, "mccloy": 19, "kuznetsov": 3}, speakers)
}

// seedColons looks for the 12 colons that are no label's.
func seedColons(t *testing.T, m *memcon.Memorandum, _ string) {
	all, capital := 0, 0
	for _, turn := range m.Turns {
		for _, after := range strings.SplitAfter(turn.Text, ": ")[1:] {
			all++
			if after[0] >= 'A' && after[0] <= 'Z' {
				capital++
			}
		}
	}
	assert.Equal(t, 12, all)
	assert.Equal(t, 5, capital, "before a capital")
}

func seedNarration(t *testing.T, m *memcon.Memorandum, _ string) {
	var at []int
	for i, turn := range m.Turns {
		if turn.Kind == memcon.Narration {
			at = append(at, i)
		}
	}
	require.Len(t, at, 2)
	interlude, closing := m.Turns[at[0]], m.Turns[at[1]]
	assert.True(t, strings.HasPrefix(interlude.Text, "Then for some time,"))
	assert.Equal(t, "mikoyan", m.Turns[at[0]-1].Speaker.Participant, "before the interlude")
	assert.Equal(t, "mikoyan", m.Turns[at[0]+1].Speaker.Participant, "after the interlude")
	assert.True(t, strings.HasPrefix(closing.Text, "The conversation lasted"))
	assert.Equal(t, len(m.Turns)-1, at[1], "the closing statement comes last")
}

// seedPageTurn looks at the turns that a page mark stands in: each is one turn,
// begins on the page before the mark and has not the number in its text.
func seedPageTurn(t *testing.T, m *memcon.Memorandum, text string) {
	var cut []string
	for _, turn := range m.Turns {
		for _, page := range m.Pages {
			if turn.Span.Contains(page.Span) {
				cut = append(cut, page.Number)
				assert.Equal(t, page.Number, turn.Page)
				assert.NotContains(t, turn.Text, text[page.Span.Start-1:page.Span.End+1])
			}
		}
	}
	assert.Equal(t, []string{"4", "6"}, cut)
}

func seedParticipants(t *testing.T, m *memcon.Memorandum, _ string) {
	type person struct {
		name, title, side string
		from              memcon.Origin
	}
	var got []person
	ids := map[string]bool{}
	for _, p := range m.Participants {
		got = append(got, person{p.Name, p.Title, p.Delegation, p.From})
		ids[p.ID] = true
	}
	assert.Equal(t, []person{
		{"A. I. Mikoyan", "CPSU CC Politburo Member", "", memcon.FromTitle},
		{"John McCloy", "White House Envoy", "American side", memcon.FromTitle},
		{"Adlai Stevenson", "U.S. Ambassador to the UN", "American side", memcon.FromTitle},
		{"V. V. Kuznetsov", "", "", memcon.FromClosing},
		{"A. F. Dobrynin", "", "", memcon.FromClosing},
		{"M. A. Menshikov", "", "", memcon.FromClosing},
		{"G. A. Zhukov", "", "", memcon.FromClosing},
		{"A. Akalovsky", "", "American side", memcon.FromClosing},
		{"Yu. Vinogradov", "", "", memcon.FromClosing},
	}, got)
	assert.Len(t, ids, len(got), "every ID once")
}

func seedRoles(t *testing.T, m *memcon.Memorandum, _ string) {
	var takers []string
	for _, p := range m.Participants {
		if p.Role != memcon.RoleNone {
			assert.Equal(t, memcon.RoleNoteTaker, p.Role, p.Name)
			takers = append(takers, p.Name)
		}
	}
	assert.Equal(t, []string{"G. A. Zhukov", "Yu. Vinogradov"}, takers)
}

func seedApostrophes(t *testing.T, m *memcon.Memorandum, _ string) {
	restored := 0
	for _, e := range m.Edits {
		if e.Kind == memcon.EditApostrophe {
			restored++
			assert.Equal(t, " ", e.From)
			assert.Equal(t, "’", e.To)
		}
	}
	assert.Equal(t, 12, restored)
	text := spoken(m)
	for _, s := range []string{"Cuba’s ports", "ship’s origins", "Castro’s demand", "don’t you want"} {
		assert.Contains(t, text, s)
	}
}

// seedPrint: what the print has wrong stays wrong.
func seedPrint(t *testing.T, m *memcon.Memorandum, _ string) {
	text := spoken(m)
	for _, s := range []string{"the Red Circle.", "Next week. one", "our plans will not"} {
		assert.Contains(t, text, s)
	}
}

func seedBrackets(t *testing.T, m *memcon.Memorandum, _ string) {
	got := map[memcon.AnnotationKind][]string{}
	for _, turn := range m.Turns {
		for _, a := range turn.Annotations {
			got[a.Kind] = append(got[a.Kind], a.Text)
			assert.Equal(t, "["+a.Text+"]", turn.Text[a.Start:a.End])
		}
	}
	assert.Equal(t, map[memcon.AnnotationKind][]string{
		memcon.Supplied: {"from Cuba", "to his position", "the leadership of", "s", "a form of", "not to", "thing", "mere"},
		memcon.Editor:   {"in the United Nations ed.", "of the missiles ed.", "offensive ed.", "of missiles ed."},
		memcon.Original: {"sderzhivaiyuchego", "obiazatelstve", "ustuplena", "zafiksirovano", "nedoponimaniie"},
	}, got)
}

func seedManners(t *testing.T, m *memcon.Memorandum, _ string) {
	var got []string
	for _, turn := range m.Turns {
		if turn.Manner != "" {
			got = append(got, turn.Speaker.Label+": "+turn.Manner)
		}
	}
	assert.Equal(t, []string{"McCloy: in a jocular tone", "A. I. Mikoyan: in a jocular tone"}, got)
}

func seedSource(t *testing.T, m *memcon.Memorandum, _ string) {
	s := m.Source
	assert.Equal(t, "Foreign Policy Archive of the Russian Federation", s.Archive)
	assert.Equal(t, "CWIHP", s.Provider)
	assert.Equal(t, "National Security Archive", s.Copy)
	assert.Equal(t, "Vladislav M. Zubok", s.Translator)
	assert.Equal(t, &memcon.Publication{Title: "Cold War International History (CWIHP)Bulletin", Issue: "8-9", Date: "Winter 1996/1997", Pages: "315-320"}, s.Publication)
}

func seedPages(t *testing.T, m *memcon.Memorandum, _ string) {
	var got []string
	for _, p := range m.Pages {
		got = append(got, p.Number)
	}
	assert.Equal(t, strings.Fields("1 2 3 4 5 6 7 8 9 10 11"), got)
}

// spoken is the text of all turns.
func spoken(m *memcon.Memorandum) string {
	var b strings.Builder
	for _, turn := range m.Turns {
		b.WriteString(turn.Text + "\n")
	}
	return b.String()
}

// archiveFile reads a sample of the archive, and skips the test where the
// archive is absent.
func archiveFile(t *testing.T, file string) string {
	t.Helper()
	dir := os.Getenv("MEMCON_ARCHIVE")
	if dir == "" {
		dir = filepath.Join("..", "shared", "archive")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no archive at %s; MEMCON_ARCHIVE names its place", dir)
	}
	return string(readFile(t, filepath.Join(dir, filepath.FromSlash(file))))
}
