"""Base classes that count on their subclasses for attributes; mixins."""

class Template:
    def run(self):
        return f"{self.name}:{self.step(2)}"
class Impl(Template):
    name = "impl"
    def step(self, n):
        return n * 2
class Impl2(Template):
    def __init__(self):
        self.name = "two"
    def step(self, n):
        return n + 1
for t in (Impl(), Impl2()):
    print(t.run())
class JsonMixin:
    def to_json(self):
        return "{" + ", ".join(f"{k}={v}" for k, v in vars(self).items()) + "}"
class ReprMixin:
    def __repr__(self):
        return f"<{self.__class__.__name__} {self.ident()}>"
class User(JsonMixin, ReprMixin):
    def __init__(self, n):
        self.n = n
    def ident(self):
        return self.n
u = User(3)
print(u, u.to_json())
