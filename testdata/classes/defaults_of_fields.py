# A field's default is of another type than the arguments that are given for it.
from dataclasses import dataclass, field
from typing import NamedTuple, Optional


@dataclass
class User:
    id: int
    name: str
    email: Optional[str] = None
    weight: float = 2
    tags: tuple = field(default=None, repr=False)


class Row(NamedTuple):
    name: str
    parent: Optional["Row"] = None
    size: float = 1


def make(name, **rest):
    return User(7, name, **rest)


print(User(1, "a"), User(2, "b", "b@x"), User(3, "c", weight=2.5, tags=("x",)))
print(make("d"), make("e", email="e@x"))
print(Row("a"), Row("b", Row("c"), 1.5))
