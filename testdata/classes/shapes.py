from abc import ABC, abstractmethod
from typing import Optional


class Shape(ABC):
    """What has an area."""

    sides = 0

    def __init__(self, name: str, at: Optional[int] = None):
        self.name = name
        self.at = at
        self._moves = 0

    @abstractmethod
    def area(self) -> float: ...

    @property
    def kind(self) -> str:
        return "flat"

    def move(self, dx: int) -> None:
        if self.at is not None:
            self.at += dx
            self._moves += 1

    def describe(self) -> str:
        return f"{self.name} {self.area():.2f} {self.kind} {self.sides} moved {self._moves}"

    def __str__(self):
        return f"<{self.name}>"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Square(Shape):
    sides = 4

    def __init__(self, side: float, at: Optional[int] = None):
        super().__init__("square", at)
        self.side = side

    def area(self) -> float:
        return self.side * self.side


class Rounded(Square):
    def area(self) -> float:
        return super().area() * 0.5

    @property
    def kind(self) -> str:
        return "round " + super().kind

    def describe(self) -> str:
        return "rounded: " + super().describe()


class Line(Shape):
    def __init__(self):
        super().__init__("line")

    def area(self) -> float:
        return 0.0

    def length(self):
        return 3


def total(shapes: list[Shape]) -> float:
    return sum(s.area() for s in shapes)


shapes: list[Shape] = [Square(2.5, 1), Rounded(1.5), Line()]
for s in shapes:
    s.move(2)
    print(s.describe(), s, repr(s), s.at)
print(shapes, total(shapes))
for s in shapes:
    if isinstance(s, Rounded):
        print("rounded", s.side)
    elif isinstance(s, Square):
        print("square", s.side)
    elif isinstance(s, Line):
        print("line", s.length())
big = max(shapes, key=lambda s: s.area())
print(big.name, big)
q = Square(3.0)
print(q.area(), q.describe(), q.sides, Rounded.sides, q is shapes[0], q == q)
