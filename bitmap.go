package memcon

import (
	"math/bits"
	"slices"
)

// bitmap has a bit for each byte of a text.
type bitmap []uint64

// next is the first marked byte from at on, or limit where there is none
// before it.
func (b bitmap) next(at, limit int) int {
	if at >= limit {
		return limit
	}
	i := at / 64
	for m := b[i] >> (at % 64) << (at % 64); ; m = b[i] {
		if m != 0 {
			return min(i*64+bits.TrailingZeros64(m), limit)
		}
		if i++; i*64 >= limit {
			return limit
		}
	}
}

// markSigns marks every byte that is no letter, sign or blank of ASCII: line
// ends, tabs and other controls, and all bytes beyond ASCII. Lines, cleaning
// and the report of what was taken out find there what most texts have little
// of, and the text is looked through once for all of them, eight bytes at a
// time. b is memory for the marks.
func markSigns(b bitmap, in string) bitmap {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	b = slices.Grow(b[:0], len(in)/64+1)[:len(in)/64+1]
	clear(b)
	odd := func(x uint64) uint64 { // the highest bit of bytes below ' ', DEL and beyond
		low := x &^ high
		return (^(low + (0x80-' ')*ones) | (low + ones) | x) & high
	}
	at := 0
	for ; at <= len(in)-32; at += 32 {
		s := in[at : at+32]
		m0, m1, m2, m3 := odd(load8(s)), odd(load8(s[8:])), odd(load8(s[16:])), odd(load8(s[24:]))
		if m0|m1|m2|m3 != 0 {
			b[at/64] |= (pack(m0)>>24 | pack(m1)>>16 | pack(m2)>>8 | pack(m3)) >> 32 << (at % 64)
		}
	}
	for ; at < len(in); at++ {
		if in[at] < ' ' || in[at] >= 0x7F {
			b[at/64] |= 1 << (at % 64)
		}
	}
	return b
}

// pack gathers the highest bits of eight bytes in the highest byte.
func pack(x uint64) uint64 {
	const high = 0x8080808080808080
	return (x & high) * 0x0002040810204081 &^ (1<<56 - 1)
}

// load8 is the first eight bytes of s as a number, the first one lowest.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
