package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// pagesOf gives the numbers of a copy's pages and its text without them.
func pagesOf(in string) (numbers []string, flow string) {
	d := newDocument(in)
	for _, stage := range []func(*document){(*document).readFurniture, (*document).readPages, (*document).readNotes, (*document).readFlow} {
		stage(d)
	}
	for _, p := range d.memo.Pages {
		numbers = append(numbers, p.Number)
	}
	return numbers, d.flow.Text
}

func TestPageForms(t *testing.T) {
	long := strings.Repeat("the harbor was long and the road was short, ", 4)
	for _, c := range []struct {
		name, in string
		numbers  []string
		flow     string
	}{
		{"history site", "He [Page 787] agreed.\n\n[Page xii]\n\nShe left.", []string{"787", "xii"}, "He agreed.\n\nShe left."},
		{"inside a word", "a discus[Page 1083]sion", []string{"1083"}, "a discussion"},
		{"inside a word, between blanks", "The Min [Page 1302] ister left. No minister stayed.", []string{"1302"}, "The Minister left. No minister stayed."},
		{"between two words of the text", "He went in [Page 12] to town. They went in to it, into town.", []string{"12"}, "He went in to town. They went in to it, into town."},
		{"glued to a label", "over.[Page 202]Bohr: Yes.", []string{"202"}, "over. Bohr: Yes."},
		{"printer", "He [[Page 527]] agreed.", []string{"527"}, "He agreed."},
		{"no page", "[Page by page] and [Page 12345]", nil, "[Page by page] and [Page 12345]"},
		{"typed, in dashes", "He went on to say\n\n-2-\n\nthat it was so.", []string{"2"}, "He went on to say that it was so."},
		{"typed, in other signs", "He said\n_3_\nso and\n- 15 -\nleft\n[-16-]\nfor home", []string{"3", "15", "16"}, "He said so and left for home"},
		{"a word before it", "He said.\n\nPage 195\n\nHe left.\n\nPage 3 of 9\n\nEnd.", []string{"195", "3"}, "He said.\n\nHe left.\n\nEnd."},
		{"cable", "A TALK\n\nON THE SECOND DAY OF THE CONFERENCE IN VIENNA THE SOVIET DELEGATE SAID THAT\nUNCLASSIFIED\nPAGE 02 STATE 124337\nIT WAS SO AND THAT NOTHING ELSE COULD BE SAID OF THE MATTER BEFORE NOON.", []string{"02"}, "A TALK\n\nON THE SECOND DAY OF THE CONFERENCE IN VIENNA THE SOVIET DELEGATE SAID THAT IT WAS SO AND THAT NOTHING ELSE COULD BE SAID OF THE MATTER BEFORE NOON."},
		{"viewer", "Page 1: A Talk\n\nHe said.\n\nPage 2: A Talk\n\nHe left.", []string{"1", "2"}, "He said.\n\nHe left."},
		{"one line of that form is no page", "Page 1: A Talk\n\nHe said.", nil, "Page 1: A Talk\n\nHe said."},
		{"running head at a form feed", "He said\n\f257   Foreign Papers\nthat it was so.\n\f      Foreign Papers   258\nEnd.", []string{"257", "258"}, "He said that it was so.\n\nEnd."},
		{"running head of a bulletin, inside a word", "their propos-\nCOLD WAR INTERNATIONAL HISTORY PROJECT BULLETIN 145\nals came.", []string{"145"}, "their proposals came."},
		{"numbers at the end of pages that are lines", "He " + long + "and 1\n\nshe " + long + "so. 2\n\nThey left in 3", []string{"1", "2", "3"}, "He " + long + "and she " + long + "so. They left in"},
		{"numbers at their beginning", "1 He " + long + "and\n\n2 she " + long + "so.\n\n3 They left.", []string{"1", "2", "3"}, "He " + long + "and she " + long + "so. They left."},
		{"a year at the end of a line", "He " + long + "in 1956\n\nshe " + long + "in 1957", nil, "He " + long + "in 1956\n\nshe " + long + "in 1957"},
	} {
		numbers, flow := pagesOf(c.in)
		assert.Equal(t, c.numbers, numbers, c.name)
		assert.Equal(t, c.flow, flow, c.name)
	}
}

func TestPageGap(t *testing.T) {
	d := newDocument("a\n-2-\nb\n-4-\nc")
	d.readPages()
	if assert.Len(t, d.memo.Problems, 1) {
		assert.Equal(t, ProblemPageGap, d.memo.Problems[0].Code)
		assert.Equal(t, Span{8, 11}, d.memo.Problems[0].Span)
	}
}

func TestStamps(t *testing.T) {
	for _, c := range []struct{ in, flow string }{
		{"TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY\nHe said so.", "He said so."},
		{"CgNFIDEN'fIAL:\nHe said so.\nSE6REi/NODIS/XGDS", "He said so."},
		{"~SENSITIVE/NODIS\n\nHe said so.", "~SENSITIVE/NODIS\n\nHe said so."}, // no level: it may be a heading
		{"SECRETARY RUSK\n\nHe said so.", "SECRETARY RUSK\n\nHe said so."},
		{"He said so.\n\nDECLASSIFIED\nE.O. 12958, Sec. 3.5\nNARA, Date 5/3/01\n\nEnd", "He said so.\n\nEnd"},
		{"A hall, a 25X1\nformer house, 25x1 and a yard.", "A hall, a former house, and a yard."},
		{"SECRET\nI ask who SEGRET the neighbor is.\nSECRET", "I ask who the neighbor is."},
		{"SECRET\nHe marked it SECRET himself.", "He marked it SECRET himself."},
		{"He came Approved For Release 2006/07/27 : LOC-HAK-1-2 and left.", "He came and left."},
		{"He said so.\n\nPage 195\nFrames 0512-0520, serial F 8\n\nHe left.", "He said so.\n\nHe left."},
		{"It is the pipeline SECRET Classified by Ada Lund Declassify on OADR DECLASSIFIED PER E O 13526 from the north.", "It is the pipeline from the north."},
		{"He came UNCLASSIFIED U S Department of State Case No M-2006-01 Doc No C1 Date 06 15 2016 and left.", "He came and left."},
	} {
		_, flow := pagesOf(c.in)
		assert.Equal(t, c.flow, flow, c.in)
	}
	d := newDocument("SECRET/NODIS\nHe said so.")
	d.readPages()
	assert.Equal(t, "SECRET/NODIS", d.stamped)
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"SECRET", "SECRET", 0}, {"SEGRET", "SECRET", 1}, {"SE6REI", "SECRET", 2}, {"SECRETS", "SECRET", 1}, {"", "AB", 2}} {
		assert.Equal(t, c.want, distance(c.a, c.b, 5), c.a)
	}
	assert.Greater(t, distance("SECRETARY", "SECRET", 2), 2)
}
