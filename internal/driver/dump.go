package driver

import (
	"fmt"
	"io"

	"github.com/gosyncio/gosyncio/internal/diag"
)

// Dumps are the phases whose findings Dump prints.
var Dumps = []string{"scope"}

// Dump runs the pipeline up to a phase and writes what that found out, for people and for tests.
func Dump(input, phase string, w io.Writer) (result *Result, err error) {
	defer recoverCrash(&err)
	var diags diag.List
	result = &Result{}
	defer func() { result.Diagnostics = diags.Sorted() }()
	if result.Program, err = Load(input, &diags); err != nil || diags.HasErrors() {
		return result, err
	}
	files := analyze(result.Program, &diags)
	switch phase {
	case "scope":
		for _, f := range files {
			fmt.Fprintf(w, "# %s\n", f.File)
			f.Scopes.Dump(w)
		}
	default:
		return nil, usagef("there is no dump of %q", phase)
	}
	return result, nil
}
