package stubs

import (
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/parser"
)

// TestModules: every file is a stub, and has its say in the list.
func TestModules(t *testing.T) {
	files, err := filepath.Glob("*.pyi")
	if err != nil {
		t.Fatal(err)
	}
	names := Modules()
	if len(names) != len(files) || !slices.Contains(names, "collections.abc") || !slices.Contains(names, "__future__") {
		t.Errorf("%d files, modules %q", len(files), names)
	}
	if _, ok := Source("no such module"); ok {
		t.Error("a stub for a module that has none")
	}
}

const module = "github.com/gosyncio/gosyncio/"

// keywords are what @go may be told, and whether it is of one or more names.
var keywords = map[string]bool{
	"suspends": false, "ctx": false, "raises": true, "faults": true, "mutates": true, "retains": true, "calls": true,
	"calls_later": true, "prints": false, "blocks": false, "reads_task": false, "slice": false, "resizes": false, "seq2": false, "none": false, "keywords": false,
	"big": false, "wide": false, "size": false, "ordered": false, "float": false, "loose": false, "wants": false,
}

// leftOut are methods whose Go does not take all that Python's takes: with
// statements call the first ones, with the error alone; a context is Go's ctx.
var leftOut = map[string]bool{"__enter__": true, "__exit__": true, "__aenter__": true, "__aexit__": true, "add_done_callback": true}

// checker holds a stub's declarations against the Go that they name.
type checker struct {
	t       *testing.T
	file    string
	imports types.Importer
	pkgs    map[string]*types.Package
}

// TestSymbols: every Go symbol that a stub names is there, and takes as many
// parameters as the stub has.
func TestSymbols(t *testing.T) {
	c := &checker{t: t, imports: importer.ForCompiler(token.NewFileSet(), "source", nil), pkgs: map[string]*types.Package{}}
	for _, name := range Modules() {
		text, _ := Source(name)
		var diags diag.List
		c.file = name + ".pyi"
		tree := parser.Parse(c.file, []byte(text), &diags)
		for _, d := range diags.Sorted() {
			t.Errorf("%s:%d: %s", c.file, d.Span.Line, d.Message)
		}
		c.body(tree.Body, nil)
	}
}

func (c *checker) errorf(n ast.Node, format string, args ...any) {
	c.t.Helper()
	c.t.Errorf(c.file+":%d: "+format, append([]any{n.Pos().Line}, args...)...)
}

// body checks declarations, of a module or of a class.
func (c *checker) body(body []ast.Statement, class *classOf) {
	for _, st := range body {
		switch st := st.(type) {
		case *ast.ClassDef:
			d := c.directive(st, st.DecoratorList)
			if d.symbol != "" && c.object(st, strings.TrimLeft(d.symbol, "*"), nil) == nil {
				c.errorf(st, "no Go symbol %s", d.symbol)
			}
			c.body(st.Body, &classOf{d.symbol})
		case *ast.FunctionDef:
			c.function(st, st.Name, st.Args, st.DecoratorList, class, false)
		case *ast.AsyncFunctionDef:
			c.function(st, st.Name, st.Args, st.DecoratorList, class, true)
		case *ast.AnnAssign:
			sub, ok := st.Annotation.(*ast.Subscript)
			if !ok {
				continue
			}
			if n, ok := sub.Value.(*ast.Name); !ok || n.ID != "Annotated" {
				continue
			}
			call, ok := sub.Slice.(*ast.Tuple).Elts[1].(*ast.Call)
			if !ok {
				c.errorf(st, "Annotated without a call of go")
				continue
			}
			if symbol := str(call.Args[0]); symbol != "" && c.object(st, symbol, class) == nil {
				c.errorf(st, "no Go symbol %s", symbol)
			}
		}
	}
}

// classOf is the class around a declaration, and its Go type, if it has one.
type classOf struct{ symbol string }

// directive is what the decorators say.
type directive struct {
	symbol, slice string
	intrinsic     bool
	ordered       bool
	ctx           bool
	method        bool // takes a self or cls
}

func (c *checker) directive(n ast.Node, decorators []ast.Expression) (d directive) {
	d.method = true
	for _, dec := range decorators {
		if name, ok := dec.(*ast.Name); ok && name.ID == "staticmethod" {
			d.method = false
		}
		call, ok := dec.(*ast.Call)
		if !ok {
			continue
		}
		switch call.Func.(*ast.Name).ID {
		case "intrinsic":
			d.intrinsic = true
		case "go":
			if len(call.Args) > 0 {
				d.symbol = str(call.Args[0])
			}
			for _, k := range call.Keywords {
				names, known := keywords[k.Arg]
				_, isTuple := k.Value.(*ast.Tuple)
				if !known || isTuple && !names {
					c.errorf(n, "keyword %s", k.Arg)
				}
				switch k.Arg {
				case "ctx", "suspends":
					d.ctx = true
				case "ordered":
					d.ordered = true
				case "slice":
					d.slice = str(k.Value)
				}
			}
		}
	}
	return d
}

func str(e ast.Expression) string {
	if k, ok := e.(*ast.Constant); ok {
		s, _ := k.Value.(ast.ConstStr)
		return string(s)
	}
	return ""
}

func (c *checker) function(n ast.Node, name string, args *ast.Arguments, decorators []ast.Expression, class *classOf, async bool) {
	d := c.directive(n, decorators)
	for _, symbol := range []string{d.symbol, d.slice} {
		if symbol == "" {
			continue
		}
		if symbol[0] == '.' && class != nil && class.symbol == "" {
			continue // of a class whose Go the compiler chooses: a generator's
		}
		obj := c.object(n, symbol, class)
		if obj == nil {
			c.errorf(n, "%s: no Go symbol %s", name, symbol)
			continue
		}
		sig, ok := obj.Type().Underlying().(*types.Signature)
		if d.intrinsic || !ok || leftOut[name] {
			continue // the compiler's own, or a field
		}
		want := len(args.Posonlyargs) + len(args.Args) + len(args.Kwonlyargs)
		if args.Vararg != nil {
			want++
		}
		if args.Kwarg != nil {
			want++
		}
		if class != nil && d.method && (symbol[0] == '.' || name == "__init__" || name == "__new__" || isClassMethod(decorators)) {
			want-- // self is the receiver; cls, and the self of a constructor, have no Go
		}
		if d.ctx || async {
			want++
		}
		if d.ordered {
			told, _ := c.object(n, symbol+"Func", class).(*types.Func)
			if told == nil || told.Signature().Params().Len() != want+1 {
				c.errorf(n, "%s: no %sFunc that takes one parameter more", name, symbol)
			}
		}
		if sig.Params().Len() != want {
			c.errorf(n, "%s: %s takes %d parameters, the stub has %d", name, symbol, sig.Params().Len(), want)
		}
	}
}

func isClassMethod(decorators []ast.Expression) bool {
	return slices.ContainsFunc(decorators, func(d ast.Expression) bool {
		n, ok := d.(*ast.Name)
		return ok && n.ID == "classmethod"
	})
}

// object finds what a symbol names: "py.Sorted", "math/rand.Int", "int", or
// ".Append" of the class around it.
func (c *checker) object(n ast.Node, symbol string, class *classOf) types.Object {
	if member, ok := strings.CutPrefix(symbol, "."); ok {
		if class == nil || class.symbol == "" {
			return nil
		}
		recv := c.object(n, strings.TrimLeft(class.symbol, "*"), nil)
		if recv == nil {
			return nil
		}
		typ := recv.Type()
		if strings.HasPrefix(class.symbol, "*") {
			typ = types.NewPointer(typ)
		}
		obj, _, _ := types.LookupFieldOrMethod(typ, true, recv.Pkg(), member)
		return obj
	}
	dot := strings.LastIndexByte(symbol, '.')
	if dot < 0 {
		return types.Universe.Lookup(symbol)
	}
	pkg := c.pkg(n, symbol[:dot])
	if pkg == nil {
		return nil
	}
	return pkg.Scope().Lookup(symbol[dot+1:])
}

// pkg loads a runtime package, or one of the standard library.
func (c *checker) pkg(n ast.Node, path string) *types.Package {
	if p, ok := c.pkgs[path]; ok {
		return p
	}
	full := path
	if _, err := os.Stat(filepath.Join("../../runtime", path)); err == nil {
		full = module + "runtime/" + path
	}
	p, err := c.imports.Import(full)
	if err != nil {
		c.errorf(n, "%v", err)
		p = nil
	}
	c.pkgs[path] = p
	return p
}
