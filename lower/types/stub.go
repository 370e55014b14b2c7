package types

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// Directives are what the @go and @intrinsic decorators of a stub say: all that
// Python's signatures can't.
type Directives struct {
	Go         string // "py.Sorted", ".Append", "*py.List"
	Keywords   string // the type variable of the keys that the names of **kwargs become
	None       string // the class's Go form where its type argument is None
	Slice      string // the function for a list in its []T form
	SliceTypes bool
	Big        string // the form for ints of any size: see bigForm in package lower
	Wide       string // the form whose int result alone is of any size
	Float      string // the form for ints and floats whose kind nobody asks for: see package lower
	Loose      string // the form that takes any arguments: see loose.go in package lower
	Wants      string // what it says that an argument must be, where another kind of value is TypeError
	Size       string // how large its int result may be: see exactness in package lower
	Intrinsic  string

	Suspends, Ctx, Resizes, Seq2, Prints, Blocks, ReadsTask bool
	Ordered                                                 bool // orders items of T: the symbol + Func is told how
	Raises, Faults                                          []string
	Mutates, Retains, Calls, CallsLater                     []string
	Lacks                                                   []string // parameters of the function in Python that the stub leaves out
}

// Acts reports whether calling a stub's function may do what others can see: change something, run code of the
// program, print, let other tasks run. What is coded into the compiler alone, without a Go symbol, counts as acting but
// for the constructors of values.
func (f *Func) Acts() bool {
	d := f.Stub
	if !f.Module.Stated || d.Go == "" && f.Name != "__new__" {
		return true
	}
	return f.Async || d.Suspends || d.Prints || d.Blocks || len(d.Mutates)+len(d.Calls)+len(d.CallsLater) > 0
}

// Positions is how many arguments a stub's function takes by position, in the overload that takes the most.
func (f *Func) Positions() int {
	most := 0
	for _, o := range cmp.Or(f.head, f).Overloads {
		n := positionals(o.Params)
		if o.Class != nil && !o.Static {
			n--
		}
		most = max(most, n)
	}
	return most
}

// StubError is a mistake in a stub.
type StubError struct {
	File string
	Span ast.Span
	Text string
}

func (e *StubError) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Span.Line, e.Text) }

// directives reads the decorators of a stub's declaration.
func (p *Program) directives(m *Module, decorators []ast.Expression) (d *Directives, overload bool, kinds map[string]bool) {
	d, kinds = &Directives{}, map[string]bool{}
	for _, dec := range decorators {
		switch dec := dec.(type) {
		case *ast.Name:
			if dec.ID == "overload" {
				overload = true
			} else {
				kinds[dec.ID] = true
			}
		case *ast.Attribute:
			kinds[dec.Attr] = true
		case *ast.Call:
			name, _ := dec.Func.(*ast.Name)
			switch {
			case name != nil && name.ID == "go":
				p.goDirective(m, d, dec)
			case name != nil && name.ID == "intrinsic" && len(dec.Args) == 1:
				d.Intrinsic, _ = constStr(dec.Args[0])
			case name != nil && name.ID == "lacks":
				for _, a := range dec.Args {
					d.Lacks = append(d.Lacks, constStrs(a)...)
				}
			default:
				p.stubError(m, dec, "unknown directive")
			}
		}
	}
	return d, overload, kinds
}

func (p *Program) goDirective(m *Module, d *Directives, call *ast.Call) {
	if len(call.Args) > 0 {
		d.Go, _ = constStr(call.Args[0])
	}
	flags := map[string]*bool{
		"suspends": &d.Suspends, "ctx": &d.Ctx, "resizes": &d.Resizes, "seq2": &d.Seq2,
		"prints": &d.Prints, "blocks": &d.Blocks, "reads_task": &d.ReadsTask, "ordered": &d.Ordered,
	}
	lists := map[string]*[]string{
		"raises": &d.Raises, "faults": &d.Faults, "mutates": &d.Mutates, "retains": &d.Retains,
		"calls": &d.Calls, "calls_later": &d.CallsLater,
	}
	texts := map[string]*string{
		"none": &d.None, "slice": &d.Slice, "keywords": &d.Keywords, "big": &d.Big, "wide": &d.Wide, "float": &d.Float,
		"loose": &d.Loose, "size": &d.Size, "wants": &d.Wants,
	}
	for _, k := range call.Keywords {
		if f := flags[k.Arg]; f != nil {
			c, _ := k.Value.(*ast.Constant)
			b, ok := constOf(c).(ast.ConstBool)
			if !ok {
				p.stubError(m, k, k.Arg+" takes True or False")
			}
			*f = bool(b)
		} else if l := lists[k.Arg]; l != nil {
			*l = constStrs(k.Value)
		} else if t := texts[k.Arg]; t != nil {
			*t, _ = constStr(k.Value)
		} else {
			p.stubError(m, k, "unknown keyword "+k.Arg)
		}
	}
}

func constOf(c *ast.Constant) ast.Const {
	if c == nil {
		return nil
	}
	return c.Value
}

func constStr(e ast.Expression) (string, bool) {
	c, _ := e.(*ast.Constant)
	s, ok := constOf(c).(ast.ConstStr)
	return string(s), ok
}

func constStrs(e ast.Expression) []string {
	if s, ok := constStr(e); ok {
		return []string{s}
	}
	var names []string
	if t, ok := e.(*ast.Tuple); ok {
		for _, e := range t.Elts {
			if s, ok := constStr(e); ok {
				names = append(names, s)
			}
		}
	}
	return names
}

func (p *Program) stubError(m *Module, n ast.Node, text string) {
	p.stubErrors = append(p.stubErrors, &StubError{m.File, n.Pos(), text})
}

// loadStub reads the declarations of a stub module.
func (p *Program) loadStub(name string, tree *ast.Module) *Module {
	m := &Module{Name: name, File: name + ".pyi", Tree: tree, Stubs: map[string]*StubValue{}, Stub: true}
	p.modules[name] = m
	p.stubBody(m, tree.Body)
	return m
}

func (p *Program) stubBody(m *Module, body []ast.Statement) {
	for _, st := range body {
		switch st := st.(type) {
		case *ast.ClassDef:
			m.Stubs[st.Name] = &StubValue{Class: p.stubClass(m, st), In: m}
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			p.stubFunc(m, nil, st)
		case *ast.AnnAssign:
			if n, ok := st.Target.(*ast.Name); ok {
				ann, d := p.annotated(m, st.Annotation)
				m.Stubs[n.ID] = &StubValue{Ann: ann, Const: d, In: m}
			}
		case *ast.Assign: // an alias: run_until = other
			if n, ok := st.Targets[0].(*ast.Name); ok {
				if n.ID == "__effects__" {
					m.Stated = true
					continue
				}
				alias := func() {
					if v := p.stubName(m, st.Value); v != nil {
						m.Stubs[n.ID] = v
					}
				}
				if p.builtins == nil { // a module that builtins itself imports: List = list
					p.aliases = append(p.aliases, alias)
				}
				alias()
			}
		case *ast.ImportFrom:
			for _, a := range st.Names {
				from := p.module(st.Module)
				if from == nil {
					continue
				}
				as := a.Asname
				if as == "" {
					as = a.Name
				}
				if v := from.Stubs[a.Name]; v != nil {
					m.Stubs[as] = v
				} else if sub := p.module(st.Module + "." + a.Name); sub != nil {
					m.Stubs[as] = &StubValue{Mod: sub, In: m}
				}
			}
		case *ast.Import:
			for _, a := range st.Names {
				as := a.Asname
				if as == "" {
					as, _, _ = strings.Cut(a.Name, ".")
				}
				if mod := p.module(a.Name); mod != nil {
					m.Stubs[as] = &StubValue{Mod: mod, In: m}
				}
			}
		}
	}
}

// stubName resolves a name or dotted name in a stub.
func (p *Program) stubName(m *Module, e ast.Expression) *StubValue {
	switch e := e.(type) {
	case *ast.Name:
		if v := m.Stubs[e.ID]; v != nil {
			return v
		}
		if b := p.builtins; b != nil {
			return b.Stubs[e.ID]
		}
	case *ast.Attribute:
		if v := p.stubName(m, e.Value); v != nil && v.Mod != nil {
			return v.Mod.Stubs[e.Attr]
		}
	}
	return nil
}

// annotated takes Annotated[T, go("…")] apart.
func (p *Program) annotated(m *Module, ann ast.Expression) (ast.Expression, *Directives) {
	sub, ok := ann.(*ast.Subscript)
	if !ok {
		return ann, nil
	}
	if n, ok := sub.Value.(*ast.Name); !ok || n.ID != "Annotated" {
		return ann, nil
	}
	t, ok := sub.Slice.(*ast.Tuple)
	if !ok || len(t.Elts) != 2 {
		return ann, nil
	}
	d := &Directives{}
	if call, ok := t.Elts[1].(*ast.Call); ok {
		p.goDirective(m, d, call)
	}
	return t.Elts[0], d
}

// TypeParams are the names of a stub function's own type variables.
func (f *Func) TypeParams() []string {
	if def, ok := ast.Def(f.Node); ok {
		return typeParamNames(def.TypeParams)
	}
	return nil
}

func typeParamNames(params []ast.TypeParam) []string {
	var names []string
	for _, t := range params {
		switch t := t.(type) {
		case *ast.TypeVar:
			names = append(names, t.Name)
		case *ast.ParamSpec:
			names = append(names, t.Name)
		case *ast.TypeVarTuple:
			names = append(names, t.Name)
		}
	}
	return names
}

func (p *Program) stubClass(m *Module, def *ast.ClassDef) *Class {
	d, _, _ := p.directives(m, def.DecoratorList)
	c := &Class{
		Name: def.Name, Module: m, Params: typeParamNames(def.TypeParams), Members: map[string]*Member{},
		Fields: map[string]*Field{}, Def: def, Stub: d,
	}
	m.Stubs[def.Name] = &StubValue{Class: c, In: m} // its own methods name it
	for _, b := range def.Bases {
		var args []ast.Expression
		if sub, ok := b.(*ast.Subscript); ok {
			args = elements(sub.Slice)
			b = sub.Value
		}
		if n, ok := b.(*ast.Name); ok && (n.ID == "Generic" || n.ID == "Protocol") {
			for _, a := range args {
				if n, ok := a.(*ast.Name); ok && len(def.TypeParams) == 0 {
					c.Params = append(c.Params, n.ID)
				}
			}
			continue
		}
		if v := p.stubName(m, b); v != nil && v.Class != nil {
			c.Bases = append(c.Bases, Base{v.Class, args})
			v.Class.Subclasses = append(v.Class.Subclasses, c)
		} else {
			p.stubError(m, b, "unknown base class")
		}
	}
	p.setMRO(c)
	for _, st := range def.Body {
		switch st := st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			p.stubFunc(m, c, st)
		case *ast.AnnAssign:
			if n, ok := st.Target.(*ast.Name); ok {
				ann, d := p.annotated(m, st.Annotation)
				f := &Func{Name: n.ID, Module: m, Class: c, Stub: orEmpty(d), Returns: ann, Property: true}
				f.Overloads = []*Func{f}
				p.addMember(c, &Member{Name: n.ID, Class: c, Ann: ann, Node: st, Fn: f, Property: true})
			}
		case *ast.Assign:
			if n, ok := st.Targets[0].(*ast.Name); ok {
				if v, ok := st.Value.(*ast.Name); ok && c.Members[v.ID] != nil {
					alias := *c.Members[v.ID]
					alias.Name = n.ID
					p.addMember(c, &alias)
				}
			}
		}
	}
	return c
}

func orEmpty(d *Directives) *Directives {
	if d == nil {
		return &Directives{}
	}
	return d
}

func (p *Program) addMember(c *Class, m *Member) {
	if _, ok := c.Members[m.Name]; !ok {
		c.Order = append(c.Order, m.Name)
	}
	c.Members[m.Name] = m
	if c.Program() {
		p.hasNow(c, m.Name)
	}
}

func (p *Program) stubFunc(m *Module, c *Class, node ast.Statement) {
	def, _ := ast.Def(node)
	_, async := node.(*ast.AsyncFunctionDef)
	name := def.Name
	d, overload, kinds := p.directives(m, def.DecoratorList)
	f := &Func{
		Name: name, Module: m, Class: c, Node: node, Args: def.Args, Returns: def.Returns, Async: async, Stub: d,
		Static: kinds["staticmethod"], ClassM: kinds["classmethod"], Property: kinds["property"] || kinds["cached_property"],
	}
	if async {
		d.Suspends = d.Suspends || d.Go != "" && !d.Ctx
	}
	f.Params = params(def.Args)
	for _, prm := range f.Params {
		ann, via := p.annotated(m, prm.Ann)
		if prm.Ann = ann; via != nil {
			prm.Via, prm.Big = via.Go, via.Big
		}
	}
	var have *Func
	if c != nil {
		if mem := c.Members[name]; mem != nil && mem.Fn != nil {
			have = mem.Fn
		}
		if kinds["setter"] && have != nil {
			c.Members[name].Setter = f
			return
		}
	} else if v := m.Stubs[name]; v != nil {
		have = v.Fn
	}
	if overload && have != nil {
		if d.Intrinsic == "" {
			d.Intrinsic = have.Stub.Intrinsic
		}
		f.head = have
		have.Overloads = append(have.Overloads, f)
		return
	}
	if overload {
		head := *f
		head.Overloads = []*Func{f}
		f.head = &head
		f = &head
	} else {
		f.Overloads = []*Func{f}
	}
	if c != nil {
		p.addMember(c, &Member{Name: name, Class: c, Fn: f, Property: f.Property, Node: node})
	} else {
		m.Stubs[name] = &StubValue{Fn: f, In: m}
	}
}

// params lists a function's parameters in order.
func params(args *ast.Arguments) []*Param {
	var list []*Param
	positional := args.Positional()
	for i, a := range positional {
		kind := PosOrKw
		if i < len(args.Posonlyargs) {
			kind = PosOnly
		}
		p := &Param{Name: a.Arg, Kind: kind, Node: a, Ann: a.Annotation, Cell: &Cell{}}
		if j := i - (len(positional) - len(args.Defaults)); j >= 0 {
			p.Default = args.Defaults[j]
		}
		list = append(list, p)
	}
	if a := args.Vararg; a != nil {
		list = append(list, &Param{Name: a.Arg, Kind: VarPos, Node: a, Ann: a.Annotation, Cell: &Cell{}})
	}
	for i, a := range args.Kwonlyargs {
		list = append(list, &Param{Name: a.Arg, Kind: KwOnly, Node: a, Ann: a.Annotation, Default: args.KwDefaults[i], Cell: &Cell{}})
	}
	if a := args.Kwarg; a != nil {
		list = append(list, &Param{Name: a.Arg, Kind: VarKw, Node: a, Ann: a.Annotation, Cell: &Cell{}})
	}
	return list
}

// elements of a subscript: a tuple's, or the one.
func elements(e ast.Expression) []ast.Expression {
	if t, ok := e.(*ast.Tuple); ok {
		return t.Elts
	}
	return []ast.Expression{e}
}

// setMRO linearizes the bases: C3, as Objects/typeobject.c does.
func (p *Program) setMRO(c *Class) bool {
	var lists [][]*Class
	var bases []*Class
	for _, b := range c.Bases {
		lists = append(lists, append([]*Class(nil), b.Class.MRO...))
		bases = append(bases, b.Class)
	}
	mro := linear(c, append(lists, bases))
	c.MRO = mro
	if mro == nil {
		c.MRO = []*Class{c}
	}
	return mro != nil
}

// linear is Python's C3: a class, then what is in the lines of its bases; nil if they disagree.
func linear(c *Class, lists [][]*Class) []*Class {
	mro := []*Class{c}
	for {
		var head *Class
		empty := true
		for _, l := range lists {
			if len(l) == 0 {
				continue
			}
			empty = false
			if !inTail(lists, l[0]) {
				head = l[0]
				break
			}
		}
		if empty {
			return mro
		}
		if head == nil {
			return nil
		}
		mro = append(mro, head)
		for i, l := range lists {
			if len(l) > 0 && l[0] == head {
				lists[i] = l[1:]
			}
		}
	}
}

func inTail(lists [][]*Class, c *Class) bool {
	for _, l := range lists {
		for i, k := range l {
			if i > 0 && k == c {
				return true
			}
		}
	}
	return false
}
