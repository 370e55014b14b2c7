import asyncio

from toolkit import counted, reg
from toolkit.decorators import LOG, retry, timed
from toolkit.errors import GiveUp
import toolkit.decorators as deco

calls = 0


@timed
def add(a: int, b: int = 1) -> int:
    return a + b


@retry(2)
async def flaky(limit: int) -> str:
    global calls
    calls += 1
    await asyncio.sleep(0)
    if calls < limit:
        raise ValueError(f"call {calls}")
    return f"ok after {calls}"


@counted
def square(x):
    return x * x


@deco.timed
def shout(text):
    return text.upper()


class Client:
    def __init__(self, base):
        self.base = base

    @retry(times=3)
    async def get(self, path):
        await asyncio.sleep(0)
        if len(LOG) < 8:
            raise ValueError("not yet")
        return self.base + path

    @timed
    def name(self):
        return f"client of {self.base}"


@reg.command("hello")
def hello(name):
    return f"hello {name}"


@reg.command("sum")
def total(*numbers):
    return sum(numbers)


async def main():
    print(add(1), add(1, b=5), add.__name__)
    print(await flaky(2))
    try:
        await flaky(100)
    except GiveUp as e:
        print("error:", e, e.what)
    print(square(3), square(4), shout("hey"))
    c = Client("http://x/")
    print(await c.get("a"), c.name())
    print(reg.run("hello", "bo"), reg.run("sum", 1, 2, 3))
    print(LOG)


asyncio.run(main())
