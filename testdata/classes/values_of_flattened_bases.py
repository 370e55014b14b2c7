# A base that counts on its subclasses for an attribute has values that they override.
class Event:
    kind = ""
    def __init__(self, data):
        self.data = data
        self.seen.append(data)
class Timed(Event):
    seen = []
    def describe(self):
        return f"{self.kind} of {self.data}"
class Login(Timed):
    kind = "login"
    seen = []
class Logout(Timed):
    kind = "logout"
    seen = []
for cls in [Login, Logout]:
    event = cls(1)
    print(cls.__name__, event.describe(), event.kind, cls.kind)
