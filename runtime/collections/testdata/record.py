"""Records what CPython's collections does: python3.13 record.py > record.jsonl

A row is a script of method calls on one object; the record has the results and
the object after each.
"""
import json
import random
from collections import Counter, OrderedDict, defaultdict, deque

random.seed(4)


def row(kind, make, start, script):
    log = []
    try:
        x = make()
        log.append(repr(x))
        for name, *args in script:
            try:
                r = step(x, name, args)
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            log.append(f"{name} {r} {x!r} {len(x)}")
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")
    print(json.dumps([kind, [start, script], repr("\n".join(log))]))


def step(x, name, args):
    match name:
        case "get":
            return x[args[0]]
        case "set":
            x[args[0]] = args[1]
        case "del":
            del x[args[0]]
        case "in":
            return args[0] in x
        case "inc":
            x[args[0]] += args[1]
        case "list":
            return list(x)
        case "back":
            return list(reversed(x))
        case "mutate":
            for v in x:
                x.append(v)
        case "add_self":
            return x + x
        case "mul":
            return x * args[0]
        case "eq":
            return x == type(x)(args[0])
        case "elements":
            return list(x.elements())
        case "plus":
            return x + Counter(args[0])
        case "minus":
            return x - Counter(args[0])
        case "or":
            return x | Counter(args[0])
        case "and":
            return x & Counter(args[0])
        case "items":
            return list(x.items())
        case "setdefault" | "get_or":
            return (x.setdefault if name == "setdefault" else x.get)(*args)
        case _:
            return getattr(x, name)(*args)


DEQUE = ["append", "appendleft", "pop", "popleft", "extend", "extendleft", "rotate", "get", "set", "del", "in", "insert", "remove", "index", "count",
         "reverse", "list", "back", "mutate", "add_self", "mul", "eq", "clear", "copy"]


def deque_step():
    name = random.choice(DEQUE)
    n = random.randint(-4, 6)
    match name:
        case "append" | "appendleft" | "in" | "remove" | "index" | "count" | "get" | "del" | "rotate":
            return [name, n]
        case "extend" | "extendleft" | "eq":
            return [name, [random.randint(0, 5) for _ in range(random.randint(0, 4))]]
        case "set" | "insert":
            return [name, n, random.randint(0, 5)]
        case "mul":
            return [name, random.randint(-1, 2)]
    return [name]


for i in range(60):
    start = [[random.randint(0, 5) for _ in range(random.randint(0, 6))], random.choice([None, None, 0, 1, 3, 5])]
    row("deque", lambda: deque(start[0], start[1]), start, [deque_step() for _ in range(12)])
row("deque", lambda: deque([1], -1), [[1], -1], [])
KEYS = "abcde"
for i in range(25):
    start = "".join(random.choices(KEYS, k=random.randint(0, 9)))
    script = []
    for _ in range(8):
        name = random.choice(["get", "inc", "del", "in", "update", "subtract", "most_common", "most_common_n", "elements", "total", "plus", "minus", "or", "and", "eq", "set"])
        word = "".join(random.choices(KEYS, k=random.randint(0, 4)))
        match name:
            case "get" | "del" | "in":
                script.append([name, random.choice(KEYS)])
            case "inc" | "set":
                script.append([name, random.choice(KEYS), random.randint(-3, 3)])
            case "most_common_n":
                script.append(["most_common", random.randint(-1, 4)])
            case "most_common" | "elements" | "total":
                script.append([name])
            case _:
                script.append([name, word])
    row("counter", lambda: Counter(start), start, script)
row("defaultdict", lambda: defaultdict(int), "int", [["get", "a"], ["inc", "b", 2], ["in", "c"], ["get_or", "z", 5], ["setdefault", "q", 9], ["del", "a"], ["del", "a"], ["items"]])
row("defaultdict_list", lambda: defaultdict(list), "list", [["push", "a", 1], ["push", "a", 2], ["push", "b", 3], ["in", "a"], ["items"]][3:])
row("ordered", lambda: OrderedDict([("a", 1), ("b", 2), ("c", 3)]), "", [["move_to_end", "a"], ["move_to_end", "c", False], ["move_to_end", "z"], ["popitem"],
    ["set", "k", 0], ["popitem", False], ["eq", [["b", 2], ["k", 0]]], ["eq", [["k", 0], ["b", 2]]], ["back"], ["popitem"], ["popitem"], ["popitem"]])
