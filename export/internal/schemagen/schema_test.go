package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCommittedSchemaIsTheTypes(t *testing.T) {
	got, err := generate("../../..", "../..")
	require.NoError(t, err)
	want, err := os.ReadFile("../../memorandum.schema.json")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "the types have changed: run go generate ./export")
}

func TestUnknownTypesAreErrors(t *testing.T) {
	dir := t.TempDir()
	for _, field := range []string{"map[string]int", "func()", "[]chan int", "Missing", "Open"} {
		src := "package p\ntype Open string\ntype Memorandum struct { F " + field + " `json:\"f\"` }\ntype Record struct{}\n"
		require.NoError(t, os.WriteFile(dir+"/p.go", []byte(src), 0o666))
		_, err := generate(dir)
		assert.Error(t, err, field)
	}
	_, err := generate(t.TempDir())
	assert.Error(t, err, "a folder without Go files")
}
