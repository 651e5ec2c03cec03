package memcon

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	xunicode "golang.org/x/text/encoding/unicode"
)

// charset is a way of writing text in bytes.
type charset struct {
	name    string // for the problem that says what was assumed; "" where nothing was
	skip    int    // bytes of the mark that names it
	decoder *encoding.Decoder
	width   func(rune) int // bytes that the rune takes
}

// ParseBytes reads one memorandum from raw bytes. It settles the encoding
// first: UTF-8 with or without a byte order mark, UTF-16, or Windows-1252.
// What was assumed is a problem of the result. Spans are of data as given.
func (p *Parser) ParseBytes(data []byte) (*Memorandum, error) {
	if err := p.check(len(data)); err != nil {
		return nil, err
	}
	if err := checkMagic(string(data[:min(len(data), 16)])); err != nil {
		return nil, err
	}
	c := sniff(data)
	if c.decoder == nil && c.skip == 0 {
		return p.Parse(string(data))
	}
	text, err := c.decode(data)
	if err != nil {
		return nil, &ParseError{Err: ErrNotText, Found: "bytes that are no " + c.name}
	}
	unlimited := Parser{MaxBytes: -1} // the bytes were held to the limit
	m, err := unlimited.Parse(text)
	back := newWayBack(text, c, len(data))
	if e, ok := err.(*ParseError); ok && e.Span != (Span{}) {
		e.Span = back.span(e.Span)
	}
	if m == nil {
		return nil, err
	}
	m.mapSpans(back.span)
	if c.name != "" {
		m.Problems = append([]Problem{{Code: ProblemEncoding, Detail: c.name}}, m.Problems...)
	}
	return m, err
}

// sniff settles the encoding: by the byte order mark; by the NUL bytes that
// every other byte of ASCII text in UTF-16 is; by whether the bytes are UTF-8.
// Text of which most wide bytes are no UTF-8 is taken for Windows-1252, what
// most Western pages were written in.
func sniff(data []byte) charset {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return charset{skip: 3}
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return wideCharset("", 2, xunicode.LittleEndian)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return wideCharset("", 2, xunicode.BigEndian)
	}
	switch even, odd := nulBytes(data); {
	case odd > 0.4 && even < 0.05:
		return wideCharset("UTF-16, little-endian", 0, xunicode.LittleEndian)
	case even > 0.4 && odd < 0.05:
		return wideCharset("UTF-16, big-endian", 0, xunicode.BigEndian)
	}
	if utf8.Valid(data) || !mostlyStray(data) {
		return charset{}
	}
	return charset{name: "Windows-1252", decoder: charmap.Windows1252.NewDecoder(), width: func(rune) int { return 1 }}
}

func wideCharset(name string, skip int, order xunicode.Endianness) charset {
	width := func(r rune) int {
		if r > 0xFFFF {
			return 4
		}
		return 2
	}
	return charset{name, skip, xunicode.UTF16(order, xunicode.IgnoreBOM).NewDecoder(), width}
}

// nulBytes is the share of NUL bytes among the bytes at even and at odd
// places, by a look at the first of them.
func nulBytes(data []byte) (even, odd float64) {
	data = data[:min(len(data), 4096)&^1]
	if len(data) < 8 {
		return 0, 0
	}
	var n [2]int
	for i, c := range data {
		if c == 0 {
			n[i%2]++
		}
	}
	half := float64(len(data) / 2)
	return float64(n[0]) / half, float64(n[1]) / half
}

// mostlyStray reports whether the bytes beyond ASCII are mostly no UTF-8.
func mostlyStray(data []byte) bool {
	stray, whole := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, n := utf8.DecodeRune(data[i:]); n == 1 {
			stray++
			i++
		} else {
			whole++
			i += n
		}
	}
	return stray > whole
}

// decode gives the text.
func (c charset) decode(data []byte) (string, error) {
	data = data[c.skip:]
	if c.decoder == nil {
		return string(data), nil
	}
	text, err := c.decoder.Bytes(data)
	return string(text), err
}

// wayBack finds the byte of the data that a byte of the decoded text comes
// from. It keeps a place in every few hundred bytes and walks from there.
type wayBack struct {
	text  string
	c     charset
	size  int
	steps []step
}

// step is a place that is known.
type step struct{ text, data int }

const stepLength = 512

func newWayBack(text string, c charset, size int) *wayBack {
	w := &wayBack{text: text, c: c, size: size}
	if c.width == nil {
		return w
	}
	at := c.skip
	for i, r := range text {
		if i >= len(w.steps)*stepLength {
			w.steps = append(w.steps, step{i, at})
		}
		at += c.width(r)
	}
	return w
}

// offset is the place in the data.
func (w *wayBack) offset(at int) int {
	if w.c.width == nil {
		return min(at+w.c.skip, w.size)
	}
	k := min(at/stepLength, len(w.steps)-1)
	for k > 0 && w.steps[k].text > at {
		k--
	}
	if k < 0 {
		return w.c.skip
	}
	s := w.steps[k]
	for i, r := range w.text[s.text:] {
		if s.text+i >= at {
			break
		}
		s.data += w.c.width(r)
	}
	return min(s.data, w.size)
}

func (w *wayBack) span(s Span) Span { return Span{w.offset(s.Start), w.offset(s.End)} }

// mapSpans puts every span of the memorandum through the function.
func (m *Memorandum) mapSpans(to func(Span) Span) {
	set := func(s *Span) {
		if *s != (Span{}) {
			*s = to(*s)
		}
	}
	set(&m.Metadata.Date.Span)
	set(&m.Source.Span)
	for i := range m.Participants {
		set(&m.Participants[i].Span)
	}
	for i := range m.Turns {
		t := &m.Turns[i]
		set(&t.Span)
		set(&t.Body)
		set(&t.Speaker.Span)
	}
	for i := range m.Notes {
		set(&m.Notes[i].Span)
	}
	for i := range m.Pages {
		set(&m.Pages[i].Span)
	}
	for i := range m.Regions {
		set(&m.Regions[i].Span)
	}
	for i := range m.Edits {
		set(&m.Edits[i].Span)
	}
	for i := range m.Problems {
		set(&m.Problems[i].Span)
	}
}
