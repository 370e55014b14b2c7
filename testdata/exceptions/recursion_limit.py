import sys


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print("RecursionError:", e)


def depth(n):
    if n == 0:
        return 0
    return 1 + depth(n - 1)


print(depth(500))
sys.setrecursionlimit(5000)
print(depth(3000))
print(sys.getrecursionlimit())


class Node:
    def __init__(self):
        self.next = None

    def length(self):
        return 1 + (self.next.length() if self.next else 0)


n = Node()
n.next = n
try:
    n.length()
except RecursionError as e:
    print(type(e).__name__)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(100))
try:
    even(10 ** 6)
except RecursionError:
    print("too deep")
