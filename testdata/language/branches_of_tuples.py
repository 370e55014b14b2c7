"""A choice between tuples that is taken apart at once assigns in each branch."""

def order(a, b, flip):
    x, y = (b, a) if flip else (a, b)
    lo, hi = (a, b) if a < b else (b, a)
    a, b = (b, a) if flip else (a, b)
    p, q = (1, "x") if flip else (2, "y")
    r, s = (1, None) if flip else ("y", 2)
    return x, y, lo, hi, a, b, p, q, r, s
class C:
    def __init__(self):
        self.a, self.b = 0, 0
    def set(self, n):
        self.a, self.b = (n, -n) if n > 0 else (-n, n)
        self.a, self.b = (self.b, self.a) if n == 3 else (self.a, self.b)
        return self
for flip in (True, False):
    print(order(1, 2, flip), order(5, 3, flip))
c = C()
for n in (1, -2, 3):
    c.set(n)
    print(c.a, c.b)
