package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strings"
	"time"
)

//go:embed page.gohtml
var pageHTML string

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

var pages = template.Must(template.New("page").Funcs(template.FuncMap{"count": count, "grouped": grouped, "pack": pack}).Parse(pageHTML))

// page is the whole page.
type page struct {
	Title   string
	Docs    []template.HTML // made by the template "document"
	Rows    []row
	Failed  []failure
	Years   []column
	Records []string // the sorts of records there are
	Made    string
}

// row is a document in the index.
type row struct {
	N                   int
	Path, Title, Record string
	Date, Place         string
	People              string
	Turns, Words        int
	Problems            int
}

// failure is a document that gave no memorandum.
type failure struct{ Path, Reason string }

// CSS and Script are the page's own style and script; no others run.
func (*page) CSS() template.CSS   { return template.CSS(pageCSS) }
func (*page) Script() template.JS { return template.JS(pageJS) }

// Policy forbids the browser everything but the page's own style and script,
// so that even markup that slipped through would do nothing.
func (*page) Policy() string {
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	return fmt.Sprintf("default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'", hash(pageCSS), hash(pageJS))
}

// Alone reports whether the page shows one document and no index.
func (p *page) Alone() bool { return len(p.Docs) == 1 && len(p.Failed) == 0 }

// Last is the last year of the index's chart.
func (p *page) Last() string { return p.Years[len(p.Years)-1].Year }

// Most is the most documents that the chart has in one year.
func (p *page) Most() int {
	return slices.MaxFunc(p.Years, func(a, b column) int { return a.Count - b.Count }).Count
}

// write writes the page.
func (p *page) write(w io.Writer) error {
	p.Made = time.Now().Format("2 January 2006")
	p.Years = years(p.Rows)
	for _, r := range p.Rows {
		if !slices.Contains(p.Records, r.Record) {
			p.Records = append(p.Records, r.Record)
		}
	}
	return pages.Execute(w, p)
}

// render writes a document's part of the page.
func (v *docView) render() (template.HTML, error) {
	var b bytes.Buffer
	err := pages.ExecuteTemplate(&b, "document", v)
	return template.HTML(b.String()), err
}

// pack is a document's part of the page, packed with gzip and in the base64
// that needs no escape. The script unpacks the one that is opened: the browser
// would take seconds to read the markup of a large folder.
func pack(html template.HTML) (string, error) {
	var b strings.Builder
	text := base64.NewEncoder(base64.RawURLEncoding, &b)
	z := gzip.NewWriter(text)
	_, err := io.WriteString(z, string(html))
	err = errors.Join(err, z.Close(), text.Close())
	return b.String(), err
}

// row is the document's line in the index.
func (v *docView) row() row {
	r := row{
		N: v.N, Path: v.Path, Title: v.Title, Record: v.Record, Place: v.Memo.Metadata.Place,
		Date:  v.Memo.Metadata.Date.Start,
		Turns: len(v.Turns), Problems: len(v.Problems),
	}
	var names []string
	for _, p := range v.People {
		names = append(names, p.Name)
	}
	for _, t := range v.Turns {
		r.Words += t.Words
	}
	r.People = strings.Join(names, ", ")
	return r
}

// column is a year in the index's chart, in percent of its width and height.
type column struct {
	Year              string
	Count             int
	X, Width, Y, Tall float64
}

// years counts the documents by year, with a column for each year between the
// first and the last.
func years(rows []row) []column {
	counts := map[int]int{}
	first, last, most := 9999, 0, 0
	for _, r := range rows {
		var year int
		if _, err := fmt.Sscanf(r.Date, "%4d", &year); err != nil {
			continue
		}
		counts[year]++
		first, last, most = min(first, year), max(last, year), max(most, counts[year])
	}
	if last <= first || last-first > 200 {
		return nil
	}
	step := 100 / float64(last-first+1)
	var list []column
	for y := first; y <= last; y++ {
		tall := 100 * float64(counts[y]) / float64(most)
		list = append(list, column{fmt.Sprint(y), counts[y], round(step * float64(y-first)), round(step * 0.8), round(100 - tall), round(tall)})
	}
	return list
}

func round(n float64) float64 { return math.Round(n*100) / 100 }
