package memcon

import "strings"

// letterhead reads the printed head of an office's paper.
func (h *header) letterhead(s string) bool {
	if n := countDigits(s); n > 0 && !h.titled() && n+1 < len(s) && s[n] == ' ' && hasAnyPrefix(s[n+1:], letterheads) { // the office's number of the paper
		h.take(n + 1)
		s = s[n+1:]
	}
	for _, w := range letterheads {
		if rest, ok := strings.CutPrefix(s, w); ok && endsLetterhead(rest) {
			if next := strings.TrimLeft(rest, " "); h.alone() && len(next) > 40 && !isHeadingLine(next) {
				continue
			}
			begins := h.fresh()
			h.take(len(w))
			if h.next(); begins {
				h.head = h.at
			}
			return true
		}
	}
	return false
}

// letterheadAt is where a letterhead stands inside a value that the scrape ran
// together with it, or -1.
func letterheadAt(s string) int {
	for _, w := range []string{" MEMORANDUM", " THE WHITE HOUSE", " DEPARTMENT OF STATE"} {
		if i := strings.Index(s, w); i >= 0 {
			return i
		}
	}
	return -1
}

// endsLetterhead reports whether what follows the words of a letterhead is no
// part of a title or a label: "MEMORANDUM OF CONVERSATION", "WASHINGTON:".
func endsLetterhead(rest string) bool {
	if startsWord(rest) || strings.HasPrefix(rest, ":") {
		return false
	}
	word := letterRun(strings.TrimLeft(rest, " ."))
	return word != "OF" && word != "FOR" && word != "FROM" && word != "BY" && word != "TO"
}

// remark reads a short line in brackets on the state of the copy: "[Extract]",
// "(Not yet proofread)"; or whatever an editor puts in brackets of its own
// between the title and the keys: "(Re: Protocol No. 46)".
func (h *header) remark(s string) bool {
	if n := copyNumber(s); n > 0 && (h.titled() || h.class.end > 0) {
		h.take(n)
		return true
	}
	for _, w := range copyRemarks {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			h.take(len(w))
			return true
		}
	}
	if h.titled() && h.alone() && h.para+1 < len(h.d.paras) && h.isKey(h.para+1) && isAside(s) {
		h.take(len(s))
		return true
	}
	return false
}

// fileLine passes over the number of the file before a title in text run
// together: "Conference files, lot 60 D 627, CF 203 Memorandum of ...".
func (h *header) fileLine(s string) bool {
	const longest = 120 // bytes
	if h.titled() || h.at > longest || len(s) < 2*longest || titleLine(s) != sortUnknown {
		return false
	}
	if i := typedTitleAt(s); i > 0 {
		h.head = h.take(i).end
		return true
	}
	for i := 1; i < min(len(s), longest); i++ {
		if s[i-1] != ' ' || !isUpper(s[i]) || !leadNouns.fold(letterRun(s[i:min(len(s), i+16)])) {
			continue
		}
		if !strings.ContainsAny(s[:i], "0123456789") || !leadsTitle(s[i:min(len(s), i+longest)]) {
			return false
		}
		n := i
		if k := strings.Index(s[:i], "No. "); k >= 0 {
			n = k
		}
		if n == 0 {
			return false
		}
		h.head = h.take(n).end
		return true
	}
	return false
}

// typedTitleAt is where the title in capitals stands in text run together
// behind what a library put before the paper, or -1.
func typedTitleAt(s string) int {
	const reach = 1500 // bytes
	for _, w := range []string{" MEMORANDUM OF CONVERSATION", " MEMORANDUM OF TELEPHONE", " RECORD OF CONVERSATION", " MINUTES OF"} {
		if i := strings.Index(s[:min(len(s), reach)], w); i >= 0 {
			return i + 1
		}
	}
	return -1
}

// copyNumber is the length of "Copy No. 1", "Copy 4", ", No. 111".
func copyNumber(s string) int {
	n := skipBlanks(s, ",;")
	for _, w := range []string{"Copy No. ", "Copy no. ", "Copy #", "Copy ", "COPY NO. ", "No. "} {
		if rest, ok := strings.CutPrefix(s[n:], w); ok && countDigits(rest) > 0 && (n > 0 || w != "No. ") {
			return n + len(w) + countDigits(rest)
		}
	}
	return 0
}

// credit reads a line that says who translated or recorded the talk:
// "Translated by N. Abe and S. Bo."
func (h *header) credit(s string) bool {
	if !h.titled() || !h.fresh() || len(s) > 120 || !hasAnyPrefix(s, creditLines) {
		return false
	}
	h.take(len(s))
	return true
}

// fileCode reads the number that an office gave the paper: "US/MC/8".
func (h *header) fileCode(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	if !isFileCode(word) || !h.titled() && rest != "" && titleLine(rest) == sortUnknown {
		return false
	}
	begins := h.fresh()
	h.take(len(word))
	if h.next(); begins {
		h.head = h.at
	}
	return true
}

// isFileCode reports whether a word is made of capitals, digits and strokes.
func isFileCode(w string) bool {
	strokes, lower := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case c == '/':
			strokes++
		case isLower(c):
			lower++
		case !isUpper(c) && !isDigit(c) && strings.IndexByte("().-", c) < 0 && c < 0x80:
			return false
		}
	}
	return strokes > 0 && lower*2 <= len(w) && (strokes > 1 || countUpper(w) >= 2) && len(w) >= 5
}

func countUpper(s string) int {
	n := 0
	for i := range len(s) {
		if isUpper(s[i]) {
			n++
		}
	}
	return n
}

// capsLine passes over the name of a conference or a visit in capitals that
// stands between the lines of the header: "SECRETARY'S VISIT TO TAIPEI".
func (h *header) capsLine(s string) bool {
	if !h.titled() {
		return false
	}
	n := capsRun(s)
	if n == 0 || h.alone() && n < len(s) {
		return false
	}
	rest := strings.TrimLeft(s[n:], " ")
	if n == len(s) {
		if h.para+1 == len(h.d.paras) {
			return false
		}
		p := h.d.paras[h.para+1]
		rest = h.text[p.start:p.end]
	}
	_, _, _, date := readDateline(rest)
	if k, ok := readKey(rest); date == 0 && !ok && !(capsRun(rest) > 0 && n == len(s)) && !k.colon {
		return false
	}
	h.take(n)
	return true
}

// capsRun is the length of the run of three words or more in capitals that s
// begins with, up to a key; 0 where there is none or it is a label.
func capsRun(s string) int {
	n, count := 0, 0
	for at := 0; at < len(s) && at < 200; {
		end := at
		for end < len(s) && s[end] != ' ' {
			end++
		}
		word := s[at:end]
		if word != "&" && !isCapital(word) && (count == 0 || word == "" || !isDigit(word[0])) || strings.HasSuffix(word, ":") {
			break
		}
		if _, ok := readKey(s[at:]); ok && count > 0 {
			break
		}
		count++
		n = end
		at = end + 1
	}
	if count < 3 {
		return 0
	}
	return n
}

// front passes over what a site or an editor put before the title, and
// between the page's title and the paper's own.
func (h *header) front(s string) bool {
	if h.titled() && !(h.fresh() && h.ownTitleFollows()) || !h.titled() && h.para >= h.main {
		return false
	}
	h.take(len(s))
	return true
}

// ownTitleFollows reports whether the paper's title as typists set it stands
// a few paragraphs further on, and nobody speaks before.
func (h *header) ownTitleFollows() bool {
	const reach = 6 // paragraphs
	paras := h.d.paras
	for i := h.para; i < len(paras) && i < h.para+reach; i++ {
		s := h.text[paras[i].start:paras[i].end]
		if isTypedTitle(s) {
			return i > h.para
		}
		if labelStart(s) >= 0 && closesSentence(s) || len(s) > 1000 {
			return false
		}
	}
	return false
}

// unknown passes over a short line that nobody knows where more of the header
// follows.
func (h *header) unknown(s string) bool {
	if !h.fresh() || len(s) > 120 || !isStray(s) {
		return false
	}
	paras := h.d.paras
	for i := h.para + 1; i < len(paras) && i <= h.para+4; i++ {
		t := h.text[paras[i].start:paras[i].end]
		if k, ok := readKey(t); ok && (k.colon || k.n == len(t)) && k.field != keyAddress {
			h.stray()
			return true
		}
		if n, _, ok := peopleHeading(t); ok && n == len(t) || h.titled() && isTypedTitle(t) {
			h.stray()
			return true
		}
		if len(t) > 120 || !isStray(t) {
			return false
		}
	}
	return false
}

// isTypedTitle reports whether a line is the title as typists set it.
func isTypedTitle(s string) bool {
	return isCapital(s) && len(s) < 120 && titleLine(s) == sortTalk
}

// stray takes the paragraph. After a key line of the date it is the place.
func (h *header) stray() {
	at := h.take(len(h.rest()))
	if n := len(h.dates); n > 0 && h.dates[n-1].trust == fromKey && h.place.end == 0 && isBuilding(h.text[at.start:at.end]) {
		h.place = at
	}
}

// isStray reports whether a line is no sentence and no label.
func isStray(s string) bool {
	return (labelStart(s) < 0 && !strings.Contains(s, ": ") || isFormLine(s)) && !closesSentence(s) && s[0] != '[' && s[0] != '('
}

// isFormLine reports whether a line is a key that no table knows, with its
// value: two words or more before the colon, and no sentence after it.
func isFormLine(s string) bool {
	key, value, ok := strings.Cut(s, ":")
	return ok && strings.Contains(key, " ") && startsLower(key[strings.LastIndexByte(key, ' ')+1:]) && !closesSentence(value)
}

var (
	letterheads = []string{
		"THE WHITE HOUSE", "WASHINGTON, D.C. 20520", "WASHINGTON, D.C. 20301", "WASHINGTON, D.C.", "WASHINGTON", "MEMORANDUM", "DEPARTMENT OF STATE", "NATIONAL SECURITY COUNCIL", "DEPARTMENT OF DEFENSE",
		"CENTRAL INTELLIGENCE AGENCY", "ASSISTANT SECRETARY OF DEFENSE", "THE SECRETARY OF DEFENSE", "THE SECRETARY OF STATE", "OFFICE OF THE SECRETARY OF DEFENSE", "TELEGRAM", "AMERICAN EMBASSY", "UNITED STATES OF AMERICA",
		"THE UNDER SECRETARY OF STATE", "SECRETARY OF STATE",
	}
	creditLines = []string{"Translated by ", "Recorded by ", "Interpreted by ", "Written down by ", "Taken down by ", "Edited by ", "Notes taken by ", "(taken down by ", "Taken by "}
	copyRemarks = []string{"Making Copies Prohibited", "Copying Prohibited", "Single copy", "Special Folder", "Special File", "[Extracts]", "[Extract]", "[Excerpts]", "[Excerpt]", "Extracts", "Excerpts", "(Excerpts)", "(Excerpt)", "(Not yet proofread)", "(Premier has yet to review and approve.)", "[undated]", "[Undated]", "[Translation]", "[Enclosure]"}
)
