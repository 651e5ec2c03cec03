package export

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/memcon/memcon"
)

// spoken makes turns whose texts stand in the input one behind the other, each
// on a page.
func spoken(pages ...string) *memcon.Memorandum {
	m := &memcon.Memorandum{}
	for i, page := range pages {
		s := memcon.Span{Start: 100 * i, End: 100*i + 50}
		m.Turns = append(m.Turns, memcon.Turn{Text: "five words and five more. ten words and then more.", Page: page, Span: s, Body: s})
	}
	return m
}

func mark(number string, at int) memcon.Page {
	return memcon.Page{Number: number, Span: memcon.Span{Start: at, End: at + 1}}
}

func TestPagesMarkedAtTheHead(t *testing.T) {
	m := spoken("1", "1", "2", "3")
	m.Pages = []memcon.Page{mark("1", 0), mark("2", 180), mark("3", 220)}
	p := newPlaces(m)
	assert.Equal(t, [][]string{{"1"}, nil, {"2"}, nil, nil}, p.pages)
	assert.Equal(t, []place{{offset: 20, page: "3", note: -1, exact: true}}, p.inside(2))
}

func TestPagesMarkedAtTheFoot(t *testing.T) {
	m := spoken("1", "1", "2", "3")
	m.Pages = []memcon.Page{mark("1", 180), mark("2", 220), mark("3", 390)}
	p := newPlaces(m)
	assert.Equal(t, [][]string{{"1"}, nil, {"2"}, nil, nil}, p.pages, "page 2 begins behind the mark of page 1")
	assert.Equal(t, []place{{offset: 21, page: "3", note: -1, exact: true}}, p.inside(2))
}

func TestPagesOfTurnsAlone(t *testing.T) {
	assert.Equal(t, [][]string{{"7"}, nil, {"8"}, nil, nil}, newPlaces(spoken("7", "7", "8", "")).pages)
	assert.Equal(t, [][]string{nil, nil}, newPlaces(spoken("")).pages)
}

func TestPagesAfterTheLastTurn(t *testing.T) {
	m := spoken("1")
	m.Pages = []memcon.Page{mark("1", 0), mark("2", 60)}
	assert.Equal(t, [][]string{{"1"}, {"2"}}, newPlaces(m).pages)
}

// With edits before, behind and around a byte, and with edits that do not add up.
func TestOffsets(t *testing.T) {
	turn := memcon.Turn{Text: "don't go home", Body: memcon.Span{Start: 10, End: 28}} // "don t [2] go home ", cut at 28
	edits := []memcon.Edit{
		{Span: memcon.Span{Start: 0, End: 1}, From: "x"},
		{Span: memcon.Span{Start: 13, End: 14}, From: " ", To: "'"},
		{Span: memcon.Span{Start: 16, End: 20}, From: "[2] ", To: ""},
		{Span: memcon.Span{Start: 27, End: 28}, From: " ", To: ""},
		{Span: memcon.Span{Start: 40, End: 41}, From: "x"},
	}
	o := newOffsets(edits, nil, &turn)
	for at, want := range map[int]int{10: 0, 13: 3, 14: 4, 16: 6, 18: 6, 20: 6, 26: 12, 27: 13} {
		got, exact := o.of(at)
		assert.True(t, exact)
		assert.Equal(t, want, got, "byte %d", at)
	}
	got, exact := newOffsets(edits[:2], nil, &turn).of(17)
	assert.False(t, exact, "the edits do not account for the length of the text")
	assert.Equal(t, 6, got, "the start of a word")
	_, exact = o.of(5)
	assert.False(t, exact)
}

func TestNotesAreFoundByTheirMarker(t *testing.T) {
	x := notesByMarker([]memcon.Note{
		{Marker: "1", Span: memcon.Span{Start: 50}}, {Marker: "[1]", Span: memcon.Span{Start: 150}}, {Marker: "", Span: memcon.Span{Start: 160}},
	})
	turn := func(at int, from string) []place {
		turn := memcon.Turn{Text: "abcd", Body: memcon.Span{Start: at, End: at + 5}}
		return x.calls(newOffsets([]memcon.Edit{{Kind: memcon.EditNoteMark, From: from, Span: memcon.Span{Start: at + 2, End: at + 3}}}, nil, &turn))
	}
	assert.Equal(t, []place{{offset: 2, note: 0, exact: true}}, turn(10, "1"))
	assert.Equal(t, []place{{offset: 2, note: 1, exact: true}}, turn(60, "[1]"), "the next note of that marker")
	assert.Empty(t, turn(200, "1"), "no note follows")
	assert.Empty(t, turn(10, "2"))
	assert.Empty(t, turn(10, " "))
}
