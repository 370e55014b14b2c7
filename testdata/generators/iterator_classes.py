# iterator classes
class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

print(list(Countdown(3)))
for i, x in enumerate(Countdown(2)):
    print(i, x)
print(list(zip(Countdown(3), "abc")))
c = Countdown(2)
print(next(c), next(c), next(c, "end"))
try:
    next(c)
except StopIteration:
    print("stop")
a, b, d = Countdown(3)
print(a, b, d)
print(sum(Countdown(4)), max(Countdown(4)), sorted(Countdown(3)))
print(3 in Countdown(5), 9 in Countdown(5))
class Range:
    def __init__(self, lo, hi):
        self.lo, self.hi = lo, hi
    def __iter__(self):
        i = self.lo
        while i < self.hi:
            yield i
            i += 1
r = Range(2, 5)
print(list(r), list(r), [x * y for x in r for y in r])
print(",".join(str(x) for x in r))
it = iter(r)
print(next(it))
print(list(it))
x, *y = r
print(x, y)
print(tuple(r), set(r))
