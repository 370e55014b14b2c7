"""Objects that are shared by what they stand for, and a class that gives objects of its subclasses."""
import asyncio


class Currency:
    """One object for each code."""

    _known: dict = {}

    def __new__(cls, code: str):
        known = cls._known.get(code)
        if known is not None:
            return known
        made = super().__new__(cls)
        made.uses = 0
        cls._known[code] = made
        return made

    def __init__(self, code: str) -> None:
        self.code = code
        self.uses += 1

    def __repr__(self):
        return f"Currency({self.code!r}, uses={self.uses})"


class Connection:
    _cache = {}

    def __new__(cls, host, port=80):
        key = (host, port)
        if key not in cls._cache:
            instance = object.__new__(cls)
            instance._setup(host, port)
            cls._cache[key] = instance
        return cls._cache[key]

    def _setup(self, host, port):
        self.host = host
        self.port = port
        self.requests = 0

    async def get(self, path):
        self.requests += 1
        await asyncio.sleep(0)
        return f"{self.host}:{self.port}{path} #{self.requests}"


class Shape:
    def __new__(cls, kind, *sizes):
        if cls is Shape:
            if kind == "circle":
                return super().__new__(Circle)
            if kind == "box":
                return super().__new__(Box)
            raise ValueError(f"unknown shape: {kind}")
        return super().__new__(cls)

    def __init__(self, kind, *sizes):
        self.kind = kind
        self.sizes = sizes

    def area(self):
        raise NotImplementedError

    def __str__(self):
        return f"{self.kind} of {self.area():.2f}"


class Circle(Shape):
    def area(self):
        return 3.14159 * self.sizes[0] ** 2


class Box(Shape):
    def area(self):
        return self.sizes[0] * self.sizes[1]


class Registry:
    instances = 0
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            instance = super().__new__(cls)
            cls.instances += 1
            cls._instance = instance
        return cls._instance

    def __init__(self, name="default"):
        if not hasattr(self, "items"):
            self.items = []
        self.name = name

    def add(self, item):
        self.items.append(item)
        return len(self.items)


class Once:
    _instance = None
    _initialized = False

    def __new__(cls):
        if not cls._instance:
            cls._instance = super(Once, cls).__new__(cls)
        return cls._instance

    def __init__(self):
        if getattr(self, "_done", False):
            return
        self._done = True
        self.log = ["made"]


async def main():
    a, b, c = Currency("EUR"), Currency("USD"), Currency("EUR")
    print(a is c, a is b, a, b)
    one, two = Connection("db"), Connection("db", 80)
    print(await one.get("/a"), await two.get("/b"), one is two, Connection("db", 81).requests)
    for shape in (Shape("circle", 1), Shape("box", 2, 3), Box("mine", 4, 5)):
        print(type(shape).__name__, shape)
    try:
        Shape("cone")
    except ValueError as e:
        print("error:", e)
    r = Registry("first")
    r.add(1)
    s = Registry()
    print(s.add(2), s is r, r.name, Registry.instances)
    Once().log.append("again")
    print(Once().log)


asyncio.run(main())
