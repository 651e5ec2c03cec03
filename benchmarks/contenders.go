package main

import (
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"

	"github.com/memcon/memcon"
)

// contender is one piece of work on a text. prepare does what is not measured
// and gives the work.
type contender struct {
	name    string
	prepare func(text string) (work func(), err error)
}

// on prepares the work on all texts of an input, one after another.
func (c contender) on(in input) (work func(), err error) {
	all := make([]func(), len(in.texts))
	for i, text := range in.texts {
		if all[i], err = c.prepare(text); err != nil {
			return nil, fmt.Errorf("%s of %s: %w", c.name, in.name, err)
		}
	}
	return func() {
		for _, work := range all {
			work()
		}
	}, nil
}

// contenders are memcon's Parse and what it is held against. The first is the
// one that the ratios are of.
var contenders = []contender{
	{"Parse", prepareParse},
	{"goldmark", prepareGoldmark},
	{"regexp", prepareRegexp},
	{"Marshal", prepareMarshal},
}

func prepareParse(in string) (func(), error) {
	_, err := memcon.Parse(in)
	return func() { _, _ = memcon.Parse(in) }, err
}

// prepareGoldmark parses the text as Markdown into a tree and renders nothing.
func prepareGoldmark(in string) (func(), error) {
	parser, source := goldmark.New().Parser(), []byte(in)
	return func() { parser.Parse(text.NewReader(source)) }, nil
}

// label is what somebody who wants the speakers writes first: initials or an
// honorific, a surname or two, perhaps a manner in brackets, a colon.
var label = regexp.MustCompile(`(?:(?:[A-Z]\. ?){1,3}|(?:Mr|Mrs|Dr|Gen)\. )?[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*(?: \([^)]{1,40}\))?: `)

// prepareRegexp finds every label of the text and does nothing with them.
func prepareRegexp(in string) (func(), error) {
	return func() { label.FindAllStringIndex(in, -1) }, nil
}

// prepareMarshal writes the result of Parse as JSON.
func prepareMarshal(in string) (func(), error) {
	m, err := memcon.Parse(in)
	return func() { _, _ = json.Marshal(m) }, err
}
