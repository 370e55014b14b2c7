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
    x, y = -3, 3
    b = True
    s = 'xyz'
    xs = [6, 5, 9]
    d = {'a': 8, 'b': 7, 'q': 7}
    o = Box(7)
    for i1 in xs[:3]:
        d = D('a', {'a': 0, 'c': 1})
        if B('b', False):
            if (i1 != x):
                continue
            d = dict(({s: I('c', 9), S('d', 'Q q'): I('e', 4)} | d))
        else:
            x = (I('f', 3) and I('g', 6))
            L('h', xs).insert(o.m, -I('i', 1))
    print((S('j', 'xyz') in str({s: y, s: I('k', -1)})), ((s * ((o.m - I('l', 5)) % 3)) * (((total if b else o.n) + (I('m', -3) ^ I('n', -2))) % 3)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return y


async def case1(o: Box) -> int:
    x, y = 3, 1
    b = True
    s = 'żó'
    xs = [2]
    d = {'a': 8, 'b': 0, 'q': 3}
    if (list(list(L('a', [5, 0]))) != list(L('b', [8]))):
        xs.append(((I('c', 2) + I('d', 4)) * O('e', o).bump() % 101))
    elif (L('f', [5, 6]) != list(L('g', [0, 5, 2]))):
        w1 = 0
        while w1 < 2 and ([I('h', 7), I('i', 2), I('j', -2)][I('k', 2) % 3] < (I('l', 2) - I('m', -2)) == (await quick('n', x, o))):
            w1 += 1
            O('p', o).m += o.bump()
            [O('v', o).bump(), ((I('w', 9) or I('x', 1)) + (I('y', 3) ^ I('z', -3))), [(y % 3), (await quick('a1', I('b1', -2), o)), (I('c1', -3) - I('d1', 4))][(await slow('e1', x, o)) % 3]][o.add((I('f1', -2) + I('g1', 2))) % 3]
    else:
        for i2 in [6, 4, 6, 3]:
            x += await slow('h1', total, o)
            o.m += await slow('k1', O('j1', o).n, o)
    o.m += await slow('n1', (I('m1', -2) % 5), o)
    I('p1', 5)
    for k3, v4 in list(D('q1', {'a': 6, 'c': 5}).items()):
        print(k3, end=" ")
        for k5, v6 in list(dict(D('r1', {'a': 7, 'c': 4})).items()):
            print(k5, end=" ")
            y = {'a': o.swap(I('s1', 6)), 'b': (y and I('t1', 2))}['a']
            D('u1', d)[S('v1', 'żó').upper()], x = f2(I('w1', 2), I('x1', 0)), f2(b=I('y1', 5), a=I('z1', -3))
        for k7, v8 in list({S('a2', 'b'): I('b2', 1), S('c2', ''): I('d2', 3)}.items()):
            print(k7, end=" ")
            print(o.bump(), I('e2', -2), end=" ")
            s = S('f2', 'Q q')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(k=(I('g2', 6) if b else I('h2', 4)))


def case2() -> int:
    x, y = -3, 3
    b = False
    s = 'żó'
    xs = [-1, -2, 9, 1]
    d = {'a': 0, 'b': 4, 'q': 5}
    o = Box(7)
    o.n = o.bump()
    s += s.lower()
    print((S('a', '') + s), str(I('b', 7)), end=" ")
    for i1 in [4, 3, 3, 1]:
        d[S('c', 'b')], O('d', o).n = {'a': o.add(I('e', -2)), 'b': (I('f', 5) + I('g', 5))}['a'], (I('h', 6) % -4)
        xs += xs
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(I('i', -2)) - abs(I('j', 4)))


def case3() -> int:
    x, y = 2, 5
    b = False
    s = 'Q q'
    xs = [6]
    d = {'a': 3, 'b': 1, 'q': 4}
    o = Box(7)
    L('a', xs).insert(o.n, {'a': x, 'b': x}['a'])
    O('c', o).m -= (I('i', -2) % 5)
    for k1, v2 in list({S('j', 'xyz'): I('k', 9), s: I('l', 1)}.items()):
        print(k1, end=" ")
        for k3, v4 in list(D('m', {'a': 3, 'c': 8}).items()):
            print(k3, end=" ")
            L('n', xs)[O('o', o).n % len(xs)] = {'a': (max(I('p', 1), I('q', -2)) and (o.m + y)), 'b': (O('r', o).m * (I('s', -1) - y) % 101)}['b']
    xs[I('v', 0)] |= (o.add((I('a1', 0) if b else I('b1', 9))) // 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('c1', o).bump()


def case4() -> int:
    x, y = 5, 5
    b = False
    s = ''
    xs = [6]
    d = {'a': 4, 'b': 0, 'q': 2}
    o = Box(7)
    y = o.bump()
    if B('a', True):
        for i1 in [-2]:
            L('b', xs)[[o.n, I('c', 8), I('d', -1)][I('e', -3) % 3] % len(xs)] = I('f', 9)
        xs.append(~I('g', 0))
    elif ((I('h', 5) * I('i', 7) % 101) == I('j', 8)):
        y = [(I('k', -1) if B('l', False) else I('m', 5)), (o.n if B('n', False) else I('o', 3)), I('p', 4)][o.bump() % 3]
    else:
        o.n = d.get(S('q', 'b'), x)
        y = o.n = I('r', 8)
    s = str(list(d.values()))
    for k2, v3 in list((D('s', {'a': 1, 'c': 1}) if B('t', False) else D('u', {'a': 6, 'c': 5})).items()):
        print(k2, end=" ")
        D('a1', d)[S('b1', 'a')] += abs(f3(v3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case5() -> int:
    x, y = 2, 4
    b = False
    s = 'żó'
    xs = [2]
    d = {'a': 4, 'b': 0, 'q': 1}
    o = Box(7)
    for k1, v2 in list({s: I('a', 1), S('b', 'żó'): I('c', 5)}.items()):
        print(k1, end=" ")
        d['q'] += o.bump()
    w3 = 0
    while w3 < 2 and ((I('e', 6) * I('f', 6) % 101) <= (I('g', 6) * x % 101)):
        w3 += 1
        L('h', xs).insert([I('i', 4), y, I('j', 8)][total % 3], o.swap(I('k', -1)))
    w4 = 0
    while w4 < 2 and ((I('l', -2) + x) == (total & I('m', -1))):
        w4 += 1
        if (B('n', True) and B('o', True)):
            continue
    w5 = 0
    while w5 < 2 and B('p', False):
        w5 += 1
        o.xs[I('q', -2)], D('r', d)[S('s', 'żó')] = ((I('t', 5) if B('u', True) else I('v', 4)) // -4), int(B('w', False))
    if (not (x >= y)):
        o.m += [x, I('x', 7), I('y', 0)][x % 3]
        s += repr(I('a1', 1))
    elif (o.xs < (L('b1', [6, 3, 1, 2]) and L('c1', [-2, 8, -1, 7]))):
        O('e1', o).m |= (~o.m * (I('k1', 7) or I('l1', 9)) % 101)
        L('p1', o.xs)[I('q1', -1)] += (I('t1', -3) & I('u1', -3))
    else:
        x, L('v1', xs)[[I('w1', -3), I('x1', -3), y][I('y1', -1) % 3] % len(xs)] = O('z1', o).bump(), o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(f3(I('a2', 6), m=I('b2', -3)))


def case6() -> int:
    x, y = 1, 2
    b = False
    s = 'b'
    xs = [8, 0]
    d = {'a': 0, 'b': 7, 'q': 3}
    o = Box(7)
    D('f', d)[S('g', 'a')] += {'a': int(B('h', True)), 'b': f3(y)}['a']
    print(B('i', False), (I('j', 8) and I('k', 7)), end=" ")
    x += (I('l', 0) % -4)
    o.xs[I('n', 2)] = f2(b=(f2(I('o', 6), I('p', 5)) and {'a': I('q', 1), 'b': I('r', 1)}['a']), a=~(I('s', -2) * I('t', 7) % 101))
    y = ((total + I('u', -2)) + [I('v', 0), I('w', -3), I('x', 1)][I('y', 4) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(I('z', 7)) - [y, I('a1', -2), I('b1', 3)][y % 3])


def case7() -> int:
    x, y = 6, 0
    b = False
    s = 'Q q'
    xs = [1, -2]
    d = {'a': 8, 'b': 4, 'q': 4}
    o = Box(7)
    O('a', o).bump()
    for k1, v2 in list({S('b', 'żó'): o.n, S('c', 'a'): I('d', 8)}.items()):
        print(k1, end=" ")
        for i3 in range(1):
            s = S('e', '')
        for i4 in [9, 0, 0]:
            o.xs[I('f', 0)] = L('g', xs)[f2(b=I('h', 9), a=I('i', 9)) % len(xs)] = I('j', 4)
    for k5, v6 in list(D('k', {'a': 3, 'c': 4}).items()):
        print(k5, end=" ")
        for i7 in range(2):
            o.xs[-1] += len(s)
        x, L('m', xs)[(I('n', -1) or I('o', 7)) % len(xs)] = (len({S('p', 'żó'): I('q', 9), S('r', 'b'): I('s', 8)}) if (list(d.values()) != (L('t', [1, -1, 2, -1]) + L('u', [9]))) else f3(k=o.add(I('v', 0)))), min({'a': I('w', -3), 'b': I('x', 2)}['b'], (y & total))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d.get(S('y', 'a'), I('z', 3)) % 2)


def case8() -> int:
    x, y = 8, 0
    b = True
    s = 'Q q'
    xs = [-2, 5]
    d = {'a': 7, 'b': 3, 'q': 5}
    o = Box(7)
    for i1 in L('a', [-2])[:3]:
        x += (i1 * o.m % 101)
        if (not ((I('c', 3) if B('d', True) else total) != abs(i1))):
            d = ({S('e', 'b'): I('f', 1), S('g', 'xyz'): i1} | (D('h', {'a': 3, 'c': 7}) | (d | D('i', {'a': 7, 'c': 2}))))
            xs = [I('j', -1), (I('k', 5) % 3)] or [0]
        else:
            y -= ((I('s', -1) - total) if (B('t', False) if B('u', True) else B('v', False)) else (I('w', -1) * I('x', 9) % 101))
    b = b
    if (s in S('y', 'a')):
        for i2 in range(I('z', 1), 2):
            x += ((I('h1', -2) if b else I('i1', 5)) if (B('j1', False) or b) else [i2, I('k1', 4), I('l1', 0)][I('m1', 9) % 3])
        for i3 in range(3):
            max([I('n1', 8), I('o1', 2), y][I('p1', 1) % 3], f3(I('q1', 0), o.n, m=I('r1', 5), k=i3))
            s += S('s1', 'a')
    elif ((B('t1', False) and B('u1', False)) if (I('v1', 4) in L('w1', [2])) else B('x1', True)):
        for k4, v5 in list(dict(D('y1', {'a': 2, 'c': 3})).items()):
            print(k4, end=" ")
            b = ((not B('z1', False)) if (v5 <= v5 > I('a2', 4) < o.n) else (b and B('b2', False)))
            L('c2', xs)[(I('d2', 5) % -4) % len(xs)] = ({'a': I('e2', 4), 'b': I('f2', 9)}['b'] + (x * I('g2', 9) % 101))
    else:
        if ((L('h2', [-1]) < L('i2', [-2])) and B('j2', True)):
            D('k2', d)[S('l2', '')] = (x + y)
            if b:
                return [I('m2', 5), I('n2', -2), I('o2', 6)][I('p2', 4) % 3]
        elif B('q2', False):
            xs += (sorted((L('r2', [6]) + L('s2', [2, 9, 5, 0]))) or sorted((xs if B('t2', False) else L('u2', [3, 5]))))
            O('v2', o).bump()
        else:
            print(S('w2', 'żó'), (str(L('x2', [3])) or str(D('y2', {'a': 6, 'c': 5}))), end=" ")
            s += S('z2', 'żó').replace(S('a3', 'b'), (str(D('b3', {'a': 0, 'c': 4})) or (s if b else S('c3', 'a'))))
    xs.append({'a': (I('d3', -3) if b else I('e3', 8)), 'b': o.add(I('f3', 6))}['b'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('g3', -1)


def case9() -> int:
    x, y = 5, 2
    b = False
    s = 'xyz'
    xs = [2, 3]
    d = {'a': 1, 'b': 3, 'q': 8}
    o = Box(7)
    if B('a', True):
        s += s
    else:
        x = d[repr(x)] = (x + I('b', 7))
    y = L('c', xs)[(o.n - o.n) % len(xs)] = (I('d', 2) or I('e', 2))
    if ((b if b else b) and (I('f', 1) == x)):
        for i1 in (xs + L('g', [1, -1, -2]))[:3]:
            b = ((f2(I('h', 9), I('i', 2)) ^ I('j', 7)) < (o.bump() ^ abs(x)))
            xs += ((L('k', [-1, 1]) if b else xs) + [I('l', 3), total])
    elif ((S('m', 'żó') if B('n', False) else s) < (S('o', 'xyz') and S('p', 'xyz'))):
        y = (I('q', 2) ^ (y if B('r', True) else total))
    else:
        if (o.bump() not in list([I('s', -1), total])):
            O('t', o).m = (I('u', 1) - I('v', -1))
        else:
            O('w', o).m = ({'a': I('x', 9), 'b': I('y', 9)}['a'] if (x <= I('z', 0) != I('a1', 0) >= y) else I('b1', -3))
            d[S('c1', 'a')] = x = I('d1', 4)
        d[str(d)] = (o.n | I('e1', 3))
    O('f1', o).n, D('g1', d)[S('h1', 'xyz')] = O('i1', o).m, d.get(S('j1', 'z'), total)
    o.n += o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('l1', 9)


def case10() -> int:
    x, y = -2, 3
    b = False
    s = 'b'
    xs = [1, 2, 3]
    d = {'a': 5, 'b': 7, 'q': 5}
    o = Box(7)
    for i1 in range(I('a', 1), 4):
        d['q'] += i1
        if (-I('c', 2) in sorted(L('d', [6]))):
            d = D('e', {'a': 5, 'c': 6})
    if b:
        b = B('f', True)
        o.m += int(b)
    elif ((I('h', 1) % 2) != f2(I('i', 0), b=I('j', 6)) < (I('k', -1) and x) > (o.n % 5)):
        w2 = 0
        while w2 < 1 and B('l', False):
            w2 += 1
            print(repr(repr(xs)), {'a': I('m', 5), 'b': x}['b'], end=" ")
            o.xs[I('n', 0)] = o.n = f3(I('o', 2), m=(I('p', 2) or I('q', 1)))
    if (B('r', True) and B('s', False)):
        if ((s < S('t', 'xyz')) or (S('u', 'żó') in S('v', 'xyz'))):
            if ((I('w', 6) - o.n) <= int(b) >= (I('x', 4) & o.m) >= x):
                return I('y', 0)
        elif ((I('z', 4) <= y >= I('a1', -2) >= o.m) and (L('b1', [9, -1, 0, 7]) < L('c1', [4, 5]))):
            y = ({'a': [I('d1', -3), I('e1', -1), o.n][y % 3], 'b': (I('f1', 3) - I('g1', 1))}['b'] & x)
            O('h1', o).n = -(I('i1', 2) | o.n)
        else:
            f3(I('j1', 9))
            o.xs[I('k1', 0)], o.xs[I('l1', 1)] = I('m1', 5), o.swap(o.add(x))
    elif (f3(I('n1', 7), k=I('o1', -1)) != ~o.n):
        if ((I('p1', 4) and I('q1', 4)) < (I('r1', 0) if (I('s1', 3) < I('t1', -1)) else [I('u1', 2), I('v1', 6), I('w1', -3)][I('x1', 3) % 3]) > o.bump()):
            L('y1', xs)[(y or y) % len(xs)] = {'a': len((xs or L('z1', [9]))), 'b': f2(b=I('a2', 3), a=o.add(I('b2', -2)))}['a']
        elif B('c2', True):
            xs = (L('d2', [8, 2, 2, 4]) and L('e2', [0, 8, 9])) or [0]
        else:
            xs[I('h2', 0)] |= (I('m2', 0) ^ int(B('n2', False)))
        print(f2(b=I('o2', 8), a=(I('p2', 3) // 3)), (I('q2', 1) % 3), end=" ")
    else:
        for i3 in range(I('r2', 1), 2):
            x = o.bump()
            (I('s2', 1) if b else I('t2', 5))
        print(({'a': I('u2', -2), 'b': I('v2', -3)}['b'] if (s != S('w2', '')) else (I('x2', 0) // 3)), (s or S('y2', 'xyz')), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('z2', -2) if B('a3', False) else I('b3', 5)) - I('c3', 3))


async def case11(o: Box) -> int:
    x, y = 0, 0
    b = True
    s = 'żó'
    xs = [5, 4, -2, 2]
    d = {'a': 0, 'b': 5, 'q': 1}
    x -= (f2(b=I('h', -2), a=total) | [I('i', 9), o.n, I('j', 7)][y % 3])
    for i1 in range(I('k', 1), 3):
        d = dict(D('l', {'a': 3, 'c': 5}))
    if B('m', True):
        for i2 in range(3):
            s = str(i2).replace(S('n', 'a'), str(b))
            D('o', d)[S('p', 'Q q').replace(S('q', 'xyz'), s)] = o.add(I('r', 1))
        y = o.swap({'a': I('s', 0), 'b': o.m}['a'])
    elif ((x | total) < d.get(S('t', 'a'), o.m)):
        if B('u', True):
            xs = ((L('v', [-2, 2, 8]) + L('w', [7])) or [I('x', 7), I('y', -3)]) or [0]
            D('z', d)[str(B('a1', True))] = (await quick('b1', I('c1', -3), o))
        elif ((B('d1', True) if B('e1', False) else b) and (I('f1', 3) == I('g1', 7) > x != I('h1', -2))):
            b = b
        else:
            xs += [I('i1', 3), (await slow('j1', o.swap(I('k1', 8)), o))]
            y = [(total or I('l1', 6)), (await quick('m1', I('n1', 8), o)), (x ^ I('o1', -1))][min(I('p1', 2), I('q1', 2)) % 3]
    for k3, v4 in list({s: I('r1', 2), S('s1', 'Q q'): I('t1', 4)}.items()):
        print(k3, end=" ")
        y ^= I('b2', 9)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int(bool(I('c2', 1)))


def case12() -> int:
    x, y = -3, 4
    b = True
    s = 'Q q'
    xs = [7, 1, 5]
    d = {'a': 4, 'b': 8, 'q': 4}
    o = Box(7)
    L('a', xs)[(I('b', 1) and I('c', 1)) % len(xs)] = min({'a': I('d', 2), 'b': I('e', -2)}['a'], d.get(S('f', 'a'), x))
    b = (I('g', 7) not in (L('h', [7]) + L('i', [9])))
    for i1 in [6]:
        o.n = ((f2(I('j', -3), I('k', 4)) * (x + I('l', 6)) % 101) & (I('m', 8) and i1))
        for i2 in range(2):
            o.xs[I('n', 0)] = D('o', d)[(S('p', 'żó') or s)] = x
            D('q', d)[S('r', 'Q q')], d[(s or S('s', 'b'))] = d.get(S('t', 'z'), I('u', 9)), len(L('v', [0, -2]))
    y = (((I('w', 9) * o.n % 101) if (I('x', 2) in L('y', [5, 2, 8])) else f3(I('z', 0), m=I('a1', -2))) or o.add((I('b1', 0) // 3)))
    xs += (L('c1', [8, 4, 1, 3]) and L('d1', [1]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('e1', 2) | I('f1', 1)) * (I('g1', 0) + I('h1', 5)) % 101)


def case13() -> int:
    x, y = 8, 3
    b = False
    s = 'a'
    xs = [5, 1, 8]
    d = {'a': 8, 'b': 3, 'q': 7}
    o = Box(7)
    d = D('a', {'a': 4, 'c': 3})
    for i1 in range(2):
        xs.append((I('b', 7) | I('c', 0)))
    o.add(x)
    x = o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('d', o).bump() if B('e', True) else (I('f', -2) + I('g', 7)))


def case14() -> int:
    x, y = 2, 5
    b = False
    s = ''
    xs = [1, 4]
    d = {'a': 1, 'b': 5, 'q': 0}
    o = Box(7)
    y += (I('h', 8) + total)
    print(([f2(I('i', 8), o.n), (I('j', -3) and o.n)] and [I('k', 9), [o.m, I('l', 3), x][I('m', 3) % 3]]), S('n', 'xyz').title(), end=" ")
    s += s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('o', 8)


async def case15(o: Box) -> int:
    x, y = 5, 0
    b = True
    s = 'Q q'
    xs = [2, 6, 5]
    d = {'a': 2, 'b': 6, 'q': 1}
    for k1, v2 in list(D('a', {'a': 5, 'c': 5}).items()):
        print(k1, end=" ")
        d['q'] += await slow('c', (I('b', 8) + v2), o)
    for i3 in [3, 5, 7]:
        o.xs[I('e', 1)] = L('f', xs)[o.add(I('g', 0)) % len(xs)] = (I('h', -3) * I('i', 7) % 101)
    x = f2(b=I('j', 8), a=(I('k', -1) ^ I('l', -2)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((await slow('m', I('n', 8), o)))


def case16() -> int:
    x, y = 1, 5
    b = False
    s = 'b'
    xs = [8, 7, 4, 4]
    d = {'a': 3, 'b': 3, 'q': 4}
    o = Box(7)
    if (S('a', 'a') in D('b', {'a': 0, 'c': 1})):
        L('c', xs)[(I('d', 7) // 2) % len(xs)] = d[(S('e', 'xyz') + s)] = (I('f', 0) + (x or I('g', 4)))
        xs.append([I('h', 1), o.n, total][x % 3])
    elif (o.xs < [o.m, I('i', 4)]):
        L('j', xs)[(x if B('k', False) else I('l', 4)) % len(xs)] = o.n
    else:
        if (o.add(I('m', 1)) > I('n', 9)):
            L('o', xs).insert(I('p', 3), f2(total, I('q', 5)))
            s += (S('r', '') if (total in L('s', [1, 0, 3, 5])) else (s if B('t', False) else s))
        o.n = ~int((total < I('u', 5) == I('v', 2)))
    for i1 in range(I('w', 0), 4):
        for i2 in [2, 9, 7, 7]:
            y += x
            print(+I('e1', -2), s, end=" ")
        O('f1', o).m = x = int(bool(y))
    s = ((S('g1', 'Q q') + S('h1', '')).replace(S('i1', ''), (s * (I('j1', 3) % 3))) if B('k1', True) else repr(o.xs))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('l1', 3) - y) ^ (I('m1', 3) - I('n1', 2)))


async def case17(o: Box) -> int:
    x, y = 7, 2
    b = False
    s = 'b'
    xs = [5, -2]
    d = {'a': 6, 'b': 4, 'q': 4}
    for i1 in sorted(L('a', [-1, 2, 5]))[:3]:
        x = ((I('b', 9) ^ I('c', -3)) % 5)
        O('e', o).m += [(y + I('k', 1)), len(S('l', 'żó')), (await slow('m', I('n', 2), o))][O('o', o).m % 3]
    o.n += await slow('s', [I('p', 8), I('q', 6), I('r', 9)][o.n % 3], o)
    for i2 in [-2, 1, 0]:
        D('u', d)[s], o.xs[I('v', -2)] = (await slow('w', int(b), o)), (o.swap(I('x', -1)) // 5)
    if (f2(b=I('y', -3), a=I('z', 5)) != I('a1', 9) > abs(I('b1', 6)) > O('c1', o).m):
        if (L('d1', [0]) < o.xs):
            L('e1', xs)[(I('f1', 3) * I('g1', 5) % 101) % len(xs)] = x = (({'a': I('h1', 5), 'b': I('i1', 5)}['a'] and I('j1', -2)) & (I('k1', 0) % 5))
            O('l1', o).n ^= ([y, I('s1', -1), x][I('t1', 0) % 3] ^ (I('u1', 0) | x))
        D('v1', d)[S('w1', 'żó')] = min([I('x1', -2), I('y1', 4), o.m][I('z1', 4) % 3], d.get(S('a2', 'z'), I('b2', -1)))
    elif b:
        xs[I('e2', 0)] += d.get(S('j2', 'z'), I('k2', 5))
    w3 = 0
    while w3 < 3 and ([I('l2', 6), I('m2', 1), I('n2', -1)][o.m % 3] < +o.m != o.add(I('o2', 3))):
        w3 += 1
        y += [(I('w2', 0) * o.n % 101), (o.n ^ I('x2', 2)), (I('y2', 9) & I('z2', -2))][x % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


def case18() -> int:
    x, y = 9, 5
    b = False
    s = 'żó'
    xs = [0]
    d = {'a': 5, 'b': 5, 'q': 3}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 1, 'c': 5}).items()):
        print(k1, end=" ")
        if (f2(b=f2(o.n, I('b', 9)), a=[v2, x, I('c', 7)][y % 3]) > o.bump() == ([x, I('d', 5), I('e', -1)][I('f', 4) % 3] - v2)):
            if ((I('g', 6) + I('h', 6)) > v2 >= [total, I('i', 2), v2][I('j', 2) % 3] > (o.m and I('k', -1))):
                return [o.n, I('l', -3), I('m', -2)][I('n', 4) % 3]
            xs += (list([I('o', 4), I('p', 9)]) if ((I('q', 5) + x) < (v2 and I('r', 8)) > len(S('s', 'żó'))) else sorted((L('t', [-1, 5, 1, -1]) + L('u', [-1]))))
        elif (I('v', -2) != max(I('w', 9), I('x', 5)) >= I('y', 9)):
            f3()
        else:
            o.xs[-1] += (I('z', -3) ^ I('a1', -1))
            s += s
    for i3 in [-1, 1, 1]:
        w4 = 0
        while w4 < 2 and (I('c1', -2) <= I('d1', 5) != (I('e1', -1) if b else x)):
            w4 += 1
            L('f1', xs)[[I('g1', 3), I('h1', -1), I('i1', 7)][I('j1', 0) % 3] % len(xs)] = o.bump()
        s = str(b).lower()
    xs += sorted(xs)
    for i5 in range(2):
        D('k1', d)[str(b)], O('l1', o).m = (I('m1', 4) // 2), [total, I('n1', 0), i5][i5 % 3]
        D('o1', d)[(S('p1', 'Q q') or S('q1', 'Q q'))], D('r1', d)[s] = min((o.swap(i5) | I('s1', 9)), (min(I('t1', 9), I('u1', 8)) + i5)), abs([x, I('v1', 9), I('w1', 5)][I('x1', 8) % 3])
    d['q'] += o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('z1', 5) - (I('a2', 3) // -4))


async def case19(o: Box) -> int:
    x, y = 9, 4
    b = True
    s = 'żó'
    xs = [0, 8, 1, -1]
    d = {'a': 7, 'b': 0, 'q': 3}
    x = D('a', d)[S('b', 'b')] = ((I('c', 7) | I('d', 2)) if (I('e', 4) > I('f', -1)) else d.get(S('g', 'a'), I('h', -3)))
    b = b
    xs += L('i', [9, 1, 9])
    O('l', o).m += await slow('k', (I('j', 0) * o.n % 101), o)
    w1 = 0
    while w1 < 3 and bool(list(d.values())):
        w1 += 1
        w2 = 0
        while w2 < 1 and (f2(I('m', 9), b=y) != (I('n', 0) + I('o', -3)) <= [x, I('p', 7), I('q', 9)][I('r', -3) % 3]):
            w2 += 1
            O('s', o).n = o.bump()
            o.n += await slow('u', (I('t', 7) + o.m), o)
        print((S('w', 'Q q') if B('x', True) else s), O('y', o).n, end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('z', -3) + I('a1', 3)) // 2)


async def case20(o: Box) -> int:
    x, y = 4, 1
    b = False
    s = 'Q q'
    xs = [-1]
    d = {'a': 7, 'b': 4, 'q': 4}
    D('a', d)[(S('b', 'xyz') if B('c', False) else S('d', ''))], y = (o.bump() - (total if B('e', True) else I('f', 0))), (f3(m=I('g', 3), k=I('h', 2)) or total)
    (await slow('i', (I('j', -2) or x), o))
    xs.append(o.bump())
    if (O('k', o).m <= +len(S('l', ''))):
        len(xs)
    elif ((I('m', -1) // 5) >= (await quick('n', I('o', 5), o))):
        s = s
    else:
        L('p', xs)[O('q', o).bump() % len(xs)] = o.m
        xs.append(f2(I('r', 9), b=I('s', 1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


async def case21(o: Box) -> int:
    x, y = -3, 1
    b = False
    s = 'żó'
    xs = [6, -2]
    d = {'a': 1, 'b': 8, 'q': 1}
    xs.append(o.swap(f3((I('a', 8) * I('b', -3) % 101), m=(I('c', 6) + I('d', 0)))))
    d[S('e', 'xyz')] = min(({'a': y, 'b': I('f', 3)}['b'] // 2), [d.get(S('g', 'a'), y), abs(I('h', 0)), I('i', 2)][(I('j', 9) * o.m % 101) % 3])
    print(s, (I('k', 7) | total), end=" ")
    D('q', d)[S('r', 'a')] -= o.bump()
    for i1 in range(1):
        L('s', xs)[(I('t', 3) if b else I('u', 3)) % len(xs)] = len(L('v', [1, -2, 7]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('w', 'z'), I('x', 1))


def case22() -> int:
    x, y = 0, 4
    b = True
    s = 'żó'
    xs = [1, 8, 5, 0]
    d = {'a': 5, 'b': 2, 'q': 0}
    o = Box(7)
    xs.append(f3(y, I('a', 9), k=I('b', 3)))
    abs((x | I('c', 9)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('d', 6) and I('e', -2)) // -4)


def case23() -> int:
    x, y = 3, 2
    b = False
    s = 'b'
    xs = [9, 6]
    d = {'a': 7, 'b': 1, 'q': 4}
    o = Box(7)
    d = (D('a', {'a': 2, 'c': 2}) | D('b', {'a': 1, 'c': 4}))
    D('c', d)[repr(I('d', -1))], o.xs[I('e', -1)] = o.bump(), (I('f', -2) - [I('g', 1), x, I('h', 5)][I('i', 2) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('j', 9)


def case24() -> int:
    x, y = 3, 1
    b = False
    s = 'a'
    xs = [1, 2, 3]
    d = {'a': 7, 'b': 5, 'q': 6}
    o = Box(7)
    print(S('a', 'a'), str([o.m, (x if b else I('b', 7))]), end=" ")
    b = (L('c', [8, -1, 1, 8]) == [I('d', 4), o.n])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': x, 'b': I('e', 8)}['b']


def main() -> None:
    pass
    run("0", case0)
    run("2", case2)
    run("3", case3)
    run("4", case4)
    run("5", case5)
    run("6", case6)
    run("7", case7)
    run("8", case8)
    run("9", case9)
    run("10", case10)
    run("12", case12)
    run("13", case13)
    run("14", case14)
    run("16", case16)
    run("18", case18)
    run("22", case22)
    run("23", case23)
    run("24", case24)


async def amain() -> None:
    print("1", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case1(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("11", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case11(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("15", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case15(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("17", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case17(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("19", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case19(o))
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


main()
asyncio.run(amain())
