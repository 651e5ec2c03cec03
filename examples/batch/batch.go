package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"sync/atomic"
	"time"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/input"
	"github.com/memcon/memcon/examples/internal/ordered"
	"github.com/memcon/memcon/examples/internal/record"
)

// batch is one run of the program.
type batch struct {
	options
	sink   sink
	reader record.Reader
	stderr io.Writer
	bar    *bar
	before atomic.Int64 // documents that an earlier run has done
	tally  tally
}

// tally counts what became of the documents of this run.
type tally struct {
	documents, memoranda, refused int
	bytes                         int64
	firstError                    string
}

// outcome is what became of one document.
type outcome struct {
	path       string
	size       int64
	line       []byte             // for a sink that needs lines
	memorandum *memcon.Memorandum // for any other
	err        error
}

// run reads everything, says how it went and returns the exit status.
func (b *batch) run(ctx context.Context, stdin io.Reader) int {
	begin := time.Now()
	items := b.items(stdin)
	b.bar = newBar(b.stderr, b.options)
	err := ordered.Run(ctx, b.workers, b.remaining(b.shard.Items(items)), weight, b.read, b.emit)
	b.bar.close()
	if err != nil {
		return b.broken(err)
	}
	if b.tally.documents == 0 && b.before.Load() == 0 && b.shard.Of <= 1 {
		b.sink.Keep()
		return cli.Complain(b.stderr, "batch", "", b.nothing())
	}
	if err := b.sink.Finish(); err != nil {
		return b.broken(err)
	}
	return b.summary(time.Since(begin))
}

// nothing says why there was no document at all.
func (b *batch) nothing() string {
	if len(b.args) == 0 {
		return "nothing to read: the list on standard input is empty"
	}
	return "nothing to read: a folder stands for its *.txt files, and there is none"
}

// items are the documents that the arguments or the list name.
func (b *batch) items(stdin io.Reader) iter.Seq[input.Item] {
	if len(b.args) > 0 {
		return input.Args(b.args)
	}
	return input.List(stdin)
}

// remaining are the items that no earlier run has done.
func (b *batch) remaining(items iter.Seq[input.Item]) iter.Seq[input.Item] {
	return func(yield func(input.Item) bool) {
		for item := range items {
			if b.sink.Take(item.Path) {
				b.before.Add(1)
				b.bar.add()
				continue
			}
			if !yield(item) {
				return
			}
		}
	}
}

// weight is the room a document takes while it is in flight.
func weight(item input.Item) int { return int(item.Size >> 18) }

// read parses one document. Many goroutines run it.
func (b *batch) read(item input.Item) outcome {
	m, err := b.parse(item)
	o := outcome{path: item.Path, size: item.Size, err: err}
	if !b.needsLines() {
		o.memorandum = m
		return o
	}
	line, lineErr := record.Line(item.Path, m, err)
	if lineErr != nil {
		o.err = lineErr
		line, _ = record.Line(item.Path, nil, lineErr)
	}
	o.line = line
	return o
}

func (b *batch) parse(item input.Item) (*memcon.Memorandum, error) {
	switch {
	case item.Err != nil:
		return nil, item.Err
	case item.Inline:
		return b.reader.Bytes([]byte(item.Text))
	}
	return b.reader.File(item.Path)
}

// emit writes one line and counts it.
func (b *batch) emit(o outcome) error {
	if err := b.sink.Add(o); err != nil {
		return err
	}
	if o.err != nil && !b.format.HoldsFailures() {
		b.bar.close()
		cli.Complain(b.stderr, "batch", o.path, record.Reason(o.err))
	}
	b.bar.add()
	b.tally.add(o)
	return nil
}

func (t *tally) add(o outcome) {
	t.documents++
	t.bytes += o.size
	switch {
	case o.err == nil:
		t.memoranda++
	case record.Read(o.err):
		t.refused++
	case t.firstError == "":
		t.firstError = cli.Printable(o.path) + ": " + record.Reason(o.err)
	}
}

// broken ends a run that an interrupt or a failing output has ended.
func (b *batch) broken(err error) int {
	what := err.Error()
	if errors.Is(err, context.Canceled) {
		what = "interrupted"
	}
	done := b.before.Load() + int64(b.tally.documents)
	what += fmt.Sprintf("; %d files are done", done)
	if kept := b.sink.Keep(); kept != "" {
		what += fmt.Sprintf(" and kept in %s: the same command goes on from there", cli.Printable(kept))
	}
	return cli.Complain(b.stderr, "batch", "", what)
}

// summary says how the run went and returns the exit status: 1 if there were
// documents and not one of them could be read.
func (b *batch) summary(took time.Duration) int {
	t, before := b.tally, b.before.Load()
	failed := t.documents - t.memoranda - t.refused
	if failed > 0 && failed == t.documents && before == 0 {
		return cli.Complain(b.stderr, "batch", "", fmt.Sprintf("nothing could be read (%d files); the first: %s", failed, t.firstError))
	}
	done := ""
	if before > 0 {
		done = fmt.Sprintf(" (and %d done before)", before)
	}
	megabytes := float64(t.bytes) / 1e6
	fmt.Fprintf(b.stderr, "batch: %d files%s: %d memoranda, %d no conversation, %d not readable; %.1f MB in %.1f s (%.1f MB/s)\n",
		t.documents, done, t.memoranda, t.refused, failed, megabytes, took.Seconds(), megabytes/took.Seconds())
	return 0
}
