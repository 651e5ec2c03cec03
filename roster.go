package memcon

import (
	"cmp"
	"slices"
	"strings"
)

// readClosing finds the closing statement and reads who it names as present,
// before any turn is cut.
func (d *document) readClosing() {
	d.closing = d.closingStart()
	if d.closing < len(d.flow.Text) {
		d.readClosingPeople(d.closing, len(d.flow.Text))
	}
}

// closingReach is how far before the end of the text a closing statement may
// begin, in bytes.
const closingReach = 3000

// closingStart is where, in the last sentences of the text, the closing
// statement begins; the end of the text where there is none. A label after
// the place shows that somebody is still speaking.
func (d *document) closingStart() int {
	s, last := d.flow.Text, d.lastLabel()
	from := max(d.body, len(s)-closingReach, last)
	for i := d.paraAt(from); i < len(d.paras); i++ {
		p := d.paras[i]
		for at := range sentences(s, max(p.start, from), p.end) {
			if at > last && isClosing(s[at:p.end]) {
				return at
			}
		}
	}
	return len(s)
}

// lastLabel is where the last candidate for a label begins, -1 where there is
// none.
func (d *document) lastLabel() int {
	last := -1
	for i := range d.labels.found {
		if c := &d.labels.found[i]; c.sep == colon && !c.soft {
			last = max(last, c.start)
		}
	}
	return last
}

// readRoster puts on the roster whom only labels or attributions name, the
// names that say most first: a surname alone, an office and initials can then
// be somebody who is there already.
func (d *document) readRoster() {
	listed := len(d.memo.Participants) > 0
	names := d.rosterNames()
	for _, n := range names {
		n.person = d.place(n, listed)
	}
	d.known = nil
}

// rosterNames is the names of the labels that the vote kept, those that say
// most first.
func (d *document) rosterNames() []*speakerName {
	kept := make([]bool, len(d.labels.names))
	for _, c := range d.labels.kept {
		kept[c.key] = true
	}
	var names []*speakerName
	for i := range d.labels.names {
		if kept[i] {
			names = append(names, &d.labels.names[i])
		}
	}
	byVagueness(names)
	return names
}

// byVagueness sorts names, those that say most first.
func byVagueness(names []*speakerName) {
	for _, n := range names {
		n.vague = n.vagueness()
	}
	slices.SortStableFunc(names, func(a, b *speakerName) int { return cmp.Compare(a.vague, b.vague) })
}

// vagueness orders names: full ones, surnames with an office or honorific,
// bare surnames, offices, initials.
func (f folded) vagueness() int {
	switch {
	case f.core == "":
		return 3
	case isShort(f.label, f.core):
		return 4
	case strings.IndexByte(f.core, ' ') >= 0:
		return 0
	case f.office != "" || f.isFormal():
		return 1
	}
	return 2
}

// isShort reports whether a label is initials: "K", "LBJ", "McN".
func isShort(label, core string) bool {
	return len(core) <= 3 && strings.ToUpper(label) == label || len(core) <= 4 && hasInnerCapital(label)
}

// hasInnerCapital holds for "McN" and "McGB".
func hasInnerCapital(s string) bool {
	return len(s) > 2 && isUpper(s[len(s)-1]) && isLower(s[1])
}

// place finds the name on the roster or puts it there.
func (d *document) place(n *speakerName, listed bool) int {
	if parts := jointNames(n.label); parts != nil {
		for _, part := range parts {
			if at := strings.Index(n.label, part); d.whoIs(part) == nobody && (isFormal(part) || len(parts) == 2) {
				d.place(&speakerName{folded: foldLabel(part), start: n.start + at, end: n.start + at + len(part)}, listed)
			}
		}
		return nobody
	}
	span := d.flow.Span(n.start, n.end)
	if isNobodys(n.label) {
		d.problem(ProblemUnresolved, span, n.label)
		return nobody
	}
	person, why := d.resolve(n.folded)
	switch {
	case person == several:
		d.problem(ProblemAmbiguous, span, n.label+": "+why)
		return nobody
	case person >= 0:
		d.alias(person, n)
		return person
	}
	if isVoice(n.label) {
		return nobody
	}
	if listed {
		d.problem(ProblemUnlisted, span, n.label)
	}
	person = d.addPerson(Participant{Name: n.label, From: FromTurns, Span: span})
	d.alias(person, n)
	return person
}

// isNobodys reports whether a label is for whoever it was: "Speaker ?",
// "Unidentified voice", "Others".
func isNobodys(label string) bool {
	first, rest, _ := strings.Cut(strings.TrimRight(label, " ?0123456789"), " ")
	return unnamedWords.has(first) && (rest == "" || unnamedNouns.has(rest)) || rest == "" && unnamedLabels.has(first)
}

var unnamedLabels = words(`Speaker Voice Voices Others Several Unidentified Unknown Someone Man Woman`)

// isVoice reports whether a label says that nobody knew who spoke: it makes
// no participant.
func isVoice(label string) bool {
	label = strings.TrimRight(label, "? 0123456789")
	for word := range strings.SplitSeq(label, " ") {
		if !voiceWords.has(word) && !unnamedWords.has(word) && !unnamedNouns.has(word) {
			return false
		}
	}
	return label != ""
}

// jointNames is the names of a label that names several people, nil where it
// names one: "PIECK and GROTEWOHL", "Ingersoll, Kissinger".
func jointNames(label string) []string {
	if strings.IndexByte(label, ',') < 0 && strings.IndexByte(label, '&') < 0 && !strings.Contains(label, " and ") {
		return nil
	}
	var names []string
	rest := label
	for _, sep := range [...]string{", and ", " and ", " & ", ", "} {
		rest = strings.ReplaceAll(rest, sep, "\x00")
	}
	for part := range strings.SplitSeq(rest, "\x00") {
		if !startsUpper(part) && !strings.HasPrefix(part, "the ") || officeAlone(part) && !strings.Contains(strings.ToLower(part), "the ") {
			return nil // "Minister of Trade and Industry"
		}
		names = append(names, part)
	}
	if len(names) < 2 || isSuffix(foldName(names[1])) {
		return nil
	}
	return names
}

// jointIDs is the participants whom a label for several names, nil where one
// of them is not known.
func (d *document) jointIDs(label string) []string {
	var ids []string
	for _, n := range jointNames(label) {
		p := d.whoIs(n)
		if p < 0 {
			return nil
		}
		ids = append(ids, d.memo.Participants[p].ID)
	}
	return ids
}

// alias remembers the label, and the short form that it declares, as names of
// the person.
func (d *document) alias(person int, n *speakerName) {
	p := &d.memo.Participants[person]
	for _, a := range []string{n.label, n.alias} {
		if a != "" && a != p.Name && !slices.Contains(p.Aliases, a) {
			p.Aliases = append(p.Aliases, a)
			if person < len(d.keys) {
				d.keys[person] = d.personKey(person)
			}
		}
	}
}

// declaredAlias reads the short form that a label's bracket declares: "to be
// abbreviated as Kim", "hereafter LBJ", "RN [Richard Nixon]".
func declaredAlias(bracket string) string {
	if bracket == "" {
		return ""
	}
	for _, p := range [...]string{"to be abbreviated as ", "abbreviated as ", "hereafter ", "hereinafter ", "henceforth ", "referred to as ", "further "} {
		if _, after, ok := strings.Cut(bracket, p); ok {
			return strings.Trim(after, " .,\"“”")
		}
	}
	return ""
}
