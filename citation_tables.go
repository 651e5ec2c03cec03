package memcon

// Words of source notes.
var (
	// citationAbbreviations end in a full stop that ends no sentence.
	citationAbbreviations = []string{
		"op", "ll", "Ll", "Op", "por", "Por", "pap", "Pap", "pp", "ff", "No", "Nos", "no", "nos", "Vol", "Vols", "vol", "Dr", "Mr", "Mrs", "Gen", "St", "Jr", "Sr",
		"Amb", "Col", "Lt", "Sen", "Gov", "Pt", "pt", "ch", "cf", "ed", "eds", "Doc", "Docs", "trans", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
		"Oct", "Nov", "Dec", "Ser", "inv", "Prof", "Rev", "Adm", "Capt", "Maj", "Ibid",
	}
	// sureOpenings begin a sentence whatever stands before the full stop.
	sureOpenings = []string{
		"Drafted ", "The meeting ", "The conversation ", "No classification", "Translated ", "Translation ", "Copy on file", "Published in ", "No drafting ", "Obtained ",
		"Provided ", "Transcribed ", "Initialed ", "Prepared by ", "The source text ",
	}
	// partOpenings begin a part of a citation after a semicolon or comma.
	partOpenings = []string{
		"provided ", "obtained ", "copy ", "copies ", "translated ", "translation ", "published in ", "printed in ", "on file at ", "contributed by ", "courtesy of ", "drafted by ",
		"trans. by ",
	}
	publicationSeasons = []string{
		"Spring", "Summer", "Fall", "Autumn", "Winter", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
	}
	archiveWords = []string{
		"Library", "Libraries", "Archive", "Archives", "Archiv", "Department", "Center", "Centre", "Agency", "Council", "Ministry", "Office", "Institute", "Institution", "Museum",
		"Foundation", "Collection", "Papers", "University", "Bundesarchiv", "Staff", "Records", "Service", "Secretariat", "Congress", "BArch", "Archivio",
	}
	// shelfKeys are the keys of shelf marks, as Russian archives and their
	// neighbours write them, in small letters and without the full stop.
	shelfKeys = newLexicon(map[string]int{
		"f": shelfFond, "fond": shelfFond, "fund": shelfFond, "collection": shelfFond,
		"op": shelfOpis, "opis": shelfOpis, "inventory": shelfOpis,
		"d": shelfDelo, "delo": shelfDelo, "file": shelfDelo, "a.e": shelfDelo, "dosar": shelfDelo,
		"pap": shelfPapka, "papka": shelfPapka,
		"l": shelfPages, "ll": shelfPages, "list": shelfPages, "listy": shelfPages, "sheet": shelfPages, "sheets": shelfPages, "ff": shelfPages, "pp": shelfPages,
	})
)
