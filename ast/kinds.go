package ast

import (
	"reflect"
	"sync"
	"unicode"
)

// A kind is what ASDL says about a node type, worked out from the Go struct.
type kind struct {
	name   string
	span   int // index of the embedded Span, or -1
	fields []field

	children []int // indices of the fields that hold nodes
}

type field struct {
	index int
	name  string // ASDL's
	has   int    // index of the bool that tells a "" from None, or -1
}

// kinds holds the kind of every node type; it is worked out on first use.
var kinds = sync.OnceValue(func() map[reflect.Type]*kind {
	all := map[reflect.Type]*kind{}
	for _, n := range NewNodes() {
		t := reflect.TypeOf(n).Elem()
		all[t] = newKind(t)
	}
	return all
})

func kindOf(t reflect.Type) *kind { return kinds()[t] }

func newKind(t reflect.Type) *kind {
	k := &kind{name: asdlName(t), span: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		switch {
		case f.Type == reflect.TypeFor[Span]():
			k.span = i
			continue
		case f.Name == "HasModule" || f.Type == reflect.TypeFor[[]Comment]():
			continue // ours, not ASDL's
		}
		entry := field{index: i, name: fieldName(f.Name), has: -1}
		if has, ok := t.FieldByName("Has" + f.Name); ok {
			entry.has = has.Index[0]
		}
		k.fields = append(k.fields, entry)
		if holdsNodes(f.Type) {
			k.children = append(k.children, i)
		}
	}
	return k
}

// holdsNodes tells whether a field of the type can hold nodes.
func holdsNodes(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice:
		return holdsNodes(t.Elem())
	case reflect.Pointer:
		return true
	case reflect.Interface:
		return t != reflect.TypeFor[Const]()
	}
	return false
}

// asdlName is the node's name in ASDL, where the parts that are neither
// statements nor expressions are written small.
func asdlName(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[Arguments]():
		return "arguments"
	case reflect.TypeFor[Arg]():
		return "arg"
	case reflect.TypeFor[Keyword]():
		return "keyword"
	case reflect.TypeFor[Alias]():
		return "alias"
	case reflect.TypeFor[WithItem]():
		return "withitem"
	case reflect.TypeFor[MatchCase]():
		return "match_case"
	case reflect.TypeFor[Comprehension]():
		return "comprehension"
	}
	return t.Name()
}

// fieldName is ASDL's spelling of a field: words in small letters with _
// between them.
func fieldName(name string) string {
	if name == "ID" {
		return "id"
	}
	var out []rune
	for i, r := range name {
		if unicode.IsUpper(r) {
			if i > 0 {
				out = append(out, '_')
			}
			r = unicode.ToLower(r)
		}
		out = append(out, r)
	}
	return string(out)
}

// omitted tells whether ast.dump leaves a field out: None, and a list that is
// empty, but not None as the value of a Constant or MatchSingleton, and not
// the None that stands for a key in a list.
func (f *field) omitted(node, v reflect.Value) bool {
	if f.has >= 0 {
		return !node.Field(f.has).Bool()
	}
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		return v.IsNil()
	case reflect.Slice, reflect.String:
		return v.Len() == 0
	}
	return false
}

// simple tells whether ast.dump counts a value as one that fits on one line:
// anything but nodes and lists that have something in them.
func (d *dumper) simple(v reflect.Value) bool {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Pointer:
		if _, isConst := v.Interface().(Const); isConst {
			return true
		}
		node := v.Elem()
		k := kindOf(node.Type())
		if d.Attributes && k.span >= 0 {
			return false
		}
		for _, f := range k.fields {
			if !f.omitted(node, node.Field(f.index)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		return v.Len() == 0
	}
	return true
}

func enumName(v any) string {
	switch v := v.(type) {
	case ExprContext:
		return [...]string{"Load", "Store", "Del"}[v]
	case BoolOperator:
		return [...]string{"And", "Or"}[v]
	case Operator:
		return [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}[v]
	case UnaryOperator:
		return [...]string{"Invert", "Not", "UAdd", "USub"}[v]
	case CmpOperator:
		return [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}[v]
	}
	panic("ast: unknown enumeration")
}
