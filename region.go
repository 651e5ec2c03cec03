package memcon

import (
	"slices"
	"strings"
	"unicode"
)

// readRegions lays out the partition of the input: what each stage claimed,
// in order, and what nobody claimed as other text.
func (d *document) readRegions() {
	claims := d.claim()
	d.memo.Regions = make([]Region, 0, len(claims)+8)
	at, end := trimSpan(d.in, 0, len(d.in))
	for k := 0; at < end; {
		start := at + blankRunes(d.in[at:end])
		for k < len(claims) && claims[k].Span.End <= start {
			k++
		}
		if k < len(claims) && claims[k].Span.Start <= start {
			at = d.region(claims[k].Kind, start, claims[k].Span.End)
			continue
		}
		stop := end
		if k < len(claims) {
			stop = claims[k].Span.Start
		}
		at = d.region(RegionOther, start, stop)
	}
}

// blankRunes is the length of the white space that s begins with.
func blankRunes(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// region records a stretch, without the white space at its ends.
func (d *document) region(kind RegionKind, start, stop int) int {
	a, b := trimSpan(d.in, start, stop)
	if a < b {
		d.memo.Regions = append(d.memo.Regions, Region{kind, Span{a, b}})
	}
	return stop
}

// claim is what the stages found, free of overlaps: lines and marks that are no
// text first, then the header and the turns around them.
func (d *document) claim() []Region {
	d.hard = slices.Grow(d.hard, len(d.cuts))
	for _, c := range d.cuts {
		if c.kind != "" {
			d.hard = append(d.hard, Region{c.kind, c.span})
		}
	}
	lines := d.lineRegions()
	d.claims = slices.Grow(d.claims, 2*(len(d.hard)+len(lines)+len(d.soft)))
	d.claims = overlay(d.claims, d.hard, lines)
	d.hard = append(d.hard[:0], d.claims...)
	d.claims = overlay(d.claims[:0], d.hard, d.soft)
	return d.claims
}

// lineRegions is the regions of the lines that have a role.
func (d *document) lineRegions() []Region {
	var regions []Region
	for i := range d.lines {
		l := &d.lines[i]
		kind := regionOfRole[l.role]
		if kind == "" {
			continue
		}
		if n := len(regions); n > 0 && d.lines[i-1].role == l.role && d.merges(l) {
			regions[n-1].Span.End = l.end
		} else {
			regions = append(regions, Region{kind, Span{l.start, l.end}})
		}
	}
	return regions
}

// merges reports whether the line and the one before, of the same role, are
// one region: page marks, heads and stamps are one each, and a note ends
// where the next begins.
func (d *document) merges(l *line) bool {
	switch l.role {
	case roleFurniture, roleSource, roleEditorial:
		return true
	case roleNote:
		_, begins := slices.BinarySearchFunc(d.memo.Notes, l.start, func(n Note, at int) int { return n.Span.Start - at })
		return !begins
	}
	return false
}

// overlay adds to the list the claimed stretches and what they leave of the
// regions. All are in order.
func overlay(all, claimed, regions []Region) []Region {
	rest := claimed // those not yet in the list
	put := func(r Region) {
		if r.Span.Start >= r.Span.End {
			return
		}
		for len(rest) > 0 && rest[0].Span.Start <= r.Span.Start {
			all, rest = append(all, rest[0]), rest[1:]
		}
		all = append(all, r)
	}
	k := 0
	for _, r := range regions {
		at := r.Span.Start
		for k < len(claimed) && claimed[k].Span.End <= at {
			k++
		}
		for j := k; j < len(claimed) && claimed[j].Span.Start < r.Span.End; j++ {
			put(Region{r.Kind, Span{at, claimed[j].Span.Start}})
			at = max(at, claimed[j].Span.End)
		}
		put(Region{r.Kind, Span{at, r.Span.End}})
	}
	return append(all, rest...)
}

// regionOfRole is the region of a line by its role, "" for the body.
var regionOfRole = [...]RegionKind{
	roleFurniture: RegionFurniture, rolePageMark: RegionPageMark, roleRunningHead: RegionRunningHead,
	roleStamp: RegionStamp, roleNote: RegionNote, roleSource: RegionSource, roleEditorial: RegionEditorial,
}

// roleOfRegion is the role of a line that lies wholly in a region.
var roleOfRegion = map[RegionKind]role{
	RegionFurniture: roleFurniture, RegionSource: roleSource, RegionEditorial: roleEditorial, RegionNote: roleNote, RegionStamp: roleStamp,
	RegionPageMark: rolePageMark, RegionRunningHead: roleRunningHead,
}
