// Package progtest builds a program and runs it, for the programs' tests.
package progtest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// binary is the program under test, once Main has built it.
var binary string

// Main builds the program of the folder the test stands in, runs the tests and
// exits.
func Main(m *testing.M) {
	os.Exit(buildAndRun(m))
}

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "memcon")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "program.exe")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// Command is the program with arguments, not yet started.
func Command(args ...string) *exec.Cmd { return exec.Command(binary, args...) }

// Result is what a run of the program gave.
type Result struct {
	Status         int
	Stdout, Stderr string
}

// Run runs the program with a text on standard input.
func Run(t *testing.T, stdin string, args ...string) Result {
	t.Helper()
	return Finish(t, stdin, Command(args...))
}

// Finish runs a command with a text on standard input.
func Finish(t *testing.T, stdin string, cmd *exec.Cmd) Result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdin = strings.NewReader(stdin)
	if cmd.Stdout == nil {
		cmd.Stdout = &stdout
	}
	cmd.Stderr = &stderr
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return Result{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// Memo is a short record of a conversation, in the project's own words.
const Memo = `MEMORANDUM OF CONVERSATION

Washington, March 3, 1965

SUBJECT: Grain shipments

PARTICIPANTS
Mr. Harold Brandt, Department of State
Mr. Anton Veselov, Second Secretary, Soviet Embassy

Veselov: We should like to hear when the ships will sail.
Brandt: The first will sail next week.
Veselov: And the others?
Brandt: That depends on the port.
`
