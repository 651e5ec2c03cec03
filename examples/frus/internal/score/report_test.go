package score

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/frus/internal/gold"
)

func TestFigure(t *testing.T) {
	assert.Equal(t, Figure{}, Tally{}.Figure())
	assert.Equal(t, Figure{Precision: 1, Recall: 0.5, F1: 2.0 / 3, N: 4}, Tally{Right: 2, Missed: 2}.Figure())
	assert.Equal(t, Figure{N: 1}, Tally{Wrong: 1, Missed: 1}.Figure())
}

// want is what the mark-up says of a short conversation, and read what a
// perfect reader makes of it. The mark-up has every field that is compared.
func want() *gold.Document {
	return &gold.Document{
		Conversation: true, Title: "Memorandum of Conversation", DateWhen: "1965-03-03", Place: "Oslo", Subject: []string{"Fish"},
		Participants: []gold.Person{
			{Name: "Carl Fisher", Title: "Desk Officer", Delegation: "U.S.", Text: "Carl Fisher, Desk Officer", Ref: "#f"},
			{Name: "Ann Bly", Text: "Ann Bly"},
		},
		ParticipantsScored: true,
		Source:             "Archive, Box 9. Secret.",
		Pages:              []string{"4", "5"},
		Turns:              []gold.Turn{{Label: "Fisher", Text: "Don’t go.", Ref: "#f"}, {Label: "Bly", Text: "I will."}, {Text: "[They left.]"}},
		Reported:           []gold.Reported{{Label: "Mr. Fisher", Verb: "said", Start: "Mr. Fisher said no"}},
	}
}

const text = "Fisher: Don't go. Bly: I will. Mr. Fisher said no."

func read() *memcon.Memorandum {
	return &memcon.Memorandum{
		Metadata: memcon.Metadata{
			Title: "MEMORANDUM OF CONVERSATION", Date: memcon.Date{Start: "1965-03-03T10:00"}, Place: "Oslo, Ministry", Subject: []string{"Fish"},
			Classification: "Secret",
		},
		Participants: []memcon.Participant{
			{ID: "fisher", Name: "Carl Fisher", Title: "Desk Officer", Delegation: "U.S.", From: memcon.FromList},
			{ID: "bly", Name: "Ann Bly", From: memcon.FromList},
			{ID: "he", Name: "He", From: memcon.FromTurns},
			{ID: "sayre", Name: "Sayre", From: memcon.FromClosing},
		},
		Turns: []memcon.Turn{
			{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "Fisher", Participant: "fisher"}, Text: "Don't go.", Span: memcon.Span{Start: 0, End: 17}},
			{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "Bly", Participant: "bly"}, Text: "I will.", Span: memcon.Span{Start: 18, End: 30}},
			{Kind: memcon.Reported, Speaker: memcon.Speaker{Label: "Mr. Fisher"}, Text: "Mr. Fisher said no.", Span: memcon.Span{Start: 31, End: 50}},
		},
		Source: memcon.Source{Text: "Archive, Box 9. Secret."},
		Pages:  []memcon.Page{{Number: "3"}, {Number: "4"}, {Number: "5"}},
	}
}

// measureOne compares one case.
func measureOne(style string, g *gold.Document, m *memcon.Memorandum, err error) *Report {
	r := new(Report)
	r.Add(Case{Name: "x", Style: style, Gold: g, Text: []byte(text), Memo: m, Err: err})
	return r
}

func TestPerfectReading(t *testing.T) {
	for _, style := range []string{"web", "scrape"} {
		r := measureOne(style, want(), read(), nil)
		fields := 0
		for f, x := range r.Figures()[style] {
			fields++
			assert.Equal(t, 1.0, x.F1, "%s %s", style, f)
		}
		assert.Equal(t, len(Fields)-1, fields, "apostrophes are not measured in web, nor pages in scrape")
		assert.Equal(t, 1.0, r.MeanF1())
	}
}

// Each thing that is read wrongly is counted in its field, and nowhere else.
func TestMisreadings(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*memcon.Memorandum)
		wrong map[string]Tally // by field
	}{
		"title":          {func(m *memcon.Memorandum) { m.Metadata.Title = "Conversation" }, map[string]Tally{"title": {0, 1, 1}}},
		"date":           {func(m *memcon.Memorandum) { m.Metadata.Date.Start = "1965-03" }, map[string]Tally{"date": {0, 1, 1}}},
		"place":          {func(m *memcon.Memorandum) { m.Metadata.Place = "" }, map[string]Tally{"place": {0, 1, 1}}},
		"subject":        {func(m *memcon.Memorandum) { m.Metadata.Subject = nil }, map[string]Tally{"subject": {0, 1, 1}}},
		"person missing": {func(m *memcon.Memorandum) { m.Participants[1].Name = "Lamp" }, map[string]Tally{"participants": {1, 1, 1}}},
		"delegation":     {func(m *memcon.Memorandum) { m.Participants[0].Delegation = "USSR" }, map[string]Tally{"delegation": {0, 1, 1}}},
		"position":       {func(m *memcon.Memorandum) { m.Participants[0].Title = "" }, map[string]Tally{"position": {0, 1, 1}}},
		"source":         {func(m *memcon.Memorandum) { m.Source.Text = "" }, map[string]Tally{"source": {0, 1, 1}}},
		"class":          {func(m *memcon.Memorandum) { m.Metadata.Classification = "Top Secret" }, map[string]Tally{"classification": {0, 1, 1}}},
		"page missing":   {func(m *memcon.Memorandum) { m.Pages = m.Pages[:2] }, map[string]Tally{"pages": {0, 1, 1}}},
		"pages invented": {func(m *memcon.Memorandum) { m.Pages = append(m.Pages, memcon.Page{Number: "7"}) }, map[string]Tally{"pages": {0, 1, 1}}},
		"turn cut":       {func(m *memcon.Memorandum) { m.Turns[0].Text = "Don't" }, map[string]Tally{"turn_text": {1, 1, 1}, "turn_exact": {1, 1, 1}}},
		"turn unlike":    {func(m *memcon.Memorandum) { m.Turns[0].Text = "Stay." }, map[string]Tally{"turns": {1, 1, 1}, "turn_text": {1, 0, 0}, "turn_exact": {1, 0, 0}, "resolution": {}, "spans": {2, 1, 1}}},
		"turn run on":    {func(m *memcon.Memorandum) { m.Turns[1].Text = "I will. They left." }, map[string]Tally{"turn_text": {1, 1, 1}, "turn_exact": {1, 1, 1}, "spans": {2, 1, 1}}},
		"wrong speaker":  {func(m *memcon.Memorandum) { m.Turns[0].Speaker.Participant = "bly" }, map[string]Tally{"resolution": {0, 1, 1}}},
		"no statement":   {func(m *memcon.Memorandum) { m.Turns = m.Turns[:2] }, map[string]Tally{"reported": {0, 1, 1}, "spans": {2, 0, 0}}},
		"span":           {func(m *memcon.Memorandum) { m.Turns[0].Span = memcon.Span{} }, map[string]Tally{"spans": {2, 1, 1}}},
	} {
		t.Run(name, func(t *testing.T) {
			m := read()
			c.spoil(m)
			good, bad := measureOne("web", want(), read(), nil), measureOne("web", want(), m, nil)
			for _, f := range Fields {
				expect := good.Tally("web", f)
				if x, ok := c.wrong[f]; ok {
					expect = x
				}
				assert.Equal(t, expect, bad.Tally("web", f), f)
			}
		})
	}
}

func TestApostrophes(t *testing.T) {
	m := read()
	m.Turns[0].Text = "Dont go."
	m.Turns[1].Text = "I wi'll."
	r := measureOne("scrape", want(), m, nil)
	assert.Equal(t, Tally{Wrong: 1, Missed: 1}, r.Tally("scrape", "apostrophes"))
}

// A turn made of a paragraph of which the mark-up says nothing is no mistake.
func TestUnsureParagraphs(t *testing.T) {
	g := want()
	g.Turns[1].More, g.Turns[1].Unsure = []string{"Sayre: You will not."}, []int{0}
	m := read()
	m.Turns = append(m.Turns, memcon.Turn{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "Sayre"}, Text: "You will not."})
	assert.Equal(t, Tally{Right: 2}, measureOne("web", g, m, nil).Tally("web", "turns"))
	g.Turns[1].Unsure = nil
	assert.Equal(t, Tally{Right: 2, Wrong: 1}, measureOne("web", g, m, nil).Tally("web", "turns"))
}

func TestRefusals(t *testing.T) {
	letter := &gold.Document{Title: "Letter"}
	refused := errors.New("not a conversation")
	assert.Equal(t, Tally{}, measureOne("web", letter, nil, refused).Tally("web", "conversation"))
	assert.Equal(t, Tally{Wrong: 1}, measureOne("web", letter, read(), nil).Tally("web", "conversation"))
	r := measureOne("web", want(), nil, refused)
	assert.Equal(t, Tally{Missed: 1}, r.Tally("web", "conversation"))
	assert.Equal(t, Tally{Missed: 2}, r.Tally("web", "turns"), "what is not read is missed in every field")
}

func TestMergeAndShow(t *testing.T) {
	all := &Report{Show: "place"}
	for _, place := range []string{"Oslo", "Bergen"} {
		m := read()
		m.Metadata.Place = place
		m.Metadata.Title = ""
		one := &Report{Show: "place"}
		one.Add(Case{Name: place, Style: "pdf", Gold: want(), Text: []byte(text), Memo: m})
		all.Merge(one)
	}
	assert.Equal(t, Tally{Right: 1, Wrong: 1, Missed: 1}, all.Tally("pdf", "place"))
	assert.Equal(t, []Miss{{"Bergen", `"Bergen" want "Oslo"`}}, all.Misses)
}

func TestWriteTable(t *testing.T) {
	r := measureOne("ocr", want(), read(), nil)
	r.Merge(measureOne("web", want(), nil, errors.New("no")))
	var b strings.Builder
	require.NoError(t, r.WriteTable(&b))
	lines := strings.Split(b.String(), "\n")
	assert.Equal(t, "F1 (n)                     web            ocr     P, R over all", lines[0])
	assert.Contains(t, lines, "title                0.000 (1)      1.000 (1)       0.500 0.500")
	assert.Contains(t, lines, "source               0.000 (1)              -       0.000 0.000", "an OCR has no source note")
	assert.Regexp(t, `^mean F1 +0\.\d{4}$`, lines[len(Fields)+1])
}
