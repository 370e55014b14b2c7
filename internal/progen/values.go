package progen

import "fmt"

// Operands of other kinds than plain ints and texts: values of which nothing is
// known before the program runs (the feature dynamic), ints beyond 64 bits (big),
// and objects of a class whose operators say that they are called (operators).

// dynamicPrelude has the operands that may be anything: by annotation, and by
// being called with values of every type.
const dynamicPrelude = `

def A(k: str, v: Any) -> Any:
    print(k, end=" ")
    return v


def U(k, v):
    print(k, end=" ")
    return v
`

// operatorPrelude has the class whose operators trace their calls. It has no
// annotations: what its operators take is inferred from the calls. __len__ is
// silent: list(v) asks it how much room to make.
const operatorPrelude = `

class Num:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        print("+", end=" ")
        if isinstance(o, Num):
            return Num(self.n + o.n)
        if isinstance(o, int):
            return Num(self.n + o)
        return NotImplemented

    def __radd__(self, o):
        print("r+", end=" ")
        return Num(o + self.n)

    def __sub__(self, o):
        print("-", end=" ")
        return Num(self.n - o.n)

    def __mul__(self, k):
        print("*", end=" ")
        return Num(self.n * k % 101)

    def __iadd__(self, o):
        print("+=", end=" ")
        self.n += o
        return self

    def __neg__(self):
        print("neg", end=" ")
        return Num(-self.n)

    def __eq__(self, o):
        print("==", end=" ")
        return isinstance(o, Num) and self.n == o.n

    def __hash__(self):
        print("hash", end=" ")
        return self.n

    def __lt__(self, o):
        print("<", end=" ")
        return self.n < o.n

    def __le__(self, o):
        print("<=", end=" ")
        return self.n <= o.n

    def __bool__(self):
        print("bool", end=" ")
        return self.n > 0

    def __len__(self):
        return abs(self.n) % 7

    def __iter__(self):
        print("iter", end=" ")
        yield self.n
        print("next", end=" ")
        yield self.n + 1

    def __contains__(self, x):
        print("in", end=" ")
        return x == self.n

    def __getitem__(self, i):
        print("get", end=" ")
        return self.n + i

    def __setitem__(self, i, x):
        print("set", i, end=" ")
        self.n = x

    def __delitem__(self, i):
        print("del", i, end=" ")

    def __call__(self, a, b=2):
        print("call", end=" ")
        return self.n + a * 2 - b

    def __int__(self):
        print("int", end=" ")
        return self.n

    def __str__(self):
        print("str", end=" ")
        return f"<{self.n}>"

    def __repr__(self):
        return f"Num({self.n})"


def M(k: str, n: int) -> Num:
    print(k, end=" ")
    return Num(n)
`

// dynamicLeaf is an operand whose type nobody knows; now and then it is not the
// one that is wanted.
func (g *gen) dynamicLeaf(t typ) string {
	f, k := pick(g, "A", "U"), g.label()
	if g.chance(6) {
		return fmt.Sprintf("%s('%s', %s)", f, k, pick(g, "None", "'q'", "1.5", "[2]", "{'a': 1}", "(1, 2)", "True"))
	}
	switch t {
	case tInt:
		return fmt.Sprintf("%s('%s', %d)", f, k, g.between(-3, 9))
	case tBool:
		return fmt.Sprintf("%s('%s', %s)", f, k, pick(g, "True", "False"))
	case tStr:
		return fmt.Sprintf("%s('%s', %s)", f, k, g.text())
	case tList:
		return fmt.Sprintf("%s('%s', %s)", f, k, g.intList())
	case tDict:
		return fmt.Sprintf("%s('%s', {'a': %d, 'b': %d})", f, k, g.n(9), g.n(9))
	default:
		return fmt.Sprintf("%s('%s', (%d, %d))", f, k, g.n(9), g.n(9))
	}
}

// bigInt is an int that 64 bits don't hold, or just so.
func (g *gen) bigInt() string {
	return pick(g, "18446744073709551616", "9223372036854775807", "-9223372036854775808", "10**20", "-10**25", "2**64 - 1", "1 << 70")
}

// bigExprs are ways to make large ints, of a bounded size.
func bigExprs() []choice[exprMaker] {
	return []choice[exprMaker]{
		{3, "big", func(g *gen, depth int) string { return fmt.Sprintf("(%s * 4294967291)", g.expr(tInt, depth)) }},
		{2, "big", func(g *gen, depth int) string {
			return fmt.Sprintf("((%s & 2**90 - 1) %s %d)", g.expr(tInt, depth), pick(g, "<<", ">>"), pick(g, 7, 33, 40))
		}},
		{2, "big", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s * %s %% 10**30)", g.expr(tInt, depth), g.expr(tInt, depth))
		}},
		{1, "big", func(g *gen, depth int) string {
			return fmt.Sprintf("pow(%s, %d, 2**61 - 1)", g.expr(tInt, depth), g.between(2, 9))
		}},
		{1, "big", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s // %s)", g.expr(tInt, depth), pick(g, "10**9", "-7", "2**33"))
		}},
	}
}

// numExprs are the ways to make a Num.
func numExprs() []choice[exprMaker] {
	return []choice[exprMaker]{
		{8, "", func(g *gen, depth int) string { return g.leaf(tNum) }},
		{6, "", binary(tNum, "+", "-", "or", "and")},
		{3, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s + %s)", g.expr(tNum, depth), g.expr(tInt, depth))
		}},
		{3, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s + %s)", g.expr(tInt, depth), g.expr(tNum, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s * %s)", g.expr(tNum, depth), g.expr(tInt, depth))
		}},
		{2, "", func(g *gen, depth int) string { return fmt.Sprintf("(-%s)", g.expr(tNum, depth)) }},
		{2, "", conditional(tNum)},
		{2, "walrus", walrus(tNum, "v")},
	}
}

// operatorInts, operatorBools, operatorTexts and operatorLists are what objects
// with operators give.
func operatorInts() []choice[exprMaker] {
	return []choice[exprMaker]{
		{4, "operators", func(g *gen, depth int) string { return g.expr(tNum, depth) + ".n" }},
		{2, "operators", func(g *gen, depth int) string { return fmt.Sprintf("%s[%s]", g.expr(tNum, depth), g.expr(tInt, depth)) }},
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("%s(%s%s)", g.expr(tNum, depth), g.expr(tInt, depth), pick(g, "", ", b="+g.expr(tInt, 1)))
		}},
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("%s(%s)", pick(g, "len", "int"), g.expr(tNum, depth))
		}},
	}
}

func operatorBools() []choice[exprMaker] {
	return []choice[exprMaker]{
		{4, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tNum, depth), pick(g, "<", "<=", ">", ">=", "==", "!="), g.expr(tNum, depth))
		}},
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s < %s <= %s)", g.expr(tNum, depth), g.expr(tNum, depth), g.expr(tNum, depth))
		}},
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tInt, depth), pick(g, "in", "not in", "=="), g.expr(tNum, depth))
		}},
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s in [%s, %s])", g.expr(tNum, depth), g.expr(tNum, depth), g.expr(tNum, depth))
		}},
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("%s(%s)", pick(g, "bool", "not "), g.expr(tNum, depth))
		}},
	}
}

func operatorTexts() []choice[exprMaker] {
	return []choice[exprMaker]{
		{2, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("%s(%s)", pick(g, "str", "repr"), g.expr(tNum, depth))
		}},
	}
}

func operatorLists() []choice[exprMaker] {
	return []choice[exprMaker]{
		{2, "operators", func(g *gen, depth int) string { return fmt.Sprintf("list(%s)", g.expr(tNum, depth)) }},
		{1, "operators", func(g *gen, depth int) string {
			return fmt.Sprintf("[*%s, %s]", g.expr(tNum, depth), g.expr(tInt, depth))
		}},
		{1, "operators", func(g *gen, depth int) string {
			v := g.fresh("p")
			items := within(&g.state.noWalrus, func() string {
				return g.expr(tNum, depth) + ", " + g.expr(tNum, depth) + ", " + g.expr(tNum, depth)
			})
			return fmt.Sprintf("[%s.n for %s in sorted([%s])]", v, v, items)
		}},
	}
}

// operatorStmts change an object through its operators.
func operatorStmts() []choice[stmtMaker] {
	return []choice[stmtMaker]{
		{3, "operators", func(g *gen, _ int) { g.line("v = %s", g.expr(tNum, g.exprDepth())) }},
		{2, "operators", func(g *gen, _ int) { g.line("v += %s", g.expr(tInt, g.exprDepth())) }},
		{2, "operators", func(g *gen, _ int) {
			g.line("%s[%s] %s %s", g.leaf(tNum), g.expr(tInt, 1), pick(g, "=", "=", "+="), g.expr(tInt, g.exprDepth()))
		}},
		{1, "operators", func(g *gen, _ int) { g.line("del v[%s]", g.expr(tInt, 1)) }},
		{1, "operators", func(g *gen, _ int) { g.line("%s", g.expr(tNum, g.exprDepth())) }},
	}
}
