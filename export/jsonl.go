package export

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"io"

	"github.com/memcon/memcon"
)

//go:generate sh -c "go run ./internal/schemagen .. . > memorandum.schema.tmp"
//go:generate mv memorandum.schema.tmp memorandum.schema.json

// Schema is the JSON Schema (draft 2020-12) of a memcon.Memorandum as JSON
// writes it; its $defs/Record is a line of JSON Lines. It is made from the Go
// types.
//
//go:embed memorandum.schema.json
var Schema string

// Record is one line of JSON Lines: a memorandum, or why there is none.
type Record struct {
	// Path is the memo id: for files, the path of the input.
	Path       string             `json:"path"`
	Memorandum *memcon.Memorandum `json:"memorandum,omitempty"`
	// Error is one line of plain words; then there is no memorandum.
	Error string `json:"error,omitempty"`
}

// JSON writes one memorandum as an indented JSON document.
func JSON(w io.Writer, m *memcon.Memorandum) error { return once(w, "", m, appendJSON) }

// JSONLines writes each memorandum, and each failure, as a [Record] on a line
// of its own. Every line ends in a newline, and line breaks inside a text are
// escaped, so that the output can be cut, sorted and joined by line.
func JSONLines(w io.Writer) Writer { return jsonLines.writer(w) }

var jsonLines = shape{
	memo: func(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
		return encode(b, Record{Path: id, Memorandum: filled(m)}, "", "")
	},
	fail: func(b *bytes.Buffer, id string, reason error) error {
		return encode(b, Record{Path: id, Error: reason.Error()}, "", "")
	},
}

var jsonArray = shape{
	head: "[\n",
	sep:  ",\n",
	foot: "]\n",
	memo: func(b *bytes.Buffer, id string, m *memcon.Memorandum) error {
		return encode(b, Record{Path: id, Memorandum: filled(m)}, "", "  ")
	},
	fail: func(b *bytes.Buffer, id string, reason error) error {
		return encode(b, Record{Path: id, Error: reason.Error()}, "", "  ")
	},
}

func appendJSON(b *bytes.Buffer, _ string, m *memcon.Memorandum) error {
	return encode(b, filled(m), "", "  ")
}

// encode appends v and a newline. Markup is left as it is: nobody pastes these
// lines into a web page unescaped, and people read them.
func encode(b *bytes.Buffer, v any, prefix, indent string) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	e.SetIndent(prefix, indent)
	return e.Encode(v)
}

// filled is m with every list that JSON always has: [] for none, never null.
func filled(m *memcon.Memorandum) *memcon.Memorandum {
	c := *m
	c.Metadata.Subject = list(c.Metadata.Subject)
	c.Participants = list(c.Participants)
	c.Turns = list(c.Turns)
	c.Notes = list(c.Notes)
	c.Pages = list(c.Pages)
	c.Regions = list(c.Regions)
	c.Edits = list(c.Edits)
	c.Problems = list(c.Problems)
	return &c
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
