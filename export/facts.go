package export

import (
	"strconv"
	"strings"
	"time"

	"github.com/memcon/memcon"
)

// fact is something known of a conversation, as a transcript's head says it.
type fact struct{ name, value string }

// facts are those that the memorandum has.
func facts(m *memcon.Memorandum) []fact {
	md := m.Metadata
	all := []fact{
		{"Document", md.Number},
		{"Date", dateWords(md.Date)},
		{"Place", md.Place},
		{"Subject", strings.Join(md.Subject, "; ")},
		{"Classification", md.Classification},
		{"Duration", durationWords(md.Duration)},
		{"Language of the original", md.Language},
	}
	var known []fact
	for _, f := range all {
		if strings.TrimSpace(f.value) != "" {
			known = append(known, f)
		}
	}
	return known
}

// dateWords is the date as written, or else in its ISO form.
func dateWords(d memcon.Date) string {
	switch {
	case d.Text != "":
		return d.Text
	case d.End != "":
		return d.Start + " to " + d.End
	}
	return d.Start
}

// durationWords makes "3 h 40 min" of "3h40m0s".
func durationWords(s string) string {
	d, err := time.ParseDuration(s)
	if err != nil {
		return s
	}
	hours, minutes := int(d.Hours()), int(d.Minutes())%60
	var words []string
	if hours > 0 {
		words = append(words, strconv.Itoa(hours)+" h")
	}
	if minutes > 0 || hours == 0 {
		words = append(words, strconv.Itoa(minutes)+" min")
	}
	return strings.Join(words, " ")
}

// pageMark is "[p. 787]" for the i-th turn where it begins on another page than
// the turn before it, and else empty.
func pageMark(m *memcon.Memorandum, i int) string {
	page := m.Turns[i].Page
	if page == "" || i > 0 && m.Turns[i-1].Page == page {
		return ""
	}
	return "[p. " + page + "]"
}

// printable reports whether a character may stand in a transcript: control
// characters could drive a terminal, and those that turn the direction of
// writing could show a text as another.
func printable(r rune) bool {
	switch {
	case r == '\n' || r == '\t' || r == '\r':
		return true
	case r < 0x20, r >= 0x7F && r < 0xA0:
		return false
	}
	return !(r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069)
}

// readable is s with U+FFFD for what may not stand in a transcript.
func readable(s string) string {
	return strings.Map(func(r rune) rune {
		if printable(r) {
			return r
		}
		return '\uFFFD'
	}, s)
}
