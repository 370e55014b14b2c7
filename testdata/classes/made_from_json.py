# Classes looked up by name and called with ** of what json.loads gives.
import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Opened:
    owner: str
    limit: int = 100


@dataclass(frozen=True)
class Paid:
    cents: int
    memo: str = ""


@dataclass(frozen=True)
class Closed:
    pass


KINDS = {"opened": Opened, "paid": Paid, "closed": Closed}


def dump(event):
    kind = type(event).__name__.lower()
    return json.dumps({"kind": kind, "data": asdict(event)}, sort_keys=True)


def load(text):
    doc = json.loads(text)
    return KINDS[doc["kind"]](**doc["data"])


class User:
    def __init__(self, name, age=3, **rest):
        self.name, self.age, self.rest = name, age, rest

    @classmethod
    def load(cls, text):
        return cls(**json.loads(text))

    def __repr__(self):
        return f"User({self.name!r}, {self.age}, {self.rest})"


for event in [Opened("ann"), Paid(500, "lunch"), Closed()]:
    text = dump(event)
    print(text, load(text), load(text) == event)
print(User.load('{"name": "x"}'), User.load('{"name": "y", "age": 4, "z": [1]}'))
for bad in ['{"kind": "paid", "data": {"amount": 1}}', '{"kind": "opened", "data": {}}', '{"kind": "closed", "data": [1]}']:
    try:
        print(load(bad))
    except TypeError as e:
        print(e)
