package score

import (
	"slices"
	"strings"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/frus/internal/gold"
)

// people compares the participants that the document lists, with their titles
// and delegations. A person named elsewhere in the text is right, but is not
// in the mark-up's list; one known from labels only is not compared.
func (k *comparison) people() {
	if !k.Gold.ParticipantsScored {
		return
	}
	var left []memcon.Participant
	for _, p := range k.Memo.Participants {
		if p.From != memcon.FromTurns {
			left = append(left, p)
		}
	}
	for _, want := range k.Gold.Participants {
		i := findPerson(left, want.Name)
		if i < 0 {
			k.missed("participants", "missing %q", clip(want.Text))
			continue
		}
		k.tally("participants").Right++
		k.person(left[i], want)
		left = slices.Delete(left, i, i+1)
	}
	for _, p := range left {
		if p.From == memcon.FromList || p.From == "" {
			k.extra("participants", "extra %q", p.Name)
		}
	}
}

// findPerson is the number of the person of that name, written the same way if
// there is one, or -1.
func findPerson(list []memcon.Participant, name string) int {
	for _, strict := range []bool{true, false} {
		if i := slices.IndexFunc(list, func(p memcon.Participant) bool { return sameName(p.Name, name, strict) }); i >= 0 {
			return i
		}
	}
	return -1
}

// person compares what is said of a person.
func (k *comparison) person(got memcon.Participant, want gold.Person) {
	if want.Delegation != "" {
		k.hit("delegation", sideKey(got.Delegation) == sideKey(want.Delegation), got.Name+": "+got.Delegation, want.Delegation)
	}
	if want.Title != "" {
		k.hit("position", hasTitle(got, want.Title), got.Name+": "+got.Title, want.Title)
	}
}

// hasTitle reports whether the office stands in the title, the role or the
// delegation, or in two of them together.
func hasTitle(p memcon.Participant, want string) bool {
	role := string(p.Role)
	w := letters(want)
	for _, s := range []string{p.Title + role, role + p.Title, p.Title + p.Delegation, p.Delegation + p.Title} {
		if strings.Contains(letters(s), w) {
			return true
		}
	}
	const stem = len("interpr")
	return (head(w, stem) == "interpr" || head(w, stem) == "notetak") && head(letters(role), stem) == head(w, stem)
}
