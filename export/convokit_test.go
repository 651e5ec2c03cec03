package export

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// corpus is a ConvoKit corpus as its loader reads it.
type corpus struct {
	Utterances              []utteranceLine
	Speakers, Conversations map[string]struct{ Meta map[string]any }
	Corpus                  map[string]any
	Index                   map[string]json.RawMessage
}

type utteranceLine struct {
	ID             string
	Speaker        string
	ConversationID string `json:"conversation_id"`
	Text           string
	ReplyTo        *string `json:"reply-to"`
	Timestamp      *int64
	Meta           map[string]any
	Vectors        []string
}

// writeCorpus writes memoranda and reads the folder back, holding the rules of
// the format on the way: five files, ASCII, no byte order mark, no blank line.
func writeCorpus(t *testing.T, opt ConvoKitOptions, names []string, all []*memcon.Memorandum) (c corpus, dir string) {
	dir = filepath.Join(t.TempDir(), "corpus")
	w, err := ConvoKit(dir, opt)
	require.NoError(t, err)
	for i, m := range all {
		require.NoError(t, w.Write(names[i], m))
	}
	require.NoError(t, w.Close())
	assert.Equal(t, []string{"conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"}, entries(t, dir))
	read := func(name string) string {
		b, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		for i, x := range b {
			require.True(t, x < 0x80, "%s byte %d is no ASCII", name, i)
		}
		return string(b)
	}
	for name, to := range map[string]any{"speakers.json": &c.Speakers, "conversations.json": &c.Conversations, "corpus.json": &c.Corpus, "index.json": &c.Index} {
		require.NoError(t, json.Unmarshal([]byte(read(name)), to), name)
	}
	for line := range strings.Lines(read("utterances.jsonl")) {
		var u utteranceLine
		d := json.NewDecoder(strings.NewReader(line))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&u))
		c.Utterances = append(c.Utterances, u)
	}
	return c, dir
}

// The rules that the loader's mistakes taught: see the package's documentation.
func TestConvoKitRules(t *testing.T) {
	names, all := memoranda(100)
	for _, opt := range []ConvoKitOptions{{}, {WithoutNarration: true}} {
		c, _ := writeCorpus(t, opt, names, all)
		want := 0
		for _, m := range all {
			for _, turn := range m.Turns {
				if turn.Kind != memcon.Narration || !opt.WithoutNarration {
					want++
				}
			}
		}
		require.Len(t, c.Utterances, want)
		assert.Len(t, c.Conversations, len(all))
		known, last, spoke := map[string]bool{}, map[string]utteranceLine{}, map[string]bool{}
		for _, u := range c.Utterances {
			require.False(t, known[u.ID], "id %q twice", u.ID)
			known[u.ID] = true
			require.NotNil(t, u.Timestamp)
			before, later := last[u.ConversationID]
			require.Equal(t, later, u.ReplyTo != nil, "one chain a conversation")
			if later {
				require.Equal(t, before.ID, *u.ReplyTo)
				require.Equal(t, *before.Timestamp+1, *u.Timestamp)
			}
			last[u.ConversationID] = u
			spoke[u.Speaker] = true
			require.Contains(t, c.Speakers, u.Speaker)
			require.Contains(t, c.Conversations, u.ConversationID)
			require.Equal(t, u.Speaker == narrator, u.Meta["kind"] == "narration")
		}
		assert.Len(t, c.Speakers, len(spoke), "no speaker without an utterance")
		for id := range c.Conversations {
			_, spoken := last[id]
			assert.NotEqual(t, spoken, contains(c.Corpus["without_utterances"], id), id)
		}
		checkIndex(t, c)
	}
}

func contains(list any, s string) bool {
	for _, x := range list.([]any) {
		if x == s {
			return true
		}
	}
	return false
}

// checkIndex holds that all objects of a sort have the keys that the index
// has, with values of its types, or null.
func checkIndex(t *testing.T, c corpus) {
	assert.Equal(t, "1", string(c.Index["version"]))
	check := func(name string, meta map[string]any) {
		var index map[string][]string
		require.NoError(t, json.Unmarshal(c.Index[name], &index))
		require.Len(t, meta, len(index), name)
		for key, v := range meta {
			require.Len(t, index[key], 1, "%s %s", name, key)
			python := map[string]string{"string": "str", "integer": "int", "boolean": "bool", "array": "list", "object": "dict"}[typeName(v)]
			if v != nil {
				require.Equal(t, "<class '"+python+"'>", index[key][0], "%s %s", name, key)
			}
		}
	}
	for _, u := range c.Utterances {
		check("utterances-index", u.Meta)
	}
	for _, s := range c.Speakers {
		check("speakers-index", s.Meta)
	}
	for _, s := range c.Conversations {
		check("conversations-index", s.Meta)
	}
	check("overall-index", c.Corpus)
}

func TestConvoKitOfTheFullMemorandum(t *testing.T) {
	c, _ := writeCorpus(t, ConvoKitOptions{}, []string{"d/1", "silent"}, []*memcon.Memorandum{full(), {Metadata: memcon.Metadata{Title: "x"}}})
	require.Len(t, c.Utterances, 5)
	var speakers []string
	for i, u := range c.Utterances {
		assert.Equal(t, full().Turns[i].Text, u.Text)
		speakers = append(speakers, u.Speaker)
	}
	assert.Equal(t, []string{"d/1/kennedy", "d/1/mikoyan", "d/1/?The Aide", "d/1/kennedy+mikoyan", "_narration"}, speakers)
	assert.Equal(t, "d/1/1", c.Utterances[0].ID)
	assert.Equal(t, int64(-223716000), *c.Utterances[0].Timestamp, "29 November 1962, 16:40, as UTC")
	assert.Len(t, c.Conversations["d/1"].Meta["participants"], 5, "also those who say nothing")
	assert.Equal(t, []any{"silent"}, c.Corpus["without_utterances"])
	notes := c.Utterances[2].Meta["annotations"].([]any)
	editor := notes[2].(map[string]any)
	text := []rune(c.Utterances[2].Text)
	assert.Equal(t, "[so they laughed—ed.]", string(text[int(editor["start"].(float64)):int(editor["end"].(float64))]), "offsets count characters")
	assert.Equal(t, "[Laughter]", string(text[int(notes[3].(map[string]any)["start"].(float64)):int(notes[3].(map[string]any)["end"].(float64))]))
}

func TestConvoKitTimestamps(t *testing.T) {
	for date, want := range map[string]int64{
		"": 0, "1970": 0, "1962": -252460800, "1962-11": -226195200, "1962-11-31": -226195200, "1962-11-01T16:40": -226135200, "1972-02-21": 67478400, "someday": 0,
	} {
		m := &memcon.Memorandum{Turns: []memcon.Turn{{Kind: memcon.Speech, Text: "a"}, {Kind: memcon.Speech, Text: "b"}}}
		m.Metadata.Date.Start = date
		c, _ := writeCorpus(t, ConvoKitOptions{}, []string{"m"}, []*memcon.Memorandum{m})
		assert.Equal(t, want, *c.Utterances[0].Timestamp, date)
		assert.Equal(t, want+1, *c.Utterances[1].Timestamp, date)
	}
}

// Python reads the files as the loader does: in the machine's own encoding,
// here ASCII.
func TestConvoKitInPython(t *testing.T) {
	names, all := memoranda(50)
	c, dir := writeCorpus(t, ConvoKitOptions{}, names, all)
	out := python(t, `
import json, os, sys
d = sys.argv[1]
us = [json.loads(line) for line in open(os.path.join(d, "utterances.jsonl"))]
for f in ("speakers", "conversations", "corpus", "index"):
    assert isinstance(json.load(open(os.path.join(d, f + ".json"))), dict), f
print(json.dumps([u["text"] for u in us]))`, dir)
	var got, want []string
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	for _, u := range c.Utterances {
		want = append(want, u.Text)
	}
	assert.Equal(t, want, got)
}

// Whatever ids and labels hold, no two speakers become one.
func TestConvoKitSpeakersStayApart(t *testing.T) {
	var names []string
	var all []*memcon.Memorandum
	for _, id := range []string{"a", "a/b", "a/?b", "a/b+c", "_narration"} {
		m := &memcon.Memorandum{}
		for _, pid := range []string{"b", "c", "b+c", "b/c", "?b", "b%2Fc"} {
			m.Participants = append(m.Participants, memcon.Participant{ID: pid})
			m.Turns = append(m.Turns, memcon.Turn{Kind: memcon.Speech, Speaker: memcon.Speaker{Participant: pid}})
			m.Turns = append(m.Turns, memcon.Turn{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: pid}})
		}
		m.Turns = append(m.Turns, memcon.Turn{Kind: memcon.Speech, Speaker: memcon.Speaker{Joint: []string{"b", "c"}}})
		names, all = append(names, id), append(all, m)
	}
	c, _ := writeCorpus(t, ConvoKitOptions{}, names, all)
	assert.Len(t, c.Speakers, len(all)*13)
}
