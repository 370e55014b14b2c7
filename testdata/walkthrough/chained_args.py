import asyncio
import random
import sys
import time

TICK = 0.01


async def randint(low: int, high: int) -> int:
    return random.randint(low, high)


async def part1(n: int) -> str:
    i = await randint(0, 10)
    print(f"part1({n}) sleeping for {i} ticks.")
    await asyncio.sleep(i * TICK)
    result = f"result{n}-1"
    print(f"Returning part1({n}) == {result}.")
    return result


async def part2(n: int, arg: str) -> str:
    i = await randint(0, 10)
    print(f"part2{n, arg} sleeping for {i} ticks.")
    await asyncio.sleep(i * TICK)
    result = f"result{n}-2 derived from {arg}"
    print(f"Returning part2{n, arg} == {result}.")
    return result


async def chain(n: int) -> None:
    start = time.perf_counter()
    p1 = await part1(n)
    p2 = await part2(n, p1)
    end = time.perf_counter() - start
    print(f"-->Chained result{n} => {p2} (in time: {end < 5}).")


async def main(*args):
    await asyncio.gather(*(chain(n) for n in args))


if __name__ == "__main__":
    random.seed(29)
    args = [1, 2, 3] if len(sys.argv) == 1 else map(int, sys.argv[1:])
    asyncio.run(main(*args))
