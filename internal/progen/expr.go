package progen

import (
	"fmt"
	"strings"
)

// typ is the type of an expression to make. Programs are typed, so that each
// operand's type can be inferred.
type typ int

const (
	tInt typ = iota
	tBool
	tStr
	tList // list[int]
	tDict // dict[str, int]
	tPair // tuple[int, int]
	tNum  // Num: an object with operators
)

// caseState is what the case being made has so far.
type caseState struct {
	label     int
	async     bool
	loop      int      // depth of loops around: whether break and continue may stand
	locals    []string // loop and comprehension variables of type int
	counter   int      // for fresh names
	noAwait   int      // depth of lambdas and the like, where no await may stand
	noWalrus  int      // depth of comprehension iterables, where no walrus may stand
	inFString int
	task      taskState
}

// label is a fresh name for a logging operand.
func (g *gen) label() string {
	g.state.label++
	n := g.state.label - 1
	s := string(rune('a' + n%26))
	if n >= 26 {
		s += fmt.Sprint(n / 26)
	}
	return s
}

func (g *gen) fresh(prefix string) string {
	g.state.counter++
	return fmt.Sprintf("%s%d", prefix, g.state.counter)
}

// expr makes an expression of a type, no deeper than depth. Whatever is made
// can be an operand: it has parentheses where it needs them.
func (g *gen) expr(t typ, depth int) string {
	if depth <= 0 {
		return g.leaf(t)
	}
	switch t {
	case tInt:
		return draw(g, intExprs())(g, depth-1)
	case tBool:
		return draw(g, boolExprs())(g, depth-1)
	case tStr:
		return draw(g, strExprs())(g, depth-1)
	case tList:
		return draw(g, listExprs())(g, depth-1)
	case tDict:
		return draw(g, dictExprs())(g, depth-1)
	case tNum:
		return draw(g, numExprs())(g, depth-1)
	default:
		return fmt.Sprintf("(%s, %s)", g.expr(tInt, depth-1), g.expr(tInt, depth-1))
	}
}

// leaf is a logging operand or a variable.
func (g *gen) leaf(t typ) string {
	if g.chance(30) {
		return g.variable(t)
	}
	if t != tNum && g.on["dynamic"] && g.chance(25) {
		return g.dynamicLeaf(t)
	}
	k := g.label()
	switch t {
	case tNum:
		return fmt.Sprintf("M('%s', %d)", k, g.between(-2, 5))
	case tInt:
		if g.on["big"] && g.chance(15) {
			return fmt.Sprintf("I('%s', %s)", k, g.bigInt())
		}
		return fmt.Sprintf("I('%s', %d)", k, g.between(-3, 9))
	case tBool:
		return fmt.Sprintf("B('%s', %s)", k, pick(g, "True", "False"))
	case tStr:
		return fmt.Sprintf("S('%s', %s)", k, g.text())
	case tList:
		return fmt.Sprintf("L('%s', %s)", k, g.intList())
	case tDict:
		return fmt.Sprintf("D('%s', {'a': %d, 'c': %d})", k, g.n(9), g.n(9))
	default:
		return fmt.Sprintf("P('%s', (%d, %d))", k, g.n(9), g.n(9))
	}
}

func (g *gen) text() string { return pick(g, "''", "'a'", "'b'", "'xyz'", "'żó'", "'Q q'") }

func (g *gen) intList() string {
	var items []string
	for range g.between(1, 4) {
		items = append(items, fmt.Sprint(g.between(-2, 9)))
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// variable is a name or attribute of a type: what a later operand may change.
func (g *gen) variable(t typ) string {
	switch t {
	case tInt:
		if n := len(g.state.locals); n > 0 && g.chance(40) {
			return g.state.locals[g.n(n)]
		}
		return pick(g, "x", "y", "o.n", "o.m", "x", "total")
	case tBool:
		return "b"
	case tStr:
		return "s"
	case tList:
		return pick(g, "xs", "o.xs")
	case tDict:
		return "d"
	case tNum:
		return "v"
	default:
		return pick(g, "(x, y)", "(y, o.n)")
	}
}

type exprMaker = func(g *gen, depth int) string

// binary is (left op right), the operators of one precedence and type.
func binary(result typ, ops ...string) exprMaker {
	return func(g *gen, depth int) string {
		return fmt.Sprintf("(%s %s %s)", g.expr(result, depth), pick(g, ops...), g.expr(result, depth))
	}
}

// conditional is (a if c else b).
func conditional(t typ) exprMaker {
	return func(g *gen, depth int) string {
		return fmt.Sprintf("(%s if %s else %s)", g.expr(t, depth), g.expr(tBool, depth), g.expr(t, depth))
	}
}

// walrus is (x := e), for a type with a variable.
func walrus(t typ, names ...string) exprMaker {
	return func(g *gen, depth int) string {
		if g.state.noWalrus > 0 {
			return g.expr(t, depth)
		}
		return fmt.Sprintf("(%s := %s)", pick(g, names...), g.expr(t, depth))
	}
}

// within makes a part in which a count is up: where no await or walrus may stand.
func within(count *int, make func() string) string {
	*count++
	s := make()
	*count--
	return s
}

// comprehension makes a comprehension whose element elem makes, with the loop
// variables in scope.
func (g *gen) comprehension(open, close string, depth int, elem func() string) string {
	st := &g.state
	outer := len(st.locals)
	tail := g.clause(depth)
	// All but the first source is in a scope of its own: an await there makes
	// the comprehension an asynchronous one, which is another feature.
	if !g.on["await_comprehensions"] || strings.HasSuffix(open, "(") {
		st.noAwait++
		defer func() { st.noAwait-- }()
	}
	if g.chance(30) {
		tail += " " + g.clause(0)
	}
	if g.chance(40) {
		tail += " if " + g.expr(tBool, min(depth, 1))
	}
	e := elem()
	st.locals = st.locals[:outer]
	return open + e + " " + tail + close
}

// clause is a for clause; it leaves its variable in scope.
func (g *gen) clause(depth int) string {
	source := within(&g.state.noWalrus, func() string { return g.source(depth) })
	v := g.fresh("q")
	g.state.locals = append(g.state.locals, v)
	return fmt.Sprintf("for %s in %s", v, source)
}

// source is something to loop over that the loop's body can't lengthen.
func (g *gen) source(depth int) string {
	switch g.n(4) {
	case 0:
		return fmt.Sprintf("range(%d)", g.between(1, 3))
	case 1:
		return fmt.Sprintf("range(I('%s', %d), %d)", g.label(), g.n(2), g.between(2, 4))
	case 2:
		return g.intList()
	default:
		return g.expr(tList, min(depth, 1)) + "[:3]"
	}
}

// intExprs are the ways to make an int: operators, calls, subscripts.
func intExprs() []choice[exprMaker] {
	return append([]choice[exprMaker]{
		{10, "", func(g *gen, depth int) string { return g.leaf(tInt) }},
		{14, "", binary(tInt, "+", "-", "+", "-", "&", "|", "^")},
		{4, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s * %s %% 101)", g.expr(tInt, depth), g.expr(tInt, depth))
		}},
		{3, "", func(g *gen, depth int) string { return pick(g, "-", "~", "+") + g.expr(tInt, depth) }},
		{3, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %d)", g.expr(tInt, depth), pick(g, "//", "%"), pick(g, 2, 3, 5, -4))
		}},
		{1, "faults", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tInt, depth), pick(g, "//", "%"), g.expr(tInt, depth))
		}},
		{2, "shifts", func(g *gen, depth int) string {
			return fmt.Sprintf("((%s & 1023) %s (%s & 3))", g.expr(tInt, depth), pick(g, "<<", ">>"), g.expr(tInt, depth))
		}},
		{5, "", conditional(tInt)},
		{5, "", binary(tInt, "and", "or")},
		{4, "", func(g *gen, depth int) string { return callF2(g, depth) }},
		{4, "", func(g *gen, depth int) string {
			return fmt.Sprintf("o.%s(%s)", pick(g, "add", "swap"), g.expr(tInt, depth))
		}},
		{3, "", func(g *gen, depth int) string { return "o.bump()" }},
		{3, "", func(g *gen, depth int) string {
			return fmt.Sprintf("O('%s', o).%s", g.label(), pick(g, "n", "m", "bump()"))
		}},
		{3, "nonlocal", func(g *gen, depth int) string { return "inc()" }},
		{3, "globals", func(g *gen, depth int) string { return "grow()" }},
		{3, "walrus", walrus(tInt, "x", "y")},
		{4, "", func(g *gen, depth int) string {
			return fmt.Sprintf("[%s, %s, %s][%s %% 3]", g.expr(tInt, depth), g.expr(tInt, depth), g.expr(tInt, depth), g.expr(tInt, depth))
		}},
		{1, "faults", func(g *gen, depth int) string {
			return fmt.Sprintf("%s[%s]", g.expr(tList, depth), g.expr(tInt, depth))
		}},
		{3, "", func(g *gen, depth int) string {
			return fmt.Sprintf("{'a': %s, 'b': %s}[%s]", g.expr(tInt, depth), g.expr(tInt, depth), pick(g, "'a'", "'b'"))
		}},
		{1, "faults", func(g *gen, depth int) string {
			return fmt.Sprintf("%s[S('%s', %s)]", g.expr(tDict, depth), g.label(), pick(g, "'a'", "'b'", "'c'"))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("d.get(S('%s', %s), %s)", g.label(), pick(g, "'a'", "'b'", "'z'"), g.expr(tInt, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("len(%s)", g.expr(pick(g, tList, tStr, tDict), depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("%s(%s, %s)", pick(g, "max", "min"), g.expr(tInt, depth), g.expr(tInt, depth))
		}},
		{2, "", func(g *gen, depth int) string { return fmt.Sprintf("abs(%s)", g.expr(tInt, depth)) }},
		{2, "", func(g *gen, depth int) string { return fmt.Sprintf("int(%s)", g.expr(tBool, depth)) }},
		{2, "tuples", func(g *gen, depth int) string { return fmt.Sprintf("%s[%d]", g.expr(tPair, depth), g.n(2)) }},
		{2, "lambda", func(g *gen, depth int) string {
			v := g.fresh("p")
			arg := g.expr(tInt, depth)
			st := &g.state
			st.locals = append(st.locals, v)
			body := within(&st.noAwait, func() string { return within(&st.noWalrus, func() string { return g.expr(tInt, depth) }) })
			st.locals = st.locals[:len(st.locals)-1]
			return fmt.Sprintf("(lambda %s: %s)(%s)", v, body, arg)
		}},
		{3, "comprehensions", func(g *gen, depth int) string {
			return g.comprehension("sum([", "])", depth, func() string { return g.expr(tInt, depth) })
		}},
		{2, "generators", func(g *gen, depth int) string {
			return "sum" + g.comprehension("(", ")", depth, func() string { return g.expr(tInt, depth) })
		}},
		{2, "generators", func(g *gen, depth int) string {
			return g.comprehension("max((", ")", depth, func() string { return g.expr(tInt, depth) }) + ", default=" + g.leaf(tInt) + ")"
		}},
		{3, "", func(g *gen, depth int) string { return callF3(g, depth) }},
		{6, "await", func(g *gen, depth int) string {
			if !g.state.async || g.state.noAwait > 0 {
				return g.expr(tInt, depth)
			}
			return fmt.Sprintf("(await %s('%s', %s, o))", pick(g, "slow", "slow", "quick"), g.label(), g.expr(tInt, depth))
		}},
	}, append(bigExprs(), operatorInts()...)...)
}

// callF2 calls f2(a, b) with arguments by position and by name, in any order.
func callF2(g *gen, depth int) string {
	a, b := g.expr(tInt, depth), g.expr(tInt, depth)
	if g.on["kwargs"] {
		switch g.n(4) {
		case 0:
			return fmt.Sprintf("f2(b=%s, a=%s)", a, b)
		case 1:
			return fmt.Sprintf("f2(%s, b=%s)", a, b)
		}
	}
	return fmt.Sprintf("f2(%s, %s)", a, b)
}

// callF3 calls f3(*rest, k=…, m=…), also with * and **.
func callF3(g *gen, depth int) string {
	var args []string
	for range g.between(0, 2) {
		if g.on["star_calls"] && g.chance(40) {
			args = append(args, "*"+g.expr(tList, depth))
		} else {
			args = append(args, g.expr(tInt, depth))
		}
	}
	if g.on["kwargs"] {
		for _, k := range pick(g, []string{"k"}, []string{"m"}, []string{"m", "k"}, nil) {
			args = append(args, k+"="+g.expr(tInt, depth))
			if g.on["star_calls"] && g.chance(15) {
				args = append(args, "*"+g.leaf(tList))
			}
		}
	}
	return "f3(" + strings.Join(args, ", ") + ")"
}

// boolExprs are the ways to make a bool.
func boolExprs() []choice[exprMaker] {
	return append([]choice[exprMaker]{
		{10, "", func(g *gen, depth int) string { return g.leaf(tBool) }},
		{8, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tInt, depth), compareOp(g), g.expr(tInt, depth))
		}},
		{6, "chains", func(g *gen, depth int) string {
			s := "(" + g.expr(tInt, depth)
			for range g.between(2, 3) {
				s += " " + compareOp(g) + " " + g.expr(tInt, depth)
			}
			return s + ")"
		}},
		{6, "", binary(tBool, "and", "or")},
		{3, "", func(g *gen, depth int) string { return fmt.Sprintf("(not %s)", g.expr(tBool, depth)) }},
		{3, "", conditional(tBool)},
		{3, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tInt, depth), pick(g, "in", "not in"), g.expr(tList, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tStr, depth), pick(g, "==", "!=", "<", "in"), g.expr(tStr, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s %s %s)", g.expr(tList, depth), pick(g, "==", "!=", "<"), g.expr(tList, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(S('%s', %s) in %s)", g.label(), pick(g, "'a'", "'z'"), g.expr(tDict, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("bool(%s)", g.expr(pick(g, tInt, tStr, tList), depth))
		}},
		{2, "walrus", walrus(tBool, "b")},
		{2, "generators", func(g *gen, depth int) string {
			return pick(g, "any", "all") + g.comprehension("(", ")", depth, func() string { return g.expr(tBool, depth) })
		}},
	}, operatorBools()...)
}

func compareOp(g *gen) string { return pick(g, "<", "<=", "==", "!=", ">", ">=") }

// strExprs are the ways to make a str.
func strExprs() []choice[exprMaker] {
	return append([]choice[exprMaker]{
		{10, "", func(g *gen, depth int) string { return g.leaf(tStr) }},
		{6, "", binary(tStr, "+", "+", "or", "and")},
		{3, "", conditional(tStr)},
		{3, "", func(g *gen, depth int) string {
			t := pick(g, tInt, tBool, tList, tDict)
			if t == tDict && len(g.state.locals)+g.state.loop > 0 {
				t = tList // d[str(d)] = 1 in a loop doubles the text each time
			}
			return fmt.Sprintf("str(%s)", g.expr(t, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("repr(%s)", g.expr(pick(g, tStr, tInt, tList), depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s * (%s %% 3))", g.expr(tStr, depth), g.expr(tInt, depth))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("%s.%s()", g.expr(tStr, depth), pick(g, "upper", "title", "strip", "lower"))
		}},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("%s.replace(%s, %s)", g.expr(tStr, depth), g.leaf(tStr), g.expr(tStr, depth))
		}},
		{3, "slices", func(g *gen, depth int) string { return g.expr(tStr, depth) + g.slice(depth) }},
		{2, "walrus", walrus(tStr, "s")},
		{6, "fstrings", func(g *gen, depth int) string { return g.fstring(depth) }},
		{2, "comprehensions", func(g *gen, depth int) string {
			return g.leaf(tStr) + g.comprehension(".join([", "])", depth, func() string { return g.expr(tStr, depth) })
		}},
		{2, "generators", func(g *gen, depth int) string {
			return g.leaf(tStr) + ".join" + g.comprehension("(", ")", depth, func() string { return "str(" + g.expr(tInt, depth) + ")" })
		}},
	}, operatorTexts()...)
}

// slice is [a:b], [a:b:c] or with parts left out.
func (g *gen) slice(depth int) string {
	part := func() string {
		if g.chance(30) {
			return ""
		}
		return g.expr(tInt, min(depth, 1))
	}
	s := "[" + part() + ":" + part()
	if g.on["steps"] && g.chance(35) {
		s += ":" + pick(g, "2", "-1", "-2", fmt.Sprintf("I('%s', %d)", g.label(), pick(g, 1, 2, -1, 3)))
	}
	return s + "]"
}

// fstring is an f-string. It has double quotes and everything in it single
// ones; a second level needs the feature nested_fstrings.
func (g *gen) fstring(depth int) string {
	st := &g.state
	if st.inFString > 0 && !g.on["nested_fstrings"] {
		return g.leaf(tStr)
	}
	st.inFString++
	defer func() { st.inFString-- }()
	var b strings.Builder
	b.WriteString(`f"`)
	for range g.between(1, 3) {
		b.WriteString(pick(g, "", "-", "é ", "{{}}", "%d "))
		t := pick(g, tInt, tInt, tStr, tBool, tList)
		e := g.expr(t, depth)
		if strings.HasPrefix(e, "{") {
			e = " " + e
		}
		b.WriteString("{" + e)
		if g.on["fstring_debug"] && g.chance(15) && !cutInDebug(e) {
			b.WriteString(pick(g, "=", " = "))
		}
		conversion := g.chance(25)
		if conversion {
			b.WriteString(pick(g, "!r", "!s"))
		}
		switch {
		case g.chance(60):
		case conversion || t == tStr:
			b.WriteString(":" + pick(g, ">6", "<6", "^7", "*^8", ".2"))
		case t == tInt:
			b.WriteString(":" + pick(g, "d", "5d", "03d", "+d", "x", ",", ">5", "{"+fmt.Sprintf("I('%s', 6)", g.label())+"}d"))
		}
		b.WriteString("}")
	}
	b.WriteString(`"`)
	return b.String()
}

// cutInDebug reports whether CPython 3.13.0 may cut an expression's text in {expression=}: its tokenizer takes a : or !
// that follows the = of a keyword argument for the end of the expression.
func cutInDebug(e string) bool {
	_, after, found := strings.Cut(e, "=")
	return found && strings.ContainsAny(after, ":!")
}

// listExprs are the ways to make a list[int].
func listExprs() []choice[exprMaker] {
	return append([]choice[exprMaker]{
		{8, "", func(g *gen, depth int) string { return g.leaf(tList) }},
		{6, "", func(g *gen, depth int) string {
			return fmt.Sprintf("[%s, %s]", g.expr(tInt, depth), g.expr(tInt, depth))
		}},
		{3, "star_displays", func(g *gen, depth int) string {
			return fmt.Sprintf("[*%s, %s]", g.expr(tList, depth), g.expr(tInt, depth))
		}},
		{3, "", binary(tList, "+")},
		{2, "", conditional(tList)},
		{2, "", binary(tList, "or", "and")},
		{2, "", func(g *gen, depth int) string { return fmt.Sprintf("sorted(%s)", g.expr(tList, depth)) }},
		{2, "lambda", func(g *gen, depth int) string {
			v := g.fresh("p")
			return fmt.Sprintf("sorted(%s, key=lambda %s: %s %% 3)", g.expr(tList, depth), v, v)
		}},
		{3, "slices", func(g *gen, depth int) string { return g.expr(tList, depth) + g.slice(depth) }},
		{5, "comprehensions", func(g *gen, depth int) string {
			return g.comprehension("[", "]", depth, func() string { return g.expr(tInt, depth) })
		}},
		{2, "generators", func(g *gen, depth int) string {
			return "list" + g.comprehension("(", ")", depth, func() string { return g.expr(tInt, depth) })
		}},
		{2, "", func(g *gen, depth int) string { return fmt.Sprintf("list(%s)", g.expr(tList, depth)) }},
		{2, "", func(g *gen, depth int) string { return "list(d.values())" }},
		{2, "walrus", walrus(tList, "xs")},
	}, operatorLists()...)
}

// dictExprs are the ways to make a dict[str, int].
func dictExprs() []choice[exprMaker] {
	return []choice[exprMaker]{
		{8, "", func(g *gen, depth int) string { return g.leaf(tDict) }},
		{5, "", func(g *gen, depth int) string {
			return fmt.Sprintf("{%s: %s, %s: %s}", g.expr(tStr, depth), g.expr(tInt, depth), g.expr(tStr, depth), g.expr(tInt, depth))
		}},
		{3, "star_displays", func(g *gen, depth int) string {
			return fmt.Sprintf("{**%s, %s: %s}", g.expr(tDict, depth), g.expr(tStr, depth), g.expr(tInt, depth))
		}},
		{2, "", conditional(tDict)},
		{2, "", func(g *gen, depth int) string {
			return fmt.Sprintf("(%s | %s)", g.expr(tDict, depth), g.expr(tDict, depth))
		}},
		{3, "comprehensions", func(g *gen, depth int) string {
			return g.comprehension("{", "}", depth, func() string {
				return fmt.Sprintf("%s: %s", g.expr(tStr, depth), g.expr(tInt, depth))
			})
		}},
		{2, "", func(g *gen, depth int) string { return fmt.Sprintf("dict(%s)", g.expr(tDict, depth)) }},
	}
}
