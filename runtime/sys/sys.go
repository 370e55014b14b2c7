// Package sys stands for Python's sys module: the arguments, the streams, exit,
// and what a program may ask of its interpreter. It answers as CPython 3.13
// does, where Go has an answer at all.
package sys

import (
	"math"
	"os"
	"runtime"
	"sync/atomic"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Argv is sys.argv. Its first item is how the program was started: the driver
// starts it under the name of the Python file.
var Argv = py.ListOf(os.Args...)

// Constants of the interpreter that the program behaves as.
const (
	MaxSize    = math.MaxInt
	MaxUnicode = 0x10ffff
	ByteOrder  = "little"
	Version    = "3.13.0 (gosyncio) [Go]"
	HexVersion = 0x030d00f0
)

// Platform is sys.platform.
var Platform = platform()

func platform() string {
	if runtime.GOOS == "windows" {
		return "win32"
	}
	return runtime.GOOS
}

// Executable is sys.executable: the program itself.
var Executable = executable()

func executable() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	return path
}

// VersionInfo is the type of sys.version_info.
type VersionInfo struct {
	Major, Minor, Micro int
	ReleaseLevel        string
	Serial              int
}

// Version313 is sys.version_info.
var Version313 = VersionInfo{Major: 3, Minor: 13, ReleaseLevel: "final"}

// Fields are the items: Python compares and indexes the version as a tuple.
func (v VersionInfo) Fields() []any {
	return []any{v.Major, v.Minor, v.Micro, v.ReleaseLevel, v.Serial}
}

// Repr implements py.Reprer.
func (v VersionInfo) Repr() string {
	return py.Sprintf("sys.version_info(major=%d, minor=%d, micro=%d, releaselevel=%#v, serial=%d)",
		v.Major, v.Minor, v.Micro, v.ReleaseLevel, v.Serial)
}

// Exit is sys.exit(status): the SystemExit to return. None and 0 mean success.
func Exit(status any) error {
	if t, ok := status.(py.Tuple[any]); ok {
		return py.SystemExit.New(t...)
	}
	return py.SystemExit.New(status)
}

// ExitOK is sys.exit().
func ExitOK() error { return py.SystemExit.New() }

// switchInterval is kept for programs that set it and ask for it, as the bits of a float64.
var switchInterval atomic.Uint64

func init() { switchInterval.Store(math.Float64bits(0.005)) }

// SwitchInterval is sys.getswitchinterval().
func SwitchInterval() float64 { return math.Float64frombits(switchInterval.Load()) }

// SetSwitchInterval is sys.setswitchinterval(seconds).
func SetSwitchInterval(seconds float64) {
	if seconds <= 0 {
		panic(py.ValueError.New("switch interval must be strictly positive"))
	}
	switchInterval.Store(math.Float64bits(seconds))
}

// Intern is sys.intern(s).
func Intern(s string) string { return s }
