package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/memcon/memcon"
)

// schema is a JSON Schema, as far as ours uses the language. A keyword that is
// not here is an error of the reading, so none can go unchecked.
type schema struct {
	Schema               string             `json:"$schema"`
	ID                   string             `json:"$id"`
	Title                string             `json:"title"`
	Description          string             `json:"description"`
	Ref                  string             `json:"$ref"`
	Defs                 map[string]*schema `json:"$defs"`
	Type                 string             `json:"type"`
	Enum                 []string           `json:"enum"`
	Pattern              string             `json:"pattern"`
	Minimum              *float64           `json:"minimum"`
	Properties           map[string]*schema `json:"properties"`
	Required             []string           `json:"required"`
	AdditionalProperties *bool              `json:"additionalProperties"`
	Items                *schema            `json:"items"`
	OneOf                []*schema          `json:"oneOf"`
}

func ourSchema(t testing.TB) *schema {
	d := json.NewDecoder(strings.NewReader(Schema))
	d.DisallowUnknownFields()
	s := &schema{}
	require.NoError(t, d.Decode(s))
	return s
}

// check returns what is wrong with a value, with its path.
func (root *schema) check(s *schema, v any, at string) (wrong []string) {
	if s.Ref != "" {
		target := root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")]
		if target == nil {
			return []string{at + ": no " + s.Ref}
		}
		wrong = append(wrong, root.check(target, v, at)...)
	}
	if s.Type != "" && s.Type != typeName(v) {
		return append(wrong, fmt.Sprintf("%s: %v is no %s", at, v, s.Type))
	}
	if text, ok := v.(string); ok && s.Enum != nil && !slices.Contains(s.Enum, text) {
		wrong = append(wrong, fmt.Sprintf("%s: %q is none of %q", at, text, s.Enum))
	}
	if text, ok := v.(string); ok && !regexp.MustCompile(s.Pattern).MatchString(text) {
		wrong = append(wrong, fmt.Sprintf("%s: %q does not match %s", at, text, s.Pattern))
	}
	if n, ok := v.(float64); ok && s.Minimum != nil && n < *s.Minimum {
		wrong = append(wrong, fmt.Sprintf("%s: %v is under %v", at, n, *s.Minimum))
	}
	if items, ok := v.([]any); ok && s.Items != nil {
		for i, item := range items {
			wrong = append(wrong, root.check(s.Items, item, fmt.Sprintf("%s[%d]", at, i))...)
		}
	}
	if fields, ok := v.(map[string]any); ok {
		wrong = append(wrong, root.checkObject(s, fields, at)...)
	}
	return wrong
}

func (root *schema) checkObject(s *schema, fields map[string]any, at string) (wrong []string) {
	for _, key := range s.Required {
		if _, ok := fields[key]; !ok {
			wrong = append(wrong, at+"."+key+": missing")
		}
	}
	for key, v := range fields {
		if p := s.Properties[key]; p != nil {
			wrong = append(wrong, root.check(p, v, at+"."+key)...)
		} else if s.AdditionalProperties != nil && !*s.AdditionalProperties {
			wrong = append(wrong, at+"."+key+": unknown")
		}
	}
	fits := 0
	for _, one := range s.OneOf {
		if len(root.checkObject(one, fields, at)) == 0 {
			fits++
		}
	}
	if s.OneOf != nil && fits != 1 {
		wrong = append(wrong, fmt.Sprintf("%s: fits %d of oneOf", at, fits))
	}
	return wrong
}

func typeName(v any) string {
	switch v := v.(type) {
	case string:
		return "string"
	case bool:
		return "boolean"
	case float64:
		if v == float64(int64(v)) {
			return "integer"
		}
		return "number"
	case []any:
		return "array"
	case map[string]any:
		return "object"
	}
	return "null"
}

// invalid is what is wrong with a memorandum's JSON.
func invalid(t testing.TB, doc []byte) []string {
	var v any
	require.NoError(t, json.Unmarshal(doc, &v))
	s := ourSchema(t)
	return s.check(s, v, "")
}

func TestJSONIsValid(t *testing.T) {
	names, all := memoranda(200)
	var lines bytes.Buffer
	w := JSONLines(&lines)
	for i, m := range all {
		var b bytes.Buffer
		require.NoError(t, JSON(&b, m))
		require.Empty(t, invalid(t, b.Bytes()), names[i])
		require.NoError(t, w.Write(names[i], m))
	}
	require.NoError(t, w.Fail("telegram.txt", memcon.ErrNotConversation))
	require.NoError(t, w.Close())
	s := ourSchema(t)
	for line := range strings.Lines(lines.String()) {
		var v any
		require.NoError(t, json.Unmarshal([]byte(line), &v))
		require.Empty(t, s.check(s.Defs["Record"], v, ""))
	}
}

// Every change for the worse is found: the schema says something of each field.
func TestSchemaFindsWhatIsWrong(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, JSON(&b, full()))
	doc := b.String()
	for old, wrong := range map[string]string{
		`"metadata": {`:                `"meta": {`,
		`"number": "296"`:              `"number": 296`,
		`"start": "1962-11-29T16:40"`:  `"start": "29.11.62"`,
		`"duration": "2h20m0s"`:        `"duration": "two hours"`,
		`"kind": "conversation"`:       `"kind": "chat"`,
		`"kind": "reported"`:           `"kind": "told"`,
		`"role": "notetaker"`:          `"role": "spy"`,
		`"from": "closing"`:            `"from": ""`,
		`"kind": "redaction"`:          `"kind": "hidden"`,
		`"kind": "page-mark"`:          `"kind": "pagemark"`,
		`"kind": "header"`:             `"kind": "head"`,
		`"code": "unresolved-speaker"`: `"code": "unresolved"`,
		`"start": 91`:                  `"start": -1`,
		`"end": 99`:                    `"end": 9.5`,
		`"turns": [`:                   `"turns": null, "x": [`,
		`"publication": {`:             `"publication": {"year": "1996",`,
	} {
		require.Contains(t, doc, old)
		assert.NotEmpty(t, invalid(t, []byte(strings.Replace(doc, old, wrong, 1))), wrong)
	}
	s := ourSchema(t)
	assert.NotEmpty(t, s.check(s.Defs["Record"], map[string]any{"path": "a"}, ""))
	assert.NotEmpty(t, s.check(s.Defs["Record"], map[string]any{"path": "a", "error": "e", "memorandum": map[string]any{}}, ""))
}

// The schema and the types know the same fields.
func TestSchemaNamesEveryField(t *testing.T) {
	s := ourSchema(t)
	var walk func(typ reflect.Type, at *schema)
	walk = func(typ reflect.Type, at *schema) {
		if at.Ref != "" {
			at = s.Defs[strings.TrimPrefix(at.Ref, "#/$defs/")]
		}
		switch typ.Kind() {
		case reflect.Pointer:
			walk(typ.Elem(), at)
		case reflect.Slice:
			require.NotNil(t, at.Items, typ)
			walk(typ.Elem(), at.Items)
		case reflect.Struct:
			assert.Len(t, at.Properties, typ.NumField(), typ)
			for i := range typ.NumField() {
				key, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
				require.Contains(t, at.Properties, key, typ)
				walk(typ.Field(i).Type, at.Properties[key])
			}
		case reflect.String:
			assert.Equal(t, "string", at.Type, typ)
			assert.Equal(t, typ.Name() != "string", len(at.Enum) > 0, "%v is a closed list", typ)
		case reflect.Int:
			assert.Equal(t, "integer", at.Type, typ)
		default:
			t.Errorf("no rule for %v", typ)
		}
	}
	walk(reflect.TypeFor[memcon.Memorandum](), s)
	walk(reflect.TypeFor[Record](), s.Defs["Record"])
}

// A validator that the project did not write finds the same.
func TestSchemaInPython(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, JSON(&b, full()))
	doc := saved(t, fmt.Sprintf(`{"schema": %s, "good": %s, "bad": %s}`, Schema, b.String(),
		strings.Replace(b.String(), `"kind": "reported"`, `"kind": "told"`, 1)))
	out := python(t, `
import json, sys
try:
    from jsonschema import Draft202012Validator as V
except ImportError:
    print("absent"); sys.exit()
d = json.load(open(sys.argv[1], encoding="utf-8"))
V.check_schema(d["schema"])
v = V(d["schema"])
print(v.is_valid(d["good"]), v.is_valid(d["bad"]))`, doc)
	if out == "absent\n" {
		t.Skip("no Python package jsonschema here: not checked with another validator")
	}
	assert.Equal(t, "True False\n", out)
}
