// Package tei reads volumes of Foreign Relations of the United States in TEI
// P5, one document at a time.
package tei

import (
	"iter"
	"slices"
	"strings"
)

// Node is an element, or a stretch of text where Name is empty.
type Node struct {
	Name     string // the local name
	Text     string // of a stretch of text
	Children []*Node

	attr map[string]string // by local name
}

// Get is the value of an attribute, named without its prefix ("id" for
// "xml:id"), or "".
func (n *Node) Get(attr string) string { return n.attr[attr] }

// Is reports whether the node is one of the elements.
func (n *Node) Is(names ...string) bool { return n.Name != "" && slices.Contains(names, n.Name) }

// Of reports whether the node is the element with that type, such as a list
// of participants.
func (n *Node) Of(name, typ string) bool { return n.Name == name && n.Get("type") == typ }

// All gives the node and what is below it, in the order of the text, without
// the elements named in skip and what is below those.
func (n *Node) All(skip ...string) iter.Seq[*Node] {
	return func(yield func(*Node) bool) { n.walk(skip, yield) }
}

// walk yields the node and what is below it, and reports whether to go on.
func (n *Node) walk(skip []string, yield func(*Node) bool) bool {
	if slices.Contains(skip, n.Name) && n.Name != "" {
		return true
	}
	if !yield(n) {
		return false
	}
	for _, c := range n.Children {
		if !c.walk(skip, yield) {
			return false
		}
	}
	return true
}

// First is the first element of that name at or below the node, or nil. It
// does not look into the elements named in skip.
func (n *Node) First(name string, skip ...string) *Node {
	for c := range n.All(skip...) {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// Words is the text at and below the node, without notes and the elements
// named in skip, each run of white space one blank.
func (n *Node) Words(skip ...string) string {
	var b strings.Builder
	for c := range n.All(append(skip, "note")...) {
		switch c.Name {
		case "":
			b.WriteString(c.Text)
		case "lb", "list", "item", "p":
			b.WriteByte(' ')
		}
	}
	return Fold(b.String())
}

// Fold makes one blank of each run of white space and trims the ends.
func Fold(s string) string { return strings.Join(strings.Fields(s), " ") }
