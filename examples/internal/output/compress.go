package output

import (
	"io"
	"path/filepath"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// compressor is a writer that packs what it is given. Flush hands on all of
// it, so that it can be read back although the file has no end yet.
type compressor interface {
	io.WriteCloser
	Flush() error
}

// compression is a way to pack a file, and to read it back.
type compression struct {
	pack   func(io.Writer) (compressor, error)
	unpack func(io.Reader) (io.Reader, error)
}

// compressions are the ways to pack, by the ending of the file's name. They
// work on one goroutine: the parser has the other cores.
var compressions = map[string]compression{
	".gz": {
		pack:   func(w io.Writer) (compressor, error) { return gzip.NewWriter(w), nil },
		unpack: func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	},
	".zst": {
		pack: func(w io.Writer) (compressor, error) { return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1)) },
		unpack: func(r io.Reader) (io.Reader, error) {
			return zstd.NewReader(r, zstd.WithDecoderConcurrency(1))
		},
	},
}

// plain is a file that is not packed.
var plain = compression{
	pack:   func(w io.Writer) (compressor, error) { return unpacked{w}, nil },
	unpack: func(r io.Reader) (io.Reader, error) { return r, nil },
}

// unpacked is a compressor that leaves everything as it is.
type unpacked struct{ io.Writer }

func (unpacked) Flush() error { return nil }
func (unpacked) Close() error { return nil }

// compressionOf is how the file at path is packed, by its name.
func compressionOf(path string) (c compression, packed bool) {
	if c, packed = compressions[filepath.Ext(path)]; packed {
		return c, true
	}
	return plain, false
}
