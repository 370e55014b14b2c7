package codegen

import (
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

func TestSmoke(t *testing.T) {
	x, y, n, e := local("x_val", tInt), local("len", tInt), param("item_count", tInt), tmp("err", tErr)
	f := obj("fetch_user")
	p := module(
		fn(&ir.Object{Python: "main", Want: "main"}, nil, nil, do(call(fun(f), num(3)))),
		fn(f, vars(n), types(tErr),
			set(x, num(1)),
			when(bin(">", ref(n), num(2)), set(y, num(2)), print(ref(x))),
			print(call(id("len"), str("abc"))),
			set(e, call(pkg("runtime/asyncio", "Sleep"), ref(n))),
			when(nilErr(e), ret(ref(e))),
			do(call(pkg("runtime/py", "Two"), lit(nil, nil, print(ref(x))), lit(nil, nil, print(ref(x)), print(ref(n))))),
			ret(id("nil"))),
	)
	t.Log(generate(t, p))
}
