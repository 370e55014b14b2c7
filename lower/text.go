package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// format is the Go form of an f-string: a format and its arguments.
type format struct {
	lits  []string // what stands before each argument, and after the last
	args  []ast.Expression
	from  []*ast.FormattedValue // of each argument
	verbs []verb
}

// literal adds text to the format.
func (ft *format) literal(s string) {
	if len(ft.lits) <= len(ft.args) {
		ft.lits = append(ft.lits, "")
	}
	ft.lits[len(ft.args)] += s
}

// value adds an argument.
func (ft *format) value(from *ast.FormattedValue, e ast.Expression, v verb) {
	ft.literal("")
	ft.args, ft.from, ft.verbs = append(ft.args, e), append(ft.from, from), append(ft.verbs, v)
}

// text is the format as Go's fmt has it.
func (ft *format) text() string {
	ft.literal("")
	var b strings.Builder
	for i, lit := range ft.lits {
		b.WriteString(strings.ReplaceAll(lit, "%", "%%"))
		if i < len(ft.verbs) {
			b.WriteString("%" + ft.verbs[i].spec)
		}
	}
	return b.String()
}

// plain reports whether all arguments are ints and strs with Go's own verbs: fmt does.
func (ft *format) plain() bool {
	for _, v := range ft.verbs {
		kind := v.rep != nil && !v.rep.Opt && (v.rep.Kind == Int || v.rep.Kind == Str)
		if v.wrap == nil && v.text == nil && v.rep != nil && (!kind || strings.HasSuffix(v.spec, "v")) {
			return false
		}
	}
	return true
}

// verb is how one value is formatted.
type verb struct {
	spec string  // after the %, "s" and the like
	rep  *Rep    // what the argument is lowered as
	wrap ir.Expr // a function around the argument, or nil
	text ir.Expr // of !r and !s with a spec: what makes the text that is formatted
	more []ir.Expr
}

// fstring lowers an f-string to Sprintf, or to a concatenation of two.
func (f *fn) fstring(e *ast.JoinedStr) ir.Expr {
	ft := f.format(e)
	return f.sprintf(ft, f.formatArgs(ft))
}

func (f *fn) sprintf(ft *format, args []ir.Expr) ir.Expr {
	if len(args) == 0 {
		return str(strings.Join(ft.lits, ""))
	}
	if len(args) == 1 && ft.text() == "%s" {
		return args[0]
	}
	fun := py("Sprintf")
	if ft.plain() {
		fun = std("fmt", "Sprintf")
	}
	return call(fun, append([]ir.Expr{str(ft.text())}, args...)...)
}

// format turns an f-string's parts into a Go format.
func (f *fn) format(e *ast.JoinedStr) *format {
	ft := &format{}
	f.formatInto(ft, e)
	return ft
}

func (f *fn) formatInto(ft *format, e *ast.JoinedStr) {
	for _, v := range e.Values {
		switch v := v.(type) {
		case *ast.Constant:
			if s, ok := v.Value.(ast.ConstStr); ok {
				ft.literal(string(s))
			}
		case *ast.FormattedValue:
			f.formatValue(ft, v)
		}
	}
}

func (f *fn) formatValue(ft *format, v *ast.FormattedValue) {
	r := f.rep(v.Value)
	spec, constant := constSpec(v.FormatSpec)
	switch {
	case v.Conversion == 'r' && spec == "" && constant:
		if r.Kind == Int {
			ft.value(v, v.Value, verb{spec: "d", rep: intRep})
			return
		}
		ft.value(v, v.Value, verb{spec: "#v", rep: f.printRep(r)})
	case v.Conversion == 'a':
		ft.value(v, v.Value, verb{spec: "s", rep: f.printRep(r), wrap: py("ASCII")})
	case v.FormatSpec == nil || spec == "" && constant:
		switch {
		case v.Conversion < 0 && r.Class != nil && r.Class.Program() && f.b.formats(r.Class):
			f.formatSpec(ft, v, r, "")
		case r.Kind == Int && !r.Opt:
			ft.value(v, v.Value, verb{spec: "d", rep: intRep})
		case r.Kind == Str && !r.Opt:
			ft.value(v, v.Value, verb{spec: "s", rep: strRep})
		default:
			ft.value(v, v.Value, verb{spec: "v", rep: f.printRep(r)})
		}
	case constant:
		f.formatSpec(ft, v, r, spec)
	default:
		// A computed spec: the whole value is formatted by the runtime; see dynamicFormat.
		ft.value(v, v, verb{spec: "s"})
	}
}

// formatSpec writes a constant format spec as Go's verb where the two agree, else calls py.Format.
func (f *fn) formatSpec(ft *format, v *ast.FormattedValue, r *Rep, spec string) {
	if v.Conversion < 0 && !r.Opt {
		if verbText, ok := goVerb(spec, r.Kind); ok {
			rep := r
			ft.value(v, v.Value, verb{spec: verbText, rep: rep})
			return
		}
	}
	rep := f.printRep(r)
	member := r.Kind == Enum && !r.Opt && v.Conversion < 0 && !f.b.formats(r.Class)
	plain := f.plainRep(v.Value)
	vb := verb{spec: "s", rep: rep, wrap: py("Format"), more: []ir.Expr{str(spec)}}
	switch {
	case v.Conversion == 'r':
		vb.text = py("Repr")
	case member && f.b.enumOf(r.Class).str && plain.Kind == Int:
		vb.text = builtin("int") // an IntEnum is formatted as its value, others as their text
	case v.Conversion == 's' || member:
		vb.text = py("Str")
	}
	ft.value(v, v.Value, vb)
}

// goVerb translates the format specs that Go's verbs agree with.
func goVerb(spec string, k Kind) (string, bool) {
	i := 0
	align := byte(0)
	if len(spec) > 0 && strings.IndexByte("<>", spec[0]) >= 0 {
		align, i = spec[0], 1
	} else if len(spec) > 1 && spec[0] == ' ' && strings.IndexByte("<>", spec[1]) >= 0 {
		align, i = spec[1], 2
	}
	zero := false
	if i < len(spec) && spec[i] == '0' {
		if align != 0 {
			return "", false
		}
		zero, i = true, i+1
	}
	start := i
	for i < len(spec) && spec[i] >= '0' && spec[i] <= '9' {
		i++
	}
	width := spec[start:i]
	prec := ""
	if i < len(spec) && spec[i] == '.' {
		j := i + 1
		for j < len(spec) && spec[j] >= '0' && spec[j] <= '9' {
			j++
		}
		if j == i+1 {
			return "", false
		}
		prec, i = spec[i:j], j
	}
	typ := spec[i:]
	flags := ""
	switch {
	case zero && width != "":
		flags = "0"
	case zero:
		return "", false
	}
	switch k {
	case Int:
		if prec != "" {
			return "", false
		}
		switch typ {
		case "", "d":
			typ = "d"
		case "x", "X", "o", "b":
		default:
			return "", false
		}
		if align == '<' {
			flags = "-"
		}
	case Str:
		if typ != "" && typ != "s" || zero {
			return "", false
		}
		typ = "s"
		if align != '>' && width != "" {
			flags = "-"
		}
		if prec != "" {
			return "", false
		}
	case Float:
		if typ != "f" || prec == "" {
			return "", false
		}
		if align == '<' {
			flags = "-"
		}
	default:
		return "", false
	}
	return flags + width + prec + typ, true
}

// constSpec reads a format spec without nested fields.
func constSpec(e ast.Expression) (string, bool) {
	if e == nil {
		return "", true
	}
	j, ok := e.(*ast.JoinedStr)
	if !ok {
		return "", false
	}
	s := ""
	for _, v := range j.Values {
		k, ok := v.(*ast.Constant)
		if !ok {
			return "", false
		}
		t, _ := k.Value.(ast.ConstStr)
		s += string(t)
	}
	return s, true
}

// printRep is how a value is handed to a function that makes a text of it: as it is, whatever its type. Lists need no
// wrapping for that.
func (f *fn) printRep(r *Rep) *Rep {
	return r
}

// formatArgs lowers the arguments of a format, in order.
func (f *fn) formatArgs(ft *format) []ir.Expr {
	f.renderEarly(ft, func(i int) bool { return f.b.eff.OfExpr(f.m, f.f, ft.from[i]).Acts }, func(i int) bool { return f.renderActs(ft.from[i]) })
	return f.formatOperands(ft)
}

func (f *fn) formatOperands(ft *format) []ir.Expr {
	return f.operands(len(ft.args), func(i int) (ir.Expr, ir.Type) {
		v := ft.verbs[i]
		if fv, ok := ft.args[i].(*ast.FormattedValue); ok && v.rep == nil {
			return f.dynamicFormat(fv), basic("string")
		}
		x := f.printable(ft.args[i])
		if v.text != nil {
			x = call(v.text, x)
		}
		if v.wrap != nil {
			return call(v.wrap, append([]ir.Expr{x}, v.more...)...), basic("string")
		}
		if v.text != nil {
			return x, basic("string")
		}
		return x, f.rep(ft.args[i]).Go
	})
}

// renderEarly makes a text at once of what a later part of the f-string might change: Python formats each value before
// it evaluates the next, Go's Sprintf after all of them.
//
//	f"{xs} {xs.pop()}"  →  fmt.Sprintf("%s %d", py.Str(xs), xs.Pop())
//
// acts says whether the evaluation and formatting of a part acts, renders whether the formatting does.
func (f *fn) renderEarly(ft *format, acts, renders func(i int) bool) {
	later := false // a part to the right acts
	for i := len(ft.args) - 1; i >= 0; i-- {
		v := &ft.verbs[i]
		if v.rep != nil && v.wrap == nil && v.text == nil && (later && f.textVaries(v.rep) || i < len(ft.args)-1 && renders(i)) {
			switch v.spec {
			case "v":
				v.spec, v.text = "s", py("Str")
			case "#v":
				v.spec, v.text = "s", py("Repr")
			}
		}
		later = later || acts(i)
	}
}

// textVaries reports whether the text of a value may change while the value stays the same object.
func (f *fn) textVaries(r *Rep) bool {
	switch r.Kind {
	case Int, Float, Str, Bool, Bytes, Void, Class, Enum, Module, Func, Duration:
		return false
	case Tuple, VarTuple:
		for _, a := range r.Args {
			if f.textVaries(a) {
				return true
			}
		}
		return false
	}
	return true
}

// renderActs reports whether making the text of a value runs a method of the program that acts.
func (f *fn) renderActs(v ast.Node) bool {
	for _, g := range f.b.p.Implied(v) {
		if f.b.eff.Of(g).Acts {
			return true
		}
	}
	return false
}

// dynamicFormat lowers a value whose format spec is computed.
func (f *fn) dynamicFormat(v *ast.FormattedValue) ir.Expr {
	spec := v.FormatSpec.(*ast.JoinedStr)
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			x := f.printable(v.Value)
			if v.Conversion == 'r' {
				x = call(py("Repr"), x)
			} else if v.Conversion == 's' {
				x = call(py("Str"), x)
			}
			return x, f.rep(v.Value).Go
		}
		return f.fstring(spec), basic("string")
	})
	return call(py("Format"), ops...)
}

// printable lowers a value for print, str, repr or a format: any Go type will do.
func (f *fn) printable(e ast.Expression) ir.Expr {
	x, _ := f.printed(e)
	return x
}

// printed is printable with the type that the value came out in, which may be plainer than its cell's.
func (f *fn) printed(e ast.Expression) (ir.Expr, ir.Type) {
	x, r := f.value(e)
	switch r.Kind {
	case Void:
		f.dropValue(x)
		return nilExpr(), r.Go
	case Seq:
		return f.convert(x, r, f.rep(e), e), f.rep(e).Go
	case VarTuple:
		return asTuple(x, r), r.Go
	}
	return x, r.Go
}

// asTuple makes a tuple of a variadic parameter, whose Go type is a plain slice.
func asTuple(x ir.Expr, r *Rep) ir.Expr {
	if v, ok := x.(*ir.VarRef); ok {
		if _, plain := v.Var.Type.(ir.Slice); plain {
			return conv(r.Go, x)
		}
	}
	return x
}

// callPrint lowers print.
func callPrint(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	sep, end, file, flush := keyword(e, "sep"), keyword(e, "end"), keyword(e, "file"), keyword(e, "flush")
	for _, k := range e.Keywords {
		switch k.Arg {
		case "sep", "end", "file", "flush":
		default:
			return nil
		}
	}
	done := func(x ir.Expr) *fallibleCall { return &fallibleCall{expr: x, rep: voidRep} }
	if file == nil && sep == nil && len(e.Args) == 1 && end == nil {
		if j, ok := e.Args[0].(*ast.JoinedStr); ok {
			return done(f.flushed(f.printFormat(j), flush))
		}
	}
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			return done(f.flushed(f.printSpread(e, st, sep, end, file), flush))
		}
	}
	var list []ast.Expression
	list = append(list, e.Args...)
	if file != nil || sep != nil && end != nil {
		sepX, endX := f.textOr(sep, " "), f.textOr(end, "\n")
		target := py("Stdout")
		if file != nil {
			target = f.expr(file)
		}
		args := f.printArgs(list)
		return done(f.flushed(call(py("PrintTo"), append([]ir.Expr{target, sepX, endX}, args...)...), flush))
	}
	args := f.printArgs(list)
	switch {
	case sep != nil:
		return done(f.flushed(call(py("PrintSep"), append([]ir.Expr{f.textOr(sep, " ")}, args...)...), flush))
	case end != nil:
		return done(f.flushed(call(py("PrintEnd"), append([]ir.Expr{f.textOr(end, "\n")}, args...)...), flush))
	}
	if format, values := sprintfParts(args); format != nil {
		return done(f.flushed(call(py("Printf"), append([]ir.Expr{str(format.Value + "\n")}, values...)...), flush))
	}
	return done(f.flushed(call(py("Print"), args...), flush))
}

// sprintfParts parts the one argument that is a call of Sprintf: print("%d" % n) is Printf.
func sprintfParts(args []ir.Expr) (format *ir.StringLit, values []ir.Expr) {
	if len(args) != 1 {
		return nil, nil
	}
	c, ok := args[0].(*ir.Call)
	if !ok {
		return nil, nil
	}
	fun, ok := c.Fun.(*ir.PkgRef)
	if !ok || fun.Name != "Sprintf" {
		return nil, nil
	}
	format, _ = c.Args[0].(*ir.StringLit)
	return format, c.Args[1:]
}

// flushed: print(…, flush=True) flushes after the text.
func (f *fn) flushed(x ir.Expr, flush ast.Expression) ir.Expr {
	if flush == nil || isConst(flush, ast.ConstBool(false)) {
		return x
	}
	f.emit(&ir.ExprStmt{At: f.place(), X: x})
	return method(py("Stdout"), "Flush")
}

func (f *fn) textOr(e ast.Expression, def string) ir.Expr {
	if e == nil || isConst(e, ast.ConstNone{}) {
		return str(def)
	}
	return f.as(e, strRep)
}

func (f *fn) printArgs(list []ast.Expression) []ir.Expr {
	return f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return f.printed(list[i]) })
}

// printFormat lowers print(f"…") to Printf, with the line's end in the format.
func (f *fn) printFormat(j *ast.JoinedStr) ir.Expr {
	ft := f.format(j)
	args := f.formatArgs(ft)
	if len(args) == 0 {
		return call(py("Print"), str(strings.Join(ft.lits, "")))
	}
	return call(py("Printf"), append([]ir.Expr{str(ft.text() + "\n")}, args...)...)
}

// printSpread lowers print(*xs).
func (f *fn) printSpread(e *ast.Call, st *ast.Starred, sep, end, file ast.Expression) ir.Expr {
	if len(e.Args) == 1 && f.spreadsTuple(st) && sep == nil && end == nil && file == nil {
		return call(py("Print"), f.tupleParts(st.Value)...)
	}
	sepX, endX := f.textOr(sep, " "), f.textOr(end, "\n")
	target := py("Stdout")
	if file != nil {
		target = f.expr(file)
	}
	v := f.temp("args", ir.Slice{Elem: basic("any")})
	f.emit(&ir.Declare{At: f.place(), Var: v})
	for _, a := range e.Args {
		if s, ok := a.(*ast.Starred); ok {
			if f.spreadsTuple(s) {
				f.assign(ref(v), call(builtin("append"), append([]ir.Expr{ref(v)}, f.tupleParts(s.Value)...)...))
				continue
			}
			item := f.itemRep(s.Value)
			x := f.temp("item", item.Go)
			loop := &ir.Range{X: f.seqOf(s.Value, &Rep{Kind: Seq, Args: []*Rep{item}}), Key: x}
			loop.Body = f.into(func() { f.assign(ref(v), call(builtin("append"), ref(v), ref(x))) })
			f.emit(loop)
			continue
		}
		f.assign(ref(v), call(builtin("append"), ref(v), f.printable(a)))
	}
	return &ir.Call{Fun: py("PrintTo"), Args: []ir.Expr{target, sepX, endX, ref(v)}, Ellipsis: true}
}

// spreadsTuple reports whether a starred argument is a tuple of known length.
func (f *fn) spreadsTuple(st *ast.Starred) bool {
	r := f.rep(st.Value)
	return r.Kind == Tuple && !r.Opt
}

// tupleParts are the items of a tuple of known length, as values of any kind.
func (f *fn) tupleParts(e ast.Expression) []ir.Expr {
	r := f.rep(e)
	items := f.tupleItems(f.expr(e), r)
	for i, part := range r.Args {
		items[i] = f.convert(items[i], part, anyRep, e)
	}
	return items
}

func callStr(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	x, r := f.value(e.Args[0])
	switch {
	case r.Kind == Str && !r.Opt:
		return &fallibleCall{expr: x, rep: strRep}
	case r.Kind == Int && !r.Opt:
		return &fallibleCall{expr: call(std("strconv", "Itoa"), x), rep: strRep}
	case r.Kind == Error && !r.Opt:
		return &fallibleCall{expr: method(x, "Error"), rep: strRep}
	}
	return &fallibleCall{expr: call(py("Str"), x), rep: strRep}
}

// callFormat lowers text.format(…).
func callFormat(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	anys := ir.Slice{Elem: basic("any")}
	ops := f.operands(1+len(e.Args)+len(e.Keywords), func(i int) (ir.Expr, ir.Type) {
		switch {
		case i == 0:
			return f.as(a.Value, strRep), basic("string")
		case i > len(e.Args):
			k := e.Keywords[i-1-len(e.Args)]
			if k.Arg == "" {
				x, _ := f.keywordValue(k, strRep, anyRep)
				return x, nil
			}
			return f.printable(k.Value), f.rep(k.Value).Go
		}
		if st, ok := e.Args[i-1].(*ast.Starred); ok {
			return f.sliceOf(st.Value, anyRep), anys
		}
		return f.printable(e.Args[i-1]), f.rep(e.Args[i-1]).Go
	})
	n := 1 + len(e.Args)
	args := f.anySlice(e.Args, ops[1:n])
	if len(e.Keywords) == 0 {
		return &fallibleCall{expr: call(py("StrFormat"), ops[0], args), rep: strRep, want: "text"}
	}
	return &fallibleCall{expr: call(py("StrFormatKw"), ops[0], args, f.namedValues(e.Keywords, ops[n:])), rep: strRep, want: "text"}
}

// anySlice is the []any of lowered arguments, *arguments among them.
func (f *fn) anySlice(list []ast.Expression, values []ir.Expr) ir.Expr {
	anys := ir.Slice{Elem: basic("any")}
	if !hasStar(list) {
		return &ir.Composite{Type: anys, Elems: values}
	}
	if len(list) == 1 {
		return values[0]
	}
	args := f.temp("args", anys)
	f.emit(&ir.Declare{At: f.place(), Var: args})
	for i, x := range values {
		_, spread := list[i].(*ast.Starred)
		f.assign(ref(args), &ir.Call{Fun: builtin("append"), Args: []ir.Expr{ref(args), x}, Ellipsis: spread})
	}
	return ref(args)
}

// namedValues is the dict of lowered keyword arguments, **arguments among them.
func (f *fn) namedValues(list []*ast.Keyword, values []ir.Expr) ir.Expr {
	if len(list) == 1 && list[0].Arg == "" {
		return call(py("DictFromPairs"), values[0])
	}
	record := call(py("Record"))
	if !hasDoubleStar(list) {
		for i, k := range list {
			record.Args = append(record.Args, str(k.Arg), values[i])
		}
		return record
	}
	named := f.save("named", ptr(pyType("Dict", basic("string"), basic("any"))), record)
	f.setKeywords(named, list, values, strRep)
	return named
}

func callRepr(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	return &fallibleCall{expr: call(py("Repr"), f.printable(e.Args[0])), rep: strRep}
}
