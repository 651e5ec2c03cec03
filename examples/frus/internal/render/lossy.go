package render

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"unicode"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// scrape is a document-sharing site: similar documents, then each page on one
// line with its number glued to its end, apostrophes, quotation marks and
// dashes lost, lists run together, the source in brackets at the end.
func scrape(p Page, r *rand.Rand) string {
	var s strings.Builder
	if chance(r, 0.6) {
		similarDocuments(&s, r)
	}
	for i, page := range lossyPages(p, r) {
		s.WriteString(page + " " + strconv.Itoa(i+1) + "\n\n")
	}
	return s.String()
}

// docbox is the plain pages of such a site: the number stands before each
// page, and the site's controls above the text.
func docbox(p Page, r *rand.Rand) string {
	pages := lossyPages(p, r)
	title := lose(p.Gold.Title, r)
	var s strings.Builder
	s.WriteString(title + "\n\nSize: px\n\nStart display at page:\n\nDownload \"" + title + "\"\n\nTranscription\n\n")
	for i, page := range pages {
		s.WriteString(strconv.Itoa(i+1) + " " + page + "\n\n")
	}
	return s.String()
}

// similarDocuments writes the list above the text.
func similarDocuments(s *strings.Builder, r *rand.Rand) {
	s.WriteString("Similar documents\n")
	for _, i := range r.Perm(len(neighbours))[:5] {
		s.WriteString(neighbours[i] + "\n\n")
	}
	s.WriteString("Transcription:\n\n")
}

// neighbours are titles of documents that a site puts beside any other.
var neighbours = []string{
	"Chapter 3 From armistice to conference", "Bylaws of a learned society, second reading", "Memoirs of a consul, part 4 of 9",
	"Letter of the chairman to the shareholders", "Address to the harvest festival, 14 September", "Report of the commission on inland ports",
	"Interview with a retired interpreter", "Minutes of the parish council (draft)",
}

// lossyPages are the pages as lines, as much of them as such a site keeps.
func lossyPages(p Page, r *rand.Rand) []string {
	numbered := chance(r, 0.2)
	var pages []string
	for _, sheet := range sheets(p.Paper) {
		var words []string
		for i := range sheet.parts {
			b := &sheet.parts[i].Block
			text := marks{}.inline(b)
			if b.Kind == tei.Title {
				text = p.title(b, marks{}, numbered)
			}
			words = append(words, text)
		}
		pages = append(pages, strings.Join(words, " "))
	}
	if source := p.Gold.Source; source != "" {
		pages[len(pages)-1] += " [Source: " + source + "]"
	}
	for i := range pages {
		pages[i] = lose(pages[i], r)
	}
	return pages
}

// lose takes from a text what such sites lose: typographic quotation marks,
// dashes, apostrophes. Dashes between digits are kept now and then.
func lose(s string, r *rand.Rand) string {
	runes := []rune(s)
	var b strings.Builder
	for i, c := range runes {
		switch c {
		case '’', '\'', '‘', '—':
			b.WriteByte(' ')
		case '“', '”', '"':
			if i > 0 && i+1 < len(runes) && unicode.IsLetter(runes[i-1]) && unicode.IsLetter(runes[i+1]) {
				b.WriteByte(' ')
			}
		case '–':
			if chance(r, 0.6) {
				b.WriteRune(c)
			} else {
				b.WriteByte(' ')
			}
		default:
			b.WriteRune(c)
		}
	}
	return closeUp(tei.Fold(b.String()))
}

// closeUp takes out the blank that a lost apostrophe leaves before a period or
// a comma.
func closeUp(s string) string {
	return strings.NewReplacer(" ,", ",", " . ", ". ", " ;", ";").Replace(s)
}
