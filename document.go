package memcon

import "slices"

// document is one input on its way through the stages. Each stage reads what
// the earlier ones found and adds its own; none goes back.
type document struct {
	in           string
	signs        bitmap // bitmap.go: the bytes of the input that are no letter, sign or blank of ASCII
	lines        []line // line.go
	cuts         []cut  // furniture.go, page.go, note.go, source.go: what stands inside lines and is no text
	pages        []page // page.go
	pageNear     int    // page.go: the page that was asked for last
	flow         *Normalized
	paras        []para         // normalize.go: the body in paragraphs
	title        textSpan       // header.go: the heading, in the cleaned text
	lists        []list         // header.go finds them, list.go reads them
	labels       labels         // speaker.go
	known        map[string]int // reported.go: names resolved so far
	keys         []personKey    // resolve.go: the roster as labels are compared with it
	sayings      []saying       // attribution.go: the sentences read for the roster, in order, that the turns have not come to
	narratorRead bool           // narrator.go
	narratorIs   int
	parts        []nameParts    // person.go: the names of the participants taken apart
	mentions     map[string]int // person.go: where those named twice are named first, by ID
	closing      int            // roster.go: where the closing statement begins, in the cleaned text
	body         int            // header.go: where in the cleaned text the header ends
	soft         []Region       // the header and the turns, whatever stands inside them
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
	signs := markSigns(text)
	return &document{in: text, signs: signs, lines: readLines(text, signs), memo: new(Memorandum)}
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
