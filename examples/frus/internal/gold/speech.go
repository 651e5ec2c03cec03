package gold

import (
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// turns reads the turns of a paper in direct speech. A paper that has more
// direct speech attached to it has none: which labels belong to the
// conversation is then open.
func turns(p *tei.Paper, labels map[int]Label) []Turn {
	s := speech{labels: labels, names: speakerNames(labels), turns: []Turn{}}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if _, speaks := labels[i]; speaks && b.Attached {
			return []Turn{}
		}
		if b.Attached || b.Kind == tei.Signature {
			break
		}
		s.block(i, b)
	}
	return s.turns
}

// speech is the turns read so far.
type speech struct {
	labels  map[int]Label
	names   map[string]bool
	turns   []Turn
	last    int  // 1 for the first turn that has a label, 0 before any
	heading bool // a heading stands after the last label
}

// block reads one block.
func (s *speech) block(i int, b *tei.Block) {
	if l, ok := s.labels[i]; ok {
		s.turns = append(s.turns, Turn{Label: l.Name, Manner: l.Manner, Text: tei.Fold(b.Raw()[l.End:]), Ref: l.Ref})
		s.last, s.heading = len(s.turns), false
		return
	}
	text := b.Words()
	if s.last == 0 || text == "" {
		return
	}
	switch b.Kind {
	case tei.Heading, tei.ListHead:
		s.heading = true
		s.turns = append(s.turns, Turn{Text: text})
	case tei.Para, tei.Item:
		if isAside(text) {
			s.turns = append(s.turns, Turn{Text: text})
			return
		}
		t := &s.turns[s.last-1]
		if s.heading || b.Kind == tei.Item || s.open(text) {
			t.Unsure = append(t.Unsure, len(t.More))
		}
		t.More = append(t.More, text)
	}
}

// isAside reports whether a paragraph stands in brackets, whole.
func isAside(s string) bool {
	return strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") || strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")")
}

// open reports whether the mark-up leaves open that a paragraph goes on with
// what was said: it has a colon near its beginning, as a label would, or it
// begins with a speaker's name, as narration would.
func (s *speech) open(text string) bool {
	const near = 60
	if at := strings.IndexByte(text, ':'); at >= 0 && at <= near {
		return true
	}
	words := strings.Fields(text)
	for _, w := range words[:min(len(words), 4)] {
		if s.names[strings.Trim(w, ".,;’'")] {
			return true
		}
	}
	return false
}

// speakerNames are the surnames of those who speak.
func speakerNames(labels map[int]Label) map[string]bool {
	m := make(map[string]bool)
	for _, l := range labels {
		m[lastWord(l.Name)] = true
	}
	return m
}
