# What is called is evaluated before the arguments, and raises before them: functions from dicts, receivers from calls.
def arg(n):
    print("arg", n)
    if n > 5:
        raise ValueError("big")
    return n


class Tool:
    def __init__(self):
        self.n = 0

    def run(self, x):
        return x + self.n

    def __call__(self, x):
        return x * 2


class Holder:
    def __init__(self):
        self.tools = {"a": Tool()}
        self.current = Tool()

    def get(self, key):
        print("get", key)
        return self.tools[key]

    def swap(self):
        self.current = Tool()
        self.current.n = 100
        return 1


def calls(key, n):
    holder = Holder()
    adders = {"a": lambda a, b: a + b}
    yield lambda: adders[key](arg(n), arg(3))
    yield lambda: holder.tools[key].run(arg(n))
    yield lambda: holder.get(key).run(arg(n))
    yield lambda: holder.tools[key](arg(n))
    yield lambda: [Tool()][n].run(arg(1))
    yield lambda: holder.current.run(holder.swap())
    yield lambda: holder.current.run(arg(n)) + holder.swap()


for key, n in [("b", 2), ("a", 0), ("a", 9)]:
    for call in calls(key, n):
        try:
            print(call())
        except (KeyError, IndexError, ValueError) as e:
            print(repr(e))
