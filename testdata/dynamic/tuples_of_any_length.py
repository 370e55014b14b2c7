"""Tuples of several lengths where the kind of a value is not known; lists made of tuples; named tuples among tuples."""
from typing import NamedTuple
class Poly:
    def __init__(self, *coeffs):
        c = list(coeffs)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    def twice(self):
        return Poly(*(2 * k for k in self.c))


print(Poly(1, 2, 0).c, Poly(0, 0).c)
print(Poly(1, 2, 3, 0).twice().c, Poly(*[1, 2]).c)
def show(*names):
    t = tuple(names)
    c = list(t)
    c.append("z")
    print(t, c, list(names))
    d = list(t)
    print(d, list(t))
show("a", "b")
def rows(t):
    a = sorted(t)
    b = [*t]
    c = list(reversed(t))
    d = t[:]
    e = list(t[1:])
    f = list(t) + [9]
    g = [x for x in t]
    h = list(t) * 2
    j = list(map(str, t))
    k = list(t)[:2]
    print(a, b, c, d, e, f, g, h, j, k)
    return list(t)
print(rows(tuple(range(4))))
class Q:
    def __init__(self, *items):
        self.items = items
    def all(self):
        return list(self.items)
    def some(self):
        out = list(self.items)
        out.sort(reverse=True)
        return out
q = Q(3, 1, 2)
print(q.all(), q.items, q.some(), list(q.items), {"k": list(q.items)}, (list(q.items), 1))
print(list((1, 2, 3)), list(tuple([1, 2])), tuple([1, 2]), tuple(list((1, 2))))

class P(NamedTuple):
    x: int
    y: int
def f(t):
    if isinstance(t, tuple):
        print("tuple", t, len(t), list(t))
    elif isinstance(t, (list, str)):
        print("list", t)
    else:
        print("other", t)
for t in ((1, 2), P(3, 4), [5], "x", 7, (1,)):
    f(t)
def g(t):
    match t:
        case (a, b):
            print("pair", a, b)
        case [a]:
            print("one", a)
        case {"x": x}:
            print(x)
        case _:
            print("no", t)
for t in ((1, 2), P(3, 4), [5], "x", 7, {"x": P(1, 1)}):
    g(t)
def h(t):
    print(type(t).__name__, type(t).__mro__, isinstance(t, tuple), hasattr(t, "x"))
h(P(1, 2))
h((1,2))
h(4)


def simplify(e):
    match e:
        case ("neg", ("neg", x)):
            return simplify(x)
        case (op, a, b):
            new = (op, simplify(a), simplify(b))
            return new if new == e else simplify(new)
        case (op, a):
            return (op, simplify(a))
        case _:
            return e


def extended(e):
    if isinstance(e, tuple):
        return (*e, 1), e[0], len(e), e
    return e


for e in [("neg", ("neg", ("*", 2, 3))), ("*", "z", ("neg", 2)), "v"]:
    print(e, "=>", simplify(e), extended(e))
