package inherit

import (
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Protocols lets a Protocol that classes of the module derive from be an abstract class, and the base of the classes that conform
// to it without saying so:
//
//	class Shape(Protocol):                     class Shape(ABC):
//	    def area(self) -> float: ...               @abstractmethod
//	                                    →          def area(self) -> float: ...
//	class Square(Shape): …                     class Square(Shape): …
//	class Circle: …  # has an area             class Circle(Shape): …
//
// The bases in Python are kept. That is done where nobody asks whether a value conforms, which is more than to derive from it.
// Protocols gives nil if there is none such.
func Protocols(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity, users []*ast.Module) *Result {
	x := &protocols{info: info, found: map[*scope.Binding]*protocol{}, taken: ast.IdentifiersOf(m)}
	for _, st := range m.Body {
		if p := x.protocol(st); p != nil && !slices.ContainsFunc(users, func(u *ast.Module) bool { return ast.IdentifiersOf(u)[p.def.Name] }) {
			x.found[info.Binder(p.def)] = p
		}
	}
	x.implement(m)
	out := &Result{Identities: map[ast.Node]*decorate.Identity{}, Bases: map[*ast.ClassDef][]ast.Expression{}}
	maps.Copy(out.Identities, identities)
	tree := *m
	tree.Body = slices.Clone(m.Body)
	for i, st := range m.Body {
		def, ok := st.(*ast.ClassDef)
		if !ok {
			continue
		}
		made := *def
		if p := x.found[info.Binder(def)]; p != nil && p.derived {
			made.Bases, made.Body = nil, x.abstract(p, out.Identities)
			if p.abstract {
				made.Bases = []ast.Expression{x.fromABC(def, "ABC")}
			}
		} else if p := x.conforming(def); p != nil {
			made.Bases = []ast.Expression{&ast.Name{Span: def.Span, ID: p.def.Name}}
		} else {
			continue
		}
		out.Bases[&made] = def.Bases
		if len(def.Bases) == 0 {
			out.Bases[&made] = []ast.Expression{&ast.Name{Span: def.Span, ID: "object"}}
		}
		if out.Identities[def] != nil {
			out.Identities[&made] = out.Identities[def]
		}
		tree.Body[i] = &made
	}
	if len(out.Bases) == 0 {
		return nil
	}
	if len(x.imported) > 0 {
		at := 0
		for at < len(tree.Body) {
			if e, ok := tree.Body[at].(*ast.Expr); !ok || !ast.IsConstant(e.Value) {
				if f, ok := tree.Body[at].(*ast.ImportFrom); !ok || f.Module != "__future__" {
					break
				}
			}
			at++
		}
		imp := &ast.ImportFrom{Span: tree.Body[at].Pos(), Module: "abc", HasModule: true}
		for _, name := range []string{"ABC", "abstractmethod"} {
			if as := x.imported[name]; as != "" {
				imp.Names = append(imp.Names, &ast.Alias{Span: imp.Span, Name: name, Asname: as})
			}
		}
		tree.Body = slices.Insert(tree.Body, at, ast.Statement(imp))
	}
	out.Tree = &tree
	return out
}

type protocols struct {
	info     *scope.Info
	found    map[*scope.Binding]*protocol
	taken    ast.Identifiers
	imported map[string]string // what the names of abc are imported as
}

// protocol is a Protocol of methods.
type protocol struct {
	def      *ast.ClassDef
	methods  map[string]*ast.FunctionDef // those that are stubs
	derived  bool                        // a class says that it implements it
	abstract bool                        // all that do have all of its methods
}

// protocol is the Protocol that a statement defines; nil for other statements.
func (x *protocols) protocol(st ast.Statement) *protocol {
	def, ok := st.(*ast.ClassDef)
	if !ok || len(def.Bases) != 1 || x.info.Qualified(def.Bases[0]) != "typing.Protocol" || len(def.DecoratorList)+len(def.Keywords) > 0 {
		return nil
	}
	if b := x.info.Binder(def); b == nil || !b.Once() {
		return nil
	}
	p := &protocol{def: def, methods: map[string]*ast.FunctionDef{}, abstract: true}
	for _, st := range def.Body {
		switch st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			f, _ := ast.Def(st)
			if len(f.DecoratorList) > 0 || len(f.Name) > 2 && f.Name[:2] == "__" {
				return nil
			}
			if isStub(f.Body) {
				p.methods[f.Name] = f
			}
		case *ast.Pass:
		case *ast.Expr:
			if _, ok := st.(*ast.Expr).Value.(*ast.Constant); !ok {
				return nil
			}
		default:
			return nil
		}
	}
	if len(p.methods) == 0 {
		return nil
	}
	return p
}

// isStub reports whether a body is a docstring, and ... or pass.
func isStub(body []ast.Statement) bool {
	return !slices.ContainsFunc(body, func(st ast.Statement) bool {
		switch st := st.(type) {
		case *ast.Pass:
			return false
		case *ast.Expr:
			_, constant := st.Value.(*ast.Constant)
			return !constant
		}
		return true
	})
}

// implement finds the classes that derive from protocols, and leaves out those of which more is asked.
func (x *protocols) implement(m *ast.Module) {
	of := func(e ast.Expression) *protocol {
		n, ok := e.(*ast.Name)
		if !ok {
			return nil
		}
		return x.found[x.info.Use(n)]
	}
	drop := func(p *protocol) {
		if p != nil {
			delete(x.found, x.info.Binder(p.def))
		}
	}
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.ClassDef:
			for _, base := range n.Bases {
				if p := of(base); p != nil {
					p.derived = true
					for name, f := range p.methods {
						p.abstract = p.abstract && slices.ContainsFunc(n.Body, func(st ast.Statement) bool { return methodName(st) == name })
						if slices.ContainsFunc(n.Body, func(st ast.Statement) bool { return methodName(st) == name && !alike(st, f) }) {
							drop(p)
						}
					}
					if slices.ContainsFunc(n.Bases, func(e ast.Expression) bool { return x.info.Qualified(e) == "typing.Protocol" }) {
						drop(p) // a Protocol that has more
					}
				}
			}
		case *ast.Call:
			drop(of(n.Func))
			if q := x.info.Qualified(n.Func); q == "builtins.isinstance" || q == "builtins.issubclass" {
				ast.Walk(n, func(a any) bool {
					if e, ok := a.(*ast.Name); ok {
						drop(of(e))
					}
					return true
				})
			}
		case *ast.MatchClass:
			drop(of(n.Cls))
		}
		return true
	})
}

// conforming is the protocol that a class without bases conforms to; nil if there is none, or there are several.
func (x *protocols) conforming(def *ast.ClassDef) *protocol {
	if len(def.Bases)+len(def.Keywords) > 0 {
		return nil
	}
	var one *protocol
	for _, p := range x.found {
		if !p.derived || p.def.Line > def.Line {
			continue
		}
		fits := true
		for name, f := range p.methods {
			fits = fits && slices.ContainsFunc(def.Body, func(st ast.Statement) bool {
				own, ok := ast.Def(st)
				return ok && own.Name == name && len(own.DecoratorList) == 0 && alike(st, f)
			})
		}
		if fits && one != nil {
			return nil
		}
		if fits {
			one = p
		}
	}
	return one
}

// alike reports whether a method takes as many arguments as a protocol's.
func alike(st ast.Statement, f *ast.FunctionDef) bool {
	own, ok := ast.Def(st)
	if !ok {
		return false
	}
	a, b := own.Args, f.Args
	return len(a.Positional()) == len(b.Positional()) && len(a.Kwonlyargs) == len(b.Kwonlyargs) && (a.Vararg == nil) == (b.Vararg == nil) && (a.Kwarg == nil) == (b.Kwarg == nil)
}

// abstract is the body of a protocol with abstract methods, if all of its classes have them.
func (x *protocols) abstract(p *protocol, identities map[ast.Node]*decorate.Identity) []ast.Statement {
	if !p.abstract {
		return p.def.Body
	}
	var body []ast.Statement
	for _, st := range p.def.Body {
		f, ok := ast.Def(st)
		if !ok || p.methods[f.Name] == nil {
			body = append(body, st)
			continue
		}
		made := *f
		made.DecoratorList = []ast.Expression{x.fromABC(p.def, "abstractmethod")}
		var node ast.Statement = &made
		if _, async := st.(*ast.AsyncFunctionDef); async {
			node = (*ast.AsyncFunctionDef)(&made)
		}
		if identities[st] != nil {
			identities[node] = identities[st]
		}
		body = append(body, node)
	}
	return body
}

// fromABC is a name that is imported from abc.
func (x *protocols) fromABC(at *ast.ClassDef, name string) ast.Expression {
	if x.imported == nil {
		x.imported = map[string]string{}
	}
	if x.imported[name] == "" {
		x.imported[name] = x.taken.Fresh(name)
	}
	return &ast.Name{Span: at.Span, ID: x.imported[name]}
}
