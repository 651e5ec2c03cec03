package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStatedLength(t *testing.T) {
	for text, want := range map[string]string{
		"The conversation lasted for three hours and forty minutes.": "3h40m0s",
		"The conversation lasted 1 hour and 10 minutes.":             "1h10m0s",
		"The talk went on for two hours and fifty minutes.":          "2h50m0s",
		"The meeting lasted one hour and a quarter.":                 "1h15m0s",
		"The meeting lasted an hour and a half.":                     "1h30m0s",
		"The meeting lasted one and a half hours.":                   "1h30m0s",
		"The call lasted twenty-five minutes.":                       "25m0s",
		"The call took half an hour.":                                "30m0s",
		"The meeting began at 11.10 and ended at 12.05.":             "55m0s",
		"The meeting lasted nearly four hours.":                      "0s",
		"The meeting was long.":                                      "0s",
	} {
		assert.Equal(t, want, statedLength(text).String(), text)
	}
}
