package memcon

import "strings"

// readMarkdown cuts out what scrapers that write Markdown put around the text:
// the hashes of headings, the stars of bold and italic words, links, the
// backslashes before signs. Each piece proves itself by its form; what a typist
// may have set as well (a single star, a backslash) counts only in a page that
// is Markdown by something else.
func (d *document) readMarkdown() {
	sure := d.cutLinks() + d.cutBold() + d.cutHashes(2)
	if sure == 0 {
		return
	}
	d.markdown = true
	d.cutHashes(1)
	d.cutItalics()
	d.cutEscapes()
	d.cuts = sortCuts(d.cuts)
}

// cutMarkup notes a piece of markup.
func (d *document) cutMarkup(start, end int) {
	d.cuts = append(d.cuts, cut{span: Span{start, end}, kind: RegionFurniture, markup: true})
}

// cutLinks cuts the targets of links and the brackets around what they show,
// and counts them. A number in brackets that leads to a note stays one.
func (d *document) cutLinks() (links int) {
	const longestText = 300 // bytes
	for at := 0; ; at++ {
		i := strings.Index(d.in[at:], "](")
		if i < 0 {
			return links
		}
		at += i
		n := linkTarget(d.in[at+1:])
		open := strings.LastIndexAny(d.in[max(0, at-longestText):at], "[]\n")
		if n == 0 || open < 0 {
			continue
		}
		if open += max(0, at-longestText); d.in[open] != '[' {
			continue
		}
		links++
		end := at + 1 + n
		switch shown := d.in[open+1 : at]; {
		case open > 0 && d.in[open-1] == '!': // a picture
			d.cutMarkup(open-1, end)
		case strings.Trim(shown, "↩︎↑^ ") == "": // the way back from a note
			d.cutMarkup(open, end)
		case countDigits(shown) == len(shown):
			d.cutMarkup(at+1, end)
			d.linkedNotes = d.linkedNotes || d.in[at+2] == '#'
		default:
			d.cutMarkup(open, open+1)
			d.cutMarkup(at, end)
		}
		at = end - 1
	}
}

// linkTarget is the length of "(#fn1)" or "(https://... "title")" at the
// beginning of s, or 0.
func linkTarget(s string) int {
	const longest = 500 // bytes
	s = s[:min(len(s), longest)]
	end := strings.IndexAny(s, ")\n")
	if end < 0 || s[end] != ')' {
		return 0
	}
	target, title, titled := strings.Cut(s[1:end], " ")
	if titled && !strings.HasPrefix(title, `"`) || !hasAnyPrefix(target, linkTargets) {
		return 0
	}
	return end + 1
}

// linkTargets are how the targets of links begin.
var linkTargets = []string{"#", "/", "http://", "https://", "mailto:", "./", "../", "?"}

// cutBold cuts pairs of double stars or double underscores around words of one
// line, and counts them.
func (d *document) cutBold() (pairs int) {
	const longest = 300 // bytes between the stars
	for _, sign := range [...]string{"**", "__"} {
		for at := 0; ; {
			i := strings.Index(d.in[at:], sign)
			if i < 0 {
				break
			}
			open := at + i
			at = open + len(sign)
			n := strings.Index(d.in[at:min(len(d.in), at+longest)], sign)
			if n <= 0 || open > 0 && strings.IndexByte(" \t\n([\"'>", d.in[open-1]) < 0 { // stars behind a word are a note's
				continue
			}
			if inner := d.in[at : at+n]; inner[0] == ' ' || inner[n-1] == ' ' || inner[0] == sign[0] || !startsWord(strings.TrimLeft(inner, "[(“\"‘'")) || strings.Contains(inner, "\n") {
				continue
			}
			if end := at + n + len(sign); end == len(d.in) || d.in[end] != sign[0] {
				d.cutMarkup(open, at)
				d.cutMarkup(at+n, end)
				pairs++
				at = end
			}
		}
	}
	return pairs
}

// cutHashes cuts the hashes that lines begin with, at least so many, and counts
// the lines.
func (d *document) cutHashes(least int) (lines int) {
	for i := range d.lines {
		s := d.text(i)
		n := countByte(s, '#')
		if n < least || n > 6 || n == len(s) || s[n] != ' ' {
			continue
		}
		d.cutMarkup(d.lines[i].start, d.lines[i].start+n+1)
		lines++
	}
	return lines
}

// cutItalics cuts pairs of single stars or underscores around words of one line:
// "*The President:* Good."
func (d *document) cutItalics() {
	const longest = 300 // bytes between the signs
	for i := range d.lines {
		l := &d.lines[i]
		for at := l.start; at < l.end; at++ {
			sign := d.in[at]
			if sign != '*' && sign != '_' || !d.opensItalic(at, l) {
				continue
			}
			n := strings.IndexByte(d.in[at+1:min(l.end, at+longest)], sign)
			end := at + 1 + n // where it closes
			if n <= 0 || d.in[end-1] == ' ' || end+1 < l.end && (d.in[end+1] == sign || isWordByte(d.in[end+1])) {
				continue
			}
			d.cutMarkup(at, at+1)
			d.cutMarkup(end, end+1)
			at = end
		}
	}
}

// opensItalic reports whether the sign at the offset stands before a word and
// behind none.
func (d *document) opensItalic(at int, l *line) bool {
	if at > l.start && strings.IndexByte(" ([\"'", d.in[at-1]) < 0 {
		return false
	}
	return at+1 < l.end && startsWord(strings.TrimLeft(d.in[at+1:l.end], "[(“\"‘'"))
}

// cutEscapes cuts the backslashes before signs that mean something in Markdown,
// and those that stand for the end of a line.
func (d *document) cutEscapes() {
	for i := range d.lines {
		l := &d.lines[i]
		for at := l.start; at < l.end; at++ {
			if at = indexFrom(d.in[:l.end], '\\', at); at == l.end {
				break
			}
			if _, n := bracketPage(d.in[at+1:]); n > 0 { // "\[Page 787\]", which is cut as a whole
				at += n
				continue
			}
			if at+1 == l.end || strings.IndexByte("[]().-+*_#!>`~|\\", d.in[at+1]) >= 0 {
				d.cutMarkup(at, at+1)
				at++
			}
		}
	}
}
