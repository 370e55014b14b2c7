package types

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// The attributes of an argparse.Namespace: each add_argument call of the program makes one, whose type its arguments
// tell. All parsers of a program share them.

// namespaceAttr is the cell of an attribute of every Namespace.
func (p *Program) namespaceAttr(name string) *Cell {
	c := p.namespace[name]
	if c == nil {
		c = &Cell{}
		p.namespace[name] = c
	}
	return c
}

// IsNamespace reports whether an atom is an argparse.Namespace.
func IsNamespace(a *Atom) bool {
	return a.Class != nil && a.Class.Name == "Namespace" && a.Class.In("argparse")
}

// NamespaceAttr is the cell of a Namespace's attribute.
func (p *Program) NamespaceAttr(name string) *Cell { return p.namespaceAttr(name) }

// NamespaceDict takes ns.__dict__ or vars(ns) apart; nil if the expression is neither.
func (p *Program) NamespaceDict(e ast.Expression) ast.Expression {
	var ns ast.Expression
	switch e := e.(type) {
	case *ast.Attribute:
		if e.Attr == "__dict__" {
			ns = e.Value
		}
	case *ast.Call:
		if n, ok := e.Func.(*ast.Name); ok && n.ID == "vars" && len(e.Args) == 1 {
			ns = e.Args[0]
		}
	}
	if ns == nil {
		return nil
	}
	for _, a := range p.exprs[ns].Atoms() {
		if IsNamespace(a) {
			return ns
		}
	}
	return nil
}

// ArgumentDest is the attribute that an add_argument call makes: dest, the first long option, or the first name.
func ArgumentDest(e *ast.Call) string {
	if k := keywordOf(e, "dest"); k != nil {
		s, _ := constStr(k)
		return s
	}
	dest := ""
	for _, a := range e.Args {
		s, ok := constStr(a)
		if !ok {
			return ""
		}
		if strings.HasPrefix(s, "--") {
			dest = s
			break
		}
		if dest == "" {
			dest = s
		}
	}
	return strings.ReplaceAll(strings.TrimLeft(dest, "-"), "-", "_")
}

func keywordOf(e *ast.Call, name string) ast.Expression {
	for _, k := range e.Keywords {
		if k.Arg == name {
			return k.Value
		}
	}
	return nil
}

// typeAddArgument types the attribute that an add_argument call makes.
func typeAddArgument(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, _ *Cell) bool {
	p := w.p
	dest := ArgumentDest(e)
	if dest == "" {
		return false
	}
	cell := p.namespaceAttr(dest)
	action, _ := constStr(orNone(keywordOf(e, "action")))
	def := keywordOf(e, "default")
	switch action {
	case "store_true", "store_false":
		p.addInstance(cell, "bool")
		return true
	case "count":
		p.addInstance(cell, "int")
		if def == nil {
			p.addInstance(cell, "NoneType")
		}
		return true
	case "version", "help":
		return true
	}
	item := &Cell{}
	if t := keywordOf(e, "type"); t != nil {
		text := w.is("str")
		p.callValue(p.exprs[t], []*Cell{text}, item)
	} else if k := keywordOf(e, "const"); k != nil && action == "store_const" {
		p.flow(p.exprs[k], item)
	} else {
		p.addInstance(item, "str")
	}
	list := action == "append" || action == "extend"
	if n := keywordOf(e, "nargs"); n != nil {
		s, isText := constStr(n)
		list = list || !isText || s != "?"
	}
	if list {
		p.addInstance(cell, "list", item)
	} else {
		p.flow(item, cell)
	}
	positional := true
	for _, a := range e.Args {
		if s, ok := constStr(a); ok && strings.HasPrefix(s, "-") {
			positional = false
		}
	}
	if def != nil {
		if s, ok := constStr(def); !ok || keywordOf(e, "type") == nil || s == "" {
			p.flow(p.exprs[def], cell)
		}
	} else if required, ok := keywordOf(e, "required").(*ast.Constant); !positional && !(ok && truthyConst(required.Value)) {
		p.addInstance(cell, "NoneType")
	}
	return true
}

func orNone(e ast.Expression) ast.Expression {
	if e == nil {
		return &ast.Constant{Value: ast.ConstNone{}}
	}
	return e
}
