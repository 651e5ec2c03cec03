package memcon_test

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/memcon/memcon"
)

// pathological are strings that bring a parser with a step back, a search to
// the end or a list in a list to a halt when they come again and again.
var pathological = []struct{ name, unit string }{
	{"label with colon", "Stevenson: Yes. "},
	{"label with initials", "A. I. Mikoyan: Yes. "},
	{"label with period", "STALIN. Yes. "},
	{"label with dash", "Stalin – Yes. "},
	{"label with manner", "Mikoyan (laughing): Yes. "},
	{"label of one letter", "X: "},
	{"label on its own line", "Gomulka\n"},
	{"label of an office", "The Secretary of State: No. "},
	{"label and nothing", "McCloy:\n"},
	{"question and answer", "Q. Why? A. So. "},
	{"new names", ""}, // numbered, see repeated
	{"new people in a list", ""},
	{"attribution", "The President said that it was so. "},
	{"attribution of a name", "Mr. Gromyko, joking, asked why. "},
	{"attribution inserted", "It was so, Mao Zedong said, and more. "},
	{"pronoun", "He added that it was so. "},
	{"honorific", "Mr. "},
	{"honorifics", "Mr. Dr. Gen. Comrade "},
	{"initial", "A. "},
	{"glued initials", "A.B."},
	{"colon", ":"},
	{"colon and capital", "a: B"},
	{"bracket opened", "["},
	{"bracket closed", "]"},
	{"bracket pair", "[x]"},
	{"bracket in each paragraph", "[x\n\n"},
	{"slash", "/"},
	{"slash bracket", " /x/"},
	{"brackets opened, then a word", "[sic "},
	{"source bracket", "[Source: "},
	{"parenthesis opened", "("},
	{"parenthesis with a blank", "( "},
	{"page mark", "[Page 7]"},
	{"page mark in a word", "Min [Page 7] ister "},
	{"page mark line", "- 7 -\n"},
	{"page number line", "7\n"},
	{"page number before a page", "7 The text "},
	{"rising page numbers", ""},
	{"running head", "7   Foreign Relations\n"},
	{"form feed", "\f"},
	{"form feed and number", "\f7\n"},
	{"stamp", "SECRET\n"},
	{"quote opened", "“"},
	{"quote closed", "”"},
	{"straight quote", "\""},
	{"apostrophe", "’"},
	{"lost apostrophe", "Castro s "},
	{"don t", "don t "},
	{"hyphen at a line's end", "com-\n"},
	{"hyphen", "-"},
	{"combining mark", "\u0301"},
	{"letter and mark", "e\u0301"},
	{"ligature", "ﬁ"},
	{"mojibake", "â€™"},
	{"GBK mojibake", "鈥?"},
	{"letter-spaced", "t e l e "},
	{"single letters", "a "},
	{"doubled words", "The The man man "},
	{"footnote digit", "word1 "},
	{"footnote", "1\u00a0See above.\n"},
	{"footnote in brackets", "[1]"},
	{"footnote line", "[1] See above.\n"},
	{"notes numbered", ""},
	{"list heading", "PARTICIPANTS\n"},
	{"list item", "• Mr. Smith, Adviser\n"},
	{"list item of one name", "Smith\n"},
	{"list on one line", "Mr. Smith, Adviser; "},
	{"side", "For the United States:\n"},
	{"subject", "SUBJECT: x\n"},
	{"subject heading", "SUBJECT\n"},
	{"key", "DATE: x "},
	{"date", "November 1, 1962 "},
	{"date line", "November 1, 1962\n"},
	{"time", "4:30 p.m. "},
	{"title", "Memorandum of Conversation\n"},
	{"title on one line", "Memorandum of Conversation "},
	{"place", "Washington, "},
	{"closing", "Those present were A, B. "},
	{"duration", "The conversation lasted 2 hours. "},
	{"source", "Source: National Archives\n"},
	{"citation", "Source: Department of State, Box 1; "},
	{"furniture", "Transcription: "},
	{"similar documents", "Download \"x\"\n"},
	{"blank", " "},
	{"tab", "\t"},
	{"line feed", "\n"},
	{"carriage return", "\r"},
	{"no-break space", "\u00a0"},
	{"line separator", "\u2028"},
	{"letter", "a"},
	{"capital", "A"},
	{"digit", "7"},
	{"full stop", "."},
	{"full stop and blank", ". "},
	{"comma", ", "},
	{"word", "word "},
	{"Word", "Word "},
	{"sentence", "It was so. "},
	{"short line", "It was so.\n"},
	{"paragraph", "It was so.\n\n"},
	{"tag", "<b>"},
	{"tag opened", "<"},
	{"ampersand", "&"},
	{"invalid UTF-8", "\xff"},
	{"surrogate half", "\xed\xa0\x80"},
	{"bidirectional mark", "\u202e"},
	{"byte order mark", "\ufeff"},
	{"control character", "\x1b"},
	{"Chinese", "語"},
	{"rule", "----------\n"},
	{"underscore", "_"},
	{"ellipsis", "[…]\n"},
	{"laughter", "[Laughter]\n"},
	{"and", "Smith and "},
	{"deep list", "  1. a\n"},
	{"number in words", "one "},
	{"tens in words", "twenty "},
	{"hours", "two hours and "},
	{"role", "Interpreter, "},
	{"role alone", "Notetaker/"},
	{"nested parentheses", "(Interpreter "},
	{"office", "Deputy Assistant "},
	{"office of office", "of State for "},
	{"side named on one line", "U.S. Side "},
	{"names joined", "Smith/"},
}

// frames are the places in a document where a string comes again and again,
// and how often it does, at the least: it comes as often as 100 KB hold.
var frames = []struct {
	name, before, after string
	times               int
}{
	{"alone", "", "", 25_000},
	{"header", "Memorandum of Conversation\n\nPARTICIPANTS\n", "\n\nStevenson: Yes, we know.\nMikoyan: So do we.\n", 25_000},
	{"turn", "Memorandum of Conversation between Mr. Stevenson and Mr. Mikoyan\nNovember 1, 1962\n\nStevenson: Yes, we know.\nMikoyan: So do we. ", "\nStevenson: No.\n", 100_000},
	{"report", "Memorandum of Conversation\nNovember 1, 1962\n\nThe President said that it was so. ", "\nMr. Gromyko said no.\n", 25_000},
	{"title", "Memorandum of Conversation between ", "\nNovember 1, 1962\n\nStevenson: Yes, we know.\nMikoyan: So do we.\n", 10_000},
	{"item", "Memorandum of Conversation\n\nPARTICIPANTS\n• Mr. Smith, ", "\n• Mr. Jones\n\nSmith: Yes, we know.\nJones: So do we.\n", 10_000},
	{"closing", "Memorandum of Conversation\n\nStevenson: Yes, we know.\nMikoyan: So do we.\n\nThe conversation lasted ", ".\n", 10_000},
	{"note", "Memorandum of Conversation\n\nStevenson: Yes, we know.1\nMikoyan: So do we.\n\n1 ", "\n", 10_000},
	{"source", "Memorandum of Conversation\n\nStevenson: Yes, we know.\nMikoyan: So do we.\n\nSource: National Archives, ", "\n", 10_000},
}

// repeated is the unit n times; where the unit is empty, it counts.
func repeated(name, unit string, n int) string {
	if unit != "" {
		return strings.Repeat(unit, n)
	}
	var b strings.Builder
	for i := range n {
		switch name {
		case "new names":
			fmt.Fprintf(&b, "%s: Yes.\n", numberName(i))
		case "new people in a list":
			fmt.Fprintf(&b, "Mr. %s, Adviser\n", numberName(i))
		case "rising page numbers":
			fmt.Fprintf(&b, "word %d\n", i)
		case "notes numbered":
			fmt.Fprintf(&b, "%d. See above.\n", i)
		}
	}
	return b.String()
}

// numberName writes a number as a name of letters.
func numberName(i int) string {
	name := []byte{'B'}
	for ; i > 0; i /= 20 {
		name = append(name, "abcdefghijklmnopqrst"[i%20])
	}
	return string(append(name, "ov"...))
}

// step is how many times as long the longer of two texts is, and most how many
// times as much work it may be: less than half of what a quadratic step costs.
const step, most = 8, 24

// grows parses a text of a length and one step times as long, and reports
// where the work grows faster than the length. What the machine does besides
// may spoil a measurement, so the best of a few counts.
func grows(t *testing.T, text func(n int) string, n int) {
	t.Helper()
	short, long := text(n/step), text(n)
	a, b := time.Hour, time.Hour
	for range 5 {
		a, b = min(a, work(short)), min(b, work(long))
		if b <= most*max(a, time.Millisecond) {
			return
		}
	}
	t.Errorf("%d bytes take %v, %d bytes %v", len(short), a, len(long), b)
}

// shallow lets no stack grow over a quarter of a megabyte for the test: a
// function that calls itself once for each word of the input ends the program.
func shallow(t *testing.T) {
	before := debug.SetMaxStack(256 << 10)
	t.Cleanup(func() { debug.SetMaxStack(before) })
}

// work is the time that a parse takes on the processor, without collecting
// garbage.
func work(text string) time.Duration {
	runtime.GC()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	begin := cpuTime()
	_, _ = memcon.Parse(text)
	return cpuTime() - begin
}

// TestPathological holds each string in each place to the laws and to time
// that grows with the length of the text.
func TestPathological(t *testing.T) {
	shallow(t)
	for _, f := range frames {
		for _, p := range pathological {
			t.Run(f.name+"/"+p.name, func(t *testing.T) {
				text := func(n int) string { return f.before + repeated(p.name, p.unit, n) + f.after }
				checkParse(t, text(500))
				n := max(f.times, 100_000/(len(p.unit)+1))
				if testing.Short() {
					n /= 10
				}
				grows(t, text, n)
			})
		}
	}
}

// long are texts that are long in one way, for a number of bytes.
var long = []struct {
	name string
	text func(n int) string
}{
	{"one paragraph", func(n int) string { return frames[2].before + fill("and so the talk went on, as it had before, ", n) }},
	{"one word", func(n int) string { return frames[2].before + fill("a", n) }},
	{"sentences", func(n int) string { return frames[2].before + fill("It was so. He did not mind it at all. ", n) }},
	{"labels", func(n int) string { return frames[2].before + fill("Stevenson: Yes. Mikoyan: No. ", n) }},
	{"labels on lines", func(n int) string { return frames[2].before + fill("\nStevenson: Yes.\nMikoyan: No.", n) }},
	{"attributions", func(n int) string { return frames[3].before + fill("Mr. Gromyko said no. The President agreed. ", n) }},
	{"empty lines", func(n int) string { return frames[2].before + fill("\n", n) + frames[2].after }},
	{"brackets opened", func(n int) string { return frames[2].before + fill("[", n) + frames[2].after }},
	{"pages", func(n int) string { return frames[2].before + fill("the talk went on\n\f\n12\nMikoyan: Yes.\n", n) }},
}

// fill repeats a string until it has n bytes.
func fill(s string, n int) string { return strings.Repeat(s, n/len(s)+1)[:n] }

// TestLong holds texts of four megabytes to time that grows with their length.
func TestLong(t *testing.T) {
	shallow(t)
	n := 4 << 20
	if testing.Short() {
		n /= 10
	}
	for _, l := range long {
		t.Run(l.name, func(t *testing.T) { grows(t, l.text, n) })
	}
}

// TestPrefixes parses every beginning and every end of a sample.
func TestPrefixes(t *testing.T) {
	text, by := samples(t)["a-docbox-dinner"], 1
	if testing.Short() {
		by = 10
	}
	for at := 0; at <= len(text); at += by {
		checkParse(t, text[:at])
		if checkParse(t, text[at:]); t.Failed() {
			t.Fatalf("cut at byte %d", at)
		}
	}
}
