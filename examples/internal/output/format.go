package output

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/export"
)

// Format is the format of a name, or, where there is none, that of the ending
// of out, or else the usual one.
func Format(name, out, usual string) (export.Format, error) {
	if name != "" {
		return export.Lookup(name)
	}
	ext := filepath.Ext(out)
	if _, packed := compressionOf(out); packed {
		ext = filepath.Ext(strings.TrimSuffix(out, ext))
	}
	for _, f := range export.Formats() {
		if ext != "" && f.Ext == ext {
			return f, nil
		}
	}
	return export.Lookup(usual)
}

// Documents is a writer whose ids are paths, which may come more than once: the
// second time one is given a number.
type Documents struct {
	export.Writer
	seen map[string]int
}

// NewDocuments is a writer of documents into w.
func NewDocuments(w export.Writer) *Documents { return &Documents{w, map[string]int{}} }

// Write adds a memorandum.
func (d *Documents) Write(path string, m *memcon.Memorandum) error {
	return d.Writer.Write(d.id(path), m)
}

// Fail adds the reason why there is no memorandum.
func (d *Documents) Fail(path string, reason error) error {
	return d.Writer.Fail(d.id(path), reason)
}

func (d *Documents) id(path string) string {
	d.seen[path]++
	if n := d.seen[path]; n > 1 {
		return fmt.Sprintf("%s#%d", path, n)
	}
	return path
}

// File is a file or folder in the making. Nothing stands under its name until
// Close has returned nil.
type File interface {
	export.Writer
	// Discard gives it up. After Close it does nothing.
	Discard() error
}

// Create begins a folder, or a file that is packed as its name says, of many
// documents.
func Create(f export.Format, path string) (File, error) {
	if f.Folder {
		return f.Create(path)
	}
	return createFile(path, f.NewWriter)
}

// CreateOne begins a folder or file of one document.
func CreateOne(f export.Format, path string) (File, error) {
	if f.Folder {
		return f.Create(path)
	}
	return createFile(path, func(w io.Writer) (export.Writer, error) { return single{f, w}, nil })
}

// single writes a document that stands alone.
type single struct {
	format export.Format
	w      io.Writer
}

func (s single) Write(id string, m *memcon.Memorandum) error { return s.format.Write(s.w, id, m) }
func (s single) Fail(string, error) error                    { return nil }
func (s single) Close() error                                { return nil }

// packedFile is a file in the making that is packed as its name says.
type packedFile struct {
	export.Writer
	path string
	file *os.File
	pack compressor
	buf  *bufio.Writer
}

func createFile(path string, writer func(io.Writer) (export.Writer, error)) (*packedFile, error) {
	file, err := os.Create(path + ".new")
	if err != nil {
		return nil, err
	}
	p := &packedFile{path: path, file: file}
	packing, _ := compressionOf(path)
	if p.pack, err = packing.pack(file); err == nil {
		p.buf = bufio.NewWriterSize(p.pack, 1<<16)
		p.Writer, err = writer(p.buf)
	}
	if err != nil {
		p.Discard()
		return nil, err
	}
	return p, nil
}

// Close ends the file and gives it its name.
func (p *packedFile) Close() error {
	defer p.Discard()
	err := errors.Join(p.Writer.Close(), p.buf.Flush(), p.pack.Close(), p.file.Sync(), p.file.Close())
	if err != nil {
		return err
	}
	return os.Rename(p.file.Name(), p.path)
}

// Discard gives the file up.
func (p *packedFile) Discard() error {
	p.file.Close()
	if err := os.Remove(p.file.Name()); !os.IsNotExist(err) {
		return err
	}
	return nil
}

// Convert writes the records of a file of JSON Lines in another format.
func Convert(lines string, f export.Format, path string) error {
	in, err := os.Open(lines)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := Create(f, path)
	if err != nil {
		return err
	}
	defer out.Discard()
	docs := NewDocuments(out)
	whole, err := scan(in, func(text []byte, path string) error {
		var r export.Record
		if err := json.Unmarshal(text, &r); err != nil {
			return err
		}
		if r.Memorandum == nil {
			return docs.Fail(path, errors.New(r.Error))
		}
		return docs.Write(path, r.Memorandum)
	})
	if err == nil && !whole {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return err
	}
	return out.Close()
}
