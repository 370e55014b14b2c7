// Package pyos stands for Python's os and os.path modules on POSIX systems.
//
// What touches the file system returns an OSError of Python's classes as its
// error; path functions only work on text. Nothing here waits for anything but
// the file system, and nothing knows of the event loop.
package pyos

import (
	"crypto/rand"
	"os"
	"runtime"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Constants of the os module on POSIX systems.
const (
	LineSep  = "\n"
	Sep      = "/"
	ExtSep   = "."
	PathSep  = ":"
	CurDir   = "."
	ParDir   = ".."
	DevNull  = "/dev/null"
	OSName   = "posix"
	ReadOK   = 4
	WriteOK  = 2
	ExecOK   = 1
	ExistsOK = 0
)

// Environ is os.environ as it was at the start, in the order of the process's
// environment.
var Environ = environ()

func environ() *py.Dict[string, string] {
	d := py.NewDict[string, string]()
	for _, kv := range os.Environ() {
		if k, v, ok := strings.Cut(kv, "="); ok {
			d.Set(k, v)
		}
	}
	return d
}

// Getenv is os.getenv(key): nothing if the variable is not set.
func Getenv(key string) py.Opt[string] {
	v, ok := Environ.Get(key)
	return py.Opt[string]{Value: v, OK: ok}
}

// GetenvOr is os.getenv(key, default).
func GetenvOr(key, missing string) string {
	if v, ok := Environ.Get(key); ok {
		return v
	}
	return missing
}

// Urandom is os.urandom(n): n bytes of the system's randomness.
func Urandom(n int) py.Bytes {
	if n < 0 {
		panic(py.ValueError.New("negative argument not allowed"))
	}
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails: it ends the process instead
	return py.Bytes(b)
}

// CPUCount is os.cpu_count().
func CPUCount() int { return runtime.NumCPU() }

// Getcwd is os.getcwd().
func Getcwd() (string, error) {
	dir, err := os.Getwd()
	return dir, py.OSErrorFrom(err)
}

// Chdir is os.chdir(path).
func Chdir(path string) error { return py.OSErrorFrom(os.Chdir(path)) }

// ListDir is os.listdir(path), in the order of the directory.
func ListDir(path string) ([]string, error) {
	dir, err := os.Open(path)
	if err != nil {
		return nil, py.OSErrorFrom(err)
	}
	defer dir.Close()
	names, err := dir.Readdirnames(-1)
	return names, py.OSErrorFrom(err)
}

// Mkdir is os.mkdir(path, mode).
func Mkdir(path string, mode int) error { return py.OSErrorFrom(os.Mkdir(path, os.FileMode(mode))) }

// MakeDirs is os.makedirs(path, mode, exist_ok).
func MakeDirs(path string, mode int, existOK bool) error {
	head, tail := split(path)
	if tail == "" {
		head, tail = split(head)
	}
	if head != "" && tail != "" && !Exists(head) {
		if err := MakeDirs(head, 0o777, existOK); err != nil && !py.Is(err, py.FileExistsError) {
			return err
		}
		if tail == CurDir {
			return nil
		}
	}
	err := Mkdir(path, mode)
	if err != nil && existOK && IsDir(path) {
		return nil
	}
	return err
}

// Remove is os.remove(path) and os.unlink(path).
func Remove(path string) error {
	if info, err := os.Lstat(path); err == nil && info.IsDir() {
		return py.NewOSError(21, "Is a directory", path)
	}
	return py.OSErrorFrom(os.Remove(path))
}

// Rmdir is os.rmdir(path).
func Rmdir(path string) error {
	if info, err := os.Lstat(path); err == nil && !info.IsDir() {
		return py.NewOSError(20, "Not a directory", path)
	}
	return py.OSErrorFrom(os.Remove(path))
}

// Rename is os.rename(src, dst) and os.replace(src, dst).
func Rename(src, dst string) error { return py.OSErrorFrom(os.Rename(src, dst)) }

// Access is os.access(path, mode), judged by the permission bits.
func Access(path string, mode int) bool {
	info, err := os.Stat(path)
	if err != nil {
		return false
	}
	perm := int(info.Mode().Perm())
	return (perm|perm>>3|perm>>6)&mode == mode
}
