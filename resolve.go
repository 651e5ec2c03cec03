package memcon

import (
	"slices"
	"strings"
)

// What a label resolves to when it is no index of a participant.
const (
	nobody  = -1
	several = -2
)

// resolve finds the participant whom the label names: by surname, by office,
// by initials. why is set where the label fits several.
func (d *document) resolve(f folded) (person int, why string) {
	if f.key == "" {
		return nobody, ""
	}
	names := d.personKeys()
	switch {
	case f.core == "" && f.office != "":
		return byOffice(names, f.office)
	case len(f.core) <= 3 && !strings.Contains(f.core, " ") && f.office == "" && isCapitals(f.label[strings.LastIndexByte(f.label, ' ')+1:]): // "Cde. NC"
		if p, why := byInitials(names, f.core); p != nobody {
			return p, why
		}
	}
	return byName(names, f.office, f.core)
}

// folded is a label and what it is compared by.
type folded struct {
	label  string // as the document has it
	key    string // see foldName
	office string // the office or honorific of the key
	core   string // the name of the key
}

// foldLabel folds a label and takes it apart.
func foldLabel(label string) folded {
	f := folded{label: label, key: foldName(label)}
	f.office, f.core = splitOffice(f.key)
	return f
}

// personKey is a participant as labels are compared with it.
type personKey struct {
	index  int
	office string // the office before the name, folded
	words  []string
	title  string // the office after the name, folded
	alias  []string
}

// personKeys is the roster as labels are compared with it.
func (d *document) personKeys() []personKey {
	d.keys = slices.Grow(d.keys, len(d.memo.Participants)-len(d.keys))
	for i := len(d.keys); i < len(d.memo.Participants); i++ {
		d.keys = append(d.keys, d.personKey(i))
	}
	return d.keys
}

// personKey is the i-th participant as labels are compared with it.
func (d *document) personKey(i int) personKey {
	p := &d.memo.Participants[i]
	office, core := splitOffice(foldName(p.Name))
	k := personKey{index: i, office: office, words: strings.Fields(core), title: foldName(p.Title)}
	for _, a := range p.Aliases {
		k.alias = append(k.alias, foldName(a))
	}
	return k
}

// splitOffice cuts a folded name into the office or honorific before it and
// the name proper: "prime minister chou" into "prime minister" and "chou".
func splitOffice(key string) (office, core string) {
	key = strings.TrimPrefix(key, "the ")
	var buf [12]string
	words := appendWords(buf[:0], key)
	n, honorifics, at := 0, 0, 0
	for n < len(words) && isOfficeWord(words, n) {
		if isHonorific(words[n]) {
			honorifics++
		}
		at += len(words[n]) + 1
		n++
	}
	if n == len(words) && n > 1 && wordClasses.get(words[0])&classHonorific != 0 && !addressed.has(words[n-1]) {
		n-- // "Mr. Bishop", "Mr. King": a surname that is also an office
		at -= len(words[n]) + 1
	}
	core = key[min(at, len(key)):]
	if honorifics == 0 {
		return strings.TrimSuffix(key[:min(at, len(key))], " "), core
	}
	if honorifics == n {
		return "", core
	}
	return strings.Join(dropHonorifics(words[:n]), " "), core
}

// appendWords appends the words of a folded name, which single blanks part.
func appendWords(words []string, key string) []string {
	for key != "" {
		var w string
		w, key, _ = strings.Cut(key, " ")
		words = append(words, w)
	}
	return words
}

// isOfficeWord reports whether the word at n goes on with an office.
func isOfficeWord(words []string, n int) bool {
	w := words[n]
	if isHead(w) || isModifier(w) || isHonorific(w) {
		return true
	}
	// "of", "for" and what follows belong to an office that has begun
	if n == 0 {
		return false
	}
	if officeLinks.has(w) {
		return n+1 < len(words)
	}
	return officeLinks.has(words[n-1]) && !isHonorific(words[0])
}

// isHead holds for the word that an office turns on, a rank or a style:
// "secretary", "general", "king".
func isHead(w string) bool { return wordClasses.get(w)&(classOffice|classStyle|classRank) != 0 }

// isModifier holds for words before it: "vice", "foreign".
func isModifier(w string) bool { return wordClasses.get(w)&classModifier != 0 }

// isHonorific holds for what stands before a name and is no office.
func isHonorific(w string) bool { return wordClasses.get(w)&(classHonorific|classRank|classNoise) != 0 }

func dropHonorifics(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return isHonorific(w) })
}

// isFormal reports whether a label begins with an honorific, a rank or an
// office.
func isFormal(label string) bool { return folded{label: label, key: foldName(label)}.isFormal() }

func (f folded) isFormal() bool {
	var buf [12]string
	words := appendWords(buf[:0], strings.TrimPrefix(strings.TrimPrefix(f.key, "the "), "a "))
	if rest, ok := strings.CutPrefix(f.label, "The "); ok && isHead(lowerWord(rest)) {
		return true // "The Reich Foreign Minister"
	}
	for i, w := range words {
		switch {
		case isHead(w), isHonorific(w):
			return true
		case !isModifier(w) && wordClasses.get(w)&(classPeople|classCountry) == 0 || i > 2:
			return false
		}
	}
	return false
}

// pick is the one participant whom the score fits best; several, and why,
// where two fit alike, nobody where none does.
func pick(names []personKey, score func(*personKey) int, why string) (int, string) {
	best, top, tie := nobody, 0, false
	for i := range names {
		k := &names[i]
		switch s := score(k); {
		case s > top:
			best, top, tie = k.index, s, false
		case s == top && s > 0:
			tie = true
		}
	}
	if tie {
		return several, why
	}
	return best, ""
}

// byName finds the one participant who bears the name.
func byName(names []personKey, office, core string) (int, string) {
	if core == "" {
		return nobody, ""
	}
	var buf [12]string
	label := appendWords(buf[:0], core)
	person, why := pick(names, func(k *personKey) int {
		s := nameScore(k, core, label)
		if s > 0 && office != "" && (k.office == office || strings.HasPrefix(k.title, office)) {
			s++
		}
		return s
	}, "more than one participant bears the name")
	if person == nobody && len(label) == 2 && len(label[0]) > 2 { // "Kis Singer": OCR set a blank into the name
		return byName(names, office, label[0]+label[1])
	}
	return person, why
}

// nameScore says how well the words of a label fit a participant's name.
func nameScore(k *personKey, core string, label []string) int {
	last := label[len(label)-1]
	if slices.Contains(k.alias, core) {
		return 9
	}
	if len(k.words) == 0 {
		return 0
	}
	surname := k.words[len(k.words)-1]
	if isSuffix(surname) && len(k.words) > 1 {
		surname = k.words[len(k.words)-2]
	}
	switch {
	case surname == last:
		return 4 + given(k.words, label)
	case slices.Contains(k.words, last) && len(last) > 2:
		return 3 + given(k.words, label)
	case len(last) >= 5 && nearly(surname, last):
		return 2
	}
	return 0
}

// given weighs the words before the surname: initials that agree speak for
// the match, others against it.
func given(name, label []string) int {
	if len(label) < 2 || len(name) < 2 {
		return 0
	}
	if label[0][0] == name[0][0] {
		return 2
	}
	return -2
}

func isSuffix(w string) bool { return w == "jr" || w == "sr" || w == "ii" || w == "iii" || w == "iv" }

// nearly reports whether two words differ by one letter put in, left out or
// changed, or two neighbours swapped: what OCR and typists do to names.
func nearly(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	if i == len(a) || a[i+1:] == b[i+1:] {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// byOffice finds the one participant who holds the office.
func byOffice(names []personKey, office string) (int, string) {
	return pick(names, func(k *personKey) int { return officeScore(k, office) }, "more than one participant holds the office")
}

// officeScore says how well an office fits a participant: the entry is the
// office, begins with it, or gives it after the name.
func officeScore(k *personKey, office string) int {
	switch {
	case k.office == office && len(k.words) == 0:
		return 6
	case k.office == office:
		return 5
	case strings.HasPrefix(k.title, office+" of state"), strings.HasPrefix(k.office, office+" of state"):
		return 4
	case hasPrefixWord(k.title, office), hasPrefixWord(k.office, office):
		return 3
	case strings.HasSuffix(k.office, " "+office) && len(k.words) > 0, hasOffice(k.title, office):
		return 2
	}
	return 0
}

func hasPrefixWord(s, prefix string) bool {
	return strings.HasPrefix(s, prefix) && (len(s) == len(prefix) || s[len(prefix)] == ' ')
}

// hasOffice reports whether the title names the office other than as a part
// of a lower one: "Indian ambassador" holds ambassador, "deputy assistant
// secretary" and "vice president" hold neither secretary nor president.
func hasOffice(title, office string) bool {
	i := strings.Index(" "+title+" ", " "+office+" ")
	if i < 0 {
		return false
	}
	before := strings.Fields(title[:i])
	return len(before) == 0 || !lowerOffices.has(before[len(before)-1]) && !officeLinks.has(before[len(before)-1]) && before[len(before)-1] != "the"
}

// byInitials finds the one participant whose initials the letters are.
func byInitials(names []personKey, letters string) (int, string) {
	return pick(names, func(k *personKey) int { return initialScore(k, letters) }, "the initials fit more than one participant")
}

func initialScore(k *personKey, letters string) int {
	if slices.Contains(k.alias, letters) {
		return 9
	}
	all := initials(k.words)
	switch {
	case len(letters) > 1 && (all == letters || len(all) > 1 && len(letters) == 2 && all[:1]+all[len(all)-1:] == letters):
		return 5
	case len(letters) == 1 && len(k.words) > 0 && k.words[len(k.words)-1][:1] == letters:
		return 3
	case len(letters) == 1 && len(k.words) == 0 && strings.HasPrefix(k.office, letters):
		return 3
	case len(letters) == 1 && letters == "p" && k.office == "president":
		return 4
	}
	return 0
}

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if !isSuffix(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

var (
	addressed    = words(`president secretary ambassador minister chairman speaker premier chancellor commissioner director governor`) // "Mr. President"
	officeLinks  = words(`of for and the to`)
	lowerOffices = words(`vice deputy under assistant associate former private press`)
)
