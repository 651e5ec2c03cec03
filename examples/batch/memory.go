package main

import (
	"os"
	"runtime/debug"
)

const (
	// gcPercent lets garbage grow to eight times what is in use. What a file
	// needs is small, so that collecting at every doubling, Go's habit, would
	// be a fifth of all work and keep the cores waiting for each other.
	gcPercent = 800
	// memoryPerCore is where that ends: beyond it, in bytes for each file parsed
	// at a time, garbage is collected as soon as it has to be.
	memoryPerCore = 128 << 20
)

// tuneMemory sets the collector for the program's way of working, except for
// what the environment says.
func tuneMemory(workers int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(int64(workers) * memoryPerCore)
	}
}
