"""What an object says of its own class: type(self), and the __repr__ and __eq__ that a dataclass hands down."""

from dataclasses import dataclass

class A:
    def __init__(self, n=0): self.n = n
    def clone(self): return type(self)(self.n + 1)
    def __repr__(self): return f"{type(self).__name__}({self.n})"
class B(A):
    pass
print(A(1).clone(), B(1).clone())
@dataclass
class P:
    x: int
class Q(P):
    pass
@dataclass
class R(P):
    y: int = 0
print(P(1), Q(2), R(3), Q(1) == Q(1), P(1) == Q(1), R(1) == P(1))
for o in (P(1), Q(2), R(3)):
    print(o, isinstance(o, Q))
