package ast

import "reflect"

// Walk calls visit for a node and, if it returns true, for every node inside
// of it, in the order in which they stand in ASDL's fields, which but for a
// few (a dict's keys come before its values, a comprehension's element before
// its loops) is the source's. The parts without a position of their own
// (*Arguments, *WithItem, *MatchCase, *Comprehension) are visited like nodes.
func Walk(n any, visit func(n any) bool) {
	walk(reflect.ValueOf(n), visit)
}

func walk(v reflect.Value, visit func(any) bool) {
	switch v.Kind() {
	case reflect.Interface:
		walk(v.Elem(), visit)
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), visit)
		}
	case reflect.Pointer:
		if v.IsNil() || !visit(v.Interface()) {
			return
		}
		node := v.Elem()
		for _, i := range kindOf(node.Type()).children {
			walk(node.Field(i), visit)
		}
	}
}
