package memcon

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// readAnnotations types the editorial brackets of every turn.
func (d *document) readAnnotations() {
	var b bracketPairs
	for i := range d.memo.Turns {
		t := &d.memo.Turns[i]
		t.Annotations = d.brackets(t, &b)
	}
}

// brackets finds the outermost brackets of a turn's text. One that does not
// close runs to the end of its paragraph and is a problem, as is one that
// closes what is not open.
func (d *document) brackets(t *Turn, b *bracketPairs) []Annotation {
	var found []Annotation
	b.read(t.Text)
	s, at := t.Text, 0
	for _, p := range b.pairs {
		if p.start < at {
			continue
		}
		found = append(found, slashBrackets(s, at, p.start)...)
		if at = p.end; p.end == 0 {
			at = len(s)
			if n := strings.Index(s[p.start:], "\n\n"); n >= 0 {
				at = p.start + n
			}
			d.problem(ProblemBracket, d.within(t, p.start, at), "bracket opens and does not close: "+excerpt(s[p.start:at]))
		}
		inner := strings.TrimSuffix(s[p.start+1:at], "]")
		found = append(found, Annotation{Kind: bracketKind(inner, s[:p.start], at-p.start == len(s)), Text: inner, Start: p.start, End: at})
	}
	for _, at := range b.stray {
		d.problem(ProblemBracket, d.within(t, at, at+1), "bracket closes and was not open")
	}
	return append(found, slashBrackets(s, at, len(s))...)
}

// bracketPairs is the brackets of one text. Its lists serve one text after
// another.
type bracketPairs struct {
	pairs []textSpan // every bracket that opens, up to past the one that closes it, or with no end where none does
	stray []int      // every bracket that closes what is not open
	open  []int      // of pairs
}

// read finds the brackets of s.
func (b *bracketPairs) read(s string) {
	b.pairs, b.stray, b.open = b.pairs[:0], b.stray[:0], b.open[:0]
	for at := 0; ; at++ {
		i := strings.IndexByte(s[at:], ']')
		stop := len(s)
		if i >= 0 {
			stop = at + i
		}
		for ; at < stop; at++ {
			n := strings.IndexByte(s[at:stop], '[')
			if n < 0 {
				break
			}
			at += n
			b.open = append(b.open, len(b.pairs))
			b.pairs = append(b.pairs, textSpan{start: at})
		}
		switch at = stop; {
		case i < 0:
			return
		case len(b.open) == 0:
			b.stray = append(b.stray, at)
		default:
			b.pairs[b.open[len(b.open)-1]].end = at + 1
			b.open = b.open[:len(b.open)-1]
		}
	}
}

// within is where in the input the bytes [from, to) of a turn's text stand.
func (d *document) within(t *Turn, from, to int) Span {
	at := sort.Search(len(d.flow.Text), func(i int) bool { return d.flow.Offset(i) >= t.Body.Start })
	return d.flow.Span(at+from, at+to)
}

// slashBrackets finds what stands between slashes in [from, to): typewriters of
// Eastern Europe had no brackets. A speaker's own aside may stand so as well;
// only what tells of stage business or of the text is an annotation.
func slashBrackets(s string, from, to int) []Annotation {
	const longest = 160
	var found []Annotation
	for at := from; at < to; {
		i := strings.IndexByte(s[at:to], '/')
		if i < 0 {
			return found
		}
		at += i + 1
		n := strings.IndexAny(s[at:min(to, at+longest)], "/\n")
		if n <= 0 || s[at+n] != '/' || !isLetter(s[at]) || s[at+n-1] == ' ' || at > 1 && s[at-2] > ' ' || startsWord(s[at+n+1:]) {
			continue
		}
		inner := s[at : at+n]
		if kind := bracketKind(inner, s[:at-1], false); kind != Supplied && kind != Original {
			found = append(found, Annotation{Kind: kind, Text: inner, Start: at - 1, End: at + n + 1})
		}
		at += n + 1
	}
	return found
}

// bracketEnd is past the bracket that closes the one at i, or -1.
func bracketEnd(s string, i int) int {
	depth := 0
	for ; i < len(s); i++ {
		switch s[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// excerpt is the beginning of s for a problem's detail.
func excerpt(s string) string {
	const most = 40
	if len(s) <= most {
		return s
	}
	n := most
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// bracketKind says what a bracket does. inner is what stands in it, before
// the text it follows; alone says that it is a paragraph of its own.
func bracketKind(inner, before string, alone bool) AnnotationKind {
	s := strings.TrimSpace(inner)
	low := strings.ToLower(s)
	letters := lettersOf(low)
	switch {
	case hasAny(low, letters, redactionMarks):
		return Redaction
	case low == "sic" || strings.HasPrefix(low, "sic;") || strings.HasPrefix(low, "sic,") || low == "sic!":
		return Sic
	case hasAny(low, letters, illegibleMarks):
		return Illegible
	case strings.Trim(s, ". …*") == "" || hasPrefixAny(low, omissionMarks) || strings.HasPrefix(s, "..") && signed(low):
		return Omission
	case signed(low):
		return Editor
	case isStage(s, low):
		return Stage
	case isForeign(s, before):
		return Original
	case hasPrefixAny(low, editorMarks):
		return Editor
	case tellsStage(s, alone):
		return Stage
	}
	return Supplied
}

func hasPrefixAny(s string, list []string) bool {
	for _, w := range list {
		if hasWord(s, w) {
			return true
		}
	}
	return false
}

var (
	redactionMarks = phrases("declassified", "excised", "sanitized")
	illegibleMarks = phrases("unclear", "illegible", "inaudible", "unintelligible", "indistinct", "undecipherable", "garbled", "faded", "missing", "crossed out", "blacked out", " of static")
	omissionMarks  = []string{"omitted here", "here follows", "here follow", "omission", "omitted", "ellipsis", "text omitted", "portion omitted", "section omitted", "passage omitted"}
	editorMarks    = []string{"footnote", "note", "translator's note", "translator’s note", "editor's note", "editor’s note", "handwriting", "handwritten", "stamp:", "marginal", "in the margin", "reference is to", "this refers", "this was in reference", "see document", "text not found", "attachment not", "signature", "time stamp", "the following"}
)

// signed reports whether a remark bears the sign of its editor or translator:
// "of the missiles -- ed.", "trans.", "B. G.".
func signed(s string) bool {
	s = strings.TrimRight(s, ". ")
	for _, sign := range [...]string{"ed", "eds", "trans", "transl", "tr", "translator", "editor", "note"} {
		head, ok := strings.CutSuffix(s, sign)
		if !ok || head == "" {
			continue
		}
		if r, _ := utf8.DecodeLastRuneInString(head); r == ' ' || r == '-' || r == '–' || r == '—' || r == ',' {
			return sign != "note"
		}
	}
	const longest = len("—b. g.") // bytes; the point behind it is off
	tail := s[max(0, len(s)-longest):]
	if strings.IndexByte(tail, '.') < 0 {
		return false
	}
	i := strings.LastIndexAny(tail, "-–—")
	return i >= 0 && len(tail)-i < len(s) && strings.Contains(tail[i:], ".") && isInitials(strings.TrimLeft(tail[i:], "-–— "))
}

// isInitials reports whether s is nothing but initials: "b. g", "s.s".
func isInitials(s string) bool {
	letters := 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			if letters++; letters > 3 {
				return false
			}
		case r == '.' || r == ' ':
		default:
			return false
		}
	}
	return letters > 1
}

// isStage reports whether a bracket tells what somebody does.
func isStage(s, low string) bool {
	w := low[:wordLen(low)]
	if stageWords.has(w) {
		return true
	}
	if strings.HasSuffix(w, "ing") && len(w) > 5 && !notStage.has(w) {
		return true
	}
	if hasAny(low, lettersOf(low), stagePhrases) {
		return true
	}
	return strings.HasPrefix(low, "to ") && (startsUpper(s[len("to "):]) || startsUpper(s)) || strings.HasPrefix(low, "there was a brief") || strings.HasPrefix(low, "at this point")
}

// tellsStage reports whether a bracket is a sentence about somebody present:
// "He reads it." Where it stands alone, the somebody may have any name.
func tellsStage(s string, alone bool) bool {
	if !strings.HasSuffix(s, ".") {
		return false
	}
	w, _, _ := strings.Cut(s, " ")
	return stageSubjects.has(strings.TrimRight(w, ",")) || alone && articles.has(w)
}

var (
	stagePhrases  = phrases(" laughs", " laugh", " nods", " smiles", " enters", " leaves", " joins", " leaves the room", " interrupts", " shakes hands", " arrives", " comes in", " hands over", " nod agreement")
	stageSubjects = words(`He She They Everybody Everyone All Both Whereupon`)
	stageWords    = words(`laughter laughs laugh chuckle chuckles chuckling laughing applause pause pauses silence smiles smiling nods reads reading points pointing hands takes gestures gesturing
		shows showing interrupts interrupting interjecting whispers shouts coughs sighs turns looks consults confers translates recess break end applauds rises stands sits telephones music noise
		paraphrasing elaborates continuing jokingly joking spoken`)
	notStage = words(`during according regarding concerning including following something anything nothing everything remaining meeting beginning evening morning building king being having negotiating`)
)
