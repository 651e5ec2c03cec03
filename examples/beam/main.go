// Beam reads many memoranda of conversation with Apache Beam: what batch does
// on one machine, on a cluster.
//
//	go run . -input 'DIR/*.txt' -output out.jsonl -failures failed.jsonl
//
// One of -input and -ndjson says what to read: a pattern of file names, each
// file a document, or a pattern of files of NDJSON, each line a document
// {"path": ..., "text": ...}. The output has one line a memorandum,
// {"path": ..., "memorandum": ...}. A document that gave none goes to the
// failures, with its reason: {"path": ..., "error": ...}. The lines are those
// of batch, in no order.
//
// README.md says how to send the pipeline to a cluster.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/gcs"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/memcon/memcon/examples/internal/cli"
)

// options are the program's own flags, beside those of Beam's runners.
type options struct {
	input, ndjson    string
	output, failures string
	shards           int
}

func main() {
	var o options
	flag.StringVar(&o.input, "input", "", "read the files that match `PATTERN`, a document each")
	flag.StringVar(&o.ndjson, "ndjson", "", "read the NDJSON files that match `PATTERN`, a document a line")
	flag.StringVar(&o.output, "output", "", "write the memoranda to `FILE`")
	flag.StringVar(&o.failures, "failures", "", "write the failures and their reasons to `FILE`")
	flag.IntVar(&o.shards, "shards", 1, "write `N` files each, named FILE-00001-of-0000N and so on")
	flag.Parse()
	beam.Init() // a worker of the cluster does its work here, and goes no further
	if err := o.check(); err != nil {
		cli.Complain(os.Stderr, "beam", "", err)
		os.Exit(2)
	}
	if err := run(context.Background(), o); err != nil {
		os.Exit(cli.Complain(os.Stderr, "beam", "", err))
	}
}

// run builds the pipeline and waits for its end.
func run(ctx context.Context, o options) error {
	if flag.Lookup("runner").Value.String() == "" {
		log.SetupLogging("error", log.LogKind) // the embedded runner tells each of its steps
	}
	if err := matches(ctx, o.input+o.ndjson); err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, o)
	if err := beamx.Run(ctx, p); err != nil {
		return errors.New(lastLine(err.Error()))
	}
	return nil
}

// matches is an error if no file matches a pattern.
func matches(ctx context.Context, pattern string) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	names, err := fs.List(ctx, pattern)
	if err == nil && len(names) == 0 {
		err = fmt.Errorf("no file matches %s", pattern)
	}
	return err
}

// lastLine is the cause of a failed pipeline, which Beam puts below the plan
// that it was found in.
func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

// check says what is wrong with the options.
func (o options) check() error {
	switch {
	case flag.NArg() > 0:
		return fmt.Errorf("%q is no flag: put patterns in quotation marks", flag.Arg(0))
	case (o.input == "") == (o.ndjson == ""):
		return errors.New("say what to read, with -input or -ndjson")
	case o.output == "" || o.failures == "":
		return errors.New("say where to write, with -output and -failures")
	case o.output == o.failures:
		return errors.New("-output and -failures are one file")
	case o.shards < 1:
		return errors.New("-shards is at least 1")
	}
	return nil
}
