package lower

import "github.com/gosyncio/gosyncio/ast"

func (f *fn) matchStmt(st *ast.Match) {
	f.refuse(st, "GSY0460", "use if and elif", "match is not supported yet")
}
