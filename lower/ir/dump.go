package ir

import (
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// Dump writes a program for people: a declaration, statement or expression by its kind with its fields, one a line,
// indented. Variables and objects are written by name, with # and a number if several share it; spans and empty fields are
// left out.
func Dump(w io.Writer, p *Program) {
	d := &dumper{w: w, names: map[any]string{}, taken: map[string]int{}}
	for _, pkg := range p.Packages {
		fmt.Fprintf(w, "package %s %q\n", pkg.Name, pkg.Path)
		for _, f := range pkg.Files {
			fmt.Fprintf(w, "file %s (%s)\n", f.Name, f.Source)
			for _, decl := range f.Decls {
				d.value(reflect.ValueOf(decl), "", 1)
			}
		}
	}
}

type dumper struct {
	w     io.Writer
	names map[any]string
	taken map[string]int
}

// name returns what a variable, object or label is called in the dump.
func (d *dumper) name(key any, names ...string) string {
	if n, ok := d.names[key]; ok {
		return n
	}
	name := "_"
	for _, n := range names {
		if n != "" {
			name = n
			break
		}
	}
	d.taken[name]++
	if n := d.taken[name]; n > 1 {
		name += "#" + strconv.Itoa(n)
	}
	d.names[key] = name
	return name
}

// leaf writes values that take one line.
func (d *dumper) leaf(v reflect.Value) (string, bool) {
	switch x := v.Interface().(type) {
	case *Var:
		if x == nil {
			return "", true
		}
		return d.name(x, x.Python, x.Want), true
	case *Object:
		if x == nil {
			return "", true
		}
		return d.name(x, x.Python, x.Want), true
	case *Label:
		if x == nil {
			return "", true
		}
		return d.name(x, x.Want), true
	case *Package:
		return "", true
	case Type:
		return TypeText(x, func(o *Object) string { return d.name(o, o.Python, o.Want) }), true
	}
	switch v.Kind() {
	case reflect.String:
		if v.String() == "" {
			return "", true
		}
		return strconv.Quote(v.String()), true
	case reflect.Bool:
		if !v.Bool() {
			return "", true
		}
		return "true", true
	case reflect.Int, reflect.Int64, reflect.Uint8:
		if v.IsZero() {
			return "", true
		}
		return fmt.Sprint(v.Interface()), true
	case reflect.Float64:
		return fmt.Sprint(v.Float()), true
	}
	return "", false
}

func (d *dumper) value(v reflect.Value, label string, depth int) {
	for v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
	}
	if v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer && v.IsNil() {
		return
	}
	indent := strings.Repeat("  ", depth)
	if text, ok := d.leaf(v); ok {
		if text != "" {
			fmt.Fprintf(d.w, "%s%s%s\n", indent, label, text)
		}
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		d.value(v.Elem(), label, depth)
	case reflect.Slice:
		for i := range v.Len() {
			d.value(v.Index(i), label, depth)
		}
	case reflect.Struct:
		if v.Type().Name() == "Span" {
			return
		}
		fmt.Fprintf(d.w, "%s%s%s\n", indent, label, v.Type().Name())
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				d.value(v.Field(i), f.Name+": ", depth+1)
			}
		}
	}
}

// TypeText writes a type as Go does, its named types by the given function.
func TypeText(t Type, name func(*Object) string) string {
	list := func(ts []Type) string {
		var s []string
		for _, t := range ts {
			s = append(s, TypeText(t, name))
		}
		return strings.Join(s, ", ")
	}
	switch t := t.(type) {
	case Basic:
		return t.Name
	case Named:
		text := t.Name
		if t.Obj != nil {
			text = name(t.Obj)
		} else if t.Pkg != "" {
			text = t.Pkg[strings.LastIndexByte(t.Pkg, '/')+1:] + "." + text
		}
		if len(t.Args) > 0 {
			text += "[" + list(t.Args) + "]"
		}
		return text
	case TypeVarRef:
		return t.Name
	case Pointer:
		return "*" + TypeText(t.Elem, name)
	case Slice:
		return "[]" + TypeText(t.Elem, name)
	case Array:
		return fmt.Sprintf("[%d]%s", t.Len, TypeText(t.Elem, name))
	case Map:
		return "map[" + TypeText(t.Key, name) + "]" + TypeText(t.Elem, name)
	case FuncType:
		return "func(" + list(t.Params) + ") (" + list(t.Results) + ")"
	case Struct:
		var fields []string
		for _, f := range t.Fields {
			text := TypeText(f.Type, name)
			if f.Obj != nil {
				text = name(f.Obj) + " " + text
			}
			fields = append(fields, text)
		}
		return "struct{" + strings.Join(fields, "; ") + "}"
	case Interface:
		var parts []string
		for _, m := range t.Methods {
			parts = append(parts, name(m.Obj)+strings.TrimPrefix(TypeText(m.Type, name), "func"))
		}
		for _, e := range t.Embeds {
			parts = append(parts, TypeText(e, name))
		}
		if len(t.Union) > 0 {
			parts = append(parts, strings.ReplaceAll(list(t.Union), ", ", " | "))
		}
		return "interface{" + strings.Join(parts, "; ") + "}"
	}
	return fmt.Sprintf("%T", t)
}
