import functools
from functools import lru_cache, cache

@lru_cache(maxsize=None)
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)

@lru_cache(maxsize=2)
def square(n: int) -> int:
    print("computing", n)
    return n * n

@cache
def grid(r, c):
    if r == 0 or c == 0:
        return 1
    return grid(r - 1, c) + grid(r, c - 1)

@functools.lru_cache
def norm(s: str) -> str:
    print("norm", s)
    return s.strip().lower()

@cache
def config():
    print("loading")
    return {"a": 1}

class Geo:
    def __init__(self, k):
        self.k = k
    @lru_cache(maxsize=None)
    def dist(self, a, b):
        print("dist", a, b)
        return self.k * abs(a - b)

print(fib(80), fib.cache_info(), fib.__name__, fib.__doc__)
print([square(n) for n in (2, 3, 2, 4, 3)])
print(square.cache_info().hits, square.cache_info().currsize, square.cache_info())
square.cache_clear()
print(square(2), square.cache_info())
print(grid(6, 6), norm(" A "), norm(" A "), config(), config() is config())
g = Geo(2)
print(g.dist(1, 4), g.dist(1, 4), Geo(3).dist(1, 4))

@lru_cache(maxsize=None)
def power(base, exp=2):
    print("power", base, exp)
    return base ** exp
print(power(2), power(2, 3), power(2), power(base=2), power(2, exp=2))

@lru_cache
def bad(n):
    if n < 0:
        raise ValueError(f"negative {n}")
    return n
try:
    bad(-1)
except ValueError as e:
    print(e)
try:
    bad(-1)
except ValueError as e:
    print(e)
print(bad(1), bad.cache_info().misses)
