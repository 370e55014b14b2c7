"""Objects compared with values of other kinds: their methods are asked, and raise what they raise."""


class Version:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __eq__(self, other):
        return self.n == other.n


def attempt(name, f):
    try:
        print(name, f())
    except (AttributeError, TypeError) as e:
        print(f"{name}: {type(e).__name__}: {e}")


log = []


def note(x):
    log.append(x)


data = {"v": Version(1), "w": Version(2), "i": 3, "s": "x", "n": None}
attempt("v<w", lambda: data["v"] < data["w"])
attempt("v<i", lambda: data["v"] < data["i"])
attempt("i>v", lambda: data["i"] > data["v"])
attempt("i<v", lambda: data["i"] < data["v"])
attempt("v<n", lambda: data["v"] < data["n"])
attempt("n>v", lambda: data["n"] > data["v"])
attempt("n<v", lambda: data["n"] < data["v"])
attempt("v==n", lambda: data["v"] == data["n"])
attempt("n==v", lambda: data["n"] == data["v"])
attempt("v!=s", lambda: data["v"] != data["s"])
attempt("==None", lambda: Version(1) == None)
attempt("None==", lambda: None == Version(1))
attempt("is None", lambda: Version(1) is None)
attempt("nothing", lambda: note("called"))
print(log)
