package memcon_test

import (
	"bytes"
	"encoding/json"
	"sync"
	"testing"

	"github.com/memcon/memcon"
)

// outcome is what a parse gives, as JSON: the memorandum or the error.
func outcome(p *memcon.Parser, text string) ([]byte, error) {
	m, err := p.Parse(text)
	if err != nil {
		return []byte(err.Error()), nil
	}
	return json.Marshal(m)
}

// TestConcurrent parses all samples from many goroutines that share one
// Parser: under -race nothing is written that another reads, and each gives
// byte for byte what one goroutine alone gives.
func TestConcurrent(t *testing.T) {
	all := samples(t)
	want := map[string][]byte{}
	p := new(memcon.Parser)
	for name, text := range all {
		out, err := outcome(p, text)
		if err != nil {
			t.Fatal(name, err)
		}
		want[name] = out
	}
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for name, text := range all { // each goroutine in an order of its own
				if out, err := outcome(p, text); err != nil || !bytes.Equal(out, want[name]) {
					t.Errorf("%s: another result than alone (%v)", name, err)
				}
			}
		})
	}
	wg.Wait()
}

// TestDeterministic parses each sample often enough that an order taken from
// a map would show.
func TestDeterministic(t *testing.T) {
	p := new(memcon.Parser)
	for name, text := range samples(t) {
		first, err := outcome(p, text)
		if err != nil {
			t.Fatal(name, err)
		}
		for range 20 {
			if again, _ := outcome(p, text); !bytes.Equal(again, first) {
				t.Errorf("%s: two results of one text", name)
			}
		}
	}
}
