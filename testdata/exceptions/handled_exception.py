import sys


def helper():
    print(sys.exc_info()[0], sys.exception())


def reraise():
    raise


helper()
try:
    raise ValueError("x")
except ValueError as e:
    helper()
    print(sys.exc_info()[1] is e, sys.exception() is e)
    try:
        reraise()
    except ValueError as e2:
        print("reraised", e2 is e)
helper()
try:
    reraise()
except RuntimeError as e:
    print(type(e).__name__, e)

e = 5
try:
    raise KeyError("gone")
except KeyError as e:
    print(repr(e))
try:
    print(e)
except NameError as err:
    print(err)


def f():
    try:
        raise ValueError(1)
    except ValueError as ex:
        pass
    try:
        print(ex)
    except UnboundLocalError as u:
        print(u)


f()
try:
    raise ValueError
except ValueError as v:
    print(repr(v), str(v) == "", v.args)
exc = ValueError("stored", 1, 2)
print(exc, repr(exc), exc.args)
try:
    raise exc
except Exception as got:
    print(got is exc)
