package main

import (
	"errors"
	"io"
	"os"

	"github.com/memcon/memcon/examples/internal/output"
	"github.com/memcon/memcon/examples/internal/record"
	"github.com/memcon/memcon/export"
)

// sink is where the outcomes go.
type sink interface {
	// Take reports whether an earlier run has done this path.
	Take(path string) bool
	// Add writes one outcome.
	Add(outcome) error
	// Finish ends a run in which everything was done.
	Finish() error
	// Keep ends any other run. It returns the name of the file that holds what
	// was done, if there is one to go on from.
	Keep() string
}

// openSink opens what the options name: a file, or a stream when there is none
// or when it is a device.
func openSink(o options, stdout io.Writer) (sink, error) {
	if o.out == "" {
		return newStream(o.format, stdout)
	}
	if info, err := os.Stat(o.out); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		device, err := os.OpenFile(o.out, os.O_WRONLY, 0)
		if err != nil {
			return nil, err
		}
		return newStream(o.format, device)
	}
	part, err := output.OpenPart(o.format, o.out)
	return file{part}, err
}

// needsLines reports whether the sink of these options takes outcomes as
// lines of JSON, which are made by many goroutines, not as memoranda.
func (o options) needsLines() bool { return o.out != "" || o.format.Name == "jsonl" }

// file is a sink that a later run can go on from.
type file struct{ *output.Part }

func (f file) Add(o outcome) error { return f.Part.Add(o.line) }

// stream is a sink that nothing can be taken back from. Each document is one
// write, so that a stream that is cut off ends with a whole one.
type stream struct {
	w    io.Writer
	docs *output.Documents // of any format but JSON Lines
}

func newStream(f export.Format, w io.Writer) (stream, error) {
	docs, err := f.NewWriter(w)
	return stream{w, output.NewDocuments(docs)}, err
}

func (s stream) Take(string) bool { return false }

func (s stream) Add(o outcome) (err error) {
	if o.line != nil {
		_, err = s.w.Write(o.line)
		return err
	}
	if o.err != nil {
		return s.docs.Fail(o.path, errors.New(record.Reason(o.err)))
	}
	return s.docs.Write(o.path, o.memorandum)
}

func (s stream) Finish() error { return s.docs.Close() }
func (s stream) Keep() string  { return "" }
