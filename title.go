package memcon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// title reads the paper's title, and a repetition of it.
func (h *header) title(s string) bool {
	alone := h.alone() && !(closesSentence(s) && firstSentence(s) < len(s))
	again := 0
	if h.titled() {
		if again = repeatedTitle(s, alone); again == 0 || !alone && attendanceLine(s) > 0 {
			return false
		}
	}
	if !h.titled() && (h.para < h.main || !isHeadingLine(s) && !(alone && opensUntitled(s))) {
		return false
	}
	t := readHeading(s, alone)
	if t.end == 0 {
		return false
	}
	t.end = max(t.end, again) // a point may stand in it, "MEMORANDUM. OF CONVERSATION"
	from, titled := h.at, h.titled()
	at := h.take(t.end)
	if t.date.end > 0 {
		f := dateFound{trust: fromTitle, when: t.when, at: t.date.shift(from)}
		if t.place.end > t.place.start {
			f.place = t.place.shift(from)
		}
		h.dates = append(h.dates, f)
	}
	if t.date.end == 0 {
		if w, i, n := findHours(h.text[at.start:at.end]); n > 0 {
			h.dates = append(h.dates, dateFound{trust: fromSite, when: w, at: textSpan{at.start + i, at.start + i + n}})
		}
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

// joinTitle adds the next line to a title that is cut in two: "RECORD OF A
// TELEPHONE CONVERSATION", "between A.N. Kosygin and N.M. Taraki".
func (h *header) joinTitle() {
	if !h.next() || !h.fresh() {
		return
	}
	title, s := h.text[h.d.title.start:h.d.title.end], h.rest()
	if len(s) > 400 || !(endsInNoun(title) && startsLower(s) && continuesTitle(s)) && !(h.d.paras[h.para].gap == 0 && endsOpen(title)) {
		return
	}
	t := readHeading(s, true)
	if t.date.end > 0 {
		h.dates = append(h.dates, dateFound{trust: fromTitle, when: t.when, at: t.date.shift(h.at), place: t.place.shift(h.at)})
	}
	h.d.title.end = h.take(t.end).end
}

// endsOpen reports whether a title breaks off: "Memorandum of Conversation, by
// the".
func endsOpen(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	return strings.HasSuffix(s, ",") || word != "" && isLower(word[0]) && classOf(word)&(classLink|classArticle) != 0 || openWords.has(word)
}

// endsInNoun reports whether a title is no more than the name of a sort of
// record.
func endsInNoun(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	w := strings.ToLower(strings.Trim(words[len(words)-1], ".,:*"))
	return recordNouns.has(w) || refusedNouns.has(w) || letterSpaced(s)
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

// isHeadingLine reports whether a line begins as titles do: with the name of
// a sort of record among its first words.
func isHeadingLine(s string) bool {
	words := 0
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",.:;()[]*")
		if recordNouns.fold(w) || refusedNouns.fold(w) {
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
	return len(s) < 300 && startsLower(s) && continuesTitle(s) || len(s) < 300 && firstSentence(s) == len(s) && !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ":") && startsUpper(s) && labelStart(s) < 0
}

// repeatedTitle reports, by the bytes of it that are sure, whether the title
// stands once more: the site has it, and then the paper. In text run together it
// is known by its capitals or as the one name that no sentence begins with.
func repeatedTitle(s string, alone bool) int {
	for _, w := range repeatedTitles {
		if hasPrefixFold(s, w) && !startsWord(s[len(w):]) {
			if alone && len(s) < 300 && labelStart(s) < 0 || isCapital(s[:len(w)]) || w == "Memorandum of Conversation" {
				return len(w)
			}
			return 0
		}
	}
	if alone && (len(s) < 400 && titleLine(s) == sortTalk || len(s) < 200 && isCapital(s) && hasRecordNoun(s) || len(s) < 200 && startsLower(s) && continuesTitle(s)) {
		return 1
	}
	return 0
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
func isCapital(s string) bool {
	upper := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		upper = upper || unicode.IsUpper(r)
	}
	return upper
}

// findTitle is the paragraph that surely is the title: the first that begins
// as papers name themselves. Sites and editors put their own lines before it.
// It is -1 where none does, or where somebody speaks before.
func (h *header) findTitle() int {
	const reach = 60 // paragraphs
	text := false    // sentences came before: an editor's, or the paper's own
	weak := -1       // a line that names a record and that a key follows
	for i, p := range h.d.paras[:min(reach, len(h.d.paras))] {
		s := trimBullet(h.text[p.start:p.end])
		if sort := titleLine(s); sort == sortTalk || sort == sortOther && !text {
			return i
		}
		if weak < 0 && i+1 < len(h.d.paras) && len(s) < 200 && !closesSentence(s) && h.isKey(i+1) && !h.isKey(i) && isHeadingLine(s) {
			if sort, _ := titleSort(s); sort == sortTalk {
				weak = i
			}
		}
		text = text || closesSentence(s) && len(s) > 80
		if n := strings.Index(s, ": "); n > 0 && n < 30 && closesSentence(s) && startsUpper(s) && len(s)-n > 60 {
			if _, ok := readKey(s); !ok {
				return weak
			}
		}
	}
	return weak
}

// titleLine tells whether a paragraph begins as the title of a paper does and
// is no sentence, and what it makes of the paper: "Record of", "Notes from a
// Politburo Meeting".
func titleLine(s string) docSort {
	s = strings.TrimLeft(s, "\"“”'«[ ")
	if _, n := readDocNumber(s); n > 0 {
		s = s[n:]
	}
	head := s[:min(len(s), 400)]
	if !leadsTitle(head) || len(s) <= 400 && closesSentence(s) && !endsInDate(s) || len(s) > 400 && startsLower(s) {
		return sortUnknown
	}
	sort, _ := titleSort(head)
	return sort
}

// isRecordTitle reports whether a line is the title of a paper.
func isRecordTitle(s string) bool { return titleLine(s) != sortUnknown }

// leadsTitle reports whether a line begins with the name of a sort of paper,
// and no verb makes it a sentence.
func leadsTitle(s string) bool {
	if last := s[strings.LastIndexByte(s, ' ')+1:]; formWords.has(last) { // "Transcript Date", a field of a site's form
		return false
	}
	lead, count := false, 0
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",.:;()[]*")
		count++
		switch {
		case count > 9 || lead && count > 6:
			return lead
		case titleVerbs.fold(w):
			return false
		case leadNouns.fold(w) || refusedNouns.fold(w):
			lead = true
		case !lead && (count > 3 || !titleAdjectives.fold(w)):
			return false
		}
	}
	return lead
}

// endsInDate reports whether the full stop of a line follows a year.
func endsInDate(s string) bool {
	t := strings.TrimRight(s, ".)] ")
	return len(t) > 4 && isDigit(t[len(t)-1]) && isDigit(t[len(t)-4])
}

var (
	// leadNouns are the words that the titles of records begin with.
	leadNouns = words("memorandum memoranda record records minutes notes note transcript conversation conversations meeting discussion talks interview stenogram stenograma stenographic verbatim " +
		"conclusions telephone telcon telecon summary protocol vermerk excerpts excerpt extract extracts information report conférence entretien gespräch hearing debriefing")
	formWords       = words("Date Number Type Title ID Id Size Status Info Information Details")
	openWords       = words("by with between among from in on at to held and the of")
	titleVerbs      = words("was were is are ended lasted began took opened closed said met began started passed will has had have shows")
	titleAdjectives = words("draft working official unofficial secret soviet american chinese polish first second third fourth handwritten informal brief full complete partial edited the a an off-the-record from tripartite delegation " +
		"bilateral trilateral plenary private press oral history uncorrected final revised abridged record's short soviet")
)

// repeatedTitles are how a title begins that the site has and then the paper.
var repeatedTitles = []string{
	"Memorandum of Conversation", "Memorandum of Telephone Conversation", "Memorandum for the Record", "Minutes of", "Record of", "Memorandum. of Conversation", "Memorandum for the Files",
	"Transcript of", "Telephone Call", "Telecon", "Telcon", "Notes of", "Summary Record", "Verbatim", "Vermerk", "V e r m e r k",
}
