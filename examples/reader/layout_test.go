package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// hostile is a record whose every part tries to break out of the page.
const hostile = "MEMORANDUM OF CONVERSATION <script>window.broken=1</script>\n\n" +
	"Washington, March 3, 1965\n\n" +
	"SUBJECT: Grain \"on board\" onmouseover='window.broken=2' {{.Title}} </title><img src=x onerror=window.broken=3>\n\n" +
	"PARTICIPANTS\n" +
	"Mr. Harold \"><script>window.broken=4</script> Brandt, Department of State\n" +
	"Mr. Anton Veselov, Second Secretary, Soviet Embassy\n\n" +
	"Veselov: When will the ships sail? <img src=x onerror=\"window.broken=5\"> &lt;b&gt;bold&lt;/b&gt; [<svg onload=window.broken=6>] `${window.broken=7}`\n" +
	"Brandt: Next week. \u202eThis runs backwards and never ends. \x07 \x00\r\n" +
	"Veselov: And the others? </textarea></template></style></script><script>window.broken=8</script> \u2067isolated\n" +
	"Brandt: That s up to the port\u0092s men. <a href=\"javascript:window.broken=9\">Click</a> \xff\xfe<!-- and <![CDATA[\n\n" +
	"Source: National Archives, RG 59, Box 12. javascript:window.broken=10\n"

// texts are inputs of all kinds: the library's samples and hostile ones.
func texts(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	list := map[string]string{
		"hostile":         hostile,
		"CRLF":            strings.ReplaceAll(hostile, "\n", "\r\n"),
		"byte order mark": "\ufeff" + hostile,
		"no line end":     strings.TrimSpace(hostile),
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		list[filepath.Base(f)] = string(data)
	}
	return list
}

// eachMemo runs a check on each text that holds a memorandum.
func eachMemo(t *testing.T, check func(t *testing.T, raw string, m *memcon.Memorandum)) {
	n := 0
	for name, raw := range texts(t) {
		text, m, err := parse([]byte(raw))
		if err != nil {
			continue
		}
		n++
		t.Run(name, func(t *testing.T) { check(t, string(text), m) })
	}
	require.Greater(t, n, 10, "texts that hold a memorandum")
}

func TestCut(t *testing.T) {
	pieces := cut(10, []mark{{start: 4, end: 8, ref: "b"}, {start: 2, end: 6, ref: "a"}, {start: 6, end: 6, ref: "empty"}, {start: 10, end: 10, ref: "last"}}, 5)
	type got struct {
		start, end int
		refs       string
	}
	var all []got
	for _, p := range pieces {
		all = append(all, got{p.start, p.end, leafOf(p, "").Refs})
	}
	assert.Equal(t, []got{{0, 2, ""}, {2, 4, "a"}, {4, 5, "a b"}, {5, 6, "a b"}, {6, 6, "empty"}, {6, 8, "b"}, {8, 10, ""}, {10, 10, "last"}}, all)
}

// Whatever marks there are, the pieces hold every byte once, and each mark
// stands on its own bytes and no others.
func TestCutIsAPartition(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n := r.IntN(40)
		var marks []mark
		for range r.IntN(12) {
			a := r.IntN(n + 1)
			marks = append(marks, mark{start: a, end: a + r.IntN(n-a+1), ref: string(rune('a' + len(marks)))})
		}
		at := 0
		held := map[string]int{}
		for _, p := range cut(n, marks, r.IntN(n+1)) {
			require.Equal(t, at, p.start)
			require.GreaterOrEqual(t, p.end, p.start)
			at = p.end
			for _, m := range p.marks {
				require.True(t, m.start <= p.start && p.end <= m.end)
				held[m.ref] += p.end - p.start
			}
		}
		require.Equal(t, n, at)
		for _, m := range marks {
			require.Contains(t, held, m.ref)
			require.Equal(t, m.end-m.start, held[m.ref])
		}
	}
}

// The areas hold every byte of the input once, and each byte that is not white
// space lies in an area of its region's kind.
func TestAreasArePartition(t *testing.T) {
	eachMemo(t, func(t *testing.T, raw string, m *memcon.Memorandum) {
		at := 0
		list := areas(raw, m)
		for _, a := range list {
			require.Equal(t, at, a.start)
			require.Greater(t, a.end, a.start)
			at = a.end
			if a.kind == "" {
				require.Empty(t, strings.Trim(raw[a.start:a.end], " \t\r\n\f\ufeff"))
			}
		}
		require.Equal(t, len(raw), at)
		for _, r := range m.Regions {
			for at := r.Span.Start; at < r.Span.End; at++ {
				i := after(list, at+1, func(a area) int { return a.end })
				require.Equal(t, r.Kind, list[i].kind, "byte %d", at)
				if turn := list[i].turn; turn >= 0 {
					require.True(t, m.Turns[turn].Span.Start <= at && at < m.Turns[turn].Span.End || isBlank(raw[at]), "byte %d", at)
				}
			}
		}
	})
}

// Read one after another, the leaves of the input pane are the input.
func TestInputPaneIsTheInput(t *testing.T) {
	eachMemo(t, func(t *testing.T, raw string, m *memcon.Memorandum) {
		v := viewOf(1, "x.txt", original(raw), m)
		var shown strings.Builder
		for _, b := range v.Blocks {
			for _, l := range b.Leaves {
				shown.WriteString(l.Text)
			}
		}
		assert.Equal(t, original(raw).show(0, len(raw)), shown.String())
	})
}

// Each turn begins once in the input, each edit and problem can be led to
// once, and so can each turn's edits in the transcript.
func TestEverythingHasOnePlace(t *testing.T) {
	eachMemo(t, func(t *testing.T, raw string, m *memcon.Memorandum) {
		v := viewOf(1, "x.txt", original(raw), m)
		ids := map[string]int{}
		first := 0
		for _, b := range v.Blocks {
			if b.First {
				first++
				assert.Equal(t, first, b.Turn)
			}
			for _, l := range b.Leaves {
				for _, id := range l.IDs {
					ids[id]++
				}
			}
		}
		assert.Equal(t, len(m.Turns), first)
		for id, n := range ids {
			assert.Equal(t, 1, n, id)
		}
		for _, g := range v.Edits {
			for _, e := range g.List {
				assert.Contains(t, ids, e.Ref)
			}
		}
		for i, p := range v.Problems {
			assert.Equal(t, p.Where != "", ids["p"+grouped(i+1)] == 1)
		}
	})
}

// The transcript's leaves are the turns' texts.
func TestTranscriptIsTheText(t *testing.T) {
	eachMemo(t, func(t *testing.T, raw string, m *memcon.Memorandum) {
		for i, turn := range viewOf(1, "x.txt", original(raw), m).Turns {
			var paragraphs []string
			for _, p := range turn.Paragraphs {
				var b strings.Builder
				for _, l := range p {
					b.WriteString(l.Text)
				}
				paragraphs = append(paragraphs, b.String())
			}
			assert.Equal(t, m.Turns[i].Text, strings.Join(paragraphs, "\n\n"))
		}
	})
}

// Every turn can be followed back to the input byte by byte, and brackets and
// edits are found where they stand.
func TestTrace(t *testing.T) {
	eachMemo(t, func(t *testing.T, raw string, m *memcon.Memorandum) {
		for i, turn := range m.Turns {
			tr, ok := traceTurn(raw, m, turn)
			require.True(t, ok, "turn %d", i+1)
			for k, at := range tr.from {
				require.True(t, turn.Body.Start <= at && at <= turn.Body.End)
				require.True(t, k == 0 || tr.from[k-1] <= at, "in order")
			}
			for _, a := range turn.Annotations {
				assert.Equal(t, turn.Text[a.Start], raw[tr.from[a.Start]])
				assert.Equal(t, turn.Text[a.End-1], raw[tr.end(a.End)-1])
			}
			for _, p := range tr.edits {
				e := m.Edits[p.edit]
				assert.Equal(t, strings.TrimSpace(e.To), turn.Text[p.start:p.end], e.Kind)
			}
		}
	})
}
