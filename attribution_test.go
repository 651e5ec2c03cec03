package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAttribution(t *testing.T) {
	for _, c := range []struct {
		text, subject string
		kind          attributionKind
	}{
		{"The Secretary said it was late.", "The Secretary", byPerson},
		{"Stalin notes that it is late.", "Stalin", byPerson},
		{"Mr. Gromyko, joking, asked for more.", "Mr. Gromyko", byPerson},
		{"The Ambassador then also pointed out the map.", "The Ambassador", byPerson},
		{"At the outset, A. I. Mikoyan poses a question.", "A. I. Mikoyan", byPerson},
		{"In reply, the Minister said no.", "the Minister", byPerson},
		{"It was late, said the President.", "the President", byPerson},
		{"I would go with it, added McCloy in jest.", "McCloy", byPerson},
		{"That, Mr. Brown went on, was the rule.", "Mr. Brown", byPerson},
		{"The British side indicated assent.", "The British side", byPerson},
		{"The President and the Prime Minister agreed to wait.", "The President and the Prime Minister", byPerson},
		{"General Taylor did not think so.", "General Taylor", byPerson},
		{"A. N. Kosygin says no.", "A. N. Kosygin", byPerson},
		{"M. Couve de Murville said no.", "M. Couve de Murville", byPerson},
		{"2. The Secretary said no.", "The Secretary", byPerson},
		{"(a) The Secretary said no.", "The Secretary", byPerson},
		{"Der Bundeskanzler heißt ihn willkommen.", "Der Bundeskanzler", byPerson},
		{"Grain Prices President Nixon said no.", "President Nixon", byPerson},
		{"At the beginning of the meeting Cde. Brown joked about it.", "Cde. Brown", byPerson},
		{"Cde. Brown [says] that it is late.", "Cde. Brown", byPerson},
		{"Both agreed that it was late.", "Both", byPerson},
		{"The comrades replied with applause.", "The comrades", byPerson},
		{"Both roads are bad.", "", noAttribution},
		{"All the comrades agreed.", "", noAttribution},
		{"At the end of the road Mr. Brown said no.", "", noAttribution},
		{"I said that it was late.", "I", byNarrator},
		{"He added that it was late.", "He", byPronoun},
		{"He asked what the Secretary said.", "He", byPronoun},
		{"The conversation lasted an hour.", "", noAttribution},
		{"The map pointed north.", "", noAttribution},
		{"Mr. Brown went home.", "", noAttribution},
		{"It rained all day.", "", noAttribution},
		{"They went to the garden, where tea was served.", "", noAttribution},
	} {
		d := &document{flow: &Normalized{Text: c.text}, memo: new(Memorandum)}
		a, _ := d.attribution(0, len(c.text))
		assert.Equal(t, c.kind, a.kind, c.text)
		assert.Equal(t, c.subject, c.text[a.start:a.end], c.text)
	}
}

func TestIsResolution(t *testing.T) {
	for _, s := range []string{"It was agreed to wait.", "The Cabinet -", "The Cabinet—", "The Presidium:"} {
		assert.True(t, isResolution(s), s)
	}
	for _, s := range []string{"The Cabinet met.", "The Committee - so he said - met.", "It was cold."} {
		assert.False(t, isResolution(s), s)
	}
}

func TestVerbForms(t *testing.T) {
	for _, v := range []string{"replied", "replies", "noted", "notes", "stressed", "stresses", "went on", "pointed out", "wished to say", "was of the opinion"} {
		assert.Equal(t, len(v), verbLen(v+" that"), v)
	}
	for _, v := range []string{"went home", "pointed north", "ran", "", "was tall"} {
		assert.Zero(t, verbLen(v), v)
	}
}
