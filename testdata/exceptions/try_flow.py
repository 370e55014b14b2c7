def a():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        except ValueError:
            print("no")
        else:
            print("else", i)
        finally:
            print("finally", i)
    else:
        print("loop else")
    return "done"


def b():
    try:
        return "try"
    finally:
        print("cleanup")


def c():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


def d():
    while True:
        try:
            try:
                raise KeyError("k")
            finally:
                print("inner finally")
                break
        except KeyError:
            print("never")
    return "d"


def e(n):
    try:
        try:
            if n == 0:
                raise ValueError("v")
            if n == 1:
                raise KeyError("k")
            if n == 2:
                return "ret"
        except ValueError:
            print("handler")
            raise TypeError("from handler")
        else:
            print("else")
            return "else-ret"
        finally:
            print("f1")
    except TypeError as x:
        print("outer", x, repr(x.__context__))
        return "outer"
    finally:
        print("f2")
    return "end"


print(a())
print(b())
print(c())
print(d())
for n in range(4):
    try:
        print(e(n))
    except KeyError as k:
        print("escaped", k)


def g():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x", x)


print(g())


def h():
    result = []
    for i in range(3):
        try:
            try:
                result.append(i)
                if i == 1:
                    raise IndexError(i)
            except IndexError as ex:
                result.append(f"ie{ex}")
                continue
            finally:
                result.append("f")
            result.append("after")
        finally:
            result.append("ff")
    return result


print(h())
