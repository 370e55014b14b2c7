package py

// The attributes that builtin exceptions have by their class.

// StopValue is err.value of a StopIteration.
func StopValue(err error) any {
	if args := Args(err); len(args) > 0 {
		return args[0]
	}
	return nil
}

// StrerrorOf is err.strerror of an OSError.
func StrerrorOf(err error) Opt[string] {
	if args := Args(err); len(args) >= 2 {
		if s, ok := args[1].(string); ok {
			return Some(s)
		}
	}
	return None[string]()
}

// FilenameOf is err.filename of an OSError.
func FilenameOf(err error) any { return Attr(err, "filename") }

// Filename2Of is err.filename2 of an OSError.
func Filename2Of(err error) any { return Attr(err, "filename2") }

// AttrName is err.name of an AttributeError, NameError or ImportError.
func AttrName(err error) Opt[string] {
	s, ok := Attr(err, "name").(string)
	return Opt[string]{s, ok}
}

// AttrObj is err.obj of an AttributeError.
func AttrObj(err error) any { return Attr(err, "obj") }

// AttrMsg is err.msg of an ImportError.
func AttrMsg(err error) Opt[string] {
	if s, ok := Attr(err, "msg").(string); ok {
		return Some(s)
	}
	if args := Args(err); len(args) == 1 {
		s, ok := args[0].(string)
		return Opt[string]{s, ok}
	}
	return None[string]()
}

// arg is one of an exception's arguments, as a type.
func arg[T any](err error, i int) (v T) {
	if args := Args(err); i < len(args) {
		v, _ = args[i].(T)
	}
	return v
}

// UnicodeEncoding is err.encoding of a UnicodeDecodeError or UnicodeEncodeError.
func UnicodeEncoding(err error) string { return arg[string](err, 0) }

// UnicodeObject is err.object.
func UnicodeObject(err error) any { return arg[any](err, 1) }

// UnicodeStart is err.start.
func UnicodeStart(err error) int { return arg[int](err, 2) }

// UnicodeEnd is err.end.
func UnicodeEnd(err error) int { return arg[int](err, 3) }

// UnicodeReason is err.reason.
func UnicodeReason(err error) string { return arg[string](err, 4) }

// ExitWith is sys.exit(code): the SystemExit.
func ExitWith(code any) error {
	if isNone(code) {
		return SystemExit.New()
	}
	return SystemExit.New(code)
}

// Traceback is err.__traceback__: an object that only says whether there is one.
func Traceback(err error) any {
	if e := exc(err); e != nil && e.more != nil && len(e.more.stack) > 0 {
		return TracebackValue{err}
	}
	return nil
}

// TracebackValue is a traceback object.
type TracebackValue struct{ Err error }

// WithTraceback is err.with_traceback(tb): the traceback is kept by the exception itself.
func WithTraceback[E error](err E, _ any) E { return err }

// GroupMessage is g.message.
func GroupMessage(g error) string {
	if g, ok := g.(Grouped); ok {
		return g.Group().Message
	}
	return ""
}

// GroupExceptions is g.exceptions.
func GroupExceptions(g error) Tuple[error] {
	if g, ok := g.(Grouped); ok {
		return g.Group().Errors
	}
	return nil
}

// GroupSplit is g.split(classes), as a tuple.
func GroupSplit(g error, classes ...*Class) Pair[error, error] {
	return PairOf(SplitGroup(g, classes...))
}

// GroupSplitFunc is g.split(pred).
func GroupSplitFunc(g error, pred func(error) bool) Pair[error, error] {
	return PairOf(SplitFunc(g, pred))
}

// DeriveGroup is g.derive(errs).
func DeriveGroup(g error, errs []error) error {
	if d, ok := g.(Deriver); ok {
		return d.Derive(errs)
	}
	return NewBaseExceptionGroup(GroupMessage(g), errs)
}

// exceptionAttr is the attribute of an exception that its builtin class gives it.
func exceptionAttr(err error, name string) (any, bool) {
	none := func(e error) any {
		if e == nil {
			return nil
		}
		return e
	}
	switch name {
	case "args":
		return Args(err), true
	case "__cause__":
		return none(Cause(err)), true
	case "__context__":
		return none(Context(err)), true
	case "code":
		if Is(err, SystemExit) {
			return ExitCode(err), true
		}
	case "value":
		if Is(err, StopIteration) {
			return StopValue(err), true
		}
	case "errno":
		if Is(err, OSError) {
			return Errno(err).Any(), true
		}
	case "strerror":
		if Is(err, OSError) {
			return StrerrorOf(err).Any(), true
		}
	case "filename":
		if Is(err, OSError) {
			return FilenameOf(err), true
		}
	case "message":
		if _, ok := err.(Grouped); ok {
			return GroupMessage(err), true
		}
	case "exceptions":
		if _, ok := err.(Grouped); ok {
			return GroupExceptions(err), true
		}
	}
	return nil, false
}
