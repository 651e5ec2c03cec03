package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/progtest"
	"github.com/memcon/memcon/export"
)

func TestMain(m *testing.M) { progtest.Main(m, main) }

// folder makes a folder with n memoranda in it and goes there.
func folder(t *testing.T, n int) {
	t.Helper()
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("in", 0o777))
	for i := range n {
		text := strings.ReplaceAll(progtest.Memo, "next week", fmt.Sprintf("in %d days", i))
		write(t, fmt.Sprintf("in/%03d.txt", i), text)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// records reads JSON Lines and holds what is true of every output.
func records(t *testing.T, jsonl string) (out []export.Record) {
	t.Helper()
	for line := range strings.Lines(jsonl) {
		require.True(t, strings.HasSuffix(line, "\n"), "half a line: %.60q", line)
		var r export.Record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		assert.NotEqual(t, r.Memorandum == nil, r.Error == "", "a memorandum or an error: %.60q", line)
		out = append(out, r)
	}
	return out
}

func paths(rs []export.Record) (out []string) {
	for _, r := range rs {
		out = append(out, filepath.ToSlash(r.Path))
	}
	return out
}

func entries(t *testing.T, dir string) (out []string) {
	t.Helper()
	es, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range es {
		out = append(out, e.Name())
	}
	return out
}

// One bad file stops neither the run nor the order.
func TestOneLineAFileInOrder(t *testing.T) {
	folder(t, 40)
	write(t, "in/005.txt", "")
	write(t, "in/006.txt", "%PDF-1.4\n\x00\x01\x02\x00")
	write(t, "in/zzz.md", "not taken")
	require.NoError(t, os.Symlink("gone", "in/007a.txt"))
	r := progtest.Run(t, "", "in/003.txt", "in", "absent.txt")
	assert.Equal(t, 0, r.Status, r.Stderr)
	rs := records(t, r.Stdout)
	want := []string{"in/003.txt"}
	for i := range 40 {
		want = append(want, fmt.Sprintf("in/%03d.txt", i))
		if i == 7 {
			want = append(want, "in/007a.txt")
		}
	}
	assert.Equal(t, append(want, "absent.txt"), paths(rs))
	for _, r := range rs {
		switch r.Path {
		case "in/005.txt", "in/006.txt", "in/007a.txt", "absent.txt":
			assert.NotEmpty(t, r.Error, r.Path)
		}
	}
	assert.Regexp(t, `^batch: 43 files: .*\n$`, r.Stderr)
}

func TestNothingToRead(t *testing.T) {
	folder(t, 0)
	write(t, "empty.txt", "")
	require.NoError(t, os.Mkdir("bad", 0o777))
	require.NoError(t, os.Symlink("gone", "bad/a.txt"))
	write(t, "bad/b.txt", "")
	write(t, "bad/c.txt", "\x00\x01\x00\x02")
	for name, args := range map[string][]string{
		"no such folder": {"nowhere"},
		"empty folder":   {"in"},
		"bad files only": {"bad"},
		"no out folder":  {"-o", "nowhere/out.jsonl", "in"},
		"out is folder":  {"-o", "in", "empty.txt"},
		"list of none":   {"-"},
	} {
		r := progtest.Run(t, "", args...)
		assert.Equal(t, 1, r.Status, name)
		assert.Equal(t, 1, strings.Count(r.Stderr, "\n"), "%s: one line: %q", name, r.Stderr)
	}
	assert.Equal(t, 2, progtest.Run(t, "", "-shard", "3/2", "in").Status)
}

func TestList(t *testing.T) {
	folder(t, 3)
	text, _ := json.Marshal(progtest.Memo)
	list := "in/002.txt\n" + `{"path": "x/1", "text": ` + string(text) + "}\n" + "{broken\n" + "in/000.txt"
	r := progtest.Run(t, list)
	assert.Equal(t, 0, r.Status, r.Stderr)
	rs := records(t, r.Stdout)
	assert.Equal(t, []string{"in/002.txt", "x/1", "stdin:3", "in/000.txt"}, paths(rs))
	write(t, "same.txt", progtest.Memo)
	same := records(t, progtest.Run(t, "", "same.txt").Stdout)
	same[0].Path = "x/1"
	assert.Equal(t, same[0], rs[1], "a text in the list gives what it gives in a file")
}

func TestShardsTogetherAreTheWhole(t *testing.T) {
	folder(t, 11)
	whole := map[string]int{}
	for line := range strings.Lines(progtest.Run(t, "", "in").Stdout) {
		whole[line]++
	}
	for i := 1; i <= 12; i++ {
		r := progtest.Run(t, "", "-shard", fmt.Sprintf("%d/12", i), "in")
		assert.Equal(t, 0, r.Status, "also for the shard that has nothing to do")
		for line := range strings.Lines(r.Stdout) {
			whole[line]--
		}
	}
	for line, n := range whole {
		assert.Zero(t, n, "%.60q", line)
	}
}

func TestWorkersDoNotChangeTheOutput(t *testing.T) {
	folder(t, 50)
	one := progtest.Run(t, "", "-j", "1", "in")
	assert.Equal(t, one.Stdout, progtest.Run(t, "", "-j", "7", "in").Stdout)
}

// An output cut off anywhere is made whole, and what it holds already is not
// read again: the files behind it are gone by then.
func TestResume(t *testing.T) {
	for _, out := range []string{"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"} {
		folder(t, 30)
		r := progtest.Run(t, "", "-o", out, "in")
		require.Equal(t, 0, r.Status, r.Stderr)
		assert.Empty(t, r.Stdout)
		assert.Equal(t, []string{"in", out}, entries(t, "."))
		whole := read(t, out)

		r = progtest.Run(t, "", "-o", out, "in")
		assert.Equal(t, 0, r.Status)
		assert.Contains(t, r.Stderr, "30 done before")
		assert.Equal(t, whole, read(t, out), "nothing left to do")

		require.NoError(t, os.Rename(out, out+".part"))
		require.NoError(t, os.Truncate(out+".part", int64(len(whole)-5)))
		write(t, "in/000.txt", "changed since then, and not read again")
		r = progtest.Run(t, "", "-o", out, "in")
		assert.Equal(t, 0, r.Status, r.Stderr)
		assert.Regexp(t, `^batch: \d+ files \(and \d+ done before\)`, r.Stderr)
		assert.Equal(t, []string{"in", out}, entries(t, "."))
		if out == "out.jsonl" {
			assert.Equal(t, whole, read(t, out))
		}
	}
}

// A finished output grows when the input has, and a half-written one of some
// other making is repaired.
func TestResumeFromTheFinishedFile(t *testing.T) {
	folder(t, 5)
	progtest.Run(t, "", "-o", "out.jsonl", "in")
	whole := read(t, "out.jsonl")
	write(t, "in/000a.txt", progtest.Memo)
	r := progtest.Run(t, "", "-o", "out.jsonl", "in")
	assert.Contains(t, r.Stderr, "1 files (and 5 done before)")
	assert.True(t, strings.HasPrefix(read(t, "out.jsonl"), whole))
	assert.Len(t, records(t, read(t, "out.jsonl")), 6)

	require.NoError(t, os.Remove("in/000a.txt"))
	require.NoError(t, os.Truncate("out.jsonl", int64(len(whole)-20)))
	r = progtest.Run(t, "", "-o", "out.jsonl", "in")
	assert.Contains(t, r.Stderr, "1 files (and 4 done before)")
	assert.Equal(t, whole, read(t, "out.jsonl"))

	write(t, "letter.jsonl", "Dear Sir,\n")
	r = progtest.Run(t, "", "-o", "letter.jsonl", "in")
	assert.Equal(t, 1, r.Status)
	assert.Equal(t, "Dear Sir,\n", read(t, "letter.jsonl"), "a file that is not ours stays")
}

// An interrupt ends the run although the list has not ended, keeps what is
// done, and leaves nothing under the final name.
func TestInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no interrupt signal to send here")
	}
	folder(t, 10)
	cmd := progtest.Command("-o", "out.jsonl", "-")
	list, err := cmd.StdinPipe()
	require.NoError(t, err)
	stderr, err := cmd.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	for i := range 4 {
		fmt.Fprintf(list, "in/%03d.txt\n", i)
	}
	require.Eventually(t, func() bool {
		part, _ := os.ReadFile("out.jsonl.part")
		return strings.Count(string(part), "\n") == 4
	}, 10*time.Second, 5*time.Millisecond)
	require.NoError(t, cmd.Process.Signal(os.Interrupt))
	said, err := io.ReadAll(bufio.NewReader(stderr))
	require.NoError(t, err)
	assert.Error(t, cmd.Wait())
	assert.Equal(t, 1, cmd.ProcessState.ExitCode())
	assert.Regexp(t, `^batch: interrupted; 4 files are done and kept in out.jsonl.part: .*\n$`, string(said))
	assert.NoFileExists(t, "out.jsonl")

	r := progtest.Run(t, "", "-o", "out.jsonl", "in")
	assert.Contains(t, r.Stderr, "6 files (and 4 done before)")
	assert.Equal(t, progtest.Run(t, "", "in").Stdout, read(t, "out.jsonl"))
	assert.Equal(t, []string{"in", "out.jsonl"}, entries(t, "."))
}

func TestTwoRunsDoNotShareAnOutput(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("no flock here")
	}
	folder(t, 2)
	first := progtest.Command("-o", "out.jsonl", "-")
	list, err := first.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, first.Start())
	require.Eventually(t, func() bool { _, err := os.Stat("out.jsonl.lock"); return err == nil }, 10*time.Second, 5*time.Millisecond)
	r := progtest.Run(t, "", "-o", "out.jsonl", "in")
	assert.Equal(t, 1, r.Status)
	assert.Contains(t, r.Stderr, "another run")
	fmt.Fprintln(list, "in/000.txt")
	list.Close()
	assert.NoError(t, first.Wait())
	assert.Equal(t, []string{"in", "out.jsonl"}, entries(t, "."))
}

func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	folder(t, 3)
	cmd := progtest.Command("in")
	cmd.Stdout = full
	for name, r := range map[string]progtest.Result{
		"standard output": progtest.Finish(t, "", cmd),
		"-o":              progtest.Run(t, "", "-o", "/dev/full", "in"),
	} {
		assert.Equal(t, 1, r.Status, name)
		assert.Regexp(t, `^batch: .*no space left on device.*\n$`, r.Stderr, name)
	}
}

// Every format can be gone on with, and gives in a file what it gives on
// standard output.
func TestFormats(t *testing.T) {
	for _, f := range export.Formats() {
		folder(t, 6)
		write(t, "in/002.txt", "")
		out := "out" + f.Ext
		r := progtest.Run(t, "", "-o", out+".gz", "-format", f.Name, "in", "in/000.txt")
		require.Equal(t, 0, r.Status, "%s: %s", f.Name, r.Stderr)
		r = progtest.Run(t, "", "-o", out, "-format", f.Name, "in", "in/000.txt")
		require.Equal(t, 0, r.Status, "%s: %s", f.Name, r.Stderr)
		assert.Equal(t, []string{"in", out, out + ".gz"}, entries(t, "."))
		if f.Folder {
			assert.Len(t, entries(t, out), 5)
			assert.Equal(t, 2, progtest.Run(t, "", "-format", f.Name, "in").Status, "a folder has no stream")
			continue
		}
		stream := progtest.Run(t, "", "-format", f.Name, "in", "in/000.txt")
		assert.True(t, stream.Stdout == read(t, out), "%s: a file and standard output differ", f.Name)
		inJSON := strings.HasPrefix(f.Name, "json")
		assert.Equal(t, !inJSON, strings.Contains(r.Stderr, "batch: in/002.txt: empty input\n"), "%s: %s", f.Name, r.Stderr)
	}
}

// The ending of the output's name says its format; what is there already is
// not written over.
func TestFormatOfTheName(t *testing.T) {
	folder(t, 3)
	r := progtest.Run(t, "", "-o", "out.csv.zst", "in")
	require.Equal(t, 0, r.Status, r.Stderr)
	r = progtest.Run(t, "", "-o", "out.csv.zst", "in")
	assert.Equal(t, 1, r.Status)
	assert.Contains(t, r.Stderr, "there already")

	jsonl := progtest.Run(t, "", "in").Stdout
	csv := progtest.Run(t, "", "-format", "csv", "in").Stdout
	half := jsonl[:len(jsonl)*2/3]
	write(t, "out.csv.part", half)
	r = progtest.Run(t, "", "-o", "out.csv", "in")
	assert.Contains(t, r.Stderr, fmt.Sprintf("and %d done before", strings.Count(half, "\n")))
	assert.Equal(t, csv, read(t, "out.csv"))
	assert.Equal(t, 2, progtest.Run(t, "", "-format", "docx", "in").Status)
}

// Every sample of the library gives in a batch what the library gives.
func TestSamples(t *testing.T) {
	samples, err := filepath.Glob(filepath.Join("..", "..", "testdata", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, samples)
	r := progtest.Run(t, "", samples...)
	require.Equal(t, 0, r.Status, r.Stderr)
	rs := records(t, r.Stdout)
	require.Len(t, rs, len(samples))
	memoranda := 0
	for i, path := range samples {
		assert.Equal(t, path, rs[i].Path)
		want, err := memcon.ParseBytes([]byte(read(t, path)))
		if err != nil {
			assert.Contains(t, err.Error(), rs[i].Error)
			continue
		}
		memoranda++
		if assert.NotNil(t, rs[i].Memorandum, path) {
			assert.Equal(t, want.Metadata.Title, rs[i].Memorandum.Metadata.Title)
			assert.Equal(t, len(want.Turns), len(rs[i].Memorandum.Turns), path)
		}
	}
	assert.Contains(t, r.Stderr, fmt.Sprintf("%d memoranda", memoranda))
}
