import asyncio


async def produce(queue: asyncio.Queue, users: list[str]) -> None:
    async def fetch(number: int, user: str) -> None:
        print(f"producer: fetching {user}")
        await asyncio.sleep(0.01 * (number + 1))
        await queue.put({"id": number, "user": user})
        print(f"producer: queued {user} (size {queue.qsize()})")

    await asyncio.gather(*(fetch(n, u) for n, u in enumerate(users)))
    await queue.put(None)  # no more


async def consume(name: str, queue: asyncio.Queue) -> int:
    handled = 0
    while True:
        item = await queue.get()
        if item is None:
            await queue.put(None)  # for the other consumers
            break
        print(f"{name}: handling {item['user']} (id {item['id']})")
        await asyncio.sleep(0.025)
        print(f"{name}: finished {item}")
        handled += 1
    print(f"{name}: done")
    return handled


async def main() -> None:
    queue = asyncio.Queue()
    _, *counts = await asyncio.gather(
        produce(queue, ["ann", "bob", "cy", "dee"]),
        consume("first", queue),
        consume("second", queue),
    )
    print("handled", counts, "total", sum(counts))


if __name__ == "__main__":
    asyncio.run(main())
