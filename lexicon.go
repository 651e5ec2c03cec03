package memcon

import (
	"strings"
	"unicode/utf8"
)

// lexicon is a table of words and what they stand for. It is made once and
// read for nearly every word of a text, most of which it does not have: a word
// that is not there costs a look at its first letter and its length, or else
// its hash and one byte of the tags. Where the values have no pointers the
// entries have none, so that the garbage collector of a program that imports
// memcon has little to look at.
// The zero lexicon has no words.
type lexicon[V any] struct {
	text    string  // the words, one after another
	tags    []uint8 // by hash, open addressing: 0 is free, else bits of the hash
	entries []lexEntry[V]
	shift   uint8 // of the hash, for the index
	// lengths of the words that begin with each letter, a bit for each: what no
	// word of the lexicon has needs no hash
	lengths [32]uint32
}

type lexEntry[V any] struct {
	start, end uint32 // of the word in the text
	value      V
}

// newLexicon makes a lexicon of a map.
func newLexicon[V any](m map[string]V) lexicon[V] {
	bits := uint8(3)
	for 1<<bits < 2*len(m) {
		bits++
	}
	t := lexicon[V]{tags: make([]uint8, 1<<bits), entries: make([]lexEntry[V], 1<<bits), shift: 64 - bits}
	var text strings.Builder
	for word, value := range m {
		h := hashWord(word)
		i := h >> t.shift
		for t.tags[i] != 0 {
			i = (i + 1) & uint64(len(t.tags)-1)
		}
		t.tags[i], t.entries[i] = tagOf(h), lexEntry[V]{uint32(text.Len()), uint32(text.Len() + len(word)), value}
		text.WriteString(word)
		if word != "" {
			t.lengths[word[0]&31] |= lengthBit(word)
		}
	}
	t.text = text.String()
	return t
}

// word is the word of an entry.
func (t *lexicon[V]) word(i uint64) string { return t.text[t.entries[i].start:t.entries[i].end] }

// lengthBit is the bit of the word's length; long words share one.
func lengthBit(word string) uint32 { return 1 << min(len(word), 31) }

// lacks reports whether no word has the first letter and the length, whatever
// its case.
func (t *lexicon[V]) lacks(word string) bool {
	return word != "" && t.lengths[word[0]&31]&lengthBit(word) == 0
}

// find is the entry of the word, or -1.
func (t *lexicon[V]) find(word string) int {
	if t.lacks(word) {
		return -1
	}
	h := hashWord(word)
	for i, tag := h>>t.shift, tagOf(h); len(t.tags) > 0 && t.tags[i] != 0; i = (i + 1) & uint64(len(t.tags)-1) {
		if t.tags[i] == tag && t.word(i) == word {
			return int(i)
		}
	}
	return -1
}

// has reports whether the lexicon has the word.
func (t *lexicon[V]) has(word string) bool { return t.find(word) >= 0 }

// get is what the word stands for, or the zero value.
func (t *lexicon[V]) get(word string) (v V) {
	if i := t.find(word); i >= 0 {
		return t.entries[i].value
	}
	return v
}

// fold is get for the word in small letters, whatever its case.
func (t *lexicon[V]) fold(word string) (v V) {
	if t.lacks(word) && word[0] < utf8.RuneSelf && isASCII(word) {
		return v
	}
	h := hashWord(word)
	for i, tag := h>>t.shift, tagOf(h); len(t.tags) > 0 && t.tags[i] != 0; i = (i + 1) & uint64(len(t.tags)-1) {
		if t.tags[i] == tag && isSmallOf(t.word(i), word) {
			return t.entries[i].value
		}
	}
	if isASCII(word) {
		return v
	}
	return t.get(strings.ToLower(word))
}

// markInitials marks the bytes that the words begin with.
func (t *lexicon[V]) markInitials(marks *[256]bool) {
	for i, tag := range t.tags {
		if tag != 0 {
			marks[t.word(uint64(i))[0]] = true
		}
	}
}

// isSmallOf reports whether small is the word in small letters. It knows those
// of ASCII only.
func isSmallOf(small, word string) bool {
	if len(small) != len(word) {
		return false
	}
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return false
		}
		if isUpper(c) {
			c |= 0x20
		}
		if c != small[i] {
			return false
		}
	}
	return true
}

// hashWord hashes the ends of a word and its length; few words differ in
// nothing else. Capitals and small letters are alike.
func hashWord(s string) uint64 {
	const small, a, b = 0x2020202020202020, 0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93
	var x, y uint64
	switch n := len(s); {
	case n >= 8:
		x, y = load8(s), load8(s[n-8:])
	case n >= 4:
		x, y = uint64(load4(s)), uint64(load4(s[n-4:]))
	case n > 0:
		x = uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	h := ((x|small)*a ^ (y|small)*b) + uint64(len(s))*b
	return (h ^ h>>32) * a
}

// tagOf is never 0.
func tagOf(hash uint64) uint8 { return uint8(hash) | 1 }

// load4 is the first four bytes of s as a number, the first one lowest.
func load4(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// words makes a set of the words in s.
func words(s string) lexicon[bool] { return setOf(strings.Fields(s)) }

// setOf makes a set of a list.
func setOf(list []string) lexicon[bool] {
	set := make(map[string]bool, len(list))
	for _, w := range list {
		set[w] = true
	}
	return newLexicon(set)
}
