//go:build !unix

package pytime

import "time"

// processTime falls back on the time since the start.
func processTime() time.Duration { return time.Since(started) }
