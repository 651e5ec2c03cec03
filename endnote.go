package memcon

import (
	"slices"
	"strings"
)

// endNotes finds the notes that stand together after the text, each on a line
// of its own, numbered down to the first.
func (d *document) endNotes() []note {
	const tries = 8
	var first []note
	var more []int // lines that begin with a number and only go on with a note: "... Lot 62, CF", "888. Secret."
	for range tries {
		notes := d.endNotesBut(more)
		if len(notes) > 1 || len(notes) == 1 && notes[0].number <= 1 {
			return notes
		}
		if len(notes) == 0 {
			break
		}
		if first == nil {
			first = notes
		}
		more = append(more, notes[0].first)
	}
	return first
}

// endNotesBut finds the notes where some lines are known to begin none.
func (d *document) endNotesBut(more []int) []note {
	var notes []note
	form, want, last, loose := noForm, 0, -1, 0
	for i := len(d.lines) - 1; i >= 0; i-- {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		if last < 0 {
			last = i
		}
		f, number, n := noteOpening(d.text(i))
		if f == noForm || f == plainForm || slices.Contains(more, i) || form != noForm && (f != form || number != want) {
			if form != noForm && f == dotForm && n > 0 && number < 0 && want <= 0 {
				notes = append(notes, note{form: f, first: i, last: last, body: l.start + n})
				break
			}
			if loose++; l.gap > 0 && loose > 40 || form == noForm && loose > 40 {
				break // no note is as long as that
			}
			continue
		}
		if number < 0 {
			if strings.HasPrefix(d.in[l.start+n:], "Source:") {
				notes = append(notes, note{form: f, first: i, last: last, body: l.start + n})
			}
			break
		}
		notes = append(notes, note{form: f, number: number, first: i, last: last, body: l.start + n})
		form, want, last, loose = f, number-1, -1, 0
		if number == 0 {
			break
		}
		if number == 1 && !d.zeroAbove(i, f) {
			break
		}
	}
	slices.Reverse(notes)
	return notes
}

// zeroAbove reports whether a note 0, or one whose number is lost, stands
// just above the line, as in volumes that number the source note so.
func (d *document) zeroAbove(i int, form noteForm) bool {
	const longest = 12 // lines of that note
	for j := i - 1; j >= 0 && j >= i-longest && d.lines[j].role == roleBody; j-- {
		if f, number, _ := noteOpening(d.text(j)); f == form && number <= 0 {
			return true
		}
		if d.lines[j+1].gap > 0 || d.lines[j].gap > 0 {
			break
		}
	}
	return false
}

// bulletNotes finds the notes that stand together after the text where a scraper
// took the numbers of their list for bullets. They begin with the source note or
// are all those that end in the arrow that leads back into the text; only with
// the arrows are they sure, since a site's form has a bullet for the source, too,
// above the text. The history site counts them from one.
func (d *document) bulletNotes() (notes []note, sure bool) {
	const most = 200               // lines of a note's more lines, all together
	last, more, arrows := -1, 0, 0 // arrows: so many of the notes, from the last one on, end in one
	for i := len(d.lines) - 1; i >= 0 && more < most; i-- {
		l := &d.lines[i]
		if l.role != roleBody {
			continue
		}
		if last < 0 {
			last = i
		}
		n := bulletLen(d.text(i))
		if n == 0 {
			more++
			continue
		}
		if arrows == len(notes) && endsInArrow(d.text(last)) {
			arrows++
		}
		notes = append(notes, note{form: bulletForm, first: i, last: last, body: l.start + n})
		last = -1
		if strings.HasPrefix(d.in[l.start+n:], "Source:") {
			return countNotes(notes), arrows == len(notes)
		}
	}
	return countNotes(notes[:arrows]), true
}

// countNotes numbers notes that were found from the last to the first.
func countNotes(notes []note) []note {
	slices.Reverse(notes)
	for k := range notes {
		notes[k].number = k + 1
	}
	return notes
}

// endsInArrow reports whether a line ends in the sign that leads from a note
// back into the text.
func endsInArrow(s string) bool { return strings.HasSuffix(strings.TrimRight(s, "\ufe0e)"), "↩") }
