package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/export"
)

func TestPanicBecomesAnError(t *testing.T) {
	r := Reader{parse: func([]byte) (*memcon.Memorandum, error) { panic("index out of range") }}
	m, err := r.Bytes([]byte("x"))
	assert.Nil(t, m)
	assert.ErrorContains(t, err, "index out of range")
	assert.False(t, Read(err))
}

func TestFileGivesTheCauseAlone(t *testing.T) {
	dir := t.TempDir()
	_, err := new(Reader).File(filepath.Join(dir, "nowhere"))
	assert.ErrorIs(t, err, os.ErrNotExist)
	assert.NotContains(t, err.Error(), "nowhere")
	_, err = new(Reader).File(dir)
	assert.Error(t, err, "a folder is no document")
}

// A file over the limit is refused without being read to its end.
func TestFromReadsNoFurtherThanTheLimit(t *testing.T) {
	seen := 0
	r := Reader{Parser: memcon.Parser{MaxBytes: 1000}, parse: func(data []byte) (*memcon.Memorandum, error) {
		seen = len(data)
		return nil, memcon.ErrTooLarge
	}}
	_, err := r.From(strings.NewReader(strings.Repeat("x", 1e6)))
	assert.ErrorIs(t, err, memcon.ErrTooLarge)
	assert.Equal(t, 1001, seen)
}

func TestReasonIsOnePlainLine(t *testing.T) {
	err := &memcon.ParseError{Err: memcon.ErrNotConversation, Found: "a telegram\nto Washington"}
	assert.Equal(t, "not a record of a conversation: a telegram to Washington", Reason(err))
	assert.True(t, Read(fmt.Errorf("x: %w", err)))
	assert.False(t, Read(memcon.ErrNotText))
}

func TestLine(t *testing.T) {
	m := &memcon.Memorandum{Metadata: memcon.Metadata{Title: "Talk <1> & \u2028 more"}}
	line, err := Line("a/b.txt", m, nil)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(line), "\n"), "one line")
	assert.True(t, strings.HasPrefix(string(line), `{"path":"a/b.txt","memorandum":{`))
	assert.Contains(t, string(line), "<1> &")
	var back export.Record
	require.NoError(t, json.Unmarshal(line, &back))
	assert.Equal(t, m.Metadata.Title, back.Memorandum.Metadata.Title)

	line, err = Line("x", nil, errors.New("no such\nfile"))
	require.NoError(t, err)
	assert.Equal(t, `{"path":"x","error":"no such file"}`+"\n", string(line))
}
