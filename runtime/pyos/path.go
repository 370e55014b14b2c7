package pyos

import (
	"os"
	"os/user"
	"path/filepath"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Join is os.path.join: a part that begins with a slash starts over.
func Join(path string, more ...string) string {
	for _, p := range more {
		switch {
		case strings.HasPrefix(p, Sep):
			path = p
		case path == "" || strings.HasSuffix(path, Sep):
			path += p
		default:
			path += Sep + p
		}
	}
	return path
}

func split(path string) (head, tail string) {
	i := strings.LastIndexByte(path, '/') + 1
	head, tail = path[:i], path[i:]
	if trimmed := strings.TrimRight(head, Sep); trimmed != "" {
		head = trimmed
	}
	return head, tail
}

// Split is os.path.split.
func Split(path string) py.Pair[string, string] { return py.PairOf(split(path)) }

// Basename is os.path.basename.
func Basename(path string) string { _, tail := split(path); return tail }

// Dirname is os.path.dirname.
func Dirname(path string) string { head, _ := split(path); return head }

// SplitExt is os.path.splitext: leading dots are no extension.
func SplitExt(path string) py.Pair[string, string] {
	base := strings.LastIndexByte(path, '/') + 1
	dot := strings.LastIndexByte(path, '.')
	if dot >= base && strings.Trim(path[base:dot], ".") != "" {
		return py.PairOf(path[:dot], path[dot:])
	}
	return py.PairOf(path, "")
}

// IsAbs is os.path.isabs.
func IsAbs(path string) bool { return strings.HasPrefix(path, Sep) }

// NormPath is os.path.normpath.
func NormPath(path string) string {
	if path == "" {
		return CurDir
	}
	slashes := ""
	if strings.HasPrefix(path, Sep) {
		slashes = Sep
		if strings.HasPrefix(path, "//") && !strings.HasPrefix(path, "///") {
			slashes = "//" // POSIX leaves the meaning of two slashes to the system
		}
	}
	var parts []string
	for p := range strings.SplitSeq(path, Sep) {
		switch {
		case p == "" || p == CurDir:
		case p != ParDir || slashes == "" && len(parts) == 0 || len(parts) > 0 && parts[len(parts)-1] == ParDir:
			parts = append(parts, p)
		case len(parts) > 0:
			parts = parts[:len(parts)-1]
		}
	}
	if out := slashes + strings.Join(parts, Sep); out != "" {
		return out
	}
	return CurDir
}

// AbsPath is os.path.abspath.
func AbsPath(path string) (string, error) {
	if IsAbs(path) {
		return NormPath(path), nil
	}
	dir, err := Getcwd()
	return NormPath(Join(dir, path)), err
}

// RealPath is os.path.realpath: links are followed as far as they lead.
func RealPath(path string) (string, error) {
	abs, err := AbsPath(path)
	if err != nil {
		return "", err
	}
	rest := ""
	for p := abs; ; p = Dirname(p) {
		if real, err := filepath.EvalSymlinks(p); err == nil {
			return NormPath(Join(real, rest)), nil
		}
		if p == Sep {
			return abs, nil
		}
		rest = Join(Basename(p), rest)
	}
}

// RelPath is os.path.relpath(path, start).
func RelPath(path, start string) (string, error) {
	if path == "" {
		return "", py.ValueError.New("no path specified")
	}
	to, err := AbsPath(path)
	if err != nil {
		return "", err
	}
	from, err := AbsPath(start)
	if err != nil {
		return "", err
	}
	a, b := fields(from), fields(to)
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	parts := append(strings.Split(strings.Repeat(ParDir+Sep, len(a)-n), Sep)[:len(a)-n], b[n:]...)
	if len(parts) == 0 {
		return CurDir, nil
	}
	return strings.Join(parts, Sep), nil
}

func fields(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
}

// CommonPrefix is os.path.commonprefix: of the text, not of whole parts.
func CommonPrefix(paths []string) string {
	if len(paths) == 0 {
		return ""
	}
	prefix := py.CharList(paths[0])
	for _, p := range paths[1:] {
		chars := py.CharList(p)
		n := 0
		for n < len(prefix) && n < len(chars) && prefix[n] == chars[n] {
			n++
		}
		prefix = prefix[:n]
	}
	return strings.Join(prefix, "")
}

// ExpandUser is os.path.expanduser.
func ExpandUser(path string) string {
	rest, ok := strings.CutPrefix(path, "~")
	if !ok {
		return path
	}
	name, tail := rest, ""
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		name, tail = rest[:i], rest[i:]
	}
	home := ""
	if name == "" {
		home = GetenvOr("HOME", "")
		if u, err := user.Current(); home == "" && err == nil {
			home = u.HomeDir
		}
	} else if u, err := user.Lookup(name); err == nil {
		home = u.HomeDir
	}
	if home == "" {
		return path
	}
	if home = strings.TrimRight(home, Sep) + tail; home == "" {
		return Sep
	}
	return home
}

// Exists is os.path.exists.
func Exists(path string) bool { _, err := os.Stat(path); return err == nil }

// IsFile is os.path.isfile.
func IsFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// IsDir is os.path.isdir.
func IsDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// IsLink is os.path.islink.
func IsLink(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode()&os.ModeSymlink != 0
}

// GetSize is os.path.getsize.
func GetSize(path string) (int, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, py.OSErrorFrom(err)
	}
	return int(info.Size()), nil
}

// GetMTime is os.path.getmtime.
func GetMTime(path string) (float64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, py.OSErrorFrom(err)
	}
	return float64(info.ModTime().UnixNano()) / 1e9, nil
}
