package driver

import "fmt"

// UsageError is a wrong call of the tool: a missing file, a folder that can't be written. Exit code 2.
type UsageError struct{ Message string }

func (e *UsageError) Error() string { return e.Message }

func usagef(format string, args ...any) error { return &UsageError{fmt.Sprintf(format, args...)} }

// InternalError is a fault of gosyncio itself: a crash, or Go that does not compile. Exit code 70.
type InternalError struct {
	Message string
	Detail  string // the compiler's output, or the stack
}

func (e *InternalError) Error() string { return e.Message }
