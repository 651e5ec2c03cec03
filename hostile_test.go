package memcon_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/memcon/memcon"
)

// hostile are signs that no page of a memorandum has, and the problem that
// says so.
var hostile = []struct {
	name, sign string
	code       memcon.ProblemCode
}{
	{"NUL", "\x00", memcon.ProblemControl},
	{"bell", "\a", memcon.ProblemControl},
	{"terminal escape", "\x1b[31m", memcon.ProblemControl},
	{"delete", "\x7f", memcon.ProblemControl},
	{"C1 control", "\u0090", memcon.ProblemControl},
	{"right-to-left override", "\u202e", memcon.ProblemControl},
	{"isolate", "\u2066", memcon.ProblemControl},
	{"left-to-right mark", "\u200e", memcon.ProblemControl},
	{"byte order mark inside", "\ufeff", memcon.ProblemControl},
	{"tag character", "\U000e0041", memcon.ProblemControl},
	{"stray byte", "\xff", memcon.ProblemInvalidUTF8},
	{"cut character", "\xe2\x80", memcon.ProblemInvalidUTF8},
	{"surrogate half", "\xed\xa0\x80", memcon.ProblemInvalidUTF8},
	{"overlong form", "\xc0\xaf", memcon.ProblemInvalidUTF8},
	{"beyond Unicode", "\xf4\x90\x80\x80", memcon.ProblemInvalidUTF8},
	{"lost character", "\ufffd", memcon.ProblemDamaged},
}

// places are words of a text, one in each part of it.
var places = []string{"Conversation", "Ambassador", "Vienna", "neutral", "carte", "printed", "Archives"}

// page has a title, a list, turns, a footnote and a source note.
const page = `Memorandum of Conversation, Vienna, May 3, 1955

PARTICIPANTS
Chancellor Raab
Ambassador Thompson

Raab: It is “neutral”, no more.1

Thompson: We do not want to buy it, “à la carte”.

Raab: Then we are agreed.

Thompson: We are.

1 Not printed.

Source: National Archives, Box 12
`

// TestHostileSigns puts each sign into each part of a page: the page is still
// read, the laws hold, and a problem whose span is the sign says what was met.
func TestHostileSigns(t *testing.T) {
	for _, h := range hostile {
		for _, place := range places {
			t.Run(h.name+"/"+place, func(t *testing.T) {
				if !strings.Contains(page, place) {
					t.Fatal("the page has no such word")
				}
				text := strings.Replace(page, place, place[:2]+h.sign+place[2:], 1)
				m := checkParse(t, text)
				if m == nil || len(m.Turns) < 4 {
					t.Fatalf("the page is not read: %+v", m)
				}
				for _, p := range m.Problems {
					if p.Code == h.code && p.Span.Len() > 0 && strings.HasPrefix(h.sign, text[p.Span.Start:p.Span.End]) {
						return
					}
				}
				t.Errorf("no %s at the sign among %v", h.code, m.Problems)
			})
		}
	}
}

// TestHostileBrackets opens and closes brackets inside what is said.
func TestHostileBrackets(t *testing.T) {
	for _, sign := range []string{"[", "]", "[[", "[sic", "[Page"} {
		text := strings.Replace(page, "neutral", "neu"+sign+" tral", 1)
		m := checkParse(t, text)
		if m == nil || len(m.Turns) != 4 {
			t.Fatalf("%s: the page is not read: %+v", sign, m)
		}
		at := strings.Index(text, sign)
		if !slices.ContainsFunc(m.Problems, func(p memcon.Problem) bool { return p.Code == memcon.ProblemBracket && p.Span.Start == at }) {
			t.Errorf("%s: no problem at the bracket among %v", sign, m.Problems)
		}
	}
}

// TestHostileBytes holds the ways in that have no page behind them to the
// errors that errors.Is knows.
func TestHostileBytes(t *testing.T) {
	small := &memcon.Parser{MaxBytes: 1 << 10}
	for _, c := range []struct {
		name string
		data string
		want error
	}{
		{"nothing", "", memcon.ErrEmpty},
		{"white space", strings.Repeat(" \t\r\n\f\u00a0\u2028", 100), memcon.ErrEmpty},
		{"NULs", strings.Repeat("\x00", 1000), memcon.ErrNotText},
		{"a picture", "\x89PNG\r\n\x1a\n", memcon.ErrNotText},
		{"a PDF", "%PDF-1.7\n", memcon.ErrNotText},
		{"one byte over the limit", page + strings.Repeat(" ", 1<<10+1-len(page)), memcon.ErrTooLarge},
		{"brackets", strings.Repeat("[", 1000), memcon.ErrNotConversation},
	} {
		t.Run(c.name, func(t *testing.T) {
			for way, parse := range map[string]func() (*memcon.Memorandum, error){
				"text":  func() (*memcon.Memorandum, error) { return small.Parse(c.data) },
				"bytes": func() (*memcon.Memorandum, error) { return small.ParseBytes([]byte(c.data)) },
			} {
				m, err := parse()
				if m != nil || !errors.Is(err, c.want) {
					t.Errorf("%s: %v, want %v", way, err, c.want)
				}
			}
		})
	}
	if _, err := small.Parse(page + strings.Repeat(" ", 1<<10-len(page))); err != nil {
		t.Error("at the limit:", err)
	}
}

// TestHostileUTF16 gives half a surrogate pair in UTF-16: it is replaced, and
// a problem says so.
func TestHostileUTF16(t *testing.T) {
	units := append([]uint16{0xfeff}, utf16.Encode([]rune(page))...)
	units[60] = 0xd800
	data := make([]byte, 0, 2*len(units))
	for _, u := range units {
		data = append(data, byte(u), byte(u>>8))
	}
	m, err := memcon.ParseBytes(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range m.Problems {
		if p.Span == (memcon.Span{Start: 120, End: 122}) {
			return
		}
	}
	t.Errorf("no problem at the half among %v", m.Problems)
}

// TestNoAlias changes the bytes that were parsed: the result stays as it was.
func TestNoAlias(t *testing.T) {
	data := []byte(page)
	m, err := memcon.ParseBytes(data)
	if err != nil {
		t.Fatal(err)
	}
	want, _ := memcon.Parse(page)
	for i := range data {
		data[i] = 'x'
	}
	for i := range want.Turns {
		if m.Turns[i].Text != want.Turns[i].Text {
			t.Errorf("turn %d is now %q", i, m.Turns[i].Text)
		}
	}
}
