package memcon_test

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/memcon/memcon"
)

// report writes a result down for people to read, one fact a line. Words of
// the document stand in it as excerpts, or as their length and hash alone.
type report struct {
	strings.Builder
	in    string
	facts bool // no sentences: hashes in place of excerpts, counts in place of lists
}

// wordsReport is the whole outcome of a parse with excerpts.
func wordsReport(m *memcon.Memorandum, err error, in string) string {
	return (&report{in: in}).write(m, err)
}

// factsReport is the outcome of a parse without a sentence of the document.
func factsReport(m *memcon.Memorandum, err error, in string) string {
	return (&report{in: in, facts: true}).write(m, err)
}

func (r *report) write(m *memcon.Memorandum, err error) string {
	if err != nil {
		r.line("refused: %v", err)
		return r.String()
	}
	r.metadata(m.Metadata)
	r.participants(m.Participants)
	r.turns(m.Turns)
	r.source(m.Source)
	r.notes(m.Notes)
	r.pages(m.Pages)
	r.problems(m.Problems)
	r.edits(m.Edits)
	r.regions(m.Regions)
	return r.String()
}

func (r *report) line(format string, args ...any) { fmt.Fprintf(r, format+"\n", args...) }

func (r *report) metadata(m memcon.Metadata) {
	r.line("title: %s", r.fact(m.Title))
	r.line("kind: %s", m.Kind)
	r.line("number: %s", plain(m.Number))
	date := m.Date.Start
	if m.Date.End != "" {
		date += " to " + m.Date.End
	}
	r.line("date: %s (%s) %s", plain(date), plain(m.Date.Text), span(m.Date.Span))
	r.line("place: %s", plain(m.Place))
	for _, s := range m.Subject {
		r.line("subject: %s", r.fact(s))
	}
	r.line("classification: %s", plain(m.Classification))
	r.line("duration: %s", plain(m.Duration))
	r.line("language: %s", plain(m.Language))
}

// fact is a value that may stand in a report of facts. A longer one is no fact
// but a misreading that took in a sentence.
func (r *report) fact(s string) string {
	const longest = 300
	if r.facts && len(s) > longest {
		return size(s)
	}
	return plain(s)
}

func (r *report) participants(people []memcon.Participant) {
	r.line("\nparticipants: %d (id | name | title | delegation | role | from | aliases)", len(people))
	for _, p := range people {
		cells := []string{p.ID, p.Name, p.Title, p.Delegation, string(p.Role), string(p.From), strings.Join(p.Aliases, "; ")}
		for i := range cells {
			cells[i] = r.fact(cells[i])
		}
		r.line("  %s %s", strings.Join(cells, " | "), span(p.Span))
	}
}

func (r *report) turns(turns []memcon.Turn) {
	count := map[string]int{}
	for _, t := range turns {
		count[string(t.Kind)]++
	}
	r.line("\nturns: %d%s", len(turns), counts(count))
	for i, t := range turns {
		if r.facts {
			r.line("  %d %s%s%s, %s%s", i+1, t.Kind, speaker(t), place(t), size(t.Text), annotationCounts(t.Annotations))
			continue
		}
		r.line("  %d %s%s%s", i+1, t.Kind, speaker(t), place(t))
		r.line("      %s", excerpt(t.Text, 110, 70))
		for _, a := range t.Annotations {
			r.line("      %s %d-%d: %s", a.Kind, a.Start, a.End, plain(a.Text))
		}
	}
}

// speaker is the label and who it was resolved to, "?" where it is nobody.
func speaker(t memcon.Turn) string {
	if t.Speaker.Label == "" {
		return ""
	}
	who := t.Speaker.Participant
	if len(t.Speaker.Joint) > 0 {
		who = strings.Join(t.Speaker.Joint, " and ")
	}
	if who == "" {
		who = "?"
	}
	s := fmt.Sprintf(" %q -> %s", t.Speaker.Label, who)
	if t.Manner != "" {
		s += " (" + t.Manner + ")"
	}
	return s
}

// place is the page and the span of a turn, and where its text begins if that
// is elsewhere.
func place(t memcon.Turn) string {
	s := ", "
	if t.Page != "" {
		s += "page " + t.Page + ", "
	}
	s += span(t.Span)
	if t.Body.Start != t.Span.Start {
		s += fmt.Sprintf(" text from %d", t.Body.Start)
	}
	if t.Body.End != t.Span.End {
		s += fmt.Sprintf(" to %d", t.Body.End)
	}
	return s
}

func annotationCounts(all []memcon.Annotation) string {
	count := map[string]int{}
	for _, a := range all {
		count[string(a.Kind)]++
	}
	return counts(count)
}

// source writes the fields that the citation fills, under their JSON names.
func (r *report) source(s memcon.Source) {
	r.line("\nsource: %s", span(s.Span))
	r.fields("  ", reflect.ValueOf(s))
}

func (r *report) fields(indent string, v reflect.Value) {
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		switch f := v.Field(i); {
		case f.Kind() == reflect.String && f.String() != "":
			r.line("%s%s: %s", indent, name, plain(f.String()))
		case f.Kind() == reflect.Pointer && !f.IsNil():
			r.fields(indent+name+" ", f.Elem())
		}
	}
}

func (r *report) notes(notes []memcon.Note) {
	r.line("\nnotes: %d", len(notes))
	for _, n := range notes {
		if r.facts {
			r.line("  %s %s %s", n.Marker, span(n.Span), size(n.Text))
		} else {
			r.line("  %s %s %s", n.Marker, span(n.Span), excerpt(n.Text, 80, 50))
		}
	}
}

func (r *report) pages(pages []memcon.Page) {
	r.line("\npages: %d", len(pages))
	for _, p := range pages {
		r.line("  %s %s", p.Number, span(p.Span))
	}
}

func (r *report) problems(problems []memcon.Problem) {
	r.line("\nproblems: %d", len(problems))
	for _, p := range problems {
		s := fmt.Sprintf("  %s %s", p.Code, span(p.Span))
		if p.Detail != "" && !r.facts {
			s += " " + plain(p.Detail)
		}
		if p.Span.Len() > 0 && !r.facts {
			s += ": " + excerpt(r.at(p.Span), 60, 30)
		}
		r.line("%s", s)
	}
}

// edits lists all but those of white space, each between the bytes beside it.
func (r *report) edits(edits []memcon.Edit) {
	count := map[string]int{}
	for _, e := range edits {
		count[string(e.Kind)]++
	}
	r.line("\nedits: %d%s", len(edits), counts(count))
	if r.facts {
		return
	}
	for _, e := range edits {
		if e.Kind == memcon.EditSpace {
			continue
		}
		before := r.at(memcon.Span{Start: max(0, e.Span.Start-12), End: e.Span.Start})
		after := r.at(memcon.Span{Start: e.Span.End, End: min(len(r.in), e.Span.End+8)})
		r.line("  %s %s %s{%s => %s}%s", e.Kind, span(e.Span), oneLine(before), excerpt(e.From, 40, 30), excerpt(e.To, 40, 30), oneLine(after))
	}
}

func (r *report) regions(regions []memcon.Region) {
	count := map[string]int{}
	for _, g := range regions {
		count[string(g.Kind)]++
	}
	r.line("\nregions: %d%s", len(regions), counts(count))
	for _, g := range regions {
		if !r.facts {
			r.line("  %s %s %s", g.Kind, span(g.Span), excerpt(r.at(g.Span), 50, 30))
		} else if g.Kind != memcon.RegionTurn {
			r.line("  %s %s", g.Kind, span(g.Span))
		}
	}
}

func (r *report) at(s memcon.Span) string { return r.in[s.Start:s.End] }

// counts is how many there are of each kind, in the order of the names.
func counts(count map[string]int) string {
	var all []string
	for _, kind := range slices.Sorted(maps.Keys(count)) {
		all = append(all, fmt.Sprintf("%s %d", kind, count[kind]))
	}
	if len(all) == 0 {
		return ""
	}
	return " (" + strings.Join(all, ", ") + ")"
}

func span(s memcon.Span) string {
	if s == (memcon.Span{}) {
		return "nowhere"
	}
	return fmt.Sprintf("%d-%d", s.Start, s.End)
}

// plain is a value on one line, or a dash where there is none.
func plain(s string) string {
	if s == "" {
		return "-"
	}
	return oneLine(s)
}

// oneLine shows paragraphs' and lines' ends as signs, and what is no text as
// escapes.
func oneLine(s string) string {
	s = strings.NewReplacer("\n\n", " ¶ ", "\n", " ↵ ", "\r", "", "\t", "\\t", "\f", "\\f").Replace(s)
	return strings.ToValidUTF8(s, "\\x?")
}

// excerpt is a text whole if it is short, else its first and last words.
func excerpt(s string, first, last int) string {
	if len(s) <= first+last+10 {
		return oneLine(s)
	}
	from, to := s[:first], s[len(s)-last:]
	if i := strings.LastIndexAny(from, " \n"); i > first/2 {
		from = from[:i]
	}
	if i := strings.IndexAny(to, " \n"); i >= 0 && i < last/2 {
		to = to[i+1:]
	}
	return fmt.Sprintf("%s <%d bytes> %s", oneLine(strings.TrimRight(from, " \n")), len(s)-len(from)-len(to), oneLine(to))
}

// size stands for a text that may not stand there itself.
func size(s string) string { return fmt.Sprintf("%d bytes %s", len(s), hash(s)) }

// hash is enough of a text's hash to see that it has changed.
func hash(s string) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(s)))[:16]
}
