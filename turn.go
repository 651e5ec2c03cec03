package memcon

import "slices"

// Turn is one contribution to the conversation. Turns are in the order of the
// input and never overlap.
type Turn struct {
	Kind    TurnKind `json:"kind"`
	Speaker Speaker  `json:"speaker"`
	// Manner is how the record says it was said: "in a jocular tone".
	Manner string `json:"manner,omitempty"`
	// Text is what a reader would read: without label, page marks, running
	// heads and footnote markers, hyphenation joined, apostrophes restored.
	// Paragraphs are set apart by "\n\n" where the input still shows them.
	Text string `json:"text"`
	// Page is the number of the page the turn begins on, as printed.
	Page string `json:"page,omitempty"`
	// Span runs from the first byte of the label to the last of the text. A
	// page mark or a block of footnotes may stand inside; the regions tell.
	Span Span `json:"span"`
	// Body runs from the first byte of the text to its last.
	Body        Span         `json:"body"`
	Annotations []Annotation `json:"annotations,omitempty"`
}

// TurnKind says how a turn gives what was said.
type TurnKind string

// The turn kinds. The list is closed.
const (
	// Speech is words under a speaker's label.
	Speech TurnKind = "speech"
	// Reported is a statement that the record attributes in a sentence, such
	// as "Stalin notes that ...".
	Reported TurnKind = "reported"
	// Narration is what nobody is said to say.
	Narration TurnKind = "narration"
)

// Speaker is who a turn is given to.
type Speaker struct {
	// Label is the label or the subject of the attribution as the document
	// has it, without separator and manner.
	Label string `json:"label,omitempty"`
	// Participant is the ID of the participant the label was resolved to, or
	// empty: it is never guessed.
	Participant string `json:"participant,omitempty"`
	// Joint is the IDs of the participants where the label names several, as
	// in "Pieck and Grotewohl"; then Participant is empty.
	Joint []string `json:"joint,omitempty"`
	// Span is the label in the input.
	Span Span `json:"span"`
}

// Annotation is an editorial bracket inside a turn. The bracket stays in the
// text; Start and End are byte offsets of the turn's Text, brackets included.
type Annotation struct {
	Kind AnnotationKind `json:"kind"`
	// Text is what stands between the brackets.
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// AnnotationKind says what an editorial bracket does.
type AnnotationKind string

// The annotation kinds. The list is closed.
const (
	Supplied  AnnotationKind = "supplied"  // a word the editor or translator put in
	Editor    AnnotationKind = "editor"    // a remark signed by the editor or translator
	Original  AnnotationKind = "original"  // the word of the original language
	Omission  AnnotationKind = "omission"  // something left out
	Redaction AnnotationKind = "redaction" // something not declassified
	Illegible AnnotationKind = "illegible" // something nobody could read or hear
	Sic       AnnotationKind = "sic"       // the error stands in the original
	Stage     AnnotationKind = "stage"     // stage business: laughter, a gesture
)

// readTurns cuts the body into turns: at the labels that the vote kept, and
// where there are none, at the sentences that attribute a statement.
func (d *document) readTurns() {
	kept := d.labels.kept
	const aside = 8 // a narration or a bracket stands after about every eighth turn
	d.memo.Turns = make([]Turn, 0, len(kept)+len(kept)/aside+8)
	d.soft = slices.Grow(d.soft, cap(d.memo.Turns))
	at := d.body
	if len(kept) == 0 {
		d.readReported(at, len(d.flow.Text))
		return
	}
	d.readReported(at, kept[0].open)
	for i, c := range kept {
		end := len(d.flow.Text)
		if i+1 < len(kept) {
			end = kept[i+1].open
		}
		d.readSpeech(c, end, i+1 < len(kept) && kept[i+1].key == c.key)
	}
}

// readSpeech reads what stands between a label and the next: the words said,
// and after them what is nobody's.
func (d *document) readSpeech(c candidate, end int, again bool) {
	stop := d.speechEnd(c.text, end)
	tail := min(stop, max(d.closing, c.text))
	if d.labels.runOn {
		tail = narrationTail(d.flow.Text, c.text, min(stop, max(d.closing, c.text)), again)
	}
	t := Turn{Kind: Speech}
	d.nameSpeaker(&t.Speaker, &c)
	if m := d.flow.Text[c.manner[0]:c.manner[1]]; declaredAlias(m) == "" && !d.saysWho(c) {
		t.Manner = m
	}
	if t.Manner == "" {
		if inner, n := leadingManner(d.flow.Text[c.text:tail]); n > 0 {
			t.Manner = inner
			c.text += n
		}
	}
	d.addTurn(&t, c.open, c.text, tail)
	d.readNarration(tail, stop)
	d.readAside(stop, end)
}

// speechEnd is where the paragraphs end that go on with what was said: at a
// bracket or a heading of its own, at a statement given to somebody else.
func (d *document) speechEnd(from, end int) int {
	first := d.paraAt(from)
	if from >= d.paras[first].end { // the label stands alone on its line
		first++
	}
	for i := first + 1; i < len(d.paras) && d.paras[i].start < end; i++ {
		p := d.paras[i]
		if !d.attached(i) && d.interrupts(d.flow.Text[p.start:min(p.end, end)], p.start) {
			return p.start
		}
	}
	return end
}

// interrupts reports whether a paragraph without a label ends the turn before
// it.
func (d *document) interrupts(s string, at int) bool {
	if isAside(s) || isHeading(s) || isClosing(s) || isResolution(s) || talkSubject(s) > 0 && isInterlude(s) {
		return true
	}
	a, ok := d.attributed(at, sentenceEnd(d.flow.Text, at, at+len(s)))
	return ok && a.kind == byPerson && (a.person >= 0 && a.start == at || a.group && len(s) < shortPara) || d.isStageSentence(s)
}

// shortPara is the length under which a paragraph that tells what all agreed
// upon is the note taker's. A longer one may go on with what was said.
const shortPara = 120

// isStageSentence reports whether a paragraph tells what a participant does:
// "STALIN laughs."
func (d *document) isStageSentence(s string) bool {
	const most = 90
	n := subjectLen(s)
	if len(s) > most || n == 0 || n+1 >= len(s) {
		return false
	}
	verb := s[n+1:]
	return stageVerbs.has(verb[:wordLen(verb)]) && d.whoIs(s[:n]) >= 0
}

// readAside reads what stands between a turn and the next label: brackets,
// headings and reported statements.
func (d *document) readAside(from, end int) {
	if from < end {
		d.readReported(from, end)
	}
}

// paraAt is the paragraph that holds the offset.
func (d *document) paraAt(at int) int {
	lo, hi := 0, len(d.paras)
	for lo+1 < hi {
		if mid := (lo + hi) / 2; d.paras[mid].start <= at {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// addTurn records the turn whose label begins at open and whose text is
// [from, to) of the cleaned text.
func (d *document) addTurn(t *Turn, open, from, to int) {
	from, to = trimSpan(d.flow.Text, from, to)
	if from >= to && open >= to {
		return
	}
	if from >= to { // a label with nothing after it
		from = to
		_, labelEnd := trimSpan(d.flow.Text, open, to)
		t.Span = d.flow.Span(open, labelEnd)
		t.Body = Span{t.Span.End, t.Span.End}
	} else {
		t.Span = d.flow.Span(min(open, from), to)
		t.Body = d.flow.Span(from, to)
	}
	t.Text = d.flow.Text[from:to]
	if t.Kind == Narration && isRow(t.Text) {
		d.soft = append(d.soft, Region{RegionEditorial, t.Span})
		return
	}
	if t.Kind == Narration && to == len(d.flow.Text) && isSignature(t.Text) {
		d.soft = append(d.soft, Region{RegionClosing, t.Span})
		return
	}
	t.Page = d.pageAt(t.Span.Start)
	kind := RegionTurn
	if t.Kind == Narration && from >= d.closing {
		kind = RegionClosing
	}
	d.soft = append(d.soft, Region{kind, t.Span})
	d.memo.Turns = append(d.memo.Turns, *t)
}

// nameSpeaker sets down the label of a candidate and whom it was resolved to.
func (d *document) nameSpeaker(s *Speaker, c *candidate) {
	s.Label, s.Span = d.flow.Text[c.start:c.end], d.flow.Span(c.start, c.end)
	if n := &d.labels.names[c.key]; n.person >= 0 {
		s.Participant = d.memo.Participants[n.person].ID
	} else {
		s.Joint = d.jointIDs(n.label)
	}
}
