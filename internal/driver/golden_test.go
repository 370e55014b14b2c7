package driver

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"go/format"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/internal/diag"
)

var corpus = flag.String("corpus", "", "a folder of programs for TestCorpus")

var update = flag.Bool("update", false, "record the Go of the programs below testdata anew")

// The programs below testdata
//
// A program is NAME.py, or a folder NAME with a main.py. Beside it stands what CPython 3.13 made of it, recorded by
// testdata/record.sh and never written by hand: NAME.out, and where they matter NAME.code (the exit code, 0 without it)
// and NAME.err (the last line of standard error); NAME.args and NAME.in are its arguments and input. NAME.go.golden is
// the Go that it becomes, and NAME.warnings what gosyncio says of it, recorded by "go test ./internal/driver -update". All
// are built at once, as packages of one module, then run and compared.
//
// testdata/refused.txt lists the programs that gosyncio can't translate yet: they must be refused, and one that no longer
// is must leave the list.

const testdata = "../../testdata"

type golden struct {
	name  string // "walkthrough/count"
	entry string // the Python file, relative to testdata
	stem  string // the same without extension: what stands beside it
	out   *Result
}

func (g *golden) side(ext string) ([]byte, bool) {
	data, err := os.ReadFile(g.stem + ext)
	return data, err == nil
}

// goldens lists the programs below a folder, with paths relative to it.
func goldens(t *testing.T, dir string) []*golden {
	t.Helper()
	var found []*golden
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		switch {
		case d.IsDir() && isFile(filepath.Join(path, "main.py")):
			found = append(found, &golden{name: filepath.ToSlash(rel), entry: filepath.Join(rel, "main.py"), stem: rel})
			return fs.SkipDir
		case filepath.Ext(path) == ".py":
			stem := strings.TrimSuffix(rel, ".py")
			found = append(found, &golden{name: filepath.ToSlash(stem), entry: rel, stem: stem})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Fatalf("there are no programs below %s", dir)
	}
	return found
}

// lines reads a list file: one name a line, # comments.
func lines(t *testing.T, file string) map[string]bool {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" {
			names[line] = true
		}
	}
	return names
}

func TestPrograms(t *testing.T) {
	all := goldens(t, testdata)
	refused := lines(t, filepath.Join(testdata, "refused.txt"))
	for name := range refused {
		if !slices.ContainsFunc(all, func(g *golden) bool { return g.name == name }) {
			t.Errorf("refused.txt lists %s, which is no program", name)
		}
	}
	checkOrphans(t, all)

	// Translate all, from testdata: file names in messages are as CPython had them when its output was recorded.
	t.Chdir(testdata)
	var accepted []*golden
	for _, g := range all {
		if _, ok := g.side(".out"); !ok {
			t.Errorf("%s has no .out: run testdata/record.sh", g.name)
		}
		problem := g.translate()
		switch {
		case problem != "":
			t.Errorf("%s: %s", g.name, problem)
		case g.out.Refused() && !refused[g.name]:
			t.Errorf("%s is refused:\n%s", g.name, text(g.out))
		case !g.out.Refused() && refused[g.name]:
			t.Errorf("%s is no longer refused: take it off refused.txt", g.name)
		case !g.out.Refused():
			checkFormat(t, g)
			compareSaid(t, g, ".warnings", g.out)
			accepted = append(accepted, g)
		}
	}
	fresh := slices.DeleteFunc(slices.Clone(accepted), (*golden).ranBefore)
	problems := runAll(t, fresh)
	for _, g := range accepted {
		if problem := problems[g]; problem != "" {
			t.Errorf("%s: %s", g.name, problem)
		} else {
			compareGo(t, g) // what does not run right is not recorded
		}
	}
	fresh = slices.DeleteFunc(fresh, func(g *golden) bool { return problems[g] != "" })
	if vet(t, fresh); !t.Failed() {
		for _, g := range fresh {
			g.remember()
		}
	}
}

// stamp names the file that says that a program ran right: it is named by all that has a say in it, the emitted Go with
// the runtime, the records and the Go toolchain. As with go test's own cache, what passed is not run again; what has no
// cache folder, like a fresh machine, runs everything.
func (g *golden) stamp() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	h := sha256.New()
	fmt.Fprintln(h, runtime.Version(), g.name)
	for _, name := range slices.Sorted(maps.Keys(g.out.Files)) {
		fmt.Fprintf(h, "%s %x\n", name, sha256.Sum256(g.out.Files[name]))
	}
	for _, ext := range []string{".out", ".code", ".err", ".args", ".in"} {
		data, ok := g.side(ext)
		fmt.Fprintf(h, "%s %t %x\n", ext, ok, sha256.Sum256(data))
	}
	return filepath.Join(dir, "gosyncio", "passed", hex.EncodeToString(h.Sum(nil))[:32])
}

func (g *golden) ranBefore() bool {
	_, err := os.Stat(g.stamp())
	return err == nil
}

func (g *golden) remember() {
	if file := g.stamp(); file != "" && os.MkdirAll(filepath.Dir(file), 0o777) == nil {
		os.WriteFile(file, nil, 0o666)
	}
}

// checkFormat fails if gofmt would change the emitted Go.
func checkFormat(t *testing.T, g *golden) {
	t.Helper()
	for _, name := range own(g.out) {
		formatted, err := format.Source(g.out.Files[name])
		if err != nil {
			t.Errorf("%s: %s: %v", g.name, name, err)
		} else if !bytes.Equal(formatted, g.out.Files[name]) {
			t.Errorf("%s: %s is not gofmt'd: %s", g.name, name, firstDifference(formatted, g.out.Files[name]))
		}
	}
}

// vet runs go vet over the emitted Go.
func vet(t *testing.T, programs []*golden) {
	t.Helper()
	module := map[string][]byte{}
	args := []string{"vet"}
	for _, g := range programs {
		if g.fits() {
			g.place(module)
			args = append(args, "./"+g.dir())
		}
	}
	if len(args) == 1 {
		return
	}
	dir := filepath.Join(t.TempDir(), "vet")
	if err := WriteModule(dir, module, false); err != nil {
		t.Fatal(err)
	}
	tool, err := findGo()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(tool, args...)
	cmd.Dir, cmd.Env = dir, buildEnvironment()
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("go vet: %v\n%s", err, said)
	}
}

// translate fills in g.out and says what went wrong, but for a refusal.
func (g *golden) translate() string {
	var err error
	if g.out, err = Translate(g.entry, Options{Module: ModulePath}); err == nil {
		return ""
	}
	if internal, ok := AsInternal(err); ok {
		return internal.Message + "\n" + internal.Detail
	}
	return err.Error()
}

// runAll builds and runs programs and returns what is wrong with them.
func runAll(t *testing.T, programs []*golden) map[*golden]string {
	t.Helper()
	binaries, problems := compile(t, programs)
	for g, said := range problems {
		problems[g] = "its Go does not compile:\n" + said
	}
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		turns = make(chan struct{}, runtime.GOMAXPROCS(0))
	)
	for g, binary := range binaries {
		wg.Go(func() {
			turns <- struct{}{}
			defer func() { <-turns }()
			if problem := runAndCompare(g, binary); problem != "" {
				mu.Lock()
				problems[g] = problem
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return problems
}

// TestCorpus runs the programs of a folder, given by -corpus, as conform.py does but all in one build, and prints what became
// of each. It is a tool: the list of those that must pass is for .ci/run. Each is translated by a process of its own, as
// some crashes end the process.
func TestCorpus(t *testing.T) {
	if *corpus == "" {
		t.Skip("needs -corpus DIR")
	}
	dir, err := filepath.Abs(*corpus)
	if err != nil {
		t.Fatal(err)
	}
	work := t.TempDir()
	tool := filepath.Join(work, "gosyncio")
	if said, err := exec.Command("go", "build", "-o", tool, "../../cmd/gosyncio").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	all := goldens(t, dir)
	t.Chdir(dir)
	verdicts := make([]string, len(all))
	parallel(len(all), func(i int) { verdicts[i] = all[i].transpile(tool, filepath.Join(work, "out", all[i].dir())) })
	var accepted []*golden
	by := map[string][]string{}
	for i, g := range all {
		if verdict, why, _ := strings.Cut(verdicts[i], ": "); verdict == "" {
			accepted = append(accepted, g)
		} else {
			by[verdict] = append(by[verdict], g.name+": "+why)
		}
	}
	problems := runAll(t, accepted)
	for _, g := range accepted {
		verdict, why := "pass", ""
		if problem, bad := problems[g]; bad {
			verdict, why = "wrong", ": "+problem
			if strings.HasPrefix(problem, "its Go does not compile") {
				verdict = "broken"
			}
		}
		by[verdict] = append(by[verdict], g.name+why)
	}
	for _, verdict := range []string{"refused", "wrong", "broken", "pass"} {
		t.Logf("%d %s\n%s", len(by[verdict]), verdict, strings.Join(by[verdict], "\n"))
	}
}

// transpile fills in g.out by the command and returns "", or "refused: why" or "broken: why".
func (g *golden) transpile(tool, dir string) string {
	said, err := exec.Command(tool, "transpile", g.entry, "-o", dir, "--module", ModulePath).CombinedOutput()
	if err == nil {
		g.out = &Result{Files: map[string][]byte{}}
		err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			rel, _ := filepath.Rel(dir, path)
			g.out.Files[filepath.ToSlash(rel)], err = os.ReadFile(path)
			return err
		})
		delete(g.out.Files, markerName)
		delete(g.out.Files, SourceMapName)
		if err == nil {
			return ""
		}
		return "broken: " + err.Error()
	}
	text := string(said)
	if exit, ok := err.(*exec.ExitError); ok && exit.ExitCode() == 1 {
		if i := strings.Index(text, ": error "); i >= 0 {
			line := text[strings.LastIndexByte(text[:i], '\n')+1:]
			line, _, _ = strings.Cut(line, "\n")
			return "refused: " + line
		}
	}
	return "broken: " + text[:min(len(text), 600)]
}

func text(r *Result) string {
	var b strings.Builder
	(&diag.Renderer{Source: r.Source}).Text(&b, r.Diagnostics)
	return b.String()
}

// checkOrphans fails for records without a program.
func checkOrphans(t *testing.T, all []*golden) {
	t.Helper()
	stems := map[string]bool{}
	for _, g := range all {
		stems[filepath.Join(testdata, g.stem)] = true
	}
	filepath.WalkDir(testdata, func(path string, d fs.DirEntry, err error) error {
		for _, ext := range []string{".out", ".code", ".err", ".args", ".in", ".go.golden", ".warnings"} {
			if stem, ok := strings.CutSuffix(path, ext); ok && !stems[stem] {
				t.Errorf("%s belongs to no program", path)
			}
		}
		return err
	})
}

// own returns the files of the module that are the program's own: not go.mod, not the runtime's copy.
func own(r *Result) []string {
	var names []string
	for name := range r.Files {
		if strings.HasSuffix(name, ".go") && !strings.HasPrefix(name, "internal/") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// compareGo holds the emitted Go against the record, or makes the record.
func compareGo(t *testing.T, g *golden) {
	t.Helper()
	var got bytes.Buffer
	for _, name := range own(g.out) {
		fmt.Fprintf(&got, "-- %s --\n%s", name, g.out.Files[name])
	}
	file := g.stem + ".go.golden"
	want, ok := g.side(".go.golden")
	switch {
	case ok && bytes.Equal(got.Bytes(), want):
	case *update:
		if err := os.WriteFile(file, got.Bytes(), 0o666); err != nil {
			t.Error(err)
		}
	case !ok:
		t.Errorf("%s has no %s: run go test ./internal/driver -update, and read it", g.name, file)
	default:
		t.Errorf("%s: the Go differs from %s; if it is better, run go test ./internal/driver -update\n%s", g.name, file, firstDifference(want, got.Bytes()))
	}
}

func firstDifference(want, got []byte) string {
	w, g := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d:\nwant %q\ngot  %q", i+1, w[i], g[i])
		}
	}
	return fmt.Sprintf("%d lines wanted, got %d", len(w), len(g))
}

// fits reports whether a program can be a package of the common module: one with several packages can't, because their
// import paths only hold in a module of its own.
func (g *golden) fits() bool {
	return !slices.ContainsFunc(own(g.out), func(name string) bool { return strings.Contains(name, "/") })
}

// place puts a program into the common module.
func (g *golden) place(module map[string][]byte) {
	for name, data := range g.out.Files {
		if name != "go.mod" && !strings.HasPrefix(name, "internal/") {
			name = g.dir() + "/" + name
		}
		module[name] = data
	}
}

// dir is the program's folder in the common module.
func (g *golden) dir() string {
	return "x" + regexp.MustCompile(`\W`).ReplaceAllString(g.name, "_")
}

// compile builds the common module, and the programs that need one of their own. A program whose Go does not compile is
// put into broken, with what the compiler said, and does not keep the others from being built.
func compile(t *testing.T, programs []*golden) (binaries, broken map[*golden]string) {
	t.Helper()
	binaries, broken = map[*golden]string{}, map[*golden]string{}
	work := t.TempDir()
	build := func(name string, files map[string][]byte, mode string) (out, said string) {
		dir, out := filepath.Join(work, "src", name), filepath.Join(work, "bin", name)
		if err := errors.Join(WriteModule(dir, files, false), os.MkdirAll(out, 0o777)); err != nil {
			t.Fatal(err)
		}
		output, packages := out+string(filepath.Separator), "./..."
		switch mode {
		case "":
			output = ""
		case ".":
			packages = "."
		}
		if err := GoBuild(dir, output, packages); err != nil {
			internal, ok := AsInternal(err)
			if !ok {
				t.Fatal(err)
			}
			said = internal.Detail
		}
		return out, said
	}
	var common []*golden
	for _, g := range programs {
		if g.fits() {
			common = append(common, g)
			continue
		}
		if out, said := build(g.dir(), maps.Clone(g.out.Files), "."); said != "" {
			broken[g] = said
		} else {
			binaries[g] = filepath.Join(out, ModulePath)
		}
	}
	if len(common) == 0 {
		return binaries, broken
	}
	// Without an output, go build only compiles, and says of all packages what is wrong with them.
	module := map[string][]byte{}
	for _, g := range common {
		g.place(module)
	}
	_, said := build("check", module, "")
	common = slices.DeleteFunc(common, func(g *golden) bool {
		_, rest, found := strings.Cut("\n"+said, "\n# "+ModulePath+"/"+g.dir()+"\n")
		if found {
			broken[g], _, _ = strings.Cut(rest, "\n# ")
		}
		return found
	})
	if said != "" && len(broken) == 0 {
		t.Fatalf("the programs do not build:\n%s", said)
	}
	module = map[string][]byte{}
	for _, g := range common {
		g.place(module)
	}
	out, said := build("common", module, "link")
	if said != "" {
		t.Fatalf("the programs do not build:\n%s", said)
	}
	for _, g := range common {
		binaries[g] = filepath.Join(out, g.dir())
	}
	return binaries, broken
}

// measured is a time that a program took, as programs print it: no two runs agree on it.
var measured = regexp.MustCompile(`executed in \d+\.\d+ seconds`)

// runAndCompare runs a program and says how it differs from CPython's record, or "".
func runAndCompare(g *golden, binary string) string {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	var args []string
	if data, ok := g.side(".args"); ok {
		args = strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	}
	cmd := exec.CommandContext(ctx, binary)
	cmd.Args = append([]string{g.entry}, args...)
	input, _ := g.side(".in")
	cmd.Stdin = bytes.NewReader(input)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	var exit *exec.ExitError
	if ctx.Err() != nil {
		return "did not end in time"
	} else if err != nil && !errors.As(err, &exit) {
		return err.Error()
	}
	mask := []byte("executed in N seconds")
	want, _ := g.side(".out")
	want, got := measured.ReplaceAll(want, mask), measured.ReplaceAll(stdout.Bytes(), mask)
	if !bytes.Equal(want, got) {
		return "the output differs in " + firstDifference(want, got) + "\n" + stderr.String()
	}
	code := 0
	if data, ok := g.side(".code"); ok {
		if code, err = strconv.Atoi(strings.TrimSpace(string(data))); err != nil {
			return err.Error()
		}
	}
	if c := cmd.ProcessState.ExitCode(); c != code {
		return fmt.Sprintf("exit code %d, want %d\n%s", c, code, stderr.String())
	}
	if want, ok := g.side(".err"); ok {
		if last := lastLine(stderr.Bytes()); last != lastLine(want) {
			return fmt.Sprintf("standard error ends %q, want %q", last, lastLine(want))
		}
	}
	return ""
}

func lastLine(data []byte) string {
	s := strings.TrimRight(string(data), "\n")
	return s[strings.LastIndexByte(s, '\n')+1:]
}
