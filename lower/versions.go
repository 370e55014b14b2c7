package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// maxRounds bounds how often variables are split: each round infers the whole program.
const maxRounds = 3

// Infer finds out what imports do and what kinds of value arrive where. A variable that holds values of one kind first and
// of another later is two, each with its own type:
//
//	names = [n.upper() for n in names]    →    names2 = [n.upper() for n in names]
//
// All is inferred anew then: where the values go from there are fewer kinds to tell apart.
func Infer(files []*SourceFile, diags *diag.List, o Options) (*types.Program, error) {
	for round := 0; ; round++ {
		var said diag.List
		p, err := inferAnswered(files, &said, o)
		if err != nil {
			return nil, err
		}
		if round == maxRounds || !splitVersions(p, files) {
			diags.Merge(&said)
			return p, nil
		}
	}
}

// splitVersions splits the variables that hold several kinds; false if there are none.
func splitVersions(p *types.Program, files []*SourceFile) bool {
	split := false
	for i, file := range files {
		m := p.Modules[i]
		if i >= len(p.Modules) || m == nil {
			break
		}
		done := map[*scope.Binding]bool{}
		for _, v := range slices.Backward(file.Scopes.Versions(file.Tree)) {
			if !done[v.Binding] && worthSplitting(p.VarOf(m, v.Binding).Cell, p.CellOf(v.Stmt.Value)) {
				done[v.Binding], split = true, true
				file.Scopes.Split(v)
			}
		}
		ast.Walk(file.Tree, func(n any) bool {
			def, ok := ast.Def(n)
			if !ok {
				return true
			}
			for _, a := range []*ast.Arg{def.Args.Vararg, def.Args.Kwarg} {
				if a == nil {
					continue
				}
				b := file.Scopes.Binder(a)
				if b != nil && len(b.Sites) > 1 && !done[b] && len(p.VarOf(m, b).Cell.Atoms()) > 1 {
					split = true
					file.Scopes.SplitParam(n.(ast.Statement), a)
				}
			}
			return true
		})
	}
	return split
}

// worthSplitting reports whether a variable holds other kinds than those of the value that it is assigned last.
func worthSplitting(all, last *types.Cell) bool {
	if len(last.Atoms()) == 0 {
		return false
	}
	for _, a := range all.Atoms() {
		if a.Class == nil {
			return false
		}
		if !slices.ContainsFunc(last.Atoms(), func(b *types.Atom) bool { return b.Class == a.Class }) {
			return true
		}
		for _, item := range a.Args {
			if !a.Class.Program() && len(item.Atoms()) > 1 {
				return true
			}
		}
	}
	return false
}
