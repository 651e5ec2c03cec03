package render

import "github.com/memcon/memcon/examples/frus/internal/tei"

// sheet is what stands on one page.
type sheet struct {
	number string // as printed; empty where the paper does not begin a page
	parts  []part
}

// part is a block, or as much of it as stands on the page.
type part struct {
	tei.Block
	index     int  // the block's number in the paper
	continued bool // its beginning stands on the page before
}

// sheets cuts a paper at its page breaks. There is one sheet at least.
func sheets(p *tei.Paper) []sheet {
	list := []sheet{{}}
	for i, b := range p.Blocks {
		now := part{Block: b, index: i}
		now.Runs = nil
		for _, r := range b.Runs {
			if r.Page == "" {
				now.Runs = append(now.Runs, r)
				continue
			}
			list = turnPage(list, now, r.Page)
			now.continued = now.continued || len(now.Runs) > 0
			now.Runs = nil
		}
		list[len(list)-1].add(now)
	}
	return list
}

// turnPage ends a page with a part and begins the next. A page break above
// everything only numbers the first page.
func turnPage(list []sheet, last part, number string) []sheet {
	page := &list[len(list)-1]
	page.add(last)
	if len(list) == 1 && len(page.parts) == 0 && page.number == "" {
		page.number = number
		return list
	}
	return append(list, sheet{number: number})
}

// add adds a part that has something in it.
func (s *sheet) add(p part) {
	if len(p.Runs) > 0 {
		s.parts = append(s.parts, p)
	}
}

// notes are the numbers of the notes whose markers stand on the page.
func (s *sheet) notes() []int {
	var list []int
	for _, p := range s.parts {
		for _, r := range p.Runs {
			if r.Note > 0 {
				list = append(list, r.Note)
			}
		}
	}
	return list
}
