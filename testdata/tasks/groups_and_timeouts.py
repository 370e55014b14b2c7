import asyncio


async def job(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ValueError(name)
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "cleaned up")


async def main():
    async with asyncio.TaskGroup() as tg:
        first = tg.create_task(job("one", 0.02))
        second = tg.create_task(job("two", 0.01))
    print(first.result(), second.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("three", 0.01, fail=True))
            tg.create_task(job("four", 5))
            tg.create_task(job("five", 0.01, fail=True))
    except* ValueError as group:
        print(group.message, group.exceptions)
    try:
        async with asyncio.timeout(0.02):
            await job("six", 5)
    except TimeoutError:
        print("timed out")
    try:
        await asyncio.wait_for(job("seven", 5), 0.01)
    except asyncio.TimeoutError as e:
        print("wait_for", repr(e))
    print(await asyncio.wait_for(job("eight", 0), timeout=None))
    inner = asyncio.create_task(job("nine", 0.02))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except TimeoutError:
        print("shielded", inner.done())
    print(await inner)


asyncio.run(main())
