package gold

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// element is the element that the XML is.
func element(t *testing.T, xml string) *tei.Node {
	t.Helper()
	var n *tei.Node
	require.NoError(t, tei.Read(strings.NewReader("<TEI><div type='document'>"+xml+"</div></TEI>"), func(_ tei.Volume, doc *tei.Node) error {
		n = doc.Children[0]
		return nil
	}))
	return n
}

func TestTitleSort(t *testing.T) {
	for title, want := range map[string]sort{
		"Memorandum of Conversation": isRecord,
		"Memorandum of a Telephone Conversation Between the Secretary and Mr. Abney":     isRecord,
		"Draft Memorandum of Conversation":                                               isRecord,
		"Minutes of a Washington Special Actions Group Meeting":                          isRecord,
		"Memorandum of Discussion at the 137th Meeting of the National Security Council": isRecord,
		"Summary Notes of the 566th Meeting":                                             isRecord,
		"Conversation Among President Whitlow, Ambassador Lindqvist, and Others":         isRecord,
		"Transcript of a Telephone Conversation":                                         isRecord,
		"Memorandum for the Record of a Conversation Between Mr. Abney and Mr. Sayre":    isRecord,
		"Telegram From the Embassy in Norway to the Department of State":                 isOther,
		"Circular Telegram From the Department of State to Certain Posts":                isOther,
		"Memorandum From the Director of Central Intelligence to the Secretary of State": isOther,
		"Memorandum for the President by the Secretary":                                  isOther,
		"Editorial Note": isOther,
		"Letter From the Ambassador on his Conversation With the King":       isOther,
		"Memorandum for the Record":                                          unclear,
		"Summary of Conclusions of a Special Coordination Committee Meeting": unclear,
		"Record of Action by the National Security Council":                  unclear,
		"Agreed Text": unclear,
		"Summary of a Paper Between Drafts of the Meeting": unclear,
		"": unclear,
	} {
		assert.Equal(t, want, titleSort(title), title)
	}
}

func TestReadEntry(t *testing.T) {
	for xml, want := range map[string]entry{
		"Mr. Fisher": {"Mr. Fisher", "", ""},
		"Mr. Fisher, Desk Officer, Bureau of Fish":                    {"Mr. Fisher", "Desk Officer, Bureau of Fish", ""},
		"Mr. Fisher, Jr., Desk Officer":                               {"Mr. Fisher, Jr.", "Desk Officer", ""},
		"Mr. Fisher, Jr. Desk Officer":                                {"Mr. Fisher, Jr.", "Desk Officer", ""},
		"Mr. Fisher, III":                                             {"Mr. Fisher, III", "", ""},
		"Mr. Fisher (interpreter)":                                    {"Mr. Fisher", "interpreter", ""},
		"Mr. Fisher (Chairman), Bureau of Fish":                       {"Mr. Fisher", "Chairman, Bureau of Fish", ""},
		"Mr. Fisher (for part of the meeting)":                        {"Mr. Fisher", "", ""},
		"Mr. Fisher, Bureau of Fish (Notetaker)":                      {"Mr. Fisher", "Bureau of Fish (Notetaker)", ""},
		"MID—Mr. Fisher":                                              {"Mr. Fisher", "", ""},
		"Mr. Fisher—MID":                                              {"Mr. Fisher", "MID", ""},
		"Mr. Fisher–S/P":                                              {"Mr. Fisher", "S/P", ""},
		"Mr. Pierre–Fisher":                                           {"Mr. Pierre–Fisher", "", ""},
		"Chairman—Mr. Fisher":                                         {"Mr. Fisher", "Chairman", ""},
		"The Secretary of State":                                      {"The Secretary of State", "", ""},
		"The Secretary of State, Mr. Fisher":                          {"Mr. Fisher", "The Secretary of State", ""},
		"The Honorable Carl Fisher, Senator":                          {"The Honorable Carl Fisher", "Senator", ""},
		"<persName corresp='#p'>Carl Fisher</persName>, Desk":         {"Carl Fisher", "Desk", "#p"},
		"Ann Bly, Deputy to <persName corresp='#p'>Fisher</persName>": {"Ann Bly", "Deputy to Fisher", ""},
		"The Premier, <persName corresp='#p'>Carl Fisher</persName>":  {"Carl Fisher", "The Premier", "#p"},
		"Mr. Fisher<note n='2'>Came late.</note>, Desk":               {"Mr. Fisher", "Desk", ""},
	} {
		got, ok := readEntry(element(t, "<item>"+xml+"</item>"))
		assert.True(t, ok, xml)
		assert.Equal(t, want, got, xml)
	}
	for _, xml := range []string{
		"Listed on page 4", "[name not declassified]", "Mr. Fisher [name not declassified]", "Two Notetakers", "Other officials",
		"Mr. Fisher and Mr. Bly", "Mr. (for now) Fisher", "members of the staff",
		"<persName corresp='#p'>Fisher</persName> and <persName corresp='#q'>Bly</persName>",
	} {
		_, ok := readEntry(element(t, "<item>"+xml+"</item>"))
		assert.False(t, ok, xml)
	}
}

func TestCaptions(t *testing.T) {
	for xml, side := range map[string]string{
		"United States": "United States", "U.S.": "U.S.", "The U.S.S.R.": "The U.S.S.R.", "German Side": "German Side", "State Dept.": "State Dept.",
		"South Africa:": "South Africa", "<hi rend='italic'>The Ryukyus</hi>": "The Ryukyus", "PRINCIPALS": "", "OTHER ATTENDEES": "", "Also present:": "",
	} {
		item := element(t, "<item>"+xml+"</item>")
		assert.True(t, isCaption(item), xml)
		assert.Equal(t, side, caption(item), xml)
	}
	for _, xml := range []string{
		"Mr. Fisher", "Fisher", "The Secretary", "State, Mr. Fisher", "<persName corresp='#p'>France</persName>", "OTTO FISHER", "",
	} {
		assert.False(t, isCaption(element(t, "<item>"+xml+"</item>")), xml)
	}
}

// caption is the side that a caption gives.
func caption(item *tei.Node) string { return side(item.Words()) }

func TestReadLabel(t *testing.T) {
	for xml, want := range map[string]Label{
		"Fisher: yes":                                 {"Fisher", "", "", 7},
		"The Vice President: yes":                     {"The Vice President", "", "", 19},
		"Mr. van der Fisher: “yes”":                   {"Mr. van der Fisher", "", "", 19},
		"Fisher (reading): yes":                       {"Fisher", "reading", "", 17},
		"Fisher [to Bly]: yes":                        {"Fisher", "to Bly", "", 16},
		"Fisher:":                                     {"Fisher", "", "", 7},
		"Mr. <persName corresp='#p'>F.</persName>: y": {"Mr. F.", "", "#p", 7},
	} {
		b := tei.NewPaper(tei.Volume{}, element(t, "<div><p>"+xml+"</p></div>")).Blocks[0]
		got, ok := readLabel(&b)
		assert.True(t, ok, xml)
		assert.Equal(t, want, got, xml)
	}
	for _, xml := range []string{
		"Subject: fish", "Ref: Deptel 640", "We meet at 10:15 today", "He said: yes", "Paragraph 4: yes", "fisher: yes", "Fisher, Bly: yes",
		"It went well. Fisher: yes", "A Label That Has Far Too Many Words: yes", "no colon at all", ": yes", "Fisher (reading: yes",
	} {
		b := tei.NewPaper(tei.Volume{}, element(t, "<div><p>"+xml+"</p></div>")).Blocks[0]
		_, ok := readLabel(&b)
		assert.False(t, ok, xml)
	}
}

// A page has direct speech where there are labels enough, of people enough.
func TestDirectSpeech(t *testing.T) {
	head := "<head>Memorandum of Conversation</head>"
	turn := func(labels ...string) string {
		s := head
		for _, l := range labels {
			s += "<p>" + l + ": some words</p>"
		}
		return s
	}
	for name, c := range map[string]struct {
		xml   string
		turns int
	}{
		"offices":       {turn("President", "Secretary", "President", "Secretary"), 4},
		"often":         {turn("Fisher", "Bly", "Fisher", "Bly", "Fisher", "Bly"), 6},
		"too few":       {turn("President", "Secretary", "President"), 0},
		"one speaker":   {turn("President", "President", "President", "President"), 0},
		"headings":      {turn("Nets", "Boats", "Lamps", "Charts", "Salmon"), 0},
		"by the list":   {turn("Fisher", "Bly", "Fisher", "Bly") + "<list type='participants'><item>Carl Fisher</item><item>Ann Bly</item></list>", 4},
		"also attached": {turn("President", "Secretary", "President", "Secretary") + "<attachment><p>President: once more</p></attachment>", 0},
	} {
		t.Run(name, func(t *testing.T) { assert.Len(t, document(t, c.xml).Turns, c.turns) })
	}
}

// Paragraphs without a label go on with the turn, surely or not; those in
// brackets and headings are nobody's.
func TestParagraphsAfterALabel(t *testing.T) {
	d := document(t, `<head>Memorandum of Conversation</head><p>[They sat.]</p><p>President: a</p><p>b</p><p>The question: c</p><p>The Secretary smiled.</p>
		<p>d</p><p>Secretary: e</p><p rend="center">Nets</p><p>f</p><p>(They rose.)</p><p>President: g <list><item>h</item></list></p><p>Secretary: i</p>
		<closer><signed>Bly</signed></closer><p>j</p>`)
	assert.Equal(t, []Turn{
		{Label: "President", Text: "a", More: []string{"b", "The question: c", "The Secretary smiled.", "d"}, Unsure: []int{1, 2}},
		{Label: "Secretary", Text: "e", More: []string{"f"}, Unsure: []int{0}},
		{Text: "Nets"},
		{Text: "(They rose.)"},
		{Label: "President", Text: "g", More: []string{"h"}, Unsure: []int{0}},
		{Label: "Secretary", Text: "i"},
	}, d.Turns)
}

func TestReported(t *testing.T) {
	for xml, want := range map[string]Reported{
		"<p>The Secretary said no</p>":                                          {"The Secretary", "said", "The Secretary said no", ""},
		"<p>Mr. Bly then pointed out a thing</p>":                               {"Mr. Bly", "pointed out", "Mr. Bly then pointed out a thing", ""},
		"<p><persName corresp='#p'>Bly</persName> asked why</p>":                {"Bly", "asked", "Bly asked why", "#p"},
		"<p>Foreign Minister <persName corresp='#p'>Bly</persName> said no</p>": {"Foreign Minister Bly", "said", "Foreign Minister Bly said no", "#p"},
	} {
		assert.Equal(t, []Reported{want}, document(t, "<head>Memorandum of Conversation</head>"+xml).Reported, xml)
	}
	for _, xml := range []string{
		"<p>Discussion continued for an hour</p>", "<p>He said no</p>", "<p>The Secretary left</p>", "<p>The Secretary, said Mr. Bly, left</p>",
		"<list><item>The Secretary said no</item></list>", "<attachment><p>The Secretary said no</p></attachment>",
	} {
		assert.Empty(t, document(t, "<head>Memorandum of Conversation</head>"+xml).Reported, xml)
	}
}
