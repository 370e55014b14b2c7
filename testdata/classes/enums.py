from enum import Enum, IntEnum, StrEnum, auto


class Color(Enum):
    """A color."""
    RED = 1
    GREEN = 2
    DARK_BLUE = 3
    CRIMSON = 1

    @property
    def warm(self) -> bool:
        return self is Color.RED

    def next(self):
        if self == Color.RED:
            return Color.GREEN
        return Color.DARK_BLUE

    @classmethod
    def parse(cls, text: str) -> "Color":
        return cls[text.strip().upper()]


class Mode(Enum):
    FAST = "fast"
    SLOW = "slow"


class Priority(IntEnum):
    LOW = auto()
    MID = auto()
    HIGH = 10


class State(Enum):
    IDLE = auto()
    BUSY = auto()


class Level(StrEnum):
    INFO = auto()
    WARN = "warning"


class Pair(Enum):
    A = (1, 2)
    B = (3, 4)


def find(v):
    try:
        return Color(v)
    except ValueError as e:
        return f"error {e}"


print(Color.RED, repr(Color.GREEN), Color(3), Color["GREEN"].value, Color.CRIMSON.name, Color.CRIMSON is Color.RED)
print([c.name for c in Color], list(Color), len(Color), Color.RED.warm, Color.GREEN.next())
print(find(2), find(9))
try:
    Color["PINK"]
except KeyError as e:
    print("key", e)
print(Color.parse(" green "))
print(Mode.FAST, Mode.FAST.value, Mode("slow"), repr(Mode.SLOW), f"{Mode.FAST}", Mode.FAST == Mode.SLOW)
print(Priority.MID, repr(Priority.MID), Priority.LOW < Priority.HIGH, Priority.HIGH == 10, Priority.MID.value, Priority.MID.name)
print(State.IDLE, State.BUSY.value)
print(Level.INFO, Level.WARN == "warning", Level.INFO.value, repr(Level.WARN))
print(Pair.A.value, Pair.B, Pair.B.value[1], repr(Pair.A))
d = {Color.RED: "stop", Color.GREEN: "go"}
print(d[Color(1)], d, Color.DARK_BLUE in d)


def act(m: Mode) -> str:
    if m is Mode.FAST:
        return "zoom"
    return "crawl"


print(act(Mode.FAST), act(Mode.SLOW), {m.value: m for m in Mode})
state = State.IDLE
for s in State:
    state = s
print(state, isinstance(state, State), type(state).__name__, sorted(Priority, key=lambda p: -p.value))
