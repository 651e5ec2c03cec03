// Package output writes what a run makes: as a stream, or into a file that
// gets its name only when it is whole and that a later run can go on from.
package output

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/memcon/memcon/examples/internal/cli"
	"github.com/memcon/memcon/export"
)

// Part is a file of JSON Lines in the making. It grows under its name with
// ".part" after it, one record a line, and is renamed when it is whole. When a
// run was interrupted, the next one finds in it what is done and adds the rest.
//
// For any other format the part is JSON Lines all the same, and the output is
// made from it at the end: so every format can be gone on with.
type Part struct {
	out     string // the name of the output
	format  export.Format
	packing compression
	packed  bool

	source string // the file that holds the records done before, if any
	size   int64  // the bytes of its whole lines, unpacked
	whole  bool   // it holds nothing but whole lines
	done   tally
	before int

	file    *os.File
	w       compressor
	flushed time.Time
	unlock  func()
}

// flushEvery is how much work, as time, a packed file may lose when the
// program is killed.
const flushEvery = time.Second

// OpenPart begins the output of a format at out. It reads what an earlier run
// left under its name with ".part", or else, for JSON Lines, what stands at
// out, and cuts off a last line that was not finished.
func OpenPart(format export.Format, out string) (*Part, error) {
	out = filepath.Clean(out)
	p := &Part{out: out, format: format, done: tally{}, whole: true, packing: plain}
	if p.isOutput() {
		p.packing, p.packed = compressionOf(out)
	}
	unlock, err := lock(out + ".lock")
	if err == nil {
		if err = p.findSource(); err == nil {
			p.unlock = unlock
			return p, nil
		}
		unlock()
	}
	return nil, p.failed(err)
}

// isOutput reports whether the part itself will be the output.
func (p *Part) isOutput() bool { return p.format.Name == "jsonl" }

// failed is an error of the output, with its name.
func (p *Part) failed(err error) error {
	return fmt.Errorf("cannot write %s: %w", cli.Printable(p.out), cli.Cause(err))
}

// part is the name the file has until it is whole.
func (p *Part) part() string { return p.out + ".part" }

var (
	errThere    = errors.New("it is there already; remove it to write it anew")
	errNotOurs  = errors.New("it is there already and holds no records of this program")
	errIsFolder = errors.New("it is a folder")
)

// findSource looks for the records of earlier runs and counts them.
func (p *Part) findSource() error {
	info, err := os.Stat(p.out)
	there := err == nil
	if there && info.IsDir() {
		if !p.format.Folder {
			return errIsFolder
		}
		names, _ := os.ReadDir(p.out)
		there = len(names) > 0
	}
	switch err := p.count(p.part()); {
	case err == nil:
		p.source = p.part()
		return nil
	case !os.IsNotExist(err):
		return err
	case !there:
		return nil
	case !p.isOutput():
		return errThere
	}
	p.source = p.out
	if err := p.count(p.out); err != nil {
		return err
	}
	if p.before == 0 && !p.whole {
		return errNotOurs
	}
	return nil
}

// count reads the records of a file that was written before.
func (p *Part) count(name string) error {
	p.whole, p.size, p.before = true, 0, 0
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := p.packing.unpack(f)
	if err != nil { // not even the head of a packed file is whole
		p.whole = false
		return nil
	}
	p.whole, err = scan(in, func(text []byte, path string) error {
		p.size += int64(len(text))
		p.before++
		p.done[path]++
		return nil
	})
	return err
}

// Before is the number of records that earlier runs have left.
func (p *Part) Before() int { return p.before }

// Take reports whether path was done by an earlier run, and counts it off.
func (p *Part) Take(path string) bool { return p.done.take(path) }

// Add writes one record, a line of JSON.
func (p *Part) Add(line []byte) error {
	if err := p.add(line); err != nil {
		return p.failed(err)
	}
	return nil
}

func (p *Part) add(line []byte) error {
	if p.w == nil {
		if err := p.begin(); err != nil {
			return err
		}
	}
	if _, err := p.w.Write(line); err != nil {
		return err
	}
	if time.Since(p.flushed) < flushEvery {
		return nil
	}
	p.flushed = time.Now()
	return p.w.Flush()
}

// begin opens the file for writing, after the records of earlier runs. A
// plain file is cut after its last whole line; anything else is copied, so
// that what there was stays until the copy holds as much.
func (p *Part) begin() error {
	if p.source == p.part() && !p.packed {
		return p.append()
	}
	file, err := os.Create(p.part() + ".new")
	if err != nil {
		return err
	}
	w, err := p.packing.pack(file)
	if err == nil {
		err = p.copySource(w)
	}
	if err == nil {
		err = os.Rename(file.Name(), p.part())
	}
	if err != nil {
		file.Close()
		os.Remove(file.Name())
		return err
	}
	p.file, p.w = file, w
	return nil
}

// append opens a plain file after its last whole line.
func (p *Part) append() error {
	file, err := os.OpenFile(p.source, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if err := file.Truncate(p.size); err != nil {
		file.Close()
		return err
	}
	if _, err := file.Seek(p.size, io.SeekStart); err != nil {
		file.Close()
		return err
	}
	p.file, p.w = file, unpacked{file}
	return nil
}

// copySource writes the records of earlier runs into the new file.
func (p *Part) copySource(w compressor) error {
	if p.source == "" {
		return nil
	}
	f, err := os.Open(p.source)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := p.packing.unpack(f)
	if err != nil {
		return nil
	}
	if _, err := io.CopyN(w, in, p.size); err != nil {
		return err
	}
	return w.Flush()
}

// Keep ends a run that did not come to its end. What is written stays under
// the name with ".part", and Keep returns that name, or an empty one if there
// is nothing to keep.
func (p *Part) Keep() string {
	defer p.unlock()
	if p.w == nil {
		if p.source == p.part() {
			return p.source
		}
		return ""
	}
	// The next run reads as far as whole lines go, whatever fails here.
	p.w.Close()
	p.file.Close()
	return p.part()
}

// Finish ends a run that came to its end: the output gets its name. An output
// that holds all there is already stays as it is.
func (p *Part) Finish() error {
	if p.w == nil && p.source == p.out && p.whole {
		p.unlock()
		return nil
	}
	if err := p.finish(); err != nil {
		return p.failed(err)
	}
	p.unlock()
	return nil
}

func (p *Part) finish() error {
	if err := p.seal(); err != nil {
		return err
	}
	if p.isOutput() {
		return os.Rename(p.part(), p.out)
	}
	if err := Convert(p.part(), p.format, p.out); err != nil {
		return err
	}
	return os.Remove(p.part())
}

// seal brings everything to the disk.
func (p *Part) seal() error {
	if p.w == nil {
		if err := p.begin(); err != nil {
			return err
		}
	}
	return errors.Join(p.w.Close(), p.file.Sync(), p.file.Close())
}
