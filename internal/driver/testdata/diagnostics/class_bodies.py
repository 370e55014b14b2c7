# Names of a class's body that are no attributes with a Go variable, and what __init_subclass__ would find instead of its own.
from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int = 3
    y: int = x + 1


class Handler:
    def _start(self):
        return "start"

    table = {"start": _start}


class Colour(Enum):
    RED, GREEN = 1, 2


class Switch:
    if Handler.table:
        on = True


prefix = "module"


class Base:
    def __init_subclass__(cls):
        cls.label = prefix + "!"


class Derived(Base):
    prefix = "own"


print(Point(), Colour.RED, Switch.on, Derived.label)
