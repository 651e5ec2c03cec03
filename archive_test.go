package memcon_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/memcon/memcon"
)

// archiveFiles are the real documents that goldens are kept of: the seed, and
// of the published volumes some of each class and of each of the five ways in
// which they are rendered.
var archiveFiles = []string{
	"seed/mikoyan-1962.scrape",
	// direct speech
	"frus/frus1961-63v05-d369.web",      // a telephone call
	"frus/frus1961-63v15-d138.scrape",   // sides of 26 people
	"frus/frus1964-68v12-d310.pdf",      // notes at the foot of pages
	"frus/frus1964-68v26-d11.ocr",       // a tape
	"frus/frus1969-76v19p1-d135.scrape", // a table of offices and people
	"frus/frus1969-76v28-d150.wilson",
	"frus/frus1969-76v38p1-d29.pdf",
	"frus/frus1969-76ve09p1-d64.wilson",
	"frus/frus1969-76ve15p1-d40.ocr",
	"frus/frus1977-80v21-d16.web",
	// participants listed, statements reported
	"frus/frus1952-54Guat-d57.web",
	"frus/frus1955-57v08-d222.scrape",
	"frus/frus1955-57v15-d259.pdf",
	"frus/frus1958-60v08-d107.wilson",
	"frus/frus1961-63v03-d208.ocr",
	"frus/frus1964-68v34-d219.pdf",
	"frus/frus1969-76v03-d156.web",
	"frus/frus1977-80v21-d68.ocr",
	// nobody listed
	"frus/frus1948v01p2-d85.web",
	"frus/frus1949v07p1-d213.wilson",
	"frus/frus1955-57v10-d60.scrape",
	"frus/frus1964-68v34-d299.ocr",
	"frus/frus1969-76v12-d169.pdf",
	// no conversations
	"frus/frus1955-57v08-d193.web",
	"frus/frus1955-57v26-d318.wilson",
	"frus/frus1961-63v16-d157.scrape",
	"frus/frus1964-68v26-d277.pdf",
	"frus/frus1969-76ve05p1-d281.ocr",
}

// TestGoldenArchive holds the facts of real documents to goldens. The goldens
// hold no sentence of them: texts are lengths and hashes there.
func TestGoldenArchive(t *testing.T) {
	known := map[string]bool{}
	for _, file := range archiveFiles {
		name := filepath.Base(file)
		known[name] = true
		t.Run(name, func(t *testing.T) {
			text := archiveFile(t, file+".txt")
			m, err := memcon.ParseBytes([]byte(text))
			got := fmt.Sprintf("input: %s\n", size(text))
			checkGolden(t, goldenPath("archive", name), got+factsReport(m, err, text))
		})
	}
	checkStale(t, "archive", func(name string) bool { return known[name] })
}
