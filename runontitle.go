package memcon

// office is past one office that begins at the word, or i where none does.
// Other than readOffice, it stops where a second office begins: "Minister of
// Finance Ambassador Hill" is two.
func (r *runOn) office(i int) int {
	if i >= len(r.words) {
		return i
	}
	if r.offices[i] == 0 {
		r.offices[i] = 1 + uint16(i) // while it is being read, it is none
		r.offices[i] = 1 + uint16(r.readOffice(i))
	}
	return int(r.offices[i]) - 1
}

// readOffice reads what office remembers.
func (r *runOn) readOffice(i int) int {
	k := i
	if k+1 < len(r.words) && r.words[k].is(classArticle) {
		k++
	}
	start := k
	for k < len(r.words) {
		w := r.words[k]
		if !w.capital() && k == start && !w.is(classAside) && !(r.inText && start > i) {
			return i
		}
		if w.is(classOffice|classStyle) && !r.modifies(k) {
			if k > start && r.endsBody(k-1) && r.leadsName(k, k+1) && r.beginsName(k+1) {
				return i // African Affairs, and then Ambassador Bowdler
			}
			return r.officeTail(k + 1)
		}
		if k > start && r.words[k-1].complete() && r.beginsSide(k) {
			return i
		}
		if !w.is(officeWords) && !(w.isAcronym() && k+1 < len(r.words) && r.words[k+1].is(classOffice|classModifier|classBody)) && !(k > start && r.isAndBetween(k)) || w.after != 0 || w.close || k > start && w.open {
			return i
		}
		k++
	}
	return i
}

// endsBody reports whether the name of a body or a field surely ends with the
// word, so that no office goes on behind it.
func (r *runOn) endsBody(k int) bool {
	w := r.words[k]
	return w.is(classBody) && !w.is(classModifier|classSide|classOffice) || w.reads(r.s, "affairs")
}

// isAndBetween holds for "and" or "of" inside what stands before the word
// that an office turns on: "Foreign and Commonwealth Secretary".
func (r *runOn) isAndBetween(k int) bool {
	w := r.words[k]
	return isAnd(r.s, w) && k+1 < len(r.words) && r.words[k+1].is(officeWords)
}

// modifies reports whether a word of an office stands before another that the
// office turns on: Assistant in "Assistant Secretary", Minister in "Minister
// Counselor".
func (r *runOn) modifies(k int) bool {
	w := r.words[k]
	if k+1 >= len(r.words) || w.after != 0 || w.close || r.words[k+1].open {
		return false
	}
	next := r.words[k+1]
	switch {
	case lookUp(&officePairs, r.s, w):
		return r.leadsToOffice(k + 1)
	case lookUp(&staffWords, r.s, w):
		return r.leadsToOffice(k+1) && !(lookUp(&officePairs, r.s, next) && r.leadsToOffice(k+2))
	}
	return next.is(classOffice) && (next.reads(r.s, "counselor") || next.reads(r.s, "counsellor"))
}

// leadsToOffice reports whether the next word that an office turns on follows
// behind at most three words before it: "Assistant Foreign Minister".
func (r *runOn) leadsToOffice(k int) bool {
	for j := k; j < len(r.words) && j < k+4; j++ {
		w := r.words[j]
		if w.is(classOffice) {
			return true
		}
		if !w.is(officeWords) || w.after != 0 || w.close || w.open {
			return false
		}
	}
	return false
}

// officePairs are words an office can turn on that stand before another such
// word more often than alone.
var (
	officePairs = words("assistant asst deputy dep under vice acting")
	staffWords  = words("staff chief desk country protocol press executive")
)

// officeTail is past what follows the word that an office turns on: "of State
// for Political Affairs", "to the President", "General".
func (r *runOn) officeTail(k int) int {
	if r.isGeneral(k) {
		k++
	}
	for k < len(r.words) && r.words[k-1].after == 0 && !r.words[k-1].close && !r.words[k].open {
		j := r.link(k)
		if j == k || r.inText && isAnd(r.s, r.words[k]) && r.words[j-1].is(classArticle) {
			return k // "and the" begins somebody else's
		}
		end := r.tailNoun(j)
		if end == j {
			return k
		}
		k = end
	}
	return k
}

// isGeneral holds for the General of "Attorney General" and "Secretary
// General", but not of "The Secretary General Romulo".
func (r *runOn) isGeneral(k int) bool {
	if k >= len(r.words) || r.words[k-1].after != 0 || !r.words[k].reads(r.s, "general") {
		return false
	}
	switch prev := r.words[k-1]; {
	case lookUp(&generals, r.s, prev):
		return true
	case prev.reads(r.s, "secretary"):
		return r.words[k].after != 0 || !r.beginsName(k+1)
	}
	return false
}

// generals are offices that have General behind them.
var generals = words("attorney consul inspector solicitor director governor")

// link is past the small words that hold an office together, or k.
func (r *runOn) link(k int) int {
	for k < len(r.words) && r.words[k].shape == shapeSmall && (r.words[k].is(classLink|classArticle) || r.words[k].is(classParticle) && r.words[k-1].is(classOffice|classModifier)) {
		k++
	}
	return k
}

// tailNoun is past what a link leads to: a field, a body, a country, another
// office, a person's name. k where nothing of the sort stands there.
func (r *runOn) tailNoun(k int) int {
	if k >= len(r.words) {
		return k
	}
	w := r.words[k]
	if w.capital() && w.is(classHonorific|classRank) && !w.is(classModifier) {
		return readName(r.words, k+1, nameRunOn, true)
	}
	if w.is(classCountry) && r.words[k-1].is(classLink|classArticle) && w.after == 0 && k+1 < len(r.words) && r.words[k+1].is(classOffice|classModifier) && r.beginsPerson(k+1) {
		return k + 1 // Ambassador to the U.S., and then President Ford
	}
	if j := r.office(k); j > k && !w.is(classArticle) && r.isTailOffice(k) {
		return r.ofNamed(k, j)
	}
	start, end := k, k
	for k < len(r.words) {
		w := r.words[k]
		if k > start && r.words[k-1].complete() && r.beginsSide(k) {
			break
		}
		inside := w.capital() && w.is(classLink) && !w.is(classArticle) || isAnd(r.s, w) && !r.words[k-1].complete()
		if inside && k > start && k+1 < len(r.words) && r.words[k+1].is(officeWords) { // Near Eastern and South Asian, Ties With Foreign Countries
			k++
			continue
		}
		if !w.is(officeWords) && (!w.isAcronym() || k > start) || w.shape == shapeSmall && !w.is(classBody|classMatter|classOffice) || k > end && w.open || w.is(classOffice) && k > start && !r.modifies(k) && !w.is(classBody) {
			break
		}
		if w.is(classMatter|classBody|classCountry|classPeople) || w.is(classSide) || w.isAcronym() && k == end {
			end = k + 1
		}
		k++
		if w.after != 0 || w.close {
			break
		}
		if end == k && r.beginsPerson(k) && !r.words[k].is(officeWords) {
			break
		}
	}
	if end == 0 {
		return k
	}
	return end
}

// isTailOffice reports whether the office that begins at the word belongs to
// the one before it: that of one's chief in "to the Vice President", and not
// State in "Secretary of State Ambassador Hill".
func (r *runOn) isTailOffice(k int) bool {
	w := r.words[k]
	if w.is(classCountry) {
		return false
	}
	return w.is(classOffice|classPeople) || !w.is(classMatter|classSide|classBody) || r.words[k-1].reads(r.s, "to")
}

// beginsSide reports whether the next side begins at the word.
func (r *runOn) beginsSide(k int) bool {
	if !r.words[k].is(classCountry|classPeople|classSide|classLink|classBody) && !r.words[k].isAcronym() {
		return false
	}
	if r.isKeyedSide(k) {
		return true
	}
	if r.sides == noSides {
		return false
	}
	_, ok := r.captionAt(k)
	return ok
}

// complete reports whether the name of a body or a field can end with the
// word.
func (w nameWord) complete() bool {
	return w.is(classMatter|classBody|classCountry|classSide) && !w.is(classModifier) || w.isAcronym()
}

// ofNamed is past the name of a person in whose service somebody is: "Staff
// of French President Giscard", "Economic Adviser to Indonesian President
// Suharto". An office with its article has no name behind it.
func (r *runOn) ofNamed(from, j int) int {
	if r.words[from-1].is(classArticle) || r.words[j-1].after != 0 || j >= len(r.words) || !r.beginsName(j) || r.words[from].is(classHonorific) {
		return j
	}
	if to := r.words[from-1].reads(r.s, "to"); !to && !r.words[from].is(classPeople) && !r.words[from].reads(r.s, "president") && !r.words[from].reads(r.s, "prime") {
		return j
	}
	k := j + 1
	if r.words[j].is(classGiven) && !r.words[j].is(classFamily) || k < len(r.words) && r.words[j].after == 0 && r.words[k].shape == shapeName && !r.words[k].is(classGiven|officeWords|classHonorific|classRank) {
		k++
	}
	return min(k, len(r.words))
}

// titleEnd is past the office behind a name, or behind a role: brackets, what
// follows a comma or a dash, and, where the dash is lost, an office without a
// name of its own or the code of one.
func (r *runOn) titleEnd(e entry) int {
	k := e.nameTo
	for k < len(r.words) {
		k2 := r.titlePart(k, e)
		if k2 == k {
			break
		}
		k = k2
	}
	return k
}

// titlePart is past the next part of an office, or k where it has ended.
func (r *runOn) titlePart(k int, e entry) int {
	prev, w := r.words[k-1], r.words[k]
	switch {
	case prev.after == '.' || prev.after == ':':
		return k
	case w.open:
		return r.bracket(k)
	case prev.after == ',' || prev.after == '-' || prev.after == ';':
		return r.afterMark(k, e)
	}
	return r.unmarked(k, e)
}

// bracket is past the bracket that opens at the word; k where it is none of
// an office.
func (r *runOn) bracket(k int) int {
	square := r.s[r.words[k].start-1] == '['
	if square && r.inText {
		return k
	}
	for j := k; j < len(r.words) && j < k+16; j++ {
		w := r.words[j]
		if r.inText && !w.is(officeWords|classLink) && !w.isAcronym() || square && w.shape == shapeSmall && !redactionWords.has(w.text(r.s)) {
			return k
		}
		if w.close {
			return j + 1
		}
	}
	return k
}

// redactionWords are those of "[name not declassified]". Another bracket with
// small words is what the editors left out.
var redactionWords = words("name names not declassified less than line lines text")

// afterMark is past what follows a comma or dash. A person who surely begins
// there is the next of a list with commas between people.
func (r *runOn) afterMark(k int, e entry) int {
	w := r.words[k]
	if isAnd(r.s, w) {
		if r.inText {
			return k
		}
		return r.smallPart(k, true)
	}
	if r.stopsAt(k) && !w.is(classLink|officeWords) && !w.isAcronym() {
		return k
	}
	if r.surePerson(k) || r.inText && r.ledPerson(k) {
		return k
	}
	if r.inText && w.is(classLink) && w.shape == shapeSmall && !w.is(classArticle) {
		return k
	}
	if j := r.office(k); j > k {
		return r.beforeLed(k, j)
	}
	if r.inText && w.is(classCountry) && !w.is(classBody|classMatter) {
		return k // the place
	}
	if j := r.tailNoun(r.link(k)); j > k {
		return j
	}
	if !r.inText && w.capital() || w.is(classAside|officeWords) {
		return k + 1
	}
	return k
}

// ledPerson reports whether an office with its holder's name begins at the
// word: in sentences and titles he is the next person and no one's office.
func (r *runOn) ledPerson(k int) bool {
	j := r.office(k)
	return j > k && j < len(r.words) && r.words[j-1].after == 0 && (r.words[j].open || r.beginsName(j))
}

// beforeLed is where, in the words of an office, the office that leads the
// next name begins: "External Affairs" in front of "Ambassador Ritchie". It is
// j where all of them are one office.
func (r *runOn) beforeLed(k, j int) int {
	if r.words[j-1].after != 0 || !r.beginsName(j) {
		return j
	}
	for h := k + 1; h < j; h++ {
		if r.words[h].is(classOffice|classModifier|classPeople) && r.words[h-1].complete() && r.office(h) == j && r.leadsName(h, j) && !r.hasOtherLink(h, j) {
			return h
		}
	}
	return j
}

// hasOtherLink reports whether an office has another link than "of": an
// "Assistant to the President" seldom stands before a name.
func (r *runOn) hasOtherLink(i, j int) bool {
	for _, w := range r.words[i:j] {
		if w.is(classLink) && w.shape == shapeSmall && !w.is(classOfLink) && !w.is(classArticle) {
			return true
		}
	}
	return false
}

// leadsName reports whether the office words[i:j] is one that stands before
// names: Ambassador, Secretary of State, and not Staff or Member.
func (r *runOn) leadsName(i, j int) bool {
	for ; i < j; i++ {
		if w := r.words[i]; w.is(classOffice|classStyle) && !r.modifies(i) {
			return w.is(classStyle) || lookUp(&nameLeads, r.s, w)
		}
	}
	return false
}

// nameLeads are offices that stand before a name without a comma.
var nameLeads = words(`president vice-president president-elect secretary sec secretaries minister ambassador amb ambassador-designate chancellor premier
	chairman governor gov senator sen representative rep congressman congresswoman director counselor counsellor commissioner administrator undersecretary
	chief executive judge justice mayor speaker taoiseach führer reichsminister consul delegate vice-minister vice-premier vice-chairman secretary-general
	director-general regent assistant commissar`)

// surePerson reports whether a person and no office begins at the word.
func (r *runOn) surePerson(k int) bool {
	w := r.words[k]
	if w.capital() && w.is(classHonorific|classRank) && w.shape != shapeInitial && !(w.is(classModifier) && r.office(k) > k) {
		return r.beginsPerson(k)
	}
	if w.shape != shapeInitial && !w.is(classGiven) || w.is(officeWords) {
		return false
	}
	j := readName(r.words, k, nameRunOn, false)
	return j > k+1
}

// unmarked is past a part of an office in front of which no mark stands: what
// goes on with it, or what the scrape took the dash from.
func (r *runOn) unmarked(k int, e entry) int {
	w := r.words[k]
	begun := k > e.nameTo
	switch {
	case w.is(classArticle) && w.capital() || isExcellency(r.words, k):
		return k
	case w.shape == shapeSmall:
		return r.smallPart(k, begun || !e.named())
	case r.stopsAt(k), r.isKeyedSide(k):
		return k
	}
	if _, ok := r.captionAt(k); ok && (r.sides != noSides || !begun) && !r.isCode(k) {
		return k
	}
	if j := r.office(k); j > k && !begun && r.words[k-1].after == 0 && (!e.named() || r.hasOffice(e.first, e.name-e.first)) && (!e.named() || r.beginsName(j)) {
		return k // "Secretary of State Vance Assistant to the President Dr. Brzezinski"
	}
	if r.beginsTopics(k) {
		return k
	}
	if r.bare && !begun && e.named() && w.is(officeWords) && !w.is(classCountry) {
		if j := r.office(k); j > k && (e.name == e.first || r.words[e.first].is(classHonorific)) {
			return j
		}
	}
	if r.isCode(k) {
		if r.beginsEntry(k+1) && r.codesLead(k) || begun && r.words[k-1].after == 0 && r.beginsEntry(k+1) && r.found != nil && r.found[0].prefix[1] > 0 {
			return k
		}
		return k + 1
	}
	if (!begun || r.bare) && lookUp(&roleWords, r.s, w) != RoleNone {
		return k + 1
	}
	if r.beginsPerson(k) {
		if begun && !r.words[k].is(classHonorific|classRank|classOffice|classModifier|classGiven) && w.shape != shapeInitial {
			r.guessed++
		}
		return k
	}
	if j := r.office(k); j > k {
		if r.officeFirst && r.words[j-1].after == ',' && j < len(r.words) && r.surePerson(j) {
			return k
		}
		return j
	}
	if w.is(officeWords) && (begun || w.is(classBody|classPeople|classCountry|classSide)) {
		return k + 1
	}
	return k
}

// beginsTopics reports whether the list of subjects begins at the word, which
// the copy set under that of the people without a heading: "Cyprus; CTB and
// Ban on New Systems; Korea".
func (r *runOn) beginsTopics(k int) bool {
	for j := k; j < len(r.words) && j < k+6; j++ {
		switch r.words[j].after {
		case ';':
			return j+1 < len(r.words) && !r.surePerson(j+1)
		case ',', '.', ':':
			return false
		}
	}
	return false
}

// smallPart is past small words of an office and what they lead to.
func (r *runOn) smallPart(k int, begun bool) int {
	w := r.words[k]
	if isAnd(r.s, w) && (r.inText || k+1 < len(r.words) && (r.surePerson(k+1) || r.words[k+1].is(classArticle))) {
		return k
	}
	if w.is(classAside|officeWords) && !w.is(classLink) {
		return k + 1
	}
	if j := r.link(k); j > k && (begun || r.office(j) > j && !r.inText || w.is(classOfLink)) {
		if end := r.tailNoun(j); end > j {
			return end
		}
		if j < len(r.words) && r.words[j].is(classAside|officeWords) {
			return j + 1
		}
	}
	return k
}
