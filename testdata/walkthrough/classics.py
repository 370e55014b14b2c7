"""Small classics in one file: LRU cache, matrix, state machine, event bus, tree walk."""
import asyncio
import functools
import operator
import random
from collections import OrderedDict, deque, namedtuple
from typing import Callable


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        if key in self.data:
            self.data.move_to_end(key)
            self.hits += 1
            return self.data[key]
        self.misses += 1
        return default

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            old, _ = self.data.popitem(last=False)
            return old
        return None

    @property
    def ratio(self):
        total = self.hits + self.misses
        return self.hits / total if total else 0.0


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(map(operator.mul, r, c)) for c in cols] for r in self.rows])

    def __pow__(self, n):
        out = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1:
                out = out @ base
            base = base @ base
            n >>= 1
        return out

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows


class Machine:
    transitions = {("idle", "start"): "running", ("running", "pause"): "paused", ("paused", "start"): "running", ("running", "stop"): "idle"}

    def __init__(self):
        self.state = "idle"
        self.hooks: dict[str, list[Callable[[str], None]]] = {}

    def on_enter(self, state):
        def deco(fn):
            self.hooks.setdefault(state, []).append(fn)
            return fn
        return deco

    def fire(self, event):
        try:
            new = self.transitions[self.state, event]
        except KeyError:
            raise RuntimeError(f"no {event} from {self.state}") from None
        old, self.state = self.state, new
        for h in self.hooks.get(new, []):
            h(old)
        return self


Node = namedtuple("Node", "value children", defaults=[()])


def walk(node, depth=0):
    yield depth, node.value
    for child in node.children:
        yield from walk(child, depth + 1)


def bfs(root):
    todo = deque([root])
    while todo:
        node = todo.popleft()
        yield node.value
        todo.extend(node.children)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def compose(*fns):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fns, lambda x: x)


async def producer(q, n, rng):
    for i in range(n):
        await asyncio.sleep(0)
        await q.put((rng.randint(1, 100), i))
    await q.put(None)


async def consumer(q):
    best = None
    total = 0
    while (item := await q.get()) is not None:
        score, i = item
        total += score
        best = item if best is None or score > best[0] else best
    return best, total


async def main():
    c = LRU(2)
    print([c.put(k, v) for k, v in [("a", 1), ("b", 2), ("c", 3)]], c.get("a"), c.get("c"), c.get("b", -1), c.put("d", 4), list(c.data), f"{c.ratio:.3f}")
    m = Matrix([[1, 1], [1, 0]])
    print(m ** 10, (m ** 90)[0, 1], m ** 0 == Matrix.identity(2), m == 3)
    sm = Machine()

    @sm.on_enter("running")
    def note(old):
        print("running, was", old)

    sm.on_enter("idle")(lambda old: print("idle, was", old))
    sm.fire("start").fire("pause").fire("start").fire("stop")
    try:
        sm.fire("pause")
    except RuntimeError as e:
        print(e, note.__name__)
    tree = Node(1, (Node(2, (Node(4),)), Node(3)))
    print([f"{'-' * d}{v}" for d, v in walk(tree)], list(bfs(tree)), tree._replace(children=()))
    print(fib(80), fib.cache_info(), compose(lambda x: x + 1, lambda x: x * 2, str)(4))
    rng = random.Random(42)
    q = asyncio.Queue(2)
    _, found = await asyncio.gather(producer(q, 10, rng), consumer(q))
    print(found)
    words = "the quick brown fox jumps over the lazy dog the end".split()
    index = {}
    for i, w in enumerate(words):
        index.setdefault(w[0], {}).setdefault(len(w), []).append(i)
    print(index)
    print(sorted(index.items(), key=lambda kv: (-len(kv[1]), kv[0]))[:3])
    a, *b, (d, e) = 1, 2, 3, (4, 5)
    print(a, b, d, e, {**{"x": 1}, "y": 2} | {"x": 3}, [*b, *"ab"])
    print("%-5s|%5.1f|%03d|%x" % ("ab", 3.14159, 7, 255), "{:>8,}|{:^7}|{!r}".format(1234567, "mid", "q"))


asyncio.run(main())
