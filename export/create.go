package export

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/memcon/memcon"
)

// Output is a [Writer] into a file or a folder of the file system. What is
// written stands under a name of its own beside the final one, which begins
// with a dot and ends in ".partial"; Close gives it the final name. Unless
// Close returned nil, nothing stands under the final name that did not stand
// there before.
type Output struct {
	inner  Writer
	finish func() error // flush, sync, close and rename
	drop   func() error // close and remove
	err    error        // set once the Output is done with
}

// Create begins a file or folder of this format at path. A file that stands
// there is replaced when Close is called, not before. A folder must not exist,
// or be empty.
func (f Format) Create(path string) (*Output, error) {
	if f.Folder {
		return f.folder(path)
	}
	part := partial(path)
	file, err := os.Create(part)
	if err != nil {
		return nil, err
	}
	buf := bufio.NewWriterSize(file, 1<<16)
	return &Output{
		inner: f.many.writer(buf),
		finish: func() error {
			if err := errors.Join(buf.Flush(), file.Sync(), file.Close()); err != nil {
				return err
			}
			return os.Rename(part, path)
		},
		drop: func() error { return errors.Join(ignoreClosed(file.Close()), os.Remove(part)) },
	}, nil
}

// Write adds one memorandum: see [Writer].
func (o *Output) Write(id string, m *memcon.Memorandum) error {
	if o.err != nil {
		return o.err
	}
	return o.inner.Write(id, m)
}

// Fail records a document that gave no memorandum: see [Writer].
func (o *Output) Fail(id string, reason error) error {
	if o.err != nil {
		return o.err
	}
	return o.inner.Fail(id, reason)
}

// Close ends the output and gives it its final name. If that fails, what was
// written is removed.
func (o *Output) Close() error {
	if o.err != nil {
		return o.err
	}
	err := o.inner.Close()
	if err == nil {
		err = o.finish()
	}
	if err != nil {
		o.drop()
	}
	o.err = ErrClosed
	return err
}

// Discard gives the output up and removes what was written. After Close it
// does nothing, so that it may be deferred.
func (o *Output) Discard() error {
	if o.err != nil {
		return nil
	}
	o.err = ErrClosed
	return o.drop()
}

// partial is the name that an output has while it is being written: in the
// same folder, so that renaming it is one step, and with the process's number,
// so that two programs do not share it. What a killed process of the same
// number left there is written over.
func partial(path string) string {
	dir, base := filepath.Split(filepath.Clean(path))
	return filepath.Join(dir, fmt.Sprintf(".%s.%d.partial", base, os.Getpid()))
}

func ignoreClosed(err error) error {
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}
