package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/memcon/memcon"
)

// voice is somebody to whom turns are given: a participant, several who speak
// as one, or a label that fits nobody.
type voice struct {
	Name  string
	Hue   string
	Turns int
	Words int
	bars  []bar
}

// bar is a turn in the strip of its voice, in percent of the strip's width.
type bar struct {
	N        int
	X, Width float64
}

// tick is where a page begins in the strip.
type tick struct {
	X    float64
	Page string
}

// hues is how many voices have a colour of their own; the page's style names
// them h1 to h8. The others share h0, as does the narration.
const hues = 8

// people is everybody who is there and everybody who speaks.
type people struct {
	m      *memcon.Memorandum
	voices map[string]*voice
	words  int
	first  []int // words before each turn
}

func newPeople(m *memcon.Memorandum) *people {
	p := &people{m: m, voices: map[string]*voice{}}
	for i, t := range m.Turns {
		key := voiceKey(t)
		v := p.voices[key]
		if v == nil {
			v = &voice{Name: p.name(t), Hue: "h0"}
			p.voices[key] = v
		}
		n := words(t.Text)
		v.bars = append(v.bars, bar{N: i + 1, X: float64(p.words), Width: float64(n)})
		v.Turns++
		v.Words += n
		p.first = append(p.first, p.words)
		p.words += n
	}
	for i, v := range p.ranked() {
		if i < hues && v != p.voices[""] {
			v.Hue = fmt.Sprint("h", i+1)
		}
	}
	return p
}

// voiceKey tells voices apart; it is empty for narration.
func voiceKey(t memcon.Turn) string {
	switch {
	case t.Speaker.Participant != "":
		return "id " + t.Speaker.Participant
	case t.Speaker.Label != "":
		return "label " + strings.ToLower(t.Speaker.Label)
	}
	return ""
}

// name is what a turn's voice is called.
func (p *people) name(t memcon.Turn) string {
	var names []string
	for _, id := range strings.Fields(t.Speaker.Participant) {
		for _, c := range p.m.Participants {
			if c.ID == id {
				names = append(names, c.Name)
				break
			}
		}
	}
	if len(names) > 0 {
		return strings.Join(names, " and ")
	}
	return cmp.Or(t.Speaker.Label, "Narration")
}

// of is the voice of a turn.
func (p *people) of(t memcon.Turn) *voice { return p.voices[voiceKey(t)] }

// ranked is the voices by the words they have, the narration last.
func (p *people) ranked() []*voice {
	var list []*voice
	for _, v := range p.voices {
		list = append(list, v)
	}
	narration := p.voices[""]
	slices.SortFunc(list, func(a, b *voice) int {
		switch {
		case a == narration:
			return 1
		case b == narration:
			return -1
		}
		return cmp.Or(b.Words-a.Words, a.bars[0].N-b.bars[0].N)
	})
	return list
}

// lane is a row of the chart.
type lane struct {
	voice
	Short         string // the name, cut where it is very long
	Amount, Share string
	Bars          []bar
}

// lanes is the chart of who spoke how much and when.
func (p *people) lanes() []lane {
	var list []lane
	for _, v := range p.ranked() {
		l := lane{voice: *v, Short: short(v.Name, 60), Amount: grouped(v.Words), Share: percent(v.Words, p.words)}
		for _, b := range v.bars {
			l.Bars = append(l.Bars, bar{b.N, p.scale(b.X), max(p.scale(b.Width), 0.25)})
		}
		list = append(list, l)
	}
	return list
}

// scale brings words into percent of all words, to two places.
func (p *people) scale(n float64) float64 {
	return round(100 * n / float64(max(p.words, 1)))
}

// ticks is where pages begin, with some left out where they would crowd.
func (p *people) ticks() []tick {
	const apart = 6 // percent
	var list []tick
	for i, t := range p.m.Turns {
		x := p.scale(float64(p.first[i]))
		if t.Page == "" || i > 0 && p.m.Turns[i-1].Page == t.Page || x > 100-apart {
			continue
		}
		if n := len(list); n == 0 || x-list[n-1].X >= apart {
			list = append(list, tick{x, t.Page})
		}
	}
	return list
}

// percent is a share in words.
func percent(part, whole int) string {
	switch n := 100 * float64(part) / float64(max(whole, 1)); {
	case n == 0:
		return "0%"
	case n < 1:
		return "<1%"
	default:
		return fmt.Sprintf("%.0f%%", n)
	}
}

// person is a participant as the page lists them.
type person struct {
	N       int
	Hue     string
	Name    string
	Title   string
	Details []string
	Spoke   string
	Placed  bool
}

// list is the participants, in the order of the document.
func (p *people) list() []person {
	var list []person
	for i, c := range p.m.Participants {
		v := person{N: i + 1, Hue: "h0", Name: c.Name, Title: c.Title, Spoke: "no turn", Placed: c.Span != memcon.Span{}}
		if voice := p.voices["id "+c.ID]; voice != nil {
			v.Hue = voice.Hue
			v.Spoke = fmt.Sprintf("%s, %s", count(voice.Turns, "turn"), count(voice.Words, "word"))
		}
		details := []string{c.Delegation, named(roleNames, c.Role), named(originNames, c.From)}
		if len(c.Aliases) > 0 {
			details = append(details, "also “"+strings.Join(c.Aliases, "”, “")+"”")
		}
		v.Details = slices.DeleteFunc(details, func(s string) bool { return s == "" })
		list = append(list, v)
	}
	return list
}

// count is a number of things.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return grouped(n) + " " + thing + "s"
}

// duration is a duration of the library in words.
func duration(s string) string {
	d, err := time.ParseDuration(s)
	if err != nil {
		return s
	}
	hours, minutes := int(d.Hours()), int(d.Minutes())%60
	switch {
	case hours == 0:
		return count(minutes, "minute")
	case minutes == 0:
		return count(hours, "hour")
	}
	return count(hours, "hour") + " " + count(minutes, "minute")
}
