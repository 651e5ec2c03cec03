//go:build unix

package memcon_test

import (
	"syscall"
	"time"
)

// cpuTime is what the process has spent in its own code: other programs on
// the machine do not count.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
