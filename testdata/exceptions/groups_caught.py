"""What is in the groups that except clauses catch: exceptions, and groups again."""

try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("from handler")
except ExceptionGroup as e:
    for x in e.exceptions:
        print(type(x).__name__, type(x.__context__).__name__, x.args)
    first = e.exceptions[0]
    print(repr(first), first.__cause__)

def walk(e, depth=0):
    print("  " * depth + type(e).__name__, e.args[0] if e.args else "")
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            walk(x, depth + 1)

try:
    raise ExceptionGroup("a", [ExceptionGroup("b", [OSError(1)]), KeyError(2)])
except Exception as e:
    walk(e)

class HttpError(Exception):
    def __init__(self, code):
        super().__init__(f"http {code}")
        self.code = code
class Slow(HttpError):
    pass
try:
    raise ExceptionGroup("g", [HttpError(404), Slow(408), ValueError("v"), OSError(5, "io")])
except* HttpError as eg:
    for e in eg.exceptions:
        print(e.code, e, repr(e))
    codes = [e.code for e in eg.exceptions]
    print(codes, eg.exceptions[0].code, eg.exceptions[:1], len(eg.exceptions))
except* (ValueError, OSError) as eg:
    for e in eg.exceptions:
        if isinstance(e, OSError):
            print("os", e.errno)
        else:
            print("value", e.args)
    names = sorted(type(e).__name__ for e in eg.exceptions)
    print(names, [str(e) for e in eg.exceptions])

try:
    raise ExceptionGroup("deep", [ExceptionGroup("inner", [OSError(28, "full")]), ValueError(1)])
except* OSError as eg:
    inner = eg.exceptions[0]
    print(inner.message, inner.exceptions[0].errno, inner.exceptions[0].strerror)
except* ValueError as eg:
    print(eg.message, eg.exceptions[0].args)
