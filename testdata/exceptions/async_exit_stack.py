"""AsyncExitStack: what was entered is left in reverse, whatever happens; managers of several kinds in one with."""
import asyncio
from contextlib import AsyncExitStack, aclosing, nullcontext


class Connection:
    open = 0

    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        Connection.open += 1
        print("open", self.name)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0)
        Connection.open -= 1
        print("close", self.name, repr(exc))
        return False

    async def aclose(self):
        print("aclose", self.name)


async def goodbye(name):
    await asyncio.sleep(0)
    print("goodbye", name)


async def swallow(exc_type, exc, tb):
    print("swallowing", repr(exc))
    return True


async def connect_all(names):
    async with AsyncExitStack() as stack:
        found = []
        for name in names:
            if name == "bad":
                raise OSError(f"cannot connect to {name}")
            found.append(await stack.enter_async_context(Connection(name)))
        stack.callback(print, "all", len(found))
        return [c.name for c in found]


async def main():
    print(await connect_all(["a", "b"]))
    try:
        await connect_all(["c", "bad", "d"])
    except OSError as e:
        print("failed:", e, Connection.open)

    async with AsyncExitStack() as stack:
        stack.push_async_exit(swallow)
        stack.push_async_callback(goodbye, "moon")
        raise ValueError("lost")

    stack = AsyncExitStack()
    await stack.enter_async_context(Connection("kept"))
    kept = stack.pop_all()
    await stack.aclose()
    print("still open:", Connection.open)
    await kept.aclose()

    async with aclosing(Connection("closing")) as c:
        print("using", c.name)

    for manager in (nullcontext("nothing"), Connection("real")):
        async with manager as value:
            print(value if isinstance(value, str) else value.name)


asyncio.run(main())
