package driver

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// contents reads a folder's files but the marker.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	got := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == markerName {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		got[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func files(pairs ...string) map[string][]byte {
	m := map[string][]byte{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = []byte(pairs[i+1])
	}
	return m
}

func TestWriteModule(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "out")
	write := func(force bool, pairs ...string) error { return WriteModule(dir, files(pairs...), force) }
	expect := func(pairs ...string) {
		t.Helper()
		want := map[string]string{}
		for k, v := range files(pairs...) {
			want[k] = string(v)
		}
		if got := contents(t, dir); !maps.Equal(got, want) {
			t.Fatalf("the folder holds %v, want %v", got, want)
		}
	}
	refused := func(err error, what string) {
		t.Helper()
		var usage *UsageError
		if !errors.As(err, &usage) || !strings.Contains(err.Error(), what) {
			t.Fatalf("got error %v, want one about %s", err, what)
		}
	}
	if err := write(false, "main.go", "1", "internal/py/py.go", "p", "old/old.go", "o"); err != nil {
		t.Fatal(err)
	}
	expect("main.go", "1", "internal/py/py.go", "p", "old/old.go", "o")

	// Ours and unchanged: overwritten, and what is no longer needed goes, with its folder.
	if err := write(false, "main.go", "2", "internal/py/py.go", "p"); err != nil {
		t.Fatal(err)
	}
	expect("main.go", "2", "internal/py/py.go", "p")
	if _, err := os.Stat(filepath.Join(dir, "old")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("an empty folder stays")
	}

	// Changed by somebody: refused, nothing is touched; what is stale and changed stays.
	os.WriteFile(filepath.Join(dir, "main.go"), []byte("mine"), 0o666)
	refused(write(false, "main.go", "3", "internal/py/py.go", "new"), "main.go")
	expect("main.go", "mine", "internal/py/py.go", "p")
	if err := write(false, "other.go", "x"); err != nil {
		t.Fatal(err)
	}
	expect("main.go", "mine", "other.go", "x")
	refused(write(false, "main.go", "4"), "--force")
	if err := write(true, "main.go", "4"); err != nil {
		t.Fatal(err)
	}
	expect("main.go", "4")

	// Foreign files beside ours are left alone.
	os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("n"), 0o666)
	if err := write(false, "main.go", "5"); err != nil {
		t.Fatal(err)
	}
	expect("main.go", "5", "notes.txt", "n")

	// What stands there already, written by anyone, is no conflict.
	os.WriteFile(filepath.Join(dir, "same.go"), []byte("s"), 0o666)
	if err := write(false, "main.go", "5", "same.go", "s"); err != nil {
		t.Fatal(err)
	}

	// A damaged marker makes every file foreign.
	os.WriteFile(filepath.Join(dir, markerName), []byte("{"), 0o666)
	refused(write(false, "main.go", "6"), "main.go")

	// No staging folder stays behind.
	entries, _ := os.ReadDir(dir)
	if i := slices.IndexFunc(entries, func(e fs.DirEntry) bool { return strings.HasSuffix(e.Name(), ".tmp") }); i >= 0 {
		t.Errorf("%s stays behind", entries[i].Name())
	}
}

func TestWriteModuleStaysInside(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"../x.go", "/etc/x.go", "a/../../x.go", ""} {
		var internal *InternalError
		if err := WriteModule(dir, files(name, "x"), true); !errors.As(err, &internal) {
			t.Errorf("%q: %v", name, err)
		}
	}
	outside := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "link")); err != nil {
		t.Skip(err)
	}
	if err := WriteModule(dir, files("link/x.go", "x"), true); err == nil {
		t.Error("a symbolic link led outside the folder")
	}
	if got := contents(t, outside); len(got) != 0 {
		t.Errorf("written outside: %v", got)
	}
}

func TestWriteModuleErrors(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	os.WriteFile(file, nil, 0o666)
	for _, out := range []string{file, filepath.Join(file, "sub")} {
		var usage *UsageError
		if err := WriteModule(out, files("main.go", "x"), true); !errors.As(err, &usage) {
			t.Errorf("%s: %v", out, err)
		}
	}
	// A folder where a file of ours goes.
	os.MkdirAll(filepath.Join(dir, "out", "main.go"), 0o777)
	if err := WriteModule(filepath.Join(dir, "out"), files("main.go", "x"), false); err == nil {
		t.Error("a folder was overwritten")
	}
}

func TestWriteBinary(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "from"), filepath.Join(dir, "to")
	os.WriteFile(from, []byte("#!"), 0o600)
	if err := WriteBinary(from, to); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(to); err != nil || info.Mode()&0o111 == 0 || info.Size() != 2 {
		t.Errorf("%v, %v", info, err)
	}
	for _, bad := range []string{dir, filepath.Join(dir, "no", "such")} {
		var usage *UsageError
		if err := WriteBinary(from, bad); !errors.As(err, &usage) {
			t.Errorf("%s: %v", bad, err)
		}
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("left behind: %v", entries)
	}
}
