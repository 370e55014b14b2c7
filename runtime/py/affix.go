package py

import "strings"

// startswith and endswith of an affix that is a text at one time and a tuple of texts at another.

// StartsWith is s.startswith(prefix).
func StartsWith(s string, prefix any) bool {
	return hasAffix(s, strings.HasPrefix, prefix, strAffix("startswith"))
}

// EndsWith is s.endswith(suffix).
func EndsWith(s string, suffix any) bool {
	return hasAffix(s, strings.HasSuffix, suffix, strAffix("endswith"))
}

// StartsWithIn is s.startswith(prefix, lo, hi).
func StartsWithIn(s string, prefix any, lo int, hi Opt[int]) bool {
	part, _, ok := window(s, lo, hi)
	return hasAffix(part, strings.HasPrefix, prefix, strAffix("startswith")) && ok
}

// EndsWithIn is s.endswith(suffix, lo, hi).
func EndsWithIn(s string, suffix any, lo int, hi Opt[int]) bool {
	part, _, ok := window(s, lo, hi)
	return hasAffix(part, strings.HasSuffix, suffix, strAffix("endswith")) && ok
}

// StartsWith is b.startswith(prefix).
func (b Bytes) StartsWith(prefix any) bool {
	return hasAffix(string(b), strings.HasPrefix, prefix, bytesAffix("startswith"))
}

// EndsWith is b.endswith(suffix).
func (b Bytes) EndsWith(suffix any) bool {
	return hasAffix(string(b), strings.HasSuffix, suffix, bytesAffix("endswith"))
}

// StartsWithIn is b.startswith(prefix, lo, hi).
func (b Bytes) StartsWithIn(prefix any, lo int, hi Opt[int]) bool {
	part, _, ok := b.window(lo, hi)
	return hasAffix(string(part), strings.HasPrefix, prefix, bytesAffix("startswith")) && ok
}

// EndsWithIn is b.endswith(suffix, lo, hi).
func (b Bytes) EndsWithIn(suffix any, lo int, hi Opt[int]) bool {
	part, _, ok := b.window(lo, hi)
	return hasAffix(string(part), strings.HasSuffix, suffix, bytesAffix("endswith")) && ok
}

// StartsWith is the method of that name of bytes.
func (a *ByteArray) StartsWith(prefix any) bool { return a.Bytes().StartsWith(prefix) }

// EndsWith is the method of that name of bytes.
func (a *ByteArray) EndsWith(suffix any) bool { return a.Bytes().EndsWith(suffix) }

// StartsWithIn is the method of that name of bytes.
func (a *ByteArray) StartsWithIn(prefix any, lo int, hi Opt[int]) bool {
	return a.Bytes().StartsWithIn(prefix, lo, hi)
}

// EndsWithIn is the method of that name of bytes.
func (a *ByteArray) EndsWithIn(suffix any, lo int, hi Opt[int]) bool {
	return a.Bytes().EndsWithIn(suffix, lo, hi)
}

// hasAffix looks for one affix after the other: one that is no text is a fault only if none before it fits.
func hasAffix(s string, has func(s, affix string) bool, affix any, text func(v any, inTuple bool) string) bool {
	t, ok := plain(affix).(tuple)
	if !ok {
		return has(s, text(affix, false))
	}
	for _, a := range t.Fields() {
		if has(s, text(a, true)) {
			return true
		}
	}
	return false
}

// strAffix reads the affixes of a str; inTuple tells which message the method has for what is none.
func strAffix(method string) func(v any, inTuple bool) string {
	return func(v any, inTuple bool) string {
		if inTuple {
			return StrArgOf(v, "tuple for "+method+" must only contain str")
		}
		return StrArgOf(v, method+" first arg must be str or a tuple of str")
	}
}

// bytesAffix reads those of bytes.
func bytesAffix(method string) func(v any, inTuple bool) string {
	return func(v any, inTuple bool) string {
		v = plain(v)
		if b, ok := v.(BytesLike); ok {
			return string(b.Bytes())
		}
		if inTuple {
			panic(TypeError.Errorf("a bytes-like object is required, not '%s'", TypeName(v)))
		}
		panic(TypeError.Errorf("%s first arg must be bytes or a tuple of bytes, not %s", method, TypeName(v)))
	}
}
