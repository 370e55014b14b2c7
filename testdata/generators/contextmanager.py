from contextlib import contextmanager
import time

@contextmanager
def tag(name):
    print(f"<{name}>")
    yield
    print(f"</{name}>")

with tag("h1"):
    print("hello")
with tag("a"), tag("b"):
    print("nested")

@contextmanager
def managed(name):
    print("acquire", name)
    res = {"name": name, "uses": 0}
    try:
        yield res
    finally:
        print("release", name, res["uses"])

with managed("db") as r:
    r["uses"] += 1
try:
    with managed("x") as r:
        raise ValueError("inside")
except ValueError as e:
    print("caught", e)

@contextmanager
def suppressing(*kinds):
    try:
        yield "guard"
    except kinds as e:
        print("suppressed", type(e).__name__)

with suppressing(KeyError, ZeroDivisionError) as g:
    print(g)
    {}["a"]
    print("not reached")
with suppressing(ZeroDivisionError):
    1 // 0
try:
    with suppressing(KeyError):
        int("x")
except ValueError as e:
    print("passed on", e)

@contextmanager
def translate():
    try:
        yield
    except KeyError as e:
        raise LookupError("translated") from e
try:
    with translate():
        raise KeyError("k")
except LookupError as e:
    print(type(e).__name__, e, repr(e.__cause__))

def find(xs):
    for x in xs:
        with managed(f"item{x}"):
            if x == 2:
                return x
            if x == 1:
                continue
    return None
print(find([1, 2, 3]))

@contextmanager
def never():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with never():
        pass
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    with twice():
        pass
except RuntimeError as e:
    print("RuntimeError:", e)
@contextmanager
def after_throw():
    try:
        yield 1
    except ValueError:
        yield 2
try:
    with after_throw():
        raise ValueError("a")
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    with tag("stop"):
        raise StopIteration("mine")
except StopIteration as e:
    print("StopIteration", e)
