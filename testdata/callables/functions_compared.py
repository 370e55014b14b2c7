def load(x): return x + 1
def check(x):
    if x < 0:
        raise ValueError("neg")
    return x * 2
def make(n):
    def adder(x): return x + n
    return adder
steps = [load, check]
print(load in steps, check in steps, steps.index(check), load == load, load is check, load != check)
steps.remove(load)
print(len(steps), check in steps, load in steps)
a, b = make(1), make(2)
fs = [a, b]
print(a == b, a == a, b in fs, fs.index(b), make(1) in fs)
class Bus:
    def __init__(self): self.hs = []
    def on(self, h): self.hs.append(h)
    def off(self, h): self.hs.remove(h)
    def emit(self, x):
        for h in list(self.hs): h(x)
class L:
    def __init__(self, n): self.n = n
    def got(self, x): print(self.n, x)
bus = Bus(); l1 = L("l1"); l2 = L("l2")
bus.on(l1.got); bus.on(l2.got); bus.on(print)
bus.emit(1)
bus.off(l1.got)
bus.emit(2)
print(l1.got == l1.got, l1.got == l2.got)
counts = {load: 1, check: 2}
print(counts[load], counts.get(check), len({load, check, load}))
