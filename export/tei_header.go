package export

import (
	"slices"
	"strconv"
	"strings"

	"github.com/memcon/memcon"
)

// version is what a TEI document says of the program that made it: the version
// of the form that this package writes.
const version = "1.0"

func (t *tei) header() {
	t.start("teiHeader")
	t.start("fileDesc")
	t.titleStmt()
	t.start("publicationStmt")
	t.leaf("p", teiRights)
	t.end()
	t.sourceDesc()
	t.end()
	t.encodingDesc()
	t.profileDesc()
	t.end()
}

func (t *tei) titleStmt() {
	t.start("titleStmt")
	t.leaf("title", t.title(), attr{"type", "main"})
	for _, p := range t.m.Participants {
		if p.Role == memcon.RoleNoteTaker {
			t.respStmt(p.Name, "note taker")
		}
	}
	t.respStmt(t.m.Source.Drafter, "drafting officer")
	t.respStmt(t.m.Source.Translator, "translator")
	t.end()
}

// title is the memorandum's title. TEI must have one; the id stands in.
func (t *tei) title() string {
	for _, s := range []string{t.m.Metadata.Title, t.id} {
		if s != "" {
			return s
		}
	}
	return "[untitled]"
}

func (t *tei) respStmt(name, resp string) {
	if name == "" {
		return
	}
	t.start("respStmt")
	t.leaf("persName", name)
	t.leaf("resp", resp)
	t.end()
}

// sourceDesc is the archival source in its parts, the publications that have
// the paper, and the copy itself with the source note as written.
func (t *tei) sourceDesc() {
	s := t.m.Source
	t.start("sourceDesc")
	t.start("bibl", attr{"type", "archival"})
	t.leaf("orgName", s.Archive, attr{"role", "repository"})
	t.leaf("title", s.Collection, attr{"type", "collection"})
	t.leaf("title", s.Series, attr{"type", "series"})
	for _, unit := range []attr{
		{"box", s.Box}, {"folder", s.Folder}, {"fond", s.Fond}, {"opis", s.Opis}, {"delo", s.Delo}, {"papka", s.Papka},
	} {
		t.leaf("idno", unit.value, attr{"type", unit.name})
	}
	t.leaf("biblScope", s.Pages, attr{"unit", "page"})
	for _, note := range []attr{
		{"provider", s.Provider}, {"copy", s.Copy}, {"venue", s.Venue}, {"classification", s.Classification},
	} {
		t.leaf("note", note.value, attr{"type", note.name})
	}
	t.end()
	if p := s.Publication; p != nil {
		t.start("bibl", attr{"type", "publication"})
		t.leaf("title", p.Title)
		t.leaf("biblScope", p.Issue, attr{"unit", "issue"})
		t.leaf("date", p.Date)
		t.leaf("biblScope", p.Pages, attr{"unit", "page"})
		t.end()
	}
	t.copyBibl()
	t.end()
}

func (t *tei) copyBibl() {
	t.start("bibl", attr{"type", "copy"})
	t.leaf("title", t.title())
	t.leaf("idno", t.id, attr{"type", "memo"})
	t.leaf("idno", t.m.Metadata.Number, attr{"type", "document"})
	t.leaf("idno", t.m.Source.URL, attr{"type", "URI"})
	t.leaf("note", t.m.Metadata.Language, attr{"type", "original-language"})
	t.leaf("note", t.m.Source.Text, attr{"type", "source"})
	t.end()
}

func (t *tei) encodingDesc() {
	t.start("encodingDesc")
	t.start("appInfo")
	t.start("application", attr{"ident", "memcon"}, attr{"version", version})
	t.leaf("label", "memcon")
	t.end()
	t.end()
	t.start("editorialDecl")
	t.declare("normalization", "Changes made in reading the copy: ", counts(t.m.Edits, func(e memcon.Edit) string { return string(e.Kind) }))
	t.start("segmentation")
	t.leaf("p", "One u for each turn, one seg for each paragraph. Editorial brackets stay in the text, inside their elements.")
	t.end()
	t.declare("interpretation", "What the reader program was not sure of: ", counts(t.m.Problems, func(p memcon.Problem) string { return string(p.Code) }))
	t.end()
	t.start("classDecl")
	t.start("taxonomy")
	for _, c := range turnCategories {
		t.start("category", attr{"xml:id", t.ref(idKind, c.id)})
		t.leaf("catDesc", c.desc)
		t.end()
	}
	t.end()
	t.end()
	t.end()
}

// turnCategories are what u/@ana points to.
var turnCategories = []struct {
	kind     memcon.TurnKind
	id, desc string
}{
	{memcon.Speech, "direct", "Words under a speaker's label"},
	{memcon.Reported, "reported", "Speech that the record attributes in a sentence"},
}

func (t *tei) declare(name, lead, what string) {
	if what == "" {
		return
	}
	t.start(name)
	t.leaf("p", lead+what+".")
	t.end()
}

// counts says how many there are of each kind, by name: "apostrophe 12,
// hyphen 3".
func counts[T any](items []T, kind func(T) string) string {
	n := map[string]int{}
	var names []string
	for _, it := range items {
		k := kind(it)
		if n[k]++; n[k] == 1 {
			names = append(names, k)
		}
	}
	slices.Sort(names)
	for i, k := range names {
		names[i] = k + " " + strconv.Itoa(n[k])
	}
	return strings.Join(names, ", ")
}

func (t *tei) profileDesc() {
	md := t.m.Metadata
	t.start("profileDesc")
	if md.Place != "" || md.Date.Text != "" || md.Date.Start != "" || md.Duration != "" {
		t.start("settingDesc")
		t.start("setting")
		t.leaf("name", md.Place, attr{"type", "place"})
		t.date(md.Date)
		t.leaf("time", md.Duration, attr{"dur", xsdDuration(md.Duration)})
		t.end()
		t.end()
	}
	t.particDesc()
	t.textClass()
	t.end()
}

func (t *tei) textClass() {
	terms := []attr{{"record", string(t.m.Metadata.Kind)}}
	for _, s := range t.m.Metadata.Subject {
		terms = append(terms, attr{"subject", s})
	}
	terms = append(terms, attr{"classification", t.m.Metadata.Classification})
	begun := false
	for _, term := range terms {
		if term.value != "" && !begun {
			t.start("textClass")
			t.start("keywords")
			begun = true
		}
		t.leaf("term", term.value, attr{"type", term.name})
	}
	if begun {
		t.end()
		t.end()
	}
}

// date writes a date, with the attributes that a calendar allows.
func (t *tei) date(d memcon.Date) {
	text := d.Text
	if text == "" {
		text = strings.Trim(d.Start+"/"+d.End, "/")
	}
	start, end := xsdDate(d.Start), xsdDate(d.End)
	if end == "" {
		t.leaf("date", text, attr{"when", start})
		return
	}
	t.leaf("date", text, attr{"from", start}, attr{"to", end})
}

// particDesc has a person for every participant.
func (t *tei) particDesc() {
	if len(t.m.Participants) == 0 {
		return
	}
	spoke := map[*memcon.Participant]bool{}
	for i := range t.m.Turns {
		for _, p := range t.people.speakers(&t.m.Turns[i]) {
			spoke[p] = true
		}
	}
	t.start("particDesc")
	t.start("listPerson", attr{"type", "participants"})
	for i := range t.m.Participants {
		p := &t.m.Participants[i]
		t.person(p, spoke[p])
	}
	t.end()
	t.end()
}

func (t *tei) person(p *memcon.Participant, spoke bool) {
	role := "attendee"
	if spoke {
		role = "speaker"
	}
	var id string
	if t.people[p.ID] == p { // of two with one ID the first has it
		id = t.ref(idPerson, p.ID)
	}
	t.start("person", attr{"xml:id", id}, attr{"role", strings.TrimSpace(role + " " + string(p.Role))})
	t.leaf("persName", p.Name)
	for _, a := range p.Aliases {
		t.leaf("persName", a, attr{"type", "alias"})
	}
	t.leaf("affiliation", p.Title, attr{"type", "office"})
	t.leaf("affiliation", p.Delegation, attr{"type", "delegation"})
	t.leaf("note", string(p.From), attr{"type", "named-in"})
	t.end()
}
