// Command benchmarks runs Parse, goldmark's Parse, a regular expression for
// labels and json.Marshal of the result over the same bytes in the same run,
// and prints their rates and how many times as fast as each Parse is.
//
//	go run ./benchmarks
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"text/tabwriter"
	"time"
)

func main() {
	root := flag.String("root", ".", "the root of the project, which has testdata")
	span := flag.Duration("time", time.Second, "how long each contender works on each input")
	only := flag.String("input", "", "the one input to work on, by its name in the table")
	atLeast := flag.Float64("atleast", 0, "exit with status 1 where Parse is less than this many times as fast as goldmark")
	flag.Parse()
	ok, err := run(os.Stdout, *root, *only, *span, *atLeast)
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchmarks:", err)
	}
	if err != nil || !ok {
		os.Exit(1)
	}
}

// run prints the table, of one input or, where only is empty, of all, and
// reports whether every ratio to goldmark reaches atLeast.
func run(w io.Writer, root, only string, span time.Duration, atLeast float64) (ok bool, err error) {
	inputs, err := readInputs(root)
	if err != nil {
		return false, err
	}
	if only != "" {
		if inputs = slices.DeleteFunc(inputs, func(in input) bool { return in.name != only }); len(inputs) == 0 {
			return false, fmt.Errorf("no input is called %q, or it is not at hand", only)
		}
	}
	ok = true
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(t, "input\tbytes\t")
	for _, c := range contenders {
		fmt.Fprintf(t, "%s MB/s\t", c.name)
	}
	for _, c := range contenders[1:] {
		fmt.Fprintf(t, "to %s\t", c.name)
	}
	fmt.Fprintln(t, "allocs\tB/byte\t")
	for _, in := range inputs {
		r, err := measure(in, span)
		if err != nil {
			return false, err
		}
		size := float64(in.size())
		fmt.Fprintf(t, "%s\t%.0f\t", in.name, size)
		for _, best := range r.best {
			fmt.Fprintf(t, "%.1f\t", size/1e6/best.Seconds())
		}
		for i := range contenders[1:] {
			fmt.Fprintf(t, "%.2f\t", r.ratio(i+1))
		}
		fmt.Fprintf(t, "%d\t%.1f\t\n", r.allocs, float64(r.bytes)/size)
		ok = ok && r.ratio(1) >= atLeast
	}
	return ok, t.Flush()
}

// result is the best time of each contender on one input, and what one Parse
// allocates.
type result struct {
	best   []time.Duration
	allocs uint64
	bytes  uint64
}

// ratio is how many times as fast as the contender Parse is.
func (r result) ratio(i int) float64 { return r.best[i].Seconds() / r.best[0].Seconds() }

// measure lets the contenders take turns, so that what else the machine does
// falls on all of them, and keeps the best round of each.
func measure(in input, span time.Duration) (result, error) {
	const rounds = 10
	r := result{best: make([]time.Duration, len(contenders))}
	work := make([]func(), len(contenders))
	for i, c := range contenders {
		w, err := c.on(in)
		if err != nil {
			return r, err
		}
		w()
		work[i], r.best[i] = w, time.Hour
	}
	for range rounds {
		for i, w := range work {
			r.best[i] = min(r.best[i], perRun(w, span/rounds))
		}
	}
	r.allocs, r.bytes = allocations(work[0])
	return r, nil
}

// perRun is how long one run of the work takes when it is done over and over
// for the span.
func perRun(work func(), span time.Duration) time.Duration {
	begin, n := time.Now(), 0
	for time.Since(begin) < span || n == 0 {
		work()
		n++
	}
	return time.Since(begin) / time.Duration(n)
}

// allocations is what one run of the work allocates, among many: how often, and
// how many bytes.
func allocations(work func()) (count, bytes uint64) {
	const runs = 100
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		work()
	}
	runtime.ReadMemStats(&after)
	return (after.Mallocs - before.Mallocs) / runs, (after.TotalAlloc - before.TotalAlloc) / runs
}
