package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/progtest"
)

func TestShow(t *testing.T) {
	for name, c := range map[string]struct {
		raw      string
		from, to int
		want     string
	}{
		"plain":                {"a naïve text", 0, 13, "a naïve text"},
		"CRLF":                 {"a\r\nb", 0, 4, "a\nb"},
		"CR of a CRLF":         {"a\r\nb", 0, 2, "a"},
		"LF of a CRLF":         {"a\r\nb", 2, 4, "\nb"},
		"CR alone":             {"a\rb", 0, 2, "a\n"},
		"NUL":                  {"a\x00b", 0, 3, "a\uFFFDb"},
		"invalid byte":         {"a\xffb", 0, 3, "a\uFFFDb"},
		"replacement char":     {"a\uFFFDb", 0, 5, "a\uFFFDb"},
		"nothing":              {"abc", 1, 1, ""},
		"end of text, then CR": {"ab\r", 0, 3, "ab\n"},
	} {
		assert.Equal(t, c.want, original(c.raw).show(c.from, c.to), name)
	}
}

// What is no UTF-8 is shown as what the parser takes it for, and parsed alike.
func TestParseOtherEncodings(t *testing.T) {
	memo := strings.Replace(progtest.Memo, "sail", "sail – “à la carte”", 1)
	want, err := memcon.Parse(memo)
	require.NoError(t, err)
	for name, e := range map[string]encoding.Encoding{
		"Windows-1252":    charmap.Windows1252,
		"UTF-16":          unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16, swapped": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"UTF-16, bare":    unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	} {
		data, err := e.NewEncoder().Bytes([]byte(memo))
		require.NoError(t, err)
		text, m, err := parse(data)
		require.NoError(t, err)
		assert.Equal(t, memo, string(text), name)
		assert.Equal(t, want.Turns, m.Turns, name)
	}
}

func TestSnapKeepsCharactersWhole(t *testing.T) {
	in := original("aé😀\x92\x92b")
	want := []int{0, 1, 1, 3, 3, 3, 3, 7, 8, 9, 10}
	for at, w := range want {
		assert.Equal(t, w, in.snap(at), "offset %d", at)
	}
}

func TestInvisiblesAreNamed(t *testing.T) {
	in := original("a\u202eb\x07c\td\n\u200f")
	var names []string
	for _, m := range in.invisibles() {
		names = append(names, m.now)
		assert.Equal(t, plain(string(in[m.start:m.end])), "\uFFFD")
	}
	assert.Equal(t, []string{"U+202E", "U+0007", "U+200F"}, names)
}

func TestShort(t *testing.T) {
	assert.Equal(t, "one two", short(" one\n two ", 7))
	assert.Equal(t, "one tw…", short("one two three", 7))
}
