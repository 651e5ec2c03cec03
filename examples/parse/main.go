// Parse reads one memorandum of conversation and writes what it says.
//
//	go run ./examples/parse [-format NAME] [-o OUT] [FILE]
//
// Without FILE, or with "-", it reads standard input. The result goes to
// standard output, or to OUT, as JSON where neither -format nor the ending of
// OUT says otherwise. Where there is no result - the file cannot be read, is
// empty, is no text, is no record of a conversation - parse writes nothing
// there and one line on standard error that says what was found. The exit
// status is then 1; it is 2 when the command line is wrong.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/output"
	"github.com/memcon/memcon/examples/internal/record"
	"github.com/memcon/memcon/export"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are what the command line says.
type options struct {
	path   string // empty or "-" for standard input
	out    string
	format export.Format
}

// run is the program. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseOptions(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	m, err := o.read(stdin)
	if err != nil {
		return cli.Complain(stderr, "parse", o.name(), record.Reason(err))
	}
	if err := o.write(stdout, m); err != nil {
		return cli.Complain(stderr, "parse", o.out, cli.Cause(err))
	}
	return 0
}

// parseOptions reads the command line. It says itself what is wrong with it.
func parseOptions(args []string, stderr io.Writer) (o options, err error) {
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(stderr)
	format := flags.String("format", "", "write `NAME`: "+strings.Join(export.Names(), ", "))
	flags.StringVar(&o.out, "o", "", "write to `OUT`")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	o.path = flags.Arg(0)
	o.format, err = output.Format(*format, o.out, "json")
	switch {
	case err != nil:
	case flags.NArg() > 1:
		err = errors.New("one file at a time; examples/batch reads many")
	case o.format.Folder && o.out == "":
		err = fmt.Errorf("-format %s is a folder of files: name it with -o", o.format.Name)
	}
	if err != nil {
		cli.Complain(stderr, "parse", "", err)
	}
	return o, err
}

// read parses the file, or standard input.
func (o options) read(stdin io.Reader) (*memcon.Memorandum, error) {
	var r record.Reader
	if o.path == "" || o.path == "-" {
		return r.From(stdin)
	}
	return r.File(o.path)
}

// name is what a message and the output call the input.
func (o options) name() string {
	if o.path == "" || o.path == "-" {
		return "standard input"
	}
	return o.path
}

// write writes the result. A file or folder gets its name when it is whole.
func (o options) write(stdout io.Writer, m *memcon.Memorandum) error {
	if o.out == "" {
		return o.format.Write(stdout, o.name(), m)
	}
	out, err := output.CreateOne(o.format, o.out)
	if err != nil {
		return err
	}
	defer out.Discard()
	if err := out.Write(o.name(), m); err != nil {
		return err
	}
	return out.Close()
}
