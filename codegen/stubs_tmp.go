package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

func prune(body *[]ir.Stmt)                                    {}
func simplify(g *program, body *[]ir.Stmt)                     {}
func dropUnused(g *program, params []*ir.Var, body *[]ir.Stmt) {}
func foldErrors(params []*ir.Var, body *[]ir.Stmt)             {}
func shareTemps(params []*ir.Var, body *[]ir.Stmt)             {}
func finish(d ir.Decl)                                         {}
