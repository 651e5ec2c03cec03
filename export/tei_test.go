package export

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// node is an element as an XML reader that knows nothing of TEI gives it.
type node struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []*node    // elements and text in order
	Text     string     // of a text node, which has no name
}

func (n *node) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	n.XMLName, n.Attrs = start.Name, start.Attr
	for {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			child := &node{}
			if err := child.UnmarshalXML(d, token); err != nil {
				return err
			}
			n.Children = append(n.Children, child)
		case xml.CharData:
			n.Children = append(n.Children, &node{Text: string(token)})
		case xml.EndElement:
			return nil
		}
	}
}

func (n *node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all are the elements below n of some names, in document order.
func (n *node) all(names ...string) (found []*node) {
	for _, c := range n.Children {
		for _, name := range names {
			if c.XMLName.Local == name {
				found = append(found, c)
			}
		}
		found = append(found, c.all(names...)...)
	}
	return found
}

// content is the text of n and of everything below it.
func (n *node) content() string {
	text := n.Text
	for _, c := range n.Children {
		text += c.content()
	}
	return text
}

// contents are the texts of the elements of a name.
func (n *node) contents(name string) (texts []string) {
	for _, e := range n.all(name) {
		texts = append(texts, e.content())
	}
	return texts
}

// spoken are the elements that hold turns.
func (n *node) spoken() (turns []*node) {
	for _, e := range n.all("u", "note") {
		if e.XMLName.Local == "u" || e.attr("type") == "narrative" {
			turns = append(turns, e)
		}
	}
	return turns
}

func readTEI(t *testing.T, id string, m *memcon.Memorandum) *node {
	var b bytes.Buffer
	require.NoError(t, TEI(&b, id, m))
	return readXML(t, b.String())
}

func readXML(t *testing.T, s string) *node {
	root := &node{}
	require.NoError(t, xml.Unmarshal([]byte(s), root), "%s", s)
	return root
}

// xmlText is a text as XML can hold it.
func xmlText(s string) string {
	return strings.Map(func(r rune) rune {
		if !xmlChar(r) {
			return '\uFFFD'
		}
		return r
	}, s)
}

func TestTEIHoldsEveryTurnsText(t *testing.T) {
	names, all := memoranda(400)
	for i, m := range all {
		turns := readTEI(t, names[i], m).spoken()
		require.Len(t, turns, len(m.Turns), names[i])
		for j, turn := range turns {
			require.Equal(t, xmlText(m.Turns[j].Text), strings.Join(turn.contents("seg"), "\n\n"), "%s turn %d", names[i], j+1)
			assert.Equal(t, m.Turns[j].Kind == memcon.Narration, turn.XMLName.Local == "note")
		}
	}
}

// checkPointers fails where a pointer has no target or an id is used twice.
func checkPointers(t *testing.T, root *node) {
	t.Helper()
	known := map[string]bool{}
	var pointers []string
	var walk func(n *node)
	walk = func(n *node) {
		for _, a := range n.Attrs {
			switch {
			case a.Name.Local == "id":
				require.False(t, known[a.Value], "xml:id %q twice", a.Value)
				known[a.Value] = true
			case strings.HasPrefix(a.Value, "#") && (a.Name.Local == "who" || a.Name.Local == "ana" || a.Name.Local == "ref" || a.Name.Local == "target"):
				pointers = append(pointers, strings.Fields(a.Value)...)
			}
		}
		for _, c := range n.Children {
			walk(c)
		}
	}
	walk(root)
	for _, p := range pointers {
		require.True(t, known[strings.TrimPrefix(p, "#")], "nothing has xml:id %q", p)
	}
}

func TestTEIPointersHaveTargets(t *testing.T) {
	names, all := memoranda(400)
	for i, m := range all {
		checkPointers(t, readTEI(t, names[i], m))
		checkPointers(t, readTEI(t, "", m))
	}
	// ids that would be one if they were only put together
	var b bytes.Buffer
	w := TEICorpus(&b)
	for _, id := range append(names, "a", "a_p.kennedy", "a/p.kennedy", "_m.1", "é", "e") {
		require.NoError(t, w.Write(id, full()))
	}
	require.NoError(t, w.Close())
	checkPointers(t, readXML(t, b.String()))
}

// TestTEIOfTheFullMemorandum reads each thing back from where a user of TEI
// looks for it.
func TestTEIOfTheFullMemorandum(t *testing.T) {
	root := readTEI(t, "d296", full())
	assert.Equal(t, "d296", root.attr("id"))
	var people []string
	for _, p := range root.all("person") {
		people = append(people, fmt.Sprint(p.attr("id"), " ", p.attr("role"), " ", p.contents("affiliation")))
	}
	assert.Equal(t, []string{
		"d296_p.kennedy speaker [President United States]", "d296_p.akalovsky attendee notetaker [Note Taker United States]",
		"d296_p.mikoyan speaker [First Deputy Chairman USSR]", "d296_p.3rd-man attendee interpreter [Third secretary]", " attendee []",
	}, people)
	var who, labels []string
	for _, u := range root.all("u") {
		who = append(who, u.attr("who")+" "+u.attr("ana"))
	}
	assert.Equal(t, []string{"#d296_p.kennedy #d296_k.direct", "#d296_p.mikoyan #d296_k.reported", " #d296_k.direct", "#d296_p.kennedy #d296_p.mikoyan #d296_k.direct"}, who)
	for _, n := range root.all("note") {
		if n.attr("type") == "speaker" {
			labels = append(labels, n.content())
		}
	}
	assert.Equal(t, []string{"The President", "The Aide", "Kennedy and Mikoyan"}, labels)
	setting := root.all("setting")[0]
	assert.Equal(t, "Cabinet Room, Washington", setting.contents("name")[0])
	assert.Equal(t, "1962-11-29T16:40:00", setting.all("date")[0].attr("from"))
	assert.Equal(t, "1962-11-29T19:00:00", setting.all("date")[0].attr("to"))
	assert.Equal(t, "PT2H20M", setting.all("time")[0].attr("dur"))
	archival := root.all("bibl")[0]
	assert.Equal(t, []string{"12", "Cuba", "3", "65", "905", "117"}, archival.contents("idno"))
	assert.Equal(t, []string{"Example Library"}, archival.contents("orgName"))
}

func TestTEIBracketsPagesAndNotes(t *testing.T) {
	u := readTEI(t, "", full()).all("u")
	assert.Equal(t, []string{"[from Cuba]"}, u[0].contents("supplied"))
	assert.Equal(t, []string{"[zafiksirovano]"}, u[0].contents("foreign"))
	assert.Equal(t, []string{"[1 line not", "declassified]"}, u[0].contents("gap"), "over two paragraphs: a gap in each")
	assert.Equal(t, "declassification", u[0].all("gap")[0].attr("reason"))
	assert.Equal(t, []string{"[...]", "[illegible]"}, u[2].contents("gap"))
	assert.Equal(t, []string{"[so they laughed—ed.]"}, u[2].contents("note"))
	assert.Equal(t, []string{"[Laughter]"}, u[2].contents("incident"))

	before := ""
	for _, c := range u[0].all("seg")[0].Children {
		switch c.XMLName.Local {
		case "ptr":
			assert.Equal(t, "Do we agree", before, "the note is called behind this word")
			assert.Equal(t, "#n.1", c.attr("target"))
		case "pb":
			assert.Equal(t, "Do we agree [from Cuba] ", before)
			assert.Equal(t, "2", c.attr("n"))
			assert.Empty(t, c.attr("cert"))
		}
		before += c.content()
	}
	assert.Len(t, u[0].all("pb", "ptr"), 2)
	require.Len(t, u[2].all("pb"), 1, "nothing tells where in the turn page 3 begins")
	assert.Equal(t, "low", u[2].all("pb")[0].attr("cert"))
}

func TestInText(t *testing.T) {
	for _, c := range []struct {
		start, end int
		want       bool
	}{{0, 1, true}, {1, 3, true}, {3, 4, true}, {-1, 1, false}, {0, 2, false}, {2, 4, false}, {3, 5, false}, {3, 3, false}, {3, 1, false}} {
		assert.Equal(t, c.want, inText("aéb", c.start, c.end), "%v", c)
	}
}

// TestTEIIsValid has xmllint validate many documents, and a corpus of them,
// against TEI All. libxml2 takes seconds to read that schema, nearly all for
// elements that are not used here; so the schema is cut down to those that are.
// That can only forbid more: what is valid then is valid against the whole,
// which is used where CI is set.
func TestTEIIsValid(t *testing.T) {
	names, all := memoranda(100)
	var docs []string
	var corpus bytes.Buffer
	w := TEICorpus(&corpus)
	for i, m := range all {
		var b bytes.Buffer
		require.NoError(t, TEI(&b, names[i], m))
		docs = append(docs, b.String())
		require.NoError(t, w.Write(names[i], m))
	}
	require.NoError(t, w.Close())
	assert.Empty(t, invalidTEI(t, os.Getenv("CI") != "", append(docs, corpus.String())...))
	wrong := strings.NewReplacer("<seg>", "<p>", "</seg>", "</p>").Replace(docs[0])
	assert.Contains(t, invalidTEI(t, false, wrong), "fails to validate", "the check can fail")
}

// invalidTEI is what xmllint has against the documents: nothing if they are
// valid. It skips the test where xmllint or the schema is absent.
func invalidTEI(t *testing.T, wholeSchema bool, docs ...string) string {
	t.Helper()
	xmllint, err := exec.LookPath("xmllint")
	if err != nil {
		t.Skip("no xmllint here (Debian package libxml2-utils): TEI is not validated")
	}
	path := os.Getenv("MEMCON_TEI_SCHEMA")
	if path == "" {
		path = filepath.Join("..", "..", "shared", "schema", "tei_all.rng")
	}
	schema, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("no TEI schema: %v (MEMCON_TEI_SCHEMA names another): TEI is not validated", err)
	}
	dir := t.TempDir()
	if !wholeSchema {
		path = filepath.Join(dir, "tei.rng")
		require.NoError(t, os.WriteFile(path, cutSchema(t, schema, docs), 0o666))
	}
	args := []string{"--noout", "--relaxng", path}
	for i, doc := range docs {
		args = append(args, filepath.Join(dir, fmt.Sprintf("%d.xml", i)))
		require.NoError(t, os.WriteFile(args[len(args)-1], []byte(doc), 0o666))
	}
	out, err := exec.Command(xmllint, args...).CombinedOutput()
	if err == nil {
		return ""
	}
	var failures []string
	for line := range strings.Lines(string(out)) {
		if !strings.HasSuffix(line, " validates\n") && len(failures) < 40 {
			failures = append(failures, line)
		}
	}
	return strings.Join(failures, "") + err.Error()
}

// cutSchema makes notAllowed of the definition of every element that stands in
// none of the documents.
func cutSchema(t *testing.T, schema []byte, docs []string) []byte {
	used := map[string]bool{}
	for _, doc := range docs {
		d := xml.NewDecoder(strings.NewReader(doc))
		for {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
			if e, ok := token.(xml.StartElement); ok {
				used[e.Name.Local] = true
			}
		}
	}
	define := regexp.MustCompile(`(?s)(<define [^>]*>).*?</define>`)
	element := regexp.MustCompile(`<element name="([^"]+)"`)
	return define.ReplaceAllFunc(schema, func(d []byte) []byte {
		name := element.FindSubmatch(d)
		if name == nil || used[string(name[1])] {
			return d
		}
		return append(define.FindSubmatch(d)[1], "<notAllowed/></define>"...)
	})
}
