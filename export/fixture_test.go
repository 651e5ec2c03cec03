package export

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// full is a memorandum that uses every field.
func full() *memcon.Memorandum {
	m := &memcon.Memorandum{
		Metadata: memcon.Metadata{
			Title: "Memorandum of Conversation <draft> & \"notes\"", Kind: memcon.KindConversation, Number: "296",
			Date:  memcon.Date{Start: "1962-11-29T16:40", End: "1962-11-29T19:00", Text: "November 29, 1962, 4:40–7 p.m.", Span: memcon.Span{Start: 2, End: 9}},
			Place: "Cabinet Room, Washington", Subject: []string{"Cuba; the inspections", "=Berlin"},
			Classification: "Secret; Nodis", Duration: "2h20m0s", Language: "Russian",
		},
		Participants: []memcon.Participant{
			{ID: "kennedy", Name: "John F. Kennedy", Title: "President", Delegation: "United States", From: memcon.FromList, Aliases: []string{"The President", "JFK"}},
			{ID: "akalovsky", Name: "A. Akalovsky", Title: "Note Taker", Delegation: "United States", Role: memcon.RoleNoteTaker, From: memcon.FromList},
			{ID: "mikoyan", Name: "A. I. Mikoyan", Title: "First Deputy Chairman", Delegation: "USSR", From: memcon.FromList},
			{ID: "3rd-man", Name: "", Title: "Third secretary", From: memcon.FromClosing, Role: memcon.RoleInterpreter},
			{ID: "kennedy", Name: "Another of the same ID", From: memcon.FromTurns},
		},
		Source: memcon.Source{
			Text: "Source note as printed; Box 12 <copy>.", Archive: "Example Library", Collection: "Files", Series: "Trips", Box: "12", Folder: "Cuba",
			Fond: "3", Opis: "65", Delo: "905", Papka: "117", Pages: "pp. 1–9", Provider: "A donor", Copy: "a reading room", Drafter: "A. Akalovsky",
			Venue: "the Cabinet Room", Translator: "V. Zubok", Classification: "Secret", URL: "https://example.org/a?b=1&c=2",
			Publication: &memcon.Publication{Title: "A Bulletin", Issue: "8-9", Date: "Winter 1996", Pages: "315-320"}, Span: memcon.Span{Start: 900, End: 950},
		},
		Notes: []memcon.Note{
			{Marker: "1", Text: "A note with <markup> & two\n\nparagraphs.", Span: memcon.Span{Start: 700, End: 720}},
			{Marker: "[2]", Text: "A note that nothing calls.", Span: memcon.Span{Start: 720, End: 740}},
		},
		Regions:  []memcon.Region{{Kind: memcon.RegionHeader, Span: memcon.Span{Start: 0, End: 90}}},
		Problems: []memcon.Problem{{Code: memcon.ProblemUnresolved, Span: memcon.Span{Start: 300, End: 310}, Detail: "the aide"}},
	}
	fullTurns(m)
	return m
}

// fullTurns gives the memorandum turns that lie one behind the other in an
// input. The first is cut by page 2 and calls note 1, and the edits say where;
// the third is cut by page 3, and nothing says where.
func fullTurns(m *memcon.Memorandum) {
	m.Turns = []memcon.Turn{
		{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "The President", Participant: "kennedy"}, Manner: "in a \"jocular\" tone",
			Text: "Do we agree [from Cuba] that Castro's <planes> & boats stay?\n\nWe [zafiksirovano]\n\n[1 line not\n\ndeclassified] go.", Page: "1",
			Annotations: []memcon.Annotation{{Kind: memcon.Supplied, Text: "from Cuba", Start: 12, End: 23},
				{Kind: memcon.Original, Text: "zafiksirovano", Start: 65, End: 80}, {Kind: memcon.Redaction, Text: "1 line not\n\ndeclassified", Start: 82, End: 108}}},
		{Kind: memcon.Reported, Speaker: memcon.Speaker{Label: "Mikoyan", Participant: "mikoyan"}, Text: "Mikoyan says that he agrees [sic].", Page: "2",
			Annotations: []memcon.Annotation{{Kind: memcon.Sic, Text: "sic", Start: 28, End: 33}}},
		{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "The Aide"}, Page: "2",
			Text:        "=1+1 is what [...] he said, [illegible] and [so they laughed—ed.] [Laughter].",
			Annotations: []memcon.Annotation{{Kind: memcon.Omission, Text: "...", Start: 13, End: 18}, {Kind: memcon.Illegible, Text: "illegible", Start: 28, End: 39}, {Kind: memcon.Editor, Text: "so they laughed—ed.", Start: 44, End: 67}, {Kind: memcon.Stage, Text: "Laughter", Start: 68, End: 78}}},
		{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "Kennedy and Mikoyan", Joint: []string{"kennedy", "mikoyan"}}, Text: "Agreed.", Page: "3"},
		{Kind: memcon.Narration, Text: "Tea was served.\n\nThe talk went on.", Page: "3"},
	}
	at := 100
	for i := range m.Turns {
		t := &m.Turns[i]
		t.Span.Start, t.Speaker.Span = at, memcon.Span{Start: at, End: at + len(t.Speaker.Label)}
		t.Body.Start = at + len(t.Speaker.Label)
		at = t.Body.Start + len(t.Text)
		switch i {
		case 0: // "[Page 2]" before "that", a marker "1" after "agree"
			call, page := t.Body.Start+len("Do we agree"), t.Body.Start+len("Do we agree1 [from Cuba] ")
			m.Edits = []memcon.Edit{
				{Kind: memcon.EditNoteMark, Span: memcon.Span{Start: call, End: call + 1}, From: "1"},
				{Kind: memcon.EditPageMark, Span: memcon.Span{Start: page, End: page + 9}, From: "[Page 2] "},
			}
			m.Pages = []memcon.Page{{Number: "1", Span: memcon.Span{Start: 91, End: 99}}, {Number: "2", Span: memcon.Span{Start: page, End: page + 8}}}
			at += 10
		case 2:
			m.Pages = append(m.Pages, memcon.Page{Number: "3", Span: memcon.Span{Start: t.Body.Start + 30, End: t.Body.Start + 38}})
			at += 17
		}
		t.Body.End, t.Span.End = at, at
		at += 2
	}
}

// nasty is text that some format takes for markup, or cannot hold.
var nasty = []string{
	"<b>&amp;</b>", "]]>", "<!-- -->", "=1+1", "+1", "-1", "@sum", "'=1", "''", "\t=x", "\r", "\n", "\n\n", "\r\n", "\u0000", "\u0007", "\u001b[31m",
	"\u0085", "\u00a0", "\u2028", "\uFFFD", "\uFFFE", "\uFEFF", "\U0001F600", "é", "«»", "“q”", "\"", "\"\"", ",", ";", "|", "*", "_", "__x__", "`", "```", "# h", "> q",
	"- l", "1. l", "1) l", "===", "---", "~~~", "[a](b)", "[x]: y", "![i](j)", "[^1]", "[ ]", "&lt;", "&#60;", "$x$", "\\", "%", "/", "?", "＝1", "\u202e", "a", "word", " ", "  ",
}

// random is a memorandum that a parser might give, and some that none would:
// spans, annotations and IDs need not fit.
func random(r *rand.Rand) *memcon.Memorandum {
	text := func(most int) string {
		var b strings.Builder
		for range r.IntN(most + 1) {
			b.WriteString(nasty[r.IntN(len(nasty))])
		}
		return b.String()
	}
	pick := func(s ...string) string { return s[r.IntN(len(s))] }
	span := func() memcon.Span { s := r.IntN(500); return memcon.Span{Start: s, End: s + r.IntN(60)} }
	m := &memcon.Memorandum{
		Metadata: memcon.Metadata{Title: text(3), Kind: memcon.Kind(pick("conversation", "meeting", "telephone", "interview")), Number: text(1),
			Date:  memcon.Date{Start: pick("", "1962", "1962-02", "1962-02-30", "1962-11-29", "1972-02-21T16:15"), End: pick("", "1972-02-22"), Text: text(2)},
			Place: text(2), Duration: pick("", "2h20m0s", "50s", "45m0s"), Classification: text(2)},
		Source: memcon.Source{Text: text(3), Box: text(1), URL: text(1)},
	}
	for range r.IntN(3) {
		m.Metadata.Subject = append(m.Metadata.Subject, text(2))
		m.Notes = append(m.Notes, memcon.Note{Marker: pick("1", "2", "*", ""), Text: text(4), Span: span()})
		m.Pages = append(m.Pages, memcon.Page{Number: pick("1", "2", "<3>"), Span: span()})
		m.Problems = append(m.Problems, memcon.Problem{Code: memcon.ProblemNoDate, Detail: text(1)})
	}
	for range r.IntN(4) {
		m.Edits = append(m.Edits, memcon.Edit{Kind: memcon.EditKind(pick("note-mark", "page-mark", "space")), Span: span(), From: pick("1", "2", ""), To: text(1)})
		m.Participants = append(m.Participants, memcon.Participant{ID: pick("a", "b", "1c", "", "d/e"), Name: text(2), Title: text(1),
			Delegation: pick("", "US", "<SU>"), Role: memcon.Role(pick("", "notetaker", "interpreter")), From: memcon.Origin(pick("list", "title", "closing", "turns"))})
	}
	for range r.IntN(6) {
		t := memcon.Turn{Kind: memcon.TurnKind(pick("speech", "reported", "narration")), Text: text(8), Manner: text(1), Page: pick("", "1", "2"),
			Speaker: memcon.Speaker{Label: text(2), Participant: pick("", "a", "b", "1c", "nobody", "d/e"), Joint: [][]string{nil, nil, {"a", "b"}}[r.IntN(3)]}, Span: span()}
		t.Body = t.Span
		for range r.IntN(3) {
			t.Annotations = append(t.Annotations, memcon.Annotation{Kind: memcon.AnnotationKind(pick("supplied", "editor", "original", "omission", "redaction", "illegible", "sic", "stage")),
				Text: text(1), Start: r.IntN(30), End: r.IntN(30)})
		}
		m.Turns = append(m.Turns, t)
	}
	return m
}

// memoranda are what the tests of every format write: the full one, the empty
// one, and random ones.
func memoranda(n int) (names []string, all []*memcon.Memorandum) {
	names, all = []string{"frus/1961-63v05 d296.txt", "1"}, []*memcon.Memorandum{full(), {Metadata: memcon.Metadata{Kind: memcon.KindMeeting}}}
	r := rand.New(rand.NewPCG(1, 2))
	for i := range n {
		names, all = append(names, fmt.Sprintf("r/%d", i)), append(all, random(r))
	}
	return names, all
}

// python runs a script with a file as its argument and returns what it prints.
func python(t *testing.T, script, file string) string {
	t.Helper()
	path, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 here: not checked with a reader of another language")
	}
	cmd := exec.Command(path, "-c", script, file)
	cmd.Env = append(cmd.Environ(), "PYTHONUTF8=0", "LC_ALL=C")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}

// saved is the path of a file that holds text.
func saved(t *testing.T, text string) string {
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	return path
}

// entries are the names in a folder.
func entries(t *testing.T, dir string) (names []string) {
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}
