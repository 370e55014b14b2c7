"""A decorator of methods that keeps how each was called."""

import asyncio
from functools import wraps


def logged(level="info"):
    def decorate(fn):
        @wraps(fn)
        async def wrapper(self, *args, **kwargs):
            self.trace.append((level, fn.__name__, args, kwargs))
            return await fn(self, *args, **kwargs)
        return wrapper
    return decorate


class Inventory:
    def __init__(self):
        self.trace = []

    @logged()
    async def put(self, sku, qty, price=1.0):
        await asyncio.sleep(0)
        return sku

    @logged("warn")
    async def take(self, sku, qty=1, *, reason="sale"):
        return qty


async def main():
    inv = Inventory()
    print(await inv.put("a", 1))
    print(await inv.put("a", 1, price=3))
    print(await inv.take("a", reason="x"))
    print(inv.trace)
    print(inv.put.__name__)


asyncio.run(main())
