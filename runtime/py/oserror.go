package py

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// errnoClasses says which class OSError(errno, …) makes: Objects/exceptions.c, errnomap.
var errnoClasses = map[syscall.Errno]*Class{
	syscall.EAGAIN: BlockingIOError, syscall.EALREADY: BlockingIOError, syscall.EINPROGRESS: BlockingIOError,
	syscall.EPIPE: BrokenPipeError, syscall.ESHUTDOWN: BrokenPipeError,
	syscall.ECHILD:       ChildProcessError,
	syscall.ECONNABORTED: ConnectionAbortedError, syscall.ECONNREFUSED: ConnectionRefusedError, syscall.ECONNRESET: ConnectionResetError,
	syscall.EEXIST: FileExistsError, syscall.ENOENT: FileNotFoundError,
	syscall.EISDIR: IsADirectoryError, syscall.ENOTDIR: NotADirectoryError,
	syscall.EINTR:  InterruptedError,
	syscall.EACCES: PermissionError, syscall.EPERM: PermissionError,
	syscall.ESRCH: ProcessLookupError, syscall.ETIMEDOUT: TimeoutError,
}

// NewOSError is OSError(args…): with an errno and a text first, it is the subclass for that errno, and a third argument
// is the file name.
func NewOSError(args ...any) *Exc {
	class := OSError
	if len(args) >= 2 && len(args) <= 5 {
		if n, ok := args[0].(int); ok {
			if c := errnoClasses[syscall.Errno(n)]; c != nil {
				class = c
			}
		}
	}
	return class.NewOS(args...)
}

// NewOS makes an exception of OSError or a class below it: errno and text are its args, and the file names are kept apart,
// as oserror_init does.
func (c *Class) NewOS(args ...any) *Exc {
	if len(args) < 3 || len(args) > 5 {
		return c.New(args...)
	}
	e := c.New(args[:2:2]...)
	if args[2] != nil {
		SetAttr(e, "filename", args[2])
		if len(args) == 5 && args[4] != nil {
			SetAttr(e, "filename2", args[4])
		}
	}
	return e
}

// OSErrorFrom is the OSError for an error of Go's os and net packages. An error that is a Python exception already stays
// what it is.
func OSErrorFrom(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := err.(Raised); ok {
		return err
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return TimeoutError.New("timed out")
	}
	no, ok := errors.AsType[syscall.Errno](err)
	if !ok {
		return OSError.New(err.Error())
	}
	args := []any{int(no), Strerror(int(no))}
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		args = append(args, p.Path)
	} else if l, ok := errors.AsType[*os.LinkError](err); ok {
		args = append(args, l.Old, nil, l.New)
	}
	return NewOSError(args...)
}

// Errno is err.errno, if it has one.
func Errno(err error) Opt[int] {
	if args := Args(err); len(args) >= 2 && Is(err, OSError) {
		if n, ok := args[0].(int); ok {
			return Some(n)
		}
	}
	return None[int]()
}
