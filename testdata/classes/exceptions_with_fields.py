class AppError(Exception):
    """Base."""


class NotFound(AppError):
    def __init__(self, key: str, tried: int):
        super().__init__(f"no such key: {key}")
        self.key = key
        self.tried = tried


class Coded(AppError):
    code = 7

    def __init__(self, message, code=None):
        super().__init__(message)
        if code is not None:
            self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class Deep(Coded):
    def label(self):
        return f"deep {self.code}"


class Bare(AppError):
    def __init__(self, a, b):
        self.a = a
        self.b = b


class Msg(AppError):
    def __init__(self, n):
        text = "n is " + str(n)
        super().__init__(text, n)
        self.n = n


def find(key):
    if key == "a":
        raise NotFound(key, 3)
    if key == "b":
        raise AppError("b", 2)
    if key == "c":
        raise Coded("coded")
    if key == "d":
        raise Deep("deep", 5)
    if key == "e":
        raise Bare(1, "x")
    if key == "f":
        raise Msg(4)
    if key == "g":
        raise AppError
    return key


for k in "abcdefgh":
    try:
        print(find(k))
    except NotFound as e:
        print("missing", e.key, e.tried, e, repr(e), e.args)
    except Deep as e:
        print(e.label(), e.code, e)
    except Coded as e:
        print(e.code, e, repr(e), type(e).__name__)
    except (Bare, Msg) as e:
        print(repr(e), e.args, str(e), isinstance(e, AppError))
    except AppError as e:
        print("app", e, e.args)


def again(key):
    try:
        return find(key)
    except Coded as e:
        print("again", e)
        raise
    finally:
        print("done", key)


for k in "dhc":
    try:
        again(k)
    except Deep as e:
        print("Deep", e.code)
    except Exception as e:
        print("other", e)
try:
    try:
        find("a")
    except AppError as e:
        raise ValueError("wrapped") from e
except ValueError as e:
    print(e, repr(e.__cause__))
raise NotFound("end", 2)
