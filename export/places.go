package export

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// place is something that stands at one point of a turn's text: a page that
// begins there, or the call of a note.
type place struct {
	offset int    // byte of the turn's Text
	page   string // the page's number, where a page begins
	note   int    // index in Memorandum.Notes, or -1 for a page
	exact  bool   // false: the point is an estimate
}

// places are all such points of a memorandum.
type places struct {
	pages  [][]string // the pages that begin before the i-th turn; the last: after all
	points [][]place  // inside the i-th turn
}

func (p places) before(i int) []string { return p.pages[i] }

func (p places) inside(i int) []place { return p.points[i] }

// newPlaces finds where pages begin and where notes are called. A page begins
// where its mark stands, and at the latest before a turn that says it begins
// on that page.
func newPlaces(m *memcon.Memorandum) places {
	p := places{pages: make([][]string, len(m.Turns)+1), points: make([][]place, len(m.Turns))}
	starts, notes := pageStarts(m), notesByMarker(m.Notes)
	edits := inOrder(m.Edits)
	page := ""
	for i := range m.Turns {
		t := &m.Turns[i]
		for len(starts) > 0 && starts[0].at <= body(t).Start {
			page = starts[0].number
			p.pages[i] = append(p.pages[i], page)
			starts = starts[1:]
		}
		if t.Page != "" && t.Page != page {
			page = t.Page
			p.pages[i] = append(p.pages[i], page)
		}
		offsets := newOffsets(edits, m.Regions, t)
		for len(starts) > 0 && starts[0].at < body(t).End {
			page = starts[0].number
			offset, exact := offsets.of(starts[0].at)
			p.points[i] = append(p.points[i], place{offset: offset, page: page, note: -1, exact: exact})
			starts = starts[1:]
		}
		p.points[i] = append(p.points[i], notes.calls(offsets)...)
		slices.SortStableFunc(p.points[i], func(a, b place) int { return a.offset - b.offset })
	}
	for _, s := range starts {
		p.pages[len(m.Turns)] = append(p.pages[len(m.Turns)], s.number)
	}
	return p
}

// inOrder is the edits in the order of the input.
func inOrder(edits []memcon.Edit) []memcon.Edit {
	return slices.SortedStableFunc(slices.Values(edits), func(a, b memcon.Edit) int { return a.Span.Start - b.Span.Start })
}

// body is where a turn's text stands in the input.
func body(t *memcon.Turn) memcon.Span {
	if t.Body.Len() > 0 {
		return t.Body
	}
	return t.Span
}

// pageStart is a page and the byte of the input at which it begins.
type pageStart struct {
	at     int
	number string
}

// pageStarts reads the page marks. A copy has its marks at the head of the
// pages or at the foot; the turns, which know their pages, tell which.
func pageStarts(m *memcon.Memorandum) []pageStart {
	head := make([]pageStart, len(m.Pages))
	foot := make([]pageStart, len(m.Pages))
	for i, p := range m.Pages {
		head[i] = pageStart{p.Span.Start, p.Number}
		foot[i].number = p.Number
		if i > 0 {
			foot[i].at = m.Pages[i-1].Span.End
		}
	}
	best := head
	if agreement(m.Turns, foot) > agreement(m.Turns, head) {
		best = foot
	}
	slices.SortStableFunc(best, func(a, b pageStart) int { return a.at - b.at })
	return best
}

// agreement counts the turns that begin on the page that the starts give.
func agreement(turns []memcon.Turn, starts []pageStart) int {
	n := 0
	for _, t := range turns {
		i := sort.Search(len(starts), func(i int) bool { return starts[i].at > t.Span.Start }) - 1
		if i >= 0 && t.Page != "" && starts[i].number == t.Page {
			n++
		}
	}
	return n
}

// noteIndex finds notes by their marker; each list is in the order of the input.
type noteIndex map[string][]calledNote

type calledNote struct{ start, index int }

func notesByMarker(notes []memcon.Note) noteIndex {
	x := noteIndex{}
	for i, n := range notes {
		if k := markerKey(n.Marker); k != "" {
			x[k] = append(x[k], calledNote{n.Span.Start, i})
		}
	}
	return x
}

// markerKey is a marker without its dress: "[1]", "1." and "1" are one.
func markerKey(s string) string { return strings.Trim(s, "[]()/. \t\r\n") }

// calls are the points of a turn at which notes are called: where a marker was
// taken out of its text. The note is the next one of that marker, since notes
// stand at the foot of a page or at the end.
func (x noteIndex) calls(o offsets) []place {
	var calls []place
	for _, e := range o.edits {
		notes := x[markerKey(e.From)]
		if e.Kind != memcon.EditNoteMark || len(notes) == 0 {
			continue
		}
		i := sort.Search(len(notes), func(i int) bool { return notes[i].start >= e.Span.End })
		offset, exact := o.of(e.Span.Start)
		if i < len(notes) && exact {
			calls = append(calls, place{offset: offset, note: notes[i].index, exact: true})
		}
	}
	return calls
}

// offsets maps bytes of the input to bytes of one turn's Text.
type offsets struct {
	body    memcon.Span
	text    string
	edits   []memcon.Edit // those inside body
	changes []change
	total   int  // by how much all changes made the text longer
	exact   bool // the changes account for the whole length of the text
}

// change is a stretch of the input, how long the text is that stands for it,
// and by how much the changes before it made the text longer.
type change struct {
	span          memcon.Span
	length, grown int
}

// newOffsets needs the edits in the order of the input.
func newOffsets(edits []memcon.Edit, regions []memcon.Region, t *memcon.Turn) offsets {
	o := offsets{body: body(t), text: t.Text}
	from := sort.Search(len(edits), func(i int) bool { return edits[i].Span.Start >= o.body.Start })
	to := from
	for to < len(edits) && edits[to].Span.End <= o.body.End {
		to++
	}
	o.edits = edits[from:to]
	gaps := gaps(regions, o.body)
	for rest := o.edits; len(rest) > 0 || len(gaps) > 0; {
		if len(gaps) == 0 || len(rest) > 0 && rest[0].Span.Start < gaps[0].Start {
			o.change(rest[0].Span, len(rest[0].To))
			rest = rest[1:]
			continue
		}
		for len(rest) > 0 && rest[0].Span.End <= gaps[0].End {
			rest = rest[1:]
		}
		o.gap(gaps[0])
		gaps = gaps[1:]
	}
	o.exact = o.body.Len() > 0 && o.body.Len()+o.total == len(t.Text)
	return o
}

// change notes that a stretch of the input has become so many bytes of text.
func (o *offsets) change(span memcon.Span, length int) {
	o.changes = append(o.changes, change{span, length, o.total})
	o.total += length - span.Len()
}

// gap notes a stretch that is not the turn's. Of it, and of the white space
// around it, there is left in the text what white space stands there.
func (o *offsets) gap(span memcon.Span) {
	if at := span.Start - o.body.Start + o.total; 0 <= at && at <= len(o.text) {
		o.change(span, len(o.text[at:])-len(strings.TrimLeft(o.text[at:], " \n")))
	}
}

// gaps are the stretches of a turn's body that are not the turn's: a page mark
// with the lines around it, a block of notes. White space on both sides
// belongs to them.
func gaps(regions []memcon.Region, body memcon.Span) []memcon.Span {
	var out []memcon.Span
	i := sort.Search(len(regions), func(i int) bool { return regions[i].Span.End > body.Start })
	end, foreign := body.Start, false
	for ; i < len(regions) && regions[i].Span.Start < body.End; i++ {
		r := regions[i]
		if r.Kind != memcon.RegionTurn {
			foreign = true
			continue
		}
		if foreign {
			out = append(out, memcon.Span{Start: end, End: r.Span.Start})
		}
		end, foreign = r.Span.End, false
	}
	return out
}

// of is the byte of the text that stands for byte at of the input. Where the edits do not tell it exactly it is estimated
// from how far into the turn the byte lies.
func (o offsets) of(at int) (offset int, exact bool) {
	if at < o.body.Start || at >= o.body.End {
		return 0, false
	}
	i := sort.Search(len(o.changes), func(i int) bool { return o.changes[i].span.End > at })
	offset = at - o.body.Start
	if i == len(o.changes) {
		offset += o.total
	} else if c := o.changes[i]; c.span.Start < at {
		offset += c.grown + c.length - (at - c.span.Start)
	} else {
		offset += c.grown
	}
	if o.exact && 0 <= offset && offset <= len(o.text) &&
		(offset == len(o.text) || utf8.RuneStart(o.text[offset])) {
		return offset, true
	}
	return wordStart(o.text, len(o.text)*(at-o.body.Start)/o.body.Len()), false
}

// longestWord is how far the start of a word is looked for.
const longestWord = 64

// wordStart is the first start of a word after a byte of text, or the start of
// a character where no word begins soon.
func wordStart(text string, at int) int {
	near := text[at:min(at+longestWord, len(text))]
	if gap := strings.IndexAny(near, " \n"); gap >= 0 {
		return at + gap + 1
	}
	for at < len(text) && !utf8.RuneStart(text[at]) {
		at++
	}
	return at
}
