def counter(step=1, *, limit=None):
    """Counts."""
    def tick(by=None, *more, scale=1):
        if tick.stopped:
            return None
        tick.value += (by or step) * scale + sum(more)
        if limit is not None and tick.value >= limit:
            tick.stopped = True
        return tick.value
    def reset():
        tick.value = 0
        tick.stopped = False
    tick.value = 0
    tick.stopped = False
    tick.reset = reset
    return tick
c = counter(2, limit=7)
print(c(), c(by=1), c(1, 1, scale=2), c(), c.stopped)
c.reset()
print(c.value, c(), c.value)
def rec():
    def fact(n):
        fact.depth += 1
        return 1 if n <= 1 else n * fact(n - 1)
    fact.depth = 0
    return fact
f = rec()
print(f(5), f.depth)
try:
    c(1, scale=2, x=3)
except TypeError as e:
    print(e)
try:
    f()
except TypeError as e:
    print(e)
try:
    f(1, 2)
except TypeError as e:
    print(e)
