package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// moduleCode is a module, lowered: what its file is made of.
type moduleCode struct {
	module  *types.Module
	source  *SourceFile
	doc     string
	classes []ir.Decl // its classes as values
	funcs   []ir.Decl
	stmts   []ir.Stmt // its own code
	fails   bool
	loop    *ir.Var // of a script that awaits at its top level
	inits   map[*ir.Var]ir.Expr
	file    *ir.File
}

// program lowers all modules, those that others import before these: whether a module has code of its own to run is
// known when an import of it is lowered, except in a circle.
func (b *builder) program(files []*SourceFile) *ir.Program {
	b.pkg = &ir.Package{Name: "main"}
	sources := map[*types.Module]*SourceFile{}
	for i, m := range b.p.Modules {
		sources[m] = files[i]
		b.observe(m)
	}
	for _, m := range b.importOrder() {
		b.code[m] = b.module(m, sources[m])
	}
	for _, m := range b.p.Modules {
		b.noteUsed(b.code[m])
	}
	for _, m := range b.p.Modules {
		b.askedMethods(b.code[m])
	}
	b.classValues()
	var list []*moduleCode
	for _, m := range b.p.Modules {
		c := b.code[m]
		b.fileOf(c)
		list = append(list, c)
	}
	return &ir.Program{Packages: b.packages(list), Tracebacks: b.handling.shows}
}

// importOrder lists the modules, imported ones first as far as they don't go in circles.
func (b *builder) importOrder() []*types.Module {
	var order []*types.Module
	seen := map[*types.Module]bool{}
	var visit func(*types.Module)
	visit = func(m *types.Module) {
		if seen[m] {
			return
		}
		seen[m] = true
		for _, x := range b.p.Imports.Imported(b.p.Link(m)) {
			visit(b.p.Linked(x))
		}
		order = append(order, m)
	}
	for _, m := range b.p.Modules {
		visit(m)
	}
	return order
}

// module lowers a module's functions and classes, and its own code.
func (b *builder) module(m *types.Module, src *SourceFile) *moduleCode {
	doc, body := docOf(m.Tree.Body)
	c := &moduleCode{module: m, source: src, doc: doc}
	f := b.newFn(m, nil)
	eff := b.eff.OfStatements(m, nil, body...)
	f.frame = &frame{kind: inFunc, result: voidRep, fails: eff.Fails()}
	script := m.Name == "__main__"
	if script && awaitsAtTop(body) {
		// As in a notebook: the script's own code runs in a task of a loop.
		c.loop = ctxParam()
		f.ctx, f.frame.fails = c.loop, true
	}
	stmts := f.into(func() {
		if pkg := b.p.Imports.Package(); script && pkg != nil {
			f.runModule(b.p.Linked(pkg))
		}
		f.stmts(body)
	})
	stmts = f.abandonOwned(stmts)
	c.stmts, c.inits = b.hoistGlobals(stmts, m)
	c.fails = f.frame.fails
	if c.fails && len(c.stmts) > 0 && !b.p.Terminates(body) {
		c.stmts = append(c.stmts, &ir.Return{Results: []ir.Expr{nilExpr()}})
	}
	if !script && len(c.stmts) > 0 {
		b.initOf(m)
	}
	for _, k := range b.p.Classes {
		if k.Module == m && k.Head != nil && len(k.Def.Body) == 0 {
			c.funcs = append(c.funcs, b.classDecls2(k, k.Def)...)
		}
	}
	for _, st := range defsIn(b.p.Imports.Live(m.Tree.Body)) {
		switch st := st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			fn := b.p.FuncOf(st.(ast.Node))
			if fn != nil && b.emitted(fn) {
				c.funcs = append(c.funcs, b.function(fn, st))
			}
		case *ast.ClassDef:
			if k := b.p.ClassOf(st); k != nil {
				c.funcs = append(c.funcs, b.classDecls2(k, st)...)
			}
		}
	}
	return c
}

// askedMethods adds the methods that a module's classes have because some module asks for them.
func (b *builder) askedMethods(c *moduleCode) {
	for _, k := range b.p.Classes {
		if k.Module == c.module {
			c.funcs = append(c.funcs, b.attributeMethods(k)...)
			if b.asksFields && k.Data != nil && k.Named == nil {
				c.funcs = append(c.funcs, b.dataFieldsMethod(k))
			}
		}
	}
	c.funcs = append(append(c.funcs, b.enumTables(c.module)...), b.callMethods(c.module)...)
}

// fileOf makes the file of a module, when all others are lowered: they say which of its variables they use.
func (b *builder) fileOf(c *moduleCode) {
	m := c.module
	file := &ir.File{Name: fileName(c.source.File), Source: c.source.File, Doc: c.doc, Comments: m.Tree.Comments, Blank: ir.BlankLines(c.source.Source)}
	c.file = file
	funcs := c.funcs
	file.Decls = append(file.Decls, c.classes...)
	file.Decls = append(file.Decls, b.signatureDecl[m]...)
	for i, k := range b.constants[m] {
		group := 0
		if len(b.constants[m]) > 1 {
			group = 1 + i
		}
		file.Decls = append(file.Decls, &ir.ConstDecl{Obj: k.obj, Type: k.typ, Value: k.value, Group: group, Span: k.span})
	}
	file.Decls = append(file.Decls, b.moduleVarDecl(m)...)
	for _, v := range b.globalsOf(m) {
		file.Decls = append(file.Decls, &ir.VarDecl{Var: v, Value: c.inits[v], Span: b.globalSpan[v]})
	}
	switch {
	case m.Name == "__main__":
		file.Decls = append(file.Decls, funcs...)
		file.Decls = append(file.Decls, b.mainFunc(c.stmts, c.fails, c.loop))
	case len(c.stmts) > 0:
		file.Decls = append(file.Decls, b.initFunc(c)...)
		file.Decls = append(file.Decls, funcs...)
	default:
		file.Decls = append(file.Decls, funcs...)
	}
}

// emitted: functions that are named by nothing but their own def are declared all the same, because people keep the Go.
func (b *builder) emitted(fn *types.Func) bool { return fn.Outer == nil }

// defsIn lists the defs and classes that a body makes, those inside if, try and their like too.
func defsIn(body []ast.Statement) []ast.Statement {
	var defs []ast.Statement
	for _, st := range body {
		switch st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
			defs = append(defs, st)
		default:
			for _, list := range ast.Blocks(st) {
				defs = append(defs, defsIn(list)...)
			}
		}
	}
	return defs
}

// awaitsAtTop reports whether a module's own code awaits.
func awaitsAtTop(body []ast.Statement) bool {
	found := false
	ast.InspectOwn(body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Await, *ast.AsyncFor, *ast.AsyncWith:
			found = true
		}
		return !found
	})
	return found
}

// mainFunc is Go's main: the module's own code.
func (b *builder) mainFunc(stmts []ir.Stmt, fails bool, loop *ir.Var) *ir.Func {
	o := &ir.Object{Python: "main", Want: "main", Pkg: b.pkg}
	if loop != nil {
		body := &ir.FuncLit{Params: []*ir.Var{loop}, Results: []ir.Type{errorType}, Body: stmts}
		stmts = []ir.Stmt{&ir.Return{Results: []ir.Expr{call(aio("Run"), body)}}}
	}
	if fails {
		lit := &ir.FuncLit{Results: []ir.Type{errorType}, Body: stmts}
		return &ir.Func{Obj: o, Body: []ir.Stmt{&ir.ExprStmt{X: call(py("Main"), lit)}}}
	}
	return &ir.Func{Obj: o, Body: append([]ir.Stmt{&ir.Defer{Call: call(py("Exit"))}}, stmts...)}
}

// globalsOf lists a module's variables that become package-level Go variables, in the order of their first mention.
func (b *builder) globalsOf(m *types.Module) []*ir.Var {
	var list []*ir.Var
	for _, s := range b.p.Scopes(m).Module.Bindings {
		v := m.Members[s.Name]
		if v == nil {
			continue
		}
		if x := b.vars[v]; x != nil && x.Global && b.usedGlobal[x] {
			list = append(list, x)
		}
	}
	return append(list, b.extraGlobals[m]...)
}

// hoistGlobals turns the first statements of a module, as long as they only give variables values that have no effects
// and depend on nothing, into declarations with values: var rates = py.DictOf(…).
func (b *builder) hoistGlobals(stmts []ir.Stmt, m *types.Module) ([]ir.Stmt, map[*ir.Var]ir.Expr) {
	inits := map[*ir.Var]ir.Expr{}
	var rest []ir.Stmt
	for _, st := range stmts {
		if a, ok := st.(*ir.Assign); ok && len(a.Lhs) == 1 && len(a.Rhs) == 1 && a.Op == "" {
			if r, ok := a.Lhs[0].(*ir.VarRef); ok && r.Var.Global && inits[r.Var] == nil && b.boundOnce(r.Var) && b.constantInit(a.Rhs[0], inits) {
				inits[r.Var] = a.Rhs[0]
				b.globalSpan[r.Var] = a.At
				continue
			}
		}
		rest = append(rest, st)
	}
	b.noteGlobals(rest)
	for v := range inits {
		b.usedGlobal[v] = true
	}
	return rest, inits
}

func (b *builder) noteGlobals(stmts []ir.Stmt) {
	for _, st := range stmts {
		inspectStmt(st, func(ir.Stmt) {}, b.noteGlobal)
	}
}

func (b *builder) noteGlobal(e ir.Expr) {
	switch e := e.(type) {
	case *ir.VarRef:
		if e.Var.Global {
			b.usedGlobal[e.Var] = true
		}
	case *ir.FuncLit:
		b.noteGlobals(e.Body)
	}
}

// noteUsed notes the globals that the functions of a module use.
func (b *builder) noteUsed(c *moduleCode) {
	for _, d := range c.funcs {
		if fn, ok := d.(*ir.Func); ok {
			b.noteGlobals(fn.Body)
		}
	}
}

// boundOnce reports whether a global gets a value from one statement alone.
func (b *builder) boundOnce(v *ir.Var) bool {
	if m := b.attrOf[v]; m != nil {
		body := b.p.Scopes(m.Class.Module).Scope(m.Class.Def)
		return !b.attrStored(m) && (body == nil || body.Own(m.Name) == nil || body.Own(m.Name).Once())
	}
	tv := b.origin[v]
	return tv != nil && len(tv.Binding.Sites) == 1 && !tv.Binding.AssignedInInner && !b.inLoop[tv]
}

// constantInit: literals, and the runtime's constructors of them; other globals only if they are such themselves.
func (b *builder) constantInit(x ir.Expr, inits map[*ir.Var]ir.Expr) bool {
	ok := true
	inspectExpr(x, func(e ir.Expr) {
		switch e := e.(type) {
		case *ir.IntLit, *ir.FloatLit, *ir.StringLit, *ir.Builtin, *ir.Binary, *ir.Unary, *ir.Paren, *ir.Conv, *ir.Composite, *ir.ObjRef, *ir.PkgRef, *ir.TypeExpr:
		case *ir.VarRef:
			if inits[e.Var] == nil {
				ok = false
			}
		case *ir.Call:
			p, is := e.Fun.(*ir.PkgRef)
			if !is || !constructors[p.Name] {
				ok = false
			}
		default:
			ok = false
		}
	})
	return ok
}

var constructors = map[string]bool{
	"DictOf": true, "ListOf": true, "SetOf": true, "SetLiteral": true, "PairOf": true, "TripleOf": true, "KV": true, "Record": true, "NewDict": true, "NewSet": true,
	"Some": true, "None": true, "NewQueue": true, "TupleOf": true, "NewObject": true, "NewCache": true,
}

func fileName(path string) string {
	name := path[strings.LastIndexByte(path, '/')+1:]
	return strings.TrimSuffix(name, ".py")
}

// observe is where whole-module facts are gathered before lowering.
func (b *builder) observe(m *types.Module) {
	for _, fn := range b.p.Funcs {
		if fn.Module == m {
			b.noteLoops(m, fn.Body)
		}
	}
	b.noteLoops(m, m.Tree.Body)
	ast.Inspect(&ast.If{Body: m.Tree.Body, Test: &ast.Constant{Value: ast.ConstNone{}}}, func(n ast.Node) bool {
		if a, ok := n.(*ast.Attribute); ok && (a.Attr == "__mro__" || a.Attr == "__bases__") {
			b.asksBases = true
		}
		return true
	})
}

// replaceVar lets another Go variable stand for a Python variable from here on.
func (b *builder) replaceVar(v *types.Var, x *ir.Var) {
	if x.Python == "" && x.Want == "" {
		x.Python = v.Name
	}
	b.vars[v] = x
	if b.origin[x] == nil {
		b.origin[x] = v
	}
}

// cellOf is a cell of given atoms.
func (b *builder) cellOf(atoms []*types.Atom) *types.Cell { return types.CellOfAtoms(atoms) }
