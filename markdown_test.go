package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, in, text string }{
		{"heading", "## 12. Talk\n\nHe agreed.", "12. Talk\n\nHe agreed."},
		{"a long title", "## 12\\. Record of a Conversation Between the Secretary of State and the Foreign Minister of the Kingdom, Held at the Ministry on the Occasion of the Visit", "12. Record of a Conversation Between the Secretary of State and the Foreign Minister of the Kingdom, Held at the Ministry on the Occasion of the Visit"},
		{"one hash is a heading in a page of Markdown", "# Talk\n\n**Abe:** No.", "Talk\n\nAbe: No."},
		{"one hash alone is a number", "# 5 of ten\n\nAbe: No.", "# 5 of ten\n\nAbe: No."},
		{"bold", "**Abe:** It is **so**, and __Bo__: no.", "Abe: It is so, and Bo: no."},
		{"bold around a bracket", "**[Abe:]** No.", "[Abe:] No."},
		{"stars of notes", "He agreed.**He left.** It rained, ** as ever ** there.", "He agreed.**He left.** It rained, ** as ever ** there."},
		{"a row of stars", "He left.\n\n* * *\n\n****\n\nHe came.", "He left.\n\n* * *\n\n****\n\nHe came."},
		{"a line to fill in", "Name: ____ Rank: ____", "Name: ____ Rank: ____"},
		{"italic label", "## Talk\n\n*The Mayor:* Good.\n\n_Abe_: Good.", "Talk\n\nThe Mayor: Good.\n\nAbe: Good."},
		{"italic words", "## Talk\n\nIt was *not* so [*laughs*], _not at all_.", "Talk\n\nIt was not so [laughs], not at all."},
		{"a star behind a word", "## Talk*\n\nIt was* so, 2 * 3 * 4, snake_case_words.", "Talk*\n\nIt was* so, 2 * 3 * 4, snake_case_words."},
		{"italics elsewhere", "It was *not* so.", "It was *not* so."},
		{"link", "He saw [the mayor](https://example.org/a \"A\").", "He saw the mayor."},
		{"picture", "![the hall](/hall.jpg) He agreed.", "He agreed."},
		{"marker of a note", "He agreed.[2](#fn2) He left.", "He agreed.[2] He left."},
		{"way back", "1. A box. [↩](#fnref1)", "1. A box."},
		{"brackets that are no link", "He [Abe](the mayor) agreed [at last] (so he said).", "He [Abe](the mayor) agreed [at last] (so he said)."},
		{"escapes", "## 12\\. Talk\n\nHe agreed \\[at last\\].\\\nSo it was.", "12. Talk\n\nHe agreed [at last].\n\nSo it was."},
		{"page mark", "## Talk\n\nHe agreed \\[Page 787\\] at last.\n\n\\[Page 788\\]\n\nSo it was.", "Talk\n\nHe agreed at last.\n\nSo it was."},
		{"a backslash alone", "C:\\[papers\\] He agreed.", "C:\\[papers\\] He agreed."},
	} {
		assert.Equal(t, c.text, parsedText(c.in), c.name)
	}
}

// parsedText is the cleaned text as Parse sees it.
func parsedText(in string) string {
	d := newDocument(in)
	for _, stage := range stages {
		if stage(d); d.flow != nil {
			break
		}
	}
	return d.flow.Text
}
