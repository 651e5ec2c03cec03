package memcon

import "strings"

// refuse ends the parse: the document is no record of a conversation.
func (d *document) refuse(found string) {
	d.refused = &ParseError{Err: ErrNotConversation, Found: found, Span: d.flow.Span(d.title.start, d.title.end)}
}

// kindOf reads the sort of record from its title.
func kindOf(title string) Kind {
	kind := KindConversation
	if hasAnyFold(title, interviewTitles) {
		return KindInterview
	}
	for word, rest := cutField(title); word != ""; word, rest = cutField(rest) {
		w := bareWord(word)
		switch {
		case phoneNouns.fold(w):
			return KindTelephone
		case interviewNouns.fold(w):
			return KindInterview
		case strings.EqualFold(w, "conversation") || strings.EqualFold(w, "conversations"):
			return kindAfter(title)
		case meetingNouns.fold(w):
			kind = KindMeeting
		}
	}
	return kind
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
	speeches, reports, speakers := d.countTurns()
	switch {
	case d.sort == sortTalk && (speeches+reports > 0 || d.hasHead()):
	case speeches >= 2 && speakers >= 2, speeches >= 4, len(d.lists) > 0 && speeches+reports > 0, reports >= 4 && speakers >= 2 && d.hasTalkWord():
	default:
		d.refuse("a document in which nobody speaks to anybody")
	}
}

// hasHead reports whether a paper in which nobody is said to say anything has
// the head of a record: a title that begins with the name of one, and says what
// it is of ("Record of Meeting") or has a day or people under it.
func (d *document) hasHead() bool {
	md := &d.memo.Metadata
	if titleLine(md.Title) != sortTalk {
		return false
	}
	nouns := 0
	for word, rest := cutField(md.Title); word != ""; word, rest = cutField(rest) {
		if recordNouns.fold(bareWord(word)) {
			nouns++
		}
	}
	return nouns > 1 || md.Date.Start != "" || len(d.memo.Participants) > 0
}

// countTurns counts the turns of both kinds and the labels they have: two
// stand for any number above one.
func (d *document) countTurns() (speeches, reports, speakers int) {
	first := ""
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
		if speakers == 0 {
			first, speakers = t.Speaker.Label, 1
		} else if t.Speaker.Label != first {
			speakers = 2
		}
	}
	return speeches, reports, speakers
}

// hasTalkWord reports whether the first lines of the document name a
// conversation.
func (d *document) hasTalkWord() bool {
	return hasTalkNoun(d.flow.Text[:min(len(d.flow.Text), 600)])
}

// looksLike knows papers by their form, whatever their title: cables by the
// lines of their head, letters by the salutation, lists of documents and logs
// of subjects by their lines.
func (d *document) looksLike() (found string, ok bool) {
	var cable, letter, titles, dashes, contents, body int
	seen := map[string]bool{}
	for _, p := range d.paras {
		s := d.flow.Text[p.start:p.end]
		if p.start >= d.body {
			body++
		}
		switch {
		case hasAnyPrefix(s, cableLines):
			cable++
		case len(s) < 80 && hasAnyPrefix(s, salutations) && strings.HasSuffix(s, ",") || hasAnyPrefix(s, salutations) && len(s) < 40:
			letter++
		case s[0] == '-' || strings.HasPrefix(s, "–"):
			if p.start >= d.body { // before it, a list of those present
				dashes++
			}
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
	case dashes*5 > body*2 && body > 8 && speeches < 2 && reports*3 < dashes:
		return "a log of the subjects of a conversation", true
	}
	return "", false
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
	const most = 10 // words before the noun
	if isDespatchTitle(title) {
		return sortOther, "a telegram or despatch"
	}
	word, rest := cutField(title)
	for i, before := 0, ""; word != "" && i < most; i++ {
		w := bareWord(word)
		next, after := cutField(rest)
		by := strings.EqualFold(next, "from") || strings.EqualFold(next, "by")
		switch paper := otherPapers.fold(w); {
		case strings.EqualFold(w, "memorandum"), strings.EqualFold(w, "memoranda"):
			return memorandumSort(rest)
		case by && strings.EqualFold(w, "note") && hasTalkNoun(rest):
			return sortUnknown, ""
		case (strings.EqualFold(w, "report") || strings.EqualFold(w, "information")) && hasTalkNoun(rest):
			if hasField(rest, "between") || hasField(rest, "with") {
				return sortTalk, ""
			}
			return sortUnknown, ""
		case paper != "" && (by || !strings.EqualFold(w, "note")):
			return sortOther, paper
		case strings.EqualFold(w, "record") && strings.EqualFold(next, "of") && hasPrefixFold(strings.TrimLeft(after, " "), "action"):
			return sortUnknown, ""
		case namesTalk(before, w):
			return sortTalk, ""
		}
		before, word, rest = word, next, after
	}
	if hasTalkNoun(title) {
		return sortTalk, ""
	}
	return sortUnknown, ""
}

// isDespatchTitle knows the titles of telegrams and despatches in volumes that
// name only who wrote to whom: "The Ambassador in France (Caffery) to the
// Secretary of State".
func isDespatchTitle(title string) bool {
	word, rest := cutField(title)
	if !strings.EqualFold(word, "the") || hasTalkNoun(title) {
		return false
	}
	for i := 1; rest != ""; i++ {
		if word, rest = cutField(rest); i > 1 && strings.EqualFold(word, "to") {
			if next, _ := cutField(rest); strings.EqualFold(next, "the") || strings.EqualFold(next, "certain") {
				return true
			}
		}
	}
	return false
}

// memorandumSort tells a memorandum of a conversation, by the words that follow
// that one, from one that an office sends to another.
func memorandumSort(after string) (docSort, string) {
	word, rest := cutField(after)
	switch w := strings.ToLower(strings.Trim(word, ",.")); w {
	case "":
	case "of":
		switch {
		case hasTalkNoun(rest):
			return sortTalk, ""
		case hasField(rest, "understanding"):
			return sortOther, "an agreement"
		}
		return sortUnknown, ""
	case "for":
		the, rest := cutField(rest)
		what, rest := cutField(rest)
		switch {
		case !strings.EqualFold(the, "the") || !hasPrefixFold(what, "record") && !hasPrefixFold(what, "file"):
			return sortOther, "a memorandum from one office to another"
		case hasTalkNoun(rest):
			return sortTalk, ""
		}
		return sortUnknown, ""
	case "from", "by", "to", "prepared":
		return sortOther, "a memorandum from one office to another"
	default:
		if w == "no" || w == "number" || countDigits(w) > 0 {
			return sortOther, "a directive"
		}
	}
	if hasTalkNoun(rest) {
		return sortTalk, ""
	}
	return sortUnknown, ""
}

// hasTalkNoun reports whether a word of s names a talk or the record of one.
func hasTalkNoun(s string) bool {
	before := ""
	for word, rest := cutField(s); word != ""; word, rest = cutField(rest) {
		if namesTalk(before, bareWord(word)) {
			return true
		}
		before = word
	}
	return false
}

// namesTalk reports whether a word names a talk or the record of one. Minutes
// that are counted, "forty minutes", are a length of time.
func namesTalk(before, word string) bool {
	if !talkWords.fold(word) {
		return false
	}
	return !strings.EqualFold(word, "minutes") || countDigits(before) == 0 && smallNumbers.fold(before) == 0 && !strings.EqualFold(before, "few")
}

// hasField reports whether one of the words of s, as blanks part them, is the
// word, whatever its case.
func hasField(s, word string) bool {
	for w, rest := cutField(s); w != ""; w, rest = cutField(rest) {
		if strings.EqualFold(w, word) {
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
	refusedNouns = func() lexicon[bool] {
		var list []string
		for w := range paperNames {
			list = append(list, w)
		}
		return setOf(list)
	}()
	otherPapers = newLexicon(paperNames)
	paperNames  = map[string]string{
		"telegram": "a telegram", "airgram": "an airgram", "cable": "a telegram", "letter": "a letter", "report": "a report", "instruction": "an instruction", "estimate": "an intelligence estimate",
		"paper": "a paper", "note": "a note", "editorial": "an editorial note", "despatch": "a despatch", "dispatch": "a despatch", "message": "a message", "aide-mémoire": "an aide-mémoire",
		"study": "a study", "statement": "a statement", "directive": "a directive", "list": "a list", "diary": "a diary", "law": "a law", "constitution": "a law", "charter": "a charter", "points": "talking points", "communiqué": "a communiqué", "communique": "a communiqué", "remarks": "a speech", "proclamation": "a proclamation", "biography": "a biography", "speech": "a speech", "address": "a speech", "agreement": "an agreement", "treaty": "a treaty", "resolution": "a resolution", "agenda": "an agenda",
	}
)
