//go:build !linux

package argparse

// stdoutColumns is not known without a system call that the syscall package
// has everywhere.
func stdoutColumns() int { return 0 }
