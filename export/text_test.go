package export

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

func TestText(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, Text(&b, full()))
	assert.Equal(t, `Memorandum of Conversation <draft> & "notes"

Document: 296
Date: November 29, 1962, 4:40–7 p.m.
Place: Cabinet Room, Washington
Subject: Cuba; the inspections; =Berlin
Classification: Secret; Nodis
Duration: 2 h 20 min
Language of the original: Russian

Participants:
    United States
        John F. Kennedy, President
        A. Akalovsky, Note Taker
    USSR
        A. I. Mikoyan, First Deputy Chairman
    Third secretary, interpreter
    Another of the same ID

[p. 1] The President (in a "jocular" tone): Do we agree [from Cuba] that
Castro's <planes> & boats stay?

We [zafiksirovano]

[1 line not

declassified] go.

[p. 2] Mikoyan says that he agrees [sic].

The Aide: =1+1 is what [...] he said, [illegible] and [so they laughed—ed.]
[Laughter].

[p. 3] Kennedy and Mikoyan: Agreed.

    Tea was served.
    The talk went on.

[1] A note with <markup> & two paragraphs.
[2] A note that nothing calls.

Source: Source note as printed; Box 12 <copy>.
`, b.String())
}

// Nothing of a text can drive a terminal, and every word of it is there.
func TestTextIsSafeAndWhole(t *testing.T) {
	names, all := memoranda(300)
	for i, m := range all {
		var b bytes.Buffer
		require.NoError(t, Text(&b, m))
		got := b.String()
		for _, r := range got {
			require.True(t, r == '\n' || printable(r) && r != '\r' && r != '\t', "%q", got)
		}
		for line := range strings.Lines(got) {
			line = strings.TrimSuffix(line, "\n")
			require.True(t, utf8.RuneCountInString(line) <= width || strings.Count(strings.TrimSpace(line), " ") == 0, "%q", line)
			require.Equal(t, strings.TrimRight(line, " "), line)
		}
		words := strings.Join(strings.Fields(got), " ")
		for _, turn := range m.Turns {
			require.Contains(t, words, strings.Join(strings.Fields(readable(turn.Text)), " "), names[i])
		}
	}
}

func TestTextOfMany(t *testing.T) {
	var b bytes.Buffer
	f, _ := Lookup("text")
	w, err := f.NewWriter(&b)
	require.NoError(t, err)
	for _, title := range []string{"One", "Two"} {
		require.NoError(t, w.Write(title, &memcon.Memorandum{Metadata: memcon.Metadata{Title: title}}))
	}
	require.NoError(t, w.Close())
	assert.Equal(t, "One\n\n"+strings.Repeat("=", 80)+"\n\nTwo\n", b.String())
}
