package main

import (
	"os"
	"path/filepath"
	"slices"

	"github.com/memcon/memcon"
)

// input is one text, or many that are parsed one after another, with the name
// they go by in the table.
type input struct {
	name  string
	texts []string
}

// size is the number of bytes of all texts.
func (in input) size() int {
	n := 0
	for _, text := range in.texts {
		n += len(text)
	}
	return n
}

// readInputs gives the sample of the scraped dinner, all samples that are
// memoranda, and the real memorandum that the first is made after, where the
// archive is at hand.
func readInputs(root string) ([]input, error) {
	dinner, err := readSamples(filepath.Join(root, "testdata", "a-docbox-dinner.txt"))
	if err != nil {
		return nil, err
	}
	samples, err := readSamples(filepath.Join(root, "testdata", "*.txt"))
	if err != nil {
		return nil, err
	}
	archive := os.Getenv("MEMCON_ARCHIVE")
	if archive == "" {
		archive = filepath.Join(root, "..", "shared", "archive")
	}
	seed, err := readSamples(filepath.Join(archive, "seed", "mikoyan-1962.scrape.txt"))
	if err != nil {
		return nil, err
	}
	inputs := []input{{"dinner", dinner}, {"samples", samples}, {"seed", seed}}
	return slices.DeleteFunc(inputs, func(in input) bool { return len(in.texts) == 0 }), nil
}

// readSamples reads the files that Parse takes.
func readSamples(pattern string) ([]string, error) {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if _, err := memcon.Parse(string(data)); err == nil {
			texts = append(texts, string(data))
		}
	}
	return texts, nil
}
