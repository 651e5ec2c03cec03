package main

import (
	"strings"
	"testing"
	"time"
)

// BenchmarkContenders runs each contender on each input:
//
//	go test -bench . ./benchmarks
func BenchmarkContenders(b *testing.B) {
	inputs, err := readInputs("..")
	if err != nil {
		b.Fatal(err)
	}
	for _, in := range inputs {
		for _, c := range contenders {
			b.Run(in.name+"/"+c.name, func(b *testing.B) {
				work, err := c.on(in)
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(in.size()))
				b.ReportAllocs()
				for b.Loop() {
					work()
				}
			})
		}
	}
}

// TestRun holds the table to a line for each input and a rate for each
// contender; how fast they are is no test's matter.
func TestRun(t *testing.T) {
	var out strings.Builder
	ok, err := run(&out, "..", "", 10*time.Millisecond, 0)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) < 3 {
		t.Fatal(out.String())
	}
	for _, line := range lines[1:] {
		if n := len(strings.Fields(line)); n != 2+2*len(contenders)-1+2 {
			t.Errorf("%d columns in %q", n, line)
		}
	}
}

func TestRunOne(t *testing.T) {
	var out strings.Builder
	ok, err := run(&out, "..", "dinner", time.Millisecond, 1e6)
	if ok || err != nil || strings.Count(out.String(), "\n") != 2 {
		t.Error("one input that is not a million times as fast:", ok, err, out.String())
	}
	if _, err := run(&out, "..", "supper", time.Millisecond, 0); err == nil {
		t.Error("an input that there is none of")
	}
}
