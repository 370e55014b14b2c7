# functools.singledispatch asks for derived classes first, whatever is registered first: classes of the library, abstract
# ones, enumerations.
import collections.abc
from collections.abc import Iterable
from enum import IntEnum
from functools import singledispatch


class Level(IntEnum):
    LOW = 1


@singledispatch
def describe(x):
    return f"other {x}"


@describe.register
def _(e: Exception):
    return f"exception {e}"


@describe.register
def _(e: ValueError):
    return f"value error {e}"


@describe.register
def _(e: KeyError):
    return f"key error {e}"


for e in [ValueError("a"), KeyError("b"), RuntimeError("c"), UnicodeError("u"), 5]:
    print(describe(e))


@singledispatch
def kind(x):
    return "object"


@kind.register(Iterable)
def _(x):
    return "iterable"


@kind.register(collections.abc.Mapping)
def _(x):
    return "mapping"


@kind.register(int)
def _(x):
    return "int"


@kind.register(Level)
def _(x):
    return "level"


@kind.register(bool)
def _(x):
    return "bool"


@kind.register(list)
def _(x):
    return "list"


print([kind(x) for x in (1, True, Level.LOW, [1], {}, "s", (1,), None)])


@singledispatch
def show(x, indent=0):
    return " " * indent + str(x)


@show.register(list)
def _(x, indent=0):
    return "\n".join(show(y, indent + 2) for y in x)


print(show([1, [2, 3], "x"]))
