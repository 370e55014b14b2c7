# __init_subclass__: registries, keywords of class statements, values of each subclass, checks.


class Plugin:
    registry = {}
    priority = 0

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        Plugin.registry[cls.name] = cls

    def run(self, text):
        raise NotImplementedError


class Upper(Plugin, name="up"):
    def run(self, text):
        return text.upper()


class Reverse(Plugin):
    priority = 2

    def run(self, text):
        return text[::-1]


class Loud(Upper, name="loud"):
    def run(self, text):
        return super().run(text) + "!"


EVENTS = []


class Event:
    kind = ""

    def __init_subclass__(cls, abstract=False):
        """Events that are not abstract are listed."""
        cls.seen = []
        if not abstract:
            if not cls.kind:
                raise TypeError(f"{cls.__name__} has no kind")
            EVENTS.append(cls)

    def __init__(self, data):
        self.data = data
        self.seen.append(data)


class Timed(Event, abstract=True):
    def describe(self):
        return f"{self.kind} of {self.data}"


class Login(Timed):
    kind = "login"


class Logout(Timed):
    kind = "logout"


for name, cls in sorted(Plugin.registry.items(), key=lambda item: item[1].priority):
    print(name, cls.__name__, cls().run("abc"), cls.name)
print(Plugin.registry["loud"]().run("x"), Upper.name)

for cls in EVENTS:
    for data in ("ann", "bob"):
        event = cls(data)
    print(cls.__name__, event.describe(), cls.seen)
