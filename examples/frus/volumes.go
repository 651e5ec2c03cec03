package main

import (
	"encoding/json"
	"errors"
	"hash/fnv"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/gold"
	"github.com/memcon/memcon/examples/frus/internal/render"
	"github.com/memcon/memcon/examples/frus/internal/score"
	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// prepare makes the folder that -write names.
func (m *measure) prepare() error {
	if m.write == "" {
		return nil
	}
	return os.MkdirAll(m.write, 0o777)
}

// volumeJobs is the work on the volumes named: a job a document.
func (m *measure) volumeJobs() iter.Seq[job] {
	return func(yield func(job) bool) {
		for _, arg := range m.args {
			paths, err := volumePaths(arg)
			if err != nil && !yield(failure(arg, err)) {
				return
			}
			for _, path := range paths {
				if !m.volume(path, yield) {
					return
				}
			}
		}
	}
}

// volumePaths are the volumes that an argument stands for.
func volumePaths(arg string) ([]string, error) {
	info, err := os.Stat(arg)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{arg}, nil
	}
	entries, err := os.ReadDir(arg)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, e := range entries {
		if !e.IsDir() && strings.HasSuffix(e.Name(), ".xml") {
			paths = append(paths, filepath.Join(arg, e.Name()))
		}
	}
	if len(paths) == 0 {
		return nil, errors.New("no *.xml files in this folder")
	}
	return paths, nil
}

// errEnough ends the reading of a volume when no more is wanted.
var errEnough = errors.New("enough")

// volume yields the documents of a volume, and reports whether to go on.
func (m *measure) volume(path string, yield func(job) bool) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(failure(path, err))
	}
	defer f.Close()
	err = tei.Read(f, func(v tei.Volume, doc *tei.Node) error {
		if v.ID == "" {
			v.ID = strings.TrimSuffix(filepath.Base(path), ".xml")
		}
		if !yield(func() outcome { return m.document(v, doc) }) {
			return errEnough
		}
		return nil
	})
	switch {
	case errors.Is(err, errEnough):
		return false
	case err != nil:
		return yield(failure(path, err))
	}
	return true
}

// document renders a document, and measures on it.
func (m *measure) document(v tei.Volume, doc *tei.Node) outcome {
	g, paper := gold.Read(v, doc)
	switch {
	case g == nil:
		return outcome{count: count{unclear: 1}}
	case !g.Conversation && !m.takes(g.ID):
		return outcome{count: count{passed: 1}}
	}
	o := outcome{report: score.Report{Show: m.show}}
	name := strings.ReplaceAll(g.ID, "/", "-")
	for _, style := range m.styles {
		text, err := render.Render(style, render.Page{Paper: paper, Gold: g}, m.seed)
		if err == nil {
			err = m.keep(name+"."+style+".txt", []byte(text))
		}
		if err != nil {
			return outcome{place: name, err: err}
		}
		m.compare(&o, name, style, g, []byte(text))
	}
	if err := m.keepGold(name, g); err != nil {
		return outcome{place: name, err: err}
	}
	o.countOne(g)
	return o
}

// takes reports whether a document that is no conversation is in the share of
// those to measure on. That follows from its name and the seed.
func (m *measure) takes(id string) bool {
	const steps = 1 << 20
	h := fnv.New64a()
	h.Write([]byte{byte(m.seed), byte(m.seed >> 8)})
	h.Write([]byte(id))
	return float64((h.Sum64()>>20)%steps) < m.others*steps
}

// keep writes a file to the folder that -write names, if any.
func (m *measure) keep(name string, data []byte) error {
	if m.write == "" {
		return nil
	}
	return os.WriteFile(filepath.Join(m.write, name), data, 0o666)
}

// keepGold does so with what the mark-up says.
func (m *measure) keepGold(name string, g *gold.Document) error {
	if m.write == "" {
		return nil
	}
	data, err := json.MarshalIndent(g, "", " ")
	if err != nil {
		return err
	}
	return m.keep(name+goldEnd, append(data, '\n'))
}
