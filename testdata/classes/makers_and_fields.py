# A __new__ in a class with a method called init, arguments of descriptors that do something, del of a field that can not be deleted.
class Config:
    _instance = None

    def __new__(cls, path):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, path):
        self.path = path

    def init(self):
        return "init of " + self.path


config = "shadow"
a = Config("a")
b = Config("b")
print(a is b, a.path, a.init())
print(config)


def noisy(x):
    print("noisy", x)
    return x


class Positive:
    def __init__(self, least, note=None):
        self.least = least

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, 0)

    def __set__(self, obj, value):
        if value < self.least:
            raise ValueError(f"{self.name} must be >= {self.least}")
        obj.__dict__[self.name] = value


class Item:
    price = Positive(1, noisy("p"))
    count = Positive(0)

    def __init__(self, price, count):
        self.price = price
        self.count = count


i = Item(3, 4)
print(i.price, i.count)
try:
    i.price = 0
except ValueError as e:
    print(e)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.private)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__}, got {type(value).__name__}")
        setattr(obj, self.private, value)


class P:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __repr__(self):
        return f"P({self.name!r}, {self.age})"


class Q(P):
    rank = Typed(int)

    def __init__(self, name, age, rank):
        super().__init__(name, age)
        self.rank = rank


p = P("a", 3)
print(p, vars(p))
q = Q("b", 4, 5)
q.age += 1
print(q, q.rank, q.__dict__)
try:
    P("x", "3")
except TypeError as e:
    print(e)
try:
    del p.age
except AttributeError as e:
    print("AttributeError", e)
for n in ("name", "age"):
    print(n, getattr(p, n))
