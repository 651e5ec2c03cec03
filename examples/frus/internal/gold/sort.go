package gold

import (
	"strings"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// sort is what a heading says of its document.
type sort int

const (
	unclear sort = iota
	isRecord
	isOther
)

// A record of a conversation begins its heading with one of recordOpenings
// and goes on, before it names the people, with one of recordTopics; or it
// begins with one of conversationOpenings.
var (
	recordOpenings = []string{
		"memorandum of", "memoranda of", "memorandum for the record of", "minutes of", "notes of", "notes on", "notes from", "record of",
		"summary of", "summary notes of", "summary minutes of", "summary record of", "transcript of", "extract of", "report of",
	}
	recordTopics         = []string{"conversation", "discussion", "meeting", "talk"}
	conversationOpenings = []string{"conversation between", "conversation among", "conversation with", "telephone conversation", "minutes of the"}
	draftWords           = []string{"draft ", "draft of ", "partial ", "verbatim ", "editorial ", "unofficial ", "united states ", "u.s. "}
)

// otherOpenings begin the heading of what is no conversation.
var otherOpenings = []string{
	"telegram", "circular telegram", "airgram", "circular airgram", "letter", "message", "backchannel message", "note from", "despatch",
	"instruction", "circular instruction", "editorial note", "memorandum from", "memorandum by", "memorandum to", "memorandum prepared",
	"memorandum for the president", "action memorandum", "information memorandum", "briefing memorandum", "intelligence memorandum",
	"research memorandum", "report by", "report from", "report prepared", "report to", "paper", "study", "national intelligence",
	"special national intelligence", "national security", "executive order", "statement", "joint statement", "circular", "proclamation",
}

// titleSort reads a heading.
func titleSort(title string) sort {
	t := strings.ToLower(title)
	for _, w := range otherOpenings {
		if strings.HasPrefix(t, w) {
			return isOther
		}
	}
	for _, w := range draftWords {
		t = strings.TrimPrefix(t, w)
	}
	for _, w := range conversationOpenings {
		if strings.HasPrefix(t, w) {
			return isRecord
		}
	}
	for _, w := range recordOpenings {
		if rest, ok := strings.CutPrefix(t, w); ok && namesTopic(rest) {
			return isRecord
		}
	}
	return unclear
}

// namesTopic reports whether a conversation is named before the people are. A
// summary of what a meeting concluded is no record of it.
func namesTopic(s string) bool {
	for _, w := range []string{" conclusion", " action", " decision", " the conclusion"} {
		if strings.HasPrefix(s, w) {
			return false
		}
	}
	for _, w := range []string{" between ", " among ", " with "} {
		s, _, _ = strings.Cut(s, w)
	}
	return names(s, recordTopics)
}

// attachesRecord reports whether a record of a conversation is attached to the
// paper. Then it is neither one nor the other.
func attachesRecord(p *tei.Paper) bool {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind == tei.Heading && titleSort(b.Words()) == isRecord {
			return true
		}
	}
	return false
}
