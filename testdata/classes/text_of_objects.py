class A:
    def __init__(self, x):
        self.x = x
    def __str__(self):
        return self.x
    def __repr__(self):
        return "A!" + self.x if isinstance(self.x, str) else "A?"
print(A("q"), [A("z")], f"{A('w')}")
print(repr(A(3)))
try:
    print(A(3))
except TypeError as e:
    print(e)
class E(Exception):
    def __str__(self):
        return self.args[0]
try:
    raise E("boom", 1)
except E as e:
    print(e, repr(e), e.args, f"{e}", str(e).upper())
try:
    raise E(3)
except E as e:
    try:
        print(str(e))
    except TypeError as t:
        print(t)
class N:
    def __init__(self, name=None):
        self.name = name
    def __str__(self):
        return self.name
    def __repr__(self):
        if self.name:
            return self.name or "x"
print(N("n"), f"{N('k')}", [N("z")])
for f in (str, repr):
    try:
        print(f(N()))
    except TypeError as e:
        print(e)
