"""The value of an assignment is evaluated once, and before its targets."""

class Box:
    def __init__(self):
        self.n = 7
        self.xs = [1, 2]
    def bump(self):
        self.n += 1
        self.xs[0] = self.n
        return self.n
def f(x, y):
    o = Box()
    y = x = ~y
    print(x, y)
    x = o.n = ~x
    print(x, o.n)
    a = b = x + y
    a = b = a - b
    print(a, b)
    t = u = (a, b)
    a = b = -a
    print(t, u, a, b)
    d = {}
    d[f"{{}}{o.xs}"] = o.bump()
    d["k%d" % o.xs[0]] = o.bump()
    d[str(o.xs)] = o.bump()
    d[len(o.xs) + o.xs[0]] = o.bump()
    print(d)
f(1, 2)
