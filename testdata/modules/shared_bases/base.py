class Singleton:
    _made = {}

    def __new__(cls):
        if cls not in cls._made:
            cls._made[cls] = super().__new__(cls)
        return cls._made[cls]


class Cache(Singleton):
    def put(self, x):
        self.x = x


class Held(dict):
    def double(self):
        return {k: v * 2 for k, v in self.items()}


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError("negative")
        setattr(obj, self.name, value)


class Item:
    price = Positive()

    def __init__(self, price):
        self.price = price
