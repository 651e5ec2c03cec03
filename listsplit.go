package memcon

import "strings"

// split cuts the words of an item into those of each person it names: at
// semicolons, where the copy's lines break, at the commas of a list of names,
// and where a second honorific or office begins.
func (r *listReader) split(words []nameWord) [][2]int {
	parts := [][2]int{{0, len(words)}}
	for _, cut := range []func([]nameWord) [][2]int{r.atSemicolons, r.atLines, r.atCommas, r.atLeads} {
		var next [][2]int
		for _, p := range parts {
			for _, q := range cut(words[p[0]:p[1]]) {
				next = append(next, [2]int{p[0] + q[0], p[0] + q[1]})
			}
		}
		parts = next
	}
	return parts
}

// cutAt cuts words before those at which begins holds.
func cutAt(words []nameWord, begins func(i int) bool) [][2]int {
	var parts [][2]int
	from := 0
	for i := 1; i < len(words); i++ {
		if begins(i) {
			parts = append(parts, [2]int{from, i})
			from = i
		}
	}
	return append(parts, [2]int{from, len(words)})
}

func (r *listReader) atSemicolons(words []nameWord) [][2]int {
	return cutAt(words, func(i int) bool { return words[i-1].after == ';' })
}

// atLines cuts where a line of the copy begins with somebody's name: the lines
// of a list that was not set off were read as one paragraph.
func (r *listReader) atLines(words []nameWord) [][2]int {
	return cutAt(words, func(i int) bool {
		prev := words[i-1]
		if prev.is(classLink|classArticle) && prev.shape == shapeSmall || !r.beginsLine(words[i]) {
			return false
		}
		return beginsItem(words[i:])
	})
}

// beginsLine reports whether nothing but white space stands before the word on
// its line of the input.
func (r *listReader) beginsLine(w nameWord) bool {
	for i := r.d.flow.Offset(w.start) - 1; i >= 0; i-- {
		switch r.d.in[i] {
		case ' ', '\t':
		case '\n', '\r', '\f':
			return true
		default:
			return false
		}
	}
	return true
}

// beginsItem reports whether the words surely begin with a person: led by an
// honorific, a rank or an office, or with a given name or an initial.
func beginsItem(words []nameWord) bool {
	w := words[0]
	switch {
	case !w.capital():
		return false
	case w.is(classArticle):
		return readOffice(words, 0) > 0
	case w.is(classHonorific|classRank|classStyle) && !w.is(classModifier) && w.shape != shapeInitial, isExcellency(words, 0):
		return true
	case w.shape == shapeInitial, w.is(classGiven):
		return len(words) > 1 && words[1].capital() && w.after == 0
	}
	i := readLead(words, 0)
	return i > 0 && words[i-1].after == 0 && readName(words, i, nameRunOn, true) > i
}

func (r *listReader) atCommas(words []nameWord) [][2]int { return splitPeople(r.d.flow.Text, words) }

// atLeads cuts an item in which people stand beside one another, as two
// columns do when their blanks are lost: "MR. EDEN M. MOLOTOV", "The President
// Prince Fahd".
func (r *listReader) atLeads(words []nameWord) [][2]int {
	whole := [][2]int{{0, len(words)}}
	if len(words) < 3 {
		return whole
	}
	run := runOn{s: r.d.flow.Text, words: words}
	run.forget()
	run.read()
	n := len(run.found)
	if n < 2 || run.found[n-1].end != len(words) || run.guessed > 0 {
		return whole
	}
	parts := make([][2]int, n)
	from := 0
	for i, it := range run.found {
		if it.caption != nil || it.prefix[1] > it.prefix[0] || i > 0 && !run.isLed(it.entry) {
			return whole
		}
		parts[i] = [2]int{from, it.end}
		from = it.end
	}
	return parts
}

// isLed reports whether an honorific, a rank or the office of one who is
// called by it stands before the name.
func (r *runOn) isLed(e entry) bool {
	w := r.words[e.first]
	switch {
	case w.is(classArticle):
		return true
	case e.name == e.first:
		return w.shape == shapeInitial && w.text(r.s) == "M." // Monsieur
	case w.is(classHonorific|classRank|classStyle) && !w.is(classModifier):
		return true
	}
	return r.leadsName(e.first, e.name) && !r.hasOtherLink(e.first, e.name)
}

// splitPeople sets several people of one item apart, as ranges of its words:
// "Comrades Molotov, Mikoyan and Zhukov". Where the parts are not all surely
// people, the item is one.
func splitPeople(s string, words []nameWord) [][2]int {
	whole := [][2]int{{0, len(words)}}
	parts := cutAtCommas(s, words)
	if len(parts) < 2 {
		return whole
	}
	surnames, strong, paired := 0, 0, len(parts) == 2 && words[parts[0][1]-1].after == 0
	many := isPlural(s, words[0])
	for i, p := range parts {
		part := words[p[0]:p[1]]
		e, ok := readEntry(part, 0, len(part), nameAlone)
		if !ok || e.nameTo < len(part) || !e.named() && !part[0].is(classArticle) {
			return whole
		}
		if i == 0 && !e.named() && len(parts) == 2 && !paired {
			return whole // the office of the name behind it
		}
		if many || !e.named() || isStrongName(s, part, e) || len(parts) > 2 && hasLink(part[:e.name]) {
			strong++
		} else if e.named() && e.nameTo == e.first+1 {
			surnames++
		}
	}
	if len(parts) > 2 && surnames+strong == len(parts) {
		return parts // Bulganin, Kaganovich, Molotov
	}
	if strong < len(parts) && (len(parts) < 3 && !paired || strong*2 < len(parts)) {
		return whole
	}
	return parts
}

// isPlural holds for words that lead more than one name.
func isPlural(s string, w nameWord) bool {
	return lookUp(&pluralLeads, s, w)
}

var pluralLeads = words("comrades cdes coms comrs messrs drs generals ambassadors senators secretaries ministers congressmen representatives profs")

// cutAtCommas cuts words at commas, semicolons and "and".
func cutAtCommas(s string, words []nameWord) [][2]int {
	var parts [][2]int
	from := 0
	for i := range words {
		w := words[i]
		if isAnd(s, w) {
			if i > from {
				parts = append(parts, [2]int{from, i})
			}
			from = i + 1
			continue
		}
		suffix := i+1 < len(words) && words[i+1].is(classSuffix) && words[i+1].capital()
		if (w.after == ',' || w.after == ';') && !suffix && i+1 < len(words) {
			parts = append(parts, [2]int{from, i + 1})
			from = i + 1
		}
	}
	if from < len(words) {
		parts = append(parts, [2]int{from, len(words)})
	}
	return parts
}

func isAnd(s string, w nameWord) bool {
	return w.shape == shapeSmall && strings.EqualFold(w.text(s), "and") || w.text(s) == "&"
}
