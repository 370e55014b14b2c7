from contextlib import contextmanager, ExitStack, closing, suppress

@contextmanager
def step(name):
    print("enter", name)
    try:
        yield name.upper()
    finally:
        print("exit", name)

@step("decorated")
def work(x):
    """Doc."""
    print("working", x)
    return x * 2

print(work(4))
print(work(5))

with ExitStack() as stack:
    names = [stack.enter_context(step(n)) for n in ("a", "b")]
    print(names)

cm = step("stored")
with cm as value:
    print(value)

def make(flag):
    return step("yes" if flag else "no")
with make(True) as v:
    print(v)

@contextmanager
def outer():
    with step("inner") as s:
        yield s + "!"
with outer() as o:
    print(o)
with suppress(ValueError), outer() as o:
    raise ValueError
print("done")

class Conn:
    def close(self):
        print("conn closed")
with closing(Conn()) as c:
    print("using", type(c).__name__)

def gen():
    try:
        yield 1
        yield 2
    finally:
        print("gen closed")
with closing(gen()) as g:
    print(next(g))
