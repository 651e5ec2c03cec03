package memcon

// addPerson puts a person on the roster and returns the index in
// d.memo.Participants. A person who is there already, under the same name or
// a shorter or longer form of it, is not put there again: what is new about
// the person (a fuller name, the office, the side) is added to the entry.
func (d *document) addPerson(p Participant) int {
	d.memo.Participants = append(d.memo.Participants, p)
	return len(d.memo.Participants) - 1
}

// surname is the part of a name that labels use: "Kissinger" of "Dr. Henry A.
// Kissinger". It is empty for a name that is an office only.
func surname(name string) string { return name }
