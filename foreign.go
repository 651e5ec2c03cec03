package memcon

import "strings"

// isForeign reports whether a bracket holds a word of the original language:
// translators put the transliterated word after the one it stands for. It is
// in small letters, no English word, and has the shape of another language.
func isForeign(s, before string) bool {
	if s == "" || len(s) > 60 || before == "" || strings.ContainsAny(s, "0123456789.;:?!") {
		return false
	}
	foreign := 0
	for rest := s; rest != ""; {
		var w string
		w, rest, _ = strings.Cut(rest, " ")
		w = strings.Trim(w, ",'\"“”‘’")
		if w == "" {
			continue
		}
		if englishWords.has(strings.ToLower(w)) || startsUpper(w) && foreign == 0 {
			return false
		}
		if looksForeign(strings.ToLower(w)) {
			foreign++
		}
	}
	return foreign > 0
}

// looksForeign weighs the letters of a word against English spelling.
func looksForeign(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= 0x80 {
			return true
		}
	}
	if len(w) < 4 {
		return false
	}
	for _, e := range foreignEndings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	for _, m := range foreignMiddles {
		if strings.Contains(w, m) {
			return true
		}
	}
	return false
}

// Endings and letter groups of transliterated Russian and its neighbours,
// of German and of Chinese in either spelling, which English does not have.
var (
	foreignEndings = []string{
		"ovano", "ano", "eno", "ego", "ogo", "iie", "iye", "aia", "aya", "yi", "yy", "iy", "ii", "ost", "stvo", "stve", "stva", "nost", "nik", "niki", "shchik", "enie", "eniye", "anie", "aniye", "tsiia", "tsiya",
		"ovat", "ivat", "yvat", "atsya", "itsya", "ami", "akh", "ykh", "ikh", "om", "emu", "omu", "uiu", "iu", "ena", "ana", "keit", "heit", "ung", "lich", "schaft", "lis", "tski", "sski", "nski", "vski", "rski", "noye", "noe", "oye", "elye", "nye", "skiye", "skie", "zhi", "zhu", "qing", "xing", "zhong",
	}
	foreignMiddles = []string{"zh", "shch", "kh", "po-", "stv", "vsk", "dzh", "tsy", "iyu", "ych", "schl", "ssch", "ungs", "uiu"}
)

// englishWords are small words that supplied brackets are made of; one of
// them in the bracket says that it is English.
var englishWords = words(`a an the of to from for in on at by with and or not no is are was were be been has have had do does did will would can could should may might must
	it its he she they we you i his her their our your my this that these those there here what who whom which when where why how all any some more most other such only also
	mere thing things one two three part form side sides word words time country countries people government party question questions matter matters point points meeting
	about into over under after before between against without within than then them him us me as if so but nor up down out off again further same own first last next new old
	prior random freedom wisdom custom bottom phantom whom kingdom seldom hundred prediction young among strung sung lung hung trust just must dust rust cost most post host lost frost ghost almost
	outpost innermost utmost foremost razor graze brazen crazy technik`)
