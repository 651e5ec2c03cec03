package export

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// xmlWriter appends XML to a buffer. Names and attribute names are the
// program's own; texts and attribute values may hold anything.
type xmlWriter struct {
	*bytes.Buffer
	open []string // elements that are open
}

// attr is an attribute; one with an empty value is not written.
type attr struct{ name, value string }

// start opens an element on a line of its own.
func (x *xmlWriter) start(name string, attrs ...attr) {
	x.line()
	x.startInline(name, attrs...)
}

// startInline opens an element where the text stands.
func (x *xmlWriter) startInline(name string, attrs ...attr) {
	x.tag(name, attrs)
	x.WriteByte('>')
	x.open = append(x.open, name)
}

// end closes the element opened last, on a line of its own.
func (x *xmlWriter) end() {
	name := x.pop()
	x.line()
	x.WriteString("</" + name + ">")
}

// endInline closes the element opened last where the text stands.
func (x *xmlWriter) endInline() { x.WriteString("</" + x.pop() + ">") }

// leaf writes an element that holds text, on a line of its own; there is none
// for an empty text.
func (x *xmlWriter) leaf(name, text string, attrs ...attr) {
	if text == "" {
		return
	}
	x.start(name, attrs...)
	x.text(text)
	x.endInline()
}

// void writes an element without content where the text stands.
func (x *xmlWriter) void(name string, attrs ...attr) {
	x.tag(name, attrs)
	x.WriteString("/>")
}

func (x *xmlWriter) tag(name string, attrs []attr) {
	x.WriteString("<" + name)
	for _, a := range attrs {
		if a.value != "" {
			x.WriteString(" " + a.name + `="`)
			x.escape(a.value, true)
			x.WriteByte('"')
		}
	}
}

func (x *xmlWriter) pop() string {
	last := len(x.open) - 1
	name := x.open[last]
	x.open = x.open[:last]
	return name
}

// line begins a new line, one blank deep for each open element.
func (x *xmlWriter) line() {
	x.WriteByte('\n')
	x.WriteString(strings.Repeat(" ", len(x.open)))
}

func (x *xmlWriter) text(s string) { x.escape(s, false) }

// escape appends s. Characters that XML cannot hold, and bytes that are no
// UTF-8, become U+FFFD. A carriage return is escaped because a reader would
// make it a newline, and so are quotes, tabs and newlines in an attribute.
func (x *xmlWriter) escape(s string, attribute bool) {
	for i, r := range s {
		switch {
		case r == '&':
			x.WriteString("&amp;")
		case r == '<':
			x.WriteString("&lt;")
		case r == '>':
			x.WriteString("&gt;")
		case r == '\r':
			x.WriteString("&#13;")
		case attribute && r == '"':
			x.WriteString("&quot;")
		case attribute && r == '\n':
			x.WriteString("&#10;")
		case attribute && r == '\t':
			x.WriteString("&#9;")
		case !xmlChar(r):
			x.WriteRune(utf8.RuneError)
		case r == utf8.RuneError:
			x.WriteRune(r) // for a bad byte as well
		default:
			x.WriteString(s[i : i+utf8.RuneLen(r)])
		}
	}
}

// xmlChar reports whether XML 1.0 can hold a character.
func xmlChar(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xD7FF ||
		r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

const (
	ncNameLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	ncNameOther   = "0123456789-."
)

// ncName makes a name that xml:id can hold of any text that is not empty.
// Texts that differ give names that differ: to those that begin with no letter
// it puts "_m." in front, which no escape looks like.
func ncName(s string) string {
	if s != "" && !strings.ContainsRune(ncNameLetters, rune(s[0])) {
		return "_m." + ncRest(s)
	}
	return ncRest(s)
}

// ncRest is ncName for what does not begin the name: a byte that a name cannot
// hold becomes "_" and two hexadecimal digits.
func ncRest(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; strings.IndexByte(ncNameLetters+ncNameOther, c) >= 0 {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'_', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}
