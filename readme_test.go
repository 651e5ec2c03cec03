package memcon_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// TestReadmeCode holds the lines of the README to those of Example, which the
// compiler reads.
func TestReadmeCode(t *testing.T) {
	block := readmeBlock(t, "go")
	source := strings.ReplaceAll(string(readFile(t, "example_test.go")), "\n\t", "\n")
	assert.Contains(t, source, block)
}

// TestReadmeResult holds the result that the README shows, shortened, to that
// of the sample it is of: what stands there stands in the result.
func TestReadmeResult(t *testing.T) {
	m, err := memcon.ParseBytes(readFile(t, "testdata/a-docbox-dinner.txt"))
	require.NoError(t, err)
	data, err := json.Marshal(m)
	require.NoError(t, err)
	var shown, got any
	require.NoError(t, json.Unmarshal([]byte(readmeBlock(t, "json")), &shown))
	require.NoError(t, json.Unmarshal(data, &got))
	if missing := missing("", shown, got); missing != "" {
		t.Error("the result has not what the README shows:", missing)
	}
}

// readmeBlock is the first fenced block of the README in the language.
func readmeBlock(t *testing.T, language string) string {
	t.Helper()
	_, after, ok := strings.Cut(string(readFile(t, "README.md")), "```"+language+"\n")
	block, _, closed := strings.Cut(after, "```")
	require.True(t, ok && closed, "the README has no block of %s", language)
	return block
}

// missing is where the shown value is not part of the other, or "". Strings
// may be cut by "...", lists and objects may leave anything out.
func missing(path string, shown, got any) string {
	switch s := shown.(type) {
	case map[string]any:
		g, _ := got.(map[string]any)
		for key, value := range s {
			if p := missing(path+"."+key, value, g[key]); p != "" {
				return p
			}
		}
		return ""
	case []any:
		rest, _ := got.([]any)
		for _, value := range s {
			for len(rest) > 0 && missing(path, value, rest[0]) != "" {
				rest = rest[1:]
			}
			if len(rest) == 0 {
				return path
			}
			rest = rest[1:]
		}
		return ""
	case string:
		g, _ := got.(string)
		if start, ok := strings.CutSuffix(s, "..."); ok && strings.HasPrefix(g, start) {
			return ""
		}
	}
	if reflect.DeepEqual(shown, got) {
		return ""
	}
	return path
}
