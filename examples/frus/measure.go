package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/memcon/memcon/examples/frus/internal/score"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/ordered"
	"github.com/memcon/memcon/examples/internal/record"
)

// measure is one run of the program.
type measure struct {
	options
	stderr io.Writer
	reader record.Reader
	report score.Report
	count  count
	broken bool // something could not be read
}

// count says what became of the documents.
type count struct {
	conversations, others int // measured on
	passed                int // no conversation, and not in the share
	unclear               int // the heading does not say
}

// job is the work on one document.
type job func() outcome

// outcome is what became of a document.
type outcome struct {
	report score.Report
	count  count
	place  string // what err is about
	err    error
}

// run goes through all documents. The error is one that ends everything.
func (m *measure) run(ctx context.Context) error {
	begin := time.Now()
	if err := m.prepare(); err != nil {
		return err
	}
	err := ordered.Run(ctx, m.workers, m.jobs(), func(job) int { return 1 }, func(j job) outcome { return j() }, m.add)
	switch {
	case errors.Is(err, context.Canceled):
		return errors.New("interrupted")
	case err != nil:
		return err
	case m.count.conversations+m.count.others == 0:
		return fmt.Errorf("nothing to measure on: no conversation among %d documents", m.count.passed+m.count.unclear)
	}
	fmt.Fprintf(m.stderr, "frus: %s; %.1f s\n", m.count, time.Since(begin).Seconds())
	return nil
}

// String says the counts in words.
func (c count) String() string {
	s := fmt.Sprintf("%d conversations and %d other documents", c.conversations, c.others)
	if c.passed > 0 {
		s += fmt.Sprintf(", %d more passed over", c.passed)
	}
	if c.unclear > 0 {
		s += fmt.Sprintf(", %d whose heading does not say which they are", c.unclear)
	}
	return s
}

// jobs is the work to do.
func (m *measure) jobs() iter.Seq[job] {
	if m.gold != "" {
		return m.goldJobs()
	}
	return m.volumeJobs()
}

// add takes the outcome of a job. Jobs come in the order of the documents.
func (m *measure) add(o outcome) error {
	if o.err != nil {
		m.broken = true
		cli.Complain(m.stderr, "frus", o.place, cli.Cause(o.err))
		return nil
	}
	m.report.Merge(&o.report)
	m.count.conversations += o.count.conversations
	m.count.others += o.count.others
	m.count.passed += o.count.passed
	m.count.unclear += o.count.unclear
	return nil
}

// print writes the table, or the figures, and the misses asked for.
func (m *measure) print(w io.Writer) error {
	if m.json {
		enc := json.NewEncoder(w)
		enc.SetIndent("", " ")
		return enc.Encode(m.report.Figures())
	}
	if err := m.report.WriteTable(w); err != nil || m.show == "" {
		return err
	}
	misses := m.report.Misses
	for _, x := range misses[:min(m.most, len(misses))] {
		fmt.Fprintf(w, "  %s: %s\n", x.Name, x.Detail)
	}
	_, err := fmt.Fprintf(w, "  %d misses of %s\n", len(misses), m.show)
	return err
}
