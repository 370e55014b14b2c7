# Class decorators that register classes: class methods, and what they set on the class.


class Registry:
    plugins = {}

    @classmethod
    def register(cls, name, *, priority=0):
        def deco(klass):
            klass.plugin_name = name
            klass.priority = priority
            klass.tag = klass.__name__.lower() + "!"
            cls.plugins[name] = klass
            return klass

        return deco

    @classmethod
    def plain(cls, klass):
        cls.plugins[klass.__name__] = klass
        return klass


@Registry.register("upper", priority=5)
class Upper:
    def apply(self, text):
        return text.upper()


@Registry.register("reverse")
class Reverse:
    def apply(self, text):
        return text[::-1]


@Registry.plain
class Title:
    plugin_name, priority, tag = "-", 0, "title"

    def apply(self, text):
        return text.title()


def with_repr(cls):
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"

    cls.__repr__ = __repr__
    return cls


@with_repr
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


for name, klass in Registry.plugins.items():
    print(name, klass.__name__, klass.priority, klass().apply("ab c"))
print(Upper.plugin_name, Upper.tag, Reverse().tag, Title.tag)
print(Point(1, "a"), [Point(2, None)])
