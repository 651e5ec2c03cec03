package memcon_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/memcon/memcon"
)

// update makes the golden tests write what the parser gives today. What they
// write is to be read against the sample before it is committed.
var update = flag.Bool("update", false, "rewrite the goldens of testdata")

// TestGolden holds the result for each sample, or the error it is refused
// with, to the golden that somebody has read: testdata/golden/NAME.golden. A
// golden ends with what of it is known to differ from the facts of the sample.
func TestGolden(t *testing.T) {
	all := samples(t)
	for name, text := range all {
		t.Run(name, func(t *testing.T) {
			m, err := memcon.ParseBytes([]byte(text))
			got := wordsReport(m, err, text)
			for _, d := range readFacts(t, name).differences(m, err) {
				got += "differs from the facts: " + oneLine(d) + "\n"
			}
			checkGolden(t, goldenPath("golden", name), got)
		})
	}
	checkStale(t, "golden", func(name string) bool { _, ok := all[name]; return ok })
}

func goldenPath(dir, name string) string {
	return filepath.Join("testdata", dir, name+".golden")
}

// checkGolden compares the report with the file, or writes it.
func checkGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v: go test -run Golden -update . writes it", err)
	}
	if string(want) != got {
		t.Errorf("%s (- golden, + now; go test -run Golden -update . rewrites it):\n%s", path, firstLines(lineDiff(string(want), got), 40))
	}
}

// checkStale reports goldens of which nobody knows the sample.
func checkStale(t *testing.T, dir string, known func(name string) bool) {
	t.Helper()
	paths, err := filepath.Glob(goldenPath(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if !known(strings.TrimSuffix(filepath.Base(path), ".golden")) {
			t.Errorf("%s is a golden of no sample", path)
		}
	}
}

// firstLines is the beginning of a text of many lines.
func firstLines(s string, most int) string {
	lines := strings.SplitAfter(s, "\n")
	if len(lines) <= most {
		return s
	}
	return strings.Join(lines[:most], "") + fmt.Sprintf("and %d lines more\n", len(lines)-most)
}

// lineDiff shows the lines that differ, each "-" of a before each "+" of b,
// and under every run of them the line that follows in both.
func lineDiff(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	var out strings.Builder
	put := func(mark, line string) { out.WriteString(mark + line + "\n") }
	for i, j := 0, 0; i < len(x) || j < len(y); {
		skipX, skipY := resync(x[i:], y[j:])
		if skipX+skipY == 0 {
			i, j = i+1, j+1
			continue
		}
		for _, line := range x[i : i+skipX] {
			put("- ", line)
		}
		for _, line := range y[j : j+skipY] {
			put("+ ", line)
		}
		if i, j = i+skipX, j+skipY; i < len(x) {
			put("  ", x[i])
		}
	}
	return out.String()
}

// resync is how many lines of each to skip, as few as possible together, until
// both go on alike.
func resync(x, y []string) (skipX, skipY int) {
	for most := range len(x) + len(y) {
		for skipX := max(0, most-len(y)); skipX <= min(most, len(x)); skipX++ {
			i, j := skipX, most-skipX
			if i < len(x) && j < len(y) && x[i] == y[j] || i == len(x) && j == len(y) {
				return i, j
			}
		}
	}
	return len(x), len(y)
}

func TestLineDiff(t *testing.T) {
	got := lineDiff("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n")
	if want := "- b\n+ B\n  c\n+ e\n  \n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := lineDiff("a\nb", "a\nb"); got != "" {
		t.Errorf("%q of two that are alike", got)
	}
}
