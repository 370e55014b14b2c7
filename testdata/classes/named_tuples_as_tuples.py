from collections import namedtuple
from typing import NamedTuple


class P(NamedTuple):
    x: int
    y: int
    z: int = 0


Q = namedtuple("Q", "a b c")
p = P(1, 2, 3)
q = Q(1, 2, 3)
print(p[:2], p[1:], q[-2:], q[::-1])
print(p.index(2), p.count(1), q.index(3))
print(p == (1, 2, 3), p == q, p < (1, 3, 0), p + (4, 5), (0,) + p)
first, *rest = p
print(first, rest)
*init, last = q
print(init, last)
print(p * 2, 2 in p, len(p), max(p), sum(p), sorted(q, reverse=True), list(p), tuple(q))
for item in p:
    print(item)
print(P(*range(3)), P._make([4, 5, 6]), p._replace(x=9), p._asdict(), P._fields)
m = dict(zip(P._fields, p))
print(m)
x, y, z = p
print(x + y + z)
items = [1, 2, 3, 4]
pop = items.pop
print(pop(), pop(0), pop(), items)
push = items.append
push(7)
print(items)


class Vec(NamedTuple):
    x: float
    y: float

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def scaled(self):
        return self[:1] + ("mid",) + self[1:]


v = Vec(1.0, 2.0) + Vec(3.0, 4.0)
print(v, v * 2, v.scaled(), v[0:1], v[::-1])
rows = [Vec(2.0, 1.0), Vec(1.0, 5.0)]
print(sorted(rows), [r[:1] for r in rows], max(rows), rows.index(Vec(1.0, 5.0)))
head, *tail = rows
print(head, tail, {r[::-1]: r.y for r in rows})
try:
    v.index(99.0)
except ValueError as e:
    print(e)
