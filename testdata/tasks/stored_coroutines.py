"""Coroutines, gathers and shields that are kept before they are awaited."""

import asyncio


async def double(n: int) -> int:
    await asyncio.sleep(0)
    return 2 * n


async def note(text: str) -> None:
    await asyncio.sleep(0)
    print("note", text)


async def fail(why: str) -> int:
    await asyncio.sleep(0)
    raise ValueError(why)


def countdown(start: int) -> list[int]:
    return list(range(start, 0, -1))


async def arguments_are_evaluated_at_the_call() -> None:
    tasks = []
    left = countdown(3)
    while left:
        number = left.pop()
        tasks.append(asyncio.create_task(double(number)))
    print([await t for t in tasks])
    pairs = [asyncio.create_task(note(f"{a}{b}")) for a, b in (("x", 1), ("y", 2))]
    for p in pairs:
        await p
    text = "first"
    coro = note(text)
    text = "second"
    await coro
    print(text)


async def gathers_as_values() -> None:
    pending = asyncio.gather(double(1), double(2))
    nothing = asyncio.gather(note("a"), note("b"))
    kept = asyncio.gather(double(3), fail("kept"), return_exceptions=True)
    print(await pending, await nothing, await kept)
    print(await asyncio.gather(note("c"), note("d")))
    print(await asyncio.gather(asyncio.gather(double(4), double(5)), asyncio.gather(double(6))))
    print(await asyncio.gather())


async def unpacked() -> None:
    n, nothing, m = await asyncio.gather(double(7), note("between"), double(8))
    print(n, nothing, m)
    good, bad = await asyncio.gather(double(9), fail("unpacked"), return_exceptions=True)
    print(good, repr(bad))
    _, *rest = await asyncio.gather(note("starred"), double(10), double(11))
    print(rest)
    task = asyncio.create_task(double(12))
    a, b = await asyncio.gather(task, double(13))
    print(a, b, task.result())


async def shields() -> None:
    task = asyncio.create_task(double(14))
    outer = asyncio.shield(task)
    print(outer.done(), await outer, await asyncio.shield(double(15)))
    print(asyncio.shield(task) is task)
    silent = asyncio.create_task(note("shielded"))
    await asyncio.shield(silent)
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(10)), 0.001)
    except TimeoutError as exc:
        print("timed out", repr(exc))
    print(await asyncio.wait_for(task, 1), await asyncio.wait_for(double(16), None))


async def main() -> None:
    await arguments_are_evaluated_at_the_call()
    await gathers_as_values()
    await unpacked()
    await shields()


asyncio.run(main())
