package main

import (
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/memcon/memcon/examples/internal/input"
)

// bar shows how far the run is. The nil bar shows nothing.
type bar struct{ *progressbar.ProgressBar }

// newBar is a bar on a terminal, and nil on anything else. A list on standard
// input has no known length: the bar then only counts.
func newBar(w io.Writer, o options) *bar {
	if !isTerminal(w) {
		return nil
	}
	total := -1
	if len(o.args) > 0 {
		total = 0
		for range o.shard.Items(input.Args(o.args)) {
			total++
		}
	}
	return &bar{progressbar.NewOptions(total,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription("parsing"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("files"),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionFullWidth(),
		progressbar.OptionClearOnFinish(),
	)}
}

// add counts one document.
func (b *bar) add() {
	if b != nil {
		b.Add(1)
	}
}

// close takes the bar off the terminal.
func (b *bar) close() {
	if b != nil {
		b.Clear()
	}
}
