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

// Whatever is wrong, nothing goes to standard output and one line says what.
func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		return path
	}
	pdf := "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00\x01\x02\n" + strings.Repeat("\x00\xff\x13", 100)
	for name, c := range map[string]struct {
		args        []string
		stdin, says string
	}{
		"absent":    {args: []string{filepath.Join(dir, "nowhere.txt")}, says: "nowhere.txt: "},
		"folder":    {args: []string{dir}, says: "is a directory"},
		"empty":     {args: []string{file("empty.txt", "")}, says: "empty.txt: "},
		"blank":     {stdin: " \n\t\n", says: "standard input: "},
		"binary":    {args: []string{file("paper.pdf", pdf)}, says: "paper.pdf: "},
		"two files": {args: []string{"a", "b"}, says: "one file"},
	} {
		t.Run(name, func(t *testing.T) {
			r := progtest.Run(t, c.stdin, c.args...)
			assert.Equal(t, 1, r.Status)
			assert.Empty(t, r.Stdout)
			assert.Contains(t, r.Stderr, c.says)
			assert.Equal(t, 1, strings.Count(r.Stderr, "\n"), "one line: %q", r.Stderr)
		})
	}
}
