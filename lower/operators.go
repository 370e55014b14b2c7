package lower

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/inherit"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// notImplemented lowers return NotImplemented: an operator method's way to say that it does not know the other operand.
// Comparisons for equality go on to identity, which is false for objects of two classes; the others raise TypeError. Where
// the other operand's class has a reflected method that answers, Python asks that next: package inherit has written that
// out within a module; what it could not is refused.
func (f *fn) notImplemented(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok || n.ID != "NotImplemented" || f.f == nil || f.f.Class == nil || len(f.f.Params) != 2 {
		return false
	}
	if b := f.info.Use(n); b == nil || !b.Builtin {
		return false
	}
	self, other := ref(f.variable(f.f.Params[0].Var)), f.f.Params[1]
	name := f.f.Name
	equality := name == "__eq__" || name == "__ne__"
	var x, y ir.Expr = self, f.toAny(ref(f.variable(other.Var)), f.b.paramRep(other), nil)
	swapped := false
	symbol := ""
	fun := "OperandError"
	if op, reflected, ok := ast.OperatorOf(name); ok {
		symbol, swapped = operatorText(e, op), reflected
	} else if op, ok := ast.RichComparison(name); ok && !equality {
		symbol, fun = op.Text(), "NotOrdered"
	}
	if symbol == "" && !equality || f.asksFurther(f.f) {
		f.refuse(e, "GSY0463", "test the operand's type where the operator is used", "NotImplemented here is not supported: another class may define the operator")
		return true
	}
	if equality {
		text := "false"
		if name == "__ne__" {
			text = "true"
		}
		f.returnValue(builtin(text))
		return true
	}
	if swapped {
		x, y = y, x
	}
	f.showsClass(f.b.rep(f.b.p.InstanceCell(f.f.Class)))
	f.showsClass(f.b.paramRep(other))
	f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py(fun), str(symbol), x, y))})
	return true
}

// asksFurther reports whether Python may ask a method that answers after this one has given NotImplemented. Where package
// inherit has written that out, this one does not decline such an object.
func (f *fn) asksFurther(fn *types.Func) bool {
	name := ast.Reflected(fn.Name)
	comparison := !strings.HasPrefix(name, "__r")
	ordering := comparison && fn.Name != name
	for _, c := range f.b.p.Classes {
		above := c != fn.Class && fn.Class.IsSubclass(c)
		if c == fn.Class && !ordering || c != fn.Class && c.IsSubclass(fn.Class) || above && (!comparison || ordering) || !f.b.defines(c, name) {
			continue
		}
		theirs := c.Members[name].Fn
		if f.b.judge(theirs, having(fn), fn.Name == "__eq__").Answers && f.b.judge(fn, having(theirs), false).Declines {
			return true
		}
	}
	return false
}

// having are the classes whose objects have a method, defined or inherited.
func having(m *types.Func) []*types.Class {
	return slices.DeleteFunc(slices.Clone(descendants(m.Class)), func(c *types.Class) bool {
		have := c.Lookup(m.Name)
		return have == nil || have.Fn != m
	})
}

// judge judges an operator's method that is asked about an object of one of some classes, exactly.
func (b *builder) judge(fn *types.Func, about []*types.Class, falseIsNone bool) inherit.Verdict {
	if len(fn.Params) != 2 || fn.Args == nil {
		return inherit.Verdict{Answers: true, Declines: true}
	}
	self, other := fn.Params[0].Var.Name, fn.Params[1].Var.Name
	is := func(e ast.Expression, exactly bool) (bool, bool) {
		c := fn.Class
		if !inherit.OwnClass(e, self) {
			v := b.p.Resolve(fn.Module, fn, e)
			if v == nil || v.Class == nil {
				return false, false
			}
			c = v.Class
		} else if own := descendants(c); len(own) > 1 { // the object's own may be any of them
			return false, !slices.ContainsFunc(about, func(k *types.Class) bool { return slices.Contains(own, k) })
		}
		n := 0
		for _, k := range about {
			if k == c || !exactly && k.IsSubclass(c) {
				n++
			}
		}
		return n > 0, n == 0 || n == len(about)
	}
	return inherit.Judge(fn.Body, self, other, falseIsNone && !slices.Contains(about, fn.Class), is)
}

// callIssubclass lowers issubclass(A, B) of classes that are named.
func callIssubclass(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 2 {
		return nil
	}
	of, ok := f.classesOf(e.Args[1])
	if !ok {
		ops := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(py("IsSubclassOf"), ops...), rep: boolRep}
	}
	if v := f.b.p.Resolve(f.m, f.f, e.Args[0]); v != nil && v.Class != nil {
		for _, c := range of {
			if v.Class.Derives(c) {
				return &fallibleCall{expr: builtin("true"), rep: boolRep}
			}
		}
		return &fallibleCall{expr: builtin("false"), rep: boolRep}
	}
	if r := f.rep(e.Args[0]); r.Kind != Class || r.Opt {
		ops := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(py("IsSubclassOf"), ops...), rep: boolRep}
	}
	x := f.expr(e.Args[0])
	var args []ir.Expr
	for _, c := range of {
		args = append(args, f.classValue(c))
	}
	return &fallibleCall{expr: method(x, "IsSubclass", args...), rep: boolRep}
}

// formats reports whether a class, or one below it, has a __format__, which an f-string calls with an empty spec too.
func (b *builder) formats(c *types.Class) bool {
	for _, d := range descendants(c) {
		if m := d.Lookup("__format__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			return true
		}
	}
	return false
}
