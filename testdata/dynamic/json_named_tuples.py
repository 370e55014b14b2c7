"""Named tuples are lists to JSON."""

import json
from typing import NamedTuple


class Item(NamedTuple):
    sku: str
    price: float = 1.0


i = Item("a")
print(i._asdict(), json.dumps(i._asdict()), json.dumps(i), json.dumps({"x": i._asdict()}, indent=1))
d = {"a": i}
print(json.dumps({k: v._asdict() for k, v in d.items()}, indent=1))
