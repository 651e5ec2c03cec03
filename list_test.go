package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// people reads each line as an item of one list and writes the entries as
// "name | title | side | role".
func people(lines ...string) []string {
	d := documentOf(lines...)
	d.lists = []list{{listParticipants, 0, len(d.paras) - 1}}
	d.readLists()
	return describe(d.memo.Participants)
}

// documentOf makes a document of paragraphs as the stages before the header
// leave it.
func documentOf(paras ...string) *document {
	text := strings.Join(paras, "\n\n")
	d := newDocument(text)
	d.readFlow()
	return d
}

func describe(people []Participant) []string {
	all := make([]string, len(people))
	for i, p := range people {
		all[i] = strings.TrimRight(strings.Join([]string{p.Name, p.Title, p.Delegation, string(p.Role)}, " | "), " |")
	}
	return all
}

func TestListItem(t *testing.T) {
	for _, c := range []struct{ item, want string }{
		{"Henry A. Kissinger, Secretary of State", "Henry A. Kissinger | Secretary of State"},
		{"• Mr. Tyler, EUR", "Mr. Tyler | EUR"},
		{"The Secretary", "The Secretary"},
		{"Secretary of State Dulles", "Secretary of State Dulles"},
		{"Secretary Rusk", "Secretary Rusk"},
		{"Ambassador Simcha Dinitz", "Ambassador Simcha Dinitz"},
		{"Ambassador Hervé Alphand, French Embassy", "Ambassador Hervé Alphand | French Embassy"},
		{"Ambassador Nicos Dimitriou, Cypriot Ambassador to the United States", "Ambassador Nicos Dimitriou | Cypriot Ambassador to the United States"},
		{"Prince Souvanna Phouma, Prime Minister of Laos", "Prince Souvanna Phouma | Prime Minister of Laos"},
		{"Foreign Minister von Brentano", "Foreign Minister von Brentano"},
		{"EST—Mr. C. A. Boonstra", "Mr. C. A. Boonstra | EST"},
		{"D Mr. Ingersoll", "Mr. Ingersoll | D"},
		{"Chairman—Henry A. Kissinger", "Henry A. Kissinger | Chairman"},
		{"Mr. Jones—EUR:WE", "Mr. Jones | EUR:WE"},
		{"Mr. Robert Murphy–G", "Mr. Robert Murphy | G"},
		{"RA/Adm. Daniel Murphy", "RA/Adm. Daniel Murphy"},
		{"R/Adm. L. C. Heinz, DoD", "R/Adm. L. C. Heinz | DoD"},
		{"Mr. W. Randolph Burgess (Acting Chairman), Treasury Department", "Mr. W. Randolph Burgess | Acting Chairman, Treasury Department"},
		{"George S. Springsteen (U)", "George S. Springsteen | U"},
		{"William Schaufele, Jr., Assistant Secretary for African Affairs", "William Schaufele, Jr. | Assistant Secretary for African Affairs"},
		{"William Schaufele, Jr. Assistant Secretary for African Affairs", "William Schaufele, Jr. | Assistant Secretary for African Affairs"},
		{"J. Jefferson Jones, III, SOA", "J. Jefferson Jones, III | SOA"},
		{"President Pak of the Republic of Korea", "President Pak of the Republic of Korea"},
		{"Prime Minister Ismet Inonu of Turkey", "Prime Minister Ismet Inonu of Turkey"},
		{"His Excellency Joe Iyalla, Ambassador of Nigeria", "Joe Iyalla | Ambassador of Nigeria"},
		{"The Honorable Mariano Rumor, Secretary General of the Christian Democratic Party", "Mariano Rumor | Secretary General of the Christian Democratic Party"},
		{"The Indonesian Ambassador, H.E. Mukarto Notowidigdo", "Mukarto Notowidigdo | The Indonesian Ambassador"},
		{"U.S. Secretary of State, John Foster Dulles", "John Foster Dulles | U.S. Secretary of State"},
		{"The Chairman, Joint Chiefs of Staff", "The Chairman | Joint Chiefs of Staff"},
		{"Mr. Marshall Wright, Special Assistant to Mr. Manning", "Mr. Marshall Wright | Special Assistant to Mr. Manning"},
		{"Professor Widjojo, Economic Adviser to Indonesian President Suharto", "Professor Widjojo | Economic Adviser to Indonesian President Suharto"},
		{"Driss al-Djazairy, Presidential Assistant", "Driss al-Djazairy | Presidential Assistant"},
		{"Mr. Hamilton Jordan", "Mr. Hamilton Jordan"},
		{"Gen. George S. Brown", "Gen. George S. Brown"},
		{"Dr. You Chan Yang, Korean Ambassador", "Dr. You Chan Yang | Korean Ambassador"},
		{"Giscard d’Estaing, Minister of Finance", "Giscard d’Estaing | Minister of Finance"},
		{"William E. Rau, Director (Operations) for Reconnaissance, Joint Staff", "William E. Rau | Director (Operations) for Reconnaissance, Joint Staff"},
		{"Mr. [name not declassified]", "Mr. [name not declassified]"},
		{"[2 names not declassified]", "[2 names not declassified]"},
	} {
		assert.Equal(t, []string{c.want}, people(c.item), c.item)
	}
}

func TestListRole(t *testing.T) {
	for _, c := range []struct{ item, want string }{
		{"Jock Covey, Notetaker", "Jock Covey |  |  | notetaker"},
		{"Robert Oakley (NSC), Notetaker", "Robert Oakley | NSC |  | notetaker"},
		{"Winifred Weislogel, Country Director, NEA/AFN (Notetaker)", "Winifred Weislogel | Country Director, NEA/AFN |  | notetaker"},
		{"Mr. Toumayan, Notetaker/Interpreter", "Mr. Toumayan |  |  | notetaker"},
		{"Sophie Porson—Interpreter", "Sophie Porson |  |  | interpreter"},
		{"Harry G. Barnes, Jr., Ambassador - Interpreter", "Harry G. Barnes, Jr. | Ambassador |  | interpreter"},
		{"Mr. Victor Lee (U.S. Interpreter)", "Mr. Victor Lee | U.S. Interpreter |  | interpreter"},
		{"Mr. Palazhchenko (Interp.)", "Mr. Palazhchenko |  |  | interpreter"},
		{"E.S. Glenn, LS", "E.S. Glenn | LS |  | interpreter"},
		{"Notetaker: Robert L. Hutchings, NSC Staff", "Robert L. Hutchings | NSC Staff |  | notetaker"},
		{"Two Notetakers", "Two Notetakers |  |  | notetaker"},
		{"Interpreter: Mun Il", "Mun Il |  |  | interpreter"},
	} {
		assert.Equal(t, []string{c.want}, people(c.item), c.item)
	}
}

func TestListNobody(t *testing.T) {
	for _, item := range []string{"Others", "Listed on Page 5", "(4:40 p.m. to conclusion)", "PARTICIPANTS", "Participants:"} {
		assert.Empty(t, people(item), item)
	}
}

func TestListSides(t *testing.T) {
	assert.Equal(t, []string{
		"The Secretary |  | United States", "Mr. Kohler |  | United States", "Mr. Gromyko |  | USSR", "Mr. Sukhodrev |  | USSR | interpreter",
	}, people("PARTICIPANTS", "• United States", "• The Secretary", "• Mr. Kohler", "• USSR", "• Mr. Gromyko", "• Mr. Sukhodrev, Interpreter"))
	assert.Equal(t, []string{
		"U. Alexis Johnson |  | State", "Dennis Doolin |  | Defense", "Arthur Hanket |  | JCS", "William Colby |  | CIA", "Edwin Cohen |  | Treas", "Mr. Edward Murrow |  | USIA",
	}, people("State", "U. Alexis Johnson", "Defense", "Dennis Doolin", "JCS", "Arthur Hanket", "CIA", "William Colby", "Treas", "Edwin Cohen", "USIA—Mr. Edward Murrow"))
	assert.Equal(t, []string{
		"V.M. Molotov |  | Soviet side", "N.T. Fedorenko |  | Soviet side", "Li Fuchun |  | Chinese side", "Shi Zhe |  | Chinese side",
	}, people("On the Soviet side: Comrades V.M. Molotov, N.T. Fedorenko.", "On the Chinese side: Li Fuchun and Shi Zhe."))
	assert.Equal(t, []string{"Secretary Cyrus Vance |  | State", "Mr. Hamilton Jordan |  | White House"},
		people("State: Secretary Cyrus Vance", "White House: Mr. Hamilton Jordan"))
	assert.Equal(t, []string{"Henry A. Kissinger | Chairman", "Joseph Sisco |  | State"}, people("Chairman", "Henry A. Kissinger", "State", "Joseph Sisco"))
}

func TestListSeveralInOneItem(t *testing.T) {
	assert.Equal(t, []string{"Richard Nixon", "Henry Kissinger"}, people("Richard Nixon, Henry Kissinger"))
	assert.Equal(t, []string{"The Secretary", "Mr. Gromyko"}, people("The Secretary and Mr. Gromyko"))
	assert.Equal(t, []string{"Secretary Rusk", "Secretary McNamara", "General Wheeler"}, people("Secretary Rusk, Secretary McNamara, and General Wheeler"))
}

func TestListSemicolons(t *testing.T) {
	assert.Equal(t, []string{"Kim Gwang-hyeop | Vice Premier | Korean side", "Pak Geum-cheol | Vice Chairman of the Committee | Korean side", "Ambassador Pak Se-chang |  | Korean side"},
		people("Korean side: Kim Gwang-hyeop, Vice Premier; Pak Geum-cheol, Vice Chairman of the Committee; Ambassador Pak Se-chang"))
	assert.Equal(t, []string{"Deng Xiaoping |  | Our side", "Kang Sheng |  | Our side"}, people("Our side: Deng Xiaoping, Kang Sheng"))
	assert.Equal(t, []string{"Bulganin", "Molotov", "Shepilov"}, people("Those taking part: Bulganin, Molotov, Shepilov"))
}

func TestListColumns(t *testing.T) {
	assert.Equal(t, []string{
		"President Roosevelt |  | United States", "Prime Minister Churchill |  | United Kingdom", "Marshal Stalin |  | Soviet Union",
		"Mr. Harriman |  | United States", "Major Birse |  | United Kingdom",
	}, people("United States United Kingdom Soviet Union", "President Roosevelt Prime Minister Churchill Marshal Stalin", "Mr. Harriman Major Birse"))
	assert.Equal(t, []string{"THE PRIME MINISTER", "MARSHAL STALIN", "MR. EDEN", "M. MOLOTOV"}, people("THE PRIME MINISTER MARSHAL STALIN", "MR. EDEN M. MOLOTOV"))
	assert.Equal(t, []string{"The President", "Prince Fahd ibn Abd al-Aziz"}, people("• The President Prince Fahd ibn Abd al-Aziz"))
}

func TestListGluedCode(t *testing.T) {
	assert.Equal(t, []string{"Mr. Tyler | EUR", "Mr. Akalovsky | ACDA/IR", "Mr. McNAMARA"}, people("Mr. TylerEUR", "Mr. AkalovskyACDA/IR", "Mr. McNAMARA"))
}

func TestListSentence(t *testing.T) {
	assert.Equal(t, []string{
		"Yang Shangkun |  | Chinese side", "Li Peng |  | Chinese side", "E.A. Shevardnadze |  | Soviet side", "A.N. Yakovlev |  | Soviet side", "A.S. Chernyaev |  |  | notetaker",
	}, people("[Present on the Chinese side: Yang Shangkun, Li Peng; on the Soviet side: E.A. Shevardnadze and A.N. Yakovlev. Notes were kept by A.S. Chernyaev.]"))
	assert.Equal(t, []string{"Kang Sheng |  | Chinese side", "Liu Xiao |  | Chinese side"}, people("There were present from the Chinese side: Comrade Kang Sheng and Comrade Liu Xiao."))
	assert.Equal(t, []string{"D. Yondon", "Kang Song San", "Mun Il |  |  | interpreter"}, people("Present at the meeting were comrades D. Yondon and Kang Song San. Interpreted by Mun Il."))
}

func TestListAlias(t *testing.T) {
	d := documentOf("WJC: The President", "BNY: President Boris Yeltsin", "WJC: Boris, good morning.", "BNY: Good evening.")
	d.lists = []list{{listParticipants, 0, 1}}
	d.readLists()
	assert.Equal(t, []string{"The President", "President Boris Yeltsin"}, describe(d.memo.Participants))
	assert.Equal(t, []string{"BNY"}, d.memo.Participants[1].Aliases)
}

func TestListJoinedLines(t *testing.T) {
	d := documentOf("PARTICIPANTS: Ambassador Olavi Munkki and several of the gentlemen of his embassy here\nAmbassador Jorma Vanamo, Secretary General, Foreign Ministry and some others of it too\nDr. Henry A. Kissinger\nHelmut Sonnenfeldt, NSC Staff")
	d.lists = []list{{listParticipants, 0, len(d.paras) - 1}}
	d.readLists()
	assert.Len(t, d.memo.Participants, 4)
}

func TestListItemOverTwoParagraphs(t *testing.T) {
	assert.Equal(t, []string{"Mr. Donald Rumsfeld | Assistant to the President", "Brent Scowcroft"},
		people("Mr. Donald Rumsfeld, Assistant to the", "President", "Brent Scowcroft"))
	assert.Equal(t, []string{"Mr. Flemming", "Mr. Stambaugh | White House"}, people("Mr. Flemming,", "Mr. Stambaugh, White House"))
}

func TestListItemHangs(t *testing.T) {
	d := documentOf("    Boris Krylov, Chief of the Section of the\n      State Committee on Ties With Foreign\n      Countries\n    Yuri Volsky, Counselor")
	d.lists = []list{{listParticipants, 0, len(d.paras) - 1}}
	d.readLists()
	assert.Equal(t, []string{"Boris Krylov | Chief of the Section of the State Committee on Ties With Foreign Countries", "Yuri Volsky | Counselor"}, describe(d.memo.Participants))
}
