package scope

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/runtime/suggest"
)

// reportUnresolved reports the names that are bound nowhere, each at its first read in each scope. Reading one
// raises NameError in CPython: in a try that catches that, the program may mean it, and it is a warning.
func (c *collector) reportUnresolved() {
	if c.opts.Diags == nil || c.info.Module.star {
		return
	}
	type place struct {
		scope *Scope
		name  string
	}
	seen := map[place]bool{}
	for i := range c.occ {
		o := &c.occ[i]
		if !o.read || !o.binding.Unresolved || seen[place{o.scope, o.name}] {
			continue
		}
		seen[place{o.scope, o.name}] = true
		d := diag.Diagnostic{
			Severity: diag.Error, Code: "GSY0201", File: c.opts.File, Span: o.node.Pos(),
			Message: fmt.Sprintf("name '%s' is not defined", o.node.ID),
			Advice:  "bind it before it is read, or import it",
		}
		if o.lax || o.inert {
			d.Severity = diag.Warning
		}
		if near := meant(o.node.ID, o.scope.visible(c.opts.Builtins)); near != "" {
			d.Advice = fmt.Sprintf("did you mean '%s'?", near)
		} else if slices.Contains(importable, o.node.ID) {
			// as Lib/traceback.py: the name of a module of the standard library
			d.Advice = fmt.Sprintf("did you forget to import '%s'?", o.node.ID)
		}
		c.opts.Diags.Add(d)
	}
}

// meant is the name that traceback.py suggests for a wrong one, or "": one that begins with an underscore only for such.
func meant(wrong string, visible []string) string {
	if !strings.HasPrefix(wrong, "_") {
		visible = slices.DeleteFunc(visible, func(name string) bool { return strings.HasPrefix(name, "_") })
	}
	return suggest.Closest(wrong, visible)
}

// importable are the modules that are most often forgotten.
var importable = []string{
	"argparse", "asyncio", "base64", "bisect", "collections", "contextlib", "copy", "csv", "dataclasses", "datetime",
	"enum", "functools", "hashlib", "heapq", "inspect", "io", "itertools", "json", "logging", "math", "operator", "os",
	"pathlib", "random", "re", "signal", "socket", "statistics", "string", "struct", "subprocess", "sys", "tempfile",
	"textwrap", "threading", "time", "traceback", "typing", "uuid", "weakref",
}

// visible lists the names that code of the scope can read: inner scopes first, builtins last.
func (s *Scope) visible(builtins []string) []string {
	var names []string
	for p := s; p != nil; p = p.Parent {
		if p.Kind == Class && p != s {
			continue
		}
		for _, b := range p.Bindings {
			if !b.Kinds.Has(Implicit) {
				names = append(names, b.Name)
			}
		}
	}
	return append(names, builtins...)
}
