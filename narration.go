package memcon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isAside reports whether a paragraph is nothing but a bracket or a row of
// signs: an omission, stage business, a line of asterisks.
func isAside(s string) bool {
	if s == "" {
		return false
	}
	switch s[0] {
	case '[':
		return onlyBrackets(s)
	case '(':
		return s[len(s)-1] == ')' && strings.LastIndexByte(s, '(') == 0
	}
	return isRow(s)
}

// onlyBrackets reports whether brackets hold all of s. The last may be open:
// an omission of several paragraphs closes once, or never.
func onlyBrackets(s string) bool {
	for s != "" && s[0] == '[' {
		end := bracketEnd(s, 0)
		if end < 0 {
			return strings.IndexByte(s, ']') < 0
		}
		s = strings.TrimLeft(s[end:], " .")
	}
	return s == ""
}

// isRow reports whether a paragraph is nothing but a row of signs: points or
// asterisks where something is left out, a line drawn across the page.
func isRow(s string) bool { return strings.Trim(s, "*. -_=–—•…[]()") == "" }

// isSignature reports whether a paragraph is a signature: a name alone, or
// initials, with no verb and nothing said.
func isSignature(s string) bool {
	const most = 60
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(s, "[signature]"), "[signed]"))
	if len(s) > most || s == "" || strings.Count(s, " ") > 4 {
		return false
	}
	return allNameWords(s) && !sentenceWords.has(strings.TrimRight(s, "."))
}

// isHeading reports whether a paragraph is a topic's heading: a few words in
// capitals or with capitals, and no point at the end.
func isHeading(s string) bool {
	const most = 80
	if len(s) > most || s == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	if strings.ContainsRune(".?!,;:…—-”\"", r) {
		return false
	}
	small, large := 0, 0
	for s := s; s != ""; {
		var w string
		w, s, _ = strings.Cut(s, " ")
		c, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(“\"'"))
		switch {
		case unicode.IsLower(c) && !particles.has(w) && !headingWords.has(w):
			small++
		case unicode.IsUpper(c):
			large++
		}
	}
	return small == 0 && large > 0
}

var headingWords = words(`in on and or with from by at as an versus vs into between`)

// isClosing reports whether a paragraph or a sentence closes the record.
func isClosing(s string) bool {
	s = strings.TrimLeft(s[enumeratorLen(s):], "[(")
	for _, p := range closingOpenings {
		if hasWord(s, p) {
			return true
		}
	}
	if subject := talkSubject(s); subject > 0 {
		return hasAnyWord(s[subject:], closingVerbs)
	}
	return false
}

// closingOpenings are how closing statements begin besides "the conversation
// lasted".
var closingOpenings = []string{
	"Those present", "Also present", "Present at the", "Present were", "The note taker", "The note takers", "The notetaker", "The notetakers", "The note-taker", "The note-takers",
	"The interpreter was", "The translator was", "The stenographer was", "Recorded by", "Notes taken by", "Taken down by", "Written down by",
	"End of conversation", "End of Conversation", "END OF CONVERSATION", "End of meeting", "End of Meeting", "Drafted by", "Transcribed by", "Interpreted by", "The record was",
}

// breaksOff reports whether a sentence tells at its end that the talk ended:
// "... the late hour, and the conversation was broken off."
func breaksOff(s string) bool {
	i := strings.LastIndex(s, ", and ")
	if i < 0 {
		return false
	}
	s = s[i+len(", and "):]
	n := talkSubject(s)
	return n > 0 && hasAnyWord(s[n:], closingVerbs)
}

var closingVerbs = []string{
	"lasted", "ended", "concluded", "adjourned", "closed", "broke up", "was broken off", "passed in", "proceeded in", "was adjourned", "was concluded", "ends", "concludes", "came to an end", "terminated", "took place", "was held", "finished", "went on for", "continued for",
}

// talkSubject is the length of "The conversation", "The meeting" that s
// begins with, 0 where it does not.
func talkSubject(s string) int {
	if s == "" || s[0] != 'T' && s[0] != 't' && s[0] != 'O' {
		return 0
	}
	for _, the := range [...]string{"The ", "the ", "This ", "Our "} {
		rest, ok := strings.CutPrefix(s, the)
		if !ok {
			continue
		}
		for _, adj := range [...]string{"", "entire ", "whole ", "private ", "telephone "} {
			after, ok := strings.CutPrefix(rest, adj)
			if !ok {
				continue
			}
			if n := lowerLen(after); talkNounSet.has(after[:n]) && !startsWord(after[n:]) {
				return len(the) + len(adj) + n
			}
		}
	}
	return 0
}

var talkNouns = []string{"conversation", "meeting", "discussion", "talk", "talks", "session", "dinner", "luncheon", "lunch", "reception", "breakfast", "call", "interview", "audience", "negotiations"}

var talkNounSet = setOf(talkNouns)

// lowerLen is the length of the run of small ASCII letters that s begins with.
func lowerLen(s string) int {
	n := 0
	for n < len(s) && isLower(s[n]) {
		n++
	}
	return n
}

// hasAnyWord reports whether s, a verb phrase, begins with one of the verbs.
func hasAnyWord(s string, verbs []string) bool {
	s = strings.TrimLeft(s, " ")
	for _, v := range verbs {
		if hasWord(s, v) {
			return true
		}
	}
	return false
}

// narrationTail is where, at the end of the speech [from, end), the sentences
// begin that the note taker puts between two turns of one speaker.
func narrationTail(s string, from, end int, again bool) int {
	if !again {
		return end
	}
	tail := end
	for at, stop := range sentences(s, from, end) {
		if !isInterlude(s[at:stop]) {
			tail = end
		} else if tail == end {
			tail = at
		}
	}
	if tail == from {
		return end
	}
	return tail
}

// isInterlude reports whether the sentence tells what the talk as a whole
// did: "Then, for some time, the conversation was focused on ...".
func isInterlude(s string) bool {
	for {
		if n := talkSubject(s); n > 0 {
			if clause, rest, ok := strings.Cut(s[n:], ", which "); ok && clause == "" {
				_, s, _ = strings.Cut(rest, ", ")
				return hasAnyWord(strings.TrimPrefix(s, "then "), interludeVerbs)
			}
			return hasAnyWord(s[n:], interludeVerbs) || hasAnyWord(s[n:], closingVerbs) || strings.HasPrefix(s[n:], " of ") && strings.Contains(s, " resumes")
		}
		i := strings.IndexByte(s, ',')
		if i < 0 || i+2 >= len(s) {
			return false
		}
		s = s[i+2:]
	}
}

var interludeVerbs = []string{
	"was focused", "focused", "focuses", "turned", "turns", "resumed", "resumes", "was resumed", "continued", "continues", "was interrupted", "is interrupted", "shifted", "shifts",
	"moved", "moves", "touched", "touches", "was devoted", "is devoted", "was conducted", "dealt", "deals", "recessed", "was recessed", "paused", "began", "begins",
}

// readNarration records the stretch as narration.
func (d *document) readNarration(from, to int) {
	if from < to {
		d.addTurn(&Turn{Kind: Narration}, from, from, to)
	}
}
