// Package stubs holds what gosyncio knows of Python's modules: a stub for each,
// in Python's stub syntax, with the Go symbols and the effects that signatures
// can't say. It gives their source, and never reads them: lower/types does.
//
// A stub's file is named for its module, dots included: collections.abc.pyi.
package stubs

import (
	"embed"
	"slices"
	"strings"
)

//go:embed *.pyi
var files embed.FS

// Source is the stub of a module, if there is one.
func Source(module string) (string, bool) {
	b, err := files.ReadFile(module + ".pyi")
	return string(b), err == nil
}

// Modules are the names of all modules that have a stub, sorted.
func Modules() []string {
	entries, _ := files.ReadDir(".") // an embedded folder can always be read
	var names []string
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), ".pyi"); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
