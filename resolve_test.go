package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestResolve(t *testing.T) {
	roster := []Participant{
		{Name: "President Ford"},
		{Name: "Henry A. Kissinger", Title: "Secretary of State"},
		{Name: "Brent Scowcroft", Title: "Assistant to the President for National Security Affairs"},
		{Name: "James Schlesinger", Title: "Secretary of Defense"},
		{Name: "Nicolae Ceausescu", Title: "President of Romania"},
		{Name: "Valery Giscard d’Estaing", Title: "Minister of Economics"},
		{Name: "Robert F. Kennedy"},
		{Name: "John F. Kennedy"},
		{Name: "The Vice President"},
		{Name: "William Rogers, Jr."},
		{Name: "Kim Gwang-hyeop", Aliases: []string{"Kim"}},
		{Name: "Kim Il Sung"},
	}
	for _, c := range []struct {
		label string
		want  int
	}{
		{"Kissinger", 1}, {"Dr. Kissinger", 1}, {"Secretary Kissinger", 1}, {"The Secretary", 1}, {"Secretary", 1}, {"HAK", 1}, {"Cde. NC", 4}, {"Cde. KIS", 11},
		{"Secretary of Defense", 3}, {"Schlesinger", 3}, {"Schlesingcr", 3},
		{"The President", 0}, {"President Ford", 0}, {"President Ceausescu", 4}, {"Ceausescu", 4},
		{"Giscard", 5}, {"R. Kennedy", 6}, {"RFK", 6}, {"JFK", 7}, {"Kennedy", several},
		{"Vice President", 8}, {"Rogers", 9}, {"Kim", 10}, {"Kim Il Sung", 11},
		{"Gromyko", nobody}, {"The Ambassador", nobody}, {"X", nobody},
	} {
		d := &document{memo: &Memorandum{Participants: roster}}
		got, _ := d.resolve(foldLabel(c.label))
		assert.Equal(t, c.want, got, c.label)
	}
}

func TestIsVoice(t *testing.T) {
	for _, s := range []string{"UM 1", "Speaker", "Unidentified voice", "Voice?"} {
		assert.True(t, isVoice(s), s)
	}
	for _, s := range []string{"Stalin", "The Speaker", "Speaker McCormack", ""} {
		assert.False(t, isVoice(s), s)
	}
}

func TestNearly(t *testing.T) {
	assert.True(t, nearly("sisco", "sicso"))
	assert.True(t, nearly("kissinger", "kissingr"))
	assert.True(t, nearly("kissinger", "kissingcr"))
	assert.False(t, nearly("kissinger", "kissing"))
	assert.False(t, nearly("johnson", "jackson"))
}
