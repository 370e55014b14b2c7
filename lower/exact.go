package lower

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Which ints may outgrow 64 bits.
//
// Python's ints have no size. Go's int has 64 bits: the right one for counters,
// lengths, indices, timestamps and sums of such, the wrong one for a factorial.
// exactness decides for each cell that holds ints whether Go's int will do (its
// operations checked where intervals.go has no proof: an overflow stops the
// program, it never wraps) or whether it must be a py.Int, which is exact.
//
// Input: the cells of inference and the flows between them; the tree; intervals
// for bounds of constants and loop counters. Output: for each cell the number of
// bits that its ints may need. A cell of more than 63 bits is exact.
//
// The theory is one of growth. Sizes flow as values do, and each operation has
// the size of its result as a function of its operands' (a product has the sum of
// the factors' bits, x % m has m's). Where a value is part of its own definition
// the rules go round until nothing changes; what multiplies itself runs away and
// is cut at unlimited:
//
//	result *= i                 py.Int: grows at each turn
//	a, b = b, a + b             py.Int: both summands grow with the sum
//	total += x                  int: x does not depend on total, so total grows by steps
//	mid = (lo + hi) // 2        int: what + adds, // takes away
//	h = h * 31 % 1000003        int: never more than the modulus
//
// How often a cycle is gone through bounds its growth: an operation outside of loops, in a function that is called three
// times, adds its bits three times (times.go).
//
// So + adds a bit only where both operands depend on the result, that is, are in
// one strongly connected component of the flows with it, and keep up with it:
// done += min(100, left - done) grows by steps. Sums of attributes of two objects
// don't count as such: v + w of two vectors is no doubling. Neither do sums of what
// calls give (exactsums.go).
//
// What comes from outside (parsed text, the clock, arguments of functions that
// nobody calls) is taken for ordinary: it gets few bits, so that a product of a few
// such is an int. A constant has the bits that it has. Text is sized too, by the
// ints that may be read from it: int(str(n)) is as large as n, int(digest, 16) as a
// digest.
//
// Without this pass every int would be a py.Int, or a factorial stop at 21.
type exactness struct {
	b       *builder
	bits    map[*types.Cell]int
	out     map[*types.Cell][]*types.Cell // flows
	rules   map[*types.Cell][]*sizeRule   // by operand
	queue   []*types.Cell
	queued  map[*types.Cell]bool
	group   map[*types.Cell]int // strongly connected components
	seen    int                 // flows taken so far
	blocked map[[2]*types.Cell]bool
	times   *times
	growing []*sizeRule  // operations that depend on their own results, in the order of the source
	sums    map[int]bool // components whose values are made by a call each: exactsums.go
}

const (
	unlimited = 200 // bits: cut here
	ordinary  = 8   // bits of a factor of which nothing is known
	wordBits  = 63  // what an int holds besides its sign
	steps     = 16  // a summand that is shorter by so many bits lets a sum grow by steps
)

// sizeRule is an operation: the bits of its result, from those of its operands.
type sizeRule struct {
	out   *types.Cell
	in    []*types.Cell
	fn    func() int
	at    ast.Node // of an operation that grows its result; nil for others
	turns int      // how often it may still grow, where it depends on itself; -1 before that is known
}

func newExactness(b *builder) *exactness {
	x := &exactness{
		b: b, bits: map[*types.Cell]int{}, out: map[*types.Cell][]*types.Cell{}, rules: map[*types.Cell][]*sizeRule{},
		queued: map[*types.Cell]bool{}, group: map[*types.Cell]int{}, blocked: map[[2]*types.Cell]bool{},
		sums: map[int]bool{},
	}
	var list []*sizeRule
	var at ast.Node
	add := func(out *types.Cell, fn func() int, in ...*types.Cell) {
		list = append(list, &sizeRule{out: out, in: in, fn: fn, at: at, turns: -1})
	}
	b.p.EachExpr(func(e ast.Expression, c *types.Cell) {
		if m := b.lists.module[e]; m != nil {
			at = growing(e)
			x.expression(m, e, c, add)
		}
	})
	for n, m := range b.lists.module {
		if st, ok := n.(*ast.AugAssign); ok {
			at = growing(st)
			x.operation(m, st, st.Op, st.Target, st.Value, b.p.StoredBy(st), add)
		}
	}
	for _, r := range list {
		r.out = r.out.Root()
		for i := range r.in {
			r.in[i] = r.in[i].Root()
			x.rules[r.in[i]] = append(x.rules[r.in[i]], r)
		}
	}
	x.takeFlows()
	x.findGroups()
	x.times = newTimes(b)
	slices.SortStableFunc(list, (*sizeRule).before)
	for _, r := range list {
		if r.at != nil && x.dependsOnItself(r) {
			x.growing = append(x.growing, r)
		}
	}
	for _, r := range list {
		x.apply(r)
	}
	x.run()
	return x
}

// before orders the operations that grow as the source has them.
func (r *sizeRule) before(o *sizeRule) int {
	if r.at == nil || o.at == nil {
		return cmp.Compare(btoi(r.at != nil), btoi(o.at != nil))
	}
	a, b := r.at.Pos(), o.at.Pos()
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// takeFlows adds the flows that inference has found since the last time.
func (x *exactness) takeFlows() {
	flows := x.b.p.Flows()
	for _, f := range flows[x.seen:] {
		from, to := f.From.Root(), f.To.Root()
		if from == to || x.blocked[[2]*types.Cell{from, to}] {
			continue
		}
		x.out[from] = append(x.out[from], to)
		if n := x.bits[from]; n > 0 {
			x.raise(to, n)
		}
	}
	x.seen = len(flows)
}

// exact reports whether the ints of a cell need a py.Int.
func (x *exactness) exact(c *types.Cell) bool { return x.of(c) > wordBits }

// any reports whether any value is exact.
func (x *exactness) any() bool {
	for _, n := range x.bits {
		if n > wordBits {
			return true
		}
	}
	return false
}

func (x *exactness) of(c *types.Cell) int {
	if x.seen != len(x.b.p.Flows()) {
		x.takeFlows()
		x.run()
	}
	return x.bits[c.Root()]
}

func (x *exactness) raise(c *types.Cell, n int) {
	c = c.Root()
	if n = min(n, unlimited); n <= x.bits[c] {
		return
	}
	x.bits[c] = n
	if !x.queued[c] {
		x.queued[c] = true
		x.queue = append(x.queue, c)
	}
}

// apply raises an operation's result. Those that depend on themselves wait for grow, once they are past what is ordinary.
func (x *exactness) apply(r *sizeRule) {
	if n := r.fn(); n <= ordinary || r.at == nil || !x.dependsOnItself(r) {
		x.raise(r.out, n)
	}
}

// grow applies the operations that depend on their own results, each no more often than the program comes by it:
// delay *= 2 in a loop of five turns adds five bits. The turns are counted from what arrives from outside the
// component, so what a component takes from others must be known before: the components go in the order of the flows.
func (x *exactness) grow() bool {
	var first []*sizeRule
	for _, r := range x.growing {
		if r.turns == 0 || min(r.fn(), unlimited) <= max(x.bits[r.out], ordinary) {
			continue
		}
		if len(first) > 0 && x.group[r.out] != x.group[first[0].out] {
			if x.group[r.out] < x.group[first[0].out] {
				continue // groups are numbered from the last
			}
			first = first[:0]
		}
		first = append(first, r)
	}
	for _, r := range first {
		if r.turns < 0 {
			r.turns = x.times.of(r.at)
		}
		if r.turns == 0 {
			continue
		}
		if r.turns < often {
			r.turns--
		}
		x.raise(r.out, r.fn())
		x.settle()
	}
	return len(first) > 0
}

func (x *exactness) dependsOnItself(r *sizeRule) bool {
	for _, c := range r.in {
		if x.together(r.out, c) {
			return true
		}
	}
	return false
}

// growing is a node that multiplies, adds or shifts.
func growing(n ast.Node) ast.Node {
	var op ast.Operator
	switch n := n.(type) {
	case *ast.BinOp:
		op = n.Op
	case *ast.AugAssign:
		op = n.Op
	default:
		return nil
	}
	if op == ast.Add || op == ast.Mult || op == ast.LShift {
		return n
	}
	return nil
}

// run raises sizes until none grows any more.
func (x *exactness) run() {
	for x.settle(); x.grow(); {
	}
}

// settle hands on the sizes that were raised.
func (x *exactness) settle() {
	for len(x.queue) > 0 {
		c := x.queue[0]
		x.queue = x.queue[1:]
		x.queued[c] = false
		n := x.bits[c]
		for _, to := range x.out[c] {
			x.raise(to, n)
		}
		for _, r := range x.rules[c] {
			x.apply(r)
		}
	}
}

// findGroups numbers the strongly connected components of flows and operations: Tarjan's algorithm, without recursion,
// since programs have long chains.
func (x *exactness) findGroups() {
	next := func(c *types.Cell) []*types.Cell {
		list := x.out[c]
		if rules := x.rules[c]; len(rules) > 0 {
			list = append([]*types.Cell{}, list...)
			for _, r := range rules {
				list = append(list, r.out)
			}
		}
		return list
	}
	type frame struct {
		c    *types.Cell
		list []*types.Cell
	}
	index, low := map[*types.Cell]int{}, map[*types.Cell]int{}
	onStack := map[*types.Cell]bool{}
	var stack []*types.Cell
	groups := 0
	visit := func(start *types.Cell) {
		var work []*frame
		enter := func(c *types.Cell) {
			index[c] = len(index) + 1
			low[c] = index[c]
			stack, onStack[c] = append(stack, c), true
			work = append(work, &frame{c, next(c)})
		}
		enter(start)
		for len(work) > 0 {
			f := work[len(work)-1]
			if len(f.list) > 0 {
				d := f.list[0]
				f.list = f.list[1:]
				if index[d] == 0 {
					enter(d)
				} else if onStack[d] {
					low[f.c] = min(low[f.c], index[d])
				}
				continue
			}
			work = work[:len(work)-1]
			if len(work) > 0 {
				up := work[len(work)-1].c
				low[up] = min(low[up], low[f.c])
			}
			if low[f.c] != index[f.c] {
				continue
			}
			groups++
			for {
				d := stack[len(stack)-1]
				stack, onStack[d] = stack[:len(stack)-1], false
				x.group[d] = groups
				if d == f.c {
					break
				}
			}
		}
	}
	for c := range x.out {
		if index[c] == 0 {
			visit(c)
		}
	}
	for c := range x.rules {
		if index[c] == 0 {
			visit(c)
		}
	}
}

// together reports whether cells depend on each other.
func (x *exactness) together(a *types.Cell, others ...*types.Cell) bool {
	g := x.group[a.Root()]
	for _, o := range others {
		if g == 0 || x.group[o.Root()] != g {
			return false
		}
	}
	return true
}

type addRule func(out *types.Cell, fn func() int, in ...*types.Cell)

// expression notes the rule of one expression.
func (x *exactness) expression(m *types.Module, e ast.Expression, c *types.Cell, add addRule) {
	switch e := e.(type) {
	case *ast.Constant:
		switch v := e.Value.(type) {
		case ast.ConstInt:
			n := v.BitLen()
			add(c, func() int { return n })
		case ast.ConstStr:
			if n := textBits(string(v)); n > 0 {
				add(c, func() int { return n })
			}
		}
	case *ast.BinOp:
		x.operation(m, e, e.Op, e.Left, e.Right, c, add)
	case *ast.UnaryOp:
		if e.Op != ast.Not {
			x.same(c, add, x.b.p.CellOf(e.Operand))
		}
	case *ast.JoinedStr:
		for _, v := range e.Values {
			x.same(c, add, x.b.p.CellOf(v))
		}
	case *ast.FormattedValue:
		x.same(c, add, x.b.p.CellOf(e.Value))
	case *ast.Subscript:
		if x.holds(c, "str") {
			x.same(c, add, x.b.p.CellOf(e.Value))
		}
	case *ast.Call:
		x.call(m, e, c, add)
	}
}

// same: the result is as large as the largest of some others.
func (x *exactness) same(out *types.Cell, add addRule, in ...*types.Cell) {
	add(out, func() int { return x.most(in) }, in...)
}

func (x *exactness) most(in []*types.Cell) int {
	n := 0
	for _, c := range in {
		n = max(n, x.bits[c.Root()])
	}
	return n
}

// holds reports whether instances of a builtin class may arrive in a cell.
func (x *exactness) holds(c *types.Cell, name string) bool {
	for _, a := range c.Atoms() {
		if x.b.p.BuiltinName(a.Class) == name {
			return true
		}
	}
	return false
}

// textBits is the size of the int that a literal text denotes, 0 for other texts and short ones.
func textBits(s string) int {
	s = strings.ReplaceAll(strings.TrimSpace(s), "_", "")
	if len(s) < 16 {
		return 0
	}
	if n, ok := new(big.Int).SetString(s, 16); ok {
		return n.BitLen()
	}
	if n, ok := new(big.Int).SetString(s, 0); ok {
		return n.BitLen()
	}
	return 0
}

// operation notes the rule of left op right.
func (x *exactness) operation(m *types.Module, at ast.Node, op ast.Operator, left, right ast.Expression, out *types.Cell, add addRule) {
	l, r := x.b.p.CellOf(left), x.b.p.CellOf(right)
	if !x.holds(out, "int") {
		if x.holds(out, "str") && (op == ast.Add || op == ast.Mod) {
			x.same(out, add, l, r)
		}
		if x.holds(out, "str") && op == ast.Mult && (x.digits(left) || x.digits(right)) {
			add(out, func() int { return unlimited })
		}
		return
	}
	if !x.numbers(l) || !x.numbers(r) {
		x.same(out, add, l, r)
		return
	}
	if v := constValue(at); v != nil {
		n := v.BitLen()
		add(out, func() int { return n })
		return
	}
	lb, rb := func() int { return x.bits[l.Root()] }, func() int { return x.bits[r.Root()] }
	switch op {
	case ast.Add:
		doubles := !otherObjects(left, right) && !isMidpoint(left, right) && !isMidpoint(right, left)
		add(out, func() int {
			n := max(lb(), rb())
			if n >= wordBits || doubles && min(lb(), rb()) > n-steps && x.together(out, l, r) && !x.spent(out) {
				return n + 1
			}
			return n
		}, l, r)
	case ast.Sub, ast.BitOr, ast.BitXor:
		x.same(out, add, l, r)
	case ast.BitAnd:
		add(out, func() int {
			// What is and-ed with a value that is not negative is no larger than it.
			n := max(lb(), rb())
			if s := x.b.intervals.expr(m, right); s.lo >= 0 {
				n = min(n, max(rb(), spanBits(s)))
			}
			if s := x.b.intervals.expr(m, left); s.lo >= 0 {
				n = min(n, max(lb(), spanBits(s)))
			}
			if v := constValue(right); v != nil && v.Sign() >= 0 {
				n = min(n, v.BitLen())
			}
			if v := constValue(left); v != nil && v.Sign() >= 0 {
				n = min(n, v.BitLen())
			}
			return n
		}, l, r)
	case ast.Mult:
		add(out, func() int { return x.factor(m, left, l) + x.factor(m, right, r) }, l, r)
	case ast.Pow:
		add(out, func() int { return x.power(m, left, l, right) }, l, r)
	case ast.LShift:
		add(out, func() int {
			if s := x.b.intervals.expr(m, right); s.hi < unlimited {
				return x.factor(m, left, l) + max(s.hi, 0)
			}
			return unlimited
		}, l, r)
	case ast.RShift:
		add(out, func() int { return shrink(lb(), constShift(right)) }, l, r)
	case ast.FloorDiv:
		add(out, func() int {
			if v := constValue(right); v != nil && v.Sign() != 0 {
				return shrink(lb(), new(big.Int).Abs(v).BitLen()-1)
			}
			return lb()
		}, l, r)
	case ast.Mod:
		add(out, func() int {
			if v := constValue(right); v != nil && v.Sign() > 0 {
				return new(big.Int).Sub(v, big.NewInt(1)).BitLen()
			}
			return rb()
		}, l, r)
	}
}

// shrink takes bits away; what is unlimited stays so.
func shrink(n, by int) int {
	if n >= unlimited {
		return n
	}
	return max(n-by, 0)
}

func constShift(e ast.Expression) int {
	if v := constValue(e); v != nil && v.IsInt64() && v.Sign() >= 0 {
		return int(min(v.Int64(), unlimited))
	}
	return 0
}

// numbers: only ints, bools and floats arrive. Where floats do, too, the ints among them may outgrow 64 bits as others.
func (x *exactness) numbers(c *types.Cell) bool {
	for _, a := range c.Atoms() {
		if n := x.b.p.BuiltinName(a.Class); n != "int" && n != "bool" && n != "float" {
			return false
		}
	}
	return true
}

// integral: only ints and bools arrive.
func (x *exactness) integral(c *types.Cell) bool {
	for _, a := range c.Atoms() {
		if n := x.b.p.BuiltinName(a.Class); n != "int" && n != "bool" {
			return false
		}
	}
	return true
}

// digits: a text of digits, to be repeated.
func (x *exactness) digits(e ast.Expression) bool {
	k, ok := e.(*ast.Constant)
	if !ok {
		return false
	}
	s, ok := k.Value.(ast.ConstStr)
	return ok && s != "" && strings.Trim(string(s), "0123456789") == ""
}

// factor is how many bits an operand adds to a product.
func (x *exactness) factor(m *types.Module, e ast.Expression, c *types.Cell) int {
	if v := constValue(e); v != nil {
		if v.Sign() == 0 {
			return 0
		}
		return new(big.Int).Sub(new(big.Int).Abs(v), big.NewInt(1)).BitLen()
	}
	n := x.bits[c.Root()]
	if n > wordBits {
		return n
	}
	if s := x.b.intervals.expr(m, e); s.lo > -small && s.hi < small {
		return min(max(n, ordinary), spanBits(s))
	}
	return max(n, ordinary)
}

// power is the size of base ** exponent.
func (x *exactness) power(m *types.Module, base ast.Expression, c *types.Cell, exponent ast.Expression) int {
	if v := constValue(base); v != nil && v.BitLen() <= 1 {
		return 1
	}
	s := x.b.intervals.expr(m, exponent)
	if s.hi >= unlimited {
		return unlimited
	}
	n := x.factor(m, base, c)
	if v := constValue(base); v != nil && s.hi >= 0 {
		return new(big.Int).Exp(new(big.Int).Abs(v), big.NewInt(int64(s.hi)), nil).BitLen()
	}
	return n * max(s.hi, 0)
}

// spanBits is the size of the largest value of a range; of one that is not bounded, an ordinary value's.
func spanBits(s span) int {
	if !s.bounded() {
		return ordinary
	}
	lo, hi := s.lo, s.hi
	if lo < 0 {
		lo = -(lo + 1)
	}
	if hi < 0 {
		hi = -(hi + 1)
	}
	return bits.Len(uint(max(lo, hi)))
}

// otherObjects: self.x + other.x, attributes of two objects.
func otherObjects(left, right ast.Expression) bool {
	a, ok := left.(*ast.Attribute)
	b, ok2 := right.(*ast.Attribute)
	if !ok || !ok2 {
		return false
	}
	x, ok := a.Value.(*ast.Name)
	y, ok2 := b.Value.(*ast.Name)
	return !ok || !ok2 || x.ID != y.ID
}

// isMidpoint: lo + (hi - lo) // 2.
func isMidpoint(lo, half ast.Expression) bool {
	d, ok := half.(*ast.BinOp)
	if !ok || d.Op != ast.FloorDiv && d.Op != ast.RShift {
		return false
	}
	s, ok := d.Left.(*ast.BinOp)
	return ok && s.Op == ast.Sub && sameName(s.Right, lo)
}
