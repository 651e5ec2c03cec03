package gold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// entry is what an item of a list says of a person.
type entry struct{ name, title, ref string }

// readEntry reads an item such as "Mr. Fisher, Desk Officer", "MID—Mr.
// Fisher" or "Mr. Fisher (Desk Officer)". It reports false where the item
// names nobody, or more people than one.
func readEntry(item *tei.Node) (entry, bool) {
	text := strings.Trim(item.Words("list"), " ,;—–-•")
	if !namesSomebody(text) {
		return entry{}, false
	}
	if e, ok := officeFirst(text, item); ok {
		return e, true
	}
	marked := markedNames(item, text)
	if len(marked) > 1 {
		return entry{}, false
	}
	e := entry{name: text}
	if len(marked) == 1 {
		e.ref = marked[0].Get("corresp")
	}
	e.splitDash()
	e.splitComma()
	ok := e.splitBracket()
	e.name, e.title = strings.Trim(e.name, " ,;"), bare(strings.Trim(e.title, " ,;"))
	first, _ := utf8.DecodeRuneInString(e.name)
	return e, ok && unicode.IsUpper(first) && !strings.Contains(e.name, " and ")
}

// markedNames are the names before the first comma that have an entry in the
// volume's list of persons. One after it is part of an office: "Deputy to Mr.
// Fisher".
func markedNames(item *tei.Node, text string) []*tei.Node {
	head, _, _ := strings.Cut(text, ",")
	var list []*tei.Node
	for n := range item.All("note", "list") {
		if n.Is("persName") && n.Get("corresp") != "" && strings.Contains(head, n.Words()) {
			list = append(list, n)
		}
	}
	return list
}

// officeFirst reads an item that gives the office before the name: "The
// Secretary of State, Mr. Fisher (Chairman)".
func officeFirst(text string, item *tei.Node) (entry, bool) {
	office, rest, _ := strings.Cut(text, ", ")
	name := strings.TrimSpace(cutAny(rest, "(,"))
	if !strings.HasPrefix(office, "The ") || strings.HasPrefix(office, "The Hon") || !strings.Contains(name, " ") {
		return entry{}, false
	}
	e := entry{name: name, title: office}
	for n := range item.All("note", "list") {
		if n.Is("persName") && n.Words() != "" && strings.HasSuffix(name, n.Words()) {
			e.ref = n.Get("corresp")
		}
	}
	first, _, _ := strings.Cut(name, " ")
	return e, e.ref != "" || addresses[first]
}

// addresses stand before a name and are no office.
var addresses = set("Mr.|Mrs.|Miss|Ms.|Dr.|Sir|Lord|General|Gen.|Admiral|Adm.|Colonel|Col.|Captain|Professor|M.|Herr|H.E.|Prince")

// cutAny is a text up to the first of the bytes.
func cutAny(s, bytes string) string {
	if at := strings.IndexAny(s, bytes); at >= 0 {
		return s[:at]
	}
	return s
}

// bare is a text without brackets around the whole of it.
func bare(s string) string {
	if strings.HasPrefix(s, "(") && strings.IndexByte(s, ')') == len(s)-1 {
		return s[1 : len(s)-1]
	}
	return s
}

// namesSomebody reports whether an item can be the name of a person who is
// told: not "Listed on page 4", not "[name not declassified]".
func namesSomebody(text string) bool {
	if text == "" || strings.HasPrefix(text, "[") || strings.Contains(text, "not declassified") {
		return false
	}
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	return !strings.HasSuffix(first, "s:") && !noNames[strings.Trim(first, ".,:")]
}

// noNames are first words of items that name nobody.
var noNames = set(`listed|see|list|none|other|others|same|members|member|staff|two|three|four|several|various|also|interpreter|interpreters|
	notetaker|notetakers|note|as|for|and|from|attached|all|representatives`)

// splitDash reads "MID—Mr. Fisher" and "Mr. Fisher—MID".
func (e *entry) splitDash() {
	left, right, ok := strings.Cut(e.name, "—")
	if !ok {
		left, right, ok = strings.Cut(e.name, "–")
		ok = ok && (isCode(strings.TrimSpace(right)) || strings.HasSuffix(left, " "))
	}
	if !ok {
		return
	}
	left, right = strings.TrimSpace(left), strings.TrimSpace(right)
	switch {
	case isOffice(left) && !isOffice(right):
		e.name, e.title = right, left
	case isCode(left):
		e.name = right
	default:
		e.name, e.title = left, right
	}
}

// isCode reports whether a text is the short name of an office: "MID", "S/P",
// "USIA", "State".
func isCode(s string) bool {
	return sides[strings.ToLower(s)] || len(s) <= 12 && strings.ToUpper(s) == s && !strings.Contains(s, " ")
}

// isOffice reports whether a text begins with the name of an office that a
// person holds in a meeting.
func isOffice(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return first == "Chairman" || first == "Chair" || first == "Secretary"
}

// splitComma takes what follows the first comma as the title. The comma before
// "Jr." is part of the name, and a title may follow that without a comma.
func (e *entry) splitComma() {
	name, rest, ok := strings.Cut(e.name, ",")
	if !ok {
		return
	}
	rest = strings.TrimSpace(rest)
	word, after, _ := strings.Cut(rest, " ")
	if suffixes[strings.Trim(word, ".,")] {
		name, rest = name+", "+strings.TrimSuffix(word, ","), after
	}
	e.name = name
	if e.title == "" {
		e.title = rest
	}
}

var suffixes = set("Jr|Sr|II|III|IV")

// splitBracket takes what a name has in brackets as the title, unless that is
// a remark on the person's presence: "(for part of the meeting)". It reports
// false where the name goes on after the bracket.
func (e *entry) splitBracket() bool {
	at := strings.IndexAny(e.name, "([")
	if at <= 0 {
		return true
	}
	end := strings.IndexAny(e.name, ")]")
	if end > 0 && end != len(e.name)-1 {
		return false
	}
	inside := strings.Trim(e.name[at+1:], ")] ")
	e.name = e.name[:at]
	if isRemark(inside) {
		return true
	}
	if e.title != "" {
		inside += ", " + e.title
	}
	e.title = inside
	return true
}

// isRemark reports whether a text in brackets is no title.
func isRemark(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLower(first) {
		return !unicode.IsLetter(first)
	}
	return !strings.HasPrefix(s, "interp") && !strings.HasPrefix(s, "note") && !strings.HasPrefix(s, "acting")
}
