package memcon_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"github.com/memcon/memcon"
)

// facts is what a person who read a sample line by line says of it: a part of
// the result of a perfect reader. A key that is absent is not checked. A
// string may give several right readings, set apart by " | "; an empty reading
// among them is written as nothing between two bars.
type facts struct {
	// Error is "", "empty" or "not-conversation".
	Error        string             `json:"error"`
	Metadata     *metaFacts         `json:"metadata,omitempty"`
	Participants *[]personFacts     `json:"participants,omitempty"`
	Turns        *[]turnFacts       `json:"turns,omitempty"`
	Pages        *[]string          `json:"pages,omitempty"`
	Notes        *[]string          `json:"notes,omitempty"`
	Source       map[string]*string `json:"source,omitempty"`
	// Problems are codes that must be among those of the result.
	Problems []string `json:"problems,omitempty"`
}

type metaFacts struct {
	Title          *string    `json:"title,omitempty"`
	Kind           *string    `json:"kind,omitempty"`
	Number         *string    `json:"number,omitempty"`
	Date           *dateFacts `json:"date,omitempty"`
	Place          *string    `json:"place,omitempty"`
	Subject        *[]string  `json:"subject,omitempty"`
	Classification *string    `json:"classification,omitempty"`
	Duration       *string    `json:"duration,omitempty"`
}

type dateFacts struct {
	Start *string `json:"start,omitempty"`
	End   *string `json:"end,omitempty"`
}

type personFacts struct {
	Name       string  `json:"name"`
	Title      *string `json:"title,omitempty"`
	Delegation *string `json:"delegation,omitempty"`
	Role       *string `json:"role,omitempty"`
	// Optional: a right reader may leave the person out.
	Optional bool `json:"optional,omitempty"`
}

type turnFacts struct {
	Kind  string  `json:"kind"`
	Label *string `json:"label,omitempty"`
	// Participant is the name of the participant that the label means; empty
	// where nothing may be guessed.
	Participant *string `json:"participant_name,omitempty"`
	Manner      *string `json:"manner,omitempty"`
	Begins      string  `json:"begins"`
	Ends        string  `json:"ends,omitempty"`
	Page        *string `json:"page,omitempty"`
	// Annotations are all brackets of the turn.
	Annotations *[]annotationFacts `json:"annotations,omitempty"`
	// Holds and Lacks are strings that the text must and must not have.
	Holds []string `json:"holds,omitempty"`
	Lacks []string `json:"lacks,omitempty"`
	// Optional: a right reader may leave these words in the turn before or in
	// the header.
	Optional bool `json:"optional,omitempty"`
}

type annotationFacts struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// sampleFacts gives each sample of testdata with its facts, in the order of
// their names.
func sampleFacts(t *testing.T, each func(t *testing.T, data []byte, f *facts)) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no samples in testdata", err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(name, func(t *testing.T) {
			each(t, readFile(t, path), readFacts(t, name))
		})
	}
}

func readFacts(t *testing.T, name string) *facts {
	t.Helper()
	f := new(facts)
	d := json.NewDecoder(bytes.NewReader(readFile(t, filepath.Join("testdata", "facts", name+".json"))))
	d.DisallowUnknownFields()
	if err := d.Decode(f); err != nil {
		t.Fatal(err)
	}
	return f
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestFacts parses each sample and compares the result with its facts. What is
// known to come out otherwise stands in testdata/facts/known.txt: a difference
// that is not there fails the test, and so does one that is met by now.
// MEMCON_KNOWN=write writes the file anew.
func TestFacts(t *testing.T) {
	known := knownDifferences(t)
	var all []string
	sampleFacts(t, func(t *testing.T, data []byte, f *facts) {
		m, err := memcon.ParseBytes(data)
		name := strings.TrimPrefix(t.Name(), "TestFacts/")
		for _, d := range f.differences(m, err) {
			line := name + ": " + strings.ReplaceAll(d, "\n", "\\n")
			all = append(all, line)
			if !known[line] {
				t.Error(line)
			}
			delete(known, line)
		}
		for line := range known {
			if strings.HasPrefix(line, name+": ") {
				t.Errorf("met by now, take it out of known.txt: %s", line)
			}
		}
	})
	if os.Getenv("MEMCON_KNOWN") == "write" {
		text := strings.Join(append([]string{knownHead}, all...), "\n") + "\n"
		if err := os.WriteFile(knownPath, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

const (
	knownPath = "testdata/facts/known.txt"
	knownHead = "# What samples are known to give otherwise than their facts, one difference a line."
)

// knownDifferences reads known.txt.
func knownDifferences(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	for line := range strings.Lines(string(readFile(t, knownPath))) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			known[line] = true
		}
	}
	return known
}

// differences is what of the outcome of a parse differs from the facts, one
// line for each.
func (f *facts) differences(m *memcon.Memorandum, err error) []string {
	d := &differences{section: "error"}
	if !checkError(d, f.Error, err) {
		return d.list
	}
	for _, s := range []struct {
		section string
		check   func()
	}{
		{"metadata", func() { checkMetadata(d, f.Metadata, m.Metadata) }},
		{"participants", func() { checkParticipants(d, f.Participants, m.Participants) }},
		{"turns", func() { checkTurns(d, f.Turns, m) }},
		{"pages", func() { checkList(d, f.Pages, m.Pages, memconPage) }},
		{"notes", func() { checkList(d, f.Notes, m.Notes, memconNote) }},
		{"source", func() { checkSource(d, f.Source, m.Source) }},
		{"problems", func() { checkProblems(d, f.Problems, m.Problems) }},
	} {
		d.section = s.section
		s.check()
	}
	return d.list
}

// differences gathers what the checks find.
type differences struct {
	section string
	list    []string
}

func (d *differences) Errorf(format string, args ...any) {
	d.list = append(d.list, d.section+": "+fmt.Sprintf(format, args...))
}

// checkError reports whether there is a result to look at.
func checkError(d *differences, want string, err error) bool {
	sentinel := map[string]error{"empty": memcon.ErrEmpty, "not-conversation": memcon.ErrNotConversation}[want]
	if !errors.Is(err, sentinel) {
		d.Errorf("%v, want %v", err, sentinel)
	}
	return err == nil && want == ""
}

// TestFactsFitSamples holds the facts themselves to the samples: what they
// quote stands there, in that order, and what they name is known.
func TestFactsFitSamples(t *testing.T) {
	sampleFacts(t, func(t *testing.T, data []byte, f *facts) {
		if f.Error != "" && (f.Metadata != nil || f.Turns != nil || f.Participants != nil) {
			t.Error("facts of a document that is refused")
		}
		rest := letters(asUTF8(data))
		for _, w := range orEmpty(f.Turns) {
			at := strings.Index(rest, letters(readings(w.Begins)[0]))
			if at < 0 {
				t.Fatalf("%q does not follow in the sample", w.Begins)
			}
			_, after, ok := strings.Cut(rest[at:], letters(w.Ends))
			if !ok {
				t.Fatalf("%q does not end a text in the sample", w.Ends)
			}
			rest = after
		}
	})
}

// asUTF8 reads the few samples that are not UTF-8 as Windows-1252.
func asUTF8(data []byte) string {
	if !utf8.Valid(data) {
		data, _ = charmap.Windows1252.NewDecoder().Bytes(data)
	}
	return string(data)
}

// letters is what of a text no scrape loses.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(fold(s)))
}

func orEmpty[T any](list *[]T) []T {
	if list == nil {
		return nil
	}
	return *list
}

func checkMetadata(d *differences, want *metaFacts, got memcon.Metadata) {
	if want == nil {
		return
	}
	for _, c := range []struct {
		field string
		want  *string
		got   string
	}{
		{"title", want.Title, got.Title},
		{"kind", want.Kind, string(got.Kind)},
		{"number", want.Number, got.Number},
		{"place", want.Place, got.Place},
		{"classification", want.Classification, got.Classification},
		{"duration", want.Duration, got.Duration},
	} {
		checkString(d, c.field, c.want, c.got)
	}
	if want.Date != nil {
		checkString(d, "date.start", want.Date.Start, got.Date.Start)
		checkString(d, "date.end", want.Date.End, got.Date.End)
	}
	checkList(d, want.Subject, got.Subject, func(s string) string { return s })
}

// checkParticipants goes through both lists in order, so that one person who
// is missing or too many does not shift the rest.
func checkParticipants(d *differences, want *[]personFacts, got []memcon.Participant) {
	if want == nil {
		return
	}
	next := 0
	for _, w := range *want {
		at := next
		for at < len(got) && !isNamed(w.Name, got[at].Name) {
			at++
		}
		if at == len(got) {
			if !w.Optional {
				d.Errorf("no participant %q after %d others", w.Name, next)
			}
			continue
		}
		reportExtra(d, got[next:at])
		checkPerson(d, w, got[at])
		next = at + 1
	}
	reportExtra(d, got[next:])
}

func reportExtra(d *differences, people []memcon.Participant) {
	for _, p := range people {
		d.Errorf("participant %q (%s) is not among the facts, or not in this place", p.Name, p.From)
	}
}

func checkPerson(d *differences, want personFacts, got memcon.Participant) {
	checkString(d, want.Name+": title", want.Title, got.Title)
	checkString(d, want.Name+": role", want.Role, string(got.Role))
	if want.Delegation != nil {
		side := bareSide(got.Delegation)
		checkAny(d, want.Name+": delegation", *want.Delegation, got.Delegation, func(r string) bool { return bareSide(r) == side })
	}
}

// checkTurns looks for each turn of the facts among those of the result, from
// the last one found onwards.
func checkTurns(d *differences, want *[]turnFacts, m *memcon.Memorandum) {
	if want == nil {
		return
	}
	names := map[string]string{}
	for _, p := range m.Participants {
		names[p.ID] = p.Name
	}
	delete(names, "")
	next := 0
	for i, w := range *want {
		at := next
		for at < len(m.Turns) && !begins(m.Turns[at].Text, w.Begins) {
			at++
		}
		if at == len(m.Turns) {
			if !w.Optional {
				d.Errorf("turn %d: nothing begins %q", i+1, w.Begins)
			}
			continue
		}
		reportExtraTurns(d, m.Turns[next:at])
		checkTurn(d, w, m.Turns[at], names)
		next = at + 1
	}
	reportExtraTurns(d, m.Turns[next:])
}

func reportExtraTurns(d *differences, turns []memcon.Turn) {
	for _, x := range turns {
		d.Errorf("a %s turn of %q is not among the facts: %q", x.Kind, x.Speaker.Label, head(x.Text))
	}
}

func checkTurn(d *differences, want turnFacts, got memcon.Turn, names map[string]string) {
	where := fmt.Sprintf("%q: ", want.Begins)
	checkString(d, where+"kind", &want.Kind, string(got.Kind))
	checkString(d, where+"label", want.Label, got.Speaker.Label)
	checkString(d, where+"manner", want.Manner, got.Manner)
	checkString(d, where+"page", want.Page, got.Page)
	if want.Participant != nil {
		who := names[got.Speaker.Participant]
		checkAny(d, where+"participant", *want.Participant, who, func(r string) bool { return sameName(r, who) })
	}
	if !strings.HasSuffix(fold(got.Text), fold(want.Ends)) {
		d.Errorf("%sends %q, want %q", where, tail(got.Text), want.Ends)
	}
	for _, s := range want.Holds {
		if !strings.Contains(fold(got.Text), fold(s)) {
			d.Errorf("%sthe text has no %q", where, s)
		}
	}
	for _, s := range want.Lacks {
		if strings.Contains(fold(got.Text), fold(s)) {
			d.Errorf("%sthe text has %q", where, s)
		}
	}
	checkAnnotations(d, where, want.Annotations, got.Annotations)
}

func checkAnnotations(d *differences, where string, want *[]annotationFacts, got []memcon.Annotation) {
	if want == nil {
		return
	}
	for i, w := range *want {
		if i == len(got) {
			d.Errorf("%sno annotation %q", where, w.Text)
			return
		}
		checkString(d, fmt.Sprintf("%sannotation %d", where, i+1), &w.Text, got[i].Text)
		checkString(d, fmt.Sprintf("%sannotation %q: kind", where, w.Text), &w.Kind, string(got[i].Kind))
	}
	for _, a := range got[len(*want):] {
		d.Errorf("%sannotation %q (%s) is not among the facts", where, a.Text, a.Kind)
	}
}

func memconPage(p memcon.Page) string { return p.Number }
func memconNote(n memcon.Note) string { return n.Marker }

func checkList[T any](d *differences, want *[]string, got []T, text func(T) string) {
	if want == nil {
		return
	}
	all := []string{}
	for _, g := range got {
		all = append(all, fold(text(g)))
	}
	for i, w := range *want {
		if i < len(all) {
			checkString(d, fmt.Sprintf("item %d", i+1), &w, all[i])
		}
	}
	if len(all) != len(*want) {
		d.Errorf("%d items %q, want %d: %q", len(all), all, len(*want), *want)
	}
}

func checkSource(d *differences, want map[string]*string, got memcon.Source) {
	pub := memcon.Publication{}
	if got.Publication != nil {
		pub = *got.Publication
	}
	parts := map[string]string{
		"text": got.Text, "archive": got.Archive, "collection": got.Collection, "series": got.Series, "box": got.Box,
		"folder": got.Folder, "fond": got.Fond, "opis": got.Opis, "delo": got.Delo, "papka": got.Papka,
		"pages": got.Pages, "provider": got.Provider, "copy": got.Copy, "drafter": got.Drafter, "venue": got.Venue,
		"translator": got.Translator, "classification": got.Classification, "url": got.URL, "publication.title": pub.Title,
		"publication.issue": pub.Issue, "publication.date": pub.Date, "publication.pages": pub.Pages,
	}
	for _, part := range slices.Sorted(maps.Keys(want)) {
		g, ok := parts[part]
		if !ok {
			d.Errorf("the facts name a part of the source, %q, that there is not", part)
		}
		checkString(d, "source."+part, want[part], g)
	}
}

func checkProblems(d *differences, want []string, got []memcon.Problem) {
	codes := map[string]bool{}
	for _, p := range got {
		codes[string(p.Code)] = true
	}
	for _, code := range want {
		if !codes[code] {
			d.Errorf("no problem %s among %d", code, len(got))
		}
	}
}

func checkString(d *differences, field string, want *string, got string) {
	if want != nil {
		checkAny(d, field, *want, got, func(r string) bool { return fold(r) == fold(got) })
	}
}

func checkAny(d *differences, field, want, got string, same func(reading string) bool) {
	if !slices.ContainsFunc(readings(want), same) {
		d.Errorf("%s: %q, want %q", field, got, want)
	}
}

// readings splits what the facts say into the readings they allow.
func readings(s string) []string {
	all := strings.Split(s, "|")
	for i := range all {
		all[i] = strings.TrimSpace(all[i])
	}
	return all
}

// begins reports whether text begins with a reading of with.
func begins(text, with string) bool {
	return slices.ContainsFunc(readings(with), func(r string) bool { return strings.HasPrefix(fold(text), fold(r)) })
}

// isNamed reports whether got is a reading of the name want.
func isNamed(want, got string) bool {
	return slices.ContainsFunc(readings(want), func(r string) bool { return sameName(r, got) })
}

// fold makes white space, the forms of quotes and apostrophes and Unicode
// forms alike: what two right readers may write differently.
func fold(s string) string {
	s = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "“", `"`, "”", `"`).Replace(norm.NFC.String(s))
	return strings.Join(strings.Fields(s), " ")
}

// honorifics may stand before a name or not: both are right.
var honorifics = map[string]bool{"the": true, "mr.": true, "mrs.": true, "miss": true, "dr.": true, "comrade": true, "comrades": true, "cde.": true, "cdes.": true, "com.": true}

func sameName(a, b string) bool { return bareName(a) == bareName(b) }

func bareName(s string) string {
	words := strings.Fields(fold(s))
	for len(words) > 1 && honorifics[strings.ToLower(words[0])] {
		words = words[1:]
	}
	return strings.ToLower(strings.Join(words, " "))
}

// bareSide is the name of a side without the words around it.
func bareSide(s string) string {
	s = strings.ToLower(strings.TrimRight(fold(s), ": "))
	for _, before := range []string{"for ", "on the ", "from the ", "the "} {
		s = strings.TrimPrefix(s, before)
	}
	for _, after := range []string{" side", " delegation", " participants"} {
		s = strings.TrimSuffix(s, after)
	}
	return s
}

func head(s string) string { return cut(s, 0, 60) }
func tail(s string) string { return cut(s, len(s)-60, len(s)) }

func cut(s string, from, to int) string {
	return strings.ToValidUTF8(s[max(from, 0):min(to, len(s))], "")
}
