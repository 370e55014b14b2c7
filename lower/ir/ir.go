// Package ir is the Go-shaped tree between lower and codegen: packages, files,
// declarations, statements and expressions of Go, already decided in every
// detail but three, which codegen settles: the final spelling of names, where a
// variable is declared, and which imports a file needs.
//
// Lowering refers to variables, functions and types by object, never by text,
// and assigns to variables without declaring them.
package ir

import "github.com/gosyncio/gosyncio/ast"

// Program is the Go module to emit.
type Program struct {
	Packages []*Package // the main package first
	// Tracebacks says that the program shows tracebacks itself.
	Tracebacks bool
}

// Package is a Go package: one for each Python package.
type Package struct {
	Path  string // below the module path; "" for the main package
	Name  string // "main", "inventory"
	Doc   string
	Files []*File
}

// File is a Go file: one for each Python module.
type File struct {
	Name     string // without .go
	Source   string // the Python file, as diagnostics name it
	Doc      string // the module's docstring: the package comment
	Decls    []Decl
	Comments []ast.Comment // of the Python file, in order; codegen puts them at their places
	// Blank holds the numbers of the Python's blank lines, in order: codegen keeps one between statements that they
	// part. If nil, a gap between two statements counts as one.
	Blank []int
}

// BlankLines returns the numbers of a Python text's blank lines, for File.Blank. CR LF and CR end lines too.
func BlankLines(source []byte) []int {
	blank := []int{}
	line, empty := 1, true
	for i, c := range source {
		switch c {
		case '\r':
			if i+1 < len(source) && source[i+1] == '\n' {
				continue
			}
			fallthrough
		case '\n':
			if empty {
				blank = append(blank, line)
			}
			line, empty = line+1, true
		case ' ', '\t', '\f':
		default:
			empty = false
		}
	}
	return blank
}

// Decl is a top-level declaration.
type Decl interface{ decl() }

type (
	// Func is a function or, if Recv is set, a method.
	Func struct {
		Obj     *Object
		Recv    *Var
		TypePrm []TypeParam
		Params  []*Var
		// Variadic says that the last parameter, whose type is a Slice, is written T....
		Variadic bool
		Results  []Type
		Body     []Stmt
		Doc      string // the docstring, cleaned as inspect.cleandoc does; codegen makes it begin with the name
		Span     ast.Span
	}
	// TypeDecl declares a named type.
	TypeDecl struct {
		Obj     *Object
		TypePrm []TypeParam
		Type    Type // Struct, Interface or any other
		Doc     string
		Span    ast.Span
	}
	// VarDecl is a package-level variable. Value may be nil.
	VarDecl struct {
		Var   *Var
		Value Expr
		Span  ast.Span
	}
	// ConstDecl is a package-level constant; neighbours of consecutive Group numbers (not 0) share a const ( ) block.
	ConstDecl struct {
		Obj   *Object
		Type  Type // or nil: untyped
		Value Expr
		Group int
		Span  ast.Span
	}
)

// TypeParam is a type parameter and its constraint.
type TypeParam struct {
	Name       string
	Constraint Type
}

// Object is a package-level name: a function, method, type or constant.
type Object struct {
	Python   string   // the Python name it stands for: "fetch_user"; what codegen spells it from
	Want     string   // a Go spelling to prefer ("amain", "NewPoint"), or ""
	Exported bool     // methods, fields, types, and what other packages use
	Pkg      *Package // where it is declared
	Member   bool     // a method: its name lives in its receiver's type
}

// Var is a variable, parameter, result or field.
type Var struct {
	Python string // the Python name, or "" for one that lowering made
	Want   string // a Go spelling to prefer, for those that lowering made: "err", "text"
	Type   Type   // nil for a copy that has its value's type, whatever that is
	Global bool   // package level
	// Blank marks one that the Go never reads: written as _.
	Blank bool
	Pkg   *Package // of a Global
	// Exported is for globals that other packages use.
	Exported bool
	// Declared marks parameters, receivers and package-level variables: codegen declares all others
	// in the smallest block that holds all their uses.
	Declared bool
	// PerIteration marks one that a closure made in a loop captures and that is to be a variable of its own in each
	// turn, as the copy of an argument is. Python has one variable for each function, so codegen declares the others
	// outside the loop.
	PerIteration bool
}

// Type is a Go type.
type Type interface{ typ() }

type (
	// Basic is a predeclared type: int, string, bool, float64, uint64, error, any, byte, comparable…
	Basic struct{ Name string }
	// Named is a type of the program (Obj), or of the runtime or the standard library (Pkg, Name).
	Named struct {
		Obj  *Object
		Pkg  string // import path: "context"; runtime packages as "runtime/py"
		Name string
		Args []Type
	}
	// TypeVarRef names a type parameter.
	TypeVarRef struct{ Name string }
	Pointer    struct{ Elem Type }
	Slice      struct{ Elem Type }
	Array      struct {
		Len  int
		Elem Type
	}
	Map struct{ Key, Elem Type }
	// FuncType is a function type.
	FuncType struct {
		Params   []Type
		Variadic bool
		Results  []Type
	}
	Struct struct{ Fields []Field }
	// Interface has methods, and embedded types or type unions (~int | string) in Union.
	Interface struct {
		Methods []Method
		Embeds  []Type
		Union   []Type
	}
)

// Field is a field of a struct; an embedded one has no Obj.
type Field struct {
	Obj  *Object
	Type Type
	Span ast.Span
}

// Method is a method of an interface.
type Method struct {
	Obj  *Object
	Type FuncType
}

// Expr is a Go expression.
type Expr interface{ expr() }

type (
	// VarRef reads a variable (or names it, on the left of an assignment).
	VarRef struct{ Var *Var }
	// ObjRef names a function, type or constant of the program.
	ObjRef struct{ Obj *Object }
	// PkgRef names a symbol of the runtime or the standard library: {"runtime/py", "Print"}, {"strings", "ToUpper"}.
	PkgRef struct{ Pkg, Name string }
	// Builtin names a predeclared function or value: len, append, nil, true, min, panic.
	Builtin struct{ Name string }
	// IntLit is a decimal or, with Hex, hexadecimal integer literal.
	IntLit struct {
		Value string // decimal digits, with - if negative
		Hex   bool
	}
	FloatLit struct{ Value float64 }
	// StringLit is a string. Raw says that the Python wrote it over several lines, in triple quotes.
	StringLit struct {
		Value string
		Raw   bool
	}
	// Selector is x.field or x.method of the program's own types.
	Selector struct {
		X   Expr
		Obj *Object
	}
	// SelectorName is x.Name of a runtime or library type.
	SelectorName struct {
		X    Expr
		Name string
	}
	Call struct {
		Fun      Expr
		TypeArgs []Type // only where Go can't infer them
		Args     []Expr
		Ellipsis bool // the last argument is spread: xs...
		// Results are the types that it returns, where Fun is not of the program; nil: not told. With it codegen knows
		// whether x := f() gives x its type or a var x T = f() is needed.
		Results []Type
		// Purity is what order may rely on.
		Purity Purity
	}
	Index     struct{ X, Index Expr }
	SliceExpr struct{ X, Lo, Hi Expr } // Lo, Hi may be nil
	Unary     struct {
		Op string // - ! ^ & *
		X  Expr
	}
	Binary struct {
		Op   string
		X, Y Expr
	}
	// Paren keeps parentheses that the Python author wrote for clarity; needed ones codegen adds itself.
	Paren struct{ X Expr }
	// Conv is a conversion T(x).
	Conv struct {
		Type Type
		X    Expr
	}
	// TypeAssert is x.(T).
	TypeAssert struct {
		X    Expr
		Type Type
	}
	// Composite is T{…}; Addr writes &T{…}. Keys is nil, or as long as Elems.
	Composite struct {
		Type  Type
		Addr  bool
		Keys  []Expr // fields as ObjRef or PkgRef{"", Name}, map keys as any expression
		Elems []Expr
		// Lines asks for one element a line, as the Python had it.
		Lines bool
		// Places are those of the elements in the Python, as many as Elems, or nil: with Lines, comments between the elements
		// find their places by them.
		Places []ast.Span
	}
	FuncLit struct {
		Params   []*Var
		Variadic bool
		Results  []Type
		Body     []Stmt
		// Now marks one that is called, if at all, while the statement that it stands in runs, and never again: the
		// variables that it sees are those of that moment.
		Now bool
	}
	// TypeExpr is a type where an expression stands: make([]int, n), new(T), asyncio.NewQueue[T] as a value.
	TypeExpr struct{ Type Type }
	// Instance is f[T1, T2], a generic function as a value.
	Instance struct {
		Fun      Expr
		TypeArgs []Type
	}
)

// Purity tells what a call may do besides giving a value.
type Purity uint8

// The purities, from anything to nothing.
const (
	Acts  Purity = iota // may do what others see: change things, print, let other tasks run
	Reads               // only reads, but may raise or fault
	Pure                // only reads, and always gives a value
)

// Stmt is a Go statement. At is where the Python statement that it came from begins: it places comments and the
// source map; a zero Span means it belongs to the statement before.
type Stmt interface{ stmt() }

type (
	ExprStmt struct {
		At ast.Span
		X  Expr
	}
	// Assign is Lhs = Rhs, or := where codegen declares. Op is "" or one of "+" "-" … for op=. A nil in Lhs is _.
	Assign struct {
		At  ast.Span
		Lhs []Expr
		Op  string
		Rhs []Expr
	}
	// IncDec is x++ or x--.
	IncDec struct {
		At  ast.Span
		X   Expr
		Dec bool
	}
	// Declare asks for a plain "var v T" here, at its zero value.
	Declare struct {
		At  ast.Span
		Var *Var
	}
	// If has an optional Init that stands before the semicolon. Else is nil, one *If (else if), or statements.
	If struct {
		At   ast.Span
		Init Stmt
		Cond Expr
		Then []Stmt
		Else []Stmt
	}
	// For is every for but range: any of Init, Cond, Post may be nil.
	For struct {
		At    ast.Span
		Label *Label
		Init  Stmt
		Cond  Expr
		Post  Stmt
		Body  []Stmt
	}
	// Range is for key, value := range x. Key and Value may be nil; they are fresh variables of each turn.
	Range struct {
		At         ast.Span
		Label      *Label
		Key, Value *Var
		X          Expr
		Body       []Stmt
	}
	Return struct {
		At      ast.Span
		Results []Expr
	}
	// Branch is break or continue; Label may be nil.
	Branch struct {
		At       ast.Span
		Continue bool
		Label    *Label
	}
	Block struct {
		At    ast.Span
		Label *Label // break out of it by name: codegen writes label: { } only if used
		Body  []Stmt
	}
	Defer struct {
		At   ast.Span
		Call Expr
	}
	// Switch has a Tag or, if nil, boolean cases. A Case without Exprs is default.
	Switch struct {
		At    ast.Span
		Label *Label
		Tag   Expr
		Cases []Case
	}
	// TypeSwitch is switch v := x.(type). Var may be nil; in each case it has that case's type.
	TypeSwitch struct {
		At    ast.Span
		Label *Label
		X     Expr
		Cases []TypeCase
	}
)

// Label is a label; codegen names it from Want if a Branch uses it.
type Label struct{ Want string }

// Case is a case of a Switch.
type Case struct {
	At    ast.Span
	Exprs []Expr // none: default
	Body  []Stmt
}

// TypeCase is a case of a TypeSwitch; Var, if not nil, is bound to the value with the case's type.
type TypeCase struct {
	At    ast.Span
	Types []Type // none: default
	Var   *Var
	Body  []Stmt
}

func (*Func) decl()      {}
func (*TypeDecl) decl()  {}
func (*VarDecl) decl()   {}
func (*ConstDecl) decl() {}

func (Basic) typ()      {}
func (Named) typ()      {}
func (TypeVarRef) typ() {}
func (Pointer) typ()    {}
func (Slice) typ()      {}
func (Array) typ()      {}
func (Map) typ()        {}
func (FuncType) typ()   {}
func (Struct) typ()     {}
func (Interface) typ()  {}

func (*VarRef) expr()       {}
func (*ObjRef) expr()       {}
func (*PkgRef) expr()       {}
func (*Builtin) expr()      {}
func (*IntLit) expr()       {}
func (*FloatLit) expr()     {}
func (*StringLit) expr()    {}
func (*Selector) expr()     {}
func (*SelectorName) expr() {}
func (*Call) expr()         {}
func (*Index) expr()        {}
func (*SliceExpr) expr()    {}
func (*Unary) expr()        {}
func (*Binary) expr()       {}
func (*Paren) expr()        {}
func (*Conv) expr()         {}
func (*TypeAssert) expr()   {}
func (*Composite) expr()    {}
func (*FuncLit) expr()      {}
func (*TypeExpr) expr()     {}
func (*Instance) expr()     {}

func (*ExprStmt) stmt()   {}
func (*Assign) stmt()     {}
func (*IncDec) stmt()     {}
func (*Declare) stmt()    {}
func (*If) stmt()         {}
func (*For) stmt()        {}
func (*Range) stmt()      {}
func (*Return) stmt()     {}
func (*Branch) stmt()     {}
func (*Block) stmt()      {}
func (*Defer) stmt()      {}
func (*Switch) stmt()     {}
func (*TypeSwitch) stmt() {}
