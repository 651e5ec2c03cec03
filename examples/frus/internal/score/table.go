package score

import (
	"fmt"
	"io"
	"strings"
)

// Figures are the figures by style and field, without those that nothing was
// measured of.
func (r *Report) Figures() map[string]map[string]Figure {
	figures := make(map[string]map[string]Figure)
	for _, s := range r.styles() {
		figures[s] = make(map[string]Figure)
		for _, f := range Fields {
			if t := r.Tally(s, f); !t.empty() {
				figures[s][f] = t.Figure()
			}
		}
	}
	return figures
}

// styles are those that something was measured of.
func (r *Report) styles() []string {
	var list []string
	for _, s := range Styles {
		if r.tallies[s] != nil {
			list = append(list, s)
		}
	}
	return list
}

// MeanF1 is the mean over the fields and styles that had something to find, 0
// where none had.
func (r *Report) MeanF1() float64 {
	sum, n := 0.0, 0
	for _, s := range r.styles() {
		for _, f := range Fields {
			if x := r.Tally(s, f).Figure(); x.N > 0 {
				sum += x.F1
				n++
			}
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// WriteTable writes a table: a row a field, a column a style, in it F1 and how
// much there was to find; precision and recall over all styles at the end.
func (r *Report) WriteTable(w io.Writer) error {
	var b strings.Builder
	styles := r.styles()
	fmt.Fprintf(&b, "%-15s", "F1 (n)")
	for _, s := range styles {
		fmt.Fprintf(&b, "%15s", s)
	}
	fmt.Fprintf(&b, "%18s\n", "P, R over all")
	for _, f := range Fields {
		r.row(&b, f, styles)
	}
	fmt.Fprintf(&b, "%-15s%.4f\n", "mean F1", r.MeanF1())
	_, err := io.WriteString(w, b.String())
	return err
}

// row writes the row of a field.
func (r *Report) row(b *strings.Builder, field string, styles []string) {
	var sum Tally
	fmt.Fprintf(b, "%-15s", field)
	for _, s := range styles {
		t := r.Tally(s, field)
		sum.add(t)
		cell := "-"
		if !t.empty() {
			f := t.Figure()
			cell = fmt.Sprintf("%.3f (%d)", f.F1, f.N)
		}
		fmt.Fprintf(b, "%15s", cell)
	}
	f := sum.Figure()
	fmt.Fprintf(b, "%18s\n", fmt.Sprintf("%.3f %.3f", f.Precision, f.Recall))
}
