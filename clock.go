package memcon

import "strings"

// readHours reads a time of day or a range of two at the beginning of s:
// "3:30–4:15 p.m.", "9 a.m.", "21.00 - 23.07 hours", "11:30 a.m.–noon",
// "0830–0930", "1735Z".
func readHours(s string) (begin, end clock, n int) {
	begin, end, n = readHourRange(s)
	if n > 0 {
		n += skipZone(s[n:])
	}
	return begin, end, n
}

// skipZone is the length of the name of a time zone behind an hour: " EST".
func skipZone(s string) int {
	for _, w := range timeZones {
		if len(s) > 1 && s[0] == ' ' && hasWord(s[1:], w) {
			return 1 + len(w)
		}
	}
	return 0
}

// readHourRange reads one hour or two without a time zone.
func readHourRange(s string) (begin, end clock, n int) {
	a, n := readClock(s)
	if n == 0 {
		return 0, 0, 0
	}
	if k := skipRange(s[n:]); k > 0 {
		if b, m := readClock(s[n+k:]); m > 0 && (b.half != noHalf || a.half != noHalf || b.marked || a.pair && b.pair) {
			begin, end = pairClocks(a, b)
			return begin, end, n + k + m
		}
	}
	if a.half == noHalf && !a.marked {
		return 0, 0, 0
	}
	return a.clock(a.half), 0, n
}

// half is the half of the day that a time of twelve hours is in.
type half uint8

const (
	noHalf half = iota
	morning
	afternoon
)

// timeOfDay is a time as written.
type timeOfDay struct {
	hour, minute int
	half         half
	marked       bool // it is a time by a word of its own: noon, "hours", Z
	pair         bool // it has minutes
}

func (t timeOfDay) clock(h half) clock {
	switch {
	case h == afternoon && t.hour < 12:
		return clockAt(t.hour+12, t.minute)
	case h == morning && t.hour == 12:
		return clockAt(0, t.minute)
	}
	return clockAt(t.hour, t.minute)
}

// pairClocks settles the half of the day of a range: the mark at its end
// holds for both hours unless the first would then come after the second.
func pairClocks(a, b timeOfDay) (begin, end clock) {
	end = b.clock(b.half)
	if a.half != noHalf || a.marked {
		return a.clock(a.half), end
	}
	begin = a.clock(b.half)
	if begin > end && b.half == afternoon {
		begin = a.clock(morning)
	}
	return begin, end
}

// readClock reads one time of day.
func readClock(s string) (t timeOfDay, n int) {
	for _, w := range hourWords {
		if hasWord(s, w.word) {
			return timeOfDay{hour: w.hour, marked: true}, len(w.word)
		}
	}
	t, n = readHourDigits(s)
	if n == 0 {
		return t, 0
	}
	k := skipBlanks(s[n:], "")
	if h, m := readHalf(s[n+k:]); m > 0 {
		t.half = h
		return t, n + k + m
	}
	for _, w := range hourMarks {
		if rest := s[n:]; strings.HasPrefix(rest, w) && !startsWord(rest[len(w):]) {
			t.marked = true
			return t, n + len(w)
		}
	}
	return t, n
}

// readHourDigits reads "3", "3:30", "10: 08", "21.00", "0830", "11 50".
func readHourDigits(s string) (t timeOfDay, n int) {
	digits := countDigits(s)
	switch digits {
	case 1, 2:
		t.hour, n = atoi(s), digits
		if m, k := readMinutes(s[n:]); k > 0 {
			t.minute, t.pair, n = m, true, n+k
		}
	case 4:
		t.hour, t.minute, t.pair, n = atoi(s[:2]), atoi(s[2:4]), true, 4
	default:
		return t, 0
	}
	if t.hour > 24 || t.minute > 59 || n < len(s) && isDigit(s[n]) {
		return t, 0
	}
	return t, n
}

// readMinutes reads what follows the hour: a sign, perhaps a blank that OCR
// put in, and two digits.
func readMinutes(s string) (minute, n int) {
	if len(s) < 3 {
		return 0, 0
	}
	n = 1
	switch {
	case s[0] == ':' && s[1] == ' ':
		n = 2
	case s[0] == ' ' && s[1] == ':':
		n = 2 + skipBlanks(s[2:], "")
	case s[0] == ' ': // the colon is lost: only the half of the day proves it
		if countDigits(s[1:]) != 2 {
			return 0, 0
		}
		if _, k := readHalf(s[3+skipBlanks(s[3:], ""):]); k == 0 {
			return 0, 0
		}
	case s[0] != ':' && s[0] != '.':
		return 0, 0
	}
	if countDigits(s[n:]) != 2 {
		return 0, 0
	}
	return atoi(s[n:]), n + 2
}

// readHalf reads "a.m.", "PM", "p. m.", "p-m.".
func readHalf(s string) (h half, n int) {
	if s == "" {
		return noHalf, 0
	}
	switch s[0] {
	case 'a', 'A':
		h = morning
	case 'p', 'P':
		h = afternoon
	default:
		return noHalf, 0
	}
	n = 1
	for n < len(s) && n < 5 && (s[n] == '.' || s[n] == ' ' || s[n] == '-' || strings.HasPrefix(s[n:], "・")) {
		n++
		for n < len(s) && s[n] >= 0x80 && s[n] < 0xC0 {
			n++
		}
	}
	if n >= len(s) || s[n] != 'm' && s[n] != 'M' {
		return noHalf, 0
	}
	n++
	if n < len(s) && s[n] == '.' {
		n++
	}
	if startsWord(s[n:]) {
		return noHalf, 0
	}
	return h, n
}

var (
	hourWords = []struct {
		word string
		hour int
	}{{"noon", 12}, {"Noon", 12}, {"midnight", 24}, {"Midnight", 24}}
	timeZones = []string{"EST", "EDT", "EWT", "CST", "CDT", "MST", "PST", "PDT", "GMT", "BST", "CET", "local time", "Moscow time"}
	hourMarks = []string{" hours", " Hours", " hrs", " Uhr", " o’clock", " o'clock", "Z", " h", "h"}
)
