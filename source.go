package memcon

import "strings"

// Source is the citation of the paper, whole and in the parts it names.
type Source struct {
	// Text is the whole note as written, without the word "Source:".
	Text           string       `json:"text,omitempty"`
	Archive        string       `json:"archive,omitempty"`
	Collection     string       `json:"collection,omitempty"`
	Series         string       `json:"series,omitempty"`
	Box            string       `json:"box,omitempty"`
	Folder         string       `json:"folder,omitempty"`
	Fond           string       `json:"fond,omitempty"`
	Opis           string       `json:"opis,omitempty"`
	Delo           string       `json:"delo,omitempty"`
	Papka          string       `json:"papka,omitempty"`
	Pages          string       `json:"pages,omitempty"`
	Provider       string       `json:"provider,omitempty"`
	Copy           string       `json:"copy,omitempty"`
	Drafter        string       `json:"drafter,omitempty"`
	Venue          string       `json:"venue,omitempty"`
	Translator     string       `json:"translator,omitempty"`
	Publication    *Publication `json:"publication,omitempty"`
	Classification string       `json:"classification,omitempty"`
	URL            string       `json:"url,omitempty"`
	Span           Span         `json:"span"`
}

// Publication is where the paper has been printed.
type Publication struct {
	Title string `json:"title,omitempty"`
	Issue string `json:"issue,omitempty"`
	Date  string `json:"date,omitempty"`
	Pages string `json:"pages,omitempty"`
}

// readSource finds the source note, takes it out of the running text and
// reads its parts.
func (d *document) readSource() {
	for _, find := range sourceFinders {
		if text, span := find(d); text != "" {
			d.memo.Source = parseSource(text)
			d.memo.Source.Span = span
			break
		}
	}
	d.memo.Metadata.Classification = d.memo.Source.Classification
	if d.memo.Metadata.Classification == "" {
		d.memo.Metadata.Classification = d.stamped
	}
}

// sourceFinders is where copies have their source note, the surest place
// first. Each finder gives the cleaned text and where it stands.
var sourceFinders = []func(*document) (string, Span){
	(*document).noteSource,     // the first note: history sites, printed volumes
	(*document).fieldSource,    // a field below the text: digital archives
	(*document).bracketSource,  // "[Source: ...]" in the text: bulletins and what is copied from them
	(*document).citationSource, // "Citation: ..." above the text: printouts of a digital archive
	(*document).lineSource,     // "Source: ..." on a line of its own: reprints
	(*document).archiveSource,  // a first note that names an archive: older volumes
	(*document).closingSource,  // a last paragraph that is a citation: translations
}

// noteSource is the note that says it is the source. Some volumes put a
// summary of the document before it.
func (d *document) noteSource() (string, Span) {
	for i := range d.memo.Notes {
		n := &d.memo.Notes[i]
		if text, ok := sourceWords(n.Text); ok {
			d.claimNote(n.Span)
			return text, n.Span
		}
	}
	return "", Span{}
}

// sourceWords is what follows the word "Source:" in a note.
func sourceWords(note string) (string, bool) {
	at := 0
	if strings.HasPrefix(note, "Summary:") {
		at = max(strings.LastIndex(note, " Source:"), 0)
	}
	rest := strings.TrimLeft(note[at:], " [")
	after, ok := strings.CutPrefix(rest, "Source")
	if !ok {
		return "", false
	}
	after, ok = strings.CutPrefix(strings.TrimLeft(after, " "), ":")
	if strings.HasPrefix(rest, "[") || strings.HasPrefix(note, "[") {
		after = strings.TrimSuffix(after, "]")
	}
	return strings.TrimSpace(after), ok
}

// claimNote makes a note the source: its lines, or its part of one.
func (d *document) claimNote(span Span) {
	for i := d.lineAt(span.Start); i < len(d.lines) && d.lines[i].start < span.End; i++ {
		if d.lines[i].role == roleNote {
			d.lines[i].role = roleSource
		}
	}
	for i := range d.cuts {
		if c := &d.cuts[i]; c.kind == RegionNote && span.Contains(c.span) {
			c.kind = RegionSource
		}
	}
}

// claimLines gives the lines of the span a role.
func (d *document) claimLines(span Span, r role) {
	for i := d.lineAt(span.Start); i < len(d.lines) && d.lines[i].start < span.End; i++ {
		d.lines[i].role = r
	}
}

// fieldSource is the field that the furniture stage has found below the text.
func (d *document) fieldSource() (string, Span) {
	for i := range d.lines {
		if d.lines[i].role != roleSource {
			continue
		}
		last := i
		for last+1 < len(d.lines) && d.lines[last+1].role == roleSource {
			last++
		}
		span := Span{d.lines[i].start, d.lines[last].end}
		text := d.cleanSpan(span, roleSource)
		if after, ok := sourceWords(text); ok {
			text = after
		}
		return text, span
	}
	return "", Span{}
}

// bracketSource is the last "[Source: ...]" of the text. A scrape may have
// lost the closing bracket; then the note ends with its paragraph.
func (d *document) bracketSource() (string, Span) {
	const open = "[Source:"
	at := strings.Index(d.in, open)
	if at < 0 {
		return "", Span{}
	}
	for { // LastIndex looks at every byte
		next := strings.Index(d.in[at+1:], open)
		if next < 0 {
			break
		}
		at += 1 + next
	}
	i := d.lineAt(at)
	if i == len(d.lines) || d.lines[i].role != roleBody || at < d.lines[i].start {
		return "", Span{}
	}
	span := Span{at, d.closeBracket(at)}
	if span.End == 0 {
		span.End = d.paragraphStop(i)
		d.problem(ProblemBracket, Span{at, at + 1}, "the source note does not close")
	}
	d.numberAfter(span.End)
	text, _ := sourceWords(d.cleanSpan(span, roleBody))
	d.cutSpan(span, RegionSource)
	return text, span
}

// numberAfter takes a number that alone follows the source note on its line
// for the page's, where no other page mark stands behind it.
func (d *document) numberAfter(at int) {
	i := d.lineAt(at)
	if i == len(d.lines) || at <= d.lines[i].start {
		return
	}
	start, end := trimSpan(d.in, at, d.lines[i].end)
	number := d.in[start:end]
	if number == "" || countDigits(number) != len(number) || !isPageNumber(number) || len(d.cutsFrom(start)) > 0 {
		return
	}
	d.addPage(number, Span{start, end}, true)
	d.memo.Pages = append(d.memo.Pages, d.pages[len(d.pages)-1].Page)
	d.cuts = append(d.cuts, cut{span: Span{start, end}, kind: RegionPageMark})
}

// maxBracket is the longest source note that is looked for, in bytes.
const maxBracket = 8 << 10

// closeBracket is the offset after the bracket that closes the one at the
// offset, or 0 where none does.
func (d *document) closeBracket(at int) int {
	depth := 0
	for i := at; i < min(len(d.in), at+maxBracket); i++ {
		switch d.in[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// paragraphStop is where the paragraph of the line ends, without a page
// number that stands at its end.
func (d *document) paragraphStop(i int) int {
	for i+1 < len(d.lines) && d.lines[i+1].gap == 0 && d.lines[i+1].role == roleBody {
		i++
	}
	end := d.lines[i].end
	for _, c := range d.cuts {
		if c.kind == RegionPageMark && c.span.End == end {
			_, end = trimSpan(d.in, d.lines[i].start, c.span.Start)
		}
	}
	return end
}

// cutSpan takes a stretch out of the running text: whole lines by their role,
// parts of lines by cuts.
func (d *document) cutSpan(span Span, kind RegionKind) {
	for i := d.lineAt(span.Start); i < len(d.lines) && d.lines[i].start < span.End; i++ {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		part := Span{max(l.start, span.Start), min(l.end, span.End)}
		if part.Start == l.start && part.End == l.end {
			l.role = roleOfRegion[kind]
			continue
		}
		d.cutPart(part, kind)
	}
}

// cutPart cuts a part of a line, around the marks that are cut already.
func (d *document) cutPart(part Span, kind RegionKind) {
	at := part.Start
	var parts []cut
	for _, c := range d.cuts {
		if c.span.End <= at || c.span.Start >= part.End {
			continue
		}
		if c.span.Start > at {
			parts = append(parts, cut{span: Span{at, c.span.Start}, kind: kind})
		}
		at = c.span.End
	}
	if at < part.End {
		parts = append(parts, cut{span: Span{at, part.End}, kind: kind})
	}
	for _, p := range parts {
		if p.span.Start, p.span.End = trimSpan(d.in, p.span.Start, p.span.End); p.span.Start < p.span.End {
			d.cuts = append(d.cuts, p)
		}
	}
	d.cuts = sortCuts(d.cuts)
}

// citationSource is the citation that a digital archive prints on the cover of
// a document: after "Citation:" or, between quotation marks, on a line that
// names the archive's programme.
func (d *document) citationSource() (string, Span) {
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		if at := strings.Index(d.in[l.start:min(l.end, l.start+maxBracket)], "Citation: "); at >= 0 {
			return d.coverCitation(l, l.start+at)
		}
		if s := d.text(i); strings.HasPrefix(s, "\"") || strings.HasPrefix(s, "“") {
			if strings.Contains(s, "Digital Archive") {
				l.role = roleSource
				d.markAbstract(i)
				return d.cleanSpan(Span{l.start, l.end}, roleSource), Span{l.start, l.end}
			}
		}
	}
	return "", Span{}
}

// markAbstract finds the summary that an archive's older pages have above the
// citation, under the words "get citation".
func (d *document) markAbstract(citation int) {
	first := citation
	for first > 0 && d.lines[first-1].role == roleBody && citation-first < 4 {
		first--
	}
	if first == 0 || d.text(first-1) != "get citation" {
		return
	}
	for i := first; i < citation; i++ {
		d.lines[i].role = roleEditorial
	}
}

// coverCitation cuts the citation at the offset out of the cover that a
// scrape has run together with the text.
func (d *document) coverCitation(l *line, at int) (string, Span) {
	end := l.end
	for _, key := range coverKeys {
		if i := strings.Index(d.in[at:end], key); i > 0 {
			end = at + i
		}
	}
	_, end = trimSpan(d.in, at, end)
	span := Span{at, end}
	text := strings.TrimPrefix(d.cleanSpan(span, roleBody), "Citation: ")
	d.cutSpan(span, RegionSource)
	return text, span
}

// lineSource is a line that begins with "Source:", or one under the heading
// "Source".
func (d *document) lineSource() (string, Span) {
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start < len("Source") || !strings.HasPrefix(d.in[l.start:], "Source") {
			continue
		}
		last := i
		switch s := d.text(i); {
		case s == "Source" || s == "Source:":
			last = i + 1
		case !strings.HasPrefix(s, "Source: "):
			continue
		}
		for last+1 < len(d.lines) && d.lines[last+1].gap == 0 && d.lines[last+1].role == roleBody && last < i+4 {
			last++
		}
		if last = min(last, len(d.lines)-1); d.lines[last].role != roleBody {
			continue
		}
		span := Span{l.start, d.lines[last].end}
		d.claimLines(span, roleSource)
		text := d.cleanSpan(span, roleSource)
		text = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(text, "Source"), ":"))
		return text, span
	}
	return "", Span{}
}

// archiveSource is a first note that begins with the name of an archive, as
// in volumes that do not write "Source:".
func (d *document) archiveSource() (string, Span) {
	if len(d.memo.Notes) == 0 {
		return "", Span{}
	}
	n := &d.memo.Notes[0]
	for _, opening := range archiveOpenings {
		if strings.HasPrefix(n.Text, opening) {
			d.claimNote(n.Span)
			return n.Text, n.Span
		}
	}
	return "", Span{}
}

// closingSource is a last paragraph that is nothing but a citation: it names an
// archive, and a shelf mark there or who translated the paper.
func (d *document) closingSource() (string, Span) {
	last := len(d.lines) - 1
	for last >= 0 && d.lines[last].role != roleBody {
		last--
	}
	first := last
	for first > 0 && d.lines[first].gap == 0 && d.lines[first-1].role == roleBody {
		first--
	}
	if first <= 0 || d.lines[last].end-d.lines[first].start > 600 {
		return "", Span{}
	}
	span := Span{d.lines[first].start, d.lines[last].end}
	text := d.cleanSpan(span, roleBody)
	s := parseSource(text)
	if s.Archive == "" || s.Fond == "" && s.Delo == "" && s.Pages == "" && s.Box == "" && s.Translator == "" && s.Provider == "" {
		return "", Span{}
	}
	d.claimLines(span, roleSource)
	return text, span
}

// archiveOpenings are the archives whose papers the published volumes print.
var archiveOpenings = []string{
	"Department of State, ", "Department of State files", "National Archives", "Library of Congress, ", "Washington National Records Center",
	"Eisenhower Library, ", "Kennedy Library, ", "Johnson Library, ", "Truman Library, ", "Roosevelt Library, ", "Ford Library, ", "Carter Library, ",
	"Reagan Library, ", "Hoover Institution, ", "Central Intelligence Agency, ", "Naval Historical Center, ",
}
