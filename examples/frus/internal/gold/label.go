package gold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// Label is the beginning of a paragraph that says who speaks.
type Label struct {
	Name   string // as printed, without what is in brackets
	Manner string // what is in brackets after the name
	Ref    string // pointer into the volume's list of persons, or ""
	End    int    // where the paragraph's own words begin, after the colon: bytes of its runs' text
}

// What a page of direct speech has at least: this many labels, of this many
// people.
const (
	fewestLabels = 4
	fewestNames  = 2
)

// labels are the labels of a paper in direct speech, by the number of the
// block; none where it is not.
func labels(p *tei.Paper, people []Person) map[int]Label {
	found := make(map[int]Label)
	count := make(map[string]int)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if l, ok := readLabel(b); ok && b.Kind == tei.Para {
			found[i] = l
			count[l.Name]++
		}
	}
	named := make(map[string]bool)
	for i, l := range found {
		if !isSpeaker(l, people, count[l.Name]) {
			delete(found, i)
			continue
		}
		named[l.Name] = true
	}
	if len(found) < fewestLabels || len(named) < fewestNames {
		return nil
	}
	return found
}

// isSpeaker reports whether a label names somebody: the mark-up says so, the
// list of participants has the name, it is an office, or it comes back often
// enough to be no heading.
func isSpeaker(l Label, people []Person, times int) bool {
	const often = 3
	if l.Ref != "" || times >= often || offices[strings.TrimPrefix(strings.ToLower(l.Name), "the ")] {
		return true
	}
	for _, p := range people {
		if lastWord(p.Name) == lastWord(l.Name) {
			return true
		}
	}
	return false
}

// lastWord is the surname of a name, as a rule.
func lastWord(name string) string {
	name, _, _ = strings.Cut(name, ",")
	return name[strings.LastIndexByte(name, ' ')+1:]
}

// offices stand for a person in a label.
var offices = set(`president|vice president|secretary|under secretary|deputy secretary|assistant secretary|ambassador|prime minister|premier|
	chancellor|foreign minister|minister|defense minister|chairman|general secretary|king|shah|emperor|pope|director|attorney general|governor|
	senator|general|admiral|interpreter|q|a|question|answer`)

// readLabel reads the label that a block begins with: up to six words, in
// capitals but for particles, and a colon.
func readLabel(b *tei.Block) (Label, bool) {
	const longest = 60
	text := b.Raw()
	colon := strings.IndexByte(text, ':')
	if colon <= 0 || colon > longest || !opensSpeech(text[colon+1:]) {
		return Label{}, false
	}
	l := Label{Name: tei.Fold(text[:colon]), End: colon + 1}
	if at := strings.IndexAny(l.Name, "(["); at > 0 {
		l.Name, l.Manner = strings.TrimSpace(l.Name[:at]), l.Name[at:]
		if !strings.HasSuffix(l.Manner, ")") && !strings.HasSuffix(l.Manner, "]") {
			return Label{}, false
		}
		l.Manner = strings.Trim(l.Manner, "()[]")
	}
	l.Ref = refBefore(b, colon)
	return l, isLabelName(l.Name)
}

// opensSpeech reports whether what follows a colon can be speech: a colon
// inside a time or a reference has no blank after it.
func opensSpeech(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return s == "" || unicode.IsSpace(first) || strings.ContainsRune("“\"[(—", first)
}

// isLabelName reports whether a text has the look of a name.
func isLabelName(s string) bool {
	const mostWords = 6
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > mostWords || noLabels[strings.ToLower(s)] || strings.ContainsAny(s, ",;?!“”\"=/0123456789—") {
		return false
	}
	for i, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		dot := strings.HasSuffix(w, ".") && len(w) > len("Amb..")
		if dot || !unicode.IsUpper(first) && (i == 0 || !particles[w]) {
			return false
		}
	}
	return true
}

// particles are words inside names that have no capital.
var particles = set("of|the|de|da|do|du|van|den|der|von|el|al|ibn|and|for|la|le|y|bin")

// noLabels are words before a colon that are no names.
var noLabels = set(`subject|subjects|subj|re|ref|reference|references|comment|comments|note|notes|summary|action|actions|discussion|conclusion|conclusions|
	recommendation|recommendations|background|attachment|attachments|place|date|time|participants|present|from|to|via|tab|enclosure|addendum|
	copies to|drafted by|distribution|annex|p.s|p.s.|begin text|end text|text|points|item|issue|issues|part|section|agenda|decision|decisions|
	talking points|follow-up|approved|purpose|objective|objectives|problem|option|options|first|second|third|finally|in summary`)

// refBefore is the person that the mark-up names before an offset of the
// block's text, the last where there are several.
func refBefore(b *tei.Block, end int) string {
	ref, at := "", 0
	for _, r := range b.Runs {
		if at < end && r.Ref != "" {
			ref = r.Ref
		}
		at += len(r.Text)
	}
	return ref
}
