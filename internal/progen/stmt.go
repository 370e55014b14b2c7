package progen

import (
	"fmt"
	"strings"
)

// exprFeatures are the constructs of expression programs that can be left out.
var exprFeatures = []string{
	"assert", "augmented", "await", "await_comprehensions", "big", "chains", "closures", "comprehensions", "defaults", "del", "dynamic", "exceptions",
	"faults", "finally", "fstring_debug", "fstrings", "generators", "globals", "kwargs", "lambda", "loop_else", "match", "nested_fstrings",
	"nonlocal", "operators", "shifts", "slices", "slice_targets", "star_calls", "star_displays", "steps", "tuples", "unpacking", "walrus", "with",
}

// exprPrelude is what every expression program begins with: the operands that
// say when they are evaluated.
const exprPrelude = `import asyncio
from typing import Callable


def I(k: str, v: int) -> int:
    print(k, end=" ")
    return v


def B(k: str, v: bool) -> bool:
    print(k, end=" ")
    return v


def S(k: str, v: str) -> str:
    print(k, end=" ")
    return v


def L(k: str, v: list[int]) -> list[int]:
    print(k, end=" ")
    return v


def D(k: str, v: dict[str, int]) -> dict[str, int]:
    print(k, end=" ")
    return v


def P(k: str, v: tuple[int, int]) -> tuple[int, int]:
    print(k, end=" ")
    return v


def f2(a: int, b: int) -> int:
    print("f2", end=" ")
    return a - 2 * b


def f3(*rest: int, k: int = 1, m: int = 2) -> int:
    print("f3", end=" ")
    return sum(rest) + 10 * k - m


class Box:
    def __init__(self, n: int) -> None:
        self.n = n
        self.m = 1
        self.xs = [1, 2, 3]

    def add(self, k: int) -> int:
        print("add", end=" ")
        self.n += k
        return self.n

    def swap(self, k: int) -> int:
        print("swap", end=" ")
        self.n, self.m = self.m, k
        return self.n

    def bump(self) -> int:
        self.n += 1
        self.xs[0] = self.n
        return self.n


def O(k: str, o: Box) -> Box:
    print(k, end=" ")
    return o


async def quick(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    o.m += 1
    return v


async def slow(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    await asyncio.sleep(0)
    o.m += 1
    print(k + "'", end=" ")
    return v


async def disturb(o: Box) -> None:
    for _ in range(12):
        o.n += 100
        o.xs[-1] += 1
        await asyncio.sleep(0)


class Guard:
    def __init__(self, k: str) -> None:
        print(k, end=" ")
        self.k = k

    def __enter__(self) -> int:
        print(self.k + "(", end=" ")
        return len(self.k)

    def __exit__(self, *exc: object) -> None:
        print(")" + self.k, end=" ")


def run(name: str, f: Callable[[], int]) -> None:
    print(name, end=": ")
    try:
        print("=", f())
    except Exception as e:
        print("!", type(e).__name__, e)


total = 50


def grow() -> int:
    global total
    total += 1
    return total
`

// exprProgram makes a program of random expressions and statements.
func (g *gen) exprProgram(cases int) {
	prelude := exprPrelude
	if !g.on["await"] {
		prelude = dropAsync(prelude)
	}
	if !g.on["with"] {
		prelude = drop(prelude, "class Guard", "def run")
	}
	if g.on["dynamic"] {
		prelude = strings.Replace(prelude, "import Callable", "import Any, Callable", 1) + dynamicPrelude
	}
	if g.on["operators"] {
		prelude += operatorPrelude
	}
	g.on["big"] = g.on["big"] && g.chance(40) // for the whole program, whose other ints may be plain
	g.out.WriteString(prelude)
	var sync, async []int
	for i := range cases {
		g.state = caseState{async: g.on["await"] && g.chance(40)}
		if g.state.async {
			async = append(async, i)
		} else {
			sync = append(sync, i)
		}
		g.exprCase(i)
	}
	g.out.WriteString("\n\n")
	g.block("def main() -> None:", func() {
		g.line("pass")
		for _, i := range sync {
			g.line(`run("%d", case%d)`, i, i)
		}
	})
	if len(async) > 0 {
		g.out.WriteString("\n\n")
		g.block("async def amain() -> None:", func() {
			for _, i := range async {
				g.line(`print("%d", end=": ")`, i)
				g.line("o = Box(7)")
				g.line("t = asyncio.create_task(disturb(o))")
				g.block("try:", func() { g.line(`print("=", await case%d(o))`, i) })
				g.block("except Exception as e:", func() { g.line(`print("!", type(e).__name__, e)`) })
				g.line("await t")
			}
		})
	}
	g.out.WriteString("\n\nmain()\n")
	if len(async) > 0 {
		g.out.WriteString("asyncio.run(amain())\n")
	}
}

// dropAsync leaves the parts of the prelude out that only awaits need.
func dropAsync(s string) string {
	s = drop(s, "async def quick", "class Guard")
	return strings.Replace(s, "import asyncio\n", "", 1)
}

// drop cuts from one line's beginning up to another's.
func drop(s, from, to string) string {
	a := strings.Index(s, "\n"+from) + 1
	b := strings.Index(s[a:], "\n"+to) + 1
	return s[:a] + s[a+b:]
}

// exprCase makes a function that runs some statements and gives an int.
func (g *gen) exprCase(i int) {
	g.out.WriteString("\n\n")
	header := fmt.Sprintf("def case%d() -> int:", i)
	if g.state.async {
		header = fmt.Sprintf("async def case%d(o: Box) -> int:", i)
	}
	g.block(header, func() {
		g.line("x, y = %d, %d", g.between(-3, 9), g.between(0, 5))
		g.line("b = %s", pick(g, "True", "False"))
		g.line("s = %s", g.text())
		g.line("xs = %s", g.intList())
		g.line("d = {'a': %d, 'b': %d, 'q': %d}", g.n(9), g.n(9), g.n(9))
		if !g.state.async {
			g.line("o = Box(7)")
		}
		if g.on["operators"] {
			g.line("v = Num(%d)", g.n(5))
		}
		if g.on["nonlocal"] {
			g.line("")
			g.block("def inc() -> int:", func() {
				g.line("nonlocal x")
				g.line("x += 1")
				g.line("return x")
			})
			g.line("")
		}
		for range g.between(2, 5) {
			g.stmt(2)
		}
		g.line(`print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")`)
		if g.on["operators"] {
			g.line(`print(repr(v), end=" ")`)
		}
		g.line("return %s", g.expr(tInt, 2))
	})
}

type stmtMaker = func(g *gen, depth int)

// stmt writes a statement; depth bounds the blocks within it.
func (g *gen) stmt(depth int) {
	if depth > 0 && g.chance(35) {
		draw(g, compoundStmts())(g, depth-1)
		return
	}
	draw(g, simpleStmts())(g, depth)
}

// body writes the statements of a block.
func (g *gen) body(depth int) {
	for range g.between(1, 2) {
		g.stmt(depth)
	}
}

// exprDepth draws how deep an expression of a statement is.
func (g *gen) exprDepth() int { return pick(g, 1, 2, 2, 3) }

// target is an assignment target of type int, with operands of its own.
func (g *gen) target() string {
	switch g.n(8) {
	case 0, 1:
		return pick(g, "x", "y")
	case 2:
		return fmt.Sprintf("O('%s', o).%s", g.label(), pick(g, "n", "m"))
	case 3:
		return fmt.Sprintf("D('%s', d)[%s]", g.label(), g.expr(tStr, 1))
	case 4:
		return fmt.Sprintf("d[%s]", g.expr(tStr, 1))
	case 5:
		return fmt.Sprintf("L('%s', xs)[%s %% len(xs)]", g.label(), g.expr(tInt, 1))
	case 6:
		return fmt.Sprintf("o.xs[I('%s', %d)]", g.label(), g.between(-3, 2))
	default:
		return "o.n"
	}
}

// simpleStmts are the statements of one line.
func simpleStmts() []choice[stmtMaker] {
	return append([]choice[stmtMaker]{
		{8, "", func(g *gen, _ int) { g.line("%s = %s", g.target(), g.expr(tInt, g.exprDepth())) }},
		{2, "", func(g *gen, _ int) { g.line("s = %s", g.expr(tStr, g.exprDepth())) }},
		{2, "", func(g *gen, _ int) { g.line("b = %s", g.expr(tBool, g.exprDepth())) }},
		{2, "", func(g *gen, _ int) { g.line("xs = %s or [0]", g.expr(tList, g.exprDepth())) }},
		{2, "", func(g *gen, _ int) { g.line("d = %s", g.expr(tDict, g.exprDepth())) }},
		{3, "", func(g *gen, _ int) { g.line("%s = %s = %s", g.target(), g.target(), g.expr(tInt, g.exprDepth())) }},
		{4, "", func(g *gen, _ int) {
			g.line("%s, %s = %s, %s", g.target(), g.target(), g.expr(tInt, g.exprDepth()), g.expr(tInt, g.exprDepth()))
		}},
		{2, "unpacking", func(g *gen, _ int) { g.line("%s, %s = %s", g.target(), g.target(), g.expr(tPair, 2)) }},
		{2, "unpacking", func(g *gen, _ int) {
			g.line("%s, *xs = [%s, %s, %s]", g.target(), g.expr(tInt, 2), g.expr(tInt, 1), g.expr(tInt, 1))
		}},
		{2, "unpacking", func(g *gen, _ int) {
			g.line("(%s, %s), %s = (%s, %s), %s", g.target(), g.target(), g.target(), g.expr(tInt, 1), g.expr(tInt, 2), g.expr(tInt, 1))
		}},
		{6, "augmented", func(g *gen, _ int) {
			op := pick(g, "+=", "-=", "|=", "^=", "+=", "-=")
			target := pick(g, "x", "y", "o.n", fmt.Sprintf("O('%s', o).n", g.label()), fmt.Sprintf("O('%s', o).m", g.label()),
				fmt.Sprintf("xs[I('%s', 0)]", g.label()), fmt.Sprintf("L('%s', o.xs)[I('%s', %d)]", g.label(), g.label(), g.between(-3, 2)),
				fmt.Sprintf("D('%s', d)[S('%s', 'a')]", g.label(), g.label()))
			g.line("%s %s %s", target, op, g.expr(tInt, g.exprDepth()))
		}},
		{4, "augmented", func(g *gen, _ int) {
			// What is added to is read before the await, which changes it.
			e := g.expr(tInt, 1)
			if g.state.async {
				e = fmt.Sprintf("await slow('%s', %s, o)", g.label(), e)
			}
			g.line("%s += %s", pick(g, "o.n", "o.m", "o.xs[-1]", fmt.Sprintf("O('%s', o).m", g.label()), "x", "d['q']"), e)
		}},
		{2, "augmented", func(g *gen, _ int) { g.line("s += %s", g.expr(tStr, g.exprDepth())) }},
		{2, "augmented", func(g *gen, _ int) { g.line("xs += %s", g.expr(tList, g.exprDepth())) }},
		{4, "", func(g *gen, _ int) {
			g.line(`print(%s, %s, end=" ")`, g.expr(pick(g, tInt, tStr, tList, tBool, tDict), g.exprDepth()), g.expr(pick(g, tInt, tStr), g.exprDepth()))
		}},
		{2, "", func(g *gen, _ int) { g.line("%s", g.expr(tInt, g.exprDepth())) }},
		{2, "", func(g *gen, _ int) { g.line("xs.append(%s)", g.expr(tInt, g.exprDepth())) }},
		{1, "", func(g *gen, _ int) { g.line("L('%s', xs).insert(%s, %s)", g.label(), g.expr(tInt, 1), g.expr(tInt, 1)) }},
		{2, "slice_targets", func(g *gen, _ int) {
			g.line("L('%s', xs)[I('%s', %d):I('%s', %d)] = %s or [1]", g.label(), g.label(), g.n(3), g.label(), g.between(1, 4), g.expr(tList, 2))
		}},
		{2, "del", func(g *gen, _ int) { g.line("del d[%s]", g.expr(tStr, 1)) }},
		{1, "del", func(g *gen, _ int) {
			g.line("del L('%s', [*xs, 1, 2])[%s:%s]", g.label(), g.expr(tInt, 1), g.leaf(tInt))
		}},
		{2, "assert", func(g *gen, _ int) { g.line("assert %s, %s", g.expr(tBool, g.exprDepth()), g.expr(tStr, 1)) }},
		{2, "exceptions", func(g *gen, _ int) {
			g.block(fmt.Sprintf("if %s:", g.expr(tBool, 2)), func() {
				g.line("raise %s(%s)", pick(g, "ValueError", "KeyError", "RuntimeError"), g.expr(tStr, 1))
			})
		}},
		{1, "", func(g *gen, _ int) {
			g.block(fmt.Sprintf("if %s:", g.expr(tBool, 2)), func() { g.line("return %s", g.expr(tInt, 1)) })
		}},
		{3, "", func(g *gen, _ int) {
			if g.state.loop == 0 {
				g.line("y = %s", g.expr(tInt, 2))
				return
			}
			g.block(fmt.Sprintf("if %s:", g.expr(tBool, 1)), func() { g.line("%s", pick(g, "break", "continue")) })
		}},
	}, operatorStmts()...)
}

// compoundStmts are the statements with blocks.
func compoundStmts() []choice[stmtMaker] {
	return []choice[stmtMaker]{
		{6, "", func(g *gen, depth int) {
			g.block(fmt.Sprintf("if %s:", g.expr(tBool, g.exprDepth())), func() { g.body(depth) })
			if g.chance(40) {
				g.block(fmt.Sprintf("elif %s:", g.expr(tBool, 2)), func() { g.body(depth) })
			}
			if g.chance(50) {
				g.block("else:", func() { g.body(depth) })
			}
		}},
		{5, "", func(g *gen, depth int) {
			source := g.source(2)
			v := g.fresh("i")
			header := fmt.Sprintf("for %s in %s:", v, source)
			if g.on["unpacking"] && g.chance(25) {
				header = fmt.Sprintf("for %s, %s in [%s, %s]:", v, pick(g, "y", "o.m"), g.expr(tPair, 2), g.expr(tPair, 1))
			}
			g.loop(header, depth, v)
		}},
		{2, "", func(g *gen, depth int) {
			source := g.expr(tDict, 1)
			k, v := g.fresh("k"), g.fresh("v")
			g.block(fmt.Sprintf("for %s, %s in list(%s.items()):", k, v, source), func() {
				g.state.locals = append(g.state.locals, v)
				g.line(`print(%s, end=" ")`, k)
				g.body(depth)
				g.state.locals = g.state.locals[:len(g.state.locals)-1]
			})
		}},
		{3, "", func(g *gen, depth int) {
			w := g.fresh("w")
			g.line("%s = 0", w)
			g.state.loop++
			g.block(fmt.Sprintf("while %s < %d and %s:", w, g.between(1, 3), g.expr(tBool, 2)), func() {
				g.line("%s += 1", w)
				g.body(depth)
			})
			g.state.loop--
			g.loopElse(depth)
		}},
		{4, "exceptions", func(g *gen, depth int) { g.try(depth) }},
		{3, "with", func(g *gen, depth int) {
			header := fmt.Sprintf("with Guard('%s') as y", g.label())
			if g.chance(30) {
				header += fmt.Sprintf(", Guard('%s') as %s", g.label(), pick(g, "x", "o.m", fmt.Sprintf("xs[I('%s', 0)]", g.label())))
			}
			g.block(header+":", func() { g.body(depth) })
		}},
		{3, "closures", func(g *gen, depth int) { g.closure() }},
		{2, "match", func(g *gen, depth int) {
			g.block(fmt.Sprintf("match %s:", g.expr(tInt, 2)), func() {
				g.block(fmt.Sprintf("case %d | %d:", g.n(4), g.between(5, 9)), func() { g.body(depth) })
				v := g.fresh("m")
				g.block(fmt.Sprintf("case %s if %s > 0 and %s:", v, v, g.expr(tBool, 1)), func() { g.body(depth) })
				g.block("case _:", func() { g.body(depth) })
			})
		}},
	}
}

// loop writes a for loop with a variable in scope.
func (g *gen) loop(header string, depth int, v string) {
	st := &g.state
	st.locals = append(st.locals, v)
	st.loop++
	g.block(header, func() { g.body(depth) })
	st.loop--
	st.locals = st.locals[:len(st.locals)-1]
	g.loopElse(depth)
}

func (g *gen) loopElse(depth int) {
	if g.on["loop_else"] && g.chance(30) {
		g.block("else:", func() { g.body(depth) })
	}
}

// try writes a try statement with some of its parts.
func (g *gen) try(depth int) {
	g.block("try:", func() { g.body(depth) })
	finally := g.on["finally"] && g.chance(50)
	handlers := !finally || g.chance(60)
	if handlers {
		switch g.n(3) {
		case 0:
			g.block("except ValueError as e:", func() {
				g.line(`print("V", e, end=" ")`)
				g.body(depth)
			})
		case 1:
			g.block("except (KeyError, IndexError):", func() { g.body(depth) })
			g.block("except Exception as e:", func() {
				g.line(`print(type(e).__name__, e, end=" ")`)
				if g.chance(20) {
					g.line("raise")
				}
			})
		default:
			g.block("except ZeroDivisionError:", func() { g.body(depth) })
		}
		if g.chance(40) {
			g.block("else:", func() { g.body(depth) })
		}
	}
	if finally {
		// A break, continue or return in a finally swallows exceptions; CPython
		// warns of it from 3.14 on.
		loop := g.state.loop
		g.state.loop = 0
		g.block("finally:", func() {
			g.line(`print("F", end=" ")`)
			g.line("%s = %s", g.target(), g.expr(tInt, 1))
		})
		g.state.loop = loop
	}
}

// closure writes a nested function and calls it. What it captures may change
// between.
func (g *gen) closure() {
	f, p := g.fresh("fn"), g.fresh("p")
	st := &g.state
	parameter := p + ": int"
	if g.on["defaults"] && g.chance(50) {
		parameter += " = " + g.expr(tInt, 2) // evaluated here, once
	} else {
		parameter += ", " + g.fresh("p") + ": int = 0"
	}
	outerLocals := st.locals
	st.locals = []string{p}
	g.block(fmt.Sprintf("def %s(%s) -> int:", f, parameter), func() {
		async := st.async
		st.async = false
		within(&st.noWalrus, func() string {
			g.line("return %s", g.expr(tInt, 2))
			return ""
		})
		st.async = async
	})
	st.locals = outerLocals
	if g.chance(50) {
		g.line("%s = %s", pick(g, "x", "y"), g.expr(tInt, 1))
	}
	g.line("%s = %s + %s(%s)", g.target(), g.leaf(tInt), f, g.expr(tInt, 1))
}
