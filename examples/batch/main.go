// Batch reads many memoranda of conversation and writes one JSON line for each
// file, in the order of the input:
//
//	go run ./examples/batch [flags] DIR|FILE...  > out.jsonl
//	find . -name '*.txt' | go run ./examples/batch -o out.jsonl.zst -
//
// A line is {"path": ..., "memorandum": ...}, or {"path": ..., "error": ...}
// where a file gave none: one bad file never stops the rest.
//
// A folder stands for the files in it whose names end in .txt, and for those
// of the folders inside it, each folder sorted by name. Without arguments, or
// with "-", standard input is a list, one document a line: the path of a file
// or folder, or an object {"path": ..., "text": ...} that brings its text along.
//
// With -o the lines go to OUT.part, which is renamed to OUT when all is done.
// After an interruption the same command goes on where the first one stopped,
// and reads no file twice; a line that was half written is cut off and written
// anew. An OUT that ends in .gz or .zst is packed.
//
// With -format the output is of another sort: a table, an edition, a corpus.
// Where -format is not given, the ending of OUT decides, and JSON Lines it is
// where that says nothing. Files that gave no memorandum have a place in
// JSON only; with other formats standard error names them. A format other than
// JSON Lines is made from OUT.part at the end.
//
// With -shard i/n only every n-th document is read, beginning with the i-th:
// n runs on n machines, with an OUT each, read everything once.
//
// The exit status is 1 when nothing could be read, when the output could not
// be written and when the run was interrupted, and 2 when the command line is
// wrong. Standard error gets one line that says so, or a summary of the run,
// and a progress bar where it is a terminal.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strings"
	"syscall"

	"golang.org/x/term"

	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/input"
	"github.com/memcon/memcon/examples/internal/output"
	"github.com/memcon/memcon/export"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the command line says.
type options struct {
	args    []string // files and folders; none for a list on standard input
	out     string
	format  export.Format
	shard   input.Shard
	workers int
}

// run is the program. It returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseOptions(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case len(o.args) == 0 && isTerminal(stdin):
		cli.Complain(stderr, "batch", "", "name files or folders, or give a list on standard input")
		return 2
	}
	if err = input.Missing(o.args); err != nil {
		return cli.Complain(stderr, "batch", "", err)
	}
	tuneMemory(o.workers)
	sink, err := openSink(o, stdout)
	if err != nil {
		return cli.Complain(stderr, "batch", "", err)
	}
	b := &batch{options: o, sink: sink, stderr: stderr}
	return b.run(ctx, stdin)
}

// parseOptions reads the command line. It says itself what is wrong with it.
func parseOptions(args []string, stderr io.Writer) (o options, err error) {
	flags := flag.NewFlagSet("batch", flag.ContinueOnError)
	flags.SetOutput(stderr)
	format := flags.String("format", "", "write `NAME`: "+strings.Join(export.Names(), ", "))
	flags.StringVar(&o.out, "o", "", "write to `OUT`, and go on from there after an interruption; .gz and .zst are packed")
	flags.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "parse `N` files at a time")
	flags.Func("shard", "read part `i/n` of the input only", func(s string) error {
		o.shard, err = input.ParseShard(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if o.args = flags.Args(); len(o.args) == 1 && o.args[0] == "-" {
		o.args = nil
	}
	o.format, err = output.Format(*format, o.out, "jsonl")
	switch {
	case err != nil:
	case o.workers < 1:
		err = fmt.Errorf("-j %d: at least one file at a time", o.workers)
	case slices.Contains(o.args, ""):
		err = errors.New("a file name is empty")
	case o.format.Folder && o.out == "":
		err = fmt.Errorf("-format %s is a folder of files: name it with -o", o.format.Name)
	}
	if err != nil {
		cli.Complain(stderr, "batch", "", err)
	}
	return o, err
}

// isTerminal reports whether a person sits at the other end.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
