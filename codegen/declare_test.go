package codegen

import (
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// mainOf makes a program of one function f with the given parameters and body.
func mainOf(params []*ir.Var, results []ir.Type, body ...ir.Stmt) *ir.Program {
	return module(fn(obj("f"), params, results, body...), fn(&ir.Object{Python: "main", Want: "main"}, nil, nil))
}

func TestDeclare(t *testing.T) {
	c, n := param("c", tBool), param("n", tInt)
	x, y, z := local("x", tInt), local("y", tInt), local("z", tInt)
	i := local("i", tInt)
	fv := local("fns", ir.Slice{Elem: ir.FuncType{}})
	total := local("total", tInt)
	divmod := obj("divmod_")
	split := fn(divmod, vars(n), types(tInt, tInt), ret(ref(n), ref(n)))
	anyf := obj("anyf")
	anyFunc := fn(anyf, nil, types(tInt), ret(num(1)))
	own := local("own", tInt)
	own.PerIteration = true
	v := tmp("v", tAny)
	u := tmp("h", tUint64)
	fl := local("ratio", tFloat)
	e := tmp("err", tErr)
	appendLit := func(body ...ir.Stmt) ir.Stmt {
		return set(fv, call(id("append"), ref(fv), lit(nil, nil, body...)))
	}
	fact := local("fact", ir.FuncType{Params: types(tInt), Results: types(tInt)})
	m := param("m", tInt)
	lbl := &ir.Label{Want: "outer"}
	runGolden(t, "declare", []passCase{
		{"first_assignment_defines", mainOf(nil, nil, set(x, num(1)), set(y, ref(x)), print(ref(y)))},
		{"both_branches", mainOf(vars(c), nil,
			orElseDo(when(ref(c), set(x, num(1))), set(x, num(2))), print(ref(x)))},
		{"one_branch_only", mainOf(vars(c), nil, when(ref(c), set(x, num(1)), print(ref(x))))},
		{"two_branches_each_its_own", mainOf(vars(c), nil,
			orElseDo(when(ref(c), set(x, num(1)), print(ref(x))), set(y, num(1)), print(ref(y))))},
		{"partly_new_in_the_same_scope", module(split, fn(obj("f"), vars(n), nil,
			set2(x, y, call(fun(divmod), ref(n))), print(ref(x), ref(y)),
			set2(x, z, call(fun(divmod), ref(n))), print(ref(x), ref(z))))},
		{"partly_new_across_scopes", module(split, fn(obj("f"), vars(n), nil,
			set(total, num(0)),
			while(bin(">", ref(n), num(0)), set2(n, x, call(fun(divmod), ref(n))), set(total, bin("+", ref(total), ref(x)))),
			set(y, num(1)),
			while(bin(">", ref(y), num(0)), set2(y, z, call(fun(divmod), ref(y))), print(ref(z))),
			print(ref(total))))},
		{"read_on_its_own_right", mainOf(nil, nil, set(fact, lit(vars(m), types(tInt),
			when(bin("<", ref(m), num(2)), ret(num(1))),
			ret(bin("*", ref(m), call(ref(fact), bin("-", ref(m), num(1))))))), print(call(ref(fact), num(5))))},
		{"loop_fresh_each_turn", mainOf(vars(n), nil,
			each(i, nil, ref(n), set(x, ref(i)), print(ref(x))))},
		{"loop_carries_a_value", mainOf(vars(n, c), nil,
			each(i, nil, ref(n), when(bin("==", ref(i), num(0)), set(x, num(7))), print(ref(x))))},
		{"loop_written_on_all_paths", mainOf(vars(n, c), nil,
			each(i, nil, ref(n), orElseDo(when(ref(c), set(x, num(7))), set(x, ref(i))), print(ref(x))))},
		{"loop_continue_before_the_write", mainOf(vars(n, c), nil,
			each(i, nil, ref(n), when(ref(c), &ir.Branch{Continue: true}), set(x, ref(i)), print(ref(x))))},
		{"loop_carries_into_the_outer_loop", mainOf(vars(n, c), nil,
			each(i, nil, ref(n), while(ref(c), when(bin(">", ref(i), num(1)), set(x, num(1)), &ir.Branch{}), print(ref(x)))))},
		{"loop_closure_sees_one_variable", mainOf(vars(n), nil,
			set(fv, id("nil")),
			each(i, nil, ref(n), set(x, ref(i)), appendLit(print(ref(x)))),
			print(ref(fv)))},
		{"loop_closure_per_iteration", mainOf(vars(n), nil,
			set(fv, id("nil")),
			each(i, nil, ref(n), set(own, ref(i)), appendLit(print(ref(own)))),
			print(ref(fv)))},
		{"for_init_defines", mainOf(vars(n), nil,
			&ir.For{Init: set(x, num(2)), Cond: bin("<=", ref(x), ref(n)), Post: &ir.IncDec{X: ref(x)}, Body: []ir.Stmt{print(ref(x))}})},
		{"for_init_used_after", mainOf(vars(n), nil,
			&ir.For{Init: set(x, num(2)), Cond: bin("<=", ref(x), ref(n)), Post: &ir.IncDec{X: ref(x)}, Body: []ir.Stmt{print(num(1))}}, print(ref(x)))},
		{"for_init_captured", mainOf(vars(n), nil, set(fv, id("nil")),
			&ir.For{Init: set(x, num(2)), Cond: bin("<=", ref(x), ref(n)), Post: &ir.IncDec{X: ref(x)}, Body: []ir.Stmt{appendLit(print(ref(x)))}}, print(ref(fv)))},
		{"if_init_defines", module(anyFunc, fn(obj("f"), nil, nil,
			&ir.If{Init: set(x, call(fun(anyf))), Cond: bin(">", ref(x), num(1)), Then: []ir.Stmt{print(ref(x))}}))},
		{"interface_needs_its_type", module(anyFunc, fn(obj("f"), vars(c), nil,
			set(v, call(fun(anyf))), when(ref(c), set(v, str("x"))), print(ref(v))))},
		{"nil_needs_its_type", mainOf(nil, nil, set(e, id("nil")), print(ref(e)))},
		{"constants_get_their_type", mainOf(vars(c), nil,
			set(u, &ir.IntLit{Value: "2166136261", Hex: true}), set(fl, num(0)),
			when(ref(c), set(u, bin("*", ref(u), num(3))), set(fl, bin("/", ref(fl), &ir.FloatLit{Value: 2}))), print(ref(u), ref(fl)))},
		{"declare_then_assign", mainOf(nil, nil, &ir.Declare{Var: x}, set(x, num(1)), print(ref(x)))},
		{"declare_at_zero", mainOf(vars(c), nil, &ir.Declare{Var: x}, when(ref(c), set(x, num(1))), print(ref(x)))},
		{"declare_again_resets", mainOf(vars(n), nil,
			&ir.Declare{Var: x}, while(bin(">", ref(n), num(0)), &ir.Declare{Var: x}, opset(x, "+", ref(n)), print(ref(x))), print(ref(x)))},
		{"declare_in_a_loop_is_fresh", mainOf(vars(n), nil, set(fv, id("nil")),
			while(bin(">", ref(n), num(0)), &ir.Declare{Var: x}, appendLit(opset(x, "+", ref(n))), print(ref(x))), print(ref(fv)))},
		{"assigned_in_a_closure_on_its_right", mainOf(nil, nil,
			set(y, call(lit(nil, types(tInt), set(x, num(1)), ret(num(2))))), print(ref(x), ref(y)))},
		{"assigned_in_a_closure", mainOf(nil, nil, do(call(pkg("runtime/py", "Print"), lit(nil, nil, set(x, num(1))))), print(ref(x)))},
		{"swap", mainOf(nil, nil,
			&ir.Assign{Lhs: []ir.Expr{ref(x), ref(y)}, Rhs: []ir.Expr{num(0), num(1)}},
			&ir.Assign{Lhs: []ir.Expr{ref(x), ref(y)}, Rhs: []ir.Expr{ref(y), bin("+", ref(x), ref(y))}}, print(ref(x), ref(y)))},
		{"inner_loop_may_not_run", mainOf(vars(n), nil,
			each(i, nil, ref(n), each(y, nil, ref(i), set(x, ref(y))), print(ref(x))))},
		{"inner_while_may_not_run", mainOf(vars(n, c), nil,
			each(i, nil, ref(n), while(ref(c), set(x, ref(i))), print(ref(x))))},
		{"inner_post_reads_what_continue_skips", mainOf(vars(n, c), nil,
			each(y, nil, ref(n), &ir.For{Init: set(i, num(0)), Cond: bin("<", ref(i), ref(n)), Post: set(i, bin("+", ref(i), ref(x))), Body: []ir.Stmt{
				when(ref(c), &ir.Branch{Continue: true}), set(x, num(1))}}))},
		{"endless_loop_left_before_the_write", mainOf(vars(n, c), nil,
			each(i, nil, ref(n), while(nil, when(ref(c), &ir.Branch{}), set(x, ref(i))), print(ref(x))))},
		{"post_reads_what_continue_skips", mainOf(vars(n, c), nil,
			&ir.For{Init: set(i, num(0)), Cond: bin("<", ref(i), ref(n)), Post: set(i, bin("+", ref(i), ref(x))), Body: []ir.Stmt{
				when(ref(c), &ir.Branch{Continue: true}), set(x, num(1))}})},
		{"labelled_break_leaves_it_unwritten", mainOf(vars(n, c), nil,
			&ir.Range{Label: lbl, Key: i, X: ref(n), Body: []ir.Stmt{
				while(nil, when(ref(c), &ir.Branch{Continue: true, Label: lbl}), set(x, ref(i)), &ir.Branch{}),
				print(ref(x))}})},
	})
}
