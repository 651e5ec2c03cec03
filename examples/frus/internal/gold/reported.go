package gold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/memcon/memcon/examples/frus/internal/tei"
)

// reported reads the paragraphs that begin with a name or an office and a verb
// of saying: "The Ambassador replied that ...".
func reported(p *tei.Paper) []Reported {
	list := []Reported{}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != tei.Para || b.Attached {
			continue
		}
		if r, ok := attribution(b); ok {
			list = append(list, r)
		}
	}
	return list
}

// attribution reads the statement that a paragraph begins with.
func attribution(b *tei.Block) (Reported, bool) {
	const startWords, mostName = 8, 5
	words := strings.Fields(b.Words())
	n := nameLength(words)
	if n == 0 || n > mostName {
		return Reported{}, false
	}
	rest := words[n:]
	if len(rest) > 1 && adverbs[rest[0]] {
		rest = rest[1:]
	}
	v := verb(rest)
	if v == "" {
		return Reported{}, false
	}
	label := strings.Join(words[:n], " ")
	r := Reported{Label: label, Verb: v, Start: strings.Join(words[:min(len(words), startWords)], " ")}
	return r, b.Runs[0].Note == 0 && r.addRef(b)
}

// addRef adds the person that the mark-up names in the label. It reports false
// where a label of one word is named by nobody: "Discussion continued ...".
func (r *Reported) addRef(b *tei.Block) bool {
	r.Ref = refBefore(b, len(r.Label))
	first, rest, _ := strings.Cut(r.Label, " ")
	return r.Ref != "" || first == "The" && offices[strings.ToLower(rest)] || rest != "" && honorifics[first]
}

// nameLength is how many words at the beginning have the look of a name.
func nameLength(words []string) int {
	n := 0
	for n < len(words) {
		first, _ := utf8.DecodeRuneInString(words[n])
		if !unicode.IsUpper(first) && !(n > 0 && particles[words[n]] && words[n] != "and") {
			break
		}
		n++
	}
	return n
}

// verb is the verb of saying that the words begin with, or "".
func verb(words []string) string {
	if len(words) > 1 && verbs[words[0]+" "+words[1]] {
		return words[0] + " " + words[1]
	}
	if len(words) > 0 && verbs[words[0]] {
		return words[0]
	}
	return ""
}

var (
	adverbs = set("then|also|again|next|now|further|thereupon|first|finally")
	// verbs introduce a statement.
	verbs = set(`said|asked|replied|stated|expressed|pointed out|noted|responded|agreed|suggested|commented|referred|inquired|observed|thanked|
		continued|concluded|went on|explained|added|remarked|mentioned|indicated|recalled|reiterated|wondered|thought|emphasized|
		repeated|declared|stressed|acknowledged|reported|summarized|described|answered|believed|felt|reviewed|admitted|interjected|argued|
		outlined|objected|assured|told`)
	honorifics = set(`Mr.|Mrs.|Miss|Ms.|Dr.|Sir|Lord|Secretary|Ambassador|President|General|Gen.|Admiral|Adm.|Senator|Governor|Minister|Chairman|
		Chancellor|Premier|Prince|King|Queen|Colonel|Col.|Captain|Professor|M.|Herr|Señor|Marshal|Congressman|Director|Under`)
)
