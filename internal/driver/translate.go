// Package driver runs the pipeline: Python files in, diagnostics and a Go module or a binary out. It loads a file with
// the neighbours it imports, or a folder, calls the phases one after the other, writes output folders, and keeps the
// cache of what was built. It holds no knowledge of Python or Go; each phase has that.
package driver

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/codegen"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/inherit"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/stubs"
	"github.com/gosyncio/gosyncio/parser"
)

// Options are the wishes of the command line.
type Options struct {
	Module   string            // the Go module's path; "" for ModulePath
	Progress func(step string) // called as a long step begins; nil for none
}

// Result is what became of a program. Unless diagnostics have errors, Files holds the module.
type Result struct {
	Program     *Program
	Diagnostics []diag.Diagnostic
	Files       map[string][]byte // by slash-separated path
	SourceMap   []byte

	sourceMap *codegen.SourceMap
}

// Refused reports whether the program can't be translated.
func (r *Result) Refused() bool {
	for _, d := range r.Diagnostics {
		if d.Severity == diag.Error {
			return true
		}
	}
	return false
}

// Source returns a file's text for the excerpts in diagnostics.
func (r *Result) Source(file string) ([]byte, bool) {
	if r.Program == nil {
		return nil, false
	}
	if s := r.Program.Find(file); s != nil {
		return s.Text, true
	}
	return nil, false
}

// Translate turns a file or folder into a Go module. The error is a *UsageError or an *InternalError.
func Translate(input string, o Options) (result *Result, err error) {
	defer recoverCrash(&err)
	step := o.Progress
	if step == nil {
		step = func(string) {}
	}
	var diags diag.List
	result = &Result{}
	defer func() { result.Diagnostics = diags.Sorted() }()

	step("reading")
	if result.Program, err = Load(input, &diags); err != nil || diags.HasErrors() {
		return result, err
	}
	step("finding names")
	files := analyze(result.Program, &diags)
	step("lowering")
	if diags.HasErrors() {
		// The program is refused already. What lowering would say of the rest is said in the same run; it need not cope with
		// names that stand for nothing.
		refused := lowering()
		refused.Refused = true
		addUnrelated(&diags, lowerForDiagnostics(files, refused))
		return result, nil
	}
	program, err := lower.Program(files, &diags, lowering())
	if err != nil {
		return result, &InternalError{Message: err.Error()}
	}
	if diags.HasErrors() {
		return result, nil
	}
	step("writing Go")
	dir, err := os.Getwd()
	if err != nil {
		return result, err
	}
	output, err := codegen.Generate(program, codegen.Options{Module: orModulePath(o.Module), SourceDir: dir})
	if err != nil {
		return result, &InternalError{Message: err.Error()}
	}
	result.Files = map[string][]byte{}
	for _, f := range output.Files {
		result.Files[f.Path] = f.Content
	}
	result.SourceMap, result.sourceMap = output.SourceMap.JSON(), output.SourceMap
	return result, nil
}

// lowerForDiagnostics lowers a program that is refused already, for what there is to say of it besides.
func lowerForDiagnostics(files []*lower.SourceFile, o lower.Options) *diag.List {
	var found diag.List
	var crash error
	defer recoverCrash(&crash)
	_, _ = lower.Program(files, &found, o)
	return &found
}

// addUnrelated adds the findings on lines that have no error yet: on others they follow from it.
func addUnrelated(diags, more *diag.List) {
	type place struct {
		file string
		line int
	}
	known := map[place]bool{}
	for _, d := range diags.Sorted() {
		known[place{d.File, d.Span.Line}] = true
	}
	if more == nil {
		return
	}
	for _, d := range more.Sorted() {
		if !known[place{d.File, d.Span.Line}] {
			diags.Add(d)
		}
	}
}

// SourceMapName is the file of a written module that leads from each line of Go back to Python.
const SourceMapName = "gosyncio.map.json"

// Module returns the files to write: the Go module, and its source map.
func (r *Result) Module() map[string][]byte {
	files := maps.Clone(r.Files)
	files[SourceMapName] = r.SourceMap
	return files
}

// FileNames lists the Python files that were read, the entry first.
func (r *Result) FileNames() []string {
	names := []string{}
	if r.Program != nil {
		for _, s := range r.Program.Sources {
			names = append(names, s.File)
		}
	}
	return names
}

var modulePath = regexp.MustCompile(`^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$`)

// ValidModulePath reports whether a string can be the path of a Go module.
func ValidModulePath(path string) bool { return modulePath.MatchString(path) }

func orModulePath(path string) string {
	if path == "" {
		return ModulePath
	}
	return path
}

// Build translates a file and compiles it, and returns the binary in the cache. If the program is refused, the
// binary is "" and the result says why.
func Build(input string, cache *Cache, o Options) (binary string, result *Result, err error) {
	defer recoverCrash(&err)
	o.Module = ModulePath
	result, err = Translate(input, o)
	if err != nil || result.Refused() {
		return "", result, err
	}
	if result.Program.Entry == nil {
		return "", result, usagef("%s: the folder has no main.py or __main__.py to run", input)
	}
	if o.Progress != nil {
		o.Progress("compiling")
	}
	if binary, err = cache.Compile(result.Files); err != nil {
		return "", result, result.refuseUncompiled(err)
	}
	return binary, result, cache.remember(input, result.Program, binary)
}

// recoverCrash turns a panic into an InternalError.
func recoverCrash(err *error) {
	switch v := recover().(type) {
	case nil:
	case *goroutinePanic:
		*err = &InternalError{Message: fmt.Sprintf("crash: %v", v.value), Detail: string(v.stack)}
	default:
		*err = &InternalError{Message: fmt.Sprintf("crash: %v", v), Detail: string(debug.Stack())}
	}
}

// lowering are the options of lowering.
func lowering() lower.Options {
	trees := newStubTrees()
	return lower.Options{Stubs: trees.tree, ParseExpr: parseExpr, Library: trees.standing}
}

// analyze finds the scopes of all files, and of the folders between them that are packages without a file.
func analyze(p *Program, diags *diag.List) []*lower.SourceFile {
	var quiet diag.List
	files := analyzeWith(p, &quiet, nil)
	cyclic := map[string]bool{}
	if len(files) > 1 {
		// Modules that may be looked at while their code runs still: their functions know less of what is bound.
		links := lower.Link(files, lowering())
		for _, m := range links.Modules {
			if links.InCycle(m) {
				cyclic[m.Path] = true
			}
		}
	}
	if len(cyclic) > 0 {
		files = analyzeWith(p, diags, cyclic)
	} else {
		diags.Merge(&quiet)
	}
	return files
}

func analyzeWith(p *Program, diags *diag.List, cyclic map[string]bool) []*lower.SourceFile {
	trees := newStubTrees()
	prepared := p.withDecorators()
	var files []*lower.SourceFile
	for _, s := range slices.Concat(p.Sources, p.namespaces()) {
		name := s.Module
		if s == p.Entry {
			name = "__main__"
		}
		options := scope.Options{
			File: s.File, Diags: diags, Builtins: scope.Builtins(),
			Star:     func(stmt *ast.ImportFrom) ([]string, bool) { return p.starNames(s, stmt, trees) },
			Fails:    func(stmt ast.Statement, a *ast.Alias) bool { return p.missing(s, stmt, a, trees) },
			Imported: s != p.Entry, InCycle: cyclic[s.Module],
		}
		tree := s.Tree
		if prepared[s] != nil {
			tree = prepared[s]
		}
		if generic := decorate.Dispatch(tree, trees.behind(p.finder(s))); generic != nil {
			tree = generic
		}
		info := scope.Analyze(tree, options)
		file := &lower.SourceFile{
			Name: name, Path: s.Module, File: s.File, Abs: absoluteFile(s.File), Package: s.Package, Script: s.Script, Tree: tree, Scopes: info, Source: s.Text,
		}
		if applied := decorate.Apply(tree, info, len(p.users(s)) > 0, p.finder(s)); applied != nil {
			file.Tree, file.Identities = applied.Tree, applied.Identities
			options.Diags = nil // all is said
			file.Scopes = scope.Analyze(file.Tree, options)
		}
		if made := decorate.Marked(file.Tree, file.Scopes, file.Identities, p.users(s)); made != nil {
			file.Tree, file.Identities = made.Tree, made.Identities
			options.Diags = nil
			file.Scopes = scope.Analyze(file.Tree, options)
		}
		if made := decorate.Objects(file.Tree, file.Scopes, file.Identities, p.users(s)); made != nil {
			file.Tree, file.Identities = made.Tree, made.Identities
			options.Diags = nil
			file.Scopes = scope.Analyze(file.Tree, options)
		}
		if split := decorate.Handlers(file.Tree, file.Scopes, file.Identities); split != nil {
			file.Tree, file.Identities = split.Tree, split.Identities
			options.Diags = nil
			file.Scopes = scope.Analyze(file.Tree, options)
		}
		if tree := decorate.Attributes(file.Tree, file.Scopes, file.Identities, trees.required, p.users(s)); tree != nil {
			options.Diags = nil
			file.Tree, file.Scopes = tree, scope.Analyze(tree, options)
		}
		for _, pass := range inherit.Passes(p.users(s)) { // each rewrites the tree that the one before has left
			if r := pass(file.Tree, file.Scopes, file.Identities); r != nil {
				options.Diags = nil
				file.Tree, file.Identities = r.Tree, r.Identities
				file.Bases, file.Held = over(file.Bases, r.Bases), over(file.Held, r.Held)
				file.Scopes = scope.Analyze(file.Tree, options)
			}
		}
		files = append(files, file)
	}
	return files
}

// users are the other modules that may use what a module has: none those of the script's.
func (p *Program) users(s *Source) []*ast.Module {
	var list []*ast.Module
	for _, t := range p.Sources {
		if t != s && s != p.Entry && t.Tree != nil {
			list = append(list, t.Tree)
		}
	}
	return list
}

// over is what one pass knows of classes, with what the next adds.
func over[V any](known, more map[*ast.ClassDef]V) map[*ast.ClassDef]V {
	if len(more) == 0 {
		return known
	}
	more = maps.Clone(more)
	maps.Copy(more, known)
	return more
}

// withDecorators are the trees of the modules that use decorators of others, with copies of them, and of those that are left
// without.
func (p *Program) withDecorators() map[*Source]*ast.Module {
	var units []*decorate.Unit
	var copies []*ast.FunctionDef
	for _, s := range p.Sources {
		u := &decorate.Unit{Parsed: s.Tree, Tree: s.Tree, Find: p.finder(s)}
		if tree, copied := decorate.Import(s.Tree, scope.Builtins(), u.Find); tree != nil {
			u.Tree, copies = tree, append(copies, copied...)
		}
		units = append(units, u)
	}
	if len(copies) == 0 {
		return nil
	}
	decorate.Prune(units, copies)
	trees := map[*Source]*ast.Module{}
	for i, s := range p.Sources {
		trees[s] = units[i].Tree
	}
	return trees
}

// finder finds the modules of the program that import statements of one of them name.
func (p *Program) finder(s *Source) func(*ast.ImportFrom) *decorate.Found {
	return func(stmt *ast.ImportFrom) *decorate.Found {
		name, ok := absolute(s, stmt)
		if !ok {
			return nil
		}
		for _, t := range p.Sources {
			if t.Module == name && t != p.Entry && t.Tree != nil {
				return &decorate.Found{Tree: t.Tree, Path: name, Find: p.finder(t)}
			}
		}
		return nil
	}
}

// absoluteFile is a file's __file__.
func absoluteFile(file string) string {
	if abs, err := filepath.Abs(file); err == nil {
		return abs
	}
	return file
}

// stubTrees parses stubs as they are asked for.
type stubTrees struct{ trees map[string]*ast.Module }

func newStubTrees() *stubTrees { return &stubTrees{trees: map[string]*ast.Module{}} }

// tree returns the tree of a module's stub, or nil if there is none. A stub that does not parse is a crash: the tests
// of the stubs must never let one pass.
func (t *stubTrees) tree(module string) *ast.Module {
	if tree, ok := t.trees[module]; ok {
		return tree
	}
	var tree *ast.Module
	if text, ok := stubs.Source(module); ok {
		var diags diag.List
		// __debug__: bool is no assignment that CPython would take; a stub is not run.
		tree = parser.Options{SyntaxOnly: true}.Parse(module+".pyi", []byte(text), &diags)
		if diags.HasErrors() {
			d := diags.Sorted()[0]
			panic(fmt.Sprintf("the stub %s, line %d: %s", d.File, d.Span.Line, d.Message))
		}
	}
	t.trees[module] = tree
	return tree
}

// behind finds the modules of the library, too, that import statements name.
func (t *stubTrees) behind(find func(*ast.ImportFrom) *decorate.Found) func(*ast.ImportFrom) *decorate.Found {
	return func(stmt *ast.ImportFrom) *decorate.Found {
		if found := find(stmt); found != nil {
			return &decorate.Found{Tree: found.Tree, Path: found.Path, Find: t.behind(found.Find)}
		}
		tree := t.tree(stmt.Module)
		if tree == nil || stmt.Level > 0 {
			return nil
		}
		return &decorate.Found{Tree: tree, Path: stmt.Module, Find: t.behind(func(*ast.ImportFrom) *decorate.Found { return nil })}
	}
}

// required is decorate.Required for the functions that stubs declare.
func (t *stubTrees) required(function string, n int, keywords []string) (more int, ok bool) {
	for at := len(function); at > 0; at = strings.LastIndexByte(function[:at], '.') {
		if tree := t.tree(function[:at]); tree != nil && at < len(function) {
			return decorate.RequiredOf(tree, function[at+1:], n, keywords)
		}
	}
	return 0, false
}

// standing is what CPython has under the name of a module that is none of the program's.
func (t *stubTrees) standing(module string) imports.Standing {
	switch {
	case t.tree(module) != nil:
		return imports.Declared
	case stubs.Standard(module):
		return imports.Undeclared
	}
	return imports.Missing
}

// parseExpr parses an annotation in quotes, or returns nil. As in typing.ForwardRef it may go over several lines.
func parseExpr(text string) ast.Expression {
	var diags diag.List
	m := parser.Parse("annotation", []byte("("+text+"\n)"), &diags)
	if diags.HasErrors() || len(m.Body) != 1 {
		return nil
	}
	if e, ok := m.Body[0].(*ast.Expr); ok {
		return e.Value
	}
	return nil
}

// AsInternal returns err as an InternalError if it is one.
func AsInternal(err error) (*InternalError, bool) {
	var internal *InternalError
	ok := errors.As(err, &internal)
	return internal, ok
}
