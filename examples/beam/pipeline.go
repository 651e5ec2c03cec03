package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/input"
	"github.com/memcon/memcon/examples/internal/record"
)

func init() {
	register.DoFn3x1[context.Context, string, func(string), error](&listFn{})
	register.DoFn4x0[context.Context, string, func(string), func(string)](&fileFn{})
	register.DoFn5x0[context.Context, string, string, func(string), func(string)](&lineFn{})
	register.DoFn2x0[string, func(int, string)](&shardFn{})
	register.DoFn2x0[int, func(int, bool)](&fileNumberFn{})
	register.DoFn4x1[context.Context, int, func(*bool) bool, func(*string) bool, error](&writeFn{})
	register.Emitter1[string]()
	register.Emitter2[int, string]()
	register.Emitter2[int, bool]()
	register.Iter1[string]()
	register.Iter1[bool]()
}

// build makes the pipeline: documents in, lines and failures out.
func build(s beam.Scope, o options) {
	var lines, failures beam.PCollection
	if o.input != "" {
		files := beam.ParDo(s, &listFn{}, beam.Create(s, o.input))
		// The names go to all workers, or one would read every file.
		lines, failures = beam.ParDo2(s, &fileFn{}, beam.Reshuffle(s, files))
	} else {
		lines, failures = beam.ParDo2(s, &lineFn{}, textio.ReadWithFilename(s, o.ndjson))
	}
	write(s, "memoranda", o.output, o.shards, lines)
	write(s, "failures", o.failures, o.shards, failures)
}

// listFn gives the names of the files that match a pattern.
type listFn struct{}

func (*listFn) ProcessElement(ctx context.Context, pattern string, emit func(string)) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	names, err := fs.List(ctx, pattern)
	if err != nil {
		return err
	}
	for _, name := range names {
		emit(name)
	}
	return nil
}

// fileFn parses the document in a file.
type fileFn struct{}

func (*fileFn) ProcessElement(ctx context.Context, name string, line, failure func(string)) {
	m, err := parseFile(ctx, name)
	send(name, m, err, line, failure)
}

// lineFn parses the document in a line of NDJSON.
type lineFn struct{}

func (*lineFn) ProcessElement(ctx context.Context, file, text string, line, failure func(string)) {
	var m *memcon.Memorandum
	doc, err := input.Decode([]byte(text))
	switch {
	case err != nil:
		doc.Path = file
	case doc.Text == nil:
		m, err = parseFile(ctx, doc.Path)
	default:
		if doc.Path == "" {
			doc.Path = file
		}
		m, err = new(record.Reader).Bytes([]byte(*doc.Text))
	}
	send(doc.Path, m, err, line, failure)
}

// parseFile parses the document in a file of any file system that Beam knows.
func parseFile(ctx context.Context, name string) (*memcon.Memorandum, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	r, err := fs.OpenRead(ctx, name)
	if err != nil {
		return nil, cli.Cause(err)
	}
	defer r.Close()
	return new(record.Reader).From(r)
}

// send gives what became of a document to the output it belongs to.
func send(path string, m *memcon.Memorandum, err error, line, failure func(string)) {
	text, lineErr := record.Line(path, m, err)
	if lineErr != nil {
		err = lineErr
		text, _ = record.Line(path, nil, err)
	}
	if err != nil {
		line = failure
	}
	line(string(text))
}

// write makes files of a collection of lines. Each file is there at the end,
// also one that gets no line.
func write(s beam.Scope, name, path string, shards int, lines beam.PCollection) {
	s = s.Scope(name)
	all := make([]int, shards)
	for i := range all {
		all[i] = i
	}
	files := beam.ParDo(s, &fileNumberFn{}, beam.CreateList(s, all))
	sharded := beam.ParDo(s, &shardFn{Shards: shards}, lines)
	beam.ParDo0(s, &writeFn{Path: path, Shards: shards}, beam.CoGroupByKey(s, files, sharded))
}

// fileNumberFn makes the number of a file a key.
type fileNumberFn struct{}

func (*fileNumberFn) ProcessElement(number int, emit func(int, bool)) { emit(number, true) }

// shardFn says which file a line goes to.
type shardFn struct{ Shards int }

func (f *shardFn) ProcessElement(line string, emit func(int, string)) {
	h := fnv.New32a()
	io.WriteString(h, line)
	emit(int(h.Sum32()%uint32(f.Shards)), line)
}

// writeFn writes one file. It gets its name when it is whole, so that a
// worker that fails leaves nothing half-written under it.
type writeFn struct {
	Path   string
	Shards int
}

func (f *writeFn) ProcessElement(ctx context.Context, number int, _ func(*bool) bool, lines func(*string) bool) error {
	name := f.Path
	if f.Shards > 1 {
		name = fmt.Sprintf("%s-%05d-of-%05d", f.Path, number+1, f.Shards)
	}
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	part := fmt.Sprintf("%s.%d.part", name, time.Now().UnixNano())
	renamer, canRename := fs.(filesystem.Renamer)
	if !canRename {
		part = name
	}
	if err := writeLines(ctx, fs, part, lines); err != nil {
		return err
	}
	if canRename {
		return renamer.Rename(ctx, part, name)
	}
	return nil
}

func writeLines(ctx context.Context, fs filesystem.Interface, name string, lines func(*string) bool) error {
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(file, 1<<16)
	for line := ""; lines(&line); {
		out.WriteString(line)
	}
	return errors.Join(out.Flush(), file.Close())
}
