package memcon

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// Repairs of what scanners and scrapers do to whole words. Each is made only
// where the damage proves itself.

// isSpaced reports whether the blank stands between two single letters that
// belong to a letter-spaced word, "t e l e v i s e d". Only the first such
// blank of a word is asked for.
func isSpaced(in string, at, start, stop int) bool {
	return isSingle(in, at-1, start, stop) && isSingle(in, at+1, start, stop)
}

// isSingle reports whether the byte is a letter that stands alone, but for a
// point or comma behind it.
func isSingle(in string, i, start, stop int) bool {
	return i >= start && i < stop && isSpacedLetter(in[i]) && (i == start || in[i-1] == ' ') && (i+1 >= stop || !isWordByte(in[i+1]) && in[i+1] != '\'')
}

// isSpacedLetter holds for letters and for the zero that OCR reads for O.
func isSpacedLetter(c byte) bool { return isLetter(c) || c == '0' }

// closeUp joins the letter-spaced words that begin before the blank and
// returns where they end. Two blanks or more set words apart. A run of less
// than three letters, or one that may begin with the word "a" or "I", stays as
// it is; then 0 is returned.
func (w *writer) closeUp(at, start, stop int) int {
	words, end := w.spacedRun(at-1, start, stop)
	if at-1 == w.pos && at-1 > start || !w.provesSpacing(words) { // the first letter may be the "s" of a restored "It’s"
		return 0
	}
	for _, word := range words {
		for i := word.Start + 1; i < word.End; i += 2 {
			w.edit(EditSpacing, Span{i, i + 1}, "")
		}
		if gap := blanks(w.d.in[word.End:stop]); gap > 1 && word.End < end {
			w.edit(EditSpace, Span{word.End, word.End + gap}, " ")
		}
	}
	w.copy(end)
	return end
}

// spacedRun is spacedWords, which looks through a run of letters once only:
// where the run was left as it is, it is asked for again at its next letter.
func (w *writer) spacedRun(at, start, stop int) (words []Span, end int) {
	if w.run.Start < at && at < w.run.End {
		return []Span{{at, w.run.End}}, w.run.End
	}
	words, end = spacedWords(w.d.in, at, start, stop)
	if len(words) == 1 {
		w.run = words[0]
	}
	return words, end
}

// spacedWords is the words of single letters from the offset on: letters one
// blank apart are a word, and more blanks part words. end is past the last
// letter, and past the blanks after it where they part words.
func spacedWords(in string, at, start, stop int) (words []Span, end int) {
	for at < stop && isSingle(in, at, start, stop) {
		word := Span{at, at + 1}
		for word.End+1 < stop && in[word.End] == ' ' && isSingle(in, word.End+1, start, stop) {
			word.End += 2
		}
		words = append(words, word)
		end = word.End
		gap := blanks(in[end:stop])
		if gap < 2 || !isSingle(in, end+gap, start, stop) {
			return words, end
		}
		at = end + gap
	}
	return words, end
}

// provesSpacing tells letter-spaced words from initials and from the items of
// a list.
func (w *writer) provesSpacing(words []Span) bool {
	letters, longest := 0, words[0]
	for _, word := range words {
		if letters += (word.Len() + 1) / 2; word.Len() > longest.Len() {
			longest = word
		}
	}
	s := w.d.in[longest.Start:longest.End]
	switch {
	case len(words) > 1:
		return letters >= 5
	case letters < 3:
		return false
	case strings.HasPrefix(s, "a ") || strings.HasPrefix(s, "I ") || strings.HasPrefix(s, "A "):
		w.damage.add(longest)
		return false
	case isUpper(s[0]) && isUpper(s[2]):
		return letters >= 5
	}
	return true
}

// brokenWord joins a word that a line's end has cut and a scrape has run on:
// "De- cember". The copy must have the habit, or the whole word elsewhere.
func (w *writer) brokenWord(at, start, stop int) bool {
	in := w.d.in
	if at-2 < start || in[at-1] != '-' || !isBroken(in, at, stop) || w.pos > at-1 {
		return false
	}
	before, after := in[start:at], in[at+1:stop]
	first := before[strings.LastIndexByte(before, ' ')+1 : len(before)-1]
	if w.d.vocabulary().count(first, leadingWord(after)) == 0 && !w.d.breaksWords() {
		return false
	}
	w.copy(at)
	if !w.keepsHyphen(before, after) {
		w.unwrite(EditHyphen)
	}
	w.edit(EditSpace, Span{at, at + 1}, "")
	return true
}

// isBroken reports whether the blank at the offset follows a hyphen after a
// letter and stands before a small letter, and not in "pre- and postwar".
func isBroken(in string, at, stop int) bool {
	if at < 2 || !isLetter(in[at-2]) || at+1 >= stop || !isLower(in[at+1]) {
		return false
	}
	switch leadingWord(in[at+1 : stop]) {
	case "and", "or", "to", "nor", "und":
		return false
	}
	return true
}

// breaksWords reports whether the copy has many words cut by a hyphen and a
// blank.
func (d *document) breaksWords() bool {
	if d.broken == 0 {
		d.broken = 1
		for at := 0; d.broken < 4; {
			i := strings.Index(d.in[at:], "- ")
			if i < 0 {
				break
			}
			if at += i + 1; isBroken(d.in, at, len(d.in)) {
				d.broken++
			}
		}
	}
	return d.broken >= 4
}

// cutDoubled finds the second copy of each word where two layers of OCR were
// merged: "The The President President". A page is doubled or not; one
// doubled word is a slip of the pen.
func (d *document) cutDoubled() {
	found := false
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || !isDoubled(d.text(i)) {
			continue
		}
		found = true
		d.cuts = appendDoubled(d.cuts, d.in, l)
	}
	if found {
		d.cuts = sortCuts(d.cuts)
	}
}

// isDoubled reports whether the beginning of a line has words twice over, in
// at least three pairs.
func isDoubled(s string) bool {
	pairs, words := 0, 0
	last := ""
	for s != "" && words < 12 {
		word := s
		if i := strings.IndexByte(s, ' '); i >= 0 {
			word, s = s[:i], s[i+1:]
		} else {
			s = ""
		}
		words++
		if word == last && startsWord(word) || halved(word) > 0 {
			pairs++
			word = ""
		}
		last = word
		if words == 6 && pairs == 0 {
			return false // as most lines are
		}
	}
	return pairs >= 3 && pairs*3 >= words
}

// halved is half the length of a word that is one word twice, "TheThe", or 0.
// A point behind it stands but once.
func halved(word string) int {
	for word != "" && !isLetter(word[len(word)-1]) && strings.IndexByte(".,;:?!", word[len(word)-1]) >= 0 {
		word = word[:len(word)-1]
	}
	n := len(word) / 2
	if n < 2 || len(word)%2 == 1 || word[0] != word[n] || !isLetter(word[0]) || word[:n] != word[n:] {
		return 0
	}
	return n
}

// appendDoubled cuts the second copies out of a line.
func appendDoubled(cuts []cut, in string, l *line) []cut {
	last := ""
	for at := l.start; at < l.end; {
		end := min(indexFrom(in, ' ', at), l.end)
		word := in[at:end]
		switch n := halved(word); {
		case word != "" && word == last:
			cuts = append(cuts, cut{span: Span{at, end}})
			word = ""
		case n > 0:
			cuts = append(cuts, cut{span: Span{at + n, at + 2*n}})
			word = ""
		}
		last = word
		at = end + 1
	}
	return cuts
}

// isMojibakeLead holds for the characters that begin a UTF-8 sequence read as
// Windows-1252 (the first byte of a letter of Latin, Greek or Cyrillic script
// or of a typographic sign) and for those that begin "“", "”" or "’" read as
// GBK.
func isMojibakeLead(r rune) bool {
	return r >= 0xC2 && r <= 0xC5 || r == 0xCE || r == 0xCF || r == 0xD0 || r == 0xD1 || r == 'â' || r == '鈥'
}

// mojibake puts right one character that was read in the wrong encoding, where
// its bytes are UTF-8 when they are read anew.
func (w *writer) mojibake(at, stop int) int {
	in := w.d.in[:stop]
	lead, n := utf8.DecodeRuneInString(in[at:])
	if lead == '鈥' {
		return w.gbkQuote(at, stop, n)
	}
	var raw [4]byte
	size, end := 0, at
	for size < len(raw) && end < stop {
		r, n := utf8.DecodeRuneInString(in[end:])
		b, ok := charmap.Windows1252.EncodeRune(r)
		if r >= 0x80 && r < 0xA0 {
			b, ok = byte(r), true // read as Latin-1
		}
		if !ok || size > 0 && (b < 0x80 || b > 0xBF) {
			break
		}
		raw[size] = b
		size++
		end += n
		if r, k := utf8.DecodeRune(raw[:size]); k == size && r != utf8.RuneError && !closesQuote(raw[0], in[at:end]) {
			w.edit(EditMojibake, Span{at, end}, visible(string(r)))
			return end
		}
	}
	return at + n
}

// closesQuote tells a capital letter before a closing quotation mark or a dash,
// "MENÄ“", from the two bytes of one letter.
func closesQuote(lead byte, s string) bool {
	if lead != 0xC4 && lead != 0xC5 && lead != 0xCE && lead != 0xCF {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("“”‘’–—…", r)
}

// gbkQuote puts right a quotation mark or apostrophe that was read as GBK,
// together with the letter that was read into it. Where that reading lost the
// last byte, a question mark stands in its place, and the sign closes what the
// line has open.
func (w *writer) gbkQuote(at, stop, n int) int {
	in := w.d.in
	_, k := utf8.DecodeRuneInString(in[at+n : stop])
	raw, err := simplifiedchinese.GBK.NewEncoder().String(in[at : at+n+k])
	if r, size := utf8.DecodeRuneInString(raw); err == nil && size == 3 && r != utf8.RuneError && utf8.ValidString(raw) {
		w.edit(EditMojibake, Span{at, at + n + k}, raw)
		return at + n + k
	}
	if strings.HasPrefix(in[at+n:stop], "?") {
		w.edit(EditMojibake, Span{at, at + n + 1}, w.closingSign())
		return at + n + 1
	}
	w.damage.add(Span{at, at + n})
	return at + n
}

// closingSign is the quotation mark that closes what the paragraph has open,
// or an apostrophe.
func (w *writer) closingSign() string {
	const near = 400 // bytes back
	from := len(w.norm.segments)
	for from > 0 && w.size-w.norm.segments[from-1].at < near && w.norm.segments[from-1].to != "\n\n" {
		from--
	}
	tail := w.text(max(from-1, 0))
	tail = tail[strings.LastIndex(tail, "\n")+1:]
	if strings.LastIndex(tail, "“") > strings.LastIndex(tail, "”") {
		return "”"
	}
	return "’"
}

// markup takes a tag of HTML out and reads a character reference, which some
// viewers leave in their text.
func (w *writer) markup(at, stop int) int {
	s := w.d.in[at:min(stop, at+maxTag)]
	if s[0] == '&' {
		end := strings.IndexByte(s, ';') + 1
		if end < 4 || end > 10 {
			return at + 1
		}
		if to := html.UnescapeString(s[:end]); to != s[:end] {
			w.edit(EditMarkup, Span{at, at + end}, visible(to))
			return at + end
		}
		return at + 1
	}
	n, block := htmlTag(s)
	if n == 0 {
		return at + 1
	}
	to := ""
	if w.copy(at); block && at+n < stop && !w.endsBlank() {
		to = " "
	}
	w.edit(EditMarkup, Span{at, at + n}, to)
	return at + n
}

// visible is a text that was read anew, with blanks for white space and
// without what shows nothing.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r) || isHidden(r):
			return -1
		}
		return r
	}, s)
}

// maxTag is the longest tag of HTML that is looked for, in bytes.
const maxTag = 200

// htmlTag is the length of the tag that s begins with, or 0, and whether it
// sets its text apart from what stands before.
func htmlTag(s string) (n int, block bool) {
	name := strings.TrimPrefix(s[1:], "/")
	k := 0
	for k < len(name) && (isLetter(name[k]) || isDigit(name[k])) {
		k++
	}
	block, known := htmlTags[strings.ToLower(name[:k])]
	if !known || k == len(name) || !strings.ContainsRune(" />", rune(name[k])) {
		return 0, false
	}
	return strings.IndexByte(s, '>') + 1, block
}

// htmlTags are the tags that leak, and whether they are blocks.
var htmlTags = map[string]bool{
	"br": true, "p": true, "div": true, "li": true, "ul": true, "ol": true, "tr": true, "td": true, "table": true, "h1": true, "h2": true, "h3": true, "h4": true,
	"strong": false, "b": false, "i": false, "em": false, "u": false, "span": false, "sup": false, "sub": false, "a": false, "font": false,
}

// report lists the damage that the cleaning met and could not settle.
func (w *writer) report() {
	if w.damage.count > 0 {
		w.d.problem(ProblemDamaged, w.damage.first, "letters set apart or misread, in places: "+itoa(w.damage.count))
	}
}
