package memcon

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
)

// talk has characters of one, two and three bytes in UTF-8.
const talk = "Memorandum of Conversation, Vienna, May 3, 1955\n\nRaab: It’s “neutral”, Herr Schärf – no more.\n\nThompson: We don’t want to buy it, “à la carte”.\n\nRaab: Then we’re agreed.\n\nThompson: We are.\n"

// wide writes text in UTF-16.
func wide(s string, big bool) []byte {
	var b bytes.Buffer
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			b.Write([]byte{byte(u >> 8), byte(u)})
		} else {
			b.Write([]byte{byte(u), byte(u >> 8)})
		}
	}
	return b.Bytes()
}

func TestParseBytes(t *testing.T) {
	windows, err := charmap.Windows1252.NewEncoder().Bytes([]byte(talk))
	require.NoError(t, err)
	same := func(b []byte) string { return string(b) }
	narrow := func(big bool) func([]byte) string {
		return func(b []byte) string {
			var units []uint16
			for ; len(b) > 1; b = b[2:] {
				if big {
					units = append(units, uint16(b[0])<<8|uint16(b[1]))
				} else {
					units = append(units, uint16(b[1])<<8|uint16(b[0]))
				}
			}
			return string(utf16.Decode(units))
		}
	}
	for _, c := range []struct {
		name    string
		data    []byte
		assumed string
		read    func([]byte) string // of a part of the data
	}{
		{"UTF-8", []byte(talk), "", same},
		{"UTF-8 with its mark", []byte("\ufeff" + talk), "", same},
		{"UTF-16 with its mark", append([]byte("\xff\xfe"), wide(talk, false)...), "", narrow(false)},
		{"UTF-16, big-endian, with its mark", append([]byte("\xfe\xff"), wide(talk, true)...), "", narrow(true)},
		{"UTF-16 without a mark", wide(talk, false), "UTF-16, little-endian", narrow(false)},
		{"UTF-16, big-endian, without a mark", wide(talk, true), "UTF-16, big-endian", narrow(true)},
		{"Windows-1252", windows, "Windows-1252", func(b []byte) string {
			s, _ := charmap.Windows1252.NewDecoder().Bytes(b)
			return string(s)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := ParseBytes(c.data)
			require.NoError(t, err)
			require.Len(t, m.Turns, 4)
			assert.Equal(t, "It’s “neutral”, Herr Schärf – no more.", m.Turns[0].Text)
			for _, turn := range m.Turns {
				assert.Equal(t, turn.Text, c.read(c.data[turn.Body.Start:turn.Body.End]), "the body's span is of the bytes as given")
			}
			last := m.Regions[len(m.Regions)-1].Span
			assert.Contains(t, c.read(c.data[last.Start:last.End]), "We are.")
			assert.Equal(t, c.assumed, assumed(m))
		})
	}
}

// assumed is what the problems say of the encoding.
func assumed(m *Memorandum) string {
	for _, p := range m.Problems {
		if p.Code == ProblemEncoding {
			return p.Detail
		}
	}
	return ""
}

// UTF-8 that is broken here and there stays UTF-8.
func TestParseBytesBroken(t *testing.T) {
	m, err := ParseBytes([]byte(strings.Replace(talk, "no more", "no\xff more", 1)))
	require.NoError(t, err)
	assert.Equal(t, "It’s “neutral”, Herr Schärf – no\uFFFD more.", m.Turns[0].Text)
	assert.Empty(t, assumed(m))
	assert.Equal(t, ProblemInvalidUTF8, m.Problems[0].Code)
}

func TestParseBytesErrors(t *testing.T) {
	for _, c := range []struct {
		data string
		want error
	}{{"", ErrEmpty}, {"\xef\xbb\xbf \n", ErrEmpty}, {"\xff\xfe \x00\n\x00", ErrEmpty}, {"%PDF-1.4\n%\xe2\xe3\xcf\xd3", ErrNotText}, {"\x00\x01\x02\x00\x00\x00\x00\x00\x00", ErrNotText}} {
		m, err := ParseBytes([]byte(c.data))
		assert.Nil(t, m)
		assert.True(t, errors.Is(err, c.want), "%q: %v", c.data, err)
	}
	_, err := (&Parser{MaxBytes: 10}).ParseBytes(wide(talk, false))
	assert.ErrorIs(t, err, ErrTooLarge)
}

// Surrogates, halves of them and an odd byte at the end keep their places.
func TestWayBack(t *testing.T) {
	data := append([]byte("\xff\xfe"), wide("a😀b", false)...)
	data = append(data, 0x00, 0xd8, 'c', 0, 'd')
	c := sniff(data)
	text, err := c.decode(data)
	require.NoError(t, err)
	back := newWayBack(text, c, len(data))
	for at, r := range map[string]int{"a": 2, "😀": 4, "b": 8, "c": 12} {
		assert.Equal(t, r, back.offset(strings.Index(text, at)), at)
	}
	assert.Equal(t, len(data), back.offset(len(text)))
}

// Whatever the bytes are, spans lie in them, regions are in order, and UTF-8
// gives what Parse gives.
func FuzzParseBytes(f *testing.F) {
	windows, _ := charmap.Windows1252.NewEncoder().Bytes([]byte(talk))
	for _, data := range [][]byte{[]byte(talk), windows, wide(talk, false), wide(talk, true), append([]byte("\xff\xfe"), wide(talk, false)...), []byte("\xef\xbb\xbf" + talk), []byte(talk + "\xff\xe2\x80")} {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := ParseBytes(data)
		if err != nil {
			var e *ParseError
			if m != nil || !errors.As(err, &e) || e.Span.End > len(data) {
				t.Fatal(m, err)
			}
			return
		}
		m.mapSpans(func(s Span) Span {
			if s.Start < 0 || s.End < s.Start || s.End > len(data) {
				t.Fatalf("span %v of %d bytes", s, len(data))
			}
			return s
		})
		for i, r := range m.Regions {
			if i > 0 && r.Span.Start < m.Regions[i-1].Span.End {
				t.Fatalf("region %v after %v", r, m.Regions[i-1])
			}
		}
		if assumed(m) == "" && sniff(data).skip == 0 {
			same, err := Parse(string(data))
			if err != nil || !assert.ObjectsAreEqual(same, m) {
				t.Fatal("Parse gives another result")
			}
		}
	})
}
