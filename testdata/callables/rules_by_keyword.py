import functools


def require(*names):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for name in names:
                if name not in kwargs:
                    raise TypeError(f"{fn.__name__} needs {name}")
            return fn(*args, **kwargs)
        return wrapper
    return deco


@require("host", "port")
def connect(host="x", port=0, timeout=5):
    return f"{host}:{port} {timeout}"


print(connect(host="a", port=1))
print(connect(host="a", port=1, timeout=9))
for attempt in (lambda: connect("a", 1), lambda: connect(host="b")):
    try:
        attempt()
    except TypeError as e:
        print(e)


def with_defaults(**defaults):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(**kwargs):
            options = {**defaults, **kwargs}
            for key in sorted(options):
                print(" ", key, "=", options[key])
            return fn(**options)
        return wrapper
    return deco


@with_defaults(color="red", size="big")
def draw(shape="dot", color="", size=""):
    return f"{size} {color} {shape}"


print(draw(shape="circle"))
print(draw(color="blue", shape="box"))


def typed(**types):
    def deco(fn):
        def wrapper(*args, **kwargs):
            for name, value in kwargs.items():
                want = types.get(name)
                if want is not None and not isinstance(value, want):
                    raise TypeError(f"{name} must be {want.__name__}")
            return fn(*args, **kwargs)
        return wrapper
    return deco


@typed(n=int, label=str)
def repeat(label, n=2):
    return label * n


print(repeat(label="ab", n=3))
try:
    repeat(label="ab", n="x")
except TypeError as e:
    print(e)


def validate(**rules):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for k, rule in rules.items():
                if k in kwargs and not rule(kwargs[k]):
                    raise ValueError(f"{k} is bad: {kwargs[k]!r}")
            return fn(*args, **kwargs)
        return wrapper
    return deco


@validate(age=lambda v: v >= 0, name=lambda v: len(v) > 0)
def person(name, age):
    return f"{name} is {age}"


print(person(name="ann", age=3))
try:
    person(name="ann", age=-3)
except ValueError as e:
    print(e)
try:
    person(name="", age=3)
except ValueError as e:
    print(e)
