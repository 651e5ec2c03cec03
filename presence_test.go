package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// titled reads the people of a title.
func titled(title string) []string {
	d := documentOf(title)
	d.title = textSpan{0, len(d.flow.Text)}
	d.readTitlePeople()
	return describe(d.memo.Participants)
}

func TestTitlePeople(t *testing.T) {
	for _, c := range []struct {
		title string
		want  []string
	}{
		{
			"Record of a Dinner Conversation between CPSU CC Politburo Member A. I. Mikoyan, White House Envoy John McCloy, and U.S. Ambassador to the UN Adlai Stevenson",
			[]string{"A. I. Mikoyan | CPSU CC Politburo Member", "John McCloy | White House Envoy", "Adlai Stevenson | U.S. Ambassador to the UN"},
		},
		{
			"Conversation Between President Nixon and the President’s Assistant for National Security Affairs (Kissinger)",
			[]string{"President Nixon", "Kissinger | President’s Assistant for National Security Affairs"},
		},
		{
			"Transcript of Telephone Conversation Between President Nixon and his Assistant for National Security Affairs (Kissinger)",
			[]string{"President Nixon", "Kissinger | Assistant for National Security Affairs"},
		},
		{
			"Conversation Among President Nixon, British Foreign Secretary Douglas-Home, and the White House Press Secretary (Ziegler)",
			[]string{"President Nixon", "British Foreign Secretary Douglas-Home", "Ziegler | White House Press Secretary"},
		},
		{
			"Memorandum of a Conversation Between Senator Mike Mansfield and the Under Secretary of State (Dillon), Department of State, Washington, December 18, 1959",
			[]string{"Mike Mansfield | Senator", "Dillon | Under Secretary of State"},
		},
		{
			"Telephone Conversation Between President Johnson and the Shah of Iran",
			[]string{"President Johnson", "The Shah of Iran"},
		},
		{
			"Record of Conversation between Mikhail Gorbachev and Wojciech Jaruzelski April 28, 1989",
			[]string{"Mikhail Gorbachev", "Wojciech Jaruzelski"},
		},
		{
			"Conversation between Joseph Stalin and Zhou Enlai on the Railway Loan",
			[]string{"Joseph Stalin", "Zhou Enlai"},
		},
		{
			"Memorandum of Conversation, A.I. Mikoyan with Osvaldo Dorticos, Ernesto Guevara, and Carlos Rafael Rodriguez",
			[]string{"A.I. Mikoyan", "Osvaldo Dorticos", "Ernesto Guevara", "Carlos Rafael Rodriguez"},
		},
		{
			"RECORD OF CONVERSATION OF AMBASSADOR N.V. ROSHCHIN WITH THE DEPUTY MINISTER LI KENONG ON 16 OCTOBER 1949",
			[]string{"N.V. ROSHCHIN | AMBASSADOR", "LI KENONG | DEPUTY MINISTER"},
		},
		{
			"Minutes of Conversation between Deng Xiaoping and the Head of the Korean Delegation, Kim Gwang-hyeop",
			[]string{"Deng Xiaoping", "Kim Gwang-hyeop | Head of the Korean Delegation"},
		},
		{
			"Record of Premier Zhou’s Conversation with the Korean Vice Foreign Minister",
			[]string{"Premier Zhou", "The Korean Vice Foreign Minister"},
		},
		{
			"Telephone Conversation Between James Reston of The New York Times and the President’s Assistant (Kissinger)",
			[]string{"James Reston | of The New York Times", "Kissinger | President’s Assistant"},
		},
		{
			"MEMORANDUM OF THE CONVERSATION BETWEEN THE FÜHRER AND THE CHAIRMAN OF THE COUNCIL, MOLOTOV, IN THE PRESENCE OF COUNSELOR OF EMBASSY HILGER",
			[]string{"THE FÜHRER", "MOLOTOV | CHAIRMAN OF THE COUNCIL", "HILGER | COUNSELOR OF EMBASSY"},
		},
		{"Meeting between Mikhail Gorbachev and Deng Xiaoping (Excerpts)", []string{"Mikhail Gorbachev", "Deng Xiaoping"}},
		{"Meeting of Cde. Todor Zhivkov with Cde. Leonid Brezhnev, Voden residence", []string{"Todor Zhivkov", "Leonid Brezhnev"}},
		{
			"Telephone Conversation Between the President’s Assistant (Kissinger) and the Assistant Secretary of State for Near Eastern and South Asian Affairs (Sisco)",
			[]string{"Kissinger | President’s Assistant", "Sisco | Assistant Secretary of State for Near Eastern and South Asian Affairs"},
		},
		{"Memorandum of Conversation", []string{}},
		{"Discussion of Negotiations with Israel", []string{}},
		{"Record of Meeting With President Johnson", []string{"President Johnson"}},
	} {
		assert.Equal(t, c.want, titled(c.title), c.title)
	}
}

// closing reads the people of a closing statement after those of a title.
func closing(title, text string) []string {
	d := documentOf(title, text)
	d.title = textSpan{0, len(title)}
	d.readTitlePeople()
	d.readClosingPeople(len(title)+2, len(d.flow.Text))
	return describe(d.memo.Participants)
}

func TestClosingPeople(t *testing.T) {
	assert.Equal(t, []string{
		"A. N. Kosygin", "Averell Harriman |  | American side", "V. A. Zorin", "S. K. Tsarapkin |  |  | notetaker", "C. Kaysen |  | American side", "Yu. Belov |  |  | notetaker",
	}, closing("Record of a conversation between A. N. Kosygin and Averell Harriman",
		"The conversation lasted for two hours. Those present were comrades V. A. Zorin and S. K. Tsarapkin. From the American side, A. Harriman and C. Kaysen participated. The note takers were S. Tsarapkin and Yu. Belov."))
	assert.Equal(t, []string{"N.V. ROSHCHIN | Ambassador", "LI KENONG | Deputy Minister", "SHIBAEV P.A. | adviser of the embassy", "FEDOROV E.V. | attaché"},
		closing("Conversation of Ambassador N.V. ROSHCHIN with the Deputy Minister LI KENONG",
			"The conversation lasted 1 hour and 10 minutes. Present at the conversation were the adviser of the embassy SHIBAEV P.A. and the attaché FEDOROV E.V."))
	assert.Equal(t, []string{"A.I. Mikoyan |  | Soviet side", "Osvaldo Dorticos", "A.I. Alekseev | Ambassador | Soviet side", "V. Tikhmenev |  |  | notetaker"},
		closing("Conversation, A.I. Mikoyan with Osvaldo Dorticos",
			"Besides Mikoyan, Ambassador A.I. Alekseev was present from the Soviet side. Recorded by V. Tikhmenev [signature]"))
	assert.Equal(t, []string{"I. V. Stalin", "Li Fuchun |  | Chinese side", "Su Yu |  | Chinese side", "Shi Zhe |  | Chinese side | interpreter"},
		closing("Conversation with I. V. Stalin", "Present on the Chinese side were Li Fuchun, Su Yu and Shi Zhe. Interpreted by Shi Zhe."))
}

func TestListAndTitleAreOne(t *testing.T) {
	d := documentOf("Conversation Between President Nixon and Secretary of State Rogers", "The President", "Mr. William P. Rogers, Secretary of State", "Kissinger")
	d.lists = []list{{listParticipants, 1, 3}}
	d.title = textSpan{0, d.paras[0].end}
	d.readLists()
	d.readTitlePeople()
	assert.Equal(t, []string{"The President", "Mr. William P. Rogers | Secretary of State", "Kissinger"}, describe(d.memo.Participants))
	assert.Equal(t, []string{"President Nixon"}, d.memo.Participants[0].Aliases)
}

func TestOpeningPeople(t *testing.T) {
	d := documentOf("Record of a Conversation between J. Batmunkh and Kim Il Sung",
		"A conversation was held in Pyongyang. Present at the meeting were comrades D. Yondon and Kang Song San. Interpreted by Mun Il.",
		"Comrade Constantin Olteanu, head of section at the CC, took part as a guest.",
		"Kim Il Sung: At present we have no rain. Yondon: Ambassador Pak said so.")
	d.title = textSpan{0, d.paras[0].end}
	d.body = d.paras[1].start
	d.readTitlePeople()
	d.readOpeningPeople()
	assert.Equal(t, []string{"J. Batmunkh", "Kim Il Sung", "D. Yondon", "Kang Song San", "Mun Il |  |  | interpreter", "Constantin Olteanu | head of section at the CC"}, describe(d.memo.Participants))
}
