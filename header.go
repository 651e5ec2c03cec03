package memcon

import "strings"

// header is the heading of a paper on its way: how far it has been read, and
// what it said so far.
type header struct {
	d       *document
	text    string        // the cleaned text
	at      int           // how far the header has been read
	para    int           // the paragraph that at stands in
	head    int           // where the document's number ends, as good as a line's beginning
	main    int           // the paragraph that surely is the title, or -1
	list    bool          // a list of those present was read
	runs    int           // how often a list run together was read
	bullets bulletSpacing // attendance.go

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
	if s := h.rest(); h.fresh() && bulletLen(s) > 0 && h.isKey(h.para) {
		h.head = h.take(bulletLen(s)).end
	}
	s := h.rest()
	for _, read := range []func(*header, string) bool{
		(*header).number, (*header).fileCode, (*header).fileLine, (*header).classification, (*header).keyLine, (*header).people, (*header).letterhead, (*header).dateline, (*header).title,
		(*header).remark, (*header).hoursLine, (*header).placeLine, (*header).unheaded, (*header).capsLine, (*header).bareList, (*header).unknown, (*header).credit, (*header).front,
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
	if h.titled() || h.d.memo.Metadata.Number != "" || h.para < h.main-1 || h.para < h.main && isDigit(s[0]) {
		return false
	}
	number, n := readDocNumber(s)
	if n == 0 {
		n = skipAppendix(s)
	}
	if n == 0 {
		return false
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
