"""What is looked for need not be of the kind of the items: it is compared with them all the same."""

from enum import IntEnum, Enum
from typing import Any

class Level(IntEnum):
    LOW = 1
    HIGH = 5

class Color(Enum):
    RED = 1
    BLUE = 2

class Named:
    def __init__(self, name):
        self.name = name
    def __eq__(self, other):
        return other == self.name
    def __hash__(self):
        return hash(self.name)

class Plain:
    pass

class Bad:
    def __eq__(self, other):
        raise RuntimeError("no compare")
    __hash__ = None

def find(x: Any, xs: list[int]) -> bool:
    return x in xs

def opt(n):
    return n if n > 1 else None

def attempt(f):
    try:
        print(f())
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)

def strings():
    try:
        return 1 in "abc"
    except TypeError as e:
        return str(e)

def order():
    try:
        return 1 < "abc"
    except TypeError as e:
        return str(e)

def unhashable():
    try:
        return [1] in {1, 2}
    except TypeError as e:
        return str(e)

xs = [0, 1, 5]
names = ["a", "b"]
print(find("a", xs), find(1, xs), find(1.0, xs), find(True, xs), find(None, xs), find(2**70, xs))
print(opt(1) in xs, opt(5) in xs, Level.LOW in xs, Level.HIGH in {5, 6}, 5 in [Level.LOW, Level.HIGH], Color.RED in xs, Color.RED in [Color.BLUE, Color.RED])
print(1.0 in xs, 0.5 in xs, 1 in [0.5, 1.0], 2**53 + 1 in [float(2**53)], 2**70 in xs, 2**70 in [2.0**70], True in xs, "a" in xs, 1 in names, (1, 2) in [(1.0, 2.0)], (1,) in [[1]], [1] in [[1.0]], None in names, None in [None, 1])
print(Named("a") in names, Named("z") in names, Named("a") in {"a": 1}, Named("a") in {"a", "b"}, "a" in [Named("a")], Plain() in xs, Plain() in names)
attempt(lambda: Bad() in xs)
attempt(lambda: Bad() in {1, 2})
attempt(lambda: [1] in {1: 2})
print(strings(), order(), unhashable())
p = Plain()
print(p in [p, 1, "x"], p in [1, p], p not in [Plain()], 3 not in xs, "x" not in names)
b = b"abc"
print(97 in b, b"bc" in b, 97 in bytearray(b"abc"))
print(1 in range(5), 1.0 in range(5), 1.5 in range(5), "a" in range(5), "k" in {"k": None}.keys(), 1 in {"k": 1}.values(), ("k", 1) in {"k": 1}.items())


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


class Pixel(Point):
    pass


def sloppy(f):
    try:
        print(f())
    except AttributeError as e:
        print(e)


points = [Point(1), Point(2)]
sloppy(lambda: Point(1) in points)
sloppy(lambda: 3 in points)
sloppy(lambda: Point(1) in [1, 2])
sloppy(lambda: points == [Point(1), Point(2)])
sloppy(lambda: points == [1, 2])
sloppy(lambda: {"a": Point(1)} == {"a": Point(1)})
sloppy(lambda: Point(1) == Pixel(1))
sloppy(lambda: 1 == Point(1))
sloppy(lambda: (1, Point(2)) == (1, Point(2)))
sloppy(lambda: points.index(Point(2)))
sloppy(lambda: Point(1) != None)
print(points.index(Pixel(2)), points.count(Point(1)))
