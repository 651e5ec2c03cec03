package export

import (
	"bytes"
	"fmt"
	"io"

	"github.com/memcon/memcon"
)

// shape is how a format joins many memoranda into one stream.
type shape struct {
	head string // before the first
	sep  string // between two
	foot string // after the last
	memo func(b *bytes.Buffer, id string, m *memcon.Memorandum) error
	fail func(b *bytes.Buffer, id string, reason error) error // nil: no place for failures
}

func (s shape) writer(w io.Writer) Writer { return &stream{shape: s, w: w, seen: ids{}} }

// stream writes a shape. The head goes out with the first memorandum, or with
// Close where there is none.
type stream struct {
	shape
	w     io.Writer
	seen  ids
	buf   bytes.Buffer
	begun bool // the head is out
	items int  // records written
	err   error
}

func (s *stream) Write(id string, m *memcon.Memorandum) error {
	if m == nil {
		return ErrNil
	}
	return s.add(id, func(b *bytes.Buffer) error { return s.memo(b, id, m) })
}

func (s *stream) Fail(id string, reason error) error {
	if s.fail == nil {
		return s.err
	}
	return s.add(id, func(b *bytes.Buffer) error { return s.fail(b, id, reason) })
}

func (s *stream) add(id string, body func(*bytes.Buffer) error) error {
	if s.err != nil {
		return s.err
	}
	if err := s.seen.check(id); err != nil {
		return err
	}
	s.buf.Reset()
	if !s.begun {
		s.buf.WriteString(s.head)
	}
	if s.items > 0 {
		s.buf.WriteString(s.sep)
	}
	if err := body(&s.buf); err != nil {
		return err
	}
	if err := s.flush(); err != nil {
		return err
	}
	s.seen[id] = struct{}{}
	s.items++
	return nil
}

func (s *stream) Close() error {
	if s.err != nil {
		return s.err
	}
	s.buf.Reset()
	if !s.begun {
		s.buf.WriteString(s.head)
	}
	s.buf.WriteString(s.foot)
	if err := s.flush(); err != nil {
		return err
	}
	s.err = ErrClosed
	return nil
}

func (s *stream) flush() error {
	s.begun = true
	if s.buf.Len() > 0 {
		_, s.err = s.w.Write(s.buf.Bytes())
	}
	return s.err
}

// ids are the memo ids a Writer has been given.
type ids map[string]struct{}

func (s ids) check(id string) error {
	if id == "" {
		return ErrNoID
	}
	if _, ok := s[id]; ok {
		return fmt.Errorf("%w: %q", ErrDuplicateID, id)
	}
	return nil
}
