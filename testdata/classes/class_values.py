# Attributes and methods of a class that may be one of several.
class A:
    table = "a"
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def st(): return "A.st"
    def __init__(self): self.x = 1
class B:
    table = "b"
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def st(): return "B.st"
    def __init__(self): self.x = 2
class A2(A):
    table = "a2"
class Model:
    kind = A
class Sub(Model):
    kind = A2
for k in [A, B, A2]:
    print(k.table, k.make().x, k.st(), k.__name__)
for m in [Model(), Sub()]:
    print(m.kind.table, m.kind().x, m.kind.__name__)
def name(cls): return cls.table.upper()
print(name(A), name(A2), name(B))
def f(k: type[A]) -> str: return k.table
print(f(A), f(A2))
class Base:
    tag = "base"
    def who(self): return type(self).tag, self.__class__.tag
class D(Base):
    tag = "d"
print(Base().who(), D().who())
