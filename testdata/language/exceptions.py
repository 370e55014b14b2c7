class AppError(Exception):
    pass


class NotFound(AppError):
    def __init__(self, key, where="store"):
        super().__init__(f"{key} is not in {where}")
        self.key = key


def find(data, key):
    try:
        return data[key]
    except KeyError as e:
        raise NotFound(key) from e


def flow(n):
    for i in range(3):
        try:
            if n == 0:
                return "returned"
            if n == 1:
                break
            if n == 2:
                continue
            if n == 3:
                raise ValueError("three")
        except ValueError:
            print("caught", end=" ")
        else:
            print("else", end=" ")
        finally:
            print("finally", i, end="; ")
    else:
        print("exhausted", end=" ")
    return "end"


def override():
    try:
        raise KeyError("lost")
    finally:
        return "finally wins"


for n in range(5):
    print(flow(n))
print(override())
try:
    find({"a": 1}, "b")
except AppError as e:
    print(type(e).__name__, e, repr(e.__cause__), e.args)
try:
    try:
        [][1]
    except IndexError:
        1 / 0
except ArithmeticError as e:
    print(e, "during", repr(e.__context__))
for bad in (lambda: int("x"), lambda: {}["k"], lambda: "a" + 1, lambda: None.x, lambda: [1][5], lambda: next(iter([]))):
    try:
        bad()
    except (ValueError, LookupError) as e:
        print("value or lookup:", type(e).__name__, e)
    except Exception as e:
        print("other:", type(e).__name__, e)
try:
    raise NotFound("q", where="attic")
except NotFound as e:
    print(e.key, str(e), isinstance(e, AppError))
try:
    assert 1 > 2, "no"
except AssertionError as e:
    print("assert", e)


def reraise():
    try:
        raise OSError(2, "gone")
    except OSError as e:
        print(e.errno, e.strerror)
        raise


try:
    reraise()
except FileNotFoundError as e:
    print("mapped", e)
try:
    raise ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2)])])
except* ValueError as group:
    print("values", group.exceptions)
except* TypeError as group:
    print("types", [str(e) for e in group.exceptions])
