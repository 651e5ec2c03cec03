package main

import (
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/memcon/memcon"
)

// docView is what the page shows of one document.
type docView struct {
	N          int // number from 1
	Path       string
	Title      string
	Record     string // what sort of record
	Dateline   []string
	Size       string // bytes
	Facts      []fact
	People     []person
	Lanes      []lane
	Ticks      []tick
	Words      string
	Turns      []turnView
	Notes      []noteView
	Source     []fact
	SourceText string
	Blocks     []block
	Regions    []tally
	Edits      []editGroup
	Changes    int // edits other than of white space
	Folds      int // edits of white space
	Problems   []problemView
	Memo       *memcon.Memorandum
	SourceRef  string
}

// fact is a name and what the document says under it.
type fact struct {
	Name, Value string
	URL         string // where Value is an address that is safe to follow
	Ref         string // its place in the input, if it has one
}

// turnView is a turn of the parse.
type turnView struct {
	N          int
	Kind       string
	Hue        string
	Who        string // the label, or what the turn is where it has none
	Name       string // the participant, where it adds to the label
	Unresolved bool
	Manner     string
	Page       string // where it is another than the turn's before
	Where      string // bytes of the input
	Words      int
	Paragraphs [][]leaf
	Problems   []problemView
}

// Label names the turn in one line.
func (t turnView) Label() string { return fmt.Sprintf("Turn %d, %s", t.N, plain(t.Who)) }

// noteView is a note of the copy.
type noteView struct {
	N            int
	Marker, Text string
}

// problemView is a problem and where it is.
type problemView struct {
	N      int
	Name   string
	Detail string
	Where  string // empty for the document as a whole
}

// tally counts the regions or edits of one kind.
type tally struct {
	Kind, Name string
	Count      int
}

// editGroup is the edits of one kind.
type editGroup struct {
	tally
	List []editView
	More int // those that List leaves out
}

// editView is one edit among the words around it.
type editView struct {
	Ref                      string
	Before, From, To, Behind string
}

// viewOf makes the view of a document from its text and its parse.
func viewOf(n int, path string, in original, m *memcon.Memorandum) *docView {
	people := newPeople(m)
	v := &docView{
		N: n, Path: path, Memo: m, Title: title(path, m),
		Record: named(recordNames, m.Metadata.Kind), Size: grouped(len(in)),
		Facts: facts(m), People: people.list(), Lanes: people.lanes(), Ticks: people.ticks(), Words: grouped(people.words),
		Source: sourceFacts(m.Source), SourceText: m.Source.Text,
		SourceRef: place("src", m.Source.Span),
		Regions:   regionTally(m), Edits: editGroups(in, m),
	}
	for _, s := range []string{m.Metadata.Place, m.Metadata.Date.Text} {
		if s != "" {
			v.Dateline = append(v.Dateline, s)
		}
	}
	for i, n := range m.Notes {
		v.Notes = append(v.Notes, noteView{i + 1, n.Marker, n.Text})
	}
	for i, p := range m.Problems {
		v.Problems = append(v.Problems, problemOf(i, p))
	}
	for _, g := range v.Edits {
		if g.Kind == string(memcon.EditSpace) {
			v.Folds += g.Count
		} else {
			v.Changes += g.Count
		}
	}
	traces := make([]trace, len(m.Turns))
	for i, t := range m.Turns {
		traces[i], _ = traceTurn(string(in), m, t)
		v.Turns = append(v.Turns, turnOf(i, m, people, traces[i]))
	}
	v.Blocks = inputPane(in, m, v.Turns, traces)
	return v
}

// Many reports whether there are so many turns that a browser would take long
// to lay them all out.
func (v *docView) Many() bool { return len(v.Turns) > 500 }

// title is the document's title, or the file's name.
func title(path string, m *memcon.Memorandum) string {
	if m.Metadata.Title != "" {
		return m.Metadata.Title
	}
	return filepath.Base(path)
}

// facts are the parts of the metadata beside title, place and date.
func facts(m *memcon.Memorandum) []fact {
	d := m.Metadata
	list := []fact{{Name: "Number", Value: d.Number}}
	for _, s := range d.Subject {
		list = append(list, fact{Name: "Subject", Value: s})
	}
	list = append(list,
		fact{Name: "Date", Value: strings.TrimSuffix(d.Date.Start+" to "+d.Date.End, " to "), Ref: place("date", d.Date.Span)},
		fact{Name: "Duration", Value: duration(d.Duration)},
		fact{Name: "Classification", Value: d.Classification},
		fact{Name: "Language", Value: d.Language})
	return present(list)
}

// place is what leads to a span, or empty where the span is nowhere.
func place(ref string, s memcon.Span) string {
	if s == (memcon.Span{}) {
		return ""
	}
	return ref
}

// sourceFacts are the parts of the source note.
func sourceFacts(s memcon.Source) []fact {
	list := []fact{
		{Name: "Archive", Value: s.Archive}, {Name: "Collection", Value: s.Collection}, {Name: "Series", Value: s.Series},
		{Name: "Box", Value: s.Box}, {Name: "Folder", Value: s.Folder}, {Name: "Fond", Value: s.Fond}, {Name: "Opis", Value: s.Opis},
		{Name: "Delo", Value: s.Delo}, {Name: "Papka", Value: s.Papka}, {Name: "Pages", Value: s.Pages}, {Name: "Provider", Value: s.Provider},
		{Name: "Copy", Value: s.Copy}, {Name: "Drafter", Value: s.Drafter}, {Name: "Venue", Value: s.Venue}, {Name: "Translator", Value: s.Translator},
		{Name: "Classification", Value: s.Classification},
	}
	if p := s.Publication; p != nil {
		parts := []string{p.Title, p.Issue, p.Date, p.Pages}
		list = append(list, fact{Name: "Published in", Value: strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")})
	}
	return present(append(list, fact{Name: "Address", Value: s.URL, URL: safeURL(s.URL)}))
}

// present is the facts that the document states.
func present(list []fact) []fact {
	return slices.DeleteFunc(list, func(f fact) bool { return f.Value == "" })
}

// safeURL is the address if it leads to a web page, and else empty.
func safeURL(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return u.String()
}

// problemOf is the problem of an index.
func problemOf(i int, p memcon.Problem) problemView {
	v := problemView{N: i + 1, Name: named(problemNames, p.Code), Detail: p.Detail}
	if p.Span != (memcon.Span{}) {
		v.Where = bytesOf(p.Span)
	}
	return v
}

// regionTally counts the regions by kind, in the order of the first of each.
// Turns are left out: the transcript counts them.
func regionTally(m *memcon.Memorandum) []tally {
	var list []tally
	for _, r := range m.Regions {
		if r.Kind == memcon.RegionTurn {
			continue
		}
		i := slices.IndexFunc(list, func(t tally) bool { return t.Kind == string(r.Kind) })
		if i < 0 {
			i = len(list)
			list = append(list, tally{Kind: string(r.Kind), Name: named(regionNames, r.Kind)})
		}
		list[i].Count++
	}
	return list
}

// listed is how many edits of one kind are written out.
const listed = 60

// editGroups sorts the edits by kind, the rarest kinds last and white space at
// the very end.
func editGroups(in original, m *memcon.Memorandum) []editGroup {
	var groups []editGroup
	for i, e := range m.Edits {
		k := slices.IndexFunc(groups, func(g editGroup) bool { return g.Kind == string(e.Kind) })
		if k < 0 {
			k = len(groups)
			groups = append(groups, editGroup{tally: tally{Kind: string(e.Kind), Name: named(editNames, e.Kind)}})
		}
		switch g := &groups[k]; {
		case e.Kind == memcon.EditSpace:
			g.Count++
		case len(g.List) == listed:
			g.Count++
			g.More++
		default:
			g.Count++
			g.List = append(g.List, editOf(in, i, e))
		}
	}
	last := func(g editGroup) int {
		if g.Kind == string(memcon.EditSpace) {
			return -1
		}
		return g.Count
	}
	slices.SortStableFunc(groups, func(a, b editGroup) int { return last(b) - last(a) })
	return groups
}

// around is how many bytes of context an edit is shown with on either side.
const around = 28

// editOf is the edit of an index.
func editOf(in original, i int, e memcon.Edit) editView {
	before := in.snap(max(0, e.Span.Start-around))
	behind := in.snap(min(len(in), e.Span.End+around))
	return editView{
		Ref:    fmt.Sprint("e", i+1),
		Before: plain(in.show(before, e.Span.Start)),
		From:   plain(in.show(e.Span.Start, e.Span.End)),
		To:     plain(e.To),
		Behind: plain(in.show(e.Span.End, behind)),
	}
}
