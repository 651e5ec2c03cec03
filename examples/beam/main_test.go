package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/internal/progtest"
)

func TestMain(m *testing.M) { progtest.Main(m, main) }

// buildBatch builds examples/batch and gives a function that runs it and
// returns its lines, sorted.
func buildBatch(t *testing.T) func(t *testing.T, stdin string, args ...string) []string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "batch.exe")
	build := exec.Command("go", "build", "-o", program, "./batch")
	build.Dir = ".."
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	return func(t *testing.T, stdin string, args ...string) []string {
		t.Helper()
		r := progtest.Finish(t, stdin, exec.Command(program, args...))
		require.Zero(t, r.Status, r.Stderr)
		return sorted(r.Stdout)
	}
}

func sorted(text string) []string {
	return slices.Sorted(strings.Lines(text))
}

func content(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// pipeline runs the program and returns the lines of both its outputs, sorted.
func pipeline(t *testing.T, args ...string) []string {
	t.Helper()
	dir := t.TempDir()
	out, failed := filepath.Join(dir, "out.jsonl"), filepath.Join(dir, "failed.jsonl")
	r := progtest.Run(t, "", append(args, "-output", out, "-failures", failed)...)
	require.Zero(t, r.Status, r.Stderr)
	for line := range strings.Lines(content(t, out)) {
		assert.Contains(t, line, `"memorandum":`)
	}
	for line := range strings.Lines(content(t, failed)) {
		assert.Contains(t, line, `"error":`)
	}
	return sorted(content(t, out) + content(t, failed))
}

func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for i := range 20 {
		text := strings.ReplaceAll(progtest.Memo, "next week", fmt.Sprintf("in %d days", i))
		require.NoError(t, os.WriteFile(fmt.Sprintf("%s/%02d.txt", dir, i), []byte(text), 0o666))
	}
	require.NoError(t, os.WriteFile(dir+"/empty.txt", nil, 0o666))
	require.NoError(t, os.Symlink("gone", dir+"/link.txt"))
	return dir
}

func TestSameAsBatch(t *testing.T) {
	batch := buildBatch(t)
	dir := folder(t)
	t.Run("files", func(t *testing.T) {
		assert.Equal(t, batch(t, "", dir), pipeline(t, "-input", dir+"/*.txt"))
	})
	t.Run("lines", func(t *testing.T) {
		text, err := json.Marshal(progtest.Memo)
		require.NoError(t, err)
		list := fmt.Sprintf("{\"path\": \"a\", \"text\": %s}\n{\"path\": %q}\n{\"path\": \"b\", \"text\": \"\"}\n", text, dir+"/01.txt")
		require.NoError(t, os.WriteFile(dir+"/list.ndjson", []byte(list), 0o666))
		assert.Equal(t, batch(t, list, "-"), pipeline(t, "-ndjson", dir+"/list.ndjson"))
	})
	t.Run("archive", func(t *testing.T) {
		archive := archive(t)
		assert.Equal(t, batch(t, "", archive), pipeline(t, "-input", archive+"/*.txt"))
	})
}

// archive is the folder of the development archive, where it is at hand.
func archive(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("MEMCON_ARCHIVE")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "archive")
	}
	dir = filepath.Join(dir, "frus")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the archive's samples are not at %s; MEMCON_ARCHIVE can name their place", dir)
	}
	return dir
}

func TestShards(t *testing.T) {
	dir := folder(t)
	whole := pipeline(t, "-input", dir+"/*.txt")
	out := t.TempDir()
	r := progtest.Run(t, "", "-input", dir+"/*.txt", "-shards", "3", "-output", out+"/out", "-failures", out+"/failed")
	require.Zero(t, r.Status, r.Stderr)
	files, err := filepath.Glob(out + "/*")
	require.NoError(t, err)
	require.Len(t, files, 6)
	var parts string
	for i, file := range files {
		assert.Regexp(t, fmt.Sprintf("-%05d-of-00003$", i%3+1), file)
		parts += content(t, file)
	}
	assert.Equal(t, whole, sorted(parts))
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	to := []string{"-output", dir + "/out", "-failures", dir + "/failed"}
	for status, cases := range map[int][][]string{
		1: {{"-input", dir + "/none/*.txt"}, {"-ndjson", dir + "/none"}},
		2: {{}, {"-input", "a", "-ndjson", "b"}, {"-input", "a", "b"}, {"-input", "a", "-shards", "0"}},
	} {
		for _, args := range cases {
			r := progtest.Run(t, "", append(slices.Clone(to), args...)...)
			assert.Equal(t, status, r.Status, args)
			assert.Equal(t, 1, strings.Count(r.Stderr, "\n"), "one line: %q", r.Stderr)
		}
	}
	left, err := os.ReadDir(dir)
	assert.NoError(t, err)
	assert.Empty(t, left)
}
