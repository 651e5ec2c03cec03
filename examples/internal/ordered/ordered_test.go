package ordered

import (
	"context"
	"errors"
	"iter"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func one(int) int { return 1 }

func TestRunKeepsTheOrder(t *testing.T) {
	var got []int
	slowFirst := func(i int) int {
		if i%7 == 0 {
			time.Sleep(time.Millisecond)
		}
		return i * i
	}
	err := Run(context.Background(), 4, count(200), one, slowFirst, func(r int) error {
		got = append(got, r)
		return nil
	})
	assert.NoError(t, err)
	assert.Len(t, got, 200)
	for i, r := range got {
		assert.Equal(t, i*i, r)
	}
}

// The first item is held back until nothing more can start: then as many are
// in flight as the weights allow, and no more.
func TestRunBoundsWhatIsInFlight(t *testing.T) {
	for weight, most := range map[int]int32{0: 16, 1: 16, 3: 5, share: 2, 100: 2} {
		var begun, flying, peak atomic.Int32
		release := make(chan struct{})
		go func() {
			for prev := int32(-1); ; time.Sleep(20 * time.Millisecond) {
				now := begun.Load()
				if now == prev {
					close(release)
					return
				}
				prev = now
			}
		}()
		err := Run(context.Background(), 2, count(40), func(int) int { return weight }, func(i int) int {
			begun.Add(1)
			now := flying.Add(1)
			for old := peak.Load(); now > old && !peak.CompareAndSwap(old, now); old = peak.Load() {
			}
			if i == 0 {
				<-release
			}
			return i
		}, func(int) error { flying.Add(-1); return nil })
		assert.NoError(t, err)
		assert.LessOrEqual(t, peak.Load(), most, "weight %d", weight)
	}
}

func TestRunStopsWhenEmitFails(t *testing.T) {
	full := errors.New("disk full")
	var worked atomic.Int32
	emitted := 0
	err := Run(context.Background(), 2, count(100000), one, func(i int) int { worked.Add(1); return i }, func(int) error {
		if emitted++; emitted == 3 {
			return full
		}
		return nil
	})
	assert.Equal(t, full, err)
	assert.Equal(t, 3, emitted)
	assert.Less(t, worked.Load(), int32(100), "work goes on after the end")
}

// What was begun is emitted although the run is over; an input that blocks
// does not hold up the end.
func TestRunEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	stuck := func(yield func(int) bool) {
		if yield(1) {
			select {}
		}
	}
	emitted := 0
	err := Run(ctx, 2, stuck, one, func(i int) int { cancel(); return i }, func(int) error { emitted++; return nil })
	assert.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 1, emitted)
}
