// Reader writes one HTML page on which memoranda of conversation can be read
// beside the text they were parsed from.
//
//	go run ./examples/reader [-o PAGE.html] FILE|DIR...
//
// The page needs nothing else: style, script and charts are in it. A folder
// stands for the files in it, and in the folders inside it, whose names end in
// .txt. One document fills the page; of several there is an index, with a
// filter, that opens one at a time.
//
// Without -o the page goes to standard output. The exit status is 1 when no
// document could be shown or the page could not be written, and 2 when the
// command line is wrong. A document that gives no memorandum is named on the
// page with the reason, and on standard error.
package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"

	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/examples/internal/input"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program. It returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("reader", flag.ContinueOnError)
	flags.SetOutput(stderr)
	out := flags.String("o", "", "write the page to `PAGE`")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() == 0:
		cli.Complain(stderr, "reader", "", "name the files or folders to show")
		return 2
	case *out == "" && isTerminal(stdout):
		cli.Complain(stderr, "reader", "", "name the page with -o")
		return 2
	}
	if err := input.Missing(flags.Args()); err != nil {
		return cli.Complain(stderr, "reader", "", err)
	}
	p, err := load(ctx, flags.Args(), stderr)
	if err != nil {
		return cli.Complain(stderr, "reader", "", err)
	}
	if err := save(p, *out, stdout); err != nil {
		return cli.Complain(stderr, "reader", *out, cli.Cause(err))
	}
	return 0
}

// isTerminal reports whether a person sits at the other end.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
