package parser

import "github.com/gosyncio/gosyncio/ast"

// star_targets:
//
//	| star_target !','
//	| star_target (',' star_target)* [',']
//
// star_target:
//
//	| '*' (!'*' star_target)
//	| target_with_star_atom
//
// A target is read as the expression that it looks like and then checked.
func (r *reader) starTargets() ast.Expression {
	x := r.tupleOf((*reader).starTarget)
	r.store(x)
	return x
}

func (r *reader) starTarget() ast.Expression {
	var x ast.Expression
	if r.at(tokStar) {
		x = r.starred((*reader).bitwiseOr)
	} else {
		x = r.bitwiseOr()
	}
	r.store(x)
	return x
}

// store makes an expression a target, or fails.
func (r *reader) store(x ast.Expression) {
	if !setTarget(x, ast.Store, true) {
		r.fail()
	}
}

// setTarget sets the context of an expression that is a target, its elements'
// too. Where it is none, it says so; the expression is then of no more use.
//
//	target_with_star_atom: t_primary '.' NAME | t_primary '[' slices ']' | star_atom
//	star_atom:
//	    | NAME
//	    | '(' target_with_star_atom ')'
//	    | '(' [star_targets_tuple_seq] ')'
//	    | '[' [star_targets_list_seq] ']'
func setTarget(x ast.Expression, ctx ast.ExprContext, stars bool) bool {
	switch x := x.(type) {
	case *ast.Name:
		x.Ctx = ctx
	case *ast.Attribute:
		x.Ctx = ctx
	case *ast.Subscript:
		x.Ctx = ctx
	case *ast.Starred:
		x.Ctx = ctx
		if _, again := x.Value.(*ast.Starred); again || !stars {
			return false
		}
		return setTarget(x.Value, ctx, stars)
	case *ast.Tuple:
		x.Ctx = ctx
		return setTargets(x.Elts, ctx, stars)
	case *ast.List:
		x.Ctx = ctx
		return setTargets(x.Elts, ctx, stars)
	default:
		return false
	}
	return true
}

func setTargets(elts []ast.Expression, ctx ast.ExprContext, stars bool) bool {
	for _, elt := range elts {
		if !setTarget(elt, ctx, stars) {
			return false
		}
	}
	return true
}

// setSingle is setTarget for
//
//	single_target:
//	    | single_subscript_attribute_target
//	    | NAME
//	    | '(' single_target ')'
func setSingle(x ast.Expression) bool {
	switch x.(type) {
	case *ast.Name, *ast.Attribute, *ast.Subscript:
		return setTarget(x, ast.Store, false)
	}
	return false
}
