package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"html/template"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/input"
	"github.com/memcon/memcon/examples/internal/ordered"
	"github.com/memcon/memcon/examples/internal/record"
)

// numbered is a document and its number on the page.
type numbered struct {
	input.Item
	n int
}

// shown is what became of a document.
type shown struct {
	path string
	html template.HTML
	row  row
	err  error
}

// load makes the page of the documents that the arguments name.
func load(ctx context.Context, args []string, stderr io.Writer) (*page, error) {
	p := &page{Title: filepath.Base(args[0])}
	emit := func(s shown) error {
		if s.err != nil {
			p.Failed = append(p.Failed, failure{s.path, record.Reason(s.err)})
			cli.Complain(stderr, "reader", s.path, record.Reason(s.err))
			return nil
		}
		p.Docs = append(p.Docs, s.html)
		p.Rows = append(p.Rows, s.row)
		return nil
	}
	err := ordered.Run(ctx, runtime.GOMAXPROCS(0), number(input.Args(args)), weight, show, emit)
	switch {
	case err != nil:
		return nil, err
	case len(p.Docs) == 0:
		return nil, errors.New("no document to show: a folder stands for its *.txt files")
	case p.Alone():
		p.Title = p.Rows[0].Title
	}
	return p, nil
}

// weight is how heavy a document is beside the others, in half megabytes.
func weight(d numbered) int { return int(d.Size >> 19) }

// number numbers documents from 1.
func number(items iter.Seq[input.Item]) iter.Seq[numbered] {
	return func(yield func(numbered) bool) {
		n := 0
		for item := range items {
			if n++; !yield(numbered{item, n}) {
				return
			}
		}
	}
}

// show reads a document, parses it and writes its part of the page.
func show(d numbered) shown {
	s := shown{path: d.Path, err: d.Err}
	if s.err != nil {
		return s
	}
	data, err := read(d.Path)
	if err != nil {
		s.err = cli.Cause(err)
		return s
	}
	text, m, err := parse(data)
	if err != nil {
		s.err = err
		return s
	}
	v := viewOf(d.n, d.Path, text, m)
	s.html, s.err = v.render()
	s.row = v.row()
	return s
}

// parse parses raw bytes and gives them as text. Where they are no UTF-8, text
// and offsets are those of the bytes made UTF-8, and the parse says among its
// problems what they were.
func parse(data []byte) (original, *memcon.Memorandum, error) {
	var reader record.Reader
	m, err := reader.Bytes(data)
	if err != nil {
		return "", nil, err
	}
	decoder := decoderOf(data, m.Problems)
	if decoder == nil {
		return original(data), m, nil
	}
	text, err := decoder.Bytes(data)
	if err != nil {
		return "", nil, err
	}
	decoded, err := reader.Bytes(text)
	if err != nil {
		return "", nil, err
	}
	for _, p := range m.Problems {
		if p.Code == memcon.ProblemEncoding {
			p.Detail += ", shown here as UTF-8, whose bytes are counted"
			decoded.Problems = append([]memcon.Problem{p}, decoded.Problems...)
		}
	}
	return original(text), decoded, nil
}

// decoderOf makes UTF-8 of what the parser found the bytes to be. It is nil
// where they are UTF-8.
func decoderOf(data []byte, problems []memcon.Problem) *encoding.Decoder {
	assumed := ""
	for _, p := range problems {
		if p.Code == memcon.ProblemEncoding {
			assumed = p.Detail
		}
	}
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), assumed == "UTF-16, little-endian":
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()
	case bytes.HasPrefix(data, []byte("\xfe\xff")), assumed == "UTF-16, big-endian":
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder()
	case assumed == "Windows-1252":
		return charmap.Windows1252.NewDecoder()
	}
	return nil
}

// read reads a file, or as much of it as shows that the parser will refuse it
// for its size.
func read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, memcon.DefaultMaxBytes+1))
}

// save writes the page to a file, or to standard output where out is empty.
// The file gets its name when it is whole.
func save(p *page, out string, stdout io.Writer) error {
	if out == "" {
		return flush(p, stdout)
	}
	part, err := os.CreateTemp(filepath.Dir(out), "."+filepath.Base(out)+".*.partial")
	if err != nil {
		return err
	}
	defer os.Remove(part.Name()) // does nothing once it has its name
	err = errors.Join(flush(p, part), part.Chmod(0o644), part.Close())
	if err != nil {
		return err
	}
	return os.Rename(part.Name(), out)
}

// flush writes the page through a buffer.
func flush(p *page, w io.Writer) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := p.write(b); err != nil {
		return fmt.Errorf("cannot write the page: %w", err)
	}
	return b.Flush()
}
