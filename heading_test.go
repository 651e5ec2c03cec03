package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReadHeading(t *testing.T) {
	for _, c := range []struct{ title, rest, date, place string }{
		// A dateline follows that no comma ties to the title.
		{"Memorandum of Conversation", " Washington, March 6, 1968. SUBJECT Fish", "", ""},
		{"Memorandum of Conversation", " Grafenau, West Germany, June 24, 1976, 9:30 a.m.", "", ""},
		{"Memorandum of Conversation", " Torre del Mar, October 9, 1974 PARTICIPANTS A", "", ""},
		{"Memorandum of Conversation, by the Ambassador to Chile (Korry)", " Santiago, May 2, 1969.", "", ""},
		{"Memorandum of Conversation, by Ann Lee, Assistant to the Secretary of State", " New York, March 10, 1953 10 a.m. Secret", "", ""},
		{"Telephone Conversation Between President Ford and the Shah", " May 18, 1975, 11 a.m. Ford: Hello.", "", ""},
		{"Memorandum of Conversation, Prepared in the Embassy in Japan", " [Tokyo,] September 20, 1954.", "", ""},
		{"Minutes of a Meeting", " SUBJECT Angola PARTICIPANTS A", "", ""},
		{"Record of Conversation between X. Abe and Y. Zed", " November 1, 1962 At the outset they sat down.", "", ""},
		// A date that belongs to the title.
		{"Memorandum of a Conversation, Department of State, Washington, March 18, 1957, 3 p.m.", " Washington, March 18, 1957, 3 p.m. SUBJECT Oil", "1957-03-18T15:00", "Department of State, Washington"},
		{"Minutes of a Meeting, Washington, February 15, 1955, Morning Session", " Washington, February 15, 1955", "1955-02-15", "Washington"},
		{"Memorandum of Conversation, June 13, 1969", " June 13, 1969 DEPARTMENT OF STATE", "1969-06-13", ""},
		{"Memorandum of Discussion at the 137th Meeting of the Council on Wednesday, March 18, 1953", " March 18, 1953 Top Secret Eyes Only", "1953-03-18", ""},
		{"Memorandum of a Conversation Between the Ambassador in Chad (Abe) and Prime Minister Bo, Elysée Palace, Paris, May 5, 1955", " Paris, May 5, 1955", "1955-05-05", "Elysée Palace, Paris"},
		{"Memorandum of a Conversation, Torre, Italy, May 5, 1955", " Torre, Italy, May 5, 1955", "1955-05-05", "Torre, Italy"},
		{"Minutes of the 9th Meeting, Held at Washington, May 22, 1952", " [Washington,] May 22, 1952.", "1952-05-22", "Washington"},
		{"Notes of a Talk at Chequers, 20 July 1980", " 1. The hosts sat down.", "1980-07-20", "Chequers"},
		{"RECORD OF MEETING AT THE KREMLIN, MOSCOW, ON 11TH OCTOBER, 1944, AT 10 P.M.", " Present: A", "1944-10-11T22:00", "THE KREMLIN, MOSCOW"},
	} {
		h := readHeading(c.title+c.rest, false)
		assert.Equal(t, c.title, (c.title + c.rest)[:h.end], c.title+c.rest)
		start, _ := h.when.span()
		assert.Equal(t, c.date, start, c.title)
		assert.Equal(t, c.place, (c.title + c.rest)[h.place.start:h.place.end], c.title)
	}
}

func TestReadHeadingOfALine(t *testing.T) {
	for line, title := range map[string]string{
		"Memorandum of Conversation Rome, May 2, 1969":          "Memorandum of Conversation",
		"Minutes of the Sixth Session of the Delegation":        "Minutes of the Sixth Session of the Delegation",
		"Record of a Talk, Paris, May 2, 1969, with an Annex":   "Record of a Talk, Paris, May 2, 1969, with an Annex",
		"Memorandum of Conversation, Bonn, May 2, 1969 SUBJECT": "Memorandum of Conversation, Bonn, May 2, 1969",
	} {
		assert.Equal(t, title, line[:readHeading(line, true).end])
	}
}

func TestTitleLine(t *testing.T) {
	for line, want := range map[string]docSort{
		"Memorandum of Conversation":                                   sortTalk,
		"296. Memorandum of Conversation":                              sortTalk,
		"“Memorandum of conversation: A. Abe with B. Bo,”":             sortTalk,
		"Working Notes from the Session of the Presidium":              sortTalk,
		"Draft Memorandum of a Telephone Conversation Between A and B": sortTalk,
		"Notes from a Politburo Meeting":                               sortTalk,
		"Telegram From the Embassy in Chad to the Department of State": sortOther,
		"Memorandum From the Executive Secretary to the President":     sortOther,
		"Editorial Note":                   sortOther,
		"The conversation ended at 10:30.": sortUnknown,
		"The Warsaw Pact Reader":           sortUnknown,
		"A memorandum of conversation was drawn up of the talk that day.": sortUnknown,
	} {
		assert.Equal(t, want, titleLine(line), line)
	}
}

func TestTitleSort(t *testing.T) {
	for title, want := range map[string]string{
		"Memorandum for the Record of a Conversation Between A and B": "",
		"Memorandum for Discussion":                                   "a memorandum from one office to another",
		"Memorandum by A to B":                                        "a memorandum from one office to another",
		"Circular Telegram From the Department of State":              "a telegram",
		"National Intelligence Estimate":                              "an intelligence estimate",
		"Report to the National Security Council":                     "a report",
		"Report of a Conversation":                                    "",
		"Report on a meeting between A and B":                         "",
		"Note of a Meeting":                                           "",
		"Note From A to B":                                            "a note",
		"Paper Prepared in the Bureau":                                "a paper",
		"Letter From A to B":                                          "a letter",
		"Briefing Memorandum From A to B":                             "a memorandum from one office to another",
		"National Security Decision Memorandum 14":                    "a directive",
		"The Ambassador in Chad (Abe) to the Secretary of State":      "a telegram or despatch",
		"The Secretary of State to Certain Posts":                     "a telegram or despatch",
		"Memorandum of Understanding":                                 "an agreement",
		"Summary of Conclusions of a Meeting":                         "",
	} {
		_, found := titleSort(title)
		assert.Equal(t, want, found, title)
	}
}

func TestKindOf(t *testing.T) {
	for title, want := range map[string]Kind{
		"Memorandum of Conversation":                       KindConversation,
		"Transcript of a Telephone Conversation":           KindTelephone,
		"Conversation by Telephone":                        KindTelephone,
		"Minutes of a Cabinet Meeting":                     KindMeeting,
		"Memorandum of Discussion at the 9th Meeting":      KindMeeting,
		"Minutes of Conversation":                          KindConversation,
		"Interview with an Aide":                           KindInterview,
		"The President’s News Conference of May 4":         KindInterview,
		"Record of Premier Zhou’s Conversation with Envoy": KindConversation,
	} {
		assert.Equal(t, want, kindOf(title), title)
	}
}

func TestReadDocNumber(t *testing.T) {
	for in, want := range map[string]string{
		"296. Memorandum": "296", "No. 634 Memorandum": "634", "Document No. 12: Record": "12", "Document No. 69": "69",
		"1962. was": "", "10 Downing Street": "", "Memorandum": "", "5. the fifth": "",
	} {
		number, _ := readDocNumber(in)
		assert.Equal(t, want, number, in)
	}
}

func TestQuotedTitle(t *testing.T) {
	assert.Equal(t, "Record of a Talk in Bonn", quotedTitle(`"Record of a Talk in Bonn," May 9, 1990, Digital Archive`))
	assert.Empty(t, quotedTitle(`"The Fishes of Bonn," May 9, 1990`))
	assert.Empty(t, quotedTitle("Record of a Talk"))
}
