"""Handlers of one shape, called with *args and **kwargs: what does not fit is told of the one that is called."""
class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, fn):
        self.handlers.setdefault(name, []).append(fn)

    def emit(self, name, *args, **kwargs):
        out = []
        for fn in self.handlers.get(name, []):
            try:
                out.append(fn(*args, **kwargs))
            except TypeError as e:
                out.append(str(e))
        return out


def added(user, amount):
    return f"{user}+{amount}"


def logged(who, what):
    return f"log {who} {what}"


class Audit:
    def __init__(self):
        self.seen = []

    def note(self, a, b):
        self.seen.append((a, b))
        return len(self.seen)


bus = Bus()
audit = Audit()
bus.on("add", added)
bus.on("add", logged)
bus.on("add", audit.note)
bus.on("add", lambda x, y: x * y)
print(bus.emit("add", "ann", 3))
print(bus.emit("add", "ann"))
print(bus.emit("none", 1, 2))


def apply(fn, values):
    return fn(*values)


print(apply(added, ["a", "b"]), apply(logged, ["c", "d"]))
try:
    apply(logged, ["c"])
except TypeError as e:
    print(e)
