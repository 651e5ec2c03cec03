package memcon

// styles is how the labels of a copy that has more than one style are set
// apart. Notes typed in haste have "Molotov—", "Bulganin -" and "Shepilov:"
// on one page, and translators keep what stands in the original.
type styles struct {
	mixed bool
	main  separator
	share [separators]bool // the style bears a good part of the labels
}

// readStyles reports whether most paragraphs begin with a label of one style
// or another, most of them a name that something else speaks for.
func (d *document) readStyles() styles {
	l := &d.labels
	var begins [separators]int
	all, sure, first := 0, 0, -1
	for i := range l.found {
		c := &l.found[i]
		n := &l.names[c.key]
		if !c.begins || c.soft || c.sep > ownLine || !n.plain() || c.sep != dash && c.sep != colon && !n.sure() {
			continue
		}
		if first < 0 || c.start < first {
			first = c.start
		}
		begins[c.sep]++
		if all++; n.sure() {
			sure++
		}
	}
	st := styles{main: colon}
	if all < 4 || sure*2 < all || all*10 < d.speakable(first)*6 {
		return st
	}
	used := 0
	for sep := colon; sep <= ownLine; sep++ {
		if begins[sep] > 0 {
			used++
		}
		if begins[sep] > begins[st.main] {
			st.main = sep
		}
		st.share[sep] = begins[sep] > 1 && begins[sep]*5 >= all
	}
	st.mixed = used > 1 && sure > 3
	return st
}

// speakable is how many paragraphs from the offset on can begin with a label:
// no brackets, and where blank lines set the paragraphs apart, none that
// only continue.
func (d *document) speakable(from int) int {
	first := d.paraAt(from)
	gaps, n := 0, 0
	for i := first; i < len(d.paras); i++ {
		if isAside(d.flow.Text[d.paras[i].start:d.paras[i].end]) {
			continue
		}
		n++
		if d.paras[i].gap > 0 {
			gaps++
		}
	}
	if gaps*2 > n {
		return gaps
	}
	return n
}

// sole reports whether the copy is what one person tells, with a single label
// before it: a debriefing, in which "I said" is that person's. The name then
// counts.
func (l *labels) sole(s string) bool {
	only := -1
	for i := range l.found {
		c := &l.found[i]
		if n := &l.names[c.key]; c.sep != colon || !c.begins || c.soft || !n.plain() || isPlace(n.key) {
			continue
		}
		if only >= 0 {
			return false
		}
		only = i
	}
	if only < 0 || !hasWord(s[l.found[only].text:], "We") && !hasWord(s[l.found[only].text:], "I") {
		return false
	}
	l.names[l.found[only].key].valid = true
	return true
}

// sure reports whether something besides its place speaks for a name: a list,
// an honorific, that it comes back under whatever separator.
func (n *speakerName) sure() bool { return n.person >= 0 || n.formal || n.n > 1 }

// otherStyle reports whether a candidate is a label in a style that is not the
// main one of a copy with several.
func (l *labels) otherStyle(c candidate) bool {
	n := &l.names[c.key]
	switch {
	case !l.styles.mixed || !c.begins || c.soft:
		return false
	case c.sep == ownLine:
		return n.n > n.bySep[ownLine] // elsewhere something is said under it
	}
	if c.sep == period { // a full stop also ends "Ans."
		return l.share[period] && n.sure()
	}
	return n.sure() || l.share[c.sep] && n.plain()
}
