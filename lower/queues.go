package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callPriorityQueue lowers PriorityQueue(): of items that Go can order, or with a function that does.
func callPriorityQueue(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return f.priorityQueue(e, rec.Targets[0])
}

func (f *fn) priorityQueue(e *ast.Call, t *types.Target) *fallibleCall {
	r := f.rep(e)
	if r.Kind != Stub || len(r.Args) != 1 {
		return nil
	}
	item := r.Args[0]
	c := f.constructStub(e, t, r)
	made, ok := c.expr.(*ir.Call)
	if !ok || !item.Opt && (item.Kind == Int || item.Kind == Str) {
		return c
	}
	made.Fun = aio("NewPriorityQueueFunc")
	made.TypeArgs = nil
	made.Args = append(made.Args, f.itemLess(item))
	return c
}

// allClasses reports whether a call can only reach classes.
func allClasses(rec *types.Call) bool {
	for _, t := range rec.Targets {
		if t.Class == nil {
			return false
		}
	}
	return len(rec.Targets) > 1
}

// constructAny lowers a call of a variable that holds one of several classes:
//
//	q = cls(3)    →  switch cls {
//	                 case A: q = NewA(3)
//	                 default: q = NewB(3)
//	                 }
func (f *fn) constructAny(e *ast.Call, rec *types.Call) *fallibleCall {
	r := f.rep(e)
	cls, cr := f.value(e.Func)
	if cr.Kind != Class || cr.Opt {
		f.refuse(e, "GSY0343", "call each class by its name", "a call of one of several classes that have no type in common is not supported")
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	place := f.place()
	if !f.isStable(cls) {
		cls = f.save("class", cr.Go, cls)
	}
	forget := f.evaluateNow(&ast.Call{Func: &ast.Name{}, Args: handedOver(e)})
	want := "made"
	if r.Class != nil {
		want = ast.SnakeCase(r.Class.Name)
	}
	v := f.temp(want, r.Go)
	sw := &ir.Switch{At: place, Tag: cls}
	for i, t := range rec.Targets {
		body := f.into(func() {
			if problem := f.b.misfits(e, t); problem != "" {
				f.fault("TypeError", problem)
				return
			}
			f.b.chosen[e] = t
			defer delete(f.b.chosen, e)
			c := f.construct(e, t)
			if t.Class.Stub != nil && t.Class.Stub.Intrinsic == "PriorityQueue" {
				c = f.priorityQueue(e, t)
			}
			x, own := c.expr, c.rep
			if c.fails {
				x = f.settle(c, c.want)
			}
			if one := f.plainClass(t.Class); one != nil && (own.Kind == Num || own.boxed()) {
				own = one // of this class alone
			}
			f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{f.convert(x, own, r, e)}})
		})
		k := ir.Case{Body: body, Exprs: []ir.Expr{f.classValue(t.Class)}}
		if i == len(rec.Targets)-1 {
			k.Exprs = nil
		}
		sw.Cases = append(sw.Cases, k)
	}
	forget()
	f.emit(sw)
	return &fallibleCall{expr: ref(v), rep: r, want: "value"}
}

// plainClass is the representation of what int, float, str or bool make; nil for other classes.
func (f *fn) plainClass(c *types.Class) *Rep {
	return map[string]*Rep{"int": intRep, "float": floatRep, "str": strRep, "bool": boolRep}[f.b.p.BuiltinName(c)]
}

// handedOver are the values that a call hands over, those of * and ** among them.
func handedOver(e *ast.Call) []ast.Expression {
	var list []ast.Expression
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			a = st.Value
		}
		list = append(list, a)
	}
	for _, k := range e.Keywords {
		list = append(list, k.Value)
	}
	return list
}

// misfits is the text of the TypeError that a class of the program raises for a call's arguments; "" if they fit.
func (b *builder) misfits(e *ast.Call, t *types.Target) string {
	if t.Fn == nil || t.Fn.Stub != nil {
		return ""
	}
	_, problem := types.Bind(t.Fn, e, 1)
	return problem
}
