"""Records texts, reprs, groups and tracebacks of exceptions in CPython 3.13 for errors_record_test.go.

The same exceptions are built by name on the Go side; here only the expectations are made.  python3.13 record_errors.py
"""
import json
import traceback

out = {}


class Frames(traceback.StackSummary):
    """No frames, but there."""

    def __bool__(self):
        return True


def raised(te):
    """Gives all exceptions a traceback, as if they had been raised, of no frames."""
    if te is not None:
        te.stack = Frames()
        for x in [te.__cause__, te.__context__, *(te.exceptions or [])]:
            raised(x)
    return te


def rec(name, e):
    out[name] = [str(e), repr(e), "".join(raised(traceback.TracebackException.from_exception(e)).format()), repr(e.args)]


class AppError(Exception):
    pass


class Outer:
    class Inner(ValueError):
        pass


AppError.__module__ = "__main__"
rec("plain", ValueError("bad"))
rec("empty", ValueError())
rec("two", ValueError("a", 1))
rec("none", ValueError(None))
rec("int", KeyError(5))
rec("key", KeyError("k"))
rec("key empty", KeyError(""))
rec("key two", KeyError("a", "b"))
rec("app", AppError("x"))
rec("nested class", Outer.Inner("y"))
rec("multi line", ValueError("one\ntwo"))
rec("os", OSError(2, "No such file or directory"))
rec("os file", OSError(2, "No such file or directory", "x.txt"))
rec("os two files", OSError(17, "File exists", "a", None, "b"))
rec("os one", OSError("just text"))
rec("permission", PermissionError(13, "Permission denied"))
rec("stop", StopIteration(3))
rec("exit", SystemExit(2))
rec("decode", UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "invalid start byte"))
rec("decode many", UnicodeDecodeError("utf-8", b"a\xff\xffb", 1, 3, "invalid start byte"))
rec("encode", UnicodeEncodeError("ascii", "aé", 1, 2, "ordinal not in range(128)"))
rec("encode many", UnicodeEncodeError("ascii", "aéé", 1, 3, "ordinal not in range(128)"))
rec("assertion", AssertionError())

e = ValueError("outer")
e.__cause__ = KeyError("inner")
rec("cause", e)
e = ValueError("outer")
e.__context__ = KeyError("inner")
rec("context", e)
e.__suppress_context__ = True
rec("suppressed", e)
e = ValueError("noted")
e.add_note("first note")
e.add_note("second\nnote")
rec("notes", e)

g = ExceptionGroup("several", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), OSError("disk")])])
rec("group", g)
m, r = g.split(ValueError)
rec("group matched", m)
rec("group rest", r)
rec("group subgroup", g.subgroup((OSError, TypeError)))
rec("group one", ExceptionGroup("single", [KeyError("k")]))
rec("group base", BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError("v")]))
rec("group many", ExceptionGroup("many", [ValueError(i) for i in range(18)]))
deep = ValueError("bottom")
for i in range(12):
    deep = ExceptionGroup(f"level {i}", [deep])
rec("group deep", deep)
e = RuntimeError("after")
e.__cause__ = g
rec("group as cause", e)
g2 = ExceptionGroup("with causes", [ValueError("x"), TypeError("y")])
g2.exceptions[0].__cause__ = KeyError("c")
g2.exceptions[1].__context__ = ExceptionGroup("ctx", [OSError("z")])
g2.add_note("a note on a group")
rec("group with causes", g2)


def star(orig, *handlers):
    """What is raised after except* clauses; each handler is (class, what to raise: None, "again" or an exception)."""
    src = "try:\n raise orig\n"
    for i, (c, _) in enumerate(handlers):
        src += f"except* {c} as e:\n act({i}, e)\n"
        if handlers[i][1] == "bare":
            src += " raise\n"

    def act(i, e):
        what = handlers[i][1]
        if what == "again":
            raise e
        if what not in (None, "bare"):
            raise what

    def shape(e):
        if isinstance(e, BaseExceptionGroup):
            return [type(e).__name__, e.message, [shape(x) for x in e.exceptions]]
        return repr(e)

    try:
        exec(src, {"orig": orig, "act": act})
    except BaseException as e:
        return shape(e)
    return None


def G():
    return ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2), OSError("d")])])


stars = {
    "all handled": (G(), ("Exception", None)),
    "values handled": (G(), ("ValueError", None)),
    "values again": (G(), ("ValueError", "again")),
    "values again, types handled": (G(), ("ValueError", "again"), ("TypeError", None)),
    "new one": (G(), ("ValueError", KeyError("new"))),
    "new ones": (G(), ("ValueError", KeyError("n1")), ("TypeError", KeyError("n2"))),
    "new one, rest handled": (G(), ("ValueError", KeyError("new")), ("Exception", None)),
    "values bare": (G(), ("ValueError", "bare")),
    "values bare, types handled": (G(), ("ValueError", "bare"), ("TypeError", None)),
    "values bare, types new": (G(), ("ValueError", "bare"), ("TypeError", KeyError("n"))),
    "all bare": (G(), ("Exception", "bare")),
    "all again": (G(), ("Exception", "again")),
    "naked bare": (ValueError(1), ("ValueError", "bare")),
    "nested bare": (G(), ("OSError", "bare"), ("ValueError", None)),
    "no match": (G(), ("KeyError", None)),
    "naked": (ValueError(1), ("ValueError", None)),
    "naked again": (ValueError(1), ("ValueError", "again")),
    "naked new": (ValueError(1), ("ValueError", KeyError("n"))),
    "naked no match": (ValueError(1), ("TypeError", None)),
    "nested again": (G(), ("OSError", "again"), ("ValueError", None)),
}
out["stars"] = {k: star(*v) for k, v in stars.items()}


def text(f):
    try:
        f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class MyGroup(ExceptionGroup):
    pass


out["bad groups"] = [
    text(lambda: ExceptionGroup("m", [])),
    text(lambda: ExceptionGroup("m", [KeyboardInterrupt()])),
    text(lambda: MyGroup("m", [KeyboardInterrupt()])),
    type(BaseExceptionGroup("m", [ValueError()])).__name__,
    type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__,
]
json.dump(out, open("errors.json", "w"), indent=1, ensure_ascii=False)
