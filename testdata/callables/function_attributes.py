import functools
# function attributes, optional-args decorators, class state
def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

@counted
def ping(x):
    return x + 1

for i in range(3):
    ping(i)
print(ping.calls, ping.__name__, ping.__wrapped__(5))

def repeat(_func=None, *, times=2):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = None
            for _ in range(times):
                result = func(*args, **kwargs)
            return result
        return wrapper
    if _func is None:
        return decorator
    return decorator(_func)

@repeat
def say(msg):
    print("say", msg)

@repeat(times=3)
def shout(msg):
    print("shout", msg)

say("a"); shout("b")

def counter():
    counter.n += 1
    return counter.n
counter.n = 10
print(counter(), counter(), counter.n)

def positive(f):
    @functools.wraps(f)
    def w(x):
        if x < 0:
            raise ValueError(f"{f.__name__}: negative {x}")
        return f(x)
    return w

@positive
def sqrt(x):
    return x ** 0.5

print(sqrt(9))
try:
    sqrt(-1)
except ValueError as e:
    print(e)
