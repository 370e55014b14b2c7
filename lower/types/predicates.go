package types

import "strings"

// Answers is the answer of a predicate of module inspect for values of a kind.
func Answers(predicate string, a *Atom) bool {
	f := a.Fn
	ours := f != nil && f.Stub == nil
	switch predicate {
	case "iscoroutinefunction":
		return f != nil && f.Async && !f.Generator
	case "isgeneratorfunction":
		return f != nil && !f.Async && f.Generator
	case "isasyncgenfunction":
		return f != nil && f.Async && f.Generator
	case "isfunction":
		return ours && a.Recv == nil && f.Partial == nil
	case "ismethod":
		return ours && a.Recv != nil
	case "isroutine":
		return f != nil && f.Partial == nil
	case "isclass":
		return a.Obj != nil
	case "ismodule":
		return a.Mod != nil
	}
	if a.Class == nil {
		return false
	}
	switch predicate {
	case "iscoroutine":
		return a.Class.Name == "Coroutine"
	case "isawaitable":
		return a.Class.Name == "Coroutine" || a.Class.Lookup("__await__") != nil
	case "isgenerator":
		return a.Class.Name == "Generator"
	case "isasyncgen":
		return a.Class.Name == "AsyncGenerator"
	}
	return false
}

// predicateFacts: inside if inspect.isawaitable(x), x is one.
func (w *walker) predicateFacts(qualified string) (keep func(*Atom) bool, ok bool) {
	name, ok := strings.CutPrefix(qualified, "inspect.")
	if !ok {
		name, ok = strings.CutPrefix(qualified, "asyncio.")
	}
	switch name {
	case "iscoroutine", "isawaitable", "iscoroutinefunction", "isclass", "isfunction", "isgenerator", "isasyncgen", "isfuture":
	default:
		return nil, false
	}
	if name == "isfuture" {
		return func(a *Atom) bool {
			return a.Class != nil && a.Class.Name != "Coroutine" && a.Class.Lookup("__await__") != nil
		}, ok
	}
	return func(a *Atom) bool { return Answers(name, a) }, ok
}
