package memcon

import (
	"strings"
	"unicode/utf8"
)

// saysAfter reports whether what follows a subject is a verb of saying, with
// what may stand between: an adverb, an aside between commas.
func saysAfter(s string) bool {
	if strings.HasPrefix(s, ", ") {
		aside, rest, ok := strings.Cut(s[2:], ", ")
		const most = 60
		if !ok || len(aside) > most || startsUpper(aside) {
			return false
		}
		s = " " + rest
	}
	const adverbs = 3
	plain := false // an auxiliary came before: the verb stands in its plain form
	for range adverbs + 1 {
		if len(s) == 0 || s[0] != ' ' {
			return false
		}
		s = s[1:]
		if s != "" && s[0] == '[' { // "Cde. Wieslaw [says] that"
			s = s[1:]
		}
		n := wordLen(s)
		if verbLen(s) > 0 || plain && plainForms.has(s[:n]) {
			return true
		}
		if rest, ok := strings.CutPrefix(s[n:], " and"); ok && stageVerbs.has(s[:n]) { // "laughed and said"
			s = rest
			continue
		}
		if !isAdverb(s[:n]) {
			return false
		}
		plain = s[:n] == "not" || s[:n] == "to" || s[:n] == "did"
		s = s[n:]
	}
	return false
}

// verbLen is the length of the verb of saying that s begins with.
func verbLen(s string) int {
	n := wordLen(s)
	if n == 0 {
		return 0
	}
	next := sayVerbs.get(s[:n])
	if next == "" {
		return 0
	}
	if next == anyNext {
		return n
	}
	rest := strings.TrimPrefix(s[n:], " ")
	for more := next; more != ""; {
		var w string
		w, more, _ = strings.Cut(more, "|")
		if hasWord(rest, w) {
			return n + 1 + len(w)
		}
	}
	return 0
}

// wordLen is the length of the small letters that s begins with.
func wordLen(s string) int {
	n := 0
	for n < len(s) && (isLower(s[n]) || s[n] >= utf8.RuneSelf || s[n] == '-' && n > 0) {
		n++
	}
	if n < len(s) && isWordByte(s[n]) {
		return 0
	}
	return n
}

// isAdverb holds for the words that stand between a subject and its verb.
func isAdverb(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ly") || midWords.has(w)
}

var midWords = words(`then also next again now still further once later himself herself first therefore thereupon too in reply response turn return conclusion did not does do would to wished wanted
	went on proceeded sought at this point however always never just only soon thus again jokingly quickly laughingly at length both all has`)

// stageVerbs are what people do in a record besides saying.
var stageVerbs = words(`laughs laughed smiles smiled nods nodded rises rose leaves left enters entered pauses paused sighs sighed shrugs shrugged frowns frowned interrupts coughs
	sits sat stands stood reads hands handed shows showed points pointed embraces embraced applauds applauded turns turned joins joined`)

// anyNext is the entry of a verb that needs no word next.
const anyNext = "*"

// sayVerbs are verbs of saying, in the past and the present. Those with
// another entry need one of its words next: "went" says something only as
// "went on".
var sayVerbs = newLexicon(func() map[string]string {
	m := map[string]string{}
	for _, w := range strings.Fields(plainVerbs) {
		m[w] = anyNext
	}
	for _, w := range strings.Fields(regularVerbs) {
		m[past(w)] = anyNext
		m[third(w)] = anyNext
	}
	for _, line := range strings.Split(verbPhrases, "\n") {
		if w, next, ok := strings.Cut(strings.TrimSpace(line), ": "); ok {
			m[w] = next
		}
	}
	return m
}())

// plainForms are the same verbs after "did not" and "went on to".
var plainForms = words(regularVerbs + ` say tell speak think feel begin know understand see refer concur put read deny point`)

// past is the past tense of a regular verb.
func past(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case strings.HasSuffix(w, "y") && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeiou"):
		return w[:len(w)-1] + "ied"
	}
	return w + "ed"
}

// third is the third person of the present.
func third(w string) string {
	switch {
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "x"):
		return w + "es"
	case strings.HasSuffix(w, "y") && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeiou"):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

const plainVerbs = `said says told tells spoke speaks thought thinks felt feels began begins read reads knew knows wrote understood understands saw sees foresaw found finds
	referred refers concurred concurs interrupted inquired enquired denied replied admitted admits repeated cited quoted quotes swore put puts heard retorted quipped joked jokes
	erwidert erklärt fragt sagt bemerkt betont antwortet heißt begrüßt dankt erläutert entgegnet unterstreicht hebt äußert meint ergänzt wiederholt berichtet`

const regularVerbs = `ask reply state express note respond agree suggest comment inquire enquire observe thank continue conclude explain open add remark mention indicate recall assure
	raise reiterate wonder emphasize emphasise repeat declare stress acknowledge report summarize summarise describe answer believe review interject argue outline welcome
	object hope interrupt propose request warn insist assert affirm reaffirm confirm deny complain doubt predict caution urge advise inform announce claim contend maintain
	elaborate clarify question counter rejoin recommend estimate stipulate concede assume consider discuss address criticize criticise stipulate allege reassure congratulate greet
	reveal disclose relate recount narrate reflect conjecture speculate hint imply point-out appreciate regret apologize protest demand invite reject challenge expect
	intend convey promise prefer favor favour support endorse oppose underline underscore voice exclaim muse pose shift launch`

const verbPhrases = `pointed: out|to
	points: out|to
	went: on|into|over
	goes: on|into|over
	turned: to|next|then|the|now
	turns: to|next
	brought: up|out
	brings: up
	took: up|issue|exception|note|the view|the position|the line|the occasion|the opportunity
	takes: up|issue|exception|note|the view
	made: the point|clear|it clear|several|two|three|the following|a plea|reference|the observation|the remark|a statement|mention|known
	makes: the point|clear|it clear
	gave: as|a|an|the following|his|her|it as|assurances|details|some
	gives: a|an|his
	drew: attention|the attention|a|an
	draws: attention
	called: attention|for|the attention|upon
	calls: attention|for
	set: forth|out
	laid: stress|emphasis|out
	cut: in
	broke: in
	chimed: in
	put: forward|in|the question|it
	started: by|off|with|to say
	started: by|off|out|with
	was: of the opinion|of the view|not sure|sure|certain|convinced|concerned that|glad|pleased|surprised|inclined|aware|grateful|sorry|afraid|confident|anxious|interested
	is: of the opinion|of the view|not sure|sure|certain|convinced|concerned that|glad|pleased|surprised|inclined|grateful|sorry|afraid|confident
	had: no objection|no doubt|in mind|the impression|nothing
	has: no objection|no doubt|in mind|the impression
	summed: up
	sums: up
	wanted: to know|to say|to make|to raise|to ask|to emphasize|to stress|to thank|to point|to mention|to discuss|to express
	wished: to know|to say|to make|to raise|to ask|to emphasize|to stress|to thank|to point|to mention|to discuss|to express
	would: like
	stood: by|firm
	let: it be known
	paid: tribute
	dwelt: on
	touched: on|upon
	touches: on|upon
	commended: the|him|them|his
	passed: on|to
	led: off
	held: that|forth
	holds: that
	used: the meeting to|the opportunity to|the occasion to
	uses: the meeting to|the opportunity to|the occasion to
	showed: that
	shows: that
	provided: clarification|clarifications|an|the|information|details|data
	provides: clarification|clarifications|an|the|information|details|data
	offered: to|the|his|a
	offers: to|the|his|a
	weist: darauf
	teilt: mit`
