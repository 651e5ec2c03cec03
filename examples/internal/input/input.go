// Package input finds the documents a program is to read: files and folders
// named on the command line, or a list on standard input.
package input

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/memcon/memcon/examples/internal/cli"
)

// Item is one document to read.
type Item struct {
	// Path names the document in the output, and the file it stands in unless
	// Inline is set.
	Path string
	// Text is the document itself where Inline is set.
	Text   string
	Inline bool
	// Size is the document's length in bytes, where it is known.
	Size int64
	// Err says why the document cannot be had.
	Err error
}

// Args gives the documents of the command line's arguments, in their order. A
// file stands for itself. A folder stands for the files in it whose names end
// in .txt, and for those of the folders inside it, each folder sorted by name;
// it follows no link to a folder.
func Args(args []string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, arg := range args {
			if !argument(arg, yield) {
				return
			}
		}
	}
}

// argument yields the documents of one argument, and reports whether to go on.
func argument(path string, yield func(Item) bool) bool {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return yield(Item{Path: path, Err: cli.Cause(err)})
	case info.IsDir():
		return folder(path, yield)
	}
	return yield(Item{Path: path, Size: info.Size()})
}

// folder yields the documents of a folder, and reports whether to go on.
func folder(dir string, yield func(Item) bool) bool {
	entries, err := os.ReadDir(dir)
	if err != nil && !yield(Item{Path: dir, Err: cli.Cause(err)}) {
		return false
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case e.IsDir():
			if !folder(path, yield) {
				return false
			}
		case isDocument(e):
			if !argument(path, yield) {
				return false
			}
		}
	}
	return true
}

// isDocument reports whether a folder's entry is one that a folder stands for.
func isDocument(e fs.DirEntry) bool {
	plain := e.Type().IsRegular() || e.Type() == fs.ModeSymlink
	return plain && strings.EqualFold(filepath.Ext(e.Name()), ".txt")
}

// Missing is the error for the arguments when none of them is there, else nil.
func Missing(args []string) error {
	var first error
	for _, arg := range args {
		_, err := os.Stat(arg)
		if err == nil {
			return nil
		}
		if first == nil {
			first = fmt.Errorf("%s: %w", cli.Printable(arg), cli.Cause(err))
		}
	}
	return first
}

// Shard is one of several even parts of the input.
type Shard struct{ Index, Of int }

// ParseShard reads a shard in the form "i/n" with i from 1 to n.
func ParseShard(s string) (Shard, error) {
	left, right, _ := strings.Cut(s, "/")
	i, err1 := strconv.Atoi(left)
	n, err2 := strconv.Atoi(right)
	if err1 != nil || err2 != nil || i < 1 || i > n {
		return Shard{}, fmt.Errorf("a shard is written i/n with i from 1 to n, not %q", s)
	}
	return Shard{i, n}, nil
}

// Items gives every item of the shard: the first shard of three takes items 1, 4,
// 7 and so on. The shards of one input have no item in common and together
// hold all of them.
func (s Shard) Items(items iter.Seq[Item]) iter.Seq[Item] {
	if s.Of <= 1 {
		return items
	}
	return func(yield func(Item) bool) {
		k := 0
		for item := range items {
			k++
			if k%s.Of == s.Index%s.Of && !yield(item) {
				return
			}
		}
	}
}
