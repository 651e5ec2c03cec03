package main

import "github.com/memcon/memcon"

// What the page calls the kinds of things that the library tells apart.

var recordNames = map[memcon.Kind]string{
	memcon.KindConversation: "Record of a conversation",
	memcon.KindMeeting:      "Record of a meeting",
	memcon.KindTelephone:    "Record of a telephone call",
	memcon.KindInterview:    "Record of an interview",
}

var regionNames = map[memcon.RegionKind]string{
	memcon.RegionFurniture:   "site text",
	memcon.RegionHeader:      "header",
	memcon.RegionTurn:        "turn",
	memcon.RegionClosing:     "closing",
	memcon.RegionPageMark:    "page mark",
	memcon.RegionRunningHead: "running head",
	memcon.RegionStamp:       "stamp",
	memcon.RegionNote:        "note",
	memcon.RegionNoteMark:    "note mark",
	memcon.RegionSource:      "source",
	memcon.RegionEditorial:   "editorial",
	memcon.RegionOther:       "unplaced",
}

var editNames = map[memcon.EditKind]string{
	memcon.EditPageMark:   "page number or running head taken out",
	memcon.EditNoteMark:   "footnote marker taken out",
	memcon.EditApostrophe: "lost apostrophe put back",
	memcon.EditHyphen:     "word cut at a line’s end joined",
	memcon.EditLigature:   "ligature spelt out",
	memcon.EditUnicode:    "Unicode form composed",
	memcon.EditSpace:      "white space folded",
	memcon.EditControl:    "control character taken out",
	memcon.EditEncoding:   "byte that is no UTF-8 replaced",
	memcon.EditSpacing:    "letter-spaced word closed up",
	memcon.EditDoubled:    "second copy of doubled text taken out",
	memcon.EditMojibake:   "text in the wrong encoding read anew",
	memcon.EditMarkup:     "HTML taken out or read",
}

var annotationNames = map[memcon.AnnotationKind]string{
	memcon.Supplied:  "supplied by the editor or translator",
	memcon.Editor:    "remark of the editor or translator",
	memcon.Original:  "word of the original language",
	memcon.Omission:  "something left out",
	memcon.Redaction: "not declassified",
	memcon.Illegible: "illegible or inaudible",
	memcon.Sic:       "so in the original",
	memcon.Stage:     "stage business",
}

var problemNames = map[memcon.ProblemCode]string{
	memcon.ProblemEncoding:    "The encoding was assumed",
	memcon.ProblemInvalidUTF8: "Bytes that are no UTF-8",
	memcon.ProblemControl:     "Control characters or bidirectional marks",
	memcon.ProblemUnlisted:    "A speaker whom no list or title names",
	memcon.ProblemAmbiguous:   "A label that fits more than one participant",
	memcon.ProblemUnresolved:  "A label that fits nobody",
	memcon.ProblemBracket:     "A bracket without its other half",
	memcon.ProblemPageGap:     "Page numbers that do not follow one another",
	memcon.ProblemNoDate:      "No date of the conversation",
	memcon.ProblemPartialDate: "A date that is lost in part or uncertain",
	memcon.ProblemNoTurns:     "Nothing is attributed to anybody",
	memcon.ProblemUnlabelled:  "Text that no label covers",
	memcon.ProblemDamaged:     "Damage that cannot be undone",
	memcon.ProblemSplitList:   "A list run together, split on a guess",
}

var originNames = map[memcon.Origin]string{
	memcon.FromList:    "named in a list",
	memcon.FromTitle:   "named in the title",
	memcon.FromClosing: "named in the closing sentence",
	memcon.FromTurns:   "named only where they speak",
}

var roleNames = map[memcon.Role]string{
	memcon.RoleNoteTaker:   "note taker",
	memcon.RoleInterpreter: "interpreter",
}

// named is the name of a kind, or the kind itself where the table has none.
func named[K ~string](names map[K]string, kind K) string {
	if name, ok := names[kind]; ok {
		return name
	}
	return string(kind)
}
