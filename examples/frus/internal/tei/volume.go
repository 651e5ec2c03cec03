package tei

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Volume is what the header of a file says of the whole volume.
type Volume struct {
	ID     string // such as "frus1969-76v28"; empty where the header has none
	Series string // such as "1969–1976, Volume XXVIII"
}

// Read gives each document of a volume, in the order of the volume, with what
// the header says. It holds one document at a time. It ends with each's error,
// or with one that names the line where the file is no XML, or no TEI.
func Read(r io.Reader, each func(Volume, *Node) error) error {
	s := &scanner{xml: xml.NewDecoder(r), each: each}
	s.xml.Entity = xml.HTMLEntity
	return s.read()
}

// scanner goes through a volume.
type scanner struct {
	xml    *xml.Decoder
	each   func(Volume, *Node) error
	volume Volume
	root   bool // the root element has been seen
	open   int  // elements that have begun, and not ended
}

// errNotTEI is the error of XML of another kind.
var errNotTEI = errors.New("no TEI: the root element is not TEI")

func (s *scanner) read() error {
	for {
		token, err := s.xml.RawToken()
		switch {
		case err == io.EOF && !s.root:
			return errNotTEI
		case err == io.EOF && s.open == 0:
			return nil
		case err != nil:
			return s.located(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			err = s.element(t)
		case xml.EndElement:
			s.open--
		}
		if err != nil {
			return err
		}
	}
}

// element takes the header and the documents, and goes into the elements that
// hold them.
func (s *scanner) element(start xml.StartElement) error {
	if !s.root {
		if start.Name.Local != "TEI" && start.Name.Local != "teiCorpus" {
			return errNotTEI
		}
		s.root = true
	}
	header := start.Name.Local == "teiHeader"
	if !header && !isDocument(start) {
		s.open++
		return nil
	}
	n, err := s.tree(start)
	if err != nil {
		return s.located(err)
	}
	if header {
		s.volume = readHeader(n)
		return nil
	}
	return s.each(s.volume, n)
}

// isDocument reports whether an element is a document of the volume.
func isDocument(start xml.StartElement) bool {
	if start.Name.Local != "div" {
		return false
	}
	for _, a := range start.Attr {
		if a.Name.Local == "type" {
			return a.Value == "document"
		}
	}
	return false
}

// located adds the line to an error of the decoder that does not name it.
func (s *scanner) located(err error) error {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return err
	}
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	line, _ := s.xml.InputPos()
	return fmt.Errorf("line %d: %w", line, err)
}

// tree reads the element that begins with start, whole.
func (s *scanner) tree(start xml.StartElement) (*Node, error) {
	root := newNode(start)
	open := []*Node{root}
	for len(open) > 0 {
		token, err := s.xml.RawToken()
		if err != nil {
			return nil, err
		}
		top := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			n := newNode(t)
			top.Children = append(top.Children, n)
			open = append(open, n)
		case xml.EndElement:
			if t.Name.Local != top.Name {
				return nil, fmt.Errorf("element <%s> closed by </%s>", top.Name, t.Name.Local)
			}
			open = open[:len(open)-1]
		case xml.CharData:
			top.Children = append(top.Children, &Node{Text: string(t)})
		}
	}
	return root, nil
}

func newNode(start xml.StartElement) *Node {
	n := &Node{Name: start.Name.Local}
	if len(start.Attr) > 0 {
		n.attr = make(map[string]string, len(start.Attr))
	}
	for _, a := range start.Attr {
		n.attr[a.Name.Local] = a.Value
	}
	return n
}

// readHeader reads the parts of the volume's name.
func readHeader(header *Node) Volume {
	var v Volume
	var series []string
	for n := range header.All() {
		switch {
		case n.Of("idno", "frus"):
			v.ID = n.Words()
		case n.Of("title", "subseries"), n.Of("title", "volumenumber"):
			if name := n.Words(); name != "" {
				series = append(series, strings.ReplaceAll(name, "-", "–"))
			}
		}
	}
	v.Series = strings.Join(series, ", ")
	return v
}
