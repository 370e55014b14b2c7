"""sum() over objects of the program: __radd__ for the start, __add__ for the rest."""


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return self if other == 0 else Money(other + self.cents)

    def __repr__(self):
        return f"{self.cents}c"


class Span:
    def __init__(self, *points):
        self.points = points

    def __add__(self, other):
        return Span(*self.points, *other.points)


print(sum([Money(150), Money(275), Money(1)]), sum([Money(4)], 3), sum((Money(n) for n in range(4)), start=Money(10)))
print(sum([Span(1), Span(2, 3)], Span(0)).points)
try:
    Money(1) + 3
except AttributeError as e:
    print(e)
try:
    sum([Span(1)])
except TypeError as e:
    print(e)
