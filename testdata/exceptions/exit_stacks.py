from contextlib import ExitStack, suppress, nullcontext, closing


class Res:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, et, ev, tb):
        print("exit", self.name, et.__name__ if et else None, ev)
        return self.swallow

    def close(self):
        print("close", self.name)


with suppress(ZeroDivisionError, KeyError):
    print(1 / 0)
print("ok")
with suppress(ValueError):
    int("x")
    print("no")


def first_int(xs):
    for x in xs:
        with suppress(ValueError):
            return int(x)
    return None


print(first_int(["a", "b", "3"]), first_int([]))

with nullcontext(5) as n:
    print(n)
with nullcontext():
    print("null")

with closing(Res("c")) as c:
    print(c.name)
try:
    with closing(Res("c2")) as c:
        raise ValueError(c.name)
except ValueError as e:
    print("caught", e)

with ExitStack() as stack:
    for i in range(3):
        stack.enter_context(Res(f"r{i}"))
    stack.callback(print, "callback", 1)
    stack.callback(lambda: print("lambda"))
    stack.enter_context(suppress(KeyError))
    stack.enter_context(closing(Res("cl")))
    print("body")
    raise KeyError("gone")


def hook(et, ev, tb):
    print("hook", et, ev)
    return True


with ExitStack() as stack:
    stack.push(hook)
    stack.push(Res("pushed"))
    raise ValueError("x")

with ExitStack() as st:
    vals = [st.enter_context(Res(i)) for i in range(2)]
    print([v.name for v in vals])
    keep = st.pop_all()
print("kept")
keep.close()


def use(flag):
    with ExitStack() as st:
        r = st.enter_context(Res("u"))
        if flag:
            return r.name
    return "none"


print(use(True), use(False))


class Pool:
    def __init__(self):
        self._stack = ExitStack()
        self.items = []

    def __enter__(self):
        self._stack.__enter__()
        for i in range(2):
            self.items.append(self._stack.enter_context(Res(f"p{i}")))
        return self

    def __exit__(self, *exc):
        return self._stack.__exit__(*exc)


with Pool() as p:
    print(len(p.items))
