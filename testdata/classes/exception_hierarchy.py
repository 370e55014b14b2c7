class AppError(Exception):
    """Base."""


class NotFound(AppError):
    def __init__(self, key: str, tried: int):
        super().__init__(f"no such key: {key}")
        self.key = key
        self.tried = tried


class Payment(AppError):
    code = 20

    def __init__(self, amount: float, reason: str) -> None:
        self.amount = amount
        self.reason = reason

    def __str__(self):
        return f"{self.amount:.2f} ({self.reason})"


class Expired(Payment):
    code = 30

    def __init__(self, amount: float):
        super().__init__(amount, "expired")


def find(key):
    if key == "a":
        raise NotFound(key, 3)
    if key == "b":
        raise Payment(1.5, "no")
    if key == "c":
        raise Expired(2.0)
    return key


for k in "abcd":
    try:
        print(find(k))
    except NotFound as e:
        print("missing", e.key, e.tried, e, repr(e), e.args)
    except Payment as e:
        print(e.code, e.amount, e, repr(e), type(e).__name__, isinstance(e, Expired))
raise Expired(3.25)
