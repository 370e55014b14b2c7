//go:build !linux

package pytime

import "time"

// systemMonotonic has no portable clock to read: counting from 1970 keeps the
// promise that 0 is long ago.
func systemMonotonic() time.Duration { return time.Duration(time.Now().UnixNano()) }
