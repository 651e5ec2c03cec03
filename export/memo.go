package export

import (
	"strings"

	"github.com/memcon/memcon"
)

// roster finds the participants of a memorandum by ID. Of two with one ID the
// first counts.
type roster map[string]*memcon.Participant

func newRoster(m *memcon.Memorandum) roster {
	r := make(roster, len(m.Participants))
	for i := range m.Participants {
		p := &m.Participants[i]
		if _, ok := r[p.ID]; !ok && p.ID != "" {
			r[p.ID] = p
		}
	}
	return r
}

// speakers are the participants that a turn is given to: none where it is
// unresolved, several where people speak as one. An ID that nobody has is left
// out, so that no format points at somebody who is not there.
func (r roster) speakers(t *memcon.Turn) []*memcon.Participant {
	var found []*memcon.Participant
	for _, id := range append([]string{t.Speaker.Participant}, t.Speaker.Joint...) {
		if p, ok := r[id]; ok {
			found = append(found, p)
		}
	}
	return found
}

// joined is one fact of several people, with sep between: "Nixon; Zhou".
func joined(people []*memcon.Participant, sep string, fact func(*memcon.Participant) string) string {
	facts := make([]string, len(people))
	for i, p := range people {
		facts[i] = fact(p)
	}
	if strings.Join(facts, "") == "" {
		return ""
	}
	return strings.Join(facts, sep)
}

// redactions counts the places of a turn that are not declassified.
func redactions(t *memcon.Turn) int {
	n := 0
	for _, a := range t.Annotations {
		if a.Kind == memcon.Redaction {
			n++
		}
	}
	return n
}

// paragraphs cuts text where it has an empty line. Joined with "\n\n" they are
// the text again.
func paragraphs(text string) []string { return strings.Split(text, "\n\n") }

// sides groups participants that follow one another and share a delegation.
func sides(people []memcon.Participant) [][]memcon.Participant {
	var groups [][]memcon.Participant
	for i, p := range people {
		if i == 0 || p.Delegation != people[i-1].Delegation {
			groups = append(groups, nil)
		}
		last := len(groups) - 1
		groups[last] = append(groups[last], p)
	}
	return groups
}

// roleNames are the roles as a reader is told them.
var roleNames = map[memcon.Role]string{
	memcon.RoleNoteTaker:   "note taker",
	memcon.RoleInterpreter: "interpreter",
}

// card is a participant on one line: name, office, and the role where the
// office does not say it already.
func card(p memcon.Participant) string {
	var parts []string
	for _, s := range []string{p.Name, p.Title} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if role := roleNames[p.Role]; role != "" && !strings.Contains(squeezed(p.Title), squeezed(role)) {
		parts = append(parts, role)
	}
	return strings.Join(parts, ", ")
}

// squeezed makes "Note Taker" and "notetaker" one.
func squeezed(s string) string {
	return strings.NewReplacer(" ", "", "-", "").Replace(strings.ToLower(s))
}
