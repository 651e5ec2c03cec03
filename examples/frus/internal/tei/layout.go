package tei

import (
	"strings"
	"unicode"
)

// layout makes blocks of elements.
type layout struct {
	paper    *Paper
	now      Block // the block that is being filled
	blank    bool  // a blank stands between it and the text to come
	label    bool  // it holds the number of a list's item and nothing else yet
	level    int   // lists that are open
	titled   bool  // the title has been seen
	attached bool
}

// blocks are the elements that begin a block of their own, and what kind of
// block they are.
var blocks = map[string]Kind{
	"p": Para, "head": Heading, "dateline": Dateline, "seg": Opening, "salute": Para, "byline": Opening, "signed": Signature,
	"opener": Para, "closer": Signature, "postscript": Para, "div": Para, "attachment": Para, "floatingText": Para, "body": Para,
	"list": Item, "quote": Para, "lg": Para, "l": Para, "table": Para, "row": Para,
}

// unseen are the elements that show no text.
var unseen = map[string]bool{"figure": true, "graphic": true, "formula": true, "teiHeader": true}

// flow lays out what an element holds: stretches of text and inline elements
// fill a block of that kind, and block elements stand between.
func (l *layout) flow(n *Node, kind Kind) {
	l.now.Kind = kind
	for _, c := range n.Children {
		if !l.isBlock(n, c) {
			l.inline(c, "")
			continue
		}
		if !l.label {
			l.flush()
		}
		l.block(c, kind)
		l.now.Kind = kind
	}
	l.flush()
}

// isBlock reports whether a child of n stands on a line of its own. A note is
// one only where it stands between blocks, a quotation only where it holds
// paragraphs.
func (l *layout) isBlock(n, c *Node) bool {
	switch c.Name {
	case "":
		return false
	case "pb", "note":
		return n.Is("div", "opener", "closer", "attachment", "body")
	case "quote":
		return c.First("p") != nil || c.First("list") != nil
	case "seg":
		return n.Is("opener", "closer", "div")
	}
	_, ok := blocks[c.Name]
	return ok
}

// block lays out a block element that stands in a block of some kind.
func (l *layout) block(n *Node, outer Kind) {
	kind := blocks[n.Name]
	switch n.Name {
	case "pb":
		l.paper.Blocks = append(l.paper.Blocks, Block{Kind: PageBreak, Runs: []Run{{Page: n.Get("n")}}, Attached: l.attached})
		return
	case "note":
		l.blockNote(n)
		return
	case "list":
		l.list(n)
		return
	case "row":
		l.row(n)
		return
	case "attachment":
		l.attached = true
		defer func() { l.attached = false }()
	case "head":
		kind = l.headKind()
	case "p":
		kind = paragraphKind(n, outer)
	}
	l.flow(n, kind)
}

// headKind is what a heading is: the first is the document's own.
func (l *layout) headKind() Kind {
	if l.titled {
		return Heading
	}
	l.titled = true
	return Title
}

// paragraphKind is what a paragraph is: some are headings by their look.
func paragraphKind(p *Node, outer Kind) Kind {
	rend := p.Get("rend")
	switch {
	case outer == Item, outer == Opening:
		return outer
	case strings.Contains(rend, "center"), strings.Contains(rend, "sectiontitle"):
		return Heading
	case isItalic(p):
		return Heading
	}
	return Para
}

// isItalic reports whether all the text of a paragraph is set off by type.
func isItalic(p *Node) bool {
	some := false
	for _, c := range p.Children {
		switch {
		case c.Is("hi"):
			some = true
		case c.Name == "" && strings.TrimSpace(c.Text) == "", c.Is("note", "pb"):
		default:
			return false
		}
	}
	return some
}

// blockNote lays out a note that stands between blocks. Older volumes print
// the source that way, as a line above the heading.
func (l *layout) blockNote(n *Node) {
	if n.Get("rend") == "inline" {
		l.flow(n, Opening)
		return
	}
	l.addNote(n)
}

// list lays out a list: a heading, items, and numbers that belong to the item
// after them.
func (l *layout) list(n *Node) {
	l.level++
	defer func() { l.level-- }()
	for _, c := range n.Children {
		switch c.Name {
		case "":
		case "head":
			l.flow(c, ListHead)
		case "label":
			l.inline(c, "")
			l.label, l.blank = true, true
		case "item":
			kind := Item
			if l.label {
				kind = Para
			}
			l.flow(c, kind)
		default:
			l.flush()
			l.block(c, Item)
		}
	}
	l.flush()
}

// row lays out a row of a table, one blank between its cells.
func (l *layout) row(n *Node) {
	for _, c := range n.Children {
		l.inline(c, "")
		l.blank = true
	}
	l.flush()
}

// inline adds text, markers and page breaks to the block that is being filled.
func (l *layout) inline(n *Node, ref string) {
	switch {
	case n.Name == "":
		l.text(n.Text, ref)
	case n.Name == "note":
		l.mark(Run{Note: l.addNote(n)})
	case n.Name == "pb":
		l.mark(Run{Page: n.Get("n")})
	case n.Name == "lb" && (l.now.Kind == Opening || l.now.Kind == Signature):
		l.flush()
	case n.Name == "lb":
		l.blank = true
	case unseen[n.Name]:
	default:
		if n.Name == "persName" {
			ref = n.Get("corresp")
		}
		for _, c := range n.Children {
			l.inline(c, ref)
		}
	}
}

// addNote adds a note to the paper and returns its number, from 1.
func (l *layout) addNote(n *Node) int {
	source := n.Get("type") == "source"
	for c := range n.All() {
		source = source || c.Of("seg", "source")
	}
	l.paper.Notes = append(l.paper.Notes, Note{Marker: n.Get("n"), Text: noteWords(n), Source: source})
	return len(l.paper.Notes)
}

// noteWords is the text of a note.
func noteWords(n *Node) string {
	body := &Node{Name: "body", Children: n.Children}
	return body.Words()
}

// mark adds a marker or a page break. A marker with nothing to say is none.
func (l *layout) mark(r Run) {
	if r.Note == 0 && r.Page == "" {
		return
	}
	l.space("")
	l.label = false
	l.now.Runs = append(l.now.Runs, r)
}

// text adds a stretch of text, its white space folded.
func (l *layout) text(s, ref string) {
	words := strings.Fields(s)
	if len(words) == 0 {
		l.blank = l.blank || s != ""
		return
	}
	if first := []rune(s)[0]; unicode.IsSpace(first) {
		l.blank = true
	}
	l.space(ref)
	l.label = false
	l.add(strings.Join(words, " "), ref)
	l.blank = strings.TrimRightFunc(s, unicode.IsSpace) != s
}

// space adds the blank that is due, unless the block is empty.
func (l *layout) space(ref string) {
	if l.blank && len(l.now.Runs) > 0 {
		l.add(" ", ref)
	}
	l.blank = false
}

// add adds text to the last run, or as a new one.
func (l *layout) add(s, ref string) {
	if last := len(l.now.Runs) - 1; last >= 0 {
		r := &l.now.Runs[last]
		if r.Note == 0 && r.Page == "" && (r.Ref == ref || s == " ") {
			r.Text += s
			return
		}
	}
	l.now.Runs = append(l.now.Runs, Run{Text: s, Ref: ref})
}

// flush ends the block that is being filled.
func (l *layout) flush() {
	if len(l.now.Runs) > 0 {
		l.now.Level = max(l.level-1, 0)
		l.now.Attached = l.attached
		l.paper.Blocks = append(l.paper.Blocks, l.now)
	}
	l.now, l.blank, l.label = Block{Kind: l.now.Kind}, false, false
}
