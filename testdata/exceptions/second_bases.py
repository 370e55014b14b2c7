class NetError(Exception):
    pass

class Timeout(NetError):
    delay = 3
    def wait(self):
        return self.delay * 2

class Retryable(Exception):
    limit = 5
    def again(self):
        return f"again {self.limit} {self.args}"

class Both(NetError, Retryable):
    pass

class Third(NetError, Retryable):
    limit = 6

def f(n):
    if n == 0:
        raise Timeout("x")
    if n == 1:
        raise NetError("x")
    if n == 2:
        raise Both("x")
    raise Third("x")

for n in range(4):
    try:
        f(n)
    except NetError as e:
        if isinstance(e, Timeout):
            print(e.delay, e.wait())
        elif isinstance(e, Retryable):
            print(e.limit, e.again())
        else:
            print("plain")
for n in range(2):
    try:
        if n:
            raise Both("b")
        raise Third("t")
    except Retryable as e:
        print(e.limit, e.again(), isinstance(e, NetError))

class NetFault(Exception):
    pass

class Again(Exception):
    delay = 3

class TooLate(NetFault, Again):
    pass

class Refused(NetFault):
    pass

def attempt(n):
    if n == 0:
        raise TooLate("slow")
    if n == 1:
        raise Refused("no")
    raise ConnectionError("x")

for n in range(3):
    try:
        attempt(n)
    except NetFault as e:
        print(n, type(e).__name__, isinstance(e, Again))
        if isinstance(e, Again):
            print("retry in", e.delay)
    except Exception as e:
        print(n, isinstance(e, OSError), isinstance(e, Again))
