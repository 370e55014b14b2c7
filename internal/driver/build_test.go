package driver

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/internal/diag"
)

func testCache(t *testing.T) *Cache {
	t.Helper()
	t.Setenv("GOSYNCIO_CACHE", filepath.Join(t.TempDir(), "cache"))
	c, err := OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const goMod = "module program\n\ngo 1.26\n"

func TestCompile(t *testing.T) {
	c := testCache(t)
	module := files("go.mod", goMod, "main.go", "package main\n\nimport \"program/internal/x\"\n\nfunc main() { println(x.X) }\n",
		"internal/x/x.go", "package x\n\nconst X = 42\n")
	t.Setenv("GOFLAGS", "-mod=nonsense") // the user's settings don't matter
	t.Setenv("GOWORK", "/no/such/go.work")
	binary, err := c.Compile(module)
	if err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(binary).CombinedOutput(); err != nil || string(out) != "42\n" {
		t.Errorf("the program printed %q, %v", out, err)
	}
	before, _ := os.Stat(binary)
	os.Chmod(binary, 0o755)
	again, err := c.Compile(module)
	if err != nil || again != binary {
		t.Fatalf("second time: %s, %v", again, err)
	}
	if after, _ := os.Stat(again); !os.SameFile(before, after) {
		t.Error("it was built again")
	}
	module["main.go"] = []byte("package main\n\nfunc main() { println(1) }\n")
	if other, err := c.Compile(module); err != nil || other == binary {
		t.Errorf("another program: %s, %v", other, err)
	}
	if entries, _ := os.ReadDir(filepath.Join(c.dir, "tmp")); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestCompileFails(t *testing.T) {
	c := testCache(t)
	_, err := c.Compile(files("go.mod", goMod, "main.go", "package main\n\nfunc main() { x }\n"))
	var internal *InternalError
	if !errors.As(err, &internal) || !strings.Contains(internal.Detail, "undefined: x") {
		t.Errorf("Go that does not compile: %v", err)
	}
	_, err = c.Compile(files("go.mod", "module program\n\ngo 1.99\n", "main.go", "package main\n\nfunc main() {}\n"))
	var usage *UsageError
	if !errors.As(err, &usage) || !strings.Contains(err.Error(), "too old") {
		t.Errorf("an old toolchain: %v", err)
	}
}

func TestGoIsMissing(t *testing.T) {
	if isFile("/usr/local/go/bin/go") {
		t.Skip("Go stands where it is found without a PATH")
	}
	t.Setenv("PATH", "")
	t.Setenv("GOROOT", "")
	_, err := findGo()
	var usage *UsageError
	if !errors.As(err, &usage) {
		t.Errorf("got %v", err)
	}
}

func TestLookup(t *testing.T) {
	c := testCache(t)
	dir := tree(t, map[string]string{"a.py": "import b, c\n", "b.py": "x = 1\n"})
	input := filepath.Join(dir, "a.py")
	binary := filepath.Join(c.dir, "bin", "abc")
	os.WriteFile(binary, nil, 0o777)
	remember := func() {
		t.Helper()
		p, err := Load(input, &diag.List{})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.remember(input, p, binary); err != nil {
			t.Fatal(err)
		}
		if got := c.Lookup(input); got != binary {
			t.Fatalf("Lookup = %q right after", got)
		}
	}
	stale := func(why string) {
		t.Helper()
		if got := c.Lookup(input); got != "" {
			t.Errorf("%s: Lookup = %q", why, got)
		}
	}
	stale("nothing was built")
	remember()
	os.WriteFile(filepath.Join(dir, "b.py"), []byte("x = 2\n"), 0o666)
	stale("a neighbour was changed")
	remember()
	os.WriteFile(filepath.Join(dir, "c.py"), nil, 0o666)
	stale("a neighbour was added that the program imports")
	remember()
	os.Remove(filepath.Join(dir, "c.py"))
	stale("a neighbour was removed")
	remember()
	os.Remove(binary)
	stale("the binary is gone")
}
