"""Displays assigned to displays: the values first, from the left, then the targets, from the left."""


class Span:
    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high
        self.label = self.note = ""

    def flip(self) -> None:
        self.low, self.high = self.high, self.low

    def take(self) -> int:
        low, self.low = self.low, 0
        return low


def noted(value: int) -> int:
    print("value", value)
    return value


def place(items: list[int], index: int) -> list[int]:
    print("place", index)
    return items


span = Span(1, 9)
span.flip()
print(span.low, span.high, span.take(), span.low, span.label + span.note + "|")

xs = [10, 20, 30]
xs[0], xs[-1] = xs[-1], xs[0]
print(xs)

place(xs, 0)[0], place(xs, 1)[1] = noted(1), noted(2)
print(xs)

i, xs[i] = 2, 99  # the index is the new i
print(i, xs)

a, b = 0, 1
for _ in range(5):
    a, b = b, a + b
print(a, b)

first, *middle, last = "x", "y", "z", "w"
print(first, middle, last)
head, *nothing = (1, 2)[0], (3, 4)
print(head, nothing)
first = last = middle = None
print(first, last, middle)
