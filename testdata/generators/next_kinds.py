"""What next() takes, and who says that there is no more: iterators, generators and objects with __next__."""
import itertools


class Ticket:
    ids = itertools.count(1)

    def __init__(self, title):
        self.id = next(self.ids)
        self.title = title


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def letters():
    yield from "ab"


names = iter(["x", "y"])
gen = letters()
down = Countdown(2)


def take():
    return next(names)


def take_gen():
    return next(gen)


def take_down():
    return next(down)


def drain(f):
    out = []
    while True:
        try:
            out.append(f())
        except StopIteration:
            return out


print([Ticket(t).id for t in "abc"])
print(drain(take), drain(take_gen), drain(take_down))
print(next(names, "-"), next(gen, "-"), next(down, -1))
