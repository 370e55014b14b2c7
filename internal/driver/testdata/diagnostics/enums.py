# Enums whose members can't be worked out before the program runs, and uses of the class as a container.
import random
from enum import Enum, Flag, auto


class Planet(Enum):
    EARTH = 1

    # Makes the members as the class is made.
    def __new__(cls, value):
        obj = object.__new__(cls)
        obj._value_ = value
        return obj


class Ordinal(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    FIRST = auto()


class Skipping(Enum):
    _ignore_ = ["temp"]
    temp = 1
    A = 2


class Described(Enum):
    def describe(self):
        return self.name


class Shade(Described):
    DARK = 1


class Mixin:
    def label(self):
        return "label"


class Labelled(Mixin, Enum):
    ONE = 1


class Checked(Enum):
    ONE = 1

    # The members are Go constants; what may raise can't run before them.
    def __init__(self, n):
        if n > 5:
            raise ValueError(n)
        self.double = 2 * n


class Side(Flag):
    LEFT = "l"


class Computed(Enum):
    NOW = random.random()
    TEXT = "x"


class Strict(Enum):
    ONE = 1

    @classmethod
    def _missing_(cls, value):
        raise KeyError(value)


class Colour(Enum):
    RED = 1
    GREEN = 2


class Size(Enum):
    RED = "s"


def member(flag):
    e = Colour if flag else Size
    return e["RED"]


def uses():
    members = Colour.__members__
    print(members)
    print(Enum("Animal", "CAT DOG"))
    # ValueError in CPython: '1' is not a valid Colour.
    print(Colour("1"))
    print(1 in Colour)
    print(Colour(value=1))
    # AttributeError in CPython.
    Colour.RED.value = 3


print(Strict(1), member(True))
uses()
