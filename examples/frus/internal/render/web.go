package render

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// web is the history site's page copied as text: bullets, "[Page 787]", the
// digits of notes glued to words, the notes at the end.
func web(p Page, _ *rand.Rand) string {
	m := marks{
		note: func(n int) string { return p.Paper.Notes[n-1].Marker },
		page: func(n string) string { return "[Page " + n + "]" },
	}
	var s strings.Builder
	item := false
	for i := range p.Paper.Blocks {
		b := &p.Paper.Blocks[i]
		if s.Len() > 0 {
			s.WriteString(breakBetween(item, b.Kind == tei.Item))
		}
		item = b.Kind == tei.Item
		if item {
			s.WriteString(strings.Repeat("  ", b.Level+1) + "• ")
		}
		s.WriteString(m.inline(b))
	}
	s.WriteString("\n\n")
	for _, n := range p.Paper.Notes {
		fmt.Fprintf(&s, "  %s. %s\n", n.Marker, n.Text)
	}
	return s.String()
}

// breakBetween is what stands between two blocks: items stand close.
func breakBetween(item, next bool) string {
	if item && next {
		return "\n"
	}
	return "\n\n"
}
