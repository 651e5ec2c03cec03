package gold

import (
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// apart are the elements that are no part of the document's own header and
// text.
var apart = []string{"attachment", "note", "closer", "quote", "floatingText"}

// readHeading reads the heading, which has the number before it in some
// volumes.
func (d *Document) readHeading(p *tei.Paper) {
	for i := range p.Blocks {
		if p.Blocks[i].Kind != tei.Title {
			continue
		}
		d.Title = p.Blocks[i].Words()
		if rest, ok := strings.CutPrefix(d.Title, d.Number+". "); ok && d.Number != "" {
			d.Title = rest
		}
		return
	}
}

// readDateline reads the line of place and date.
func (d *Document) readDateline(doc *tei.Node) {
	line := doc.First("dateline", apart...)
	if line == nil {
		return
	}
	d.Dateline = line.Words()
	if date := line.First("date", "note"); date != nil {
		d.DateText = dateText(date.Words())
		d.DateWhen, d.DateFrom, d.DateTo = date.Get("when"), date.Get("from"), date.Get("to")
	}
	if place := line.First("placeName", "note"); place != nil {
		d.Place = strings.Trim(place.Words(), " ,.[]")
	}
}

// dateText is a date without the comma or the period that ends the line; the
// period of "a.m." stays.
func dateText(s string) string {
	s = strings.Trim(s, " ,")
	if strings.HasSuffix(s, "m.") {
		return s
	}
	return strings.TrimSuffix(s, ".")
}

// readSource reads the note that says where the paper is kept.
func (d *Document) readSource(p *tei.Paper) {
	for _, n := range p.Notes {
		if n.Source {
			d.Source = strings.TrimSpace(strings.TrimPrefix(n.Text, "Source:"))
			return
		}
	}
}

// subject reads the lines of the list of subjects, with their numbers.
func subject(doc *tei.Node) []string {
	lines := []string{}
	for list := range doc.All(apart...) {
		if !list.Of("list", "subject") {
			continue
		}
		number := ""
		for _, c := range list.Children {
			switch c.Name {
			case "label":
				number = c.Words() + " "
			case "item":
				if line := tei.Fold(number + c.Words()); line != "" {
					lines = append(lines, line)
				}
				number = ""
			}
		}
	}
	return lines
}
