package memcon

import (
	"strings"
	"unicode/utf8"
)

// field is what the value of a key line says.
type field uint8

const (
	noField    field = iota
	keySubject       // what was talked of
	keyPeople        // who was there
	keyWhen          // the date, the hours, and the place where it follows them
	keyPlace         // the place
	keyOther         // belongs to the paper, not to the talk: copies, file, drafter
	keyAddress       // who wrote to whom: a letter or an internal memorandum
	keyTitle         // the title itself
	keyPerson        // somebody who was there, on the same line
)

// key is a key that was read: what it is of, and how.
type key struct {
	field field
	name  string // in capitals, without signs: "DATE TIME PLACE"
	n     int    // length with the colon and blanks after it
	colon bool
	caps  bool // written in capitals
}

// readKey reads the key that s begins with: "SUBJECT:", "Date & Time:",
// "[PARTICIPANTS]", "PLACE" in capitals without its colon, which the scrape or
// the typist left out. Without a colon, a key in small letters must stand
// alone.
func readKey(s string) (key, bool) {
	open := 0
	if s != "" && s[0] == '[' {
		open = 1
	}
	var k key
	if !beginsKey(s[open:]) {
		return k, false
	}
	var buf [128]byte
	name := buf[:0]
	for at, words := open, 0; words < 5; words++ {
		word := letterRun(s[at:min(len(s), at+24)])
		if word == "" {
			break
		}
		if len(name) == 0 || !strings.EqualFold(word, "and") {
			name = appendUpper(name, word)
		}
		end := at + len(word)
		end += skipPlural(s[end:])
		if f := keyField(string(name)); f != noField {
			if t, ok := endKey(s, open, end); ok {
				k = t
				k.field, k.name = f, string(name)
			}
		}
		at = end + skipBlanks(s[end:], ",/&.")
		if at == end {
			break
		}
	}
	return k, k.field != noField
}

// appendUpper adds a word of a key in capitals, behind a blank where it is not
// the first.
func appendUpper(name []byte, word string) []byte {
	if len(name) > 0 {
		name = append(name, ' ')
	}
	if !isASCII(word) {
		return append(name, strings.ToUpper(word)...)
	}
	for i := 0; i < len(word); i++ {
		name = append(name, word[i]&^0x20)
	}
	return name
}

// beginsKey reports whether a key can begin with the first word of s, which
// few words do.
func beginsKey(s string) bool {
	if s != "" && isLetter(s[0]) && !keyLetters[s[0]|0x20] && isASCII(s[:min(len(s), 24)]) {
		return false
	}
	word := letterRun(s[:min(len(s), 24)])
	return keyFirstWords.fold(word) || strings.IndexFunc(word, func(r rune) bool { return r >= 0x2E80 }) >= 0
}

// keyFirstWords are the first words of the keys, in small letters.
var keyFirstWords = func() lexicon[bool] {
	list := []string{"and"}
	for _, keys := range keyLists {
		for _, name := range keys.names {
			first, _, _ := strings.Cut(strings.ToLower(name), " ")
			list = append(list, first)
		}
	}
	return setOf(list)
}()

// keyLetters are what the keys begin with.
var keyLetters = func() (t [256]bool) {
	keyFirstWords.markInitials(&t)
	return t
}()

// keyField is the field of a key. A character that OCR read as a Chinese one
// stands for any letter.
func keyField(name string) field {
	if f := keyFields.get(name); f != noField {
		return f
	}
	for i, r := range name {
		if r < 0x2E80 {
			continue
		}
		head, tail := name[:i], name[i+utf8.RuneLen(r):]
		for _, keys := range keyLists {
			for _, key := range keys.names {
				if len(key) == len(head)+1+len(tail) && strings.HasPrefix(key, head) && strings.HasSuffix(key, tail) {
					return keys.field
				}
			}
		}
	}
	return noField
}

// skipPlural is the length of "(s)" or "(S)".
func skipPlural(s string) int {
	if strings.HasPrefix(s, "(s)") || strings.HasPrefix(s, "(S)") {
		return len("(s)")
	}
	return 0
}

// endKey settles whether a key ends at the offset.
func endKey(s string, open, end int) (k key, ok bool) {
	k.caps = s[open:end] == strings.ToUpper(s[open:end])
	n := end + skipBlanks(s[end:], ".")
	closed := false
	if open > 0 && n < len(s) && s[n] == ']' {
		closed = true
		n++
		n += skipBlanks(s[n:], "")
	}
	if n < len(s) && (s[n] == ':' || s[n] == ';' && k.caps) {
		k.n, k.colon = n+1, true
		k.n += skipBlanks(s[k.n:], "")
		return k, true
	}
	k.n = n
	return k, n == len(s) || closed || k.caps && s[end] == ' ' && open == 0
}

// keyLists are the keys of the forms, in capitals, without "and" and signs.
var keyLists = []struct {
	field field
	names []string
}{
	{keySubject, []string{"SUBJECT", "SUBJECTS", "SUBJ", "TOPIC", "TOPICS", "TOPICS DISCUSSED", "SUBJECTS DISCUSSED", "BETR", "BETREFF", "MATTERS DISCUSSED"}},
	{keyPeople, []string{
		"PARTICIPANTS", "PARTICIPANT", "LIST OF PARTICIPANTS", "PRESENT", "THOSE PRESENT", "PERSONS PRESENT", "ALSO PRESENT", "OTHERS PRESENT", "MEMBERS PRESENT",
		"ATTENDEES", "ATTENDANCE", "IN ATTENDANCE", "ATTENDING", "ATTENDED BY", "ALSO ATTENDING", "THOSE ATTENDING", "ACCOMPANYING PERSONNEL", "PRINCIPALS", "PRINCIPAL PARTICIPANTS",
		"PARTICIPATING", "PARTICIPATION", "MEMBERS", "NOTETAKER", "NOTETAKERS", "NOTE TAKER", "NOTE TAKERS", "INTERPRETER", "INTERPRETERS", "TRANSLATOR", "TRANSLATORS", "RECORDER", "RECORDED BY", "NOTES BY",
		"DOCUMENTATION", "INTERPRETED BY", "TEILNEHMER", "ANWESEND", "THOSE IN ATTENDANCE", "THOSE ATTENDING THE MEETING", "ALSO PARTICIPATING", "THOSE TAKING PART", "TAKING PART",
	}},
	{keyWhen, []string{
		"DATE", "DATES", "DATE TIME", "DATE TIME PLACE", "DATE PLACE", "TIME", "TIME PLACE", "TIME DATE", "TIME DATE PLACE", "DATE HOUR", "DATE OF CONVERSATION", "DATE OF MEETING",
		"TIME OF CONVERSATION", "TIME OF MEETING", "MEETING DATE", "DATE OF INTERVIEW", "DATE LOCATION", "DATUM", "WHEN", "MEETING TIME",
	}},
	{keyPlace, []string{"PLACE", "LOCATION", "VENUE", "PLACE OF MEETING", "PLACE OF CONVERSATION", "PLACE OF INTERVIEW", "AND PLACE", "MEETING PLACE", "ORT", "WHERE"}},
	{keyOther, []string{
		"COPIES TO", "COPY TO", "COPIES", "CC", "DISTRIBUTION", "REF", "REFS", "REFERENCE", "REFERENCES", "REFER TO", "APPROVED BY", "APPROVED", "DRAFTED BY", "DRAFTED", "DRAFTING OFFICE",
		"DRAFTING OFFICER", "DRAFTING OFFICE OFFICER", "CLEARANCES", "CLEARED BY", "CLASSIFICATION", "CLASSIFICATION LEVEL", "ORIGINAL CLASSIFICATION", "CONVERSATION NUMBER", "CONVERSATION NO", "CONVERSATION", "TAPE", "FILE", "FILE NO", "FILE NUMBER",
		"ENCLOSURE", "ENCLOSURES", "ATTACHMENT", "ATTACHMENTS", "ORIGINAL LANGUAGE", "LANGUAGE", "CONTENTS", "DURATION", "IN REPLY REFER TO", "DOCUMENT TYPE", "COLLECTION", "DOCUMENT NUMBER", "BODY",
		"PREPARED BY", "TRANSLATED BY", "COUNTRY", "REPORT NO", "ACTION", "INFO", "CITATION", "SUMMARY", "RELEASE DECISION", "DOCUMENT PAGE COUNT", "DOCUMENT RELEASE DATE",
		"SEQUENCE NUMBER", "PUBLICATION DATE", "CONTENT TYPE", "RECORD NUMBER", "KEY", "CREATOR", "LENGTH", "CATEGORY", "UPLOAD", "POST ON", "UPLOADED BY", "EDITED BY", "EMBED SIZE", "SECRETARIAT",
	}},
	{keyTitle, []string{"TITLE", "DOCUMENT TITLE"}},
	{keyPerson, []string{"INTERVIEWER", "INTERVIEWERS", "INTERVIEWEE", "INTERVIEWED BY"}},
	{keyAddress, []string{"FROM", "TO", "THROUGH", "VIA", "MEMORANDUM FOR", "MEMORANDUM TO", "FOR"}},
}

// keyFields are the fields by key.
var keyFields = func() lexicon[field] {
	m := map[string]field{}
	for _, keys := range keyLists {
		for _, name := range keys.names {
			m[name] = keys.field
		}
	}
	return newLexicon(m)
}()

// findKey is the offset of the next key in running text: one in capitals, or
// one with a colon. It is len(s) where there is none.
func findKey(s string) (at int, k key) {
	for i := 0; i < len(s); i++ {
		if !isUpper(s[i]) && s[i] != '[' {
			continue
		}
		if i > 0 && s[i-1] != ' ' && s[i-1] != '\n' && s[i-1] != '(' {
			continue
		}
		if k, ok := readKey(s[i:]); ok && (k.caps && k.n > 4 || k.colon) && !weakKey(k) {
			return i, k
		}
	}
	return len(s), key{}
}

// weakKey holds for keys that are words of running text as well, or of one
// person's role in a list: they count only where a line begins with them.
func weakKey(k key) bool {
	switch k.field {
	case keyAddress:
		return true
	case keyOther:
		return !k.colon && !(k.caps && len(k.name) >= len("REFERENCE")) || k.name == "CONVERSATION" || k.name == "ACTION" || k.name == "INFO"
	}
	return !k.colon && (k.name == "PRESENT" || k.name == "TIME" || k.name == "MEMBERS") || strings.HasPrefix(k.name, "NOTE") || strings.HasPrefix(k.name, "INTERPRETER")
}
