// Parse reads one memorandum of conversation and writes what it says.
//
//	go run ./examples/parse [FILE]
//
// Without FILE, or with "-", it reads standard input. The result goes to
// standard output. Where there is none - the file cannot be read, is empty, is
// no text, is no record of a conversation - parse writes nothing there and one
// line on standard error that says what was found, and exits with status 1.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/record"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(stderr)
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 1:
		return cli.Complain(stderr, "parse", "", "one file at a time; examples/batch reads many")
	}
	path := flags.Arg(0)
	m, err := read(path, stdin)
	if err != nil {
		return cli.Complain(stderr, "parse", name(path), record.Reason(err))
	}
	e := json.NewEncoder(stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(m); err != nil {
		return cli.Complain(stderr, "parse", "", err)
	}
	return 0
}

// read parses the file at path, or standard input.
func read(path string, stdin io.Reader) (*memcon.Memorandum, error) {
	var r record.Reader
	if path == "" || path == "-" {
		return r.From(stdin)
	}
	return r.File(path)
}

// name is what a message calls the input.
func name(path string) string {
	if path == "" || path == "-" {
		return "standard input"
	}
	return path
}
