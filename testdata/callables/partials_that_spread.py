from functools import partial


def later(fn, *args):
    call = partial(fn, *args)
    return call()


def area(w, h):
    return w * h


def hello(name):
    print("hello", name)


print(later(area, 1, 2))
jobs = []


def defer(fn, *args):
    jobs.append(partial(fn, *args))


defer(hello, "ann")
defer(hello, "bob")
for job in jobs:
    job()


def apply(fn, x):
    p = partial(fn, x)
    return p(10)


print(apply(area, 5), apply(lambda a, b: a - b, 3))


def kw(fn, **options):
    return partial(fn, **options)


def fmt(x, width=4, fill="."):
    return str(x).rjust(width, fill)


f = kw(fmt, width=6)
print(f(1), kw(fmt, fill="-")(22))


def bind(fn, *args, **kw):
    return partial(fn, *args, **kw)


def box(w, h, unit="cm"):
    return f"{w * h} {unit}"


half = bind(box, 2)
print(half(3), bind(box, 2, unit="m")(4), bind(box, 2, 5)())
