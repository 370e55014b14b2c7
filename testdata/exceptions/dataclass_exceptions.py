"""Exceptions that are dataclasses."""

from dataclasses import dataclass

@dataclass
class Failure(Exception):
    name: str
    count: int = 0

@dataclass(frozen=True)
class Fixed(ValueError):
    code: int

@dataclass
class WithPost(Exception):
    a: int
    def __post_init__(self):
        super().__init__(f"post {self.a}")

for mk in (lambda: Failure("disk", 3), lambda: Failure("x"), lambda: Failure(name="y", count=2), lambda: WithPost(4), lambda: Fixed(2)):
    try:
        raise mk()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args)
try:
    raise Failure("a") from KeyError("b")
except Failure as e:
    print(e.name, repr(e.__cause__), e == Failure("a"), e)

@dataclass
class Base(Exception):
    code: int
    def __str__(self):
        return f"code {self.code}"

@dataclass
class More(Base):
    detail: str = "none"

try:
    raise More(3)
except Base as e:
    print(e, e.code, repr(e), e.args, isinstance(e, Exception))
