package memcon_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/memcon/memcon"
)

// renderings are what copies of one page differ by without saying anything
// else: line ends, blank lines, margins, signs of ASCII, Markdown.
var renderings = []struct {
	name   string
	render func(string) string
	least  float64 // of the documents that must give the same facts
}{
	{"line ends of Windows", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }, 1},
	{"a byte order mark", func(s string) string { return "\ufeff" + s }, 1},
	{"blanks at line ends", func(s string) string { return strings.ReplaceAll(s, "\n", "  \n") }, 1},
	{"a margin", func(s string) string { return "    " + strings.ReplaceAll(s, "\n", "\n    ") }, 0.99},
	{"one blank line between all lines", func(s string) string { return regexp.MustCompile(`\n+`).ReplaceAllString(s, "\n\n") }, 0.98},
	{"no blank lines", func(s string) string { return regexp.MustCompile(`\n+`).ReplaceAllString(s, "\n") }, 0.98},
	{"bullets of Markdown", toMarkdown, 0.98},
}

// toMarkdown makes a heading of the title, stars of bullets, escaped brackets of
// page marks and links of what leads back from the notes.
func toMarkdown(s string) string {
	s = regexp.MustCompile(`^(\d+)\. `).ReplaceAllString(s, `## $1\. `)
	s = strings.ReplaceAll(s, "\n  • ", "\n* ")
	s = regexp.MustCompile(`\[Page (\w+)\]`).ReplaceAllString(s, `\[Page $1\]`)
	return regexp.MustCompile(`(?m)^ +(\d+)\. (.*)$`).ReplaceAllString(s, `$1. $2 [↩](#fnref$1)`)
}

// TestRenderings holds the facts of published documents to be the same however
// a page is rendered.
func TestRenderings(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(archiveDir(t), "frus", "*.web.txt"))
	if err != nil || len(paths) == 0 {
		t.Skip("no published documents at hand")
	}
	const each = 4 // one document in so many: the others tell nothing more
	same := make([]int, len(renderings))
	all := 0
	for i := 0; i < len(paths); i += each {
		text, err := os.ReadFile(paths[i])
		if err != nil {
			t.Fatal(err)
		}
		all++
		want := factsOf(string(text))
		for k, r := range renderings {
			if got := factsOf(r.render(string(text))); got == want {
				same[k]++
			} else if testing.Verbose() {
				t.Logf("%s, %s:\n%s", r.name, filepath.Base(paths[i]), firstDifference(want, got))
			}
		}
	}
	for k, r := range renderings {
		if share := float64(same[k]) / float64(all); share < r.least {
			t.Errorf("%s: %d of %d documents give the same facts, %.3f, want %.3f", r.name, same[k], all, share, r.least)
		}
	}
}

// factsOf is what a text says, without places: the error, or metadata, people,
// turns and source.
func factsOf(text string) string {
	m, err := memcon.Parse(text)
	if err != nil {
		return strings.Split(err.Error(), " (")[0]
	}
	md := m.Metadata
	var b strings.Builder
	fmt.Fprintf(&b, "%s|%s|%s|%s|%s|%q|%s\n", md.Title, md.Number, md.Date.Start, md.Place, md.Classification, md.Subject, m.Source.Text)
	for _, p := range m.Participants {
		fmt.Fprintf(&b, "%s|%s|%s\n", p.Name, p.Title, p.Delegation)
	}
	for _, turn := range m.Turns {
		fmt.Fprintf(&b, "%s|%s|%s|%s|%s\n", turn.Kind, turn.Speaker.Label, turn.Speaker.Participant, turn.Page, strings.Join(strings.Fields(turn.Text), " "))
	}
	return strings.ReplaceAll(b.String(), "•", "*") // the sign of a bullet is the copy's
}

// firstDifference is the first line of each that the other has not.
func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("want %.150q\ngot  %.150q", a[i], b[i])
		}
	}
	return fmt.Sprintf("want %d lines, got %d", len(a), len(b))
}
