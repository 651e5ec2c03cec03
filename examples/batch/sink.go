package main

import (
	"io"
	"os"

	"github.com/memcon/memcon/examples/internal/output"
)

// sink is where the lines go.
type sink interface {
	// Take reports whether an earlier run has done this path.
	Take(path string) bool
	// Add writes one line.
	Add(line []byte) error
	// Finish ends a run in which everything was done.
	Finish() error
	// Keep ends any other run. It returns the name of the file that holds what
	// was done, if there is one to go on from.
	Keep() (string, error)
}

// openSink opens what the options name: a file, or a stream when there is none
// or when it is a device.
func openSink(o options, stdout io.Writer) (sink, error) {
	if o.out == "" {
		return stream{stdout}, nil
	}
	if info, err := os.Stat(o.out); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		device, err := os.OpenFile(o.out, os.O_WRONLY, 0)
		return stream{device}, err
	}
	return output.OpenPart(o.out, true)
}

// stream is a sink that nothing can be taken back from. Each line is one
// write, so that a stream that is cut off ends with a whole line.
type stream struct{ w io.Writer }

func (s stream) Take(string) bool { return false }

func (s stream) Add(line []byte) error {
	_, err := s.w.Write(line)
	return err
}

func (s stream) Finish() error         { return nil }
func (s stream) Keep() (string, error) { return "", nil }
