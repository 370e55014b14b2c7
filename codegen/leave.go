package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Labelled blocks. In the IR a break may leave a block by its label; Go's can leave only a for, switch or select. The
// pass writes such blocks without the label, trying in this order:
//
//	L: {                                  if c {
//	    if c { a; break L }         →         a
//	    b                                 } else {
//	}                                         b
//	                                      }
//
//	L: {                                  found := false
//	    for … {                           for … {
//	        if c { a; break L }               if c { a; found = true; break }
//	    }                           →     }
//	    b                                 if !found {
//	}                                         b
//	                                      }
//
// the second being Python's for … else. Where neither does, the block becomes the body of a switch, which break can
// leave:
//
//	L: switch { default: … }

// leaveBlocks rewrites the labelled blocks of a function.
func leaveBlocks(body *[]ir.Stmt) {
	made := map[ir.Stmt]bool{}
	everyBlock(body, func(list *[]ir.Stmt) {
		var out []ir.Stmt
		for _, s := range *list {
			b, ok := s.(*ir.Block)
			if !ok || b.Label == nil {
				out = append(out, s)
				continue
			}
			for _, s := range leaveBlock(b) {
				if sw, ok := s.(*ir.Switch); ok && sw.Label == b.Label {
					made[sw] = true
				}
				out = append(out, s)
			}
		}
		*list = out
	})
	if len(made) > 0 {
		nameBreaks(*body, nil, false, made)
	}
}

func leaveBlock(b *ir.Block) []ir.Stmt {
	b.Body = nestRest(b.Body, b.Label)
	if !breaks(b.Body, b.Label, false) {
		return b.Body
	}
	if out := loopElse(b); out != nil {
		return out
	}
	return []ir.Stmt{&ir.Switch{At: b.At, Label: b.Label, Cases: []ir.Case{{Body: b.Body}}}}
}

// nameBreaks gives a label to the plain breaks that the switches made of blocks would take: each means target, the
// statement around.
func nameBreaks(list []ir.Stmt, target **ir.Label, inMade bool, made map[ir.Stmt]bool) {
	for _, s := range list {
		inner, within := target, inMade
		switch s := s.(type) {
		case *ir.Branch:
			if inMade && !s.Continue && s.Label == nil && target != nil {
				if *target == nil {
					*target = &ir.Label{Want: "loop"}
				}
				s.Label = *target
			}
		case *ir.For:
			inner, within = &s.Label, false
		case *ir.Range:
			inner, within = &s.Label, false
		case *ir.TypeSwitch:
			inner, within = &s.Label, false
		case *ir.Switch:
			if made[s] {
				within = true
			} else {
				inner, within = &s.Label, false
			}
		}
		blocks(s, func(b *[]ir.Stmt) { nameBreaks(*b, inner, within, made) })
		inLits(s, func(b *[]ir.Stmt) { nameBreaks(*b, nil, false, made) })
	}
}

// nestRest removes the breaks of label that stand where the block could end anyway, putting what follows an if that
// breaks into its else.
func nestRest(list []ir.Stmt, label *ir.Label) []ir.Stmt {
	for i, s := range list {
		switch s := s.(type) {
		case *ir.Branch:
			if !s.Continue && s.Label == label {
				return list[:i]
			}
		case *ir.If:
			rest := list[i+1:]
			if n := len(s.Then); n > 0 && len(rest) > 0 && leaves(s.Then[n-1], label) {
				s.Then = nestRest(s.Then, label)
				s.Else = nestRest(append(s.Else[:len(s.Else):len(s.Else)], rest...), label)
				return list[:i+1]
			}
			if n := len(s.Else); n > 0 && len(rest) > 0 && leaves(s.Else[n-1], label) {
				s.Else = nestRest(s.Else, label)
				s.Then = nestRest(append(s.Then[:len(s.Then):len(s.Then)], rest...), label)
				return list[:i+1]
			}
			if len(rest) == 0 {
				s.Then = nestRest(s.Then, label)
				s.Else = nestRest(s.Else, label)
			}
		}
	}
	return list
}

func leaves(s ir.Stmt, label *ir.Label) bool {
	b, ok := s.(*ir.Branch)
	return ok && !b.Continue && b.Label == label
}

// loopElse rewrites a block whose breaks are all in one loop, or returns nil.
func loopElse(b *ir.Block) []ir.Stmt {
	at := -1
	for i, s := range b.Body {
		if breaks([]ir.Stmt{s}, b.Label, false) {
			if at >= 0 {
				return nil
			}
			at = i
		}
	}
	var body *[]ir.Stmt
	var label **ir.Label
	switch loop := b.Body[at].(type) {
	case *ir.For:
		body, label = &loop.Body, &loop.Label
	case *ir.Range:
		body, label = &loop.Body, &loop.Label
	default:
		return nil
	}
	rest := b.Body[at+1:]
	if len(rest) == 0 {
		// Only the loop is left: break it.
		relabel(body, b.Label, label, nil, true)
		return b.Body
	}
	found := &ir.Var{Want: "found", Type: ir.Basic{Name: "bool"}}
	mark := &ir.Assign{Lhs: []ir.Expr{&ir.VarRef{Var: found}}, Rhs: []ir.Expr{&ir.Builtin{Name: "true"}}}
	relabel(body, b.Label, label, mark, true)
	out := append([]ir.Stmt{}, b.Body[:at]...)
	out = append(out,
		&ir.Assign{At: spanOf(b.Body[at]), Lhs: []ir.Expr{&ir.VarRef{Var: found}}, Rhs: []ir.Expr{&ir.Builtin{Name: "false"}}},
		b.Body[at],
		&ir.If{Cond: &ir.Unary{Op: "!", X: &ir.VarRef{Var: found}}, Then: rest})
	return out
}

// relabel makes the breaks of from breaks of the loop whose label is *to, with mark before each. Direct says that a
// plain break in list leads out of that loop.
func relabel(list *[]ir.Stmt, from *ir.Label, to **ir.Label, mark *ir.Assign, direct bool) {
	var out []ir.Stmt
	for _, s := range *list {
		if leaves(s, from) {
			b := *s.(*ir.Branch)
			b.Label = nil
			if !direct {
				if *to == nil {
					*to = &ir.Label{Want: orElse(from.Want, "loop")}
				}
				b.Label = *to
			}
			if mark != nil {
				m := cloneTree([]ir.Stmt{mark})[0].(*ir.Assign)
				m.At = b.At
				out = append(out, m)
			}
			out = append(out, &b)
			continue
		}
		inner := direct
		switch s.(type) {
		case *ir.For, *ir.Range, *ir.Switch, *ir.TypeSwitch:
			inner = false
		}
		blocks(s, func(l *[]ir.Stmt) { relabel(l, from, to, mark, inner) })
		out = append(out, s)
	}
	*list = out
}
