"""Methods with a second name in the class's body."""


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __mul__(self, k):
        return Money(self.cents * k)

    __rmul__ = __mul__

    def show(self):
        """The amount."""
        return f"{self.cents}c"

    __str__ = show
    display = show

    @property
    def amount(self):
        return self.cents / 100

    value = amount

    @staticmethod
    def zero():
        return Money(0)

    nothing = zero


class Tip(Money):
    def show(self):
        return "tip of " + super().show()


m = Money(3)
print((m * 2).cents, (2 * m).cents, str(m), m.display(), m.value, m.amount)
print(Money.display.__name__, Money.display.__doc__, Money.nothing().cents)
t = Tip(5)
print(t.show(), t.display(), str(t))
