"""Enums whose members have values that are equal, and one named as a class of the library is."""
from enum import Enum


class Flag(Enum):
    OFF = 0
    ON = 1
    MAYBE = 3


class Mixed(Enum):
    ONE = 1
    TRUE = True
    FLOAT = 1.0
    TWO = 2
    NOTHING = None
    EMPTY = None


class Step(Enum):
    NORTH = (0, -1)
    UP = (0, -1.0)
    TEXT = ("a,b", "c")
    OTHER = ("a", "b,c")


print(list(Flag), Flag(3), [flag.name for flag in Flag])
print([(m.name, m.value) for m in Mixed], Mixed.TRUE, Mixed.FLOAT.value, Mixed(1.0), Mixed.EMPTY)
print(len(Step), Step.UP, Step["OTHER"].value)
