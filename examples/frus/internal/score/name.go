package score

import (
	"slices"
	"strings"
	"unicode"
)

// honorifics do not tell people apart.
var honorifics = set(`the mr mrs ms miss dr prof professor sir lord lady gen general lt lieutenant col colonel maj major brig brigadier adm
	admiral capt captain amb ambassador sen senator gov governor rep congressman comrade cde com comrs he hon honorable`)

// offices are words of a name that stands for its bearer's office.
var offices = set(`president vice secretary under deputy assistant acting ambassador minister prime foreign chairman premier chancellor director
	general counselor chief king shah joint chiefs staff of to for and state defense`)

// generations follow a surname.
var generations = set("jr sr ii iii")

// set is a set of the words of a text.
func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// sameName reports whether two texts name one person, as "Mr. Tyler" and
// "William R. Tyler" do, and "The President" and "The Vice President" do not.
// A strict comparison takes only the same words.
func sameName(a, b string, strict bool) bool {
	wa, wb := nameWords(withoutCountry(a)), nameWords(withoutCountry(b))
	switch {
	case len(wa) == 0 || len(wb) == 0:
		return false
	case slices.Equal(wa, wb):
		return true
	case strict:
		return false
	}
	wa, wb = without(wa, honorifics), without(wb, honorifics)
	if sameWords(wa, wb) {
		return true
	}
	return !all(wa, offices) && !all(wb, offices) && samePerson(wa, wb)
}

// samePerson compares names of which neither is only an office: they end in
// one surname and begin with one letter, or one holds all of the other.
func samePerson(a, b []string) bool {
	na, nb := without(without(a, offices), generations), without(without(b, offices), generations)
	if na[len(na)-1] == nb[len(nb)-1] && (na[0][0] == nb[0][0] || len(na) == 1 || len(nb) == 1) {
		return true
	}
	sa, sb := distinct(a), distinct(b)
	common := 0
	for _, w := range sa {
		if slices.Contains(sb, w) {
			common++
		}
	}
	return common >= 2 && common == min(len(sa), len(sb))
}

// without is the words that are not in the set, or all where none is left.
func without(words []string, set map[string]bool) []string {
	var kept []string
	for _, w := range words {
		if !set[w] {
			kept = append(kept, w)
		}
	}
	if kept == nil {
		return words
	}
	return kept
}

func all(words []string, set map[string]bool) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !set[w] })
}

func sameWords(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

func distinct(words []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(words)))
}

// withoutCountry takes "of Laos" from the end of "The Prime Minister of Laos".
func withoutCountry(s string) string {
	for at := range s {
		rest, ok := strings.CutPrefix(s[at:], "of ")
		if !ok || at == 0 || !isSpaceBefore(s, at) {
			continue
		}
		if isCountry(rest) || isCountry(strings.TrimPrefix(rest, "the ")) {
			return strings.TrimRightFunc(s[:at], unicode.IsSpace)
		}
	}
	return s
}

func isSpaceBefore(s string, at int) bool {
	return strings.TrimRightFunc(s[:at], unicode.IsSpace) != s[:at]
}

// isCountry reports whether a text has the look of a name to its end: a
// capital, then letters, digits, blanks and periods.
func isCountry(s string) bool {
	if len(s) < 2 || s[0] < 'A' || s[0] > 'Z' {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return r != '.' && r != ' ' && !isWordRune(r) }) < 0
}

// sideKey is a delegation's name without what wraps it: "For the United
// States", "U.S. Side".
func sideKey(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, w := range []string{"for ", "the ", "government of ", "the "} {
		s = strings.TrimPrefix(s, w)
	}
	for _, w := range []string{" side", " delegation", " participants"} {
		if rest, ok := strings.CutSuffix(s, w); ok {
			s = rest
			break
		}
	}
	return letters(s)
}
