package memcon

// list is a run of paragraphs that name people or what they talked of.
type list struct {
	kind        listKind
	first, last int // of d.paras, the heading included, both ends counted
}

// listKind says what a list holds.
type listKind uint8

const (
	listParticipants listKind = iota // those present
	listSubjects                     // what was talked of
)

// readLists reads the lists of d.lists that name people into
// d.memo.Participants.
func (d *document) readLists() {}

// readRunOn reads people whom a scrape ran together on one line: those that
// stand in the cleaned text from the offset up to, at most, limit. end is
// where the list ends, behind its last item; ok is false where no list was
// found.
func (d *document) readRunOn(from, limit int) (end int, ok bool) { return from, false }

// readTitlePeople reads the people whom the title names into the
// participants. Those whom a list names already are not named again.
func (d *document) readTitlePeople() {}

// readClosingPeople reads the people whom a closing statement, the bytes
// [start, end) of the cleaned text, names as present.
func (d *document) readClosingPeople(start, end int) {}
