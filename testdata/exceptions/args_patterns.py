"""Patterns for what an exception was made with."""


class Transient(Exception):
    pass


class Coded(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


def kind(error):
    match error:
        case Coded(code=404, args=(_, text)):
            return f"missing: {text}"
        case Coded(args=(int(code), str(text))) if code >= 500:
            return f"server {code}: {text}"
        case Transient(args=(reason,)):
            return f"transient: {reason}"
        case Transient(args=()):
            return "transient, no reason"
        case KeyError(args=[key]):
            return f"no key {key!r}"
        case Exception(args=args):
            return f"{type(error).__name__}{args}"
        case _:
            return "no error"


for error in [Coded(404, "page"), Coded(503, "busy"), Coded(1, "odd"), Transient("slow"), Transient(), Transient(1, 2), KeyError("k"), ValueError("v"), 3]:
    print(kind(error))
