class Shape:
    def __init__(self, n):
        self.n = n
class Named:
    label = "named"
    def show(self):
        return f"<{self.label} {self.n}>"
class Sq(Shape, Named):
    pass
class Ci(Shape):
    pass
class Tri(Named, Shape):
    label = "tri"

def kind(s):
    match s:
        case Named():
            return f"named {s.label} {s.show()}"
        case Shape():
            return f"shape {s.n}"
        case _:
            return "?"

def kind2(s):
    if isinstance(s, Named):
        return s.show() + s.label
    return type(s).__name__

class AppError(Exception):
    pass
class Transient(Exception):
    def hint(self):
        return f"try again: {self}"
class Net(AppError, Transient):
    def __init__(self, host):
        super().__init__(f"net {host}")
        self.host = host
class Disk(Transient, AppError):
    pass
class Fatal(AppError):
    pass

def go(n):
    match n:
        case 0:
            raise Net("h")
        case 1:
            raise Disk("d")
        case 2:
            raise Fatal("f")
        case 3:
            raise Transient("t")

for s in (Sq(1), Ci(2), Tri(3), 4):
    print(kind(s), kind2(s))
for n in range(4):
    try:
        go(n)
    except Transient as e:
        print("transient", e.hint(), isinstance(e, AppError), type(e).__name__)
    except AppError as e:
        print("app", e, e.args)
for n in range(4):
    try:
        try:
            go(n)
        except (Net, Fatal) as e:
            print("first", e, isinstance(e, Transient), getattr(e, "host", None))
            raise RuntimeError("wrapped") from e
    except Transient as e:
        print("t", e)
    except RuntimeError as e:
        match e.__cause__:
            case Net(host=h):
                print("cause net", h)
            case Transient():
                print("cause transient")
            case other:
                print("cause", repr(other))
print(issubclass(Net, Transient), issubclass(Fatal, Transient), [c.__name__ for c in Disk.__mro__])
