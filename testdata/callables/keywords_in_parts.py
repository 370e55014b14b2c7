import asyncio


def config(host, port=80, *, debug=False, retries=1):
    return f"{host}:{port} debug={debug} retries={retries}"


def collect(*args, **kwargs):
    return args, kwargs


class Bus:
    def __init__(self):
        self.subs = {}

    def on(self, topic, fn):
        self.subs.setdefault(topic, []).append(fn)

    def notify(self, topic, *a, **k):
        return [fn(*a, **k) for fn in self.subs.get(topic, [])]


def on_login(user, ip="?"):
    return f"login {user} {ip}"


def on_any(*args, **kwargs):
    return f"any {args} {sorted(kwargs)}"


class Audit:
    def __init__(self):
        self.rows = []

    def record(self, user, **extra):
        self.rows.append((user, extra))
        return len(self.rows)


def build(kind, **opts):
    makers = {"plain": plain, "fancy": fancy}
    return makers[kind](**opts)


def plain(name):
    return f"plain {name}"


def fancy(name, colour="red", *, size=1):
    return f"fancy {name} {colour} {size}"


async def main():
    base = {"port": 8080}
    extra = {"debug": True}
    print(config("h", **base, **extra))
    print(config(*["h"], *[1], **{"debug": True}, **{"retries": 5}))
    print(collect(1, *[2, 3], *(4,), x=1, **{"y": 2}, **{"z": 3}))
    try:
        print(collect(**{"a": 1}, **{"a": 2}))
    except TypeError as e:
        print("TypeError", e)
    bus, audit = Bus(), Audit()
    bus.on("login", on_login)
    bus.on("login", on_any)
    bus.on("login", audit.record)

    try:
        print(bus.notify("login", "ann"))
    except TypeError as e:
        print(e)
    print(audit.rows)
    print(build("plain", name="n"))
    print(build("fancy", name="n", size=3))
    opts = {}
    for line in ["name=x", "colour=blue"]:
        k, v = line.split("=")
        opts[k] = v
    print(build("fancy", **opts))
    try:
        build("plain", **opts)
    except TypeError as e:
        print(e)


asyncio.run(main())
