// Package lower turns the parsed modules of a Python program into the
// Go-shaped IR.
//
// It takes trees and gives an ir.Program, or diagnostics for what can't be
// translated; it writes no Go text and knows nothing of files. The phases, each
// a package with its theory in its doc comment:
//
//	scope    what names stand for, and where they are certain to be bound
//	types    what kinds of value arrive where
//	attrs    which attributes an object may lack
//	effects  what a call can do: suspend, raise, fault
//	lower    this package: representations, then statements and expressions,
//	         with evaluation order kept, into ir
//
// # How an expression is lowered
//
// Lowering an expression gives a Go expression and may append statements to
// the block being built: an await that can fail becomes
//
//	v, err := f(ctx, x)
//	if err != nil { return err }
//
// and the expression v. Statements that one operand needs would then run before
// operands to its left; those are saved first if anything could tell (see
// order.go). Every expression has the representation ([Rep]) of its cell; as
// converts to the representation of the place that the value goes to.
package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/attrs"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/effects"
	"github.com/gosyncio/gosyncio/lower/generators"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// SourceFile is a parsed module of the program.
type SourceFile struct {
	Name    string // dotted; "__main__" for the script
	File    string // as diagnostics name it
	Abs     string // as __file__ has it
	Path    string // the name by which others import it
	Package bool   // a package's __init__
	// Script says that the file runs as "python FILE": relative imports in it fail.
	Script bool
	Tree   *ast.Module
	Scopes *scope.Info
	Source []byte
	// Identities are what Python calls the functions that decorators made.
	Identities map[ast.Node]*decorate.Identity
	// Bases are the bases in Python of classes that were given one alone; see package inherit.
	Bases map[*ast.ClassDef][]ast.Expression
	// Held are the attributes in which classes that extend dict or list hold one.
	Held map[*ast.ClassDef]string
}

// Options are what lowering needs from outside.
type Options struct {
	Stubs     func(name string) *ast.Module // the tree of a module's stub, or nil
	ParseExpr func(string) ast.Expression   // of an annotation in quotes
	// Library is the standing of a module that is none of the program's.
	Library func(name string) imports.Standing
	// Refused programs have errors already: what may follow from them is not said.
	Refused bool
}

// infer runs the inference over the trees as they are.
func infer(files []*SourceFile, diags *diag.List, o Options) (*types.Program, error) {
	links := Link(files, o)
	var sources []*types.Source
	for i, f := range files {
		sources = append(sources, &types.Source{
			Name: f.Name, Path: f.Path, Abs: f.Abs, Script: f.Script, File: f.File, Tree: f.Tree, Scopes: f.Scopes, Package: f.Package, Link: links.Modules[i], Bases: f.Bases, Identities: f.Identities,
		})
	}
	return types.Infer(sources, types.Options{Stubs: o.Stubs, ParseExpr: o.ParseExpr, Diags: diags, Imports: links})
}

// Link finds out what import statements do.
func Link(files []*SourceFile, o Options) *imports.Program {
	var modules []*imports.Module
	for _, f := range files {
		modules = append(modules, &imports.Module{
			Name: f.Name, Path: f.Path, Package: f.Package, Tree: f.Tree, Scopes: f.Scopes,
			Main: f.Name == "__main__", TopLevel: f.Script,
		})
	}
	return imports.Link(modules, o.Library)
}

// Program lowers a whole program. With errors in diags the result is nil.
func Program(files []*SourceFile, diags *diag.List, o Options) (*ir.Program, error) {
	b, err := decide(files, diags, o)
	if err != nil {
		return nil, err
	}
	for _, m := range b.p.Modules {
		b.observeHandling(m)
	}
	prog := b.program(files)
	b.report(o.Refused)
	if diags.HasErrors() {
		return nil, nil
	}
	return prog, nil
}

// decide finds out what the representations of values depend on.
func decide(files []*SourceFile, diags *diag.List, o Options) (*builder, error) {
	p, err := Infer(files, diags, o)
	if err != nil {
		return nil, err
	}
	known := attrs.Analyze(p)
	eff, gens := effects.Analyze(p, known.Faults, func(*types.Cell) bool { return false })
	b := newBuilder(p, eff, gens, diags)
	b.attrs = known
	for i, f := range files {
		b.source[p.Modules[i]] = strings.Split(string(f.Source), "\n")
	}
	b.checkAnswering()
	b.lists = newListForms(b)
	b.intervals = newIntervals(b)
	b.settledFields = findSettledFields(b)
	b.sizes = newExactness(b)
	if b.sizes.any() { // narrowing a large int may raise OverflowError
		b.eff, b.gens = effects.Analyze(p, known.Faults, b.sizes.exact)
	}
	b.kinds = newNumberKinds(b)
	b.planSelves()
	return b, nil
}

// builder lowers one program.
type builder struct {
	p    *types.Program
	eff  *effects.Info
	gens *generators.Info
	// ownedIn are the variables of a function whose generators it abandons at its end; nil for a module's body.
	ownedIn map[*types.Func][]*ir.Var
	diags   *diag.List

	reps          map[*types.Cell]*Rep
	lists         *listForms
	attrs         *attrs.Info
	lookedAt      map[*types.Func]bool        // functions whose results some call uses; nil before that is asked
	forms         map[*types.Func]*types.Func // see formOf
	joins         map[*ast.Dict]*ast.Call     // nil before it is asked for: see joining
	asksBases     bool                        // the program looks at __mro__ or __bases__
	asksFields    bool                        // the program calls asdict or astuple
	pkg           *ir.Package
	vars          map[*types.Var]*ir.Var
	funcs         map[*types.Func]*ir.Object
	dataOrders    map[*types.Class]dataOrder
	classes       map[*types.Class]*class
	fields        map[*types.Field]*ir.Object
	fieldOf       map[*ir.Object]*types.Field
	settledFields *settledFields
	again         map[*types.Func]bool // see calledAgain
	code          map[*types.Module]*moduleCode
	inits         map[*types.Module]*ir.Object // the functions that run modules' own code
	aliases       map[*types.Var]*types.Var    // see sameVar
	moduleVars    map[*types.Module]*ir.Var    // of modules that are values
	showsModules  bool                         // some module's file may be asked for
	reported      map[ast.Node]bool
	findings      []finding
	evaluated     map[ast.Expression]evaluated // while a literal is lowered that runs later
	chosen        map[*ast.Call]*types.Target  // while a call is lowered for one of the classes that it may reach
	shared        map[*ir.Var]bool             // captured, and bound more than once: other code may change it
	classVars     map[*types.Member]*ir.Var
	classDecls    map[*types.Module][]*types.Class
	extraGlobals  map[*types.Module][]*ir.Var
	usedGlobal    map[*ir.Var]bool
	globalSpan    map[*ir.Var]ast.Span
	constantOf    map[*types.Var]*ir.Object
	constantRange map[*ir.Object]span
	constants     map[*types.Module][]*constant
	handling      handlingFacts
	comparing     *bool                   // see comparesFuncs; nil until asked
	named         map[*types.Func]bool    // see namedFuncs; nil until asked
	coloured      map[*types.Func]bool    // see colouredFuncs; nil until asked
	signed        map[*types.Func]bool    // see signedFuncs; nil until asked
	looseFns      *looseFuncs             // see loose; nil until asked
	changed       map[*types.Cell]bool    // see changing; nil until asked
	signatures    map[*types.Func]*ir.Var // see signatureOf
	signatureDecl map[*types.Module][]ir.Decl
	intervals     *intervals
	sizes         *exactness
	kinds         *numberKinds
	source        map[*types.Module][]string // the lines of a module's text
	anyBig        *types.Cell                // see bigCell
	presence      map[*types.Var]*ir.Var
	perTurn       map[*ir.Var]bool    // the fresh variables of Go's range loops
	inLoop        map[*types.Var]bool // bound inside a loop of its function
	origin        map[*ir.Var]*types.Var
	defaults      map[*types.Param]*ir.Var
	dynamicSelf   map[*types.Func]bool // methods of open classes that are functions over the interface
	dynamicFuncs  map[*types.Func]*ir.Object
	attrMethods   map[*types.Member]*ir.Object
	attrOf        map[*ir.Var]*types.Member // of a class attribute's variable
	asked         map[string]bool           // see askedAnyhow; nil until asked
	asValues      map[*types.Class]bool     // see findClassValues; nil until asked
	storedAttrs   map[string]bool           // names of attributes that are assigned outside class bodies; nil until asked
	caught        map[*types.Var]*Rep       // the variable of the except clause being lowered
}

func newBuilder(p *types.Program, eff *effects.Info, gens *generators.Info, diags *diag.List) *builder {
	return &builder{
		p: p, eff: eff, gens: gens, ownedIn: map[*types.Func][]*ir.Var{}, source: map[*types.Module][]string{}, diags: diags, dataOrders: map[*types.Class]dataOrder{}, reps: map[*types.Cell]*Rep{}, vars: map[*types.Var]*ir.Var{},
		forms: map[*types.Func]*types.Func{}, funcs: map[*types.Func]*ir.Object{}, classes: map[*types.Class]*class{}, fields: map[*types.Field]*ir.Object{}, fieldOf: map[*ir.Object]*types.Field{},
		code: map[*types.Module]*moduleCode{}, inits: map[*types.Module]*ir.Object{}, aliases: map[*types.Var]*types.Var{}, moduleVars: map[*types.Module]*ir.Var{}, showsModules: true, reported: map[ast.Node]bool{}, classVars: map[*types.Member]*ir.Var{}, classDecls: map[*types.Module][]*types.Class{}, extraGlobals: map[*types.Module][]*ir.Var{}, usedGlobal: map[*ir.Var]bool{}, globalSpan: map[*ir.Var]ast.Span{}, perTurn: map[*ir.Var]bool{}, inLoop: map[*types.Var]bool{}, origin: map[*ir.Var]*types.Var{}, shared: map[*ir.Var]bool{}, evaluated: map[ast.Expression]evaluated{}, chosen: map[*ast.Call]*types.Target{}, presence: map[*types.Var]*ir.Var{}, constantOf: map[*types.Var]*ir.Object{}, constantRange: map[*ir.Object]span{}, constants: map[*types.Module][]*constant{}, defaults: map[*types.Param]*ir.Var{}, signatures: map[*types.Func]*ir.Var{}, signatureDecl: map[*types.Module][]ir.Decl{},
		dynamicSelf: map[*types.Func]bool{}, dynamicFuncs: map[*types.Func]*ir.Object{}, attrMethods: map[*types.Member]*ir.Object{}, attrOf: map[*ir.Var]*types.Member{}, caught: map[*types.Var]*Rep{},
	}
}
