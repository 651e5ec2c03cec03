package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSentenceEnd(t *testing.T) {
	for _, c := range []struct{ text, first string }{
		{"He agreed. She did not.", "He agreed."},
		{"Mr. Brown agreed. Dr. Hauge did not.", "Mr. Brown agreed."},
		{"A. I. Mikoyan agreed. N. S. Khrushchev did not.", "A. I. Mikoyan agreed."},
		{"The U.S. Government agreed. It said so.", "The U.S. Government agreed."},
		{"It was done in the U.S. The rest was not.", "It was done in the U.S."},
		{"“Was it agreed?” “No.” He left.", "“Was it agreed?”"},
		{"It was agreed (at 4.30 p.m.) that he go. He went.", "It was agreed (at 4.30 p.m.) that he go."},
		{"At 10 a.m. The talk began.", "At 10 a.m."},
		{"At 10 a.m. Kosygin came.", "At 10 a.m. Kosygin came."},
		{"MR. BROWN agreed. DR. HAUGE did not.", "MR. BROWN agreed."},
		{"No point at all", "No point at all"},
		{"It cost $3.5 million. Too much.", "It cost $3.5 million."},
		{"See the port [of Nampo -- ed.]. Then go.", "See the port [of Nampo -- ed.]."},
		{"See it [at last]. Then go.", "See it [at last]."},
	} {
		assert.Equal(t, c.first, c.text[:sentenceEnd(c.text, 0, len(c.text))])
	}
}
