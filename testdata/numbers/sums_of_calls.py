"""Sums of what calls give are counted by the calls and stay ints; sums of what is kept, or added twice, may double."""

import asyncio, functools
async def fib(n):
    if n < 2:
        return n
    return await fib(n - 1) + await fib(n - 2)

@functools.cache
def cfib(n):
    return n if n < 2 else cfib(n-1) + cfib(n-2)

memo = {}
def mfib(n):
    if n in memo:
        return memo[n]
    r = n if n < 2 else mfib(n-1) + mfib(n-2)
    memo[n] = r
    return r

def twice(n):
    if n == 0:
        return 1
    x = twice(n - 1)
    return x + x

def twice2(n):
    if n == 0:
        return 1
    x = twice2(n - 1)
    y = x
    return x + y

def twice3(n):
    if n == 0:
        return 1
    x = twice3(n - 1)
    t = 0
    for i in range(10):
        t += x
    return t

def twice4(n):
    if n == 0:
        return 1
    return 2 * twice4(n - 1)

class Node:
    def __init__(self, left=None, right=None):
        self.left = left
        self.right = right
        self.known = 0
    def size(self):
        total = 1
        if self.left is not None:
            total += self.left.size()
        if self.right is not None:
            n = self.right.size()
            total += n
        return total
    def ksize(self):
        if self.known:
            return self.known
        self.known = 1
        if self.left is not None:
            self.known += self.left.ksize()
        if self.right is not None:
            self.known += self.right.ksize()
        return self.known

def paths(grid, r, c):
    if r == 0 or c == 0:
        return 1
    up = paths(grid, r - 1, c)
    left = paths(grid, r, c - 1)
    return up + left

def queens(n, row, cols, d1, d2):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        if c in cols or row + c in d1 or row - c in d2:
            continue
        count += queens(n, row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c})
    return count

acc = 1
def grow(n):
    global acc
    if n == 0:
        return acc
    acc += grow(n - 1)
    return acc

def many(n):
    if n == 0:
        return 1
    a = b = many(n - 1)
    return a + b

async def main():
    print(await fib(20), cfib(300), mfib(200), twice(100), twice2(100), twice3(30), twice4(100))
    t = Node(Node(Node(), None), Node())
    print(t.size(), t.ksize(), paths(3, 3, 4), queens(6, 0, set(), set(), set()), grow(200), many(90))
    d = Node()
    for _ in range(80):
        d = Node(d, d)
    print(d.ksize())
asyncio.run(main())
