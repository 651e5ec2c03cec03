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
		for _, e := range siteExact.get(s) {
			hits = append(hits, hit{i, e.site, e.part, e.role})
		}
		if len(s) < prefixKey {
			continue
		}
		for _, e := range sitePrefix.get(s[:prefixKey]) {
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
