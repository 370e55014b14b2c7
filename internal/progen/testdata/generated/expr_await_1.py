import asyncio
from typing import Callable


def I(k: str, v: int) -> int:
    print(k, end=" ")
    return v


def B(k: str, v: bool) -> bool:
    print(k, end=" ")
    return v


def S(k: str, v: str) -> str:
    print(k, end=" ")
    return v


def L(k: str, v: list[int]) -> list[int]:
    print(k, end=" ")
    return v


def D(k: str, v: dict[str, int]) -> dict[str, int]:
    print(k, end=" ")
    return v


def P(k: str, v: tuple[int, int]) -> tuple[int, int]:
    print(k, end=" ")
    return v


def f2(a: int, b: int) -> int:
    print("f2", end=" ")
    return a - 2 * b


def f3(*rest: int, k: int = 1, m: int = 2) -> int:
    print("f3", end=" ")
    return sum(rest) + 10 * k - m


class Box:
    def __init__(self, n: int) -> None:
        self.n = n
        self.m = 1
        self.xs = [1, 2, 3]

    def add(self, k: int) -> int:
        print("add", end=" ")
        self.n += k
        return self.n

    def swap(self, k: int) -> int:
        print("swap", end=" ")
        self.n, self.m = self.m, k
        return self.n

    def bump(self) -> int:
        self.n += 1
        self.xs[0] = self.n
        return self.n


def O(k: str, o: Box) -> Box:
    print(k, end=" ")
    return o


async def quick(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    o.m += 1
    return v


async def slow(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    await asyncio.sleep(0)
    o.m += 1
    print(k + "'", end=" ")
    return v


async def disturb(o: Box) -> None:
    for _ in range(12):
        o.n += 100
        o.xs[-1] += 1
        await asyncio.sleep(0)


def run(name: str, f: Callable[[], int]) -> None:
    print(name, end=": ")
    try:
        print("=", f())
    except Exception as e:
        print("!", type(e).__name__, e)


total = 50


def grow() -> int:
    global total
    total += 1
    return total


def case0() -> int:
    x, y = 6, 5
    b = False
    s = 'żó'
    xs = [9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)
    if B('a', True):
        if (~f2(b=y, a=x) != (o.m // -4)):
            print(((L('b', [5, -1]) if B('c', True) else L('d', [2, -1, 4])) and [I('e', 3), y]), S('f', ''), end=" ")
    else:
        if (-I('g', 3) >= o.m):
            D('h', d)[S('i', 'xyz')] = [(I('j', 8) | I('k', -1)), O('l', o).bump(), total][[x, I('m', -3), x][I('n', 7) % 3] % 3]
            s += (S('o', 'a') if B('p', False) else S('q', 'a'))
        else:
            O('r', o).m, D('s', d)[s.lower()] = (x * I('t', -2) % 101), O('u', o).m
            y = (I('v', 3) or (x if b else I('w', 3)))
        for i1 in range(2):
            y = I('x', -2)
            s += repr((max(I('y', -3), I('z', 4)) * (y and o.m) % 101))
    x = L('a1', xs)[I('b1', 8) % len(xs)] = (I('c1', 1) - I('d1', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('e1', o).n * I('f1', 1) % 101)


def case1() -> int:
    x, y = -2, 1
    b = True
    s = 'b'
    xs = [5, -2, 0, 6]
    d = {'a': 8, 'b': 2, 'q': 6}
    o = Box(7)
    O('a', o).n ^= (o.add(I('h', 4)) and (total - I('i', -1)))
    O('k', o).m += (I('j', 6) | y)
    s = (S('l', 'a') if B('m', False) else S('n', 'b'))
    x = d[S('o', '')] = f2(b=(I('p', 5) ^ {'a': I('q', -2), 'b': I('r', 4)}['b']), a=f2(I('s', 6), b=int(B('t', True))))
    x = o.n = (I('u', 2) if B('v', False) else o.m)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (int(b) + I('w', -3))


def case2() -> int:
    x, y = -3, 4
    b = False
    s = 'żó'
    xs = [7, 2, 7, 1]
    d = {'a': 3, 'b': 5, 'q': 1}
    o = Box(7)
    b = (I('a', 5) <= I('b', 3))
    xs = L('c', [7, 2]) or [0]
    w1 = 0
    while w1 < 1 and bool((I('d', 7) | I('e', 5))):
        w1 += 1
        print(repr((L('f', [-1]) + L('g', [6, -1, 0]))), f3(I('h', 4), m=I('i', -1)), end=" ")
    xs += L('j', [6])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('k', o).n


def case3() -> int:
    x, y = -2, 3
    b = False
    s = 'b'
    xs = [2, 7]
    d = {'a': 4, 'b': 6, 'q': 7}
    o = Box(7)
    if (sorted(L('a', [5, 8, -2, 9])) == L('b', [8, -2, 2])):
        s += s
    else:
        s = str(max(I('c', 0), I('d', 7)))
        for i1 in range(I('e', 1), 4):
            o.n += (I('f', 6) + I('g', 9))
    d = ((d if b else D('i', {'a': 6, 'c': 5})) | {S('j', 'żó'): I('k', -1), S('l', 'xyz'): I('m', -2)})
    print(B('n', True), s, end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs(x)


def case4() -> int:
    x, y = 8, 3
    b = False
    s = 'b'
    xs = [5]
    d = {'a': 4, 'b': 2, 'q': 6}
    o = Box(7)
    w1 = 0
    while w1 < 1 and (f2(total, b=I('a', -3)) == (I('b', -3) | o.m) >= (I('c', 4) ^ I('d', 3))):
        w1 += 1
        d[s], O('e', o).n = ([o.n, total, I('f', 0)][I('g', 2) % 3] if (o.n > I('h', -2) >= I('i', 0) >= I('j', -3)) else (total if B('k', True) else I('l', -2))), (o.add(I('m', 0)) ^ min(I('n', -2), o.m))
    L('o', xs)[{'a': o.m, 'b': y}['a'] % len(xs)] = f3(o.n, m=(y * I('p', 8) % 101), k=(x * I('q', 5) % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('r', -2)


def case5() -> int:
    x, y = 3, 0
    b = True
    s = 'żó'
    xs = [0, 6, 1, 1]
    d = {'a': 5, 'b': 4, 'q': 3}
    o = Box(7)
    L('a', xs)[(I('b', -3) * I('c', 5) % 101) % len(xs)], x = ((I('d', 2) & I('e', 3)) if (I('f', -2) < o.m) else {'a': I('g', -2), 'b': I('h', -2)}['b']), o.n
    x += int(B('i', False))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(~I('k', 3))


def case6() -> int:
    x, y = 8, 4
    b = True
    s = 'Q q'
    xs = [1, 5, 7]
    d = {'a': 2, 'b': 2, 'q': 3}
    o = Box(7)
    s = (S('a', 'b') + S('b', 'żó')).title()
    if B('c', True):
        xs = list(d.values()) or [0]
    else:
        if ((S('d', 'a') in D('e', {'a': 3, 'c': 4})) or (B('f', False) if b else B('g', True))):
            print(([I('h', -2), o.m] < list(d.values())), (repr(xs) + (S('i', 'a') + S('j', ''))), end=" ")
            print((str(I('k', 1)) if b else (s if B('l', True) else s)), S('m', 'xyz'), end=" ")
    xs.append(x)
    for i1 in xs[:3]:
        O('n', o).n, x = [-(I('o', 6) if b else I('p', 3)), [len(D('q', {'a': 3, 'c': 0})), (i1 + I('r', -1)), O('s', o).n][max(I('t', 3), i1) % 3], (I('u', -1) + +I('v', -2))][[O('w', o).m, f2(I('x', -3), I('y', 2)), f2(total, I('z', 5))][(I('a1', 1) - i1) % 3] % 3], f2(~I('b1', 5), ~i1)
    L('c1', xs).insert((o.m or I('d1', 2)), +I('e1', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3((I('f1', 5) & I('g1', -1)), max(o.n, total), m=(o.n - I('h1', -3)))


async def case7(o: Box) -> int:
    x, y = 6, 3
    b = True
    s = 'a'
    xs = [-1]
    d = {'a': 4, 'b': 1, 'q': 6}
    if (S('a', 'a') in D('b', {'a': 7, 'c': 5})):
        for i1 in range(3):
            L('c', xs)[o.add(I('d', 0)) % len(xs)] = o.n = (I('e', -1) - i1)
            d = (dict(D('f', {'a': 5, 'c': 8})) | dict(D('g', {'a': 3, 'c': 0})))
    else:
        O('h', o).n += (((I('o', 2) ^ I('p', 0)) - d.get(S('q', 'z'), I('r', 1))) | [int(B('s', True)), f3(x, I('t', 7)), f3(I('u', -1), I('v', 9))][I('w', 2) % 3])
    for k2, v3 in list(d.items()):
        print(k2, end=" ")
        L('a1', o.xs)[I('b1', -3)] += ({'a': I('e1', 7), 'b': I('f1', 2)}['a'] - (I('g1', -1) ^ I('h1', 1)))
    for k4, v5 in list(D('i1', {'a': 7, 'c': 3}).items()):
        print(k4, end=" ")
        for i6 in range(I('j1', 0), 2):
            O('k1', o).n += O('r1', o).m
    if ((I('s1', 9) != I('t1', -1)) if (I('u1', -2) >= I('v1', 7) >= I('w1', 2) >= I('x1', -1)) else (I('y1', 7) != I('z1', 3) == I('a2', 4) <= I('b2', 0))):
        xs.append(min((await slow('c2', I('d2', 1), o)), (I('e2', 5) or I('f2', -1))))
        w7 = 0
        while w7 < 3 and B('g2', False):
            w7 += 1
            print(((L('h2', [7, 7]) + L('i2', [-2, 2])) == [I('j2', -2), I('k2', -1)]), ([I('l2', 3), I('m2', 9), I('n2', 2)][I('o2', 7) % 3] ^ {'a': I('p2', 1), 'b': o.n}['a']), end=" ")
    elif ((xs < L('q2', [9, 7])) and (I('r2', 1) in L('s2', [7, 6, 4, -1]))):
        xs += L('t2', [1, 2, 5, -1])
    else:
        b = b
        w8 = 0
        while w8 < 2 and (O('u2', o).bump() != I('v2', 6) >= I('w2', -1)):
            w8 += 1
            xs += list(d.values())
            xs[I('z2', 0)] -= {'a': o.n, 'b': I('e3', 4)}['b']
    L('f3', xs).insert(len(L('g3', [9, 4, 0, 8])), (x | I('h3', 8)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -o.bump()


def case8() -> int:
    x, y = 2, 1
    b = False
    s = 'a'
    xs = [1]
    d = {'a': 6, 'b': 2, 'q': 2}
    o = Box(7)
    x = o.bump()
    s = repr(o.swap(I('a', -1))).title()
    for i1 in range(3):
        for i2 in range(2):
            L('b', xs)[(i1 if B('c', True) else I('d', -3)) % len(xs)], O('e', o).m = (x * I('f', 9) % 101), f2(i1, int((B('g', True) and B('h', True))))
            if (I('i', 6) not in xs):
                continue
        O('j', o).m = I('k', -1)
    if B('l', False):
        o.xs[I('m', -3)] = ((I('n', -2) if B('o', True) else I('p', 2)) | y)
        print(((I('q', 2) + y) + I('r', 5)), str({s: total, s: I('s', 3)}), end=" ")
    else:
        if ((I('t', 1) >= I('u', 8) >= I('v', -2)) if B('w', True) else (I('x', 8) >= I('y', 4) > x)):
            I('z', 2)
            s = ((s if B('a1', True) else S('b1', '')) * ((I('c1', -3) - I('d1', 9)) % 3))
    xs.append({'a': I('e1', 0), 'b': I('f1', 8)}['b'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(b=I('g1', 3), a=o.add(I('h1', -2)))


def case9() -> int:
    x, y = 6, 4
    b = True
    s = 'b'
    xs = [-1, -2]
    d = {'a': 6, 'b': 7, 'q': 6}
    o = Box(7)
    for i1 in range(I('a', 1), 2):
        for k2, v3 in list({S('b', 'żó'): i1, S('c', ''): x}.items()):
            print(k2, end=" ")
            s = ((S('d', 'a').replace(s, S('e', '')) * (o.swap(o.n) % 3)) if B('f', False) else (repr(L('g', [3])) if (b and B('h', False)) else (S('i', 'a') + S('j', 'xyz'))))
            x, y = I('k', -2), f3()
        d = D('l', {'a': 8, 'c': 3})
    (y | o.add(I('m', 0)))
    d = d
    int((total < y))
    for i4 in L('n', [-1, 0])[:3]:
        if B('o', False):
            L('p', xs)[O('q', o).n % len(xs)] = (I('r', -2) or I('s', -2))
        elif B('t', False):
            o.n, x = +o.swap(i4), o.swap((I('u', 6) if B('v', False) else I('w', 0)))
            s = repr(S('x', 'b'))
        else:
            o.n, d[(s if b else S('y', 'a'))] = o.swap(int(B('z', True))), (~I('a1', 0) if (B('b1', True) or B('c1', True)) else (I('d1', 4) - I('e1', 5)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('f1', 9) + (I('g1', -1) if B('h1', True) else I('i1', 3)))


async def case10(o: Box) -> int:
    x, y = 8, 5
    b = False
    s = 'a'
    xs = [5, 7]
    d = {'a': 0, 'b': 8, 'q': 5}
    L('a', xs)[o.add(I('b', 9)) % len(xs)] = O('c', o).n
    for i1 in range(1):
        print((o.xs if b else L('d', [4, -2, 9])), len(S('e', 'xyz')), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max(+I('f', 3), o.swap(I('g', -2)))


def case11() -> int:
    x, y = 4, 4
    b = False
    s = 'b'
    xs = [5]
    d = {'a': 2, 'b': 5, 'q': 4}
    o = Box(7)
    o.xs[I('a', -1)], x = ((I('b', -2) & o.m) * (I('c', 9) + I('d', 8)) % 101), o.add(I('e', 6))
    x, O('f', o).m = I('g', -3), +(I('h', 9) + I('i', 3))
    xs.append(((o.n if (I('j', 4) < I('k', 7)) else (I('l', -2) if B('m', False) else o.m)) // 2))
    for i1 in range(2):
        if B('n', True):
            x, L('o', xs)[f3() % len(xs)] = (o.swap(i1) or I('p', 3)), ((i1 // -4) or (I('q', 4) - I('r', 0)))
        elif ((i1 // 2) <= len(S('s', 'xyz')) >= o.bump()):
            O('t', o).m = ((total - I('u', 7)) - (I('v', 5) - I('w', -3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(k=-x)


def case12() -> int:
    x, y = 5, 5
    b = True
    s = ''
    xs = [1]
    d = {'a': 4, 'b': 2, 'q': 1}
    o = Box(7)
    y -= ({'a': x, 'b': x}['b'] * (I('h', 4) + I('i', -2)) % 101)
    O('j', o).n, D('k', d)[s] = {'a': y, 'b': I('l', 1)}['a'], (o.bump() + (O('m', o).m and [I('n', 6), I('o', 4), I('p', 6)][I('q', 2) % 3]))
    d = ({S('r', 'xyz'): d.get(S('s', 'b'), x), (s + S('t', 'b')): I('u', 2)} | {(s + s): [I('v', 5), I('w', 1), I('x', -2)][o.m % 3], s.replace(S('y', 'Q q'), S('z', 'xyz')): o.bump()})
    for i1 in [0, 3, 6, 2]:
        L('d1', o.xs)[I('e1', 2)] += ((I('h1', 2) if B('i1', False) else I('j1', 0)) if B('k1', True) else d.get(S('l1', 'z'), I('m1', 6)))
        y = (o.n if B('n1', True) else I('o1', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('p1', -2) - f2(b=I('q1', 9), a=I('r1', -2)))


def case13() -> int:
    x, y = 9, 5
    b = False
    s = ''
    xs = [0, 0]
    d = {'a': 2, 'b': 0, 'q': 6}
    o = Box(7)
    xs += (L('a', [0, 5, 5]) + L('b', [3, 5, 5]))
    for k1, v2 in list((D('c', {'a': 5, 'c': 8}) | d).items()):
        print(k1, end=" ")
        y = ((I('d', 7) and I('e', 1)) and (I('f', 4) - I('g', 7)))
    O('h', o).m = f2(x, b=I('i', 0))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('j', 3)


def case14() -> int:
    x, y = 3, 0
    b = True
    s = 'xyz'
    xs = [6, 3, 2]
    d = {'a': 3, 'b': 6, 'q': 6}
    o = Box(7)
    if (S('a', 'z') in D('b', {'a': 0, 'c': 3})):
        xs = list(list(d.values())) or [0]
        w1 = 0
        while w1 < 1 and b:
            w1 += 1
            o.n += (I('c', 8) * I('d', 4) % 101)
            print((not (S('f', 'Q q') == S('g', 'xyz'))), S('h', 'xyz'), end=" ")
    elif ((I('i', -3) + I('j', 2)) <= I('k', -1)):
        L('l', xs).insert((x * x % 101), (I('m', -2) and I('n', -3)))
        for i2 in (L('o', [1, 6, -2]) if b else L('p', [8, 0]))[:3]:
            o.n = o.xs[I('q', 2)] = (I('r', 6) + ((I('s', 2) * I('t', 6) % 101) - (I('u', 4) - I('v', 7))))
            y, o.xs[I('w', -1)] = O('x', o).n, (I('y', 5) - I('z', 6))
    else:
        w3 = 0
        while w3 < 2 and ((B('a1', True) or B('b1', True)) or bool(I('c1', -2))):
            w3 += 1
            b = (total > I('d1', -1) == I('e1', 8) >= I('f1', 5))
            xs = [d.get(S('g1', 'a'), I('h1', 7)), len(S('i1', 'Q q'))] or [0]
    print(xs, S('j1', ''), end=" ")
    O('l1', o).m += o.swap(I('k1', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (-I('m1', 8) if (xs != L('n1', [-1, 6])) else int(b))


def case15() -> int:
    x, y = 5, 4
    b = False
    s = 'żó'
    xs = [0]
    d = {'a': 7, 'b': 4, 'q': 3}
    o = Box(7)
    xs.append(~(I('a', 6) + I('b', 1)))
    y = [(I('c', 4) + I('d', 3)), (I('e', -1) + x), (y | I('f', -3))][{'a': I('g', 7), 'b': I('h', 4)}['b'] % 3]
    d = {s: x, S('i', ''): I('j', 4)}
    O('l', o).m |= d.get(S('r', 'z'), I('s', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('t', 'a'), (o.n - I('u', 3)))


def case16() -> int:
    x, y = 4, 1
    b = False
    s = 'a'
    xs = [2, 3, -2, 8]
    d = {'a': 5, 'b': 4, 'q': 1}
    o = Box(7)
    D('a', d)[s] = o.n = ((I('b', 4) if B('c', False) else I('d', 1)) * f3(o.m, k=I('e', 2)) % 101)
    if ((L('f', [8]) != L('g', [0, 6])) or B('h', False)):
        o.n |= ([(I('p', 3) % 5), f3(I('q', 9), m=I('r', 8)), (I('s', 1) * x % 101)][O('t', o).m % 3] - O('u', o).m)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('v', 3) * x % 101) & I('w', -1))


def case17() -> int:
    x, y = 0, 1
    b = True
    s = 'b'
    xs = [-1]
    d = {'a': 6, 'b': 3, 'q': 6}
    o = Box(7)
    O('b', o).m += O('a', o).m
    if (min(I('c', 2), o.m) >= (I('d', 8) & I('e', 1))):
        if bool(s.lower()):
            return o.m
    elif ((I('f', -3) == I('g', 6)) and (S('h', 'a') in D('i', {'a': 0, 'c': 8}))):
        if ((S('j', 'a') in dict(D('k', {'a': 1, 'c': 5}))) if ((B('l', True) or B('m', False)) if (S('n', 'z') in D('o', {'a': 6, 'c': 6})) else (I('p', -1) == y)) else (f2(o.m, b=I('q', 0)) == o.add(I('r', 7)) < I('s', 3))):
            d = {S('t', 'a'): I('u', 4), S('v', 'żó').replace(S('w', 'a'), s): x}
            xs.append([(total // 5), O('x', o).bump(), min(o.n, I('y', 0))][(I('z', 3) - I('a1', 0)) % 3])
        d[(S('b1', 'xyz') * (I('c1', 3) % 3))] = I('d1', 1)
    xs.append(((I('e1', 6) if B('f1', False) else I('g1', 9)) if (B('h1', True) if B('i1', True) else B('j1', True)) else (I('k1', -3) * I('l1', -2) % 101)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d.get(S('m1', 'a'), I('n1', 5)) or o.bump())


async def case18(o: Box) -> int:
    x, y = -3, 3
    b = False
    s = 'a'
    xs = [9, 2, 8, 9]
    d = {'a': 0, 'b': 1, 'q': 7}
    d = {S('a', 'żó'): o.add((I('b', 1) * I('c', 4) % 101)), (repr(S('d', 'a')) or S('e', 'a')): o.bump()}
    xs.append((((I('f', 2) + I('g', 0)) + (I('h', 5) | I('i', 7))) - ((total | x) * (I('j', 9) & I('k', 3)) % 101)))
    y = f3()
    y = total
    s += s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('l', 3)


def case19() -> int:
    x, y = 3, 4
    b = True
    s = 'b'
    xs = [7, 6]
    d = {'a': 5, 'b': 1, 'q': 2}
    o = Box(7)
    s += s.strip()
    o.m += max(I('a', 0), I('b', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('d', -2) - y) ^ min(I('e', 2), I('f', 7)))


async def case20(o: Box) -> int:
    x, y = 9, 2
    b = False
    s = 'b'
    xs = [3, 2, -1, 7]
    d = {'a': 4, 'b': 2, 'q': 6}
    if ((await slow('a', d.get(S('b', 'b'), I('c', 1)), o)) not in L('d', [4])):
        for k1, v2 in list({s: I('e', 1), S('f', 'xyz'): I('g', 4)}.items()):
            print(k1, end=" ")
            D('h', d)[s], d[(S('i', 'b') or S('j', ''))] = (await slow('k', abs((await quick('l', I('m', 1), o))), o)), (await slow('n', ((await slow('o', I('p', -1), o)) | (x & x)), o))
            o.n += await slow('r', I('q', -2), o)
    elif B('t', False):
        if (I('u', -2) <= o.m >= I('v', -1)):
            xs[I('y', 0)] -= o.bump()
        else:
            d[S('d1', 'żó')], D('e1', d)[repr(L('f1', [1, 2]))] = o.m, +I('g1', 1)
    for i3 in range(I('h1', 0), 4):
        if ((S('i1', 'b') if B('j1', True) else S('k1', '')) < (S('l1', 'żó') if b else S('m1', ''))):
            print((d.get(S('n1', 'b'), I('o1', 5)) > (o.m and I('p1', 6))), (max(I('q1', 5), i3) + (I('r1', 4) | I('s1', 1))), end=" ")
            o.n -= ~((I('a2', 8) & I('b2', -1)) * -I('c2', 2) % 101)
        elif (int(B('d2', True)) >= (I('e2', 1) * I('f2', 1) % 101)):
            xs = (L('g2', [6]) + ([I('h2', 4), I('i2', 0)] + L('j2', [6, 8]))) or [0]
            xs += ((L('k2', [3, 2]) if B('l2', True) else L('m2', [2, -1, 6, 9])) + (L('n2', [-2, 9, 6, 6]) if B('o2', True) else L('p2', [6, 7, -2, 5])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(~I('q2', -2), (I('r2', 6) ^ y))


async def case21(o: Box) -> int:
    x, y = 2, 5
    b = True
    s = 'żó'
    xs = [-1, 4, 5]
    d = {'a': 8, 'b': 0, 'q': 1}
    print(B('a', False), S('b', '').replace(s, str(I('c', 1))), end=" ")
    D('d', d)[S('e', 'a')] = {'a': x, 'b': I('f', 6)}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(x, m=I('g', 6), k=I('h', 8)) + I('i', 1))


async def case22(o: Box) -> int:
    x, y = 0, 5
    b = True
    s = 'żó'
    xs = [0, -2, 3]
    d = {'a': 1, 'b': 2, 'q': 3}
    w1 = 0
    while w1 < 2 and (+I('a', 9) != (await slow('b', I('c', 5), o))):
        w1 += 1
        if (b and ((I('d', -3) | I('e', 4)) != (I('f', 0) // -4))):
            L('g', xs)[(I('h', 8) * I('i', 6) % 101) % len(xs)] = (I('j', 1) & I('k', 4))
            if B('l', True):
                continue
    w2 = 0
    while w2 < 1 and ((I('m', 5) - y) != len(S('n', 'Q q')) == ~o.m >= (I('o', -1) if b else I('p', 2))):
        w2 += 1
        o.n, y = ((I('q', 7) * total % 101) + O('r', o).m), [I('s', -3), I('t', -1), I('u', 3)][I('v', 8) % 3]
        if (B('w', False) or b):
            continue
    w3 = 0
    while w3 < 3 and B('x', False):
        w3 += 1
        for k4, v5 in list((d | d).items()):
            print(k4, end=" ")
            x += await slow('z', (I('y', 6) // 2), o)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([y, I('b1', 1), I('c1', -1)][I('d1', 8) % 3] if (B('e1', False) and b) else (I('f1', 4) + o.m))


def case23() -> int:
    x, y = 8, 3
    b = True
    s = ''
    xs = [-1, 9, 7]
    d = {'a': 6, 'b': 6, 'q': 2}
    o = Box(7)
    if ((S('a', 'Q q') if B('b', True) else s) != s):
        if b:
            x = ([I('c', 1), I('d', 7), I('e', 5)][I('f', 7) % 3] or [x, x, I('g', 5)][I('h', -3) % 3])
            O('i', o).m += (o.n or x)
        D('j', d)[(S('k', 'żó') + S('l', 'żó'))], D('m', d)[S('n', 'a').replace(S('o', 'Q q'), S('p', 'a'))] = O('q', o).n, o.n
    print([I('r', 6), x, y][I('s', -1) % 3], str((I('t', -3) and I('u', -1))), end=" ")
    s += repr(S('v', 'Q q'))
    w1 = 0
    while w1 < 1 and ((B('w', True) if b else B('x', False)) or b):
        w1 += 1
        for i2 in range(I('y', 0), 2):
            print(D('z', {'a': 7, 'c': 6}), ((repr(I('a1', -1)) if (not B('b1', False)) else (s and S('c1', ''))) if (I('d1', -3) in (L('e1', [0, 5]) + L('f1', [1]))) else S('g1', 'żó')), end=" ")
    L('h1', xs).insert((I('i1', 9) // 5), abs(I('j1', -1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(I('k1', 5))


async def case24(o: Box) -> int:
    x, y = 1, 4
    b = False
    s = ''
    xs = [3, -1, -2]
    d = {'a': 1, 'b': 3, 'q': 6}
    O('a', o).n, o.xs[I('b', -3)] = -abs(I('c', 5)), (abs(I('d', 4)) + (await slow('e', o.n, o)))
    print(((I('f', -2) % 2) and f3(m=total)), {'a': (I('g', 3) * I('h', 3) % 101), 'b': o.bump()}['b'], end=" ")
    o.xs[-1] += await slow('k', (I('i', -2) or I('j', -3)), o)
    L('m', xs)[(o.m if B('n', False) else total) % len(xs)] = (I('o', 7) - I('p', 0))
    for i1 in range(1):
        y = (I('q', -1) - i1)
        xs = (L('r', [7, -2]) + [I('s', 4), I('t', 4)]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (await slow('u', [I('v', 0), x, I('w', 7)][o.n % 3], o))


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("2", case2)
    run("3", case3)
    run("4", case4)
    run("5", case5)
    run("6", case6)
    run("8", case8)
    run("9", case9)
    run("11", case11)
    run("12", case12)
    run("13", case13)
    run("14", case14)
    run("15", case15)
    run("16", case16)
    run("17", case17)
    run("19", case19)
    run("23", case23)


async def amain() -> None:
    print("7", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case7(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("10", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case10(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("18", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case18(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("20", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case20(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("21", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case21(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("22", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case22(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("24", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case24(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t


main()
asyncio.run(amain())
