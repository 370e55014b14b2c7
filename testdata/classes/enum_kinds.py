"""Enums that are ints, texts, flags; members with values worked out, attributes, and lookups of their own."""

from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


class Level(IntEnum):
    LOW = 1
    HIGH = LOW * 10


print(Level.LOW + 5, Level.HIGH * 2, Level.LOW < 3, sorted([Level.HIGH, Level.LOW]), f"{Level.HIGH:04d}", int(Level.LOW))
print(["zero", "one"][Level.LOW], max(Level), Level.HIGH == 10, repr(Level.HIGH), Level(10) is Level.HIGH)


class Mode(StrEnum):
    FAST = auto()
    SLOW = "slow-mode"


print(Mode.FAST, Mode.FAST.upper(), Mode("slow-mode"), "-".join([Mode.FAST, Mode.SLOW]), f"{Mode.SLOW:>12}|", Mode.FAST == "fast")


class Perm(Flag):
    READ = auto()
    WRITE = auto()
    EXEC = auto()
    BOTH = READ | WRITE


def describe(p):
    if not p:
        return "nothing"
    return " and ".join(m.name.lower() for m in p)


p = Perm.READ | Perm.EXEC
print(p, repr(p), p.value, len(p), list(p), Perm.WRITE in p, ~p, p ^ Perm.EXEC, Perm(3), list(Perm))
print(describe(p), describe(p & Perm.WRITE), Perm.BOTH.name, (p & Perm.WRITE).name)
try:
    Perm(8)
except ValueError as err:
    print(err)


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | 4, repr(Bits.A | Bits.B), Bits.A + 1, Bits.B == 2, Bits(3))


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius**2


for planet in Planet:
    print(planet, planet.mass, round(planet.gravity, 2))
print(Planet["MARS"].radius, Planet.EARTH.value, Planet.MARS in {Planet.MARS: 1})


class Answer(Enum):
    YES = "yes"
    NO = "no"
    YEAH = "yes"

    @classmethod
    def _missing_(cls, value):
        for member in cls:
            if member.value == value.lower():
                return member
        return None


print(Answer("YES"), Answer.YEAH, list(Answer.__members__), Answer.NO in Answer, type(Answer.NO))
try:
    Answer("perhaps")
except ValueError as err:
    print(err)
