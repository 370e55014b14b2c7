import functools


def singleton(cls):
    """One object of each class."""
    instances = {}

    @functools.wraps(cls)
    def get_instance(*args, **kwargs):
        if cls not in instances:
            print("making", cls.__name__)
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get_instance


@singleton
class Settings:
    def __init__(self, path, debug=False):
        self.path = path
        self.debug = debug

    def copy(self):
        return Settings(self.path)


@singleton
class Log:
    lines = []

    def add(self, text):
        self.lines.append(text)


s = Settings("a.ini", debug=True)
print(Settings("b.ini").path, s.copy() is s)
Log().add("x")
Log().add("y")
print(Log().lines, Settings.__name__)


def ordered(cls):
    if "__lt__" not in cls.__dict__:
        raise TypeError("needs __lt__")

    def __gt__(self, other):
        return other < self

    def __le__(self, other):
        return not other < self
    cls.__gt__ = __gt__
    cls.__le__ = __le__
    return cls


def default_name(cls):
    if not hasattr(cls, "label"):
        cls.label = cls.__name__.lower()
    return cls


def timed(method):
    def deco(cls):
        original = getattr(cls, method)

        def wrapper(self, *args, **kwargs):
            print("enter", method)
            try:
                return original(self, *args, **kwargs)
            finally:
                print("leave", method)
        setattr(cls, method, wrapper)
        return cls
    return deco


@default_name
class A:
    pass


@default_name
class B:
    label = "bee"


@default_name
class C(A):
    pass


@timed("work")
class Worker:
    def __init__(self, n):
        self.n = n

    def work(self, k, scale=2):
        if k < 0:
            raise ValueError("negative")
        return self.n * k * scale


print(A.label, B.label, C.label, A().label)
w = Worker(3)
print(w.work(2), w.work(2, scale=5))
try:
    w.work(-1)
except ValueError as e:
    print(e)


@ordered
class Card:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


print(Card(1) < Card(2), Card(1) > Card(2), Card(2) <= Card(2))
