package memcon

import "strings"

// readReported cuts the stretch [from, end) of the cleaned text, which has no
// labels, at the sentences that attribute a statement. Sentences without an
// attribution go on with the statement before; what stands before the first
// one is narration.
func (d *document) readReported(from, end int) {
	r := reporter{d: d, from: from, other: nobody}
	for i := d.paraAt(from); i < len(d.paras) && d.paras[i].start < end; i++ {
		if d.paras[i].end <= r.till {
			continue
		}
		a, b := max(d.paras[i].start, from), min(d.paras[i].end, end)
		r.till = b
		if i+1 < len(d.paras) && d.paras[i+1].end <= end && d.attached(i+1) {
			r.till = d.paras[i+1].end
		}
		if a, b = trimSpan(d.flow.Text, a, b); a < b {
			r.paragraph(a, b)
		}
	}
	r.flush(end)
}

// attached reports whether the paragraph is a bracket that stands right under the
// one before it, where a blank line sets paragraphs apart: the note taker's
// "(Molotov, Yudin)" under what was said says who was of that mind.
func (d *document) attached(i int) bool {
	return i > 0 && d.paras[i].gap == 0 && d.paras[i-1].gap > 0 && isAside(d.flow.Text[d.paras[i].start:d.paras[i].end])
}

// reporter is the statement that is being read.
type reporter struct {
	d     *document
	from  int // where the statement or the narration begins
	turn  Turn
	open  bool // something has begun
	last  attribution
	till  int // where the paragraph ends, with a bracket that hangs on it
	other int // whom the last statement was given to that the narrator did not make
}

// paragraph reads one paragraph.
func (r *reporter) paragraph(a, b int) {
	s := r.d.flow.Text[a:b]
	if isAside(s) || isHeading(s) || isClosing(s) {
		r.begin(a, Turn{Kind: Narration})
		r.flush(r.till)
		return
	}
	for at, stop := range sentences(r.d.flow.Text, a, b) {
		r.sentence(at, stop)
	}
}

// sentence begins a turn where the sentence attributes a statement.
func (r *reporter) sentence(at, stop int) {
	a, ok := r.d.attributed(at, stop)
	switch {
	case isResolution(r.d.flow.Text[at:stop]), !ok && breaksOff(r.d.flow.Text[at:stop]):
		r.begin(at, Turn{Kind: Narration})
	case ok && a.kind == byPronoun && r.last.kind == byNarrator:
		a.person = r.other // "He replied" after "I said" is the other man
		fallthrough
	case ok && a.kind != byPronoun:
		if a.kind == byNarrator {
			a.person = r.d.narrator()
		}
		r.begin(at, Turn{Kind: Reported, Speaker: r.d.reportedSpeaker(a)})
		r.last = a
		if a.kind == byPerson {
			r.other = a.person
		}
	case !r.open:
		r.begin(at, Turn{Kind: Narration})
	}
}

// isResolution reports whether a sentence says what all agreed upon: it is
// nobody's statement.
func isResolution(s string) bool {
	for _, p := range [...]string{"It was agreed", "It was then agreed", "It was also agreed", "It was decided", "It was resolved", "It was finally agreed", "There was general agreement"} {
		if hasWord(s, p) {
			return true
		}
	}
	return bodyDecides(s)
}

// bodyDecides reads how minutes of a body set down what it decided: "The
// Cabinet -", with the points after it.
func bodyDecides(s string) bool {
	for _, body := range [...]string{"The Cabinet", "The Committee", "The Council", "The Presidium", "The Politburo"} {
		if rest, ok := strings.CutPrefix(s, body); ok {
			rest = strings.Trim(rest, " ")
			return rest == ":" || dashLen(rest) > 0 || dashLen(strings.TrimSuffix(rest, ":")) > 0
		}
	}
	return false
}

// begin ends what was being read and begins the turn.
func (r *reporter) begin(at int, t Turn) {
	r.flush(at)
	r.from, r.turn, r.open = at, t, true
}

// flush records what was being read.
func (r *reporter) flush(end int) {
	if r.open {
		r.d.addTurn(&r.turn, r.from, r.from, end)
	}
	r.open = false
}

// reportedSpeaker is the subject of the attribution.
func (d *document) reportedSpeaker(a attribution) Speaker {
	s := Speaker{Label: d.flow.Text[a.start:a.end], Span: d.flow.Span(a.start, a.end)}
	if a.person >= 0 {
		s.Participant = d.memo.Participants[a.person].ID
	} else if a.kind == byPerson {
		s.Joint = d.jointIDs(s.Label)
	}
	return s
}
