package tei

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSample(t *testing.T) {
	f, err := os.Open("../../testdata/sample.xml")
	require.NoError(t, err)
	defer f.Close()
	var ids []string
	err = Read(f, func(v Volume, doc *Node) error {
		assert.Equal(t, Volume{ID: "frus0000v01", Series: "1964–1976, Volume XCIX"}, v)
		ids = append(ids, doc.Get("id"))
		return nil
	})
	require.NoError(t, err)
	assert.Equal(t, []string{"d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10"}, ids)
}

func TestBrokenVolumes(t *testing.T) {
	for name, c := range map[string]struct {
		in, says string
		docs     int
	}{
		"empty":    {"", "no TEI", 0},
		"text":     {"Memorandum of Conversation", "no TEI", 0},
		"html":     {"<html><div type='document'/></html>", "no TEI", 0},
		"cut":      {"<TEI><div type='document'><p>a</p></div>\n<div type='document'><p>", "line 2", 1},
		"crossed":  {"<TEI><div type='document'><p>a</div></p></TEI>", "</div>", 0},
		"entity":   {"<TEI><div type='document'>&bogus;</div></TEI>", "bogus", 0},
		"no close": {"<TEI><div type='document'/>", "line 1: unexpected EOF", 1},
		"none":     {"<TEI></TEI>", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			docs := 0
			err := Read(strings.NewReader(c.in), func(Volume, *Node) error { docs++; return nil })
			assert.Equal(t, c.docs, docs)
			if c.says == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, c.says)
			}
		})
	}
}

// A volume is never held whole: the first document is there before the second
// is read.
func TestReadStreams(t *testing.T) {
	in, out := io.Pipe()
	stop := errors.New("stop")
	go func() {
		io.WriteString(out, "<TEI><div type='document' xml:id='d1'><p>a</p></div>")
	}()
	err := Read(in, func(_ Volume, doc *Node) error {
		assert.Equal(t, "d1", doc.Get("id"))
		return stop
	})
	assert.Equal(t, stop, err)
}
