from dataclasses import dataclass, field


class Animal:
    """Something that speaks."""

    kingdom = "animals"
    made = 0

    def __init__(self, name, legs=4):
        self.name = name
        self.legs = legs
        Animal.made += 1

    def speak(self):
        return "..."

    def describe(self):
        return f"{self.name} says {self.speak()} on {self.legs} legs"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Dog(Animal):
    def speak(self):
        return "Woof"


class Bird(Animal):
    def __init__(self, name):
        super().__init__(name, legs=2)
        self.flying = False

    def speak(self):
        return "Tweet" if self.flying else super().speak()


class Account:
    def __init__(self, balance=0):
        self._balance = balance
        self.__log = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative")
        self.__log.append(value)
        self._balance = value

    @staticmethod
    def currency():
        return "EUR"

    @classmethod
    def opened_with(cls, amount):
        return cls(amount)

    def history(self):
        return list(self.__log)


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int


class Stack:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __eq__(self, other):
        return isinstance(other, Stack) and self.items == other.items

    def __str__(self):
        return "<" + " ".join(str(i) for i in self.items) + ">"


rex, tweety = Dog("Rex"), Bird("Tweety")
print(rex.describe(), "|", tweety.describe())
tweety.flying = True
print(tweety.describe(), [rex, tweety], Animal.made, Dog.kingdom)
print(isinstance(rex, Animal), isinstance(rex, Bird), isinstance(tweety, (Dog, Bird)))
account = Account.opened_with(10)
account.balance += 5
try:
    account.balance = -1
except ValueError as e:
    print("refused:", e)
print(account.balance, Account.currency(), account.history())
p = Point(1, 2) + Point(3)
p.tags.append("sum")
print(p, p == Point(4, 2, ["sum"]), Point(1) == Point(1), Point(0).tags)
print(Version(1, 2) < Version(1, 10), sorted([Version(2, 0), Version(1, 9)]), len({Version(1, 1), Version(1, 1)}))
s = Stack(1, 2, 3)
print(s, len(s), list(s), s[0], s[-1], 2 in s, 9 in s, s == Stack(1, 2, 3), bool(Stack()))
