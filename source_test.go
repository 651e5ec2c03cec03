package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each citation is made up in the manner of its archive.
func TestParseSource(t *testing.T) {
	for _, c := range []struct {
		text string
		want Source
	}{
		{
			"Department of State, Central Files, 611.93/4–1258. Secret; Limited Distribution. Drafted by Sneider on April 14 and approved in S.",
			Source{Archive: "Department of State", Collection: "Central Files", Folder: "611.93/4–1258", Classification: "Secret; Limited Distribution", Drafter: "Sneider"},
		},
		{
			"Ford Library, National Security Adviser, Memoranda of Conversations, Box 9, April 2, 1975. Confidential; Exdis. The meeting was held in the Map Room.",
			Source{
				Archive: "Ford Library", Collection: "National Security Adviser", Series: "Memoranda of Conversations", Box: "9", Folder: "April 2, 1975",
				Classification: "Confidential; Exdis", Venue: "the Map Room",
			},
		},
		{
			"National Archives, RG 59, Central Files 1967–69, POL 7 GER B. Secret. The conversation took place over lunch at the U.S. Embassy. Drafted by Harold Dunn and Ames (EUR/GER); cleared by Puhan.",
			Source{
				Archive: "National Archives", Collection: "RG 59", Series: "Central Files 1967–69", Folder: "POL 7 GER B", Classification: "Secret",
				Venue: "the U.S. Embassy", Drafter: "Harold Dunn and Ames",
			},
		},
		{
			"AVP RF, f. 059, op. 46, por. 2, pap. 103, d. 8, ll. 45-47ob; copy obtained by NHK, provided to CWIHP, and on file at the National Security Archive; translation by Mark Doctoroff.",
			Source{Archive: "AVP RF", Fond: "059", Opis: "46", Papka: "103", Delo: "8", Pages: "45-47ob", Provider: "NHK", Copy: "National Security Archive", Translator: "Mark Doctoroff"},
		},
		{"RGANI, Fond 89, Opis 42, Delo 51, listy 3-9", Source{Archive: "RGANI", Fond: "89", Opis: "42", Delo: "51", Pages: "3-9"}},
		{
			"Archive of Foreign Policy, Russian Federation (AVP RF), Moscow, F. 7 Op. 2 D. 11 Ll. 4-6",
			Source{Archive: "Archive of Foreign Policy, Russian Federation (AVP RF)", Fond: "7", Opis: "2", Delo: "11", Pages: "4-6"},
		},
		{"PRC FMA 109-03802-01, 12-19. Translated for CWIHP by Jake Tompkins.", Source{Archive: "PRC FMA", Folder: "109-03802-01", Pages: "12-19", Translator: "Jake Tompkins"}},
		{
			"“Talk on Rice,” May 2, 1961, History and Public Policy Program Digital Archive, TsDA, Fond 1-B, Opis 6, a.e. 4477. Obtained by Jordan Baev and translated by Kalina Bratanova. http://digitalarchive.wilsoncenter.org/document/1",
			Source{
				Archive: "TsDA", Fond: "1-B", Opis: "6", Delo: "4477", Provider: "Jordan Baev", Translator: "Kalina Bratanova",
				URL: "http://digitalarchive.wilsoncenter.org/document/1",
			},
		},
		{
			"Foreign Policy Archive; provided to the CWIHP. Published in Cold War International History Project Bulletin, Issues 6-7, Winter 1995/1996, pp. 30-32",
			Source{
				Archive: "Foreign Policy Archive", Provider: "CWIHP",
				Publication: &Publication{Title: "Cold War International History Project Bulletin", Issue: "6-7", Date: "Winter 1995/1996", Pages: "30-32"},
			},
		},
		{
			"ANIC, Chancellery, file no. 72/1971, ff. 10-58. Printed in Documents of Bucharest 4 (Spring 1999), p. 7.",
			Source{Archive: "ANIC", Delo: "72/1971", Pages: "10-58", Publication: &Publication{Title: "Documents of Bucharest", Issue: "4", Date: "Spring 1999", Pages: "7"}},
		},
		{"The diary of the ambassador. No classification marking.", Source{}},
		{"Department of State, IO Files, US/A/1—.Confidential.", Source{Archive: "Department of State", Collection: "IO Files", Folder: "US/A/1—", Classification: "Confidential"}},
	} {
		c.want.Text = c.text
		assert.Equal(t, c.want, parseSource(c.text), c.text)
	}
}

func TestClauses(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Box 3, Vol. 5. Secret. Drafted by V. M. Sukhodrev.", []string{"Box 3, Vol. 5", "Secret", "Drafted by V. M. Sukhodrev"}},
		{"POL 38–10 GER B. Secret.", []string{"POL 38–10 GER B", "Secret"}},
		{"The meeting was held at the U.S. Mission. (Ibid.)", []string{"The meeting was held at the U.S. Mission", "(Ibid.)"}},
	} {
		assert.Equal(t, c.want, clauses(c.text))
	}
}

// source parses a copy and gives the source's text, the input that its span
// holds, and the text without it.
func source(in string) (text, span, flow string) {
	d := newDocument(in)
	for _, stage := range []func(*document){(*document).readFurniture, (*document).readPages, (*document).readNotes, (*document).readSource, (*document).readFlow} {
		stage(d)
	}
	s := d.memo.Source
	return s.Text, in[s.Span.Start:s.Span.End], d.flow.Text
}

func TestSourcePlaces(t *testing.T) {
	for _, c := range []struct{ name, in, text, span, flow string }{
		{
			"inline, before the page number", "Bohr: We agree. [Source: AVP RF; provided to the CWIHP] 1", "AVP RF; provided to the CWIHP", "[Source: AVP RF; provided to the CWIHP]",
			"Bohr: We agree.",
		},
		{
			"inline, never closed", "A page that is long enough to be a page of a scrape, and then some more words of it, so that it is longer than a line. [Source: AVP RF, f. 1, op. 2 1",
			"AVP RF, f. 1, op. 2", "[Source: AVP RF, f. 1, op. 2",
			"A page that is long enough to be a page of a scrape, and then some more words of it, so that it is longer than a line.",
		},
		{"on lines of its own", "Bohr: We agree.\n\n[Source: AVP RF; a copy\nis in Moscow.]\n\nEnd", "AVP RF; a copy is in Moscow.", "[Source: AVP RF; a copy\nis in Moscow.]", "Bohr: We agree.\n\nEnd"},
		{"a heading and a line", "Source\nHoover Institution, Box 4\n\nBohr: We agree.", "Hoover Institution, Box 4", "Source\nHoover Institution, Box 4", "Bohr: We agree."},
		{"the first note", "Talk1\n\nBohr: We agree.2\n\n1. Source: Ford Library, Box 1.\n2. He did.", "Ford Library, Box 1.", "1. Source: Ford Library, Box 1.", "Talk\n\nBohr: We agree."},
		{"a note whose number is lost", "Talk\n\nBohr: We agree.1\n\n  . Source: Ford Library, Box 1.\n  1. He did.", "Ford Library, Box 1.", ". Source: Ford Library, Box 1.", "Talk\n\nBohr: We agree."},
		{"a summary before it", "Talk1\n\nBohr: Yes.\n\n1. Summary: They agreed. Source: Ford Library, Box 1.", "Ford Library, Box 1.", "1. Summary: They agreed. Source: Ford Library, Box 1.", "Talk\n\nBohr: Yes."},
		{"without the word", "Talk1\n\nBohr: Yes.\n\n1. Eisenhower Library, Whitman File. Secret.", "Eisenhower Library, Whitman File. Secret.", "1. Eisenhower Library, Whitman File. Secret.", "Talk\n\nBohr: Yes."},
		{"a last paragraph", "Talk\n\nBohr: Yes.\n\nRGASPI, f. 17, op. 3, d. 9.", "RGASPI, f. 17, op. 3, d. 9.", "RGASPI, f. 17, op. 3, d. 9.", "Talk\n\nBohr: Yes."},
		{"none", "Talk\n\nBohr: My source: a friend in the National Archives.", "", "", "Talk\n\nBohr: My source: a friend in the National Archives."},
	} {
		text, span, flow := source(c.in)
		assert.Equal(t, []string{c.text, c.span, c.flow}, []string{text, span, flow}, c.name)
	}
}
