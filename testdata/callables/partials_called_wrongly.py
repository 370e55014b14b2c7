# A wrong call of a partial is one of the function that it is made of; a method that is called call_later need not be the loop's.
from functools import partial


def scaled(a, b, *, scale=1):
    return (a + b) * scale


class Point:
    def move(self, dx, dy):
        return dx, dy


class Scheduler:
    def __init__(self):
        self.calls = []

    def call_later(self, delay, fn, label="none"):
        self.calls.append((delay, fn, label))

    def run(self):
        for delay, fn, label in self.calls:
            print(delay, label, fn())


for i in range(2):
    add = partial(scaled, i)
    try:
        print(add(2), add())
    except TypeError as e:
        print(e)
    try:
        print(add(1, 2))
    except TypeError as e:
        print(e)
    try:
        print(add(1, scal=2))
    except TypeError as e:
        print(e)
    both = partial(add, 5)
    try:
        print(both(), both(6))
    except TypeError as e:
        print(e)
    move = partial(Point().move, 1)
    try:
        print(move(2), move(2, 3))
    except TypeError as e:
        print(e)

scheduler = Scheduler()
scheduler.call_later(1, partial(scaled, 5, 2))
scheduler.call_later(2, partial(scaled, 6, b=3, scale=2), "second")
scheduler.run()
