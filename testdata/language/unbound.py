def branch(c):
    if c:
        x = 1
    return x


def loop(items):
    for item in items:
        pass
    return item


def deleted():
    y = 1
    del y
    return y


def handler():
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    return e


def closure(c):
    def inner():
        return z

    if c:
        z = 2
    return inner()


def too_early():
    return defined_later


for call in (lambda: branch(False), lambda: loop([]), deleted, handler, lambda: closure(False), too_early):
    try:
        print(call())
    except UnboundLocalError as e:
        print("UnboundLocalError", e)
    except NameError as e:
        print("NameError", e)
print(branch(True), loop([1, 2]), closure(True))
defined_later = 3
print(too_early())
try:
    print(never_bound)
except NameError as e:
    print(e)
