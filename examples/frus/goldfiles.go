package main

import (
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/gold"
	"github.com/memcon/memcon/examples/frus/internal/score"
)

// goldEnd ends the names of the files that say what the mark-up says.
const goldEnd = ".gold.json"

// goldJobs is the work on a folder of such files and renderings.
func (m *measure) goldJobs() iter.Seq[job] {
	return func(yield func(job) bool) {
		entries, err := os.ReadDir(m.gold)
		if err != nil {
			yield(failure(m.gold, err))
			return
		}
		for _, e := range entries {
			name, ok := strings.CutSuffix(e.Name(), goldEnd)
			if ok && !yield(func() outcome { return m.goldDocument(name) }) {
				return
			}
		}
	}
}

// failure is a job that comes to an error.
func failure(place string, err error) job {
	return func() outcome { return outcome{place: place, err: err} }
}

// goldDocument measures the renderings of a document that are in the folder.
func (m *measure) goldDocument(name string) outcome {
	path := filepath.Join(m.gold, name+goldEnd)
	g, err := gold.Load(path)
	if err != nil {
		return outcome{place: path, err: err}
	}
	o := outcome{report: score.Report{Show: m.show}}
	for _, style := range m.styles {
		path := filepath.Join(m.gold, name+"."+style+".txt")
		text, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return outcome{place: path, err: err}
		}
		m.compare(&o, name, style, g, text)
	}
	o.countOne(g)
	return o
}

// compare parses a rendering and compares what was read with the mark-up.
func (m *measure) compare(o *outcome, name, style string, g *gold.Document, text []byte) {
	memo, err := m.reader.Bytes(text)
	o.report.Add(score.Case{Name: name + "." + style, Style: style, Gold: g, Text: text, Memo: memo, Err: err})
}

// countOne counts the document.
func (o *outcome) countOne(g *gold.Document) {
	if g.Conversation {
		o.count.conversations++
	} else {
		o.count.others++
	}
}
