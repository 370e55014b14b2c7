# What asyncio takes and gosyncio does not, and what neither takes.
import asyncio
import contextvars
from contextlib import AsyncExitStack, ExitStack, aclosing


async def work(n=0):
    await asyncio.sleep(0)
    return n


async def gathers(flag: bool):
    await asyncio.gather(work(), work(), return_exceptions=flag)
    # TypeError in CPython: an asyncio.Future, a coroutine or an awaitable is required.
    await asyncio.gather(*map(work, [1, 2]), 3)
    await asyncio.gather(flag)


async def tasks(name: str | None, context: contextvars.Context):
    # Without a name a task is "Task-1", with None as well.
    asyncio.create_task(work(), name=name)
    asyncio.create_task(work(), context=context)
    loop = asyncio.get_running_loop()
    # CPython makes a coroutine that nobody awaits.
    loop.call_soon(work)
    loop.call_soon(print, "x", context=context)
    # TypeError in CPython: a callable object was expected.
    loop.call_later(1, 3)


async def threads(calls: list):
    await asyncio.to_thread(*calls)
    await asyncio.to_thread(work)
    await asyncio.to_thread(3)
    await asyncio.to_thread(len, 1, 2)


async def waits():
    async for t in asyncio.as_completed([1, 2]):
        print(t)
    await asyncio.wait_for(3, 1)
    await asyncio.shield(3)


class Holder:
    pass


async def managers():
    h = Holder()
    async with asyncio.TaskGroup() as h.group:
        pass
    with ExitStack() as h.stack:
        h.stack.push(3)
    async with AsyncExitStack() as stack:
        # RuntimeWarning or TypeError in CPython, as the stack is left.
        stack.push_async_callback(print)
    async with aclosing(*[h]):
        pass


def contexts():
    context = contextvars.copy_context()
    # TypeError in CPython: 'int' object is not callable.
    context.run(3)


async def main():
    await gathers(True)
    await tasks(None, contextvars.copy_context())


# ValueError in CPython: a coroutine was expected.
asyncio.run(asyncio.get_event_loop().create_future())
