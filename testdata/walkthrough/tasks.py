import asyncio


async def coro(numbers):
    await asyncio.sleep(min(numbers) / 100)
    return list(reversed(numbers))


async def main():
    task = asyncio.create_task(coro([3, 2, 1]))
    print(f"{type(task).__name__ = }")
    print(f"{task.done() = }")
    t1 = asyncio.create_task(coro([4, 5]), name="one")
    t2 = asyncio.create_task(coro([6, 7]), name="two")
    result = await task
    print(f"{task.done() = }", all((t1.done(), t2.done())))
    print(f"{result = }")
    await t2
    print(all((t1.done(), t2.done())), t1.get_name(), t2.get_name())
    print(t1.result() + t2.result())


asyncio.run(main())
