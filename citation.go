package memcon

import (
	"slices"
	"strings"
)

// parseSource reads the parts of a source note.
func parseSource(text string) Source {
	s := Source{Text: text}
	s.URL = findURL(text)
	if s.URL != "" {
		text = strings.TrimRight(strings.Replace(text, s.URL, "", 1), " ,;<(")
	}
	text = afterTitle(text)
	readShelfMark(&s, text)
	for i, c := range clauses(text) {
		if !readClause(&s, c) && i == 0 {
			readPlace(&s, c)
		}
	}
	return s
}

// findURL is the first web address in the text.
func findURL(s string) string {
	at := strings.Index(s, "http://")
	if i := strings.Index(s, "https://"); i >= 0 && (at < 0 || i < at) {
		at = i
	}
	if at < 0 {
		return ""
	}
	url := s[at:]
	if i := strings.IndexAny(url, " )]>,;"); i >= 0 {
		url = url[:i]
	}
	return strings.TrimRight(url, ".")
}

// afterTitle is a citation without the title, the date and the name of the
// digital archive that it begins with.
func afterTitle(s string) string {
	const program = "History and Public Policy Program Digital Archive, "
	if i := strings.Index(s, program); i >= 0 {
		return s[i+len(program):]
	}
	if i := strings.Index(s, "Digital Archive, "); i >= 0 && (strings.HasPrefix(s, "\"") || strings.HasPrefix(s, "“")) {
		return s[i+len("Digital Archive, "):]
	}
	return s
}

// clauses cuts a source note at its full stops, and at the semicolons before
// which a new part of the citation begins.
func clauses(s string) []string {
	var all []string
	from := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '.' && endsClause(s, i), (c == ';' || c == ',') && opensPart(s[i+1:]), c == ' ' && strings.HasPrefix(s[i:], " and translated "):
			all = appendClause(all, s[from:i])
			from = i + 1
		}
	}
	return appendClause(all, s[from:])
}

func appendClause(all []string, s string) []string {
	s = strings.TrimSpace(s)
	if opensPart(s) {
		s = strings.TrimPrefix(s, "and ")
	}
	if s != "" {
		all = append(all, s)
	}
	return all
}

// endsClause reports whether the full stop at i ends a sentence and not an
// abbreviation or an initial.
func endsClause(s string, i int) bool {
	rest := strings.TrimLeft(s[i+1:], " ")
	if rest == "" {
		return true
	}
	blank := len(rest) < len(s)-i-1
	if classLevel(rest) != "" || hasAnyPrefix(rest, sureOpenings) {
		return true
	}
	if !blank || !startsUpper(rest) && rest[0] != '(' && rest[0] != '[' {
		return false
	}
	word := s[strings.LastIndexAny(s[:i], " (,;")+1 : i]
	return len(word) > 1 && !strings.Contains(word, ".") && !slices.Contains(citationAbbreviations, word)
}

// opensPart reports whether a new part of a citation begins after a semicolon
// or comma.
func opensPart(s string) bool {
	s = strings.TrimLeft(s, " ")
	return hasAnyPrefix(strings.TrimPrefix(s, "and "), partOpenings)
}

// readClause reads a clause that says what it is, and reports whether it
// does.
func readClause(s *Source, c string) bool {
	if classLevel(c) != "" || strings.HasPrefix(c, "Administratively ") {
		setOnce(&s.Classification, classificationOf(c))
		return true
	}
	for _, k := range clauseKinds {
		if after, ok := afterAny(c, k.openings); ok {
			k.read(s, after)
			return true
		}
	}
	return strings.HasPrefix(c, "No classification")
}

// classificationOf is a clause such as "Secret; Nodis" without what editors
// add to it after a semicolon in small letters.
func classificationOf(c string) string {
	for i := 0; i+2 < len(c); i++ {
		if c[i] == ';' && startsLower(strings.TrimLeft(c[i+1:], " ")) {
			return c[:i]
		}
	}
	return c
}

// afterAny is what follows the first of the openings that the clause has, at
// its beginning or, for one that begins with a blank, anywhere.
func afterAny(c string, openings []string) (string, bool) {
	for _, o := range openings {
		if o[0] != ' ' {
			if after, ok := strings.CutPrefix(c, o); ok {
				return after, true
			}
		} else if _, after, ok := strings.Cut(c, o); ok {
			return after, true
		}
	}
	return "", false
}

// clauseKind is a sort of clause: what it opens with and what to do with the
// rest.
type clauseKind struct {
	openings []string
	read     func(s *Source, rest string)
}

var clauseKinds = []clauseKind{
	{[]string{"Published in ", "published in ", "Printed in ", "printed in ", "First published in ", "Originally published in ", "Also published in ", "Also printed in ", "Reprinted in ", "reprinted in ", "Reprinted from "}, readPublication},
	{[]string{"Translated by ", "translated by ", "Translation by ", "translation by ", "Trans. by ", "trans. by ", "Translator: ", "translator: "}, func(s *Source, rest string) { setOnce(&s.Translator, person(rest)) }},
	{[]string{"Translated for ", "translated for ", "Translated from ", "translated from ", "Translation for ", "Translation from ", "translation from "}, readTranslatedFor},
	{[]string{"Drafted by ", "drafted by ", "Drafted and approved by ", "Drafted and initialed by ", "Prepared by ", "Drafting officer: "}, func(s *Source, rest string) { setOnce(&s.Drafter, drafter(rest)) }},
	{[]string{"Drafted on "}, readDraftedOn},
	{[]string{"Copy on file at ", "copy on file at ", "Copies on file at ", "copies on file at ", "On file at ", "on file at ", "Copy at ", "copy at ", "Copy in ", "copy in ", "Copies at "}, func(s *Source, rest string) { setOnce(&s.Copy, institution(rest)) }},
	{[]string{"Obtained by ", "obtained by ", "Copy obtained by ", "copy obtained by ", "Obtained from ", "obtained from ", "Obtained for ", "obtained for ", "Provided by ", "provided by ", "Provided to ", "provided to ", "Contributed by ", "contributed by ", "Courtesy of ", "courtesy of "}, func(s *Source, rest string) { setOnce(&s.Provider, institution(rest)) }},
	{[]string{" was held ", " took place ", " were held "}, readVenue},
}

// setOnce keeps the first of several.
func setOnce(field *string, v string) {
	if *field == "" {
		*field = v
	}
}

// institution is the name that a clause gives, without the article.
func institution(s string) string {
	if i := strings.IndexAny(s, ";,"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimPrefix(strings.TrimSpace(s), "the ")
}

// person is the name that a clause gives, without whom the work was done for.
func person(s string) string {
	for _, stop := range []string{" for ", " (", ";", " from ", " and edited", ", and edited"} {
		s, _, _ = strings.Cut(s, stop)
	}
	return strings.Trim(s, " ,.")
}

// readTranslatedFor reads "Translated for CWIHP by David Wolff".
func readTranslatedFor(s *Source, rest string) {
	if _, name, ok := strings.Cut(rest, "by "); ok {
		setOnce(&s.Translator, person(name))
	}
}

// readDraftedOn reads "Drafted on June 26 by Burdett".
func readDraftedOn(s *Source, rest string) {
	if _, name, ok := strings.Cut(rest, " by "); ok {
		setOnce(&s.Drafter, drafter(name))
	}
}

// drafter is the name, or names, of a clause that goes on with the date, the
// office and who approved.
func drafter(s string) string {
	for _, stop := range drafterStops {
		s, _, _ = strings.Cut(s, stop)
	}
	return strings.Trim(s, " ,.")
}

var drafterStops = []string{
	" on ", " and approved", " and cleared", " and initialed", " and retyped", " and signed", ";", " who ", " (", " of ", " in ", ", Acting ", ", Assistant ", ", Deputy ", ", Director ",
	", Special ", ", Chief ", ", and approved", ", and cleared", ", approved", ", cleared",
}

// readVenue reads "in the Cabinet Room of the White House".
func readVenue(s *Source, rest string) {
	for _, p := range []string{"in ", "at ", "aboard ", "on board "} {
		at := strings.Index(" "+rest, " "+p)
		if at < 0 || s.Venue != "" {
			continue
		}
		v := rest[at+len(p):]
		for _, stop := range []string{";", " and lasted ", " from ", " beginning ", " on "} {
			v, _, _ = strings.Cut(v, stop)
		}
		if !isDigit(v[0]) { // "in 1956"
			s.Venue = strings.Trim(v, " ,.")
		}
	}
}

// readPublication reads a title, an issue, a date and pages, set apart by
// commas.
func readPublication(s *Source, rest string) {
	if s.Publication != nil {
		return
	}
	p := new(Publication)
	var title []string
	for _, part := range strings.Split(rest, ",") {
		part = strings.Trim(part, " .")
		if after, ok := afterAny(part, []string{"Issues ", "Issue ", "issues ", "issue ", "No. ", "no. ", "Nos. ", "Number "}); ok {
			setOnce(&p.Issue, after)
		} else if after, ok := afterAny(part, []string{"pp. ", "p. ", "pp ", "pages ", "page "}); ok {
			setOnce(&p.Pages, after)
		} else if isPublicationDate(part) && len(title) > 0 {
			setOnce(&p.Date, part)
		} else if part != "" {
			title = append(title, part)
		}
	}
	p.Title = strings.Join(title, ", ")
	splitIssue(p)
	s.Publication = p
}

// splitIssue reads "Bulletin 5 (Spring 1995)" and "Bulletin No. 5".
func splitIssue(p *Publication) {
	if before, date, ok := strings.Cut(strings.TrimSuffix(p.Title, ")"), " ("); ok && isPublicationDate(date) {
		p.Title = before
		setOnce(&p.Date, date)
	}
	for _, sign := range []string{" Issue ", " Issues ", " No. ", " no. ", " #"} {
		if before, issue, ok := strings.Cut(p.Title, sign); ok && issue != "" && isDigit(issue[0]) {
			p.Title = before
			setOnce(&p.Issue, issue)
		}
	}
	if i := strings.LastIndexByte(p.Title, ' '); i > 0 && p.Issue == "" && strings.Trim(p.Title[i+1:], "0123456789-–/") == "" {
		p.Title, p.Issue = p.Title[:i], p.Title[i+1:]
	}
}

// isPublicationDate reports whether s is a year, or a season, month or day of
// one.
func isPublicationDate(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" /-–", r) })
	year := false
	for _, w := range words {
		if n := countDigits(w); n == len(w) {
			year = year || n == 4
		} else if !slices.Contains(publicationSeasons, w) {
			return false
		}
	}
	return year
}

// readPlace reads the clause that names the archive and where in it the paper
// lies: "Ford Library, National Security Adviser, Memoranda of Conversations,
// Box 3, March 11, 1974".
func readPlace(s *Source, c string) {
	parts := splitPlace(afterQuoted(c))
	for len(parts) > 1 && !s.namesArchive(parts[0]) && len(c) > len(parts[0]) && (isPublicationDate(parts[0]) || strings.ContainsAny(c, "\"“")) {
		parts = parts[1:]
	}
	if len(parts) == 0 || !s.namesArchive(parts[0]) {
		return
	}
	s.Archive = parts[0]
	parts = parts[1:]
	for i, p := range parts[:min(len(parts), 2)] {
		if isNamedShort(p) {
			s.Archive = strings.Join(append([]string{s.Archive}, parts[:i+1]...), ", ")
			parts = parts[i+1:]
			break
		}
	}
	if name, number, ok := cutNumber(s.Archive); ok { // "PRC FMA 106-01479-03"
		s.Archive, s.Folder = name, number
		if len(parts) > 0 && strings.Trim(parts[0], "0123456789-–") == "" {
			setOnce(&s.Pages, parts[0])
		}
		return
	}
	if s.Fond == "" && s.Opis == "" && s.Delo == "" {
		readShelves(s, parts)
	}
}

// afterQuoted is a citation without an author and a title in quotation marks.
func afterQuoted(c string) string {
	for _, mark := range []string{"\"", "”"} {
		if i := strings.LastIndex(c, mark); i >= 0 && strings.HasPrefix(c[i+len(mark):], ", ") || i > 0 && c[i-1] == ',' {
			return strings.TrimLeft(c[i+len(mark):], ", ")
		}
	}
	return c
}

// isNamedShort reports whether a part ends in its abbreviation: "Russian
// Federation (AVP RF)". Then the archive's name ends there.
func isNamedShort(p string) bool {
	_, short, ok := strings.Cut(strings.TrimSuffix(p, ")"), " (")
	return ok && strings.HasSuffix(p, ")") && len(short) >= 3 && isUpper(short[0]) && isUpper(short[len(short)-1])
}

// cutNumber cuts a file number off the name that it follows.
func cutNumber(name string) (before, number string, ok bool) {
	i := strings.LastIndexByte(name, ' ')
	if i < 0 {
		return "", "", false
	}
	number = name[i+1:]
	return name[:i], number, countDigits(number) >= 3 && strings.Contains(number, "-")
}

// readShelves reads the parts after the archive's name: collection, series,
// box, folder.
func readShelves(s *Source, parts []string) {
	box := slices.IndexFunc(parts, func(p string) bool {
		p = strings.TrimPrefix(p, "(")
		return hasWord(p, "Box") || hasWord(p, "Boxes")
	})
	if box >= 0 {
		_, s.Box, _ = strings.Cut(strings.TrimSuffix(parts[box], ")"), " ")
		setOnce(&s.Folder, strings.Join(parts[box+1:], ", "))
		parts = parts[:box]
	}
	if len(parts) == 0 {
		return
	}
	s.Collection = parts[0]
	parts = parts[1:]
	if box < 0 && len(parts) > 0 && s.Folder == "" && s.Delo == "" {
		s.Folder = parts[len(parts)-1]
		parts = parts[:len(parts)-1]
	}
	s.Series = strings.Join(parts, ", ")
}

// splitPlace cuts at commas that stand in no bracket.
func splitPlace(c string) []string {
	var parts []string
	depth, from := 0, 0
	for i := 0; i <= len(c); i++ {
		if i == len(c) || c[i] == ',' && depth == 0 {
			parts = appendClause(parts, c[from:i])
			from = i + 1
			continue
		}
		switch c[i] {
		case '(':
			depth++
		case ')':
			depth = max(depth-1, 0)
		}
	}
	return parts
}

// namesArchive reports whether the first part of a citation names where the
// paper lies: by a word for such places, by an abbreviation in capitals, or
// because a shelf mark of a Russian archive follows.
func (s *Source) namesArchive(name string) bool {
	if s.Fond != "" || s.Opis != "" || s.Delo != "" {
		return true
	}
	words := strings.Fields(name)
	for _, w := range words {
		if slices.Contains(archiveWords, strings.Trim(w, "(),.")) {
			return true
		}
	}
	return len(words) > 0 && len(words) <= 4 && isAcronym(words[0])
}

// isAcronym reports whether a word is short and has capitals inside: "RGASPI",
// "TsDA", "BArch".
func isAcronym(w string) bool {
	capitals := 0
	for i := range len(w) {
		if isUpper(w[i]) {
			capitals++
		}
	}
	return capitals >= 2 && len(w) <= 12 && isUpper(w[0])
}

// readShelfMark reads the keys of Russian and kindred archives: "f. 0100, op.
// 42, por. 19, pap. 288, ll. 20-23", "Fond 89, Opis 42, Delo 51".
func readShelfMark(s *Source, text string) {
	var found [6]string
	for at := 0; at < len(text); {
		i := strings.IndexAny(text[at:], " ,;(")
		if i < 0 {
			i = len(text) - at
		}
		if k, value := shelfKey(text[at:]); k != noShelf && found[k] == "" {
			found[k] = value
		}
		at += i + 1
	}
	if found[shelfFond] == "" && found[shelfOpis] == "" && (found[shelfDelo] == "" || found[shelfPages] == "") {
		return // a single letter with a point may be an initial
	}
	s.Fond, s.Opis, s.Delo, s.Papka, s.Pages = found[shelfFond], found[shelfOpis], found[shelfDelo], found[shelfPapka], found[shelfPages]
}

const (
	noShelf = iota
	shelfFond
	shelfOpis
	shelfDelo
	shelfPapka
	shelfPages
)

// shelfKey reads one key with its value at the start of s; the key is
// noShelf where there is none.
func shelfKey(s string) (int, string) {
	n := 0
	for n < len(s) && (isLetter(s[n]) || s[n] == '.' && n+1 < len(s) && isLetter(s[n+1])) && n < 12 {
		n++
	}
	k := shelfKeys.fold(s[:n])
	if k == noShelf || n == len(s) {
		return noShelf, ""
	}
	if s[n] == '.' {
		n++
	} else if n < 3 {
		return noShelf, ""
	}
	value := strings.TrimLeft(s[n:], " ")
	value = strings.TrimPrefix(strings.TrimPrefix(value, "no."), " ")
	end := strings.IndexAny(value, " ,;)]")
	if end >= 0 {
		value = value[:end]
	}
	value = strings.TrimRight(value, ".")
	if value == "" || !isDigit(value[0]) {
		return noShelf, ""
	}
	return k, value
}
