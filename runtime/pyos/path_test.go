package pyos

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// calls has one function for each that testdata/record.py records.
var calls = map[string]func(args []string) any{
	"basename":     func(a []string) any { return Basename(a[0]) },
	"dirname":      func(a []string) any { return Dirname(a[0]) },
	"split":        func(a []string) any { return Split(a[0]) },
	"splitext":     func(a []string) any { return SplitExt(a[0]) },
	"normpath":     func(a []string) any { return NormPath(a[0]) },
	"isabs":        func(a []string) any { return IsAbs(a[0]) },
	"join":         func(a []string) any { return Join(a[0], a[1:]...) },
	"commonprefix": func(a []string) any { return CommonPrefix(a) },
	"relpath": func(a []string) any {
		p, err := RelPath(a[0], a[1])
		if err != nil {
			return err
		}
		return p
	},
}

func TestRecorded(t *testing.T) {
	f, err := os.Open("testdata/record.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var (
			name, want string
			args       []string
		)
		if err := json.Unmarshal(lines.Bytes(), &[]any{&name, &args, &want}); err != nil {
			t.Fatal(err)
		}
		if got := py.Repr(calls[name](args)); got != want {
			t.Errorf("%s(%q) = %s, want %s", name, args, got, want)
		}
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	deep := filepath.Join(dir, "a", "b")
	check := func(what string, err error, class *py.Class) {
		t.Helper()
		if class == nil && err != nil || class != nil && !py.Is(err, class) {
			t.Errorf("%s: %v", what, err)
		}
	}
	check("makedirs", MakeDirs(deep, 0o777, false), nil)
	check("makedirs again", MakeDirs(deep, 0o777, false), py.FileExistsError)
	check("makedirs exist_ok", MakeDirs(deep, 0o777, true), nil)
	check("mkdir", Mkdir(deep, 0o777), py.FileExistsError)
	check("remove a directory", Remove(deep), py.IsADirectoryError)
	check("remove nothing", Remove(filepath.Join(dir, "x")), py.FileNotFoundError)
	file := filepath.Join(deep, "f")
	if err := os.WriteFile(file, []byte("abc"), 0o600); err != nil {
		t.Fatal(err)
	}
	check("rmdir a file", Rmdir(file), py.NotADirectoryError)
	if n, err := GetSize(file); n != 3 || err != nil {
		t.Errorf("getsize: %d, %v", n, err)
	}
	if !IsFile(file) || IsDir(file) || !IsDir(deep) || IsLink(file) || !Exists(file) || Exists(file+"x") {
		t.Error("isfile, isdir, islink or exists")
	}
	check("rename", Rename(file, file+"2"), nil)
	names, err := ListDir(deep)
	check("listdir", err, nil)
	if len(names) != 1 || names[0] != "f2" {
		t.Errorf("listdir: %q", names)
	}
	_, err = ListDir(file)
	check("listdir of nothing", err, py.FileNotFoundError)
	check("remove", Remove(file+"2"), nil)
	check("rmdir", Rmdir(deep), nil)
}

func TestUrandom(t *testing.T) {
	if a, b := Urandom(16), Urandom(16); len(a) != 16 || a == b {
		t.Errorf("%q, %q", a, b)
	}
	if err := py.Try(func() error { Urandom(-1); return nil }); !py.Is(err, py.ValueError) {
		t.Errorf("urandom(-1): %v", err)
	}
}
