# NotImplemented: by a condition, and where the other operand's class is asked next.


class Metre:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Metre(self.n + other.n) if isinstance(other, Metre) else NotImplemented

    def __mul__(self, k):
        if isinstance(k, (int, float)):
            return Metre(self.n * k)
        return NotImplemented

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Metre) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, Metre):
            return NotImplemented
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}m"


class Foot:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        if isinstance(other, Metre):
            return Metre(other.n + self.n * 0.3)
        return NotImplemented

    def __add__(self, other):
        return Foot(self.n + other.n) if isinstance(other, Foot) else NotImplemented

    def __repr__(self):
        return f"{self.n}ft"


class Second:
    def __rsub__(self, other):
        return "never asked"


print(Metre(1) + Metre(2), Foot(1) + Foot(2), Metre(1) + Foot(10), Metre(2) * 1.5)
print(Metre(1) == Metre(1), Metre(1) == 1, Metre(1) != Metre(2), Metre(1) < Metre(2))
tries = [
    lambda: Metre(1) + 2,
    lambda: Foot(1) + Metre(1),
    lambda: 1 + Foot(2),
    lambda: Metre(1) * "x",
    lambda: "x" + Foot(1),
    lambda: Metre(1) < 3,
]
for each in tries:
    try:
        print(each())
    except TypeError as e:
        print(e)
