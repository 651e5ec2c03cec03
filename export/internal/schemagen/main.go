// Command schemagen prints the JSON Schema of memcon.Memorandum. It reads the
// types, their comments and their closed lists of constants from the library's
// source, so that the schema says what the types say.
//
//	schemagen FOLDER... > memorandum.schema.json
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: schemagen FOLDER...")
		os.Exit(2)
	}
	out, err := generate(os.Args[1:]...)
	if err != nil {
		fmt.Fprintln(os.Stderr, "schemagen:", err)
		os.Exit(1)
	}
	os.Stdout.Write(out)
}
