package codegen

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/runtime"
)

// Options tell what the module is to be like.
type Options struct {
	Module    string // the module's path, "app" if empty
	GoVersion string // for go.mod, "1.26" if empty
	Runtime   fs.FS  // the sources of the runtime packages, a folder each; nil for those built in
	// Tracebacks registers the source map with the program, so that its tracebacks show Python's files, lines and functions.
	Tracebacks bool
}

// Output is a Go module.
type Output struct {
	Files     []OutFile // go.mod, the program's files, the runtime's, in this order
	SourceMap *SourceMap
}

// OutFile is a file of the module; Path is relative to its root, with slashes.
type OutFile struct {
	Path    string
	Content []byte
}

// Generate makes a Go module of a program. It leaves p as it is. An error means a bug in the compiler:
// whatever the Python, IR that lowering may make has Go.
func Generate(p *ir.Program, o Options) (out *Output, err error) {
	if o.Module == "" {
		o.Module = "app"
	}
	if o.GoVersion == "" {
		o.GoVersion = "1.26"
	}
	if o.Runtime == nil {
		o.Runtime = runtime.Sources
	}
	at := "the program"
	defer func() {
		switch r := recover().(type) {
		case nil:
		case fault:
			out, err = nil, fmt.Errorf("codegen: %s: %w", at, r)
		default:
			out, err = nil, fmt.Errorf("codegen: %s: %v\n%s", at, r, stack())
		}
	}()

	p = cloneProgram(p)
	g := newProgram(p)
	defs := newDefines()
	paths := fileNames(p, o.Tracebacks)
	eachFile(p, func(pkg *ir.Package, f *ir.File) {
		at = paths[f]
		f.Decls = arrange(f.Decls)
		for _, d := range f.Decls {
			at = paths[f] + ", " + describe(d)
			simplifyValue(g, d)
			eachFunction(d, func(params []*ir.Var, body *[]ir.Stmt) {
				placeParts(body)
				leaveBlocks(body)
				prune(body)
				simplify(g, body)
				for dropUnused(g, params, body) {
					simplify(g, body) // an if may have lost all that was in it
				}
				assignDirectly(params, body)
				foldErrors(params, body)
				simplify(g, body) // a literal may be a mere call by now
				foldErrors(params, body)
				prune(body)
				shareTemps(params, body)
				declareVars(g, params, body, defs)
			})
			finish(d)
		}
	})

	n := newNames(g)
	imports := map[*ir.File]*importTable{}
	for _, pkg := range p.Packages {
		at = "package " + pkg.Name
		all, params := map[string]bool{}, map[string]bool{}
		for _, f := range pkg.Files {
			t := importsOf(g, pkg, f, defs)
			imports[f] = t
			for name := range t.names() {
				all[name] = true
			}
			for _, d := range f.Decls {
				for _, tp := range typeParams(d) {
					params[tp.Name] = true
				}
			}
		}
		n.packageNames(pkg, all, params)
	}
	at = "the members"
	n.memberNames(p)
	for _, pkg := range p.Packages {
		all := map[string]bool{}
		for _, f := range pkg.Files {
			for name := range imports[f].names() {
				all[name] = true
			}
		}
		n.receiverNames(pkg, all)
	}

	out = &Output{SourceMap: &SourceMap{}, Files: []OutFile{goMod(o)}}
	used := map[string]bool{}
	eachFile(p, func(pkg *ir.Package, f *ir.File) {
		at = paths[f]
		for _, d := range f.Decls {
			at = paths[f] + ", " + describe(d)
			nameDecl(n, d, defs, imports[f].names())
		}
		for _, p := range imports[f].paths {
			if isRuntime(p) {
				used[p] = true
			}
		}
		at = paths[f]
		where := func(d ir.Decl) { at = paths[f] + ", " + describe(d) }
		e := &emitter{where: where, program: g, names: n, defs: defs, notes: placeComments(f, defs), pkg: pkg, module: o.Module}
		src, ferr := e.render(f, imports[f])
		if ferr != nil {
			faultf("%v", ferr)
		}
		m, ferr := mapLines(f, paths[f], src, e.marks)
		if ferr != nil {
			faultf("%v", ferr)
		}
		m.Package = importPath(o.Module, "./"+pkg.Path)
		if pkg.Name == "main" || pkg.Name == "" {
			m.Package = "main"
		}
		out.Files = append(out.Files, OutFile{paths[f], src})
		out.SourceMap.Files = append(out.SourceMap.Files, m)
	})
	if o.Tracebacks {
		used["runtime/pylines"] = true
		out.Files = append(out.Files, linesFiles(o, p, out.SourceMap)...)
	}
	at = "the runtime"
	files, rerr := runtimeFiles(o, used)
	if rerr != nil {
		return nil, fmt.Errorf("codegen: %w", rerr)
	}
	out.Files = append(out.Files, files...)
	return out, nil
}

// render writes one file.
func (e *emitter) render(f *ir.File, imports *importTable) ([]byte, error) {
	file := jen.NewFilePathName(importPath(e.module, "./"+e.pkg.Path), orElse(e.pkg.Name, "main"))
	for _, p := range imports.paths {
		full := importPath(e.module, p)
		own := packageName(p)
		if strings.HasPrefix(p, "./") {
			own = e.program.packageNameAt(p[2:])
		}
		if name := imports.name[p]; name == own {
			file.ImportName(full, name)
		} else {
			file.ImportAlias(full, name)
		}
	}
	for _, c := range e.notes.header {
		file.HeaderComment(c)
	}
	for _, l := range packageDoc(f.Doc) {
		file.PackageComment(l)
	}
	e.file(file, f)
	var b bytes.Buffer
	if err := file.Render(&b); err != nil {
		return nil, err
	}
	return groupImports(b.Bytes(), e.module), nil
}

// eachFile calls f for all files.
func eachFile(p *ir.Program, f func(*ir.Package, *ir.File)) {
	for _, pkg := range p.Packages {
		for _, file := range pkg.Files {
			f(pkg, file)
		}
	}
}

// describe names a declaration in an error.
func describe(d ir.Decl) string {
	switch d := d.(type) {
	case *ir.Func:
		return "func " + d.Obj.Python + d.Obj.Want
	case *ir.TypeDecl:
		return "type " + d.Obj.Python + d.Obj.Want
	case *ir.VarDecl:
		return "var " + d.Var.Python + d.Var.Want
	case *ir.ConstDecl:
		return "const " + d.Obj.Python + d.Obj.Want
	}
	return "a declaration"
}

// eachFunction calls f for each outermost function body of a declaration: a function's, or those of the literals in a
// variable's value. Literals inside belong to it.
func eachFunction(d ir.Decl, f func(params []*ir.Var, body *[]ir.Stmt)) {
	switch d := d.(type) {
	case *ir.Func:
		params := d.Params
		if d.Recv != nil {
			params = append([]*ir.Var{d.Recv}, params...)
		}
		f(params, &d.Body)
	case *ir.VarDecl:
		inspect(&d.Value, func(e *ir.Expr) bool {
			if lit, ok := (*e).(*ir.FuncLit); ok {
				f(lit.Params, &lit.Body)
			}
			return true
		})
	}
}

func nameDecl(n *names, d ir.Decl, defs defines, imports map[string]bool) {
	if fn, ok := d.(*ir.Func); ok {
		n.funcNames(fn.Recv, fn.Params, fn.TypePrm, &fn.Body, defs, imports)
		return
	}
	eachFunction(d, func(params []*ir.Var, body *[]ir.Stmt) {
		n.funcNames(nil, params, nil, body, defs, imports)
	})
}

func typeParams(d ir.Decl) []ir.TypeParam {
	switch d := d.(type) {
	case *ir.Func:
		return d.TypePrm
	case *ir.TypeDecl:
		return d.TypePrm
	}
	return nil
}
