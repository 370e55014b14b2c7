"""type(x), x.__class__, isinstance with classes that are values, classes as keys of dicts."""
import asyncio
from collections import Counter


class A:
    pass


class B(A):
    pass


def describe(x):
    t = type(x)
    if t is int:
        return "int!"
    if t == str:
        return "str!"
    if t in (list, tuple):
        return "seq"
    return t.__name__


async def main():
    for v in [1, "a", [1], (1,), None, 2.5, A(), B(), {}, {1}, b"x", True]:
        print(describe(v))
    print(type(A()) is type(A()), type(A()) is type(B()), type(A()) == A)
    handlers = {int: "integer", str: "string", A: "an A", type(None): "none"}
    for v in [1, "x", A(), None, 2.0]:
        print(handlers.get(type(v), "other"))
    count = Counter(type(v).__name__ for v in [1, 2, "a", None])
    print(count)
    kinds = (int, float)
    print(isinstance(3, kinds), isinstance("3", kinds))
    print(isinstance(B(), type(A())), issubclass(B, A), issubclass(type(B()), A))
    print(A().__class__.__name__, B().__class__, type(3), type("x"), A)
    b = B()
    print(b.__class__ is B, b.__class__.__name__, type(b).__mro__ if False else "")
    cls = A if len("x") else B
    print(isinstance(cls(), A), cls.__name__)


asyncio.run(main())
