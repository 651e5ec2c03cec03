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
		start, end := paras[i].start, paras[i].end
		for i+1 < len(paras) && (d.goesOn(start, end, paras[i+1]) || d.hangs(paras[i], paras[i+1])) {
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
	d     *document
	side  string
	role  Role
	chair string // "Chairman" on a line of its own: the next person is
}

// maxItemWords is more than any item has.
const maxItemWords = 400

// item reads one paragraph, line or bullet of the list.
func (r *listReader) item(start, end int) {
	s := r.d.flow.Text
	words := scanNameWords(s, start, end, maxItemWords)
	words = words[skipListKey(s, words):]
	for len(words) > 0 {
		c, ok := readCaption(s, words)
		if !ok {
			break
		}
		r.side, r.role = c.side, c.role
		words = words[c.words:]
	}
	if len(words) == 0 || isNobody(s, words) {
		return
	}
	if len(words) == 1 && chairWords[foldWord(words[0].text(s))] {
		r.chair = words[0].text(s)
		return
	}
	for _, p := range splitPeople(s, words) {
		r.person(words[p[0]:p[1]])
	}
}

var chairWords = words("chairman chair chairwoman presiding co-chairman")

// person reads words that name one person.
func (r *listReader) person(words []nameWord) {
	s := r.d.flow.Text
	base := Participant{Delegation: r.side, Role: r.role, From: FromList, Span: r.d.flow.Span(words[0].start, words[len(words)-1].end)}
	base.Title, r.chair = r.chair, ""
	if n := redactedName(s, words); n > 0 {
		base.Name = bracketed(s, words[0], words[n-1])
		base.Title = cleanTitle(s, words, n, len(words))
		r.d.addPerson(base)
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
	if !ok {
		base.Name = trimName(span(s, words, 0, len(words)))
		r.d.addPerson(base)
		return
	}
	if at, ok := nameBehindOffice(s, words, e); ok {
		base.Title = joinTitle(base.Title, span(s, words, 0, e.nameTo))
		words = words[at:]
		e, _ = readEntry(words, 0, len(words), nameAlone)
	}
	r.d.addPerson(e.participant(s, words, base))
}

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
	return w.shape == shapeNumber || nobodyWords[foldWord(w.text(s))] && (len(words) == 1 || !words[1].is(classHonorific))
}

// nobodyWords begin items that name no person.
var nobodyWords = words(`others two three four five six several various listed see none same etc attached continued cont'd as and staff members`)

// splitPeople sets several people of one item apart, as ranges of its words:
// "Comrades Molotov, Mikoyan and Zhukov". Where the parts are not all surely
// people, the item is one.
func splitPeople(s string, words []nameWord) [][2]int {
	whole := [][2]int{{0, len(words)}}
	parts := cutAtCommas(s, words)
	if len(parts) < 2 {
		return whole
	}
	strong, paired := 0, len(parts) == 2 && words[parts[0][1]-1].after == 0
	many := isPlural(s, words[0])
	for i, p := range parts {
		part := words[p[0]:p[1]]
		e, ok := readEntry(part, 0, len(part), nameAlone)
		if !ok || e.nameTo < len(part) || !e.named() && !part[0].is(classArticle) {
			return whole
		}
		if i == 0 && !e.named() && len(parts) == 2 && !paired {
			return whole // the office of the name behind it
		}
		if many || !e.named() || isStrongName(s, part, e) || len(parts) > 2 && hasLink(part[:e.name]) {
			strong++
		}
	}
	if strong < len(parts) && (len(parts) < 3 && !paired || strong*2 < len(parts)) {
		return whole
	}
	return parts
}

// isPlural holds for words that lead more than one name.
func isPlural(s string, w nameWord) bool {
	return pluralLeads[foldWord(w.text(s))]
}

var pluralLeads = words("comrades cdes coms comrs messrs drs generals ambassadors senators secretaries ministers congressmen representatives profs")

// cutAtCommas cuts words at commas, semicolons and "and".
func cutAtCommas(s string, words []nameWord) [][2]int {
	var parts [][2]int
	from := 0
	for i := range words {
		w := words[i]
		if isAnd(s, w) {
			if i > from {
				parts = append(parts, [2]int{from, i})
			}
			from = i + 1
			continue
		}
		suffix := i+1 < len(words) && words[i+1].is(classSuffix) && words[i+1].capital()
		if (w.after == ',' || w.after == ';') && !suffix && i+1 < len(words) {
			parts = append(parts, [2]int{from, i + 1})
			from = i + 1
		}
	}
	if from < len(words) {
		parts = append(parts, [2]int{from, len(words)})
	}
	return parts
}

func isAnd(s string, w nameWord) bool {
	return w.shape == shapeSmall && w.text(s) == "and" || w.text(s) == "&"
}
