package memcon

// Classification as the State Department, the White House and Moscow write
// it. A longer entry stands before a shorter one that it begins with.
var (
	classLevels = []string{
		"Top Secret", "Secret", "Confidential", "Restricted", "Limited Official Use",
		"Official Use Only", "For Official Use Only", "Administratively Confidential", "Unclassified",
	}
	classCaveats = []string{
		"Exclusively Eyes Only", "Outside System", "Eyes Only", "Special Handling", "Sensitive", "Nodis", "Exdis", "Limdis",
		"Noforn", "Nocontract", "Orcon", "Special Folder", "Special File", "Strictly", "Personal", "Priority",
		"Immediate", "Umbra", "Ruff", "XGDS", "GDS", "Security Information", "Restricted Data", "Via Special Channels",
	}
	// What reviewers stamp on a page, and what stands under "DECLASSIFIED".
	releaseStamps = []string{
		"DECLASSIFIED", "Approved For Release", "APPROVED FOR RELEASE", "No Objection to Declassification", "NO OBJECTION TO DECLASSIFICATION",
		"Classified by", "CLASSIFIED BY", "Declassify on", "DECLASSIFY ON", "Declassify On", "COPY FOLLOWS", "25X1",
	}
	authorityLines = []string{"E.O.", "EO ", "E O ", "Authority", "AUTHORITY", "By ", "BY ", "NARA", "PER ", "NLC", "NLN", "Date", "Sec."}
)
