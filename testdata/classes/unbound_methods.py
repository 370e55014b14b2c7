"""Methods called by their class."""

class A:
    def __init__(self, n):
        self.n = n
    def show(self):
        return f"A{self.n}"
    def both(self):
        return self.show() + "!"
class B(A):
    def show(self):
        return "B" + A.show(self)
    def both(self):
        return "b" + A.both(self)
class C(B):
    pass
for o in (A(1), B(2), C(3)):
    print(o.show(), o.both(), A.show(o), A.both(o))
b = B(4)
print(A.show(b), B.show(b), A.both(b), B.both(C(5)))
