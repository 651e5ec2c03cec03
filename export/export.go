// Package export writes memoranda in the formats that historians, social
// scientists and archive engineers already have tools for.
//
//	json      one indented JSON document
//	jsonl     JSON Lines: one record a line, for jq, BigQuery, Spark, grep
//	csv       one row a turn, for R, pandas and spreadsheets
//	tei       TEI P5, for editions, Parla-CLARIN tools and archives
//	convokit  a ConvoKit corpus: a folder of five files
//	markdown  a transcript to publish
//	text      a transcript to read in a terminal
//
// Each format has a function of its own, named after it. A program that takes
// the format as an option finds it with [Lookup] and then has three ways to
// use it: [Format.Write] writes one memorandum as a document that stands
// alone, [Format.NewWriter] writes any number into one stream, and
// [Format.Create] writes them into a file or a folder that has its final name
// only once it is whole.
//
// # Memo ids
//
// A memorandum does not know what it is called; whoever writes it says so with
// an id. Any text that is not empty will do, such as the path of the input or
// "frus1969-76v18d8", as long as it is not given twice to one [Writer]: rows,
// utterances and pointers refer to a memorandum by its id. JSON, CSV and
// ConvoKit hold the id as it was given; TEI makes an xml:id of it, and two ids
// that differ never become one.
//
// Turns are numbered from 1 in the order of the memorandum, narration
// included, and every format that numbers turns gives a turn the same number.
//
// # What cannot be written
//
// No format drops a turn's text. Bytes that are no UTF-8 and characters that
// a format cannot hold (NUL in CSV, most control characters in XML) become
// U+FFFD.
package export

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/memcon/memcon"
)

// The errors of this package, for use with [errors.Is].
var (
	// ErrFormat: there is no format of that name.
	ErrFormat = errors.New("no such format")
	// ErrFolder: the format is a folder of files and has no single stream.
	ErrFolder = errors.New("format is a folder, not a stream")
	// ErrNoID: a memorandum was given an empty id.
	ErrNoID = errors.New("empty memo id")
	// ErrDuplicateID: the Writer has been given this id before.
	ErrDuplicateID = errors.New("memo id used twice")
	// ErrNil: there is no memorandum to write.
	ErrNil = errors.New("nil memorandum")
	// ErrClosed: the Writer is closed.
	ErrClosed = errors.New("writer is closed")
)

// Writer writes any number of memoranda in one format. It keeps no more of
// them than their ids. It is not for use by several goroutines at once.
type Writer interface {
	// Write adds one memorandum. An id that is empty or was used before is
	// refused, and nothing is written; the Writer stays usable. After an error
	// of the underlying stream every call returns that error.
	Write(id string, m *memcon.Memorandum) error
	// Fail records that the document of this id gave no memorandum, and why.
	// json and jsonl hold such records; the other formats have no place for
	// them, and write nothing.
	Fail(id string, reason error) error
	// Close ends the output. It does not close the stream underneath.
	Close() error
}

// Format is one way of writing memoranda.
type Format struct {
	// Name is what a -format option takes, such as "csv".
	Name string
	// Ext is the usual end of a file's name, with its dot; it is empty for a
	// folder.
	Ext string
	// Folder says that the output is a folder of files. Such a format has no
	// stream: use Create.
	Folder bool
	// Summary is one line for a usage text.
	Summary string

	single func(b *bytes.Buffer, id string, m *memcon.Memorandum) error
	many   shape
	folder func(dir string) (*Output, error)
}

var formats = []Format{
	{Name: "json", Ext: ".json", Summary: "JSON: the whole result, indented; many as an array of records",
		single: appendJSON, many: jsonArray},
	{Name: "jsonl", Ext: ".jsonl", Summary: "JSON Lines: one record a line",
		single: jsonLines.memo, many: jsonLines},
	{Name: "csv", Ext: ".csv", Summary: "CSV: one row a turn, for R, pandas and spreadsheets",
		single: appendCSVDocument, many: csvRows},
	{Name: "tei", Ext: ".xml", Summary: "TEI P5 XML: an edition; many as a teiCorpus",
		single: appendTEIDocument, many: teiCorpus},
	{Name: "convokit", Folder: true, Summary: "ConvoKit: a corpus folder of five files",
		folder: func(dir string) (*Output, error) { return ConvoKit(dir, ConvoKitOptions{}) }},
	{Name: "markdown", Ext: ".md", Summary: "Markdown: a transcript to publish",
		single: appendMarkdown, many: markdownPages},
	{Name: "text", Ext: ".txt", Summary: "plain text: a transcript to read",
		single: appendText, many: textPages},
}

// HoldsFailures reports whether the format has a place for documents that gave
// no memorandum: see [Writer].
func (f Format) HoldsFailures() bool { return f.many.fail != nil }

// Formats lists the formats.
func Formats() []Format { return append([]Format(nil), formats...) }

// Names lists the names of the formats, for a usage text.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// Lookup finds a format by its name. The error wraps [ErrFormat] and lists the
// names there are.
func Lookup(name string) (Format, error) {
	for _, f := range formats {
		if f.Name == name {
			return f, nil
		}
	}
	return Format{}, fmt.Errorf("%w: %q (there is %s)", ErrFormat, name, strings.Join(Names(), ", "))
}

// Write writes one memorandum as a document that stands alone, in one call of
// w.Write. The id may be empty here where the format does not need it.
func (f Format) Write(w io.Writer, id string, m *memcon.Memorandum) error {
	if f.Folder {
		return fmt.Errorf("%s: %w", f.Name, ErrFolder)
	}
	return once(w, id, m, f.single)
}

// NewWriter writes many memoranda into one stream. Each reaches w whole, in
// one call of w.Write, so that a stream cut short ends between two of them.
func (f Format) NewWriter(w io.Writer) (Writer, error) {
	if f.Folder {
		return nil, fmt.Errorf("%s: %w", f.Name, ErrFolder)
	}
	return f.many.writer(w), nil
}

// once writes one memorandum in one call of w.Write.
func once(w io.Writer, id string, m *memcon.Memorandum, body func(*bytes.Buffer, string, *memcon.Memorandum) error) error {
	if m == nil {
		return ErrNil
	}
	var b bytes.Buffer
	if err := body(&b, id, m); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
