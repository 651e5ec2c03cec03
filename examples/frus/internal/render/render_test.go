package render

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/frus/internal/gold"
	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// pages are the documents of a volume that can be rendered, by their names.
func pages(t *testing.T, volume string) map[string]Page {
	t.Helper()
	list := make(map[string]Page)
	require.NoError(t, tei.Read(strings.NewReader(volume), func(v tei.Volume, doc *tei.Node) error {
		if g, p := gold.Read(v, doc); g != nil {
			list[doc.Get("id")] = Page{Paper: p, Gold: g}
		}
		return nil
	}))
	return list
}

func sample(t *testing.T) map[string]Page {
	t.Helper()
	data, err := os.ReadFile("../../testdata/sample.xml")
	require.NoError(t, err)
	return pages(t, string(data))
}

// page is a small paper that has most of what a paper can have.
func page(t *testing.T) Page {
	t.Helper()
	const doc = `<TEI><teiHeader><idno type="frus">v</idno><title type="subseries">1964-1976</title></teiHeader>
<div type="document" n="3" xml:id="d3">
<head>3. Memorandum of Conversation<note n="1" type="source">Source: Archive, Box 9. Secret.</note></head>
<dateline><placeName>Oslo</placeName>, <date when="1974-06-24T10:00:00">June 24, 1974, 10 a.m.</date></dateline>
<list type="participants"><head>PARTICIPANTS</head><item>Mr. Bly—MID</item></list>
<p>President: I can’t see the “light<pb n="5"/>house”.<note n="2">It stands.</note></p>
<p>Secretary: It’s dark.</p><pb n="6"/><p>President: So it is.</p><p>Secretary: Quite.</p></div></TEI>`
	return pages(t, doc)["d3"]
}

func render(t *testing.T, style string, p Page, seed uint64) string {
	t.Helper()
	s, err := Render(style, p, seed)
	require.NoError(t, err)
	return s
}

func TestWeb(t *testing.T) {
	assert.Equal(t, `3. Memorandum of Conversation1

Oslo, June 24, 1974, 10 a.m.

PARTICIPANTS

  • Mr. Bly—MID

President: I can’t see the “light[Page 5]house”.2

Secretary: It’s dark.

[Page 6]

President: So it is.

Secretary: Quite.

  1. Source: Archive, Box 9. Secret.
  2. It stands.
`, render(t, "web", page(t), 1))
}

func TestScrape(t *testing.T) {
	s := render(t, "scrape", page(t), 1)
	_, body, listed := strings.Cut(s, "Transcription:\n\n")
	if !listed {
		body = s
	}
	assert.Equal(t, `Memorandum of Conversation Oslo, June 24, 1974, 10 a.m. PARTICIPANTS Mr. Bly MID President: I can t see the light 1

house. Secretary: It s dark. 2

President: So it is. Secretary: Quite. [Source: Archive, Box 9. Secret.] 3

`, strings.TrimPrefix(body, "3. "))
}

// Some scrapes have a list of similar documents, and some the number.
func TestScrapeVaries(t *testing.T) {
	p := page(t)
	listed, numbered := 0, 0
	for seed := range uint64(100) {
		s := render(t, "scrape", p, seed)
		if strings.HasPrefix(s, "Similar documents\n") {
			listed++
		}
		if strings.Contains(s, "3. Memorandum") {
			numbered++
		}
	}
	assert.InDelta(t, 60, listed, 20)
	assert.InDelta(t, 20, numbered, 15)
}

func TestDocbox(t *testing.T) {
	s := render(t, "docbox", page(t), 1)
	assert.True(t, strings.HasPrefix(s, "Memorandum of Conversation\n\nSize: px\n\nStart display at page:\n\nDownload \"Memorandum of Conversation\"\n\nTranscription\n\n1 "), s)
	assert.Contains(t, s, "the light\n\n2 house. Secretary: It s dark.\n\n3 President: So it is.")
}

func TestPDF(t *testing.T) {
	s := strings.ReplaceAll(render(t, "pdf", page(t), 1), "\f", "<FF>")
	assert.Equal(t, `3. Memorandum of Conversation1

Oslo, June 24, 1974, 10 a.m.

PARTICIPANTS

    Mr. Bly—MID
   President: I can’t see the “light


1 Source: Archive, Box 9. Secret.
<FF>                                        Foreign Relations, 1964–1976   5

house”.2

   Secretary: It’s dark.


2 It stands.
<FF>6   Foreign Relations, 1964–1976

   President: So it is.

   Secretary: Quite.

`, s)
}

func TestWilson(t *testing.T) {
	p := page(t)
	forms := map[string]bool{}
	for seed := range uint64(60) {
		s := render(t, "wilson", p, seed)
		assert.True(t, strings.HasPrefix(s, "Skip to content\n\nJune 24, 1974\n\nMemorandum of Conversation\n\n"), s)
		assert.Contains(t, s, "\n\n\n[2] It stands.\n\n")
		assert.Contains(t, s, "Document Information\n\nSource\nArchive, Box 9. Secret.\n\nRights\n")
		assert.NotContains(t, s, "[1]", "the source is no note here")
		_, turn, ok := strings.Cut(s, "Mr. Bly—MID\n\n\n")
		require.True(t, ok)
		label, _, ok := strings.Cut(turn, "I can’t see the “lighthouse”.[2]")
		require.True(t, ok, turn)
		forms[label] = true
	}
	assert.Equal(t, map[string]bool{
		"President. ": true, "PRESIDENT. ": true, "PRESIDENT: ": true, "President – ": true, "President\n\n": true, "President: ": true,
	}, forms)
}

func TestOCR(t *testing.T) {
	s := render(t, "ocr", page(t), 1)
	assert.Contains(t, s, "\nMemorandum of Conversation\n\nOslo, June 24, 1974, 10 a.m.\n\nPARTICIPANTS\n\n     Mr. Bly -- MID\n\n")
	assert.Contains(t, s, `I can't see the "lighthouse".`)
	assert.True(t, strings.HasSuffix(s, "\n\nDECLASSIFIED\nE.O. 12958, Sec. 3.5\n"), s)
	assert.NotContains(t, s, "Box 9", "a typed original has no notes")
}

func TestUnknownStyle(t *testing.T) {
	_, err := Render("gopher", page(t), 1)
	assert.ErrorContains(t, err, "gopher")
}

// The same seed gives the same text, and another seed another one.
func TestSeed(t *testing.T) {
	p := sample(t)["d2"]
	for style := range styles {
		assert.Equal(t, render(t, style, p, 7), render(t, style, p, 7), style)
		same := 0
		for seed := range uint64(20) {
			if render(t, style, p, seed) == render(t, style, p, 7) {
				same++
			}
		}
		if style == "web" {
			assert.Equal(t, 20, same, "nothing is random about the history site")
		} else {
			assert.Less(t, same, 20, style)
		}
	}
}

// letters are the small letters of a text: what every style keeps.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, strings.NewReplacer("ﬃ", "ffi", "ﬁ", "fi", "ﬂ", "fl").Replace(s))
}

// No style loses a word of a turn. A page break inside a turn and what OCR
// misreads may stand in the way, so turns that have neither are looked at.
func TestNothingIsLost(t *testing.T) {
	turns := 0
	for id, p := range sample(t) {
		for style := range styles {
			s := letters(render(t, style, p, 3))
			for _, x := range p.Gold.Turns {
				if strings.Contains(x.Text, "lighthouse") {
					continue
				}
				turns++
				assert.Contains(t, s, letters(x.Text), "%s %s", id, style)
			}
		}
	}
	assert.NotZero(t, turns)
}

func TestMisread(t *testing.T) {
	p := page(t)
	p.Gold.ID = "noise"
	s := strings.Repeat("nothing in the hotel is left to eat ", 600)
	p.Paper.Blocks[3].Runs = []tei.Run{{Text: s}}
	got := strings.Join(strings.Fields(render(t, "ocr", p, 1)), " ")
	at := strings.Index(got, "nothing in the hotel is left to eat nothing")
	require.Positive(t, at, "the first words are whole")
	errors := 0
	for i := 0; i < len(s) && at+i < len(got); i++ {
		if got[at+i] == '-' || got[at+i] == 'S' || got[at+i] == 'C' { // a page mark: the rest is shifted
			break
		}
		if got[at+i] != s[i] {
			errors++
		}
	}
	assert.Positive(t, errors)
	assert.Less(t, errors, 40)
}
