"""What functions without a result give, as values."""


def a(x):
    print("a", x)


def b(y):
    print("b", y)


fs = [a, b]
print([f(1) for f in fs])
gs = {"a": a, "b": b}
print([g(2) for g in gs.values()])
print(gs["a"](3), fs[0](4))
