class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "short":
            return f"{self.cents // 100}"
        return f"{self.cents / 100:.2f}"

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents


class Base(Exception):
    pass


class Sub(Base):
    pass


print(f"{Money(250)} {Money(399):short}", format(Money(5), ""))
print(Money(1) == Money(1), Money(1) == 1, Money(1) != Money(2), (Money(1) + Money(2)).cents)
print(sorted([Money(3), Money(1)])[0].cents, min(Money(4), Money(2)).cents, [Money(1)] == [Money(1)], Money(2) in [Money(1), Money(2)])
try:
    print(Money(1) + 3)
except TypeError as e:
    print("TypeError", e)
print(issubclass(Sub, Base), issubclass(Base, (Sub, ValueError)))


class Event:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def on(self, h):
        self.handlers.append(h)
        return h

    def __call__(self, x):
        return [h(x) for h in self.handlers]


ev = Event("e")
ev.on(lambda x: x + 1)
ev.on(lambda x: x * 2)
print(ev(10))
