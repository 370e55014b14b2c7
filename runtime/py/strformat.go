package py

import (
	"strconv"
	"strings"
)

// StrFormat is s.format(*args). What it asks for and the arguments have not is a fault.
func StrFormat(s string, args []any) string { return StrFormatKw(s, args, nil) }

// StrFormatMap is s.format_map(d).
func StrFormatMap(s string, d any) string {
	m, ok := d.(mapping)
	if !ok {
		panic(notSubscriptable(d))
	}
	f := textFormat{named: func(name string) any { return GetItem(m, name) }, noPositions: true}
	return f.run(s, 2)
}

// StrFormatKw is s.format(*args, **named).
func StrFormatKw(s string, args []any, named *Dict[string, any]) string {
	f := textFormat{args: args, named: func(name string) any {
		if named == nil {
			panic(KeyError.New(name))
		}
		return named.At(name)
	}}
	return f.run(s, 2)
}

// textFormat is MarkupIterator and its like of Objects/stringlib/unicode_format.h.
type textFormat struct {
	args        []any
	named       func(name string) any
	noPositions bool // format_map
	next        int  // the number of the next {}
	numbering   byte // 'a' for {}, 'm' for {0}
}

func (f *textFormat) run(s string, depth int) string {
	if depth == 0 {
		panic(ValueError.New("Max string recursion exceeded"))
	}
	var out strings.Builder
	for s != "" {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			out.WriteString(s)
			break
		}
		out.WriteString(s[:i])
		c := s[i]
		s = s[i+1:]
		switch {
		case strings.HasPrefix(s, string(c)):
			out.WriteByte(c)
			s = s[1:]
		case c == '}':
			panic(ValueError.New("Single '}' encountered in format string"))
		case s == "":
			panic(ValueError.New("Single '{' encountered in format string"))
		default:
			field, rest := replacementField(s)
			out.WriteString(f.field(field, depth))
			s = rest
		}
	}
	return out.String()
}

// replacementField parts what follows a { at the } that closes it.
func replacementField(s string) (field, rest string) {
	depth, bracket := 1, false
	for i := range len(s) {
		switch s[i] {
		case '[':
			bracket = depth == 1
		case ']':
			bracket = false
		case '{':
			if !bracket {
				depth++
			}
		case '}':
			if bracket {
				continue
			}
			if depth--; depth == 0 {
				return s[:i], s[i+1:]
			}
		}
	}
	if strings.ContainsAny(s, "!:") {
		panic(ValueError.New("unmatched '{' in format spec"))
	}
	panic(ValueError.New("expected '}' before end of string"))
}

func (f *textFormat) field(field string, depth int) string {
	end, bracket := len(field), false
scan:
	for i := range len(field) {
		switch field[i] {
		case '{':
			panic(ValueError.New("unexpected '{' in field name"))
		case '[':
			bracket = true
		case ']':
			bracket = false
		case ':', '!':
			if !bracket {
				end = i
				break scan
			}
		}
	}
	name, tail := field[:end], field[end:]
	conversion := ""
	if strings.HasPrefix(tail, "!") {
		if len(tail) == 1 {
			panic(ValueError.New("unmatched '{' in format spec"))
		}
		size := runeSize(tail[1])
		conversion, tail = tail[1:1+size], tail[1+size:]
		if tail != "" && tail[0] != ':' {
			panic(ValueError.New("expected ':' after conversion specifier"))
		}
	}
	value := f.lookup(name)
	switch conversion {
	case "":
	case "r":
		value = Repr(value)
	case "s":
		value = Str(value)
	case "a":
		value = ASCII(value)
	default:
		panic(ValueError.Errorf("Unknown conversion specifier %s", conversion))
	}
	spec := strings.TrimPrefix(tail, ":")
	if strings.ContainsAny(spec, "{}") {
		spec = f.run(spec, depth-1)
	}
	return Format(value, spec)
}

// lookup finds the value of a field name: an argument, then attributes and items.
func (f *textFormat) lookup(name string) any {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	v := f.argument(name[:end])
	for rest := name[end:]; rest != ""; {
		if rest[0] == '.' {
			rest = rest[1:]
			end := strings.IndexAny(rest, ".[")
			if end < 0 {
				end = len(rest)
			}
			if end == 0 {
				panic(ValueError.New("Empty attribute in format string"))
			}
			v = GetAttr(v, rest[:end])
			rest = rest[end:]
			continue
		}
		if rest[0] != '[' {
			panic(ValueError.New("Only '.' or '[' may follow ']' in format field specifier"))
		}
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			panic(ValueError.New("Missing ']' in format string"))
		}
		key := rest[1:end]
		if key == "" {
			panic(ValueError.New("Empty attribute in format string"))
		}
		if n, err := strconv.Atoi(key); err == nil && key[0] != '-' && key[0] != '+' {
			v = GetItem(v, n)
		} else {
			v = GetItem(v, key)
		}
		rest = rest[end+1:]
	}
	return v
}

func (f *textFormat) argument(name string) any {
	n, err := strconv.Atoi(name)
	numbered := err == nil && name[0] != '-' && name[0] != '+'
	if name != "" && !numbered {
		return f.named(name)
	}
	if f.noPositions {
		panic(ValueError.New("Format string contains positional fields"))
	}
	kind := byte('m')
	if name == "" {
		kind = 'a'
		n = f.next
		f.next++
	}
	if f.numbering != 0 && f.numbering != kind {
		if kind == 'a' {
			panic(ValueError.New("cannot switch from manual field specification to automatic field numbering"))
		}
		panic(ValueError.New("cannot switch from automatic field numbering to manual field specification"))
	}
	f.numbering = kind
	if n >= len(f.args) {
		panic(IndexError.Errorf("Replacement index %d out of range for positional args tuple", n))
	}
	return f.args[n]
}
