package memcon

import (
	"strings"
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
		{"Berlin", " Von Abe said he had been to see it."},
		{"Press Problems", " Mr. Abe, who had just returned, thought little of it."},
		{"New Economic Program", " Minister Giscard d’Abe wondered at it."},
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

// headerOf runs the stages up to the header over a text.
func headerOf(text string) *document {
	d := newDocument(text)
	for _, stage := range stages {
		if stage(d); d.flow != nil {
			break
		}
	}
	d.readHeader()
	return d
}

func TestReadHeader(t *testing.T) {
	long := " The Minister said that the ships had come late, and that nobody had been there to meet them at the quay in the morning, when the band was still asleep and the flags were still in their box. He added that the next ships would come late as well. Mr. Bo said that he would wake the band himself, and that the flags could stay in their box for all he cared, since they were wet."
	for name, c := range map[string]struct {
		in, title, date, place, class string
		subject                       []string
		body                          string
	}{
		"laid out": {
			in:    "12. Memorandum of Conversation\n\nRome, May 3, 1961, 3 p.m.\n\nUS/MC/8\n\nSecret\n\nSUBJECT\n\n  • Fish\n\nPARTICIPANTS\n\n  • Mr. Abe\n  • Mr. Bo\n\nMr. Abe said that it was raining.",
			title: "Memorandum of Conversation", date: "1961-05-03T15:00", place: "Rome", class: "Secret", subject: []string{"Fish"}, body: "Mr. Abe said",
		},
		"run together": {
			in:    "Memorandum of Conversation Torre del Mar, May 3, 1961, 3 p.m. SecDel/MC/8 MINISTER S VISIT TO SPAIN May 1–5, 1961 SUBJECT Ships and Flags" + long,
			title: "Memorandum of Conversation", date: "1961-05-03T15:00", place: "Torre del Mar", subject: []string{"Ships and Flags"}, body: "The Minister said",
		},
		"typed form": {
			in:    "THE WHITE HOUSE\n\nWASHINGTON\n\nMEMORANDUM OF CONVERSATION\n\nPARTICIPANTS: Mr. Abe\n              Mr. Bo\n\nDATE & TIME: Friday, May 5, 1961\n4:05 - 4:25 p.m.\n\nPLACE: The Map Room\n\nAbe: It rains.",
			title: "MEMORANDUM OF CONVERSATION", date: "1961-05-05T16:05", place: "The Map Room", body: "Abe: It rains.",
		},
		"list behind a line in capitals": {
			in:    "Notes of Meeting Rome, May 3, 1961. NOTES OF THE MINISTER S MEETING WITH THE MAYOR PRESENT AT THE MEETING WERE The Minister Admiral Lund General Roy The Minister came in at noon." + long,
			title: "Notes of Meeting", date: "1961-05-03", place: "Rome", body: "The Minister came in",
		},
		"point inside the title's repetition": {
			in:    "Memorandum of Conversation Rome, May 3, 1961. MEMORANDUM. OF CONVERSATION DATE: May 3, 1961 SUBJECT: Ships and Flags" + long,
			title: "Memorandum of Conversation", date: "1961-05-03", place: "Rome", subject: []string{"Ships and Flags"}, body: "The Minister said",
		},
		"marker of a note that is lost": {
			in: "88. Memorandum of Conversation1\n\nRome, May 3, 1961.\n\nMr. Abe said that it was raining.", title: "Memorandum of Conversation", date: "1961-05-03", place: "Rome", body: "Mr. Abe said",
		},
		"file number and title over two lines": {
			in:    "Conference files, lot 1 D 2, CF 3\nNo. 443\nMemorandum of Conversation, by the\nCounselor of the Legation (Abe)\nSubject: Fish\nAt his request, Mr. Bo called on me in the evening of a long and very wet day.",
			title: "Memorandum of Conversation, by the Counselor of the Legation (Abe)", subject: []string{"Fish"}, body: "At his request",
		},
		"a site's lines before the title": {
			in:    "The Rainy Day Reader\n\nPosted on March 3 by admin\n\nRecord of a Talk between Abe and Bo, Rome, 10 May 1958\n\nAbe: It rains today and it will rain tomorrow, as it did in the year of the flood.",
			title: "Record of a Talk between Abe and Bo, Rome, 10 May 1958", date: "1958-05-10", place: "Rome", body: "Abe: It rains",
		},
		"title cut in two": {
			in:    "17 May 1979\n\nTOP SECRET\n\nRECORD OF A TELEPHONE CONVERSATION\n\nbetween A. Abe and B. Bo\n\nABE. Does it rain?\n\nBO. It does.",
			title: "RECORD OF A TELEPHONE CONVERSATION between A. Abe and B. Bo", date: "1979-05-17", class: "TOP SECRET", body: "ABE. Does it rain?",
		},
		"key lines of the east": {
			in:    "Record of Premier Abe’s Conversation with Bo\n\nTime: 24.1.1964, 9:30 p.m. - 11:10 p.m.\nLocation: Xihuating\nIn Attendance: Vice Minister Ko\nTranslator: To\n\n(Not yet proofread)\n\nPremier: It rains.",
			title: "Record of Premier Abe’s Conversation with Bo", date: "1964-01-24T21:30", place: "Xihuating", body: "Premier: It rains.",
		},
		"no date, no place": {
			in: "88. Memorandum of Conversation\n\nSUBJECT\n\n  • Fish\n\nMr. Abe said that it was raining.", title: "Memorandum of Conversation", subject: []string{"Fish"}, body: "Mr. Abe said",
		},
	} {
		d := headerOf(c.in)
		md := d.memo.Metadata
		assert.Equal(t, c.title, md.Title, name)
		assert.Equal(t, c.date, md.Date.Start, name)
		assert.Equal(t, c.place, md.Place, name)
		assert.Equal(t, c.class, md.Classification, name)
		assert.Equal(t, c.subject, md.Subject, name)
		assert.True(t, strings.HasPrefix(d.flow.Text[d.body:], c.body), "%s: %.40q", name, d.flow.Text[d.body:])
		assert.Nil(t, d.refused, name)
	}
}

func TestRefused(t *testing.T) {
	for in, found := range map[string]string{
		"12. Telegram From the Embassy in Chad\n\nRome, May 3, 1961.\n\n1. The Minister said that he would meet me. He said so twice.": "a telegram",
		"12. Editorial Note\n\nOn May 3 the Minister met Mr. Abe. A memorandum of their conversation is not printed.":                  "an editorial note",
		"Memorandum From Mr. Abe to Mr. Bo\n\nRome, May 3, 1961.\n\nYou will meet the Minister. He will say that it rains.":            "a memorandum from one office to another",
		"Letter From Mr. Abe to Mr. Bo\n\nDear Bo, in our conversation you said that it rains. I said that it does not.":               "a letter",
		"FM AMEMBASSY ROME\nTO SECSTATE WASHDC\nE.O. 11652: GDS\nTAGS: PFOR\nSUBJECT: MEETING\n\n1. (C) MINISTER SAID IT RAINED.":      "a telegram",
		"Bake the bread for 40 minutes. Let it cool.":                                                                                                        "a document in which nobody speaks to anybody",
		"Steam for ten minutes: then serve. Salt: a pinch. Water: two cups.":                                                                                 "a document in which nobody speaks to anybody",
		"Call for the porter. Minutes later the bags are up.":                                                                                                "a document in which nobody speaks to anybody",
		"World records in swimming\n\nThe list is long, and grows longer.":                                                                                   "a document in which nobody speaks to anybody",
		"Notes on the weather\n\nIt rained, and the wind was from the west.":                                                                                 "a document in which nobody speaks to anybody",
		"Rain\n\nIt rains in Spain. In the evening it rained in Rome as well, and the streets were full of water until the next day, when the sun came out.": "a document in which nobody speaks to anybody",
	} {
		_, err := Parse(in)
		var refused *ParseError
		if assert.ErrorAs(t, err, &refused, in) {
			assert.ErrorIs(t, err, ErrNotConversation)
			assert.Equal(t, found, refused.Found, in)
		}
	}
}
