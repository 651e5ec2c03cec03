package memcon

import "strings"

// headlineEnd is where a headline ends in running text: before the subject of
// the first sentence, before a label or before a bracket.
func headlineEnd(s string) int {
	const longest = 500
	s = s[:min(len(s), longest)]
	if i := strings.IndexByte(s, '['); i > 0 {
		s = s[:i]
	}
	if i := firstSentence(s); i < len(s) && !isNumbered(s) {
		s = s[:i]
	}
	end := len(s)
	if i := verbAt(s); i >= 0 {
		end = phraseStart(s, i)
	}
	if i := openerAt(s[:end]); i > 0 {
		end = i
	}
	return len(strings.TrimRight(s[:end], " "))
}

// verbAt is where the first word stands in s that makes a sentence of it: a
// finite verb behind a name, or the last word of a label. It is -1 where none
// does.
func verbAt(s string) int {
	prev := "" // the word before, adverbs left out
	for at := 0; at < len(s); {
		end := at
		for end < len(s) && s[end] != ' ' {
			end++
		}
		word := s[at:end]
		bare := strings.Trim(word, ".,;()’'\"“”")
		switch {
		case at > 0 && (strings.HasSuffix(word, ":") || strings.HasPrefix(s[end:], " :")) && startsUpper(word) && keyFields.get(strings.ToUpper(strings.TrimSuffix(word, ":"))) == noField:
			return at
		case at > 0 && (isFinite(bare) || bare == "who") && isNameLike(prev):
			return at
		case bare != "" && !phraseAdverbs.has(bare):
			prev = strings.TrimLeft(word, "(\"“‘")
		}
		at = end + 1
	}
	return -1
}

// isNameLike reports whether a word can end a name: one with a capital, behind
// its particle or not.
func isNameLike(w string) bool {
	for _, p := range []string{"d’", "d'", "l’", "l'", "al-", "el-"} {
		w = strings.TrimPrefix(w, p)
	}
	return startsUpper(w)
}

// isFinite reports whether a word in small letters is a verb that a person
// can be the subject of.
func isFinite(w string) bool {
	return w != "" && isLower(w[0]) && (finiteVerbs.has(w) || verbLen(w) == len(w) || len(w) > 4 && strings.HasSuffix(w, "ed"))
}

// phraseStart is where the name or office begins that stands before the verb
// at the offset, or whose last word the label's word at the offset is.
func phraseStart(s string, at int) int {
	start := at
	label := !isLower(s[at])
	named := label // whether the name's own word was passed
	links := 0
	for start > 0 {
		t := strings.TrimRight(s[:start], " ")
		i := strings.LastIndexByte(t, ' ') + 1
		word := strings.TrimLeft(t[i:], "(\"“‘")
		class := classOf(word)
		stopped := strings.HasSuffix(word, ";") || strings.HasSuffix(word, ".") && !abbreviated(t, i, len(t)-1) || strings.HasSuffix(word, ",") && (named || label)
		switch {
		case stopped && start != at:
			return start
		case !isNameLike(word):
			if bare := strings.Trim(word, ".,;"); !named && phraseAdverbs.has(bare) {
				start = i
				continue
			}
			if links++; links > 3 || class&(classLink|classParticle|classArticle) == 0 || !strings.Contains(s[:i], "The ") {
				return start
			}
		case class&classArticle != 0:
			return i
		case !named:
			named = startsUpper(word) // "d’Estaing" needs the word before as well
		case class&(classHonorific|classRank|classStyle|classOffice|classModifier|classGiven|classParticle) == 0 && !isInitial(word):
			return start
		}
		start = i
	}
	return start
}

// openerAt is where a word stands in a headline that begins a sentence and is
// written small inside one: "After lunch", "In reply", "It was". It is -1
// where none does.
func openerAt(s string) int {
	prev := byte(' ')
	for at := 0; at < len(s); {
		end := at
		for end < len(s) && s[end] != ' ' {
			end++
		}
		next := strings.TrimLeft(s[end:], " ")
		if at > 0 && sentenceOpeners.has(s[at:end]) && strings.IndexByte(";,:-", prev) < 0 && next != "" {
			word := letterRun(next)
			if startsLower(next) || isDigit(next[0]) || weekdays.fold(word) || months.fold(word) > 0 {
				return at
			}
		}
		if end > at {
			prev = s[end-1]
		}
		at = end + 1
	}
	return -1
}

var (
	finiteVerbs = words("met saw began opened came went took gave left had has have was were is are told read made held called spoke brought thought felt found sent paid " +
		"would could should did does will may might can stood sat wrote knew put set ran got kept led won lost")
	phraseAdverbs   = words("next then also first again now later finally briefly himself once only just immediately further further, thereupon")
	sentenceOpeners = words("After In At On During Following When As It He She I We There This These Upon Before Since While With The Both Having Referring In-between If A An To By For " +
		"Despite Although Though Because Once Until Under")
)
