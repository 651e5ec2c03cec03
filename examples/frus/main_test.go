package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/frus/internal/score"
	"github.com/memcon/memcon/examples/internal/progtest"
	"github.com/memcon/memcon/examples/internal/record"
)

func TestMain(m *testing.M) { progtest.Main(m, main) }

const sample = "testdata/sample.xml"

// frus runs the program and gives its standard output.
func frus(t *testing.T, args ...string) string {
	t.Helper()
	r := progtest.Run(t, "", args...)
	require.Zero(t, r.Status, r.Stderr)
	return r.Stdout
}

// figures runs the program with -json.
func figures(t *testing.T, args ...string) map[string]map[string]score.Figure {
	t.Helper()
	var f map[string]map[string]score.Figure
	require.NoError(t, json.Unmarshal([]byte(frus(t, append([]string{"-json"}, args...)...)), &f))
	return f
}

// The sample is measured in the usual styles, all of what it holds, and the
// history site's page of it is read well.
func TestSample(t *testing.T) {
	f := figures(t, "-others", "1", sample)
	assert.Len(t, f, 5)
	assert.NotContains(t, f, "docbox")
	for style, fields := range f {
		assert.Equal(t, 6, fields["conversation"].N, style)
		assert.Equal(t, 13, fields["turns"].N, style)
		assert.Equal(t, 15, fields["participants"].N, style)
		assert.Equal(t, 1.0, fields["conversation"].Precision, "%s: a telegram and a note are none", style)
	}
	for _, field := range []string{"title", "date", "place", "subject", "source", "turns", "pages"} {
		assert.Equal(t, 1.0, f["web"][field].F1, field)
	}
}

func TestTable(t *testing.T) {
	table := frus(t, "-style", "pdf,web", sample)
	lines := strings.Split(strings.TrimSpace(table), "\n")
	assert.Equal(t, []string{"F1", "(n)", "web", "pdf", "P,", "R", "over", "all"}, strings.Fields(lines[0]))
	assert.Len(t, lines, len(score.Fields)+2)
	assert.Equal(t, table, frus(t, "-style", "pdf,web", sample), "the same arguments give the same table")
	assert.Equal(t, table, frus(t, "-style", "pdf,web", "-j", "1", sample))
}

func TestShow(t *testing.T) {
	all := figures(t, "-style", "docbox,scrape,ocr", sample)
	missed := 0
	for _, fields := range all {
		missed += fields["title"].N - int(float64(fields["title"].N)*fields["title"].Recall+0.5)
	}
	out := frus(t, "-style", "docbox,scrape,ocr", "-show", "title", "-n", "1", sample)
	assert.Contains(t, out, "misses of title")
	assert.Equal(t, min(missed, 1), strings.Count(out, `" want "`))
}

// What -write keeps gives -gold the same table.
func TestWriteAndGold(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "folder")
	table := frus(t, "-others", "1", "-write", dir, "-style", "web,docbox,ocr", sample)
	assert.Equal(t, table, frus(t, "-gold", dir))
	names, err := filepath.Glob(filepath.Join(dir, "frus0000v01-d2.*"))
	require.NoError(t, err)
	assert.Len(t, names, 4)
	only := frus(t, "-gold", dir, "-style", "web")
	assert.NotContains(t, only, "docbox")
}

// The share of other documents is a choice that the seed makes.
func TestOthers(t *testing.T) {
	count := func(args ...string) string {
		r := progtest.Run(t, "", append(args, "-style", "web", sample)...)
		require.Zero(t, r.Status, r.Stderr)
		return r.Stderr
	}
	assert.Contains(t, count("-others", "1"), "6 conversations and 2 other documents, 2 whose heading does not say")
	assert.Contains(t, count("-others", "0"), "6 conversations and 0 other documents, 2 more passed over")
	taken := map[string]bool{}
	for _, seed := range []string{"1", "2", "3", "4", "5", "6"} {
		said := count("-others", "0.5", "-seed", seed)
		assert.Equal(t, clock(said), clock(count("-others", "0.5", "-seed", seed)))
		taken[clock(said)] = true
	}
	assert.Greater(t, len(taken), 1)
}

// clock cuts the time that a run took off its summary.
func clock(s string) string { return s[:strings.LastIndex(s, ";")] }

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	data, err := os.ReadFile(sample)
	require.NoError(t, err)
	for _, name := range []string{"a.xml", "b.xml", "c.txt"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o666))
	}
	assert.Equal(t, 12, figures(t, "-style", "web", dir)["web"]["conversation"].N)
}

// A volume that breaks off counts as far as it goes, is named, and does not
// stop the others.
func TestBrokenVolume(t *testing.T) {
	dir := t.TempDir()
	data, err := os.ReadFile(sample)
	require.NoError(t, err)
	cut := strings.Index(string(data), `<div type="document" n="3"`)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.xml"), data[:cut], 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.xml"), data, 0o666))
	r := progtest.Run(t, "", "-style", "web", dir)
	assert.Equal(t, 1, r.Status)
	assert.Contains(t, r.Stderr, "a.xml: ")
	assert.Contains(t, r.Stdout, "1.000 (8)")
}

// Whatever is wrong, nothing goes to standard output and a line says what.
func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	other := filepath.Join(dir, "page.xml")
	require.NoError(t, os.WriteFile(other, []byte("<html/>"), 0o666))
	for name, c := range map[string]struct {
		args   []string
		says   string
		status int
	}{
		"nothing":     {nil, "name volumes", 2},
		"absent":      {[]string{filepath.Join(dir, "nowhere.xml")}, "nowhere.xml: ", 1},
		"no TEI":      {[]string{other}, "page.xml: no TEI", 1},
		"no volumes":  {[]string{t.TempDir()}, "no *.xml", 1},
		"style":       {[]string{"-style", "gopher", sample}, "gopher", 2},
		"field":       {[]string{"-show", "colour", sample}, "colour", 2},
		"share":       {[]string{"-others", "2", sample}, "0 to 1", 2},
		"workers":     {[]string{"-j", "0", sample}, "-j 0", 2},
		"both":        {[]string{"-gold", dir, sample}, "-gold", 2},
		"write gold":  {[]string{"-gold", dir, "-write", dir}, "-write", 2},
		"no gold":     {[]string{"-gold", dir}, "nothing to measure on", 1},
		"gold absent": {[]string{"-gold", filepath.Join(dir, "x")}, "x: ", 1},
		"no place":    {[]string{"-write", other, sample}, "page.xml", 1},
		"bad flag":    {[]string{"-frobnicate"}, "frobnicate", 2},
	} {
		t.Run(name, func(t *testing.T) {
			r := progtest.Run(t, "", c.args...)
			assert.Equal(t, c.status, r.Status)
			assert.Empty(t, r.Stdout)
			assert.Contains(t, r.Stderr, c.says)
		})
	}
}

// The table agrees with that of the archive's own scorer, on a part of the
// archive.
func TestArchiveScorer(t *testing.T) {
	archive := progtest.Archive(t, "frus")
	scorer := filepath.Join(archive, "..", "..", "score", "score.py")
	python, err := exec.LookPath("python3")
	if _, scorerErr := os.Stat(scorer); err != nil || scorerErr != nil {
		t.Skip("there is no python3, or no score.py beside the archive")
	}
	dir := part(t, archive, 20)
	lines := predictions(t, dir)
	want, err := exec.Command(python, scorer, dir, lines).Output()
	require.NoError(t, err)
	table, _, _ := strings.Cut(string(want), "   files without a prediction")
	assert.Equal(t, table, strings.TrimSpace(frus(t, "-gold", dir)))
}

// part is a folder with every n-th document of another.
func part(t *testing.T, from string, n int) string {
	t.Helper()
	dir := t.TempDir()
	golds, err := filepath.Glob(filepath.Join(from, "*"+goldEnd))
	require.NoError(t, err)
	for i := 0; i < len(golds); i += n {
		files, err := filepath.Glob(strings.TrimSuffix(golds[i], goldEnd) + ".*")
		require.NoError(t, err)
		for _, f := range files {
			require.NoError(t, os.Symlink(f, filepath.Join(dir, filepath.Base(f))))
		}
	}
	return dir
}

// predictions is a file with what memcon makes of a folder's renderings.
func predictions(t *testing.T, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var lines []byte
	var reader record.Reader
	for _, f := range files {
		memo, err := reader.File(f)
		line, err := record.Line(f, memo, err)
		require.NoError(t, err)
		lines = append(lines, line...)
	}
	out := filepath.Join(t.TempDir(), "predictions.jsonl")
	require.NoError(t, os.WriteFile(out, lines, 0o666))
	return out
}
