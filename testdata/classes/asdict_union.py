"""asdict and astuple of objects that may be of several dataclasses, or of none."""

from dataclasses import asdict, astuple, dataclass, field


@dataclass
class Opened:
    owner: str
    tags: list = field(default_factory=list)


@dataclass
class Closed:
    code: int


class Plain:
    pass


def record(event):
    try:
        return type(event).__name__, asdict(event), astuple(event)
    except TypeError as e:
        return type(event).__name__, str(e)


for event in (Opened("Ann", ["x"]), Closed(3), Plain(), 4):
    print(record(event))

events = [Opened("Bob"), Closed(1)]
print([asdict(e) for e in events])
