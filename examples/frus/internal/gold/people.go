package gold

import "github.com/memcon/memcon/examples/frus/internal/tei"

// participants reads the lists of participants. It reports false where there
// is none, or where an item is none that these rules can read.
func participants(doc *tei.Node) ([]Person, bool) {
	r := roster{people: []Person{}, sure: true}
	for list := range doc.All(append(apart, "list")...) {
		for _, c := range list.Children {
			if c.Of("list", "participants") {
				r.list(c, "")
			}
		}
	}
	return r.people, r.sure && len(r.people) > 0
}

// roster is the people listed so far.
type roster struct {
	people []Person
	sure   bool // every item was read
}

// list reads a list whose people are of a side, unless it names another one.
func (r *roster) list(list *tei.Node, of string) {
	for _, c := range list.Children {
		switch c.Name {
		case "head":
			if s := side(c.Words()); s != "" {
				of = s
			}
		case "list":
			r.list(c, of)
		case "label":
			r.sure = false
		case "item":
			of = r.item(c, of)
		}
	}
}

// item reads an item of a list: a person, a caption, or a list of its own. It
// returns the side that the items after it belong to.
func (r *roster) item(item *tei.Node, of string) string {
	own := item.Words("list")
	if nested := item.First("list", "note"); nested != nil {
		within := of
		if own != "" {
			within = side(own)
		}
		r.list(nested, within)
		return of
	}
	if isCaption(item) {
		return side(own)
	}
	if own != "" {
		r.person(item, of)
	}
	return of
}

// person reads an item that names a person.
func (r *roster) person(item *tei.Node, of string) {
	e, ok := readEntry(item)
	if !ok {
		r.sure = false
		return
	}
	r.people = append(r.people, Person{Name: e.name, Title: e.title, Delegation: of, Text: item.Words(), Ref: e.ref})
}
