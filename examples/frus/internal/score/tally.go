package score

// Tally counts what was found rightly, wrongly, and not at all.
type Tally struct {
	Right, Wrong, Missed int
}

// Figure is what a tally comes to.
type Figure struct {
	Precision float64 `json:"p"`
	Recall    float64 `json:"r"`
	F1        float64 `json:"f1"`
	N         int     `json:"n"` // what there was to find
}

// Figure works out the shares. A share of nothing is 0.
func (t Tally) Figure() Figure {
	f := Figure{Precision: share(t.Right, t.Wrong), Recall: share(t.Right, t.Missed), N: t.Right + t.Missed}
	if f.Precision+f.Recall > 0 {
		f.F1 = 2 * f.Precision * f.Recall / (f.Precision + f.Recall)
	}
	return f
}

func share(part, rest int) float64 {
	if part+rest == 0 {
		return 0
	}
	return float64(part) / float64(part+rest)
}

func (t Tally) empty() bool { return t == Tally{} }

func (t *Tally) add(u Tally) {
	t.Right += u.Right
	t.Wrong += u.Wrong
	t.Missed += u.Missed
}

// hit counts one fact that was there to find.
func (t *Tally) hit(ok bool) {
	if ok {
		t.Right++
		return
	}
	t.Wrong++
	t.Missed++
}
