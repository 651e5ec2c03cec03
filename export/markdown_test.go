package export

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

func TestMarkdown(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, Markdown(&b, full()))
	assert.Equal(t, `# Memorandum of Conversation \<draft> & "notes"

- **Document:** 296
- **Date:** November 29, 1962, 4:40–7 p.m.
- **Place:** Cabinet Room, Washington
- **Subject:** Cuba; the inspections; =Berlin
- **Classification:** Secret; Nodis
- **Duration:** 2 h 20 min
- **Language of the original:** Russian

## Participants

**United States**

- John F. Kennedy, President
- A. Akalovsky, Note Taker

**USSR**

- A. I. Mikoyan, First Deputy Chairman

**Others**

- Third secretary, interpreter
- Another of the same ID

## Conversation

*[p. 1]* **The President** (*in a "jocular" tone*): Do we agree[^1] [from Cuba] that Castro's \<planes> & boats stay?

We [zafiksirovano]

[1 line not

declassified] go.

*[p. 2]* Mikoyan says that he agrees [sic].

**The Aide:** =1+1 is what [...] he said, [illegible] and [so they laughed—ed.] [Laughter].

*[p. 3]* **Kennedy and Mikoyan:** Agreed.

*Tea was served.*

*The talk went on.*

## Notes

- **[2]** A note that nothing calls.

[^1]: A note with \<markup> & two

    paragraphs.

## Source

Source note as printed; Box 12 \<copy>.
`, b.String())
}

func TestMarkdownEscapes(t *testing.T) {
	for text, want := range map[string]string{
		"plain text, Castro's.":     "plain text, Castro's.",
		"a *b* _c_ `d` ~e~":         "a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~",
		"<script>alert(1)</script>": `\<script>alert(1)\</script>`,
		"[from Cuba] and [sic]":     "[from Cuba] and [sic]",
		"[a](b) [a][b] [a]: b":      `[a\](b) [a\][b] [a\]: b`,
		"![a](b)":                   `![a\](b)`,
		"- item":                    `\- item`,
		"a - b":                     "a - b",
		"+ item\n= x\n> y":          "\\+ item  \n\\= x  \n\\> y",
		"1. one":                    `1\. one`,
		"1962) one":                 `1962\) one`,
		"in 1962. Then":             "in 1962. Then",
		"# head":                    `\# head`,
		"---\n\n===":                "\\---\n\n\\===",
		"Q&A &amp; &#60; AT&T;":     `Q&A \&amp; \&\#60; AT\&T;`,
		"$5 and $6":                 `\$5 and \$6`,
		"[ ] a":                     `\[ ] a`,
		"  \t a\n \n\n b \n c  ":    "a\n\nb  \nc",
		"a\u0000b\u001b[31m":        "a\uFFFDb\uFFFD[31m",
		"C:\\dir":                   `C:\\dir`,
		"":                          "",
	} {
		assert.Equal(t, want, mdBlock(text, ""), "%q", text)
	}
}

// Footnotes of two memoranda in one file do not share a name.
func TestMarkdownOfMany(t *testing.T) {
	var b bytes.Buffer
	f, _ := Lookup("markdown")
	w, err := f.NewWriter(&b)
	require.NoError(t, err)
	require.NoError(t, w.Write("a/1", full()))
	require.NoError(t, w.Write("b", full()))
	require.NoError(t, w.Close())
	for _, name := range []string{"[^a_2F1-1]", "[^b-1]"} {
		assert.Equal(t, 2, strings.Count(b.String(), name), "%s: one call, one note", name)
	}
	assert.Contains(t, b.String(), "\n\n---\n\n# ")
}

// Each call has its note and each note one place.
func TestMarkdownNotes(t *testing.T) {
	names, all := memoranda(300)
	for i, m := range all {
		var b bytes.Buffer
		require.NoError(t, Markdown(&b, m))
		for j := range m.Notes {
			d := newMarkdown(nil, "", m)
			name := "[^" + d.noteName(j) + "]"
			if strings.Contains(b.String(), name) {
				require.Equal(t, 1, strings.Count(b.String(), "\n"+name+": "), names[i])
			}
		}
	}
	m := &memcon.Memorandum{Turns: []memcon.Turn{{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "A"}, Text: "see [it]", Span: memcon.Span{End: 9}, Body: memcon.Span{End: 9}}},
		Edits: []memcon.Edit{{Kind: memcon.EditNoteMark, From: "1", Span: memcon.Span{Start: 8, End: 9}}},
		Notes: []memcon.Note{{Marker: "1", Text: "note", Span: memcon.Span{Start: 10, End: 14}}}}
	var b bytes.Buffer
	require.NoError(t, Markdown(&b, m))
	assert.Contains(t, b.String(), `see [it\][^1]`, "the bracket and the call make no link")
}
