class E1(Exception):
    def __init__(self, code, msg="x"):
        self.code = code
        super().__init__(msg)

    def __str__(self):
        return f"E1<{self.code}>"


class E2(E1):
    def __init__(self, code):
        super().__init__(code, "two")
        self.extra = code * 2

    def __str__(self):
        return "E2:" + super().__str__()


def f(n):
    if n == 0:
        raise E1(0)
    if n == 1:
        raise E2(1)
    if n == 2:
        raise KeyError("k")
    return n


def g(n):
    try:
        return f(n)
    except E2 as e:
        return f"e2 {e} {e.extra} {e.args}"
    except (E1, KeyError) as e:
        return f"{type(e).__name__} {e}"
    finally:
        print("g", n)


for i in range(4):
    print(g(i))
errs = []
for i in range(3):
    try:
        f(i)
    except Exception as e:
        errs.append(e)
print([str(e) for e in errs], [type(e).__name__ for e in errs], [isinstance(e, E1) for e in errs])
for e in errs:
    if isinstance(e, E2):
        print("extra", e.extra)
    elif isinstance(e, E1):
        print("code", e.code)
try:
    try:
        f(1)
    except E1 as e:
        print("re", e, e.code)
        raise
except E2 as e2:
    print("outer", e2.extra)
try:
    raise E2(7) from KeyError("cause")
except E1 as e:
    print(repr(e), repr(e.__cause__))
def deep():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                return "ret"
            f(i)
            print("fine", i)
        except E1:
            print("e1", i)
        except KeyError:
            print("key", i)
            break
        else:
            print("else", i)
        finally:
            print("fin", i)
    else:
        print("no break")
    return "end"


print(deep())
raise E2(9)
