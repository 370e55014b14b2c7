class A:
    name = "a"

    def go(self):
        return 1


class B:
    pass


class C(A):
    pass


def named(classes):
    return [c for c in classes if hasattr(c, "name")]


def has_go(c):
    return hasattr(c, "go")


for c in named([A, B, C]):
    print(c.__name__)
print(has_go(A), has_go(B), hasattr(B, "zip"), hasattr(C, "name"))
print(getattr(C, "name", "none"), getattr(B, "name", "none"))


class D:
    priority = 5


def order(classes):
    return sorted(classes, key=lambda c: (getattr(c, "priority", 1), c.__name__))


print([c.__name__ for c in order([D, B, A])])
for k in (A, B, D):
    print(getattr(k, "name", None), getattr(k, "priority", 0))


REG = {}


def register(cls):
    if cls.__name__ in REG:
        raise KeyError(cls.__name__)
    if not issubclass(cls, Base):
        raise TypeError(f"{cls.__name__} must derive from Base")
    if not callable(getattr(cls, "run", None)):
        raise TypeError(f"{cls.__name__} must have run()")
    REG[cls.__name__] = cls
    return cls


class Base:
    pass


@register
class Job(Base):
    def __init__(self, n, *, verbose=False):
        self.n = n
        self.verbose = verbose

    def run(self):
        return self.n * 2


@register
class Noisy(Base):
    def __init__(self, n, verbose=True):
        self.n = n
        self.verbose = verbose

    def run(self):
        return -self.n


def make(name, *args, **kwargs):
    return REG[name](*args, **kwargs)


print(make("Job", 3).run(), make("Noisy", 4, verbose=False).run())
print(make("Job", 3, verbose=True).verbose)
for bad in ("class", "norun"):
    try:
        if bad == "class":
            @register
            class Other:
                pass
        else:
            @register
            class NoRun(Base):
                pass
    except TypeError as e:
        print("TypeError:", e)
