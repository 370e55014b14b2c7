"""What generators yield is bounded where all their yields are."""
import asyncio


def counted(n):
    for i in range(n):
        yield i


def signed(n):
    for i in range(n):
        yield i - 3


def both(n):
    yield from counted(n)
    yield -7


async def ticks(n, down):
    for i in range(n):
        yield -i if down else i


def countdown(start):
    for i in range(start, -5, -2):
        yield i


async def main():
    for a in counted(5):
        print(a % 3, a // 2, a * a % 7)
    for b in signed(6):
        print(b % 3, b // 2, -b % 4)
    for c in both(3):
        print(c % 3, c // 2)
    async for d in ticks(4, True):
        print(d % 3, d // 2)
    async for e in ticks(4, False):
        print(e % 3, (e - 2) // 2)
    for f in (k * -2 for k in range(4)):
        print(f % 3, f // 4)
    for g in countdown(3):
        print(g % 3, g // 2)
    total = 0
    for h in counted(4):
        total -= h * h
    print(total % 5, total // 3)


asyncio.run(main())
