// Package types infers the static types of a whole Python program.
//
// It takes the parsed modules with their scopes, and the stubs of the modules
// that they import; it gives a type for each expression, variable, field,
// parameter and result, and the functions that each call can reach. It never
// looks at Go beyond what stubs name, and never changes the tree.
//
// # Theory
//
// Every place that can hold a value has a [Cell]: the set of the kinds of value
// ([Atom]s) that may arrive there. Statements and expressions become
// constraints between cells, solved by a worklist to the least fixpoint:
//
//   - plain flow is inclusion: x = y puts y's atoms into x's cell;
//   - where two lists (dicts, queues, instances of one generic class) meet in
//     a cell, their element cells are unified, because one Go variable can't
//     hold a []int and a []string; element types thus belong to the allocation
//     sites that meet, and aliases always agree;
//   - a call flows arguments into parameters and the result back; a function
//     value is an atom, so callbacks need nothing of their own.
//
// Each cell holds at most one atom of a kind, atoms are only ever added, and
// unification is union-find, so that the work is near-linear in the program.
// Reads narrowed by a test (is None, isinstance) flow through a filter.
//
// Without this pass every variable would be Go's any.
package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Class is a class of the program or of a stub.
type Class struct {
	Name       string
	Module     *Module
	Params     []string // type parameters
	Bases      []Base
	MRO        []*Class // itself first
	Subclasses []*Class // direct ones
	// PyBases and PyMRO are what Python has: a class of several bases is given one, and the methods of the others.
	PyBases, PyMRO []*Class
	borrowed       []string // of Members: the values of the bodies of the other bases
	Members        map[string]*Member
	Order          []string // of Members, as defined

	Def  *ast.ClassDef   // of the program, or of the stub
	Head []ast.Statement // what stands before the body: the fields that a call of namedtuple names
	Stub *Directives     // nil for a class of the program

	// For classes of the program.
	Fields     map[string]*Field // instance attributes, where first assigned in the hierarchy
	FieldOrder []string
	Data       *Dataclass // of a @dataclass, or nil
	Enum       bool
	Within     *Class // whose body the class statement stands in, or nil
	qualname   string // if it is not what its place says
	Outer      *Func  // the function that the class statement stands in, or nil
	Decorated  bool
	Sentinel   *Var     // of NAME = object(): the variable
	Named      []*Field // of a NamedTuple: its fields
	namedTuple bool
	Init       *Func // of a dataclass: the __init__ that its fields make
}

// family is the topmost generic class of the runtime whose type arguments an instance's are, in order.
func (a *Atom) family() *Class {
	if a.Class == nil || a.Class.Stub == nil || len(a.Args) == 0 {
		return nil
	}
	c := a.Class
	for {
		var up *Class
		for _, b := range c.Bases {
			if b.Class.Stub != nil && b.Class.Stub.Go != "" && len(b.Args) == len(c.Params) && len(b.Args) == len(b.Class.Params) && sameNames(b.Args, c.Params) {
				up = b.Class
			}
		}
		if up == nil {
			return c
		}
		c = up
	}
}

func sameNames(args []ast.Expression, names []string) bool {
	for i, a := range args {
		if n, ok := a.(*ast.Name); !ok || n.ID != names[i] {
			return false
		}
	}
	return true
}

// Base is a base class with its type arguments.
type Base struct {
	Class *Class
	Args  []ast.Expression // in terms of the subclass's parameters
}

// Dataclass is what @dataclass was told.
type Dataclass struct {
	Eq, Order, Frozen, Repr, KwOnly, Slots, UnsafeHash bool
	Fields                                             []*DataField // inherited ones first
}

// DataField is a field of a dataclass, and so a parameter of its __init__.
type DataField struct {
	Name    string
	Ann     ast.Expression
	Default ast.Expression // or nil
	Omitted *Cell          // what the parameter gets from the default
	Factory ast.Expression // or nil
	Made    *ast.Call      // of the factory: the value
	Init    bool
	// InitOnly says that it is an InitVar: a parameter of __init__ that __post_init__ gets, and no attribute.
	InitOnly bool
	Repr     bool
	Compare  bool
	KwOnly   bool
	Class    *Class // that declares it
	Span     ast.Span
}

// Member is a name in a class body.
type Member struct {
	Name     string
	Class    *Class
	Fn       *Func // a method, property, static or class method
	Setter   *Func // of a property
	Deleter  *Func // of a property
	Cell     *Cell // a class attribute
	Value    ast.Expression
	Ann      ast.Expression
	Node     ast.Node
	Const    bool // Enum member
	Property bool
}

// Field is an instance attribute of a class of the program.
type Field struct {
	Name  string
	Class *Class // the topmost that assigns it
	Cell  *Cell
	Span  ast.Span
	// NoRoom says that __slots__ of the class leave it out: assigning it raises AttributeError.
	NoRoom bool
}

// Func is a function, method or lambda of the program, or a function of a stub.
type Func struct {
	Name   string
	Module *Module
	Class  *Class // of a method
	Outer  *Func  // lexically
	Node   ast.Node
	Args   *ast.Arguments
	Body   []ast.Statement
	Params []*Param
	Ret    *Cell // what return statements give; for a coroutine function its awaited result

	Async     bool
	Generator bool
	Manager   bool  // a generator with @contextmanager or @asynccontextmanager: calling it makes a context manager
	Yield     *Cell // of a generator
	Sent      *Cell // what its yield expressions give
	Lambda    *ast.Lambda
	Static    bool // @staticmethod
	ClassM    bool // @classmethod
	Property  bool
	Abstract  bool

	Bound  []*Param // captured at the def: see bindDefaults
	Looped bool     // a loop or comprehension makes it again and again

	Stub      *Directives // nil for functions of the program
	Overloads []*Func     // of a stub function: itself alone, or its @overloads
	head      *Func       // of an overload: the function that it is a form of
	Returns   ast.Expression

	// Identity is what Python calls it, if a decorator made it of another; see package decorate.
	Identity *decorate.Identity

	// Partial says that it is what functools.partial made.
	Partial *Partial

	// Managed are the decorators that stand for with statements around the body, where they are now.
	Managed map[ast.Expression]bool

	Called bool // by anything that inference saw
	walked bool
}

// ParamKind tells how a parameter takes its argument.
type ParamKind uint8

// The kinds of parameter.
const (
	PosOnly ParamKind = iota
	PosOrKw
	VarPos
	KwOnly
	VarKw
)

// Param is a parameter.
type Param struct {
	Name    string
	Kind    ParamKind
	Node    *ast.Arg
	Ann     ast.Expression
	Default ast.Expression // or nil
	Cell    *Cell          // of VarPos and VarKw: of one element
	Var     *Var
	// Given says that some call may give it an argument.
	Given bool
	// Via is the Go function that makes the argument what a stub's function takes: Annotated[float, go("asyncio.Seconds")].
	Via string
	// Big is the method that makes a py.Int the int that a stub's function takes: Annotated[int, go(big=".Bound")]. Without
	// it one that does not fit is OverflowError.
	Big string
}

// Var is a variable: one for each binding of a scope.
type Var struct {
	Name   string
	Module *Module
	Fn     *Func // whose local it is; nil for a module's global
	Cell   *Cell
	Ann    ast.Expression
	Param  *Param

	Binding *scope.Binding
}

// Module is a module of the program, or one that a stub declares.
type Module struct {
	Name    string // "asyncio", "inventory.errors", "__main__"
	Path    string // of the program's: the name by which others import it
	Abs     string // of the program's: the file, as __file__ has it
	Script  bool   // runs as "python FILE"
	File    string
	Tree    *ast.Module
	Members map[string]*Var       // globals of a program's module
	Stubs   map[string]*StubValue // of a stub
	Stub    bool
	Package bool // a package's __init__
	// Stated says of a stub that what its declarations don't state does not happen, hidden state included: it has
	// __effects__ = "stated". Where it has not (random, time, os), a call may depend on when it is made.
	Stated bool
}

// StubValue is what a stub module declares under a name.
type StubValue struct {
	Class *Class
	Fn    *Func
	Mod   *Module
	Ann   ast.Expression // of a constant
	Const *Directives
	In    *Module // where it was declared
}

// Atom is one kind of value: an instance of a class with its type arguments, a
// function, a bound method, a class object or a module.
type Atom struct {
	Class *Class  // instance of
	Args  []*Cell // its type arguments; a tuple's items
	Var   bool    // of a tuple: of any length, with Args[0] for all items
	Shape *Cell   // of a list: tells allocation sites apart
	Index *Cell   // of a tuple display: as Shape; see Indexed

	Fn    *Func // a function, or with Recv a bound method
	Recv  *Atom
	Super bool   // with Recv: found by super(), so not overridden
	Obj   *Class // the class itself
	Mod   *Module
}

type atomKey struct {
	class, obj, recv *Class
	fn               *Func
	mod              *Module
	n                int
}

func (a *Atom) key() atomKey {
	k := atomKey{class: a.Class, obj: a.Obj, fn: a.Fn, mod: a.Mod}
	if a.Recv != nil {
		k.recv = a.Recv.Class
	}
	if a.Class != nil && a.Class.Name == "tuple" {
		k.n = len(a.Args)
		if a.Var {
			k.n = -1
		}
	}
	return k
}

// Cell is a place whose kinds of value are inferred.
type Cell struct {
	up    *Cell // union-find: nil for a root
	atoms []*Atom
	watch []*constraint
	hints []hint // annotations that count only if nothing else arrives
}

type hint struct {
	ann ast.Expression
	env *env
}

// root finds the cell that c was unified into.
func (c *Cell) root() *Cell {
	for c.up != nil {
		if c.up.up != nil {
			c.up = c.up.up
		}
		c = c.up
	}
	return c
}

// Atoms are the kinds of value that may arrive.
func (c *Cell) Atoms() []*Atom {
	if c == nil {
		return nil
	}
	return c.root().atoms
}

// MixedCallee reports whether what is called may be of several kinds: functions, classes, objects.
func (c *Cell) MixedCallee() bool {
	var fns, classes, objects int
	for _, a := range c.Atoms() {
		switch {
		case IsNone(a):
		case a.Fn != nil:
			fns++
		case a.Obj != nil:
			classes++
		default:
			objects++
		}
	}
	return classes > 1 || fns+objects > 0 && classes > 0 || fns > 0 && objects > 0
}

// Root is the cell's representative: two cells of one root always have the same type.
func (c *Cell) Root() *Cell { return c.root() }

// A constraint runs again whenever a cell that it watches gets an atom. Running it twice does no harm.
type constraint struct {
	run    func()
	queued bool
}

// solver holds the worklist.
type solver struct {
	queue []*constraint
	flows []Flow
}

// Flow says that the values of one cell may arrive in another.
type Flow struct{ From, To *Cell }

// link notes that values go from one cell to another, for analyses of what inference does not look at: how large an int
// may be.
func (s *solver) link(from, to *Cell) {
	if from != nil && to != nil {
		s.flows = append(s.flows, Flow{from, to})
	}
}

func (s *solver) enqueue(c *constraint) {
	if !c.queued {
		c.queued = true
		s.queue = append(s.queue, c)
	}
}

// on makes a constraint that watches cells, and queues it.
func (s *solver) on(run func(), cells ...*Cell) {
	c := &constraint{run: run}
	for _, cell := range cells {
		if cell != nil {
			r := cell.root()
			r.watch = append(r.watch, c)
		}
	}
	s.enqueue(c)
}

// solve runs the worklist until it is empty.
func (s *solver) solve() {
	for len(s.queue) > 0 {
		c := s.queue[0]
		s.queue = s.queue[1:]
		c.queued = false
		c.run()
	}
}

// add puts an atom into a cell. One of the same kind that is there already is unified with it.
func (s *solver) add(c *Cell, a *Atom) {
	c = c.root()
	k := a.key()
	for _, have := range c.atoms {
		if have == a {
			return
		}
		if have.key() == k {
			s.unifyAtoms(have, a)
			return
		}
	}
	for _, have := range c.atoms {
		if f := have.family(); f != nil && f == a.family() {
			s.unifyAtoms(have, a) // a Queue and a LifoQueue in one variable have one item type
		}
	}
	c.atoms = append(c.atoms, a)
	for _, w := range c.watch {
		s.enqueue(w)
	}
}

func (s *solver) unifyAtoms(a, b *Atom) {
	for i := range a.Args {
		if i < len(b.Args) {
			s.unify(a.Args[i], b.Args[i])
		}
	}
	if a.Shape != nil && b.Shape != nil {
		s.unify(a.Shape, b.Shape)
	}
	if a.Index != nil && b.Index != nil {
		s.unify(a.Index, b.Index)
	}
	if a.Recv != nil && b.Recv != nil && a.Recv != b.Recv {
		s.unifyAtoms(a.Recv, b.Recv)
	}
}

// unify makes two cells one.
func (s *solver) unify(a, b *Cell) {
	a, b = a.root(), b.root()
	if a == b {
		return
	}
	if len(a.watch) < len(b.watch) {
		a, b = b, a
	}
	b.up = a
	moved, watchers := b.atoms, b.watch
	before := len(a.atoms)
	a.watch = append(a.watch, watchers...)
	a.hints = append(a.hints, b.hints...)
	b.atoms, b.watch, b.hints = nil, nil, nil
	if before > 0 {
		for _, w := range watchers {
			s.enqueue(w)
		}
	}
	for _, m := range moved {
		s.add(a, m)
	}
}

// flow puts all of from's atoms, now and later, into to.
func (s *solver) flow(from, to *Cell) {
	if from == nil || to == nil || from.root() == to.root() {
		return
	}
	s.link(from, to)
	s.on(func() {
		for _, a := range from.Atoms() {
			s.add(to, a)
		}
	}, from)
}

// flowIf is flow through a filter.
func (s *solver) flowIf(from, to *Cell, keep func(*Atom) bool) {
	s.link(from, to)
	s.on(func() {
		for _, a := range from.Atoms() {
			if keep(a) {
				s.add(to, a)
			}
		}
	}, from)
}

// IsSubclass reports whether c is base or derives from it.
func (c *Class) IsSubclass(base *Class) bool {
	if base.IsObject() {
		return true // stubs don't name it as a base
	}
	for _, k := range c.MRO {
		if k == base {
			return true
		}
	}
	return false
}

// IsObject reports whether c is builtins.object. What object() makes is of a class of its own, which isn't.
func (c *Class) IsObject() bool { return c.Name == "object" && c.In("builtins") && len(c.MRO) == 1 }

// IsAny reports whether c is typing.Any.
func (c *Class) IsAny() bool { return c.Name == "Any" && c.In("typing") }

// IsTop reports whether c tells nothing of the values that are typed as it: Any or object, or that of what object() makes.
func (c *Class) IsTop() bool { return c.IsAny() || c.Name == "object" && c.In("builtins") }

// Lookup finds a member along the MRO.
func (c *Class) Lookup(name string) *Member {
	for _, k := range c.MRO {
		if m := k.Members[name]; m != nil {
			return m
		}
	}
	return nil
}

// FieldOf finds an instance attribute along the MRO.
func (c *Class) FieldOf(name string) *Field {
	for _, k := range c.MRO {
		if f := k.Fields[name]; f != nil {
			return f
		}
	}
	return nil
}

// Program reports whether the class is the program's own.
func (c *Class) Program() bool { return c.Stub == nil }

// DerivesInt reports whether the instances are ints: of int, bool or an IntEnum.
func (c *Class) DerivesInt() bool {
	return slices.ContainsFunc(c.MRO, func(k *Class) bool {
		return k.Stub != nil && k.Module.Name == "builtins" && (k.Name == "int" || k.Name == "bool")
	})
}

// GivesText reports whether a function is a method whose result must be text.
func (f *Func) GivesText() bool {
	return f != nil && f.Class != nil && f.Stub == nil && (f.Name == "__str__" || f.Name == "__repr__")
}

// MROOrNil is the MRO; nil for no class.
func (c *Class) MROOrNil() []*Class {
	if c == nil {
		return nil
	}
	return c.MRO
}

// Exception reports whether the class is an exception class.
func (c *Class) Exception() bool {
	for _, k := range c.MRO {
		if k.Name == "BaseException" && k.Stub != nil {
			return true
		}
	}
	return false
}
