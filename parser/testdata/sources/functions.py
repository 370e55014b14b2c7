def f(): pass
def f(a): pass
def f(a, b=1, /, c=2, *d, e, f=3, **g) -> int: pass
def f(a, /): pass
def f(a, /, b): pass
def f(a=1, /, b=2): pass
def f(*, a): pass
def f(*, a=1, b, **c): pass
def f(*a): pass
def f(**a): pass
def f(*a: int, **b: str): pass
def f(*a: *b): pass
def f(a: int = 1, *, b: "str" = '', c: 1 + 2): pass
def f(a, b,): pass
def f(
    a,  # comment
    b,
):
    # comment
    pass

def f[T](a: T) -> T: pass
def f[T: int = bool, *Ts, **P](): pass
async def f(a):
    await a
    return await a.b(c) ** 2
async def g():
    async for x in y: pass
    else: pass
    async with a as b, c: pass
    async with (a as b, c as d,): pass
    yield
    x = yield
    yield 1
    yield 1, *a
    y = await a, await b
    return
    [x async for x in y if await z]
    {x: y async for x in z}
    {await x for x in y}
    (x async for x in y for z in w)
    return
def h():
    x = yield from y
    yield from (yield z)
    x += yield
    x: int = yield 3
    nonlocal_ = (yield)
    global q, r
    q = 1
    def inner():
        nonlocal x, y
        x = y = 1
    return *x, y
def k():
    return 1,
@staticmethod
async def m(): ...
@a
# comment
@b

def n(): return not x
lambda: 1
lambda a: a
lambda a, b=1, /, c=2, *d, e, f=3, **g: a
lambda *, a: a
lambda *a: a
lambda **a: a
lambda a=lambda: 1: lambda b: b
lambda a,: a
lambda: (yield)
