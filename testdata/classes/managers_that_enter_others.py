class A:
    def __init__(self, n): self.n = n
    def __enter__(self) -> "A":
        if self.n > 1:
            return self
        self.n += 1
        return self
    def __exit__(self, *a) -> None:
        print("exit", self.n)
class B(A):
    def __enter__(self) -> str:
        return "b"
class C:
    def __enter__(self) -> "C":
        if hasattr(self, "z"):
            return self
        self.z = 1
        return self
    def __exit__(self, *a) -> bool:
        return True
def use(x: A):
    with x as y:
        print(y)
with A(1) as a:
    print(a.n)
with B(2) as b:
    print(b)
use(B(5))
c = C()
with c as d:
    print(d.z, d is c)
    raise ValueError
with c as c2:
    print(c2.z)
