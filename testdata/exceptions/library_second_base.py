class Mixin:
    color = "red"
    def paint(self):
        return f"painted {self.color}"
class Base:
    def describe(self):
        if isinstance(self, Mixin):
            return self.paint()
        return "plain"
    def kind(self):
        match self:
            case Mixin():
                return "mixin"
            case _:
                return "other"
class Sub(Base, Mixin):
    pass
class Other(Base):
    pass
class AppError(Exception):
    hint = "none"
    def payload(self):
        return {"hint": self.hint, "text": str(self)}
class NotFound(AppError, LookupError):
    hint = "look elsewhere"
class Denied(AppError, PermissionError):
    pass
print(Sub().describe(), Other().describe(), Sub().kind(), Other().kind())
def go(n):
    if n == 0:
        raise NotFound("nf")
    if n == 1:
        raise KeyError("k")
    raise Denied("d")
for n in range(3):
    try:
        go(n)
    except LookupError as e:
        print(isinstance(e, AppError), type(e).__name__)
        if isinstance(e, AppError):
            print(e.payload(), e.hint)
        print(getattr(e, "hint", "-"))
    except OSError as e:
        print("os", isinstance(e, AppError), e)
for n in range(3):
    try:
        go(n)
    except Exception as e:
        print(isinstance(e, AppError), isinstance(e, LookupError), getattr(e, "hint", "-"), hasattr(e, "payload"))
class LedgerError(Exception):
    def to_dict(self):
        return {"m": str(self)}

class UnknownAccount(LedgerError, KeyError):
    def __str__(self):
        return self.args[0]

try:
    raise UnknownAccount("x")
except KeyError as e:
    print(e, e.to_dict())
