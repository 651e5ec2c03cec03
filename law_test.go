package memcon_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// The laws are what holds for every result, whatever the input. Samples,
// mutations, pathological inputs and fuzzing are all held to them.

// checkParse parses the text twice and holds both results to the laws. It
// gives the memorandum, or nil where the text was refused.
func checkParse(t testing.TB, text string) *memcon.Memorandum {
	t.Helper()
	m, err := memcon.Parse(text)
	again, errAgain := memcon.Parse(text)
	if !reflect.DeepEqual(m, again) || !reflect.DeepEqual(err, errAgain) {
		t.Error("parsed twice, the same text gives two results")
	}
	if err := breach(text, m, err); err != nil {
		t.Error(err)
	}
	return m
}

// breach is the first law that the outcome of a parse breaks, or nil.
func breach(in string, m *memcon.Memorandum, err error) error {
	if err != nil {
		return errorBreach(in, m, err)
	}
	for _, law := range laws {
		if err := law.breach(in, m); err != nil {
			return fmt.Errorf("%s: %w", law.name, err)
		}
	}
	return nil
}

// laws are those of a result. Each gives the first place that breaks it.
var laws = []struct {
	name   string
	breach func(in string, m *memcon.Memorandum) error
}{
	{"every span lies in the input and cuts no character", spanBreach},
	{"lists are in the order of the input", orderBreach},
	{"regions are a partition", partitionBreach},
	{"an edit says what stood there", editBreach},
	{"a turn's text follows from its body and the edits", textBreach},
	{"annotations lie in the turn's text", annotationBreach},
	{"a speaker is nobody or a participant, who is listed once", speakerBreach},
	{"names of kinds are of the closed lists", kindBreach},
	{"text is UTF-8 and hides nothing", textFormBreach},
}

// errorBreach holds a refusal to its promise: no memorandum, a *ParseError, one
// of the four sentinels, a span in the input.
func errorBreach(in string, m *memcon.Memorandum, err error) error {
	var parse *memcon.ParseError
	switch sentinels := []error{memcon.ErrEmpty, memcon.ErrNotText, memcon.ErrTooLarge, memcon.ErrNotConversation}; {
	case m != nil:
		return errors.New("an error and a memorandum")
	case !errors.As(err, &parse):
		return fmt.Errorf("%T is no *ParseError: %w", err, err)
	case !slices.ContainsFunc(sentinels, func(s error) bool { return errors.Is(err, s) }):
		return fmt.Errorf("no known error: %w", err)
	}
	return inBounds(in, "error", parse.Span)
}

func inBounds(in, what string, s memcon.Span) error {
	if s.Start < 0 || s.End < s.Start || s.End > len(in) {
		return fmt.Errorf("%s %v of %d bytes", what, s, len(in))
	}
	for _, at := range []int{s.Start, s.End} {
		if cutsRune(in, at) {
			return fmt.Errorf("%s %v cuts the character at byte %d", what, s, at)
		}
	}
	return nil
}

// cutsRune reports whether the offset lies inside a character. The bytes of
// what is no UTF-8 are each one on their own.
func cutsRune(in string, at int) bool {
	for back := 1; back < utf8.UTFMax && at-back >= 0 && at < len(in) && !utf8.RuneStart(in[at]); back++ {
		if _, n := utf8.DecodeRuneInString(in[at-back:]); n > back {
			return true
		}
	}
	return false
}

func spanBreach(in string, m *memcon.Memorandum) error {
	var err error
	check := func(what string, s memcon.Span) {
		if e := inBounds(in, what, s); e != nil && err == nil {
			err = e
		}
	}
	check("date", m.Metadata.Date.Span)
	check("source", m.Source.Span)
	for _, p := range m.Participants {
		check("participant "+p.ID, p.Span)
	}
	for _, t := range m.Turns {
		check("turn", t.Span)
		check("body of a turn", t.Body)
		check("label of a turn", t.Speaker.Span)
		if !t.Span.Contains(t.Body) && err == nil {
			err = fmt.Errorf("body %v outside its turn %v", t.Body, t.Span)
		}
	}
	each(m.Notes, func(n memcon.Note) { check("note", n.Span) })
	each(m.Pages, func(p memcon.Page) { check("page", p.Span) })
	each(m.Regions, func(r memcon.Region) { check("region", r.Span) })
	each(m.Edits, func(e memcon.Edit) { check("edit", e.Span) })
	each(m.Problems, func(p memcon.Problem) { check("problem", p.Span) })
	return err
}

func each[T any](list []T, do func(T)) {
	for _, x := range list {
		do(x)
	}
}

// orderBreach holds lists to the order of the input. Problems may share a
// place, all others must not overlap.
func orderBreach(_ string, m *memcon.Memorandum) error {
	for i := 1; i < len(m.Problems); i++ {
		if a, b := m.Problems[i-1], m.Problems[i]; b.Span.Start < a.Span.Start {
			return fmt.Errorf("problem %s %v after %s %v", b.Code, b.Span, a.Code, a.Span)
		}
	}
	return errors.Join(
		disjoint("turn", m.Turns, func(t memcon.Turn) memcon.Span { return t.Span }),
		disjoint("note", m.Notes, func(n memcon.Note) memcon.Span { return n.Span }),
		disjoint("page", m.Pages, func(p memcon.Page) memcon.Span { return p.Span }),
		disjoint("region", m.Regions, func(r memcon.Region) memcon.Span { return r.Span }),
		disjoint("edit", m.Edits, func(e memcon.Edit) memcon.Span { return e.Span }),
	)
}

func disjoint[T any](what string, list []T, span func(T) memcon.Span) error {
	for i := 1; i < len(list); i++ {
		if a, b := span(list[i-1]), span(list[i]); b.Start < a.End {
			return fmt.Errorf("%s %v follows %v", what, b, a)
		}
	}
	return nil
}

// partitionBreach holds the regions to the law that nothing is lost: each
// byte that is not white space lies in a region, and none begins or ends with
// white space.
func partitionBreach(in string, m *memcon.Memorandum) error {
	at := 0
	for _, r := range m.Regions {
		if lost := strings.TrimSpace(in[at:r.Span.Start]); lost != "" {
			return fmt.Errorf("%q before the %s at %d is in no region", head(lost), r.Kind, r.Span.Start)
		}
		if s := in[r.Span.Start:r.Span.End]; s == "" || strings.TrimSpace(s) != s {
			return fmt.Errorf("the %s %v begins or ends with white space: %q", r.Kind, r.Span, head(s))
		}
		at = r.Span.End
	}
	if lost := strings.TrimSpace(in[at:]); lost != "" {
		return fmt.Errorf("%q at the end is in no region", head(lost))
	}
	return nil
}

func editBreach(in string, m *memcon.Memorandum) error {
	for _, e := range m.Edits {
		switch {
		case in[e.Span.Start:e.Span.End] != e.From:
			return fmt.Errorf("%s %v: From is %q, there stands %q", e.Kind, e.Span, e.From, in[e.Span.Start:e.Span.End])
		case e.From == e.To:
			return fmt.Errorf("%s %v changes nothing", e.Kind, e.Span)
		}
	}
	return nil
}

// textBreach reads each turn from the input anew: the bytes of its body that
// lie in regions of text, with the edits made. White space is left out of the
// comparison: what stands between two lines is no region's.
func textBreach(in string, m *memcon.Memorandum) error {
	regions, edits := m.Regions, m.Edits
	for _, t := range m.Turns {
		for len(regions) > 0 && regions[0].Span.End <= t.Body.Start {
			regions = regions[1:]
		}
		for len(edits) > 0 && edits[0].Span.Start < t.Body.Start {
			edits = edits[1:]
		}
		if want := solid(edited(in, t.Body, regions, edits)); want != solid(t.Text) {
			return fmt.Errorf("turn %v:\n%q\nbody and edits give\n%q", t.Span, t.Text, want)
		}
	}
	return nil
}

// edited is the text of the body: regions and edits begin with the first that
// can touch it.
func edited(in string, body memcon.Span, regions []memcon.Region, edits []memcon.Edit) string {
	var b strings.Builder
	at := body.Start
	keep := func(to int) {
		for ; at < to; regions = regions[1:] {
			if len(regions) == 0 || regions[0].Span.Start >= to {
				break
			}
			start, end := max(at, regions[0].Span.Start), min(to, regions[0].Span.End)
			if start < end && isText(regions[0].Kind) {
				b.WriteString(in[start:end])
			}
			if regions[0].Span.End > to {
				break
			}
		}
		at = max(at, to)
	}
	for _, e := range edits {
		if e.Span.End > body.End {
			break
		}
		keep(e.Span.Start)
		b.WriteString(e.To)
		at = e.Span.End
	}
	keep(body.End)
	return b.String()
}

func isText(k memcon.RegionKind) bool { return k == memcon.RegionTurn || k == memcon.RegionClosing }

// solid is the text without white space.
func solid(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func annotationBreach(_ string, m *memcon.Memorandum) error {
	for _, t := range m.Turns {
		end := 0
		for _, a := range t.Annotations {
			if a.Start < end || a.End <= a.Start || a.End > len(t.Text) {
				return fmt.Errorf("%s [%d, %d) of %d bytes after one that ends at %d", a.Kind, a.Start, a.End, len(t.Text), end)
			}
			if !strings.Contains(t.Text[a.Start:a.End], a.Text) {
				return fmt.Errorf("%q is not in %q", a.Text, t.Text[a.Start:a.End])
			}
			end = a.End
		}
	}
	return nil
}

func speakerBreach(_ string, m *memcon.Memorandum) error {
	listed := map[string]bool{"": true}
	for _, p := range m.Participants {
		switch {
		case listed[p.ID]:
			return fmt.Errorf("ID %q is empty or given twice", p.ID)
		case p.ID != strings.ToLower(p.ID) || strings.ContainsFunc(p.ID, func(r rune) bool { return r <= ' ' || r >= 0x7F }):
			return fmt.Errorf("ID %q is not lower-case ASCII", p.ID)
		case strings.TrimSpace(p.Name) == "":
			return fmt.Errorf("participant %q has no name", p.ID)
		}
		listed[p.ID] = true
	}
	for _, t := range m.Turns {
		if !listed[t.Speaker.Participant] {
			return fmt.Errorf("turn %v is given to %q, whom no list has", t.Span, t.Speaker.Participant)
		}
	}
	return nil
}

// closed are the lists that the constants make up.
var closed = map[string]string{
	"kind":       " conversation meeting telephone interview ",
	"origin":     " list title closing turns ",
	"role":       "  notetaker interpreter ",
	"turn":       " speech reported narration ",
	"annotation": " supplied editor original omission redaction illegible sic stage ",
	"region":     " furniture header turn closing page-mark running-head stamp note note-mark source editorial other ",
	"edit":       " page-mark note-mark apostrophe hyphen ligature unicode space control encoding letterspace doubled mojibake markup ",
	"problem": " assumed-encoding invalid-utf8 control-characters unlisted-speaker ambiguous-speaker unresolved-speaker unbalanced-bracket" +
		" page-gap no-date partial-date no-turns unlabelled-text damaged-text list-run-together ",
}

func kindBreach(_ string, m *memcon.Memorandum) error {
	var err error
	check := func(list, kind string) {
		if !strings.Contains(closed[list], " "+kind+" ") && err == nil {
			err = fmt.Errorf("%q is no %s kind", kind, list)
		}
	}
	check("kind", string(m.Metadata.Kind))
	for _, p := range m.Participants {
		check("origin", string(p.From))
		check("role", string(p.Role))
	}
	for _, t := range m.Turns {
		check("turn", string(t.Kind))
		each(t.Annotations, func(a memcon.Annotation) { check("annotation", string(a.Kind)) })
	}
	each(m.Regions, func(r memcon.Region) { check("region", string(r.Kind)) })
	each(m.Edits, func(e memcon.Edit) { check("edit", string(e.Kind)) })
	each(m.Problems, func(p memcon.Problem) { check("problem", string(p.Code)) })
	return err
}

// textFormBreach looks at what is text; an edit's From is the input as it was.
func textFormBreach(_ string, m *memcon.Memorandum) error {
	text := []string{m.Metadata.Title, m.Metadata.Number, m.Metadata.Place, m.Metadata.Classification, m.Metadata.Date.Text, m.Source.Text}
	text = append(text, m.Metadata.Subject...)
	for _, p := range m.Participants {
		text = append(text, p.Name, p.Title, p.Delegation)
	}
	for _, t := range m.Turns {
		text = append(text, t.Text, t.Manner, t.Page, t.Speaker.Label)
	}
	each(m.Notes, func(n memcon.Note) { text = append(text, n.Marker, n.Text) })
	each(m.Edits, func(e memcon.Edit) { text = append(text, e.To) })
	for _, s := range text {
		if !utf8.ValidString(s) || strings.ContainsFunc(s, isHidden) {
			return fmt.Errorf("%q", s)
		}
	}
	return nil
}

// isHidden holds for control characters but for the line feed of a paragraph's
// end, and for marks that turn the direction of what follows.
func isHidden(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// samples gives the texts of testdata by name.
func samples(t testing.TB) map[string]string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no samples in testdata", err)
	}
	all := map[string]string{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(path), ".txt")] = string(data)
	}
	return all
}

func TestLawsOnSamples(t *testing.T) {
	for name, text := range samples(t) {
		t.Run(name, func(t *testing.T) { checkParse(t, text) })
	}
}

// FuzzParse holds the parse of any text to the laws, beginning with all
// samples.
func FuzzParse(f *testing.F) {
	for _, text := range samples(f) {
		f.Add(text)
	}
	for _, p := range pathological {
		f.Add(frames[2].before + repeated(p.name, p.unit, 5) + frames[2].after)
	}
	f.Fuzz(func(t *testing.T, text string) { checkParse(t, text) })
}

// archiveDir is where the real samples stand that the project does not hold.
func archiveDir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("MEMCON_ARCHIVE")
	if dir == "" {
		dir = filepath.Join("..", "shared", "archive")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the archive's samples are not at %s; MEMCON_ARCHIVE can name their place", dir)
	}
	return dir
}

func TestLawsOnArchive(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(archiveDir(t), "*", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no texts in the archive", err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if checkParse(t, string(data)); t.Failed() {
			t.Fatal(path)
		}
	}
}
