package memcon

import (
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestForget looks at all that a document keeps for the next text, up to the
// capacity of its lists: no string of the last text is in it, nor anything
// that would make a difference.
func TestForget(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	d := new(document)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		d.begin(string(text))
		for _, stage := range stages {
			if stage(d); d.refused != nil {
				break
			}
		}
		d.forget()
		assert.Empty(t, leftOver(reflect.ValueOf(d).Elem(), false), path)
	}
}

// leftOver names the first part of a value that is no empty list and no zero.
// Of the entries that lie behind the end of a list only the strings count;
// those of regions are no text's.
func leftOver(v reflect.Value, behind bool) string {
	switch v.Kind() {
	case reflect.String:
		if v.Len() > 0 && v.Type() != reflect.TypeFor[RegionKind]() {
			return strconv.Quote(v.String())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if s := leftOver(v.Field(i), behind); s != "" {
				return v.Type().Field(i).Name + " " + s
			}
		}
	case reflect.Slice:
		if v.Len() > 0 && v.Type() != reflect.TypeFor[[]uint32]() && v.Type() != reflect.TypeFor[[]uint8]() { // the hashes of words
			return "has entries"
		}
		all := v.Slice3(0, v.Cap(), v.Cap())
		for i := range all.Len() {
			if s := leftOver(all.Index(i), true); s != "" {
				return s
			}
		}
	case reflect.Map:
		if v.Len() > 0 {
			return "has entries"
		}
	default:
		if !behind && !v.IsZero() {
			return "is set"
		}
	}
	return ""
}
