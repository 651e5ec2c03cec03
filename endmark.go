package memcon

import "strings"

// endMarks cuts the signs off with which the French government's collection
// of speeches ends a paragraph, "£", and what one person said, "\". The copy
// must end several lines in a backslash, which prose never does.
func (d *document) endMarks() {
	const few = 3
	n := 0
	for i := range d.lines {
		if endMark(d.text(i)) == 1 {
			n++
		}
	}
	if n < few {
		return
	}
	for i := range d.lines {
		l := &d.lines[i]
		if n := endMark(d.text(i)); n > 0 && l.role == roleBody {
			d.cuts = append(d.cuts, cut{span: Span{l.end - n, l.end}, kind: RegionFurniture})
		}
	}
}

// endMark is the length of the sign that ends a line, or 0.
func endMark(s string) int {
	switch {
	case len(s) < 2:
		return 0
	case s[len(s)-1] == '\\':
		return 1
	case strings.HasSuffix(s, "£"):
		return len("£")
	}
	return 0
}
