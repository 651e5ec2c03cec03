// Package score compares what memcon read with what the mark-up says, field by
// field. Texts are compared by their letters and digits, so that what a scrape
// loses everywhere - apostrophes, dashes, line ends - counts for nothing.
package score

import (
	"fmt"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/frus/internal/gold"
)

// Styles are the ways in which a paper is rendered, in the order of the table.
var Styles = []string{"web", "scrape", "pdf", "wilson", "ocr", "docbox"}

// Fields are what is measured, in the order of the table.
var Fields = []string{
	"conversation", "title", "date", "place", "subject", "participants", "delegation", "position", "source", "classification", "pages",
	"turns", "turn_text", "turn_exact", "apostrophes", "reported", "resolution", "spans",
}

// Case is one rendering of a paper and what memcon made of it.
type Case struct {
	Name  string // of the rendering, such as "frus1969-76v28-d196.web"
	Style string
	Gold  *gold.Document
	Text  []byte
	Memo  *memcon.Memorandum // nil where Parse gave an error
	Err   error
}

// Report is the outcome of many cases.
type Report struct {
	// Show is the field whose misses are kept.
	Show   string
	Misses []Miss

	tallies map[string]map[string]*Tally // by style and field
}

// Miss is one fact that was read wrongly or not at all.
type Miss struct {
	Name   string // of the case
	Detail string
}

// Add compares a case.
func (r *Report) Add(c Case) {
	k := &comparison{Case: c, report: r}
	if k.Memo == nil {
		k.Memo = new(memcon.Memorandum)
	}
	k.all()
}

// Merge adds another report.
func (r *Report) Merge(o *Report) {
	for style, fields := range o.tallies {
		for field, t := range fields {
			r.tally(style, field).add(*t)
		}
	}
	r.Misses = append(r.Misses, o.Misses...)
}

// Tally is the count of a field in a style.
func (r *Report) Tally(style, field string) Tally {
	if t := r.tallies[style][field]; t != nil {
		return *t
	}
	return Tally{}
}

// tally is the same, to be changed.
func (r *Report) tally(style, field string) *Tally {
	if r.tallies == nil {
		r.tallies = make(map[string]map[string]*Tally)
	}
	if r.tallies[style] == nil {
		r.tallies[style] = make(map[string]*Tally)
	}
	t := r.tallies[style][field]
	if t == nil {
		t = new(Tally)
		r.tallies[style][field] = t
	}
	return t
}

// comparison is one case being compared.
type comparison struct {
	Case
	report *Report
}

// all compares every field. What is no conversation has one field only.
func (k *comparison) all() {
	isMemo := k.Err == nil
	t := k.tally("conversation")
	switch {
	case !k.Gold.Conversation && isMemo:
		t.Wrong++
		k.miss("conversation", "taken for a conversation: %s", clip(k.Gold.Title))
	case k.Gold.Conversation && isMemo:
		t.Right++
	case k.Gold.Conversation:
		t.Missed++
		k.miss("conversation", "not recognised: %v", k.Err)
	}
	if !k.Gold.Conversation {
		return
	}
	k.metadata()
	k.people()
	k.source()
	k.pages()
	k.spans()
	k.speech()
	k.statements()
}

func (k *comparison) tally(field string) *Tally { return k.report.tally(k.Style, field) }

// hit counts one fact, and says what was read and what was wanted where they
// differ.
func (k *comparison) hit(field string, ok bool, got, want any) {
	k.tally(field).hit(ok)
	if !ok {
		k.miss(field, "%q want %q", got, want)
	}
}

// missed counts a fact that was not read at all.
func (k *comparison) missed(field, format string, args ...any) {
	k.tally(field).Missed++
	k.miss(field, format, args...)
}

// extra counts a fact that was read and is not there.
func (k *comparison) extra(field, format string, args ...any) {
	k.tally(field).Wrong++
	k.miss(field, format, args...)
}

// miss keeps a miss if its field is to be shown.
func (k *comparison) miss(field, format string, args ...any) {
	if field == k.report.Show {
		k.report.Misses = append(k.report.Misses, Miss{Name: k.Name, Detail: fmt.Sprintf(format, args...)})
	}
}

// clip is the beginning of a text.
func clip(s string) string {
	const most = 80
	runes := []rune(s)
	if len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}
