//go:build !unix

package memcon_test

import "time"

var begin = time.Now()

// cpuTime is the time of day where a system does not tell what a process has
// spent.
func cpuTime() time.Duration { return time.Since(begin) }
