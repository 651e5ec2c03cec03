package input

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// write makes files in a new folder and goes there.
func write(t *testing.T, names ...string) {
	t.Chdir(t.TempDir())
	for _, name := range names {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
		require.NoError(t, os.WriteFile(name, []byte(name), 0o666))
	}
}

func paths(items []Item) (out []string) {
	for _, item := range items {
		p := item.Path
		if item.Err != nil {
			p += "!"
		}
		out = append(out, filepath.ToSlash(p))
	}
	return out
}

func TestArgs(t *testing.T) {
	write(t, "d/b.txt", "d/a.TXT", "d/notes.md", "d/c/z.txt", "d/é.txt", "lone.md")
	got := slices.Collect(Args([]string{"lone.md", "d", "nowhere.txt", "lone.md"}))
	assert.Equal(t, []string{"lone.md", "d/a.TXT", "d/b.txt", "d/c/z.txt", "d/é.txt", "nowhere.txt!", "lone.md"}, paths(got))
	assert.EqualValues(t, len("lone.md"), got[0].Size)
}

func TestArgsTakesLinksToFilesOnly(t *testing.T) {
	write(t, "d/a.txt")
	if os.Symlink("a.txt", "d/link.txt") != nil || os.Symlink("../d", "d/loop") != nil {
		t.Skip("no links here")
	}
	assert.Equal(t, []string{"d/a.txt", "d/link.txt"}, paths(slices.Collect(Args([]string{"d"}))))
	require.NoError(t, os.Symlink("d", "folder"))
	assert.Len(t, slices.Collect(Args([]string{"folder"})), 2, "a link named outright is followed")
}

func TestMissing(t *testing.T) {
	write(t, "a.txt")
	assert.NoError(t, Missing(nil))
	assert.NoError(t, Missing([]string{"nowhere", "a.txt"}))
	assert.ErrorContains(t, Missing([]string{"nowhere", "nor here"}), "nowhere: ")
}

func TestList(t *testing.T) {
	write(t, "a.txt", "d/b.txt")
	list := "\uFEFFa.txt\r\n" +
		"\n" +
		`{"path": "c", "text": "one\ntwo"}` + "\n" +
		`{"path": "a.txt"}` + "\n" +
		`{"text": ""}` + "\n" +
		`{"path": "x", "text"` + "\n" +
		`{}` + "\n" +
		"d\n" +
		"nowhere"
	got := slices.Collect(List(strings.NewReader(list)))
	assert.Equal(t, []string{"a.txt", "c", "a.txt", "stdin:5", "stdin:6!", "stdin:7!", "d/b.txt", "nowhere!"}, paths(got))
	assert.Equal(t, Item{Path: "c", Text: "one\ntwo", Inline: true, Size: 7}, got[1])
	assert.True(t, got[3].Inline)
}

func TestListPassesOverLinesTooLong(t *testing.T) {
	in := strings.NewReader("ab\n" + strings.Repeat("x", 100) + "\ncd")
	assert.Equal(t, []string{"ab\n", "!", "cd"}, lines(t, in, 50))
	in = strings.NewReader(strings.Repeat("x", 100))
	assert.Equal(t, []string{"!", ""}, lines(t, in, 50))
}

func TestParseShard(t *testing.T) {
	s, err := ParseShard("2/3")
	assert.NoError(t, err)
	assert.Equal(t, Shard{2, 3}, s)
	for _, bad := range []string{"", "1", "0/3", "4/3", "a/3", "1/b", "1/2/3", "-1/-1"} {
		_, err := ParseShard(bad)
		assert.Error(t, err, bad)
	}
}

func TestShardsHoldEachItemOnce(t *testing.T) {
	var items []Item
	for i := range 20 {
		items = append(items, Item{Path: fmt.Sprint(i)})
	}
	assert.Equal(t, items, slices.Collect(Shard{}.Items(slices.Values(items))))
	for of := 1; of <= 25; of++ {
		seen := map[string]int{}
		for i := 1; i <= of; i++ {
			for item := range (Shard{i, of}).Items(slices.Values(items)) {
				seen[item.Path]++
			}
		}
		assert.Len(t, seen, len(items))
		for path, n := range seen {
			assert.Equal(t, 1, n, "item %s of %d shards", path, of)
		}
	}
}

// lines reads lines with a limit of its own; "!" is a line too long.
func lines(t *testing.T, r io.Reader, limit int) (out []string) {
	in := bufio.NewReaderSize(r, 16)
	for {
		line, err := readLine(in, limit)
		if err == errLongLine {
			out = append(out, "!")
			continue
		}
		out = append(out, string(line))
		if err != nil {
			require.Equal(t, io.EOF, err)
			return out
		}
	}
}
