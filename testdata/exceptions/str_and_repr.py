for e in [ValueError(), ValueError("a"), ValueError("a", 2), KeyError("k"), KeyError(1), KeyError(), KeyError("a", "b"), KeyError("it's"), OSError("x"), OSError(2, "No such file"), OSError(2, "nope", "f.txt"),
          FileNotFoundError(2, "x", "y"), StopIteration(4), SystemExit(3), RuntimeError(None), ValueError(["l"]), ValueError(1.5), UnicodeError("u"), AssertionError("x"), LookupError("l"), NotImplementedError(), TimeoutError("t"), AttributeError("at"), NameError("n"), ImportError("im")]:
    print(type(e).__name__, "|", str(e), "|", repr(e), "|", e.args)
o = OSError(2, "nope", "f.txt")
print(o.errno, o.strerror, o.filename, type(o).__name__)
o = OSError(13, "denied")
print(type(o).__name__, o.errno, o.filename)
print(type(OSError(111, "r")).__name__)
try:
    raise StopIteration("val")
except StopIteration as s:
    print(s.value)
try:
    raise SystemExit(4)
except SystemExit as s:
    print(s.code)


class E1(Exception):
    def __str__(self):
        return "custom str"


class E2(Exception):
    def __repr__(self):
        return "<E2>"


class E3(Exception):
    def __init__(self, a, b):
        self.a = a
        self.b = b


class E4(E3):
    def __init__(self, a, b, c=3):
        super().__init__(a, b)
        self.c = c

    def __str__(self):
        return f"{self.a}-{self.b}-{self.c}"


print(E1("x"), repr(E1("x")), [E1("q")])
print(E2("x"), repr(E2("x")))
print(E3(1, 2), repr(E3(1, 2)), E3(1, 2).args)
print(E4(1, 2), repr(E4(1, 2)), E4(1, 2).args)
print(f"{E4(1, 2)} {E4(1,2)!r}")
print(isinstance(E4(1, 2), E3), issubclass(E4, Exception))
try:
    raise E4("x", "y", c=9)
except E3 as e:
    print(e.a, e.b, e, type(e))
