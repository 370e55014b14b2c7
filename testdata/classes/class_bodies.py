"""The body of a class is code: it runs once, from top to bottom, and its names are attributes."""


class Config:
    BASE = 10
    LIMIT = BASE * 2
    NAMES = ["a", "b"]
    INDEX = {name: i for i, name in enumerate(NAMES)}
    BOTH = ALSO = NAMES + ["c"]
    print("in the body", BASE, LIMIT)
    LIMIT += 5
    DOUBLE = LIMIT * 2
    __secret = DOUBLE + 1
    SHOWN = __secret * 2

    def limit(self, by: int = BASE) -> int:
        return self.LIMIT + by + self.__secret


class Strict(Config):
    BASE = 3
    LIMIT = Config.LIMIT + BASE


class Label:
    text = "a"
    first = text + "x"
    text = text + "b"


class Colour:
    RED, GREEN, BLUE = range(3)
    (X, Y), *REST = (1, 2), 3, 4
    ALL = [RED, GREEN, BLUE]
    TOTAL = 0
    for TOTAL in ALL:
        pass

    def next(self, colour: int) -> int:
        return (colour + 1) % len(self.ALL)


class Failure(Exception):
    code = 4
    text = f"code {code}"


class Hooked:
    def __init_subclass__(cls, **kw) -> None:
        super().__init_subclass__(**kw)
        cls.tag = "hook"


class Tagged(Hooked):
    tag = "mine"
    first = tag + "!"


Config.BOTH.append("d")
print(Config.LIMIT, Config.INDEX, Config.ALSO, Config.DOUBLE, Config.SHOWN, Config().limit(), Config().limit(1))
print(Strict.LIMIT, Strict().limit(), Strict.DOUBLE)
print(Label.text, Label.first, Tagged.tag, Tagged.first)
print(Colour.RED, Colour.ALL, Colour.X, Colour.Y, Colour.REST, Colour.TOTAL, Colour().next(Colour.BLUE))
try:
    raise Failure("it failed")
except Failure as failure:
    print(failure, failure.code, failure.text)
