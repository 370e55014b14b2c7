"""Text pipeline: tokens, a small parser, an evaluator with scopes, async batches."""
import asyncio
from collections import Counter, OrderedDict, deque
from dataclasses import dataclass, field, replace, asdict
from enum import Flag, auto
from itertools import chain, groupby, islice, pairwise, zip_longest
from typing import Generic, Iterable, Iterator, Protocol, TypeVar, Union

T = TypeVar("T")


class Perm(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    EXEC = auto()
    ALL = READ | WRITE | EXEC


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()):
        self._items: list[T] = list(items)

    def push(self, item: T) -> "Stack[T]":
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        while self._items:
            yield self._items.pop()

    def __bool__(self) -> bool:
        return bool(self._items)


@dataclass(frozen=True)
class Num:
    value: float

    def eval(self, env):
        return self.value


@dataclass(frozen=True)
class Var:
    name: str

    def eval(self, env):
        try:
            return env[self.name]
        except KeyError:
            raise NameError(f"undefined {self.name}") from None


@dataclass(frozen=True)
class Bin:
    op: str
    left: "Expr"
    right: "Expr"

    def eval(self, env):
        a, b = self.left.eval(env), self.right.eval(env)
        match self.op:
            case "+":
                return a + b
            case "-":
                return a - b
            case "*":
                return a * b
            case "/" if b != 0:
                return a / b
            case "/":
                raise ZeroDivisionError(f"{a} / 0")
            case other:
                raise ValueError(other)


Expr = Union[Num, Var, Bin]


def tokens(text: str):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
            continue
        if c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "num", text[i:j]
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield "name", text[i:j]
            i = j
        else:
            yield "op", c
            i += 1


class Parser:
    LEVELS = (("+", "-"), ("*", "/"))

    def __init__(self, text):
        self.toks = deque(tokens(text))

    def peek(self):
        return self.toks[0] if self.toks else (None, None)

    def parse(self, level=0):
        if level == len(self.LEVELS):
            return self.atom()
        left = self.parse(level + 1)
        while self.peek()[1] in self.LEVELS[level]:
            _, op = self.toks.popleft()
            left = Bin(op, left, self.parse(level + 1))
        return left

    def atom(self):
        kind, text = self.toks.popleft() if self.toks else ("end", "")
        if kind == "num":
            return Num(float(text) if "." in text else int(text))
        if kind == "name":
            return Var(text)
        if text == "(":
            inner = self.parse()
            if self.peek()[1] != ")":
                raise SyntaxError("expected )")
            self.toks.popleft()
            return inner
        raise SyntaxError(f"unexpected {text!r}")


async def evaluate(text, env, sem):
    async with sem:
        await asyncio.sleep(0)
        try:
            return Parser(text).parse().eval(env)
        except (NameError, ZeroDivisionError) as e:
            return f"{type(e).__name__}({e})"


async def main():
    env = {"x": 3, "y": 0.5, "z": 0}
    sem = asyncio.Semaphore(2)
    texts = ["1 + 2 * x", "(1 + 2) * x - 4 / 2", "x / z", "q + 1", "y * y", "7", "2 * (x - 1", "10 / 4 * 2"]
    results = await asyncio.gather(*(evaluate(t, env, sem) for t in texts), return_exceptions=True)
    for t, r in zip(texts, results):
        print(f"{t:<22} = {r!r}")
    print(Parser("1 + x * 2").parse())
    print(Counter(k for t in texts for k, _ in tokens(t)).most_common())
    p = Perm.READ | Perm.EXEC
    print(p, Perm.READ in p, Perm.WRITE in p, ~p, Perm.ALL & ~Perm.READ, bool(Perm.NONE), list(p), p.value)
    s = Stack([1, 2]).push(3)
    print(len(s), bool(s), list(s), bool(s))
    try:
        s.pop()
    except IndexError as e:
        print("error:", e)
    print([(k, len(list(g))) for k, g in groupby("aaabbc")], list(pairwise([1, 2, 4])), list(zip_longest("ab", [1, 2, 3], fillvalue="-")))
    print(list(islice(chain.from_iterable([[1, 2], (3, 4), "ab"]), 1, 5)))
    d = OrderedDict(a=1, b=2, c=3)
    d.move_to_end("a")
    print(d, list(reversed(d)), d.popitem(last=False))
    n = Num(3)
    print(replace(n, value=4), asdict(Bin("+", n, Var("x"))), n == Num(3.0), hash(n) == hash(Num(3)), {n: 1}[Num(3)])
    try:
        n.value = 5
    except AttributeError as e:
        print(type(e).__name__, e)


asyncio.run(main())
