package score

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/examples/frus/internal/gold"
)

func TestLetters(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "Can’t do – it!": "cantdoit", "Señor Müller": "senormuller", "oﬃce ﬂoor": "officefloor", "Š. 12": "s12", "ПК a": "a",
	} {
		assert.Equal(t, want, letters(in), in)
	}
}

func TestContractions(t *testing.T) {
	assert.Equal(t, map[string]int{"don't": 2, "fisher's": 1, "o'clock's": 1},
		contractions("Don’t say 'don't' of Fisher‘s boats' o'clock's tis"))
	assert.Empty(t, contractions("no such word, 'quoted' or ''doubled'' boats’"))
}

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b         string
		same, strict bool
	}{
		{"Mr. Tyler", "Mr. Tyler", true, true},
		{"Mr. Tyler", "Tyler", true, false},
		{"Mr. Tyler", "William R. Tyler", true, false},
		{"W. Tyler", "William R. Tyler", true, false},
		{"John Tyler", "William R. Tyler", false, false},
		{"Tyler, William", "William Tyler", true, false},
		{"Émile Dupré", "Emile Dupre", true, true},
		{"O’Neill", "ONeill", true, true},
		{"The President", "The Vice President", false, false},
		{"The President", "President", true, false},
		{"The President", "President Ford", false, false},
		{"Foreign Minister Bly", "Bly", true, false},
		{"The Prime Minister of Laos", "The Prime Minister", true, true},
		{"Director of the Board", "Director", true, true},
		{"Minister of state", "Minister", false, false},
		{"Carl Fisher, Jr.", "Carl Fisher", true, false},
		{"Carl Bly Fisher Sayre", "Fisher Bly", true, false},
		{"", "Bly", false, false},
		{"12", "Bly", false, false},
	} {
		assert.Equal(t, c.same, sameName(c.a, c.b, false), "%s = %s", c.a, c.b)
		assert.Equal(t, c.same, sameName(c.b, c.a, false), "%s = %s", c.b, c.a)
		assert.Equal(t, c.strict, sameName(c.a, c.b, true), "%s, strictly %s", c.a, c.b)
	}
}

func TestSideKey(t *testing.T) {
	for in, want := range map[string]string{
		"U.S. Side": "us", "For the United States": "unitedstates", "The Government of Laos": "laos", "Soviet delegation": "soviet", "Sideburn": "sideburn", "": "",
	} {
		assert.Equal(t, want, sideKey(in), in)
	}
}

func TestSimilar(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		common int // letters in common blocks
	}{
		{"abcd", "bcde", 3}, {"abcd", "abcd", 4}, {"abcd", "wxyz", 0}, {"abxcd", "abcd", 4}, {"private thread", "private volatile thread", 14},
		{"aab", "abaab", 3}, {"", "", 0}, {"a", "", 0},
	} {
		assert.Equal(t, c.common, commonBlocks(c.a, c.b), "%s %s", c.a, c.b)
		assert.Equal(t, c.common, commonBlocks(c.b, c.a), "%s %s", c.b, c.a)
	}
	assert.True(t, similar("abcd", "bcde", 0.74))
	assert.False(t, similar("abcd", "bcde", 0.75), "more than the share is wanted")
	assert.False(t, similar("abcd", "dcba", 0.5), "the letters alone do not do")
	assert.True(t, similar("", "", 0.9))
}

func TestAlign(t *testing.T) {
	key := func(label string, begins ...string) turnKey { return turnKey{label, begins} }
	a, b, long := key("a", "one"), key("b", "two"), key("a", "twelveletter")
	for name, c := range map[string]struct {
		gold, read []turnKey
		want       []int
	}{
		"same":         {[]turnKey{a, b}, []turnKey{a, b}, []int{0, 1}},
		"one missing":  {[]turnKey{a, b, a}, []turnKey{a, a}, []int{0, 2}},
		"one too many": {[]turnKey{a, b}, []turnKey{a, key("c", "x"), b}, []int{0, -1, 1}},
		"order":        {[]turnKey{a, b}, []turnKey{b, a}, []int{1, -1}},
		"label":        {[]turnKey{a}, []turnKey{key("b", "one")}, []int{-1}},
		"begins":       {[]turnKey{a}, []turnKey{key("a", "onemoreword")}, []int{0}},
		"begins not":   {[]turnKey{long}, []turnKey{key("a", "twelveletters")}, []int{-1}},
		"manner":       {[]turnKey{a}, []turnKey{key("a", "readingone", "one")}, []int{0}},
		"nothing said": {[]turnKey{a}, []turnKey{key("a", "", "")}, []int{-1}},
		"none":         {nil, nil, []int{}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, align(c.gold, c.read)) })
	}
}

func TestReadings(t *testing.T) {
	s := spoken{Turn: gold.Turn{Text: "(softly) a", More: []string{"b", "c"}, Unsure: []int{1}}, after: []string{"[d]", "[1 line not declassified]"}}
	assert.Equal(t, []string{"softlyabc", "softlyab", "softlyab", "softlyabcd1linenotdeclassified", "softlyabd1linenotdeclassified",
		"softlyabd1linenotdeclassified", "abc", "ab", "ab", "abcd1linenotdeclassified", "abd1linenotdeclassified", "abd1linenotdeclassified"}, s.readings("web"))
	assert.Contains(t, s.readings("scrape"), "abcd", "a scrape does not set the bracket apart")
	assert.NotContains(t, s.readings("web"), "abcd")
	plain := spoken{Turn: gold.Turn{Text: "a"}}
	assert.Equal(t, []string{"a", "a"}, plain.readings("web"))
}

func TestSameTitle(t *testing.T) {
	const full, line = "Memorandum of Conversation, Oslo, May 2, 1957", "Oslo, May 2, 1957."
	for got, want := range map[string]bool{
		full: true, strings.ToUpper(full): true, full + " Oslo, May 2, 1957": true, "Memorandum of Conversation, Oslo": true,
		"Memorandum of Conversation": true, "Memorandum": false, "": false, "Conversation, Oslo, May 2, 1957": false, full + " more": false,
	} {
		assert.Equal(t, want, sameTitle(got, full, line), got)
	}
	assert.False(t, sameTitle("Minutes", "Minutes of Nets", ""), "no dateline excuses what is missing")
}

func TestIsDay(t *testing.T) {
	for in, want := range map[string]bool{
		"1965-03-03": true, "1965-03-03T10:00:00": true, "1965-03": false, "1965": false, "": false, "March 3rd.": false, "1965/03/03": false,
	} {
		assert.Equal(t, want, isDay(in), in)
	}
}

func TestClassification(t *testing.T) {
	for in, want := range map[string]string{
		"Archive, Box 9. Secret; Nodis. Drafted by Bly.": "Secret", "Archive. Top Secret.": "Top Secret", "Secret files. Confidential.": "Secret",
		"Archive. Secretariat files.": "", "Archive; Official Use Only": "Official Use Only", "No classification marking.": "", "": "",
	} {
		assert.Equal(t, want, classification(in), in)
	}
}

func TestSameSource(t *testing.T) {
	const want = "Summary: They met. Source: Archive, Box 9. Secret."
	for got, same := range map[string]bool{
		want: true, "Archive, Box 9. Secret.": true, "Summary: They met. Source: Archive, Box 9. Secrct.": true, "Archive": false, "": false,
	} {
		assert.Equal(t, same, sameSource(got, want), got)
	}
}

func TestHasTitle(t *testing.T) {
	p := memcon.Participant{Title: "Desk Officer", Role: memcon.RoleNoteTaker, Delegation: "Bureau of Fish"}
	for want, has := range map[string]bool{
		"Desk Officer": true, "Officer": true, "Desk Officer, Bureau of Fish": true, "Desk Officer (notetaker)": true, "Note taker": true,
		"Interpreter": false, "Director": false,
	} {
		assert.Equal(t, has, hasTitle(p, want), want)
	}
}
