package export

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// front is the head of the document: title, dateline and the people of its
// list, each pointing to the person of the header.
func (t *tei) front() {
	md := t.m.Metadata
	t.start("front")
	t.start("div", attr{"type", "header"})
	t.leaf("head", t.title(), attr{"n", md.Number})
	if md.Place != "" || md.Date.Text != "" || md.Date.Start != "" {
		t.start("dateline")
		t.leaf("placeName", md.Place)
		t.date(md.Date)
		t.end()
	}
	t.list("subject", md.Subject)
	for _, side := range sides(t.listed()) {
		t.start("list", attr{"type", "participants"})
		t.leaf("head", side[0].Delegation)
		for _, p := range side {
			t.item(p)
		}
		t.end()
	}
	t.leaf("p", md.Classification)
	t.end()
	t.end()
}

// listed are the participants that a list of the document names.
func (t *tei) listed() []memcon.Participant {
	var out []memcon.Participant
	for _, p := range t.m.Participants {
		if p.From == memcon.FromList && p.Name != "" {
			out = append(out, p)
		}
	}
	return out
}

func (t *tei) list(kind string, items []string) {
	if strings.Join(items, "") == "" {
		return
	}
	t.start("list", attr{"type", kind})
	for _, s := range items {
		t.leaf("item", s)
	}
	t.end()
}

func (t *tei) item(p memcon.Participant) {
	t.start("item")
	t.startInline("persName", attr{"ref", t.pointers([]*memcon.Participant{&p})})
	t.text(p.Name)
	t.endInline()
	t.text(strings.TrimPrefix(card(p), p.Name))
	t.endInline()
}

// pointers is "#a #b" for the people that have an xml:id.
func (t *tei) pointers(people []*memcon.Participant) string {
	var refs []string
	for _, p := range people {
		if t.people[p.ID] != nil {
			refs = append(refs, "#"+t.ref(idPerson, p.ID))
		}
	}
	return strings.Join(refs, " ")
}

// turns writes the turns, with the page breaks before, in and after them.
func (t *tei) turns() {
	for i := range t.m.Turns {
		turn := &t.m.Turns[i]
		for _, p := range t.places.before(i) {
			t.line()
			t.void("pb", attr{"n", p})
		}
		if turn.Kind == memcon.Speech {
			t.leaf("note", turn.Speaker.Label, attr{"type", "speaker"})
		}
		t.leaf("note", turn.Manner, attr{"type", "manner"})
		if turn.Kind == memcon.Narration {
			t.start("note", attr{"xml:id", t.turnID(i)}, attr{"type", "narrative"})
		} else {
			t.start("u", attr{"xml:id", t.turnID(i)}, attr{"n", turn.Speaker.Label},
				attr{"who", t.pointers(t.people.speakers(turn))}, attr{"ana", t.category(turn.Kind)})
		}
		t.segments(turn.Text, t.inlines(i))
		t.end()
	}
	for _, p := range t.places.before(len(t.m.Turns)) {
		t.line()
		t.void("pb", attr{"n", p})
	}
}

func (t *tei) category(k memcon.TurnKind) string {
	for _, c := range turnCategories {
		if c.kind == k {
			return "#" + t.ref(idKind, c.id)
		}
	}
	return ""
}

func (t *tei) footnotes() {
	for i, n := range t.m.Notes {
		t.start("note", attr{"xml:id", t.noteID(i)}, attr{"type", "footnote"}, attr{"n", n.Marker})
		t.text(n.Text)
		t.endInline()
	}
}

// inline is an element of a turn's text: over a range of it, or an empty one
// at a place in it.
type inline struct {
	start, end int
	names      []string // nested, the outermost first
	attrs      []attr   // of the outermost
}

// brackets are the elements of an annotation.
var brackets = map[memcon.AnnotationKind]inline{
	memcon.Supplied:  {names: []string{"supplied"}},
	memcon.Editor:    {names: []string{"note"}, attrs: []attr{{"type", "editor"}}},
	memcon.Original:  {names: []string{"foreign"}},
	memcon.Omission:  {names: []string{"gap", "desc"}, attrs: []attr{{"reason", "editorial"}}},
	memcon.Redaction: {names: []string{"gap", "desc"}, attrs: []attr{{"reason", "declassification"}}},
	memcon.Illegible: {names: []string{"gap", "desc"}, attrs: []attr{{"reason", "illegible"}}},
	memcon.Sic:       {names: []string{"note"}, attrs: []attr{{"type", "sic"}}},
	memcon.Stage:     {names: []string{"incident", "desc"}},
}

// inlines are the elements inside the i-th turn, in order and without overlap.
func (t *tei) inlines(i int) []inline {
	turn := &t.m.Turns[i]
	var all []inline
	for _, a := range turn.Annotations {
		if b, ok := brackets[a.Kind]; ok && inText(turn.Text, a.Start, a.End) {
			b.start, b.end = a.Start, a.End
			all = append(all, b)
		}
	}
	all = split(turn.Text, apart(all))
	for _, p := range t.places.inside(i) {
		el := inline{start: p.offset, end: p.offset, names: []string{"pb"}, attrs: []attr{{"n", p.page}}}
		switch {
		case p.note >= 0:
			el.names, el.attrs = []string{"ptr"}, []attr{{"type", "footnote"}, {"target", "#" + t.noteID(p.note)}}
		case !p.exact:
			el.attrs = append(el.attrs, attr{"cert", "low"})
		}
		all = append(all, el)
	}
	slices.SortStableFunc(all, byStart)
	return all
}

func byStart(a, b inline) int { return cmp.Compare(a.start, b.start) }

// apart sorts elements and leaves out each that overlaps one before it.
func apart(els []inline) []inline {
	slices.SortStableFunc(els, byStart)
	kept := els[:0]
	for _, el := range els {
		if len(kept) == 0 || el.start >= kept[len(kept)-1].end {
			kept = append(kept, el)
		}
	}
	return kept
}

// split cuts each element that runs over several paragraphs into one for each.
func split(text string, els []inline) []inline {
	var pieces []inline
	begin := 0
	for _, par := range paragraphs(text) {
		end := begin + len(par)
		for len(els) > 0 && els[0].end <= begin {
			els = els[1:]
		}
		for _, el := range els {
			if el.start >= end {
				break
			}
			el.start, el.end = max(el.start, begin), min(el.end, end)
			pieces = append(pieces, el)
		}
		begin = end + len("\n\n")
	}
	return pieces
}

// inText reports whether [start, end) is a range of whole characters.
func inText(text string, start, end int) bool {
	return 0 <= start && start < end && end <= len(text) &&
		utf8.RuneStart(text[start]) && (end == len(text) || utf8.RuneStart(text[end]))
}

// segments writes text as one seg a paragraph.
func (t *tei) segments(text string, els []inline) {
	begin := 0
	for _, par := range paragraphs(text) {
		end := begin + len(par)
		t.start("seg")
		els = t.segment(text, begin, end, els)
		t.endInline()
		begin = end + len("\n\n")
	}
}

// segment writes text[at:end] with the elements that begin before its end, and
// returns the others.
func (t *tei) segment(text string, at, end int, els []inline) []inline {
	for len(els) > 0 && els[0].start <= end {
		from, to := max(els[0].start, at), max(els[0].end, at)
		t.text(text[at:from])
		t.element(els[0], text[from:to])
		at, els = to, els[1:]
	}
	t.text(text[at:end])
	return els
}

func (t *tei) element(el inline, text string) {
	if el.start == el.end {
		t.void(el.names[0], el.attrs...)
		return
	}
	t.startInline(el.names[0], el.attrs...)
	for _, name := range el.names[1:] {
		t.startInline(name)
	}
	t.text(text)
	for range el.names {
		t.endInline()
	}
}
