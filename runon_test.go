package memcon

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// runTogether reads a list that stands at the beginning of a text of one line
// and gives the people and what is left of the text.
func runTogether(text string) (people []string, rest string) {
	d := &document{flow: &Normalized{Text: text, segments: []segment{{inEnd: len(text)}}}, memo: new(Memorandum)}
	end, _ := d.readRunOn(0, len(text))
	return describe(d.memo.Participants), strings.TrimSpace(text[end:])
}

func TestRunOn(t *testing.T) {
	for _, c := range []struct {
		text   string
		people []string
		rest   string
	}{
		{ // honorifics
			"Mr. Hill Dr. Lund, Treasury Miss Roy General West Mr. Hill opened the meeting by saying",
			[]string{"Mr. Hill", "Dr. Lund | Treasury", "Miss Roy", "General West"}, "Mr. Hill opened the meeting by saying",
		},
		{ // offices behind the name, the next name without an honorific
			"Ahmed Benali, Foreign Minister of Morocco Samir Haddad, Ambassador of Morocco Henry A. Kissinger, Assistant to the President Foreign Minister Benali thanked",
			[]string{"Ahmed Benali | Foreign Minister of Morocco", "Samir Haddad | Ambassador of Morocco", "Henry A. Kissinger | Assistant to the President"},
			"Foreign Minister Benali thanked",
		},
		{ // a name inside an office
			"Mr. Leroux, Staff of French President Pompidou Henry A. Kissinger, Secretary of State Leroux: I have come",
			[]string{"Mr. Leroux | Staff of French President Pompidou", "Henry A. Kissinger | Secretary of State"}, "Leroux: I have come",
		},
		{ // roles, and offices in front of the name
			"The President The Vice President The Secretary of State Ambassador Silber Counselor to the President Hart Lt. General Stone Robert Hunter, NSC Staff The President asked",
			[]string{"The President", "The Vice President", "The Secretary of State", "Ambassador Silber", "Counselor to the President Hart", "Lt. General Stone", "Robert Hunter | NSC Staff"},
			"The President asked",
		},
		{ // countries as captions
			"United States The Secretary Mr. Bohlen USSR Mr. Gromyko Foreign Minister Zorin Federal Republic of Germany Ambassador Grewe SUBJECT Berlin",
			[]string{"The Secretary |  | United States", "Mr. Bohlen |  | United States", "Mr. Gromyko |  | USSR", "Foreign Minister Zorin |  | USSR", "Ambassador Grewe |  | Federal Republic of Germany"},
			"SUBJECT Berlin",
		},
		{ // agencies as captions, bare names
			"Chairman Henry A. Kissinger State U. Alexis Johnson Samuel Lee Michael Hart Defense Dennis Small Joint Chiefs of Staff Adm. Thomas Moore CIA Richard Helm SUMMARY OF CONCLUSIONS It was agreed",
			[]string{"Henry A. Kissinger | Chairman", "U. Alexis Johnson |  | State", "Samuel Lee |  | State", "Michael Hart |  | State", "Dennis Small |  | Defense", "Adm. Thomas Moore |  | Joint Chiefs of Staff", "Richard Helm |  | CIA"},
			"SUMMARY OF CONCLUSIONS It was agreed",
		},
		{ // captions with their colons, behind an office too
			"U.S.: Under Secretary Volcker Sam Y. Cross France: Mr. Brosse, Bank of France Germany: Dr. Hank, Ministry of Economics Mr. Volcker said",
			[]string{"Under Secretary Volcker |  | U.S.", "Sam Y. Cross |  | U.S.", "Mr. Brosse | Bank of France | France", "Dr. Hank | Ministry of Economics | Germany"}, "Mr. Volcker said",
		},
		{ // codes of offices behind the names, their dashes lost
			"Mr. Nolting G Mr. Arneson S/AE Mr. Savage S/P Major Lombard USAF Major Lombard handed us",
			[]string{"Mr. Nolting | G", "Mr. Arneson | S/AE", "Mr. Savage | S/P", "Major Lombard | USAF"}, "Major Lombard handed us",
		},
		{ // codes of offices before the names
			"The Secretary The Under Secretary NEA William M. Rountree L Mr. Phleger NE Mr. Bergus The Secretary opened",
			[]string{"The Secretary", "The Under Secretary", "William M. Rountree | NEA", "Mr. Phleger | L", "Mr. Bergus | NE"}, "The Secretary opened",
		},
		{ // offices behind the names, their dashes lost
			"Mr. Douglas Dillon Deputy Under Secretary for Economic Affairs Sir David Eccles President, British Board of Trade Sir David called",
			[]string{"Mr. Douglas Dillon | Deputy Under Secretary for Economic Affairs", "Sir David Eccles | President, British Board of Trade"}, "Sir David called",
		},
		{ // the office first, with a comma
			"The Ceylonese Prime Minister, Sir John Kotela U.S. Secretary of State, John Foster Dulles Mr. Dulles said that he was delighted",
			[]string{"Sir John Kotela | The Ceylonese Prime Minister", "John Foster Dulles | U.S. Secretary of State"}, "Mr. Dulles said that he was delighted",
		},
		{ // roles
			"Jock Covey, Notetaker Sergiu Celac, Interpreter Mr. Mizo (Interpreter) Col. Mai, Military Attache Kissinger: Did you",
			[]string{"Jock Covey |  |  | notetaker", "Sergiu Celac |  |  | interpreter", "Mr. Mizo |  |  | interpreter", "Col. Mai | Military Attache"}, "Kissinger: Did you",
		},
		{ // an editor's bracket ends the list
			"Mr. Bitan Dr. Herzog General Hod [Omitted here is a discussion of trade.] The Secretary asked",
			[]string{"Mr. Bitan", "Dr. Herzog", "General Hod"}, "[Omitted here is a discussion of trade.] The Secretary asked",
		},
		{ // words of an office that no table has
			"Andrei Petrov, Member of the Grumium of the Ministry of Trade Amb. Sergei Orlov, Chief of Delegation Oleg Katz, Interpreter SUBJECTS Grain",
			[]string{"Andrei Petrov | Member of the Grumium of the Ministry of Trade", "Amb. Sergei Orlov | Chief of Delegation", "Oleg Katz |  |  | interpreter"},
			"SUBJECTS Grain",
		},
		{ // subjects without a heading
			"Michel Petit, Minister of Foreign Affairs Mr. Peter Rodman, NSC Staff Cyprus; Ban on New Systems; Korea Petit: Shall we",
			[]string{"Michel Petit | Minister of Foreign Affairs", "Mr. Peter Rodman | NSC Staff"}, "Cyprus; Ban on New Systems; Korea Petit: Shall we",
		},
		{ // an office behind one that leads a name
			"Secretary of State Cyrus Vance Assistant to the President for National Security Affairs Dr. Zbigniew Brzezinski Ambassador Gerard Smith Assistant Secretary of State for European Affairs George Vest The President said",
			[]string{"Secretary of State Cyrus Vance", "Assistant to the President for National Security Affairs Dr. Zbigniew Brzezinski", "Ambassador Gerard Smith", "Assistant Secretary of State for European Affairs George Vest"},
			"The President said",
		},
		{ // a staff meeting: codes, and who presides
			"Secretary of State Kissinger Chairman D Mr. Ingersoll S/P Mr. Lord EB Mr. Katz (Acting) [Omitted here is a page.]",
			[]string{"Secretary of State Kissinger | Chairman", "Mr. Ingersoll | D", "Mr. Lord | S/P", "Mr. Katz | EB, Acting"}, "[Omitted here is a page.]",
		},
		{ // sides whose people are named by office and surname, then by initial
			"U.S. Side Secretary Shultz D. Zarechnak, Interpreter Soviet Side Foreign Minister Shevardnadze P. Palazhchenko, Interpreter The Secretary asked",
			[]string{"Secretary Shultz |  | U.S. Side", "D. Zarechnak |  | U.S. Side | interpreter", "Foreign Minister Shevardnadze |  | Soviet Side", "P. Palazhchenko |  | Soviet Side | interpreter"},
			"The Secretary asked",
		},
		{ // a page without marks, as some OCR leaves it
			"The President James A Baker III Secretary of State Brent Scowcroft Assistant to the President for National Security Affairs Vaclav Havel President Jiri Dienstbier Foreign Minister Milena Prchal Interpreter DATE TIME AND PLACE November " + strings.Repeat("the castle keeps me ", 40),
			[]string{"The President", "James A Baker III | Secretary of State", "Brent Scowcroft | Assistant to the President for National Security Affairs", "Vaclav Havel | President", "Jiri Dienstbier | Foreign Minister", "Milena Prchal |  |  | interpreter"},
			strings.TrimSpace("DATE TIME AND PLACE November " + strings.Repeat("the castle keeps me ", 40)),
		},
		{ // names with commas between
			"Comrades V.M. Molotov, A.Ya. Vyshinsky, N.T. Fedorenko. Stalin asks whether",
			[]string{"V.M. Molotov", "A.Ya. Vyshinsky", "N.T. Fedorenko"}, "Stalin asks whether",
		},
	} {
		people, rest := runTogether(c.text)
		assert.Equal(t, c.people, people, c.text)
		assert.Equal(t, c.rest, rest)
	}
}

func TestRunOnFindsNobody(t *testing.T) {
	for _, text := range []string{"", "The meeting began with a reading of the minutes.", "After greetings, the talk turned to wheat.", "[Omitted here is a page.]"} {
		people, rest := runTogether(text)
		assert.Empty(t, people, text)
		assert.Equal(t, text, rest)
	}
}

// TestRunOnIsLinear reads lists that no boundary ends and offices that go on
// for ever; a reader that tries each end of each of them does not come back.
func TestRunOnIsLinear(t *testing.T) {
	begin := time.Now()
	for _, s := range []string{"United States ", "Deputy ", "Secretary of State ", "Mr. ", "A. ", "Staff Deputy Chief ", "NEA ", "and the ", "Smith, ", "(Smith ", "U.S.: "} {
		runTogether(strings.Repeat(s, 20000))
	}
	assert.Less(t, time.Since(begin), 5*time.Second)
}

func TestUnheadedRunOn(t *testing.T) {
	for _, c := range []struct {
		text string
		ok   bool
	}{
		{"Mr. W. Randolph Burger (Acting Chairman), Treasury Department Mr. Andrew Overton Mr. George Wills Mr. Wills opened the meeting.", true},
		{"Mr. Burger Mr. Wills Mr. Lund Mr. Hill Mr. Roy Mr. West Mr. Fox Mr. Day Mr. Abel Mr. Bond Mr. Cole Mr. Dunn Mr. Egan Mr. Finch Mr. Gore Mr. Hale Mr. Ives Mr. Kent Mr. Lowe Mr. May, Zyx Qwert Mr. Hunt Mr. Wills opened the meeting.", true}, // two of many places are a guess
		{"Mr. Burger Mr. Lund, Zyx Qwert Mr. Hunt Mr. Wills opened the meeting.", false},                                                                                                                                                                // two of three
		{"Mr. Burger Mr. Wills opened the meeting.", false},                             // too few
		{"George Christian Tom Johnson Bromley Smith The President said that", false},   // nothing leads them
		{"The Council met to consider the loan. Mr. Burger said that", false},           // a sentence
		{"General Wheeler said that Admiral Moorer and General West were away.", false}, // another
	} {
		d := &document{flow: &Normalized{Text: c.text, segments: []segment{{inEnd: len(c.text)}}}, memo: new(Memorandum)}
		_, ok := d.readUnheadedRunOn(0, len(c.text))
		assert.Equal(t, c.ok, ok, c.text)
		assert.Equal(t, c.ok, len(d.memo.Participants) > 0, c.text)
	}
}

func TestAttendanceLine(t *testing.T) {
	for s, want := range map[string]int{
		"THOSE ATTENDING THE MEETING WERE The President":          len("THOSE ATTENDING THE MEETING WERE "),
		"SUMMARY OF THE 48th MEETING PRESENT The Under Secretary": len("SUMMARY OF THE 48th MEETING PRESENT "),
		"NOTES OF THE MINISTER 'S MEETING WITH Admiral Lund":      len("NOTES OF THE MINISTER 'S MEETING WITH "),
		"BERLIN WITH AND WITHOUT A WALL He said":                  0,
		"BERLIN The Secretary said that he was present.":          0,
		"The Secretary": 0,
		"":              0,
	} {
		assert.Equal(t, want, attendanceLine(s), s)
	}
}
