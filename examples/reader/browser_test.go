package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon/examples/internal/progtest"
)

// browser is a tab of a headless Chromium.
type browser struct {
	*testing.T
	ctx context.Context

	mu         sync.Mutex
	complaints []string // what the console says
}

// TestBrowser opens the page in a headless Chromium, where there is one.
func TestBrowser(t *testing.T) {
	ctx := start(t)
	for name, test := range map[string]func(*browser){
		"shows the input whole":            showsTheInputWhole,
		"click chooses on both sides":      clickChoosesOnBothSides,
		"pointer shows the other side":     pointerShowsTheOtherSide,
		"keyboard":                         keyboard,
		"links and buttons lead to places": leadsToPlaces,
		"many turns":                       manyTurns,
		"phone":                            phone,
		"hostile text is inert":            hostileTextIsInert,
		"index":                            index,
		"without script":                   withoutScript,
		"dark and print":                   darkAndPrint,
	} {
		t.Run(name, func(t *testing.T) {
			tab, end := chromedp.NewContext(ctx)
			defer end()
			tab, stop := context.WithTimeout(tab, time.Minute)
			defer stop()
			b := &browser{T: t, ctx: tab}
			chromedp.ListenTarget(tab, b.listen)
			b.media("", "light")
			test(b)
			b.quiet()
		})
	}
}

// start starts Chromium, or skips the test where there is none.
func start(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("SKIPPED: no Chromium here, so the page was not opened in a browser (Debian's package: chromium)")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	ctx, end := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(end)
	ctx, end = chromedp.NewContext(ctx, chromedp.WithErrorf(t.Logf))
	t.Cleanup(end)
	require.NoError(t, chromedp.Run(ctx))
	return ctx
}

// listen keeps what the console says.
func (b *browser) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		b.complaints = append(b.complaints, fmt.Sprint(e.Type, e.Args))
	case *runtime.EventExceptionThrown:
		b.complaints = append(b.complaints, e.ExceptionDetails.Error())
	case *log.EventEntryAdded:
		b.complaints = append(b.complaints, e.Entry.Text)
	}
}

// media sets what the page is shown on. Nothing moves by degrees, so that a
// click finds what it is meant for.
func (b *browser) media(kind, scheme string) {
	b.Helper()
	b.do(emulation.SetEmulatedMedia().WithMedia(kind).WithFeatures([]*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}))
}

func (b *browser) do(actions ...chromedp.Action) {
	b.Helper()
	require.NoError(b, chromedp.Run(b.ctx, actions...))
}

// get is the value of an expression of JavaScript.
func get[T any](b *browser, expression string) T {
	b.Helper()
	var v T
	b.do(chromedp.Evaluate(expression, &v))
	return v
}

// eventually waits for an expression to be true.
func (b *browser) eventually(expression string) {
	b.Helper()
	require.Eventually(b, func() bool { return get[bool](b, expression) }, 10*time.Second, 20*time.Millisecond, expression)
}

// open makes the page of some documents and opens it.
func (b *browser) open(width, height int64, args ...string) {
	b.Helper()
	page := filepath.Join(b.TempDir(), "page.html")
	r := progtest.Run(b.T, "", append([]string{"-o", page}, args...)...)
	require.Equal(b, 0, r.Status, r.Stderr)
	b.do(chromedp.EmulateViewport(width, height), chromedp.Navigate("file://"+page))
}

// quiet holds the console to having said nothing.
func (b *browser) quiet() {
	b.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	assert.Empty(b, b.complaints, "the console")
}

// chosen are the turns that are chosen in the transcript and in the input.
func (b *browser) chosen() [2]string {
	const list = `[...new Set([...document.querySelectorAll("%s.sel")].map(e => e.dataset.t))].join()`
	return [2]string{get[string](b, fmt.Sprintf(list, ".parse .turn")), get[string](b, fmt.Sprintf(list, ".input .block"))}
}

// inView is an expression for whether an element is to be seen in its pane.
func inView(selector string) string {
	return fmt.Sprintf(`(() => {
		const e = document.querySelector(%q), r = e.getBoundingClientRect(), p = e.closest(".pane").getBoundingClientRect();
		return r.height > 0 && r.bottom > Math.max(p.top, 0) && r.top < Math.min(p.bottom, innerHeight);
	})()`, selector)
}

const dinner = "../../testdata/a-docbox-dinner.txt"

func showsTheInputWhole(b *browser) {
	file := put(b.T, filepath.Join(b.TempDir(), "hostile.txt"), hostile)
	for _, path := range []string{dinner, file, "../../testdata/f-yumpu-html.txt", "../../testdata/h-cp1252.txt"} {
		data, err := os.ReadFile(path)
		require.NoError(b, err)
		text, m, err := parse(data)
		require.NoError(b, err)
		b.open(1280, 800, path)
		assert.Equal(b, text.show(0, len(text)), get[string](b, `document.querySelector(".raw").textContent`), path)
		assert.Equal(b, len(m.Turns), get[int](b, `document.querySelectorAll(".turn").length`))
		assert.LessOrEqual(b, get[int](b, `document.documentElement.scrollHeight - innerHeight`), 0, "only the panes scroll")
	}
}

func clickChoosesOnBothSides(b *browser) {
	b.open(1280, 800, dinner)
	b.do(chromedp.Click("#t9 h3", chromedp.ByQuery))
	assert.Equal(b, [2]string{"9", "9"}, b.chosen())
	b.eventually(`document.querySelector("#status").textContent.startsWith("Turn 9 of ")`)
	b.eventually(inView("#i9"))
	b.do(chromedp.Click("#i11", chromedp.ByQuery))
	assert.Equal(b, [2]string{"11", "11"}, b.chosen())
	assert.Equal(b, "true", get[string](b, `document.querySelector("#t11").ariaCurrent`))
	b.do(chromedp.Click("#i11", chromedp.ByQuery))
	assert.Equal(b, [2]string{}, b.chosen(), "a second click lets go")
	b.do(chromedp.Click(`.strip rect[data-t="3"]`, chromedp.ByQuery))
	assert.Equal(b, [2]string{"3", "3"}, b.chosen(), "the chart leads to the turn")
}

func pointerShowsTheOtherSide(b *browser) {
	b.open(1280, 800, dinner)
	b.do(chromedp.ScrollIntoView("#t20", chromedp.ByQuery))
	require.False(b, get[bool](b, inView("#i20")))
	point := get[[]float64](b, `(() => { const r = document.querySelector("#t20 h3").getBoundingClientRect(); return [r.x + 5, r.y + 5]; })()`)
	b.do(input.DispatchMouseEvent(input.MouseMoved, point[0], point[1]))
	b.eventually(`document.querySelector("#i20").matches(".on") && document.querySelector("#t20").matches(".on")`)
	b.eventually(inView("#i20"))
	assert.Equal(b, [2]string{}, b.chosen(), "pointing does not choose")
}

func keyboard(b *browser) {
	b.open(1280, 800, dinner)
	last := get[int](b, `document.querySelectorAll(".turn").length`)
	focus := func() string { return get[string](b, `document.activeElement.id`) }
	b.do(chromedp.Focus("#t1", chromedp.ByQuery))
	for _, step := range []struct{ key, want string }{
		{kb.ArrowDown, "t2"}, {"j", "t3"}, {"k", "t2"}, {kb.ArrowUp, "t1"}, {kb.ArrowUp, "t1"},
		{kb.End, fmt.Sprint("t", last)}, {kb.ArrowDown, fmt.Sprint("t", last)}, {kb.Home, "t1"}, {kb.ArrowDown, "t2"},
		{kb.Enter, "i2"}, {kb.ArrowDown, "i3"}, {kb.Enter, "t3"},
	} {
		b.do(chromedp.KeyEvent(step.key))
		assert.Equal(b, step.want, focus())
		n := step.want[1:]
		if step.key != kb.Enter {
			assert.Equal(b, [2]string{n, n}, b.chosen())
		}
	}
	assert.Equal(b, 1, get[int](b, `document.querySelectorAll('.turn[tabindex="0"]').length`), "one stop for Tab")
	assert.NotEqual(b, "none", get[string](b, `getComputedStyle(document.activeElement).outlineStyle`), "focus shows")
	b.do(chromedp.KeyEvent(kb.Escape))
	assert.Equal(b, [2]string{}, b.chosen())
}

func leadsToPlaces(b *browser) {
	b.open(1280, 800, dinner)
	b.do(chromedp.Click(`button[data-step="del.ed-apostrophe"]`, chromedp.ByQuery))
	b.eventually(`!!document.querySelector(".input del.ed-apostrophe.flash") && !!document.querySelector(".parse ins.ed-apostrophe.flash")`)
	b.do(chromedp.Click(`.facts a[data-go="date"]`, chromedp.ByQuery))
	b.eventually(`document.activeElement.textContent === "July 24, 1963"`)
	b.do(chromedp.Click(".fold", chromedp.ByQuery))
	assert.True(b, get[bool](b, `document.querySelector(".raw .k-furniture").getBoundingClientRect().height > 100`), "site text folds out")

	file := put(b.T, filepath.Join(b.TempDir(), "hostile.txt"), hostile)
	b.open(1280, 800, file)
	b.do(chromedp.Click(`.problems a[data-go]`, chromedp.ByQuery))
	b.eventually(`document.activeElement.matches(".input .problem")`)
}

// In a long record, too, each side finds the other's turn.
func manyTurns(b *browser) {
	memo := progtest.Memo + strings.Repeat("Veselov: And after that?\nBrandt: "+strings.Repeat("We shall see. ", 30)+"\n", 400)
	b.open(1280, 800, put(b.T, filepath.Join(b.TempDir(), "long.txt"), memo))
	require.True(b, get[bool](b, `!!document.querySelector(".many")`))
	for _, n := range []string{"700", "30", "804"} {
		b.do(chromedp.Evaluate(`document.querySelector("#i`+n+`").scrollIntoView()`, nil), chromedp.Click("#i"+n, chromedp.ByQuery))
		assert.Equal(b, [2]string{n, n}, b.chosen())
		b.eventually(inView("#t" + n))
		b.eventually(inView("#i" + n))
	}
}

func phone(b *browser) {
	dir := b.TempDir()
	put(b.T, filepath.Join(dir, "hostile.txt"), hostile)
	put(b.T, filepath.Join(dir, "long.txt"), strings.ReplaceAll(progtest.Memo, "ships", strings.Repeat("ships", 60)))
	put(b.T, filepath.Join(dir, strings.Repeat("name", 50)+".txt"), "")
	b.open(390, 844, dir)
	fits := func(what string) {
		assert.LessOrEqual(b, get[int](b, `document.documentElement.scrollWidth`), 390, what)
	}
	fits("index")
	for _, n := range []string{"1", "2"} {
		b.do(chromedp.Evaluate(`location.hash = "doc`+n+`"`, nil))
		b.eventually(`!!document.querySelector('.doc[data-doc="` + n + `"]')`)
		fits("parse")
		assert.False(b, get[bool](b, `document.querySelector(".input").checkVisibility()`))
		b.do(chromedp.Click(`#t2 a.n`, chromedp.ByQuery))
		assert.True(b, get[bool](b, `document.querySelector(".input").checkVisibility()`))
		assert.Equal(b, "i2", get[string](b, `document.activeElement.id`))
		fits("input")
		b.do(chromedp.Click(`button[data-view="parse"]`, chromedp.ByQuery))
		b.eventually(inView("#t2"))
	}
}

func hostileTextIsInert(b *browser) {
	dir := b.TempDir()
	put(b.T, filepath.Join(dir, `"><img src=x onerror=window.broken=12>.txt`), hostile)
	put(b.T, filepath.Join(dir, "plain.txt"), progtest.Memo)
	for _, args := range [][]string{{dir}, {filepath.Join(dir, `"><img src=x onerror=window.broken=12>.txt`)}} {
		b.open(1280, 800, args...)
		if get[bool](b, `!!document.querySelector("#index")`) {
			b.do(chromedp.Click(".documents a", chromedp.ByQuery))
		}
		b.eventually(`document.querySelectorAll(".turn").length === 4`)
		b.do(chromedp.Sleep(300 * time.Millisecond))
		assert.True(b, get[bool](b, `window.broken === undefined`))
		assert.Equal(b, 0, get[int](b, `document.querySelectorAll("main script, main style, img, iframe, [onclick], [onerror], [onload], [onmouseover], [style]").length`))
		assert.Equal(b, 0, get[int](b, `[...document.links].filter(a => !["file:", "http:", "https:"].includes(a.protocol)).length`))
		assert.Equal(b, "ltr", get[string](b, `getComputedStyle(document.querySelector("#t3")).direction`))
	}
}

func index(b *browser) {
	b.open(1280, 800, "../../testdata")
	shown := func() int {
		return get[int](b, `document.querySelectorAll(".documents tbody tr:not([hidden])").length`)
	}
	all := shown()
	require.Greater(b, all, 20)
	b.do(chromedp.SendKeys("#find", "kosygin harriman", chromedp.ByQuery))
	assert.Equal(b, 1, shown())
	b.do(chromedp.Click(".documents tbody tr:not([hidden]) a", chromedp.ByQuery))
	b.eventually(`document.querySelectorAll(".turn").length > 10 && document.querySelector("#index").hidden`)
	assert.Equal(b, "H1", get[string](b, `document.activeElement.tagName`))
	assert.Contains(b, get[string](b, `document.title`), "Kosygin")
	b.do(chromedp.Click(".brand", chromedp.ByQuery))
	b.eventually(`!document.querySelector("#index").hidden`)
	assert.Equal(b, "A", get[string](b, `document.activeElement.tagName`), "focus is back on the link")
	b.do(chromedp.Click(`button[data-sort="turns"]`, chromedp.ByQuery), chromedp.Click(`button[data-sort="turns"]`, chromedp.ByQuery))
	assert.Equal(b, "descending", get[string](b, `document.querySelector('button[data-sort="turns"]').closest("th").ariaSort`))
	assert.True(b, get[bool](b, `(() => {
		const n = [...document.querySelectorAll(".documents tbody tr")].map(tr => Number(tr.dataset.turns));
		return n.every((x, i) => i === 0 || n[i - 1] >= x) && n[0] > n.at(-1);
	})()`))
}

// Without its script the page of one document still shows both sides.
func withoutScript(b *browser) {
	b.do(emulation.SetScriptExecutionDisabled(true))
	b.open(390, 844, dinner)
	b.do(emulation.SetScriptExecutionDisabled(false))
	assert.True(b, get[bool](b, `[".parse", ".input", ".raw .k-furniture"].every(s => document.querySelector(s).checkVisibility())`))
	assert.True(b, get[bool](b, `[...document.querySelectorAll("a[href^='#']")].every(a => document.getElementById(a.hash.slice(1)))`), "links lead somewhere")
}

func darkAndPrint(b *browser) {
	b.open(1280, 800, dinner)
	ink := func() string { return get[string](b, `getComputedStyle(document.querySelector(".parse")).color`) }
	light := ink()
	b.media("", "dark")
	assert.NotEqual(b, light, ink())
	b.media("print", "dark")
	assert.Equal(b, light, ink(), "black on white at night, too")
	assert.False(b, get[bool](b, `document.querySelector(".bar").checkVisibility()`))
	assert.True(b, get[bool](b, `(() => {
		const [parse, input] = [".parse", ".input"].map(s => document.querySelector(s));
		return parse.scrollHeight === parse.clientHeight && input.getBoundingClientRect().top >= parse.getBoundingClientRect().bottom;
	})()`), "everything is laid out, the input after the parse")
}
