package score

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// metadata compares title, date, place and subject.
func (k *comparison) metadata() {
	g, m := k.Gold, &k.Memo.Metadata
	if g.Title != "" {
		k.hit("title", sameTitle(m.Title, g.Title, g.Dateline), m.Title, g.Title)
	}
	day := g.DateWhen
	if day == "" {
		day = g.DateFrom
	}
	if isDay(day) {
		k.hit("date", head(m.Date.Start, dayLength) == head(day, dayLength), m.Date.Start, day)
	}
	if g.Place != "" {
		k.hit("place", holdsPlace(m.Place, append([]string{g.Place}, g.PlaceAlt...)), m.Place, g.Place)
	}
	if len(g.Subject) > 0 {
		k.hit("subject", letters(strings.Join(m.Subject, "")) == letters(strings.Join(g.Subject, "")), m.Subject, g.Subject)
	}
}

// dayLength is the length of a date that names the day.
const dayLength = len("2006-01-02")

func head(s string, n int) string { return s[:min(len(s), n)] }

// isDay reports whether a date in ISO 8601 names the day.
func isDay(s string) bool {
	if len(s) < dayLength {
		return false
	}
	for i := range dayLength {
		if dash := i == 4 || i == 7; dash != (s[i] == '-') || !dash && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// sameTitle compares titles. The dateline may follow the title, and a date
// that ends both the title and the dateline may be missing from it.
func sameTitle(got, want, dateline string) bool {
	g, w, d := letters(got), letters(want), letters(dateline)
	if g == w || g == w+d {
		return true
	}
	rest, ok := strings.CutPrefix(w, g)
	return ok && g != "" && rest != "" && d != "" && namesRecord(g) && strings.HasSuffix(d, rest[max(0, len(rest)-8):])
}

// namesRecord reports whether the letters of a title say that it is a record.
func namesRecord(title string) bool {
	for _, w := range []string{"conversation", "meeting", "discussion", "minutes", "record", "notes"} {
		if strings.Contains(title, w) {
			return true
		}
	}
	return false
}

// holdsPlace reports whether a place holds one of those wanted.
func holdsPlace(got string, want []string) bool {
	return got != "" && slices.ContainsFunc(want, func(w string) bool { return strings.Contains(letters(got), letters(w)) })
}

// source compares the source note and the classification it gives. An OCR of
// the typed original has none.
func (k *comparison) source() {
	want := k.Gold.Source
	if want == "" || k.Style == "ocr" {
		return
	}
	got := k.Memo.Source.Text
	k.hit("source", sameSource(got, want), clip(got), clip(want))
	if c := classification(want); c != "" {
		got := k.Memo.Metadata.Classification
		k.hit("classification", strings.HasPrefix(letters(got), letters(c)), got, c)
	}
}

// sameSource compares source notes by their first letters. Where a summary
// comes before the source, it may be missing.
func sameSource(got, want string) bool {
	const most, likeness = 1500, 0.95
	g := letters(got)
	if g == "" {
		return false
	}
	wanted := []string{letters(want)}
	if at := strings.LastIndex(want, "Source:"); at >= 0 {
		wanted = append(wanted, letters(want[at+len("Source:"):]))
	}
	return slices.ContainsFunc(wanted, func(w string) bool {
		return g == w || similar(head(g, most), head(w, most), likeness)
	})
}

// classes are the classifications that a source note gives in a sentence.
var classes = []string{"Top Secret", "Secret", "Confidential", "Limited Official Use", "Official Use Only", "Unclassified"}

// classification is the classification that a sentence of a source note begins
// with, or "".
func classification(source string) string {
	for _, s := range sentences(source) {
		for _, c := range classes {
			if rest, ok := strings.CutPrefix(s, c); ok {
				if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !isWordRune(r) {
					return c
				}
			}
		}
	}
	return ""
}

// sentences cuts a text after periods and semicolons that a blank follows.
func sentences(s string) []string {
	var list []string
	for i := 0; i+1 < len(s); i++ {
		if (s[i] == '.' || s[i] == ';') && (s[i+1] == ' ' || s[i+1] == '\n') {
			list = append(list, s[:i+1])
			s = strings.TrimLeft(s[i+1:], " \n")
			i = -1
		}
	}
	return append(list, s)
}

// pages compares the page numbers, where the rendering has them. One more than
// there are is no fault.
func (k *comparison) pages() {
	want := k.Gold.Pages
	if len(want) == 0 || k.Style != "web" && k.Style != "pdf" {
		return
	}
	got := pageNumbers(k.Memo.Pages)
	common := slices.DeleteFunc(slices.Clone(got), func(n string) bool { return !slices.Contains(want, n) })
	k.hit("pages", slices.Equal(common, want) && len(got) <= len(want)+1, got, want)
}

func pageNumbers(pages []memcon.Page) []string {
	var list []string
	for _, p := range pages {
		list = append(list, p.Number)
	}
	return list
}
