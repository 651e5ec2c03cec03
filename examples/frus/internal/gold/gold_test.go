package gold

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/frus/internal/tei"
	"github.com/memcon/memcon/examples/internal/progtest"
)

// sample reads the sample volume: what the mark-up of each document says, nil
// where the heading leaves it open.
func sample(t *testing.T) map[string]*Document {
	t.Helper()
	f, err := os.Open("../../testdata/sample.xml")
	require.NoError(t, err)
	defer f.Close()
	docs := make(map[string]*Document)
	require.NoError(t, tei.Read(f, func(v tei.Volume, doc *tei.Node) error {
		docs[doc.Get("id")], _ = Read(v, doc)
		return nil
	}))
	return docs
}

// document reads one document that holds the XML.
func document(t *testing.T, xml string) *Document {
	t.Helper()
	var d *Document
	err := tei.Read(strings.NewReader("<TEI><div type='document' n='7' xml:id='d7'>"+xml+"</div></TEI>"), func(v tei.Volume, doc *tei.Node) error {
		d, _ = Read(v, doc)
		return nil
	})
	require.NoError(t, err)
	return d
}

func TestSampleClasses(t *testing.T) {
	classes := map[string]Class{}
	for id, d := range sample(t) {
		if d != nil {
			classes[id] = d.Class
			assert.Equal(t, d.Class != Negative, d.Conversation, id)
		}
	}
	assert.Equal(t, map[string]Class{
		"d1": Header, "d2": Direct, "d3": Direct, "d4": Negative, "d5": Negative, "d6": Header, "d7": Header, "d10": Header,
	}, classes, "d8 has a record attached, and d9 may or may not be one")
}

func TestSampleHeaders(t *testing.T) {
	docs := sample(t)
	for _, c := range []struct{ id, title, place, when, from, to string }{
		{"d1", "Memorandum of Conversation", "Washington", "1965-03-03", "", ""},
		{"d2", "Memorandum of Conversation", "Oslo", "", "1974-06-24T09:30:00", "1974-06-24T10:15:00"},
		{"d3", "Telephone Conversation Between President Whitlow and the Assistant Secretary of State (Brandt)", "Washington", "1974-07-01T17:24:00", "", ""},
		{"d4", "Telegram From the Embassy in Norway to the Department of State", "Oslo", "1965-02-11T16:00:00", "", ""},
		{"d5", "Editorial Note", "", "", "", ""},
		{"d6", "Minutes of the 12th Meeting of the Fisheries Council, Held at Washington, July 6, 1950", "Washington", "1950-07-06", "", ""},
		{"d10", "Memorandum of a Conversation, Department of State, Washington, May 2, 1957, 2:35 p.m.", "Washington", "1957-05-02T14:35:00-05:00", "", ""},
	} {
		d := docs[c.id]
		assert.Equal(t, c.title, d.Title, c.id)
		assert.Equal(t, c.place, d.Place, c.id)
		assert.Equal(t, [3]string{c.when, c.from, c.to}, [3]string{d.DateWhen, d.DateFrom, d.DateTo}, c.id)
	}
	assert.Equal(t, "June 24, 1974, 9:30–10:15 a.m.", docs["d2"].DateText)
	assert.Equal(t, "[Washington,] July 6, 1950.", docs["d6"].Dateline)
	assert.Equal(t, "frus0000v01/d2", docs["d2"].ID)
	assert.Equal(t, "2", docs["d2"].Number)
}

func TestSampleSubjectsSourcesPages(t *testing.T) {
	docs := sample(t)
	assert.Equal(t, []string{"Cod Quotas in the Northern Fishery"}, docs["d1"].Subject)
	assert.Equal(t, []string{"1. Salmon", "2. The Lamp at the Second Skerry"}, docs["d7"].Subject)
	assert.Equal(t, []string{}, docs["d3"].Subject)

	assert.Equal(t, "Department of State, Central Files, 757.022/5–257. Official Use Only. Drafted by Abney.", docs["d10"].Source)
	assert.True(t, strings.HasPrefix(docs["d7"].Source, "Summary: Lindqvist and Brandt discussed salmon. Source: National"))
	assert.Empty(t, docs["d6"].Source, "a line above the heading is not called the source")

	assert.Equal(t, []string{"2", "3"}, docs["d1"].Pages)
	assert.Equal(t, []string{"7"}, docs["d3"].Pages)
	assert.Equal(t, 3, docs["d1"].Notes)
}

func TestSamplePeople(t *testing.T) {
	docs := sample(t)
	assert.Equal(t, []Person{
		{"Einar Halvorsen", "Minister of Foreign Affairs", "Norway", "Einar Halvorsen, Minister of Foreign Affairs", "#p_HE_1"},
		{"Olav Nygaard", "Director of the Fisheries Board", "Norway", "Olav Nygaard, Director of the Fisheries Board", ""},
		{"Dr. Harold Brandt", "Counselor of the Department", "U.S.", "Dr. Harold Brandt, Counselor of the Department", "#p_BH_1"},
		{"George P. Whitcombe", "NSC Staff (notetaker)", "U.S.", "George P. Whitcombe, NSC Staff (notetaker)", ""},
	}, docs["d2"].Participants)
	var names []string
	for _, p := range docs["d7"].Participants {
		names = append(names, p.Delegation+": "+p.Name)
	}
	assert.Equal(t, []string{"Sweden: Ambassador Sten Lindqvist", "Sweden: Miss Karin Ek", "United States: Mr. Brandt", "United States: Peter Kasson"}, names)
	assert.Equal(t, Person{"Mr. Carmody", "The Under Secretary of State", "", "The Under Secretary of State, Mr. Carmody (Chairman)", ""},
		docs["d6"].Participants[0])
	assert.True(t, docs["d6"].ParticipantsScored)
	assert.False(t, docs["d10"].ParticipantsScored, "a name is withheld")
	assert.False(t, docs["d3"].ParticipantsScored, "there is no list")
}

func TestSampleTurns(t *testing.T) {
	docs := sample(t)
	var got []string
	for _, x := range docs["d2"].Turns {
		got = append(got, x.Label+"|"+x.Manner+"|"+x.Ref+"|"+strings.Join(append([]string{x.Text}, x.More...), " ¶ "))
	}
	assert.Equal(t, []string{
		"Halvorsen||#p_HE_1|I’ll begin with the map, if nobody minds. You can’t see the line from the air, and that’s the trouble.",
		"Brandt||#p_BH_1|Nobody minds. [Laughter]",
		"Halvorsen||#p_HE_1|The line runs from the lighthouse to the second skerry. Beyond it your captains don’t ask, and ours don’t answer. ¶ That has gone well for eleven years.",
		"Nygaard|||Twelve.",
		"Brandt|reading from a paper|#p_BH_1|“The parties will notify each other of every seizure.” We’d sign that today.",
		"|||[1 paragraph (3 lines) not declassified]",
		"Halvorsen||#p_HE_1|Then we agree.",
		"Nygaard|||On the words, Minister. The boats haven’t read them.",
		"|||[The meeting ended at 10:15 a.m.]",
	}, got)
	assert.Len(t, docs["d3"].Turns, 7)
	assert.Equal(t, "President", docs["d3"].Turns[0].Label)
	assert.Empty(t, docs["d1"].Turns)
}

func TestSampleReported(t *testing.T) {
	docs := sample(t)
	assert.Equal(t, []Reported{
		{"Mr. Halvorsen", "said", "Mr. Halvorsen said that the herring had left", "#p_HE_1"},
		{"The Assistant Secretary", "replied", "The Assistant Secretary replied that a quota without", ""},
		{"Mr. Halvorsen", "asked", "Mr. Halvorsen asked how long the count would", "#p_HE_1"},
	}, docs["d1"].Reported)
	assert.Equal(t, "Brandt", docs["d7"].Reported[1].Label)
	assert.Empty(t, docs["d2"].Reported, "direct speech is compared turn by turn")
}

// What these rules make of the archive's items and headings is what its own
// reading of the mark-up says.
func TestArchive(t *testing.T) {
	dir := progtest.Archive(t, "frus")
	paths, err := filepath.Glob(filepath.Join(dir, "*.gold.json"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	items, same, titles := 0, 0, 0
	for _, path := range paths {
		d, err := Load(path)
		require.NoError(t, err)
		if want := map[bool]sort{true: isRecord, false: isOther}[d.Conversation]; titleSort(d.Title) == want {
			titles++
		}
		if !d.ParticipantsScored {
			continue
		}
		for _, p := range d.Participants {
			items++
			e, ok := readEntry(&tei.Node{Name: "item", Children: []*tei.Node{{Text: p.Text}}})
			if ok && e.name == p.Name && e.title == p.Title {
				same++
			}
		}
	}
	t.Logf("%d of %d items, %d of %d headings", same, items, titles, len(paths))
	assert.Greater(t, float64(same), 0.98*float64(items))
	assert.Greater(t, float64(titles), 0.99*float64(len(paths)))
}
