package memcon

import (
	"slices"
	"strings"
)

// site is a sort of web page that archives' papers are copied from, and how
// its own text is told from the paper's. An entry of a list that ends in "*"
// stands for every line that begins with it; a bullet before the line does
// not count.
type site struct {
	name string
	// proof: one of these lines says that the page is of this sort.
	proof []string
	// body: the paper begins after the first of these lines.
	body []string
	// tail: the site's own text begins again at the first of these lines.
	tail []string
	// junk: single lines that are the site's wherever they stand.
	junk []string
	// junkNext: lines that are the site's together with the one that follows.
	junkNext []string
	// sections: headings of the site's own fields, and what their lines are.
	sections []section
	// above: what stands above the site's lines at the head of the page is the
	// site's, such as the title it made up from the file's name.
	above bool
}

// section is a field of a site's own.
type section struct {
	heading string
	role    role
}

// hit is a line that a site's list has.
type hit struct {
	line, site int
	part       sitePart
	role       role // of a section
}

// sitePart is the list of a site that a line stands in.
type sitePart uint8

const (
	partProof sitePart = iota
	partBody
	partTail
	partJunk
	partJunkNext
	partSection
)

// readFurniture finds the site's own text around the document.
func (d *document) readFurniture() {
	hits := d.siteHits()
	for i := range sites {
		if slices.ContainsFunc(hits, func(h hit) bool { return h.site == i && h.part == partProof }) {
			d.readSite(&sites[i], slices.DeleteFunc(slices.Clone(hits), func(h hit) bool { return h.site != i }))
		}
	}
	d.keyBlocks()
	d.strayTicks()
	d.coverLines()
	d.lineNumbers()
	d.endMarks()
	d.paragraphNumbers()
	d.headNotes()
}

// siteHits looks each short line up in the lists of all sites.
func (d *document) siteHits() []hit {
	var hits []hit
	for i := range d.lines {
		l := &d.lines[i]
		if l.end-l.start > maxSiteLine || l.end-l.start < 2 || !siteOpenings[opening(d.in[l.start:])] {
			continue
		}
		s := strings.TrimPrefix(d.text(i), "• ")
		for _, e := range siteExact[s] {
			hits = append(hits, hit{i, e.site, e.part, e.role})
		}
		if len(s) < prefixKey {
			continue
		}
		for _, e := range sitePrefix[s[:prefixKey]] {
			if strings.HasPrefix(s, e.text) {
				hits = append(hits, hit{i, e.site, e.part, e.role})
			}
		}
	}
	return hits
}

// readSite gives the site's lines their roles.
func (d *document) readSite(s *site, hits []hit) {
	from, to := 0, len(d.lines)
	if k := slices.IndexFunc(hits, func(h hit) bool { return h.part == partBody }); k >= 0 {
		from = hits[k].line + 1
	}
	tail := slices.IndexFunc(hits, func(h hit) bool { return h.part == partTail && h.line >= from && d.endsPage(s, h.line) })
	if tail >= 0 {
		to = hits[tail].line
	}
	if s.above {
		from = max(from, d.headEnd(hits))
		to = d.tailStart(to, hits)
		d.uploadTimes(from)
	}
	for i := range d.lines {
		if i < from || i >= to {
			d.lines[i].role = roleFurniture
		}
	}
	for _, h := range hits {
		if h.part == partJunk || h.part == partJunkNext || h.part == partProof && s.above {
			d.lines[h.line].role = roleFurniture
		}
		if h.part == partJunkNext && h.line+1 < len(d.lines) {
			d.lines[h.line+1].role = roleFurniture
		}
	}
	d.readSections(hits, to)
	d.deletedNames(hits)
	if len(s.sections) > 0 && to < len(d.lines) {
		d.markSummary(to)
	}
}

// endsPage reports whether a line that a site ends its pages with does end
// this one: what follows is short lines. Archives list much below a paper, and
// document-sharing sites other documents.
func (d *document) endsPage(s *site, line int) bool {
	if !s.above {
		return true
	}
	for i := line + 1; i < len(d.lines); i++ {
		if d.lines[i].end-d.lines[i].start > 4*maxWrap {
			return false
		}
	}
	return true
}

// headEnd is the line after the last of the site's lines at the head of the
// page, before the first long line.
func (d *document) headEnd(hits []hit) int {
	long := slices.IndexFunc(d.lines, func(l line) bool { return l.end-l.start > maxWrap })
	end := 0
	for _, h := range hits {
		if h.line > end+3 || long >= 0 && h.line > long {
			break
		}
		if h.part != partTail {
			end = h.line + 1
		}
	}
	if end > 0 {
		return end
	}
	if len(d.lines) > 1 && len(d.lines) < 400 && !namesRecord(d.text(0)) && d.lines[1].end-d.lines[1].start > maxWrap {
		return 1 // the page's title, over a text that is one paragraph
	}
	return 0
}

// namesRecord reports whether the line looks like the heading of a record.
func namesRecord(s string) bool {
	for _, w := range []string{"onversation", "emorandum", "inutes", "ecord of", "ONVERSATION", "EMORANDUM", "INUTES", "RECORD OF", "emcon", "elcon", "eeting", "MEETING"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// tailStart moves the start of a viewer's tail up over its other lines, the day
// of the upload and the title.
func (d *document) tailStart(to int, hits []hit) int {
	for to > 3 && slices.ContainsFunc(hits, func(h hit) bool { return h.line == to-1 }) {
		to--
	}
	if to == len(d.lines) || to < 3 || !isUploadDay(d.text(to-1)) {
		return to
	}
	if d.lines[to-2].end-d.lines[to-2].start <= maxWrap && d.lines[to-2].gap > 0 {
		return to - 2
	}
	return to - 1
}

// isUploadDay reports whether the line is a day as viewers print it: "Apr 28,
// 2022", "14-Apr-2018".
func isUploadDay(s string) bool {
	if len(s) < 10 || len(s) > 14 {
		return false
	}
	month := s[:3]
	if isDigit(s[0]) {
		if i := strings.IndexByte(s, '-'); i > 0 && i+4 < len(s) {
			month = s[i+1 : i+4]
		}
	}
	return slices.Contains(shortMonths, month) && countDigits(s[len(s)-4:]) == 4
}

// uploadTimes finds the time of a post under its title: "2023-06-09 18:31:56".
func (d *document) uploadTimes(from int) {
	for i := from; i < min(len(d.lines), from+4); i++ {
		if s := d.text(i); len(s) == len("2023-06-09 18:31:56") && s[4] == '-' && s[10] == ' ' && s[13] == ':' && strings.Trim(s, "0123456789-: ") == "" {
			d.lines[i].role = roleFurniture
		}
	}
}

var shortMonths = []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// readSections gives the lines under the headings of a site's fields their
// roles.
func (d *document) readSections(hits []hit, tail int) {
	var sections []hit
	for _, h := range hits {
		if h.part == partSection {
			sections = append(sections, h)
		}
	}
	for k, h := range sections {
		stop := len(d.lines)
		if k+1 < len(sections) {
			stop = sections[k+1].line
		} else if h.line < tail {
			stop = tail
		}
		d.lines[h.line].role = roleFurniture
		if d.text(h.line) == "Language" && h.line+1 < stop {
			d.memo.Metadata.Language = d.text(h.line + 1)
		}
		for i := h.line + 1; i < stop; i++ {
			if d.lines[i].role == roleBody || h.line >= tail {
				d.lines[i].role = h.role
			}
		}
	}
}

// markSummary finds the archive's summary of the paper, the paragraph above
// its own fields. Not every page has one: the paragraph must speak of the
// paper, or stand below the notes.
func (d *document) markSummary(tail int) {
	i := tail - 1
	if i < 1 || d.lines[tail].gap == 0 {
		return
	}
	l := &d.lines[i]
	if l.role != roleBody || l.gap == 0 || l.end-l.start > 2000 {
		return
	}
	s := d.text(i)
	if form, _, _ := noteOpening(s); form != noForm || hasAnyPrefix(s, recordEndings) || strings.IndexByte("([*-", s[0]) >= 0 {
		return
	}
	form, _, _ := noteOpening(d.text(i - 1))
	if form == squareForm || speaksOfPaper(s) {
		l.role = roleEditorial
	}
}

// speaksOfPaper reports whether a paragraph is about a paper or a talk rather
// than part of it.
func speaksOfPaper(s string) bool {
	s = strings.ToLower(s)
	if i := strings.Index(s, ": "); i > 0 && i < 40 {
		return false // a label
	}
	return slices.ContainsFunc(summaryWords, func(w string) bool { return strings.Contains(s, w) })
}

// deletedNames reports a copy from which the names that were links are gone:
// what stood around them is left, "between and ", "Comrade , and".
func (d *document) deletedNames(hits []hit) {
	if !slices.ContainsFunc(hits, func(h hit) bool { return d.text(h.line) == "<<" }) {
		return
	}
	first, found := len(d.in), 0
	for _, trace := range []string{" , ", " 's ", " ’s ", "[]", ". : ", "? : ", " of and ", " and , "} {
		if i := strings.Index(d.in, trace); i >= 0 {
			first = min(first, i)
			found += strings.Count(d.in, trace)
		}
	}
	if found > 2 {
		d.problem(ProblemDamaged, Span{first, first + 1}, "names deleted, in places: "+itoa(found)+" or more")
	}
}

// strayTicks cuts the signs that the press service of the Élysée sets at the
// end of its paragraphs, "\\" and "£".
func (d *document) strayTicks() {
	var found []Span
	for i := range d.lines {
		l := &d.lines[i]
		for _, tick := range []string{"\\", "£"} {
			if l.end-l.start > len(tick) && strings.HasSuffix(d.in[l.start:l.end], tick) {
				found = append(found, Span{l.end - len(tick), l.end})
			}
		}
	}
	if len(found) < 3 {
		return
	}
	for _, span := range found {
		d.cuts = append(d.cuts, cut{span: span, kind: RegionFurniture})
	}
}

// keyBlocks finds blocks of cipher keys that some sites print on each page.
func (d *document) keyBlocks() {
	const open, shut = "-----BEGIN PGP", "-----END PGP"
	at := strings.Index(d.in, open)
	if at < 0 {
		return
	}
	for i := d.lineAt(at); i < len(d.lines); i++ {
		d.lines[i].role = roleFurniture
		if strings.HasPrefix(d.text(i), shut) {
			return
		}
	}
}

// coverLines reads the cover that a digital archive prints before a paper and
// that a scrape runs together with it: what is the archive's is cut, and the
// date and title stay.
func (d *document) coverLines() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start < maxWrap || i > 40 {
			continue
		}
		for at := l.start; at < l.end; {
			start, end, kind := coverPart(d.in[:l.end], at)
			if end == 0 {
				break
			}
			d.cutPart(Span{start, end}, kind)
			if after, ok := strings.CutPrefix(d.in[start:end], "Original Language: "); ok {
				d.memo.Metadata.Language = after
			}
			at = end
		}
		if n := len(d.cuts); n > 0 && d.cuts[n-1].span.Start >= l.start {
			d.cuts[n-1].breaks = true
			return
		}
	}
}

// coverPart is the next part of a cover from the offset on that is the
// archive's: its name, the summary, the credits, the list of contents.
func coverPart(in string, at int) (start, end int, kind RegionKind) {
	best := len(in)
	for _, p := range coverParts {
		i := strings.Index(in[at:min(len(in), at+maxBracket)], p.opening)
		if i < 0 || at+i >= best {
			continue
		}
		stop, ok := p.end(in, at+i+len(p.opening))
		if ok {
			best, end, kind = at+i, stop, p.kind
		}
	}
	if end == 0 {
		return 0, 0, ""
	}
	start, end = trimSpan(in, best, end)
	return start, end, kind
}

// coverPartKind is a part of a cover: how it opens and where it ends.
type coverPartKind struct {
	opening string
	kind    RegionKind
	end     func(in string, at int) (int, bool)
}

var coverParts = []coverPartKind{
	{"Digital Archive International History Declassified", RegionFurniture, coverName},
	{"Digital Archive digitalarchive.wilsoncenter.org International History Declassified", RegionFurniture, coverName},
	{"Summary: ", RegionEditorial, coverKey},
	{"Credits: ", RegionFurniture, coverKey},
	{"Original Language: ", RegionFurniture, coverKey},
	{"Contents: ", RegionFurniture, coverContents},
}

// coverName takes the site's address with its name.
func coverName(in string, at int) (int, bool) {
	const address = " digitalarchive.wilsoncenter.org"
	if strings.HasPrefix(in[at:], address) {
		at += len(address)
	}
	return at, true
}

// coverKey is where the text after a key of the cover ends: at the next key.
func coverKey(in string, at int) (int, bool) {
	end := 0
	for _, key := range coverKeys {
		if i := strings.Index(in[at:], key); i >= 0 && (end == 0 || at+i < end) {
			end = at + i
		}
	}
	return end, end > 0
}

// coverContents takes "English Translation", "Scan of Original Document" and
// the like.
func coverContents(in string, at int) (int, bool) {
	start := at
	for {
		n := 0
		rest := strings.TrimLeft(in[at:], " ")
		for _, w := range coverContentWords {
			if hasWord(rest, w) {
				n = len(w)
			}
		}
		if n == 0 {
			return at, at > start
		}
		at = len(in) - len(rest) + n
	}
}

// lineNumbers cuts the numbers that a page of pasted text has before each of
// its lines. They must count without a gap.
func (d *document) lineNumbers() {
	for i := range d.lines {
		if n := countDigits(d.text(i)); n == 0 || n > 5 || atoi(d.text(i)) != i+1 || d.lines[i].start+n < d.lines[i].end && d.in[d.lines[i].start+n] != ' ' {
			return
		}
	}
	if len(d.lines) < 8 {
		return
	}
	blank := false
	for i := range d.lines {
		l := &d.lines[i]
		n := countDigits(d.text(i))
		if blank {
			l.gap++
		}
		if blank = l.start+n == l.end; blank {
			l.role = roleFurniture
			continue
		}
		d.cuts = append(d.cuts, cut{span: Span{l.start, l.start + n}, kind: RegionFurniture})
	}
}

// paragraphNumbers cuts the numbers that some publishers glue to the beginning
// of each paragraph: "1This", "2[…] Ligachev:". They must count.
func (d *document) paragraphNumbers() {
	want, body := 1, 0
	var found []Span
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		body++
		s := d.text(i)
		n := countDigits(s)
		if n == 0 || n > 3 || n == len(s) || atoi(s) != want {
			continue
		}
		if next := s[n:]; startsUpper(next) || next[0] == '[' || next[0] == '"' || strings.HasPrefix(next, "“") {
			found = append(found, Span{l.start, l.start + n})
			want++
		}
	}
	if len(found) < 4 || len(found)*2 < body {
		return
	}
	for _, span := range found {
		d.cuts = append(d.cuts, cut{span: span, kind: RegionFurniture})
	}
	for i := range d.lines[:d.lineAt(found[0].Start)] { // "p. 291-293", of the printed book
		if s := d.text(i); strings.HasPrefix(s, "p. ") && strings.Trim(s[3:], "0123456789-–") == "" {
			d.lines[i].role = roleFurniture
		}
	}
}

// headNotes finds what an editor or translator sets before or after the
// record in his own voice.
func (d *document) headNotes() {
	seen := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		s := strings.TrimLeft(d.text(i), "0123456789") // the number of a paragraph
		if s == "" {
			continue
		}
		if seen++; l.gap > 0 && opensEditorial(s) && hasAnyPrefix(s, editorOpenings) {
			d.markParagraph(i)
		} else if seen < 12 && l.end-l.start > 100 && hasAnyPrefix(s, headOpenings) && speaksOfPaper(s[:min(len(s), 400)]) {
			d.markParagraph(i)
		}
	}
}

// opensEditorial looks at the first two letters of what an editor may write.
func opensEditorial(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch s[:2] {
	case "Tr", "TR", "Ed", "ED", "No", "In", "[T", "[E", "[N":
		return true
	}
	return false
}

// markParagraph makes the line and those that go on with it editorial. A
// document that is one paragraph is no note.
func (d *document) markParagraph(i int) {
	last := d.paragraphEnd(i)
	if d.lines[last].end-d.lines[i].start > maxBracket {
		return
	}
	for ; i <= last; i++ {
		if d.lines[i].role == roleBody {
			d.lines[i].role = roleEditorial
		}
	}
}
