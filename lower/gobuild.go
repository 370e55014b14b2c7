package lower

import (
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Small constructors of IR.

func py(name string) ir.Expr                  { return &ir.PkgRef{Pkg: pyPkg, Name: name} }
func aio(name string) ir.Expr                 { return &ir.PkgRef{Pkg: asyncioPkg, Name: name} }
func std(pkg, name string) ir.Expr            { return &ir.PkgRef{Pkg: pkg, Name: name} }
func ref(v *ir.Var) ir.Expr                   { return &ir.VarRef{Var: v} }
func obj(o *ir.Object) ir.Expr                { return &ir.ObjRef{Obj: o} }
func builtin(name string) ir.Expr             { return &ir.Builtin{Name: name} }
func str(s string) ir.Expr                    { return &ir.StringLit{Value: s} }
func intLit(n int) ir.Expr                    { return &ir.IntLit{Value: strconv.Itoa(n)} }
func field(x ir.Expr, name string) ir.Expr    { return &ir.SelectorName{X: x, Name: name} }
func not(x ir.Expr) ir.Expr                   { return &ir.Unary{Op: "!", X: x} }
func bin(op string, x, y ir.Expr) ir.Expr     { return &ir.Binary{Op: op, X: x, Y: y} }
func conv(t ir.Type, x ir.Expr) ir.Expr       { return &ir.Conv{Type: t, X: x} }
func assertType(x ir.Expr, t ir.Type) ir.Expr { return &ir.TypeAssert{X: x, Type: t} }

func call(fun ir.Expr, args ...ir.Expr) *ir.Call { return &ir.Call{Fun: fun, Args: args} }

func method(x ir.Expr, name string, args ...ir.Expr) *ir.Call {
	return &ir.Call{Fun: field(x, name), Args: args}
}

// ctxParam is a parameter for the context.
func ctxParam() *ir.Var { return &ir.Var{Want: "ctx", Type: ctxType, Declared: true} }

// takeContext gives the literal that a function is lowered to a parameter for its context.
func (f *fn) takeContext(lit *ir.FuncLit) {
	f.ctx = ctxParam()
	lit.Params = append(lit.Params, f.ctx)
}

// reads notes that a call only reads, though it may fault.
func reads(c *ir.Call) *ir.Call {
	c.Purity = ir.Reads
	return c
}

func notNil(x ir.Expr) ir.Expr { return bin("!=", x, nilExpr()) }

// splitSymbol parts "asyncio.Sleep" or "math/bits.Len": a bare name is a runtime package if there is one of that name.
func splitSymbol(s string) (pkg, name string) {
	i := strings.LastIndexByte(s, '.')
	if i < 0 {
		return "", s
	}
	return runtimePath(s[:i]), s[i+1:]
}

// standardPackages are those whose symbols stubs may name directly.
var standardPackages = map[string]bool{
	"math": true, "strings": true, "strconv": true, "slices": true, "maps": true, "os": true, "time": true, "errors": true,
	"fmt": true, "sort": true, "cmp": true, "unicode": true, "utf8": true, "context": true, "iter": true, "bytes": true,
}

func runtimePath(pkg string) string {
	if strings.Contains(pkg, "/") || standardPackages[pkg] {
		return pkg
	}
	return "runtime/" + pkg
}

// symbol is the expression of a Go symbol that a stub names.
func symbol(s string) ir.Expr {
	pkg, name := splitSymbol(s)
	if pkg == "" {
		return builtin(name)
	}
	return &ir.PkgRef{Pkg: pkg, Name: name}
}

var (
	ctxType   = ir.Named{Pkg: "context", Name: "Context"}
	errorType = ir.Basic{Name: "error"}
)

// isNilLit reports whether an expression is nil.
func isNilLit(e ir.Expr) bool {
	b, ok := e.(*ir.Builtin)
	return ok && b.Name == "nil"
}

// isPy reports whether x is a name of runtime/py.
func isPy(x ir.Expr, name string) bool {
	p, ok := x.(*ir.PkgRef)
	return ok && p.Pkg == pyPkg && p.Name == name
}
