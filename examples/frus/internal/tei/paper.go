package tei

import "strings"

// Paper is a document as a page shows it: blocks one below the other, with
// page breaks and note markers at their places.
type Paper struct {
	Volume Volume
	ID     string // of the document in its volume, such as "d196"
	Number string // as printed, such as "196"; empty for none
	Blocks []Block
	Notes  []Note
}

// Block is a heading, a paragraph, an item of a list, or a page break between
// two of them.
type Block struct {
	Kind     Kind
	Level    int  // of an item, 0 for the outermost list
	Attached bool // it belongs to a paper attached to the document
	Runs     []Run
}

// Kind is what a block is.
type Kind int

// The kinds of block.
const (
	Para      Kind = iota
	Title          // the heading of the document
	Dateline       // place and date below the title
	Opening        // another line above the text: a classification, a file number
	ListHead       // the heading of a list
	Item           // an item of a list without numbers
	Heading        // a heading inside the text
	Signature      // below the text
	PageBreak      // between two blocks
)

// Run is a stretch of text, a note marker or a page break inside a block.
type Run struct {
	Text string
	Ref  string // the person that the text names, as a pointer such as "#p_VBJ_1"
	Note int    // 1 for the first of the paper's notes, 0 for no marker
	Page string // the number of the page that begins here, or ""
}

// Note is a footnote.
type Note struct {
	Marker string // as printed; may be empty
	Text   string
	Source bool // it says where the paper is kept
}

// Raw is the text of the block's runs, without markers and page breaks.
func (b *Block) Raw() string {
	if len(b.Runs) == 1 {
		return b.Runs[0].Text
	}
	var s strings.Builder
	for _, r := range b.Runs {
		s.WriteString(r.Text)
	}
	return s.String()
}

// Words is the same with each run of white space one blank.
func (b *Block) Words() string { return Fold(b.Raw()) }

// Pages are the numbers of the pages that begin in the paper.
func (p *Paper) Pages() []string {
	pages := []string{}
	for _, b := range p.Blocks {
		for _, r := range b.Runs {
			if r.Page != "" {
				pages = append(pages, r.Page)
			}
		}
	}
	return pages
}

// NewPaper lays out a document.
func NewPaper(v Volume, doc *Node) *Paper {
	l := &layout{paper: &Paper{Volume: v, ID: doc.Get("id"), Number: doc.Get("n")}}
	l.flow(doc, Para)
	return l.paper
}
