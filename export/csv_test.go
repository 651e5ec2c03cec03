package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCSVRows(t *testing.T) {
	var b bytes.Buffer
	w := CSV(&b)
	require.NoError(t, w.Write("d296", full()))
	require.NoError(t, w.Close())
	rows, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 6)
	assert.Equal(t, strings.Fields(`memo turn kind label participant name office delegation role manner text words redactions
		page start end date date_end place record number title subject classification archive`), rows[0], "names and order are a promise")
	cells := func(i int, names ...string) (got []string) {
		for _, name := range names {
			for j, c := range columns {
				if c.name == name {
					got = append(got, rows[i][j])
				}
			}
		}
		return got
	}
	assert.Equal(t, []string{"d296", "1", "speech", "The President", "kennedy", "John F. Kennedy", `in a "jocular" tone`, "1", "1"},
		cells(1, "memo", "turn", "kind", "label", "participant", "name", "manner", "redactions", "page"))
	assert.Equal(t, []string{"The Aide", "", "", "'=1+1 is what [...] he said, [illegible] and [so they laughed—ed.] [Laughter].", "12"},
		cells(3, "label", "participant", "name", "text", "words"))
	assert.Equal(t, []string{"kennedy mikoyan", "John F. Kennedy; A. I. Mikoyan", "United States; USSR", ""},
		cells(4, "participant", "name", "delegation", "role"))
	assert.Equal(t, []string{"narration", "", "3", "1962-11-29T16:40", "Example Library"}, cells(5, "kind", "label", "page", "date", "archive"))
}

// What a cell becomes, and that it can be told back.
func TestGuard(t *testing.T) {
	for cell, want := range map[string]string{
		"":                   "",
		"Yes.":               "Yes.",
		"=cmd|' /C calc'!A0": "'=cmd|' /C calc'!A0",
		"+1":                 "'+1",
		"- He agreed.":       "'- He agreed.",
		"@SUM(A1)":           "'@SUM(A1)",
		"\t=1":               "'\t=1",
		"\n=1":               "'\n=1",
		"＝1":                 "'＝1",
		"'No,' he said.":     "'No,' he said.",
		"'=1":                "''=1",
		"''":                 "''",
		"—dash":              "—dash",
		"[-1]":               "[-1]",
	} {
		assert.Equal(t, want, guard(cell), "%q", cell)
		assert.Equal(t, cell, Unguard(guard(cell)), "%q", cell)
	}
	for _, a := range nasty {
		for _, b := range nasty {
			require.Equal(t, a+b, Unguard(guard(a+b)))
			require.False(t, startsFormula(guard(a+b)), "%q", a+b)
		}
	}
}

// Python's csv reads what was written, and the line of the documentation that
// takes the apostrophes off gives every text as it is in the memorandum.
func TestCSVInPython(t *testing.T) {
	_, all := memoranda(100)
	var b bytes.Buffer
	w := CSV(&b)
	var want [][]string
	for i, m := range all {
		id := "memo" + strings.Repeat("x", i)
		require.NoError(t, w.Write(id, m))
		for _, turn := range m.Turns {
			want = append(want, []string{id, strings.ReplaceAll(turn.Speaker.Label, "\x00", "\uFFFD"), strings.ReplaceAll(turn.Text, "\x00", "\uFFFD")})
		}
	}
	require.NoError(t, w.Close())
	out := python(t, `
import csv, json, re, sys
rows = csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True)
def plain(s): return re.sub(r"^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])", "", s)
print(json.dumps([[plain(r[k]) for k in ("memo", "label", "text")] for r in rows]))`, saved(t, b.String()))
	var got [][]string
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	assert.Equal(t, want, got)
}
