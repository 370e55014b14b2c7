package py

import "strconv"

// Error is str(e), by the rule of the builtin class that e's class extends first.
func (e *Exc) Error() string {
	if len(e.args) == 0 && e.more == nil {
		return ""
	}
	for _, c := range e.class.mro {
		switch c {
		case KeyError:
			// A lone key is shown by its repr, so that KeyError('') does not look like no argument at all.
			if len(e.args) == 1 {
				return Repr(e.args[0])
			}
		case OSError:
			if s, ok := osErrorText(e); ok {
				return s
			}
		case SyntaxError:
			if len(e.args) > 0 {
				return Str(e.args[0])
			}
			return "None"
		case ImportError:
			if msg, ok := Attr(e, "msg").(string); ok {
				return msg
			}
		case UnicodeDecodeError, UnicodeEncodeError:
			if s, ok := unicodeErrorText(e, c == UnicodeDecodeError); ok {
				return s
			}
		case BaseException:
			switch len(e.args) {
			case 0:
				return ""
			case 1:
				return Str(e.args[0])
			}
			return Tuple[any](e.args).Repr()
		}
	}
	return ""
}

// Repr is repr(e).
func (e *Exc) Repr() string {
	if len(e.args) == 1 {
		return e.class.Name() + "(" + Repr(e.args[0]) + ")"
	}
	return e.class.Name() + Tuple[any](e.args).Repr()
}

// osErrorText is "[Errno 2] No such file or directory: 'x' -> 'y'", for an OSError of two to five arguments.
func osErrorText(e *Exc) (string, bool) {
	if len(e.args) < 2 || len(e.args) > 5 {
		return "", false
	}
	s := "[Errno " + Str(e.args[0]) + "] " + Str(e.args[1])
	if name := Attr(e, "filename"); name != nil {
		s += ": " + Repr(name)
		if second := Attr(e, "filename2"); second != nil {
			s += " -> " + Repr(second)
		}
	}
	return s, true
}

// unicodeErrorText is the text of a UnicodeDecodeError or UnicodeEncodeError with its five arguments: encoding,
// object, start, end, reason.
func unicodeErrorText(e *Exc, decode bool) (string, bool) {
	if len(e.args) != 5 {
		return "", false
	}
	start, ok1 := e.args[2].(int)
	end, ok2 := e.args[3].(int)
	if !ok1 || !ok2 {
		return "", false
	}
	verb, what := "encode", "character"
	if decode {
		verb, what = "decode", "byte"
	}
	s := "'" + Str(e.args[0]) + "' codec can't " + verb + " "
	if end == start+1 {
		if decode {
			b, ok := e.args[1].(Bytes)
			if !ok || start < 0 || start >= len(b) {
				return "", false
			}
			s += "byte 0x" + string("0123456789abcdef"[b[start]>>4]) + string("0123456789abcdef"[b[start]&15])
		} else {
			text, ok := e.args[1].(string)
			if !ok || start < 0 || start >= Len(text) {
				return "", false
			}
			s += what + " '" + escapeRune(rune(Ord(At(text, start)))) + "'"
		}
		return s + " in position " + strconv.Itoa(start) + ": " + Str(e.args[4]), true
	}
	return s + what + "s in position " + strconv.Itoa(start) + "-" + strconv.Itoa(end-1) + ": " + Str(e.args[4]), true
}
