import functools
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.log = []
    def audited(f):
        @functools.wraps(f)
        def wrapper(self, *args, **kwargs):
            before = self.balance
            try:
                return f(self, *args, **kwargs)
            finally:
                self.log.append((f.__name__, before, self.balance))
        return wrapper
    @audited
    def deposit(self, amount, note=""):
        self.balance += amount
        return self.balance
    @audited
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient")
        self.balance -= amount
        return self.balance

def require(role):
    def deco(m):
        @functools.wraps(m)
        def wrapper(self, *args, **kwargs):
            if role not in self.roles:
                raise PermissionError(f"{m.__name__} requires {role}")
            return m(self, *args, **kwargs)
        return wrapper
    return deco

class User:
    def __init__(self, roles):
        self.roles = roles
    @require("admin")
    def delete(self, name):
        return f"deleted {name}"
    @require("dev")
    def deploy(self, env="prod", *, dry=False):
        return f"deployed {env} {dry}"
    @staticmethod
    @functools.lru_cache
    def static_cached(n):
        return n * 2
    @property
    @require("dev")
    def secret(self):
        return 42

a = Account(10)
print(a.deposit(5), a.deposit(1, note="x"))
try:
    a.withdraw(100)
except ValueError as e:
    print(e)
print(a.withdraw(3), a.log)
u = User(["dev"])
print(u.deploy(), u.deploy("qa", dry=True), u.secret)
try:
    u.delete("x")
except PermissionError as e:
    print("denied:", e)
