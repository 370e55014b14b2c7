package effects

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What operations on containers do besides what their declarations say: the runtime compares and hashes the items, which
// calls the __eq__, __hash__ and __lt__ of the program's classes; and a key may be of a kind that has no hash.

// comparisons are the methods that the runtime calls on the items of containers.
var comparisons = []string{"__eq__", "__hash__", "__lt__", "__gt__", "__le__", "__ge__"}

// items adds the faults of comparing and hashing what the values of cells hold.
func (w *walker) items(cells ...*types.Cell) {
	seen := map[*types.Cell]bool{}
	var visit func(c *types.Cell)
	visit = func(c *types.Cell) {
		if c == nil || seen[c.Root()] {
			return
		}
		seen[c.Root()] = true
		for _, a := range c.Atoms() {
			for _, arg := range a.Args {
				visit(arg)
			}
			if a.Class == nil || !a.Class.Program() {
				continue
			}
			for _, name := range comparisons {
				if m := a.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
					w.callsBack(m.Fn)
				}
			}
		}
	}
	for _, c := range cells {
		visit(c)
	}
}

// callsBack adds what a function that the runtime calls can do: it reports by panic.
func (w *walker) callsBack(f *types.Func) {
	eff := w.in.Of(f)
	for c := range eff.Raises {
		w.out.Faults[c] = true
	}
	for c := range eff.Faults {
		w.out.Faults[c] = true
	}
}

// calledBack adds what calling a function value that the runtime is handed can do.
func (w *walker) calledBack(a *types.Atom) {
	switch {
	case a.Fn != nil && a.Fn.Stub == nil:
		w.callsBack(a.Fn)
	case a.Fn != nil:
		for _, o := range a.Fn.Overloads {
			for _, names := range [][]string{o.Stub.Raises, o.Stub.Faults} {
				for _, n := range names {
					w.out.Faults[w.exception(o, n)] = true
				}
			}
		}
	case a.Obj != nil:
		for _, name := range []string{"__new__", "__init__"} {
			if m := a.Obj.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub != nil {
				w.calledBack(&types.Atom{Fn: m.Fn})
			} else if m != nil && m.Fn != nil {
				w.callsBack(m.Fn)
			}
		}
	}
}

// argumentItems adds what the runtime may do with the items of a call's arguments, and of the object whose method it is.
func (w *walker) argumentItems(e *ast.Call) {
	p := w.in.p
	if a, ok := e.Func.(*ast.Attribute); ok {
		w.items(p.CellOf(a.Value))
	}
	for _, a := range e.Args {
		if s, ok := a.(*ast.Starred); ok {
			a = s.Value
		}
		w.items(p.CellOf(a))
	}
}

// key adds the faults of hashing a key or an item of a set.
func (w *walker) key(e ast.Expression) {
	if e == nil {
		return
	}
	c := w.in.p.CellOf(e)
	if w.mayLackHash(c, 0) {
		w.faults("TypeError")
	}
	w.items(c)
}

// mayLackHash reports whether a value of the cell may have no hash.
func (w *walker) mayLackHash(c *types.Cell, depth int) bool {
	if len(c.Atoms()) == 0 || depth > 4 {
		return true
	}
	for _, a := range c.Atoms() {
		switch w.in.p.BuiltinName(a.Class) {
		case "list", "dict", "set", "bytearray", "object":
			return true
		case "tuple":
			for _, arg := range a.Args {
				if len(arg.Atoms()) > 0 && w.mayLackHash(arg, depth+1) {
					return true
				}
			}
		case "":
			if a.Class != nil && a.Class.Program() {
				if m := a.Class.Lookup("__eq__"); m != nil && m.Fn != nil && m.Fn.Stub == nil || a.Class.Data != nil {
					return true // one with an __eq__ alone has none
				}
			} else if k, _ := w.in.p.Mapping(a); k != nil {
				return true
			}
		}
	}
	return false
}

// spec adds the faults of a format spec that the value's kind may not take.
func (w *walker) spec(e *ast.FormattedValue) {
	atoms := w.in.p.CellOf(e.Value).Atoms()
	if w.large(e.Value) {
		w.faults("OverflowError")
	}
	text, constant := constText(e.FormatSpec)
	if constant && text == "" {
		return
	}
	if constant && len(atoms) == 1 && specFits(text, w.in.p.BuiltinName(atoms[0].Class)) || constant && e.Conversion >= 0 && specFits(text, "str") {
		return
	}
	w.faults("TypeError", "ValueError")
}

// constText reads a format spec without fields of its own.
func constText(e ast.Expression) (string, bool) {
	j, ok := e.(*ast.JoinedStr)
	if !ok {
		return "", false
	}
	text := ""
	for _, v := range j.Values {
		k, ok := v.(*ast.Constant)
		if !ok {
			return "", false
		}
		s, _ := k.Value.(ast.ConstStr)
		text += string(s)
	}
	return text, true
}

// specFits reports whether a kind of value certainly takes a format spec: alignment, width, precision and type of the
// common kinds.
func specFits(spec, kind string) bool {
	rest := spec
	if r := []rune(rest); len(r) > 1 && strings.ContainsRune("<>^", r[1]) {
		rest = string(r[2:])
	} else {
		rest = strings.TrimLeft(rest, "<>^")
		if len(spec)-len(rest) > 1 {
			return false
		}
	}
	if kind != "str" {
		if rest != "" && strings.ContainsRune("+- ", rune(rest[0])) {
			rest = rest[1:]
		}
	}
	rest = strings.TrimLeft(rest, "0123456789")
	if kind != "str" && rest != "" && (rest[0] == ',' || rest[0] == '_') {
		rest = rest[1:]
	}
	precision := false
	if len(rest) > 1 && rest[0] == '.' && '0' <= rest[1] && rest[1] <= '9' {
		precision, rest = true, strings.TrimLeft(rest[1:], "0123456789")
	}
	switch kind {
	case "str":
		return rest == "" || rest == "s"
	case "int", "bool":
		return rest == "" && !precision || len(rest) == 1 && strings.Contains("feEgG%", rest) || !precision && (rest == "d" || rest == "x" || rest == "X" || rest == "b" || rest == "o") && !strings.Contains(spec, ",")
	case "float":
		return rest == "" || len(rest) == 1 && strings.Contains("feEgG%", rest)
	}
	return false
}
