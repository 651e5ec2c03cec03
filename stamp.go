package memcon

import "strings"

// stampLines finds the stamps that a typed page carries at its head and foot
// and that OCR reads into the text: the classification, "DECLASSIFIED" and
// the line of authority that follows it.
func (d *document) stampLines() {
	stamps := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start > maxWrap {
			continue
		}
		stamped := i > 0 && d.lines[i-1].role == roleStamp && l.gap == 0
		switch s := strings.TrimSuffix(d.text(i), "<br />"); {
		case s == "":
			continue
		case isFrameLine(s):
			l.role = roleStamp
		case !stamped && !opensStamp(s):
			continue
		case isClassificationStamp(s):
			l.role = roleStamp
			if d.stamped == "" {
				d.stamped = strings.Trim(s, " !*/-")
			}
		case hasAnyPrefix(s, releaseStamps), isMisreadStamp(s), stamped && hasAnyPrefix(s, authorityLines):
			l.role = roleStamp
		}
		if l.role == roleStamp {
			stamps++
		}
	}
	if stamps > 0 {
		d.strayStamps()
	}
	d.inlineStamps()
}

// opensStamp reports whether a line may be a stamp, by its first letters: they
// are capitals, but for those of the reviewers' notices.
func opensStamp(s string) bool {
	c := s[0]
	if isLower(c) || isUpper(c) && len(s) > 1 && isLower(s[1]) && strings.IndexByte("ACDN", c) < 0 {
		return strings.HasPrefix(s, "SE") || len(s) > 2 && isUpper(c) && isUpper(s[2]) // "CgNFIDENTIAL"
	}
	return true
}

// strayStamps cuts the classification out of sentences that OCR has read it
// into, on pages that carry stamps: "who SEGRET the neighbor is". A word that
// is spelt right may be the sentence's own.
func (d *document) strayStamps() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		for at := l.start; ; at++ {
			k := strings.Index(d.in[at:l.end], " SE")
			if k < 0 {
				break
			}
			at += k
			word := leadingWord(d.in[at+1 : l.end])
			end := at + 1 + len(word)
			if at > l.start && isLower(d.in[at-1]) && end+1 < l.end && d.in[end] == ' ' && isLower(d.in[end+1]) && word != "SECRET" && distance(word, "SECRET", 1) <= 1 {
				d.cuts = append(d.cuts, cut{span: Span{at + 1, end}, kind: RegionStamp})
			}
		}
	}
}

// inlineStamps cuts what reviewers stamp on a page out of the middle of lines:
// the sign of an exemption, and the notice of release with its day and number.
func (d *document) inlineStamps() {
	for i := 0; i < len(inlineNotices); {
		n := i + 1
		for n < len(inlineNotices) && inlineNotices[n].letter() == inlineNotices[i].letter() {
			n++
		}
		d.cutEach(inlineNotices[i:n])
		i = n
	}
}

// inlineNotice is how a reviewers' notice begins and what is the length of one
// that begins so. The text is looked through for the byte at rare, which
// running text has least of.
type inlineNotice struct {
	text string
	rare int
	read func(notice, s string) int
}

func (n *inlineNotice) letter() byte { return n.text[n.rare] }

// inlineNotices are sorted by the byte that they are looked for by.
var inlineNotices = []inlineNotice{
	{"25X1", len("25"), signTail},
	{"25x1", len("25"), signTail},
	{"Approved For Release ", len("Approved "), releaseTail},
	{"UNCLASSIFIED U S Department of State Case No ", len("UNCLASSI"), caseTail},
	{"DECLASSIFIED PER E", len("DECLASSI"), authorityTail},
	{"No Objection to Declassification in Part ", len("No Ob"), releaseTail},
	{"No Objection To Declassification in Part ", len("No Ob"), releaseTail},
	{"Classified by ", 0, authorityTail},
}

// authorityTail is the length of the authority's notice as OCR reads it into a
// sentence, to the order under which the paper was released.
func authorityTail(_, s string) int {
	s = s[:min(len(s), 200)]
	end := 0
	for _, last := range []string{"eclassify on OADR", "eclassify On OADR", "PER E O 13526", "PER E 0 13526", "PER E.O. 13526", "PER E.O. 12958", "PER E O 12958"} {
		if i := strings.Index(s, last); i >= 0 {
			end = max(end, i+len(last))
		}
	}
	return end
}

// isFrameLine knows the numbers of a film's frames, which the papers of the
// German foreign ministry carry at the head of a page.
func isFrameLine(s string) bool {
	after, ok := strings.CutPrefix(s, "Frames ")
	return ok && countDigits(after) >= 3 && strings.Contains(after, ", serial ")
}

// cutEach cuts every place of the notices, which are looked for by the same
// byte, in the lines of the body.
func (d *document) cutEach(notices []inlineNotice) {
	letter := notices[0].letter()
	for at := 0; ; at++ {
		if at = indexFrom(d.in, letter, at); at == len(d.in) {
			return
		}
		for i := range notices {
			if n := &notices[i]; at >= n.rare && at+1 < len(d.in) && d.in[at+1] == n.text[n.rare+1] && strings.HasPrefix(d.in[at-n.rare:], n.text) {
				at = max(at, d.cutNotice(n, at-n.rare)-1)
				break
			}
		}
	}
}

// cutNotice cuts the notice at the offset, as far as its reader says, and
// returns where it ends.
func (d *document) cutNotice(n *inlineNotice, at int) (end int) {
	i := d.lineAt(at)
	if i == len(d.lines) {
		return len(d.in)
	}
	l := &d.lines[i]
	size := max(1, n.read(n.text, d.in[at:max(l.end, at+len(n.text))]))
	if l.role == roleBody && at >= l.start && (at == l.start || d.in[at-1] == ' ') && size >= len(n.text) {
		start := at
		if word := trailingWord(strings.TrimRight(d.in[l.start:at], " ")); word != "" && nearWord(word, stampLevels) && word == strings.ToUpper(word) {
			start = at - 1 - len(word)
		}
		d.cuts = append(d.cuts, cut{span: Span{start, at + size}, kind: RegionStamp})
	}
	return at + size
}

// leadingToken is what s begins with up to a blank.
func leadingToken(s string) string {
	token, _, _ := strings.Cut(s, " ")
	return token
}

// signTail is the length of the sign of an exemption.
func signTail(_, s string) int { return len(leadingToken(s)) }

// releaseTail is the length of the notice with "2006/07/27 :
// LOC-HAK-462-9-6-3" behind it.
func releaseTail(notice, s string) int {
	n := len(notice)
	for n < len(s) && (isDigit(s[n]) || s[n] == '/') {
		n++
	}
	if strings.HasPrefix(s[n:], " : ") {
		n += len(" : ") + len(leadingToken(s[n+len(" : "):]))
	}
	return n
}

// caseTail is the length of the department's notice on each page, from its
// first word to the day, which OCR reads without points.
func caseTail(_, s string) int {
	i := strings.Index(s[:min(len(s), 160)], " Date ")
	if i < 0 {
		return 0
	}
	n := i + len(" Date ")
	for n < len(s) && (isDigit(s[n]) || s[n] == '/' || s[n] == ' ' && n+1 < len(s) && isDigit(s[n+1])) {
		n++
	}
	return n
}

// isMisreadStamp knows a stamp alone on its line that OCR has misread:
// "CgNFIDEN'fIAL:", "SE6REi/NODIS/XGDS", "~SENSITIVE/NODIS". Every word of it
// must be one of the tables', nearly, and one of them a level.
func isMisreadStamp(s string) bool {
	if len(s) > 48 || len(s) < 5 || !mostlyCapitals(s) {
		return false
	}
	level := false
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '/' }) {
		word = strings.Trim(word, "~:;.,!-*_()")
		switch {
		case word == "", hasAnyPrefix(word, stampRests):
		case nearWord(word, stampLevels):
			level = true
		case !nearWord(word, stampCaveats):
			return false
		}
	}
	return level
}

// mostlyCapitals reports whether small letters are no more than a third.
func mostlyCapitals(s string) bool {
	capitals, small := 0, 0
	for i := range len(s) {
		if isUpper(s[i]) {
			capitals++
		} else if isLower(s[i]) {
			small++
		}
	}
	return capitals > 2*small && capitals >= 3
}

// nearWord reports whether OCR may have read the word for one of the list: a
// letter in four may be wrong.
func nearWord(word string, list []string) bool {
	for _, w := range list {
		most := len(w) / 3
		if d := len(word) - len(w); d <= most && d >= -most && distance(strings.ToUpper(word), w, most) <= most {
			return true
		}
	}
	return false
}

// distance is the number of letters to change, drop or put in to make a of b,
// or more than most where it is more.
func distance(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	var row [32]int
	if len(b) >= len(row) {
		return most + 1
	}
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal, row[j] = row[j], min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

// Words of stamps, and what is left of words that OCR cut.
var (
	stampLevels  = []string{"SECRET", "CONFIDENTIAL", "UNCLASSIFIED"}
	stampCaveats = []string{"TOP", "NODIS", "EXDIS", "LIMDIS", "SENSITIVE", "EXCLUSIVELY", "EYES", "ONLY", "XGDS", "NOFORN"}
	stampRests   = []string{"XGDS", "GDS"}
)

// isClassificationStamp reports whether the line is nothing but capitals of
// the classification tables: "TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY".
func isClassificationStamp(s string) bool {
	rest, level := s, false
	for rest != "" {
		rest = strings.TrimLeft(rest, " /;,.-–—!()[]")
		if rest == "" {
			break
		}
		word, isLevel := stampWord(rest)
		if word == "" {
			return false
		}
		level = level || isLevel
		rest = rest[len(word):]
	}
	return level
}

// stampWord is the entry of the classification tables, in capitals, that s
// begins with.
func stampWord(s string) (word string, level bool) {
	if !isUpper(s[0]) {
		return "", false
	}
	for _, w := range levelCapitals {
		if hasWord(s, w) {
			return w, true
		}
	}
	for _, w := range caveatCapitals {
		if hasWord(s, w) {
			return w, false
		}
	}
	return "", false
}

var levelCapitals, caveatCapitals = capitals(classLevels), capitals(classCaveats)

// capitals is the list in capitals.
func capitals(list []string) []string {
	upper := make([]string, len(list))
	for i, s := range list {
		upper[i] = strings.ToUpper(s)
	}
	return upper
}

// classLevel is the classification that s begins with, in capitals or as
// editors write it, or "".
func classLevel(s string) string {
	for i, w := range classLevels {
		if hasWord(s, w) || hasWord(s, levelCapitals[i]) {
			return w
		}
	}
	return ""
}
