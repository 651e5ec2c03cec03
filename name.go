package memcon

import "strings"

// nameParts are the parts of a name as a document writes it. Each is a
// substring of the name, empty where the name has no such part.
type nameParts struct {
	lead   string // what stands before the name: "Dr.", "Secretary of State", "The Vice President"
	given  string // given names and initials
	family string // the part that labels use, particles included: "Kissinger", "de Gaulle"
	suffix string // "Jr.", "III"
	of     string // the country behind the name: "Turkey" of "Ambassador Menemencioglu of Turkey"
}

// splitName takes a name apart. A name that is an office only, such as "The
// Secretary", has nothing but a lead.
func splitName(name string) nameParts {
	var buf [24]nameWord
	words := appendNameWords(buf[:0], name, 0, len(name), len(buf))
	i := readLead(words, 0)
	j := readName(words, i, nameAlone, i > 0)
	p := nameParts{lead: span(name, words, 0, i)}
	if k := readOf(words, j); k > j {
		p.of = span(name, words, j+1, k)
	}
	for j > i+1 && words[j-1].is(classSuffix) && words[j-1].capital() {
		j--
		p.suffix = span(name, words, j, j+1)
	}
	if i < j {
		p.given, p.family = splitFamily(name, words[i:j])
	}
	return p
}

// span is the text from the first of words[i:j] to the last.
func span(s string, words []nameWord, i, j int) string {
	if i >= j {
		return ""
	}
	return s[words[i].start:words[j-1].end]
}

// splitFamily finds the family name among the words of a bare name.
func splitFamily(s string, words []nameWord) (given, family string) {
	n := len(words)
	if n == 1 {
		return splitGlued(words[0].text(s))
	}
	if words[n-1].shape == shapeInitial && words[0].shape != shapeInitial {
		return span(s, words, 1, n), words[0].text(s) // ROSHCHIN N.V.
	}
	if isFamilyFirst(s, words) {
		return span(s, words, 1, n), words[0].text(s)
	}
	i := n - 1
	for i > 0 && words[i-1].is(classParticle) && words[i-1].shape != shapeInitial && !strings.EqualFold(words[i-1].text(s), "y") {
		i--
	}
	return span(s, words, 0, i), span(s, words, i, n)
}

// splitGlued takes initials off a name that a scrape or a typist glued them
// to: "A.I.Mikoyan".
func splitGlued(t string) (given, family string) {
	if i := strings.LastIndexByte(t, '.'); i > 0 && i < len(t)-2 && isNameInitials(t[:i+1]) {
		return t[:i+1], t[i+1:]
	}
	return "", t
}

// isFamilyFirst reports whether a name is written as Chinese and Korean names
// are: "Mao Zedong", "Chou En-lai", "Kim Il Sung", "Choe Kyu-ha". A name with
// an initial or with a Western given name is not, and Vietnamese names, which
// are called by their last word, are not in the table.
func isFamilyFirst(s string, words []nameWord) bool {
	n := len(words)
	if n > 3 || words[0].shape == shapeInitial || words[0].is(classGiven) && !words[0].is(classFamily) {
		return false
	}
	for _, w := range words {
		if w.shape == shapeInitial {
			return false
		}
	}
	last := words[n-1].text(s)
	if n == 2 && isDoubleGiven(last) {
		return true
	}
	return words[0].is(classFamily) && !words[n-1].is(classGiven)
}

// isDoubleGiven holds for given names of two syllables with a hyphen: "En-lai",
// "Kyu-ha", "Il-kwon". "Douglas-Home" and "Pierre-Brossolette" are none.
func isDoubleGiven(t string) bool {
	i := strings.IndexByte(t, '-')
	return i > 0 && i <= 5 && len(t)-i <= 6 && i+1 < len(t) && isLower(t[i+1])
}

// nameMode says how far a name may reach.
type nameMode uint8

const (
	nameAlone  nameMode = iota // nothing but one person stands there
	nameRunOn                  // people run together: another may follow without a mark
	nameInText                 // in a sentence: the name ends at the first small word
)

// readLead is past the words before a name: "The Honorable", "Mr.", "Lt. Gen.",
// "Deputy Assistant Secretary of Defense". It is past an office without a
// name, too.
func readLead(words []nameWord, i int) int {
	for i < len(words) {
		w := words[i]
		if i > 0 && words[i-1].is(classMister) && w.is(classSurname) {
			return i // Mr. Lord
		}
		if j := readOffice(words, i); j > i {
			i = j
		} else if w.capital() && w.is(classHonorific|classRank|classStyle) && w.shape != shapeInitial || w.shape == shapeSmall && w.is(classHonorific) && !w.is(classParticle) {
			i++
		} else if isExcellency(words, i) {
			i += 2
		} else {
			return i
		}
		if words[i-1].after != 0 && words[i-1].after != '-' {
			return i
		}
	}
	return i
}

// isExcellency holds where "His Excellency", "Her Majesty" or "The Honorable"
// begins.
func isExcellency(words []nameWord, i int) bool {
	return i+1 < len(words) && words[i].is(classOpener|classArticle) && words[i].capital() && words[i+1].is(classHonorific|classStyle) && words[i+1].capital() && words[i].after == 0
}

// readOffice is past the office that begins at the word, or i where none
// does: "The Secretary", "Under Secretary of State for Political Affairs",
// "Shah of Iran". An office has a word that it turns on, such as Minister;
// a mark ends it.
func readOffice(words []nameWord, i int) int {
	end, head := i, false
	k := i
	if k+1 < len(words) && words[k].is(classArticle) {
		k++
	}
	for ; k < len(words); k++ {
		w := words[k]
		switch {
		case w.is(classOffice|classStyle) && (w.capital() || end > i || k > i):
			head, end = true, k+1
		case w.is(officeWords) && (w.capital() || k > i):
			end = k + 1
		case w.is(classLink) && w.shape == shapeSmall && k > i:
		case k+1 < len(words) && w.isAcronym() && words[k+1].is(classOffice|classBody): // MFA Interpreter
		default:
			return officeEnd(i, end, head)
		}
		if w.after != 0 || w.close {
			break
		}
	}
	return officeEnd(i, end, head)
}

func officeEnd(i, end int, head bool) int {
	if !head {
		return i
	}
	return end
}

// readName is past the name that begins at the word, or i where none does.
// led says that an honorific, a rank or an office stands before it.
func readName(words []nameWord, i int, mode nameMode, led bool) int {
	n := nameShape{led: led && i > 0 && words[i-1].after == 0}
	n.office = n.led && !words[i-1].is(classHonorific|classRank|classStyle)
	j := i
	for j < len(words) && j-i < 8 && n.takes(words, j, mode) {
		w := words[j]
		j++
		if w.close || w.after != 0 {
			break
		}
		if j < len(words) && words[j].open {
			break
		}
	}
	for j > i && words[j-1].shape == shapeSmall && words[j-1].is(classParticle) { // "de" alone is none
		j--
	}
	if j == i || n.full == 0 && mode != nameAlone {
		return i
	}
	return readSuffix(words, j)
}

// readSuffix is past "Jr." or "III" behind a name, with or without a comma.
func readSuffix(words []nameWord, j int) int {
	if j > 0 && j < len(words) && (words[j-1].after == 0 || words[j-1].after == ',') && words[j].is(classSuffix) && words[j].capital() && !words[j].open {
		return j + 1
	}
	return j
}

// nameShape is what a name holds so far.
type nameShape struct {
	full    int  // words that are no initials and no particles
	unknown int  // those that are no given names
	after   bool // the word before was a particle
	initial int  // initials
	led     bool // an honorific, rank or office stands before the name
	office  bool // it is an office
}

// takes reports whether the word can go on the name, and counts it.
func (n *nameShape) takes(words []nameWord, j int, mode nameMode) bool {
	w := words[j]
	switch {
	case w.shape == shapeInitial:
		n.initial++
		return n.unknown == 0 || mode == nameAlone || n.full == 1 && n.takesInitial(words, j)
	case w.is(classParticle) && (w.shape == shapeSmall || n.full > 0 && w.shape == shapeName && !w.is(classOffice)):
		n.after = true
		return j+1 < len(words) && (words[j+1].capital() || words[j+1].is(classParticle))
	case w.shape == shapeSmall && w.end-w.start <= 2 && n.full > 0 && w.after == ',':
		return true // the h of Manac’h, its apostrophe lost
	case !w.capital() || w.shape == shapeCode || mode == nameRunOn && n.full == 0 && w.shape == shapeCaps && w.end-w.start == 1:
		return false
	case w.is(classSuffix) && n.full > 0:
		return true
	case w.is(classMonth) && j+1 < len(words) && words[j+1].shape == shapeNumber:
		return false
	case n.full == 1 && n.unknown == 0 && w.shape == shapeCaps && w.end-w.start == 1 && j+1 < len(words) && words[j+1].shape == shapeName && !words[j+1].is(officeWords):
		return true // James A Baker, the full stop lost
	case n.full > 0 && w.shape == shapeCaps && w.isAcronym() && words[j-1].shape == shapeName: // Mr. Taylor BTF
		return false
	case w.is(classKey|classOpener|classLink|classArticle) && !w.is(classGiven) && !n.after:
		return n.full == 0 && j > 0 && words[j-1].is(classHonorific) && n.count(w) // Dr. You
	case w.is(officeWords|classHonorific|classRank|classStyle) && !w.is(classGiven|classFamily) && !n.after:
		return n.takesOffice(w, words, j, mode) && n.count(w)
	case mode == nameRunOn && n.initial > 0 && n.full >= 2 && !n.after:
		return false // William R. Tyler
	case mode == nameRunOn && w.is(classGiven) && !n.after && (n.full >= 2 || n.led && n.unknown == 1):
		return false // the next person's
	}
	return n.count(w)
}

// takesInitial reports whether an initial behind one word that is no given
// name the tables know goes on the name: "SHIBAEV P.A.", "Chalmers B. Wood".
func (n *nameShape) takesInitial(words []nameWord, j int) bool {
	w := words[j]
	if n.office && w.end-w.start == 2 {
		return false // "Secretary Shultz", and then "D. Zarechnak"
	}
	if !n.led || w.end-w.start > 2 || words[j-1].shape == shapeCaps && j+1 == len(words) {
		return true
	}
	return j+1 < len(words) && w.after == 0 && words[j+1].shape == shapeName && !words[j+1].is(classGiven|officeWords|classHonorific|classRank|classStyle|classOpener|classArticle)
}

// takesOffice reports whether a word that offices are made of is the surname:
// "Mr. Key", "General West", "Dean Church". It stands behind an honorific, a
// rank or one given name.
func (n *nameShape) takesOffice(w nameWord, words []nameWord, j int, mode nameMode) bool {
	title := w.is(classHonorific | classRank | classStyle | classOffice)
	switch {
	case n.full == 0:
		return n.led && words[j-1].is(classHonorific|classRank) && (!title || w.is(classSurname))
	case n.full > 1 || n.unknown > 0 || n.led && mode == nameRunOn && !w.is(classCountry) && w.after == 0:
		return false
	case title:
		return w.is(classSurname)
	}
	return mode == nameAlone || !w.is(classSide|classCountry) || j+1 == len(words) || w.after != 0
}

// count adds a word to what the name holds. It is always true.
func (n *nameShape) count(w nameWord) bool {
	n.full++
	if !w.is(classGiven) {
		n.unknown++
	}
	n.after = false
	return true
}

// readOf is past "of Turkey" or "of the Republic of Korea" behind a name.
func readOf(words []nameWord, j int) int {
	if j == 0 || j+1 >= len(words) || words[j-1].after != 0 || words[j].shape != shapeSmall || !words[j].is(classOfLink) {
		return j
	}
	k := j
	end := j
	for ; k < len(words); k++ {
		w := words[k]
		if w.capital() && w.is(classCountry|classPeople|classBody|classMatter|classModifier) && !w.is(classOffice) {
			end = k + 1
		} else if w.shape != shapeSmall || !w.is(classLink) {
			break
		}
		if w.after != 0 {
			break
		}
	}
	return end
}
