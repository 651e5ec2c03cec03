package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsOfTalk(t *testing.T) {
	for in, want := range map[string]bool{
		"The conversation took place in the small hall.":                 true,
		"On May 3, 1986, a conversation was held in Rome.":               true,
		"From the notes of the midnight talk in Rome on May 3, 1973:":    true,
		"The following is an excerpt from the meeting in Rome of May 3.": true,
		"The Secretary said that he had met the King in Rome.":           false,
		"Mr. Abe had been to Rome in May.":                               false,
	} {
		assert.Equal(t, want, isOfTalk(in), in)
	}
}

func TestHoursOf(t *testing.T) {
	for in, want := range map[string]when{
		"The meeting began at 11.10 and ended at 2:05 p.m.":        {begin: clockAt(11, 10), end: clockAt(14, 5)},
		"The talk was held from 10.00 to 11.40.":                   {begin: clockAt(10, 0), end: clockAt(11, 40)},
		"The conversation started around 9:00 p.m. and was short.": {begin: clockAt(21, 0)},
		"The meeting began at length.":                             {},
	} {
		h := new(header)
		h.hoursOf(in)
		assert.Equal(t, want, h.hours, in)
	}
}

func TestCityPrefix(t *testing.T) {
	for in, want := range map[string]int{"New York, and": 8, "Pyongyang.": 9, "Bad Godesberg": 13, "the hall": 0, "Romeo": 0} {
		assert.Equal(t, want, cityPrefix(in), in)
	}
}
