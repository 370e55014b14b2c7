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
    x, y = 9, 4
    b = False
    s = 'Q q'
    xs = [2, 9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)
    if B('a', True):
        if (((I('b', -3) if b else x) * max(I('c', 9), o.m) % 101) < ([I('d', 4), I('e', 6), I('f', 8)][o.m % 3] if B('g', True) else O('h', o).m)):
            o.xs[I('i', 0)] = o.add(y)
            L('j', xs)[(I('k', -2) - I('l', 4)) % len(xs)] = ((I('m', 0) - I('n', -3)) + (I('o', -2) if b else I('p', -3)))
        elif bool(d.get(S('q', 'b'), I('r', 6))):
            d = ({s: I('s', 9), S('t', 'a'): I('u', 6)} if B('v', True) else d)
            xs.append([o.bump(), f2(I('w', 2), I('x', 4)), I('y', 0)][(o.m or I('z', -1)) % 3])
        else:
            o.n = (x ^ o.n)
    else:
        y = (y if ((x and I('a1', 7)) in [I('b1', -2), o.m]) else I('c1', 9))
    d = ({(s if B('d1', True) else S('e1', '')): abs(o.m), S('f1', 'xyz'): O('g1', o).m} | (d if B('h1', True) else dict(d)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('i1', 8) and I('j1', -2)))


def case1() -> int:
    x, y = 9, 3
    b = False
    s = 'xyz'
    xs = [0, -1]
    d = {'a': 3, 'b': 4, 'q': 5}
    o = Box(7)
    w1 = 0
    while w1 < 3 and (o.bump() == abs(I('a', 5))):
        w1 += 1
        s = (S('b', 'xyz') if (s != S('c', 'b')) else (s + S('d', '')))
        print(B('e', True), f2(I('f', -1), I('g', 4)), end=" ")
    if (~abs(total) < ((x or I('h', 9)) if (I('i', -2) in L('j', [4, -1])) else +I('k', 2))):
        if (o.n < I('l', 9)):
            y = (min(o.m, total) // 3)
            y = f2(I('m', -3), o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([o.n, I('n', -2), I('o', 8)][x % 3] // 3)


def case2() -> int:
    x, y = 5, 1
    b = True
    s = 'xyz'
    xs = [1]
    d = {'a': 3, 'b': 0, 'q': 3}
    o = Box(7)
    d = (D('a', {'a': 1, 'c': 2}) if (S('b', 'żó') != S('c', 'b')) else {S('d', 'a'): I('e', 7), S('f', 'xyz'): I('g', -3)})
    if (not B('h', True)):
        D('i', d)[(S('j', 'xyz') + S('k', 'a'))] = y = (I('l', -2) & I('m', -2))
        L('n', xs)[(I('o', 1) + I('p', 3)) % len(xs)] = d.get(S('q', 'z'), (o.m ^ I('r', 4)))
    L('s', xs)[total % len(xs)] = max(-I('t', 5), (x & o.n))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('u', 8) | I('v', 3)))


def case3() -> int:
    x, y = 0, 3
    b = True
    s = 'a'
    xs = [0]
    d = {'a': 6, 'b': 6, 'q': 6}
    o = Box(7)
    if B('a', False):
        b = ((o.xs or L('b', [3])) < (L('c', [3, 4, 2]) if b else L('d', [5, 4])))
        if ((y ^ I('e', -2)) in list(L('f', [9]))):
            o.n, O('g', o).m = {'a': (I('h', -1) * I('i', 3) % 101), 'b': (I('j', 9) + I('k', 9))}['b'], O('l', o).n
        else:
            y = (~I('m', 3) - o.bump())
            f3()
    elif (not (B('n', True) if B('o', True) else B('p', False))):
        b = (I('q', 0) == I('r', 7))
        L('s', xs)[(total % -4) % len(xs)] = I('t', 7)
    x = ((total * I('u', -3) % 101) | (o.m ^ x))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [I('v', -2), (y ^ I('w', 9)), I('x', 5)][(y * I('y', 8) % 101) % 3]


def case4() -> int:
    x, y = 0, 0
    b = False
    s = 'Q q'
    xs = [-2, 4, -1, 8]
    d = {'a': 4, 'b': 1, 'q': 1}
    o = Box(7)
    s = S('a', 'xyz')
    d = (D('b', {'a': 5, 'c': 2}) if B('c', True) else D('d', {'a': 5, 'c': 5}))
    for i1 in range(I('e', 0), 3):
        L('f', xs).insert((x if b else x), len(L('g', [-2, 9])))
        w2 = 0
        while w2 < 2 and (not (not B('h', False))):
            w2 += 1
            print([(I('i', 3) if B('j', True) else I('k', 6)), d.get(S('l', 'b'), x)], (min(total, I('m', 1)) // 3), end=" ")
            L('n', xs).insert(o.bump(), [x, o.n, y][I('o', 9) % 3])
    xs = L('p', [4, 9]) or [0]
    if ((I('q', 6) if B('r', False) else o.m) >= I('s', 5)):
        return o.add(I('t', 6))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.m


def case5() -> int:
    x, y = 9, 5
    b = False
    s = 'a'
    xs = [6, 9, 0]
    d = {'a': 0, 'b': 4, 'q': 4}
    o = Box(7)
    w1 = 0
    while w1 < 1 and B('a', True):
        w1 += 1
        print(-((o.n and x) - (I('b', 4) | I('c', 8))), x, end=" ")
        for i2 in xs[:3]:
            L('d', xs).insert(-I('e', 4), (o.n + I('f', 8)))
    x = {'a': I('g', 2), 'b': I('h', -3)}['a']
    for i3 in range(1):
        for k4, v5 in list(D('i', {'a': 2, 'c': 8}).items()):
            print(k4, end=" ")
            x = f3(v5)
        print(o.add((d.get(S('j', 'a'), I('k', 2)) and (total or I('l', 9)))), s, end=" ")
    if (((I('m', 7) != I('n', 3)) and B('o', True)) if (S('p', 'a').lower() in (S('q', 'b') if B('r', True) else s)) else (S('s', 'z') in D('t', {'a': 5, 'c': 5}))):
        for i6 in [2, -1]:
            o.xs[I('u', -2)] = (I('v', -3) and I('w', 4))
            if (I('x', -2) != total):
                break
    else:
        if (f2(I('y', 1), I('z', 0)) not in (L('a1', [5, 1]) or o.xs)):
            return o.bump()
        for k7, v8 in list(D('b1', {'a': 1, 'c': 2}).items()):
            print(k7, end=" ")
            b = (list(L('c1', [9, 8])) < [x, o.m])
            y = (((I('d1', 2) ^ I('e1', 0)) - [I('f1', 1), I('g1', 7), I('h1', 8)][I('i1', 8) % 3]) ^ [x, (I('j1', 7) | v8), (o.n - I('k1', 1))][o.m % 3])
    o.xs[I('l1', -3)] = [(I('m1', 5) if B('n1', True) else I('o1', -2)), (total * I('p1', 1) % 101), (I('q1', -2) - I('r1', 1))][f3() % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('s1', -2), 'b': I('t1', 3)}['b'] if B('u1', True) else o.bump())


def case6() -> int:
    x, y = 2, 1
    b = True
    s = ''
    xs = [1, 8, 9]
    d = {'a': 5, 'b': 5, 'q': 1}
    o = Box(7)
    x = {'a': f3(I('a', 8)), 'b': len(L('b', [7, 8, 4]))}['a']
    xs = (L('c', [0, 6, 8, 2]) + L('d', [4, 2])) or [0]
    print((not b), S('e', 'żó'), end=" ")
    xs.append(I('f', 4))
    O('g', o).m, x = I('h', -2), o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('i', -1)


def case7() -> int:
    x, y = 3, 2
    b = False
    s = 'żó'
    xs = [3]
    d = {'a': 8, 'b': 8, 'q': 6}
    o = Box(7)
    [o.add((I('a', 7) + I('b', 8))), (d.get(S('c', 'z'), I('d', 3)) ^ [I('e', 7), I('f', 1), I('g', 8)][x % 3]), O('h', o).m][o.n % 3]
    xs = [I('i', 1), I('j', 4)] or [0]
    for i1 in (xs + xs)[:3]:
        y = o.xs[I('k', 0)] = (O('l', o).bump() and ((I('m', 6) & I('n', 3)) or (I('o', 6) if B('p', False) else I('q', 8))))
    o.xs[I('r', 2)], L('s', xs)[(I('t', 4) ^ I('u', -1)) % len(xs)] = (x | I('v', 8)), (I('w', 9) * I('x', -1) % 101)
    s = S('y', 'a')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('z', o).m - f2(I('a1', -2), I('b1', 5)))


def case8() -> int:
    x, y = -1, 1
    b = False
    s = 'żó'
    xs = [5, 2, 4, -1]
    d = {'a': 5, 'b': 0, 'q': 1}
    o = Box(7)
    o.xs[I('a', -1)], x = ((I('b', -2) // 5) % 5), I('c', 5)
    b = (B('d', True) and B('e', False))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


def case9() -> int:
    x, y = 8, 5
    b = False
    s = 'żó'
    xs = [5, 9, 3]
    d = {'a': 5, 'b': 8, 'q': 6}
    o = Box(7)
    L('a', xs)[[o.m, x, o.n][x % 3] % len(xs)] = x = len(L('b', [0, 8]))
    for i1 in range(1):
        print(max(I('c', 7), i1), I('d', 0), end=" ")
        w2 = 0
        while w2 < 2 and b:
            w2 += 1
            O('e', o).n = (min(I('f', 2), i1) + o.add(I('g', -2)))
    for k3, v4 in list({s: I('h', 3), S('i', 'a'): I('j', 8)}.items()):
        print(k3, end=" ")
        if (not b):
            return (I('k', 3) * I('l', 8) % 101)
        w5 = 0
        while w5 < 2 and (not (x in L('m', [3, 3, -1]))):
            w5 += 1
            xs.append(((I('n', 5) if b else x) - abs(I('o', 4))))
    x, D('p', d)[repr(o.m)] = [(total or I('q', 3)), (x if B('r', True) else I('s', 5)), (I('t', -2) if b else I('u', 7))][o.bump() % 3], ([(I('v', -2) ^ total), (I('w', 6) if b else y), f3()][I('x', -2) % 3] - (o.swap(I('y', 9)) ^ (total + I('z', 1))))
    for i6 in range(1):
        d[str(I('a1', 2))], y = (I('b1', 3) or o.m), ((I('c1', 4) ^ I('d1', 9)) % -4)
        if (abs((I('e1', 1) * I('f1', 8) % 101)) not in (sorted(L('g1', [-2, -2])) if (I('h1', 4) >= I('i1', 0)) else (o.xs if b else xs))):
            b = ((I('j1', -2) + i6) <= (I('k1', -1) + y))
        elif (B('l1', False) if (x <= I('m1', 3)) else (s in S('n1', ''))):
            o.n = (-(I('o1', 7) or I('p1', 5)) - ((o.m | I('q1', 6)) | (I('r1', 9) * i6 % 101)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s1', 3) - o.n) & d.get(S('t1', 'b'), y))


def case10() -> int:
    x, y = 8, 1
    b = False
    s = 'xyz'
    xs = [8, 1, 2, 4]
    d = {'a': 4, 'b': 3, 'q': 4}
    o = Box(7)
    w1 = 0
    while w1 < 2 and bool(list(xs)):
        w1 += 1
        d[str(xs)] = O('a', o).n = [o.m, total, I('b', -3)][I('c', 9) % 3]
        L('d', xs)[o.swap(total) % len(xs)] = (I('e', -3) if B('f', True) else x)
    print(B('g', True), ([I('h', -2), I('i', -3), I('j', -1)][I('k', 7) % 3] and I('l', 4)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('m', 6), 'b': I('n', 7)}['a'] if (I('o', 3) == I('p', 4)) else -I('q', 4))


def case11() -> int:
    x, y = 6, 2
    b = True
    s = 'xyz'
    xs = [1, 4]
    d = {'a': 4, 'b': 7, 'q': 6}
    o = Box(7)
    x = o.xs[I('a', -2)] = (I('b', 0) * ((I('c', 9) + I('d', 8)) or f2(I('e', 9), I('f', 6))) % 101)
    x = O('g', o).m = I('h', -3)
    xs = L('i', [-1, 7]) or [0]
    print(D('j', {'a': 0, 'c': 1}), (f2(o.m, I('k', 2)) or (I('l', -2) - I('m', -1))), end=" ")
    b = B('n', True)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('o', -1) * (I('p', 3) % 3) % 101)


def case12() -> int:
    x, y = 4, 3
    b = False
    s = 'a'
    xs = [3, 3, 5, -2]
    d = {'a': 1, 'b': 2, 'q': 7}
    o = Box(7)
    for i1 in range(2):
        s = repr(L('a', [-1, 6]))
        s = s
    d = D('b', {'a': 0, 'c': 2})
    y = (f3(I('c', -3)) and y)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('d', 8) - len(D('e', {'a': 2, 'c': 4})))


def case13() -> int:
    x, y = 5, 3
    b = True
    s = ''
    xs = [8]
    d = {'a': 2, 'b': 6, 'q': 3}
    o = Box(7)
    for k1, v2 in list({S('a', 'Q q'): x, S('b', 'a'): I('c', 0)}.items()):
        print(k1, end=" ")
        for i3 in [5, -1]:
            b = ([(v2 + I('d', 1)), f2(o.n, i3), i3][o.n % 3] <= ((I('e', -2) - I('f', 3)) // 5))
            print(((S('g', 'żó') < S('h', 'a')) or (L('i', [8]) != L('j', [0, -2]))), (I('k', 2) if B('l', False) else I('m', 2)), end=" ")
        b = B('n', False)
    print(s, (I('o', 9) ^ I('p', 5)), end=" ")
    for i4 in [0, 3, 6, 2]:
        x, o.xs[I('q', -3)] = (abs((I('r', -2) % 2)) if B('s', True) else [[I('t', 6), I('u', -2), I('v', 8)][I('w', 2) % 3], (I('x', 2) & I('y', 2)), x][I('z', 4) % 3]), int((total not in o.xs))
        for k5, v6 in list(d.items()):
            print(k5, end=" ")
            d = ({S('a1', ''): I('b1', -3), s: I('c1', 5)} if (b if B('d1', True) else B('e1', True)) else {s: x, S('f1', 'Q q'): total})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3((I('g1', 7) if B('h1', True) else I('i1', 4)))


def case14() -> int:
    x, y = -1, 5
    b = False
    s = 'xyz'
    xs = [7, 6, -2, 6]
    d = {'a': 7, 'b': 0, 'q': 4}
    o = Box(7)
    for i1 in range(1):
        y, x = (I('a', 3) + I('b', 6)), ((I('c', 3) ^ i1) if B('d', False) else o.add(total))
        w2 = 0
        while w2 < 1 and b:
            w2 += 1
            o.xs[I('e', -1)], O('f', o).m = ({'a': I('g', 7), 'b': I('h', 7)}['a'] ^ f2(I('i', 4), y)), f2(i1, I('j', -3))
            O('k', o).m = I('l', -1)
    print(D('m', {'a': 2, 'c': 6}), (d.get(S('n', 'z'), x) | o.swap(f3())), end=" ")
    y = d.get(S('o', 'a'), I('p', 1))
    for k3, v4 in list(d.items()):
        print(k3, end=" ")
        (I('q', 6) + I('r', 6))
        if ((B('s', False) and b) or (L('t', [6, -1]) != L('u', [7, 6, -1, 3]))):
            s = s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d.get(S('v', 'a'), I('w', 8)) and o.bump())


def case15() -> int:
    x, y = 9, 0
    b = False
    s = ''
    xs = [0, -2, 3, -2]
    d = {'a': 8, 'b': 7, 'q': 7}
    o = Box(7)
    w1 = 0
    while w1 < 3 and (list(L('a', [1, 7, 2])) < L('b', [7])):
        w1 += 1
        xs.append(O('c', o).m)
        b = ((S('d', 'a') in d) and B('e', False))
    b = B('f', False)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('g', 8) * max(I('h', 2), I('i', 5)) % 101)


def case16() -> int:
    x, y = -1, 4
    b = True
    s = 'a'
    xs = [5, 7, 3]
    d = {'a': 6, 'b': 5, 'q': 2}
    o = Box(7)
    xs = [len(S('a', 'b')), (I('b', 6) + I('c', 1))] or [0]
    y = o.bump()
    if B('d', False):
        x = (y | I('e', -3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': ~o.m, 'b': (o.m + x)}['b']


def case17() -> int:
    x, y = -3, 4
    b = True
    s = 'b'
    xs = [2]
    d = {'a': 4, 'b': 6, 'q': 0}
    o = Box(7)
    d[S('a', '').strip()] = ((f3(I('b', 4)) and x) if ((total if B('c', True) else y) > (I('d', -2) * x % 101)) else abs((I('e', 3) - I('f', 7))))
    xs = [I('g', 7), O('h', o).m] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('i', 9)


def case18() -> int:
    x, y = 3, 5
    b = True
    s = 'a'
    xs = [5, 7, 1]
    d = {'a': 2, 'b': 6, 'q': 3}
    o = Box(7)
    d[repr(I('a', 8))] = O('b', o).m = O('c', o).m
    o.n = o.xs[I('d', 2)] = {'a': f3(I('e', 8)), 'b': (I('f', 1) * x % 101)}['a']
    d[str(D('g', {'a': 1, 'c': 2}))] = O('h', o).m = {'a': I('i', -3), 'b': I('j', -1)}['b']
    w1 = 0
    while w1 < 2 and ((x and I('k', 0)) > o.swap(I('l', 3))):
        w1 += 1
        w2 = 0
        while w2 < 2 and (S('m', 'b') == (S('n', '') if B('o', False) else S('p', 'Q q'))):
            w2 += 1
            abs(int(B('q', False)))
    for i3 in [5]:
        xs = L('r', [6, 7]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((I('s', -2) * I('t', 7) % 101))


def case19() -> int:
    x, y = -2, 3
    b = False
    s = 'żó'
    xs = [3, 8, 2]
    d = {'a': 1, 'b': 5, 'q': 6}
    o = Box(7)
    (int(B('a', False)) if (B('b', False) and B('c', True)) else (y if B('d', True) else o.m))
    s = ((S('e', 'b') + S('f', '')) if B('g', False) else (s or S('h', 'a')))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((total - I('i', 4)) if (I('j', 1) not in L('k', [6])) else len(D('l', {'a': 3, 'c': 0})))


def case20() -> int:
    x, y = 9, 0
    b = True
    s = 'xyz'
    xs = [7, 3, 1, 3]
    d = {'a': 4, 'b': 2, 'q': 2}
    o = Box(7)
    o.n = O('a', o).bump()
    d[(S('b', 'xyz') * (I('c', 3) % 3))] = I('d', 1)
    y = len({S('e', 'b'): I('f', 8), S('g', 'żó'): I('h', 6)})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('i', 5), 'b': I('j', 2)}['a'] or I('k', -2))


def case21() -> int:
    x, y = 3, 4
    b = False
    s = 'b'
    xs = [8, 5, 1]
    d = {'a': 0, 'b': 5, 'q': 1}
    o = Box(7)
    if (s.replace(s, S('a', 'b')) in s):
        if (not (B('b', True) if B('c', False) else B('d', False))):
            D('e', d)[s] = abs((I('f', 4) * I('g', 0) % 101))
            O('h', o).n = ((I('i', 0) + o.n) % 2)
    else:
        if B('j', True):
            y = o.add((I('k', -2) or I('l', -1)))
        else:
            xs.append(total)
            y = o.bump()
        for i1 in [6, 4, 6, 3]:
            if ((I('m', 6) if B('n', True) else I('o', 3)) >= o.bump()):
                return f2(I('p', 1), i1)
            D('q', d)[S('r', 'a')], D('s', d)[s.replace(s, s)] = i1, {'a': o.bump(), 'b': d.get(S('t', 'b'), f2(I('u', 1), I('v', 1)))}['b']
    d = d
    L('w', xs)[o.bump() % len(xs)] = d[S('x', 'a')] = int(b)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [(I('y', 1) or x), (I('z', 0) * o.n % 101), o.swap(I('a1', 1))][(I('b1', 6) // -4) % 3]


def case22() -> int:
    x, y = 2, 4
    b = False
    s = 'a'
    xs = [2]
    d = {'a': 4, 'b': 4, 'q': 2}
    o = Box(7)
    w1 = 0
    while w1 < 3 and (d.get(S('a', 'z'), I('b', 6)) == (I('c', 5) if b else I('d', 4))):
        w1 += 1
        for i2 in range(1):
            L('e', xs)[I('f', -1) % len(xs)] = I('g', -2)
    for i3 in [5, -2, -2]:
        for i4 in xs[:3]:
            O('h', o).m, L('i', xs)[[I('j', 0), I('k', 9), o.n][I('l', 0) % 3] % len(xs)] = (I('m', 6) * ([I('n', 7), I('o', 0), I('p', 7)][i3 % 3] - (I('q', 6) * I('r', 4) % 101)) % 101), abs(o.m)
    if ((S('s', 'b') if B('t', True) else S('u', '')) < (S('v', 'żó') if b else S('w', ''))):
        print(repr((o.add(I('x', -3)) or f2(x, I('y', 7)))), (repr(I('z', 0)) * ((y - I('a1', 4)) % 3)), end=" ")
        d = {S('b1', 'żó'): (I('c1', 3) and o.m), S('d1', 'Q q').lower(): (x * I('e1', 0) % 101)}
    elif (list(d.values()) < list(d.values())):
        xs = [[(I('f1', 4) - I('g1', -2)), O('h1', o).n, (o.m and I('i1', 0))][(o.m - I('j1', 8)) % 3], O('k1', o).bump()] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case23() -> int:
    x, y = 1, 4
    b = True
    s = 'b'
    xs = [8, 7]
    d = {'a': 1, 'b': 3, 'q': 1}
    o = Box(7)
    o.xs[I('a', -1)] = I('b', 5)
    print(((B('c', True) if B('d', False) else B('e', True)) or (b if b else B('f', True))), S('g', 'a'), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d.get(S('h', 'z'), I('i', 1)) % 3)


def case24() -> int:
    x, y = 4, 5
    b = True
    s = 'a'
    xs = [5]
    d = {'a': 6, 'b': 7, 'q': 4}
    o = Box(7)
    x, x = ((I('a', 4) | I('b', 2)) + o.bump()), o.add(x)
    for k1, v2 in list((D('c', {'a': 7, 'c': 2}) | D('d', {'a': 4, 'c': 1})).items()):
        print(k1, end=" ")
        y = O('e', o).bump()
    d = (d | D('f', {'a': 6, 'c': 6}))
    s = (s + S('g', 'b'))
    w3 = 0
    while w3 < 2 and ((I('h', 4) * I('i', 4) % 101) >= (I('j', 5) // -4)):
        w3 += 1
        D('k', d)[S('l', 'a')], y = {'a': (I('m', 3) * I('n', 6) % 101), 'b': (I('o', 4) ^ x)}['b'], len(D('p', {'a': 0, 'c': 1}))
        b = ((L('q', [9, 5, 5, 3]) + xs) == [total, I('r', -1)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("2", case2)
    run("3", case3)
    run("4", case4)
    run("5", case5)
    run("6", case6)
    run("7", case7)
    run("8", case8)
    run("9", case9)
    run("10", case10)
    run("11", case11)
    run("12", case12)
    run("13", case13)
    run("14", case14)
    run("15", case15)
    run("16", case16)
    run("17", case17)
    run("18", case18)
    run("19", case19)
    run("20", case20)
    run("21", case21)
    run("22", case22)
    run("23", case23)
    run("24", case24)


main()
