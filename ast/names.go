package ast

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Identifiers are the words that a module uses as names. Passes that write new names look here.
type Identifiers map[string]bool

// IdentifiersOf are those of a module.
func IdentifiersOf(m *Module) Identifiers {
	words := Identifiers{}
	Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *Name:
			words[n.ID] = true
		case *Attribute:
			words[n.Attr] = true
		case *Arg:
			words[n.Arg] = true
		case *FunctionDef, *AsyncFunctionDef, *ClassDef:
			words[DefName(n)] = true
		case *Alias:
			words[n.Name], words[n.Asname] = true, true
		case *Keyword:
			words[n.Arg] = true
		case *ExceptHandler:
			words[n.Name] = true
		case *MatchAs:
			words[n.Name] = true
		case *MatchStar:
			words[n.Name] = true
		case *MatchMapping:
			words[n.Rest] = true
		}
		return true
	})
	return words
}

// Fresh is a name like the one given that isn't used yet; it is from now on.
func (words Identifiers) Fresh(name string) string {
	for words[name] {
		name += "_"
	}
	words[name] = true
	return name
}

// Binds reports whether a statement, or one of a list, binds a name, in whatever scope: by an assignment, a def or class
// statement, an import, an except clause or a pattern.
func Binds(n any, name string) bool {
	found := false
	Walk(n, func(n any) bool {
		switch n := n.(type) {
		case *Name:
			found = found || n.Ctx != Load && n.ID == name
		case *FunctionDef, *AsyncFunctionDef, *ClassDef:
			found = found || DefName(n) == name
		case *ExceptHandler:
			found = found || n.Name == name
		case *Alias:
			bound, _, _ := strings.Cut(cmp.Or(n.Asname, n.Name), ".")
			found = found || bound == name || bound == "*"
		case *MatchAs:
			found = found || n.Name == name
		case *MatchStar:
			found = found || n.Name == name
		case *MatchMapping:
			found = found || n.Rest == name
		}
		return !found
	})
	return found
}

// CamelCase is the name of a class, or a part of one, for a function or a constant: parse_line → ParseLine, DARK_RED →
// DarkRed. Words that are all capitals keep their first one alone.
func CamelCase(s string) string {
	var out strings.Builder
	for word := range strings.SplitSeq(s, "_") {
		if strings.ToUpper(word) == word {
			word = strings.ToLower(word)
		}
		first, size := utf8.DecodeRuneInString(word)
		if size > 0 {
			out.WriteString(string(unicode.ToUpper(first)) + word[size:])
		}
	}
	return out.String()
}

// SnakeCase is the name that a variable or function has after a class's, by Python's customs: TaskGroup → task_group.
func SnakeCase(s string) string {
	var out []rune
	for i, r := range s {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				out = append(out, '_')
			}
			r += 'a' - 'A'
		}
		out = append(out, r)
	}
	return string(out)
}
