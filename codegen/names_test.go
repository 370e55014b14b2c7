package codegen

import (
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

func TestSpell(t *testing.T) {
	for _, c := range []struct {
		python   string
		exported bool
		want     string
	}{
		{"fetch_user", false, "fetchUser"},
		{"fetch_user", true, "FetchUser"},
		{"item_id", false, "itemID"},
		{"item_ids", false, "itemIDs"},
		{"id", false, "id"},
		{"id", true, "ID"},
		{"url", false, "url"},
		{"url", true, "URL"},
		{"http_get", false, "httpGet"},
		{"http_get", true, "HTTPGet"},
		{"MAX_SIZE", false, "maxSize"},
		{"MAX_SIZE", true, "MaxSize"},
		{"N", false, "n"},
		{"_private", false, "private"},
		{"__mangled", false, "mangled"},
		{"__init__", false, "init"},
		{"_", false, "blank"},
		{"HTTPServer", true, "HTTPServer"},
		{"HTTPServer", false, "httpServer"},
		{"MyClass", false, "myClass"},
		{"getUserName", false, "getUserName"},
		{"part_1", false, "part1"},
		{"x_1_2", false, "x1_2"},
		{"naïve", false, "naïve"},
		{"größe", true, "Größe"},
		{"名前", false, "名前"},
		{"名前", true, "X名前"},
		{"e\u0301", false, "eu0301"},
		{"a‿b", false, "aB"},
		{"_1", false, "n1"},
		{"_1", true, "N1"},
		{"to_json", true, "ToJSON"},
		{"PI", false, "pi"},
		{"ID", false, "id"},
	} {
		if got := spell(c.python, c.exported); got != c.want {
			t.Errorf("spell(%q, %v) = %q, want %q", c.python, c.exported, got, c.want)
		}
		if !validIdentifier(spell(c.python, c.exported)) && !keywords[c.want] {
			t.Errorf("spell(%q) is no identifier", c.python)
		}
	}
}

func TestNames(t *testing.T) {
	n := param("n", tInt)
	all := []string{"type_", "func", "range", "map", "chan", "var", "select", "go", "defer", "interface", "package", "switch", "struct", "case", "default", "const"}
	var body []ir.Stmt
	for _, name := range all {
		body = append(body, set(local(name, tInt), num(1)))
	}
	for i := range all {
		body = append(body, print(body[i].(*ir.Assign).Lhs[0]))
	}
	lenv, strv, errv, nilv, maxv := local("len", tInt), local("string", tInt), local("error", tInt), local("nil", tInt), local("max", tInt)
	timev, errorsv, pyv := local("time", tInt), local("errors", tInt), local("py", tInt)
	helper := obj("helper")
	helperFn := fn(helper, nil, types(tInt), ret(num(1)))
	helperVar, helperVar2 := local("helper", tInt), local("helper", tInt)
	x1, x2 := tmp("x", tInt), tmp("x", tInt)
	pa, pb := local("item_a", tInt), local("itemA", tInt)
	r1, r1b := local("r1", tInt), local("r_1", tInt)
	mainObj, initObj := obj("main"), obj("init")
	closeFn, copyFn := obj("close"), obj("copy")
	g1, g2 := global("MAX_SIZE", tInt), global("max_size", tInt)
	inner := local("x", tInt)
	shadow, copied := local("name", tInt), tmp("name", tInt)
	copied.PerIteration = true
	fns := local("fns", ir.Slice{Elem: ir.FuncType{}})
	val := param("value", tAny)
	cs, ci := local("value", tStr), local("value", tInt)
	tp := param("T", ir.TypeVarRef{Name: "T"})
	tl := local("T", tInt)
	lbl1, lbl2 := &ir.Label{Want: "outer"}, &ir.Label{Want: "outer"}
	runGolden(t, "names", []passCase{
		{"keywords", mainOf(nil, nil, body...)},
		{"predeclared_free_to_use", mainOf(nil, nil, set(lenv, num(1)), set(maxv, num(2)), set(nilv, num(3)), print(ref(lenv), ref(maxv), ref(nilv)))},
		{"predeclared_needed", mainOf(nil, nil, set(lenv, call(id("len"), str("abc"))), set(strv, num(1)), set(errv, num(1)), &ir.Declare{Var: tmp("e", tErr)},
			print(ref(lenv), call(id("len"), str("x")), ref(strv), &ir.Conv{Type: tStr, X: str("s")}, ref(errv), lit(nil, types(tErr), ret(id("nil")))))},
		{"imported_packages", mainOf(nil, nil, set(timev, num(1)), set(errorsv, num(2)), set(pyv, num(3)),
			print(ref(timev), ref(errorsv), ref(pyv), pkg("time", "Second"), call(pkg("errors", "New"), str("x"))))},
		{"package_function_used_inside", module(helperFn, fn(obj("f"), nil, nil, set(helperVar, call(fun(helper))), print(ref(helperVar), call(fun(helper)))))},
		{"package_function_defined_from", module(helperFn, fn(obj("f"), nil, nil, set(helperVar2, call(fun(helper))), print(ref(helperVar2))))},
		{"same_scope", mainOf(nil, nil, set(x1, num(1)), set(x2, num(2)), print(ref(x1), ref(x2)), set(pa, num(1)), set(pb, num(1)), print(ref(pa), ref(pb)), set(r1, num(1)), set(r1b, num(1)), print(ref(r1), ref(r1b)))},
		{"python_names_first", mainOf(nil, nil, set(x1, num(1)), set(inner, num(2)), print(ref(x1), ref(inner)))},
		{"copy_of_a_variable", mainOf(nil, nil, set(shadow, num(1)), each(nil, nil, num(3), set(copied, ref(shadow)),
			set(fns, call(id("append"), ref(fns), lit(nil, nil, print(ref(copied)))))), print(ref(shadow), ref(fns)))},
		{"type_switch", mainOf(vars(val), nil, &ir.TypeSwitch{X: ref(val), Cases: []ir.TypeCase{
			{Types: types(tStr), Var: cs, Body: []ir.Stmt{print(ref(cs))}}, {Types: types(tInt), Var: ci, Body: []ir.Stmt{print(ref(ci))}}}})},
		{"package_level", module(
			fn(&ir.Object{Python: "main", Want: "main"}, nil, nil, do(call(fun(mainObj)))),
			fn(mainObj, nil, nil, do(call(fun(initObj)))), fn(initObj, nil, nil, do(call(fun(closeFn)))),
			fn(closeFn, nil, nil, do(call(fun(copyFn)))), fn(copyFn, nil, nil, print(ref(g1), ref(g2))),
			&ir.VarDecl{Var: g1, Value: num(1)}, &ir.VarDecl{Var: g2, Value: num(2)})},
		{"type_parameter", module(&ir.Func{Obj: obj("f"), TypePrm: []ir.TypeParam{{Name: "T", Constraint: tAny}}, Params: vars(tp), Body: []ir.Stmt{
			set(tl, num(1)), print(ref(tl), ref(tp))}})},
		{"labels", mainOf(vars(n), nil,
			&ir.For{Label: lbl1, Body: []ir.Stmt{while(nil, &ir.Branch{Label: lbl1})}},
			&ir.For{Label: lbl2, Body: []ir.Stmt{while(nil, &ir.Branch{Label: lbl2})}},
			&ir.For{Label: &ir.Label{Want: "unused"}, Body: []ir.Stmt{&ir.Branch{}}})},
	})
}

// members builds a type with fields and methods.
func TestMembers(t *testing.T) {
	typ := &ir.Object{Python: "Ledger", Exported: true}
	self := ir.Pointer{Elem: ir.Named{Obj: typ}}
	recv := func() *ir.Var { return param("self", self) }
	exp := func(name string) *ir.Object { return &ir.Object{Python: name, Exported: true, Member: true} }
	total, moves := exp("total"), &ir.Object{Python: "_moves", Member: true}
	str0 := &ir.Object{Python: "__str__", Want: "String", Exported: true, Member: true}
	userString, format := exp("string"), exp("format")
	add, addAlso := exp("add_item"), exp("addItem")
	method := func(o *ir.Object, params []*ir.Var, results []ir.Type, body ...ir.Stmt) *ir.Func {
		f := fn(o, params, results, body...)
		f.Recv = recv()
		return f
	}
	l := param("l", tInt)
	m := method(add, vars(l), nil)
	m.Body = []ir.Stmt{
		&ir.Assign{Lhs: []ir.Expr{&ir.Selector{X: ref(m.Recv), Obj: total}}, Op: "+", Rhs: []ir.Expr{ref(l)}},
		&ir.IncDec{X: &ir.Selector{X: ref(m.Recv), Obj: moves}},
	}
	other := &ir.Object{Python: "Other", Exported: true}
	useOther := fn(obj("use"), vars(param("o", ir.Pointer{Elem: ir.Named{Obj: typ}})), nil)
	useOther.Body = []ir.Stmt{do(call(&ir.Selector{X: ref(useOther.Params[0]), Obj: add}, num(1)))}
	mainFn := fn(&ir.Object{Python: "main", Want: "main"}, nil, nil)
	runGolden(t, "members", []passCase{
		{"methods_after_their_type", module(
			m,
			&ir.TypeDecl{Obj: typ, Type: ir.Struct{Fields: []ir.Field{{Obj: total, Type: tInt}, {Obj: moves, Type: tInt}}}, Doc: "What the workers did."},
			&ir.TypeDecl{Obj: other, Type: ir.Struct{Fields: []ir.Field{{Type: ir.Named{Obj: typ}}}}},
			method(str0, nil, types(tStr), ret(str("x"))),
			method(userString, nil, types(tInt), ret(num(1))),
			method(format, nil, types(tInt), ret(num(1))),
			method(addAlso, nil, nil),
			useOther, mainFn)},
	})
}
