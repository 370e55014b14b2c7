"""Cooperative methods in a diamond, with dataclasses and abstract classes."""

from dataclasses import dataclass, field
from abc import ABC, abstractmethod
class Comparable(ABC):
    @abstractmethod
    def key(self): ...
    def __lt__(self, o): return self.key() < o.key()
class Printable:
    def show(self): return f"{type(self).__name__}({self.key()})"
@dataclass(eq=False)
class Task(Printable, Comparable):
    prio: int
    name: str = "t"
    tags: list = field(default_factory=list)
    def key(self): return (self.prio, self.name)
a, b = Task(2), Task(1, "u")
print(sorted([a, b]), a.show(), a < b, min(a, b).name)
class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
class C(A):
    def f(self): return "C" + super().f()
class D(B, C):
    def f(self): return "D" + super().f()
class E(C, B):
    pass
class F(D):
    def f(self): return "F" + super().f()
for o in (A(), B(), C(), D(), E(), F()):
    print(o.f(), isinstance(o, C), isinstance(o, B), [k.__name__ for k in type(o).__mro__])
