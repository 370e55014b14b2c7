package codegen

import (
	"fmt"
	"path"
	"regexp"
	"sort"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Imports
//
// Jennifer writes the import block from what the code uses. Which name each package goes by is decided before, as
// the names of variables depend on it: the package's own name, unless two of one file have the same: then the
// standard library keeps it, and the other takes its parent's initial or "py" before it.
//
//	math/rand, crypto/rand      → rand, crand
//	errors, <module>/errors     → errors, pyerrors

// importTable holds the packages that one file imports.
type importTable struct {
	paths []string          // as the IR writes them, sorted
	name  map[string]string // by path
}

var versionElement = regexp.MustCompile(`^v[0-9]+$`)

// packageName returns the name that a package of the given import path has.
func packageName(p string) string {
	base := path.Base(p)
	if versionElement.MatchString(base) {
		base = path.Base(path.Dir(p))
	}
	return strings.NewReplacer("-", "", ".", "").Replace(base)
}

func isRuntime(p string) bool { return strings.HasPrefix(p, "runtime/") && !goRuntime[p] }

// goRuntime are the packages of Go's own library below runtime.
var goRuntime = map[string]bool{
	"runtime/cgo": true, "runtime/coverage": true, "runtime/debug": true, "runtime/metrics": true,
	"runtime/pprof": true, "runtime/race": true, "runtime/trace": true,
}

// importsOf collects the packages that a file refers to.
func importsOf(g *program, pkg *ir.Package, f *ir.File, defs defines) *importTable {
	used := map[string]bool{}
	local := map[string]string{} // the program's own packages: import path below the module → name
	typ := func(t ir.Type) {
		everyType(t, func(t ir.Type) {
			if t, ok := t.(ir.Named); ok {
				if t.Obj == nil {
					used[t.Pkg] = true
				} else if p := g.pkg[t.Obj]; p != nil && p.Path != pkg.Path {
					local["./"+p.Path] = p.Name
				}
			}
		})
	}
	forEachType(f, defs, typ)
	forEachExpr(f, func(e ir.Expr) {
		switch e := e.(type) {
		case *ir.PkgRef:
			used[e.Pkg] = true
		case *ir.FloatLit:
			if _, ok := specialFloat(e.Value); ok {
				used["math"] = true
			}
		case *ir.ObjRef:
			if p := g.pkg[e.Obj]; p != nil && p.Path != pkg.Path {
				local["./"+p.Path] = p.Name
			}
		case *ir.VarRef:
			if e.Var.Global {
				if p := g.global[e.Var]; p != nil && p.Path != pkg.Path {
					local["./"+p.Path] = p.Name
				}
			}
		}
	})
	delete(used, "")
	t := &importTable{name: map[string]string{}}
	for p := range used {
		t.paths = append(t.paths, p)
	}
	for p := range local {
		t.paths = append(t.paths, p)
	}
	// The standard library chooses first, then the runtime, then the program's own.
	rank := func(p string) int {
		switch {
		case strings.HasPrefix(p, "./"):
			return 2
		case isRuntime(p):
			return 1
		}
		return 0
	}
	sort.Slice(t.paths, func(i, j int) bool {
		a, b := t.paths[i], t.paths[j]
		if rank(a) != rank(b) {
			return rank(a) < rank(b)
		}
		return a < b
	})
	taken := map[string]bool{}
	for _, p := range t.paths {
		name := packageName(p)
		if n := local[p]; n != "" {
			name = n
		}
		base := name
		if taken[name] || keywords[name] || predeclared[name] {
			if rank(p) == 0 {
				name = path.Base(path.Dir(p))[:1] + name
			} else {
				name = "py" + name
			}
		}
		for i := 2; taken[name]; i++ {
			name = fmt.Sprintf("%s%d", base, i)
		}
		taken[name] = true
		t.name[p] = name
	}
	return t
}

// names returns the set of names that the imports take.
func (t *importTable) names() map[string]bool {
	set := map[string]bool{}
	for _, n := range t.name {
		set[n] = true
	}
	return set
}

// forEachExpr calls f for every expression of a file.
func forEachExpr(file *ir.File, f func(ir.Expr)) {
	visit := func(e *ir.Expr) { f(*e) }
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ir.Func:
			everyExpr(&d.Body, visit)
		case *ir.VarDecl:
			everyOperand(&d.Value, visit)
		case *ir.ConstDecl:
			everyOperand(&d.Value, visit)
		}
	}
}

// forEachType calls f for every type that a file writes down.
func forEachType(file *ir.File, defs defines, f func(ir.Type)) {
	vars := func(vs []*ir.Var) {
		for _, v := range vs {
			if v != nil {
				f(v.Type)
			}
		}
	}
	list := func(ts []ir.Type) {
		for _, t := range ts {
			f(t)
		}
	}
	params := func(ps []ir.TypeParam) {
		for _, p := range ps {
			f(p.Constraint)
		}
	}
	body := func(b *[]ir.Stmt) {
		everyBlock(b, func(l *[]ir.Stmt) {
			for _, s := range *l {
				switch s := s.(type) {
				case *ir.Declare:
					f(s.Var.Type)
				case *ir.Assign:
					if defs.typed[s] {
						f(varOf(s.Lhs[0]).Type)
					}
				case *ir.TypeSwitch:
					for _, c := range s.Cases {
						list(c.Types)
					}
				}
			}
		})
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ir.Func:
			if d.Recv != nil {
				f(d.Recv.Type)
			}
			params(d.TypePrm)
			vars(d.Params)
			list(d.Results)
			body(&d.Body)
		case *ir.TypeDecl:
			params(d.TypePrm)
			f(d.Type)
		case *ir.VarDecl:
			f(d.Var.Type)
			bodies(d, body)
		case *ir.ConstDecl:
			f(d.Type)
		}
	}
	forEachExpr(file, func(e ir.Expr) {
		switch e := e.(type) {
		case *ir.FuncLit:
			vars(e.Params)
			list(e.Results)
		case *ir.Call:
			list(e.TypeArgs)
		case *ir.Instance:
			list(e.TypeArgs)
		case *ir.Conv:
			f(e.Type)
		case *ir.TypeAssert:
			f(e.Type)
		case *ir.TypeExpr:
			f(e.Type)
		case *ir.Composite:
			f(e.Type)
		}
	})
}
