package memcon

import (
	"strings"
	"time"
)

// readDuration reads how long the conversation lasted from what the record
// says of it as a whole, where the header does not say: "The conversation
// lasted for three hours and forty minutes", "began at 11.10 and ended at
// 14.20". An approximate length is none.
func (d *document) readDuration() {
	if d.memo.Metadata.Duration != "" {
		return
	}
	for i := range d.memo.Turns {
		t := &d.memo.Turns[i]
		if t.Kind != Narration || !tellsOfTalk(t.Text) {
			continue
		}
		if length := statedLength(t.Text); length > 0 {
			d.memo.Metadata.Duration = length.String()
			return
		}
	}
}

// tellsOfTalk reports whether a narration speaks of the conversation.
func tellsOfTalk(s string) bool {
	low := strings.ToLower(s[:min(len(s), 200)])
	for _, n := range talkNouns {
		if strings.Contains(low, n) {
			return true
		}
	}
	return false
}

// statedLength reads the length after a verb of lasting, or from the hours at
// which the talk began and ended.
func statedLength(s string) time.Duration {
	for _, v := range lastingVerbs {
		if i := strings.Index(s, v); i >= 0 {
			if length, n := readLength(strings.TrimPrefix(s[i+len(v):], "for ")); n > 0 {
				return length
			}
		}
	}
	begin, ok := clockAfter(s, "began at ", "started at ", "opened at ", "begins at ")
	if !ok {
		return 0
	}
	end, ok := clockAfter(s, "ended at ", "concluded at ", "closed at ", "ends at ", "finished at ", "until ")
	if !ok {
		return 0
	}
	minutes := end.minutes() - begin.minutes()
	if minutes < 0 {
		minutes += 24 * 60 // over midnight
	}
	return time.Duration(minutes) * time.Minute
}

var lastingVerbs = []string{" lasted ", " went on for ", " continued for ", " took ", " lasts "}

// clockAfter reads the hour that follows one of the words.
func clockAfter(s string, words ...string) (clock, bool) {
	for _, w := range words {
		if i := strings.Index(s, w); i >= 0 {
			t, n := readClock(s[i+len(w):])
			if n == 0 {
				return 0, false
			}
			return t.clock(t.half), true
		}
	}
	return 0, false
}

// readLength reads "three hours and forty minutes", "1 hour and 30 minutes",
// "an hour and a half", "one and a half hours", "40 minutes". n is 0 where s
// begins with no length.
func readLength(s string) (length time.Duration, n int) {
	length, n = readLengthPart(s)
	if n == 0 {
		return 0, 0
	}
	for _, sep := range [...]string{", and ", " and ", ", ", " "} {
		rest, ok := strings.CutPrefix(s[n:], sep)
		if !ok {
			continue
		}
		for _, f := range hourFractions {
			if hasWord(rest, f.word) {
				return length + f.size, n + len(sep) + len(f.word)
			}
		}
		if more, k := readLengthPart(rest); k > 0 {
			return length + more, n + len(sep) + k
		}
	}
	return length, n
}

// readLengthPart reads a number and its unit.
func readLengthPart(s string) (part time.Duration, n int) {
	if hasWord(s, "half an hour") {
		return 30 * time.Minute, len("half an hour")
	}
	v, n := readNumber(s)
	if n == 0 {
		return 0, 0
	}
	const half = " and a half"
	halves := time.Duration(2 * v)
	if hasWord(s[n:], half) {
		halves, n = halves+1, n+len(half)
	}
	unit := strings.TrimLeft(s[n:], " -")
	for _, u := range lengthUnits {
		if hasWord(unit, u.word) {
			return halves * u.size / 2, len(s) - len(unit) + len(u.word)
		}
	}
	return 0, 0
}

// namedLength is a word for a length of time.
type namedLength struct {
	word string
	size time.Duration
}

// hourFractions follow whole hours.
var hourFractions = []namedLength{{"a half", 30 * time.Minute}, {"a quarter", 15 * time.Minute}, {"three quarters", 45 * time.Minute}}

var lengthUnits = []namedLength{
	{"hours", time.Hour}, {"hour", time.Hour}, {"minutes", time.Minute}, {"minute", time.Minute}, {"mins", time.Minute}, {"min", time.Minute},
}

// readNumber reads digits or a number in words up to fifty-nine.
func readNumber(s string) (v, n int) {
	if n = countDigits(s); n > 0 {
		return atoi(s), n
	}
	w := wordLen(s)
	first, second, _ := strings.Cut(s[:w], "-")
	v = smallNumbers.get(first)
	switch {
	case v == 0:
		return 0, 0
	case second != "":
		return v + smallNumbers.get(second), w
	case v >= 20:
		rest := strings.TrimPrefix(s[w:], " ")
		if tail := smallNumbers.get(rest[:wordLen(rest)]); tail > 0 && tail < 10 {
			return v + tail, len(s) - len(rest) + wordLen(rest)
		}
	}
	return v, w
}

var smallNumbers = newLexicon(map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
})
