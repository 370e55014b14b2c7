"""Records what CPython's itertools gives: python3.13 record.py > record.jsonl

Sources tell when they are read, so that the records hold how lazy each
function is.
"""
import itertools as it
import json


def trace(xs, log, name="s"):
    for x in xs:
        log.append(f"{name}{x}")
        yield x
    log.append(f"{name}.")


def row(name, args, make, limit=8):
    log = []
    try:
        i = make(log)
        log.append("|")
        for _ in range(limit):
            v = next(i)
            log.append(repr(v) if not isinstance(v, tuple) or name != "groupby" else repr(v[0]))
    except StopIteration:
        log.append("end")
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    print(json.dumps([name, args, repr(" ".join(log))]))


A, B, E = [1, 2, 3], [10, 20], []
row("count", [5, 2], lambda log: it.count(5, 2))
row("count_float", [0.5, 0.1], lambda log: it.count(0.5, 0.1))
row("repeat", [7], lambda log: it.repeat(7), 3)
for n in [0, 2, -1]:
    row("repeat_n", [7, n], lambda log: it.repeat(7, n))
for xs in [A, E]:
    row("cycle", [xs], lambda log: it.cycle(trace(xs, log)))
for xs, ys in [(A, B), (E, B), (A, E), (E, E)]:
    row("chain", [xs, ys], lambda log: it.chain(trace(xs, log, "a"), trace(ys, log, "b")))
    row("chain_from_iterable", [xs, ys], lambda log: it.chain.from_iterable(trace(v, log, n) for n, v in (("a", xs), ("b", ys))))
    row("product", [xs, ys], lambda log: it.product(trace(xs, log, "a"), trace(ys, log, "b")))
    row("zip_longest", [xs, ys], lambda log: it.zip_longest(trace(xs, log, "a"), trace(ys, log, "b")))
    row("zip_longest_fill", [xs, ys], lambda log: it.zip_longest(trace(xs, log, "a"), trace(ys, log, "b"), fillvalue=0))
for n in [0, 1, 2, 3, 4, -1]:
    row("islice", [A, n], lambda log: it.islice(trace(A, log), n))
L = list(range(10))
for s in [(0, 5, 1), (2, 8, 3), (None, None, None), (3, None, 4), (5, 2, 1), (0, 0, 1), (9, 20, 1), (1, 6, 5), (-1, 2, 1), (0, -1, 1), (0, 2, 0)]:
    row("islice_range", [L, *s], lambda log: it.islice(trace(L, log), *s), 20)
W = [1, 2, 5, 1, 6]
row("takewhile", [W, 5], lambda log: it.takewhile(lambda x: x < 5, trace(W, log)))
row("takewhile", [A, 5], lambda log: it.takewhile(lambda x: x < 5, trace(A, log)))
row("dropwhile", [W, 5], lambda log: it.dropwhile(lambda x: x < 5, trace(W, log)))
row("filterfalse", [W, 5], lambda log: it.filterfalse(lambda x: x < 5, trace(W, log)))
row("filterfalsy", [[0, 1, 0, 2]], lambda log: it.filterfalse(None, trace([0, 1, 0, 2], log)))
row("starmap", [A], lambda log: it.starmap(lambda a, b: a * 10 + b, ((x, x + 1) for x in trace(A, log))))
for xs in [A, E]:
    row("accumulate", [xs], lambda log: it.accumulate(trace(xs, log)))
    row("accumulate_from", [xs, 100], lambda log: it.accumulate(trace(xs, log), initial=100))
    row("accumulate_func", [xs], lambda log: it.accumulate(trace(xs, log), lambda a, b: a * b + 1))
for xs in [W, [1], E]:
    row("pairwise", [xs], lambda log: it.pairwise(trace(xs, log)))
for xs, n, strict in [(W, 2, False), (A, 3, False), (E, 2, False), (W, 2, True), (A, 0, False)]:
    row("batched", [xs, n, strict], lambda log: it.batched(trace(xs, log), n, strict=strict))
for data, sel in [(A, [1, 0, 1]), (A, [1]), ([1], [0, 1, 1]), (E, [1])]:
    row("compress", [data, sel], lambda log: it.compress(trace(data, log, "d"), trace(sel, log, "s")))
for xs, n in [([0, 1], 3), (A, 1), (E, 2), (A, 0), (A, -1)]:
    row("product_repeat", [xs, n], lambda log: it.product(trace(xs, log), repeat=n), 30)
row("product3", [A], lambda log: it.product(trace(A, log), repeat=3), 30)
for n in [None, 0, 1, 2, 3, 4, -1]:
    row("permutations", [A, n], lambda log: it.permutations(trace(A, log), n), 30)
for n in [0, 1, 2, 3, 4, -1]:
    row("combinations", [L[:4], n], lambda log: it.combinations(trace(L[:4], log), n), 30)
    row("combinations_with_replacement", [A, n], lambda log: it.combinations_with_replacement(trace(A, log), n), 30)
row("combinations_with_replacement", [E, 0], lambda log: it.combinations_with_replacement(trace(E, log), 0))
row("combinations_with_replacement", [E, 1], lambda log: it.combinations_with_replacement(trace(E, log), 1))
row("combinations3", [L[:5]], lambda log: it.combinations(trace(L[:5], log), 3), 30)
G = [1, 1, 2, 4, 4, 6, 3, 3]
row("groupby", [G], lambda log: it.groupby(trace(G, log), lambda x: x % 2), 10)


def groups(log, take):
    for k, g in it.groupby(trace(G, log), lambda x: x % 2):
        log.append(f"k{k}")
        for v in it.islice(g, take):
            log.append(f"v{v}")
        yield 0


for n in [0, 1, 2, 9]:
    row("groups", [G, n], lambda log: groups(log, n), 10)


def tee(log):
    a, b = it.tee(trace(A, log))
    for x in [a, a, b, a, b, b, b, a]:
        yield next(x, None)


row("tee", [A], tee)
