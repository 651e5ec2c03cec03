package render

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// The measures of a typed page, in letters and lines.
const (
	typedWidth = 64
	typedLines = 50
)

// ocr is a typed original read by OCR: stamps and "-2-" inside the text,
// misread letters, a label's colon misread here and there. It has no notes.
func ocr(p Page, r *rand.Rand) string {
	stamp := pick(r, stamps)
	var lines []string
	if chance(r, 0.5) {
		lines = append(lines, "MEMORANDUM", "", "THE WHITE HOUSE", "WASHINGTON", "")
	}
	lines = append(lines, stamp, "")
	for i := range p.Paper.Blocks {
		b := &p.Paper.Blocks[i]
		if b.Kind == tei.PageBreak {
			continue
		}
		text := typed(p.title(b, marks{}, b.Kind != tei.Title))
		if b.Kind == tei.Para {
			text = misread(text, r)
		}
		if l, ok := p.Gold.Labels[i]; ok && chance(r, 0.03) {
			text = strings.Replace(text, l.Name+":", l.Name+";", 1)
		}
		lines = append(lines, typedBlock(b, text)...)
	}
	lines = append(typedPages(lines, stamp, r), "", stamp, "", "DECLASSIFIED", "E.O. 12958, Sec. 3.5", "")
	return strings.Join(lines, "\n")
}

// stamps are classifications as they are stamped on each page.
var stamps = []string{"SECRET", "CONFIDENTIAL", "TOP SECRET/SENSITIVE", "SECRET/NODIS", "TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY"}

// typed is a text with the letters of a typewriter.
func typed(s string) string { return typewriter.Replace(s) }

var typewriter = strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "‘", "'", "—", " -- ", "…", "...")

// typedBlock are the lines of a block, and the empty line after it.
func typedBlock(b *tei.Block, text string) []string {
	w := wrapping{width: typedWidth}
	if b.Kind == tei.Item {
		w.first = strings.Repeat("     ", b.Level+1)
		w.rest = w.first
	}
	return append(w.lines(text), "")
}

// typedPages puts stamps and a page mark wherever a page is full.
func typedPages(lines []string, stamp string, r *rand.Rand) []string {
	var out []string
	for page := 2; len(lines) > typedLines; page++ {
		n := typedLines - r.IntN(8)
		out = append(out, lines[:n]...)
		lines = lines[n:]
		if chance(r, 0.5) {
			out = append(out, "", stamp, "", "-"+strconv.Itoa(page)+"-", "")
		} else {
			out = append(out, "", stamp, stamp, strings.Repeat(" ", 28)+strconv.Itoa(page), "")
		}
	}
	return append(out, lines...)
}

// confusions are letters that OCR takes for others, the likeliest first.
var confusions = map[byte]byte{'e': 'c', 't': 'f', 'n': 'u', 'i': 'l', 'o': '0', 'h': 'b', 'l': '1'}

// misread changes about one letter in 350 of those that OCR confuses; none in
// the first words of a paragraph, by which the comparison knows it again.
func misread(s string, r *rand.Rand) string {
	const share, known = 1.0 / 350, 60
	b := []byte(s)
	for i := known; i < len(b); i++ {
		if to, ok := confusions[b[i]]; ok && chance(r, share) {
			b[i] = to
		}
	}
	return string(b)
}
