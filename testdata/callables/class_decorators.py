"""Classes as decorators: the object that they make has the function's name."""

import asyncio
import functools
from functools import update_wrapper


class CountCalls:
    """Counts."""

    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.func(*args)


class Memo:
    def __init__(self, func):
        update_wrapper(self, func)
        self.func = func
        self.cache = {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.func(n)
        return self.cache[n]


class Command:
    registry = []

    def __init__(self, handler):
        self.handler = handler
        self.name = handler.__name__
        Command.registry.append(self)

    async def run(self, text):
        return f"{self.name}: {await self.handler(text)}"


@CountCalls
def area(w, h):
    """The area."""
    return w * h


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@Command
async def shout(text):
    await asyncio.sleep(0)
    return text.upper()


@Command
async def count(text):
    return str(len(text))


print(area(2, 3), area(4, 5), area.calls, area.__name__, area.__doc__)
print(fib(30), len(fib.cache), fib.__name__, fib.__wrapped__(1))


async def main():
    for c in Command.registry:
        print(await c.run("words"))
    print(await shout.run("x"))


asyncio.run(main())
