package memcon

import (
	"slices"
	"sync"
)

// document is one input on its way through the stages. Each stage reads what
// the earlier ones found and adds its own; none goes back.
type document struct {
	in           string
	signs        bitmap // bitmap.go: the bytes of the input that are no letter, sign or blank of ASCII
	lines        []line // line.go
	markdown     bool   // markdown.go: the page is Markdown
	linkedNotes  bool   // markdown.go: the markers of its notes are links, "[2](#fn2)"
	cuts         []cut  // furniture.go, page.go, note.go, source.go: what stands inside lines and is no text
	pages        []page // page.go
	pageNear     int    // page.go: the page that was asked for last
	flow         *Normalized
	segments     []segment      // normalize.go: those of the flow
	paras        []para         // normalize.go: the body in paragraphs
	title        textSpan       // header.go: the heading, in the cleaned text
	lists        []list         // header.go finds them, list.go reads them
	labels       labels         // speaker.go
	known        map[string]int // reported.go: names resolved so far
	keys         []personKey    // resolve.go: the roster as labels are compared with it
	sayings      []saying       // attribution.go: the sentences read for the roster, in order
	said         int            // attribution.go: how many of them the turns have come past
	narratorRead bool           // narrator.go
	narratorIs   int
	nameWords    []nameWord     // presence.go: those of one reader after another
	parts        []nameParts    // person.go: the names of the participants taken apart
	mentions     map[string]int // person.go: where those named twice are named first, by ID
	closing      int            // roster.go: where the closing statement begins, in the cleaned text
	body         int            // header.go: where in the cleaned text the header ends
	soft         []Region       // the header and the turns, whatever stands inside them
	hard, claims []Region       // region.go
	stamped      string         // stamp.go: the classification stamped on the pages
	vocab        vocabulary     // vocabulary.go
	broken       int            // damage.go: words cut by a hyphen and a blank, and one; 0 where nobody looked
	memo         *Memorandum
	sort         docSort     // kind.go: what the title makes of the document
	found        string      // kind.go: what it looks like
	refused      *ParseError // kind.go: why the document is no record of a conversation
}

// newDocument is a text before the first stage.
func newDocument(text string) *document {
	d := new(document)
	d.begin(text)
	return d
}

// begin puts a text in a document that has none.
func (d *document) begin(text string) {
	d.in, d.memo = text, new(Memorandum)
	d.signs = markSigns(d.signs, text)
	d.lines = readLines(d.lines, text, d.signs)
}

// documents are documents without a text, whose lists serve the next one: a
// parse of a page or two would spend a tenth of its time on making them and on
// the garbage collector.
var documents = sync.Pool{New: func() any { return new(document) }}

// end gives the document back to the others, unless it has grown large. Nothing
// of it is part of the memorandum.
func (d *document) end() {
	const large = 1 << 20 // bytes of a text
	if len(d.in) > large {
		return
	}
	d.forget()
	documents.Put(d)
}

// forget takes the text and all that was read in it out of the document, and
// leaves the memory of its lists.
func (d *document) forget() {
	clear(d.pages)
	clear(d.segments[:cap(d.segments)]) // those taken back, too
	clear(d.labels.byKey)
	clear(d.labels.byLabel)
	clear(d.labels.names)
	*d = document{
		signs: d.signs[:0], lines: d.lines[:0], cuts: d.cuts[:0], pages: d.pages[:0], segments: d.segments[:0], paras: d.paras[:0],
		labels: labels{found: d.labels.found[:0], names: d.labels.names[:0], byKey: d.labels.byKey, byLabel: d.labels.byLabel},
		vocab:  vocabulary{hash: d.vocab.hash, seen: d.vocab.seen}, nameWords: d.nameWords[:0], sayings: d.sayings[:0], soft: d.soft[:0], claims: d.claims[:0], hard: d.hard[:0],
	}
}

// textSpan is a half-open range of bytes of the cleaned text.
type textSpan struct{ start, end int }

// shift moves a span that was found in a stretch of the text to where the
// stretch stands. The zero span stays.
func (s textSpan) shift(by int) textSpan {
	if s.end == 0 {
		return s
	}
	return textSpan{s.start + by, s.end + by}
}

// cut is a stretch inside a line that does not belong to the running text.
// The cuts of a document are in order and do not overlap.
type cut struct {
	span Span
	kind RegionKind // "" where the stretch stays part of what stands around it
	// breaks: what follows the cut begins a paragraph.
	breaks bool
	markup bool // it is a piece of markup, and listed as such
}

// edit is how the cut is listed. What goes to a region of its own that is no
// mark, such as the source note, is no edit.
func (c *cut) edit() (EditKind, bool) {
	if c.markup {
		return EditMarkup, true
	}
	kind, ok := editOfCut[c.kind]
	return kind, ok
}

// sortCuts puts the cuts in order and drops what overlaps an earlier one.
func sortCuts(cuts []cut) []cut {
	slices.SortStableFunc(cuts, func(a, b cut) int { return a.span.Start - b.span.Start })
	end := 0
	return slices.DeleteFunc(cuts, func(c cut) bool {
		if c.span.Start < end {
			return true
		}
		end = c.span.End
		return false
	})
}

// problem records what could not be settled.
func (d *document) problem(code ProblemCode, at Span, detail string) {
	d.memo.Problems = append(d.memo.Problems, Problem{Code: code, Span: at, Detail: detail})
}

// text is the line's text in the input.
func (d *document) text(i int) string { return d.in[d.lines[i].start:d.lines[i].end] }
