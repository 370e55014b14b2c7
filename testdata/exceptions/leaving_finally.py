"""What a finally clause forgets by leaving, and what it lets through."""


def until_break():
    while True:
        try:
            try:
                raise KeyError("k")
            finally:
                print("inner finally")
                break
        except KeyError:
            print("never")
    print("after")


def keeps(n):
    try:
        raise ValueError(n)
    finally:
        return n


def each():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
            continue
        except ValueError as exc:
            print("caught", exc)
            break
        finally:
            print("finally", i)
    else:
        print("else")


def nothing_fails():
    try:
        pass
    except ValueError:
        print("never")
    else:
        print("else")
    finally:
        print("finally")


until_break()
print(keeps(3))
each()
nothing_fails()
