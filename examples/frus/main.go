// Frus measures memcon on volumes of Foreign Relations of the United States,
// whose mark-up says what a right reading is:
//
//	git clone https://github.com/HistoryAtState/frus
//	go run ./examples/frus frus/volumes
//	go run ./examples/frus frus/volumes/frus1969-76v28.xml
//
// Each document that is a record of a conversation, and a share of the others,
// is rendered as the plain text that a scraper meets, in several styles. The
// text is parsed, and what was read is compared with the mark-up. The table
// has F1 by field and style, and how many facts there were.
//
//	-style web,pdf   render in these styles only: web, scrape, pdf, wilson,
//	                 ocr, docbox; without it, all but docbox
//	-show FIELD      list what was missed of a field as well, -n N of it
//	-json            the figures as JSON
//	-others SHARE    take that share of the documents that are no conversation
//	-seed N          another seed for what is random about the renderings
//	-write DIR       keep the renderings and what the mark-up says in DIR
//	-gold DIR        measure on the files of such a folder instead of volumes
//
// A folder stands for the *.xml files in it. The same arguments give the same
// table. One document at a time is held for each core. A volume that cannot be
// read to its end is named, and the others go on; the exit status is then 1.
// It is 2 when the command line is wrong.
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

	"github.com/memcon/memcon/examples/frus/internal/score"
	"github.com/memcon/memcon/examples/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// options are what the command line says.
type options struct {
	args    []string // volumes and folders of them
	gold    string   // a folder to measure on instead, or ""
	styles  []string
	show    string
	most    int // misses to show
	json    bool
	others  float64
	seed    uint64
	write   string
	workers int
}

// run is the program. It returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	o, err := parseOptions(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	m := &measure{options: o, stderr: stderr, report: score.Report{Show: o.show}}
	if err := m.run(ctx); err != nil {
		return cli.Complain(stderr, "frus", "", err)
	}
	if err := m.print(stdout); err != nil {
		return cli.Complain(stderr, "frus", "standard output", cli.Cause(err))
	}
	if m.broken {
		return 1
	}
	return 0
}

// parseOptions reads the command line. It says itself what is wrong with it.
func parseOptions(args []string, stderr io.Writer) (o options, err error) {
	flags := flag.NewFlagSet("frus", flag.ContinueOnError)
	flags.SetOutput(stderr)
	styles := flags.String("style", "", "render in the styles `A,B`: "+strings.Join(score.Styles, ", "))
	flags.StringVar(&o.gold, "gold", "", "measure on the files NAME.gold.json and NAME.STYLE.txt of `DIR`")
	flags.StringVar(&o.show, "show", "", "list what was missed of `FIELD`: "+strings.Join(score.Fields, ", "))
	flags.IntVar(&o.most, "n", 30, "list no more than `N` misses")
	flags.BoolVar(&o.json, "json", false, "print the figures as JSON")
	flags.Float64Var(&o.others, "others", 0.2, "take that `SHARE` of the documents that are no conversation")
	flags.Uint64Var(&o.seed, "seed", 1, "seed for what is random about the renderings")
	flags.StringVar(&o.write, "write", "", "keep the renderings and what the mark-up says in `DIR`")
	flags.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "work on `N` documents at a time")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	o.args = flags.Args()
	o.styles = chosenStyles(*styles, o.gold != "")
	if err = o.check(); err != nil {
		cli.Complain(stderr, "frus", "", err)
	}
	return o, err
}

// chosenStyles are the styles named, or the usual ones.
func chosenStyles(list string, all bool) []string {
	switch {
	case list != "":
		return strings.Split(list, ",")
	case all:
		return score.Styles
	}
	return slices.DeleteFunc(slices.Clone(score.Styles), func(s string) bool { return s == "docbox" })
}

// check says what is wrong with the options.
func (o *options) check() error {
	for _, s := range o.styles {
		if !slices.Contains(score.Styles, s) {
			return fmt.Errorf("-style %s: no such style; there are %s", s, strings.Join(score.Styles, ", "))
		}
	}
	switch {
	case o.show != "" && !slices.Contains(score.Fields, o.show):
		return fmt.Errorf("-show %s: no such field; there are %s", o.show, strings.Join(score.Fields, ", "))
	case o.gold == "" && len(o.args) == 0:
		return errors.New("name volumes, or a folder of them")
	case o.gold != "" && len(o.args) > 0:
		return errors.New("-gold takes the place of volumes")
	case o.gold != "" && o.write != "":
		return errors.New("-write keeps what is made from volumes; -gold makes nothing")
	case o.others < 0 || o.others > 1:
		return fmt.Errorf("-others %v: a share is from 0 to 1", o.others)
	case o.workers < 1:
		return fmt.Errorf("-j %d: at least one document at a time", o.workers)
	}
	return nil
}
