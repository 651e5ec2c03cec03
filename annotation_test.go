package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestBracketKind(t *testing.T) {
	for inner, want := range map[string]AnnotationKind{
		"from Havana": Supplied, "s": Supplied, "a few": Supplied,
		"of the fleet -- ed.": Editor, "of the fleet ed.": Editor, "the envoy—trans.": Editor, "the envoy - B. G.": Editor,
		"zapisano": Original, "soglasheniie": Original, "Verhandlung über": Supplied, "verhandlungsbereit": Original,
		"less than 1 line not declassified": Redaction, "name not declassified": Redaction,
		"unclear": Illegible, "words unintelligible": Illegible, "sic": Sic, "...": Omission, "Omitted here is a toast.": Omission,
		"Laughter": Stage, "Pointing to the map": Stage, "to Kissinger": Stage, "to his chair": Supplied, "laughs": Stage,
		"To the minister": Stage, "He takes his hat.": Stage, "The editors": Supplied, "The minister rang.": Supplied, "spoken in English": Stage,
		"Recording excised as classified, 8 seconds": Redaction, "several seconds of static": Illegible, "... -ed.": Omission,
		"signature": Editor, "Time Stamp 00:00:09": Editor,
	} {
		assert.Equal(t, want, bracketKind(inner, "word ", false), inner)
	}
	assert.Equal(t, Stage, bracketKind("The minister rang.", "", true))
}

func TestBrackets(t *testing.T) {
	text := "I [Brown [the elder]] go. [Here it breaks off"
	d := &document{memo: new(Memorandum), flow: Normalize("  " + text)}
	got := d.brackets(&Turn{Text: text, Body: Span{2, 2 + len(text)}}, new(bracketPairs))
	assert.Equal(t, []Annotation{
		{Supplied, "Brown [the elder]", 2, 21},
		{Supplied, "Here it breaks off", 26, 45},
	}, got)
	assert.Len(t, d.memo.Problems, 1)
	assert.Equal(t, Span{28, 47}, d.memo.Problems[0].Span)
}

func TestSlashBrackets(t *testing.T) {
	text := "Ours /Laughter./ and/or [his] /yours/ at 5/6 /He reads it./"
	d := &document{memo: new(Memorandum), flow: Normalize(text)}
	assert.Equal(t, []Annotation{
		{Stage, "Laughter.", 5, 16},
		{Supplied, "his", 24, 29},
		{Stage, "He reads it.", 45, 59},
	}, d.brackets(&Turn{Text: text, Body: Span{0, len(text)}}, new(bracketPairs)))
}
