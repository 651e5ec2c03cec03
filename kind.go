package memcon

import (
	"slices"
	"strings"
)

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
	for w := range strings.FieldsSeq(title) {
		w = strings.ToLower(bareWord(w))
		switch {
		case phoneNouns.has(w):
			return KindTelephone
		case interviewNouns.has(w):
			return KindInterview
		case w == "conversation" || w == "conversations":
			return kindAfter(title)
		case meetingNouns.has(w):
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
	var buf [64]string
	words := appendFields(buf[:0], strings.ToLower(title))
	if isDespatchTitle(words) {
		return sortOther, "a telegram or despatch"
	}
	for i, w := range words {
		w = bareWord(w)
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		switch {
		case w == "memorandum" || w == "memoranda":
			return memorandumSort(words[i+1:])
		case w == "note" && (next == "from" || next == "by") && hasTalkNoun(words[i+1:]):
			return sortUnknown, ""
		case (w == "report" || w == "information") && hasTalkNoun(words[i:]):
			if slices.Contains(words[i:], "between") || slices.Contains(words[i:], "with") {
				return sortTalk, ""
			}
			return sortUnknown, ""
		case otherPapers[w] != "" && (w != "note" || next == "from" || next == "by"):
			return sortOther, otherPapers[w]
		case w == "record" && next == "of" && i+2 < len(words) && strings.HasPrefix(words[i+2], "action"):
			return sortUnknown, ""
		case talkWords.has(w):
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
		if talkWords.has(bareWord(w)) {
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
	refusedNouns = newLexicon(func() map[string]bool {
		set := map[string]bool{}
		for w := range otherPapers {
			set[w] = true
		}
		return set
	}())
	otherPapers = map[string]string{
		"telegram": "a telegram", "airgram": "an airgram", "cable": "a telegram", "letter": "a letter", "report": "a report", "instruction": "an instruction", "estimate": "an intelligence estimate",
		"paper": "a paper", "note": "a note", "editorial": "an editorial note", "despatch": "a despatch", "dispatch": "a despatch", "message": "a message", "aide-mémoire": "an aide-mémoire",
		"study": "a study", "statement": "a statement", "directive": "a directive", "list": "a list", "diary": "a diary", "law": "a law", "constitution": "a law", "charter": "a charter", "points": "talking points", "communiqué": "a communiqué", "communique": "a communiqué", "remarks": "a speech", "proclamation": "a proclamation", "biography": "a biography", "speech": "a speech", "address": "a speech", "agreement": "an agreement", "treaty": "a treaty", "resolution": "a resolution", "agenda": "an agenda",
	}
)
