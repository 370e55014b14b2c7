package driver

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower"
	"github.com/gosyncio/gosyncio/lower/attrs"
	"github.com/gosyncio/gosyncio/lower/effects"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Dumps are the phases whose findings Dump prints.
var Dumps = []string{"scope", "types", "effects", "ir"}

// Dump runs the pipeline up to a phase and writes what that found out, for people and for tests. The form may change.
func Dump(input, phase string, w io.Writer) (result *Result, err error) {
	defer recoverCrash(&err)
	var diags diag.List
	result = &Result{}
	defer func() { result.Diagnostics = diags.Sorted() }()
	if result.Program, err = Load(input, &diags); err != nil || diags.HasErrors() {
		return result, err
	}
	files := analyze(result.Program, &diags)
	if diags.HasErrors() && phase != "scope" {
		return result, nil
	}
	switch phase {
	case "scope":
		for _, f := range files {
			fmt.Fprintf(w, "# %s\n", f.File)
			f.Scopes.Dump(w)
		}
	case "types":
		p, err := infer(files, &diags)
		if err != nil {
			return result, err
		}
		dumpTypes(w, p)
	case "effects":
		p, err := infer(files, &diags)
		if err != nil {
			return result, err
		}
		eff, _ := effects.Analyze(p, attrs.Analyze(p).Faults, func(*types.Cell) bool { return false })
		dumpEffects(w, p, eff)
	case "ir":
		program, err := lower.Program(files, &diags, lowering())
		if err != nil {
			return result, &InternalError{Message: err.Error()}
		}
		if program != nil {
			ir.Dump(w, program)
		}
	default:
		return nil, usagef("there is no dump of %q", phase)
	}
	return result, nil
}

// infer runs type inference alone.
func infer(files []*lower.SourceFile, diags *diag.List) (*types.Program, error) {
	p, err := lower.Infer(files, diags, lowering())
	if err != nil {
		return nil, &InternalError{Message: err.Error()}
	}
	return p, nil
}

// dumpTypes writes the globals, fields and functions of a program with their types.
func dumpTypes(w io.Writer, p *types.Program) {
	for _, m := range p.Modules {
		fmt.Fprintf(w, "# %s\n", m.File)
		for _, b := range p.Scopes(m).Module.Bindings {
			if v := p.VarOf(m, b); v != nil && len(v.Cell.Atoms()) > 0 {
				fmt.Fprintf(w, "%s: %s\n", b.Name, typeText(v.Cell, 0))
			}
		}
	}
	for _, c := range p.Classes {
		fmt.Fprintf(w, "class %s\n", c.Name)
		for _, name := range c.FieldOrder {
			fmt.Fprintf(w, "    %s: %s\n", name, typeText(c.Fields[name].Cell, 0))
		}
	}
	for _, f := range p.Funcs {
		var params []string
		for _, param := range f.Params {
			params = append(params, param.Name+": "+typeText(param.Cell, 0))
		}
		fmt.Fprintf(w, "%s(%s) -> %s\n", funcName(f), strings.Join(params, ", "), typeText(f.Ret, 0))
	}
}

func funcName(f *types.Func) string {
	name := f.Name
	if f.Lambda != nil {
		name = "<lambda>"
	}
	switch {
	case f.Class != nil:
		return f.Class.Name + "." + name
	case f.Outer != nil:
		return funcName(f.Outer) + "." + name
	}
	return name
}

// typeText writes the kinds of value of a cell, to a certain depth: types may be recursive.
func typeText(c *types.Cell, depth int) string {
	var kinds []string
	for _, a := range c.Atoms() {
		kinds = append(kinds, atomText(a, depth))
	}
	if len(kinds) == 0 {
		return "?"
	}
	slices.Sort(kinds)
	return strings.Join(slices.Compact(kinds), " | ")
}

func atomText(a *types.Atom, depth int) string {
	switch {
	case a.Fn != nil:
		return "func " + funcName(a.Fn)
	case a.Obj != nil:
		return "class " + a.Obj.Name
	case a.Mod != nil:
		return "module " + a.Mod.Name
	case a.Class == nil:
		return "?"
	case len(a.Args) == 0:
		return a.Class.Name
	case depth > 3:
		return a.Class.Name + "[…]"
	}
	var args []string
	for _, arg := range a.Args {
		args = append(args, typeText(arg, depth+1))
	}
	if a.Var {
		args = append(args, "...")
	}
	return a.Class.Name + "[" + strings.Join(args, ", ") + "]"
}

// dumpEffects writes what calling each function can do.
func dumpEffects(w io.Writer, p *types.Program, info *effects.Info) {
	set := func(word string, s effects.Set) string {
		if len(s) == 0 {
			return ""
		}
		var names []string
		for c := range s {
			names = append(names, c.Name)
		}
		slices.Sort(names)
		return " " + word + " {" + strings.Join(names, ", ") + "}"
	}
	for _, f := range p.Funcs {
		e := info.Of(f)
		text := set("raises", e.Raises) + set("faults", e.Faults)
		if e.Ctx && !e.Suspends {
			text = " context" + text
		}
		if e.Suspends {
			text = " suspends" + text
		}
		if text == "" {
			text = " nothing"
		}
		fmt.Fprintf(w, "%s:%s\n", funcName(f), text)
	}
}
