package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/internal/progtest"
)

func TestMain(m *testing.M) { progtest.Main(m, main) }

func put(t *testing.T, path, text string) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	return path
}

func TestOneFileGoesToStandardOutput(t *testing.T) {
	file := put(t, filepath.Join(t.TempDir(), "grain.txt"), progtest.Memo)
	r := progtest.Run(t, "", file)
	assert.Equal(t, 0, r.Status)
	assert.Empty(t, r.Stderr)
	assert.True(t, strings.HasPrefix(r.Stdout, "<!DOCTYPE html>\n"))
	assert.Equal(t, 4, strings.Count(r.Stdout, `<li class="turn `))
	assert.NotContains(t, r.Stdout, `id="index"`)
}

// A folder gets an index; what holds no memorandum is named on the page and
// on standard error.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "in", "a.txt"), progtest.Memo)
	put(t, filepath.Join(dir, "in", "sub", "b.txt"), progtest.Memo)
	put(t, filepath.Join(dir, "in", "bad.txt"), "")
	out := filepath.Join(dir, "page.html")
	r := progtest.Run(t, "", "-o", out, filepath.Join(dir, "in"))
	assert.Equal(t, 0, r.Status)
	assert.Empty(t, r.Stdout)
	assert.Equal(t, 1, strings.Count(r.Stderr, "\n"))
	assert.Contains(t, r.Stderr, "bad.txt: empty input")
	page, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.Equal(t, 2, strings.Count(string(page), "<template id="))
	assert.Contains(t, string(page), `id="h-failed"`)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 2, "nothing is left beside the page")
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	good := put(t, filepath.Join(dir, "good.txt"), progtest.Memo)
	empty := put(t, filepath.Join(dir, "empty.txt"), " \n")
	require.NoError(t, os.Mkdir(filepath.Join(dir, "bare"), 0o777))
	for name, c := range map[string]struct {
		args   []string
		status int
		says   string
	}{
		"no argument":        {nil, 2, "name the files"},
		"unknown flag":       {[]string{"-x"}, 2, "not defined"},
		"absent":             {[]string{filepath.Join(dir, "nowhere")}, 1, "nowhere: no such file"},
		"folder of nothing":  {[]string{filepath.Join(dir, "bare")}, 1, "no document to show"},
		"nothing to show":    {[]string{empty}, 1, "no document to show"},
		"no folder for page": {[]string{"-o", filepath.Join(dir, "none", "p.html"), good}, 1, "p.html: no such file"},
		"page is a folder":   {[]string{"-o", filepath.Join(dir, "bare"), good}, 1, "bare: "},
	} {
		t.Run(name, func(t *testing.T) {
			r := progtest.Run(t, "", c.args...)
			assert.Equal(t, c.status, r.Status)
			assert.Empty(t, r.Stdout)
			assert.Contains(t, r.Stderr, c.says)
		})
	}
	left, err := filepath.Glob(filepath.Join(dir, ".*.partial"))
	require.NoError(t, err)
	assert.Empty(t, left)
}

// A page that is there already stays until the new one is whole.
func TestPageIsReplacedWhole(t *testing.T) {
	dir := t.TempDir()
	out := put(t, filepath.Join(dir, "page.html"), "the old page")
	empty := put(t, filepath.Join(dir, "empty.txt"), "")
	assert.Equal(t, 1, progtest.Run(t, "", "-o", out, empty).Status)
	old, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.Equal(t, "the old page", string(old))
	good := put(t, filepath.Join(dir, "good.txt"), progtest.Memo)
	assert.Equal(t, 0, progtest.Run(t, "", "-o", out, good).Status)
	page, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.True(t, strings.HasSuffix(string(page), "</html>\n"))
}
