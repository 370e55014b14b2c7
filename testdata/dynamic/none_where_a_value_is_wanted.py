"""None where an object, number, list or tuple is wanted."""
import asyncio


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
        self.meta = None


class LinkedList:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, v):
        n = Node(v)
        n.next = self.head
        self.head = n
        self.size += 1

    def find(self, v):
        cur = self.head
        while cur is not None:
            if cur.value == v:
                return cur
            cur = cur.next
        return None

    def find2(self, v):
        cur = self.head
        while cur:
            if cur.value == v:
                return cur
            cur = cur.next


async def main():
    l = LinkedList()
    for i in range(3):
        l.push(i)
    print(l.find(1).value)
    try:
        print(l.find(9).value)
    except AttributeError as e:
        print(e)
    n = l.find2(9)
    try:
        n.value = 3
    except AttributeError as e:
        print(e)
    print(n and n.value)
    if (m := l.find(2)) and m.next:
        print(m.next.value)
    best = None
    for i in [3, 1, 2]:
        if best is None or i < best:
            best = i
    print(best, best + 1)
    limit = None
    try:
        print(limit + 1.5)
    except TypeError as e:
        print(e)
    try:
        print(1.5 < limit)
    except TypeError as e:
        print(e)
    d = {"a": 1}
    v = d.get("b")
    try:
        print(v + 1)
    except TypeError as e:
        print(e)
    try:
        print(-v)
    except TypeError as e:
        print(e)
    v = d.get("a")
    print(v + 1)
    t = None
    if d.get("a"):
        t = [1, 2]
    for x in t:
        print(x)
    a, b = t
    print(a, b, t[0])
    t[0] += 5
    print(t)
    w = None
    if d.get("zz"):
        w = (1, 2)
    try:
        a, b = w
    except TypeError as e:
        print(e)
    try:
        print(w[0])
    except TypeError as e:
        print(e)
    try:
        print("x" in w)
    except TypeError as e:
        print(e)


asyncio.run(main())
