package memcon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Normalized is cleaned text, how it came about, and the way back.
type Normalized struct {
	// Text is the cleaned text: one paragraph after another with "\n\n"
	// between them, each on one line, without page marks.
	Text string
	// Edits is every change made, in the order of the input. Line ends and
	// runs of blanks that were folded are edits like any other.
	Edits []Edit

	segments []segment
}

// segment is a stretch of the cleaned text and where it comes from: a copy,
// byte for byte, or the text that stands for the whole stretch [in, inEnd) of
// the input.
type segment struct {
	at        int    // offset in the cleaned text
	in, inEnd int    // stretch of the input
	to        string // "" for a copy
}

func (s *segment) plain() bool { return s.to == "" }

// Normalize cleans scraped text: it takes out page numbers and running heads,
// puts back apostrophes that the scrape lost, joins words cut at line ends,
// spells out ligatures, composes Unicode forms, undoes letter-spacing, doubled
// OCR layers and text read in the wrong encoding, and folds white space. It
// changes no word that it is not sure of, and lists each change it makes.
func Normalize(text string) *Normalized {
	d := newDocument(text)
	d.readMarkdown()
	d.readPages()
	d.keepCuts()
	d.readFlow()
	return d.flow
}

// Offset is the byte of the input that the byte of the cleaned text comes
// from. An offset at or past the end of the text gives the end of the last
// stretch that was kept.
func (n *Normalized) Offset(at int) int {
	i := n.find(at)
	if i < 0 {
		return 0
	}
	return n.segments[i].offset(at)
}

// offset is the byte of the input that a byte of the stretch comes from.
func (s *segment) offset(at int) int {
	if !s.plain() {
		return s.in
	}
	return min(s.in+at-s.at, s.inEnd)
}

// Span is the stretch of the input that the bytes [start, end) of the cleaned
// text come from: from the first byte of the first to past the last of the
// last. An empty range gives an empty span.
func (n *Normalized) Span(start, end int) Span {
	if start >= end || len(n.segments) == 0 {
		at := n.Offset(start)
		return Span{at, at}
	}
	i := n.find(start)
	first := &n.segments[i]
	last := first
	if i+1 < len(n.segments) && n.segments[i+1].at < end { // most spans lie in one stretch
		last = &n.segments[n.find(end-1)]
	}
	stop := last.inEnd
	if last.plain() {
		stop = min(last.in+end-last.at, last.inEnd)
	}
	return Span{first.offset(start), stop}
}

// find is the segment that holds the offset, or -1 where there is no text.
func (n *Normalized) find(at int) int {
	lo, hi := 0, len(n.segments) // by hand: every turn, label and note asks for its span
	for lo < hi {
		if mid := int(uint(lo+hi) / 2); n.segments[mid].at <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return min(max(lo-1, 0), len(n.segments)-1)
}

// para is a paragraph, heading or list item of the cleaned text.
type para struct {
	start, end  int   // in the cleaned text
	first, last int   // lines of the input
	indent, gap int32 // of its first line
	bullet      bool
}

// readFlow cleans the lines that are body and sets out their paragraphs.
func (d *document) readFlow() {
	d.cutDoubled()
	w := newWriter(d)
	width := wrapWidth(d.in, d.lines)
	w.makeRoom(width > 0)
	prev := -1
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || w.cutLine(l) {
			w.dropLine(l)
			continue
		}
		if prev < 0 || !w.join(prev, i, width) {
			w.openPara(prev, i)
		}
		w.line(i)
		prev = i
		d.paras[len(d.paras)-1].last = i
	}
	d.flow = w.finish()
	d.memo.Edits, d.segments = d.flow.Edits, d.flow.segments
	w.report()
	d.reportSigns()
}

// cleanSpan cleans the lines of one role inside a span on their own, as one
// paragraph: a note, a source.
func (d *document) cleanSpan(span Span, r role) string {
	part := &document{in: d.in, signs: d.signs, cuts: d.cutsFrom(span.Start), memo: new(Memorandum)}
	for i := d.lineAt(span.Start); i < len(d.lines) && d.lines[i].start < span.End; i++ {
		l := d.lines[i]
		l.start, l.end = max(l.start, span.Start), min(l.end, span.End)
		if l.role != r {
			continue
		}
		if l.start, l.end = trimSpan(d.in, l.start, l.end); l.start < l.end {
			part.lines = append(part.lines, l)
		}
	}
	w := newWriter(part)
	for i := range part.lines {
		if i > 0 {
			w.link(i-1, i)
		}
		w.line(i)
	}
	return w.finish().Text
}

// cutsFrom is the cuts that end after the offset.
func (d *document) cutsFrom(at int) []cut {
	i, _ := slices.BinarySearchFunc(d.cuts, at, func(c cut, at int) int {
		if c.span.End <= at {
			return -1
		}
		return 1
	})
	return d.cuts[i:]
}

// join writes the line's link to the one before where both are one paragraph,
// and reports whether they are.
func (w *writer) join(prev, i, width int) bool {
	a, b := &w.d.lines[prev], &w.d.lines[i]
	after := w.d.text(i)
	if w.broken(a.end) || w.d.isBullet(after) || isPoint(after) && strings.IndexByte(".:;", w.lastByte()) >= 0 || w.d.hasFurniture(prev+1, i) {
		return false
	}
	if glued := w.glued(a, b); i > prev+1 || b.feed || glued {
		if !glued && (!continues(w.before(prev), after) && !a.full(w.d.in, b, width) || w.whole(after)) {
			return false
		}
	} else if b.gap > 0 || !w.runsOn(prev, after) && !w.wraps(a, b, width) {
		return false
	}
	w.link(prev, i)
	return true
}

// broken reports whether a cut that ends a paragraph stands at the end of a
// line.
func (w *writer) broken(end int) bool {
	i, found := slices.BinarySearchFunc(w.d.cuts, end, func(c cut, at int) int { return c.span.End - at })
	return found && w.d.cuts[i].breaks
}

// runsOn reports whether a line breaks off in a sentence, and the next one
// begins in small letters: typists and OCR break lines where they like. Names
// in small letters may begin a line of their own, "de Gaulle".
func (w *writer) runsOn(prev int, after string) bool {
	before := w.before(prev)
	if n := wordLen(after); !startsLower(after) || wordClasses.get(after[:n])&classParticle != 0 && startsUpper(strings.TrimLeft(after[n:], " ")) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return cutWord(before) || (unicode.IsLower(r) || r == ',') && strings.IndexByte(before, ' ') > 0
}

// hasFurniture reports whether one of the lines [from, to) is a site's own or
// an editor's.
func (d *document) hasFurniture(from, to int) bool {
	for i := from; i < to; i++ {
		if r := d.lines[i].role; r == roleFurniture || r == roleEditorial {
			return true
		}
	}
	return false
}

// titleRuns reports whether the line goes on with a title: those are set
// ragged, and no line but a title's is long at the head of a paper.
func (w *writer) titleRuns(a, b *line, width int) bool {
	const head = 4 // paragraphs: letterhead, number, title
	return len(w.d.paras) <= head && a.indent == b.indent && int(a.chars)*4 > width*3
}

// whole reports whether the paragraph so far is whole although no point ends
// it, as those of a header are, and the page mark after it stands between two
// paragraphs: an item of a list, a short line, the title.
func (w *writer) whole(after string) bool {
	const short, longTitle = 70, 400
	if startsLower(after) || len(w.d.paras) == 0 {
		return false
	}
	p := &w.d.paras[len(w.d.paras)-1]
	n := w.size - p.start
	return p.bullet || n < short || len(w.d.paras) == 1 && n < longTitle
}

// wraps reports whether the copy breaks its lines at a width and broke the line
// there.
func (w *writer) wraps(a, b *line, width int) bool {
	return hangs(a, b) || width > 0 && (a.full(w.d.in, b, width) || w.titleRuns(a, b, width))
}

// before is what of the line before is text.
func (w *writer) before(prev int) string {
	l := &w.d.lines[prev]
	return w.d.in[l.start:max(l.start, min(w.kept(), l.end))]
}

// glued reports whether a page number was cut at the end of the one line or
// at the beginning of the next: then the lines are pages, and where they meet
// says nothing of paragraphs.
func (w *writer) glued(a, b *line) bool {
	cuts := w.d.cuts
	i, _ := slices.BinarySearchFunc(cuts, a.end, func(c cut, at int) int { return c.span.End - at })
	for ; i < len(cuts) && cuts[i].span.Start <= b.start; i++ {
		if c := cuts[i]; c.kind == RegionPageMark && (c.span.End == a.end || c.span.Start == b.start) {
			return true
		}
	}
	return false
}

// link joins a line to the one before: a word cut at the line's end without a
// blank, others with one.
func (w *writer) link(prev, i int) {
	before, after := w.before(prev), w.d.text(i)
	at := w.pos
	switch {
	case cutWord(before) && startsLower(after) && w.canUnwrite('-'):
		if !w.keepsHyphen(before, after) {
			w.unwrite(EditHyphen)
		}
		w.skipSpace(at, w.gapEnd(prev, i))
	case cutWord(before), strings.HasSuffix(before, "–"), strings.HasSuffix(before, "—"):
		w.skipSpace(at, w.gapEnd(prev, i))
	default:
		w.space(prev, i, " ")
	}
	w.pos = w.d.lines[i].start
}

// skipSpace takes white space out.
func (w *writer) skipSpace(from, to int) {
	if from < to {
		w.pos = from
		w.edit(EditSpace, Span{from, to}, "")
	}
}

// gapEnd is where the white space after a line ends.
func (w *writer) gapEnd(prev, i int) int {
	end := w.d.lines[prev].end
	for j := prev + 1; j <= i; j++ { // a line of another role may stand between
		if w.d.lines[j].start > end {
			return w.d.lines[j].start
		}
	}
	return end
}

// full reports whether the next line's first word would not have fitted: then
// the break is the page's and not the writer's.
func (l *line) full(in string, next *line, width int) bool {
	return width > 0 && l.needs(in, next) > width
}

// hangs reports whether b goes on with the list item a: printers set what an
// item runs over a little deeper than its first line.
func hangs(a, b *line) bool {
	return a.indent >= 2 && b.indent > a.indent && b.indent <= a.indent+4
}

// continues reports whether the text before a page's end goes on after it.
func continues(before, after string) bool {
	if startsLower(after) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return !strings.ContainsRune(".?!:;”\"’')]…", r)
}

// isBullet reports whether a line is a list item with its sign: a star or a
// hyphen is one in a page of Markdown.
func (d *document) isBullet(s string) bool { return isBullet(s) || d.markdown && bulletLen(s) > 0 }

// isBullet reports whether a line is a list item with its sign.
func isBullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n > 1 && strings.ContainsRune("•▪●◦‣·", r) && len(s) > n && s[n] == ' '
}

// bulletLen is the length of the bullet that a line begins with, with the blank
// behind it, or 0.
func bulletLen(s string) int {
	if strings.HasPrefix(s, "- ") || strings.HasPrefix(s, "* ") {
		return len("- ")
	}
	if isBullet(s) {
		return strings.IndexByte(s, ' ') + 1
	}
	return 0
}

// isPoint reports whether a line begins as a point of a numbered list does.
func isPoint(s string) bool {
	form, number, n := digitOpening(s)
	return form == dotForm && number < 100 && startsUpper(strings.TrimLeft(s[n:], " "))
}

// cutWord reports whether a line ends in a word cut by a hyphen.
func cutWord(s string) bool {
	n := len(s)
	return n >= 2 && s[n-1] == '-' && (isLetter(s[n-2]) || isDigit(s[n-2]))
}

// keepsHyphen reports whether the hyphen at the end of a line belongs to the
// word. The document's own words decide where it has the word elsewhere; else
// a first part that makes compounds, or a second hyphen, keeps it.
func (w *writer) keepsHyphen(before, after string) bool {
	first := before[strings.LastIndexByte(before, ' ')+1:]
	second := leadingWord(after)
	words := w.d.vocabulary()
	switch {
	case words.count(first[:len(first)-1], second) > 0:
		return false
	case words.count(first, second) > 0:
		return true
	}
	word := first[:len(first)-1]
	return slices.Contains(compoundParts, strings.ToLower(word)) || strings.ContainsRune(word, '-')
}
