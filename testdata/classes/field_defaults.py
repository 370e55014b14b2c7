"""What named tuples tell of their fields: names and defaults."""

import asyncio
from collections import namedtuple
from typing import NamedTuple


class Endpoint(NamedTuple):
    host: str
    port: int = 80
    tls: bool = False


Point = namedtuple("Point", "x y z", defaults=[0, 0])
Plain = namedtuple("Plain", ["a", "b"])


async def describe(endpoint: Endpoint) -> str:
    await asyncio.sleep(0)
    changed = [name for name, default in Endpoint._field_defaults.items() if getattr(endpoint, name) != default]
    return f"{endpoint.host}: {', '.join(changed) or 'as by default'}"


async def main():
    print(Endpoint._field_defaults)
    print(Point._field_defaults, Point(1)._field_defaults["y"])
    print(Plain._field_defaults, len(Plain._field_defaults))
    print([name for name in Endpoint._fields if name not in Endpoint._field_defaults])
    for name in Point._fields:
        print(name, "optional" if name in Point._field_defaults else "required")
    print(await describe(Endpoint("a")), await describe(Endpoint("b", 8080, True)), sep="; ")


asyncio.run(main())
