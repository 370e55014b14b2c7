"""Descriptors that know a class, that extend each other, and that leave reading to the object."""

import asyncio


class Typed:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value


class Account:
    owner = Typed(str)
    balance = Typed(int, 0)

    def __init__(self, owner):
        self.owner = owner


class Checked:
    def __set_name__(self, owner, name):
        self.name = name
        self.storage = f"_{name}"

    def __get__(self, obj, owner=None):
        return getattr(obj, self.storage, None)

    def __set__(self, obj, value):
        setattr(obj, self.storage, self.check(value))

    def check(self, value):
        return value


class NonEmpty(Checked):
    def check(self, value):
        if not value:
            raise ValueError(f"{self.name} is empty")
        return value.strip()


class Bounded(Checked):
    def __init__(self, top):
        super().__init__()
        self.top = top

    def check(self, value):
        return min(value, self.top)


class Logged(Bounded):
    def __set__(self, obj, value):
        print(f"setting {self.name} to {value}")
        super().__set__(obj, value * 2)

    def __get__(self, obj, owner=None):
        print("reading", self.name)
        return super().__get__(obj, owner)


class User:
    name: str = NonEmpty()
    age: int = Bounded(120)
    score = Logged(50)

    def __init__(self, name, age):
        self.name = name
        self.age = age
        self.score = 7


class Admin(User):
    level = Bounded(9)

    def __init__(self, name):
        super().__init__(name, 50)
        self.level = 12


class NotNegative:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(self.name + " < 0")
        obj.__dict__[self.name] = value


class Line:
    qty = NotNegative()
    price = NotNegative()

    def __init__(self, qty, price):
        self.qty = qty
        self.price = price

    def subtotal(self):
        return self.qty * self.price


async def main():
    account = Account("ann")
    account.balance += 5
    print(account.owner, account.balance)
    try:
        account.balance = "x"
    except TypeError as e:
        print(e)
    await asyncio.sleep(0)
    user = User(" bob ", 200)
    print(user.name, user.age, user.score)
    user.score = 40
    print(user.score)
    try:
        User("", 1)
    except ValueError as e:
        print(e)
    admin = Admin("root")
    print(admin.level, admin.age, admin.name)
    line = Line(2, 3.5)
    print(line.subtotal(), line.qty)
    try:
        line.price = -1.0
    except ValueError as e:
        print(e)


asyncio.run(main())
