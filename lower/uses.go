package lower

import "github.com/gosyncio/gosyncio/lower/ir"

// eachUse calls visit for every object and package-level variable that a file names, in types and in code.
func eachUse(file *ir.File, visit func(any)) {
	u := &uses{visit: visit}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ir.Func:
			if d.Recv != nil {
				u.typ(d.Recv.Type)
			}
			u.params(d.TypePrm)
			u.vars(d.Params)
			u.types(d.Results)
			u.block(d.Body)
		case *ir.TypeDecl:
			u.params(d.TypePrm)
			u.typ(d.Type)
		case *ir.VarDecl:
			u.typ(d.Var.Type)
			u.expr(d.Value)
		case *ir.ConstDecl:
			u.typ(d.Type)
			u.expr(d.Value)
		}
	}
}

type uses struct{ visit func(any) }

func (u *uses) params(list []ir.TypeParam) {
	for _, p := range list {
		u.typ(p.Constraint)
	}
}

func (u *uses) vars(list []*ir.Var) {
	for _, v := range list {
		if v != nil {
			u.typ(v.Type)
		}
	}
}

func (u *uses) types(list []ir.Type) {
	for _, t := range list {
		u.typ(t)
	}
}

func (u *uses) block(list []ir.Stmt) {
	for _, st := range list {
		inspectStmt(st, u.stmt, u.node)
	}
}

func (u *uses) stmt(st ir.Stmt) {
	switch st := st.(type) {
	case *ir.Declare:
		u.typ(st.Var.Type)
	case *ir.TypeSwitch:
		for _, c := range st.Cases {
			u.types(c.Types)
		}
	}
}

func (u *uses) expr(x ir.Expr) { inspectExpr(x, u.node) }

func (u *uses) node(x ir.Expr) {
	switch x := x.(type) {
	case *ir.VarRef:
		if x.Var.Global {
			u.visit(x.Var)
		} else {
			u.typ(x.Var.Type) // it may be declared with its type
		}
	case *ir.ObjRef:
		u.visit(x.Obj)
	case *ir.Selector:
		u.visit(x.Obj)
	case *ir.Call:
		u.types(x.TypeArgs)
	case *ir.Instance:
		u.types(x.TypeArgs)
	case *ir.Conv:
		u.typ(x.Type)
	case *ir.TypeAssert:
		u.typ(x.Type)
	case *ir.TypeExpr:
		u.typ(x.Type)
	case *ir.Composite:
		u.typ(x.Type)
	case *ir.FuncLit:
		u.vars(x.Params)
		u.types(x.Results)
		u.block(x.Body)
	}
}

func (u *uses) typ(t ir.Type) {
	switch t := t.(type) {
	case ir.Named:
		if t.Obj != nil {
			u.visit(t.Obj)
		}
		u.types(t.Args)
	case ir.Pointer:
		u.typ(t.Elem)
	case ir.Slice:
		u.typ(t.Elem)
	case ir.Array:
		u.typ(t.Elem)
	case ir.Map:
		u.typ(t.Key)
		u.typ(t.Elem)
	case ir.FuncType:
		u.types(t.Params)
		u.types(t.Results)
	case ir.Struct:
		for _, f := range t.Fields {
			u.typ(f.Type)
		}
	case ir.Interface:
		for _, m := range t.Methods {
			u.typ(m.Type)
		}
		u.types(t.Embeds)
		u.types(t.Union)
	}
}
