REQUIRED = ("open", "close")
DRIVERS = {}


def driver(name, *, version=1):
    def decorate(cls):
        missing = [m for m in REQUIRED if not hasattr(cls, m)]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {', '.join(missing)}")
        for attr in ("name", "version"):
            if hasattr(cls, attr):
                raise TypeError(f"{cls.__name__} must not set {attr}")
        cls.name = name
        cls.version = version
        cls.key = f"{name}:{version}"
        DRIVERS[cls.key] = cls
        return cls
    return decorate


class Driver:
    def describe(self):
        return f"{type(self).__name__} {self.name} v{self.version} [{self.key}]"


@driver("mem")
class Memory(Driver):
    def open(self):
        return "opened"

    def close(self):
        return "closed"


@driver("disk", version=2)
class Disk(Driver):
    def __init__(self, path="/tmp"):
        self.path = path

    def open(self):
        return f"open {self.path}"

    def close(self):
        return f"close {self.path}"


def broken():
    @driver("bad")
    class Bad(Driver):
        def open(self):
            return ""


def named():
    @driver("bad")
    class Named(Driver):
        name = "mine"

        def open(self):
            return ""

        def close(self):
            return ""


for make in (broken, named):
    try:
        make()
    except TypeError as e:
        print("error:", e)

for key, cls in DRIVERS.items():
    d = cls()
    print(key, d.open(), d.close(), d.describe())
print(Disk.version, Memory.key)
