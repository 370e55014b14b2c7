package py

import "reflect"

// builtinMethod is a method of a builtin value, for code that knows the value as any only.
func builtinMethod(obj any, name string) (func(args ...any) any, bool) {
	switch obj := obj.(type) {
	case string:
		return overloaded(strMethods[name], obj, name)
	case mapping:
		if m, ok := dictMethod(obj, name); ok {
			return m, true
		}
	case anyList:
		if m, ok := listMethod(obj, name); ok {
			return m, true
		}
	case Bytes:
		return bytesMethod(reflect.ValueOf(obj), name)
	case *ByteArray:
		return bytesMethod(reflect.ValueOf(obj), name)
	}
	return nil, false
}

// bytesDefaults are the arguments of bytes' methods that may be left out.
var bytesDefaults = map[string][]any{
	"split": {-1}, "rsplit": {-1}, "splitlines": {false}, "ljust": {Bytes(" ")}, "rjust": {Bytes(" ")}, "center": {Bytes(" ")},
	"replace": {-1}, "expandtabs": {8}, "decode": {"utf-8", "strict"}, "hex": {1}, "find": {None[int]()}, "rfind": {None[int]()},
	"count": {None[int]()}, "index": {None[int]()}, "rindex": {None[int]()}, "translate": {Bytes("")}, "pop": {-1},
}

// bytesMethod is a method of bytes or bytearray: of its forms the one that takes the arguments, with the defaults.
func bytesMethod(r reflect.Value, name string) (func(args ...any) any, bool) {
	base := bytesNames(name)
	var forms []any
	for _, full := range []string{base, base + "Chars", base + "In", base + "None", base + "Byte", base + "Sep", base + "At"} {
		if m := r.MethodByName(full); m.IsValid() {
			forms = append(forms, m.Interface())
		}
	}
	if name == "split" || name == "rsplit" {
		forms = append(forms, r.MethodByName("Fields").Interface())
	}
	if len(forms) == 0 {
		return nil, false
	}
	defaults := bytesDefaults[name]
	return func(args ...any) any {
		for more := 0; more <= len(defaults); more++ {
			full := append(append([]any{}, args...), defaults[len(defaults)-more:]...)
			for _, f := range forms {
				if in, ok := arguments(reflect.TypeOf(f), full); ok {
					return listResult(results(reflect.ValueOf(f).Call(in)))
				}
			}
		}
		panic(TypeError.New(name + "() got arguments of the wrong number or type"))
	}, true
}

func bytesNames(name string) string {
	if n, ok := map[string]string{
		"lstrip": "LStrip", "rstrip": "RStrip", "rsplit": "RSplit", "rfind": "RFind", "rindex": "RIndex", "ljust": "LJust",
		"rjust": "RJust", "zfill": "ZFill", "splitlines": "SplitLines", "swapcase": "SwapCase", "startswith": "HasPrefix",
		"endswith": "HasSuffix", "expandtabs": "ExpandTabs", "removeprefix": "RemovePrefix", "removesuffix": "RemoveSuffix",
		"rpartition": "RPartition", "isalpha": "IsAlpha", "isdigit": "IsDigit", "isalnum": "IsAlnum", "isspace": "IsSpace",
		"isupper": "IsUpper", "islower": "IsLower", "istitle": "IsTitle", "isascii": "IsASCII",
	}[name]; ok {
		return n
	}
	return exportedName(name)
}

// overloaded calls the first of several functions that takes the arguments, behind a receiver if there is one.
func overloaded(forms []any, recv any, name string) (func(args ...any) any, bool) {
	if len(forms) == 0 {
		return nil, false
	}
	return func(args ...any) any {
		if recv != nil {
			args = append([]any{recv}, args...)
		}
		for _, f := range forms {
			r := reflect.ValueOf(f)
			if in, ok := arguments(r.Type(), args); ok {
				return listResult(results(r.Call(in)))
			}
		}
		panic(TypeError.New(name + "() got arguments of the wrong number or type"))
	}, true
}

// listResult makes a list object of a fresh list.
func listResult(v any) any {
	switch v := v.(type) {
	case []string:
		return NewList(v)
	case []Bytes:
		return NewList(v)
	case []*ByteArray:
		return NewList(v)
	}
	return v
}

var strMethods map[string][]any

func init() {
	strMethods = map[string][]any{
		"upper": {Upper}, "lower": {Lower}, "casefold": {CaseFold}, "capitalize": {Capitalize}, "title": {Title}, "swapcase": {SwapCase},
		"isalpha": {IsAlpha}, "isdecimal": {IsDecimal}, "isdigit": {IsDigit}, "isnumeric": {IsNumeric}, "isalnum": {IsAlnum},
		"isspace": {IsSpace}, "isupper": {IsUpper}, "islower": {IsLower}, "istitle": {IsTitle}, "isprintable": {IsPrintable},
		"isidentifier": {IsIdentifier}, "isascii": {IsASCII},
		"strip": {Strip, StripChars}, "lstrip": {LStrip, LStripChars}, "rstrip": {RStrip, RStripChars},
		"split":      {Fields, func(s, sep string) []string { return SplitText(s, sep, -1) }, SplitText, SplitNone},
		"rsplit":     {Fields, func(s, sep string) []string { return RSplit(s, sep, -1) }, RSplit, RSplitNone},
		"splitlines": {func(s string) []string { return SplitLines(s, false) }, SplitLines},
		"partition":  {Partition}, "rpartition": {RPartition},
		"find":         {Find, func(s, sub string, lo int) int { return FindIn(s, sub, lo, None[int]()) }, FindIn},
		"rfind":        {RFind, func(s, sub string, lo int) int { return RFindIn(s, sub, lo, None[int]()) }, RFindIn},
		"index":        {Index, func(s, sub string, lo int) int { return IndexIn(s, sub, lo, None[int]()) }, IndexIn},
		"rindex":       {RIndex, func(s, sub string, lo int) int { return RIndexIn(s, sub, lo, None[int]()) }, RIndexIn},
		"count":        {Count, func(s, sub string, lo int) int { return CountIn(s, sub, lo, None[int]()) }, CountIn},
		"replace":      {func(s, old, with string) string { return Replace(s, old, with, -1) }, Replace},
		"startswith":   {StartsWith, func(s string, p any, lo int) bool { return StartsWithIn(s, p, lo, None[int]()) }, StartsWithIn},
		"endswith":     {EndsWith, func(s string, p any, lo int) bool { return EndsWithIn(s, p, lo, None[int]()) }, EndsWithIn},
		"removeprefix": {RemovePrefix}, "removesuffix": {RemoveSuffix},
		"join":       {func(sep string, parts any) string { return JoinAny(sep, DynIter(parts)) }},
		"ljust":      {func(s string, n int) string { return LJust(s, n, " ") }, LJust},
		"rjust":      {func(s string, n int) string { return RJust(s, n, " ") }, RJust},
		"center":     {func(s string, n int) string { return Center(s, n, " ") }, Center},
		"zfill":      {ZFill},
		"expandtabs": {func(s string) string { return ExpandTabs(s, 8) }, ExpandTabs},
		"encode":     {EncodeUTF8, func(s, enc string) (Bytes, error) { return Encode(s, enc, "strict") }, Encode},
		"format":     {func(s string, args ...any) string { return StrFormat(s, args) }},
		"format_map": {StrFormatMap},
		"translate":  {Translate},
	}
}

func dictMethod(d mapping, name string) (func(args ...any) any, bool) {
	optional := func(args []any) any {
		if len(args) > 1 {
			return args[1]
		}
		return nil
	}
	switch name {
	case "get":
		return func(args ...any) any {
			if v, ok := d.getAny(args[0]); ok {
				return v
			}
			return optional(args)
		}, true
	case "pop":
		return func(args ...any) any {
			v, ok := d.getAny(args[0])
			switch {
			case ok:
				d.deleteAny(args[0])
				return v
			case len(args) > 1:
				return args[1]
			}
			panic(KeyError.New(args[0]))
		}, true
	case "setdefault":
		return func(args ...any) any {
			v, ok := d.getAny(args[0])
			if !ok {
				v = optional(args)
				SetItem(d, args[0], v)
			}
			return v
		}, true
	case "update":
		return func(args ...any) any {
			for _, a := range args {
				if m, ok := a.(mapping); ok {
					DynInPlace("|", d, m)
					continue
				}
				for pair := range DynIter(a) {
					kv := Unpack(pair, 2)
					SetItem(d, kv[0], kv[1])
				}
			}
			return nil
		}, true
	case "keys":
		return func(...any) any { return callGo(d, "KeysView") }, true
	case "values":
		return func(...any) any { return callGo(d, "ValuesView") }, true
	case "items":
		return func(...any) any { return callGo(d, "ItemsView") }, true
	case "popitem":
		return func(...any) any { return callGo(d, "PopItem") }, true
	}
	return nil, false
}

// callGo calls a method of a Go value by its Go name.
func callGo(recv any, name string, args ...any) any {
	return Call(reflect.ValueOf(recv).MethodByName(name).Interface(), args...)
}

func listMethod(l anyList, name string) (func(args ...any) any, bool) {
	switch name {
	case "extend":
		return func(args ...any) any {
			l.extendAny(Snapshot(args[0]))
			return nil
		}, true
	case "pop":
		return func(args ...any) any {
			if len(args) == 0 {
				return callGo(l, "Pop")
			}
			return callGo(l, "PopAt", args...)
		}, true
	case "sort":
		return func(...any) any { return callGo(l, "Sort", false) }, true
	}
	return nil, false
}
