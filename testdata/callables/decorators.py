import functools
import asyncio

def logged(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("calling", func.__name__)
        result = func(*args, **kwargs)
        print("done", func.__name__, result)
        return result
    return wrapper

def retry(times, on=(ValueError,)):
    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except on as e:
                    print(f"attempt {attempt} failed: {e}")
                    if attempt == times:
                        raise
        return wrapper
    return decorate

def count_calls(f):
    calls = 0
    def inner(*args):
        nonlocal calls
        calls += 1
        print("call", calls)
        return f(*args)
    return inner

@logged
def add(a, b=2):
    """Add."""
    return a + b

@logged
@count_calls
def greet(name):
    return "hi " + name

state = []

@retry(3)
async def flaky(n: int, *, label="x") -> str:
    await asyncio.sleep(0)
    state.append(n)
    if len(state) < n:
        raise ValueError(f"bad {len(state)}")
    return label * n

class Svc:
    def __init__(self, k):
        self.k = k

    @logged
    def scale(self, x):
        return self.k * x

registry = {}
def register(name):
    def deco(f):
        registry[name] = f
        return f
    return deco

@register("a")
def fa():
    return 1

@register("b")
def fb():
    return 2

async def main():
    print(add(1), add(1, b=5), add.__name__)
    print(greet("bob"), greet.__name__)
    print(await flaky(3))
    print(Svc(3).scale(4))
    print({k: f() for k, f in registry.items()}, fa())

asyncio.run(main())
