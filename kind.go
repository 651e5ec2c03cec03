package memcon

import (
	"slices"
	"strings"
)

// finish gives what was gathered its place in the result.
func (h *header) finish() {
	d := h.d
	if d.title.end == 0 {
		h.titleFromText()
	}
	md := &d.memo.Metadata
	d.title = trimTitle(h.text, d.title)
	md.Title = strings.ReplaceAll(h.text[d.title.start:d.title.end], "\n\n", " ")
	if h.class.end > 0 {
		md.Classification = h.text[h.class.start:h.class.end]
	} else if md.Classification == "" {
		md.Classification = d.stampedClass()
	}
	d.readLists()
	d.readTitlePeople()
	d.readOpeningPeople()
	h.narrated()
	h.settleDate()
	h.settlePlace()
	if md.Kind = kindOf(md.Title); md.Kind == KindConversation && h.byTelephone() {
		md.Kind = KindTelephone
	}
	md.Language = d.readLanguage()
	d.sort, d.found = titleSort(md.Title)
	if d.sort == sortOther {
		d.refuse(d.found)
	}
}

// stampedClass is the first classification that is stamped on a page.
func (d *document) stampedClass() string {
	for i := range d.lines {
		if s := d.text(i); d.lines[i].role == roleStamp && isClassificationStamp(s) {
			return strings.Trim(s, " -–—.")
		}
	}
	return ""
}

// refuse ends the parse: the document is no record of a conversation.
func (d *document) refuse(found string) {
	d.refused = &ParseError{Err: ErrNotConversation, Found: found, Span: d.flow.Span(d.title.start, d.title.end)}
}

// trimTitle takes the signs off the end of a title that are not part of it: a
// full stop, unless of an abbreviation, and what is left of markers of notes.
func trimTitle(s string, at textSpan) textSpan {
	for at.end > at.start {
		t := s[at.start:at.end]
		switch c := t[len(t)-1]; {
		case strings.IndexByte(" ,:;*", c) >= 0, c == '.' && !abbreviated(t, 0, len(t)-1):
			at.end--
		case isDigit(c) && len(t) > 4 && t[len(t)-2] == ' ' && (t[len(t)-3] == '.' || isDigit(t[len(t)-3])):
			at.end -= 2
		default:
			return at
		}
	}
	return at
}

// titleFromText takes the first line as the title where none was found and
// the line is no sentence.
func (h *header) titleFromText() {
	if len(h.d.paras) == 0 {
		return
	}
	p := h.d.paras[0]
	s := h.text[p.start:p.end]
	if len(s) > 300 || closesSentence(s) || labelStart(s) >= 0 {
		return
	}
	h.d.title = textSpan{p.start, p.end}
	h.d.body = max(h.d.body, p.end)
}

// settleDate chooses among the dates of the header the one that is most
// surely of the talk. Of two that are equally sure the first counts, and one
// with the hours before one of the same day without.
func (h *header) settleDate() {
	best := -1
	for i, f := range h.dates {
		if best < 0 || f.trust > h.dates[best].trust && f.when.from.year > 0 || h.dates[best].when.from.year == 0 && f.when.from.year > 0 {
			best = i
		}
	}
	if best < 0 {
		w, at, ok := h.quotedDate()
		if !ok {
			h.d.problem(ProblemNoDate, Span{}, "")
			return
		}
		start, end := w.span()
		h.d.memo.Metadata.Date = Date{Start: start, End: end, Text: h.d.in[at.Start:at.End], Span: at}
		return
	}
	f := h.dates[best]
	for _, g := range h.dates {
		if f.when.begin == 0 && g.when.from == f.when.from {
			f.when.begin, f.when.end = g.when.begin, g.when.end
		}
	}
	if f.when.begin == 0 {
		f.when.begin, f.when.end = h.hours.begin, h.hours.end
	} else if f.when.end == 0 && f.when.to == (day{}) && h.hours.begin == f.when.begin {
		f.when.end = h.hours.end
	}
	span := h.d.flow.Span(f.at.start, f.at.end)
	start, end := f.when.span()
	h.d.memo.Metadata.Date = Date{Start: start, End: end, Text: h.text[f.at.start:f.at.end], Span: span}
	if length := f.when.length(); length > 0 {
		h.d.memo.Metadata.Duration = length.String()
	}
	switch {
	case start == "" && f.when.from == (day{}):
		h.d.problem(ProblemNoDate, span, h.text[f.at.start:f.at.end])
	case f.when.lost || len(start) < len("2006-01-02"):
		h.d.problem(ProblemPartialDate, span, h.text[f.at.start:f.at.end])
	}
}

// settlePlace puts the building of the key line before the city of the
// dateline, and takes whichever there is where the other is missing.
func (h *header) settlePlace() {
	var city string
	for _, want := range []trust{fromTitle, fromKey, fromDateline} {
		for _, f := range h.dates {
			if city == "" && f.place.end > 0 && f.trust == want {
				city = h.text[f.place.start:f.place.end]
			}
		}
	}
	place := h.text[h.place.start:h.place.end]
	switch {
	case place == "" && city == "":
		place = h.text[h.found.start:h.found.end]
	case place == "":
		place = city
	case city != "" && !strings.Contains(place, city):
		place += ", " + city
	}
	if place != "" {
		h.d.memo.Metadata.Place = place
	}
}

// kindOf reads the sort of record from its title.
func kindOf(title string) Kind {
	kind := KindConversation
	if hasAnyFold(title, interviewTitles) {
		return KindInterview
	}
	for w := range strings.FieldsSeq(title) {
		w = strings.ToLower(strings.Trim(w, ",.:;()[]’'"))
		switch {
		case phoneNouns[w]:
			return KindTelephone
		case interviewNouns[w]:
			return KindInterview
		case w == "conversation" || w == "conversations":
			return kindAfter(title)
		case meetingNouns[w]:
			kind = KindMeeting
		}
	}
	return kind
}

// byTelephone reports whether the place or the subject says that the talk was
// a call: "White House Telephone", "Telcon with Prime Minister X".
func (h *header) byTelephone() bool {
	md := &h.d.memo.Metadata
	if len(md.Subject) > 0 && hasAnyFold(md.Subject[0][:min(len(md.Subject[0]), 24)], []string{"telcon", "telephone call", "telephone conversation"}) {
		return true
	}
	return hasAnyFold(md.Place, []string{"telephone"})
}

// hasAnyFold reports whether s holds one of the entries, whatever its case.
func hasAnyFold(s string, list []string) bool {
	s = strings.ToLower(s)
	for _, p := range list {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// kindAfter is the kind of a title that names a conversation: a telephone
// may still follow.
func kindAfter(title string) Kind {
	if strings.Contains(strings.ToLower(title), "telephone") {
		return KindTelephone
	}
	return KindConversation
}

// readKind decides, once the turns are cut, whether a document whose title
// does not say so is a record of a conversation: somebody must speak, and not
// as one writes in a letter or a telegram.
func (d *document) readKind() {
	if len(d.paras) == 0 {
		d.refuse("a page with nothing but the site's own text")
		return
	}
	if found, ok := d.looksLike(); ok {
		d.refuse(found)
		return
	}
	if d.sort == sortTalk {
		return
	}
	speeches, reports, speakers := d.countTurns()
	switch {
	case speeches >= 2 && speakers >= 2, speeches >= 4, len(d.lists) > 0 && speeches+reports > 0, reports >= 4 && speakers >= 2 && d.hasTalkWord():
	default:
		d.refuse("a document in which nobody speaks to anybody")
	}
}

// countTurns counts the turns of both kinds and the labels they have.
func (d *document) countTurns() (speeches, reports, speakers int) {
	seen := map[string]bool{}
	for i := range d.memo.Turns {
		t := &d.memo.Turns[i]
		switch t.Kind {
		case Speech:
			speeches++
		case Reported:
			reports++
		default:
			continue
		}
		seen[t.Speaker.Label] = true
	}
	return speeches, reports, len(seen)
}

// hasTalkWord reports whether the first lines of the document name a
// conversation.
func (d *document) hasTalkWord() bool {
	return hasTalkNoun(strings.Fields(strings.ToLower(d.flow.Text[:min(len(d.flow.Text), 600)])))
}

// looksLike knows papers by their form, whatever their title: cables by the
// lines of their head, letters by the salutation, lists of documents and logs
// of subjects by their lines.
func (d *document) looksLike() (found string, ok bool) {
	var cable, letter, titles, dashes, contents int
	seen := map[string]bool{}
	for _, p := range d.paras {
		s := d.flow.Text[p.start:p.end]
		switch {
		case hasPrefix(s, cableLines):
			cable++
		case len(s) < 80 && hasPrefix(s, salutations) && strings.HasSuffix(s, ",") || hasPrefix(s, salutations) && len(s) < 40:
			letter++
		case s[0] == '-' || strings.HasPrefix(s, "–"):
			dashes++
		case strings.EqualFold(s, "table of contents"):
			contents++
		case len(s) < 300 && isRecordTitle(s) && !seen[s]:
			seen[s] = true
			titles++
		}
	}
	speeches, reports, speakers := d.countTurns()
	switch n := len(d.paras); {
	case cable >= 3:
		return "a telegram", true
	case letter > 0 && speakers < 2 && d.sort != sortTalk:
		return "a letter", true
	case titles >= 3 && titles*8 >= n && speeches+reports <= titles, contents > 0 && titles >= 2:
		return "a list of documents", true
	case dashes*5 > n*2 && n > 8 && speeches < 2:
		return "a log of the subjects of a conversation", true
	}
	return "", false
}

// hasPrefix reports whether s begins with one of the entries.
func hasPrefix(s string, list []string) bool {
	for _, p := range list {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// titleSortOf says what the title makes of the document.
type docSort uint8

const (
	sortUnknown docSort = iota
	sortTalk            // a record of a conversation
	sortOther           // something else
)

// titleSort reads the grammar of a title: the first noun that names a sort of
// paper decides, a memorandum by the word after it.
func titleSort(title string) (docSort, string) {
	words := strings.Fields(strings.ToLower(title))
	if isDespatchTitle(words) {
		return sortOther, "a telegram or despatch"
	}
	for i, w := range words {
		w = strings.Trim(w, ",.:;()[]’'")
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		switch {
		case w == "memorandum" || w == "memoranda":
			return memorandumSort(words[i+1:])
		case (w == "report" || w == "information") && hasTalkNoun(words[i:]):
			if slices.Contains(words[i:], "between") || slices.Contains(words[i:], "with") {
				return sortTalk, ""
			}
			return sortUnknown, ""
		case otherPapers[w] != "" && (w != "note" || next == "from" || next == "by"):
			return sortOther, otherPapers[w]
		case w == "record" && next == "of" && i+2 < len(words) && strings.HasPrefix(words[i+2], "action"):
			return sortUnknown, ""
		case talkWords[w]:
			return sortTalk, ""
		}
		if i > 8 {
			break
		}
	}
	if hasTalkNoun(words) {
		return sortTalk, ""
	}
	return sortUnknown, ""
}

// isDespatchTitle knows the titles of telegrams and despatches in volumes that
// name only who wrote to whom: "The Ambassador in France (Caffery) to the
// Secretary of State".
func isDespatchTitle(words []string) bool {
	if len(words) < 5 || words[0] != "the" || hasTalkNoun(words) {
		return false
	}
	for i, w := range words {
		if w == "to" && i > 1 && i+1 < len(words) && (words[i+1] == "the" || words[i+1] == "certain") {
			return true
		}
	}
	return false
}

// memorandumSort tells a memorandum of a conversation from one that an office
// sends to another.
func memorandumSort(after []string) (docSort, string) {
	if len(after) == 0 {
		return sortUnknown, ""
	}
	switch w := strings.Trim(after[0], ",."); w {
	case "of":
		switch {
		case hasTalkNoun(after):
			return sortTalk, ""
		case slices.Contains(after, "understanding"):
			return sortOther, "an agreement"
		}
		return sortUnknown, ""
	case "for":
		if len(after) > 2 && after[1] == "the" && (strings.HasPrefix(after[2], "record") || strings.HasPrefix(after[2], "file")) {
			if hasTalkNoun(after[3:]) {
				return sortTalk, ""
			}
			return sortUnknown, ""
		}
		return sortOther, "a memorandum from one office to another"
	case "from", "by", "to", "prepared":
		return sortOther, "a memorandum from one office to another"
	default:
		if w == "no" || w == "number" || countDigits(w) > 0 {
			return sortOther, "a directive"
		}
	}
	if hasTalkNoun(after) {
		return sortTalk, ""
	}
	return sortUnknown, ""
}

func hasTalkNoun(words []string) bool {
	for _, w := range words {
		if talkWords[strings.Trim(w, ",.:;()[]’'")] {
			return true
		}
	}
	return false
}

var (
	// cableLines are how the lines of a cable's head begin.
	cableLines  = []string{"FM ", "TO SECSTATE", "TO AMEMBASSY", "TO RUEH", "INFO AMEMBASSY", "INFO RUEH", "E.O. 1", "TAGS:", "REF:", "REFTEL", "PAGE 01 ", "PAGE 02 ", "P R ", "O R ", "R 0", "R 1", "R 2", "ZNY "}
	salutations = []string{"Dear ", "My dear ", "Excellency", "Your Excellency", "Mr. President:", "Dear Mr. "}
	talkWords   = words("conversation conversations discussion discussions meeting meetings talk talks minutes record records notes transcript stenogram session interview " +
		"telcon telecon telephone memcon negotiations luncheon dinner breakfast consultations call hearing debriefing gespräch entretien exchange conference conférence")
	interviewTitles = []string{"news conference", "press conference", "conférence de presse", "oral history", "press briefing", "pressekonferenz"}
	phoneNouns      = words("telephone telcon telecon phone")
	interviewNouns  = words("interview interviews")
	meetingNouns    = words("meeting meetings minutes session council committee group conference")
	// refusedNouns are the words that name papers that are no record of a
	// conversation.
	refusedNouns = func() map[string]bool {
		set := map[string]bool{}
		for w := range otherPapers {
			set[w] = true
		}
		return set
	}()
	otherPapers = map[string]string{
		"telegram": "a telegram", "airgram": "an airgram", "cable": "a telegram", "letter": "a letter", "report": "a report", "instruction": "an instruction", "estimate": "an intelligence estimate",
		"paper": "a paper", "note": "a note", "editorial": "an editorial note", "despatch": "a despatch", "dispatch": "a despatch", "message": "a message", "aide-mémoire": "an aide-mémoire",
		"study": "a study", "statement": "a statement", "directive": "a directive", "list": "a list", "diary": "a diary", "law": "a law", "constitution": "a law", "charter": "a charter", "points": "talking points", "communiqué": "a communiqué", "communique": "a communiqué", "remarks": "a speech", "proclamation": "a proclamation", "biography": "a biography", "speech": "a speech", "address": "a speech", "agreement": "an agreement", "treaty": "a treaty", "resolution": "a resolution", "agenda": "an agenda",
	}
)
