package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSplitName(t *testing.T) {
	for _, c := range []struct {
		name string
		want nameParts
	}{
		{"Dr. Henry A. Kissinger", nameParts{lead: "Dr.", given: "Henry A.", family: "Kissinger"}},
		{"Secretary of State Dulles", nameParts{lead: "Secretary of State", family: "Dulles"}},
		{"The Vice President", nameParts{lead: "The Vice President"}},
		{"William Schaufele, Jr.", nameParts{given: "William", family: "Schaufele", suffix: "Jr."}},
		{"Ambassador Menemencioglu of Turkey", nameParts{lead: "Ambassador", family: "Menemencioglu", of: "Turkey"}},
		{"Charles de Gaulle", nameParts{given: "Charles", family: "de Gaulle"}},
		{"Max van der Stoel", nameParts{given: "Max", family: "van der Stoel"}},
		{"Foreign Minister von Brentano", nameParts{lead: "Foreign Minister", family: "von Brentano"}},
		{"Mao Zedong", nameParts{given: "Zedong", family: "Mao"}},
		{"Chou En-lai", nameParts{given: "En-lai", family: "Chou"}},
		{"Kim Il Sung", nameParts{given: "Il Sung", family: "Kim"}},
		{"Choe Kyu-ha", nameParts{given: "Kyu-ha", family: "Choe"}},
		{"Ngo Dinh Diem", nameParts{given: "Ngo Dinh", family: "Diem"}},
		{"ROSHCHIN N.V.", nameParts{given: "N.V.", family: "ROSHCHIN"}},
		{"A.I.Mikoyan", nameParts{given: "A.I.", family: "Mikoyan"}},
		{"Sir Alec Douglas-Home", nameParts{lead: "Sir", given: "Alec", family: "Douglas-Home"}},
		{"M. Molotov", nameParts{given: "M.", family: "Molotov"}},
		{"General West", nameParts{lead: "General", family: "West"}},
		{"Mr. Key", nameParts{lead: "Mr.", family: "Key"}},
		{"Kissinger", nameParts{family: "Kissinger"}},
		{"", nameParts{}},
	} {
		assert.Equal(t, c.want, splitName(c.name), c.name)
	}
}

func TestSamePerson(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"J. McCloy", "John McCloy", true},
		{"Dr. Kissinger", "Henry A. Kissinger", true},
		{"G. Zhukov", "G. A. Zhukov", true},
		{"A. Harriman", "W. Averell Harriman", true},
		{"A. I. Mikoyan", "Anastas Mikoyan", true},
		{"Secretary Clifford", "Secretary of Defense Clifford", true},
		{"The President", "the president", true},
		{"Robert Kennedy", "John Kennedy", false},
		{"R. Kennedy", "J. Kennedy", false},
		{"Alexander Haig", "Alexandra Haig", false},
		{"Premier Zhou", "Director Zhou", false},
		{"The President", "The Vice President", false},
		{"Habib Bourguiba, Jr.", "Habib Bourguiba, Sr.", false},
	} {
		a, b := splitName(c.a), splitName(c.b)
		assert.Equal(t, c.same, samePerson(&a, &b), c.a+" / "+c.b)
		assert.Equal(t, c.same, samePerson(&b, &a), c.b+" / "+c.a)
	}
}

func TestPersonIDs(t *testing.T) {
	d := documentOf("")
	for _, c := range []struct{ name, id string }{
		{"Robert Kennedy", "kennedy"},
		{"John Kennedy", "j-kennedy"},
		{"Mr. Kennedy of Ohio", "kennedy-2"},
		{"The President", "president"},
		{"Charles de Gaulle", "de-gaulle"},
		{"Władysław Gomułka", "gomulka"},
		{"李鵬", "person"},
		{"周恩来", "person-2"},
	} {
		i := d.addPerson(Participant{Name: c.name, From: FromList})
		assert.Equal(t, c.id, d.memo.Participants[i].ID, c.name)
	}
}

func TestMergePerson(t *testing.T) {
	d := documentOf("")
	d.addPerson(Participant{Name: "John McCloy", Title: "White House Envoy", From: FromTitle})
	i := d.addPerson(Participant{Name: "J. McCloy", Delegation: "American side", From: FromClosing})
	assert.Equal(t, []Participant{{ID: "mccloy", Name: "John McCloy", Title: "White House Envoy", Delegation: "American side", From: FromTitle, Aliases: []string{"J. McCloy"}}}, d.memo.Participants)
	assert.Equal(t, 0, i)
	d.addPerson(Participant{Name: "Mr. Bond", From: FromList})
	i = d.addPerson(Participant{Name: "Niles Bond", From: FromTitle})
	assert.Equal(t, "Niles Bond", d.memo.Participants[i].Name)
	assert.Equal(t, []string{"Mr. Bond"}, d.memo.Participants[i].Aliases)
}
