package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"math"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// Every kind that the library knows has a name on the page.
func TestEveryKindHasAName(t *testing.T) {
	tables := map[string]map[string]string{
		"Kind": texted(recordNames), "RegionKind": texted(regionNames), "EditKind": texted(editNames),
		"AnnotationKind": texted(annotationNames), "ProblemCode": texted(problemNames), "Origin": texted(originNames), "Role": texted(roleNames),
	}
	for typ, values := range constants(t, "../..") {
		table, ok := tables[typ]
		if !ok {
			continue
		}
		for _, v := range values {
			if v != "" {
				assert.Contains(t, table, v, typ)
				delete(table, v)
			}
		}
		assert.Empty(t, table, "%s: no such kind", typ)
		delete(tables, typ)
	}
	assert.Empty(t, tables, "types whose constants were not found")
}

func texted[K ~string](names map[K]string) map[string]string {
	m := map[string]string{}
	for k, v := range maps.All(names) {
		m[string(k)] = v
	}
	return m
}

// constants are the string constants of the package in a folder, by type.
func constants(t *testing.T, dir string) map[string][]string {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	found := map[string][]string{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			typ, ok := spec.Type.(*ast.Ident)
			lit, isLit := spec.Values[0].(*ast.BasicLit)
			if ok && isLit && lit.Kind == token.STRING {
				v, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				found[typ.Name] = append(found[typ.Name], v)
			}
			return true
		})
	}
	return found
}

// Whatever a text holds, it adds no element and no attribute to the page.
func TestHostileTextIsEscaped(t *testing.T) {
	m, err := memcon.Parse(hostile)
	require.NoError(t, err)
	require.Len(t, m.Turns, 4)
	v := viewOf(1, `"><script>window.broken=11</script>.txt`, hostile, m)
	html, err := v.render()
	require.NoError(t, err)
	tags := regexp.MustCompile(`<[a-zA-Z!/?][^>]*`).FindAllString(string(html), -1)
	require.Greater(t, len(tags), 100)
	for _, tag := range tags {
		name := strings.TrimLeft(strings.Fields(tag)[0], "</")
		assert.NotContains(t, []string{"script", "img", "style", "iframe", "template", "title", "textarea"}, name, tag)
		quoted := regexp.MustCompile(`"[^"]*"`).ReplaceAllString(tag, "")
		assert.NotRegexp(t, `\son|javascript|broken|'`, quoted)
		if href := regexp.MustCompile(`href="([^"]*)"`).FindStringSubmatch(tag); href != nil {
			assert.Regexp(t, `^(#|https?:)`, href[1])
		}
	}
	assert.NotContains(t, string(html), "ZgotmplZ")
}

func TestSafeURL(t *testing.T) {
	for address, want := range map[string]string{
		"https://history.state.gov/d1?a=b#c": "https://history.state.gov/d1?a=b#c",
		"http://example.org/":                "http://example.org/",
		"javascript:alert(1)":                "",
		" javascript:alert(1)":               "",
		"JavaScript://example.org/%0aalert":  "",
		"data:text/html,<script>":            "",
		"//example.org":                      "",
		"https:alert(1)":                     "",
		"history.state.gov":                  "",
		"":                                   "",
	} {
		assert.Equal(t, want, safeURL(address), address)
	}
	f := sourceFacts(memcon.Source{Box: "12", URL: "javascript:alert(1)"})
	assert.Equal(t, []fact{{Name: "Box", Value: "12"}, {Name: "Address", Value: "javascript:alert(1)"}}, f)
}

// Words can be read: text has a contrast of at least 4.5 on whatever it stands
// on, as WCAG asks at level AA, in both modes.
func TestContrast(t *testing.T) {
	light, dark, ok := strings.Cut(pageCSS, "prefers-color-scheme: dark")
	require.True(t, ok)
	dark, _, _ = strings.Cut(dark, "\n* {")
	for mode, css := range map[string]string{"light": light, "dark": dark} {
		c := colours(t, css)
		check := func(text, ground string, on colour) {
			assert.GreaterOrEqual(t, contrast(c[text], on), 4.5, "%s: %s on %s", mode, text, ground)
		}
		grounds := []string{"paper", "desk", "site", "head", "mark", "note", "src", "stamp", "edit", "odd"}
		for _, ground := range grounds {
			for _, text := range []string{"ink", "soft", "link"} {
				check(text, ground, c[ground])
			}
			check("gone", ground+" under an edit", c["gone"].over(c[ground], 0.14))
		}
		for _, text := range []string{"new", "warn"} {
			check(text, "paper", c["paper"])
			check(text, "desk", c["desk"])
		}
		for i := range hues + 1 {
			hue := fmt.Sprint("h", i)
			for _, ground := range []string{"paper", "desk"} {
				chosen := c[hue].over(c[ground], 0.17)
				check(hue, ground+" chosen", chosen)
				check("ink", ground+" chosen as "+hue, chosen)
				check("soft", ground+" chosen as "+hue, chosen)
			}
		}
	}
	assert.Contains(t, pageCSS, "var(--hue) 17%")
	assert.Contains(t, pageCSS, "var(--gone) 14%")
}

// colour is red, green and blue from 0 to 1.
type colour [3]float64

func colours(t *testing.T, css string) map[string]colour {
	found := map[string]colour{}
	for _, m := range regexp.MustCompile(`--([a-z0-9]+): #([0-9a-f]{6});`).FindAllStringSubmatch(css, -1) {
		n, err := strconv.ParseUint(m[2], 16, 32)
		require.NoError(t, err)
		found[m[1]] = colour{float64(n>>16) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}
	}
	require.Len(t, found, 27)
	return found
}

// over is the colour laid over a ground with an opacity.
func (c colour) over(ground colour, opacity float64) colour {
	for i := range c {
		c[i] = c[i]*opacity + ground[i]*(1-opacity)
	}
	return c
}

func (c colour) luminance() float64 {
	for i, v := range c {
		if v <= 0.04045 {
			c[i] = v / 12.92
		} else {
			c[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
}

func contrast(a, b colour) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestPeople(t *testing.T) {
	turn := func(id, label, page string, n int) memcon.Turn {
		return memcon.Turn{Speaker: memcon.Speaker{Participant: id, Label: label}, Page: page, Text: strings.Repeat("word ", n)}
	}
	p := newPeople(&memcon.Memorandum{
		Participants: []memcon.Participant{{ID: "zhou", Name: "Zhou Enlai"}, {ID: "mao", Name: "Mao Zedong"}, {ID: "tang", Name: "Tang Wensheng"}},
		Turns: []memcon.Turn{
			turn("zhou", "Zhou", "1", 20), turn("", "", "1", 50), turn("", "Guest", "2", 10),
			turn("mao zhou", "Both", "2", 5), turn("", "GUEST", "3", 15),
		},
	})
	var names, shares []string
	for _, l := range p.lanes() {
		names = append(names, l.Name)
		shares = append(shares, l.Share)
	}
	assert.Equal(t, []string{"Guest", "Zhou Enlai", "Mao Zedong and Zhou Enlai", "Narration"}, names)
	assert.Equal(t, []string{"25%", "20%", "5%", "50%"}, shares)
	assert.Equal(t, []bar{{3, 70, 10}, {5, 85, 15}}, p.lanes()[0].Bars)
	assert.Equal(t, []tick{{0, "1"}, {70, "2"}, {85, "3"}}, p.ticks())
	assert.Equal(t, "h0", p.lanes()[3].Hue)
	var spoke []string
	for _, c := range p.list() {
		spoke = append(spoke, c.Spoke)
	}
	assert.Equal(t, []string{"1 turn, 20 words", "no turn", "no turn"}, spoke)
}

func TestYears(t *testing.T) {
	cols := years([]row{{Date: "1962-11-01"}, {Date: "1965"}, {Date: ""}, {Date: "1962"}})
	require.Len(t, cols, 4)
	assert.Equal(t, column{"1962", 2, 0, 20, 0, 100}, cols[0])
	assert.Equal(t, column{"1965", 1, 75, 20, 50, 50}, cols[3])
	assert.Nil(t, years([]row{{Date: "1962"}, {Date: "1962-01"}}), "one year is no chart")
}

func TestDuration(t *testing.T) {
	for in, want := range map[string]string{"3h40m0s": "3 hours 40 minutes", "1h0m0s": "1 hour", "45m0s": "45 minutes", "": "", "long": "long"} {
		assert.Equal(t, want, duration(in))
	}
}

// The page brings everything along and asks the network for nothing.
func TestPageIsSelfContained(t *testing.T) {
	var b strings.Builder
	p := &page{Title: "x"}
	require.NoError(t, p.write(&b))
	assert.NotRegexp(t, `(src|href)="(https?:)?//|@import|url\(`, b.String())
	assert.Contains(t, b.String(), "<style>"+pageCSS+"</style>")
	assert.Contains(t, b.String(), "<script>"+pageJS+"</script>")
}
