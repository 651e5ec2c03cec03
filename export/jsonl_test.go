package export

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

func TestJSONRoundTrip(t *testing.T) {
	names, all := memoranda(200)
	var lines, array bytes.Buffer
	jsonFormat, _ := Lookup("json")
	w := JSONLines(&lines)
	a, err := jsonFormat.NewWriter(&array)
	require.NoError(t, err)
	for i, m := range all {
		require.NoError(t, w.Write(names[i], m))
		require.NoError(t, a.Write(names[i], m))
	}
	require.NoError(t, w.Close())
	require.NoError(t, a.Close())

	var records []Record
	require.NoError(t, json.Unmarshal(array.Bytes(), &records))
	assert.Equal(t, len(all), strings.Count(lines.String(), "\n"))
	d := json.NewDecoder(&lines)
	for i, m := range all {
		var r Record
		require.NoError(t, d.Decode(&r))
		assert.Equal(t, Record{Path: names[i], Memorandum: filled(m)}, r)
		assert.Equal(t, r, records[i])
	}
}

func TestJSONOfNothing(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, JSON(&b, &memcon.Memorandum{}))
	assert.NotContains(t, b.String(), "null")
	for name, want := range map[string]string{"json": "[\n]\n", "jsonl": "", "text": "", "markdown": ""} {
		f, err := Lookup(name)
		require.NoError(t, err)
		b.Reset()
		w, err := f.NewWriter(&b)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		assert.Equal(t, want, b.String(), name)
	}
}

func TestJSONLinesInPython(t *testing.T) {
	_, all := memoranda(50)
	var b bytes.Buffer
	w := JSONLines(&b)
	var want []string
	for i, m := range all {
		require.NoError(t, w.Write(string(rune('a'+i)), m))
		for _, turn := range m.Turns {
			want = append(want, turn.Text)
		}
	}
	out := python(t, `
import json, sys
texts = []
for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    texts += [t["text"] for t in json.loads(line)["memorandum"]["turns"]]
print(json.dumps(texts))`, saved(t, b.String()))
	var got []string
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	assert.Equal(t, want, got)
}
