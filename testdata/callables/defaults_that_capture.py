"""Defaults that keep the value of a variable from the time when the function is made."""

def make(n):
    def f(x=n):
        return x
    return f
g, h = make(1), make(2)
print(g(), h())
adders = {n: (lambda x, n=n: x + n) for n in range(3)}
print([adders[n](10) for n in adders])
acts = []
for i in range(3):
    acts.append(lambda i=i: print("act", i))
for a in acts:
    a()
import functools
def compose(*fs):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 10)(4))
print(compose(lambda x: x + 1, lambda x: x * 10, str)(4))
def counter(acc=[]):
    def add(x, acc=acc):
        acc.append(x)
        return acc
    return add
c = counter()
c(1)
print(c(2))
