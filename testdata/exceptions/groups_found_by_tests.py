def show(e, depth=0):
    if isinstance(e, ExceptionGroup):
        m, r = e.split(ValueError)
        print("  " * depth, m, "|", r, e.subgroup(KeyError), e.derive([OSError("z")]))
        for sub in e.exceptions:
            show(sub, depth + 1)
    else:
        print("  " * depth, repr(e))

try:
    raise ExceptionGroup("load", [ValueError("a"), ExceptionGroup("inner", [TypeError("b"), OSError("c")])])
except Exception as e:
    show(e)
try:
    raise ExceptionGroup("load", [ValueError("a")])
except Exception as e:
    if isinstance(e, ExceptionGroup):
        m, r = e.split(ValueError)
        print(m, r)
    rest = e
if isinstance(rest, ExceptionGroup):
    m, r = rest.split(KeyError)
    print(m, r)
class Hot(Exception):
    pass

def describe(group, depth=0):
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            print(depth, "+", e.message)
            describe(e, depth + 1)
        else:
            print(depth, "-", e)

try:
    raise ExceptionGroup("a", [ExceptionGroup("b", [Hot("z")])])
except* Hot as eg:
    describe(eg)
def code(e):
    if isinstance(e, OSError):
        return e.errno, e.strerror
    if isinstance(e, StopIteration):
        return e.value
    if isinstance(e, (KeyError, IndexError)):
        return e.args[0]
    return type(e).__name__

for make in (lambda: OSError(2, "nope"), lambda: KeyError("k"), lambda: StopIteration(4), lambda: ValueError(1)):
    try:
        raise make()
    except Exception as e:
        print(code(e))

def leaves(exc):
    if isinstance(exc, BaseExceptionGroup):
        for sub in exc.exceptions:
            yield from leaves(sub)
    else:
        yield exc

try:
    raise ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [KeyError("z")])])
except BaseException as e:
    print([repr(x) for x in leaves(e)], e.message if isinstance(e, ExceptionGroup) else "-")
