"""Attributes that an object may lack: set by some method, on some path, or deleted again."""


class Connection:
    def __init__(self, host, retry=False):
        self.host = host
        if retry:
            self.retries = 3

    def open(self):
        self.socket = f"socket to {self.host}"

    def send(self, data):
        return f"{self.socket}: {data}"

    def close(self):
        del self.socket


conn = Connection("example.org")
try:
    conn.send("hello")
except AttributeError as err:
    print(err)
conn.open()
print(conn.send("hello"))
conn.close()
print(hasattr(conn, "socket"), hasattr(conn, "host"), hasattr(conn, "port"))
print(getattr(conn, "retries", 0), getattr(Connection("other", True), "retries", 0))


class Limited:
    """A class attribute stands in for what an object lacks."""

    limit = 10
    made = 0

    def __init__(self):
        Limited.made += 1


class Strict(Limited):
    limit = 1


a, b = Limited(), Strict()
print(a.limit, b.limit, Limited.made)
a.limit = 99
Limited.limit = 20
print(a.limit, b.limit, Limited().limit, Limited.made)
del a.limit
print(a.limit)


class Thermostat:
    def __init__(self):
        self.target = 20

    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, value):
        if value > 30:
            raise ValueError("too hot")
        self._target = value

    @target.deleter
    def target(self):
        self._target = 15

    @property
    def label(self):
        return f"{self.target}°"


t = Thermostat()
t.target += 5
print(t.label)
for action in ("hot", "delete", "label"):
    try:
        if action == "hot":
            t.target = 31
        elif action == "delete":
            del t.target
        else:
            t.label = "x"
    except (ValueError, AttributeError) as err:
        print(type(err).__name__, err)
print(t.label, vars(t))
for name in ("target", "_target", "label"):
    print(name, getattr(t, name))
