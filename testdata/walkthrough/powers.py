import asyncio


async def powers_of_two(stop=10):
    """Yield powers of two, slowly."""
    exponent = 0
    while exponent < stop:
        yield 2**exponent
        exponent += 1
        await asyncio.sleep(0.001)


async def main():
    seen = []
    async for i in powers_of_two(5):
        seen.append(i)
    print(seen)

    # An async comprehension, and one with a condition.
    print([i async for i in powers_of_two()])
    odd_digits = [i async for i in powers_of_two(12) if str(i)[0] in "13579"]
    print(odd_digits)
    return sum(odd_digits)


print(asyncio.run(main()))
