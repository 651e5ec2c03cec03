package gold

import (
	"strings"
	"unicode"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// isCaption reports whether an item of a list names a side, not a person: it
// ends in a colon, stands in italics, or is the name of a state, an agency or
// the like.
func isCaption(item *tei.Node) bool {
	text := item.Words("list")
	if text == "" || strings.Contains(text, ",") {
		return false
	}
	for n := range item.All("list", "note") {
		if n.Is("persName") {
			return false
		}
	}
	return strings.HasSuffix(text, ":") || inItalics(item) || isSide(text) || isGroup(text)
}

// inItalics reports whether all the text of an item is set off by type.
func inItalics(item *tei.Node) bool {
	some := false
	for _, c := range item.Children {
		switch {
		case c.Is("hi"):
			some = true
		case c.Is("note", "pb", "list"), c.Name == "" && strings.TrimSpace(c.Text) == "":
		default:
			return false
		}
	}
	return some
}

// isSide reports whether a text is the name of a side.
func isSide(text string) bool {
	s := strings.ToLower(strings.Trim(text, " :—–-"))
	s = strings.TrimPrefix(strings.ReplaceAll(s, ".", ""), "the ")
	for _, end := range []string{" side", " delegation"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return sides[s]
}

// isGroup reports whether a text is a heading in capitals, such as "OTHER
// ATTENDEES".
func isGroup(text string) bool {
	s, _ := strings.CutSuffix(text, ":")
	return strings.ToUpper(s) == s && strings.IndexFunc(s, unicode.IsLetter) >= 0 && names(strings.ToLower(s), groups)
}

// side is the name of the side that a caption gives, or "" where it names a
// group of another kind: "PRINCIPALS", "Also present".
func side(caption string) string {
	s := strings.Trim(caption, " :—–")
	if names(strings.ToLower(s), groups) && !isSide(s) {
		return ""
	}
	return s
}

// names reports whether a text holds one of the words.
func names(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// groups are words of captions that name no side.
var groups = []string{
	"participant", "participation", "present", "attend", "principal", "other", "member", "meeting", "also", "those", "staff", "observer", "visitor",
}

// sides are names that stand alone as captions, without periods: states, agencies.
var sides = set(`
	us|u s|usa|united states|united states of america|american|americans|america|uk|u k|united kingdom|great britain|britain|british|
	france|french|germany|german|west germany|federal republic of germany|frg|gdr|german democratic republic|ussr|u s s r|soviet union|soviets|
	soviet|russia|canada|canadian|italy|italian|japan|japanese|china|chinese|prc|republic of china|people's republic of china|korea|rok|
	republic of korea|south korea|north korea|vietnam|viet-nam|south vietnam|gvn|drv|laos|cambodia|thailand|burma|malaysia|singapore|indonesia|
	philippines|australia|new zealand|india|pakistan|bangladesh|nepal|ceylon|sri lanka|afghanistan|iran|iraq|israel|israeli|israelis|egypt|
	egyptians|uar|united arab republic|jordan|syria|lebanon|saudi arabia|kuwait|bahrain|oman|yemen|turkey|greece|cyprus|libya|tunisia|algeria|
	morocco|sudan|ethiopia|somalia|kenya|uganda|tanzania|zambia|zaire|congo|angola|mozambique|rhodesia|south africa|nigeria|ghana|liberia|
	senegal|ivory coast|cameroon|gabon|mali|niger|chad|poland|polish|hungary|romania|bulgaria|czechoslovakia|yugoslavia|albania|austria|
	switzerland|spain|portugal|belgium|netherlands|luxembourg|denmark|norway|sweden|finland|iceland|ireland|malta|holy see|vatican|mexico|
	guatemala|honduras|el salvador|nicaragua|costa rica|panama|cuba|haiti|dominican republic|jamaica|venezuela|colombia|ecuador|peru|bolivia|
	chile|argentina|uruguay|paraguay|brazil|guyana|european community|ec|nato|united nations|un|
	state|state dept|dept of state|dept of defense|state department|department of state|defense|defense department|department of defense|dod|osd|jcs|joint chiefs of staff|
	joint staff|cia|central intelligence agency|nsc|nsc staff|national security council|national security council staff|white house|
	white house staff|treasury|treas|treasury department|department of the treasury|commerce|agriculture|justice|labor|interior|energy|omb|
	bob|budget|bureau of the budget|aid|usia|acda|arms control and disarmament agency|aec|atomic energy commission|faa|ftc|fbi|usun|ustr|str|
	cea|cieb|ciep|oep|eximbank|export-import bank|congress|senate|house|embassy|american embassy|foreign office|foreign ministry|
	vice president's office|office of the vice president|opic|peace corps|nasa|dea|ida|ins|customs|secret service|interpreters`)

// set is a set of the entries between the bars of a table.
func set(table string) map[string]bool {
	m := make(map[string]bool)
	for _, e := range strings.Split(table, "|") {
		m[strings.TrimSpace(e)] = true
	}
	return m
}
