// Package render gives a document of a volume the looks in which scrapers meet
// it: the history site, a document-sharing site, the text of a PDF, a digital
// archive, the OCR of a typed original. What is random about them follows from
// a seed and the document's name.
package render

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/gold"
	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// Page is a document to render.
type Page struct {
	Paper *tei.Paper
	Gold  *gold.Document
}

// styles are the renderers by the names of their styles.
var styles = map[string]func(Page, *rand.Rand) string{
	"web": web, "scrape": scrape, "pdf": pdf, "wilson": wilson, "ocr": ocr, "docbox": docbox,
}

// Known reports whether there is a style of that name.
func Known(style string) bool { return styles[style] != nil }

// Render renders a document in a style.
func Render(style string, p Page, seed uint64) (string, error) {
	f := styles[style]
	if f == nil {
		return "", fmt.Errorf("no style %q", style)
	}
	h := fnv.New64a()
	h.Write([]byte(p.Gold.ID + "." + style))
	return f(p, rand.New(rand.NewPCG(seed, h.Sum64()))), nil
}

// chance is true in that share of cases.
func chance(r *rand.Rand, share float64) bool { return r.Float64() < share }

// pick is one of the strings.
func pick(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

// marks say how note markers and page breaks look inside a text. A nil
// function shows none.
type marks struct {
	note func(number int) string
	page func(number string) string
}

// inline is the text of a block with its marks.
func (m marks) inline(b *tei.Block) string {
	var s strings.Builder
	for _, r := range b.Runs {
		switch {
		case r.Note > 0 && m.note != nil:
			s.WriteString(m.note(r.Note))
		case r.Page != "" && m.page != nil:
			s.WriteString(m.page(r.Page))
		default:
			s.WriteString(r.Text)
		}
	}
	return tei.Fold(s.String())
}

// title is the heading as printed, or without the number before it.
func (p Page) title(b *tei.Block, m marks, numbered bool) string {
	text := m.inline(b)
	if !numbered && p.Gold.Number != "" {
		text = strings.TrimPrefix(text, p.Gold.Number+". ")
	}
	return text
}
