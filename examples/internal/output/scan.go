package output

import (
	"bufio"
	"encoding/json"
	"io"
)

// scan calls line for each whole record at the head of r, a file of JSON
// Lines, with its bytes and the path it is of. It stops at the first line that
// is cut short or is no record, and reports whether there was none.
func scan(r io.Reader, line func(text []byte, path string) error) (whole bool, err error) {
	in := bufio.NewReaderSize(r, 1<<20)
	for {
		text, err := in.ReadBytes('\n')
		if err != nil {
			// A packed file that was cut short ends in an error; what stands
			// before it is good.
			return err == io.EOF && len(text) == 0, nil
		}
		path, ok := recordPath(text)
		if !ok {
			return false, nil
		}
		if err := line(text, path); err != nil {
			return false, err
		}
	}
}

// recordPath is the path of a record, if text is one.
func recordPath(text []byte) (path string, ok bool) {
	var r struct {
		Path       *string         `json:"path"`
		Memorandum json.RawMessage `json:"memorandum"`
		Error      string          `json:"error"`
	}
	err := json.Unmarshal(text, &r)
	if err != nil || r.Path == nil || (r.Memorandum == nil && r.Error == "") {
		return "", false
	}
	return *r.Path, true
}

// tally counts how many records of each path are done.
type tally map[string]int

// take reports whether one more record of path is done already, and counts it
// off.
func (t tally) take(path string) bool {
	path = string([]rune(path)) // as JSON has it: U+FFFD for a byte that is no UTF-8
	if t[path] == 0 {
		return false
	}
	t[path]--
	return true
}
