// Package record is what the programs make of one file: the memorandum it
// holds, or the reason why there is none, and the two as one line of JSON.
package record

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/export"
)

// Reader reads documents. Its zero value is ready for use, and one Reader may be
// used by many goroutines at once.
type Reader struct {
	Parser memcon.Parser
	// parse stands in for the parser in tests; nil is the parser itself.
	parse func([]byte) (*memcon.Memorandum, error)
}

// File reads and parses the file at path.
func (r *Reader) File(path string) (*memcon.Memorandum, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, cli.Cause(err)
	}
	defer f.Close()
	return r.From(f)
}

// From reads and parses everything that in gives, or as much of it as shows
// that it is over the parser's limit.
func (r *Reader) From(in io.Reader) (*memcon.Memorandum, error) {
	if limit := r.limit(); limit >= 0 {
		in = io.LimitReader(in, limit+1)
	}
	data, err := io.ReadAll(in)
	if err != nil {
		return nil, cli.Cause(err)
	}
	return r.Bytes(data)
}

// Bytes parses raw bytes. A panic of the parser comes back as an error: one
// document must not stop the others.
func (r *Reader) Bytes(data []byte) (m *memcon.Memorandum, err error) {
	defer func() {
		if p := recover(); p != nil {
			m, err = nil, fmt.Errorf("the parser panicked: %v", p)
		}
	}()
	if r.parse != nil {
		return r.parse(data)
	}
	return r.Parser.ParseBytes(data)
}

// limit is the parser's size limit in bytes, negative for none.
func (r *Reader) limit() int64 {
	if r.Parser.MaxBytes == 0 {
		return memcon.DefaultMaxBytes
	}
	return int64(r.Parser.MaxBytes)
}

// Reason is an error as one line of plain words, without the name of the
// library before it.
func Reason(err error) string {
	text := strings.TrimPrefix(err.Error(), "memcon: ")
	return strings.Join(strings.Fields(text), " ")
}

// Read reports whether a document was read and judged: it gave a memorandum,
// or it is text that holds no conversation.
func Read(err error) bool {
	return err == nil || errors.Is(err, memcon.ErrNotConversation)
}

// Line is what became of a document as one line of JSON, with its newline: a
// memorandum, or the reason why there is none.
func Line(path string, m *memcon.Memorandum, err error) ([]byte, error) {
	var b bytes.Buffer
	w := export.JSONLines(&b)
	if err != nil {
		err = w.Fail(path, errors.New(Reason(err)))
	} else {
		err = w.Write(path, m)
	}
	return b.Bytes(), err
}
