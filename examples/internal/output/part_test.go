package output

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/export"
)

func line(i int) string { return fmt.Sprintf(`{"path":"%d.txt","error":"no %d"}`+"\n", i, i*i) }

func lines(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

func jsonl(t *testing.T) export.Format {
	t.Helper()
	f, err := export.Lookup("jsonl")
	require.NoError(t, err)
	return f
}

// content reads a file as its name says it is packed.
func content(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	c, _ := compressionOf(path)
	r, err := c.unpack(bytes.NewReader(data))
	require.NoError(t, err)
	text, err := io.ReadAll(r)
	require.NoError(t, err)
	return string(text)
}

// write runs over n items as the program does and reports how many were done
// before.
func write(t *testing.T, out string, n int) int {
	t.Helper()
	p, err := OpenPart(jsonl(t), out)
	require.NoError(t, err)
	before := 0
	for i := range n {
		if p.Take(fmt.Sprintf("%d.txt", i)) {
			before++
			continue
		}
		p.flushed = p.flushed.Add(-flushEvery)
		require.NoError(t, p.Add([]byte(line(i))))
	}
	require.NoError(t, p.Finish())
	return before
}

// Wherever a run was stopped, the next one gives the whole file.
func TestPartCutAnywhere(t *testing.T) {
	const n = 12
	for _, out := range []string{"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"} {
		t.Chdir(t.TempDir())
		require.Zero(t, write(t, out, n))
		whole, err := os.ReadFile(out)
		require.NoError(t, err)
		require.Equal(t, lines(n), content(t, out))
		last := 0
		for cut := 0; cut <= len(whole); cut += 3 {
			require.NoError(t, os.WriteFile(out+".part", whole[:cut], 0o666))
			require.NoError(t, os.Remove(out))
			before := write(t, out, n)
			require.Equal(t, lines(n), content(t, out), "%s cut at %d", out, cut)
			require.NoFileExists(t, out+".part")
			require.GreaterOrEqual(t, before, last)
			last = before
		}
		assert.GreaterOrEqual(t, last, n-1)
	}
}

// Bytes that are no record, as a crash of the machine may leave, end what is
// taken as done.
func TestPartDropsWhatIsNoRecord(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, junk := range []string{"\x00\x00\x00\n", "{}\n", `{"path":"9.txt"}` + "\n", "null\n", `{"path":"3.txt","err`} {
		require.NoError(t, os.WriteFile("out.part", []byte(lines(3)+junk+line(3)), 0o666))
		assert.Equal(t, 3, write(t, "out", 5))
		assert.Equal(t, lines(5), content(t, "out"))
		require.NoError(t, os.Remove("out"))
	}
}

func TestPartCountsAPathGivenTwice(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("out.part", []byte(line(1)), 0o666))
	p, err := OpenPart(jsonl(t), "out")
	require.NoError(t, err)
	assert.True(t, p.Take("1.txt"))
	assert.False(t, p.Take("1.txt"))
	assert.Equal(t, "out.part", p.Keep())
}

// A file name that is no UTF-8 is known again, although JSON cannot hold it.
func TestPartKnowsNamesThatAreNotUTF8(t *testing.T) {
	assert.True(t, tally{"a\uFFFD\uFFFD.txt": 1}.take("a\xff\xfe.txt"))
}

func TestPartLeavesNothingBehindWhenNothingWasDone(t *testing.T) {
	t.Chdir(t.TempDir())
	p, err := OpenPart(jsonl(t), "out")
	require.NoError(t, err)
	assert.Empty(t, p.Keep())
	entries, err := os.ReadDir(".")
	assert.NoError(t, err)
	assert.Empty(t, entries)
}
