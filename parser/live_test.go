package parser

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/gosyncio/gosyncio/internal/diag"
)

// cpython finds a CPython 3.13 to compare with, or skips the test.
func cpython(t testing.TB) string {
	t.Helper()
	if testing.Short() {
		t.Skip("comparing with CPython takes a while")
	}
	candidates := []string{os.Getenv("GOSYNCIO_CPYTHON"), "python3.13", "python3"}
	if home, err := os.UserHomeDir(); err == nil {
		installed, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.13.*/bin/python3"))
		candidates = append(candidates, installed...)
	}
	for _, name := range candidates {
		path, err := exec.LookPath(name)
		if name == "" || err != nil {
			continue
		}
		out, err := exec.Command(path, "-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])").Output()
		if err == nil && strings.TrimSpace(string(out)) == "cpython 3 13" {
			return path
		}
	}
	t.Skip("no CPython 3.13 to compare with")
	return ""
}

// TestLibrary holds the trees of all of CPython's library and test suite
// against its own: the hash of every dump.
func TestLibrary(t *testing.T) {
	python := cpython(t)
	cmd := exec.Command(python, "testdata/library.py")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	files, equal := 0, 0
	slots := make(chan struct{}, 4)
	for line := range strings.Lines(string(out)) {
		path, want, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			problem := compareFile(t, path, want)
			mu.Lock()
			defer mu.Unlock()
			files++
			if problem == "" {
				equal++
			} else {
				t.Errorf("%s: %s", path, problem)
			}
		})
	}
	wg.Wait()
	t.Logf("%d of %d files as CPython has them (%.2f%%)", equal, files, 100*float64(equal)/float64(files))
}

// compareFile says how a file differs from what CPython makes of it: the hash
// of a dump, or that it is refused.
func compareFile(t *testing.T, path, want string) string {
	src, err := os.ReadFile(path)
	if err != nil {
		return err.Error()
	}
	var diags diag.List
	m := Options{SyntaxOnly: true}.Parse(path, src, &diags)
	switch {
	case want == "refused" && !diags.HasErrors():
		return "accepted, though CPython refuses it"
	case want == "refused":
		return ""
	case diags.HasErrors():
		return "refused: " + diags.Sorted()[0].Message
	}
	if got := fmt.Sprintf("%x", sha256.Sum256([]byte(dump(t, m, true, -1)))); got != want {
		return "another tree than CPython's"
	}
	return ""
}

// TestRefused holds our errors against CPython's for the sources in its own
// test_syntax, test_exceptions and test_fstring that compile() refuses.
func TestRefused(t *testing.T) {
	python := cpython(t)
	script, err := filepath.Abs("testdata/refused.py")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, script)
	cmd.Dir = t.TempDir() // the tests write files
	var log bytes.Buffer
	cmd.Stderr = &log
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, &log)
	}
	cases := readRefusals(t, out)
	agree, ends := 0, 0
	for _, want := range cases {
		src := want.source()
		_, found := Options{}.parse(src)
		if len(found) == 0 {
			t.Errorf("%q is accepted; CPython says %s", want.Src, &want)
			continue
		}
		got := found[0].refusal(src)
		if !got.sameStart(&want) {
			t.Logf("%q\n got %s\nwant %s", want.Src, &got, &want)
			continue
		}
		agree++
		if got.EndLine == want.EndLine && got.EndCol == want.EndCol {
			ends++
		}
	}
	share := 100 * float64(agree) / float64(len(cases))
	t.Logf("%d of %d cases agree in message, line and column (%.1f%%), %d in the end as well", agree, len(cases), share, ends)
	if share < 90 {
		t.Errorf("only %.1f%% of the cases agree", share)
	}
}

// TestMutations holds random changes to CPython's library against what
// compile() says of them. GOSYNCIO_MUTATIONS gives other seeds and counts:
// "7 5000".
func TestMutations(t *testing.T) {
	python := cpython(t)
	args := append([]string{"testdata/mutate.py"}, strings.Fields(cmp.Or(os.Getenv("GOSYNCIO_MUTATIONS"), "1 400"))...)
	cmd := exec.Command(python, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	cases := readRefusals(t, out)
	refused, agree := 0, 0
	for _, want := range cases {
		src := want.source()
		_, found := Options{}.parse(src)
		if want.Msg == "" {
			if len(found) > 0 {
				t.Errorf("%q is refused: %v; CPython accepts it", want.Src, found[0])
			}
			continue
		}
		refused++
		if len(found) == 0 {
			t.Errorf("%q is accepted; CPython says %s", want.Src, &want)
			continue
		}
		if got := found[0].refusal(src); got.sameStart(&want) {
			agree++
		} else {
			t.Logf("%q\n got %s\nwant %s", want.Src, &got, &want)
		}
	}
	share := 100 * float64(agree) / float64(max(refused, 1))
	t.Logf("%d of %d refused changes agree in message, line and column (%.1f%%)", agree, refused, share)
	if share < 90 {
		t.Errorf("only %.1f%% of the errors agree", share)
	}
}
