package scope

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// quietDecorators are those of the standard library that neither call what they decorate nor hand it to code that
// may call it before the statement has bound its name.
var quietDecorators = map[string]bool{
	"builtins.property": true, "builtins.staticmethod": true, "builtins.classmethod": true,
	"abc.abstractmethod": true, "asyncio.coroutine": true,
	"contextlib.contextmanager": true, "contextlib.asynccontextmanager": true,
	"dataclasses.dataclass": true,
	"enum.unique":           true,
	"functools.cache":       true, "functools.cached_property": true, "functools.lru_cache": true,
	"functools.singledispatch": true, "functools.singledispatchmethod": true, "functools.total_ordering": true, "functools.wraps": true,
	"typing.final": true, "typing.no_type_check": true, "typing.overload": true, "typing.override": true, "typing.runtime_checkable": true,
}

// quiet reports whether no decorator of the list may call what it decorates right away.
func (f *flow) quiet(decorators []ast.Expression) bool {
	for _, d := range decorators {
		if call, ok := d.(*ast.Call); ok {
			d = call.Func
		}
		if a, ok := d.(*ast.Attribute); ok && (a.Attr == "setter" || a.Attr == "getter" || a.Attr == "deleter") {
			continue // of a property
		}
		if !quietDecorators[f.info.Qualified(d)] {
			return false
		}
	}
	return true
}

// Qualified returns the dotted name of a builtin or an imported thing that an expression names, as in
// "functools.wraps" for both functools.wraps and an imported wraps; "" if it names none.
func (i *Info) Qualified(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Attribute:
		if q := i.Qualified(e.Value); q != "" {
			return q + "." + e.Attr
		}
	case *ast.Name:
		b := i.uses[e]
		if b == nil {
			return ""
		}
		if b.Builtin {
			return "builtins." + e.ID
		}
		if len(b.Sites) != 1 || b.Sites[0].Kind != Import {
			return ""
		}
		alias := b.Sites[0].Node.(*ast.Alias)
		switch stmt := b.Sites[0].Stmt.(type) {
		case *ast.Import:
			if alias.Asname != "" {
				return alias.Name
			}
			return b.Name
		case *ast.ImportFrom:
			return strings.Repeat(".", stmt.Level) + stmt.Module + "." + alias.Name
		}
	}
	return ""
}
