import functools
from dataclasses import dataclass
registry = {}
def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls
PLUGINS = {}
def plugin(name):
    def deco(cls):
        PLUGINS[name] = cls
        cls.plugin_name = name
        return cls
    return deco
class Base:
    plugin_name = "none"
    def run(self): return "base"
@register
class Foo(Base):
    def run(self): return "foo"
@register
class Bar(Base):
    def run(self): return "bar"
@plugin("x")
@dataclass
class DC:
    n: int = 1
@plugin("z")
class Baz(Base):
    """Doc."""
    def run(self): return "baz " + self.plugin_name
for k, c in registry.items():
    print(k, c().run(), c.__name__)
print(Baz().run(), Baz.plugin_name, list(PLUGINS), DC(3))
def tagged(*tags):
    def decorate(cls):
        cls.tags = tags
        cls.__repr__ = lambda self: f"{cls.__name__}{self.tags}"
        return cls
    return decorate
@tagged("small", "green")
class Gadget:
    pass
print(Gadget())
