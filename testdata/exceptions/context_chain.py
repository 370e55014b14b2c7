class AppError(Exception):
    pass


class DBError(AppError):
    def __init__(self, query: str, code: int = 1) -> None:
        super().__init__(f"query failed: {query}")
        self.query = query
        self.code = code


def low(n):
    if n == 0:
        raise KeyError("zero")
    return 10 // (n - 1)


def mid(n):
    try:
        return low(n)
    except KeyError:
        raise ValueError("bad n")


def top(n):
    try:
        return mid(n)
    except ValueError as e:
        raise DBError("select") from e


for n in (0, 1, 2):
    try:
        print(top(n))
    except DBError as e:
        print(type(e).__name__, e, e.query, e.code)
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
        print(repr(e.__cause__.__context__))
    except ZeroDivisionError as e:
        print("zde", e, e.__context__, e.__cause__)

try:
    try:
        raise ValueError("a")
    except ValueError:
        raise TypeError("b") from None
except TypeError as e:
    print(e.__context__, e.__cause__, e.__suppress_context__)

try:
    try:
        {}["lost"]
    finally:
        raise RuntimeError("in finally")
except RuntimeError as e:
    print(repr(e), repr(e.__context__))

try:
    try:
        {}["x"]
    except KeyError as e:
        e.add_note("while looking up x")
        e.add_note("second")
        raise
except KeyError as e:
    print(e, e.__notes__, e.args)
