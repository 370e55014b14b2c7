"""Dataclasses and named tuples: what their modules do with them."""

from collections import deque, namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import NamedTuple

Point = namedtuple("Point", "x y")
Size = namedtuple("Size", ["width", "height", "depth"], defaults=[1])


class Segment(namedtuple("Segment", "start end")):
    def length(self):
        return abs(self.end.x - self.start.x) + abs(self.end.y - self.start.y)


class Reading(NamedTuple):
    sensor: str
    value: float = 0.0

    def scaled(self, k):
        return self._replace(value=self.value * k)


p = Point(3, 4)
x, y = p
print(p, p.x + y, x, p[1], p == (3, 4), p._fields, p._asdict(), p._replace(y=0), len(p))
print(Size(2, 3), Point._make([7, 8]), sum(p), max(p), [n * 2 for n in p], 4 in p)
print(Segment(Point(0, 0), p).length(), Reading("t1", 2.5).scaled(2), Reading("t2"))
print({p: "here"}[Point(3, 4)], sorted([Point(2, 1), Point(1, 9)]), isinstance(p, tuple))


@dataclass
class Address:
    street: str
    city: str = "Bern"


@dataclass
class Person:
    name: str
    home: Address
    aliases: list[str] = field(default_factory=list)
    inbox: deque = field(default_factory=deque)
    seen: dict[str, int] = field(default_factory=lambda: {"start": 0})
    secret: InitVar[str] = "none"
    digest: int = field(init=False, repr=False, default=0)

    def __post_init__(self, secret):
        self.digest = len(secret)


kim = Person("Kim", Address("Main St"), ["K"], secret="swordfish")
kim.inbox.append("hello")
kim.seen["hello"] = 1
print(kim, kim.digest)
print(asdict(kim.home), astuple(kim.home), [f.name for f in fields(Person)])
print(asdict(kim)["home"], asdict(kim)["aliases"])
moved = replace(kim.home, street="Side St")
print(moved, moved == kim.home, replace(moved) == moved)
for f in fields(moved):
    print(f.name, getattr(moved, f.name))
print(Person("Lee", moved).inbox, Person.__name__, Reading.__mro__)
