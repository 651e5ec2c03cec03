package memcon

import "strings"

// narrator is the participant who wrote the record and calls himself "I", or
// nobody where the document does not say who that is: the heading names the
// author, or the source note the drafter.
func (d *document) narrator() int {
	if !d.narratorRead {
		d.narratorRead, d.narratorIs = true, d.findNarrator()
	}
	return d.narratorIs
}

func (d *document) findNarrator() int {
	if name, office, at := titleAuthor(d.flow.Text[d.title.start:d.title.end]); name != "" {
		if p := d.whoIs(name); p != nobody {
			return p
		}
		start := d.title.start + at
		return d.addPerson(Participant{Name: name, Title: office, From: FromTitle, Span: d.flow.Span(start, start+len(name))})
	}
	if name := d.memo.Source.Drafter; name != "" {
		return d.whoIs(name)
	}
	return nobody
}

// titleAuthor reads the author from a heading: "Memorandum of Conversation, by
// the Ambassador to Egypt (Eilts)", "..., by Mr. William S. B. Lacy, of ...".
// at is where the name stands.
func titleAuthor(title string) (name, office string, at int) {
	i := strings.LastIndex(title, ", by ")
	if i < 0 {
		return "", "", 0
	}
	at = i + len(", by ")
	author := title[at:]
	if open := strings.IndexByte(author, '('); open > 0 && strings.HasPrefix(author, "the ") {
		end := strings.IndexByte(author[open:], ')')
		if end < 0 {
			return "", "", 0
		}
		name = strings.TrimSpace(author[open+1 : open+end])
		office = strings.TrimSpace(strings.TrimPrefix(author[:open], "the "))
		return name, office, at + open + 1 + strings.Index(author[open+1:], name)
	}
	name, office, _ = strings.Cut(author, ", ")
	name, _, _ = strings.Cut(name, " (")
	if !startsUpper(name) || officeAlone(name) {
		return "", "", 0
	}
	return strings.TrimSuffix(name, " of"), strings.TrimPrefix(office, "of the "), at
}
