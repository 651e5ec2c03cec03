package memcon

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// when is a date as a document writes it: a day or a range of days, and the
// hours where they stand beside it.
type when struct {
	from, to   day
	begin, end clock
	lost       bool // part of the date is lost or given as an alternative
}

// day is a date of the calendar. A part that the text does not give is 0.
type day struct{ year, month, day int }

// clock is a time of day in minutes after midnight, plus one: its zero value
// stands for no time.
type clock int

func clockAt(hour, minute int) clock { return clock(hour*60 + minute + 1) }

func (c clock) minutes() int { return int(c) - 1 }

// iso is the day as ISO 8601 writes it, as precise as it is; "" without a
// year.
func (d day) iso() string {
	switch {
	case d.year == 0:
		return ""
	case d.month == 0:
		return pad(d.year, 4)
	case d.day == 0:
		return pad(d.year, 4) + "-" + pad(d.month, 2)
	}
	return pad(d.year, 4) + "-" + pad(d.month, 2) + "-" + pad(d.day, 2)
}

// at is the day with the time, where there is one and the day is whole.
// Midnight is the beginning of the next day where a talk ends, and left out
// where it begins: papers date the night's first and last minute alike.
func (d day) at(c clock) string {
	if c == 0 || d.day == 0 || d.year == 0 || c.minutes() == 24*60 {
		return d.iso()
	}
	return d.iso() + "T" + pad(c.minutes()/60, 2) + ":" + pad(c.minutes()%60, 2)
}

// next is the day after.
func (d day) next() day {
	t := time.Date(d.year, time.Month(d.month), d.day+1, 0, 0, 0, 0, time.UTC)
	return day{t.Year(), int(t.Month()), t.Day()}
}

func pad(v, width int) string {
	s := itoa(v)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// span gives the beginning and the end in ISO 8601. An hour before the one at
// which the talk began is of the next day.
func (w when) span() (start, end string) {
	start = w.from.at(w.begin)
	switch {
	case w.to != day{}:
		end = w.to.at(w.end)
	case w.end != 0 && w.from.day != 0 && w.from.year != 0:
		last, hour := w.from, w.end
		if hour < w.begin || hour.minutes() == 24*60 {
			last, hour = last.next(), clockAt(hour.minutes()/60%24, hour.minutes()%60)
		}
		end = last.at(hour)
	}
	return start, end
}

// length is how long the talk took where the text gives both hours of one
// day or night, or 0.
func (w when) length() time.Duration {
	if w.begin == 0 || w.end == 0 || w.to != (day{}) && w.to != w.from.next() {
		return 0
	}
	m := w.end.minutes() - w.begin.minutes()
	if m < 0 || w.to != (day{}) {
		m += 24 * 60
	}
	return time.Duration(m) * time.Minute
}

// readWhen reads the date that s begins with, with the hours before or after
// it, or the two dates between which a talk over midnight was held. n is the
// length of what was read, 0 where s begins with no date.
func readWhen(s string) (w when, n int) {
	w, n = readMoment(s)
	if n == 0 || w.begin == 0 || w.end != 0 || w.to != (day{}) {
		return w, n
	}
	if k := skipRange(s[n:]); k > 0 {
		if last, m := readMoment(s[n+k:]); m > 0 && last.from.year > 0 && last.end == 0 {
			w.to, w.end = last.from, last.begin
			return w, n + k + m
		}
	}
	return w, n
}

// readMoment reads a date with its hours: "Saturday, 11:30 p.m., February 17,
// 1973", "May 9, 1957, 9–10:40 a.m."
func readMoment(s string) (w when, n int) {
	lead := skipWeekday(s)
	if begin, end, k := readHours(s[lead:]); k > 0 {
		k += lead
		k += skipJoint(s[k:])
		if w, n = readDays(s[k:]); n > 0 {
			w.begin, w.end = begin, end
			return w, k + n
		}
		return when{}, 0
	}
	w, n = readDays(s)
	if n == 0 {
		return when{}, 0
	}
	k := n + skipJoint(s[n:])
	if begin, end, m := readHours(s[k:]); m > 0 {
		w.begin, w.end = begin, end
		return w, k + m
	}
	return w, n
}

// skipJoint is the length of what stands between a date and its hours.
func skipJoint(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.IsSpace(r) && !strings.ContainsRune(",;:.—–-", r) || n > 6 {
			break
		}
		n += size
	}
	for _, w := range []string{"at ", "AT ", "from ", "von ", "um ", "à ", "around "} {
		if strings.HasPrefix(s[n:], w) {
			return n + len(w)
		}
	}
	return n
}

// readDays reads a day or a range of days with the day of the week before it.
func readDays(s string) (w when, n int) {
	k := skipWeekday(s)
	for _, read := range []func(string) (when, int){readMonthFirst, readDayFirst, readNumeric} {
		if w, n = read(s[k:]); n > 0 {
			return w, k + n
		}
	}
	return when{}, 0
}

// skipWeekday is the length of "Sunday, ", "Sunday-Monday, ", "Dienstag, dem "
// or "Evening " at the beginning of s.
func skipWeekday(s string) int {
	n := 0
	for range 3 {
		word := letterRun(s[n:])
		if !weekdays.fold(word) {
			break
		}
		n += len(word)
		for n < len(s) && strings.IndexByte(" ,.-/", s[n]) >= 0 {
			n++
		}
	}
	for _, w := range []string{"the ", "dem ", "den ", "le "} {
		if n > 0 && strings.HasPrefix(s[n:], w) {
			n += len(w)
		}
	}
	return n
}

// letterRun is the run of letters that s begins with.
func letterRun(s string) string {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	if n == len(s) || s[n] < utf8.RuneSelf {
		return s[:n]
	}
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// readMonth reads the name of a month or a short form of it with its point.
func readMonth(s string) (month, n int) {
	if s == "" || !isLetter(s[0]) {
		return 0, 0
	}
	word := letterRun(s[:min(len(s), 16)])
	month = months.fold(word)
	if month == 0 {
		return 0, 0
	}
	n = len(word)
	if n < len(s) && s[n] == '.' && n <= 5 {
		n++
	}
	return month, n
}

// readMonthFirst reads "November 1, 1962", "October 22–23, 1962", "October 30
// and November 1, 1962", "November 1962", and "April 19," whose year is lost.
func readMonthFirst(s string) (w when, n int) {
	month, n := readMonth(s)
	if n == 0 {
		return when{}, 0
	}
	n += skipBlanks(s[n:], ",")
	if year, k := readYear(s[n:]); k > 0 {
		return when{from: day{year, month, 0}}, n + k
	}
	d, k := readDayNumber(s[n:])
	if k == 0 {
		return when{}, 0
	}
	w.from = day{0, month, d}
	n += k
	w.to, k = readLastDay(s[n:], month)
	n += k
	year, k := readYearAfter(s[n:])
	return w.inYear(year), n + k
}

// readLastDay reads what makes a day a range: "–23", " and 31", "-December 2",
// and " 23" where the scrape lost the dash.
func readLastDay(s string, month int) (last day, n int) {
	k := skipRange(s)
	bare := k == 0 // the scrape lost the dash
	if bare {
		if k = skipBlanks(s, ""); k == 0 {
			return day{}, 0
		}
	}
	n = k + skipWeekday(s[k:])
	if m, j := readMonth(s[n:]); j > 0 {
		month = m
		n += j + skipBlanks(s[n+j:], "")
	}
	d, j := readDayNumber(s[n:])
	if j == 0 {
		return day{}, 0
	}
	n += j
	if _, j = readYearAfter(s[n:]); j == 0 && bare {
		return day{}, 0
	}
	return day{0, month, d}, n
}

// skipRange is the length of a sign or word that joins two days or hours.
func skipRange(s string) int {
	n := skipBlanks(s, "")
	for _, w := range []string{"–", "—", "−", "--", "-", "/", "and ", "to ", "until ", "till ", "or ", "bis ", "through ", "& "} {
		if strings.HasPrefix(s[n:], w) && (n > 0 || !isLetter(w[0])) {
			n += len(w)
			return n + skipBlanks(s[n:], "")
		}
	}
	return n
}

// inYear gives the year to both ends.
func (w when) inYear(year int) when {
	w.from.year = year
	w.lost = w.lost || year == 0
	if w.to != (day{}) && w.to.year == 0 {
		w.to.year = year
	}
	if w.to != (day{}) && w.to.month < w.from.month && year > 0 {
		w.from.year--
	}
	return w
}

// skipBlanks is the length of the blanks and the signs given.
func skipBlanks(s, signs string) int {
	n := 0
	for n < len(s) && (s[n] == ' ' || s[n] == '\n' || strings.IndexByte(signs, s[n]) >= 0) {
		n++
	}
	return n
}

// readDayNumber reads the day of a month: "5", "05", "1st", `"5"`.
func readDayNumber(s string) (d, n int) {
	quote := quoteLen(s)
	digits := countDigits(s[quote:])
	if len(s) > 2 && (s[0] == 'I' || s[0] == 'l') && s[1] == ',' { // OCR
		if _, k := readYear(s[2+skipBlanks(s[2:], ""):]); k > 0 {
			return 1, 1
		}
	}
	if digits == 0 || digits > 2 {
		return 0, 0
	}
	d, n = atoi(s[quote:]), quote+digits
	if d == 0 || d > 31 {
		return 0, 0
	}
	if quote > 0 {
		close := quoteLen(s[n:])
		if close == 0 {
			return 0, 0
		}
		return d, n + close
	}
	for _, suffix := range []string{"st", "nd", "rd", "th", "d", "ST", "ND", "RD", "TH"} {
		if hasWord(s[n:], suffix) {
			return d, n + len(suffix)
		}
	}
	if n < len(s) && (isLetter(s[n]) || s[n] == ':') {
		return 0, 0
	}
	return d, n
}

// quoteLen is the length of a quotation mark at the beginning of s.
func quoteLen(s string) int {
	if s == "" || s[0] != '"' && s[0] < utf8.RuneSelf {
		return 0
	}
	for _, q := range []string{`"`, "“", "”", "«", "»", "„"} {
		if strings.HasPrefix(s, q) {
			return len(q)
		}
	}
	return 0
}

// readYear reads a year of four digits of the last two centuries and this.
func readYear(s string) (year, n int) {
	if countDigits(s) != 4 {
		return 0, 0
	}
	if year = atoi(s); year < 1800 || year > 2099 {
		return 0, 0
	}
	return year, 4
}

// readYearAfter reads the year with the comma and blanks before it.
func readYearAfter(s string) (year, n int) {
	n = skipBlanks(s, ",.")
	year, k := readYear(s[n:])
	if k == 0 {
		return 0, 0
	}
	return year, n + k
}

// readDayFirst reads "1 November 1962", `"5" September 1952`, "17 or 18 March
// 1979", "22–23 October 1962", "19. März 1991", "16 April 70".
func readDayFirst(s string) (w when, n int) {
	d, n := readDayNumber(s)
	if n == 0 {
		return when{}, 0
	}
	w.from.day = d
	if k := skipRange(s[n:]); k > 0 {
		if last, j := readDayNumber(s[n+k:]); j > 0 {
			w.to.day = last
			w.lost = strings.HasPrefix(s[n+skipBlanks(s[n:], ""):], "or ")
			n += k + j
		}
	}
	n += skipBlanks(s[n:], ".-")
	if strings.HasPrefix(s[n:], "of ") || strings.HasPrefix(s[n:], "de ") {
		n += len("of ")
	}
	month, k := readMonth(s[n:])
	if k == 0 {
		return when{}, 0
	}
	n += k
	w.from.month = month
	if w.to.day > 0 {
		w.to.month = month
	}
	year, k := readYearAfter(s[n:])
	if k == 0 {
		year, k = readShortYear(s[n:], " -’'")
	}
	return w.inYear(year), n + k
}

// readShortYear reads a year of two digits after one of the signs: "’62".
func readShortYear(s, signs string) (year, n int) {
	for n < len(s) && n < 4 {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !strings.ContainsRune(signs, r) {
			break
		}
		n += size
	}
	if n == 0 || countDigits(s[n:]) != 2 || atoi(s[n:]) < 40 || len(s) > n+3 && s[n+2] == ':' && isDigit(s[n+3]) {
		return 0, 0
	}
	return 1900 + atoi(s[n:]), n + 2
}

// readNumeric reads "5.XI.62", "20.06.1971", "7/18/69", "4.1.1952" and
// "1962-11-01". A point sets the day first, as in Europe; a stroke the month,
// as in America, where the numbers allow it.
func readNumeric(s string) (w when, n int) {
	var part [3]int
	var sign byte
	roman := false
	for i := range part {
		v, k, isRoman := readNumberPart(s[n:])
		if k == 0 {
			return when{}, 0
		}
		part[i], n = v, n+k
		roman = roman || isRoman && i == 1
		if i == 2 {
			break
		}
		if n >= len(s) || strings.IndexByte("./-", s[n]) < 0 || sign != 0 && s[n] != sign {
			return when{}, 0
		}
		sign = s[n]
		n++
		if sign == '.' {
			n += skipBlanks(s[n:], "")
		}
	}
	if n < len(s) && isDigit(s[n]) {
		return when{}, 0
	}
	d, ok := numericDay(part, sign, roman)
	if !ok {
		return when{}, 0
	}
	return when{from: d}, n
}

// readNumberPart reads digits or a roman number up to XII.
func readNumberPart(s string) (v, n int, roman bool) {
	if n = countDigits(s); n > 0 && n <= 4 {
		return atoi(s), n, false
	}
	word := letterRun(s[:min(len(s), 5)])
	for i, r := range romanMonths {
		if word == r {
			return i + 1, len(word), true
		}
	}
	return 0, 0, false
}

// numericDay gives the parts of a date in numbers their meaning.
func numericDay(part [3]int, sign byte, roman bool) (day, bool) {
	d := day{part[2], part[1], part[0]}
	switch {
	case part[0] > 31:
		d = day{part[0], part[1], part[2]}
	case sign == '/' && !roman && part[0] <= 12:
		d = day{part[2], part[0], part[1]}
	case sign == '-' && !roman:
		return day{}, false
	}
	if d.year < 100 {
		d.year += 1900
	}
	ok := d.year >= 1940 && d.year < 2100 && d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31
	return d, ok
}

// findWhen is the first date in s: its beginning and its length, or n 0. It
// looks only where a word begins with a digit or with the first letters of a
// month or a day of the week.
func findWhen(s string) (w when, at, n int) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !isLetter(c) && !isDigit(c) && quoteLen(s[i:]) == 0 {
			continue
		}
		if (i == 0 || !isWordByte(s[i-1])) && beginsDate(s[i:]) {
			if w, n = readWhen(s[i:]); n > 0 && !w.bare() {
				return w, i, n
			}
		}
		for i+1 < len(s) && isWordByte(s[i+1]) {
			i++
		}
	}
	return when{}, 0, 0
}

// findHours finds a day and its hours in a title that leaves the year out:
// "Tuesday, 30 April, 12.10 - 12.30 Hours".
func findHours(s string) (w when, at, n int) {
	if nextDigit(s, 0) == len(s) {
		return when{}, 0, 0
	}
	for i := 1; i < len(s); i++ {
		if s[i-1] == ' ' && isDigit(s[i]) || s[i-1] == ' ' && isUpper(s[i]) {
			if w, n = readMoment(s[i:]); n > 0 && w.bare() && w.from.day > 0 && w.begin != 0 {
				return w, i, n
			}
		}
	}
	return when{}, 0, 0
}

// beginsDate reports whether a date can begin with the first word of s, which
// few words do.
func beginsDate(s string) bool {
	if !isLetter(s[0]) {
		return true
	}
	if !dateLetters[s[0]|0x20] {
		return false
	}
	word := letterRun(s[:min(len(s), 16)])
	return months.fold(word) > 0 || weekdays.fold(word)
}

// dateLetters are what the names of months and days begin with.
var dateLetters = func() (t [256]bool) {
	months.markInitials(&t)
	weekdays.markInitials(&t)
	return t
}()

// bare reports whether the date is a month with a number and no year, which
// in running text is as likely a mention ("May 6") as the paper's own date.
func (w when) bare() bool { return w.from.year == 0 }

var weekdays = words(
	"sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat evening " +
		"sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend dimanche lundi mardi mercredi jeudi vendredi samedi")

// months are the names of the months, in small letters, as English, German,
// French and Spanish papers write them, and the short forms of typists.
var months = newLexicon(func() map[string]int {
	m := map[string]int{}
	for _, list := range []string{
		"january february march april may june july august september october november december",
		"jan feb mar apr may jun jul aug sept oct nov dec",
		"januar februar märz april mai juni juli august sep oktober november dezember",
		"jänner - - - - - - - - - - -",
		"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	} {
		for i, w := range strings.Fields(list) {
			m[w] = i + 1
		}
	}
	delete(m, "-")
	return m
}())

var romanMonths = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}
