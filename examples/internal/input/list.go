package input

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
)

// MaxLine is the longest line of a list that is read, in bytes. It leaves room
// for the largest document the parser reads with every letter escaped.
const MaxLine = 256 << 20

// byteOrderMark stands before the first line of some lists.
var byteOrderMark = []byte("\uFEFF")

var errLongLine = fmt.Errorf("the line is over %d bytes", MaxLine)

// List gives the documents of a list, one a line: the path of a file, or a
// JSON object {"path": ..., "text": ...} that brings its text along. An object
// without text names a file. A folder stands for what is in it, as with
// [Args]. Empty lines are passed over. A line that cannot
// be read is an item with an error and the path "stdin:LINE".
func List(r io.Reader) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := readLine(in, MaxLine)
			place := fmt.Sprintf("stdin:%d", n)
			switch line = bytes.TrimSpace(bytes.TrimPrefix(line, byteOrderMark)); {
			case errors.Is(err, errLongLine):
				if !yield(Item{Path: place, Err: err}) {
					return
				}
				continue
			case len(line) > 0:
				if !listed(line, place, yield) {
					return
				}
			}
			if err == nil {
				continue
			}
			if err != io.EOF {
				yield(Item{Path: place, Err: err})
			}
			return
		}
	}
}

// listed yields the documents of one line of a list, and reports whether to go
// on.
func listed(line []byte, place string, yield func(Item) bool) bool {
	if line[0] != '{' {
		return argument(string(line), yield)
	}
	doc, err := Decode(line)
	switch {
	case err != nil:
		return yield(Item{Path: place, Err: err})
	case doc.Text == nil:
		return argument(doc.Path, yield)
	case doc.Path == "":
		doc.Path = place
	}
	return yield(Item{Path: doc.Path, Text: *doc.Text, Inline: true, Size: int64(len(*doc.Text))})
}

// Document is one line of NDJSON: a document that brings its text along, or,
// without one, the name of a file.
type Document struct {
	Path string  `json:"path"`
	Text *string `json:"text"`
}

// Decode reads one line of NDJSON.
func Decode(line []byte) (doc Document, err error) {
	switch err := json.Unmarshal(line, &doc); {
	case err != nil:
		return doc, fmt.Errorf("the line is no JSON object with path and text: %w", err)
	case doc.Path == "" && doc.Text == nil:
		return doc, errors.New("the line names neither a path nor a text")
	}
	return doc, nil
}

// readLine reads one line. A line longer than limit is passed over and gives
// errLongLine. The last line comes with io.EOF.
func readLine(in *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if long = long || len(line)+len(part) > limit; !long {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case long && (err == nil || err == io.EOF):
			return nil, errLongLine
		}
		return line, err
	}
}
