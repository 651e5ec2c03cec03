package memcon

import (
	"strings"
	"unicode/utf8"
)

// header is the heading of a paper on its way: how far it has been read, and
// what it said so far.
type header struct {
	d    *document
	text string // the cleaned text
	at   int    // how far the header has been read
	para int    // the paragraph that at stands in
	head int    // where the document's number ends, as good as a line's beginning
	main int    // the paragraph that surely is the title, or -1
	list bool   // a list of those present was read

	dates []dateFound
	place textSpan // of a key line
	class textSpan
	hours when     // hours without a day: of a key line or a sentence
	found textSpan // a city that a sentence names
}

// dateFound is a date, and how far it can be trusted to be of the talk.
type dateFound struct {
	trust trust
	when  when
	at    textSpan
	place textSpan
}

// trust ranks where a date stands: the last is the best.
type trust uint8

const (
	fromSite     trust = iota // above the title: often the date of the writing-up
	fromText                  // a sentence of the text
	fromDateline              // under the title
	fromKey                   // a key line
	fromTitle                 // the title itself
)

// maxHeader is where no item of a header begins any more, in bytes: a header
// is a page or two, and its readers may look far ahead.
const maxHeader = 32 << 10

// readHeader reads the heading, the dateline, the key lines and the lists of
// those present, and sets d.body to where they end in the cleaned text.
func (d *document) readHeader() {
	h := &header{d: d, text: d.flow.Text}
	h.main = h.findTitle()
	for h.next() && h.at < maxHeader {
		if at := h.at; !h.item() || h.at <= at {
			break
		}
	}
	d.body = h.at
	h.finish()
	if d.body > 0 {
		d.soft = append(d.soft, Region{RegionHeader, d.flow.Span(0, d.body)})
	}
}

// next moves to the next byte that is not a blank, and reports whether there
// is one.
func (h *header) next() bool {
	for h.at < len(h.text) && strings.IndexByte(" \n", h.text[h.at]) >= 0 {
		h.at++
	}
	paras := h.d.paras
	for h.para+1 < len(paras) && paras[h.para+1].start <= h.at {
		h.para++
	}
	return h.at < len(h.text) && len(paras) > 0
}

// rest is what is left of the paragraph.
func (h *header) rest() string { return h.text[h.at:h.d.paras[h.para].end] }

// fresh reports whether the reader stands at a paragraph's beginning.
func (h *header) fresh() bool { return h.at == h.d.paras[h.para].start || h.at == h.head && h.at > 0 }

// alone reports whether the rest of the paragraph is a line of its own, and
// not the beginning of text that the scrape ran together.
func (h *header) alone() bool { return h.fresh() && len(h.rest()) < 500 }

// item reads one item of the header and reports whether there was one.
func (h *header) item() bool {
	if s := h.rest(); h.fresh() && isBullet(s) && h.isKey(h.para) {
		h.head = h.take(strings.IndexByte(s, ' ') + 1).end
	}
	s := h.rest()
	for _, read := range []func(*header, string) bool{
		(*header).number, (*header).fileCode, (*header).classification, (*header).keyLine, (*header).people, (*header).letterhead, (*header).dateline, (*header).title,
		(*header).remark, (*header).hoursLine, (*header).placeLine, (*header).capsLine, (*header).unknown, (*header).bareList, (*header).credit, (*header).front,
	} {
		if read(h, s) {
			return true
		}
	}
	return false
}

// take moves the reader over n bytes and gives what they are.
func (h *header) take(n int) textSpan {
	at := textSpan{h.at, h.at + n}
	h.at += n
	return at
}

// titled reports whether the title was read.
func (h *header) titled() bool { return h.d.title.end > 0 }

// number reads the number of the document in its volume: "296. ", "No. 805 ",
// "Document No. 12: ".
func (h *header) number(s string) bool {
	if h.titled() || h.d.memo.Metadata.Number != "" {
		return false
	}
	number, n := readDocNumber(s)
	if n == 0 {
		n = skipAppendix(s)
		if h.head = h.take(n).end; n == 0 {
			h.head = 0
		}
		return n > 0
	}
	h.d.memo.Metadata.Number = number
	h.head = h.take(n).end
	return true
}

// readDocNumber reads the number that a document begins with.
func readDocNumber(s string) (number string, n int) {
	for _, w := range []string{"Document ", "Doc. "} {
		if strings.HasPrefix(s, w) {
			n = len(w)
		}
	}
	word := n > 0
	for _, w := range []string{"No. ", "No ", "Number "} {
		if strings.HasPrefix(s[n:], w) {
			n, word = n+len(w), true
			break
		}
	}
	digits := countDigits(s[n:])
	if digits == 0 || digits > 4 {
		return "", 0
	}
	number = s[n : n+digits]
	n += digits
	for n < len(s) && (s[n] == '.' || s[n] == ':' && word) {
		n++
		word = true
	}
	if word && n == len(s) {
		return number, n
	}
	if !word || n > len(s) || s[n] != ' ' {
		return "", 0
	}
	if n++; !startsUpper(s[n:]) {
		return "", 0
	}
	return number, n
}

// skipAppendix is the length of "Appendix D. " before a title.
func skipAppendix(s string) int {
	rest, ok := strings.CutPrefix(s, "Appendix ")
	if !ok || len(rest) < 4 || !isUpper(rest[0]) && !isDigit(rest[0]) || rest[1] != '.' && rest[1] != ':' || rest[2] != ' ' {
		return 0
	}
	return len("Appendix D. ")
}

// classification reads "Top Secret", "secret", "SECRET/NODIS".
func (h *header) classification(s string) bool {
	n := readClassification(s)
	if n == 0 || h.alone() && len(s)-n > 60 {
		return false
	}
	at := h.take(n)
	if h.class.end == 0 {
		h.class = at
	}
	return true
}

// readClassification is the length of the classification that s begins with:
// a level, and the caveats that follow it.
func readClassification(s string) int {
	n := classWord(s, classLevels)
	if n == 0 {
		return useOnly(s)
	}
	for {
		k := n
		for k < len(s) && strings.IndexByte(" /;,.-", s[k]) >= 0 {
			k++
		}
		m := classWord(s[k:], classCaveats)
		if m == 0 {
			break
		}
		n = k + m
	}
	if k := n + skipBlanks(s[n:], "./;,!"); k < len(s) && startsLower(s[k:]) && !startsLower(s) {
		return 0
	}
	return n + countByte(s[n:], '!')
}

// countByte is the length of the run of c that s begins with.
func countByte(s string, c byte) int {
	n := 0
	for n < len(s) && s[n] == c {
		n++
	}
	return n
}

// classWord is the length of the entry of the table that s begins with, as
// written there, in capitals or in small letters.
func classWord(s string, table []string) int {
	for _, w := range table {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) && !startsWord(s[len(w):]) {
			return len(w)
		}
	}
	return 0
}

// useOnly is the length of "For NAC Use Only" or "NAC Use Only".
func useOnly(s string) int {
	i := strings.Index(s[:min(len(s), 48)], "Use Only")
	if i <= 0 || strings.ContainsAny(s[:i], ".,:;") || !startsUpper(s) {
		return 0
	}
	return i + len("Use Only")
}

// findClassification is where a level stands in s as a line's worth of its
// own: after a blank, before a key, a date or the end. It is -1 where none
// does.
func findClassification(s string) int {
	for i := 1; i < len(s); i++ {
		if s[i-1] != ' ' || strings.IndexByte("TSCtsc", s[i]) < 0 {
			continue
		}
		n := classWord(s[i:], classLevels)
		if n == 0 {
			continue
		}
		rest := strings.TrimLeft(s[i+n:], " /;")
		if rest == "" || classWord(rest, classCaveats) > 0 {
			return i
		}
		if _, k := readWhen(rest); k > 0 {
			return i
		}
	}
	return -1
}

// dateline reads the line of place and date.
func (h *header) dateline(s string) bool {
	w, place, date, n := readDateline(s)
	if n == 0 && h.titled() && h.at <= h.d.title.end+1 && !h.fresh() { // "April 28, ", whose year the scrape lost
		if w, n = readMonthFirst(s); n > 0 {
			date = textSpan{0, n}
			n += skipBlanks(s[n:], ",")
		}
	}
	if n == 0 || h.alone() && len(s)-n > 60 {
		return false
	}
	if !h.titled() && h.fresh() && len(s)-n < 6 {
		n = len(s) // a site cuts its own date short: "October 11, 1976, 10"
	}
	f := dateFound{when: w, at: textSpan{h.at + date.start, h.at + date.end}, trust: fromDateline}
	if place.end > 0 {
		f.place = textSpan{h.at + place.start, h.at + place.end}
	}
	if !h.titled() || isStamp(s[date.start:date.end]) {
		f.trust = fromSite
	}
	h.dates = append(h.dates, f)
	h.take(n)
	return true
}

// isStamp reports whether a date is written as software writes the time of a
// post: "2023-06-09".
func isStamp(s string) bool { return countDigits(s) == 4 && len(s) > 4 && s[4] == '-' }

// readDateline reads "Washington, March 18, 1957, 3 p.m.", "[Tokyo,] September
// 20, 1954.", "November 1, 1962", "Washington, undated."
func readDateline(s string) (w when, place, date textSpan, n int) {
	limit := min(len(s), 160)
	w, at, k := findWhen(s[:limit])
	if k == 0 {
		at, k = findUndated(s[:limit])
		w.lost = true
	}
	if k == 0 {
		return w, place, date, 0
	}
	pre := s[:at]
	if strings.Trim(pre, " ,[]()\"“") != "" {
		if !isPlaceLike(pre) {
			return w, place, date, 0
		}
		place = trimPlace(s, textSpan{0, at})
		place.end = place.start + len(strings.TrimRight(s[place.start:place.end], " ,]"))
	}
	n = at + k
	n += skipSession(s[n:])
	n += len(s[n:]) - len(strings.TrimLeft(s[n:], ".])"))
	if rest := strings.TrimLeft(s[n:], " "); startsLower(rest) && len(rest) < len(s[n:]) && readClassification(rest) == 0 {
		return w, place, date, 0
	}
	return w, place, textSpan{at, at + k}, n
}

// findUndated finds the word that stands for a date in a dateline.
func findUndated(s string) (at, n int) {
	for _, w := range []string{"undated", "Undated", "n.d."} {
		if i := strings.Index(s[:min(len(s), 60)], w); i >= 0 && (i == 0 || strings.IndexByte(" [(", s[i-1]) >= 0) {
			return i, len(w)
		}
	}
	return 0, 0
}

// title reads the paper's title, and a repetition of it.
func (h *header) title(s string) bool {
	alone := h.alone()
	if h.titled() && !isRepeatedTitle(s, alone) {
		return false
	}
	if !h.titled() && (h.para < h.main || alone && !isHeadingLine(s) && !opensUntitled(s)) {
		return false
	}
	t := readHeading(s, alone)
	if t.end == 0 {
		return false
	}
	from, titled := h.at, h.titled()
	at := h.take(t.end)
	if t.date.end > 0 {
		f := dateFound{trust: fromTitle, when: t.when, at: t.date.shift(from)}
		if t.place.end > t.place.start {
			f.place = t.place.shift(from)
		}
		h.dates = append(h.dates, f)
	}
	switch {
	case !titled:
		h.d.title = at
		if !t.runsOver {
			h.joinTitle()
		}
	case h.isSiteTitle(h.text[at.start:at.end]):
		h.d.title = at
	}
	return true
}

// isSiteTitle reports whether the title read before is the page's own, made
// of the paper's and the site's name: "... - The Ford Collection".
func (h *header) isSiteTitle(again string) bool {
	rest, ok := strings.CutPrefix(h.text[h.d.title.start:h.d.title.end], again)
	rest = strings.TrimLeft(rest, " ")
	return ok && rest != "" && strings.IndexByte("-|", rest[0]) >= 0
}

// isHeadingLine reports whether a line begins as titles do: with the name of
// a sort of record among its first words.
func isHeadingLine(s string) bool {
	words := 0
	for w := range strings.FieldsSeq(s) {
		w = strings.ToLower(strings.Trim(w, ",.:;()[]*"))
		if recordNouns[w] || refusedNouns[w] {
			return true
		}
		if words++; words > 8 {
			break
		}
	}
	return false
}

// opensUntitled reports whether a short line with no word of the genre can
// still be the title: it is the first, and no sentence.
func opensUntitled(s string) bool {
	return len(s) < 300 && firstSentence(s) == len(s) && !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ":") && startsUpper(s) && labelStart(s) < 0
}

// joinTitle adds the next line to a title that is cut in two: "RECORD OF A
// TELEPHONE CONVERSATION", "between A.N. Kosygin and N.M. Taraki".
func (h *header) joinTitle() {
	title := h.d.title
	if !h.next() || !h.fresh() || !endsInNoun(h.text[title.start:title.end]) {
		return
	}
	if s := h.rest(); startsLower(s) && continuesTitle(s) && len(s) < 400 {
		t := readHeading(s, true)
		if t.date.end > 0 {
			h.dates = append(h.dates, dateFound{trust: fromTitle, when: t.when, at: textSpan{h.at + t.date.start, h.at + t.date.end}, place: t.place.shift(h.at)})
		}
		h.d.title.end = h.take(t.end).end
	}
}

// endsInNoun reports whether a title is no more than the name of a sort of
// record.
func endsInNoun(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	w := strings.ToLower(strings.Trim(words[len(words)-1], ".,:*"))
	return recordNouns[w] || refusedNouns[w] || letterSpaced(s)
}

// letterSpaced reports whether a line is set with blanks between its letters.
func letterSpaced(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if utf8.RuneCountInString(w) > 1 {
			return false
		}
	}
	return len(s) > 8
}

// isRepeatedTitle reports whether the title stands once more: the site has
// it, and then the paper.
func isRepeatedTitle(s string, alone bool) bool {
	for _, w := range repeatedTitles {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) && !startsWord(s[len(w):]) {
			return alone && len(s) < 300 && labelStart(s) < 0 || isCapital(s[:len(w)]) || w == repeatedTitles[0]
		}
	}
	if alone && len(s) < 400 && titleLine(s) == sortTalk {
		return true
	}
	return alone && len(s) < 200 && isCapital(s) && hasRecordNoun(s) || alone && len(s) < 200 && startsLower(s) && continuesTitle(s)
}

// continuesTitle knows what is left of a title whose first line the site's
// software took away: "between M.S. Gorbachev and ...".
func continuesTitle(s string) bool {
	for _, w := range []string{"between", "with", "on the", "on a", "by telephone", "of the", "of a", "held", "at the"} {
		if hasWord(s, w) {
			return true
		}
	}
	return false
}

// isCapital reports whether s has capitals and no small letters.
func isCapital(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// letterhead reads the printed head of an office's paper.
func (h *header) letterhead(s string) bool {
	if n := countDigits(s); n > 0 && !h.titled() && n+1 < len(s) && s[n] == ' ' && hasPrefix(s[n+1:], letterheads) { // the office's number of the paper
		h.take(n + 1)
		s = s[n+1:]
	}
	for _, w := range letterheads {
		if rest, ok := strings.CutPrefix(s, w); ok && endsLetterhead(rest) {
			if next := strings.TrimLeft(rest, " "); h.alone() && len(next) > 40 && !isHeadingLine(next) {
				continue
			}
			begins := h.fresh()
			h.take(len(w))
			if h.next(); begins {
				h.head = h.at
			}
			return true
		}
	}
	return false
}

// endsLetterhead reports whether what follows the words of a letterhead is no
// part of a title or a label: "MEMORANDUM OF CONVERSATION", "WASHINGTON:".
func endsLetterhead(rest string) bool {
	if startsWord(rest) || strings.HasPrefix(rest, ":") {
		return false
	}
	word := letterRun(strings.TrimLeft(rest, " ."))
	return word != "OF" && word != "FOR" && word != "FROM" && word != "BY" && word != "TO"
}

// remark reads a short line in brackets on the state of the copy: "[Extract]",
// "(Not yet proofread)".
func (h *header) remark(s string) bool {
	if n := copyNumber(s); n > 0 && (h.titled() || h.class.end > 0) {
		h.take(n)
		return true
	}
	for _, w := range copyRemarks {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			h.take(len(w))
			return true
		}
	}
	return false
}

// copyNumber is the length of "Copy No. 1", "Copy 4", ", No. 111".
func copyNumber(s string) int {
	n := skipBlanks(s, ",;")
	for _, w := range []string{"Copy No. ", "Copy no. ", "Copy #", "Copy ", "COPY NO. ", "No. "} {
		if rest, ok := strings.CutPrefix(s[n:], w); ok && countDigits(rest) > 0 && (n > 0 || w != "No. ") {
			return n + len(w) + countDigits(rest)
		}
	}
	return 0
}

// fileCode reads the number that an office gave the paper: "US/MC/8".
func (h *header) fileCode(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	if !isFileCode(word) || !h.titled() && rest != "" && titleLine(rest) == sortUnknown {
		return false
	}
	begins := h.fresh()
	h.take(len(word))
	if h.next(); begins {
		h.head = h.at
	}
	return true
}

// isFileCode reports whether a word is made of capitals, digits and strokes.
func isFileCode(w string) bool {
	strokes, lower := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case c == '/':
			strokes++
		case isLower(c):
			lower++
		case !isUpper(c) && !isDigit(c) && strings.IndexByte("().-", c) < 0 && c < 0x80:
			return false
		}
	}
	return strokes > 0 && lower*2 <= len(w) && (strokes > 1 || countUpper(w) >= 2) && len(w) >= 5
}

func countUpper(s string) int {
	n := 0
	for i := range len(s) {
		if isUpper(s[i]) {
			n++
		}
	}
	return n
}

// hoursLine reads a line of hours alone: "21.00 - 23.07 hours".
func (h *header) hoursLine(s string) bool {
	if !h.fresh() || len(s) > 40 {
		return false
	}
	_, _, n := readHours(s)
	if n == 0 || strings.Trim(s[n:], " .)") != "" {
		return false
	}
	h.addHours(s)
	h.take(len(s))
	return true
}

// placeLine reads a line that is a place alone, where the next is a date:
// "The White House, Cabinet Room".
func (h *header) placeLine(s string) bool {
	if !h.fresh() || len(s) > 80 || h.para+1 >= len(h.d.paras) || !isPlaceLike(s) || !isBuilding(s) && citySuffix(s) < 0 && !endsInRegion(s) {
		return false
	}
	p := h.d.paras[h.para+1]
	next := h.text[p.start:p.end]
	if _, place, _, n := readDateline(next); n == 0 || place.end > 0 || len(next)-n > 20 {
		return false
	}
	if at := h.take(len(s)); h.titled() && h.place.end == 0 {
		h.place = at
	}
	return true
}

// front passes over what a site or an editor put before the title, and
// between the page's title and the paper's own.
func (h *header) front(s string) bool {
	if h.titled() && !(h.fresh() && h.ownTitleFollows()) || !h.titled() && h.para >= h.main {
		return false
	}
	h.take(len(s))
	return true
}

// ownTitleFollows reports whether the paper's title as typists set it stands
// a few paragraphs further on, and nobody speaks before.
func (h *header) ownTitleFollows() bool {
	const reach = 6 // paragraphs
	paras := h.d.paras
	for i := h.para; i < len(paras) && i < h.para+reach; i++ {
		s := h.text[paras[i].start:paras[i].end]
		if isTypedTitle(s) {
			return i > h.para
		}
		if labelStart(s) >= 0 && closesSentence(s) || len(s) > 1000 {
			return false
		}
	}
	return false
}

// credit reads a line that says who translated or recorded the talk:
// "Translated by N. Abe and S. Bo."
func (h *header) credit(s string) bool {
	if !h.titled() || !h.fresh() || len(s) > 120 || !hasPrefix(s, creditLines) {
		return false
	}
	h.take(len(s))
	return true
}

// capsLine passes over the name of a conference or a visit in capitals that
// stands between the lines of the header: "SECRETARY'S VISIT TO TAIPEI".
func (h *header) capsLine(s string) bool {
	if !h.titled() {
		return false
	}
	n := capsRun(s)
	if n == 0 || h.alone() && n < len(s) {
		return false
	}
	rest := strings.TrimLeft(s[n:], " ")
	if n == len(s) {
		if h.para+1 == len(h.d.paras) {
			return false
		}
		p := h.d.paras[h.para+1]
		rest = h.text[p.start:p.end]
	}
	_, _, _, date := readDateline(rest)
	if k, ok := readKey(rest); date == 0 && !ok && !(capsRun(rest) > 0 && n == len(s)) && !k.colon {
		return false
	}
	h.take(n)
	return true
}

// capsRun is the length of the run of three words or more in capitals that s
// begins with, up to a key; 0 where there is none or it is a label.
func capsRun(s string) int {
	n, count := 0, 0
	for at := 0; at < len(s) && at < 200; {
		end := at
		for end < len(s) && s[end] != ' ' {
			end++
		}
		word := s[at:end]
		if strings.ToUpper(word) != word || strings.HasSuffix(word, ":") || count > 0 && strings.ToLower(word) == word && !isDigit(word[0]) && word != "&" {
			break
		}
		if _, ok := readKey(s[at:]); ok && count > 0 {
			break
		}
		count++
		n = end
		at = end + 1
	}
	if count < 3 || strings.ToLower(s[:n]) == s[:n] {
		return 0
	}
	return n
}

// unknown passes over a short line that nobody knows where more of the header
// follows.
func (h *header) unknown(s string) bool {
	if !h.fresh() || len(s) > 120 || !isStray(s) {
		return false
	}
	paras := h.d.paras
	for i := h.para + 1; i < len(paras) && i <= h.para+4; i++ {
		t := h.text[paras[i].start:paras[i].end]
		if k, ok := readKey(t); ok && (k.colon || k.n == len(t)) && k.field != keyAddress {
			h.stray()
			return true
		}
		if n, _, ok := peopleHeading(t); ok && n == len(t) || h.titled() && isTypedTitle(t) {
			h.stray()
			return true
		}
		if len(t) > 120 || !isStray(t) {
			return false
		}
	}
	return false
}

// isTypedTitle reports whether a line is the title as typists set it.
func isTypedTitle(s string) bool {
	return isCapital(s) && len(s) < 120 && titleLine(s) == sortTalk
}

// stray takes the paragraph. After a key line of the date it is the place.
func (h *header) stray() {
	at := h.take(len(h.rest()))
	if n := len(h.dates); n > 0 && h.dates[n-1].trust == fromKey && h.place.end == 0 && isBuilding(h.text[at.start:at.end]) {
		h.place = at
	}
}

// isStray reports whether a line is no sentence and no label.
func isStray(s string) bool {
	return (labelStart(s) < 0 && !strings.Contains(s, ": ") || isFormLine(s)) && !closesSentence(s) && s[0] != '[' && s[0] != '('
}

// isFormLine reports whether a line is a key that no table knows, with its
// value: two words or more before the colon, and no sentence after it.
func isFormLine(s string) bool {
	key, value, ok := strings.Cut(s, ":")
	return ok && strings.Contains(key, " ") && startsLower(key[strings.LastIndexByte(key, ' ')+1:]) && !closesSentence(value)
}

var (
	repeatedTitles = []string{
		"Memorandum of Conversation", "Memorandum of Telephone Conversation", "Memorandum for the Record", "Minutes of", "Record of", "Memorandum. of Conversation", "Memorandum for the Files",
		"Transcript of", "Telephone Call", "Telecon", "Telcon", "Notes of", "Summary Record", "Verbatim", "Vermerk", "V e r m e r k",
	}
	letterheads = []string{
		"THE WHITE HOUSE", "WASHINGTON, D.C. 20520", "WASHINGTON, D.C. 20301", "WASHINGTON, D.C.", "WASHINGTON", "MEMORANDUM", "DEPARTMENT OF STATE", "NATIONAL SECURITY COUNCIL", "DEPARTMENT OF DEFENSE",
		"CENTRAL INTELLIGENCE AGENCY", "ASSISTANT SECRETARY OF DEFENSE", "THE SECRETARY OF DEFENSE", "THE SECRETARY OF STATE", "OFFICE OF THE SECRETARY OF DEFENSE", "TELEGRAM", "AMERICAN EMBASSY", "UNITED STATES OF AMERICA",
		"THE UNDER SECRETARY OF STATE", "SECRETARY OF STATE",
	}
	creditLines = []string{"Translated by ", "Recorded by ", "Interpreted by ", "Written down by ", "Taken down by ", "Edited by ", "Notes taken by ", "(taken down by ", "Taken by "}
	copyRemarks = []string{"Making Copies Prohibited", "Copying Prohibited", "Single copy", "Special Folder", "Special File", "[Extracts]", "[Extract]", "[Excerpts]", "[Excerpt]", "Extracts", "Excerpts", "(Excerpts)", "(Excerpt)", "(Not yet proofread)", "(Premier has yet to review and approve.)", "[undated]", "[Undated]", "[Translation]", "[Enclosure]"}
)
