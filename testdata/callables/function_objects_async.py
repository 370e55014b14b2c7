import asyncio
import functools

def tracked(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        wrapper.calls += 1
        wrapper.seen.append(args)
        try:
            return await fn(*args, **kwargs)
        except ValueError as e:
            wrapper.last_error = e
            return None
    wrapper.calls = 0
    wrapper.seen = []
    wrapper.last_error = None
    return wrapper

async def fetch(n):
    await asyncio.sleep(0)
    if n > 2:
        raise ValueError(f"bad {n}")
    return n * 10

async def main():
    job = tracked(fetch)
    print(await asyncio.gather(job(1), job(2), job(3)))
    print(job.calls, job.seen, job.last_error)
    other = tracked(fetch)
    await other(2)
    print(other.calls, job.calls)
asyncio.run(main())
