package codegen

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Names
//
// Every object and variable gets its Go spelling here, after declare has settled where variables live. Two rules:
//
//  1. A name never means something else than it should. A variable may take a name that a block around it uses for
//     something else only if nothing in the variable's own scope means that other thing. Go's scopes are textual, from the end of the
//     declaration to the end of the block: `name := name` is fine.
//  2. What Python named is named before what lowering made, what is outside before what is inside, in the order of the
//     text: so that the same program always gets the same names, and the plain spelling goes to whom it belongs.
//
// Names of a package stand for all its files: they avoid keywords, predeclared names and the packages that any file
// of the package imports. Members are spelled alike all over the program, since a method's name must be the same in
// an interface and in all types that have it; two different Python names that would be spelled alike in one type are
// told apart everywhere.

// names holds the spellings.
type names struct {
	program    *program
	objNames   map[*ir.Object]string
	varNames   map[*ir.Var]string
	labelNames map[*ir.Label]string
	members    map[memberName]string // of all types alike
	// receivers are the receiver names of types
	receivers map[*ir.Object]string
}

func newNames(g *program) *names {
	return &names{
		program: g, objNames: map[*ir.Object]string{}, varNames: map[*ir.Var]string{},
		labelNames: map[*ir.Label]string{}, members: map[memberName]string{}, receivers: map[*ir.Object]string{},
	}
}

// object returns the spelling of an object; a field or method that no declaration of the program holds is spelled
// on the spot, as all members are.
func (n *names) object(o *ir.Object) string {
	if name, ok := n.objNames[o]; ok {
		return name
	}
	name := n.members[memberOf(o)]
	if name == "" {
		name = wanted(o.Python, o.Want, o.Exported)
	}
	n.objNames[o] = name
	return name
}

func (n *names) variable(v *ir.Var) string {
	if v.Blank {
		return "_"
	}
	if name, ok := n.varNames[v]; ok {
		return name
	}
	faultf("a variable %q that is used outside its scope", v.Python+v.Want)
	return ""
}

// wanted returns the spelling that a name would like to have.
func wanted(python, want string, exported bool) string {
	if want != "" && validIdentifier(want) {
		if strings.Trim(want, "_") != want || strings.Contains(want, "_") {
			return spell(want, exported) // made from a Python name: waiting_bound
		}
		if exported {
			return upperStart(want) // of another package, though the plan was for this one
		}
		return want
	}
	if python == "" {
		python = "v"
	}
	return spell(python, exported)
}

func validIdentifier(s string) bool {
	for i, r := range s {
		if !(r == '_' || unicode.IsLetter(r) || i > 0 && unicode.IsDigit(r)) || r == utf8.RuneError {
			return false
		}
	}
	return s != "" && s != "_" && !keywords[s]
}

// packageNames names the package-level objects and variables of one package. Imports are the names of the packages
// that any of its files imports, params the names of its type parameters.
func (n *names) packageNames(pkg *ir.Package, imports, params map[string]bool) {
	taken := map[string]bool{"_": true}
	holder := map[string]string{} // the file whose each name is
	free := func(name string) bool {
		return !taken[name] && !keywords[name] && !predeclared[name] && !imports[name] && !params[name] && name != "init"
	}
	take := func(file, python, want string, exported, isFunc bool) string {
		plain := wanted(python, want, exported)
		spellings := candidates(plain, isFunc)
		if other := holder[plain]; other != "" && other != file {
			spellings = qualified(plain, file, isFunc)
		}
		for name := range spellings {
			if name == "main" && want != "main" && (pkg.Name == "main" || pkg.Name == "") {
				continue
			}
			if free(name) {
				taken[name], holder[name] = true, file
				return name
			}
		}
		return ""
	}
	decls := func(f func(string, ir.Decl)) {
		for _, file := range pkg.Files {
			for _, d := range file.Decls {
				f(file.Name, d)
			}
		}
	}
	// What lowering asks for by name comes first: main, NewPoint.
	pass := func(wants bool) {
		decls(func(file string, d ir.Decl) {
			switch d := d.(type) {
			case *ir.Func:
				if d.Recv == nil && (d.Obj.Want != "") == wants {
					n.objNames[d.Obj] = take(file, d.Obj.Python, d.Obj.Want, d.Obj.Exported, true)
				}
			case *ir.TypeDecl:
				if (d.Obj.Want != "") == wants {
					n.objNames[d.Obj] = take(file, d.Obj.Python, d.Obj.Want, d.Obj.Exported, false)
				}
			case *ir.ConstDecl:
				if (d.Obj.Want != "") == wants {
					n.objNames[d.Obj] = take(file, d.Obj.Python, d.Obj.Want, d.Obj.Exported, false)
				}
			case *ir.VarDecl:
				if !d.Var.Blank && (d.Var.Want != "") == wants {
					n.varNames[d.Var] = take(file, d.Var.Python, d.Var.Want, d.Var.Exported, false)
				}
			}
		})
	}
	pass(true)
	pass(false)
}

// A memberName is what members are told apart by: all objects with the same one are spelled alike.
type memberName struct {
	python, want string
	exported     bool
}

func memberOf(o *ir.Object) memberName { return memberName{o.Python, o.Want, o.Exported} }

// reservedMembers are names by which the runtime, the standard library or vet know a method: only Want gives them.
var reservedMembers = wordSet(`String GoString Error Unwrap Is As Format Repr Scan ReadByte WriteByte UnreadByte ReadRune UnreadRune ReadFrom
	WriteTo Peek Seek MarshalJSON UnmarshalJSON MarshalXML UnmarshalXML GobDecode GobEncode MarshalText
	UnmarshalText`)

// askedMethods are those that the runtime asks of every object, whatever it is: is it equal, true, a tuple? A field may be
// called so. Those that only an operator asks for (Add, Set, Next) are not among them: without one it is a TypeError.
var askedMethods = wordSet(`Equal Hash Len Bool Fields Vars Any Less LessEqual Greater GreaterEqual Compare`)

// memberNames names the fields and methods of all types.
func (n *names) memberNames(p *ir.Program) {
	// Which members meet in one type?
	members := map[*ir.Object][]*ir.Object{}
	var order []*ir.Object
	add := func(owner, member *ir.Object) {
		if member == nil || owner == nil {
			return
		}
		if members[owner] == nil {
			order = append(order, owner)
		}
		members[owner] = append(members[owner], member)
	}
	methods := map[memberName]bool{}
	embeds := map[*ir.Object][]*ir.Object{}
	for _, pkg := range p.Packages {
		for _, f := range pkg.Files {
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ir.TypeDecl:
					switch t := deref(d.Type).(type) {
					case ir.Struct:
						for _, field := range t.Fields {
							add(d.Obj, field.Obj)
							if field.Obj == nil {
								if e := namedObject(field.Type); e != nil {
									embeds[d.Obj] = append(embeds[d.Obj], e)
								}
							}
						}
					case ir.Interface:
						for _, m := range t.Methods {
							add(d.Obj, m.Obj)
							methods[memberOf(m.Obj)] = true
						}
					}
				case *ir.Func:
					if d.Recv != nil {
						add(namedObject(d.Recv.Type), d.Obj)
						methods[memberOf(d.Obj)] = true
					}
				}
			}
		}
	}
	spelled := n.members
	clashes := func(name string, owners []*ir.Object, self memberName) bool {
		for _, owner := range owners {
			for _, t := range withEmbedded(owner, embeds) {
				if n.objNames[t] == name && t != owner {
					return true // the embedded struct is a field of that name
				}
				for _, m := range members[t] {
					if key := memberOf(m); key != self && spelled[key] == name {
						return true
					}
				}
			}
		}
		return false
	}
	owners := map[memberName][]*ir.Object{}
	for _, owner := range order {
		for _, m := range members[owner] {
			owners[memberOf(m)] = append(owners[memberOf(m)], owner)
		}
	}
	// A type sees the members of those it embeds and of those that embed it.
	embeddedIn := map[*ir.Object][]*ir.Object{}
	for outer, inner := range embeds {
		for _, i := range inner {
			embeddedIn[i] = append(embeddedIn[i], outer)
		}
	}
	pass := func(wants bool) {
		for _, owner := range order {
			for _, m := range members[owner] {
				key := memberOf(m)
				if (m.Want != "") != wants || spelled[key] != "" {
					continue
				}
				all := owners[key]
				for _, o := range owners[key] {
					all = append(all[:len(all):len(all)], embeddedIn[o]...)
				}
				reserved := func(name string) bool { return reservedMembers[name] || askedMethods[name] && methods[key] }
				for name := range memberCandidates(wanted(m.Python, m.Want, m.Exported), reserved) {
					if !keywords[name] && (wants || !reserved(name)) && !clashes(name, all, key) {
						spelled[key] = name
						break
					}
				}
			}
		}
	}
	pass(true)
	pass(false)
	for _, owner := range order {
		for _, m := range members[owner] {
			n.objNames[m] = spelled[memberOf(m)]
		}
	}
}

// withEmbedded returns the type and all that it embeds, however deep.
func withEmbedded(o *ir.Object, embeds map[*ir.Object][]*ir.Object) []*ir.Object {
	list := []*ir.Object{o}
	for i := 0; i < len(list) && i < 100; i++ {
		list = append(list, embeds[list[i]]...)
	}
	return list
}

// namedObject returns the program's type that t is, or points to.
func namedObject(t ir.Type) *ir.Object {
	switch t := deref(t).(type) {
	case ir.Pointer:
		return namedObject(t.Elem)
	case ir.Named:
		return t.Obj
	}
	return nil
}

// receiverNames chooses the receiver's name for each type: its first letter, or as many as it takes to be no
// parameter's name in any of its methods.
func (n *names) receiverNames(pkg *ir.Package, imports map[string]bool) {
	type methods struct {
		avoid map[string]bool
		want  string
	}
	types := map[*ir.Object]*methods{}
	var order []*ir.Object
	for _, f := range pkg.Files {
		for _, d := range f.Decls {
			fn, ok := d.(*ir.Func)
			if !ok || fn.Recv == nil {
				continue
			}
			o := namedObject(fn.Recv.Type)
			m := types[o]
			if m == nil {
				m = &methods{avoid: map[string]bool{}}
				types[o] = m
				order = append(order, o)
			}
			if fn.Recv.Want != "" && m.want == "" {
				m.want = fn.Recv.Want
			}
			for _, info := range scopesOf(fn.Params, &fn.Body).order {
				if info.v != fn.Recv && info.v.Python != "" {
					m.avoid[wanted(info.v.Python, info.v.Want, false)] = true
				}
			}
		}
	}
	for _, o := range order {
		if o == nil {
			continue
		}
		m := types[o]
		if m.want != "" && validIdentifier(m.want) {
			n.receivers[o] = m.want
			continue
		}
		letters := []rune(strings.ToLower(strings.TrimLeft(n.objNames[o], "_")))
		name := string(letters)
		for i := 1; i <= len(letters); i++ {
			if short := string(letters[:i]); !m.avoid[short] && !keywords[short] && !predeclared[short] && !imports[short] {
				name = short
				break
			}
		}
		if keywords[name] || predeclared[name] || imports[name] {
			name += "2"
		}
		n.receivers[o] = name
	}
}

// funcNames names the variables and labels of one function.
func (n *names) funcNames(recv *ir.Var, params []*ir.Var, typeParams []ir.TypeParam, body *[]ir.Stmt, defs defines, imports map[string]bool) {
	all := params
	if recv != nil {
		all = append([]*ir.Var{recv}, params...)
	}
	f := &funcNamer{names: n, scopes: scopesOf(all, body), imports: imports, reserved: map[string]bool{}, decl: map[*ir.Var]declaredAt{}, held: map[*scope][]*ir.Var{}}
	for _, p := range typeParams {
		f.reserved[p.Name] = true
	}
	f.findDeclarations(defs)
	if recv != nil && !recv.Blank {
		if name := n.receivers[namedObject(recv.Type)]; name != "" {
			n.varNames[recv] = name
		}
	}
	f.nameScope(f.root)
	f.nameLabels(body)
}

// declaredAt is where a variable's scope begins.
type declaredAt struct {
	scope *scope
	num   int // occurrences up to this number are before it
}

type funcNamer struct {
	*names
	*scopes
	imports  map[string]bool
	reserved map[string]bool
	decl     map[*ir.Var]declaredAt
	held     map[*scope][]*ir.Var // the variables of each scope, in order
}

// findDeclarations finds the scope of each variable in the finished tree.
func (f *funcNamer) findDeclarations(defs defines) {
	hold := func(v *ir.Var, s *scope, num int) {
		if v == nil || v.Global {
			return
		}
		if _, ok := f.decl[v]; ok {
			return
		}
		f.decl[v] = declaredAt{s, num}
		f.held[s] = append(f.held[s], v)
	}
	for _, info := range f.order {
		if info.fixed != nil {
			hold(info.v, info.fixed, info.fixed.start)
			continue
		}
		for _, o := range info.occ {
			switch s := o.stmt.(type) {
			case *ir.Declare:
				if s.Var == info.v {
					hold(info.v, o.scope, o.num)
				}
			case *ir.Assign:
				if defs.declares(s) && o.write {
					hold(info.v, o.scope, f.lastNum(s, o.num))
				}
			}
		}
		if _, ok := f.decl[info.v]; !ok {
			faultf("no declaration of the variable %q", info.v.Python+info.v.Want)
		}
	}
}

// lastNum returns the number at which the names on the left of a := begin to be known.
func (f *funcNamer) lastNum(a *ir.Assign, num int) int {
	for _, e := range a.Lhs {
		if v := varOf(e); v != nil {
			if info := f.vars[v]; info != nil {
				for _, o := range info.occ {
					if o.write && o.stmt == ir.Stmt(a) {
						num = max(num, o.num)
					}
				}
			}
		}
	}
	return num
}

// nameScope names the variables of s, those that Python named first, then those of the scopes inside.
func (f *funcNamer) nameScope(s *scope) {
	for _, python := range []bool{true, false} {
		for _, v := range f.held[s] {
			if (v.Python != "") == python && f.names.varNames[v] == "" && !v.Blank {
				f.names.varNames[v] = f.choose(v, s)
			}
		}
	}
	for _, inner := range s.inner {
		f.nameScope(inner)
	}
}

// choose returns the best spelling for v, declared in s, that is free.
func (f *funcNamer) choose(v *ir.Var, s *scope) string {
	if ts, ok := s.owner.(*ir.TypeSwitch); ok {
		for _, c := range ts.Cases {
			if c.Var != nil && f.names.varNames[c.Var] != "" {
				return f.names.varNames[c.Var]
			}
		}
	}
	_, isFunc := deref(v.Type).(ir.FuncType)
	for name := range candidates(wanted(v.Python, v.Want, false), isFunc) {
		if !keywords[name] && !f.imports[name] && !f.reserved[name] && f.free(name, v, s) {
			return name
		}
	}
	return ""
}

// free reports whether v, declared in s, may be called name.
func (f *funcNamer) free(name string, v *ir.Var, s *scope) bool {
	known := f.decl[v].num
	// Would it hide something that its scope means?
	hides := func(occ []occurrence) bool {
		for _, o := range occ {
			if o.num > known && o.scope.within(s) {
				return true
			}
		}
		return false
	}
	if neverHidden[name] || hides(f.builtins[name]) {
		return false
	}
	// A package's names are not hidden where they are used, be it before the declaration: helper := helper() would
	// confuse.
	known = 0
	for o, occ := range f.objects {
		if f.names.objNames[o] == name && hides(occ) {
			return false
		}
	}
	for g, occ := range f.globals {
		if f.names.varNames[g] == name && hides(occ) {
			return false
		}
	}
	known = f.decl[v].num
	for other, at := range f.decl {
		if other == v || f.names.varNames[other] != name {
			continue
		}
		if at.scope == s || s.within(at.scope) && hides(f.vars[other].occ) {
			return false
		}
	}
	return true
}

// nameLabels names the labels that the function uses.
func (f *funcNamer) nameLabels(body *[]ir.Stmt) {
	taken := map[string]bool{}
	everyBlock(body, func(list *[]ir.Stmt) {
		for _, s := range *list {
			b, ok := s.(*ir.Branch)
			if !ok || b.Label == nil || f.names.labelNames[b.Label] != "" {
				continue
			}
			for name := range candidates(wanted("", orElse(b.Label.Want, "loop"), false), false) {
				if !keywords[name] && !taken[name] {
					taken[name] = true
					f.names.labelNames[b.Label] = name
					break
				}
			}
		}
	})
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
