ROUTES = []


def route(path, method="GET"):
    def deco(fn):
        fn.path = path
        fn.method = method
        ROUTES.append(fn)
        return fn
    return deco


@route("/")
def index():
    return "home"


@route("/about", method="POST")
def about():
    return "about us"


for fn in ROUTES:
    print(fn.path, fn.method, fn.__name__, fn())
print(index.path, about.method)


def test(fn):
    fn.is_test = True
    return fn


def plain():
    return 1


@test
def checks_one():
    assert 1 + 1 == 2


@test
def checks_two():
    assert 1 + 1 == 3, "bad sum"


def collect(fns):
    return [f for f in fns if getattr(f, "is_test", False)]


for f in collect([plain, checks_one, checks_two]):
    try:
        f()
        print(f.__name__, "ok")
    except AssertionError as e:
        print(f.__name__, "failed", e)
print(hasattr(plain, "is_test"), hasattr(checks_one, "is_test"))
