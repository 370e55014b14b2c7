//go:build !unix

package driver

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
)

// Exec runs the program and ends with its exit code. As sys.argv[0] it sees the Python file. It returns only if the
// program can't be started.
func Exec(binary string, argv []string) error {
	signal.Ignore(os.Interrupt) // the program gets it too, and decides
	cmd := exec.Command(binary)
	cmd.Args = argv
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		os.Exit(0)
	case errors.As(err, &exit):
		os.Exit(exit.ExitCode())
	}
	return usagef("can't run %s: %v", binary, err)
}
