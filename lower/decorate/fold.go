package decorate

import "github.com/gosyncio/gosyncio/ast"

// fold works out what is known of the function being decorated: whether it is a coroutine function, whether a parameter
// was given.
func (r *run) fold(e ast.Expression, in *env) *value {
	truth := func(b bool) *value {
		return &value{expr: &ast.Constant{Span: e.Pos(), Value: ast.ConstBool(b)}}
	}
	if f, ok := r.classFact(e, in).(*ast.Constant); ok {
		return &value{expr: f}
	}
	switch e := e.(type) {
	case *ast.ListComp:
		if list := r.filtered(e, in); list != nil {
			return &value{expr: list}
		}
	case *ast.Call:
		if len(e.Args) != 1 || len(e.Keywords) != 0 {
			return nil
		}
		q := r.x.info.Qualified(e.Func)
		switch q {
		case "asyncio.iscoroutinefunction", "inspect.iscoroutinefunction", "inspect.isgeneratorfunction", "inspect.isasyncgenfunction",
			"builtins.callable", "inspect.isclass", "inspect.isfunction", "inspect.isroutine":
		default:
			return nil
		}
		if _, ok := e.Args[0].(*ast.Name); !ok {
			return nil
		}
		v := r.eval(e.Args[0], in)
		if v == nil {
			return nil
		}
		f := v.function()
		if f == nil {
			if v.cls != nil || v.fun != nil && v.fun.class {
				return truth(q == "builtins.callable" || q == "inspect.isclass")
			}
			if k, ok := v.expr.(*ast.Constant); ok && k != nil {
				return truth(false)
			}
			return nil
		}
		switch q {
		case "asyncio.iscoroutinefunction", "inspect.iscoroutinefunction":
			return truth(f.async() && !f.generator())
		case "inspect.isgeneratorfunction":
			return truth(!f.async() && f.generator())
		case "inspect.isasyncgenfunction":
			return truth(f.async() && f.generator())
		case "inspect.isclass":
			return truth(false)
		}
		return truth(true)
	case *ast.Compare:
		if len(e.Ops) != 1 || e.Ops[0] != ast.Is && e.Ops[0] != ast.IsNot {
			return nil
		}
		if !ast.IsNone(e.Comparators[0]) {
			return nil
		}
		if c, ok := e.Left.(*ast.Call); ok {
			switch f := r.classFact(c, in).(type) {
			case *ast.Constant:
				return truth(ast.IsNone(f) == (e.Ops[0] == ast.Is))
			case *ast.Attribute: // what the class has
				if m, known := r.member(f.Attr); known && (m.method || m.value != nil) {
					return truth((m.value != nil && ast.IsNone(m.value)) == (e.Ops[0] == ast.Is))
				}
			}
			return nil
		}
		v := r.eval(e.Left, in)
		if v == nil {
			return nil
		}
		switch {
		case v.fn != nil || v.fun != nil || v.cls != nil || v.inst != nil:
			return truth(e.Ops[0] == ast.IsNot)
		case v.expr != nil:
			c, ok := v.expr.(*ast.Constant)
			if !ok {
				return nil
			}
			return truth(ast.IsNone(c) == (e.Ops[0] == ast.Is))
		}
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			if t, ok := r.test(e.Operand, in); ok {
				return truth(!t)
			}
		}
	}
	return nil
}

// test is the truth of a test, if it is known.
func (r *run) test(e ast.Expression, in *env) (truth, known bool) {
	if b, ok := e.(*ast.BoolOp); ok {
		for _, v := range b.Values {
			t, ok := r.test(v, in)
			if !ok {
				return false, false
			}
			if t == (b.Op == ast.Or) {
				return t, true
			}
		}
		return b.Op == ast.And, true
	}
	switch e.(type) {
	case *ast.Name, *ast.Constant, *ast.Compare, *ast.UnaryOp, *ast.Call, *ast.Attribute, *ast.ListComp:
	default:
		return false, false
	}
	if c, ok := e.(*ast.Call); ok && r.fold(c, in) == nil {
		return false, false
	}
	v := r.eval(e, in)
	if v == nil {
		return false, false
	}
	if v.fn != nil || v.fun != nil || v.cls != nil {
		return true, true
	}
	if l, ok := v.expr.(*ast.List); ok {
		return len(l.Elts) > 0, true
	}
	if k, ok := v.expr.(*ast.Constant); ok {
		switch c := k.Value.(type) {
		case ast.ConstNone:
			return false, true
		case ast.ConstBool:
			return bool(c), true
		case ast.ConstStr:
			return c != "", true
		case ast.ConstInt:
			return c.Sign() != 0, true
		}
	}
	return false, false
}

// function is the def behind a value.
func (v *value) function() *function {
	switch {
	case v.fn != nil:
		return functionOf(v.fn.def)
	case v.fun != nil && !v.fun.class:
		return v.fun.def
	}
	return nil
}
