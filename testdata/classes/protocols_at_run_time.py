"""Protocols tested at run time, and classes that can't be instantiated."""

from abc import ABC, ABCMeta, abstractmethod
from typing import Protocol, runtime_checkable


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str


@runtime_checkable
class NamedCloseable(Closeable, Named, Protocol):
    pass


@runtime_checkable
class Measured(Protocol):
    def __len__(self) -> int: ...


class File:
    def __init__(self, name: str) -> None:
        self.name = name

    def close(self) -> None:
        print("close", self.name)


class TempFile(File):
    def close(self) -> None:
        print("remove", self.name)


class Socket:
    def close(self) -> None:
        print("close socket")

    def __len__(self) -> int:
        return 7


class Number:
    def __init__(self, n: int) -> None:
        self.n = n


def shut(things: list) -> None:
    for thing in things:
        if isinstance(thing, Closeable):
            thing.close()
        else:
            print("left alone")


shut([File("a"), Socket(), Number(1), TempFile("t"), 3])
for thing in (File("b"), Socket(), Number(2)):
    print(isinstance(thing, Named), isinstance(thing, NamedCloseable), isinstance(thing, Measured), isinstance(thing, (Named, Number)))
values = [1, "text", [1, 2], {"a": 1}, (1,), 2.5, None, Socket()]
print([isinstance(v, Measured) for v in values])
print([len(v) for v in values if isinstance(v, Measured)])


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    @property
    @abstractmethod
    def name(self) -> str: ...

    def describe(self) -> str:
        return f"{self.name}: {self.area():.1f}"


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side * self.side

    @property
    def name(self) -> str:
        return "square"


class Half(Shape):
    def area(self) -> float:
        return 0.0


class Meta(metaclass=ABCMeta):
    @abstractmethod
    def run(self): ...


for make in (lambda: Square(2).describe(), lambda: Shape().describe(), lambda: Half().describe(), lambda: Meta().run()):
    try:
        print(make())
    except TypeError as e:
        print("TypeError:", e)
try:
    Closeable()
except TypeError as e:
    print("TypeError:", e)
