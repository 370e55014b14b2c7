package ast

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
