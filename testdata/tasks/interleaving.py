"""Who runs when: every hop of the loop can be seen."""
import asyncio


async def worker(name, turns):
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    return name.upper()


async def failing():
    await asyncio.sleep(0)
    raise RuntimeError("failed")


async def main():
    a = asyncio.create_task(worker("a", 3))
    b = asyncio.create_task(worker("b", 2), name="bee")
    print("made", a.done(), b.get_name())
    await asyncio.sleep(0)
    print("one turn")
    print(await b, await a)
    print(await asyncio.gather(worker("c", 2), worker("d", 1), asyncio.sleep(0, "slept")))
    print(await asyncio.gather(failing(), worker("e", 3), return_exceptions=True))
    try:
        await asyncio.gather(failing(), worker("f", 3))
    except RuntimeError as e:
        print("gather:", e)
    await asyncio.sleep(0)
    done, pending = await asyncio.wait([asyncio.create_task(worker("g", 1)), asyncio.create_task(asyncio.sleep(9))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    task = asyncio.create_task(worker("h", 99))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", e, task.cancelled())
    asyncio.get_running_loop().call_soon(print, "called soon")
    await asyncio.sleep(0)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))


asyncio.run(main())
