package driver

import (
	"errors"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
)

// strictVariable names an environment variable that turns what verification finds into internal errors, which is what
// they are: gosyncio's own tests set it, so that none of them hides among the refusals.
const strictVariable = "GOSYNCIO_STRICT"

// Verify compiles the module before anybody is given it. Go that does not compile is a bug of gosyncio's; the user's
// program is then refused, with the places in the Python that the Go compiler's messages lead back to, and nothing is
// written. The error is any other that compiling ends with.
func (r *Result) Verify() error {
	work, err := os.MkdirTemp("", "gosyncio-verify-*")
	if err != nil {
		return cantWrite(os.TempDir(), err)
	}
	defer os.RemoveAll(work)
	for name, content := range r.Files {
		file := filepath.Join(work, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return cantWrite(file, err)
		}
		if err := os.WriteFile(file, content, 0o666); err != nil {
			return cantWrite(file, err)
		}
	}
	return r.refuseUncompiled(GoBuild(work, "", "./..."))
}

// uncompiled is a message of the Go compiler's: ./name.go:12:5: text.
var uncompiled = regexp.MustCompile(`(?m)^(?:\./)?([^\s:]+\.go):(\d+):\d+: (.*)$`)

// refuseUncompiled turns the failure of a build into diagnostics; other errors it gives back.
func (r *Result) refuseUncompiled(err error) error {
	var internal *InternalError
	if err == nil || !errors.As(err, &internal) || internal.Detail == "" || os.Getenv(strictVariable) != "" {
		return err
	}
	found := false
	for _, m := range uncompiled.FindAllStringSubmatch(internal.Detail, -1) {
		line, _ := strconv.Atoi(m[2])
		d := diag.Diagnostic{
			Code: "GSY0900", File: r.Program.Sources[0].File,
			Message: "gosyncio can't translate this yet: the Go for it would not compile (" + m[3] + ")",
			Advice:  "write it another way, and please report it: this is a bug in gosyncio, not in your program",
		}
		if python, at, ok := r.sourceMap.Lookup(path.Clean(m[1]), line); ok {
			d.File, d.Span = python, ast.Span{Line: at, EndLine: at}
		}
		if strings.HasPrefix(m[3], "too many errors") {
			continue
		}
		r.Diagnostics = append(r.Diagnostics, d)
		found = true
	}
	if !found {
		return err
	}
	return nil
}
