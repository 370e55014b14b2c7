"""*args and **kwargs handed on: to functions, constructors, super().__init__, named tuples and closures."""
def kw(**k): return k
def opt(a, b=None, *c, d=1, **e): return a, b, c, d, e
d = {"d": 5}
print(opt(1, **d), opt(*[1, 2, 3], **d), opt(*(1,), **{"z": 1}))
args = (1, 2)
print(opt(*args), opt(0, *args, d=3), opt(*args, *args))
class P:
    def __init__(self, name, *tags, **attrs):
        self.name, self.tags, self.attrs = name, tags, attrs
    @classmethod
    def make(cls, *a, **k): return cls(*a, **k)
    @staticmethod
    def of(*a): return P(*a)
    def copy(self, **over):
        return P(self.name, *self.tags, **{**self.attrs, **over})
p = P.make("n", "t1", "t2", x=1)
print(p.name, p.tags, p.attrs)
q = p.copy(y=2, x=3)
print(q.tags, q.attrs, P.of("z", 1).tags)
class Base:
    def __init__(self, a, b=2): self.a, self.b = a, b
class Sub(Base):
    def __init__(self, *args, extra=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = extra
s = Sub(1, b=5, extra="e")
print(s.a, s.b, s.extra)
s = Sub(1)
print(s.a, s.b, s.extra)
try:
    Sub()
except TypeError as e:
    print(e)
try:
    Sub(1, 2, 3)
except TypeError as e:
    print(e)
try:
    Sub(1, c=3)
except TypeError as e:
    print(e)
from collections import namedtuple
Pt = namedtuple("Pt", "x y")
pt = Pt(1, 2)
def dist(x, y): return x + y
print(dist(*pt), Pt(*[3, 4]), Pt(**{"x": 1, "y": 2}), Pt(*pt))
rows = [["a", 1], ["b", 2]]
print([Pt(*r) for r in rows])
def outer(f, *a, **k):
    def inner(*b, **kk):
        return f(*a, *b, **k)
    return inner
print(outer(dist, 1)(2))
