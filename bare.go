package memcon

import "strings"

// readBareLabels is for OCR that lost every point and colon: a label is then
// found only as a name of the list where a speaker may change, after the
// stray letter that was a portion mark, or at the beginning.
func (d *document) readBareLabels() {
	s := d.flow.Text
	if !isUnpunctuated(s[d.body:]) {
		return
	}
	var found []candidate
	first, _ := trimSpan(s, d.body, len(s))
	for at := first; at < len(s); at = nextWordStart(s, at) {
		if startsUpper(s[at:]) && (at == first || afterPortionMark(s, d.body, at)) {
			if end := d.bareLabel(at); end > 0 {
				found = append(found, candidate{start: at, end: end, open: at, text: nextWord(s, end), sep: bare})
			}
		}
	}
	if len(found) < 3 {
		return
	}
	l := &d.labels
	l.sep, l.runOn = bare, true
	for _, c := range found {
		l.add(s, &c)
	}
	for i := range l.names {
		l.names[i].person, _ = d.resolve(l.names[i].folded)
	}
	for _, c := range l.found {
		if c.sep == bare {
			l.kept = append(l.kept, c)
		}
	}
	d.problem(ProblemDamaged, d.flow.Span(d.body, len(s)), "the copy has no punctuation: labels were found by the names of the list alone")
}

// isUnpunctuated reports whether running text has next to no points.
func isUnpunctuated(s string) bool {
	const least, each = 300, 400
	if len(s) < least {
		return false
	}
	return strings.Count(s, ". ")+strings.Count(s, ": ")+strings.Count(s, ", ") < len(s)/each
}

// nextWordStart is where the word after the one at the offset begins.
func nextWordStart(s string, at int) int {
	i := strings.IndexAny(s[at:], " \n")
	if i < 0 {
		return len(s)
	}
	at += i
	for at < len(s) && (s[at] == ' ' || s[at] == '\n') {
		at++
	}
	return at
}

// afterPortionMark reports whether what stands before the word is the rest of
// a portion mark, "U" of "(U)", perhaps with a page's number after it.
func afterPortionMark(s string, from, at int) bool {
	before := strings.TrimRight(s[from:at], " \n0123456789")
	mark := before[strings.LastIndexAny(before, " \n")+1:]
	return len(mark) > 0 && len(mark) <= 3 && (len(mark) == 1 && strings.Contains("USCX", mark) || !sentenceWords.has(mark) && !isWord(mark))
}

// isWord reports whether three letters or fewer are a word of running text.
func isWord(s string) bool { return shortWords.has(strings.ToLower(s)) }

var shortWords = words(`a i an as at be by do go he if in is it me my no of on or so to up us we all and any are ask but can day did end far few for get got had has her him his how its let
	man may men new not now off old one our out own put ran say see set she six ten the too two use war was way who why yes yet you tea air oil art bad big bit car cut due eat`)

// bareLabel is where the label ends that begins at the word: an office with a
// surname of the list, or the office of one of the list; 0 where none stands.
func (d *document) bareLabel(at int) int {
	s := d.flow.Text
	best := 0
	end := at
	for range 5 {
		end = blankAfter(s, end)
		label := s[at:end]
		bareOffice := officeAlone(strings.TrimPrefix(label, "The "))
		if label == "The" || bareOffice {
			if hasWord(label, "The") && d.whoIs(label) >= 0 {
				best = end
			}
		} else if isFormal(label) {
			if d.isSurname(s[strings.LastIndexByte(s[:end], ' ')+1 : end]) {
				return end
			}
			break
		} else {
			break
		}
		end = nextWord(s, end)
	}
	return best
}

// blankAfter is where the word at the offset ends.
func blankAfter(s string, at int) int {
	i := strings.IndexAny(s[at:], " \n")
	if i < 0 {
		return len(s)
	}
	return at + i
}

// isSurname reports whether a word is the surname of one of the list.
func (d *document) isSurname(w string) bool {
	w = foldName(w)
	for _, k := range d.personKeys() {
		if n := len(k.words); n > 0 && (k.words[n-1] == w || n > 1 && isSuffix(k.words[n-1]) && k.words[n-2] == w) {
			return true
		}
	}
	return false
}
