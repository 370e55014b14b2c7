package types

import "github.com/gosyncio/gosyncio/ast"

// Maker is the __new__ that a call of the class is a call of: one that also has the __init__ run, see inherit.Makers. Nil for
// other classes.
func (c *Class) Maker() *Func {
	if m := c.Lookup("__new__"); m != nil && m.Fn != nil && m.Fn.Stub == nil && m.Fn.ClassM {
		return m.Fn
	}
	return nil
}

// Starter is the __init__ of a class that has a Maker, which runs it; nil if there is none.
func (c *Class) Starter() *Func {
	for _, k := range c.MRO {
		for _, name := range k.Order {
			if f := k.Members[name].Fn; f != nil && f.Identity != nil && f.Identity.Name == "__init__" && name != "__init__" {
				return f
			}
		}
	}
	return nil
}

// isRawNew reports whether a call is object.__new__(cls), which makes an object without anything in it.
func (w *walker) isRawNew(e *ast.Call) bool {
	return w.fn != nil && w.fn.Class != nil && w.fn.ClassM && w.fn.Name == "__new__" && len(e.Args) == 1 && len(e.Keywords) == 0 && w.info.Qualified(e.Func) == "builtins.object.__new__"
}

func (w *walker) rawNew(e *ast.Call, rec *Call, out *Cell) {
	p := w.p
	cls := w.expr(e.Args[0])
	p.on(func() {
		for _, a := range cls.Atoms() {
			if a.Obj == nil || !a.Obj.Program() || rec.bound[a.Obj] {
				continue
			}
			rec.bound[a.Obj] = true
			self := p.selfAtom(a.Obj)
			p.add(out, self)
			rec.Targets = append(rec.Targets, &Target{Class: a.Obj, Recv: self})
		}
	}, cls)
}
