package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestMarkSigns holds the marks to what a reader of single bytes finds, at
// every place that a sign can have in the stretches that are looked at at once.
func TestMarkSigns(t *testing.T) {
	for size := range 70 {
		for at := range size {
			for _, sign := range []string{"\x00", "\n", "\x1f", "\x7f", "\x80", "\xff", "’"} {
				in := strings.Repeat("~", at) + sign + strings.Repeat(" ", size-at-1)
				b := markSigns(bitmap{^uint64(0)}, in) // memory that holds something
				for i := range len(in) {
					want := i
					for want < len(in) && in[want] >= ' ' && in[want] < 0x7F {
						want++
					}
					if got := b.next(i, len(in)); got != want {
						t.Fatalf("%q: next sign from %d is %d, want %d", in, i, got, want)
					}
				}
				assert.Equal(t, at, b.next(0, at), "nothing is marked before the limit")
			}
		}
	}
}

func TestBitmapNextAtEnd(t *testing.T) {
	b := markSigns(nil, strings.Repeat("a", 64))
	assert.Equal(t, 64, b.next(64, 64))
	assert.Equal(t, 64, b.next(0, 64))
	assert.Equal(t, 0, markSigns(nil, "").next(0, 0))
}
