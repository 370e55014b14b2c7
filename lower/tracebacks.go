package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Calls of the traceback module. All of it works on exceptions, which know their tracebacks: of traceback.print_exception(
// type(e), e, e.__traceback__) only e is left.

// optError is an exception or None.
var optError = &Rep{Kind: Error, Opt: true, Go: errorType}

// tracebackArgs binds the arguments of a function of the module by name. Limits are not supported.
func (f *fn) tracebackArgs(e *ast.Call, t *types.Target) map[string]ast.Expression {
	args := map[string]ast.Expression{}
	slots, _ := types.Bind(t.Fn, e, 0)
	for _, s := range slots {
		if s.Expr != nil {
			args[s.Param.Name] = s.Expr
		}
	}
	for _, name := range []string{"limit", "chain", "show_group"} {
		x := args[name]
		if k, ok := x.(*ast.Constant); x == nil || ok && (k.Value == ast.ConstNone{} || name == "chain" && k.Value == ast.ConstBool(true)) {
			continue
		}
		f.refuse(x, "GSY0304", "leave it out", "%s of traceback.%s is not supported", name, t.Fn.Name)
	}
	return args
}

// stream is where a traceback is printed.
func (f *fn) stream(x ast.Expression) ir.Expr {
	if x == nil || ast.IsNone(x) {
		return py("Stderr")
	}
	v, r := f.value(x)
	if r.Kind != Stub || r.Class.Name != "TextWriter" {
		f.refuse(x, "GSY0304", "print what traceback.format_exc() gives", "printing a traceback to a value of type %s is not supported", f.rep(x))
	}
	return v
}

func callFormatExc(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	f.tracebackArgs(e, rec.Targets[0])
	return &fallibleCall{expr: call(py("FormatException"), f.handledNow()), rep: strRep, want: "text"}
}

func callPrintExc(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	args := f.tracebackArgs(e, rec.Targets[0])
	return &fallibleCall{expr: call(py("PrintException"), f.stream(args["file"]), f.handledNow()), rep: voidRep}
}

// callTraceback lowers format_exception, print_exception and format_exception_only.
func callTraceback(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	args := f.tracebackArgs(e, t)
	exc := args["exc"]
	if args["value"] != nil {
		exc = args["value"]
	}
	out := call(symbol(t.Fn.Stub.Go))
	r := f.stubRep(e, t.Fn)
	if t.Fn.Name == "print_exception" {
		out.Args = append(out.Args, f.stream(args["file"]))
		r = voidRep
	}
	out.Args = append(out.Args, f.as(exc, optError))
	return &fallibleCall{expr: out, rep: r, want: "lines"}
}

// made lowers the making of an exception that is not raised where it is made: in a program that shows tracebacks, it has
// none until then.
func (f *fn) made(e *ast.Call, c *types.Class, made *fallibleCall) *fallibleCall {
	if f.b.handling.shows && c.Exception() && f.raised != ast.Expression(e) && !made.fails {
		made.expr = call(py("Made"), made.expr)
	}
	return made
}
