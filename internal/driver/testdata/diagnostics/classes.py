# What classes can do in Python that has no like in Go.
import random
from abc import abstractmethod
from typing import NamedTuple, Protocol, TypedDict, runtime_checkable


# A metaclass runs as the class is made; a Go type is there from the start.
class Registry(type):
    def __new__(mcs, name, bases, body):
        return super().__new__(mcs, name, bases, body)


class Registered(metaclass=Registry):
    pass


# No __init_subclass__ takes it: CPython raises TypeError.
class Tagged(Registered, tag="x"):
    pass


# An object of the library has no place for more.
class Dice(random.Random):
    def roll(self):
        return self.randint(1, 6)


class Guarded:
    # Asked for every attribute, those that are there too.
    def __getattribute__(self, name):
        return object.__getattribute__(self, name)


class Watched:
    # Asked for every assignment.
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


class Kept:
    # Asked for every del.
    def __delattr__(self, name):
        pass


class Closing:
    # Runs when the last reference goes; Go does not count them.
    def __del__(self):
        print("gone")


class Generic:
    # Generic[int] would call it.
    def __class_getitem__(cls, item):
        return item


class Lengthy:
    # len() passes self alone, and Python fills in the default.
    def __len__(self, scale=1):
        return 3 * scale


def named(self):
    return "named"


class Borrowed:
    # The runtime finds String and Repr by their names.
    __repr__ = named


class Point(NamedTuple):
    x: int
    y: str


def pick(p: Point, i: int):
    # The type of the result depends on the index.
    return p[i]


class Movie(TypedDict):
    title: str


def movie():
    return Movie(title="Heat")


class Sized(Protocol):
    size: int


class Square:
    size = 3


def is_sized(x):
    # TypeError in CPython: the protocol is not @runtime_checkable.
    return isinstance(x, Sized)


@runtime_checkable
class Marked(Protocol):
    mark: str


def is_marked(x):
    match x:
        case Marked():
            return True
    return False


class Abstract:
    @abstractmethod
    def run(self): ...


class Counter:
    count = 0


class Child(Counter):
    pass


def assigned():
    # From here on Child has a count of its own.
    Child.count = 4
    return Counter.count, Child.count


class Base:
    @staticmethod
    def helper():
        return 1

    def work(self):
        return 2


class Derived(Base):
    def work(self):
        f = super().work
        return f()

    @staticmethod
    def helper():
        return super(Derived, Derived).helper()


print(Registered(), Tagged(), Dice(1).roll() > 0, Guarded(), Watched(), Kept(), Closing(), len(Lengthy()), Borrowed(), Generic[int])
print(pick(Point(1, "y"), 0), movie(), is_marked(Square()), assigned(), Derived().work(), Derived.helper())
print(Abstract(), is_sized(Square()))
