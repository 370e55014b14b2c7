package lower

import (
	"fmt"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What lowering says of a program
//
// One cause has one diagnostic. What only follows from another error is kept back until that is mended: what is inside of a
// definition that is refused as a whole, what is wrong with a value of which nothing is known because what makes it is
// refused, and every warning, as they say what happens when the program runs.

// finding is a diagnostic that is not yet reported.
type finding struct {
	diag  diag.Diagnostic
	vague bool     // of a value of which nothing is known
	whole ast.Span // the definition that is refused with all that is inside; or zero
}

// report hands on the findings that follow from no other. Refused programs have errors already.
func (b *builder) report(refused bool) {
	follows := func(x finding) bool {
		return slices.ContainsFunc(b.findings, func(y finding) bool {
			return y.whole.Line > 0 && x.diag.File == y.diag.File && x.diag != y.diag && within(x.diag.Span, y.whole)
		})
	}
	findings := slices.DeleteFunc(slices.Clone(b.findings), follows)
	certain := slices.ContainsFunc(findings, func(x finding) bool { return x.diag.Severity == diag.Error && !x.vague })
	for _, x := range findings {
		if x.vague && (certain || refused) {
			continue
		}
		if x.diag.Severity == diag.Warning && (refused || slices.ContainsFunc(findings, func(y finding) bool { return y.diag.Severity == diag.Error })) {
			continue
		}
		b.diags.Add(x.diag)
	}
}

// within reports whether a place is inside of another.
func within(in, out ast.Span) bool {
	before := func(line, col, line2, col2 int) bool { return line < line2 || line == line2 && col <= col2 }
	return before(out.Line, out.Col, in.Line, in.Col) && before(in.EndLine, in.EndCol, out.EndLine, out.EndCol)
}

// refuse reports a construct that can't be translated, once for each node. A *Rep among the arguments stands for its type,
// as Python writes it.
func (b *builder) refuse(m *types.Module, n ast.Node, code, advice, format string, args ...any) {
	b.find(diag.Error, m, n, code, advice, format, args)
}

// refuseWhole refuses a definition for what stands at a place in it, such as its name or base class: no more is said of what
// is inside.
func (b *builder) refuseWhole(m *types.Module, def, at ast.Node, code, advice, format string, args ...any) {
	if x := b.find(diag.Error, m, at, code, advice, format, args); x != nil {
		x.whole = def.Pos()
	}
}

func (b *builder) find(s diag.Severity, m *types.Module, n ast.Node, code, advice, format string, args []any) *finding {
	if b.reported[n] {
		return nil
	}
	b.reported[n] = true
	vague := false
	texts := make([]any, len(args))
	for i, a := range args {
		texts[i] = a
		if r, ok := a.(*Rep); ok {
			texts[i] = b.describe(r)
			vague = vague || r.Cell != nil && len(r.atoms()) == 0
		}
	}
	b.findings = append(b.findings, finding{vague: vague, diag: diag.Diagnostic{
		Severity: s, Code: code, File: m.File, Span: n.Pos(), Message: fmt.Sprintf(format, texts...), Advice: advice,
	}})
	return &b.findings[len(b.findings)-1]
}

// refuse reports a construct of the function that can't be translated.
func (f *fn) refuse(n ast.Node, code, advice, format string, args ...any) {
	f.b.refuse(f.m, n, code, advice, format, args...)
}

// warn reports what is translated, but raises when it runs.
func (f *fn) warn(n ast.Node, code, advice, exception, format string, args ...any) {
	f.b.find(diag.Warning, f.m, n, code, advice, "this raises "+exception+" when it runs: "+format, args)
}

// warnRaises warns of an operation that raises TypeError whenever it runs. Of operands that inference has not seen, or that may
// be of any class, it says nothing: code that is never reached, or may be right.
func (f *fn) warnRaises(at ast.Node, format string, args ...any) {
	for _, a := range args {
		if of, ok := a.(*Rep); ok && (of.Cell != nil && len(of.atoms()) == 0 || slices.ContainsFunc(of.atoms(), func(a *types.Atom) bool { return a.Class != nil && (a.Class.IsAny() || a.Class.IsObject()) })) {
			return
		}
	}
	f.warn(at, "GSY0360", "check the types of the values", "TypeError", format, args...)
}

// describe writes the type of a representation as Python does.
func (b *builder) describe(r *Rep) string {
	if r.Cell != nil {
		return b.describeCell(r.Cell, 0)
	}
	switch r.Kind {
	case Void:
		return "None"
	case Any:
		return "any"
	case Int:
		return "int"
	case Str:
		return "str"
	case Float:
		return "float"
	case Bool:
		return "bool"
	case Struct, Iface:
		return r.Class.Name
	}
	return "this type"
}

// describeCell writes what may arrive in a place: the kinds in full, of what is inside them so much as fits on a line.
func (b *builder) describeCell(c *types.Cell, depth int) string {
	if depth > 3 {
		return "…"
	}
	text := ""
	for i, a := range c.Atoms() {
		if i > 0 {
			text += " | "
		}
		if len(text) > 80>>depth {
			return text + "…"
		}
		switch {
		case a.Fn != nil:
			text += "function " + a.Fn.Name
		case a.Obj != nil:
			text += "type[" + a.Obj.Name + "]"
		case a.Mod != nil:
			text += "module " + a.Mod.Name
		case types.IsNone(a):
			text += "None"
		default:
			text += a.Class.Name
			for j, arg := range a.Args {
				if j == 0 {
					text += "["
				} else {
					text += ", "
				}
				text += b.describeCell(arg, depth+1)
			}
			if len(a.Args) > 0 {
				text += "]"
			}
		}
	}
	if text == "" {
		return "unknown"
	}
	return text
}
