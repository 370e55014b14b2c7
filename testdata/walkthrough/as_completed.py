import asyncio


async def coro(numbers):
    await asyncio.sleep(max(numbers) / 100)
    return list(reversed(numbers))


async def main():
    task1 = asyncio.create_task(coro([10, 5, 2]))
    task2 = asyncio.create_task(coro([3, 2, 1]))
    print("start")
    for task in asyncio.as_completed([task1, task2]):
        result = await task
        print(f"result: {result}")
    print(f"both tasks done: {all((task1.done(), task2.done()))}")


if __name__ == "__main__":
    asyncio.run(main())
