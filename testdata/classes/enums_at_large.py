# Members of several enums in one variable, enums as values, names that iterating over the class does not give, and objects of
# which only isinstance knows what they are.
import json
from dataclasses import asdict, dataclass
from enum import Enum, Flag, IntEnum, auto


class Level(IntEnum):
    LOW = -3
    MID = auto()
    HIGH = 2**4 // 3


class Colour(Enum):
    RED = "r"
    CRIMSON = "r"
    BLUE = "b"


class Access(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


@dataclass
class Lamp:
    level: Level
    colour: Colour
    watts: int
    name: str = "lamp"

    @property
    def power(self):
        return self.watts * 2


@dataclass
class Room:
    lamp: Lamp
    size: int


def plain(value):
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def parse(kind, text):
    for member in kind:
        if member.name.lower() == text:
            return member
    raise ValueError(f"{text!r} is not one of the {len(kind)} in {kind.__name__}")


def granted(text):
    total = Access(0)
    for part in text.split("+"):
        total |= Access[part]
    return total


lamp = Lamp(Level.HIGH, Colour.BLUE, 40)
print(json.dumps(plain({"lamp": lamp.colour, "all": [Colour.RED, Level.LOW, None, 3]})))
print({key: (value.name if isinstance(value, Enum) else value) for key, value in vars(lamp).items()})
print({key: plain(value) for key, value in asdict(lamp).items()})
for key, value in vars(Room(lamp, 7)).items():
    print(key, isinstance(value, int), isinstance(value, Lamp), isinstance(value, (Enum, str)))
    if isinstance(value, Lamp):
        print(value.power, value.name)
    if hasattr(value, "power"):
        print(value.power)

for member in [Level.MID, Colour.CRIMSON]:
    print(member.name, member.value, repr(member))
print(parse(Level, "mid"), parse(Colour, "blue"))
try:
    parse(Colour, "pink")
except ValueError as e:
    print(e)

print([Colour[name] for name in ("RED", "CRIMSON")], granted("READ"), granted("BOTH") == Access.BOTH, list(Access))
