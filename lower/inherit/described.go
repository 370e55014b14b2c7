package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// What a descriptor knows when its class is made: the texts that __set_name__ makes of the name, and the constants that
// __init__ is given.

// nameAll runs __set_name__: it may give attributes texts that are made of the name.
func (s *specialized) nameAll(k *class) bool {
	if k == nil {
		return true
	}
	def, ok := k.defs[setName][0].(*ast.FunctionDef)
	if !ok || len(def.Args.Args) != 3 {
		return false
	}
	self, name := def.Args.Args[0].Arg, def.Args.Args[2].Arg
	for _, st := range def.Body {
		switch st := st.(type) {
		case *ast.Pass:
			continue
		case *ast.Expr:
			if _, ok := st.Value.(*ast.Constant); ok {
				continue
			}
		case *ast.Assign:
			a, ok := st.Targets[0].(*ast.Attribute)
			if !ok || len(st.Targets) > 1 {
				return false
			}
			v, ok := a.Value.(*ast.Name)
			value, known := s.fold(st.Value, self, map[string]string{name: s.name})
			if ok && v.ID == self && known {
				s.texts[a.Attr] = value
				continue
			}
		}
		return false
	}
	return true
}

// initialize finds the attributes that __init__ gives constants and classes, which nothing changes; true if it does no more
// than that.
func (s *specialized) initialize() bool {
	s.values = map[string]ast.Expression{}
	k := next(s.kind.mro, nil, "__init__")
	if k == nil {
		return true
	}
	def, ok := k.defs["__init__"][0].(*ast.FunctionDef)
	if !ok || len(def.Args.Posonlyargs) > 0 || len(def.Args.Args) == 0 || def.Args.Vararg != nil || def.Args.Kwarg != nil {
		return false
	}
	given := map[string]ast.Expression{}
	params := def.Args.Args[1:]
	for i, d := range def.Args.Defaults {
		given[params[len(params)-len(def.Args.Defaults)+i].Arg] = d
	}
	for i, p := range def.Args.Kwonlyargs {
		given[p.Arg] = def.Args.KwDefaults[i]
	}
	for i, a := range s.call.Args {
		if _, star := a.(*ast.Starred); star || i >= len(params) {
			return false
		}
		given[params[i].Arg] = a
	}
	for _, a := range s.call.Keywords {
		if a.Arg == "" {
			return false
		}
		if given[a.Arg] == nil && !slices.ContainsFunc(slices.Concat(params, def.Args.Kwonlyargs), func(p *ast.Arg) bool { return p.Arg == a.Arg }) {
			return false
		}
		given[a.Arg] = a.Value
	}
	plain := true
	for _, e := range given {
		plain = plain && s.settled(e) // one that does something does it once
	}
	for _, st := range def.Body {
		var target ast.Expression
		switch st := st.(type) {
		case *ast.Assign:
			target = st.Targets[0]
			plain = plain && len(st.Targets) == 1
		case *ast.AnnAssign:
			target = st.Target
		case *ast.Expr:
			if call, ok := st.Value.(*ast.Call); ok {
				a, ok := call.Func.(*ast.Attribute)
				base := next(s.kind.mro, k, "__init__")
				if ok && a.Attr == "__init__" && s.isSuper(a.Value) && base == nil && len(call.Args)+len(call.Keywords) == 0 {
					continue
				}
			} else if _, ok := st.Value.(*ast.Constant); ok {
				continue
			}
		}
		a, ok1 := target.(*ast.Attribute)
		n, ok2 := valueOf(st).(*ast.Name)
		if !ok1 || a.Attr == "" {
			plain = false
			continue
		}
		value := valueOf(st)
		if ok2 {
			if v, param := given[n.ID]; param {
				value = v
			}
		}
		if v, ok := a.Value.(*ast.Name); !ok || v.ID != def.Args.Args[0].Arg || value == nil || !s.settled(value) || s.changes(a.Attr, k) {
			plain = false
			continue
		}
		s.values[a.Attr] = value
	}
	return plain
}

// settled: a constant, or a class by its name.
func (s *specialized) settled(e ast.Expression) bool {
	if constant(e) {
		_, tuple := e.(*ast.Tuple)
		return !tuple
	}
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	b := s.info.Use(n)
	return b != nil && (s.byBinding[b] != nil || b.Builtin && slices.Contains([]string{"int", "str", "float", "bool", "bytes", "list", "dict", "set", "tuple"}, n.ID))
}

// changes reports whether something else than the __init__ of a class may set an attribute of the descriptor.
func (s *specialized) changes(name string, init *class) bool {
	found := false
	for _, k := range s.kind.mro {
		for _, st := range k.def.Body {
			if k == init && ast.DefName(st) == "__init__" {
				continue
			}
			ast.Walk(st, func(n any) bool {
				a, ok := n.(*ast.Attribute)
				found = found || ok && a.Attr == name && a.Ctx != ast.Load
				return !found
			})
		}
	}
	return found
}

// fold is the text that an expression gives, if it is known.
func (s *specialized) fold(e ast.Expression, self string, names map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		v, ok := e.Value.(ast.ConstStr)
		return string(v), ok
	case *ast.Name:
		v, ok := names[e.ID]
		return v, ok
	case *ast.Attribute:
		if v, ok := e.Value.(*ast.Name); ok && v.ID == self && e.Ctx == ast.Load {
			t, ok := s.texts[e.Attr]
			return t, ok
		}
	case *ast.BinOp:
		l, ok1 := s.fold(e.Left, self, names)
		r, ok2 := s.fold(e.Right, self, names)
		return l + r, ok1 && ok2 && e.Op == ast.Add
	case *ast.FormattedValue:
		t, ok := s.fold(e.Value, self, names)
		return t, ok && e.FormatSpec == nil && (e.Conversion < 0 || e.Conversion == 's')
	case *ast.JoinedStr:
		all := ""
		for _, v := range e.Values {
			t, ok := s.fold(v, self, names)
			if !ok {
				return "", false
			}
			all += t
		}
		return all, true
	}
	return "", false
}
