// Package output writes what a run makes: as a stream, or into a file that
// gets its name only when it is whole and that a later run can go on from.
package output

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/memcon/memcon/examples/internal/cli"
)

// Part is a file of JSON Lines in the making. It grows under its name with
// ".part" after it, one record a line, and is renamed when it is whole. When a
// run was interrupted, the next one finds in it what is done and adds the rest.
type Part struct {
	out     string // the name it will have
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

// OpenPart opens the file that will be at out. It reads what an earlier run
// left under its name with ".part", or else, where reuse is set, what stands at
// out, and cuts off a last line that was not finished.
func OpenPart(out string, reuse bool) (*Part, error) {
	if info, err := os.Stat(out); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s is a folder", out)
	}
	unlock, err := lock(out + ".lock")
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w", out, cli.Cause(err))
	}
	p := &Part{out: out, done: tally{}, whole: true, unlock: unlock}
	p.packing, p.packed = compressionOf(out)
	if err := p.findSource(reuse); err != nil {
		unlock()
		return nil, err
	}
	return p, nil
}

// part is the name the file has until it is whole.
func (p *Part) part() string { return p.out + ".part" }

// findSource looks for the records of earlier runs and counts them.
func (p *Part) findSource(reuse bool) error {
	names := []string{p.part()}
	if reuse {
		names = append(names, p.out)
	}
	for _, name := range names {
		switch err := p.count(name); {
		case os.IsNotExist(err):
			continue
		case err != nil:
			return err
		case name == p.out && p.before == 0 && !p.whole:
			return fmt.Errorf("%s is there already and holds no records of this program", p.out)
		}
		p.source = name
		return nil
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
func (p *Part) Keep() (string, error) {
	defer p.unlock()
	if p.w == nil {
		if p.source == p.part() {
			return p.source, nil
		}
		return "", nil
	}
	err := p.w.Close()
	if e := p.file.Close(); err == nil {
		err = e
	}
	return p.part(), err
}

// Finish ends a run that came to its end: the file gets its name. A file at
// out that already holds all there is stays as it is.
func (p *Part) Finish() error {
	defer p.unlock()
	if p.w == nil && p.source == p.out && p.whole {
		return nil
	}
	if err := p.seal(); err != nil {
		return err
	}
	return os.Rename(p.part(), p.out)
}

// seal brings everything to the disk.
func (p *Part) seal() error {
	if p.w == nil {
		if err := p.begin(); err != nil {
			return err
		}
	}
	if err := p.w.Close(); err != nil {
		return err
	}
	if err := p.file.Sync(); err != nil {
		return err
	}
	return p.file.Close()
}
