package memcon_test

import (
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/memcon/memcon"
)

// enlarged is a text of about n bytes, made from a sample: what stands before
// the first turn, the turns over and over, what follows the last. What is said
// in each turn is said times times, so that turns are longer than in a sample.
func enlarged(t testing.TB, name string, n, times int) string {
	t.Helper()
	text := samples(t)[name]
	m, err := memcon.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	var body strings.Builder
	at := m.Turns[0].Span.Start
	for _, turn := range m.Turns {
		body.WriteString(text[at:turn.Body.End])
		said := " " + text[turn.Body.Start:turn.Body.End]
		body.WriteString(strings.Repeat(said, times-1))
		at = turn.Body.End
	}
	body.WriteByte('\n')
	return text[:m.Turns[0].Span.Start] + strings.Repeat(body.String(), max(1, n/body.Len())) + text[at:]
}

// large are samples of layouts that ask for different work, and the bytes that
// may be allocated for each byte of them. Eight is the aim for all; a typed
// page has an edit for each of its line ends.
var large = []struct {
	name string
	most float64
}{
	{"a-docbox-dinner", 10},  // a scrape with a page on each line
	{"d-frus-narrator", 8},   // a volume's page
	{"c-wilson-period", 13},  // an archive's page
	{"e-typed-midnight", 26}, // wrapped lines
}

// turnLength is how often what is said in the turns of the samples is said to
// make turns of the length that real ones have: 300 to 400 bytes.
const turnLength = 4

// allocated is the number of bytes that one parse allocates.
func allocated(text string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, _ = memcon.Parse(text)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestMemory holds the parse of four megabytes to a number of times its input
// in bytes allocated all in all, and so in bytes held at any time. What is
// allocated grows with turns and edits: where each turn is one line, it is
// more, and what the result holds is still no more than eight times the input.
func TestMemory(t *testing.T) {
	for _, l := range large {
		text := enlarged(t, l.name, 4<<20, turnLength)
		times := float64(allocated(text)) / float64(len(text))
		t.Logf("%s: %.1f bytes allocated for each byte of the input", l.name, times)
		if times > l.most {
			t.Errorf("%s: that is more than %.0f", l.name, l.most)
		}
		text = enlarged(t, l.name, 4<<20, 1)
		if times := float64(held(text)) / float64(len(text)); times > 8 {
			t.Errorf("%s: %.1f bytes held for each byte of the input", l.name, times)
		}
	}
}

// held is the number of bytes that a result holds when the parse is over.
func held(text string) int64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	m, _ := memcon.Parse(text)
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(m)
	return int64(after.HeapAlloc) - int64(before.HeapAlloc)
}

// TestRate holds the time for each byte of a long text to that of a short
// one. A fifth is the aim; the test leaves room for what else runs.
func TestRate(t *testing.T) {
	for _, l := range large {
		name := l.name
		short, long := enlarged(t, name, 40<<10, turnLength), enlarged(t, name, 4<<20, turnLength)
		a, b := time.Hour, time.Hour
		for range 7 {
			a, b = min(a, work(strings.Clone(short))), min(b, work(long))
			if ratio := perByte(b, long) / perByte(a, short); ratio < 1.1 {
				break
			}
		}
		ratio := perByte(b, long) / perByte(a, short)
		t.Logf("%s: %.1f ns a byte at %d, %.1f at %d: %+.0f %%", name, perByte(a, short), len(short), perByte(b, long), len(long), 100*(ratio-1))
		if ratio > 1.5 {
			t.Errorf("%s: a long text takes %.2f times as long for each byte as a short one", name, ratio)
		}
	}
}

func perByte(d time.Duration, text string) float64 {
	return float64(d.Nanoseconds()) / float64(len(text))
}

// TestHoldsNoInput looks at the memory of each string of the result: none
// lies in the input, and none of the metadata or the participants in the text
// of the turns.
func TestHoldsNoInput(t *testing.T) {
	for name, text := range samples(t) {
		m, err := memcon.Parse(text)
		if err != nil {
			continue
		}
		eachString(reflect.ValueOf(m), "memorandum", func(path, s string) {
			if shares(s, text) {
				t.Errorf("%s: %s %q holds the input", name, path, head(s))
			}
		})
		var body string // from the first byte of the turns' text to the last
		if n := len(m.Turns); n > 0 {
			first, last := m.Turns[0].Text, m.Turns[n-1].Text
			if size := address(last) + uintptr(len(last)) - address(first); address(last) >= address(first) && size <= uintptr(2*len(text)) {
				body = unsafe.String(unsafe.StringData(first), int(size))
			}
		}
		for part, v := range map[string]any{"metadata": m.Metadata, "participants": m.Participants, "source": m.Source, "notes": m.Notes, "pages": m.Pages, "edits": m.Edits} {
			eachString(reflect.ValueOf(v), part, func(path, s string) {
				if shares(s, body) {
					t.Errorf("%s: %s %q holds the text of the turns", name, path, head(s))
				}
			})
		}
	}
}

func address(s string) uintptr { return uintptr(unsafe.Pointer(unsafe.StringData(s))) }

// shares reports whether s is a part of the memory of whole.
func shares(s, whole string) bool {
	return s != "" && whole != "" && address(s) >= address(whole) && address(s) < address(whole)+uintptr(len(whole))
}

// eachString visits every string in the value.
func eachString(v reflect.Value, path string, do func(path, s string)) {
	switch v.Kind() {
	case reflect.String:
		do(path, v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			eachString(v.Elem(), path, do)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			eachString(v.Field(i), path+"."+v.Type().Field(i).Name, do)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachString(v.Index(i), path, do)
		}
	}
}
