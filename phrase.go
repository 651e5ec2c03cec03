package memcon

import "strings"

// openings are phrases that begin with a word, by their first four bytes, with
// what follows those. They are looked for in running text by looking at the
// beginnings of its words, whatever their number.
type openings struct{ lexicon[string] }

// stem is how many bytes of a phrase its table goes by.
const stem = 4

// newOpenings makes a table of phrases, each of four bytes or more. It panics
// where two begin with the same four: the tables are the package's own.
func newOpenings(phrases ...string) openings {
	m := map[string]string{}
	for _, p := range phrases {
		if other, ok := m[p[:stem]]; ok {
			panic("phrases that begin alike: " + other + ", " + p)
		}
		m[p[:stem]] = p
	}
	return openings{newLexicon(m)}
}

// in reports whether a word of s begins one of the phrases.
func (o *openings) in(s string) bool {
	for i := 0; i+stem <= len(s); i++ {
		if !isLetter(s[i]) {
			continue
		}
		if p := o.get(s[i : i+stem]); p != "" && strings.HasPrefix(s[i:], p) {
			return true
		}
		for i < len(s) && isLetter(s[i]) {
			i++
		}
	}
	return false
}

// phrase is what is looked for in short texts, and its letters: where a text
// lacks one of them, there is no need to look.
type phrase struct {
	text    string
	letters letterSet
}

// letterSet has a bit for each letter of ASCII.
type letterSet uint32

func lettersOf(s string) (set letterSet) {
	for i := 0; i < len(s); i++ {
		if isLetter(s[i]) {
			set |= 1 << (s[i] & 31)
		}
	}
	return set
}

func phrases(list ...string) []phrase {
	all := make([]phrase, len(list))
	for i, s := range list {
		all[i] = phrase{s, lettersOf(s)}
	}
	return all
}

// hasAny reports whether s, which has the letters given, holds one of the
// phrases.
func hasAny(s string, letters letterSet, list []phrase) bool {
	for i := range list {
		if p := &list[i]; p.letters&^letters == 0 && strings.Contains(s, p.text) {
			return true
		}
	}
	return false
}
