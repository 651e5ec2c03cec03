package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// siteText marks each line of a page: f for furniture, e for an editor's, s
// for the source, . for the paper's own.
func siteText(in string) string {
	d := newDocument(in)
	d.readFurniture()
	var b strings.Builder
	for i := range d.lines {
		b.WriteByte(map[role]byte{roleBody: '.', roleFurniture: 'f', roleEditorial: 'e', roleSource: 's'}[d.lines[i].role])
	}
	return b.String()
}

// Pages of each sort of site; the first column says what each line is.
func TestSites(t *testing.T) {
	long := "Bohr: " + strings.Repeat("We have spoken of it before and shall speak of it again. ", 4)
	for _, c := range []struct {
		name  string
		lines []string
	}{
		{"document-sharing site, second form", []string{
			"fA sentence that the site takes for a title", "fSimilar documents", "fLaw on Bridges", "fBohr: I met him before", "fTranscription:", "." + long, ".Fermi: No.",
		}},
		{"document-sharing site, plain form", []string{
			"fA Talk on Bridges", "fSize: px", "fStart display at page:", "fDownload \"A Talk on Bridges\"", "fErna Jones", "f3 years ago", "fViews:", "fTranscription", ".1 " + long,
			"fSimilar documents", "fLaw on Bridges", "fLaw on Bridges More information",
		}},
		{"library of shared papers", []string{"fmanual-for-sewing-machines", "fTotal Page:16 File Type:pdf, Size:1020Kb", "f<<", ".Memorandum of Conversation", "." + long, "f[email protected]", "f[Show full text]"}},
		{"library of shared papers, title over one paragraph", []string{"fmanual-for-sewing-machines", "." + long, "f[Show full text]"}},
		{"library of shared papers, the paper's own title", []string{".Record of Conversation, Vienna", "." + long, "f[Show full text]"}},
		{"digital archive", []string{
			"fSkip to content", ".May 3, 1955", ".Conversation of Bohr and Fermi", "fThis document was made possible with support from a foundation", "." + long, ".Fermi: No.",
			"eBohr and Fermi discuss bridges.", "fAuthor(s):", "fUnknown", "fAssociated Topics", "fBridges", "fRelated Documents", "fMay 4, 1955", "fLetter on bridges",
			"fDocument Information", "fSource", "sAVP RF, f. 1, op. 2.", "fRights", "fAsk first.", "fLanguage", "fRussian",
		}},
		{"digital archive without a summary", []string{"fSkip to content", ".May 3, 1955", "." + long, ".The conversation lasted two hours.", "fAuthor(s):", "fUnknown"}},
		{"digital archive whose last words are a turn", []string{"fSkip to content", ".May 3, 1955", "." + long, ".Fermi: We shall discuss it at the meeting.", "fAuthor(s):", "fUnknown"}},
		{"digital archive, older pages", []string{
			"fSearch in", "fDigital Archive International History Declassified", ".May 3, 1955", "f• Citation", "fget citation", ".Bohr and Fermi speak.",
			".\"Talk on Bridges,\" May 3, 1955, History and Public Policy Program Digital Archive, AVP RF.", "f• share document", "fVIEW DOCUMENT IN", "fEnglish HTML", "." + long,
		}},
		{"history site", []string{"fSkip to main content", "fOffice of the Historian", "fHome", "fHistorical Documents", ".8. Memorandum of Conversation1", "." + long, "fPrevious", "fNext"}},
		{"reading room", []string{"fMEMORANDUM OF CONVERSATION", "fDocument Type:", "fCREST", "fOriginal Classification:", "fS", "fBody:", ".PARTICIPANTS: Bohr", "." + long}},
		{"viewer", []string{
			"fClinton Library Photocopies", "fUpload: reader", "fPost on: 14-Apr-2018", "fCategory: Documents", "fEmbed Size (px)", "fTop Banner", "." + long, "fDocuments", "fTelcons, selected",
		}},
		{"viewer that names the pages", []string{
			"f100% found this useful", "fA Talk on Bridges", "fUploaded by", "fsomebody", "fYou are on page 1of 9", "fVous êtes sur la page 1sur 9", "." + long, "fYou are on page 2of 9", ".Fermi: No.",
			"fYou might also like", "fA Book of Bridges",
		}},
		{"viewer whose tail repeats the title", []string{"fTop Banner", "." + long, ".Fermi: No.", "fA Talk on Bridges", "fApr 28, 2022", "fWelcome message from author", "fPosted to help you."}},
		{"book viewer", []string{"f網頁圖片", "fePub 版", ".A.I. Mikoyan. " + long, "f[blocks in formation]", ".F. Castro. No.", "f« 上一頁繼續 »"}},
		{"teaching site", []string{
			"fMaking the History of 1989", ".Conversation of Bohr and Fermi", "fSource", "sBohr Archive, translated by Ada Lund.", "fDescription", "eThe men met in a garden.", "fPrimary Source—Excerpt",
			"." + long, "fHow to Cite this Source", "fBohr, Item 1.",
		}},
		{"weblog", []string{"fNow Reading", "fPosted on March 3 by admin", ".Record of a Conversation", "." + long, "fShare this:", "fTweet"}},
		{"cipher key", []string{"f-----BEGIN PGP PUBLIC KEY BLOCK-----", "fmQQBBGBjDtIBH6DJa80zDBgR", "f-----END PGP PUBLIC KEY BLOCK-----", "." + long}},
		{"editor's and translator's notes", []string{".Record of a Conversation", "eTranslator's Note: the text is faint.", "." + long, "e[Editor's note: a line is missing.]", ".Fermi: No."}},
		{"a headnote", []string{".Document No. 5", "eThis record was made at the table by one of the men, who kept it for thirty years in a drawer of his desk at home.", "." + long}},
		{"library of oral history", []string{"fAdministrative Information", ".Interviewer: Ada Lund", "fBiographical Note", "fBohr built bridges.", "fCopyright", "fAsk first.", "." + long}},
		{"no site", []string{".Record of a Conversation", ".Source", "." + long, ".Help", ".Next", ".Fermi: No."}},
	} {
		var in, want strings.Builder
		for _, l := range c.lines {
			want.WriteByte(l[0])
			in.WriteString(l[1:] + "\n\n")
		}
		assert.Equal(t, want.String(), siteText(in.String()), c.name)
	}
}

// The cover that a digital archive prints before a paper, run together with it.
func TestCover(t *testing.T) {
	in := "Digital Archive International History Declassified digitalarchive.wilsoncenter.org May 03, 1955 Talk on Bridges Citation: Talk on Bridges, May 03, 1955, " +
		"History and Public Policy Program Digital Archive, AVP RF. Summary: Bohr and Fermi speak. Credits: A foundation paid. Original Language: Russian " +
		"Contents: English Translation Scan of Original Document TALK ON BRIDGES Vienna. Bohr: We agree."
	text, span, flow := source(in)
	assert.Equal(t, "Talk on Bridges, May 03, 1955, History and Public Policy Program Digital Archive, AVP RF.", text)
	assert.Equal(t, "Citation: "+text, span)
	assert.Equal(t, "May 03, 1955 Talk on Bridges\n\nTALK ON BRIDGES Vienna. Bohr: We agree.", flow)
}

func TestParagraphAndLineNumbers(t *testing.T) {
	_, _, flow := source("Notes from a Meeting\n\np. 291-293\n\n1This is so.\n\n2Bohr: Yes.\n\n3[…] Fermi: No.\n\n4Bohr: We agree.")
	assert.Equal(t, "Notes from a Meeting\n\nThis is so.\n\nBohr: Yes.\n\n[…] Fermi: No.\n\nBohr: We agree.", flow)
	_, _, flow = source("1 Tape 5\n2\n3 BOHR\n4 It is so.\n5\n6 FERMI\n7 It is not so at all.\n8\n9 BOHR\n10 Yes.")
	assert.NotRegexp(t, `\d`, strings.Replace(flow, "Tape 5", "", 1))
	_, _, flow = source("Points\n\n1 May was fine.\n\nIt was 2 o'clock.")
	assert.Equal(t, "Points\n\n1 May was fine.\n\nIt was 2 o'clock.", flow)
}

// What the press service of the Élysée sets at the end of paragraphs, and names
// that a library of shared papers deleted.
func TestCopyTraces(t *testing.T) {
	_, _, flow := source("QUESTION.- Qui ?\\\n\nLE PRESIDENT.- Nous.£\nEt vous.\\\n\nQUESTION.- Tous ?\\\n\nFin \\ ici.")
	assert.Equal(t, "QUESTION.- Qui ?\n\nLE PRESIDENT.- Nous.\n\nEt vous.\n\nQUESTION.- Tous ?\n\nFin \\ ici.", flow)
	in := "Total Page:16\n\n<<\n\nTalk of and Bohr. : I read the page about , and the 's doubts. Comrade , and the other [] agree."
	d := newDocument(in)
	d.readFurniture()
	if assert.Len(t, d.memo.Problems, 1) {
		assert.Equal(t, ProblemDamaged, d.memo.Problems[0].Code)
	}
}

// The tables themselves: what begins a prefix must be long enough to be looked
// up, and no line may be so short that it is any line.
func TestSiteTables(t *testing.T) {
	for _, s := range sites {
		assert.NotEmpty(t, s.proof, s.name)
		for _, list := range [][]string{s.proof, s.body, s.tail, s.junk, s.junkNext} {
			for _, line := range list {
				before, prefix := strings.CutSuffix(line, "*")
				assert.True(t, len(line) <= maxSiteLine && (!prefix || len(before) >= prefixKey), "%s: %q", s.name, line)
			}
		}
	}
}
