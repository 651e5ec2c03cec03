package score

// similar reports whether two texts are alike by more than a share: twice the
// letters of the blocks they have in common, over the letters of both. The
// blocks are found from the longest on (Ratcliff and Obershelp's measure).
func similar(a, b string, share float64) bool {
	total := float64(len(a) + len(b))
	if total == 0 {
		return true
	}
	over := func(common int) bool { return 2*float64(common)/total > share }
	if !over(min(len(a), len(b))) || !over(commonLetters(a, b)) {
		return false
	}
	return over(commonBlocks(a, b))
}

// commonLetters is how many letters the texts have in common, wherever they
// stand: no less than those of their common blocks.
func commonLetters(a, b string) int {
	var count [256]int
	for i := range len(a) {
		count[a[i]]++
	}
	n := 0
	for i := range len(b) {
		if count[b[i]] > 0 {
			count[b[i]]--
			n++
		}
	}
	return n
}

// commonBlocks is the length of the longest common block, of the longest
// common one on either side of it, and so on.
func commonBlocks(a, b string) int {
	type part struct{ aLo, aHi, bLo, bHi int }
	at := places(b)
	sum := 0
	parts := []part{{0, len(a), 0, len(b)}}
	for len(parts) > 0 {
		p := parts[len(parts)-1]
		parts = parts[:len(parts)-1]
		i, j, n := longestBlock(a, at, p.aLo, p.aHi, p.bLo, p.bHi)
		if n == 0 {
			continue
		}
		sum += n
		parts = append(parts, part{p.aLo, i, p.bLo, j}, part{i + n, p.aHi, j + n, p.bHi})
	}
	return sum
}

// places are the offsets at which each byte stands in a text.
func places(s string) *[256][]int {
	at := new([256][]int)
	for i := range len(s) {
		at[s[i]] = append(at[s[i]], i)
	}
	return at
}

// longestBlock is the longest stretch that a[aLo:aHi] has in common with
// b[bLo:bHi], the first in a and then in b where there are several: its offset
// in a, that in b, and its length.
func longestBlock(a string, at *[256][]int, aLo, aHi, bLo, bHi int) (i, j, n int) {
	before := make([]int, bHi-bLo+1) // by the end in b: lengths of the blocks that end at the letter of a before
	now := make([]int, bHi-bLo+1)
	for x := aLo; x < aHi; x++ {
		clear(now)
		for _, y := range at[a[x]] {
			if y < bLo {
				continue
			}
			if y >= bHi {
				break
			}
			k := before[y-bLo] + 1
			now[y-bLo+1] = k
			if k > n {
				i, j, n = x-k+1, y-k+1, k
			}
		}
		before, now = now, before
	}
	return i, j, n
}
