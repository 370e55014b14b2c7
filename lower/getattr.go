package lower

import (
	"maps"
	"reflect"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/types"
)

// inferAnswered finds out what imports do and what kinds of value arrive where. What a __getattr__ answers is written into the trees,
// and all is inferred anew, until nothing is left to write out: an object that was found by one may have one itself. So is what the library takes
// for the dict that an object holds.
func inferAnswered(files []*SourceFile, diags *diag.List, o Options) (*types.Program, error) {
	answering := withGetattr(files)
	if len(answering) == 0 && !anyRest(files) && !slices.ContainsFunc(files, mentionsNamed) && !slices.ContainsFunc(files, func(f *SourceFile) bool { return len(f.Held) > 0 }) {
		return infer(files, diags, o)
	}
	refused := map[*ast.Attribute]bool{}
	for {
		var said diag.List
		p, err := infer(files, &said, o)
		if err != nil {
			return nil, err
		}
		p.Answering = answering
		written := heldOut(p, files, &said)
		maps.Copy(written, withoutRest(p, files))
		maps.Copy(written, takenApart(p, files))
		for _, l := range p.Answers() {
			if l.Problem != "" && !refused[l.Node] {
				refused[l.Node] = true
				diags.Add(diag.Diagnostic{Code: "GSY0455", File: l.Module.File, Span: l.Node.Pos(), Message: l.Problem + " is not supported", Advice: "test with isinstance first, or write the attributes out"})
			} else if l.Problem == "" {
				written[l.Node] = writtenOut(l)
			}
		}
		if len(written) == 0 && !dropUncalled(p, answering) {
			diags.Merge(&said)
			return p, nil
		}
		for _, f := range files {
			replaceIn(reflect.ValueOf(f.Tree), written)
		}
	}
}

// writtenOut is what stands for the read of an attribute that a __getattr__ answers.
func writtenOut(l types.Answer) ast.Expression {
	e := l.Node
	if l.Through != "" {
		return &ast.Attribute{Span: e.Span, Value: &ast.Attribute{Span: e.Value.Pos(), Value: e.Value, Attr: l.Through}, Attr: e.Attr}
	}
	return &ast.Call{Span: e.Span, Func: &ast.Attribute{Span: e.Span, Value: e.Value, Attr: "__getattr__"}, Args: []ast.Expression{&ast.Constant{Span: e.Span, Value: ast.ConstStr(e.Attr)}}}
}

// withGetattr are the class statements that define a __getattr__.
func withGetattr(files []*SourceFile) []*ast.ClassDef {
	var list []*ast.ClassDef
	for _, f := range files {
		ast.Walk(f.Tree, func(n any) bool {
			if def, ok := n.(*ast.ClassDef); ok && slices.ContainsFunc(def.Body, isGetattr) {
				list = append(list, def)
			}
			return true
		})
	}
	return list
}

func isGetattr(st ast.Statement) bool { return ast.DefName(st) == "__getattr__" }

// dropUncalled takes those away that nothing calls; false if there are none.
func dropUncalled(p *types.Program, answering []*ast.ClassDef) bool {
	dropped := false
	for _, def := range answering {
		c := p.ClassOf(def)
		if c == nil || c.Members["__getattr__"] == nil || c.Getattr() == nil || c.Getattr().Called {
			continue
		}
		def.Body = slices.DeleteFunc(slices.Clone(def.Body), isGetattr)
		if len(def.Body) == 0 {
			def.Body = []ast.Statement{&ast.Pass{Span: def.Span}}
		}
		dropped = true
	}
	return dropped
}

// replaceIn puts expressions in the places of others in a tree.
func replaceIn(v reflect.Value, by map[ast.Expression]ast.Expression) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && v.Elem().Kind() == reflect.Struct {
			replaceIn(v.Elem(), by)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			replaceIn(v.Field(i), by)
		}
	case reflect.Slice:
		for i := range v.Len() {
			replaceIn(v.Index(i), by)
		}
	case reflect.Interface:
		if v.IsNil() {
			return
		}
		replaceIn(v.Elem(), by)
		if e, ok := v.Interface().(ast.Expression); ok && by[e] != nil && v.CanSet() {
			v.Set(reflect.ValueOf(by[e]))
		}
	}
}

// checkAnswering refuses the reads that a __getattr__ might answer, and that are not written out: of values of which nothing is
// known, by names that are computed, and of attributes that an object of such a class may lack.
func (b *builder) checkAnswering() {
	if len(b.p.Answering) == 0 {
		return
	}
	var classes []*types.Class
	for _, def := range b.p.Answering {
		classes = append(classes, b.p.ClassOf(def))
	}
	answers := func(e ast.Expression, name string) bool {
		for _, a := range b.p.CellOf(e).Atoms() {
			unknown := a.Class != nil && !a.Class.Program() && (a.Class.Name == "object" || a.Class.Name == "Any")
			for _, c := range classes {
				lacks := c != nil && (name == "" || c.FieldOf(name) == nil && c.Lookup(name) == nil)
				if lacks && (unknown || a.Class != nil && a.Class.IsSubclass(c)) {
					return true
				}
			}
		}
		return false
	}
	const advice = "write the attributes out, or read them where the class is known"
	for _, m := range b.p.Modules {
		ast.Walk(m.Tree, func(n any) bool {
			switch n := n.(type) {
			case *ast.Attribute:
				if n.Ctx == ast.Load && (len(n.Attr) < 5 || n.Attr[:2] != "__") && answers(n.Value, n.Attr) {
					b.refuse(m, n, "GSY0455", advice, "an attribute that the __getattr__ of a class may answer is not supported for a value of which the class is not known")
				}
			case *ast.Call:
				switch b.p.IntrinsicOf(m, nil, n.Func) {
				case "getattr", "hasattr":
					name := ""
					if len(n.Args) > 1 {
						if k, ok := n.Args[1].(*ast.Constant); ok {
							text, _ := k.Value.(ast.ConstStr)
							name = string(text)
						}
					}
					if len(n.Args) > 1 && answers(n.Args[0], name) {
						b.refuse(m, n, "GSY0455", advice, "an attribute that the __getattr__ of a class may answer is not supported by name")
					}
				}
			}
			return true
		})
	}
	for _, c := range classes {
		for _, d := range b.p.Classes {
			if c == nil || !d.IsSubclass(c) {
				continue
			}
			for _, k := range d.MRO {
				for _, name := range k.FieldOrder {
					if b.attrs.MayLack(k.Fields[name]) && !b.attrs.Shadows(k.Fields[name]) {
						b.refuse(c.Module, c.Def, "GSY0455", "assign it in __init__", "the attribute %s, which an object may lack and __getattr__ would be asked for, is not supported", name)
					}
				}
			}
		}
	}
}
