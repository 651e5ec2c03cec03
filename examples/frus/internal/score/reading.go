package score

import (
	"slices"
	"strings"
)

// readings are the letters of the texts that a right reader may give a turn.
func (s *spoken) readings(style string) []string {
	list := s.lengths()
	for _, r := range slices.Clone(list) {
		list = append(list, s.runOver(r, style)...)
	}
	for _, r := range slices.Clone(list) {
		if short, ok := withoutManner(r[0]); ok {
			list = append(list, append([]string{short}, r[1:]...))
		}
	}
	texts := make([]string, len(list))
	for i, r := range list {
		texts[i] = letters(strings.Join(r, " "))
	}
	return texts
}

// lengths are the turn whole, up to each paragraph that the mark-up leaves
// open, and without those.
func (s *spoken) lengths() [][]string {
	upTo := func(n int) []string { return append([]string{s.Text}, s.More[:n]...) }
	list := [][]string{upTo(len(s.More))}
	sure := []string{s.Text}
	for _, i := range s.Unsure {
		list = append(list, upTo(i))
	}
	for i, p := range s.More {
		if !slices.Contains(s.Unsure, i) {
			sure = append(sure, p)
		}
	}
	return append(list, sure)
}

// runOver is a reading with the paragraphs after it that the layout does not
// set apart: all in a style that loses paragraphs, and a redaction in any.
func (s *spoken) runOver(reading []string, style string) [][]string {
	var list [][]string
	for i, p := range s.after {
		if isLossy(style) || strings.Contains(p, "declassified") {
			list = append(list, append(slices.Clone(reading), s.after[:i+1]...))
		}
	}
	return list
}

// withoutManner is a text without the bracket it begins with.
func withoutManner(s string) (string, bool) {
	for _, b := range []struct{ open, closing string }{{"(", ") "}, {"[", "] "}} {
		if strings.HasPrefix(s, b.open) {
			_, rest, ok := strings.Cut(s, b.closing)
			return rest, ok
		}
	}
	return "", false
}
