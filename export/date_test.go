package export

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/memcon/memcon"
)

func TestXSDDate(t *testing.T) {
	for iso, want := range map[string]string{
		"": "", "1962": "1962", "1962-11": "1962-11", "1962-11-01": "1962-11-01", "1962-11-29T16:40": "1962-11-29T16:40:00",
		"1962-02-30": "", "1962-13": "", "0000": "", "November 1962": "", "1962-11-29T24:61": "",
	} {
		assert.Equal(t, want, xsdDate(iso), iso)
	}
}

func TestDurations(t *testing.T) {
	for d, want := range map[string][2]string{
		"3h40m0s": {"PT3H40M", "3 h 40 min"}, "45m0s": {"PT45M", "45 min"}, "2h0m0s": {"PT2H", "2 h"}, "26h0m0s": {"PT26H", "26 h"},
		"20s": {"PT20S", "0 min"}, "": {"", ""}, "long": {"", "long"}, "-5m0s": {"", "-5 min"}, "0s": {"", "0 min"},
	} {
		assert.Equal(t, want, [2]string{xsdDuration(d), durationWords(d)}, d)
	}
}

func TestCard(t *testing.T) {
	for want, p := range map[string]memcon.Participant{
		"A. Akalovsky":                   {Name: "A. Akalovsky"},
		"A. Akalovsky, note taker":       {Name: "A. Akalovsky", Role: memcon.RoleNoteTaker},
		"A. Akalovsky, NSC (Notetaker)":  {Name: "A. Akalovsky", Title: "NSC (Notetaker)", Role: memcon.RoleNoteTaker},
		"V. Sukhodrev, MFA, interpreter": {Name: "V. Sukhodrev", Title: "MFA", Role: memcon.RoleInterpreter},
		"Note Taker":                     {Title: "Note Taker", Role: memcon.RoleNoteTaker},
		"":                               {},
	} {
		assert.Equal(t, want, card(p))
	}
}
