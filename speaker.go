package memcon

import (
	"slices"
	"strings"
)

// speakerName is one of the names that candidates for labels bear, with what
// speaks for it.
type speakerName struct {
	folded            // as the document has it first
	start, end int    // where that stands, in the cleaned text
	alias      string // the short form that the label declares
	n          int    // candidates, by any separator
	bySep      [separators]int
	person     int  // index in d.memo.Participants, or nobody, or several
	formal     bool // bears an honorific, a rank or an office
	vocative   bool // begins as one is addressed: "Mr. President"
	vague      int  // how little it says, see vagueness
	valid      bool
}

// labels is what the document as a whole says of its labels.
type labels struct {
	names   []speakerName
	byKey   map[string]int // names by key
	byLabel map[string]int // names by label as written
	found   []candidate
	sep     separator // the style of the copy
	styles
	kept  []candidate
	runOn bool // labels stand inside paragraphs: the scrape lost the breaks
}

// readLabels gathers candidates, lets them vote on the style of the copy, and
// keeps those that the vote bears out. A document whose candidates do not
// carry the vote has no labels: it is a record of reported speech.
func (d *document) readLabels() {
	l := &d.labels
	if l.byKey == nil {
		l.byKey, l.byLabel = map[string]int{}, map[string]int{}
	}
	d.gatherColons()
	d.gatherOpenings()
	d.gatherInner()
	d.readClosing()
	d.weighNames()
	l.sep = l.vote(len(d.paras) - d.paraAt(d.body))
	if l.styles = d.readStyles(); l.sep == separators && l.mixed {
		l.sep = l.main
	}
	if l.sep == separators && l.sole(d.flow.Text) {
		l.sep = colon
	}
	if l.sep == separators {
		d.readBareLabels()
		d.readRoster()
		return
	}
	l.runOn = l.inside(l.sep)
	l.kept = l.found[:0] // in its place: what was found has had its vote
	for _, c := range l.found {
		if c, ok := d.accept(c); ok {
			l.kept = append(l.kept, c)
		}
	}
	slices.SortFunc(l.kept, func(a, b candidate) int { return a.open - b.open })
	l.dropOverlaps()
	d.readRoster()
}

// gatherColons reads back from every colon of the body.
func (d *document) gatherColons() {
	s := d.flow.Text
	p := 0
	for at := d.body; ; at++ {
		i := strings.IndexByte(s[at:], ':')
		if i < 0 {
			return
		}
		at += i
		for p+1 < len(d.paras) && d.paras[p].end <= at {
			p++
		}
		from := max(d.paras[p].start, d.body)
		if c, ok := colonLabel(s, from, at, d.paras[p].end); ok {
			d.labels.add(s, &c)
		}
	}
}

// gatherOpenings reads the labels of other styles, which only the beginning
// of a paragraph shows.
func (d *document) gatherOpenings() {
	s := d.flow.Text
	for _, p := range d.paras {
		if p.end <= d.body {
			continue
		}
		if c, ok := openingLabel(s, max(p.start, d.body), p.end); ok {
			d.labels.add(s, &c)
		}
	}
}

// gatherInner reads labels with a full stop inside long paragraphs, where a
// site ran the whole paper together: there a label is a sentence of nothing
// but a name. It is worth the reading only where no colons tell the labels.
func (d *document) gatherInner() {
	const long, few = 600, 4
	s := d.flow.Text
	if paras := len(d.paras) - d.paraAt(d.body); len(d.labels.found) >= few || paras > few && (len(s)-d.body)/paras < 2*long {
		return
	}
	for _, p := range d.paras {
		from := max(p.start, d.body)
		if p.end-from < long {
			continue
		}
		for at, end := range sentences(s, from, p.end) {
			if end-at > maxLabel || end == p.end || s[end-1] != '.' {
				continue
			}
			if name := s[at : end-1]; isLabelName(name) && allNameWords(name) {
				c := candidate{start: at, end: end - 1, open: at, text: end, sep: period, begins: at == from}
				c.skipBlank(s, p.end)
				d.labels.add(s, &c)
			}
		}
	}
}

// allNameWords reports whether every word may stand in a name.
func allNameWords(s string) bool {
	for word := range strings.SplitSeq(s, " ") {
		if !isNameWord(word) {
			return false
		}
	}
	return true
}

// add counts a candidate under its name.
func (l *labels) add(s string, c *candidate) {
	label := s[c.start:c.end]
	i, ok := l.byLabel[label]
	if !ok {
		f := foldLabel(label)
		if i, ok = l.byKey[f.key]; !ok {
			i = len(l.names)
			l.byKey[f.key] = i
			l.names = append(l.names, speakerName{folded: f, start: c.start, end: c.end, person: nobody})
		}
		l.byLabel[label] = i
	}
	if c.manner[1] > 0 && l.names[i].alias == "" {
		l.names[i].alias = declaredAlias(s[c.manner[0]:c.manner[1]])
	}
	if !c.soft {
		l.names[i].n++
		l.names[i].bySep[c.sep]++
	}
	c.key = i
	l.found = append(l.found, *c)
}

// known is the index of a label's name among the names gathered.
func (l *labels) known(label string) (int, bool) {
	if i, ok := l.byLabel[label]; ok {
		return i, true
	}
	i, ok := l.byKey[foldName(label)]
	return i, ok
}

// weighNames resolves each name and decides which can be a speaker's.
func (d *document) weighNames() {
	for i := range d.labels.names {
		n := &d.labels.names[i]
		n.person, _ = d.resolve(n.folded)
		n.formal = n.isFormal()
		n.vocative = isVocative(n.key)
	}
}

// weight is how much speaks for the name as a speaker's under the separator:
// that a list or the title names it, that it bears an honorific or an office,
// that it comes back.
func (n *speakerName) weight(sep separator) int {
	if isLower(n.label[0]) && n.person < 0 && wordClasses.get(n.label)&classParticle == 0 && isSmallName(n.label) {
		return 0
	}
	w := min(n.bySep[sep], 4) - 1
	if n.person >= 0 {
		w += 2
	}
	if n.formal {
		w += 2
	}
	if len(n.key) <= 3 && n.bySep[sep] >= 2 {
		w++
	}
	return w
}

// needed is the weight from which a name counts, by separator: a full stop
// ends many sentences of one word, a colon few.
var needed = [separators]int{colon: 2, period: 3, dash: 3, ownLine: 3, glued: 3, bare: 99, loose: 99}

// vote is the separator under which most candidates bear a name that counts,
// or separators where there are too few.
func (l *labels) vote(paras int) separator {
	best, most := separators, 1
	for sep := colon; sep < separators; sep++ {
		n, distinct := 0, 0
		for i := range l.names {
			if w := &l.names[i]; w.bySep[sep] > 0 && w.weight(sep) >= needed[sep] {
				n += w.bySep[sep]
				distinct++
			}
		}
		if n > most && (distinct > 1 || n > 3) {
			best, most = sep, n
		}
	}
	dominant := l.dominant(paras)
	if best == separators {
		best = dominant
	}
	for i := range l.names {
		n := &l.names[i]
		n.valid = best < separators && n.bySep[best] > 0 && (n.weight(best) >= needed[best] || best == dominant && n.plain())
	}
	return best
}

// dominant is the separator under which most paragraphs of the copy begin
// with a candidate, or separators: in the notes of a politburo each speaker
// may speak once, and the style of the page is the proof.
func (l *labels) dominant(paras int) separator {
	var begins [separators]int
	var names [separators]map[int]bool
	for _, c := range l.found {
		if c.begins && l.names[c.key].plain() {
			begins[c.sep]++
			if names[c.sep] == nil {
				names[c.sep] = map[int]bool{}
			}
			names[c.sep][c.key] = true
		}
	}
	for sep := colon; sep < ownLine; sep++ {
		if n := begins[sep]; n >= 4 && n*10 >= paras*6 && len(names[sep]) > 1 && len(names[sep]) < n {
			return sep
		}
	}
	return separators
}

// plain reports whether a name has the look of one: few words.
func (n *speakerName) plain() bool { return strings.Count(n.label, " ") <= 3 }

// inside reports whether the labels of the style stand inside paragraphs.
func (l *labels) inside(sep separator) bool {
	begins, within := 0, 0
	for _, c := range l.found {
		switch {
		case c.sep != sep || !l.names[c.key].valid:
		case c.begins:
			begins++
		default:
			within++
		}
	}
	return within > begins
}

// accept decides on one candidate in the light of the vote.
func (d *document) accept(c candidate) (candidate, bool) {
	l := &d.labels
	n := &l.names[c.key]
	stands := c.begins || l.runOn
	if l.runOn && !c.begins && n.n <= 1 {
		if short, ok := d.shorten(c, c.start+1); ok && d.swallowed(c, short) {
			return short, true
		}
	}
	switch {
	case c.sep == loose && l.sep == colon && n.person >= 0 && c.begins && !l.runOn:
		return c, n.formal || n.n > 1
	case c.sep != l.sep:
		return c, n.valid && c.begins && !c.soft && c.sep != ownLine && c.sep != dash || l.otherStyle(c)
	case n.vocative:
		return d.shorten(c, c.start+1)
	case n.valid && !c.soft && (stands || n.n >= 2):
		return c, true
	case !n.valid && !c.soft && stands && (d.plausible(n) || l.mixed && c.begins && n.plain()):
		return c, true
	}
	return d.shorten(c, c.start)
}

// swallowed reports whether the words before a known name belong to what was
// said before it and not to the name: they are neither its office nor the
// given name of a first, full label.
func (d *document) swallowed(full, short candidate) bool {
	s := d.flow.Text
	before := s[full.start:short.start]
	switch {
	case hasWord(s[short.start:], "The"), titledName(s[short.start:short.end]):
		return true
	case officeAlone(before):
		return false
	}
	return d.labels.names[short.key].start < full.start
}

// titledName reports whether a name begins with an honorific that never
// stands in the middle of one.
func titledName(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	return innerHonorifics.fold(strings.TrimRight(w, "."))
}

var innerHonorifics = words(`mr mrs ms miss dr`)

// officeAlone reports whether the words are an office, a rank or an
// honorific and nothing else.
func officeAlone(s string) bool {
	words := strings.Fields(foldName(s))
	for i := range words {
		if !isOfficeWord(words, i) {
			return false
		}
	}
	return len(words) > 0
}

// isVocative reports whether a folded name begins as one is addressed: "Mr.
// President" ended what was said, and the label follows.
func isVocative(key string) bool {
	if !strings.HasPrefix(key, "m") || strings.IndexByte(key, ' ') < 0 {
		return false
	}
	var buf [12]string
	words := appendWords(buf[:0], key)
	return len(words) > 2 && (words[0] == "mr" || words[0] == "madam") && isHead(words[1])
}

// shorten finds a known name at the end of a candidate: the scrape lost what
// ended the sentence before the label. The name begins at from or later.
func (d *document) shorten(c candidate, from int) (candidate, bool) {
	s, l := d.flow.Text, &d.labels
	if !l.runOn || c.text >= len(s) {
		return c, false
	}
	for at := from; at < c.end; at++ {
		if at > c.start && s[at-1] != ' ' {
			continue
		}
		i, ok := l.known(s[at:c.end])
		if !ok || !l.names[i].valid || leadsIn(s[:max(at-1, 0)]) || startsLower(s[c.text:]) && l.names[i].n < oftenNamed {
			continue
		}
		c.start, c.open, c.key, c.soft, c.begins = at, at, i, false, false
		return c, true
	}
	return c, false
}

// oftenNamed is from how many labels on a name is known so well that small
// letters after it do not speak against one more.
const oftenNamed = 5

// leadsIn reports whether the text before a name addresses or cites it: "I
// told McCloy", "I asked the President". Then the colon makes no label.
func leadsIn(before string) bool {
	word := lastWord(before, len(before))
	if word == "the" {
		before = strings.TrimRight(before[:len(before)-len(word)], " ")
		word = lastWord(before, len(before))
	}
	return leadWords.fold(word)
}

// leadWords stand before a name within a sentence: prepositions, and verbs
// that take the one who is spoken to.
var leadWords = words(`by from with to of for mr mrs dr dear as against about like than
	named called call asked ask asking told tell telling answered answer informed inform reminded remind thanked thank quoted quote quoting advised advise
	warned warn urged urge assured assure said replied`)

// plausible reports whether a name that stands once may be a speaker's in a
// record that plainly has labels.
func (d *document) plausible(n *speakerName) bool {
	strong, known, all := 0, 0, 0
	for i := range d.labels.names {
		if m := &d.labels.names[i]; m.valid {
			strong += m.n
			all++
			if m.person >= 0 {
				known++
			}
		}
	}
	if strong < 4 || n.bySep[d.labels.sep] == 0 || strings.Count(n.label, " ") > 3 {
		return false
	}
	return n.formal || n.person != nobody || known*2 <= all || n.n > 1
}

// dropOverlaps keeps the first of candidates that share bytes.
func (l *labels) dropOverlaps() {
	end := -1
	l.kept = slices.DeleteFunc(l.kept, func(c candidate) bool {
		if c.open < end {
			return true
		}
		end = c.text
		return false
	})
}
