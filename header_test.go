package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReadClassification(t *testing.T) {
	for in, want := range map[string]string{
		"Top Secret":                      "Top Secret",
		"SECRET/NODIS":                    "SECRET/NODIS",
		"Secret; Nodis Participants: A":   "Secret; Nodis",
		"Top Secret Eyes Only Present at": "Top Secret Eyes Only",
		"secret Mr. Abe called":           "secret",
		"Top Secret!":                     "Top Secret!",
		"For NAC Use Only":                "For NAC Use Only",
		"Secret talks were held":          "",
		"Secretary Rusk":                  "",
		"Confidential":                    "Confidential",
	} {
		assert.Equal(t, want, in[:readClassification(in)], in)
	}
}

func TestReadDateline(t *testing.T) {
	for _, c := range []struct{ in, place, date, rest string }{
		{"Washington, March 18, 1957", "Washington", "1957-03-18", ""},
		{"[ Washington ,] March 7, 1949. secret", "Washington", "1949-03-07", " secret"},
		{"Washington , September 16, 1948.", "Washington", "1948-09-16", ""},
		{"November 1, 1962 At the outset", "", "1962-11-01", " At the outset"},
		{"LBJ Ranch, Texas, January 8, 1968, Session III.", "LBJ Ranch, Texas", "1968-01-08", ""},
		{"Bonn, den 21. März 1991", "Bonn", "1991-03-21", ""},
		{"The White House, Washington, May 3, 1970, 5 p.m.", "The White House, Washington", "1970-05-03T17:00", ""},
		{"Washington, undated.", "Washington", "", ""},
		{"[undated]", "", "", ""},
	} {
		w, place, _, n := readDateline(c.in)
		start, _ := w.span()
		assert.NotZero(t, n, c.in)
		assert.Equal(t, c.place, c.in[place.start:place.end], c.in)
		assert.Equal(t, c.date, start, c.in)
		assert.Equal(t, c.rest, c.in[n:], c.in)
	}
	for _, in := range []string{
		"On November 1, 1962 the ship sailed", "November 1, 1962 was a cold day", "Mr. Abe said on May 3, 1970",
		"TELCON President/Kissinger January 15, 1970", "Memorandum of Conversation, May 3, 1970", "no date at all",
	} {
		_, _, _, n := readDateline(in)
		assert.Zero(t, n, in)
	}
}

func TestReadKey(t *testing.T) {
	for _, c := range []struct {
		in    string
		field field
		rest  string
	}{
		{"SUBJECT: Fish", keySubject, "Fish"},
		{"SUBJECT Fish", keySubject, "Fish"},
		{"[PARTICIPANTS]", keyPeople, ""},
		{"Date & Time: May 3", keyWhen, "May 3"},
		{"DATE, TIME AND PLACE: May 3", keyWhen, "May 3"},
		{"AND PLACE: Oval Office", keyPlace, "Oval Office"},
		{"Location: The House", keyPlace, "The House"},
		{"PARTICIPANT(S): A", keyPeople, "A"},
		{"Betr.: Fisch", keySubject, "Fisch"},
		{"Copies to: S, U", keyOther, "S, U"},
		{"FROM : A", keyAddress, "A"},
		{"Present", keyPeople, ""},
	} {
		k, ok := readKey(c.in)
		assert.True(t, ok, c.in)
		assert.Equal(t, c.field, k.field, c.in)
		assert.Equal(t, c.rest, c.in[k.n:], c.in)
	}
	for _, in := range []string{"Subject to change", "Present conditions", "The Secretary: Yes", "Dates were eaten"} {
		_, ok := readKey(in)
		assert.False(t, ok, in)
	}
}

func TestPeopleHeading(t *testing.T) {
	for in, rest := range map[string]string{
		"The following were present:":             "",
		"Present at the breakfast were A and B":   "A and B",
		"Korean side: Kim":                        "Kim",
		"MOROCCAN PARTICIPANT":                    "",
		"Present at the 9th meeting were: A":      "A",
		"Also present were the Chief and his men": "the Chief and his men",
	} {
		n, _, ok := peopleHeading(in)
		assert.True(t, ok, in)
		assert.Equal(t, rest, in[n:], in)
	}
	for _, in := range []string{
		"The Secretary: I was present.", "Mr. Abe noted that all of those present were tired of it", "New York, May 3, 1970 Secret Participants: A", "Nobody attended.",
	} {
		_, _, ok := peopleHeading(in)
		assert.False(t, ok, in)
	}
}

func TestHeadlineEnd(t *testing.T) {
	for _, c := range []struct{ headline, rest string }{
		{"U.S. Ban on Cured Meats", " The President next raised the matter of the ban."},
		{"Angola", " [Omitted here is another matter.] Abe: Yes."},
		{"Kenya; Rhodesia; Namibia", " Kissinger: Let us begin."},
		{"Bilateral trade relations; Maghreb security problems", " Foreign Minister Abe: Good day."},
		{"Military Aid to Laos", " After lunch the guests sat down and Mr. Abe spoke."},
		{"Delay of Abe trip; Fish", " The Secretary: Where were we?"},
		{"Situation in the Congo", " Ambassador Abe stated that it was calm."},
		{"Highlights of the Breakfast with Time, Inc., Madison Room", " Mr. Abe opened with a joke."},
		{"Meeting Between the President and President Chiari at San Jose", ""},
	} {
		s := c.headline + c.rest
		assert.Equal(t, c.headline, s[:headlineEnd(s)], s)
	}
}

func TestPlaceEnd(t *testing.T) {
	for _, c := range []struct{ place, rest string }{
		{"The Oval Office", " The President: Are you well?"},
		{"Secretary’s Dining Room", " Mr. Abe said no."},
		{"Office of the Director", " 1. (S) Relations"},
		{"Federal Council Building, Belgrade, Yugoslavia", " The talks began."},
	} {
		s := c.place + c.rest
		assert.Equal(t, c.place, s[:placeEnd(s)], s)
	}
}

func TestDatePlace(t *testing.T) {
	for _, c := range []struct {
		in      string
		start   string
		inTitle bool
	}{
		{"Notes of a Meeting Washington, ", "Washington, ", false},
		{"Notes of a Meeting, Washington, ", "Washington, ", true},
		{"Minutes of the Council San Clemente, California, ", "San Clemente, California, ", false},
		{"a Talk Between A and the Clerk (Bond) Tokyo, ", "Tokyo, ", false},
		{"a Meeting Held in Rome, ", "Rome, ", true},
		{"a Meeting on ", "", true},
		{"a Meeting ", "", false},
		{"a Report Washington ", "Washington ", false},
	} {
		start, inTitle := datePlace(c.in)
		assert.Equal(t, c.inTitle, inTitle, c.in)
		assert.Equal(t, c.start, c.in[start:], c.in)
	}
}
