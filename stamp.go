package memcon

import "strings"

// stampLines finds the stamps that a typed page carries at its head and foot
// and that OCR reads into the text: the classification, "DECLASSIFIED" and
// the line of authority that follows it.
func (d *document) stampLines() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.role != roleBody || l.end-l.start > maxWrap {
			continue
		}
		switch s := d.text(i); {
		case isClassificationStamp(s), isReleaseStamp(s):
			l.role = roleStamp
		case i > 0 && d.lines[i-1].role == roleStamp && l.gap == 0 && isAuthorityLine(s):
			l.role = roleStamp
		}
	}
}

// isClassificationStamp reports whether the line is nothing but capitals of
// the classification tables: "TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY".
func isClassificationStamp(s string) bool {
	rest, level := s, false
	for rest != "" {
		rest = strings.TrimLeft(rest, " /;,.-–—!()[]")
		if rest == "" {
			break
		}
		word, isLevel := stampWord(rest)
		if word == "" {
			return false
		}
		level = level || isLevel
		rest = rest[len(word):]
	}
	return level
}

// stampWord is the entry of the classification tables that s begins with.
func stampWord(s string) (word string, level bool) {
	for _, w := range classLevels {
		if u := strings.ToUpper(w); hasWord(s, u) {
			return u, true
		}
	}
	for _, w := range classCaveats {
		if u := strings.ToUpper(w); hasWord(s, u) {
			return u, false
		}
	}
	return "", false
}

// isReleaseStamp knows the stamps of the reviewers.
func isReleaseStamp(s string) bool {
	for _, p := range releaseStamps {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// isAuthorityLine knows what stands under "DECLASSIFIED".
func isAuthorityLine(s string) bool {
	for _, p := range authorityLines {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// classLevel is the classification that s begins with, in capitals or as
// editors write it, or "".
func classLevel(s string) string {
	for _, w := range classLevels {
		if hasWord(s, w) || hasWord(s, strings.ToUpper(w)) {
			return w
		}
	}
	return ""
}
