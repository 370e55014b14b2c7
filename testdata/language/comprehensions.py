import asyncio

squares = [n * n for n in range(6) if n % 2]
pairs = [(x, y) for x in range(3) for y in "ab" if x != 1]
by_length = {len(w): w for w in ["a", "bb", "cc", "ddd"]}
letters = {c for c in "mississippi"}
lazy = (print("lazy", n) or n for n in range(3))
print(squares, pairs, by_length, sorted(letters))
print(next(lazy), "then", next(lazy))
print([y for x in range(5) if (y := x * 3) > 5], y)
print(sum(n for n in range(10)), [[c for c in row] for row in ("ab", "cd")])
n = "outer"
print([n for n in range(2)], n)
functions = [lambda: i for i in range(3)]
print([f() for f in functions])


async def ticker(stop):
    for i in range(stop):
        await asyncio.sleep(0)
        yield i


async def double(x):
    await asyncio.sleep(0)
    return 2 * x


async def main():
    print([i async for i in ticker(4) if i])
    print({i: await double(i) async for i in ticker(3)})
    print([await double(x) for x in (1, 2)])
    print(sorted({x async for x in ticker(2)}))


asyncio.run(main())
