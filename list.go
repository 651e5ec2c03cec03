package memcon

import "strings"

// list is a run of paragraphs that name people or what they talked of.
type list struct {
	kind        listKind
	first, last int // of d.paras, the heading included, both ends counted
}

// listKind says what a list holds.
type listKind uint8

const (
	listParticipants listKind = iota // those present
	listSubjects                     // what was talked of
)

// readLists reads the lists of d.lists that name people into
// d.memo.Participants.
func (d *document) readLists() {
	for _, l := range d.lists {
		if l.kind == listParticipants {
			d.readList(d.paras[l.first : l.last+1])
		}
	}
}

// readList reads the items of one list. An item that the copy broke in two
// paragraphs, after a comma or in the middle of an office, is put together.
func (d *document) readList(paras []para) {
	r := listReader{d: d}
	for i := 0; i < len(paras); i++ {
		first := paras[i]
		start, end := first.start, first.end
		for i+1 < len(paras) && (d.goesOn(start, end, paras[i+1]) || d.hangs(first, paras[i+1])) {
			i++
			end = paras[i].end
		}
		r.item(start, end)
	}
}

// goesOn reports whether the item goes on in the next paragraph.
func (d *document) goesOn(start, end int, next para) bool {
	if next.bullet {
		return false
	}
	s := d.flow.Text
	if len(s[start:end]) > maxItem || len(s[next.start:next.end]) > maxItem {
		return false
	}
	before, after := scanNameWords(s, start, end, maxItemWords), scanNameWords(s, next.start, next.end, 6)
	if len(before) == 0 || len(after) == 0 {
		return false
	}
	last, first := before[len(before)-1], after[0]
	switch {
	case last.is(classLink) && last.shape == shapeSmall && last.after == 0:
		return true
	case last.after == ',':
		return !startsPerson(after)
	}
	return first.shape == shapeSmall && !first.is(classParticle|classHonorific) && !isSideKey(s, after)
}

// hangs reports whether the next paragraph is set deeper than the item as what
// an item runs over is, and is neither a person's beginning nor under a
// caption.
func (d *document) hangs(item, next para) bool {
	s := d.flow.Text
	if next.bullet || next.indent <= item.indent || next.gap > 0 || next.end-next.start > maxItem {
		return false
	}
	words := scanNameWords(s, next.start, next.end, 6)
	if len(words) == 0 || words[0].is(classHonorific|classRank|classStyle|classGiven|classArticle) || words[0].shape == shapeInitial {
		return false
	}
	return !isSideKey(s, scanNameWords(s, item.start, item.end, maxCaptionWords+1))
}

// isSideKey holds for lines such as "for the USSR:".
func isSideKey(s string, words []nameWord) bool {
	_, ok := readCaption(s, words)
	return ok
}

// maxItem is longer than an item of one person, in bytes.
const maxItem = 300

// listReader reads the items of one list. The captions it has passed say
// which side the next people are of and what they do.
type listReader struct {
	d       *document
	side    string
	role    Role
	columns []column // sides that stand beside one another
	chair   string   // "Chairman" on a line of its own: the next person is
	alias   string   // "WJC" of "WJC: The President"
}

// maxName is longer than any name, in bytes.
const maxName = 120

// maxItemWords is more than any item has.
const maxItemWords = 400

// item reads one paragraph, line or bullet of the list.
func (r *listReader) item(start, end int) {
	s := r.d.flow.Text
	words := scanNameWords(s, start, end, maxItemWords)
	if isSentence(words) {
		r.d.readPresent(start, end, FromList)
		return
	}
	words = r.captions(words[skipListKey(s, words):])
	if len(words) == 0 || isNobody(s, words) {
		return
	}
	parts := r.split(words)
	for i, p := range parts {
		part := r.captions(words[p[0]:p[1]])
		if len(part) == 0 {
			continue
		}
		if r.columns != nil {
			r.side = r.columnOf(part[0], i, len(parts))
		}
		r.person(part)
	}
}

// captions reads the captions that the words begin with and gives the rest.
func (r *listReader) captions(words []nameWord) []nameWord {
	s := r.d.flow.Text
	if c := r.readColumns(words); c != nil {
		r.columns, r.role = c, RoleNone
		return nil
	}
	from := 0
	for len(words) > 0 {
		c, ok := readCaption(s, words)
		if !ok || r.role != RoleNone && c.words == len(words) && from > 0 && c.side != "" {
			break // NOTETAKERS: White House Situation Room
		}
		from++
		switch {
		case c.chair != "":
			r.chair = c.chair
		case c.words < len(words) && isInitialsKey(s, words[:c.words]):
			r.alias = c.side
		default:
			r.side, r.role, r.columns = c.side, c.role, nil
		}
		words = words[c.words:]
	}
	return words
}

// isInitialsKey holds for initials that the record uses as a label, set before
// the person: "WJC: The President".
func isInitialsKey(s string, words []nameWord) bool {
	t := words[0].text(s)
	return len(words) == 1 && words[0].shape == shapeCaps && !words[0].is(officeWords) && len(t) >= 2 && len(t) <= 4 && strings.Count(s, t+":") > 1
}

var chairWords = words("chairman chair chairwoman presiding co-chairman")

// person reads words that name one person.
func (r *listReader) person(words []nameWord) {
	s := r.d.flow.Text
	base := Participant{Delegation: r.side, Role: r.role, From: FromList, Span: r.d.flow.Span(words[0].start, words[len(words)-1].end)}
	base.Title, r.chair = r.chair, ""
	if r.alias != "" {
		base.Aliases, r.alias = []string{r.alias}, ""
	}
	if n := redactedName(s, words); n > 0 {
		base.Name = bracketed(s, words[0], words[n-1])
		base.Title = cleanTitle(s, words, n, len(words))
		r.add(base)
		return
	}
	if n := officePrefix(words); n > 0 {
		if c, ok := readCaption(s, words[:n]); ok && c.words == n && r.side != "" {
			r.side, base.Delegation = c.side, c.side
		} else {
			base.Title = joinTitle(base.Title, span(s, words, 0, n))
		}
		words = words[n:]
	}
	e, ok := readEntry(words, 0, len(words), nameAlone)
	if !ok || isGroup(s, words) {
		base.Name = trimName(span(s, words, 0, len(words)))
		if len(base.Name) > maxName {
			r.d.problem(ProblemSplitList, base.Span, "an item that names nobody the reader can tell")
			return
		}
		if role := roleWords.get(strings.ToLower(words[len(words)-1].text(s))); role != RoleNone {
			base.Role = role
		}
		r.add(base)
		return
	}
	if at, ok := nameBehindOffice(s, words, e); ok {
		base.Title = joinTitle(base.Title, span(s, words, 0, e.nameTo))
		words = words[at:]
		e, _ = readEntry(words, 0, len(words), nameAlone)
	}
	r.add(e.participant(s, words, base))
}

// add puts a person on the roster, unless nothing is left of the name.
func (r *listReader) add(p Participant) {
	if p.Name != "" {
		r.d.addPerson(p)
	}
}

// isGroup holds for people without names: "Two Notetakers", "Seven editors of
// provincial newspapers".
func isGroup(s string, words []nameWord) bool { return lookUp(&numberWords, s, words[0]) }

var numberWords = words("two three four five six seven eight nine ten eleven twelve several various")

// officePrefix is the number of words of an office that stands before the
// person: "NEA—Mr. Rountree", "Chairman—Henry A. Kissinger", "D Mr. Ingersoll".
func officePrefix(words []nameWord) int {
	if len(words) > 1 && words[0].isAcronym() && words[1].capital() && words[1].is(classHonorific|classRank) && words[1].shape != shapeInitial && !words[1].open {
		return 1
	}
	for n := 1; n < len(words) && n <= 8; n++ {
		w := words[n-1]
		if !w.is(officeWords|classLink|classArticle) && !w.isAcronym() {
			return 0
		}
		if w.after == '-' && startsPerson(words[n:]) {
			return n
		}
		if w.after != 0 {
			return 0
		}
	}
	return 0
}

// startsPerson reports whether the words begin with a person's name or what
// leads one.
func startsPerson(words []nameWord) bool {
	if len(words) == 0 || !words[0].capital() {
		return false
	}
	w := words[0]
	if w.is(classHonorific|classRank|classStyle|classGiven) || w.shape == shapeInitial || isExcellency(words, 0) {
		return true
	}
	i := readLead(words, 0)
	return readName(words, i, nameAlone, i > 0) > i
}

// nameBehindOffice is where the name begins in an item that gives the office
// first: "U.S. Secretary of State, John Foster Dulles". An office with a body
// behind it, "The Chairman, Joint Chiefs of Staff", is none.
func nameBehindOffice(s string, words []nameWord, e entry) (int, bool) {
	i := e.nameTo
	if e.named() || i >= len(words) || words[i-1].after != ',' {
		return 0, false
	}
	f, ok := readEntry(words, i, len(words), nameAlone)
	if !ok || !f.named() || f.nameTo < len(words) && words[f.nameTo-1].after == 0 {
		return 0, false
	}
	return i, isStrongName(s, words, f)
}

// isStrongName reports whether an entry is surely a person: something leads
// the name, or it has an initial, a given name or a Chinese or Korean form.
func isStrongName(s string, words []nameWord, e entry) bool {
	if !e.named() {
		return false
	}
	if e.name > e.first && !hasLink(words[e.first:e.name]) || isFamilyFirst(s, words[e.name:e.nameTo]) && e.nameTo > e.name+1 {
		return true
	}
	for i := e.name; i < e.nameTo; i++ {
		if words[i].shape == shapeInitial || words[i].is(classGiven) && e.nameTo > e.name+1 {
			return true
		}
	}
	return false
}

// hasLink reports whether small words hold an office together: what follows
// "Adviser to Indonesian President" may be no participant's name.
func hasLink(words []nameWord) bool {
	for _, w := range words {
		if w.is(classLink) && w.shape == shapeSmall {
			return true
		}
	}
	return false
}

// redactedName is the number of words of a name that was withheld: "[name not
// declassified]", "Mr. [name not declassified]".
func redactedName(s string, words []nameWord) int {
	i := 0
	for i < len(words) && words[i].capital() && words[i].is(classHonorific|classRank) {
		i++
	}
	if i == len(words) || !words[i].open || s[words[i].start-1] != '[' {
		return 0
	}
	for n := i; n < len(words) && n < i+8; n++ {
		if words[n].close {
			if strings.Contains(span(s, words, i, n+1), "declassified") {
				return n + 1
			}
			return 0
		}
	}
	return 0
}

// bracketed is the text of the words with the brackets at its ends.
func bracketed(s string, first, last nameWord) string {
	start, end := first.start, last.end
	if first.open {
		start--
	}
	if last.close {
		end++
	}
	return s[start:end]
}

// isNobody reports whether an item names no person: "Others", "Two
// Notetakers", "Listed on Page 5", "(4:40 p.m. to conclusion)".
func isNobody(s string, words []nameWord) bool {
	if redactedName(s, words) > 0 {
		return false
	}
	w := words[0]
	if w.open && s[w.start-1] == '(' && words[len(words)-1].close {
		return true
	}
	if w.open && s[w.start-1] == '[' && words[len(words)-1].close {
		return true
	}
	return w.shape == shapeNumber || lookUp(&nobodyWords, s, w) && (len(words) == 1 || !words[1].is(classHonorific))
}

// nobodyWords begin items that name no person.
var nobodyWords = words(`others listed see none same etc attached continued cont'd as and`)
