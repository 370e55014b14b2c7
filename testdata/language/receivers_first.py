"""A receiver, a function that is called and a reflected operand are evaluated before what stands to their right, statements or not."""

class B:
    def __init__(self, n):
        self.n = n
    def add(self, k, m=0):
        return self.n + k + m
    def __call__(self, k, m=0):
        return self.n * k + m
    def __getitem__(self, k):
        return self.n - k
    def __contains__(self, k):
        return self.n == k
    def __add__(self, k):
        return B(self.n + k)

def mk(n):
    print("mk", n)
    return B(n)

def f(x):
    print("f", x)
    return x

def pick(k):
    print("pick", k)
    return f if k else g

def g(x):
    print("g", x)
    return -x

def main():
    xs = [4, 5]
    print(mk(1).add((x := f(2))))
    print(mk(1).add(f(1) if f(0) else f(3), m=f(5)))
    print(mk(1)((x := f(2)), m=[f(1), f(2)][f(0)]))
    print(mk(2)[(y := f(2))])
    print((z := f(2)) in mk(2))
    print((mk(2) + (y := f(7))).n)
    print(pick(1)((x := f(9))), x, y, z)
    print(mk(3).add(sum([f(i) for i in xs])))
    print([mk(1), mk(2)][f(1)].add((x := f(3)) or 4))
    print({"a": mk(1)}["a"](f(1) and f(2)))
    d = {"k": mk}
    print(d["k"](f(3) or f(4)).n)
    print(mk(1).n + (x := f(2)), mk(2).add(f(0) or f(1)) + (x := 4))
    print("abc".replace("a", (s := str(f(1)))), str(f(1)).join([str(f(2)) for _ in xs]))
    print([f(1), f(2)].index((x := f(2))), [f(3)].count(f(3) or f(4)))
main()


class Half:
    def __init__(self, n):
        self.n = n

    def __radd__(self, k):
        print("radd", k)
        return self.n + k

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n


def half(n):
    print("half", n)
    return Half(n)


print(f(1) + half(2), (f(2) or 1) + half(3))
print([h.n for h in sorted([half(3), half(1), half(2), half(1)])])
