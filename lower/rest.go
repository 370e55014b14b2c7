package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// withoutRest are the lambdas that stand for partials with arguments that are spread (see decorate), without those of their
// parameters that no call gives anything:
//
//	lambda *more, **others: fn(*args, *more, **{**kw, **others})    →    lambda: fn(*args, **kw)
func withoutRest(p *types.Program, files []*SourceFile) map[ast.Expression]ast.Expression {
	out := map[ast.Expression]ast.Expression{}
	for _, f := range files {
		ast.Walk(f.Tree, func(n any) bool {
			if l, ok := n.(*ast.Lambda); ok && takesRest(l) {
				if short := shortened(p, l); short != nil {
					out[l] = short
				}
			}
			return true
		})
	}
	return out
}

// takesRest reports whether a lambda has parameters that stand nowhere in the source.
func takesRest(l *ast.Lambda) bool {
	return l.Args.Vararg != nil && l.Args.Vararg.Span == ast.Span{} || l.Args.Kwarg != nil && l.Args.Kwarg.Span == ast.Span{}
}

// anyRest reports whether there are such lambdas.
func anyRest(files []*SourceFile) bool {
	found := false
	for _, f := range files {
		ast.Walk(f.Tree, func(n any) bool {
			l, ok := n.(*ast.Lambda)
			found = found || ok && takesRest(l)
			return !found
		})
	}
	return found
}

// shortened is a lambda without the parameters that nothing is given to; nil if it needs them.
func shortened(p *types.Program, l *ast.Lambda) ast.Expression {
	fn := p.FuncOf(l)
	call, ok := l.Body.(*ast.Call)
	if fn == nil || !ok {
		return nil
	}
	args, c := *l.Args, *call
	for _, prm := range fn.Params {
		switch {
		case prm.Kind == types.VarPos && len(prm.Cell.Atoms()) == 0:
			c.Args = slices.Clone(c.Args[:len(c.Args)-1])
			args.Vararg = nil
		case prm.Kind == types.VarKw && p.TakesNoKeywords(prm):
			c.Keywords = keywordsOf(c.Keywords[0].Value.(*ast.Dict))
			args.Kwarg = nil
		}
	}
	if args.Vararg == l.Args.Vararg && args.Kwarg == l.Args.Kwarg {
		return nil
	}
	return &ast.Lambda{Span: l.Span, Args: &args, Body: &c}
}

// keywordsOf are the arguments of a call that a dict stands for, but for the last.
func keywordsOf(d *ast.Dict) []*ast.Keyword {
	var list []*ast.Keyword
	for i, key := range d.Keys[:len(d.Keys)-1] {
		k := &ast.Keyword{Span: d.Span, Value: d.Values[i]}
		if text, ok := key.(*ast.Constant); ok {
			k.Arg = string(text.Value.(ast.ConstStr))
		}
		list = append(list, k)
	}
	return list
}
