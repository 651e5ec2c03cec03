// Package progtest runs a program as a process of its own, for the programs'
// tests.
package progtest

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// asProgram is set in the environment of a test binary that is to be the
// program.
const asProgram = "MEMCON_TEST_AS_PROGRAM"

// Main runs the tests of a program and exits. The test binary is the program
// too, which saves building it twice and lets -race and -cover see inside.
func Main(m *testing.M, program func()) {
	if os.Getenv(asProgram) != "" {
		program()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// Command is the program with arguments, not yet started.
func Command(args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	cmd := exec.Command(self, args...)
	// Under -race a process would sleep for a second before it exits.
	cmd.Env = append(os.Environ(), asProgram+"=1", "GORACE=atexit_sleep_ms=0")
	return cmd
}

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

// Archive is a folder of the archive's samples, which stand beside the
// repository or where MEMCON_ARCHIVE names. Where there are none, the test is
// skipped.
func Archive(t *testing.T, folder string) string {
	t.Helper()
	root := os.Getenv("MEMCON_ARCHIVE")
	if root == "" {
		root = filepath.Join(repository(t), "..", "shared", "archive")
	}
	dir := filepath.Join(root, folder)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the archive's samples are not at %s; MEMCON_ARCHIVE can name their place", root)
	}
	return dir
}

// repository is the root of the repository: tests run in their package's
// folder.
func repository(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for parent := filepath.Dir(dir); parent != dir; dir, parent = parent, filepath.Dir(parent) {
		if _, err := os.Stat(filepath.Join(dir, "go.work")); err == nil {
			break
		}
	}
	return dir
}
