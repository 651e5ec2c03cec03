package memcon

import "slices"

// readRegions lays out the partition of the input: what each stage claimed,
// in order, and what nobody claimed as other text.
func (d *document) readRegions() {
	claims := d.claims()
	slices.SortStableFunc(claims, func(a, b Region) int { return a.Span.Start - b.Span.Start })
	at, k := 0, 0
	for at < len(d.in) {
		start, _ := trimSpan(d.in, at, len(d.in))
		if start == len(d.in) {
			break
		}
		for k < len(claims) && claims[k].Span.End <= start {
			k++
		}
		if k < len(claims) && claims[k].Span.Start <= start {
			at = d.region(claims[k].Kind, start, claims[k].Span.End)
			continue
		}
		stop := len(d.in)
		if k < len(claims) {
			stop = claims[k].Span.Start
		}
		at = d.region(RegionOther, start, stop)
	}
}

// region records a stretch, without the white space at its ends.
func (d *document) region(kind RegionKind, start, stop int) int {
	a, b := trimSpan(d.in, start, stop)
	if a < b {
		d.memo.Regions = append(d.memo.Regions, Region{kind, Span{a, b}})
	}
	return stop
}

// claims is what the stages found, free of overlaps: lines and marks that are
// no text first, then the header and the turns around them.
func (d *document) claims() []Region {
	var hard []Region
	for i := range d.lines {
		l := &d.lines[i]
		if kind, ok := regionOfRole[l.role]; ok {
			if n := len(hard); n > 0 && i > 0 && d.lines[i-1].role == l.role && d.merges(l) {
				hard[n-1].Span.End = l.end
			} else {
				hard = append(hard, Region{kind, Span{l.start, l.end}})
			}
		}
	}
	for _, c := range d.cuts {
		hard = append(hard, Region{c.kind, c.span})
	}
	slices.SortFunc(hard, func(a, b Region) int { return a.Span.Start - b.Span.Start })
	return append(hard, d.around(hard)...)
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

// around is the header and the turns without the stretches already claimed.
func (d *document) around(hard []Region) []Region {
	var soft []Region
	k := 0
	for _, r := range d.soft {
		at := r.Span.Start
		for k > 0 && hard[k-1].Span.End > at {
			k--
		}
		for ; k < len(hard) && hard[k].Span.Start < r.Span.End; k++ {
			if hard[k].Span.Start > at {
				soft = append(soft, Region{r.Kind, Span{at, hard[k].Span.Start}})
			}
			at = max(at, hard[k].Span.End)
		}
		if at < r.Span.End {
			soft = append(soft, Region{r.Kind, Span{at, r.Span.End}})
		}
	}
	return soft
}

var regionOfRole = map[role]RegionKind{
	roleFurniture: RegionFurniture, rolePageMark: RegionPageMark, roleRunningHead: RegionRunningHead,
	roleStamp: RegionStamp, roleNote: RegionNote, roleSource: RegionSource, roleEditorial: RegionEditorial,
}
