package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestMain lets the test binary be the command: the tests start it as such, so that exec, exit codes and streams are real.
func TestMain(m *testing.M) {
	if os.Getenv("GOSYNCIO_TEST_COMMAND") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

type outcome struct {
	code           int
	stdout, stderr string
}

// gosyncio runs the command in a folder, with a cache of the test's own.
func gosyncio(t *testing.T, dir, stdin string, args ...string) outcome {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOSYNCIO_TEST_COMMAND=1", "GOSYNCIO_CACHE="+filepath.Join(dir, ".cache"))
	cmd.Stdin = strings.NewReader(stdin)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return outcome{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestUsage(t *testing.T) {
	dir := folder(t, map[string]string{"ok.py": "print(1)\n", "sub/ok.py": "", "empty/x.txt": "", "file": ""})
	tests := []struct {
		args []string
		want string // in standard error
	}{
		{nil, "expected one of"},
		{[]string{"fly"}, "fly"},
		{[]string{"run"}, "FILE.py"},
		{[]string{"run", "gone.py"}, "gosyncio: gone.py: no such file or directory\n"},
		{[]string{"run", "sub"}, "gosyncio: sub: is a folder, and should be a Python file\n"},
		{[]string{"build", "ok.py"}, "--output"},
		{[]string{"build", "gone.py", "-o", "x"}, "gone.py: no such file"},
		{[]string{"build", "ok.py", "-o", "sub"}, "gosyncio: sub: is a folder, and should be a file\n"},
		{[]string{"build", "ok.py", "-o", "no/such/x"}, "can't write no/such/x: no such file or directory\n"},
		{[]string{"transpile", "ok.py"}, "--output"},
		{[]string{"transpile", "empty", "-o", "x"}, "the folder holds no Python files"},
		{[]string{"transpile", "ok.py", "-o", "file"}, "gosyncio: file: is a file, and should be a folder\n"},
		{[]string{"transpile", "ok.py", "-o", "file/x"}, "can't write file"},
		{[]string{"transpile", "ok.py", "-o", "x", "--module", "a b"}, "is no module path"},
		{[]string{"check", "gone"}, "gone: no such file"},
		{[]string{"check", "ok.py", "--dump=none"}, "dump"},
		{[]string{"ast", "sub"}, "sub: is a folder"},
		{[]string{"ast", "gone.py", "ok.py"}, "gone.py: no such file"},
	}
	for _, tt := range tests {
		t.Run(strings.Join(tt.args, " "), func(t *testing.T) {
			got := gosyncio(t, dir, "", tt.args...)
			if got.code != exitUsage || !strings.Contains(got.stderr, tt.want) {
				t.Errorf("exit %d\nstdout: %s\nstderr: %s", got.code, got.stdout, got.stderr)
			}
		})
	}
}

func TestHelpAndVersion(t *testing.T) {
	dir := t.TempDir()
	if got := gosyncio(t, dir, "", "--help"); got.code != 0 || !strings.Contains(got.stdout, "transpile") {
		t.Errorf("--help: %+v", got)
	}
	if got := gosyncio(t, dir, "", "--version"); got.code != 0 || !strings.HasPrefix(got.stdout, "gosyncio ") {
		t.Errorf("--version: %+v", got)
	}
	if got := gosyncio(t, dir, "", "build", "--help"); got.code != 0 || !strings.Contains(got.stdout, "BINARY") {
		t.Errorf("build --help: %+v", got)
	}
}

const echo = `import sys
name = sys.stdin.readline().strip()
for arg in sys.argv:
    print(arg)
print("hello", name)
sys.exit(len(sys.argv))
`

func TestRun(t *testing.T) {
	dir := folder(t, map[string]string{"echo.py": echo})
	args := []string{"run", "echo.py", "-p", "3", "--help", "--", "a b", "--version", "-", ""}
	want := outcome{9, "echo.py\n-p\n3\n--help\n--\na b\n--version\n-\n\nhello Ann\n", ""}
	for _, turn := range []string{"first", "cached"} {
		if got := gosyncio(t, dir, "Ann\n", args...); got != want {
			t.Errorf("%s run: %+v", turn, got)
		}
	}
	// The same text under another name finds the same binary: nothing was built again, and argv is its own.
	os.WriteFile(filepath.Join(dir, "echo.py"), []byte(strings.Replace(echo, "hello", "bye", 1)), 0o666)
	if got := gosyncio(t, dir, "Ann\n", "run", "echo.py"); got.stdout != "echo.py\nbye Ann\n" || got.code != 1 {
		t.Errorf("after a change: %+v", got)
	}
}

// A notebook writes await at top level, and within an if: the script's own code then runs in a loop.
func TestTopLevelAwait(t *testing.T) {
	dir := folder(t, map[string]string{
		"cell.py": "import asyncio\n\nasync def f():\n    await asyncio.sleep(0)\n    return 3\n\nif __name__ == '__main__':\n    n = await f()\n    print('got', n)\n",
		"func.py": "import asyncio\n\ndef f():\n    await asyncio.sleep(0)\n",
	})
	if got := gosyncio(t, dir, "", "run", "cell.py"); got.code != 0 || got.stdout != "got 3\n" {
		t.Errorf("%+v", got)
	}
	if got := gosyncio(t, dir, "", "run", "func.py"); got.code != exitRefused || !strings.HasPrefix(got.stderr, "func.py:4:5: error GSY0105: 'await' outside async function\n") {
		t.Errorf("%+v", got)
	}
}

func TestBuildAndTranspile(t *testing.T) {
	dir := folder(t, map[string]string{"m.py": "import asyncio\n\nasync def main():\n    await asyncio.sleep(0)\n    print('done')\n\nasyncio.run(main())\n"})
	if got := gosyncio(t, dir, "", "build", "m.py", "-o", "m"); got.code != 0 || got.stdout != "" || got.stderr != "" {
		t.Fatalf("build: %+v", got)
	}
	if out, err := exec.Command(filepath.Join(dir, "m")).Output(); err != nil || string(out) != "done\n" {
		t.Errorf("the binary printed %q, %v", out, err)
	}
	if got := gosyncio(t, dir, "", "transpile", "m.py", "-o", "out", "--module", "example.com/m"); got.code != 0 || got.stdout != "" || got.stderr != "" {
		t.Fatalf("transpile: %+v", got)
	}
	mod, err := os.ReadFile(filepath.Join(dir, "out", "go.mod"))
	if err != nil || !strings.HasPrefix(string(mod), "module example.com/m\n") {
		t.Errorf("go.mod: %q, %v", mod, err)
	}
	for _, args := range [][]string{{"build", "./..."}, {"vet", "./..."}} {
		cmd := exec.Command("go", args...)
		cmd.Dir = filepath.Join(dir, "out")
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("go %v: %v\n%s", args, err, out)
		}
	}
}

func TestRefused(t *testing.T) {
	dir := folder(t, map[string]string{"bad.py": "import asyncio\n\n\nasync def f():\n    print(cuont)\n    retrun\n\ncount = 1\n", "syntax.py": "x = (1,\nprint(2)\n"})
	for _, args := range [][]string{
		{"run", "bad.py"}, {"build", "bad.py", "-o", "out"}, {"transpile", "bad.py", "-o", "out"}, {"check", "bad.py"},
	} {
		got := gosyncio(t, dir, "", args...)
		want := "bad.py:5:11: error GSY0201: name 'cuont' is not defined\n    print(cuont)\n          ^~~~~\n    did you mean 'count'?\n" +
			"bad.py:6:5: error GSY0201: name 'retrun' is not defined\n    retrun\n    ^~~~~~\n"
		if got.code != exitRefused || got.stdout != "" || !strings.HasPrefix(got.stderr, want) || !strings.HasSuffix(got.stderr, "\n2 errors\n") {
			t.Errorf("%v: exit %d\n%s", args, got.code, got.stderr)
		}
		if _, err := os.Stat(filepath.Join(dir, "out")); err == nil {
			t.Errorf("%v wrote something", args)
		}
	}
	got := gosyncio(t, dir, "", "check", "--json", "bad.py")
	var report struct {
		Files       []string
		Diagnostics []struct {
			File, Severity, Code, Message, Advice string
			Line, Column                          int
		}
	}
	if err := json.Unmarshal([]byte(got.stdout), &report); err != nil || got.code != exitRefused || got.stderr != "" {
		t.Fatalf("%v: %+v", err, got)
	}
	if d := report.Diagnostics; len(report.Files) != 1 || len(d) != 2 || d[0].Line != 5 || d[0].Column != 11 || d[0].Code != "GSY0201" {
		t.Errorf("%+v", report)
	}
	if got := gosyncio(t, dir, "", "ast", "syntax.py"); got.code != exitRefused || !strings.Contains(got.stderr, "syntax.py:1:5: error GSY0102: '(' was never closed") {
		t.Errorf("ast: %+v", got)
	}
}

func TestCheckTypes(t *testing.T) {
	dir := folder(t, map[string]string{"main.py": "import json\n\n\ndef unused(x):\n    return x\n\n\ndata = json.loads('[1]')\nprint(data[0], len('abc'))\nfor mixed in (1, 'a'):\n    print(mixed)\n"})
	want := `main.py:5:12: untyped: nothing is known of this value; annotate the parameter, variable or attribute that it comes from
main.py:8:8: untyped: a value of any type may arrive here; annotate it with the class that you mean, or test it with isinstance
main.py:9:7: untyped (2 expressions): a value of any type may arrive here; annotate it with the class that you mean, or test it with isinstance
main.py:11:11: untyped: values of type int | str meet here; give them a common base class, or variables of their own
main.py: 73.7% of 19 expressions have a static type
`
	if got := gosyncio(t, dir, "", "check", "main.py"); got.code != 0 || got.stderr != "" || got.stdout != want {
		t.Errorf("%+v", got)
	}
}

func TestCheckFolder(t *testing.T) {
	dir := folder(t, map[string]string{"app/main.py": "x = 1\nprint(x + 1)\n", "two/main.py": "import lib\nprint(lib.x)\n", "two/lib.py": "x = 1\n"})
	if got := gosyncio(t, dir, "", "check", "app"); got.code != 0 || got.stderr != "" || got.stdout != "app: 100.0% of 6 expressions have a static type\n" {
		t.Errorf("%+v", got)
	}
	if got := gosyncio(t, dir, "", "check", "--json", "app"); got.code != 0 || !strings.Contains(got.stdout, `"static": 6`) {
		t.Errorf("%+v", got)
	}
	if got := gosyncio(t, dir, "", "check", "two"); got.code != 0 || got.stderr != "" || got.stdout != "two: 100.0% of 5 expressions have a static type\n" {
		t.Errorf("%+v", got)
	}
	if got := gosyncio(t, dir, "", "check", "--dump=scope", "two/lib.py"); got.code != 0 || got.stdout != "# two/lib.py\nmodule\n  x: assigned@1:1\n" {
		t.Errorf("%+v", got)
	}
}

// Recorded from CPython 3.13's ast.dump.
func TestAst(t *testing.T) {
	dir := folder(t, map[string]string{"a.py": "x = 1\n", "b.py": "await x\nreturn\n"})
	a := "Module(body=[Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5)])\n"
	b := "Module(body=[Expr(value=Await(value=Name(id='x', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7), Return(lineno=2, col_offset=0, end_lineno=2, end_col_offset=6)])\n"
	if got := gosyncio(t, dir, "", "ast", "a.py", "b.py"); got.code != 0 || got.stdout != a+b || got.stderr != "" {
		t.Errorf("%+v", got)
	}
	indented := "Module(\n  body=[\n    Assign(\n      targets=[\n        Name(\n          id='x',\n          ctx=Store(),\n          lineno=1,\n          col_offset=0,\n          end_lineno=1,\n          end_col_offset=1)],\n"
	if got := gosyncio(t, dir, "", "ast", "--indent", "2", "a.py"); got.code != 0 || !strings.HasPrefix(got.stdout, indented) {
		t.Errorf("%+v", got)
	}
	if got := gosyncio(t, dir, "", "ast", "--indent=0", "a.py"); got.code != 0 || !strings.HasPrefix(got.stdout, "Module(\nbody=[\nAssign(\n") {
		t.Errorf("%+v", got)
	}
}

func TestNoGoToolchain(t *testing.T) {
	if _, err := os.Stat("/usr/local/go/bin/go"); err == nil {
		t.Skip("Go stands where it is found without a PATH")
	}
	dir := folder(t, map[string]string{"a.py": "print(1)\n"})
	t.Setenv("PATH", "")
	t.Setenv("GOROOT", "")
	if got := gosyncio(t, dir, "", "run", "a.py"); got.code != exitUsage || !strings.Contains(got.stderr, "the Go toolchain was not found") {
		t.Errorf("%+v", got)
	}
}

func TestSignals(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("needs signals")
	}
	dir := folder(t, map[string]string{"wait.py": "import asyncio\n\nasync def main():\n    try:\n        print('ready', flush=True)\n        await asyncio.sleep(60)\n    finally:\n        print('cleaned up')\n\nasyncio.run(main())\n"})
	if got := gosyncio(t, dir, "", "build", "wait.py", "-o", "wait"); got.code != 0 {
		t.Fatalf("%+v", got)
	}
	exe, _ := os.Executable()
	cmd := exec.Command(exe, "run", "wait.py")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOSYNCIO_TEST_COMMAND=1", "GOSYNCIO_CACHE="+filepath.Join(dir, ".cache"))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	buf := make([]byte, 64)
	n, _ := out.Read(buf)
	if string(buf[:n]) != "ready\n" {
		t.Errorf("it printed %q", buf[:n])
	}
	cmd.Process.Signal(os.Interrupt)
	n, _ = out.Read(buf)
	if string(buf[:n]) != "cleaned up\n" {
		t.Errorf("after the signal it printed %q", buf[:n])
	}
	if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "interrupt") {
		t.Errorf("it ended with %v, want the signal", err)
	}
}
