"""What Python asks when two objects are compared: the left one, the right one where that declines, a subclass first."""

from enum import Enum
from functools import total_ordering


class Cel:
    def __init__(self, d):
        self.d = d

    def __eq__(self, o):
        if isinstance(o, Cel):
            return self.d == o.d
        if isinstance(o, Fah):
            return self.d == (o.d - 32) * 5 / 9
        return NotImplemented

    def __lt__(self, o):
        if isinstance(o, Cel):
            return self.d < o.d
        return NotImplemented

    def __gt__(self, o):
        if isinstance(o, (Cel, Fah)):
            return not self < o and not self == o
        return NotImplemented


class Fah:
    def __init__(self, d):
        self.d = d

    def __eq__(self, o):
        if isinstance(o, Fah):
            return self.d == o.d
        return NotImplemented

    def __lt__(self, o):
        if isinstance(o, Fah):
            return self.d < o.d
        if isinstance(o, Cel):
            return (self.d - 32) * 5 / 9 < o.d
        return NotImplemented

    def __gt__(self, o):
        if isinstance(o, Fah):
            return self.d > o.d
        if isinstance(o, Cel):
            return (self.d - 32) * 5 / 9 > o.d
        return NotImplemented


print(Fah(212) == Cel(100), Cel(100) == Fah(212), Fah(212) != Cel(100), Cel(1) == "x")
print(Cel(1) < Cel(2), Cel(1) < Fah(50), Fah(50) < Cel(40), Cel(1) > Fah(100), Fah(100) > Cel(1))
try:
    print(Cel(1) < "x")
except TypeError as e:
    print(e)
try:
    print(Fah(1) > 3)
except TypeError as e:
    print(e)


@total_ordering
class Ver:
    def __init__(self, major, minor):
        self.major, self.minor = major, minor

    def __eq__(self, other):
        if not isinstance(other, Ver):
            return NotImplemented
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        if not isinstance(other, Ver):
            return NotImplemented
        return (self.major, self.minor) < (other.major, other.minor)


print(Ver(1, 2) < Ver(1, 3), Ver(1, 2) >= Ver(1, 3), Ver(1, 2) == Ver(1, 2), max(Ver(1, 2), Ver(0, 9)).major)
try:
    print(Ver(1, 2) >= "1.2")
except TypeError as e:
    print(e)
try:
    print(Ver(1, 2) < Fah(2))
except TypeError as e:
    print(e)


class Shape:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)


class Circle(Shape):
    def __init__(self, name, r):
        super().__init__(name)
        self.r = r

    def __eq__(self, other):
        if not isinstance(other, Circle):
            return NotImplemented
        return super().__eq__(other) and self.r == other.r

    def __hash__(self):
        return hash((self.name, self.r))


class Square(Shape):
    def __init__(self, name, a):
        super().__init__(name)
        self.a = a

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.a == other.a

    def __hash__(self):
        return hash(self.name)


class Base:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self.n == other.n


class Kid(Base):
    pass


shapes = [Shape("a"), Circle("a", 1), Circle("a", 2), Square("a", 3), Shape("a"), Circle("a", 1), Square("b", 3)]
for s in shapes:
    print([s == t for t in shapes], [s != t for t in shapes], s == "a", s in shapes[2:], shapes.index(s))
print(Shape("a") == Circle("a", 1), Circle("a", 1) == Shape("a"))
print(Base(1) == Base(1), Base(1) == Kid(1), Kid(1) == Base(1), Kid(1) == Kid(1), Base(1) != Kid(1))
print(len(set(shapes)), shapes.count(shapes[0]))


class Always:
    def __eq__(self, o):
        return True


class Reserved:
    def __eq__(self, o):
        return True if isinstance(o, Reserved) else NotImplemented


class Plain:
    pass


class Never:
    def __eq__(self, o):
        return NotImplemented


n = Never()
print(Plain() == Always(), Always() == Plain(), Reserved() == Always(), Reserved() == Plain(), n == n, n == Never(), n == Always())
print(Plain() in [Always()], None == Always(), 3 == Always(), "x" in [Always()])


# The comparisons of an enum are derived like any other.
@total_ordering
class Size(Enum):
    S = 1
    M = 2
    L = 3

    def __lt__(self, other):
        "Smaller."
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


print(Size.S < Size.M, Size.S >= Size.M, Size.L > Size.M, Size.M <= Size.M, max(Size))
try:
    print(Size.S < 3)
except TypeError as e:
    print(e)
