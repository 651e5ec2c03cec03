package memcon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/memcon/memcon"
)

func TestNormalize(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"an apostrophe is put back", "Castro s demands don t count.", "Castro’s demands don’t count."},
		{"a letter-spaced word takes none", "I have one thing to s a y to you.", "I have one thing to say to you."},
		{"a letter-spaced word may begin a line", "R e p o r t\n\non the talks", "Report\n\non the talks"},
		{"two layers are one", "TheThe ministerminister saidsaid nono. The paperpaper.", "The minister said no. The paper."},
		{"a line that breaks off runs on", "They are equal\nto the price of\nsoy-\nbeans. There we spent\nten weeks.", "They are equal to the price of soybeans. There we spent ten weeks."},
		{"a heading of two lines is two", "It was a quiet afternoon in Moscow, and nobody had come to the door.\n\nRECORD OF CONVERSATION\nwith the minister", "It was a quiet afternoon in Moscow, and nobody had come to the door.\n\nRECORD OF CONVERSATION\n\nwith the minister"},
		{"a name in small letters begins a line", "It was a quiet afternoon in Paris, and nobody had come to the door.\n\nThose at the table\nde Gaulle", "It was a quiet afternoon in Paris, and nobody had come to the door.\n\nThose at the table\n\nde Gaulle"},
		{"a line of points is no doubled layer", "Yes.\n\n. . . . . . .\n\nNo.", "Yes.\n\n. . . . . . .\n\nNo."},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, memcon.Normalize(c.in).Text) })
	}
}
