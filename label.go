package memcon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// separator is what stands between a label and what is said.
type separator uint8

const (
	colon   separator = iota // "Stevenson: text"
	period                   // "KOSYGIN. text": Soviet records, press conferences
	dash                     // "Kadar – text": presidium notes
	ownLine                  // the label stands alone on its line
	glued                    // "KosyginTell me": the copy lost what set the label apart
	bare                     // nothing: OCR without points, see bare.go
	loose                    // a colon that the copy misread: "Rusk; text", or lost
	separators
)

// candidate is a place that may be a label.
type candidate struct {
	start, end int // the name, in the cleaned text
	open       int // where the label begins, with a bracket around it if any
	text       int // where what is said begins
	manner     [2]int
	sep        separator
	begins     bool // at the beginning of a paragraph
	soft       bool // the word before it ends no sentence
	key        int  // index of its name among the names of the document
}

// colonLabel reads the label that ends at the colon c of the paragraph
// [from, limit). It reads backwards: a colon is rare, a capital is not.
func colonLabel(s string, from, c, limit int) (candidate, bool) {
	end := c
	for end > from && (s[end-1] == ' ' || s[end-1] == '?' && s[max(end-2, from)] == ' ') { // "Speaker ?:"
		end--
	}
	cand := candidate{sep: colon, text: c + 1}
	if end > from && (s[end-1] == ')' || s[end-1] == ']') {
		open := bracketBefore(s, from, end)
		if open < 0 {
			return cand, false
		}
		if open > from && s[open-1] == ' ' && s[open:end] != "(?)" {
			cand.manner = [2]int{open + 1, end - 1}
			end = open - 1
		}
	}
	if end > from+2 && s[end-1] == ']' && cand.manner[1] > 0 { // "Kim Gwang-hyeop [Kim Kwang Hyop] (to be abbreviated as Kim):"
		if open := bracketBefore(s, from, end); open > from+1 && s[open-1] == ' ' {
			end = open - 1
		}
	}
	cand.end = end
	var ok bool
	if cand.start, cand.soft, ok = nameBefore(s, from, voiceEnd(s, from, end)); !ok {
		return cand, false
	}
	cand.completeName(s, from)
	cand.begins = cand.start == from
	cand.open = cand.start
	if cand.text < limit && s[cand.text] == ']' { // "[The President:]": restored by an editor
		if cand.start > from && s[cand.start-1] == '[' {
			cand.open, cand.text = cand.start-1, cand.text+1
			cand.begins = cand.open == from
		}
	}
	cand.skipBlank(s, limit)
	name := s[cand.start:cand.end]
	return cand, (isLabelName(trimOpening(name)) || cand.begins && isSmallName(name)) && followsLabel(s[cand.text:limit])
}

// voiceEnd is where the name proper ends in the label of one of several
// voices nobody knew, which transcripts of tapes number: "UM 1", "Speaker 2".
// Other labels have no number.
func voiceEnd(s string, from, end int) int {
	i := end
	for i > from && end-i < 2 && isDigit(s[i-1]) {
		i--
	}
	if i == end || i-1 <= from || s[i-1] != ' ' {
		return end
	}
	if w := s[strings.LastIndexByte(s[from:i-1], ' ')+1+from : i-1]; !voiceWords.has(w) {
		return end
	}
	return i - 1
}

// voiceWords are what transcripts call such voices.
var voiceWords = words(`UM UF UMV UFV UNSUB Unidentified Unknown Speaker Voice Man Woman Male Female Participant SPEAKER VOICE MAN WOMAN MALE FEMALE PARTICIPANT`)

// completeName takes in what an editor put before the first label of a
// speaker: "[Gen. Maxwell D.] Taylor:".
func (c *candidate) completeName(s string, from int) {
	if c.start < from+4 || s[from] != '[' || s[c.start-1] != ' ' || s[c.start-2] != ']' {
		return
	}
	if !allNameWords(s[from+1 : c.start-2]) {
		return
	}
	c.start, c.soft = from, false
}

// isSmallName reports whether a label may be a surname whose capital the copy
// lost: one word in small letters. Only a known name counts.
func isSmallName(s string) bool {
	return len(s) > 3 && wordLen(s) == len(s) && !notLabels.has(s) && !particles.has(s)
}

// skipBlank moves the text past the blank after the separator.
func (c *candidate) skipBlank(s string, limit int) {
	for c.text < limit && s[c.text] == ' ' {
		c.text++
	}
}

// bracketBefore is where the bracket that closes at end opens, or -1. A
// manner or an alias is short.
func bracketBefore(s string, from, end int) int {
	const most = 120
	shut, open := s[end-1], byte('(')
	if shut == ']' {
		open = '['
	}
	depth := 0
	for i := end - 1; i >= max(from, end-most); i-- {
		switch s[i] {
		case shut:
			depth++
		case open:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// maxLabel is the longest name of a label, in bytes.
const maxLabel = 90

// nameBefore walks back over the words of a name that ends at end, to the end
// of the sentence before it or the beginning of the paragraph. soft says that
// the word before the name ends no sentence.
func nameBefore(s string, from, end int) (start int, soft, ok bool) {
	i := end
	for {
		j := i
		for j > from && s[j-1] != ' ' && end-j <= maxLabel {
			j--
		}
		word := s[j:i]
		if end-j > maxLabel || word == "" {
			return i, true, i < end
		}
		if s[j] == '[' && j+1 < i && strings.IndexByte(word, ']') < 0 && j+2 < len(s) {
			return j + 1, false, isNameWord(s[j+1 : i])
		}
		if i == end && j == from && isSmallName(word) { // "gorbachev:", where the copy lost its capitals
			return j, false, true
		}
		if !isNameWord(word) && !isUnnamed(s[from:i]) || isInterjection(word) {
			i = skipLinks(s, nextWord(s, i), end)
			return i, true, i < end
		}
		if j == from {
			return j, false, true
		}
		if endsSentence(s, from, j-1) {
			return j, false, true
		}
		i = j - 1
	}
}

// skipLinks moves past small words that hold an office together and begin no
// name: "to the U.S. President Nixon".
func skipLinks(s string, i, end int) int {
	for i < end && isLower(s[i]) {
		n := wordLen(s[i:end])
		if n == 0 || wordClasses.get(s[i:i+n])&classParticle != 0 && s[i:i+n] != "of" {
			break
		}
		i = nextWord(s, i+n)
	}
	return i
}

// trimOpening is a name without the bracket or the sign of a guttural that it
// begins with.
func trimOpening(name string) string {
	if name != "" && isLetter(name[0]) { // as most do
		return name
	}
	return strings.TrimLeft(name, "['’‘ʼ")
}

// isUnnamed reports whether s ends in a label for somebody nobody knew:
// "Unidentified voice".
func isUnnamed(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 || !unnamedNouns.has(s[i+1:]) {
		return false
	}
	return unnamedWords.has(s[strings.LastIndexByte(s[:i], ' ')+1 : i])
}

var (
	unnamedWords = words(`Unidentified Unknown Another Several Male Female First Second Third Other`)
	unnamedNouns = words(`voice voices speaker speakers man woman male female participant person reporter correspondent`)
)

// isInterjection reports whether a word with a capital begins a sentence that
// broke off before the label: "So— Nixon:" where the scrape lost the dash.
func isInterjection(w string) bool {
	return sentenceWords.has(w) && !articles.has(w) && len(w) > 1 && w != "An" && wordClasses.fold(w)&classModifier == 0
}

// nextWord skips the blank at i.
func nextWord(s string, i int) int {
	if i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

// endsSentence reports whether what stands before the blank at i closes a
// sentence, or a bracket, or breaks off.
func endsSentence(s string, from, i int) bool {
	r, n := utf8.DecodeLastRuneInString(s[from:i])
	switch r {
	case '?':
		return !strings.HasSuffix(s[from:i-n], "?") || i-n-2 < from || !isLetter(s[i-n-2]) // "Ion?? Popescu": lost letters
	case '!', ':', ';', '"', '”', '’', '\'', ')', ']', '…', '—', '–', '-', '»', '*', '|', '•':
		return r != '\'' && r != '’' || i-n > from && !isWordByte(s[i-n-1])
	case '.':
		return !abbreviated(s, from, i-1)
	}
	return false
}

// isNameWord reports whether a word may stand in a name or an office.
func isNameWord(w string) bool {
	for w != "" && (w[len(w)-1] == ',' || w[len(w)-1] == '?') {
		w = w[:len(w)-1]
	}
	if w != "" && isUpper(w[0]) && allLower(w[1:]) { // most are
		return true
	}
	r, n := utf8.DecodeRuneInString(w)
	if (r == '\'' || r == '’' || r == '‘' || r == 'ʼ') && len(w) > n { // 'Izzat: the sign of a guttural
		w = w[n:]
		r, _ = utf8.DecodeRuneInString(w)
	}
	if !unicode.IsUpper(r) && !(r == '(' && w == "(?)") {
		return particles.has(w) || strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "d’") || strings.HasPrefix(w, "d'")
	}
	for _, c := range w {
		if !unicode.IsLetter(c) && !strings.ContainsRune(".'’`-–/&()[]?‘", c) && !unicode.Is(unicode.Mn, c) {
			return false
		}
	}
	return true
}

// isLabelName reports whether a run of name words can be a speaker's name: it
// is short and does not begin like a sentence or a key of the header.
func isLabelName(s string) bool {
	if s == "" || len(s) > maxLabel || strings.Count(s, " ") > 9 || notLabels.fold(s) {
		return false
	}
	first, rest, _ := strings.Cut(s, " ")
	if len(first) == 3 && articles.has(first) {
		return isHead(lowerWord(rest)) || len(rest) == 1 && isUpper(rest[0]) // "The P" of telephone transcripts
	}
	if sentenceWords.has(first) && len(s) > 1 { // "A Senator", "Under Secretary Ball"
		return isHead(lowerWord(rest)) && (first == "A" || first == "An") || isFormal(s)
	}
	return startsUpper(s) || wordClasses.get(first)&classParticle != 0 || s == "(?)"
}

// lowerWord is the last word of s before "of" or "for", in lower case, or its
// first where that is an office: "Vice President", "Chairman of the Board".
func lowerWord(s string) string {
	s = strings.ToLower(s)
	for _, cut := range []string{" of ", " for ", " to "} {
		s, _, _ = strings.Cut(s, cut)
	}
	return strings.Trim(s[strings.LastIndexByte(s, ' ')+1:], ".,?")
}

// followsLabel reports whether something said can begin with s.
func followsLabel(s string) bool {
	if s == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsSymbol(r) || strings.ContainsRune("“‘’\"'([«—–-./…¿¡*_•", r)
}

// particles stand in names and offices in small letters.
var particles = words(`of the for and de da di du dos del della la le les von van der den ter ten zu zur y e al el ul bin ibn ben abu bint a to`)

// articles stand before an office.
var articles = words(`The THE Der Die`)

// notLabels end in a colon and name nobody: keys of the header, headings,
// words that introduce.
var notLabels = words(`note notes subject subjects participants present date time place location source summary contents citation copies reference references ref
	attachment attachments enclosure enclosures distribution agenda topic topics comment comments conclusion conclusions action actions background discussion
	classification drafted approved clearance cleared cc copy re memorandum translation original remarks observations annex appendix page
	recorder translator translators notetaker notetakers recorders documentation questions answers key title author authors
	decision decisions recommendation recommendations issue issues result results example warning attention attn via from to subj tags information transcription
	first second third fourth fifth secondly thirdly finally firstly economic military political economy defense situation villages betr
	postscript p.s. ps ps. nb n.b. editor's footnote footnotes document documents part section chapter paragraph question-answer yes no well remember namely viz`)
