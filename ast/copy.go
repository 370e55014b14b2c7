package ast

import "reflect"

// A Copier says how a tree is copied. What is no node is shared: constants, strings and positions.
type Copier struct {
	// Instead gives what stands in the place of a node; nil for a copy.
	Instead func(n any) any
	// List copies a list of statements; without it, each is copied.
	List func([]Statement) []Statement
	// Made is told of each copy.
	Made func(from, to any)
}

// Copy copies a node with what is below it. A nil Copier copies all as it is.
func Copy[N any](c *Copier, n N) N {
	if c == nil {
		c = &Copier{}
	}
	if out, ok := c.value(reflect.ValueOf(n)).Interface().(N); ok {
		return out
	}
	return n
}

func (c *Copier) value(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			return c.value(v.Elem())
		}
	case reflect.Slice:
		if !v.IsNil() {
			return c.list(v)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return c.node(v)
		}
	}
	return v
}

func (c *Copier) list(v reflect.Value) reflect.Value {
	if list, ok := v.Interface().([]Statement); ok && c.List != nil {
		return reflect.ValueOf(c.List(list))
	}
	out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	for i := range v.Len() {
		out.Index(i).Set(c.value(v.Index(i)))
	}
	return out
}

func (c *Copier) node(v reflect.Value) reflect.Value {
	if c.Instead != nil {
		if n := c.Instead(v.Interface()); n != nil {
			return reflect.ValueOf(n)
		}
	}
	out := reflect.New(v.Type().Elem())
	out.Elem().Set(v.Elem())
	for _, i := range kindOf(v.Type().Elem()).children {
		out.Elem().Field(i).Set(c.value(v.Elem().Field(i)))
	}
	if c.Made != nil {
		c.Made(v.Interface(), out.Interface())
	}
	return out
}

// MoveTo gives the nodes of a tree places of their own, in their order, in the columns that follow a place.
func MoveTo(at Span, n any) {
	Walk(n, func(n any) bool {
		node := reflect.ValueOf(n).Elem()
		if i := kindOf(node.Type()).span; i >= 0 {
			at.Col++
			node.Field(i).Set(reflect.ValueOf(Span{Line: at.Line, Col: at.Col, EndLine: at.Line, EndCol: at.Col}))
		}
		return true
	})
}
