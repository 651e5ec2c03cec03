package memcon

import "strings"

// dateline reads the line of place and date.
func (h *header) dateline(s string) bool {
	w, place, date, n := readDateline(s)
	if n == 0 && h.titled() && h.at <= h.d.title.end+1 && !h.fresh() { // "April 28, ", whose year the scrape lost
		if w, n = readMonthFirst(s); n > 0 {
			date = textSpan{0, n}
			n += skipBlanks(s[n:], ",")
		}
	}
	if n == 0 || h.alone() && len(s)-n > 60 {
		return false
	}
	if !h.titled() && h.fresh() && len(s)-n < 6 {
		n = len(s) // a site cuts its own date short: "October 11, 1976, 10"
	}
	f := dateFound{when: w, at: textSpan{h.at + date.start, h.at + date.end}, trust: fromDateline}
	if place.end > 0 {
		f.place = textSpan{h.at + place.start, h.at + place.end}
	}
	if !h.titled() || isStamp(s[date.start:date.end]) {
		f.trust = fromSite
	}
	h.dates = append(h.dates, f)
	h.take(n)
	return true
}

// readDateline reads "Washington, March 18, 1957, 3 p.m.", "[Tokyo,] September
// 20, 1954.", "November 1, 1962", "Washington, undated."
func readDateline(s string) (w when, place, date textSpan, n int) {
	limit := min(len(s), 160)
	w, at, k := findWhen(s[:limit])
	if k == 0 {
		at, k = findUndated(s[:limit])
		w.lost = true
	}
	if k == 0 {
		return w, place, date, 0
	}
	pre := s[:at]
	if strings.Trim(pre, " ,[]()\"“") != "" {
		if !isPlaceLike(pre) {
			return w, place, date, 0
		}
		place = trimPlace(s, textSpan{0, at})
		place.end = place.start + len(strings.TrimRight(s[place.start:place.end], " ,]"))
	}
	n = at + k
	n += skipSession(s[n:])
	n += len(s[n:]) - len(strings.TrimLeft(s[n:], ".])"))
	if rest := strings.TrimLeft(s[n:], " "); startsLower(rest) && len(rest) < len(s[n:]) && readClassification(rest) == 0 {
		return w, place, date, 0
	}
	return w, place, textSpan{at, at + k}, n
}

// findUndated finds the word that stands for a date in a dateline.
func findUndated(s string) (at, n int) {
	for _, w := range []string{"undated", "Undated", "n.d."} {
		if i := strings.Index(s[:min(len(s), 60)], w); i >= 0 && (i == 0 || strings.IndexByte(" [(", s[i-1]) >= 0) {
			return i, len(w)
		}
	}
	return 0, 0
}

// isStamp reports whether a date is written as software writes the time of a
// post: "2023-06-09".
func isStamp(s string) bool { return countDigits(s) == 4 && len(s) > 4 && s[4] == '-' }

// hoursLine reads a line of hours alone: "21.00 - 23.07 hours".
func (h *header) hoursLine(s string) bool {
	if !h.fresh() || len(s) > 40 {
		return false
	}
	_, _, n := readHours(s)
	if n == 0 || strings.Trim(s[n:], " .)") != "" {
		return false
	}
	h.addHours(s)
	h.take(len(s))
	return true
}

// placeLine reads a line that is a place alone, where the next is a date:
// "The White House, Cabinet Room".
func (h *header) placeLine(s string) bool {
	if !h.fresh() || len(s) > 80 || h.para+1 >= len(h.d.paras) || !isPlaceLike(s) || !isBuilding(s) && citySuffix(s) < 0 && !endsInRegion(s) {
		return false
	}
	p := h.d.paras[h.para+1]
	next := h.text[p.start:p.end]
	if _, place, _, n := readDateline(next); n == 0 || place.end > 0 || len(next)-n > 20 {
		return false
	}
	if at := h.take(len(s)); h.titled() && h.place.end == 0 {
		h.place = at
	}
	return true
}
