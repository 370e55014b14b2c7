import asyncio
import random

# ANSI colours: the end of a colour, then one for each task.
COLORS = (
    "\033[0m",
    "\033[36m",  # cyan
    "\033[91m",  # red
    "\033[35m",  # magenta
)


async def draw(idx: int, threshold: int = 6) -> int:
    print(COLORS[idx + 1] + f"draw({idx}) begins.")
    i = random.randint(0, 10)
    while i <= threshold:
        print(COLORS[idx + 1] + f"draw({idx}) == {i}, too low; trying again.")
        await asyncio.sleep(0.02 + 0.009 * idx)
        i = random.randint(0, 10)
    print(COLORS[idx + 1] + f"---> draw({idx}) == {i} is enough" + COLORS[0])
    return i


async def main():
    return await asyncio.gather(*(draw(i, 10 - i - 1) for i in range(3)))


if __name__ == "__main__":
    random.seed(920)
    r1, r2, r3 = asyncio.run(main())
    print()
    print(f"r1: {r1}, r2: {r2}, r3: {r3}")
