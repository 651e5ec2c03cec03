package memcon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameWord is a word of a list of people, a title or a sentence that names
// people, with the marks around it set apart.
type nameWord struct {
	start, end int // in the text, without the marks
	class      wordClass
	shape      wordShape
	open       bool // a bracket opens before it
	close      bool // a bracket closes behind it
	after      byte // what follows: ',' ';' ':' '.' '-' for a dash of any sort, or 0
}

// wordShape is how a word is written.
type wordShape uint8

const (
	shapeSmall   wordShape = iota // "said", "of"
	shapeName                     // "Kissinger", "McCloy", "d’Estaing"
	shapeCaps                     // "KHRUSHCHEV", "NEA"
	shapeInitial                  // "A.", "W.R.", "Yu."
	shapeCode                     // "S/P", "EUR:WE"
	shapeNumber                   // begins with a digit, or a file's number
)

// is reports whether the word is of one of the classes.
func (w nameWord) is(c wordClass) bool { return w.class&c != 0 }

// text is the word itself.
func (w nameWord) text(s string) string { return s[w.start:w.end] }

// reads reports whether the word is the one given in small letters, whatever
// its case, its genitive and its full stop.
func (w nameWord) reads(s, word string) bool { return strings.EqualFold(trimWord(w.text(s)), word) }

// lookUp looks the word up in a table of small letters.
func lookUp[V any](table *lexicon[V], s string, w nameWord) V {
	return table.fold(trimWord(w.text(s)))
}

// capital reports whether the word is written as a name is.
func (w nameWord) capital() bool { return w.shape != shapeSmall && w.shape != shapeNumber }

// isAcronym holds for what offices and bodies are called by: "NEA", "S/P".
func (w nameWord) isAcronym() bool {
	return w.shape == shapeCode || w.shape == shapeCaps && w.end-w.start <= 5 && !w.is(classGiven|classHonorific|classRank|classLink|classArticle)
}

// scanNameWords reads the words of s[from:limit], at most max of them.
func scanNameWords(s string, from, limit, most int) []nameWord {
	return appendNameWords(make([]nameWord, 0, min(most, (limit-from)/perWord+4)), s, from, limit, most)
}

// perWord is how many bytes of a text there are for each of its words, at
// least: what room for them is made by.
const perWord = 5

// appendNameWords is scanNameWords into a list that has room, and is empty.
func appendNameWords(words []nameWord, s string, from, limit, most int) []nameWord {
	for at := from; at < limit && len(words) < most; {
		if s[at] == ' ' || s[at] == '\n' {
			at++
			continue
		}
		end := wordEnd(s, at, limit)
		w, next := cutWordMarks(s, at, end)
		if w.start == w.end { // marks that stand alone
			markAlone(words, s[at:end])
		} else if n := len(words); n > 0 && isSpacedUS(s, words[n-1], w) {
			words[n-1].end, words[n-1].after, words[n-1].close = w.end, w.after, w.close
			words[n-1].class, words[n-1].shape = classCountry|classPeople, shapeCaps
		} else {
			words = append(words, w)
		}
		at = max(next, at+1)
	}
	return words
}

// isSpacedUS holds for the halves of "U. S.", "U. K." and "U. N.".
func isSpacedUS(s string, a, b nameWord) bool {
	return a.shape == shapeInitial && a.text(s) == "U." && b.end-b.start == 2 && strings.IndexByte("SKN", s[b.start]) >= 0 && s[b.start+1] == '.'
}

// scanRunOn reads the words of s[from:limit] up to the first sentence: a few
// words past the first small word, outside brackets, that no list has.
func scanRunOn(s string, from, limit int) []nameWord {
	const step, after = 150, 4                                             // bytes of a step; words of the sentence
	for end := min(limit, from+step); ; end = min(limit, end+(end-from)) { // each step as long as all before it
		for end < limit && s[end] != ' ' {
			end++
		}
		words := scanNameWords(s, from, end, maxRunOn)
		depth := 0
		for i, w := range words {
			if w.open {
				depth = 16
			}
			if depth == 0 && isPlainSmall(w) {
				if i+after > len(words) && end < limit {
					break
				}
				return words[:min(len(words), i+after)]
			}
			if depth--; w.close || depth < 0 {
				depth = 0
			}
		}
		if end == limit || len(words) == maxRunOn {
			return words
		}
	}
}

// wordEnd is where the run without white space that begins at the offset ends.
func wordEnd(s string, at, limit int) int {
	for at < limit && s[at] != ' ' && s[at] != '\n' {
		at++
	}
	return at
}

// markAlone gives a mark that stands between blanks to the word before it.
func markAlone(words []nameWord, mark string) {
	if len(words) == 0 || words[len(words)-1].after != 0 {
		return
	}
	last := &words[len(words)-1]
	switch {
	case strings.Trim(mark, "-–—") == "":
		last.after = '-'
	case strings.ContainsAny(mark[:1], ",;:."):
		last.after = mark[0]
	}
}

// cutWordMarks sets the marks of s[start:end] apart from its word and returns
// where the next word begins: after a dash inside the run, or at its end.
func cutWordMarks(s string, start, end int) (nameWord, int) {
	w := nameWord{start: start, end: end}
	if allLower(s[start:end]) { // most words have no marks
		w.class = wordClasses.get(s[start:end])
		return w, end
	}
	if isUpper(s[start]) && (w.plainName(s) || w.initial(s)) {
		return w, end
	}
	for w.start < w.end && !isLetter(s[w.start]) {
		r, n := utf8.DecodeRuneInString(s[w.start:w.end])
		if !strings.ContainsRune("([{“”\"‘•*-–—", r) {
			break
		}
		w.open = w.open || r == '(' || r == '['
		w.start += n
	}
	if i := dashInside(s[w.start:w.end]); i > 0 {
		_, n := utf8.DecodeRuneInString(s[w.start+i:])
		if s[w.start+i] == '-' {
			n = 2
		}
		next := w.start + i + n
		w.end = w.start + i
		w.trimEnd(s)
		w.after = '-'
		w.classify(s)
		return w, next
	}
	w.trimEnd(s)
	if n := gluedCode(s[w.start:w.end]); n > 0 {
		next := w.start + n
		w.end, w.after, w.close = next, '-', false
		w.classify(s)
		return w, next
	}
	w.classify(s)
	return w, end
}

// plainName reads a word with a capital that has nothing about it but a comma:
// most of those of a name.
func (w *nameWord) plainName(s string) bool {
	end := w.end
	if s[end-1] == ',' {
		end--
	}
	if end-w.start < 2 || !allLower(s[w.start+1:end]) {
		return false
	}
	if end < w.end {
		w.end, w.after = end, ','
	}
	w.class, w.shape = wordClasses.fold(s[w.start:end]), shapeName
	return true
}

// initial reads one initial with its point: "A.".
func (w *nameWord) initial(s string) bool {
	if w.end-w.start != 2 || s[w.start+1] != '.' {
		return false
	}
	w.classify(s)
	return true
}

// gluedCode is where the code of an office begins that a lost dash left glued
// to a name: "TylerEUR", "AkalovskyACDA/IR". It is 0 where there is none, as
// in "McNAMARA".
func gluedCode(t string) int {
	i := len(t)
	if i == 0 || !isUpper(t[i-1]) && t[i-1] != '/' {
		return 0
	}
	for i > 0 && (isUpper(t[i-1]) || t[i-1] == '/') {
		i--
	}
	if len(t)-i < 2 || i < 3 || !isLower(t[i-1]) || !isUpper(t[0]) || !isUpper(t[i]) || t[i-1] == 'c' && i == 3 {
		return 0
	}
	for _, c := range []byte(t[1:i]) {
		if !isLower(c) {
			return 0
		}
	}
	return i
}

// dashInside is where a dash (not a hyphen) stands inside a run, or -1.
func dashInside(s string) int {
	if strings.IndexByte(s, '-') < 0 && isASCII(s) {
		return -1
	}
	for i, r := range s {
		switch {
		case i == 0:
		case r == '—', r == '–' && !isDigit(s[i-1]), r == '-' && strings.HasPrefix(s[i+1:], "-"):
			return i
		}
	}
	return -1
}

// trimEnd takes the marks off the word's end. A full stop stays with an
// abbreviation or an initial.
func (w *nameWord) trimEnd(s string) {
	for w.end > w.start && !isLetter(s[w.end-1]) {
		r, n := utf8.DecodeLastRuneInString(s[w.start:w.end])
		switch {
		case r == ')' || r == ']' || r == '}':
			w.close = true
		case r == ',' || r == ';' || r == ':':
			w.after = byte(r)
		case r == '.' || r == '?' || r == '!':
			if r == '.' && keepsStop(s[w.start:w.end-n]) {
				return
			}
			w.after = '.'
		case r == '—' || r == '–':
			w.after = '-'
		case !strings.ContainsRune("”\"’*-", r):
			return
		}
		w.end -= n
	}
}

// keepsStop reports whether the word in front of a full stop is shortened: an
// initial, a rank, "Jr".
func keepsStop(s string) bool {
	if len(s) > 64 { // no word of a name
		return false
	}
	if i := strings.LastIndexByte(s, '-'); i > 0 { // Prof.-Dr.
		s = s[i+1:]
	}
	if len(s) == 0 || len(s) > 7 && !strings.Contains(s, "/") {
		return strings.Count(s, ".") > 0 && isNameInitials(s)
	}
	return isNameInitials(s) || shortened.fold(trimWord(s)) || len(s) == 2 && strings.ToUpper(s) == s // LP. for L.P.
}

// shortened are words that a full stop cuts short, in small letters.
var shortened = words(`mr mrs ms messrs dr drs prof gen lt lieut maj brig col capt cdr cmdr comdr adm radm vadm amb sen rep reps gov sec secy asst ass't
	dep dept min hon st ste jr sr wm chas geo jas jos thos robt spec cde cdes com comr comrs interp off mem cong rev msgr lic ing exec corp inc ltd co
	ra/adm va/adm r/adm v/adm l/gen b/gen m/gen def st ph.d m.d gp sqn v l b u.s u.k u.n u.s.s.r h.e mm sgt dir admin tel acct`)

// isNameInitials reports whether the word is one or more initials: "A", "W.R",
// "Yu", "A.Ya".
func isNameInitials(s string) bool {
	for {
		i := 0
		for i < len(s) && s[i] != '.' {
			i++
		}
		if !isOneInitial(s[:i]) {
			return false
		}
		if i >= len(s)-1 {
			return true
		}
		s = s[i+1:]
	}
}

// isOneInitial holds for a capital alone and for the pairs of letters that stand
// for one Russian letter, and for the McC of "William McC. Martin".
func isOneInitial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(r) {
		return false
	}
	switch s[n:] {
	case "":
		return true
	case "u", "a", "e", "h":
		return s == "Yu" || s == "Ya" || s == "Ye" || s == "Ch" || s == "Sh" || s == "Zh" || s == "Kh" || s == "Th"
	case "s":
		return s == "Ts"
	}
	return len(s) == 3 && s[:2] == "Mc" && isUpper(s[2])
}

// classify sets the word's shape and classes.
func (w *nameWord) classify(s string) {
	t := s[w.start:w.end]
	if t == "" {
		return
	}
	if len(t) == 2 && isUpper(t[0]) && t[1] == '.' { // an initial
		if w.class, w.shape = wordClasses.fold(t[:1]), shapeInitial; w.class&(classCountry|classPeople|classHonorific) != 0 {
			w.shape = shapeCaps
		}
		return
	}
	w.class = wordClasses.fold(trimWord(t))
	if w.class == 0 && strings.Contains(t, "-") {
		w.class = compoundClass(foldWord(t))
	}
	if w.is(classOffice) && (strings.HasSuffix(t, "’s") || strings.HasSuffix(t, "'s")) {
		w.class = w.class&^classOffice | classMatter // the Secretary’s Office
	}
	w.shape = shapeOf(t)
	if w.shape == shapeInitial && w.class&(classCountry|classPeople|classHonorific) != 0 {
		w.shape = shapeCaps
	}
}

// compoundClass is the class of two words of offices with a hyphen between:
// "Vice-Minister". It is 0 where one of them is something else.
func compoundClass(t string) wordClass {
	a, b, _ := strings.Cut(t, "-")
	x, y := wordClasses.get(a)&officeWords, wordClasses.get(b)&officeWords
	switch {
	case b == "designate", b == "elect", b == "at-large":
		return x
	case x == 0 || y == 0:
		return 0
	}
	return y
}

// shapeOf is how the word is written.
func shapeOf(t string) wordShape {
	if len(t) > 1 && isUpper(t[0]) && isLower(t[1]) && allLower(t[1:]) {
		return shapeName
	}
	r, _ := utf8.DecodeRuneInString(t)
	switch {
	case isDigit(t[0]), strings.Contains(t, "/") && strings.ContainsAny(t, "0123456789"):
		return shapeNumber
	case unicode.IsLower(r):
		if i := strings.IndexAny(t, "-'’"); i > 0 && i <= 2 && startsUpper(strings.TrimLeft(t[i:], "-'’")) { // d’Estaing, al-Saqqaf
			return shapeName
		}
		return shapeSmall
	case strings.HasSuffix(t, ".") && (isNameInitials(t) || len(t) == 3 && strings.ToUpper(t) == t):
		return shapeInitial
	case strings.ContainsAny(t, "/:") && strings.ToUpper(t) == t:
		return shapeCode
	case len(t) == 1 || strings.ToUpper(t) == t:
		return shapeCaps
	}
	return shapeName
}

// allLower reports whether s is nothing but small ASCII letters.
func allLower(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isLower(s[i]) {
			return false
		}
	}
	return true
}

// foldWord is the word in small letters without its last full stop and
// without a genitive, as the tables have it.
func foldWord(t string) string { return strings.ToLower(trimWord(t)) }

// trimWord is the word without its last full stop and without a genitive.
func trimWord(t string) string {
	if isPlainWord(t) { // as most words are
		return t
	}
	t = strings.TrimSuffix(t, ".")
	if !isASCII(t) && strings.Contains(t, "’") {
		t = strings.ReplaceAll(t, "’", "'")
	}
	return strings.TrimSuffix(t, "'s")
}
