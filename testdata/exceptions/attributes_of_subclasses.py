import sys


class Session:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type is not None and issubclass(exc_type, SystemExit):
            print("exit code", exc.code)
        elif isinstance(exc, OSError):
            print("errno", exc.errno)
        else:
            print("other", repr(exc), tb is None)
        return True


with Session():
    sys.exit(3)
with Session():
    raise FileNotFoundError(2, "x")
with Session():
    pass
try:
    try:
        raise ValueError("v")
    except Exception as e:
        print(e.errno)
except AttributeError as e:
    print(e)


def handle(e):
    if isinstance(e, SystemExit):
        return e.code
    if isinstance(e, KeyError):
        return e.args[0]
    return None


print(handle(SystemExit(4)), handle(KeyError("k")), handle(ValueError()))
try:
    sys.exit("bye")
except SystemExit as e:
    print(e.code, e)
try:
    sys.exit()
except SystemExit as e:
    print(e.code)
