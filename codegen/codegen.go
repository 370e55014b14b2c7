package codegen

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"runtime/debug"
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
	// Tracebacks registers the source map with the program, so that its tracebacks show Python's files, lines and
	// functions. A program that shows tracebacks itself has it anyway.
	Tracebacks bool
	SourceDir  string // what relative names of Python files are relative to, for tracebacks
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
	g := &generation{Options: o.withDefaults(), prog: cloneProgram(p), defs: newDefines(), imports: map[*ir.File]*importTable{}, at: "the program"}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case fault:
			out, err = nil, fmt.Errorf("codegen: %s: %w", g.at, r)
		default:
			out, err = nil, fmt.Errorf("codegen: %s: %v\n%s", g.at, r, debug.Stack())
		}
	}()
	g.Tracebacks = g.Tracebacks || p.Tracebacks
	g.facts = newProgram(g.prog)
	g.paths = fileNames(g.prog, g.Tracebacks)
	g.names = newNames(g.facts)
	g.shape()
	g.spell()
	return g.write()
}

func (o Options) withDefaults() Options {
	if o.Module == "" {
		o.Module = "app"
	}
	if o.GoVersion == "" {
		o.GoVersion = "1.26"
	}
	if o.Runtime == nil {
		o.Runtime = runtime.Sources
	}
	return o
}

// A generation is the making of one module.
type generation struct {
	Options
	prog    *ir.Program
	facts   *program
	paths   map[*ir.File]string
	defs    defines
	names   *names
	imports map[*ir.File]*importTable
	at      string // what is worked on, for errors
}

// eachFile calls f for all files.
func (g *generation) eachFile(f func(*ir.Package, *ir.File)) {
	for _, pkg := range g.prog.Packages {
		for _, file := range pkg.Files {
			g.at = g.paths[file]
			f(pkg, file)
		}
	}
}

// where says which declaration is worked on.
func (g *generation) where(f *ir.File, d ir.Decl) { g.at = g.paths[f] + ", " + describe(d) }

// shape rewrites the declarations as a Go programmer would have written them, and declares their variables.
func (g *generation) shape() {
	spreadResults(g.facts, g.prog)
	g.facts.findFailing()
	g.eachFile(func(_ *ir.Package, f *ir.File) {
		f.Decls = arrange(f.Decls)
		for _, d := range f.Decls {
			g.where(f, d)
			simplifyValue(g.facts, d)
			eachFunction(d, func(params []*ir.Var, results []ir.Type, body *[]ir.Stmt) {
				placeParts(body)
				leaveBlocks(body)
				prune(body)
				simplify(g.facts, body)
				splitWebs(params, body)
				for dropUnused(g.facts, params, body) {
					simplify(g.facts, body) // an if may have lost all that was in it
				}
				nameAsserted(params, body)
				assignDirectly(params, body)
				takeOver(params, body)
				foldErrors(params, body)
				inlineTails(results, body)
				inlineSteps(g.facts, params, results, body)
				simplify(g.facts, body) // a literal may be a mere call by now
				for decideTests(g.facts, params, body) {
					prune(body)
					for dropUnused(g.facts, params, body) {
						simplify(g.facts, body)
					}
				}
				foldErrors(params, body)
				prune(body)
				shareTemps(params, body)
				simplify(g.facts, body) // two temporaries may be one by now: err = err
				declareVars(g.facts, params, body, g.defs)
				joinZeros(f.Comments, body, g.defs)
				arrangeHandlers(body)
			})
			finish(d)
		}
	})
}

// spell gives all names their spelling: packages, what they declare, members, receivers, then the variables of each
// function.
func (g *generation) spell() {
	packages := map[*ir.Package]map[string]bool{} // the names of what any of its files imports
	for _, pkg := range g.prog.Packages {
		g.at = "package " + pkg.Name
		all, params := map[string]bool{}, map[string]bool{}
		for _, f := range pkg.Files {
			g.imports[f] = importsOf(g.facts, pkg, f, g.defs)
			maps.Copy(all, g.imports[f].names())
			for _, d := range f.Decls {
				for _, tp := range typeParams(d) {
					params[tp.Name] = true
				}
			}
		}
		packages[pkg] = all
		g.names.packageNames(pkg, all, params)
	}
	g.at = "the members"
	g.names.memberNames(g.prog)
	for _, pkg := range g.prog.Packages {
		g.names.receiverNames(pkg, packages[pkg])
	}
	g.eachFile(func(_ *ir.Package, f *ir.File) {
		for _, d := range f.Decls {
			g.where(f, d)
			nameDecl(g.names, d, g.defs, g.imports[f].names())
		}
	})
}

// write writes the files.
func (g *generation) write() (*Output, error) {
	out := &Output{SourceMap: &SourceMap{}, Files: []OutFile{goMod(g.Options)}}
	used := map[string]bool{}
	g.eachFile(func(pkg *ir.Package, f *ir.File) {
		for _, p := range g.imports[f].paths {
			if isRuntime(p) {
				used[p] = true
			}
		}
		e := &emitter{
			program: g.facts, names: g.names, defs: g.defs, notes: placeComments(f, g.defs), pkg: pkg, module: g.Module,
			where: func(d ir.Decl) { g.where(f, d) },
		}
		src, err := e.render(f, g.imports[f])
		if err != nil {
			faultf("%v", err)
		}
		m, err := mapLines(f, g.paths[f], src, e.marks)
		if err != nil {
			faultf("%v", err)
		}
		m.Package = importPath(g.Module, "./"+pkg.Path)
		if orElse(pkg.Name, "main") == "main" {
			m.Package = "main"
		}
		out.Files = append(out.Files, OutFile{g.paths[f], src})
		out.SourceMap.Files = append(out.SourceMap.Files, m)
	})
	if g.Tracebacks {
		used["runtime/pylines"] = true
		out.Files = append(out.Files, linesFiles(g.Options, g.prog, out.SourceMap)...)
	}
	files, err := runtimeFiles(g.Options, used)
	if err != nil {
		return nil, fmt.Errorf("codegen: %w", err)
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
func eachFunction(d ir.Decl, f func(params []*ir.Var, results []ir.Type, body *[]ir.Stmt)) {
	switch d := d.(type) {
	case *ir.Func:
		params := d.Params
		if d.Recv != nil {
			params = append([]*ir.Var{d.Recv}, params...)
		}
		f(params, d.Results, &d.Body)
	case *ir.VarDecl:
		inspect(&d.Value, func(e *ir.Expr) bool {
			if lit, ok := (*e).(*ir.FuncLit); ok {
				f(lit.Params, lit.Results, &lit.Body)
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
	eachFunction(d, func(params []*ir.Var, _ []ir.Type, body *[]ir.Stmt) {
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
