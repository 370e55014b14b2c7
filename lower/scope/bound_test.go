package scope

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	pyast "github.com/gosyncio/gosyncio/ast"
)

// Each line of the programs names in its comment the reads of that line whose boundness is not always, as in
// "# x maybe, y never"; a read that no comment names must be always.
func TestBound(t *testing.T) {
	tests := []struct{ name, src string }{
		{"branches", `
			def f(c):
				if c:
					x = y = 1
				else:
					x = 2
				print(x, y)  # y maybe
				print(z)  # z never
				z = 1
			`},
		{"conditions", `
			def f(a, b):
				if a and (m := b):
					print(m)
				else:
					print(m)  # m maybe
				if not (a and (n := b)):
					return
				print(n)
				if a or (o := b):
					print(o)  # o maybe
				else:
					print(o)
				a < (p := b) < (q := b)
				print(p, q)  # q maybe
				(r := 1) if a else (s := 2)
				print(r, s)  # r maybe, s maybe
				assert (u := a), (v := b)
				print(u, v)  # v never
			`},
		{"for loops", `
			def f(xs):
				for x in xs:
					y = x
					print(z)  # z maybe
					z = 1
				else:
					w = 1
				print(x, y, w)  # x maybe, y maybe
				for i in range(3):
					j = i
				print(i, j)
				for k in (1, 2):
					if k:
						break
					m = 1
				print(k, m)  # m maybe
				for n in range(0):
					pass
				print(n)  # n maybe
				for o in [1]:
					if o:
						continue
					p = 1
				print(o, p)  # p maybe
				for q in xs:
					break
				else:
					q = r = 1
				print(q, r)  # r maybe
			`},
		{"while loops", `
			def f(c):
				while True:
					x = c
					if x:
						break
					y = 1
				print(x, y)  # y maybe
				while c:
					z = 1
				print(z)  # z maybe
				while 1:
					if c:
						w = 1
						break
				else:
					unreachable = 1
				print(w)
				while not (v := c):
					pass
				print(v)
				while True:
					print(u)  # u maybe
					u = 1
			`},
		{"code after a loop without an end", `
			def f():
				while True:
					pass
				print(x)
				x = 1
			`},
		{"try and except", `
			def f(g):
				try:
					a = 1
					b = g()
				except ValueError as e:
					print(e, a, b)  # b maybe
					c = 1
				except TypeError:
					return
				else:
					c = 2
				print(a, b, c, e)  # b maybe, e never
				try:
					d = g()
				except ValueError:
					raise
				print(d)
			`},
		{"finally", `
			def f(g):
				try:
					a = g()
				finally:
					print(a, b)  # a maybe, b never
					c = 1
				b = 1
				print(a, c)
				for _ in g():
					try:
						d = g()
						break
					finally:
						h = 1
				else:
					d = h = 2
				print(d, h)  # h maybe
			`},
		{"an except name is unbound after the clause", `
			def f(g):
				e = 1
				while g():
					try:
						g()
					except ValueError as e:
						break
				print(e)  # e maybe
				try:
					g()
				except* ValueError as x:
					y = x
				except* TypeError as x:
					print(y)  # y maybe
				print(x)  # x never
			`},
		{"with", `
			def f(cm):
				with cm as a:
					b = 1
				print(a, b)  # b maybe
				with cm:
					return 1
				print(a)
			`},
		{"del", `
			def f(c):
				x = y = 1
				del x
				print(x)  # x never
				if c:
					del y
				print(y)  # y maybe
				del y  # y maybe
				for i in c:
					z = 1
					print(z)
					del z
				print(z)  # z maybe
			`},
		{"match", `
			def f(v):
				match v:
					case [a, b]:
						pass
					case {"a": a, **b}:
						pass
					case str(a) | (int() as a) if (c := a):
						b = 1
					case _:
						a = b = 2
				print(a, b, c)  # c maybe
				match v:
					case 1:
						d = 1
					case e:
						d = 2
				print(d, e)  # e maybe
				match v:
					case 1:
						g = 1
				print(g)  # g maybe
			`},
		{"comprehensions", `
			def f(xs):
				a = [y for x in xs if (y := x) and y]
				print(y)  # y maybe
				b = [print(x, q) for x in xs for q in x]
				print(a, b)
				return (z for z in xs)
			`},
		{"aug-assignment and annotations", `
			def f():
				x: int
				x += 1  # x never
				y: int = 1
				y += x
			`},
		{"closures", `
			def f(c):
				x = 1
				def g():
					return x, y, z  # z maybe
				y = 2
				g()
				if c:
					z = 3
				return g
			`},
		{"a closure used before", `
			def f():
				def g():
					return x  # x maybe
				g()
				x = 1
				h = lambda: x + w  # w maybe
				w = 1
				def rec(n):
					return rec(n - 1) + v + x
				v = 1
				return rec(3), h
			`},
		{"a closure over what is unbound again", `
			def f(c):
				x = 1
				def g():
					return x  # x maybe
				g()
				del x
				def h():
					nonlocal y
					y = 1
					return y  # y maybe
				def k():
					nonlocal y
					del y  # y maybe
				y = 1
				print(y)  # y maybe
				return h, k, g
			`},
		{"module globals", `
			import sys
			def helper():
				return LIMIT, table, sys, late  # late maybe
			def main():
				return helper() + other()
			def other():
				return LIMIT
			LIMIT = 1
			table = {}
			if __name__ == "__main__":
				main()
				late = 1
			`},
		{"a global set by a function", `
			def setup():
				global conn
				conn = 1
				print(conn)
			def use():
				print(conn)  # conn maybe
			setup()
			print(conn)  # conn maybe
			use()
			`},
		{"methods are entered through the class's name", `
			from dataclasses import dataclass
			class Base:
				def run(self):
					return self.step() + helper()
			@dataclass
			class Child(Base):
				x: int
				@property
				def size(self):
					return helper()
				@staticmethod
				def make():
					return Child(helper())
			def helper():
				return 1
			Child(1)
			`},
		{"a method used by the class body", `
			class C:
				def make(x):
					return helper(x)  # helper maybe
				y = make(1)
			def helper(x):
				return x
			`},
		{"subclassing that runs code", `
			class Base:
				def __init_subclass__(cls):
					helper()  # helper maybe
			class Child(Base):
				pass
			def helper():
				pass
			`},
		{"unknown decorators may call at once", `
			def now(f):
				return f()
			@now
			def g():
				return X  # X maybe
			X = 1
			`},
		{"decorators that only wrap", `
			import functools
			def logged(f):
				count = 0
				@functools.wraps(f)
				def wrapper(*args):
					nonlocal count
					count += 1
					helper(f.__name__)
					return f(*args)
				wrapper.calls = 0
				return wrapper
			def retry(n):
				def deco(f):
					async def again():
						return f(n, later)
					return again
				return deco
			@logged
			def g(x):
				return helper(x)
			@retry(3)
			@logged
			def h():
				return helper(1)
			def helper(x): return x
			later = 1
			g(1), h()
			`},
		{"a wrapper that is called before", `
			def logged(f):
				def wrapper():
					return f(), helper  # helper maybe
				return wrapper
			logged(print)()
			@logged
			def g(): return helper
			def helper(): pass
			g()
			`},
		{"a decorator that keeps what it decorates", `
			handlers = []
			def handler(f):
				handlers.append(f)
				return f
			@handler
			def g(): return helper  # helper maybe
			handlers[0]()
			def helper(): pass
			`},
		{"a decorator's own names", `
			def deco(f):
				def wrapper():
					return f() + late + early
				early = 1
				late = 2
				return wrapper
			def bad(f):
				def wrapper():
					return f() + late  # late maybe
				return wrapper
				late = 2
			@deco
			def g(): return 1
			@bad
			def h(): return 1
			g(), h()
			`},
		{"class bodies", `
			def f(c):
				class A:
					if c:
						x = 1
					y = x  # x maybe
					def m(self): return A
				return A
			`},
		{"names of the module that fall back to builtins", `
			print(len)
			len = len
			if len:
				str = 1
			print(str)  # str maybe
			`},
		{"dead code", `
			def f():
				return 1
				print(x)
				x = 1
			`},
		{"star expressions and constants", `
			def f():
				if False:
					x = 1
				else:
					y = 2
				if __debug__:
					z = 1
				print(x, y, z)  # x never
			`},
		{"nested functions in methods", `
			class A:
				def m(self):
					def cb():
						return later + self.n
					return cb
			def go():
				return A().m()
			later = 1
			go()
			`},
		{"mutual recursion", `
			def even(n): return n == 0 or odd(n - 1)
			def odd(n): return n != 0 and even(n - 1)
			even(3)
			`},
		{"used too early through another function", `
			def a(): return b()
			def b(): return c  # c maybe
			x = a()
			c = 1
			print(b())
			`},
	}
	comment := regexp.MustCompile(`# (.*)$`)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := unindent(tt.src)
			_, info, _ := analyze(t, src, Options{})
			var want, got []string
			for i, line := range strings.Split(src, "\n") {
				if m := comment.FindStringSubmatch(line); m != nil {
					for f := range strings.SplitSeq(m[1], ", ") {
						want = append(want, at(pyast.Span{Line: i + 1})[:len(at(pyast.Span{Line: i + 1}))-1]+f)
					}
				}
			}
			for n, b := range info.bound {
				if b != Always {
					got = append(got, at(pyast.Span{Line: n.Line})[:len(at(pyast.Span{Line: n.Line}))-1]+n.ID+" "+b.String())
				}
			}
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestBoundIfNothingSwallows(t *testing.T) {
	_, info, _ := analyze(t, unindent(`
		def f(cm):
			with cm:
				x = 1
			print(x)
		`), Options{})
	for n := range info.uses {
		if n.ID == "x" && n.Ctx == pyast.Load {
			if info.Bound(n) != Maybe || info.BoundIfNothingSwallowed(n) != Always {
				t.Errorf("x is %v, %v", info.Bound(n), info.BoundIfNothingSwallowed(n))
			}
		}
	}
	_, info, _ = analyze(t, "with open(1):\n    x = 1\nprint(x)\n", Options{Swallows: func(*pyast.WithItem) bool { return false }})
	for n := range info.uses {
		if n.ID == "x" && n.Ctx == pyast.Load && info.Bound(n) != Always {
			t.Errorf("x is %v", info.Bound(n))
		}
	}
}
