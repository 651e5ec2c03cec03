package tei

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// paper lays out a document that holds the XML.
func paper(t *testing.T, xml string) *Paper {
	t.Helper()
	var p *Paper
	err := Read(strings.NewReader("<TEI><div type='document' n='7' xml:id='d7'>"+xml+"</div></TEI>"), func(v Volume, doc *Node) error {
		p = NewPaper(v, doc)
		return nil
	})
	require.NoError(t, err)
	return p
}

var kindNames = map[Kind]string{
	Para: "para", Title: "title", Dateline: "dateline", Opening: "opening", ListHead: "listhead", Item: "item", Heading: "heading",
	Signature: "signature", PageBreak: "page",
}

// show writes a paper a block a line: its kind, and its text with "{2}" for
// note markers and "|5|" for page breaks.
func show(p *Paper) []string {
	lines := []string{}
	for _, b := range p.Blocks {
		s := kindNames[b.Kind] + strings.Repeat(">", b.Level) + " "
		for _, r := range b.Runs {
			switch {
			case r.Note > 0:
				s += fmt.Sprintf("{%d}", r.Note)
			case r.Page != "":
				s += "|" + r.Page + "|"
			default:
				s += r.Text
			}
		}
		lines = append(lines, s)
	}
	return lines
}

func TestLayout(t *testing.T) {
	for name, c := range map[string]struct {
		xml  string
		want []string
	}{
		"white space":        {"<p>\n  one\n   two </p>", []string{"para one two"}},
		"space before name":  {"<p>\n <persName>A</persName> spoke</p>", []string{"para A spoke"}},
		"no space invented":  {"<p><persName>A</persName>’s word</p>", []string{"para A’s word"}},
		"page inside a word": {"<p>lightho<pb n='5'/>use</p>", []string{"para lightho|5|use"}},
		"page after a blank": {"<p>the <pb n='5'/>house</p>", []string{"para the |5|house"}},
		"page between":       {"<p>a</p> <pb n='5'/> <p>b</p>", []string{"para a", "page |5|", "para b"}},
		"page in a list":     {"<list><item>a</item><pb n='5'/><item>b</item></list>", []string{"item a", "page |5|", "item b"}},
		"page of no number":  {"<p>a<pb/>b</p>", []string{"para ab"}},
		"note":               {"<p>a<note n='2'>N <hi>x</hi></note> b</p>", []string{"para a{1} b"}},
		"heads":              {"<head>T<lb/>U</head><p>a</p><head>H</head>", []string{"title T U", "para a", "heading H"}},
		"opener": {
			"<opener><seg>secret<lb/>No. 1</seg><dateline><placeName>P</placeName>, <date>D</date>.</dateline></opener>",
			[]string{"opening secret", "opening No. 1", "dateline P, D."},
		},
		"inline source": {"<note rend='inline' type='source'>files</note><head>T</head>", []string{"opening files", "title T"}},
		"nested lists": {
			"<list><head>H</head><item>a<list><item>b</item></list></item><item>c</item></list>",
			[]string{"listhead H", "item a", "item> b", "item c"},
		},
		"numbered list":        {"<list><label>1.</label> <item>a</item><label>2.</label><item>\n<p>b</p><p>c</p></item></list>", []string{"para 1. a", "para 2. b", "para c"}},
		"list in a paragraph":  {"<p>as: <list><item>a</item></list> so</p>", []string{"para as:", "item a", "para so"}},
		"quotation":            {"<p>as: <quote><p>a</p><p>b</p></quote></p>", []string{"para as:", "para a", "para b"}},
		"quoted words":         {"<p>as <quote>a</quote> is</p>", []string{"para as a is"}},
		"heading by its place": {"<p rend='center'>H</p>", []string{"heading H"}},
		"heading by its type":  {"<p><hi>H</hi><note>n</note></p>", []string{"heading H{1}"}},
		"no heading":           {"<p><hi>H</hi> and more</p>", []string{"para H and more"}},
		"signature":            {"<closer><signed><persName>A</persName><lb/>Chief</signed></closer>", []string{"signature A", "signature Chief"}},
		"table":                {"<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>", []string{"para a b", "para c"}},
		"figure":               {"<p>a</p><figure><head>F</head></figure>", []string{"para a"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, show(paper(t, c.xml))) })
	}
}

func TestNotes(t *testing.T) {
	p := paper(t, `<head>T<note n="1" type="source">Source: <gloss>X</gloss>.</note></head>
		<p>a<note n="2"><p>one</p><p>two</p></note><note n="3"><seg type="summary">S.</seg> <seg type="source">Source: Y.</seg></note></p>`)
	assert.Equal(t, []Note{{"1", "Source: X.", true}, {"2", "one two", false}, {"3", "S. Source: Y.", true}}, p.Notes)
}

func TestPages(t *testing.T) {
	p := paper(t, `<pb n="4"/><head>T<note n="1">a<pb n="99"/></note></head><p>a<pb n="5"/>b</p>`)
	assert.Equal(t, []string{"4", "5"}, p.Pages(), "a break inside a note is none of the text's")
	assert.Equal(t, []string{}, paper(t, "<p>a</p>").Pages())
}

func TestRefs(t *testing.T) {
	p := paper(t, `<p>Mr. <persName corresp="#p_A"><hi>Abney</hi></persName> and <persName>Bly</persName>: yes</p>`)
	assert.Equal(t, []Run{{Text: "Mr. "}, {Text: "Abney ", Ref: "#p_A"}, {Text: "and Bly: yes"}}, p.Blocks[0].Runs)
}

func TestAttached(t *testing.T) {
	p := paper(t, "<p>a</p><attachment><head>H</head><p>b</p></attachment><p>c</p>")
	var attached []bool
	for _, b := range p.Blocks {
		attached = append(attached, b.Attached)
	}
	assert.Equal(t, []bool{false, true, true, false}, attached)
}
