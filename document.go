package memcon

// document is one input on its way through the stages. Each stage reads what
// the earlier ones found and adds its own; none goes back.
type document struct {
	in      string
	lines   []line // line.go
	cuts    []cut  // furniture.go, page.go, note.go: what stands inside lines and is no text
	pages   []page // page.go
	flow    *Normalized
	paras   []para         // normalize.go: the body in paragraphs
	title   textSpan       // header.go: the heading, in the cleaned text
	lists   []list         // header.go finds them, list.go reads them
	labels  labels         // speaker.go
	known   map[string]int // reported.go: names resolved so far
	keys    []personKey    // resolve.go: the roster as labels are compared with it
	closing int            // roster.go: where the closing statement begins, in the cleaned text
	body    int            // header.go: where in the cleaned text the header ends
	soft    []Region       // the header and the turns, whatever stands inside them
	memo    *Memorandum
}

// textSpan is a half-open range of bytes of the cleaned text.
type textSpan struct{ start, end int }

// cut is a stretch inside a line that does not belong to the running text.
type cut struct {
	span Span
	kind RegionKind
}

// problem records what could not be settled.
func (d *document) problem(code ProblemCode, at Span, detail string) {
	d.memo.Problems = append(d.memo.Problems, Problem{Code: code, Span: at, Detail: detail})
}

// text is the line's text in the input.
func (d *document) text(i int) string { return d.in[d.lines[i].start:d.lines[i].end] }
