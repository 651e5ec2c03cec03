package memcon

import "strings"

// site is a sort of web page that archives' papers are copied from, and how
// its own text is told from the paper's.
type site struct {
	name string
	// proof: one of these lines says that the page is of this sort.
	proof []string
	// body: the paper begins after the last line of this group that is found.
	body []string
	// tail: the site's own text begins again at the first of these lines.
	tail []string
	// junk: single lines that are the site's wherever they stand.
	junk []string
}

// readFurniture finds the site's own text around the document.
func (d *document) readFurniture() {
	for i := range sites {
		s := &sites[i]
		if !d.hasLine(s.proof) {
			continue
		}
		from := d.bodyStart(s)
		to := d.tailStart(s, from)
		for j := range d.lines {
			if j < from || j >= to || matchesLine(s.junk, d.text(j)) {
				d.lines[j].role = roleFurniture
			}
		}
		d.readArchiveTail(to)
	}
}

// hasLine reports whether a line of the page is in the list.
func (d *document) hasLine(list []string) bool {
	for i := range d.lines {
		if matchesLine(list, d.text(i)) {
			return true
		}
	}
	return false
}

// matchesLine reports whether the line is in the list. An entry that ends in
// "*" stands for every line that begins with it.
func matchesLine(list []string, s string) bool {
	for _, p := range list {
		if before, ok := strings.CutSuffix(p, "*"); ok && strings.HasPrefix(s, before) || s == p {
			return true
		}
	}
	return false
}

// bodyStart is the first line of the paper.
func (d *document) bodyStart(s *site) int {
	for i := range d.lines {
		if matchesLine(s.body, d.text(i)) {
			return i + 1
		}
	}
	return 0
}

// tailStart is the line at which the site's own text begins again.
func (d *document) tailStart(s *site, from int) int {
	for i := from; i < len(d.lines); i++ {
		if matchesLine(s.tail, d.text(i)) {
			return i
		}
	}
	return len(d.lines)
}

// readArchiveTail reads what a digital archive says of the paper below it:
// the source, and the summary just above.
func (d *document) readArchiveTail(tail int) {
	source := false
	for i := tail; i < len(d.lines); i++ {
		l := &d.lines[i]
		switch s := d.text(i); {
		case s == "Source":
			source = true
		case source && matchesLine(archiveKeys, s):
			source = false
		case source:
			l.role = roleSource
		}
	}
	if tail < len(d.lines) && tail > 0 && d.lines[tail].gap > 0 && d.isSummary(tail-1) {
		d.lines[tail-1].role = roleEditorial
	}
}

// isSummary reports whether the line is the archive's summary of the paper:
// a paragraph that nobody is named to speak, after the last of the text.
func (d *document) isSummary(i int) bool {
	l := &d.lines[i]
	if l.role != roleBody || l.gap == 0 {
		return false
	}
	form, _, _ := noteOpening(d.text(i))
	return form == noForm
}

// sites are the sorts of page that have been seen to carry the genre.
var sites = []site{
	{
		name:  "document-sharing site",
		proof: []string{"Similar documents", "Start display at page:", "Size: px"},
		body:  []string{"Transcription:", "Transcription", "Transcript:", "Transcript"},
	},
	{
		name:  "digital archive",
		proof: []string{"Skip to content", "Skip to main content"},
		body:  []string{"Skip to content", "Skip to main content"},
		tail:  []string{"Author(s):", "Associated Topics", "Associated People & Organizations", "Related Documents", "Document Information"},
		junk:  []string{"This document was made possible with support from*"},
	},
}

// archiveKeys are the headings of a digital archive's own fields.
var archiveKeys = []string{"Rights", "Original Archive", "Original Uploaded Date", "Language", "Record ID", "Donors", "Subjects Discussed", "Keywords", "Type", "Coverage"}
