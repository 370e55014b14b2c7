class P:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def name(self):
        return "P"

    def __str__(self):
        return f"{self.name()}{self.n}"


class Q(P):
    def name(self):
        return "Q"


class R(Q):
    def __init__(self, n, m):
        self.m = m
        super().__init__(n)
        self.total = self.n + self.m

    def name(self):
        return "R" + super().name()


def show(p: P):
    return str(p) + "!"


items = [P(1), Q(2), R(3, 4)]
print([str(i) for i in items], [show(i) for i in items])
print(P(1) == Q(1), Q(2) == R(2, 3))
d = {}
for it in items:
    d[it.name()] = it
print(sorted(d), d["RQ"].n)
x = None
for it in items:
    if x is None or it.n > x.n:
        x = it
print(x)


class Base:
    kind = "base"

    def __init__(self):
        self.setup()

    def setup(self):
        self.data = [self.kind]

    def describe(self):
        return f"{self.kind}: {self.data}"


class Child(Base):
    kind = "child"

    def setup(self):
        super().setup()
        self.data.append("extra")


print(Base().describe(), Child().describe())
