package memcon

import "strings"

// sites are the sorts of page that have been seen to carry the genre.
var sites = []site{
	{
		name:  "document-sharing site",
		proof: []string{"Similar documents", "Start display at page:", "Size: px"},
		body:  []string{"Transcription:", "Transcription", "Transcript:", "Transcript", "TRANSCRIPT"},
		tail:  []string{"Similar documents"},
	},
	{
		name:  "library of shared papers",
		proof: []string{"Total Page:*", "[Show full text]"},
		junk:  []string{"Total Page:*", "File Type:*", "[Show full text]", "[email protected]", "<<", ">>", "Top View", "Download", "Docslib*", "Explore all*"},
		above: true,
	},
	{
		name: "digital archive",
		proof: []string{
			"Skip to content", "Skip to main content", "Author(s):", "Associated Topics", "Associated People & Organizations", "Document Information",
			"This document was made possible with support from*",
		},
		body: []string{"Skip to content", "Skip to main content"},
		tail: []string{
			"Author(s):", "Associated Topics", "Associated Places", "Associated People & Organizations", "Related Documents", "Document Information", "Document Summary",
			"Subjects Discussed", "Share", "More on this subject",
		},
		junk: []string{"This document was made possible with support from*", "Document Summary"},
		sections: []section{
			{"Author(s):", roleFurniture}, {"Associated Topics", roleFurniture}, {"Associated Places", roleFurniture}, {"Associated People & Organizations", roleFurniture},
			{"Related Documents", roleFurniture}, {"Document Information", roleFurniture}, {"Source", roleSource}, {"Rights", roleFurniture}, {"Original Archive", roleFurniture},
			{"Original Uploaded Date", roleFurniture}, {"Language", roleFurniture}, {"Record ID", roleFurniture}, {"Donors", roleFurniture}, {"Subjects Discussed", roleFurniture},
			{"Keywords", roleFurniture}, {"Type", roleFurniture}, {"Coverage", roleFurniture}, {"Contributors", roleFurniture}, {"Publication", roleFurniture},
		},
	},
	{
		name:  "digital archive, older pages",
		proof: []string{"get citation", "Digital Archive International History Declassified", "English HTML"},
		junk: []string{
			"Search in", "ADD SEARCH FILTER", "CANCEL SEARCH FILTER", "Digital Archive International History Declassified", "Citation", "get citation", "share document",
			"VIEW DOCUMENT IN", "English HTML", "English PDF", "English Translation", "Russian Original Scan", "Original Scan", "Russian HTML", "Chinese HTML", "Korean HTML",
			"German HTML", "English", "Russian", "Original Language", "Contents", "CLEAR ALL", "PRINT", "Download PDF",
		},
	},
	{
		name: "history site",
		proof: []string{
			"Office of the Historian", "Historical Documents - Office of the Historian", "Foreign Relations of the United States - Office of the Historian",
		},
		junk: []string{
			"Office of the Historian", "Skip to main content", "Home", "Historical Documents", "Department History", "Guide to Countries", "More Resources", "About Us", "Search",
			"Search...", "Browse by Administration", "Browse by Tag", "Table of Contents", "Previous", "Next", "Previous Document", "Next Document", "Persons", "Sources",
			"Abbreviations", "Abbreviations and Terms", "Share this page", "Share", "Print", "Contact Us", "Milestones", "Office of the Historian, Shared Knowledge Services*",
			"Bureau of Administration", "United States Department of State", "Phone: 202-955-0200", "Email: history@state.gov", "history@state.gov", "Powered by*",
			"Historical Documents - Office of the Historian", "Foreign Relations of the United States - Office of the Historian", "×", "Learn about the beta",
		},
	},
	{
		name:  "reading room",
		proof: []string{"Document Number (FOIA) /ESDN (CREST):", "Original Classification:", "Release Decision:"},
		body:  []string{"Body:"},
		tail:  []string{"File:", "Attachment", "Attachments"},
	},
	{
		name: "viewer of uploaded files",
		proof: []string{
			"Top Banner", "Embed Size (px)", "Welcome message from author", "Upload:*", "Post on:*", "Post on*", "YUMPU*", "You are on page*", "Vous êtes sur la page*",
			"Está en la página*", "Você está na página*", "Sie sind auf Seite*", "Sei sulla pagina*", "Sunteți pe pagina*", "Вы находитесь на странице*",
		},
		body: []string{
			"You are on page 1*", "Vous êtes sur la page 1*", "Está en la página 1*", "Você está na página 1*", "Sie sind auf Seite 1*", "Sei sulla pagina 1*", "Sunteți pe pagina 1*",
			"Вы находитесь на странице 1*",
		},
		tail: []string{
			"Vous aimerez peut-être aussi", "You might also like", "You may also like", "Documents Similar To*", "Puede que también le guste*", "También podría gustarte",
			"Você também pode gostar", "Das könnte Ihnen auch gefallen", "Potrebbero piacerti anche", "S-ar putea să vă placă și", "Вам также может понравиться",
			"Footer menu", "Welcome message from author", "Documents", "Related documents", "View more*", "Recommended", "Inappropriate", "Extended embed settings",
		},
		junk: []string{
			"Upload:*", "Post on:*", "Post on*", "Category:*", "Embed Size (px)", "Top Banner", "Download", "Report", "Embed", "Share", "Transcript", "TRANSCRIPT", "Transcript:",
			"YUMPU*", "You are on page*", "Vous êtes sur la page*", "Está en la página*", "Você está na página*", "Sie sind auf Seite*", "Sei sulla pagina*",
			"Sunteți pe pagina*", "Вы находитесь на странице*", "Download as pdf or txt", "Download as PDF, TXT*", "Download now", "Save this document", "Print", "Search inside document",
			"Uploaded by*", "Original Title", "Copyright", "Available Formats", "Share this document", "Did you find this document useful?", "Is this content inappropriate?",
			"Report this Document", "0 ratings*", "Full screen", "Description:",
		},
		junkNext: []string{"Încărcat de", "Uploaded by", "Transféré par", "Cargado por", "Enviado por", "Hochgeladen von", "Caricato da", "Загружено"},
		above:    true,
	},
	{
		name: "book viewer",
		proof: []string{
			"[blocks in formation]", "網頁圖片", "我的圖書館", "Page images", "« PreviousContinue »", "« Previous Continue »", "« 上一頁繼續 »", "ePub 版", "Bilder på sidan",
		},
		junk: []string{
			"[blocks in formation]", "[ocr errors]", "[graphic]", "[merged small][ocr errors]", "網頁圖片", "PDF", "ePub 版", "我的圖書館", "說明", "進階圖書搜尋", "« 上一頁繼續 »", "« 上一頁",
			"繼續 »", "Page images", "EPUB", "« PreviousContinue »", "« Previous Continue »", "« Previous", "Continue »", "My library", "Help", "Advanced Book Search",
		},
	},
	{
		name:  "teaching site",
		proof: []string{"How to Cite this Source", "Primary Source—Excerpt", "Primary Source—Text"},
		tail:  []string{"How to Cite this Source"},
		junk:  []string{"Making the History of 1989"},
		sections: []section{
			{"Source", roleSource}, {"Description", roleEditorial}, {"Primary Source—Excerpt", roleBody}, {"Primary Source—Text", roleBody}, {"Primary Source", roleBody},
		},
	},
	{
		name:     "library of oral history",
		proof:    []string{"Biographical Note", "Administrative Information"},
		junk:     []string{"Administrative Information", "Transcript of Oral History Interview"},
		junkNext: []string{"Biographical Note", "Access", "Access Restrictions", "Usage Restrictions", "Copyright", "Transcript Copyright", "Suggested Citation"},
	},
	{
		name:  "journal site",
		proof: []string{"You are reading as a guest*", "Project MUSE*", "In lieu of an abstract*", "Additional Information"},
		tail:  []string{"You are reading as a guest*", "Additional Information", "In lieu of an abstract*", "Project MUSE Mission"},
	},
	{
		name: "weblog",
		proof: []string{
			"Leave a Reply", "Leave a Comment", "Share this:", "Like this:", "What's Your Reaction?", "What’s Your Reaction?", "Posted on *", "Posted by *", "Now Reading", "Filed under:*",
			"Related posts", "Post navigation",
		},
		tail: []string{
			"Leave a Reply", "Leave a Comment", "Share this:", "Like this:", "What's Your Reaction?", "What’s Your Reaction?", "Filed under:*", "Related posts", "Post navigation", "Tweet",
		},
		junk:  []string{"Now Reading", "Posted on *", "Posted by *"},
		above: true,
	},
}

// maxSiteLine is the longest line that is looked up in the sites' lists, and
// prefixKey the shortest beginning of a line that they have.
const (
	maxSiteLine = 160
	prefixKey   = 5
)

// siteEntry is an entry of a site's lists.
type siteEntry struct {
	text string
	site int
	part sitePart
	role role
}

// siteExact and sitePrefix are the lists by line, and siteOpenings the first
// two bytes of all of them.
var siteExact, sitePrefix, siteOpenings = indexSites()

// opening folds the first two bytes of a line.
func opening(s string) int { return int(s[0])<<3&0x7ff ^ int(s[1]) }

func indexSites() (exactly, beginning lexicon[[]siteEntry], openings [2048]bool) {
	exact, prefix := map[string][]siteEntry{}, map[string][]siteEntry{}
	put := func(text string, e siteEntry) {
		openings[opening(text)] = true
		if before, ok := strings.CutSuffix(text, "*"); ok {
			e.text = before
			prefix[before[:prefixKey]] = append(prefix[before[:prefixKey]], e)
		} else {
			exact[text] = append(exact[text], e)
		}
	}
	for i, s := range sites {
		for part, list := range [][]string{partProof: s.proof, partBody: s.body, partTail: s.tail, partJunk: s.junk, partJunkNext: s.junkNext} {
			for _, text := range list {
				put(text, siteEntry{site: i, part: sitePart(part)})
			}
		}
		for _, c := range s.sections {
			put(c.heading, siteEntry{site: i, part: partSection, role: c.role})
		}
	}
	openings[opening("•")] = true
	return newLexicon(exact), newLexicon(prefix), openings
}

var (
	// recordEndings begin the last paragraph of a record, which is no summary.
	recordEndings = []string{
		"The conversation lasted", "The conversation ended", "The conversation took", "The conversation was", "The conversation concluded", "The conversation then", "The meeting lasted",
		"The meeting ended", "The meeting took", "The meeting was", "The meeting concluded", "The talk lasted", "The talk was", "Recorded by", "Written down by", "Notes taken by",
		"Those present", "Present", "Translated by", "Transcribed by", "With this", "At this", "After this", "Signed",
	}
	// summaryWords are words of a paragraph about a paper or a talk.
	summaryWords = []string{
		"discuss", "conversation", " talks", " talk ", " talk,", "meeting", "memorandum", "minutes", "excerpt", "summar", "describe", "telegram", "transcript", "record of", "notes ",
		"report", "compare", "speak about", "speaks about", "document", " letter", "the record", " record was", "exchange", "meet ", "meets ", "memoir",
	}
	// editorOpenings begin a paragraph of an editor or translator.
	editorOpenings = []string{
		"Translator's note", "Translator's Note", "Translator’s note", "Translator’s Note", "[Translator's note", "[Translator's Note", "[Translator’s note", "[Translator’s Note",
		"TRANSLATOR'S NOTE", "TRANSLATOR’S NOTE", "Editor's note", "Editor's Note", "Editor’s note", "Editor’s Note", "[Editor's note", "[Editor's Note", "[Editor’s note",
		"[Editor’s Note", "EDITOR'S NOTE", "EDITOR’S NOTE", "[Ed. note", "Ed. note", "[Note from the editor", "Note on the translation", "Introductory note", "Note by the translator",
		"[Note by the translator",
	}
	// headOpenings begin a paragraph that introduces a record.
	headOpenings = []string{"In this ", "This ", "The following ", "The document ", "Below ", "Here ", "These "}

	coverContentWords = []string{
		"English Translation", "English Transcription", "Scan of Original Document", "Original Scan", "Russian Transcription", "Chinese Transcription", "Korean Transcription",
		"German Transcription", "Hungarian Transcription", "Romanian Transcription", "Translation", "Transcription",
	}
)
