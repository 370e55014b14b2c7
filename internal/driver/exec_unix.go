//go:build unix

package driver

import (
	"os"
	"syscall"
)

// Exec becomes the program: standard streams, signals and exit code are its own from here on. As sys.argv[0] it sees
// the Python file. It returns only if that fails.
func Exec(binary string, argv []string) error {
	err := syscall.Exec(binary, argv, os.Environ())
	return usagef("can't run %s: %v", binary, err)
}
