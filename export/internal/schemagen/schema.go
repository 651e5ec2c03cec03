package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
)

const (
	id    = "https://github.com/memcon/memcon/blob/main/export/memorandum.schema.json"
	draft = "https://json-schema.org/draft/2020-12/schema"
	title = "memcon Memorandum"
	about = "One record of a conversation as memcon reads it. A line of JSON Lines is $defs/Record."
)

// roots are the types the schema begins with: the first is what a whole
// document is, the others are reached as $defs.
var roots = []string{"Memorandum", "Record"}

// extra says of some types and fields what Go's types cannot.
var extra = map[string]object{
	"int":               {{"minimum", 0}},
	"Date.Start":        {{"pattern", isoDate}},
	"Date.End":          {{"pattern", isoDate}},
	"Metadata.Duration": {{"pattern", "^([0-9]+h)?([0-9]+m)?([0-9.]+s)?$"}},
	"Record": {{"oneOf", []object{
		{{"required", []string{"memorandum"}}},
		{{"required", []string{"error"}}},
	}}},
}

const isoDate = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?)?$"

// object is a JSON object whose keys keep their order.
type object []member

type member struct {
	key   string
	value any
}

func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		key, _ := json.Marshal(m.key)
		b.Write(key)
		b.WriteByte(':')
		value, err := json.Marshal(m.value)
		if err != nil {
			return nil, err
		}
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// source is the types and constants of some packages.
type source struct {
	types  map[string]ast.Expr
	docs   map[string]string
	values map[string][]string // closed lists by the name of their type
}

// generate makes the schema from the Go files of some folders.
func generate(dirs ...string) ([]byte, error) {
	src := source{types: map[string]ast.Expr{}, docs: map[string]string{}, values: map[string][]string{}}
	for _, dir := range dirs {
		if err := src.read(dir); err != nil {
			return nil, err
		}
	}
	defs, err := src.defs()
	if err != nil {
		return nil, err
	}
	out, err := json.MarshalIndent(object{
		{"$schema", draft},
		{"$id", id},
		{"title", title},
		{"description", about},
		{"$ref", "#/$defs/" + roots[0]},
		{"$defs", defs},
	}, "", "  ")
	return append(out, '\n'), err
}

func (s *source) read(dir string) error {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(names) == 0 {
		return fmt.Errorf("no Go files in %s: %v", dir, err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); ok {
				s.declare(g)
			}
		}
	}
	return nil
}

func (s *source) declare(g *ast.GenDecl) {
	for _, spec := range g.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			s.types[spec.Name.Name] = spec.Type
			s.docs[spec.Name.Name] = sentence(g.Doc, spec.Doc)
		case *ast.ValueSpec:
			of, ok := spec.Type.(*ast.Ident)
			if g.Tok != token.CONST || !ok {
				continue
			}
			for _, v := range spec.Values {
				if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					text := constant.StringVal(constant.MakeFromLiteral(lit.Value, lit.Kind, 0))
					s.values[of.Name] = append(s.values[of.Name], text)
				}
			}
		}
	}
}

// defs are the schemas of the roots and of every type they reach, in the order
// in which they are met.
func (s *source) defs() (object, error) {
	var defs object
	queue, seen := append([]string(nil), roots...), map[string]bool{}
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if seen[name] {
			continue
		}
		seen[name] = true
		schema, uses, err := s.def(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		defs = append(defs, member{name, schema})
		queue = append(queue, uses...)
	}
	return defs, nil
}

// def is the schema of one named type, and the types that it uses.
func (s *source) def(name string) (schema object, uses []string, err error) {
	if doc := s.docs[name]; doc != "" {
		schema = append(schema, member{"description", doc})
	}
	switch t := s.types[name].(type) {
	case *ast.Ident:
		if t.Name != "string" || s.values[name] == nil {
			return nil, nil, fmt.Errorf("neither a struct nor a closed list of strings")
		}
		return append(schema, member{"type", "string"}, member{"enum", s.values[name]}), nil, nil
	case *ast.StructType:
		schema = append(schema, member{"type", "object"})
		fields, required, uses, err := s.fields(name, t)
		schema = append(schema, member{"properties", fields}, member{"required", required},
			member{"additionalProperties", false})
		return append(schema, extra[name]...), uses, err
	}
	return nil, nil, fmt.Errorf("no such type, or a kind of type that is not known here")
}

func (s *source) fields(owner string, t *ast.StructType) (props object, required, uses []string, err error) {
	required = []string{}
	for _, f := range t.Fields.List {
		for _, name := range f.Names {
			if !name.IsExported() {
				continue
			}
			key, options, _ := strings.Cut(tag(f), ",")
			schema, used, err := s.ref(f.Type)
			if err != nil {
				return nil, nil, nil, fmt.Errorf("field %s: %w", name.Name, err)
			}
			if doc := sentence(f.Doc, f.Comment); doc != "" {
				schema = append(object{{"description", doc}}, schema...)
			}
			props = append(props, member{key, append(schema, extra[owner+"."+name.Name]...)})
			uses = append(uses, used...)
			if !strings.Contains(options, "omitempty") {
				required = append(required, key)
			}
		}
	}
	return props, required, uses, nil
}

// ref is the schema of a type where it is used.
func (s *source) ref(t ast.Expr) (schema object, uses []string, err error) {
	switch t := t.(type) {
	case *ast.Ident:
		switch t.Name {
		case "string":
			return object{{"type", "string"}}, nil, nil
		case "int":
			return append(object{{"type", "integer"}}, extra["int"]...), nil, nil
		case "bool":
			return object{{"type", "boolean"}}, nil, nil
		}
		return object{{"$ref", "#/$defs/" + t.Name}}, []string{t.Name}, nil
	case *ast.StarExpr:
		return s.ref(t.X)
	case *ast.SelectorExpr:
		return s.ref(t.Sel)
	case *ast.ArrayType:
		items, uses, err := s.ref(t.Elt)
		return object{{"type", "array"}, {"items", items}}, uses, err
	}
	return nil, nil, fmt.Errorf("type %T is not known here", t)
}

func tag(f *ast.Field) string {
	if f.Tag == nil {
		return f.Names[0].Name
	}
	return reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("json")
}

// sentence is the first comment that says something, on one line, without the
// brackets of Go's links.
func sentence(groups ...*ast.CommentGroup) string {
	for _, g := range groups {
		if text := strings.Join(strings.Fields(g.Text()), " "); text != "" {
			return unlinked(text)
		}
	}
	return ""
}

// unlinked writes Go's links to names, such as "[Parse]", as the names alone.
func unlinked(text string) string {
	words := strings.Split(text, " ")
	for i, w := range words {
		open, end := strings.IndexByte(w, '['), strings.IndexByte(w, ']')
		if open >= 0 && end > open+1 && token.IsIdentifier(strings.ReplaceAll(w[open+1:end], ".", "")) {
			words[i] = strings.TrimSuffix(w[:open], "*") + w[open+1:end] + w[end+1:]
		}
	}
	return strings.Join(words, " ")
}
