package memcon

import "strings"

// finish gives what was gathered its place in the result.
func (h *header) finish() {
	d := h.d
	if d.title.end == 0 {
		h.titleFromText()
	}
	md := &d.memo.Metadata
	d.title = trimTitle(h.text, d.title)
	md.Title = strings.ReplaceAll(h.text[d.title.start:d.title.end], "\n\n", " ")
	if t := quotedTitle(d.memo.Source.Text); t != "" && titleLine(md.Title) != sortTalk {
		md.Title = t
	}
	if h.class.end > 0 {
		md.Classification = h.text[h.class.start:h.class.end]
	} else if md.Classification == "" {
		md.Classification = d.stampedClass()
	}
	d.readLists()
	d.readTitlePeople()
	d.readOpeningPeople()
	h.narrated()
	h.settleDate()
	h.settlePlace()
	if md.Kind = kindOf(md.Title); md.Kind == KindConversation && h.byTelephone() {
		md.Kind = KindTelephone
	}
	md.Language = d.readLanguage()
	d.sort, d.found = titleSort(md.Title)
	if d.sort == sortOther {
		d.refuse(d.found)
	}
}

// quotedTitle is the title of a record that a citation begins with, in
// quotation marks, or "".
func quotedTitle(citation string) string {
	s := strings.TrimLeft(citation, " ")
	if q := quoteLen(s); q > 0 {
		s = s[q:]
		if end := strings.IndexAny(s, "\"”"); end > 0 {
			if s = strings.TrimRight(s[:end], " ,."); titleLine(s) == sortTalk {
				return s
			}
		}
	}
	return ""
}

// stampedClass is the first classification that is stamped on a page.
func (d *document) stampedClass() string {
	for i := range d.lines {
		if s := d.text(i); d.lines[i].role == roleStamp && isClassificationStamp(s) {
			return strings.Trim(s, " -–—.")
		}
	}
	return ""
}

// trimTitle takes the signs off the end of a title that are not part of it: a
// full stop, unless of an abbreviation, and what is left of markers of notes.
func trimTitle(s string, at textSpan) textSpan {
	for at.end > at.start {
		t := s[at.start:at.end]
		switch c := t[len(t)-1]; {
		case strings.IndexByte(" ,:;*", c) >= 0, c == '.' && !abbreviated(t, 0, len(t)-1):
			at.end--
		case isDigit(c) && len(t) > 4 && (t[len(t)-2] == ')' || isLower(t[len(t)-2])): // "Conversation1" of the history site
			at.end--
		case isDigit(c) && len(t) > 4 && t[len(t)-2] == ' ' && (t[len(t)-3] == '.' || isDigit(t[len(t)-3])):
			at.end -= 2
		default:
			return at
		}
	}
	return at
}

// titleFromText takes the first line as the title where none was found and
// the line is no sentence.
func (h *header) titleFromText() {
	if len(h.d.paras) == 0 {
		return
	}
	p := h.d.paras[0]
	s := h.text[p.start:p.end]
	if len(s) > 300 || closesSentence(s) || labelStart(s) >= 0 || h.isKey(0) {
		return
	}
	h.d.title = textSpan{p.start, p.end}
	h.d.body = max(h.d.body, p.end)
}

// settleDate chooses among the dates of the header the one that is most
// surely of the talk. Of two that are equally sure the first counts, and one
// with the hours before one of the same day without.
func (h *header) settleDate() {
	best := -1
	for i, f := range h.dates {
		if best < 0 || f.trust > h.dates[best].trust && f.when.from.year > 0 || h.dates[best].when.from.year == 0 && f.when.from.year > 0 {
			best = i
		}
	}
	if best < 0 {
		w, at, ok := h.quotedDate()
		if !ok {
			h.d.problem(ProblemNoDate, Span{}, "")
			return
		}
		start, end := w.span()
		h.d.memo.Metadata.Date = Date{Start: start, End: end, Text: h.d.in[at.Start:at.End], Span: at}
		return
	}
	f := h.dates[best]
	for _, g := range h.dates {
		if f.when.begin == 0 && g.when.from.month == f.when.from.month && g.when.from.day == f.when.from.day && (g.when.from.year == f.when.from.year || g.when.from.year == 0) {
			f.when.begin, f.when.end = g.when.begin, g.when.end
		}
	}
	if f.when.begin == 0 {
		f.when.begin, f.when.end = h.hours.begin, h.hours.end
	} else if f.when.end == 0 && f.when.to == (day{}) && h.hours.begin == f.when.begin {
		f.when.end = h.hours.end
	}
	span := h.d.flow.Span(f.at.start, f.at.end)
	start, end := f.when.span()
	h.d.memo.Metadata.Date = Date{Start: start, End: end, Text: h.text[f.at.start:f.at.end], Span: span}
	if length := f.when.length(); length > 0 {
		h.d.memo.Metadata.Duration = length.String()
	}
	switch {
	case start == "" && f.when.from == (day{}):
		h.d.problem(ProblemNoDate, span, h.text[f.at.start:f.at.end])
	case f.when.lost || len(start) < len("2006-01-02"):
		h.d.problem(ProblemPartialDate, span, h.text[f.at.start:f.at.end])
	}
}

// settlePlace puts the building of the key line before the city of the
// dateline, and takes whichever there is where the other is missing.
func (h *header) settlePlace() {
	var city string
	for _, want := range []trust{fromTitle, fromKey, fromDateline} {
		for _, f := range h.dates {
			if city == "" && f.place.end > 0 && f.trust == want {
				city = h.text[f.place.start:f.place.end]
			}
		}
	}
	place := h.text[h.place.start:h.place.end]
	switch {
	case place == "" && city == "":
		place = h.text[h.found.start:h.found.end]
	case place == "":
		place = city
	case city != "" && !strings.Contains(place, city) && citySuffix(place) < 0 && !endsInRegion(place):
		place += ", " + city
	}
	if place != "" {
		h.d.memo.Metadata.Place = place
	}
}

// byTelephone reports whether the place or the subject says that the talk was
// a call: "White House Telephone", "Telcon with Prime Minister X".
func (h *header) byTelephone() bool {
	md := &h.d.memo.Metadata
	if len(md.Subject) > 0 && hasAnyFold(md.Subject[0][:min(len(md.Subject[0]), 24)], []string{"telcon", "telephone call", "telephone conversation"}) {
		return true
	}
	return hasAnyFold(md.Place, []string{"telephone"})
}
