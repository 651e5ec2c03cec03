package memcon

import "slices"

// vocabulary is the words of a document and how often each occurs: what
// decides whether two halves are one word. Words are letters and hyphens,
// capitals and small letters are alike, and only their hashes are kept.
type vocabulary struct {
	hash []uint32 // open addressing, 0 is free
	seen []uint8  // saturates
	mask uint32   // 0 before the words are read
}

const (
	hashBasis = 2166136261
	hashPrime = 16777619
)

// vocabulary reads the document's words when they are first asked for.
func (d *document) vocabulary() *vocabulary {
	v := &d.vocab
	if v.mask != 0 {
		return v
	}
	size := uint32(1 << 8)
	for int(size) < len(d.in)/4 { // a word and its blank are about six bytes, and most come back
		size *= 2
	}
	v.hash, v.seen, v.mask = slices.Grow(v.hash[:0], int(size))[:size], slices.Grow(v.seen[:0], int(size))[:size], size-1
	clear(v.hash)
	clear(v.seen)
	for i := range d.lines {
		if d.lines[i].role == roleBody {
			v.add(d.text(i))
		}
	}
	return v
}

// add counts the words of a line: each run of letters, and each compound
// with its hyphens.
func (v *vocabulary) add(s string) {
	whole, part := uint32(hashBasis), uint32(hashBasis)
	hyphens := false
	for i := 0; i <= len(s); i++ {
		if i < len(s) && wordByte[s[i]] != 0 {
			c := uint32(wordByte[s[i]])
			whole, part = (whole^c)*hashPrime, (part^c)*hashPrime
			continue
		}
		if part != hashBasis {
			v.put(part)
		}
		if i < len(s) && s[i] == '-' && part != hashBasis {
			whole, part, hyphens = hashByte(whole, '-'), hashBasis, true
			continue
		}
		if hyphens {
			v.put(whole)
		}
		whole, part, hyphens = hashBasis, hashBasis, false
	}
}

// wordByte gives the bytes of words, capitals as small letters, and 0 for all
// others.
var wordByte = func() (t [256]byte) {
	for c := range 256 {
		switch {
		case isUpper(byte(c)):
			t[c] = byte(c) + 'a' - 'A'
		case isLower(byte(c)), c >= 0x80:
			t[c] = byte(c)
		}
	}
	return t
}()

func isVocabulary(c byte) bool { return wordByte[c] != 0 }

// hashByte adds a byte of a word, or its hyphen.
func hashByte(h uint32, c byte) uint32 {
	if w := wordByte[c]; w != 0 {
		c = w
	}
	return (h ^ uint32(c)) * hashPrime
}

// maxProbes bounds the search for a free slot, whatever the words are. A word
// that finds none is not counted.
const maxProbes = 32

// slot is where the hash stands, or would.
func (v *vocabulary) slot(h uint32) (uint32, bool) {
	i := (h * 2654435769) >> 7 & v.mask
	for range maxProbes {
		if v.hash[i] == 0 || v.hash[i] == h {
			return i, true
		}
		i = (i + 1) & v.mask
	}
	return 0, false
}

func (v *vocabulary) put(h uint32) {
	h |= 1 // never 0
	if i, ok := v.slot(h); ok {
		v.hash[i] = h
		if v.seen[i] < 255 {
			v.seen[i]++
		}
	}
}

// count is how often the word made of the parts occurs.
func (v *vocabulary) count(parts ...string) int {
	h := uint32(hashBasis)
	for _, p := range parts {
		for i := 0; i < len(p); i++ {
			h = hashByte(h, p[i])
		}
	}
	if i, ok := v.slot(h | 1); ok {
		return int(v.seen[i])
	}
	return 0
}

// leadingWord is the letters that s begins with.
func leadingWord(s string) string {
	n := 0
	for n < len(s) && isVocabulary(s[n]) {
		n++
	}
	return s[:n]
}

// trailingWord is the letters that s ends with.
func trailingWord(s string) string {
	n := len(s)
	for n > 0 && isVocabulary(s[n-1]) {
		n--
	}
	return s[n:]
}
