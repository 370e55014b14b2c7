package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Kind is the kind of a representation.
type Kind uint8

// The representations of decision D3.
const (
	Any  Kind = iota // Go's any: kinds of value that vary
	Void             // None and nothing else
	Bool
	Int
	Big // py.Int: an int that may outgrow 64 bits
	Num // py.Num: an int or a float that keeps its kind
	Float
	Str
	Bytes
	Error    // an exception: Go's error
	Slice    // []T: a list with one holder
	List     // *py.List[T]
	Dict     // *py.Dict[K, V]
	Set      // *py.Set[T]
	Tuple    // py.Pair, py.Triple, py.Tuple4…
	VarTuple // py.Tuple[T]
	Struct   // pointer to a class of the program
	Iface    // a class of the program with subclasses: an interface
	Stub     // an instance of a stub's class: its Go type
	Func     // a function value
	Iter     // *py.Iterator[T]: a stored iterator or generator
	Seq      // iter.Seq[T]: an iterator used on the spot
	AsyncSeq // iter.Seq2[T, error]
	Gen      // *py.Generator[Y, S, R]: a generator object
	AsyncGen // *asyncio.AsyncGenerator[Y, S]
	Coro     // *asyncio.Coro, *asyncio.CoroOf[T]: a stored coroutine
	Class    // a class as a value
	Module
	Enum
	Duration // time.Duration: a number of seconds, or None, where a runtime function takes it
)

// Rep is how values of a cell are represented in Go.
type Rep struct {
	Kind  Kind
	Opt   bool // may be None: nil where the type has one, else py.Opt
	Go    ir.Type
	Atom  *types.Atom
	Class *types.Class
	Args  []*Rep // items, keys and values, tuple items
	Cell  *types.Cell
	Sig   *signature // of Func
	// Const is, of a Void, the value that Python sees where Go has none: await lock.acquire() is True.
	Const *ast.Constant
	// Unit says, of a Void, that Go has a py.NoneType where Python has None: what an asyncio.Queue[py.NoneType] gives.
	Unit bool
	// Fit is, of an Int, the method that makes a py.Int one, where Index is not it: Bound, Size.
	Fit string
}

const (
	pyPkg      = "runtime/py"
	asyncioPkg = "runtime/asyncio"
)

func basic(name string) ir.Type { return ir.Basic{Name: name} }

func pyType(name string, args ...ir.Type) ir.Type {
	return ir.Named{Pkg: pyPkg, Name: name, Args: args}
}

func ptr(t ir.Type) ir.Type { return ir.Pointer{Elem: t} }

var (
	anyRep   = &Rep{Kind: Any, Go: basic("any")}
	boolRep  = &Rep{Kind: Bool, Go: basic("bool")}
	intRep   = &Rep{Kind: Int, Go: basic("int")}
	boundRep = &Rep{Kind: Int, Fit: "Bound", Go: basic("int")} // of a slice, of a shift
	bigRep   = &Rep{Kind: Big, Go: pyType("Int")}
	numRep   = &Rep{Kind: Num, Go: pyType("Num")}
	floatRep = &Rep{Kind: Float, Go: basic("float64")}
	strRep   = &Rep{Kind: Str, Go: basic("string")}
	bytesRep = &Rep{Kind: Bytes, Go: pyType("Bytes")}
	errorRep = &Rep{Kind: Error, Go: basic("error")}
	voidRep  = &Rep{Kind: Void, Go: pyType("NoneType")}
	unitRep  = &Rep{Kind: Void, Unit: true, Go: pyType("NoneType")}
)

// rep chooses the representation of a cell.
func (b *builder) rep(c *types.Cell) *Rep {
	if c == nil {
		return anyRep
	}
	root := c.Root()
	if r := b.reps[root]; r != nil {
		return r
	}
	r := &Rep{Kind: Any, Go: basic("any"), Cell: root}
	b.reps[root] = r // a recursive type meets itself as any
	b.choose(r, root)
	return r
}

func (b *builder) choose(r *Rep, c *types.Cell) {
	var atoms []*types.Atom
	none := false
	for _, a := range c.Atoms() {
		if types.IsNone(a) {
			none = true
		} else {
			atoms = append(atoms, a)
		}
	}
	switch {
	case len(atoms) == 0 && none:
		*r = Rep{Kind: Void, Go: pyType("NoneType"), Cell: c}
		return
	case len(atoms) == 0:
		return
	case len(atoms) == 1:
		b.chooseAtom(r, atoms[0], c)
	default:
		b.chooseJoin(r, atoms)
	}
	if none {
		b.makeOptional(r)
	}
}

// makeOptional lets a representation stand for None too.
func (b *builder) makeOptional(r *Rep) {
	if r.Kind == Any {
		return
	}
	r.Opt = true
	if !nilable(r.Kind) && !(r.Kind == Stub && pointerType(r.Go)) {
		r.Go = pyType("Opt", r.Go)
	}
}

func pointerType(t ir.Type) bool {
	_, ok := t.(ir.Pointer)
	return ok
}

// nilable kinds have a nil that stands for None.
func nilable(k Kind) bool {
	switch k {
	case Error, List, Dict, Set, Struct, Iface, Func, Iter, Coro, Any, Class, Module, Gen, AsyncGen:
		return true
	}
	return false
}

// boxed reports whether None is kept in a py.Opt.
func (r *Rep) boxed() bool {
	return r.Opt && !nilable(r.Kind) && !(r.Kind == Stub && pointerType(r.Go))
}

// some is the representation without None.
func (b *builder) some(r *Rep) *Rep {
	if !r.Opt {
		return r
	}
	s := *r
	s.Opt = false
	if r.boxed() {
		s.Go = r.Go.(ir.Named).Args[0]
	}
	return &s
}

func (b *builder) chooseAtom(r *Rep, a *types.Atom, c *types.Cell) {
	r.Atom, r.Class = a, a.Class
	switch {
	case a.Fn != nil:
		b.chooseFunc(r, c)
		return
	case a.Obj != nil:
		r.Kind, r.Class = Class, a.Obj
		r.Go = ptr(pyType("Class"))
		return
	case a.Mod != nil:
		r.Kind, r.Go = Module, ptr(pyType("Module"))
		return
	}
	switch name := b.p.BuiltinName(a.Class); name {
	case "bool":
		r.Kind, r.Go = Bool, basic("bool")
		return
	case "int":
		r.Kind, r.Go = Int, basic("int")
		if b.sizes != nil && b.sizes.exact(c) {
			r.Kind, r.Go = Big, bigRep.Go
		}
		return
	case "float":
		r.Kind, r.Go = Float, basic("float64")
		return
	case "str":
		r.Kind, r.Go = Str, basic("string")
		return
	case "bytes":
		r.Kind, r.Go = Bytes, pyType("Bytes")
		return
	case "list":
		b.chooseList(r, a)
		return
	case "dict":
		r.Kind, r.Args = Dict, b.repArgs(a.Args)
		r.Go = ptr(pyType("Dict", r.Args[0].elem(), r.Args[1].elem()))
		return
	case "set":
		r.Kind, r.Args = Set, b.repArgs(a.Args)
		r.Go = ptr(pyType("Set", r.Args[0].elem()))
		return
	case "frozenset":
		r.Kind, r.Args = Stub, b.repArgs(a.Args)
		r.Go = ptr(pyType("FrozenSet", r.Args[0].elem()))
		return
	case "tuple":
		b.chooseTuple(r, a)
		return
	case "object":
		return
	}
	switch {
	case a.Class.Program():
		b.chooseClass(r, a)
	case a.Class.Exception():
		r.Kind, r.Go = Error, basic("error")
	default:
		b.chooseStub(r, a)
	}
}

func (b *builder) repArgs(cells []*types.Cell) []*Rep {
	var reps []*Rep
	for _, c := range cells {
		reps = append(reps, b.rep(c))
	}
	return reps
}

// elem is the Go type of items of this representation inside a container.
func (r *Rep) elem() ir.Type { return r.Go }

func (b *builder) chooseList(r *Rep, a *types.Atom) {
	r.Args = b.repArgs(a.Args)
	if b.lists != nil && b.lists.plain(a) {
		r.Kind, r.Go = Slice, ir.Slice{Elem: r.Args[0].elem()}
		return
	}
	r.Kind, r.Go = List, ptr(pyType("List", r.Args[0].elem()))
}

var tupleNames = []string{2: "Pair", 3: "Triple", 4: "Tuple4", 5: "Tuple5", 6: "Tuple6", 7: "Tuple7", 8: "Tuple8"}

// tupleFields are the fields of the runtime's tuple types.
func tupleField(n, i int) string {
	switch n {
	case 2, 3:
		return []string{"First", "Second", "Third"}[i]
	}
	return "V" + string(rune('0'+i))
}

func (b *builder) chooseTuple(r *Rep, a *types.Atom) {
	r.Args = b.repArgs(a.Args)
	if !a.Var && len(a.Args) >= 2 && b.p.Indexed(a) && b.alike(r.Args) {
		r.Kind, r.Args = VarTuple, r.Args[:1]
		r.Go = pyType("Tuple", r.Args[0].elem())
		return
	}
	if !a.Var && len(a.Args) >= 2 && len(a.Args) < len(tupleNames) {
		r.Kind = Tuple
		var elems []ir.Type
		for _, x := range r.Args {
			elems = append(elems, x.elem())
		}
		r.Go = pyType(tupleNames[len(a.Args)], elems...)
		return
	}
	r.Kind = VarTuple
	item := anyRep
	if len(r.Args) == 1 {
		item = r.Args[0]
	}
	r.Args = []*Rep{item}
	r.Go = pyType("Tuple", item.elem())
}

// chooseTuples represents tuples of several lengths: sequences of what all their items share.
func (b *builder) chooseTuples(r *Rep, atoms []*types.Atom) {
	var items []*Rep
	for _, a := range atoms {
		for _, c := range a.Args {
			if len(c.Atoms()) > 0 {
				items = append(items, b.rep(c))
			}
		}
	}
	item := anyRep
	if len(items) > 0 && b.alike(items) {
		item = items[0]
	}
	r.Kind, r.Class, r.Args = VarTuple, atoms[0].Class, []*Rep{item}
	r.Go = pyType("Tuple", item.elem())
}

// alike reports whether representations are all the same.
func (b *builder) alike(list []*Rep) bool {
	for _, r := range list[1:] {
		if r.Kind != list[0].Kind || r.Opt != list[0].Opt || !b.sameType(r.Go, list[0].Go) {
			return false
		}
	}
	return true
}

// chooseStub finds the Go type that a stub names for its class.
func (b *builder) chooseStub(r *Rep, a *types.Atom) {
	switch a.Class.Name {
	case "Generator", "Iterator":
		if types.IsGenerator(a, false) && b.gens.Of(a).Object {
			r.Kind, r.Args = Gen, b.generatorArgs(a)
			r.Go = ptr(pyType("Generator", r.Args[0].elem(), r.Args[1].elem(), r.Args[2].elem()))
			return
		}
		if len(a.Args) > 0 && a.Class.Stub.Go == "" {
			r.Args = b.repArgs(a.Args[:1])
			r.Kind, r.Go = Iter, ptr(pyType("Iterator", r.Args[0].elem()))
			return
		}
	case "AsyncGenerator", "AsyncIterator":
		if types.IsGenerator(a, true) && b.gens.Of(a).Object {
			r.Kind, r.Args = AsyncGen, b.generatorArgs(a)
			r.Go = ptr(ir.Named{Pkg: asyncioPkg, Name: "AsyncGenerator", Args: []ir.Type{r.Args[0].elem(), r.Args[1].elem()}})
			return
		}
		if len(a.Args) > 0 && a.Class.Stub.Go == "" {
			r.Args = b.repArgs(a.Args[:1])
			r.Kind = AsyncSeq
			r.Go = ir.Named{Pkg: "iter", Name: "Seq2", Args: []ir.Type{r.Args[0].elem(), basic("error")}}
			return
		}
	case "Coroutine", "Awaitable":
		if len(a.Args) > 0 {
			r.Args = b.repArgs(a.Args[len(a.Args)-1:])
			if len(a.Args[len(a.Args)-1].Atoms()) == 0 {
				r.Args[0] = voidRep // it never returns
			}
			r.Kind = Coro
			if r.Args[0].Kind == Void {
				r.Go = ptr(ir.Named{Pkg: asyncioPkg, Name: "Coro"})
			} else {
				r.Go = ptr(ir.Named{Pkg: asyncioPkg, Name: "CoroOf", Args: []ir.Type{r.Args[0].elem()}})
			}
			return
		}
	}
	if a.Class.Stub.Go == "" {
		return // any
	}
	r.Kind, r.Atom, r.Class = Stub, a, a.Class
	r.Args = b.repArgs(a.Args)
	if a.Class.Stub.None != "" && len(a.Args) > 0 && len(a.Args[0].Atoms()) == 0 {
		r.Args[0] = voidRep // nothing ever comes
	}
	goName := a.Class.Stub.Go
	if a.Class.Stub.None != "" && len(r.Args) > 0 && r.Args[0].Kind == Void {
		r.Go = b.symbolType(a.Class.Stub.None, nil)
		return
	}
	var args []ir.Type
	for _, x := range r.Args {
		args = append(args, x.elem())
	}
	r.Go = b.symbolType(goName, args)
}

// symbolType is the type that a stub's class directive names: "*asyncio.TaskOf".
func (b *builder) symbolType(s string, args []ir.Type) ir.Type {
	if s[0] == '*' {
		return ir.Pointer{Elem: b.symbolType(s[1:], args)}
	}
	pkg, name := splitSymbol(s)
	return ir.Named{Pkg: pkg, Name: name, Args: args}
}

// chooseJoin represents several kinds of value.
func (b *builder) chooseJoin(r *Rep, atoms []*types.Atom) {
	names := map[string]bool{}
	for _, a := range atoms {
		names[b.p.BuiltinName(a.Class)] = true
	}
	if b.chooseNumber(r, names) {
		return
	}
	exceptions, funcs, coros, objs, mods := true, true, true, true, true
	for _, a := range atoms {
		exceptions = exceptions && a.Class != nil && a.Class.Exception()
		funcs = funcs && a.Fn != nil
		objs = objs && a.Obj != nil
		mods = mods && a.Mod != nil
		coros = coros && a.Class != nil && a.Class.Name == "Coroutine"
	}
	switch {
	case exceptions && b.needsStruct(commonBase(atoms)):
		b.chooseClass(r, &types.Atom{Class: commonBase(atoms)})
		return
	case exceptions:
		r.Kind, r.Go, r.Class = Error, basic("error"), commonBase(atoms)
		r.Atom = atoms[0]
		return
	case funcs:
		b.chooseFunc(r, r.Cell)
		return
	case mods:
		r.Kind, r.Go = Module, ptr(pyType("Module"))
		return
	case objs:
		r.Kind, r.Go = Class, ptr(pyType("Class"))
		return
	}
	if b.chooseIterator(r, atoms) {
		return
	}
	if base := commonBase(atoms); base != nil && base.Program() {
		for _, a := range atoms {
			if a.Class == base {
				b.chooseClass(r, a)
				return
			}
		}
		b.chooseClass(r, &types.Atom{Class: base})
		return
	} else if base != nil && b.p.BuiltinName(base) == "tuple" {
		b.chooseTuples(r, atoms)
	} else if base != nil && !base.IsObject() && base.Stub.Go != "" && b.p.BuiltinName(base) == "" {
		for _, a := range atoms {
			if a.Class == base {
				b.chooseStub(r, a)
				return
			}
		}
		up := &types.Atom{Class: base}
		for _, a := range atoms {
			args := b.p.BaseArgs(a, base)
			if up.Args == nil {
				up.Args = args
			}
			for i := range args {
				if up.Args[i].Root() != args[i].Root() {
					return // Go has no type for both
				}
			}
		}
		b.chooseStub(r, up)
	}
}

// chooseIterator represents generators and iterators of the runtime, of one kind of item, that meet in a place.
func (b *builder) chooseIterator(r *Rep, atoms []*types.Atom) bool {
	var item *Rep
	for _, a := range atoms {
		if a.Class == nil || a.Class.Stub == nil || len(a.Args) == 0 || a.Class.Name != "Iterator" && a.Class.Name != "Generator" {
			return false
		}
		x := b.rep(a.Args[0])
		if item != nil && !b.sameType(item.Go, x.Go) {
			return false
		}
		item = x
	}
	r.Kind, r.Args = Iter, []*Rep{item}
	r.Go = ptr(pyType("Iterator", item.elem()))
	return true
}

// commonBase is the nearest class that all instances share; nil if one is no instance.
func commonBase(atoms []*types.Atom) *types.Class {
	if atoms[0].Class == nil {
		return nil
	}
	for _, k := range atoms[0].Class.MRO {
		all := true
		for _, a := range atoms[1:] {
			all = all && a.Class != nil && a.Class.IsSubclass(k)
		}
		if all {
			return k
		}
	}
	return nil
}

// zero is the Go value that a failing function returns besides its error.
func (b *builder) zero(r *Rep) ir.Expr {
	switch {
	case r.boxed():
		return &ir.Composite{Type: r.Go}
	case r.Opt || nilable(r.Kind) || r.Kind == Slice || r.Kind == VarTuple || r.Kind == AsyncSeq || r.Kind == Seq || r.Kind == Class:
		return nilExpr()
	}
	switch r.Kind {
	case Bool:
		return &ir.Builtin{Name: "false"}
	case Enum:
		if b.enumOf(r.Class).objects != nil {
			return nilExpr()
		}
		if b.enumOf(r.Class).kind == Str {
			return &ir.StringLit{}
		}
		return intLit(0)
	case Int:
		return intLit(0)
	case Float:
		return intLit(0)
	case Str, Bytes:
		return &ir.StringLit{}
	case Stub:
		if pointerType(r.Go) {
			return nilExpr()
		}
		return &ir.Composite{Type: r.Go}
	}
	return &ir.Composite{Type: r.Go}
}

func nilExpr() ir.Expr { return &ir.Builtin{Name: "nil"} }
