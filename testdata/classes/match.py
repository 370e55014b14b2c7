from dataclasses import dataclass
from enum import Enum


class Op(Enum):
    ADD = "+"
    SUB = "-"


@dataclass
class Circle:
    r: float


@dataclass
class Rect:
    w: float
    h: float = 1.0


@dataclass
class Point:
    x: int
    y: int


class Cmd:
    pass


class Go(Cmd):
    def __init__(self, where, steps):
        self.where = where
        self.steps = steps


class Stop(Cmd):
    pass


def area(s):
    match s:
        case Circle(r):
            return 3 * r * r
        case Rect(w, h=height):
            return w * height
        case _:
            return 0.0


def where(p: Point) -> str:
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(x=0, y=y):
            return f"y axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y) if x > 100:
            return f"far {x} {y}"
        case Point():
            return "somewhere"


def status(n: int) -> str:
    match n:
        case 200 | 201:
            return "ok"
        case 404:
            return "missing"
        case -1:
            return "negative"
        case _:
            return "other"


def word(s: str) -> int:
    n = 0
    for part in s.split():
        match part:
            case "stop":
                break
            case "skip":
                continue
            case "two":
                n += 2
            case other:
                n += len(other)
    return n


def run(c: Cmd) -> str:
    match c:
        case Go(where="home"):
            return "going home"
        case Go(where=w, steps=n) if n > 3:
            return f"long way to {w}"
        case Go(where=w):
            return f"to {w} in {c.steps}"
        case Stop():
            return "stop"
    return "unknown"


def calc(op: Op, a: int, b: int) -> int:
    match op:
        case Op.ADD:
            return a + b
        case Op.SUB:
            return a - b


def seq(xs: list[int]) -> str:
    match xs:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"one then {rest}"
        case [first, *_, last] if first == last:
            return f"same ends {first}"
        case [a, b]:
            return f"two {a} {b}"
        case _:
            return "many"


def command(line: str) -> str:
    match line.split():
        case ["go", direction]:
            return f"go {direction}"
        case ["take", *things]:
            return f"take {', '.join(things)}"
        case ["quit" | "exit"]:
            return "bye"
        case []:
            return "nothing"
        case _:
            return f"what is {line!r}"


def mapping(d: dict[str, str]) -> str:
    match d:
        case {"type": "user", "name": name, **rest}:
            return f"user {name} {rest}"
        case {"type": t}:
            return f"typed {t}"
        case {}:
            return "plain"


def pair(t: tuple[int, str]) -> str:
    match t:
        case (0, s):
            return f"zero {s}"
        case (n, "x"):
            return f"x {n}"
        case (n, s):
            return f"{n} {s}"


def opt(x: int | None) -> str:
    match x:
        case None:
            return "none"
        case 0:
            return "zero"
        case n:
            return f"n {n}"


def kind(v) -> str:
    match v:
        case None:
            return "none"
        case True | False:
            return "bool"
        case int():
            return f"int {v}"
        case str() as s if s:
            return f"str {s}"
        case str():
            return "empty str"
        case float(f):
            return f"float {f}"
        case Circle(r=r):
            return f"circle {r}"
        case _:
            return "other"


print(area(Circle(2.0)), area(Rect(2.0)), area("x"))
print([where(p) for p in [Point(0, 0), Point(0, 3), Point(2, 2), Point(200, 1), Point(1, 2)]])
print([status(n) for n in [200, 201, 404, -1, 7]])
print(word("a two bcd skip two stop two"))
print([run(c) for c in [Go("home", 1), Go("shop", 5), Go("shop", 2), Stop()]])
print(calc(Op.ADD, 2, 3), calc(Op.SUB, 2, 3))
print([seq(x) for x in [[], [4], [1, 2, 3], [5, 6, 5], [7, 8], [7, 8, 9]]])
print([command(x) for x in ["go north", "take a b", "quit", "exit", "", "dance now"]])
print([mapping(m) for m in [{"type": "user", "name": "Eve", "age": "9"}, {"type": "cat"}, {"x": "y"}]])
print(pair((0, "a")), pair((1, "x")), pair((1, "b")))
print(opt(None), opt(0), opt(5))
print([kind(v) for v in [None, True, 3, "hi", "", 2.5, Circle(1.0), [1]]])
