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
	} {
		assert.Equal(t, want, bracketKind(inner, "word "), inner)
	}
}

func TestBrackets(t *testing.T) {
	d := &document{memo: new(Memorandum)}
	got := d.brackets(&Turn{Text: "I [Brown [the elder]] go. [Here it breaks off"})
	assert.Equal(t, []Annotation{
		{Supplied, "Brown [the elder]", 2, 21},
		{Supplied, "Here it breaks off", 26, 45},
	}, got)
	assert.Len(t, d.memo.Problems, 1)
}
