def make_counter(start=0):
    count = start
    def counter():
        nonlocal count
        count += 1
        return count
    def reset():
        nonlocal count
        count = start
    counter.reset = reset
    counter.peek = lambda: count
    return counter

c = make_counter(5)
print(c(), c(), c.peek())
c.reset()
print(c())



def debounce(fn):
    def call(*args):
        call.pending.append(args)

    def flush():
        for args in call.pending:
            fn(*args)
        call.pending.clear()

    call.pending = []
    call.flush = flush
    return call


def show(a, b):
    print("show", a, b)


later = debounce(show)
later(1, 2)
later(3, 4)
print(len(later.pending))
later.flush()
print(later.pending)

def make_account(balance):
    def account(amount):
        nonlocal balance
        balance += amount
        account.history.append(amount)
        return balance
    account.history = []
    account.owner = "ann"
    return account

def plain(amount):
    return -amount

a = make_account(10)
b = make_account(1)
print(a(5), a(-3), b(1), a.history, b.history)
a.owner = "bob"
print(a.owner, b.owner, hasattr(a, "owner"), getattr(a, "nope", "-"))
for f in (a, b, plain):
    print(f(1))
print(list(map(a, [1, 2])), callable(a), a is a, a == b)
ops = {"a": a, "p": plain}
print(ops["a"](0), ops["p"](4))
accounts = [make_account(i) for i in range(3)]
for acc in accounts:
    acc(100)
print([acc.history for acc in accounts], sum(acc(0) for acc in accounts))
