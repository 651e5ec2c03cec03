package memcon

import "strings"

// footNotes finds the blocks of notes at the foot of printed pages: after a
// blank line, in rising order, down to the page's end.
func (d *document) footNotes() []note {
	var notes []note
	want, gap := 1, int32(1)
	for i := 0; i < len(d.lines); i++ {
		l := &d.lines[i]
		if l.role != roleBody || l.gap < gap {
			continue
		}
		n, ok := d.footNote(i, want)
		if !ok {
			if len(notes) > 0 && d.runsOver(notes[len(notes)-1], i, want) {
				end := d.blockEnd(i)
				notes, want = d.splitOver(notes, i, end, want)
				i = end
			}
			continue
		}
		if len(notes) == 0 && d.isSource(n) {
			gap = l.gap // printers set all their notes off alike
		}
		end := d.blockEnd(i)
		block, next := d.splitBlock(n, end, want)
		notes, want, i = append(notes, block...), next, end
	}
	return notes
}

// footNote reads the note that a block at a page's foot begins with.
func (d *document) footNote(i, want int) (note, bool) {
	s := d.text(i)
	if strings.HasPrefix(s, "Source:") {
		return note{form: plainForm, first: i, last: i, body: d.lines[i].start}, want == 1
	}
	form, number, n := noteOpening(s)
	if number == 0 && want == 1 && form == plainForm {
		return note{form: form, first: i, last: i, body: d.lines[i].start + n}, true
	}
	if form != plainForm || number < want || number > want+2 || startsLower(s[n:]) {
		return note{}, false
	}
	return note{form: form, number: number, first: i, last: i, body: d.lines[i].start + n}, true
}

// blockEnd is the last line of the block of notes that begins at the line: it
// runs to the page's end or, where the copy shows no pages, to the next blank
// line.
func (d *document) blockEnd(i int) int {
	if end := d.pageEnd(i); end >= 0 {
		return end
	}
	return d.paragraphEnd(i)
}

// pageEnd is the last line of the page that the line stands on, or -1 where
// the copy does not show pages.
func (d *document) pageEnd(i int) int {
	if len(d.pages) == 0 {
		return -1
	}
	for j := i + 1; j < len(d.lines); j++ {
		if l := &d.lines[j]; l.feed || l.role == roleRunningHead || l.role == rolePageMark {
			return j - 1
		}
	}
	return len(d.lines) - 1
}

// runsOver reports whether the block at the line goes on with a note of the
// page before: the note has not ended, and what follows is the page's end or
// the next note.
func (d *document) runsOver(last note, i, want int) bool {
	if d.lines[i].gap < 2 || len(d.pages) == 0 || last.last == i-1 {
		return false
	}
	before := d.text(last.last)
	if strings.ContainsRune(".”)]\"", rune(before[len(before)-1])) || strings.HasSuffix(before, "”") {
		return false
	}
	end := d.pageEnd(i)
	for j := i + 1; j <= end; j++ {
		if l := &d.lines[j]; l.gap > 0 {
			_, ok := d.footNote(j, want)
			return ok
		}
	}
	return true
}

// splitOver adds the lines that a note runs over the page's end to the notes,
// and the notes that follow them.
func (d *document) splitOver(notes []note, first, last, want int) ([]note, int) {
	n := notes[len(notes)-1]
	n.first, n.last, n.body, n.more = first, last, d.lines[first].start, true
	for i := first; i <= last; i++ {
		if next, ok := d.footNote(i, want); ok && next.number > 0 {
			n.last = i - 1
			block, want := d.splitBlock(next, last, want)
			return append(append(notes, n), block...), want
		}
	}
	return append(notes, n), want
}

// splitBlock cuts a block of notes, from the line of its first note to the
// line last, at the numbers that go on counting.
func (d *document) splitBlock(first note, last, want int) ([]note, int) {
	notes := []note{first}
	want = max(want, first.number+1)
	for i := first.first + 1; i <= last; i++ {
		cur := &notes[len(notes)-1]
		form, number, n := noteOpening(d.text(i))
		if form == plainForm && number == want && (!startsLower(d.text(i)[n:]) || strings.HasSuffix(d.text(i-1), ".")) {
			notes = append(notes, note{form: form, number: number, first: i, last: i, body: d.lines[i].start + n})
			want++
			continue
		}
		cur.last = i
	}
	return notes, want
}
