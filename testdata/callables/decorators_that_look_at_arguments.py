import functools
def memoize(f):
    cache = {}
    @functools.wraps(f)
    def inner(*args):
        if args not in cache:
            print("compute", args)
            cache[args] = f(*args)
        return cache[args]
    return inner

@memoize
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

@memoize
def grid(r, c):
    if r == 0 or c == 0:
        return 1
    return grid(r - 1, c) + grid(r, c - 1)

print(fib(10))
print(grid(2, 2))

def trace(f):
    def inner(*args, **kwargs):
        print(f"-> {f.__name__}({', '.join(map(repr, args))}, {kwargs})")
        r = f(*args, **kwargs)
        print(f"<- {r!r}")
        return r
    return inner

@trace
def mul(a, b):
    return a * b

@trace
def hello(name, greeting="hi"):
    return f"{greeting} {name}"

print(mul(3, 4))
print(mul("ab", 2))
print(hello("bob"), hello("al", greeting="yo"), hello("x", "y"))
