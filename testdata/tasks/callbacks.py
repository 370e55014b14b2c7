"""Callbacks of the loop, of futures and of tasks; methods as values."""

import asyncio


class Box:
    def __init__(self) -> None:
        self.items: list[int] = []

    def put(self, item: int) -> None:
        self.items.append(item)


def report(task: asyncio.Task) -> None:
    print("done:", task.get_name(), task.result())


async def add(a: int, b: int) -> int:
    await asyncio.sleep(0)
    return a + b


async def main() -> None:
    loop = asyncio.get_running_loop()
    seen: list[str] = []
    box = Box()
    for i in range(3):
        loop.call_soon(box.put, i)
    loop.call_soon(seen.append, "appended")
    loop.call_soon(print, "printed", 1, 2)
    event = asyncio.Event()
    loop.call_later(0.001, event.set)
    print(seen, box.items)
    print(await event.wait())
    print(seen, box.items)

    never = loop.call_later(10, box.put, 99)
    never.cancel()
    print(never.cancelled())

    fut = loop.create_future()
    loop.call_soon(fut.set_result, 5)
    print(await fut)
    for getter in (fut.result, fut.exception):
        print(getter())

    task = asyncio.create_task(add(1, 2), name="sum")
    task.add_done_callback(report)
    await task
    await asyncio.sleep(0)

    lock = asyncio.Lock()
    print(await lock.acquire(), lock.locked())
    for release in (lock.release,):
        release()
    try:
        lock.release()
    except RuntimeError as exc:
        print("RuntimeError:", exc)


asyncio.run(main())
