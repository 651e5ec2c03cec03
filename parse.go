package memcon

import (
	"errors"
	"fmt"
	"slices"
	"strings"
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
	if err := p.check(len(text)); err != nil {
		return nil, err
	}
	if err := checkText(text); err != nil {
		return nil, err
	}
	d := documents.Get().(*document)
	defer d.end()
	d.begin(text)
	for _, stage := range stages {
		if stage(d); d.refused != nil {
			return nil, d.refused
		}
	}
	m := d.memo
	slices.SortStableFunc(m.Problems, func(a, b Problem) int { return a.Span.Start - b.Span.Start })
	m.fill()
	m.detach()
	return m, nil
}

// fill makes empty lists of missing ones, so that JSON has [] for them.
func (m *Memorandum) fill() {
	m.Metadata.Subject = orEmpty(m.Metadata.Subject)
	m.Participants = orEmpty(m.Participants)
	m.Turns = orEmpty(m.Turns)
	m.Notes = orEmpty(m.Notes)
	m.Pages = orEmpty(m.Pages)
	m.Regions = orEmpty(m.Regions)
	m.Edits = orEmpty(m.Edits)
	m.Problems = orEmpty(m.Problems)
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// stages is the path a document takes.
var stages = []func(*document){
	(*document).readMarkdown,  // the signs of a scraper that writes Markdown
	(*document).readFurniture, // the site's own text
	(*document).readPages,     // page numbers, running heads, stamps
	(*document).readNotes,     // footnotes and their markers
	(*document).readSource,    // the source note
	(*document).readFlow,      // what is left, cleaned, in paragraphs
	(*document).readHeader,
	(*document).readLabels,       // labels: gathered, voted on, resolved
	(*document).readAttributions, // who is said to say something where there are no labels
	(*document).readTurns,
	(*document).readKind, // whether it is a record of a conversation at all
	(*document).readDuration,
	(*document).readAnnotations,
	(*document).readRegions,
}

// check holds the input against the size limit.
func (p *Parser) check(size int) error {
	limit := p.MaxBytes
	if limit == 0 {
		limit = DefaultMaxBytes
	}
	if limit > 0 && size > limit {
		return &ParseError{Err: ErrTooLarge, Found: fmt.Sprintf("%d bytes, limit %d", size, limit)}
	}
	return nil
}

// checkText refuses what holds no text.
func checkText(text string) error {
	if start, end := trimSpan(text, 0, len(text)); start == end {
		return &ParseError{Err: ErrEmpty}
	}
	if err := checkMagic(text); err != nil {
		return err
	}
	if n := strings.Count(text, "\x00"); n > 0 && n >= len(text)/100 {
		at := strings.IndexByte(text, 0)
		return &ParseError{Err: ErrNotText, Found: fmt.Sprintf("%d NUL bytes", n), Span: Span{at, at + 1}}
	}
	return nil
}

// checkMagic refuses what begins like a file that is no text.
func checkMagic(text string) error {
	for _, m := range binaryMagic {
		if strings.HasPrefix(text, m.bytes) {
			return &ParseError{Err: ErrNotText, Found: m.name, Span: Span{0, len(m.bytes)}}
		}
	}
	return nil
}

// binaryMagic is how the files begin that are taken for text most often.
var binaryMagic = []struct{ bytes, name string }{
	{"%PDF-", "a PDF file"}, {"PK\x03\x04", "a ZIP archive or an office document"}, {"\x89PNG", "a PNG picture"},
	{"\xff\xd8\xff", "a JPEG picture"}, {"GIF8", "a GIF picture"}, {"II*\x00", "a TIFF picture"}, {"MM\x00*", "a TIFF picture"},
	{"\x1f\x8b", "compressed data"}, {"\xd0\xcf\x11\xe0", "an old office document"}, {"{\\rtf", "a rich text file"},
}
