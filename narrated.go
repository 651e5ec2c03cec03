package memcon

import "strings"

// narrated reads what a record says of itself in its first sentences: on
// which day and where the talk was held, when it began and ended.
func (h *header) narrated() {
	const reach = 1500 // bytes
	from := min(h.d.title.end, h.d.body)
	to := min(len(h.text), max(h.d.body, from)+reach)
	for i := h.d.paraAt(from); i < len(h.d.paras) && h.d.paras[i].start < to; i++ {
		p := h.d.paras[i]
		for at, end := range sentences(h.text, max(p.start, from), p.end) {
			if at >= to {
				return
			}
			if t := strings.TrimLeft(h.text[at:end], "(/[ "); isOfTalk(t) {
				h.hoursOf(t)
				h.dayOf(t, end-len(t))
			}
		}
	}
}

// quotedDate is the day that the copy gives beside the title, where the paper
// itself gives none: in its citation, or in an editor's first sentence.
func (h *header) quotedDate() (w when, at Span, ok bool) {
	d := h.d
	title := d.memo.Metadata.Title
	if _, after, cut := strings.Cut(d.memo.Source.Text, title); cut && len(title) > 12 {
		if w, n := readWhen(strings.TrimLeft(after, `",.” `)); n > 0 && w.from.year > 0 {
			return w, Span{}, true
		}
	}
	for i := range d.lines {
		s := d.text(i)
		if d.lines[i].role != roleEditorial || !isOfTalk(s) {
			continue
		}
		if w, k, n := findWhen(s[:firstSentence(s)]); n > 0 {
			if c := strings.Index(s, " in "); c >= 0 && h.place.end == 0 {
				d.memo.Metadata.Place = s[c+len(" in "):][:cityPrefix(s[c+len(" in "):])]
			}
			start := d.lines[i].start + k
			return w, Span{start, start + n}, true
		}
	}
	return when{}, Span{}, false
}

// isOfTalk reports whether a sentence is about the talk as such, or says what
// the text is an excerpt of.
func isOfTalk(t string) bool {
	const longest = 400 // bytes of such a sentence
	if talkSubject(t) > 0 {
		return true
	}
	if len(t) > longest || !talkTellers.in(t) {
		return false
	}
	lower := strings.ToLower(t)
	for _, w := range []string{" was held", " took place", " met at ", "excerpt from", "the notes of", "transcript of"} {
		if strings.Contains(lower, w) && (hasTalkNoun(t) || w == " met at ") {
			return true
		}
	}
	return strings.HasPrefix(t, "From the ") && hasTalkNoun(t)
}

// talkTellers are the words without which no sentence tells where a talk was
// held or what a text is taken from.
var talkTellers = newOpenings("held", "place", "met at ", "excerpt", "Excerpt", "EXCERPT", "notes of", "Notes of", "NOTES OF", "transcript", "Transcript", "TRANSCRIPT", "From the ")

// hoursOf reads "began at 11.10 and ended at 12.05" and "from 10.00 to 11.40".
func (h *header) hoursOf(t string) {
	if h.hours.begin != 0 {
		return
	}
	begin, ok := clockAfter(t, "began at ", "started at ", "started around ", "opened at ", "convened at ", " met at ")
	if _, after, cut := strings.Cut(t, "from "); !ok && cut {
		if a, b, n := readHours(after); n > 0 && b != 0 {
			h.hours.begin, h.hours.end = a, b
		}
	}
	if !ok {
		return
	}
	h.hours.begin = begin
	if end, ok := clockAfter(t, "ended at ", "concluded at ", "closed at ", "adjourned at ", "finished at "); ok {
		h.hours.end = end
	}
}

// dayOf reads the day and the place of the talk in a sentence at the offset.
func (h *header) dayOf(t string, at int) {
	w, i, n := findWhen(t)
	if n > 0 {
		h.dates = append(h.dates, dateFound{trust: fromText, when: w, at: textSpan{at + i, at + i + n}})
	}
	if n == 0 && !strings.Contains(t, "place") && !strings.Contains(t, "held") {
		return
	}
	for _, p := range []string{" in ", " at "} {
		for from := 0; ; {
			k := strings.Index(t[from:], p)
			if k < 0 {
				break
			}
			from += k + len(p)
			if m := cityPrefix(t[from:]); m > 0 && h.found.end == 0 {
				h.found = textSpan{at + from, at + from + m}
			}
		}
	}
}

// cityPrefix is the length of the name of a known city that s begins with.
func cityPrefix(s string) int {
	best, n := 0, 0
	for range 4 {
		k := strings.IndexAny(s[n:], " ,.;:)")
		if k < 0 {
			k = len(s) - n
		}
		n += k
		if cities.has(s[:n]) {
			best = n
		}
		if n >= len(s) || s[n] != ' ' {
			break
		}
		n++
	}
	return best
}
