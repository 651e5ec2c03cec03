package memcon

import "strings"

// entry is one person, or one role without a name, of a list or a sentence, as
// offsets into the words that were read.
type entry struct {
	first  int // the first word, of the office or the name
	name   int // the first word of the name behind what leads it; nameEnd where there is none
	nameTo int // past the name, and past "of Turkey"
	end    int // past the office that follows
}

// named reports whether the entry has a name and not an office only.
func (e entry) named() bool { return e.name < e.nameTo }

// readEntry reads one person at the word: what leads the name, the name and,
// up to limit, the office. Where nobody begins, ok is false.
func readEntry(words []nameWord, i, limit int, mode nameMode) (entry, bool) {
	e := entry{first: i}
	e.name = min(readLead(words, i), limit)
	e.nameTo = e.name
	if e.name == i || words[e.name-1].after == 0 || words[e.name-1].after == '-' && !isOfficeOnly(words, i, e.name) {
		e.nameTo = min(readName(words, e.name, mode, e.name > i), limit)
	}
	if e.nameTo == i {
		return e, false
	}
	if e.named() {
		e.nameTo = min(readOf(words, e.nameTo), limit)
	}
	e.end = limit
	return e, true
}

// isOfficeOnly reports whether the words are an office and nothing else.
func isOfficeOnly(words []nameWord, i, j int) bool { return readOffice(words, i) == j }

// participant makes a participant of an entry. Base gives what the list says
// of all who stand under one caption.
func (e entry) participant(s string, words []nameWord, base Participant) Participant {
	p := base
	name, office := e.nameOffice(s, words, base.From == FromList)
	p.Name = name
	title := cleanTitle(s, words, e.nameTo, e.end)
	if office != "" && !strings.Contains(strings.ToLower(title), strings.ToLower(office)) {
		title = joinTitle(office, title)
	}
	p.Title = joinTitle(base.Title, title)
	if title, role := cutRole(p.Title); role != RoleNone {
		p.Title, p.Role = title, role
	}
	return p
}

// nameOffice sets the office in front of a name apart from the name. A
// surname keeps a short office, as people are called by it: "President
// Nixon". In a list, which has a place of its own for offices behind the
// name, what stands in front belongs to the name; only who presides is told
// apart. What says nothing of the person is left out.
func (e entry) nameOffice(s string, words []nameWord, list bool) (name, office string) {
	if !e.named() || list && !(e.isFull(words) && lookUp(&chairWords, s, words[e.first]) && e.name > e.first) {
		return trimName(span(s, words, skipNoise(words, e.first, e.name), e.nameTo)), ""
	}
	at := e.name
	for at > e.first && words[at-1].is(classHonorific|classRank|classStyle) && !(words[at-1].is(classOffice) && words[at-1].shape == shapeSmall) {
		at--
	}
	if at > e.first && !e.isFull(words) && at-e.first <= 4 && !hasLink(words[e.first:at]) && words[e.first].capital() && words[at-1].after == 0 && !words[e.name].open {
		return trimName(span(s, words, skipNoise(words, e.first, at), e.nameTo)), ""
	}
	office = strings.TrimSpace(trimArticle(trimName(span(s, words, skipNoise(words, e.first, at), at))))
	return trimName(span(s, words, skipNoise(words, at, e.name), e.nameTo)), office
}

// isFull reports whether the name has a given name or an initial.
func (e entry) isFull(words []nameWord) bool {
	n := 0
	for _, w := range words[e.name:e.nameTo] {
		if w.is(classLink) && w.shape == shapeSmall {
			break
		}
		if w.capital() && !w.is(classSuffix|classParticle) {
			n++
		}
	}
	return n > 1
}

// skipNoise is past the words that say nothing of the person.
func skipNoise(words []nameWord, i, to int) int {
	for i < to && isNoise(words, i) {
		i += noiseLen(words, i)
	}
	return min(i, to)
}

// isNoise holds for what stands before a name and says nothing of the person:
// "His Excellency", "The Honorable", "Comrade".
func isNoise(words []nameWord, i int) bool { return noiseLen(words, i) > 0 }

// noiseLen is the number of such words.
func noiseLen(words []nameWord, i int) int {
	n := 0
	if isExcellency(words, i) || i+1 < len(words) && words[i].is(classArticle) && words[i+1].is(classHonorific) {
		n = 1
	}
	if i+n < len(words) && words[i+n].is(classNoise) {
		return n + 1
	}
	return 0
}

// trimName takes marks off the ends of a name.
func trimName(s string) string {
	return oneLine(strings.Trim(s, " ,;:-–—"))
}

// joinTitle joins the office that stands before a name to the one behind it.
func joinTitle(before, after string) string {
	switch {
	case before == "":
		return after
	case after == "":
		return before
	}
	return before + ", " + after
}

// cleanTitle is the office in words[i:j] without the marks around it and
// without brackets around a part of it: "(Acting Chairman), Treasury
// Department" is "Acting Chairman, Treasury Department".
func cleanTitle(s string, words []nameWord, i, j int) string {
	if i >= j {
		return ""
	}
	from, to := words[i].start, words[j-1].end
	if words[j-1].close && hasOpen(words[i:j]) {
		to = min(to+1, len(s))
	}
	t := s[from:to]
	if words[i].open {
		t = dropUnopened(t)
	}
	return oneLine(strings.Trim(t, " ,;:-–—"))
}

// oneLine folds the break of an item that stands in two paragraphs.
func oneLine(s string) string { return strings.ReplaceAll(s, "\n\n", " ") }

// hasOpen reports whether a bracket opens inside, behind the first word.
func hasOpen(words []nameWord) bool {
	for i := len(words) - 1; i > 0; i-- {
		if words[i].open {
			return true
		}
		if i < len(words)-1 && words[i].close {
			return false
		}
	}
	return false
}

// dropUnopened takes out the first bracket that closes without having opened.
func dropUnopened(t string) string {
	depth := 0
	for i := 0; i < len(t); i++ {
		switch t[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth < 0 {
				return t[:i] + t[i+1:]
			}
		}
	}
	return t
}

// cutRole takes "Notetaker" or "(Interpreter)" off an office's end. A word
// before it that says whose interpreter it is stays in the office:
// "Korean Interpreter".
func cutRole(title string) (string, Role) {
	if title == "" {
		return "", RoleNone
	}
	role := RoleNone
	for { // Notetaker/Interpreter
		before, last := lastPart(title)
		r := roleOf(last)
		if r == RoleNone {
			break
		}
		title, role = before, r
	}
	switch before, last := lastPart(title); roleOf(last[strings.LastIndexByte(last, ' ')+1:]) {
	case RoleNoteTaker: // nobody's: "NSC Staff Notetaker" has lost a comma
		i := strings.LastIndexByte(strings.TrimRight(title, " .)]"), ' ')
		return strings.TrimRight(title[:max(i, len(before))], partSigns), RoleNoteTaker
	case RoleInterpreter:
		return title, RoleInterpreter
	}
	if _, last := lastPart(title); last == "LS" { // the Division of Language Services sends interpreters and nobody else
		return title, RoleInterpreter
	}
	return title, role
}

// partSigns are what sets a role apart from the office before it.
const partSigns = " ,([;—–/-"

// lastPart is what stands behind the last sign of an office that sets a role
// apart, and the office before it. No role is longer than the bytes that are
// looked through.
func lastPart(title string) (before, last string) {
	const most = 80
	rest := strings.TrimRight(title, " .)]")
	from := max(0, len(rest)-most)
	i := pastLastSign(rest[from:])
	if j := strings.LastIndex(rest[from:], " - "); j+3 > i && j >= 0 {
		i = j + 3
	}
	return strings.TrimRight(rest[:from+i], partSigns), strings.TrimSpace(rest[from+i:])
}

// pastLastSign is past the last comma, semicolon, stroke, dash or opening
// bracket of s, or 0.
func pastLastSign(s string) int {
	for i := len(s); i > 0; i-- {
		switch s[i-1] {
		case ',', '(', '[', ';', '/':
			return i
		case 0x93, 0x94: // the last bytes of dashes
			if strings.HasSuffix(s[:i], "–") || strings.HasSuffix(s[:i], "—") {
				return i
			}
		}
	}
	return 0
}

// roleOf is the role that a word names, whatever a scanner made of its first
// letter.
func roleOf(word string) Role {
	if role := roleWords.fold(word); role != RoleNone {
		return role
	}
	switch word = strings.ToLower(word); {
	case strings.HasSuffix(word, "nterpreter") && len(word) < len("interpreter")+4:
		return RoleInterpreter
	case strings.HasSuffix(word, "otetaker") && len(word) < len("notetaker")+4:
		return RoleNoteTaker
	}
	return RoleNone
}

// roleWords are the ways of saying what somebody does besides taking part.
var roleWords = newLexicon(roleNames)

var roleNames = map[string]Role{
	"notetaker": RoleNoteTaker, "notetakers": RoleNoteTaker, "note-taker": RoleNoteTaker, "note taker": RoleNoteTaker, "note-takers": RoleNoteTaker,
	"note takers": RoleNoteTaker, "note take": RoleNoteTaker, "notes": RoleNoteTaker, "taking notes": RoleNoteTaker, "note taking": RoleNoteTaker,
	"recorder": RoleNoteTaker, "recorders": RoleNoteTaker, "stenographer": RoleNoteTaker, "rapporteur": RoleNoteTaker, "reporting officer": RoleNoteTaker,
	"recorded by": RoleNoteTaker, "written down": RoleNoteTaker, "taken down": RoleNoteTaker, "kept by": RoleNoteTaker, "notes by": RoleNoteTaker, "minutes by": RoleNoteTaker, "documentation": RoleNoteTaker,
	"interpreter": RoleInterpreter, "interpreters": RoleInterpreter, "interp": RoleInterpreter, "interpreting": RoleInterpreter,
	"translator": RoleInterpreter, "translators": RoleInterpreter, "translating": RoleInterpreter, "interpreted by": RoleInterpreter,
	"translated by": RoleInterpreter,
}
