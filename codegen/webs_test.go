package codegen

import (
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

func TestWebs(t *testing.T) {
	c, n := param("c", tBool), param("n", tInt)
	x := local("x", tInt)
	fv := local("fns", ir.Slice{Elem: ir.FuncType{}})
	// loop is for x in range(n), as lowering writes it where x may be used elsewhere.
	loop := func(body ...ir.Stmt) ir.Stmt {
		turn := &ir.Var{Python: "x", Type: tInt}
		return each(turn, nil, ref(n), append([]ir.Stmt{set(x, ref(turn))}, body...)...)
	}
	now := func(body ...ir.Stmt) ir.Stmt {
		l := lit(nil, nil, body...)
		l.Now = true
		return do(call(l))
	}
	later := func(body ...ir.Stmt) ir.Stmt {
		return set(fv, call(id("append"), ref(fv), lit(nil, nil, body...)))
	}
	use := func() ir.Stmt { return print(ref(x)) }
	seq := param("seq", ir.Named{Pkg: "iter", Name: "Seq2", Args: types(tInt, tErr)})
	failing := func() ir.Stmt {
		turn, e := &ir.Var{Python: "x", Type: tInt}, tmp("err", tErr)
		return each(turn, e, ref(seq), when(nilErr(e), ret()), set(x, ref(turn)), use())
	}
	runGolden(t, "webs", []passCase{
		{"after_a_test_for_errors", mainOf(vars(seq), nil, failing(), failing())},
		{"two_loops", mainOf(vars(n), nil, loop(use()), loop(use()))},
		{"read_after_the_loop", mainOf(vars(n), nil, loop(use()), loop(use()), use())},
		{"read_after_one_of_them", mainOf(vars(n), nil, loop(use()), use(), loop(use()))},
		{"written_before", mainOf(vars(n), nil, set(x, num(1)), use(), loop(use()))},
		{"carried_to_the_next_turn", mainOf(vars(n, c), nil, loop(use()),
			each(nil, nil, ref(n), when(ref(c), set(x, num(1))), use()))},
		{"changed_in_the_turn", mainOf(vars(n), nil, loop(opset(x, "+", num(1)), use()), loop(use()))},
		{"branches", mainOf(vars(c), nil, orElseDo(when(ref(c), set(x, num(1)), use()), set(x, num(2)), use()))},
		{"branches_that_meet", mainOf(vars(c), nil, orElseDo(when(ref(c), set(x, num(1)), use()), set(x, num(2)), use()), use())},
		{"one_after_the_other_in_a_block", mainOf(nil, nil, set(x, num(1)), use(), set(x, num(2)), use())},
		{"literal_called_now", mainOf(vars(n), nil, loop(now(use())), loop(now(use())))},
		{"written_in_a_literal_called_now", mainOf(vars(n), nil, loop(now(set(x, num(3)), use()), use()), loop(use()))},
		{"literal_called_later", mainOf(vars(n), nil, set(fv, id("nil")), loop(later(use())), loop(use()), print(ref(fv)))},
		{"loop_left_early", mainOf(vars(n, c), nil, loop(when(ref(c), &ir.Branch{}), set(x, num(5))), use(), loop(use()))},
	})
}
