# pipelines
from typing import Iterable, Iterator, Generator

def read(lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield line.strip()

def non_empty(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if line:
            yield line

def parse(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    for line in lines:
        key, _, value = line.partition("=")
        yield key, int(value)

data = ["a=1", "", " b=2 ", "c=x", "d=4"]
try:
    for k, v in parse(non_empty(read(data))):
        print(k, v)
except ValueError as e:
    print("error:", e)

pipe = parse(non_empty(read(["q=9", "r=8"])))
print(next(pipe))
print(list(pipe))
print(dict(parse(["x=1", "y=2"])))

def countdown(n: int) -> Generator[int, None, str]:
    while n:
        yield n
        n -= 1
    return "liftoff"

def outer() -> Generator[int, None, None]:
    r = yield from countdown(3)
    print("result:", r)
    r = yield from countdown(2)
    print("result:", r)

for i in outer():
    print(i)
squares = (x * x for x in range(10))
evens = (s for s in squares if s % 2 == 0)
print(next(evens), next(evens))
print(list(evens), list(squares))
