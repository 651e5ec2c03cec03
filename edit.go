package memcon

// Edit is one change that normalisation made.
type Edit struct {
	Kind EditKind `json:"kind"`
	// Span is the place in the input.
	Span Span `json:"span"`
	// From is what stood there, To what stands now.
	From string `json:"from"`
	To   string `json:"to"`
}

// EditKind says what an edit repairs.
type EditKind string

// The edit kinds. The list is closed.
const (
	EditPageMark   EditKind = "page-mark"   // a page number or running head taken out
	EditNoteMark   EditKind = "note-mark"   // a footnote marker taken out
	EditApostrophe EditKind = "apostrophe"  // a lost apostrophe put back
	EditHyphen     EditKind = "hyphen"      // a word cut at a line's end joined
	EditLigature   EditKind = "ligature"    // a ligature spelt out
	EditUnicode    EditKind = "unicode"     // a Unicode form composed
	EditSpace      EditKind = "space"       // white space folded
	EditControl    EditKind = "control"     // a control character taken out
	EditEncoding   EditKind = "encoding"    // a byte that is no UTF-8 replaced
	EditSpacing    EditKind = "letterspace" // a letter-spaced word closed up
	EditDoubled    EditKind = "doubled"     // the second copy of a doubled OCR layer taken out
	EditMojibake   EditKind = "mojibake"    // text read in the wrong encoding read anew
	EditMarkup     EditKind = "markup"      // a tag or character reference of HTML or a sign of Markdown taken out or read
)
