package memcon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// page is a page mark and whether it stands at the end of its page, as the
// numbers of document-sharing sites do, or at its beginning.
type page struct {
	Page
	value int // the number, or 0 for a roman or lettered one
	ends  bool
}

// readPages finds page numbers, running heads and stamps.
func (d *document) readPages() {
	d.bracketPages()
	d.viewerPages()
	d.runningHeads()
	d.numberLines()
	d.gluedPages()
	d.stampLines()
	d.cuts = sortCuts(d.cuts)
	slices.SortFunc(d.pages, func(a, b page) int { return a.Span.Start - b.Span.Start })
	for i := range d.pages {
		d.memo.Pages = append(d.memo.Pages, d.pages[i].Page)
	}
	d.pageGaps()
}

// bracketPages finds "[Page 787]" of the history site and "[[Page 527]]" of
// the government printer, which stand anywhere, also inside a word.
func (d *document) bracketPages() {
	line := 0
	for at := 0; ; {
		i := strings.Index(d.in[at:], "[Page")
		if i < 0 {
			return
		}
		at += i
		number, n := bracketPage(d.in[at:])
		if n == 0 {
			at++
			continue
		}
		span := Span{at, at + n}
		if at > 0 && d.in[at-1] == '[' && strings.HasPrefix(d.in[span.End:], "]") {
			span = Span{at - 1, span.End + 1}
		} else if at > 0 && d.in[at-1] == '\\' {
			span.Start--
		}
		d.addPage(number, span, false)
		at = span.End
		for line < len(d.lines) && d.lines[line].end <= span.Start {
			line++
		}
		l := &d.lines[line]
		if l.start == span.Start && l.end == span.End {
			l.role = rolePageMark
			continue
		}
		if l.end < span.End { // a copy that wraps broke its line inside the mark
			d.cuts = append(d.cuts, cut{span: Span{span.Start, l.end}, kind: RegionPageMark})
			span.Start = d.lines[line+1].start
		}
		d.cuts = append(d.cuts, cut{span: span, kind: RegionPageMark})
	}
}

// bracketPage reads "[Page 787]" at the start of s and gives the number and
// the length of the mark, or 0 where there is none.
func bracketPage(s string) (number string, n int) {
	const open = "[Page"
	if !strings.HasPrefix(s, open) || len(s) == len(open) || strings.IndexByte(" \n\r", s[len(open)]) < 0 {
		return "", 0
	}
	end := strings.IndexByte(s[:min(len(s), len(open)+14)], ']')
	if end < 0 {
		return "", 0
	}
	number = strings.TrimSuffix(strings.TrimSpace(s[len(open):end]), "\\") // an escaped bracket of Markdown
	if number == "" || !isPageNumber(number) {
		return "", 0
	}
	return number, end + 1
}

// viewerPages finds the line with which viewers of uploaded files begin each
// page: "Page 2: " and the file's title, the same on every page.
func (d *document) viewerPages() {
	first, title, found := -1, "", 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start > 2*maxWrap || !strings.HasPrefix(d.in[l.start:l.end], "Page ") {
			continue
		}
		number, rest, ok := strings.Cut(d.text(i)[len("Page "):], ": ")
		if !ok || countDigits(number) != len(number) || number == "" || found > 0 && rest != title {
			continue
		}
		if found++; found == 1 {
			first, title = i, rest
			continue
		}
		if found == 2 {
			d.viewerPage(first)
		}
		d.viewerPage(i)
	}
}

// viewerPage makes the line a page mark.
func (d *document) viewerPage(i int) {
	l := &d.lines[i]
	l.role = rolePageMark
	number, _, _ := strings.Cut(d.text(i)[len("Page "):], ":")
	d.addPage(number, Span{l.start, l.end}, false)
}

// isPageNumber reports whether s is an arabic, roman or lettered number as
// printers use them: "787", "xiv", "787a".
func isPageNumber(s string) bool {
	digits := countDigits(s)
	if digits > 0 {
		return digits <= 4 && (digits == len(s) || digits+1 == len(s) && isLetter(s[digits]))
	}
	return len(s) > 0 && len(s) <= 7 && strings.Trim(strings.ToLower(s), "ivxlc") == ""
}

// addPage records a mark.
func (d *document) addPage(number string, span Span, ends bool) {
	d.pages = append(d.pages, page{Page: Page{Number: number, Span: span}, value: atoi(number), ends: ends})
}

// runningHeads finds the line that a printer sets at the head of every page:
// the page's number at one end and the same words on each. A form feed before
// the line is proof enough, and so is the name of a periodical; without them
// the words must come back.
func (d *document) runningHeads() {
	type head struct {
		line  int
		parts headParts
	}
	var heads []head
	seen := map[string]int{}
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start > maxWrap || !isDigit(d.in[l.start]) && !isDigit(d.in[l.end-1]) {
			continue
		}
		if parts, ok := splitHead(d.text(i)); ok {
			heads = append(heads, head{i, parts})
			seen[parts.words]++
		}
	}
	for _, h := range heads {
		l := &d.lines[h.line]
		if l.feed || h.parts.apart && seen[h.parts.words] > 1 || slices.Contains(periodicals, strings.TrimRight(h.parts.words, "0123456789-–/ ")) {
			l.role = roleRunningHead
			d.addPage(h.parts.number, Span{l.start, l.end}, false)
		}
	}
}

// periodicals are the names that bulletins set at the head of their pages.
var periodicals = []string{"COLD WAR INTERNATIONAL HISTORY PROJECT BULLETIN", "CWIHP BULLETIN", "Cold War International History Project Bulletin"}

// headParts is a running head cut into its number and its words.
type headParts struct {
	number, words string
	apart         bool // three blanks or more stand between them
}

// splitHead cuts "256   Foreign Relations, 1969-76" and
// "Foreign Relations, 1969-76   257".
func splitHead(s string) (headParts, bool) {
	n := countDigits(s)
	if n > 0 && n <= 4 && n < len(s) && s[n] == ' ' {
		words := strings.TrimLeft(s[n:], " ")
		return headParts{s[:n], words, len(s)-n-len(words) >= 2}, startsUpper(words)
	}
	end := len(strings.TrimRight(s, "0123456789"))
	if n = len(s) - end; n > 0 && n <= 4 && end > 0 && s[end-1] == ' ' {
		words := strings.TrimRight(s[:end], " ")
		return headParts{s[end:], words, end-len(words) >= 2}, startsUpper(words)
	}
	return headParts{}, false
}

// numberLines finds page numbers that stand alone on a line: "-2-", "_2_",
// "- 15 -", "Page 195", "PAGE 02 STATE 124337", and bare ones that rise through
// the copy, where nothing else numbers its pages.
func (d *document) numberLines() {
	last, numbered := 0, len(d.pages) > 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start > maxNumberLine {
			continue
		}
		number, marked := numberLine(d.text(i))
		if number == "" {
			continue
		}
		if v := atoi(number); marked || !numbered && v > last && v <= last+20 && (v > 1 || d.opensPage(i)) {
			l.role, last = rolePageMark, max(v, last)
			d.addPage(number, Span{l.start, l.end}, false)
		}
	}
}

// maxNumberLine is the longest line that is looked at for a page number alone.
const maxNumberLine = 64

// opensPage reports whether something other than the number itself says that
// a page begins at the line.
func (d *document) opensPage(i int) bool {
	return d.lines[i].feed || i > 0 && d.lines[i-1].role == roleStamp || i == 0
}

// numberLine reads a line that is nothing but a page number. Marked is true
// where dashes or the word "Page" leave no doubt.
func numberLine(s string) (number string, marked bool) {
	s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSuffix(s, "<br />"), "["), "]")
	t := strings.Trim(s, "-–—_.·~ ")
	for _, word := range []string{"Page ", "page ", "PAGE ", "p. "} {
		if after, ok := strings.CutPrefix(t, word); ok {
			return pageWord(after)
		}
	}
	if n := countDigits(t); n == 0 || n != len(t) || n > 4 {
		return "", false
	}
	return t, isDashed(s)
}

// isDashed reports whether s begins and ends with a dash of the sort typists
// set around page numbers.
func isDashed(s string) bool {
	s = strings.TrimSpace(s)
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	const dashes = "-–—_~"
	return strings.ContainsRune(dashes, first) && strings.ContainsRune(dashes, last)
}

// pageWord reads what follows the word "Page": the number alone, "3 of 9", or
// the number of a cable, "02 STATE 124337".
func pageWord(s string) (number string, marked bool) {
	n := countDigits(s)
	if n == 0 || n > 4 {
		return "", false
	}
	rest := strings.TrimSpace(s[n:])
	if rest == "" || rest[0] == 'o' && strings.HasPrefix(rest, "of ") && countDigits(rest[3:]) == len(rest)-3 {
		return s[:n], true
	}
	if n == 2 && isUpper(rest[0]) && strings.ToUpper(rest) == rest && len(strings.Fields(rest)) <= 4 {
		return s[:n], true
	}
	return "", false
}

// gluedPages finds the numbers that document-sharing sites glue to the end of
// each page, or to its beginning, where a page is one line. One line proves
// nothing; the numbers must count through the copy.
func (d *document) gluedPages() {
	var pages []int
	for i := range d.lines {
		if d.lines[i].role == roleBody {
			pages = append(pages, i)
		}
	}
	if !d.longLines(pages) {
		return
	}
	if chain := d.numberChain(pages, trailingNumber); chain != nil {
		d.cutGlued(chain, trailingNumber, true)
	} else if chain := d.numberChain(pages, leadingNumber); chain != nil {
		d.cutGlued(chain, leadingNumber, false)
	}
}

// longLines reports whether the lines are pages rather than lines of print.
func (d *document) longLines(pages []int) bool {
	size := 0
	for _, i := range pages {
		size += d.lines[i].end - d.lines[i].start
	}
	return len(pages) > 0 && size/len(pages) > maxWrap
}

// numberChain is the lines whose number, read by the function given, counts
// 1, 2, 3 through the copy, or nil where most lines are out of step.
func (d *document) numberChain(pages []int, read func(string) (int, Span)) []int {
	var chain []int
	want := 0
	for _, i := range pages {
		v, _ := read(d.text(i))
		if v > 0 && (want == 0 && v <= 2 || v == want) {
			chain, want = append(chain, i), v+1
		}
	}
	if len(chain)*2 <= len(pages) {
		return nil
	}
	return chain
}

// trailingNumber reads the page number at the end of a page.
func trailingNumber(s string) (int, Span) {
	end := len(strings.TrimRight(s, "0123456789"))
	if n := len(s) - end; n == 0 || n > 4 || end < 2 || s[end-1] != ' ' {
		return 0, Span{}
	}
	return atoi(s[end:]), Span{end, len(s)}
}

// leadingNumber reads the page number at the beginning of a page.
func leadingNumber(s string) (int, Span) {
	n := countDigits(s)
	if n == 0 || n > 4 || n+1 >= len(s) || s[n] != ' ' {
		return 0, Span{}
	}
	return atoi(s[:n]), Span{0, n}
}

// cutGlued takes the numbers of the chain out of the text.
func (d *document) cutGlued(chain []int, read func(string) (int, Span), ends bool) {
	for _, i := range chain {
		_, at := read(d.text(i))
		start := d.lines[i].start
		span := Span{start + at.Start, start + at.End}
		d.addPage(d.in[span.Start:span.End], span, ends)
		d.cuts = append(d.cuts, cut{span: span, kind: RegionPageMark})
	}
}

// pageGaps reports numbers that do not follow one another.
func (d *document) pageGaps() {
	last := 0
	for _, p := range d.pages {
		if p.value > 0 && last > 0 && p.value != last+1 && p.value != last {
			d.problem(ProblemPageGap, p.Span, "page "+p.Number+" follows page "+itoa(last))
		}
		if p.value > 0 {
			last = p.value
		}
	}
}

// pageAt is the number of the page that the byte of the input stands on, or
// "" where the copy does not say.
func (d *document) pageAt(at int) string {
	i := d.pageNear
	for i > 0 && d.pages[i-1].Span.Start >= at {
		i--
	}
	for i < len(d.pages) && d.pages[i].Span.Start < at {
		i++
	}
	d.pageNear = i // turns ask one after another
	if i < len(d.pages) && d.pages[i].ends {
		return d.pages[i].Number
	}
	for i--; i >= 0; i-- {
		if !d.pages[i].ends {
			return d.pages[i].Number
		}
	}
	return ""
}
