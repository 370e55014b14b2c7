"""__slots__, in-place operators."""


class Point:
    __slots__ = ("x", "y")
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __imul__(self, k):
        return Point(self.x * k, self.y * k)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Named(Point):
    __slots__ = ("name",)

    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name


class Free(Point):
    pass


class Bag:
    def __init__(self):
        self.at = Point(0, 0)


p = Point(1, 2)
q = p
p += Point(10, 20)
print(p, q, p is q)
p *= 2
print(p, q, p is q)
bag = Bag()
kept = bag.at
bag.at += p
print(bag.at, kept, bag.at is kept)
points = [Point(1, 1)]
points[0] += p
print(points)
try:
    p.z = 3
except AttributeError as e:
    print(e)
try:
    p.kind = "other"
except AttributeError as e:
    print(e)
n = Named(1, 2, "n")
n.name = "m"
try:
    n.color = "red"
except AttributeError as e:
    print(e)
try:
    print(p.z)
except AttributeError as e:
    print(e)
f = Free(1, 2)
f.color = "blue"
print(f.color, hasattr(p, "z"), hasattr(n, "__dict__"), hasattr(f, "__dict__"), hasattr(n, "name"))
print(Point.__slots__, n.name, p.kind)
