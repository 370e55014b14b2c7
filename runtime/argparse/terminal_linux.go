package argparse

import (
	"syscall"
	"unsafe"
)

// stdoutColumns asks the terminal behind standard output for its width; 0 if
// there is none.
func stdoutColumns() int {
	var size struct{ rows, cols, x, y uint16 }
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, 1, syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&size)))
	if errno != 0 {
		return 0
	}
	return int(size.cols)
}
