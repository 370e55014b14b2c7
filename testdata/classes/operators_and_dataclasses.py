from dataclasses import dataclass, field
from functools import total_ordering


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vec) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __abs__(self):
        return abs(self.x) + abs(self.y)

    def __iter__(self):
        yield self.x
        yield self.y


class Stack:
    def __init__(self):
        self._items = []

    def push(self, x):
        self._items.append(x)

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i):
        return self._items[i]

    def __setitem__(self, i, v):
        self._items[i] = v

    def __contains__(self, x):
        return x in self._items

    def __iter__(self):
        return iter(self._items)

    def __call__(self, n):
        return self._items[-n:]


@total_ordering
class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __eq__(self, other):
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)

    def __str__(self):
        return f"v{self.major}.{self.minor}"


class Timer:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("start", self.name)
        return self

    def __exit__(self, exc_type, exc, tb):
        print("stop", self.name, exc_type is not None)
        return False


@dataclass
class Item:
    name: str
    price: int
    tags: list[str] = field(default_factory=list)
    qty: int = 1

    @property
    def total(self):
        return self.price * self.qty


@dataclass(order=True, frozen=True)
class Ver:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


@dataclass
class Base:
    id: int


@dataclass
class Derived(Base):
    name: str = "x"
    count: int = field(init=False, default=0)

    def __post_init__(self):
        self.count = len(self.name)


print(Vec(1, 2) + Vec(3, 4), Vec(5, 5) - Vec(1, 1), Vec(1, 2) * 3, -Vec(1, 2))
print(Vec(1, 2) == Vec(1, 2), Vec(1, 2) != Vec(2, 2), Vec(1, 2) == "x", bool(Vec(0, 0)), abs(Vec(-3, 4)))
print(list(Vec(7, 8)), {Vec(1, 2): "a"}[Vec(1, 2)], Vec(1, 2) in [Vec(1, 2)])
a, b = 3, 9
print(a, b)
s = Stack()
for i in range(4):
    s.push(i * i)
s[0] = 100
print(len(s), s[1], 9 in s, 5 in s, [x for x in s], s(2))
print(Version(1, 2) < Version(1, 3), Version(2, 0) >= Version(1, 9), max(Version(1, 0), Version(1, 1)), Version(1, 0) == Version(1, 0))
print([str(v) for v in sorted([Version(2, 1), Version(1, 5)])])
with Timer("t") as t:
    print("in", t.name)
try:
    with Timer("u"):
        raise ValueError("boom")
except ValueError as e:
    print("caught", e)
it = Item("pen", 3, qty=4)
it.tags.append("blue")
print(it, it.total, it == Item("pen", 3, ["blue"], 4), Item("a", 1).tags)
print(Ver(1, 2) < Ver(1, 3), sorted([Ver(2), Ver(1, 5), Ver(1)]), Ver(1, 2, "a") == Ver(1, 2, "b"), {Ver(1): 1}[Ver(1)])
d = Derived(1, "abc")
print(d, d.count, d == Derived(1, "abc"), d == Base(1))
try:
    Ver(1).major = 3
except AttributeError as e:
    print("frozen", e)
