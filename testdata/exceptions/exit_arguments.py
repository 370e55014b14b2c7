"""What __exit__ and sys.exc_info() are given, by one parameter for all or by three."""
import sys
class A:
    def __enter__(self):
        return self
    def __exit__(self, *exc_info):
        print(exc_info[0].__name__ if exc_info[0] else None, exc_info[1], exc_info[2] is None)
        return exc_info[0] is not None and issubclass(exc_info[0], LookupError)
class B:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        kind, value, tb = args
        print("B", kind, repr(value), tb is None)
        if kind is not None:
            print(kind.__name__, value.args)
        return kind is KeyError
with A():
    raise KeyError("k")
with A():
    pass
with B():
    raise KeyError("q")
with B():
    pass
try:
    raise ValueError("v", 1)
except ValueError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, value.args, tb is not None)
    print(sys.exc_info()[0].__name__, sys.exc_info()[1])
print(sys.exc_info())
def f(e):
    t = type(e)
    return t.__name__, t.__module__, t.__qualname__
print(f(1), f(ValueError()), f(A()))
class C:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        print(kind is None, value is None, tb is None)
        return True
class D:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        print(len(args), args[2] is None, args[0] is None)
        return True
with C():
    raise KeyError(1)
with C():
    pass
with D():
    raise KeyError(1)
with D():
    pass
