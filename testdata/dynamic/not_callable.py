"""Objects that can't be called, and have no room for attributes: what is wrong with them is told when the program gets there."""
from typing import Any

MISSING = object()


def returned(x: object):
    return x(2)


def kept(x: object):
    y = x(2)
    return y


def dropped(x: object) -> int:
    x(2)
    return 1


def shown(x: object) -> None:
    print(x(2))


def anything(x: Any):
    return x(1)


class Counter:
    def __call__(self, n: int) -> int:
        return n + 1


def attempt(f) -> None:
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def set_attribute():
    MISSING.x = 3


attempt(lambda: returned(object()))
attempt(lambda: kept(object()))
attempt(lambda: dropped(object()))
attempt(lambda: shown(object()))
attempt(lambda: anything(3))
print(anything(str), anything(Counter()), anything(lambda n: n * 5))
attempt(lambda: MISSING(3))
attempt(lambda: MISSING.y)
attempt(lambda: MISSING + 1)
attempt(set_attribute)
