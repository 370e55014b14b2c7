package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"
)

// ModulePath is the module path under which build and run compile. It is always the same, and -trimpath keeps folders
// out of the binary, so that Go's build cache has the runtime packages ready from the second program on.
const ModulePath = "program"

// Cache keeps binaries by content, and for each Python file what its last binary was made from.
type Cache struct{ dir string }

// OpenCache returns the cache in $GOSYNCIO_CACHE or the user's cache folder.
func OpenCache() (*Cache, error) {
	dir := os.Getenv("GOSYNCIO_CACHE")
	if dir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			base = os.TempDir() // no home: still better than not to run
		}
		dir = filepath.Join(base, "gosyncio")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, usagef("the cache folder %s: %v", dir, err)
	}
	for _, sub := range []string{"bin", "recipe", "tmp"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o777); err != nil {
			return nil, cantWrite(filepath.Join(dir, sub), err)
		}
	}
	return &Cache{dir}, nil
}

// recipe says what a binary was made from: if all of that is as it was, the binary is up to date.
type recipe struct {
	Binary string            // file name in bin
	Files  map[string]string // absolute path → SHA-256
	Absent []string          // absolute paths of files that would have been imported had they been there
}

// toolID tells versions of gosyncio apart: another version may translate the same file into another program. It must be
// cheap: a cached run has milliseconds. A build from a checkout is its own version, known by its file.
var toolID = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" &&
		!strings.Contains(info.Main.Version, "+dirty") {
		return info.Main.Version
	}
	exe, err := os.Executable()
	if err == nil {
		if file, err := os.Stat(exe); err == nil {
			return fmt.Sprint(exe, file.Size(), file.ModTime().UnixNano())
		}
	}
	return fmt.Sprint("unknown ", os.Getpid(), time.Now().UnixNano()) // never the same: nothing is reused
})

func (c *Cache) recipePath(input string) (string, error) {
	abs, err := filepath.Abs(input)
	if err != nil {
		return "", err
	}
	return filepath.Join(c.dir, "recipe", hash([]byte(toolID() + "\x00" + abs + "\x00" + input))[:32]+".json"), nil
}

// Lookup returns the binary of an input whose sources have not changed, or "".
func (c *Cache) Lookup(input string) string {
	file, err := c.recipePath(input)
	if err != nil {
		return ""
	}
	data, err := os.ReadFile(file)
	var r recipe
	if err != nil || json.Unmarshal(data, &r) != nil {
		return ""
	}
	for path, sum := range r.Files {
		if text, err := os.ReadFile(path); err != nil || hash(text) != sum {
			return ""
		}
	}
	if slices.ContainsFunc(r.Absent, isFile) {
		return ""
	}
	return c.binary(r.Binary)
}

// binary returns the path of a binary in the cache and marks it as used, or "" if it is not there.
func (c *Cache) binary(name string) string {
	path := filepath.Join(c.dir, "bin", name)
	if !isFile(path) {
		return ""
	}
	now := time.Now()
	os.Chtimes(path, now, now)
	return path
}

// remember writes down what the binary of an input was made from.
func (c *Cache) remember(input string, p *Program, binary string) error {
	r := recipe{Binary: filepath.Base(binary), Files: map[string]string{}}
	for _, s := range p.Sources {
		abs, err := filepath.Abs(s.File)
		if err != nil {
			return err
		}
		r.Files[abs] = hash(s.Text)
	}
	for _, path := range p.Probed {
		abs, err := filepath.Abs(path)
		if err != nil {
			return err
		}
		r.Absent = append(r.Absent, abs)
	}
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	file, err := c.recipePath(input)
	if err != nil {
		return err
	}
	return replaceFile(filepath.Join(c.dir, "tmp"), file, data)
}

// replaceFile writes a file by way of a temporary one, so that a reader sees all of it or none.
func replaceFile(tmpDir, file string, data []byte) error {
	tmp, err := os.CreateTemp(tmpDir, "file-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), file)
}

// Compile builds a Go module, given as files by path, and returns the binary in the cache. What was built before is
// not built again.
func (c *Cache) Compile(files map[string][]byte) (string, error) {
	var all bytes.Buffer
	all.WriteString(strings.Join([]string{runtime.GOOS, runtime.GOARCH}, "\x00") + strings.Join(buildFlags, "\x00"))
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		all.WriteString(name + "\x00" + hash(files[name]) + "\x00")
	}
	name := hash(all.Bytes())[:32]
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	if path := c.binary(name); path != "" {
		return path, nil
	}
	c.trim()
	work, err := os.MkdirTemp(filepath.Join(c.dir, "tmp"), "build-*")
	if err != nil {
		return "", cantWrite(filepath.Join(c.dir, "tmp"), err)
	}
	defer os.RemoveAll(work)
	module := filepath.Join(work, "module")
	for _, name := range names {
		path := filepath.Join(module, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return "", cantWrite(path, err)
		}
		if err := os.WriteFile(path, files[name], 0o666); err != nil {
			return "", cantWrite(path, err)
		}
	}
	built := filepath.Join(work, name)
	if err := GoBuild(module, built, "."); err != nil {
		return "", err
	}
	path := filepath.Join(c.dir, "bin", name)
	if err := os.Rename(built, path); err != nil {
		return "", cantWrite(path, err)
	}
	return path, nil
}

// keepFor is how long a binary stays in the cache after its last use.
const keepFor = 14 * 24 * time.Hour

// trim removes what was not used for long: binaries, and what a killed build left behind.
func (c *Cache) trim() {
	for sub, age := range map[string]time.Duration{"bin": keepFor, "recipe": 4 * keepFor, "tmp": 24 * time.Hour} {
		entries, err := os.ReadDir(filepath.Join(c.dir, sub))
		if err != nil {
			continue
		}
		for _, e := range entries {
			if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > age {
				os.RemoveAll(filepath.Join(c.dir, sub, e.Name()))
			}
		}
	}
}

// buildFlags keep folders and version control out of the binary: the same program is the same binary everywhere.
var buildFlags = []string{"-trimpath", "-buildvcs=false", "-ldflags=-s -w"}

// GoBuild compiles packages of a module that gosyncio wrote, in a closed environment: nothing is downloaded, and the
// user's settings for Go don't matter. Output is a file or, for several packages, a folder; "" only checks that they compile.
func GoBuild(module, output string, packages ...string) error {
	tool, err := findGo()
	if err != nil {
		return err
	}
	args := slices.Concat([]string{"build"}, buildFlags)
	if output != "" {
		args = append(args, "-o", output)
	}
	cmd := exec.Command(tool, append(args, packages...)...)
	cmd.Dir = module
	cmd.Env = buildEnvironment()
	said, err := cmd.CombinedOutput()
	if err == nil {
		return nil
	}
	text := strings.TrimSpace(string(said))
	var exit *exec.ExitError
	switch {
	case !errors.As(err, &exit):
		return usagef("can't start %s: %v", tool, err)
	case strings.Contains(text, "requires go >="):
		return usagef("the Go toolchain %s is too old: %s", tool, text)
	case strings.Contains(text, "no space left on device"):
		return usagef("go build: %s", text)
	}
	return &InternalError{Message: "gosyncio wrote Go that does not compile", Detail: text}
}

// findGo finds the go command: on the path, else where it is usually installed.
func findGo() (string, error) {
	if tool, err := exec.LookPath("go"); err == nil {
		return tool, nil
	}
	for _, dir := range []string{os.Getenv("GOROOT"), "/usr/local/go"} {
		if tool := filepath.Join(dir, "bin", "go"); dir != "" && isFile(tool) {
			return tool, nil
		}
	}
	return "", usagef("the Go toolchain was not found: build and run need the go command on the PATH (https://go.dev/dl); check, ast and transpile do not")
}

// passedOn are the variables that a build inherits. All others are closed out.
var passedOn = []string{
	"PATH", "HOME", "GOROOT", "GOCACHE", "GOTMPDIR", "GOMAXPROCS", "TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME",
	"SYSTEMROOT", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "WINDIR", "COMSPEC", "PATHEXT",
}

func buildEnvironment() []string {
	env := []string{
		"GOENV=off", "GOFLAGS=", "GO111MODULE=on", "GOWORK=off", "GOPROXY=off", "GOSUMDB=off", "GOTOOLCHAIN=local",
		"GOTELEMETRY=off", "CGO_ENABLED=0",
	}
	for _, name := range passedOn {
		if value, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+value)
		}
	}
	return env
}
