import asyncio
def load(x): return x + 1
def check(x): 
    if x < 0: raise ValueError("neg")
    return x * 2
class S:
    def step(self, x): return x - 1
steps = [load, check, S().step, lambda x: x]
for s in steps:
    print(s.__name__, s(3))
def timed(f, x):
    print("timing", f.__name__)
    return f(x)
print(timed(load, 1), timed(check, 2))
hs = {"a": load, "b": check}
for k, h in hs.items():
    print(k, h.__name__)
async def fa(n):
    await asyncio.sleep(0)
    return n
async def fb(n):
    return n * 2
async def run_all(*fs):
    for f in fs:
        print(f.__name__, await f(2))
asyncio.run(run_all(fa, fb))
def make(n):
    def adder(x):
        return x + n
    return adder
for g in (make(1), load):
    print(g.__name__, g(1))
def logged(f):
    def w(*args):
        print("log", f.__name__)
        return f(*args)
    return w
print(logged(load)(4), logged(check)(5))
name = getattr(load, "__name__", "?")
print(name, load.__qualname__, S.step.__qualname__, load.__module__)
print(load is check, load == load, load in steps)
