package export

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mdEscaper turns plain text into Markdown that shows that text: an empty line
// begins a paragraph, a line break stays one, other white space is a blank.
type mdEscaper struct {
	pars     []string // paragraphs that are whole
	par      bytes.Buffer
	line     lineState
	blank    bool // white space waits for what comes after it
	newlines int  // line breaks in it
}

// lineState is how much of a line there is.
type lineState int

const (
	lineStart  lineState = iota // nothing
	lineNumber                  // digits alone, which with a period would make a list
	lineText
)

const (
	// mdAlways are characters that are escaped wherever they stand.
	mdAlways = "\\`*_<~$|^@#"
	// mdAtStart are those that are escaped where a line begins.
	mdAtStart = ">+-=:"
	// mdAfterBracket are those that make a link of a closing bracket before them.
	mdAfterBracket = "([:{"
)

// write adds plain text.
func (e *mdEscaper) write(s string) {
	s = readable(s)
	for i, r := range s {
		if unicode.IsSpace(r) {
			e.blank = true
			if r == '\n' {
				e.newlines++
			}
			continue
		}
		e.settle()
		if e.isMarkup(r, s[i:]) {
			e.par.WriteByte('\\')
		}
		e.par.WriteRune(r)
		if e.line == lineText || r < '0' || r > '9' {
			e.line = lineText
		} else {
			e.line = lineNumber
		}
	}
}

// raw adds Markdown, which must not make a link with a bracket before it.
func (e *mdEscaper) raw(markup string) {
	e.settle()
	if b := e.par.Bytes(); bytes.HasSuffix(b, []byte("]")) {
		e.par.Truncate(len(b) - 1)
		e.par.WriteString(`\]`)
	}
	e.par.WriteString(markup)
	e.line = lineText
}

// settle writes the white space that waits. At the start of the text there is
// none.
func (e *mdEscaper) settle() {
	switch {
	case !e.blank || e.par.Len() == 0:
	case e.newlines > 1:
		e.pars = append(e.pars, e.par.String())
		e.par.Reset()
		e.line = lineStart
	case e.newlines == 1:
		e.par.WriteString("  \n") // a backslash would do, but not in every Markdown
		e.line = lineStart
	default:
		e.par.WriteByte(' ')
	}
	e.blank, e.newlines = false, 0
}

// paragraphs ends the text and returns its paragraphs.
func (e *mdEscaper) paragraphs() []string {
	if e.par.Len() > 0 {
		e.pars = append(e.pars, e.par.String())
		e.par.Reset()
	}
	return e.pars
}

// isMarkup reports whether Markdown could take r, with which s begins, for
// more than itself.
func (e *mdEscaper) isMarkup(r rune, s string) bool {
	switch {
	case strings.ContainsRune(mdAlways, r):
		return true
	case e.line == lineStart && strings.ContainsRune(mdAtStart, r):
		return true
	case e.line == lineNumber && (r == '.' || r == ')'):
		return true
	case r == ']':
		return len(s) > 1 && strings.IndexByte(mdAfterBracket, s[1]) >= 0
	case r == '[': // a box to tick
		return len(s) > 2 && s[2] == ']' && strings.IndexByte(" xX", s[1]) >= 0
	case r == '&':
		return isEntity(s)
	}
	return false
}

// isEntity reports whether s begins with an HTML character reference.
func isEntity(s string) bool {
	const longest = len("&CounterClockwiseContourIntegral;")
	end := strings.IndexByte(s[:min(longest, len(s))], ';')
	if end < 2 {
		return false
	}
	return strings.IndexFunc(s[1:end], func(r rune) bool {
		return r >= utf8.RuneSelf || r != '#' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) < 0
}
