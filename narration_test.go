package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsClosing(t *testing.T) {
	for _, s := range []string{"The conversation lasted an hour.", "The meeting ended at 4:30 p.m.", "Those present were A. Brown and C. Dole.", "The note taker was E. Frank.", "[Recorded by G. Hill]", "The meeting was adjourned.", "7. The meeting lasted an hour."} {
		assert.True(t, isClosing(s), s)
	}
	for _, s := range []string{"The conversation was hard.", "The meeting with the King was useful.", "Those who went came back.", "A meeting ended."} {
		assert.False(t, isClosing(s), s)
	}
}

func TestBreaksOff(t *testing.T) {
	assert.True(t, breaksOff("It was late, and the conversation was broken off."))
	assert.False(t, breaksOff("It was late, and the conversation was hard."))
	assert.False(t, breaksOff("It was late."))
}

func TestIsInterlude(t *testing.T) {
	assert.True(t, isInterlude("For a while, the conversation turned to the weather."))
	assert.True(t, isInterlude("After tea, the discussion of trade resumes."))
	assert.False(t, isInterlude("I hope the conversation helped you."))
	assert.False(t, isInterlude("We could go on with the conversation."))
}

func TestIsHeading(t *testing.T) {
	for _, s := range []string{"Southern Flank", "BERLIN", "Nuclear Agreement", "1. Full Powers", "Effect on Asia of the Talks"} {
		assert.True(t, isHeading(s), s)
	}
	for _, s := range []string{"We agree", "Yes.", "He left the room", "", "—The pressures"} {
		assert.False(t, isHeading(s), s)
	}
}

func TestIsAside(t *testing.T) {
	for _, s := range []string{"[Laughter]", "(The group rises.)", "* * *", "[Omitted here is a toast.", "________"} {
		assert.True(t, isAside(s), s)
	}
	for _, s := range []string{"[Some] of us stay", "(a) first (b) second)", "Yes."} {
		assert.False(t, isAside(s), s)
	}
}
