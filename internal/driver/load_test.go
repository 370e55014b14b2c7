package driver

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/internal/diag"
)

// tree writes files, by slash-separated path, into a new folder and returns it.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoad(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		input string
		want  string // the modules, the entry in front and with a star
	}{
		{"a file", map[string]string{"a.py": "import os, sys", "b.py": ""}, "a.py", "*a"},
		{"neighbours", map[string]string{"a.py": "import c\nfrom b import x", "b.py": "def f():\n  import d", "c.py": "if 1:\n  pass\nelse:\n  import a", "d.py": "", "e.py": ""},
			"a.py", "*a b c d"},
		{"packages", map[string]string{"main.py": "import p.q.r", "p/__init__.py": "from . import s", "p/q/__init__.py": "", "p/q/r.py": "from ..t import u", "p/s.py": "", "p/t/u.py": "", "p/no.py": ""},
			"main.py", "*main p p.q p.q.r p.s p.t.u"},
		{"a package before a module", map[string]string{"a.py": "import b", "b.py": "", "b/__init__.py": ""}, "a.py", "*a b"},
		{"a neighbour before the standard library", map[string]string{"a.py": "import random, time", "random.py": "", "time.py": ""}, "a.py", "*a random"},
		{"in every kind of statement", map[string]string{"a.py": "try:\n  import b\nexcept E:\n  import c\nelse:\n  import d\nfinally:\n  import e\n" +
			"while x:\n  import f\nfor x in y:\n  import g\nwith x:\n  import h\nmatch x:\n  case 1:\n    import i\nclass C:\n  async def f(self):\n    async with x:\n      import j\n",
			"b.py": "", "c.py": "", "d.py": "", "e.py": "", "f.py": "", "g.py": "", "h.py": "", "i.py": "", "j.py": ""}, "a.py", "*a b c d e f g h i j"},
		{"dots that lead outside", map[string]string{"a.py": "from .. import b\nfrom ...x import y", "b.py": ""}, "a.py", "*a"},
		{"a folder", map[string]string{"main.py": "", "x/y.py": "", "x/__init__.py": "", ".hidden/z.py": "", "__pycache__/w.py": "", "venv/pyvenv.cfg": "", "venv/v.py": ""}, ".", "*main x x.y"},
		{"a folder that is a package", map[string]string{"pkg/__init__.py": "", "pkg/__main__.py": "from . import a", "pkg/a.py": ""}, "pkg", "*pkg.__main__ pkg pkg.a"},
		{"a folder without an entry", map[string]string{"b.py": "", "a.py": ""}, ".", "a b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := tree(t, tt.files)
			var diags diag.List
			p, err := Load(filepath.Join(dir, tt.input), &diags)
			if err != nil || diags.HasErrors() {
				t.Fatal(err, diags.Sorted())
			}
			var got []string
			for _, s := range p.Sources {
				name := s.Module
				if s == p.Entry {
					name = "*" + name
				}
				if s.Tree == nil || p.Find(s.File) != s {
					t.Errorf("%s has no tree, or is not found", s.File)
				}
				got = append(got, name)
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
		})
	}
}

func TestLoadReportsAllFiles(t *testing.T) {
	dir := tree(t, map[string]string{"a.py": "import b\nx = \n", "b.py": "(\n"})
	var diags diag.List
	if _, err := Load(filepath.Join(dir, "a.py"), &diags); err != nil {
		t.Fatal(err)
	}
	files := map[string]bool{}
	for _, d := range diags.Sorted() {
		files[filepath.Base(d.File)] = true
	}
	if !files["a.py"] || !files["b.py"] {
		t.Errorf("diagnostics of %v only", files)
	}
}

func TestLoadErrors(t *testing.T) {
	dir := tree(t, map[string]string{"empty/x.txt": ""})
	for input, want := range map[string]string{
		filepath.Join(dir, "gone.py"): "gone.py: no such file or directory",
		filepath.Join(dir, "empty"):   "the folder holds no Python files",
	} {
		_, err := Load(input, &diag.List{})
		if _, ok := err.(*UsageError); !ok || !strings.Contains(err.Error(), want) {
			t.Errorf("Load(%s): %v", input, err)
		}
	}
}

func TestParallelPanics(t *testing.T) {
	defer func() {
		if p, ok := recover().(*goroutinePanic); !ok || p.value != "boom" || !strings.Contains(string(p.stack), "TestParallelPanics") {
			t.Errorf("recovered %v", p)
		}
	}()
	parallel(10, func(i int) {
		if i == 3 {
			panic("boom")
		}
	})
}
