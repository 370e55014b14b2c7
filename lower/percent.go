package lower

import (
	"regexp"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// The % of texts.
//
//	"%d,%-8s" % (n, name)  →  fmt.Sprintf("%d,%-8s", n, name)
//
// That is where the format is a literal and Go's verbs agree with its directives for values of these kinds. Everything
// else is left to py.Percent, which also has the faults: of too few arguments, of a text for %d.

// percent lowers text % values.
func (f *fn) percent(at ast.Node, left, right ast.Expression) ir.Expr {
	list := []ast.Expression{right}
	t, display := right.(*ast.Tuple)
	if display {
		list = t.Elts
	}
	alone := percentAlone(f.rep(right)) && f.tupleClass(right) == nil
	if display || alone {
		if ft, texts := f.percentFormat(left, list); ft != nil {
			if display && texts {
				acts := f.renderActs(at)
				f.renderEarly(ft, func(i int) bool { return acts || f.b.eff.OfExpr(f.m, f.f, list[i]).Acts }, func(int) bool { return acts })
			}
			return f.sprintf(ft, f.formatOperands(ft))
		}
	}
	ops := f.operands(len(list)+1, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.as(left, strRep), basic("string")
		}
		return f.printable(list[i-1]), f.rep(list[i-1]).Go
	})
	if !display && !alone {
		return call(py("PercentOf"), ops...)
	}
	return call(py("Percent"), ops...)
}

// percentFormat is the Go form of a format and what it formats, or nil. texts says that it has nothing but %s and %r:
// CPython makes an f-string of such a one and a tuple display, which formats each value before it evaluates the next.
func (f *fn) percentFormat(e ast.Expression, values []ast.Expression) (ft *format, texts bool) {
	k, ok := e.(*ast.Constant)
	if !ok {
		return nil, false
	}
	text, ok := k.Value.(ast.ConstStr)
	if !ok {
		return nil, false
	}
	ft, texts = &format{}, true
	for rest := string(text); ; {
		lit, directive, found := strings.Cut(rest, "%")
		ft.literal(lit)
		if !found {
			break
		}
		m := directiveForm.FindStringSubmatch(directive)
		if m == nil {
			return nil, false
		}
		rest = directive[len(m[0]):]
		if m[0] == "%" {
			ft.literal("%")
			continue
		}
		i := len(ft.args)
		if i == len(values) {
			return nil, false
		}
		v := f.percentVerb(m[1], m[2], m[3], m[4], f.rep(values[i]))
		if v.spec == "" {
			return nil, false
		}
		ft.value(nil, values[i], v)
		texts = texts && (m[4] == "s" || m[4] == "r")
	}
	if len(ft.args) < len(values) {
		return nil, false
	}
	return ft, texts
}

// directiveForm is what Go and Python read alike behind a %: flags, a width, a precision and a verb.
var directiveForm = regexp.MustCompile(`^([-+ 0]*)([1-9][0-9]{0,4})?(\.[0-9]{1,3})?([srdiuxXoeEfgG%])`)

// percentVerb is Go's verb for a directive and a value, or nothing.
func (f *fn) percentVerb(flags, width, precision, directive string, r *Rep) (v verb) {
	layout := flags + width + precision
	v.rep = r
	if directive == "s" || directive == "r" {
		switch {
		case flags != "" && flags != "-":
		case r.Kind == Int && !r.Opt && precision == "":
			v.spec = layout + "d"
		case r.Kind == Str && !r.Opt && directive == "s":
			v.spec = layout + "s"
		case layout != "":
			v.spec, v.text = layout+"s", py(map[string]string{"s": "Str", "r": "Repr"}[directive])
		default:
			v.spec = map[string]string{"s": "v", "r": "#v"}[directive]
		}
		return v
	}
	fits := false
	switch directive {
	case "d", "i", "u":
		fits = (r.Kind == Int || r.Kind == Big) && precision == ""
		directive = "d"
	case "x", "X", "o":
		fits = r.Kind == Int && precision == ""
	case "e", "E", "f", "g", "G":
		fits = r.Kind == Float
	}
	if fits && !r.Opt {
		v.spec = layout + directive
	}
	return v
}

// percentAlone reports whether text % value has value as its one argument for certain: it is neither a tuple nor has it
// items by key.
func percentAlone(r *Rep) bool {
	switch r.Kind {
	case Bool, Int, Float, Str, Void, Error:
		return !r.Opt
	}
	return false
}

// bytesPercent lowers bytes % values.
func (f *fn) bytesPercent(left, right ast.Expression, lr *Rep) ir.Expr {
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.expr(left), lr.Go
		}
		return f.as(right, anyRep), basic("any")
	})
	return method(ops[0], "Percent", ops[1])
}
