package memcon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// addPerson puts a person on the roster and returns the index in
// d.memo.Participants. A person who is there already, under the same name or
// a shorter or longer form of it, is not put there again: what is new about
// the person (a fuller name, the office, the side) is added to the entry.
//
// The items of one list are different people unless they are written alike:
// lists name a Kennedy of the White House beside one of the staff.
func (d *document) addPerson(p Participant) int {
	parts := splitName(p.Name)
	if i, ok := d.findPerson(&p, &parts); ok {
		q := &d.memo.Participants[i]
		d.mention(q.ID, p.Span)
		if was := d.partsOf(i); mergePerson(q, &p, was, &parts) {
			*was = parts
		}
		return i
	}
	p.ID = d.personID(p.Name, parts)
	if d.memo.Participants == nil {
		const few = 12
		d.memo.Participants, d.parts = make([]Participant, 0, few), make([]nameParts, 0, few)
	}
	if len(d.parts) == len(d.memo.Participants) {
		d.parts = append(d.parts, parts)
	}
	d.memo.Participants = append(d.memo.Participants, p)
	return len(d.memo.Participants) - 1
}

// mention notes that a person stands in the document before the entry's place.
func (d *document) mention(id string, at Span) {
	if at.Len() == 0 {
		return
	}
	if d.mentions == nil {
		d.mentions = make(map[string]int)
	}
	if was, ok := d.mentions[id]; !ok || at.Start < was {
		d.mentions[id] = at.Start
	}
}

// firstMention is where the document names the person first.
func (d *document) firstMention(p *Participant) int {
	if at, ok := d.mentions[p.ID]; ok {
		return min(at, p.Span.Start)
	}
	return p.Span.Start
}

// findPerson looks for the entry of a person who is named once more. Where
// two entries fit, it is the first, so that nobody is named twice.
func (d *document) findPerson(p *Participant, parts *nameParts) (int, bool) {
	for i := range d.memo.Participants {
		q := &d.memo.Participants[i]
		if p.From == FromList && q.From == FromList {
			if sameText(p.Name, q.Name) && (p.Title == "" || q.Title == "" || sameText(p.Title, q.Title)) {
				return i, true
			}
			continue
		}
		if its := d.partsOf(i); samePerson(parts, its) || isAlias(q, p.Name) || holdsOffice(p, parts, q, its) {
			return i, true
		}
	}
	return 0, false
}

// isListed reports whether the person is on the roster.
func (d *document) isListed(p Participant) bool {
	parts := splitName(p.Name)
	_, found := d.findPerson(&p, &parts)
	return found
}

// partsOf is the name of the i-th participant, taken apart once.
func (d *document) partsOf(i int) *nameParts {
	d.parts = slices.Grow(d.parts, max(0, i+1-len(d.parts)))
	for n := len(d.parts); n <= i; n++ {
		d.parts = append(d.parts, splitName(d.memo.Participants[n].Name))
	}
	return &d.parts[i]
}

// holdsOffice reports whether one of two is an office without a name and the
// other is the person who holds it: "The President" of a list and the
// President Nixon of the title.
func holdsOffice(p *Participant, a *nameParts, q *Participant, b *nameParts) bool {
	if p.From == FromTurns || (a.family == "") == (b.family == "") {
		return false
	}
	office, name, title := a.lead, b, q.Title
	if b.family == "" {
		office, name, title = b.lead, a, p.Title
	}
	office = trimArticle(office)
	return office != "" && (sameOffice(office, name.lead) || sameOffice(office, title))
}

// sameOffice reports whether two offices are one: "Secretary" is that of
// State wherever the document says no more.
func sameOffice(a, b string) bool {
	const state = " of State"
	return b != "" && (sameText(a, b) || sameText(a+state, b) || sameText(a, b+state))
}

// isAlias reports whether the entry has the name among its aliases.
func isAlias(p *Participant, name string) bool {
	for _, a := range p.Aliases {
		if sameText(a, name) {
			return true
		}
	}
	return false
}

// samePerson reports whether two names can be one person's: the family name
// is the same and the given names, where both have any, do not differ. Of two
// offices without a name, the words must be the same.
func samePerson(a, b *nameParts) bool {
	switch {
	case a.family == "" && b.family == "":
		return a.lead != "" && sameText(trimArticle(a.lead), trimArticle(b.lead))
	case a.family == "" || b.family == "":
		return false
	}
	return sameText(a.family, b.family) && givenFit(a.given, b.given) && suffixFit(a.suffix, b.suffix) && (a.given != "" && b.given != "" || leadFit(a.lead, b.lead))
}

// leadFit reports whether what stands before two surnames can be one person's:
// "Premier" and "Director" cannot, while a rank or an honorific says little.
func leadFit(a, b string) bool {
	as, bs := scanNameWords(a, 0, len(a), 12), scanNameWords(b, 0, len(b), 12)
	if readOffice(as, 0) == 0 || readOffice(bs, 0) == 0 {
		return true
	}
	for _, x := range as {
		for _, y := range bs {
			if x.is(classOffice) && sameText(x.text(a), y.text(b)) {
				return true
			}
		}
	}
	return false
}

func suffixFit(a, b string) bool { return a == "" || b == "" || sameText(a, b) }

// givenFit reports whether given names can be one person's: "J." and "John",
// "A. I." and "Anastas", "A." and "W. Averell", none and any.
func givenFit(a, b string) bool {
	as, bs := givenWords(a), givenWords(b)
	if len(as) > len(bs) {
		as, bs = bs, as
	}
	if len(as) == 0 {
		return true
	}
	for off := 0; off+len(as) <= len(bs); off++ {
		if givenMatch(as, bs[off:]) {
			return true
		}
	}
	return false
}

// givenMatch reports whether each of as is bs's name at the same place, or its
// beginning, or the other way round.
func givenMatch(as, bs []string) bool {
	for i, x := range as {
		y := bs[i]
		if len(x) > len(y) {
			x, y = y, x
		}
		if x != y && !(len(x) == 1 && y[0] == x[0]) {
			return false // Alexander and Alexandra, Robert and Rob
		}
	}
	return true
}

// givenWords are given names and initials in small ASCII letters.
func givenWords(s string) []string {
	return strings.FieldsFunc(asciiName(s), func(r rune) bool { return r == '-' })
}

// sameText reports whether two names are the same but for case, marks over
// letters and what stands between words.
func sameText(a, b string) bool {
	switch {
	case differFirst(a, b):
		return false
	case strings.EqualFold(a, b):
		return true
	case isPlainWord(a) && isPlainWord(b):
		return false
	}
	x := asciiName(a)
	return x != "" && x == asciiName(b)
}

// differFirst reports whether two names begin with different ASCII letters.
func differFirst(a, b string) bool {
	return a != "" && b != "" && isLetter(a[0]) && isLetter(b[0]) && a[0]|0x20 != b[0]|0x20
}

// isPlainWord reports whether a name is one word of ASCII letters.
func isPlainWord(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isLetter(s[i]) {
			return false
		}
	}
	return true
}

func trimArticle(s string) string {
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		return s[4:]
	}
	return s
}

// mergePerson adds to the entry what the document says of the person
// elsewhere. A name grows from "Mr. Bond" to "Niles Bond"; one that carries a
// rank or an office stays as it is, and the other becomes an alias.
//
// a and b are the parts of the two names; grown says that the entry took the
// other's name.
func mergePerson(p, q *Participant, a, b *nameParts) (grown bool) {
	other := q.Name
	if isFuller(b, a) && isBareLead(a.lead) {
		p.Name, other, grown = q.Name, p.Name, true
	}
	if !sameText(other, p.Name) && !isAlias(p, other) {
		p.Aliases = append(p.Aliases, other)
	}
	if p.Title == "" {
		p.Title = q.Title
	}
	if p.Delegation == "" {
		p.Delegation = q.Delegation
	}
	if p.Role == RoleNone {
		p.Role = q.Role
	}
	return grown
}

// isFuller reports whether a has more of the given names than b.
func isFuller(a, b *nameParts) bool {
	return len(a.given) > len(b.given) && a.family != ""
}

// isBareLead holds for what stands before any name: nothing, "Mr.", "Comrade".
func isBareLead(lead string) bool {
	for _, w := range scanNameWords(lead, 0, len(lead), 8) {
		if !w.is(classHonorific) {
			return false
		}
	}
	return true
}

// personID makes an id from the family name, or from the office where there
// is no name. The second Kennedy is "r-kennedy", and "kennedy-2" where the
// document does not give a first name.
func (d *document) personID(name string, p nameParts) string {
	base := idWords(p.family)
	if base == "" {
		base = idWords(trimArticle(name))
	}
	if base == "" {
		base = "person"
	}
	if !d.hasID(base) {
		return base
	}
	if given := idWords(p.given); given != "" && !d.hasID(given[:1]+"-"+base) {
		return given[:1] + "-" + base
	}
	n := 2
	for d.hasID(base + "-" + itoa(n)) {
		n++
	}
	return base + "-" + itoa(n)
}

// idWords is what of a name can stand in an id: letters of other scripts
// cannot.
func idWords(name string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r >= utf8.RuneSelf {
			return -1
		}
		return r
	}, asciiName(name)), "-")
}

func (d *document) hasID(id string) bool {
	for i := range d.memo.Participants {
		if d.memo.Participants[i].ID == id {
			return true
		}
	}
	return false
}

// asciiName is a name in small ASCII letters with one hyphen for what stands
// between its words.
func asciiName(s string) string {
	var buf [64]byte
	b := buf[:0]
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && isLetter(byte(r)):
			b = append(b, byte(r)|0x20)
		case r < utf8.RuneSelf && isDigit(byte(r)):
			b = append(b, byte(r))
		case r == ' ' || r == '-' || r == '.' || r == '–':
			if len(b) > 0 && b[len(b)-1] != '-' {
				b = append(b, '-')
			}
		case r >= utf8.RuneSelf:
			b = append(b, foldRune(r)...)
		}
	}
	for len(b) > 0 && b[len(b)-1] == '-' {
		b = b[:len(b)-1]
	}
	return string(b)
}
