import asyncio
import time


async def coro(numbers):
    """Wait in proportion to the greatest number, then turn the list round."""
    await asyncio.sleep(max(numbers) / 100)
    return list(reversed(numbers))


async def main():
    task1 = asyncio.create_task(coro([3, 2, 1]))
    task2 = asyncio.create_task(coro([10, 5, 0]))
    started = time.strftime("%X")
    result = await asyncio.gather(task1, task2)
    print(f"started: {len(started) == 8}, both tasks done: {all((task1.done(), task2.done()))}")
    return result


if __name__ == "__main__":
    result = asyncio.run(main())
    print(f"{result = }")
