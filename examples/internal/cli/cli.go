// Package cli holds what the programs have in common at the command line.
package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"strings"
	"unicode"
)

// Complain writes one plain line about a place (a file, a flag; empty for
// none) and returns 1, the exit status that goes with it.
func Complain(w io.Writer, program, place string, what any) int {
	if place != "" {
		place = Printable(place) + ": "
	}
	fmt.Fprintf(w, "%s: %s%v\n", program, place, what)
	return 1
}

// Printable is a file name as it can stand in a line of text: quoted when it
// holds control characters or is no UTF-8.
func Printable(name string) string {
	bad := func(r rune) bool { return r == unicode.ReplacementChar || !unicode.IsPrint(r) }
	if strings.ContainsFunc(name, bad) {
		return strconv.Quote(name)
	}
	return name
}

// Cause is the cause of a file error, without the operation and the path.
func Cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
