package export

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

func TestLookup(t *testing.T) {
	assert.Equal(t, []string{"json", "jsonl", "csv", "tei", "convokit", "markdown", "text"}, Names())
	for _, name := range Names() {
		f, err := Lookup(name)
		require.NoError(t, err)
		assert.Equal(t, name, f.Name)
		assert.NotEmpty(t, f.Summary)
		assert.Equal(t, f.Folder, f.Ext == "")
	}
	_, err := Lookup("docx")
	assert.ErrorIs(t, err, ErrFormat)
	assert.ErrorContains(t, err, "markdown")
}

// streams are the formats that have a stream.
func streams() []Format {
	return slices.DeleteFunc(Formats(), func(f Format) bool { return f.Folder })
}

// chunks keeps each Write apart.
type chunks struct{ all []string }

func (c *chunks) Write(p []byte) (int, error) {
	c.all = append(c.all, string(p))
	return len(p), nil
}

func TestEachMemorandumIsOneWrite(t *testing.T) {
	names, all := memoranda(5)
	for _, f := range streams() {
		var c chunks
		w, err := f.NewWriter(&c)
		require.NoError(t, err)
		for i, m := range all {
			before := len(c.all)
			require.NoError(t, w.Write(names[i], m))
			assert.LessOrEqual(t, len(c.all), before+1, f.Name)
		}
		require.NoError(t, w.Close())

		c = chunks{}
		require.NoError(t, f.Write(&c, "a", full()))
		assert.Len(t, c.all, 1, f.Name)
		assert.True(t, strings.HasSuffix(c.all[0], "\n"), f.Name)
	}
}

func TestWriterRefuses(t *testing.T) {
	outputs := map[string]Writer{}
	for _, f := range Formats() {
		out, err := f.Create(filepath.Join(t.TempDir(), "out"))
		require.NoError(t, err)
		outputs["file of "+f.Name] = out
		if !f.Folder {
			outputs[f.Name], err = f.NewWriter(io.Discard)
			require.NoError(t, err)
		}
	}
	for name, w := range outputs {
		require.NoError(t, w.Write("a", full()), name)
		assert.ErrorIs(t, w.Write("a", full()), ErrDuplicateID, name)
		assert.ErrorIs(t, w.Write("", full()), ErrNoID, name)
		assert.ErrorIs(t, w.Write("b", nil), ErrNil, name)
		assert.NoError(t, w.Write("b", full()), "%s is usable after a refusal", name)
		assert.NoError(t, w.Fail("c", memcon.ErrEmpty), name)
		assert.NoError(t, w.Close(), name)
		assert.ErrorIs(t, w.Write("d", full()), ErrClosed, name)
		assert.ErrorIs(t, w.Fail("d", memcon.ErrEmpty), ErrClosed, name)
		assert.ErrorIs(t, w.Close(), ErrClosed, name)
	}
	convokit, err := Lookup("convokit")
	require.NoError(t, err)
	_, err = convokit.NewWriter(io.Discard)
	assert.ErrorIs(t, err, ErrFolder)
	assert.ErrorIs(t, convokit.Write(io.Discard, "a", full()), ErrFolder)
}

// full disk: takes so many bytes and no more.
type fullDisk int

func (d *fullDisk) Write(p []byte) (int, error) {
	if *d -= fullDisk(len(p)); *d < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestWriterKeepsTheFirstError(t *testing.T) {
	for _, f := range streams() {
		disk := fullDisk(100)
		w, err := f.NewWriter(&disk)
		require.NoError(t, err)
		assert.ErrorIs(t, w.Write("a", full()), io.ErrShortWrite, f.Name)
		assert.ErrorIs(t, w.Write("b", &memcon.Memorandum{}), io.ErrShortWrite, f.Name)
		assert.ErrorIs(t, w.Close(), io.ErrShortWrite, f.Name)
	}
}

func TestCreateIsWholeOrNothing(t *testing.T) {
	for _, f := range Formats() {
		dir := t.TempDir()
		path := filepath.Join(dir, "out"+f.Ext)
		out, err := f.Create(path)
		require.NoError(t, err)
		require.NoError(t, out.Write("a", full()))
		assert.NoFileExists(t, path, f.Name)
		assert.NoDirExists(t, path, f.Name)
		require.NoError(t, out.Discard())
		assert.Empty(t, entries(t, dir), "%s: discarded", f.Name)

		out, err = f.Create(path)
		require.NoError(t, err)
		require.NoError(t, out.Write("a", full()))
		require.NoError(t, out.Close())
		require.NoError(t, out.Discard(), "after Close it does nothing")
		assert.Equal(t, []string{"out" + f.Ext}, entries(t, dir), f.Name)

		_, err = f.Create(filepath.Join(dir, "absent", "out"))
		assert.ErrorIs(t, err, os.ErrNotExist, f.Name)
	}
}

func TestCreateAndWhatStandsThere(t *testing.T) {
	csv, _ := Lookup("csv")
	path := filepath.Join(t.TempDir(), "out.csv")
	require.NoError(t, os.WriteFile(path, []byte("old"), 0o666))
	out, err := csv.Create(path)
	require.NoError(t, err)
	require.NoError(t, out.Write("a", full()))
	old, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "old", string(old), "until it is closed")
	require.NoError(t, out.Close())
	var want bytes.Buffer
	require.NoError(t, csv.Write(&want, "a", full()))
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, want.String(), string(got))

	convokit, _ := Lookup("convokit")
	_, err = convokit.Create(filepath.Dir(path))
	assert.ErrorIs(t, err, os.ErrExist, "a folder with something in it")
	_, err = convokit.Create(path)
	assert.Error(t, err, "a file")
}

// A folder that comes to stand under the final name meanwhile is not touched.
func TestCloseFailsAndLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	out, err := ConvoKit(filepath.Join(dir, "corpus"), ConvoKitOptions{})
	require.NoError(t, err)
	require.NoError(t, out.Write("a", full()))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "corpus", "mine"), 0o777))
	assert.Error(t, out.Close())
	assert.Equal(t, []string{"corpus"}, entries(t, dir))
	assert.Equal(t, []string{"mine"}, entries(t, filepath.Join(dir, "corpus")))
}

// A writer changes nothing of the memorandum that it is given.
func TestMemorandumIsLeftAlone(t *testing.T) {
	for _, f := range streams() {
		m := full()
		m.Metadata.Subject = nil
		require.NoError(t, f.Write(io.Discard, "a", m))
		want := full()
		want.Metadata.Subject = nil
		assert.Equal(t, want, m, f.Name)
	}
}

func TestFailuresAreRecords(t *testing.T) {
	reason := errors.New("not a record of a conversation: a <telegram>")
	for _, f := range streams() {
		var b bytes.Buffer
		w, err := f.NewWriter(&b)
		require.NoError(t, err)
		require.NoError(t, w.Fail("a/b.txt", reason))
		require.NoError(t, w.Close())
		assert.Equal(t, f.HoldsFailures(), strings.Contains(b.String(), reason.Error()), f.Name)
		assert.Equal(t, strings.HasPrefix(f.Name, "json"), f.HoldsFailures(), f.Name)
	}
}
