package types

import "github.com/gosyncio/gosyncio/ast"

// ReadOnce reports whether an expression that makes a dict of attributes (vars(x), x.__dict__) stands where the dict is
// only read, at once: a copy does there, where one that is kept would have to follow the object.
func (p *Program) ReadOnce(e ast.Expression) bool {
	p.findGlances()
	_, ok := p.glanced[e]
	return ok
}

// Shown reports whether ReadOnce holds because the dict is turned into text.
func (p *Program) Shown(e ast.Expression) bool {
	p.findGlances()
	return p.glanced[e]
}

func (p *Program) findGlances() {
	if p.glanced != nil {
		return
	}
	p.glanced = map[ast.Expression]bool{}
	for _, m := range p.Modules {
		for _, st := range m.Tree.Body {
			p.findReaders(st)
		}
	}
}

// readers are the builtins that look through a dict and forget it.
var readers = map[string]bool{
	"print": true, "dict": true, "list": true, "tuple": true, "set": true, "sorted": true, "len": true, "str": true, "repr": true,
	"sum": true, "min": true, "max": true, "any": true, "all": true, "bool": true, "enumerate": true,
}

func (p *Program) findReaders(st ast.Statement) {
	note := func(e ast.Expression, shown bool) {
		if e != nil {
			p.glanced[e] = shown
		}
	}
	ok := func(e ast.Expression) { note(e, false) }
	ast.Inspect(st, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Call:
			name := dottedName(n.Func)
			if readers[name] || name == "json.dumps" || name == "dumps" {
				for _, a := range n.Args {
					note(a, name == "print" || name == "str" || name == "repr")
				}
			}
			for _, k := range n.Keywords {
				if k.Arg == "" {
					ok(k.Value)
				}
			}
		case *ast.Attribute:
			switch n.Attr {
			case "items", "keys", "values", "get", "copy":
				ok(n.Value)
			}
		case *ast.Subscript:
			if n.Ctx == ast.Load {
				ok(n.Value)
			}
		case *ast.Compare:
			ok(n.Left)
			for _, x := range n.Comparators {
				ok(x)
			}
		case *ast.FormattedValue:
			note(n.Value, true)
		case *ast.For:
			ok(n.Iter)
		case *ast.ListComp, *ast.SetComp, *ast.DictComp:
			ok(ast.Generators(n)[0].Iter)
		case *ast.Dict:
			for i, k := range n.Keys {
				if k == nil {
					ok(n.Values[i])
				}
			}
		}
		return true
	})
}
