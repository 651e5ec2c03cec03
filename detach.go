package memcon

import "strings"

// detach copies short strings out of the input and out of the cleaned text,
// so that a memorandum does not hold the input in memory, nor its metadata the
// whole text. What the edits and marks hold is a block of its own, too: it can
// be dropped with them.
func (m *Memorandum) detach() {
	toBlock(m.eachFact)
	toBlock(m.eachMark)
}

// toBlock gives all strings that each visits one block of memory.
func toBlock(each func(do func(*string))) {
	size := 0
	each(func(s *string) { size += len(*s) })
	var block strings.Builder
	block.Grow(size)
	each(func(s *string) {
		at := block.Len()
		block.WriteString(*s)
		*s = block.String()[at:]
	})
}

// eachFact visits the strings that tell of the conversation as a whole.
func (m *Memorandum) eachFact(do func(*string)) {
	d := &m.Metadata
	for _, s := range []*string{&d.Title, &d.Number, &d.Date.Start, &d.Date.End, &d.Date.Text, &d.Place, &d.Classification, &d.Duration, &d.Language} {
		do(s)
	}
	for i := range d.Subject {
		do(&d.Subject[i])
	}
	for i := range m.Participants {
		p := &m.Participants[i]
		for _, s := range []*string{&p.Name, &p.Title, &p.Delegation} {
			do(s)
		}
		for j := range p.Aliases {
			do(&p.Aliases[j])
		}
	}
}

// eachMark visits the strings that stand for a place in the input.
func (m *Memorandum) eachMark(do func(*string)) {
	for i := range m.Notes {
		do(&m.Notes[i].Marker)
	}
	for i := range m.Turns {
		do(&m.Turns[i].Page)
	}
	for i := range m.Pages {
		do(&m.Pages[i].Number)
	}
	for i := range m.Edits {
		do(&m.Edits[i].From)
	}
	for i := range m.Problems {
		do(&m.Problems[i].Detail)
	}
}
