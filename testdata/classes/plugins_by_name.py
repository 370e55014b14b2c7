REG = {}


def plugin(cls=None, *, name=None):
    def wrap(c):
        key = name or c.__name__.lower()
        if key in REG:
            raise ValueError(f"duplicate {key}")
        c.key = key
        REG[key] = c
        return c
    if cls is None:
        return wrap
    return wrap(cls)


@plugin
class Alpha:
    def run(self, x):
        return x + 1


@plugin(name="b")
class Beta:
    def run(self, x):
        return x * 2


try:
    @plugin(name="b")
    class Gamma2:
        pass
except ValueError as e:
    print(e)
print(sorted(REG), REG["b"]().run(4), Alpha.key, Beta.key)
print({k: c.__name__ for k, c in REG.items()})


def describe(key, *args):
    cls = REG.get(key)
    if cls is None:
        return f"no {key}"
    obj = cls(*args)
    return f"{type(obj).__name__}:{obj.key}:{obj.run(10)}"


print(describe("alpha"), describe("b"), describe("zeta"))
