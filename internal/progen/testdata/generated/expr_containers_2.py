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
    x, y = 8, 0
    b = True
    s = 'b'
    xs = [3, 6, 5]
    d = {'a': 8, 'b': 8, 'q': 7}
    o = Box(7)
    d = {s: total, S('a', 'xyz'): x}
    d[s], D('b', d)[(s * (I('c', -1) % 3))] = f3(), -(o.m or I('d', 0))
    for k1, v2 in list((D('e', {'a': 0, 'c': 4}) | D('f', {'a': 5, 'c': 8})).items()):
        print(k1, end=" ")
        D('g', d)[(s and s)] = x = (I('h', 3) and I('i', 6))
        D('j', d)[(S('k', 'b') * (y % 3))] = [I('l', 7), I('m', -1), I('n', 4)][o.m % 3]
    s = s
    if B('o', True):
        if ((I('p', 5) <= I('q', -3)) or b):
            O('r', o).m = f3(x, y)
            d[s] = ((abs(o.n) // 3) if (S('s', 'Q q') in (S('t', 'xyz') + S('u', 'Q q'))) else ((I('v', 8) and I('w', 8)) | (o.n + y)))
    else:
        for i3 in range(I('x', 1), 4):
            s += S('y', 'b')
            L('z', xs)[I('a1', 0):I('b1', 4)] = ([I('c1', 2), I('d1', 5)] + list(d.values())) or [1]
        for i4, o.m in [((x if b else I('e1', 9)), int(b)), (I('f1', 7), I('g1', 7))]:
            d = {**(D('h1', {'a': 6, 'c': 6}) | D('i1', {'a': 1, 'c': 4})), S('j1', 'Q q')[I('k1', -3):]: (I('l1', 8) or I('m1', 1))}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((total ^ I('n1', 7)) + (I('o1', -3) - I('p1', 4)))


def case1() -> int:
    x, y = 9, 3
    b = False
    s = ''
    xs = [5]
    d = {'a': 1, 'b': 4, 'q': 0}
    o = Box(7)
    O('a', o).n, *xs = [I('b', -3), O('c', o).bump(), (I('d', 2) or I('e', -2))]
    if (f2(o.bump(), x) not in [-I('f', -2), (I('g', 7) - o.m)]):
        for k1, v2 in list(D('h', {'a': 6, 'c': 5}).items()):
            print(k1, end=" ")
            xs = list(L('i', [3])) or [0]
            y, O('j', o).m = O('k', o).m, f2((v2 - I('l', 2)), min(I('m', 7), I('n', -2)))
        w3 = 0
        while w3 < 3 and (f2(total, I('o', 4)) > o.add(x)):
            w3 += 1
            xs.append(((I('p', 1) // 3) % 5))
    for i4, y in [((o.n + I('r', 8)), abs(x)), (I('s', 4), I('t', -2))]:
        print(o.swap(O('u', o).n), (I('v', 4) * (I('w', -3) if B('x', False) else I('y', 7)) % 101), end=" ")
        o.n, *xs = [I('z', 3), d.get(S('a1', 'b'), i4), (y and I('b1', 2))]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('c1', o).m


def case2() -> int:
    x, y = 8, 4
    b = True
    s = 'Q q'
    xs = [8, 4, 3]
    d = {'a': 4, 'b': 2, 'q': 5}
    o = Box(7)
    xs.append(d.get(S('a', 'b'), O('b', o).bump()))
    print([*o.xs, I('c', 5)], o.bump(), end=" ")
    D('d', d)[(S('e', 'a') and S('f', 'żó'))], O('g', o).n = ((I('h', 0) | I('i', -2)), (I('j', 8) & I('k', 2)))
    xs.append(I('l', 2))
    if (not (S('m', 'a') in d)):
        d = d
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.n | I('n', -3)) or (I('o', 3) - o.m))


def case3() -> int:
    x, y = 2, 3
    b = True
    s = 'Q q'
    xs = [4]
    d = {'a': 3, 'b': 5, 'q': 0}
    o = Box(7)
    for i1, o.m in [(o.bump(), (I('b', 6) * I('c', 7) % 101)), (total, I('d', 9))]:
        d = ({s: y, s: I('e', 3)} | D('f', {'a': 1, 'c': 2}))
    for i2 in range(I('g', 1), 4):
        o.n = o.n = O('h', o).m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case4() -> int:
    x, y = -3, 2
    b = True
    s = ''
    xs = [6]
    d = {'a': 6, 'b': 3, 'q': 6}
    o = Box(7)
    y = y
    y = o.add(o.m)
    w1 = 0
    while w1 < 3 and B('a', True):
        w1 += 1
        for i2 in range(1):
            s = (S('b', 'Q q') + (s if B('c', False) else S('d', 'Q q')))
            x, *xs = [~(i2 if B('e', False) else I('f', 3)), {'a': I('g', -3), 'b': I('h', 8)}['a'], {'a': I('i', 5), 'b': I('j', 6)}['b']]
    xs = ([*xs, I('k', -3)] and [*L('l', [4, 5]), o.m]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -(total % 2)


def case5() -> int:
    x, y = -2, 0
    b = False
    s = 'b'
    xs = [2, 5]
    d = {'a': 3, 'b': 0, 'q': 7}
    o = Box(7)
    b = ((I('a', -3) <= I('b', 5)) if b else (B('c', True) or B('d', True)))
    D('j', d)[S('k', 'a')] += len({**d, s: I('l', 2)})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('m', 1) % 2))


def case6() -> int:
    x, y = 1, 2
    b = True
    s = ''
    xs = [-2, 3, 6, 0]
    d = {'a': 4, 'b': 2, 'q': 4}
    o = Box(7)
    o.m += (I('a', 5) & I('b', -3))
    D('d', d)[(S('e', 'b') if B('f', False) else S('g', 'Q q'))] = x = O('h', o).m
    print(xs, f3(I('i', 1)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('j', 3) - total) + (x % 3))


def case7() -> int:
    x, y = 0, 5
    b = False
    s = 'żó'
    xs = [3, 3, 9]
    d = {'a': 5, 'b': 6, 'q': 7}
    o = Box(7)
    y = ((I('a', 3) + I('b', 7)) + (I('c', 4) // -4))
    w1 = 0
    while w1 < 3 and B('d', False):
        w1 += 1
        print((f2(y, I('e', 8)) or (o.m - I('f', 0))), f3(), end=" ")
    w2 = 0
    while w2 < 2 and (not (b if b else B('g', True))):
        w2 += 1
        if B('h', False):
            o.swap(I('i', 0))
        elif B('j', True):
            D('p', d)[S('q', 'a')] += O('r', o).m
            x = [(I('s', 4) * I('t', 2) % 101), (I('u', 1) or I('v', -3)), f2(I('w', 1), I('x', 9))][[I('y', 9), I('z', 5), I('a1', -2)][x % 3] % 3]
    if B('b1', True):
        y, x = O('c1', o).n, (I('d1', -1) & I('e1', 6))
    elif (not (B('f1', True) and B('g1', True))):
        D('h1', d)[(S('i1', 'xyz') or s)] = (I('j1', 2) | o.bump())
        xs += xs
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case8() -> int:
    x, y = 8, 2
    b = True
    s = 'a'
    xs = [0, 7, 7, 6]
    d = {'a': 3, 'b': 0, 'q': 3}
    o = Box(7)
    x = (I('a', 7) if B('b', False) else I('c', 5))
    if (((I('d', 9) + I('e', 3)) if (B('f', False) and B('g', False)) else (I('h', 5) if B('i', False) else I('j', 8))) in ([I('k', -2), I('l', 7)] if (B('m', True) and b) else L('n', [8, -1]))):
        L('o', xs)[(o.m if B('p', False) else I('q', 0)) % len(xs)], O('r', o).n = (len(D('s', {'a': 1, 'c': 6})), (total + I('t', 3)))
        for i1 in sorted(o.xs)[:3]:
            d = dict({S('u', ''): I('v', 8), s: I('w', 8)})
            D('x', d)[str(I('y', 0))] = (total, I('z', -1))[1]
    else:
        w2 = 0
        while w2 < 1 and (b and (S('a1', 'a') in D('b1', {'a': 1, 'c': 1}))):
            w2 += 1
            o.xs[I('c1', 0)], L('d1', xs)[(I('e1', 9) or I('f1', 0)) % len(xs)] = P('g1', (5, 2))[1], d.get(S('h1', 'b'), I('i1', -2))
    for i3, y in [({'a': I('j1', 0), 'b': I('k1', 2)}['a'], o.m), (I('l1', 3), total)]:
        del d[(S('m1', 'Q q') or S('n1', 'żó'))]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (P('o1', (3, 8))[1] and P('p1', (5, 3))[1])


def case9() -> int:
    x, y = 0, 0
    b = False
    s = ''
    xs = [2, 8]
    d = {'a': 8, 'b': 8, 'q': 0}
    o = Box(7)
    y ^= ([I('h', -3), I('i', 2), I('j', -1)][total % 3] * (I('k', -2) * I('l', 9) % 101) % 101)
    {'a': (I('m', 4) and I('n', -3)), 'b': (I('o', 5) + I('p', 8))}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((x - I('q', 1)))


def case10() -> int:
    x, y = -3, 2
    b = False
    s = 'xyz'
    xs = [-1, -1, 8, -2]
    d = {'a': 4, 'b': 4, 'q': 6}
    o = Box(7)
    xs.append(((I('a', 3) if B('b', True) else x) | o.add(x)))
    del d[(S('c', 'żó') or s)]
    d[str(d)], D('d', d)[(S('e', '') if b else S('f', 'Q q'))] = ((I('g', 7) // -4) if (xs == L('h', [2])) else (I('i', 2) & I('j', 0))), o.m
    x = L('k', xs)[(I('l', -1) - o.m) % len(xs)] = [-I('m', 9), +x, (I('n', 9) & o.n)][y % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(min(I('o', 4), o.m))


def case11() -> int:
    x, y = 1, 3
    b = False
    s = 'a'
    xs = [6]
    d = {'a': 4, 'b': 6, 'q': 7}
    o = Box(7)
    O('a', o).m, *xs = [(I('b', 5) & P('c', (3, 1))[1]), total, (I('d', 8) if b else I('e', 9))]
    for i1, o.m in [(int(B('f', True)), O('g', o).m), (I('h', 1), I('i', -3))]:
        for i2 in [9, 7, 1, 1]:
            xs = (o.xs or [*o.xs, i1]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(total, I('j', 7)) and o.add(I('k', -3)))


def case12() -> int:
    x, y = 1, 0
    b = False
    s = 'b'
    xs = [-1, 8, 8]
    d = {'a': 5, 'b': 2, 'q': 3}
    o = Box(7)
    w1 = 0
    while w1 < 3 and ((I('a', 2) not in o.xs) if B('b', False) else (x > I('c', -3))):
        w1 += 1
        d[S('d', 'Q q')], *xs = [{'a': (o.n - I('e', 5)), 'b': d.get(S('f', 'a'), x)}['b'], f2(I('g', 9), I('h', 1)), (x * I('i', 1) % 101)]
    xs = [(I('j', 5) if B('k', True) else I('l', -2)), [I('m', 2), x, total][I('n', 7) % 3]] or [0]
    for k2, v3 in list(D('o', {'a': 0, 'c': 6}).items()):
        print(k2, end=" ")
        for k4, v5 in list(d.items()):
            print(k4, end=" ")
            del L('p', [*xs, 1, 2])[(o.m & I('q', -2)):I('r', 6)]
            x += f2(v5, I('s', 3))
    for i6, y in [(len(s), I('x', -2)), (I('y', 0), I('z', 5))]:
        s += S('a1', 'żó')
    max(o.n, O('b1', o).n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (~I('c1', 5) if B('d1', True) else o.swap(I('e1', 9)))


def case13() -> int:
    x, y = -3, 2
    b = False
    s = 'xyz'
    xs = [2, 5]
    d = {'a': 7, 'b': 4, 'q': 0}
    o = Box(7)
    x += (y - I('a', 8))
    O('c', o).m, *xs = [(f3(I('d', -3), I('e', 6)) ^ I('f', -1)), o.swap(I('g', 2)), o.bump()]
    if B('h', True):
        if B('i', True):
            x, *xs = [((I('j', -3) ^ I('k', 1)) - max(I('l', 3), x)), f2(x, I('m', 0)), (I('n', 8) // 3)]
        w1 = 0
        while w1 < 2 and (B('o', True) or (I('p', 6) == I('q', -2))):
            w1 += 1
            L('r', xs)[I('s', 1):I('t', 2)] = o.xs or [1]
    elif (f3(I('u', -2)) > x):
        d = {**{S('v', 'a'): x, S('w', 'a'): y}, S('x', 'a'): f3(I('y', -1))}
        y = (d.get(S('z', 'a'), o.m) and len(L('a1', [6, 8, 4, 6])))
    else:
        for k2, v3 in list(d.items()):
            print(k2, end=" ")
            del d[(S('b1', 'b') if b else S('c1', 'Q q'))]
        if (not (B('d1', False) if b else B('e1', False))):
            s += (str((I('f1', -1) and I('g1', 2))) if (S('h1', 'a') in D('i1', {'a': 6, 'c': 6})) else S('j1', 'b'))
            L('k1', xs)[I('l1', 0):I('m1', 1)] = L('n1', [-2])[I('o1', 2)::2][:(I('q1', -1) | I('r1', 4)):2] or [1]
    for i4 in range(I('t1', 0), 3):
        print({s: I('u1', 7), s: I('v1', 0)}, S('w1', ''), end=" ")
        if B('x1', True):
            L('y1', xs).insert((i4 + I('z1', 4)), o.bump())
            d[str(d)] = (x + I('a2', 5))
        else:
            O('b2', o).m, o.xs[I('c2', 1)] = (o.bump(), o.bump())
    total
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('d2', -2), o.n) if (S('e2', 'z') in d) else (I('f2', 2) and o.n))


def case14() -> int:
    x, y = 3, 3
    b = True
    s = 'xyz'
    xs = [1, 3]
    d = {'a': 3, 'b': 5, 'q': 7}
    o = Box(7)
    o.xs[-1] += y
    L('b', xs)[I('c', 1) % len(xs)], d[(S('d', 'b') or S('e', 'a'))] = (([o.m, I('f', 6), I('g', 7)][o.n % 3] * len(o.xs) % 101) * int(B('h', True)) % 101), I('i', 4)
    O('j', o).m = ((I('k', 5) and I('l', 3)) // -4)
    w1 = 0
    while w1 < 3 and (I('m', 4) <= (x * I('n', 1) % 101)):
        w1 += 1
        o.n += abs(y)
        if ((d.get(S('p', 'a'), I('q', 7)) + {'a': I('r', 0), 'b': I('s', -3)}['b']) in sorted([I('t', 0), total])):
            D('u', d)[S('v', 'Q q')[total:I('w', 3)]], L('x', xs)[f2(I('y', 1), I('z', -2)) % len(xs)] = (o.add(x) ^ (I('a1', -1) + I('b1', 3))), ((I('c1', 4) % 5) | [o.m, I('d1', 9), I('e1', 2)][o.m % 3])
            print(-(I('f1', 0) ^ x), ((I('g1', -3) or total) | (o.m - I('h1', 4))), end=" ")
        else:
            xs = list(d.values()) or [0]
            L('i1', xs)[(I('j1', 4) ^ I('k1', 8)) % len(xs)] = x
    x, y = ((I('l1', -1) | I('m1', 7)) or max(o.n, y)), len(S('n1', 'a'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('o1', o).n or (o.n ^ o.n))


def case15() -> int:
    x, y = 1, 0
    b = False
    s = 'b'
    xs = [0, 2, 1]
    d = {'a': 3, 'b': 7, 'q': 4}
    o = Box(7)
    L('a', xs).insert(f3(I('b', 7), I('c', 8)), o.bump())
    for i1, y in [(o.swap(I('e', 7)), f3()), (I('f', 1), I('g', -3))]:
        O('h', o).m = o.xs[I('i', 2)] = {'a': f2(o.m, I('j', -3)), 'b': (y if b else I('k', 3))}['a']
        s = ((S('l', 'żó') or s) or (S('m', 'xyz') if b else s))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y or y) or [I('n', -3), I('o', -3), I('p', 0)][I('q', 2) % 3])


def case16() -> int:
    x, y = 9, 3
    b = True
    s = 'Q q'
    xs = [5, -2]
    d = {'a': 6, 'b': 0, 'q': 1}
    o = Box(7)
    for i1 in range(I('a', 0), 2):
        o.xs[-1] += I('b', 1)
    x = L('d', xs)[int(B('e', False)) % len(xs)] = ((I('f', -2) * I('g', -2) % 101) and -I('h', 8))
    o.n = I('i', 3)
    if (d.get(S('j', 'b'), len(s)) >= f2((I('k', 1) % 3), (I('l', -2) - I('m', 1)))):
        s = (s and S('n', 'xyz'))
        del L('o', [*xs, 1, 2])[f2(I('p', -3), x):I('q', 5)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('r', 2)


def case17() -> int:
    x, y = 6, 3
    b = True
    s = 'xyz'
    xs = [7]
    d = {'a': 7, 'b': 0, 'q': 8}
    o = Box(7)
    if (I('a', 0) > I('b', 1)):
        if ((I('c', -2) if B('d', False) else I('e', 5)) < I('f', 3)):
            x = y = (I('g', -3) and (I('h', 8) - I('i', 2)))
        else:
            y += O('q', o).bump()
    x = y
    if (O('r', o).bump() <= (int(b) if (I('s', 4) <= I('t', -1)) else (I('u', 7) - total))):
        o.m += (I('v', 9) | I('w', -1))
    elif ((I('y', 0) - o.n) >= [I('z', 4), I('a1', -2), I('b1', 4)][I('c1', 2) % 3]):
        if (not (B('d1', False) or b)):
            return (I('e1', 0) or y)
        for i1, y in [((o.m ^ o.m), (o.n and I('f1', 0))), (I('g1', 6), I('h1', 4))]:
            y = (({'a': I('i1', 1), 'b': I('j1', 7)}['a'] if b else [I('k1', 4), I('l1', -3), I('m1', 9)][I('n1', -3) % 3]) * {'a': x, 'b': (I('o1', 5) if b else o.n)}['b'] % 101)
    else:
        (x, L('p1', xs)[I('q1', 6) % len(xs)]), x = ((y - I('r1', 6)), O('s1', o).m), -I('t1', 3)
        x += f2(total, I('u1', 9))
    xs = [*[O('w1', o).bump(), abs(I('x1', 8))], ((total - x) | f2(I('y1', 6), I('z1', 7)))] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (len(s) ^ (I('a2', 8) % 5))


def case18() -> int:
    x, y = 9, 3
    b = True
    s = 'xyz'
    xs = [9, 2, -2]
    d = {'a': 8, 'b': 8, 'q': 7}
    o = Box(7)
    for i1, y in [(o.bump(), max(I('a', 0), I('b', 3))), (I('c', 2), I('d', 9))]:
        L('h', o.xs)[I('i', -1)] |= (abs(I('l', 4)) * [I('m', 2), I('n', -2), I('o', 7)][i1 % 3] % 101)
    xs = sorted(list(d.values())) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return +(I('p', 4) and I('q', 4))


def case19() -> int:
    x, y = 7, 2
    b = True
    s = ''
    xs = [3, 1, 6]
    d = {'a': 4, 'b': 3, 'q': 0}
    o = Box(7)
    b = ((B('a', False) or b) and B('b', True))
    o.n += (o.n or I('c', 9))
    for k1, v2 in list(D('e', {'a': 7, 'c': 5}).items()):
        print(k1, end=" ")
        for i3, y in [((total | I('h', -3)), I('i', 2)), (I('j', 7), I('k', 8))]:
            o.xs[-1] += {'a': y, 'b': v2}['a']
        ((I('m', 9) - I('n', 7)) // 3)
    o.xs[I('o', 0)], *xs = [(min(I('p', 2), total) % 2), (I('q', 9) + I('r', 0)), o.swap(I('s', 6))]
    w4 = 0
    while w4 < 3 and B('t', False):
        w4 += 1
        L('u', xs)[y % len(xs)] = L('v', xs)[d.get(S('w', 'b'), I('x', 2)) % len(xs)] = (I('y', 0) + I('z', 5))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (len(S('a1', 'a')) if (I('b1', 0) >= I('c1', 1)) else len(D('d1', {'a': 2, 'c': 0})))


def case20() -> int:
    x, y = -3, 4
    b = False
    s = 'b'
    xs = [6, 6, 3, 8]
    d = {'a': 5, 'b': 7, 'q': 4}
    o = Box(7)
    L('a', xs).insert([I('b', 0), I('c', 8), I('d', 4)][I('e', 0) % 3], I('f', -3))
    s = str({**D('g', {'a': 1, 'c': 4}), s: o.n})
    if (len(S('h', '')[o.m:]) not in L('i', [-1, 4, 8])):
        for i1 in [total, I('j', 7)][:3]:
            print(S('k', '').replace(S('l', 'Q q'), s).strip(), (S('m', 'Q q')[total:x] and (S('n', 'Q q') + S('o', 'Q q'))), end=" ")
            s += s
    elif (not (o.xs == o.xs)):
        xs += [I('p', -1), I('q', -1)]
    else:
        x += f2(I('r', 4), I('s', 0))
        o.xs[I('u', -2)], d[s.replace(S('v', 'b'), s)] = f2(d.get(S('w', 'a'), I('x', 1)), (I('y', 7) & I('z', 7))), x
    if (b and (S('a1', '') < S('b1', ''))):
        if b:
            d[S('c1', 'Q q')], o.n = abs(len(s)), {'a': ((I('d1', 1) or I('e1', -2)) or f2(I('f1', 3), I('g1', 4))), 'b': o.m}['a']
            L('h1', xs)[+I('i1', -3) % len(xs)], x = O('j1', o).m, (I('k1', 0) ^ I('l1', 0))
        elif (B('m1', False) and (not B('n1', False))):
            del L('o1', [*xs, 1, 2])[[I('p1', 1), o.n, total][x % 3]:total]
            L('q1', xs)[(I('r1', 1) * o.m % 101) % len(xs)] = f2((O('s1', o).n | (x // 3)), O('t1', o).m)
        if (I('u1', -1) == o.n):
            o.n = +I('v1', 9)
            b = (S('w1', 'a') in {(s if B('x1', False) else S('y1', 'Q q')): o.bump(), (S('z1', '') and s): d.get(S('a2', 'a'), I('b2', -2))})
        else:
            xs = ((xs if B('c2', False) else L('d2', [8, -2])) if (I('e2', 1) == I('f2', 2)) else [I('g2', 4), x]) or [0]
    else:
        xs = o.xs or [0]
        for k2, v3 in list((D('h2', {'a': 5, 'c': 3}) if B('i2', True) else D('j2', {'a': 2, 'c': 4})).items()):
            print(k2, end=" ")
            o.n += int(B('k2', True))
            O('m2', o).n += +I('t2', -2)
    o.n = f2((I('u2', 7) * I('v2', 6) % 101), I('w2', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case21() -> int:
    x, y = 0, 3
    b = False
    s = 'Q q'
    xs = [-1]
    d = {'a': 5, 'b': 8, 'q': 3}
    o = Box(7)
    o.xs[I('a', -3)], x = (len(L('b', [0])), (I('c', 6) // 5))
    if B('d', False):
        for i1 in [8, 3, 4]:
            d = {s: I('e', 6), S('f', ''): I('g', 2)}
            L('k', o.xs)[I('l', -3)] += len({**D('o', {'a': 5, 'c': 0}), (s * (I('p', 7) % 3)): (I('q', 0) % -4)})
    else:
        b = (b or B('r', True))
        D('s', d)[(s + S('t', 'b'))] = d[str(B('u', True))] = (I('v', 5), I('w', 2))[1]
    (d[S('x', 'żó').replace(S('y', 'a'), S('z', ''))], L('a1', xs)[(x, y)[0] % len(xs)]), L('b1', xs)[(I('c1', 8) - x) % len(xs)] = ((y + I('d1', 0)), min(d.get(S('e1', 'b'), I('f1', -1)), len(L('g1', [-2, 5, 3])))), (I('h1', 6) // 5)
    f2(I('i1', 9), d.get(S('j1', 'z'), I('k1', 6)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [o.bump(), (I('l1', -3) if B('m1', True) else I('n1', 7)), x][(x + I('o1', 0)) % 3]


def case22() -> int:
    x, y = 2, 3
    b = True
    s = 'żó'
    xs = [8, -2]
    d = {'a': 1, 'b': 4, 'q': 6}
    o = Box(7)
    d['q'] += o.bump()
    for i1 in range(I('b', 1), 3):
        o.n = O('c', o).m = -I('d', -2)
        d[(s and s)] = (abs((I('e', 0) | o.n)) | [I('f', -2), (I('g', -2) and total), I('h', 4)][I('i', 1) % 3])
    [(-x ^ f2(I('j', 7), I('k', 6))), {'a': O('l', o).bump(), 'b': o.swap(o.m)}['a'], ([I('m', 6), I('n', 1), I('o', -1)][o.m % 3] and I('p', 7))][I('q', 5) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(f3(I('r', 6)))


def case23() -> int:
    x, y = 4, 4
    b = True
    s = 'b'
    xs = [6, 1, 7]
    d = {'a': 2, 'b': 0, 'q': 3}
    o = Box(7)
    if (B('a', True) if B('b', False) else B('c', True)):
        for i1 in range(1):
            xs.append(len((D('d', {'a': 2, 'c': 5}) | D('e', {'a': 3, 'c': 3}))))
    elif ((S('f', 'a') + S('g', 'a')) < (S('h', 'xyz') or s)):
        for i2, o.m in [(f3(I('i', 7), o.n), (I('j', 4) | I('k', 2))), (x, x)]:
            xs[I('n', 0)] ^= f2((int(b) if B('s', False) else int(B('t', False))), ([x, I('u', 6), I('v', -3)][i2 % 3] * O('w', o).n % 101))
            x -= i2
    y = (x * o.m % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('e1', o).n // 2)


def case24() -> int:
    x, y = 4, 3
    b = False
    s = 'Q q'
    xs = [8, 2, 6]
    d = {'a': 5, 'b': 4, 'q': 8}
    o = Box(7)
    if b:
        O('a', o).n = I('b', 5)
        del d[S('c', 'xyz').lower()]
    L('d', xs)[I('e', 0):I('f', 2)] = ([o.m, I('g', 1)] if B('h', True) else list(L('i', [-2, 4, 8, -1]))) or [1]
    y = (o.add(I('j', 7)) or o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len((d | D('k', {'a': 4, 'c': 7})))


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
