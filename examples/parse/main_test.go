package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/progtest"
	"github.com/memcon/memcon/export"
)

func TestMain(m *testing.M) { progtest.Main(m, main) }

// Whatever is wrong, nothing goes to standard output and one line says what.
func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		return path
	}
	telegram := "TELEGRAM\n\nFrom: Embassy Oslo\nTo: Secretary of State, Washington\nNo. 411, March 3, 1965, 4 p.m.\n\n" +
		"Ministry confirms receipt of the note. Reply expected within the week.\n\nHALVORSEN\n"
	pdf := "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00\x01\x02\n" + strings.Repeat("\x00\xff\x13", 100)
	for name, c := range map[string]struct {
		args        []string
		stdin, says string
		status      int
	}{
		"absent":    {args: []string{filepath.Join(dir, "nowhere.txt")}, says: "nowhere.txt: "},
		"folder":    {args: []string{dir}, says: "is a directory"},
		"empty":     {args: []string{file("empty.txt", "")}, says: "empty.txt: "},
		"blank":     {stdin: " \n\t\n", says: "standard input: "},
		"binary":    {args: []string{file("paper.pdf", pdf)}, says: "paper.pdf: "},
		"telegram":  {args: []string{"-"}, stdin: telegram, says: "standard input: not a record of a conversation"},
		"two files": {args: []string{"a", "b"}, says: "one file", status: 2},
		"format":    {args: []string{"-format", "docx"}, stdin: progtest.Memo, says: "docx", status: 2},
		"no folder": {args: []string{"-format", "convokit"}, stdin: progtest.Memo, says: "-o", status: 2},
		"no place":  {args: []string{"-o", filepath.Join(dir, "nowhere", "out.json")}, stdin: progtest.Memo, says: "out.json: "},
	} {
		t.Run(name, func(t *testing.T) {
			r := progtest.Run(t, c.stdin, c.args...)
			assert.Equal(t, max(c.status, 1), r.Status)
			assert.Empty(t, r.Stdout)
			assert.Contains(t, r.Stderr, c.says)
			assert.Equal(t, 1, strings.Count(r.Stderr, "\n"), "one line: %q", r.Stderr)
		})
	}
}

// Each format gives a file what it gives standard output, packed or not.
func TestFormats(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, f := range export.Formats() {
		out := "out" + f.Ext
		r := progtest.Run(t, progtest.Memo, "-format", f.Name, "-o", out)
		require.Zero(t, r.Status, "%s: %s", f.Name, r.Stderr)
		assert.Empty(t, r.Stdout+r.Stderr)
		if f.Folder {
			assert.DirExists(t, out)
			continue
		}
		stream := progtest.Run(t, progtest.Memo, "-format", f.Name)
		assert.Zero(t, stream.Status)
		data, err := os.ReadFile(out)
		require.NoError(t, err)
		assert.NotEmpty(t, data)
		assert.Equal(t, stream.Stdout, string(data), f.Name)
	}
}

// Without a format it is JSON, and the JSON is the memorandum's own.
func TestJSON(t *testing.T) {
	want, err := memcon.ParseBytes([]byte(progtest.Memo))
	require.NoError(t, err)
	r := progtest.Run(t, progtest.Memo)
	require.Zero(t, r.Status, r.Stderr)
	var got memcon.Memorandum
	require.NoError(t, json.Unmarshal([]byte(r.Stdout), &got))
	assert.Equal(t, want.Turns, got.Turns)
	assert.Len(t, got.Turns, 4)
	assert.Len(t, got.Participants, 2)
	assert.Equal(t, "1965-03-03", got.Metadata.Date.Start)
}
