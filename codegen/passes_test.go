package codegen

import (
	"math"
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

func sleep(ctx, n *ir.Var) ir.Expr { return call(pkg("runtime/asyncio", "Sleep"), ref(ctx), ref(n)) }

func TestErrors(t *testing.T) {
	ctx, n := param("ctx", tCtx), param("n", tInt)
	e1, e2, e3 := tmp("err", tErr), tmp("err", tErr), tmp("err", tErr)
	v, w := local("v", tInt), local("w", tInt)
	r1 := tmp("result", tInt)
	get := obj("get")
	getter := fn(get, vars(ctx, n), types(tInt, tErr), ret(ref(n), id("nil")))
	g := func() ir.Expr { return call(fun(get), ref(ctx), ref(n)) }
	body := obj("body")
	within := fn(body, vars(param("f", ir.FuncType{Results: types(tErr)})), types(tErr), ret(id("nil")))
	item := local("e", tErr)
	runGolden(t, "errors", []passCase{
		{"fold_into_if", mainOf(vars(ctx, n), types(tErr),
			set(e1, sleep(ctx, n)), when(nilErr(e1), ret(ref(e1))), print(ref(n)), ret(id("nil")))},
		{"fold_with_else", mainOf(vars(ctx, n), types(tErr),
			set(e1, sleep(ctx, n)), orElseDo(when(bin("==", ref(e1), id("nil")), print(ref(n))), print(ref(e1))), ret(id("nil")))},
		{"used_after_the_if", mainOf(vars(ctx, n), types(tErr),
			set(e1, sleep(ctx, n)), when(nilErr(e1), print(ref(e1))), ret(ref(e1)))},
		{"value_and_error_share_err", module(getter, fn(obj("f"), vars(ctx, n), types(tErr),
			set2(v, e1, g()), when(nilErr(e1), ret(ref(e1))),
			set2(w, e2, g()), when(nilErr(e2), ret(ref(e2))),
			set2(nil, e3, g()), when(nilErr(e3), print(num(1)), ret(ref(e3))),
			print(ref(v), ref(w)), ret(id("nil"))))},
		{"outer_err_is_not_hidden_where_it_is_used", module(getter, fn(obj("f"), vars(ctx, n), types(tErr),
			set2(v, e1, g()),
			when(nilErr(e1), set(e2, sleep(ctx, n)), when(nilErr(e2), print(ref(e1)), ret(ref(e2)))),
			print(ref(v)), ret(ref(e1))))},
		{"inner_err_hides_where_nobody_looks", module(getter, fn(obj("f"), vars(ctx, n), types(tErr),
			set2(v, e1, g()),
			when(bin(">", ref(v), num(1)), set(e2, sleep(ctx, n)), when(nilErr(e2), ret(ref(e2)))),
			print(ref(v)), ret(ref(e1))))},
		{"returned_as_it_is", mainOf(vars(ctx, n), types(tErr),
			set(e1, sleep(ctx, n)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"value_returned_as_it_is", module(getter, fn(obj("f"), vars(ctx, n), types(tInt, tErr),
			set2(r1, e1, g()), when(nilErr(e1), ret(num(0), ref(e1))), ret(ref(r1), id("nil"))))},
		{"dropped_value_returns_err", module(getter, fn(obj("f"), vars(ctx, n), types(tErr),
			set2(nil, e1, g()), when(nilErr(e1), ret(ref(e1))), ret(id("nil"))))},
		{"literal_of_several_lines_stays_before", module(within, fn(obj("f"), vars(ctx, n), types(tErr),
			set(e1, call(fun(body), lit(nil, types(tErr), print(ref(n)), ret(id("nil"))))), when(nilErr(e1), ret(ref(e1))), print(ref(n)), ret(id("nil"))))},
		{"named_by_the_author", mainOf(vars(ctx, n), nil,
			set(item, sleep(ctx, n)), when(nilErr(item), print(ref(item))))},
		{"tested_at_the_end", mainOf(vars(ctx, n), types(tErr),
			set(e1, sleep(ctx, n)), print(ref(e1)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"literal_called_at_once", mainOf(vars(ctx, n), types(tErr),
			set(e1, call(lit(nil, types(tErr), ret(sleep(ctx, n))))), print(ref(e1)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"literal_that_becomes_a_call", mainOf(vars(ctx, n), types(tErr),
			set(e1, call(lit(nil, types(tErr), set(e2, sleep(ctx, n)), when(nilErr(e2), ret(ref(e2))), ret(id("nil"))))),
			print(ref(e1)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"literal_that_converts", mainOf(vars(ctx, n), types(tErr),
			set(e1, call(lit(nil, types(tErr), ret(&ir.Composite{Type: ir.Named{Pkg: "runtime/py", Name: "Failure"}})))), print(ref(e1)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"in_a_loop", module(getter, fn(obj("f"), vars(ctx, n), types(tErr),
			while(nil, set2(v, e1, g()), when(nilErr(e1), ret(ref(e1))), print(ref(v)))))},
	})
}

func TestUnused(t *testing.T) {
	c, n := param("c", tBool), param("n", tInt)
	x, y, z, i := local("x", tInt), local("y", tInt), local("z", tInt), local("i", tInt)
	two := obj("two")
	twoFn := fn(two, nil, types(tInt, tInt), ret(num(1), num(2)))
	one := obj("one")
	oneFn := fn(one, nil, types(tInt), ret(num(1)))
	xs := param("xs", ir.Slice{Elem: tInt})
	m := param("m", ir.Map{Key: tStr, Elem: tInt})
	val := param("value", tAny)
	s := local("s", tStr)
	runGolden(t, "unused", []passCase{
		{"pure_value_goes", mainOf(nil, nil, set(x, num(1)), print(num(2)))},
		{"call_stays", module(oneFn, fn(obj("f"), nil, nil, set(x, call(fun(one)))))},
		{"chain_goes", mainOf(nil, nil, set(x, num(1)), set(y, ref(x)), set(z, bin("+", ref(y), ref(x))), print(num(1)))},
		{"one_of_two", module(twoFn, fn(obj("f"), nil, nil, set2(x, y, call(fun(two))), print(ref(y))))},
		{"both_of_two", module(twoFn, fn(obj("f"), nil, nil, set2(x, y, call(fun(two)))))},
		{"faulting_value_is_evaluated", mainOf(vars(xs, n), nil, set(x, &ir.Index{X: ref(xs), Index: ref(n)}))},
		{"comma_ok", mainOf(vars(m), nil, set2(x, nil, &ir.Index{X: ref(m), Index: str("k")}))},
		{"range_key", mainOf(vars(xs), nil, each(i, x, ref(xs), print(ref(x))))},
		{"range_value", mainOf(vars(xs), nil, each(i, x, ref(xs), print(ref(i))))},
		{"range_neither", mainOf(vars(xs), nil, each(i, x, ref(xs), print(num(1))))},
		{"range_key_said_to_be_declared", mainOf(vars(xs), nil, each(param("_", tInt), nil, ref(xs), print(num(1))))},
		{"assigned_in_a_branch_only", mainOf(vars(c), nil, set(x, num(1)), when(ref(c), set(x, num(2))), print(num(3)))},
		{"counted_up_is_used", mainOf(nil, nil, set(x, num(0)), opset(x, "+", num(1)))},
		{"type_switch_name", mainOf(vars(val), nil, &ir.TypeSwitch{X: ref(val), Cases: []ir.TypeCase{
			{Types: types(tStr), Var: s, Body: []ir.Stmt{print(num(1))}}, {Body: []ir.Stmt{print(num(2))}}}})},
		{"dead_after_return", mainOf(vars(c), types(tInt), set(x, num(1)), ret(num(1)), print(ref(x)))},
		{"dead_after_both_branches", mainOf(vars(c), types(tInt),
			orElseDo(when(ref(c), ret(num(1))), ret(num(2))), print(num(3)), ret(num(4)))},
		{"dead_after_endless_loop", mainOf(vars(c), types(tInt), while(nil, print(num(1))), print(num(2)))},
		{"alive_after_loop_with_break", mainOf(vars(c), nil, while(nil, when(ref(c), &ir.Branch{})), print(num(2)))},
		{"final_panic_where_go_needs_it", mainOf(vars(c), types(tInt),
			while(bin(">", num(2), num(1)), when(ref(c), ret(num(1)))))},
		{"no_final_panic_after_endless_loop", mainOf(vars(c), types(tInt), while(nil, when(ref(c), ret(num(1)))))},
		{"final_panic_in_a_literal", mainOf(vars(c), nil, set(x, call(lit(nil, types(tInt), when(ref(c), ret(num(1)))))), print(ref(x)))},
	})
}

func TestSimplify(t *testing.T) {
	c, d, n := param("c", tBool), param("d", tBool), param("n", tInt)
	fl := param("x", tFloat)
	x := local("total", tInt)
	str0 := local("s", tStr)
	ctx := param("ctx", tCtx)
	job := obj("job")
	jobFn := fn(job, vars(ctx), types(tErr), ret(id("nil")))
	c2 := param("ctx", tCtx)
	par := func(e ir.Expr) ir.Expr { return &ir.Paren{X: e} }
	gen := obj("gen")
	genFn := fn(gen, nil, nil)
	deep := func(op1, op2, op3 string) ir.Expr {
		return bin(op1, bin(op2, ref(n), num(1)), bin(op3, num(2), ref(n)))
	}
	run := func(e ir.Expr) ir.Stmt { return print(e) }
	runGolden(t, "simplify", []passCase{
		{"literal_that_gives_nil", mainOf(vars(c, n), nil,
			do(call(lit(nil, types(tErr), when(ref(c), print(ref(n)), ret(id("nil"))), print(num(1)), ret(id("nil"))))), print(num(2)))},
		{"increments", mainOf(vars(n), nil, set(x, num(0)), opset(x, "+", num(1)), opset(x, "-", num(1)), opset(x, "+", ref(n)),
			set(x, bin("+", ref(x), num(1))), set(x, bin("*", ref(x), ref(n))), set(x, bin("-", ref(n), ref(x))),
			set(str0, str("a")), set(str0, bin("+", ref(str0), str("b"))), print(ref(x), ref(str0)))},
		{"else_after_return", mainOf(vars(c, n), types(tInt),
			orElseDo(when(ref(c), ret(num(1))), print(ref(n)), ret(num(2))))},
		{"chain_after_return", mainOf(vars(c, d, n), types(tInt),
			orElseDo(when(ref(c), ret(num(1))), orElseDo(when(ref(d), ret(num(2))), ret(num(3)))))},
		{"else_if", mainOf(vars(c, d, n), nil,
			orElseDo(when(ref(c), print(num(1))), orElseDo(when(ref(d), print(num(2))), print(num(3)))))},
		{"return_of_a_bool_is_left_alone", mainOf(vars(c), types(tBool), when(ref(c), ret(id("true"))), ret(id("false")))},
		{"blocks_flatten", mainOf(vars(n), nil, &ir.Block{Body: []ir.Stmt{set(x, num(1)), &ir.Block{Body: []ir.Stmt{print(ref(x))}}}}, &ir.Block{})},
		{"empty_then", mainOf(vars(c, n), nil, orElseDo(when(ref(c)), print(ref(n))), when(ref(c)),
			orElseDo(when(bin("==", ref(n), num(1))), print(ref(n))))},
		{"negations", mainOf(vars(c, d, n, fl), nil,
			run(un("!", par(bin("==", ref(n), num(1))))), run(un("!", par(bin("<", ref(n), num(1))))),
			run(un("!", par(bin("<", ref(fl), num(1))))), run(un("!", un("!", ref(c)))),
			run(un("!", par(bin("&&", un("!", ref(c)), bin("!=", ref(n), num(2)))))),
			run(un("!", par(bin("&&", ref(c), ref(d))))), run(un("!", id("true"))))},
		{"parentheses", mainOf(vars(c, d, n), nil,
			run(par(bin("+", ref(n), num(1)))), run(bin("*", par(bin("+", ref(n), num(1))), par(ref(n)))),
			run(bin("+", par(bin("*", ref(n), num(1))), num(3))),
			run(bin("*", bin("+", ref(n), num(1)), num(2))), run(bin("-", ref(n), bin("-", ref(n), num(1)))),
			run(bin("-", bin("-", ref(n), num(2)), num(1))), run(un("-", bin("+", ref(n), num(1)))),
			run(deep("%", "<<", "&")), run(deep("<<", "+", "*")), run(deep("==", "^", "|")),
			run(bin("&&", bin("||", ref(c), ref(d)), un("!", ref(c)))),
			run(bin("-", ref(n), num(-5))))},
		{"forwarding_literal", module(jobFn, fn(obj("f"), vars(ctx), nil,
			run(lit(vars(c2), types(tErr), ret(call(fun(job), ref(c2))))),
			run(lit(vars(c2), types(tErr), ret(call(fun(job), ref(ctx)))))))},
		{"forwarding_procedure", module(genFn, fn(obj("f"), nil, nil, run(lit(nil, nil, do(call(fun(gen)))))))},
	})
}

func TestLeaveBlocks(t *testing.T) {
	c, d, n := param("c", tBool), param("d", tBool), param("n", tInt)
	i, j := local("i", tInt), local("j", tInt)
	l := &ir.Label{Want: "search"}
	out := func() ir.Stmt { return &ir.Branch{Label: l} }
	block := func(body ...ir.Stmt) ir.Stmt { return &ir.Block{Label: l, Body: body} }
	runGolden(t, "leave", []passCase{
		{"rest_goes_into_else", mainOf(vars(c, d), nil,
			block(when(ref(c), print(num(1)), out()), print(num(2)), when(ref(d), out()), print(num(3))), print(num(4)))},
		{"else_breaks", mainOf(vars(c), nil, block(orElseDo(when(ref(c), print(num(1))), print(num(2)), out()), print(num(3))), print(num(4)))},
		{"for_else", mainOf(vars(n), nil,
			block(each(i, nil, ref(n), when(bin(">", ref(i), num(2)), print(ref(i)), out())), print(num(0))), print(num(4)))},
		{"for_else_out_of_a_nested_loop", mainOf(vars(n), nil,
			block(each(i, nil, ref(n), each(j, nil, ref(i), when(bin(">", ref(j), num(2)), print(ref(j)), out()))), print(num(0))), print(num(4)))},
		{"while_else", mainOf(vars(n, c), nil,
			block(while(bin(">", ref(n), num(0)), opset(n, "-", num(1)), when(ref(c), out())), print(num(0))), print(num(4)))},
		{"only_a_loop", mainOf(vars(n), nil, block(each(i, nil, ref(n), when(bin(">", ref(i), num(2)), out()))), print(num(4)))},
		{"plain_break_through_the_block", mainOf(vars(n, c), nil, while(ref(c), block(
			each(i, nil, ref(n), when(bin(">", ref(i), num(2)), out())), when(bin(">", ref(n), num(7)), &ir.Branch{}),
			each(j, nil, ref(n), when(bin(">", ref(j), num(2)), out())), print(num(2)))), print(num(4)))},
		{"two_loops", mainOf(vars(n), nil, block(
			each(i, nil, ref(n), when(bin(">", ref(i), num(2)), out())), print(num(1)),
			each(j, nil, ref(n), when(bin(">", ref(j), num(2)), out())), print(num(2))), print(num(4)))},
	})
}

func TestJoinZeros(t *testing.T) {
	s := python(`
def f():
    count = 0
    total = 0
    name = ""
    word = ""
    ratio = 0.0
    minus = -0.0
    found = done = False
    a = 0
    b = 0
    c = 0
    d = 0
    e = 0  # errors

    g = 0
    h = 1
    return count
`)
	var body []ir.Stmt
	var all []ir.Expr
	begin := func(line int, name string, typ ir.Type, value ir.Expr) {
		v := local(name, typ)
		body, all = append(body, s.on(line, set(v, value))), append(all, ref(v))
	}
	begin(2, "count", tInt, num(0))
	begin(3, "total", tInt, num(0))
	begin(4, "name", tStr, str(""))
	begin(5, "word", tStr, str(""))
	begin(6, "ratio", tFloat, &ir.FloatLit{})
	begin(7, "minus", tFloat, &ir.FloatLit{Value: math.Copysign(0, -1)})
	begin(8, "found", tBool, id("false"))
	begin(8, "done", tBool, id("false"))
	for i, name := range []string{"a", "b", "c", "d", "e"} {
		begin(9+i, name, tInt, num(0))
	}
	begin(15, "g", tInt, num(0))
	begin(16, "h", tInt, num(1))
	body = append(body, s.on(17, print(all...)))
	f := fn(obj("f"), nil, nil, body...)
	f.Span = s.span(1)
	runGolden(t, "zeros", []passCase{{"alike_on_lines_that_follow", s.file("", f, fn(&ir.Object{Python: "main", Want: "main"}, nil, nil))}})
}

func TestAssignDirectly(t *testing.T) {
	n, c := param("n", tInt), param("c", tBool)
	get := getFunc()
	get.Obj.Python = "get"
	g := func() ir.Expr { return call(fun(get.Obj), ref(n)) }
	x, other := local("x", tInt), local("other", tAny)
	fns := local("fns", ir.Slice{Elem: ir.FuncType{}})
	prog := func(results []ir.Type, body func(v, err *ir.Var) []ir.Stmt) *ir.Program {
		v, e := tmp("v", tInt), tmp("err", tErr)
		return module(get, fn(obj("f"), vars(n, c), results, body(v, e)...))
	}
	errOnly := types(tErr)
	capture := func() ir.Stmt { return set(fns, call(id("append"), ref(fns), lit(nil, nil, print(ref(x))))) }
	runGolden(t, "direct", []passCase{
		{"past_the_error", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(x, ref(v)), print(ref(x)), ret(id("nil"))}
		})},
		{"not_if_the_handler_looks", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set(x, num(1)), set2(v, e, g()), when(nilErr(e), print(ref(x)), ret(ref(e))), set(x, ref(v)), print(ref(x)), ret(id("nil"))}
		})},
		{"not_if_the_handler_stays", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set(x, num(1)), while(ref(c), set2(v, e, g()), when(nilErr(e), &ir.Branch{}), set(x, ref(v))), print(ref(x)), ret(id("nil"))}
		})},
		{"not_if_a_closure_looks", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set(x, num(1)), capture(), set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(x, ref(v)), print(ref(x), ref(fns)), ret(id("nil"))}
		})},
		{"seen_in_a_turn_by_a_literal_called_now", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			now := lit(nil, nil, print(ref(x)))
			now.Now = true
			return []ir.Stmt{while(ref(c), set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(x, ref(v)), do(call(now))), ret(id("nil"))}
		})},
		{"captured_only_later", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(x, ref(v)), capture(), print(ref(x), ref(fns)), ret(id("nil"))}
		})},
		{"past_two_tests_as_any", prog(errOnly, func(_, e *ir.Var) []ir.Stmt {
			v, y := tmp("v", tAny), local("y", tAny)
			return []ir.Stmt{set2(v, e, call(pkg("runtime/py", "Any"))), when(ref(c), print(num(1)), ret(id("nil"))),
				when(nilErr(e), ret(ref(e))), set(y, ref(v)), print(ref(y)), ret(id("nil"))}
		})},
		{"not_if_the_types_differ", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(other, ref(v)), print(ref(other)), ret(id("nil"))}
		})},
		{"used_twice", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(x, ref(v)), print(ref(x), ref(v)), ret(id("nil"))}
		})},
		{"through_two", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			w := tmp("w", tInt)
			return []ir.Stmt{set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(w, ref(v)), set(x, ref(w)), print(ref(x)), ret(id("nil"))}
		})},
		{"begins_in_a_branch", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set2(v, e, g()), orElseDo(when(nilErr(e), print(num(1))), set(x, ref(v)), print(ref(x)), set(x, num(2)), print(ref(x))), ret(id("nil"))}
		})},
		{"not_into_a_loop", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set2(v, e, g()), when(nilErr(e), ret(ref(e))), while(ref(c), set(x, ref(v)), set(x, bin("+", ref(x), num(1))), print(ref(x))), ret(id("nil"))}
		})},
		{"not_if_used_before", prog(errOnly, func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set(x, num(7)), set2(v, e, g()), orElseDo(when(nilErr(e), print(ref(x))), set(x, ref(v))), print(ref(x)), ret(id("nil"))}
		})},
		{"returned", prog(types(tInt), func(v, e *ir.Var) []ir.Stmt {
			return []ir.Stmt{set(v, bin("+", ref(n), num(1))), ret(ref(v))}
		})},
	})
}

func TestTakeOver(t *testing.T) {
	n, c := param("n", tInt), param("c", tBool)
	x := local("x", tInt)
	v := tmp("value", tInt)
	fns := local("fns", ir.Slice{Elem: ir.FuncType{}})
	get := getFunc()
	get.Obj.Python = "get"
	g := func() ir.Expr { return call(fun(get.Obj), ref(n)) }
	e := tmp("err", tErr)
	zero := func(a *ir.Var) ir.Expr { return bin("==", ref(a), num(0)) }
	capture := func(a *ir.Var) ir.Stmt { return set(fns, call(id("append"), ref(fns), lit(nil, nil, print(ref(a))))) }
	try := func(body ...ir.Stmt) ir.Stmt {
		return set(e, call(lit(nil, types(tErr), append(body, ret(id("nil")))...)))
	}
	prog := func(body ...ir.Stmt) *ir.Program { return module(get, fn(obj("f"), vars(n, c), types(tErr), body...)) }
	step := func() ir.Stmt { return set2(v, e, g()) }
	fails := func() ir.Stmt { return when(nilErr(e), ret(ref(e))) }
	runGolden(t, "takeover", []passCase{
		{"of_a_choice", prog(set(v, ref(n)), when(zero(v), step(), fails()), set(x, ref(v)), print(ref(x)), ret(id("nil")))},
		{"of_its_own_value", prog(set(v, ref(n)), when(zero(v), set(v, num(5))), set(n, ref(v)), print(ref(n)), ret(id("nil")))},
		{"of_what_x_was", prog(set(x, num(1)), print(ref(x)), set(v, bin("+", ref(x), ref(n))), when(zero(v), set(v, num(2))), set(x, ref(v)), print(ref(x)), ret(id("nil")))},
		{"of_two_targets", prog(set(x, num(1)), print(ref(x)), set(v, bin("+", ref(x), ref(n))), set(x, ref(v)), when(ref(c), print(ref(v))), print(ref(x)), ret(id("nil")))},
		{"not_of_two_targets_if_x_goes_on", prog(set(x, num(1)), print(ref(x)), set(v, bin("+", ref(x), ref(n))), set(x, ref(v)), when(ref(c), set(x, num(3))), print(ref(v), ref(x)), ret(id("nil")))},
		{"of_branches", prog(orElseDo(when(ref(c), set(v, num(1))), step(), fails()), set(x, ref(v)), print(ref(x)), ret(id("nil")))},
		{"of_its_own_value_that_is_tested", prog(set(v, ref(n)), when(zero(n), set(v, num(5))), set(n, ref(v)), print(ref(n)), ret(id("nil")))},
		{"not_if_its_own_value_is_asked_later", prog(set(v, ref(n)), when(zero(n), set(v, num(5)), print(ref(n))), set(n, ref(v)), print(ref(n)), ret(id("nil")))},
		{"not_if_x_is_asked_between", prog(set(x, num(1)), set(v, num(0)), when(zero(v), set(v, ref(x))), set(x, ref(v)), print(ref(x)), ret(id("nil")))},
		{"not_if_the_loop_goes_on", prog(set(x, num(1)), while(ref(c), set(v, ref(n)), when(zero(v), &ir.Branch{}), set(x, ref(v))), print(ref(x)), ret(id("nil")))},
		{"not_if_what_fails_is_handled", prog(set(x, num(1)), try(set(v, num(2)), when(ref(c), set(v, num(3)), ret(ref(e))), set(x, ref(v))), print(ref(x)), ret(ref(e)))},
		{"not_if_a_closure_knows_it", prog(set(x, num(1)), capture(x), set(v, num(2)), when(ref(c), print(num(0)), set(v, num(3))), set(x, ref(v)), print(ref(x), ref(fns)), ret(id("nil")))},
		{"of_what_never_changes", prog(set(v, num(2)), set(x, ref(v)), print(ref(x)), print(ref(v)), capture(v), ret(id("nil")))},
		{"not_if_it_changes", prog(set(v, num(2)), set(x, ref(v)), print(ref(x)), set(x, num(4)), print(ref(v), ref(x)), ret(id("nil")))},
		{"not_if_closures_of_a_loop_know_it", prog(set(fns, id("nil")), while(ref(c), set(v, num(2)), set(x, ref(v)), print(ref(x)), capture(v)), print(ref(fns)), ret(id("nil")))},
	})
}

func TestArrangeHandlers(t *testing.T) {
	n := param("n", tInt)
	x := local("x", tInt)
	e := tmp("err", tErr)
	get := getFunc()
	get.Obj.Python = "get"
	is := func(class string) ir.Expr {
		return call(pkg("errors", "Is"), ref(e), pkg("io", class))
	}
	either := func() ir.Expr { return bin("||", is("EOF"), is("ErrUnexpectedEOF")) }
	not := func(c ir.Expr) ir.Expr { return &ir.Unary{Op: "!", X: &ir.Paren{X: c}} }
	prog := func(body ...ir.Stmt) *ir.Program {
		first := []ir.Stmt{set2(x, e, call(fun(get.Obj), ref(n)))}
		return module(get, fn(obj("f"), vars(n), types(tErr), append(append(first, body...), print(num(9)), ret(id("nil")))...))
	}
	fails := func() ir.Stmt { return when(nilErr(e), ret(ref(e))) }
	use := func() ir.Stmt { return print(ref(x)) }
	runGolden(t, "handlers", []passCase{
		{"else", prog(orElseDo(when(is("EOF"), print(num(1))), fails(), use()))},
		{"else_of_two", prog(orElseDo(when(is("EOF"), print(num(1))), orElseDo(when(is("ErrUnexpectedEOF"), print(num(2))), fails(), use())))},
		{"pass", prog(when(not(is("EOF")), fails()))},
		{"pass_of_two", prog(when(not(either()), fails()))},
		{"pass_and_more", prog(when(not(either()), fails(), use()))},
		{"not_another_error", prog(when(not(is("EOF")), when(bin("<", ref(x), num(0)), ret(ref(e))), use()))},
	})
}

func TestSpreadResults(t *testing.T) {
	n, c := param("n", tInt), param("c", tBool)
	pair := ir.Named{Pkg: "runtime/py", Name: "Pair", Args: types(tInt, tStr)}
	a, b := local("a", tInt), local("b", tStr)
	get := obj("get")
	tuple := func(x, y ir.Expr) ir.Expr { return &ir.Composite{Type: pair, Elems: []ir.Expr{x, y}} }
	plain := func() *ir.Func { return fn(get, vars(n), types(pair), ret(tuple(ref(n), str("x")))) }
	failing := func() *ir.Func {
		return fn(get, vars(n), types(pair, tErr), when(bin("<", ref(n), num(0)), ret(&ir.Composite{Type: pair}, &ir.Composite{Type: ir.Named{Pkg: "runtime/py", Name: "Failure"}})), ret(tuple(ref(n), str("x")), id("nil")))
	}
	g := func() ir.Expr { return call(fun(get), ref(n)) }
	item := func(v *ir.Var, name string) ir.Expr { return &ir.SelectorName{X: ref(v), Name: name} }
	unpack := func(v *ir.Var) []ir.Stmt {
		return []ir.Stmt{set(v, g()), set(a, item(v, "First")), set(b, item(v, "Second")), print(ref(a), ref(b))}
	}
	use := func(list ...ir.Stmt) *ir.Func { return fn(obj("use"), vars(n, c), nil, list...) }
	v, w, e := tmp("pair", pair), tmp("pair", pair), tmp("err", tErr)
	other := fn(obj("other"), vars(n), types(pair), ret(g()))
	runGolden(t, "results", []passCase{
		{"taken_apart", module(plain(), use(unpack(v)...))},
		{"of_one_that_fails", module(failing(), fn(obj("use"), vars(n), types(tErr), set2(v, e, g()), when(nilErr(e), ret(ref(e))), set(b, item(v, "Second")), print(ref(b)), ret(id("nil"))))},
		{"not_if_somebody_wants_the_tuple", module(plain(), use(append(unpack(v), set(w, g()), print(ref(w)))...))},
		{"not_of_a_value", module(plain(), use(append(unpack(v), print(fun(get)))...))},
		{"not_if_returned_by_one_that_keeps_it", module(plain(), other, use(append(unpack(v), print(call(fun(other.Obj), ref(n))))...))},
		{"of_one_that_is_ignored_too", module(plain(), use(append(unpack(v), &ir.ExprStmt{X: g()})...))},
	})
}

func TestInlineTails(t *testing.T) {
	ctx, n, c := param("ctx", tCtx), param("n", tInt), param("c", tBool)
	e1, e2 := tmp("err", tErr), tmp("err", tErr)
	bye := func() ir.Stmt { return &ir.Defer{Call: call(py("Print"), str("bye"))} }
	release := lit(nil, types(tErr), bye(), set(e2, sleep(ctx, n)), when(nilErr(e2), ret(ref(e2))), print(ref(n)), ret(id("nil")))
	runGolden(t, "tail", []passCase{
		{"returned_at_once", mainOf(vars(ctx, n), types(tErr), print(num(1)),
			set(e1, call(release)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"in_a_branch", mainOf(vars(ctx, n, c), types(tErr),
			when(ref(c), ret(call(lit(nil, types(tErr), bye(), ret(sleep(ctx, n)))))), ret(id("nil")))},
		{"without_results", mainOf(vars(n), nil, print(num(1)), do(call(lit(nil, nil, bye(), print(ref(n))))))},
		{"not_in_the_middle", mainOf(vars(n, c), nil, when(ref(c), do(call(lit(nil, nil, bye(), print(ref(n)))))), print(num(2)))},
		{"not_of_another_type", mainOf(vars(n), types(tAny), ret(call(lit(nil, types(tInt), bye(), print(ref(n)), ret(ref(n))))))},
		{"in_steps", mainOf(vars(ctx, n), types(tErr),
			set(e1, call(lit(nil, types(tErr), print(ref(n)), ret(sleep(ctx, n))))), print(ref(e1)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"not_in_steps_if_it_leaves_early", mainOf(vars(ctx, n, c), types(tErr),
			set(e1, call(lit(nil, types(tErr), when(ref(c), ret(id("nil"))), ret(sleep(ctx, n))))), print(ref(e1)), when(nilErr(e1), ret(ref(e1))), ret(id("nil")))},
		{"beside_others", mainOf(vars(n), types(tAny, tErr), ret(call(lit(nil, types(tInt), print(ref(n)), ret(ref(n)))), id("nil")))},
		{"as_a_statement", mainOf(vars(n, c), nil, when(ref(c), do(call(lit(nil, nil, print(ref(n)))))), print(num(2)))},
		{"in_a_literal", mainOf(vars(n), nil, print(lit(nil, types(tInt), print(num(1)), ret(call(lit(nil, types(tInt), bye(), ret(ref(n))))))))},
	})
}

func TestDecideTests(t *testing.T) {
	ctx, n, c := param("ctx", tCtx), param("n", tInt), param("c", tBool)
	err, flag, done := tmp("err", tErr), tmp("flag", tBool), local("done", tBool)
	is := func(e *ir.Var) ir.Expr { return call(pkg("errors", "Is"), ref(e), pkg("runtime/py", "KeyError")) }
	runGolden(t, "known", []passCase{
		{"nil_is_no_error", mainOf(vars(n), types(tErr), set(err, id("nil")), orElseDo(when(is(err), print(num(1))),
			when(nilErr(err), ret(ref(err))), print(num(2))), ret(id("nil")))},
		{"after_a_return", mainOf(vars(ctx, n), types(tErr), set(err, sleep(ctx, n)), when(nilErr(err), ret(ref(err))), print(ref(err)),
			when(nilErr(err), print(num(1))), ret(ref(err)))},
		{"flag_in_both_branches", mainOf(vars(c), nil, orElseDo(when(ref(c), set(flag, id("true"))), set(flag, id("true")), print(num(1))), when(ref(flag), print(num(2))))},
		{"not_flag_in_one_branch", mainOf(vars(c), nil, set(flag, id("false")), when(ref(c), set(flag, id("true"))), when(ref(flag), print(num(2))))},
		{"not_what_a_loop_sets", mainOf(vars(c), nil, set(flag, id("false")), while(ref(c), when(ref(flag), print(num(1))), set(flag, id("true"))))},
		{"not_what_a_literal_sets", mainOf(vars(c), nil, set(flag, id("false")), print(lit(nil, nil, set(flag, id("true")))), when(ref(flag), print(num(2))))},
		{"not_what_the_author_tests", mainOf(vars(c), nil, set(done, id("false")), when(ref(done), print(num(2))))},
	})
}

func TestAsserts(t *testing.T) {
	fish := obj("Fish")
	decl := &ir.TypeDecl{Obj: fish, Type: ir.Struct{Fields: []ir.Field{{Obj: &ir.Object{Python: "n", Member: true, Exported: true}, Type: tInt}}}}
	tFish := ir.Pointer{Elem: ir.Named{Obj: fish}}
	x := param("x", tAny)
	y := local("y", tAny)
	is := func(v *ir.Var, typ ir.Type) ir.Expr {
		return &ir.Call{Fun: pkg("runtime/py", "IsType"), TypeArgs: types(typ), Args: []ir.Expr{ref(v)}}
	}
	as := func(v *ir.Var, typ ir.Type) ir.Expr { return &ir.TypeAssert{X: ref(v), Type: typ} }
	isNot := func(v *ir.Var, typ ir.Type) ir.Expr { return &ir.Unary{Op: "!", X: is(v, typ)} }
	with := func(vars []*ir.Var, body ...ir.Stmt) *ir.Program {
		return module(decl, fn(obj("f"), vars, nil, body...))
	}
	runGolden(t, "asserts", []passCase{
		{"test_and_use", with(vars(x), when(is(x, tFish), print(as(x, tFish)), print(as(x, tFish))))},
		{"test_alone", with(vars(x), when(is(x, tFish), print(num(1))))},
		{"not", with(vars(x), when(isNot(x, tFish), ret()), print(as(x, tFish)))},
		{"not_alone", with(vars(x), when(isNot(x, tFish), ret()), print(num(1)))},
		{"not_and_going_on", with(vars(x), when(isNot(x, tFish), print(num(1))), print(as(x, tFish)))},
		{"used_in_the_rest_of_the_condition", with(vars(x), when(bin("&&", is(x, tFish), bin("==", as(x, tFish), id("nil"))), print(as(x, tFish))))},
		{"second_operand", with(vars(x), when(bin("&&", bin("==", ref(x), id("nil")), is(x, tFish)), print(as(x, tFish))))},
		{"assigned_within", with(vars(x), when(is(x, tFish), set(x, num(1)), print(as(x, tFish))))},
		{"assigned_before", with(nil, set(y, num(1)), print(ref(y)), set(y, num(2)), when(is(y, tFish), print(as(y, tFish))))},
		{"seen_by_a_closure", with(nil, set(y, num(1)), when(is(y, tFish), do(call(lit(nil, nil, print(as(y, tFish)))))))},
		{"one_after_the_other", with(vars(x), orElseDo(when(is(x, tFish), print(as(x, tFish))), orElseDo(when(is(x, tStr), print(as(x, tStr))), print(num(3)))))},
		{"breaking_out", with(vars(x), while(nil, orElseDo(when(is(x, tFish), &ir.Branch{}), when(is(x, tStr), print(as(x, tStr))))))},
	})
}
