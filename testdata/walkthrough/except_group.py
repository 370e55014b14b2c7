import asyncio


async def coro_a():
    await asyncio.sleep(0.01)
    raise ValueError("Error in coro A")


async def coro_b():
    await asyncio.sleep(0.02)
    raise TypeError("Error in coro B")


async def coro_c():
    await asyncio.sleep(0.005)
    raise IndexError("Error in coro C")


async def coro_d():
    return "fine"


async def main():
    results = await asyncio.gather(
        coro_a(), coro_b(), coro_c(), coro_d(), return_exceptions=True
    )
    exceptions = [e for e in results if isinstance(e, Exception)]
    print(len(results), "results,", len(exceptions), "of them exceptions")
    if exceptions:
        raise ExceptionGroup("Errors", exceptions)


try:
    asyncio.run(main())
except* ValueError as ve_group:
    print(f"[ValueError handled] {ve_group.exceptions}")
except* TypeError as te_group:
    print(f"[TypeError handled] {te_group.exceptions}")
except* IndexError as ie_group:
    print(f"[IndexError handled] {ie_group.exceptions}")
