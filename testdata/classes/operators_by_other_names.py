class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if isinstance(other, V):
            return V(self.x + other.x)
        return V(self.x + other)

    __radd__ = __add__
    __rmul__ = lambda self, k: V(self.x * k)
    __mul__ = __rmul__

    def __str__(self):
        return f"V({self.x})"

    __repr__ = __str__


print(V(1) + V(2), 3 + V(4), 5 * V(2), V(2) * 4, [V(1)])
print(sum([V(1), V(2)]))
