# Decorators that methods of objects make: held by variables, applied in functions and loops.
class Bus:
    def __init__(self):
        self.subs = {}
    def on(self, event):
        def reg(fn):
            self.subs.setdefault(event, []).append(fn)
            return fn
        return reg
    def emit(self, event, payload):
        return [fn(payload) for fn in self.subs.get(event, [])]

def setup(bus, prefix):
    count = 0
    @bus.on("msg")
    def handle(p):
        nonlocal count
        count += 1
        return f"{prefix}:{p}:{count}"
    @bus.on("msg")
    def other(p):
        return f"other {p}"
    return handle

bus = Bus()
h = setup(bus, "A")
setup(bus, "B")
print(bus.emit("msg", "hi"))
print(bus.emit("msg", "ho"))
print(h("direct"))


on = bus.on


@on("a")
def fa(p):
    return f"fa:{p}"


@on("a")
def fb(p):
    return f"fb:{p}"


print(bus.emit("a", 1), bus.emit("b", 1))


class Registry:
    items = {}
    @classmethod
    def register(cls, fn):
        cls.items[fn.__name__] = fn
        return fn
    @staticmethod
    def twice(fn):
        def wrapper(*args):
            fn(*args)
            return fn(*args)
        return wrapper
    @classmethod
    def named(cls, name):
        def deco(fn):
            cls.items[name] = fn
            return fn
        return deco

@Registry.register
def a(x):
    return x + 1

@Registry.named("bee")
def b(x):
    return x * 2

@Registry.twice
def shout(s):
    print(s)
    return len(s)

print(sorted(Registry.items))
print(Registry.items["a"](1), Registry.items["bee"](4), shout("hey"))
