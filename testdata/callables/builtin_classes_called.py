# Builtin classes among functions that are called without knowing which.
def run(jobs):
    out = []
    for n, f in jobs:
        out.append((n, f()))
    return out
print(run([("a", lambda: 1), ("b", lambda: "x"), ("c", dict), ("d", list), ("e", int)]))
def factory(kind, *args):
    makers = {"list": list, "set": set, "tuple": tuple, "frozen": frozenset, "bytes": bytes, "range": range, "own": lambda *a: a}
    return makers[kind](*args)
print(factory("list"), factory("list", "ab"), factory("tuple", [1]), factory("own", 1, 2), sorted(factory("set", [2, 1])))
print(factory("range", 3), factory("frozen", [1]))
