package memcon

import "strings"

// coverLines reads the cover that a digital archive prints before a paper and
// that a scrape runs together with it: what is the archive's is cut, and the
// date and title stay.
func (d *document) coverLines() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start < maxWrap || i > 40 {
			continue
		}
		before := len(d.cuts)
		for at := l.start; at < l.end; {
			start, end, kind := coverPart(d.in[:l.end], at)
			if end == 0 {
				break
			}
			d.cutPart(Span{start, end}, kind)
			if after, ok := strings.CutPrefix(d.in[start:end], "Original Language: "); ok {
				d.memo.Metadata.Language = after
			}
			at = end
		}
		if n := len(d.cuts); n > before {
			d.cuts[n-1].breaks = true
			return
		}
	}
}

// coverPart is the next part of a cover from the offset on that is the
// archive's: its name, the summary, the credits, the list of contents.
func coverPart(in string, at int) (start, end int, kind RegionKind) {
	best := len(in)
	for _, p := range coverParts {
		i := strings.Index(in[at:min(len(in), at+maxBracket)], p.opening)
		if i < 0 || at+i >= best {
			continue
		}
		stop, ok := p.end(in, at+i+len(p.opening))
		if ok {
			best, end, kind = at+i, stop, p.kind
		}
	}
	if end == 0 {
		return 0, 0, ""
	}
	start, end = trimSpan(in, best, end)
	return start, end, kind
}

// coverPartKind is a part of a cover: how it opens and where it ends.
type coverPartKind struct {
	opening string
	kind    RegionKind
	end     func(in string, at int) (int, bool)
}

var coverParts = []coverPartKind{
	{"Digital Archive International History Declassified", RegionFurniture, coverName},
	{"Digital Archive digitalarchive.wilsoncenter.org International History Declassified", RegionFurniture, coverName},
	{"Summary: ", RegionEditorial, coverKey},
	{"Credits: ", RegionFurniture, coverKey},
	{"Original Language: ", RegionFurniture, coverKey},
	{"Contents: ", RegionFurniture, coverContents},
}

// coverName takes the site's address with its name.
func coverName(in string, at int) (int, bool) {
	const address = " digitalarchive.wilsoncenter.org"
	if strings.HasPrefix(in[at:], address) {
		at += len(address)
	}
	return at, true
}

// coverKey is where the text after a key of the cover ends: at the next key.
func coverKey(in string, at int) (int, bool) {
	end := 0
	for _, key := range coverKeys {
		if i := strings.Index(in[at:], key); i >= 0 && (end == 0 || at+i < end) {
			end = at + i
		}
	}
	return end, end > 0
}

// coverContents takes "English Translation", "Scan of Original Document" and
// the like.
func coverContents(in string, at int) (int, bool) {
	start := at
	for {
		n := 0
		rest := strings.TrimLeft(in[at:], " ")
		for _, w := range coverContentWords {
			if hasWord(rest, w) {
				n = len(w)
			}
		}
		if n == 0 {
			return at, at > start
		}
		at = len(in) - len(rest) + n
	}
}

// coverKeys end the citation on a cover.
var coverKeys = []string{" Summary: ", " Original Language: ", " Contents: ", " Credits: "}
