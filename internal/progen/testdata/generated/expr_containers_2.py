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
            d[str(xs)] = (({'a': I('a2', 3), 'b': I('b2', 2)}['a'] if (I('c2', -2) > I('d2', 6)) else o.bump()) & {'a': [I('e2', -2), o.n, I('f2', 5)][i4 % 3], 'b': int(B('g2', True))}['b'])
        else:
            y = o.xs[I('h2', 2)] = o.n
    xs.append((f2(y, o.n), abs(I('i2', 1)))[0])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('j2', 'b'), I('k2', 2))


def case14() -> int:
    x, y = 1, 4
    b = True
    s = 'a'
    xs = [2, 1, 7, -1]
    d = {'a': 5, 'b': 5, 'q': 6}
    o = Box(7)
    d = (d | d)
    del L('a', [*xs, 1, 2])[(I('b', -2) & o.m):I('c', 8)]
    if ((I('d', 1) > I('e', 7)) or (B('f', False) and B('g', False))):
        o.n += (I('h', -3) + I('i', 1))
        o.n += abs(y)
    elif B('l', False):
        O('m', o).m = d[(S('n', 'a') * (I('o', -3) % 3))] = int((I('p', 5) in o.xs))
        D('q', d)[S('r', 'Q q')[total:I('s', 3)]], L('t', xs)[f2(I('u', 1), I('v', -2)) % len(xs)] = (o.add(x) ^ (I('w', -1) + I('x', 3))), ((I('y', 4) % 5) | [o.m, I('z', 9), I('a1', 2)][o.m % 3])
    w1 = 0
    while w1 < 2 and b:
        w1 += 1
        for i2 in [4, 5, 1, 4]:
            d = dict((d if b else D('b1', {'a': 4, 'c': 3})))
        del L('c1', [*xs, 1, 2])[(y ^ I('d1', -2)):I('e1', 0)]
    O('f1', o).n -= x
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('m1', 'a'), f3(I('n1', 1)))


def case15() -> int:
    x, y = -2, 3
    b = False
    s = 'Q q'
    xs = [7, 6]
    d = {'a': 7, 'b': 0, 'q': 7}
    o = Box(7)
    for i1 in [total, I('a', -2)][:3]:
        print((I('b', 8) + (I('c', -1) * I('d', 2) % 101)), -(I('e', 3) // 5), end=" ")
        if bool(S('f', 'xyz')):
            break
    o.n, o.n = O('g', o).m, o.add((y - I('h', 4)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(d.get(S('i', 'z'), o.m), (I('j', -3) * I('k', 4) % 101))


def case16() -> int:
    x, y = 0, 0
    b = False
    s = 'b'
    xs = [4, 7]
    d = {'a': 4, 'b': 1, 'q': 7}
    o = Box(7)
    O('a', o).m = ((I('b', 3) - I('c', -1)) | (I('d', 5) if B('e', True) else x))
    o.m
    b = (S('f', 'xyz') != s.lower())
    for i1 in range(3):
        d[(S('g', '') if B('h', True) else s)] = (I('i', 1) + (I('j', 6) & o.n))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m and total) // 3)


def case17() -> int:
    x, y = 0, 3
    b = True
    s = 'żó'
    xs = [2, -1]
    d = {'a': 0, 'b': 3, 'q': 2}
    o = Box(7)
    L('a', xs)[(I('b', -2) and I('c', -3)) % len(xs)], *xs = [d.get(S('d', 'z'), (I('e', 3) // 3)), (I('f', 4) + I('g', 1)), x]
    s = (s + s).upper()
    o.n = O('h', o).n = int(((y < I('i', 5)) and (total not in L('j', [-1]))))
    y = f3(o.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('k', 0) & I('l', 1)) * o.n % 101)


def case18() -> int:
    x, y = 4, 1
    b = True
    s = 'Q q'
    xs = [7, -1]
    d = {'a': 8, 'b': 5, 'q': 1}
    o = Box(7)
    x -= o.bump()
    s += S('h', '')
    s = (S('i', 'b') if B('j', True) else s).replace(S('k', 'żó'), s)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len((D('l', {'a': 4, 'c': 8}) if b else D('m', {'a': 6, 'c': 7})))


def case19() -> int:
    x, y = -3, 1
    b = False
    s = 'a'
    xs = [-2, 3]
    d = {'a': 6, 'b': 7, 'q': 2}
    o = Box(7)
    x = (I('a', -1) - I('b', 7))
    o.n = abs(I('c', -1))
    y = [-y, (o.m % 2), I('d', 9)][[I('e', 4), I('f', -2), I('g', 4)][I('h', 2) % 3] % 3]
    O('i', o).n -= (((I('p', 7) + y) - (I('q', -3) ^ x)) or ((I('r', -1) or I('s', -3)) + O('t', o).m))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('u', 3) // 5) + +I('v', 1))


def case20() -> int:
    x, y = 2, 4
    b = True
    s = 'a'
    xs = [7, 5]
    d = {'a': 0, 'b': 0, 'q': 6}
    o = Box(7)
    o.xs[I('a', 2)], d[(s * (I('b', -3) % 3))] = ((I('c', 6) - I('d', 5)), (o.m + I('e', 3)))
    for i1 in range(3):
        if b:
            o.n = ([I('f', 2), I('g', -3), I('h', 3)][I('i', 4) % 3] // 3)
            if (L('j', [3]) == L('k', [2, 6, 9, 8])):
                break
        else:
            x = d.get(S('l', 'z'), f2((I('m', 2) % -4), len(s)))
        d[S('n', 'xyz').replace(S('o', 'xyz'), S('p', 'xyz'))], *xs = [(f3(total) if (L('q', [9]) == L('r', [6, 6, 8, 3])) else d.get(S('s', 'a'), I('t', 3))), f3(I('u', 9)), I('v', 3)]
    o.xs[I('w', 0)], o.xs[I('x', 2)] = f2(I('y', 7), I('z', 7)), (I('a1', 0) and I('b1', 4))
    if bool(S('c1', 'xyz')):
        xs += (sorted([I('d1', -1), o.n]) + ([*L('e1', [6, 4, -1]), I('f1', 3)] or L('g1', [-2, 0, -2, 8])))
    elif (f2(I('h1', 4), I('i1', -3)) == len(D('j1', {'a': 0, 'c': 1}))):
        for i2 in range(2):
            x ^= {'a': f2(x, x), 'b': (i2 if B('r1', True) else I('s1', -3))}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('t1', 5), I('u1', 9)) // -4)


def case21() -> int:
    x, y = -1, 4
    b = False
    s = 'a'
    xs = [4]
    d = {'a': 0, 'b': 3, 'q': 8}
    o = Box(7)
    d[(S('a', 'a') + S('b', 'żó'))], *xs = [(abs(I('c', 6)) % 5), min(I('d', 2), total), o.add(o.m)]
    x, d[S('e', 'żó')] = (I('f', 7), I('g', 3))
    for i1 in range(I('h', 1), 2):
        for i2 in [2]:
            L('i', xs)[I('j', 0):I('k', 2)] = ((L('l', [5, 3, 0, 1]) if B('m', False) else L('n', [2, 8])) or (L('o', [-2, 7, 4]) or xs)) or [1]
    (x, L('p', xs)[(x and I('q', 6)) % len(xs)]), o.xs[I('r', 1)] = (len(D('s', {'a': 6, 'c': 2})), I('t', -3)), (o.n // -4)
    print(s, (abs(I('u', 8)) % 2), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('v', 'a'), int(b))


def case22() -> int:
    x, y = 4, 0
    b = True
    s = ''
    xs = [2, 4]
    d = {'a': 1, 'b': 4, 'q': 7}
    o = Box(7)
    for i1 in [total, I('a', 7)][:3]:
        o.n, y = ((I('b', 9) + i1) if (I('c', 9) > I('d', 6)) else (I('e', 9) - x)), ((I('f', 9) % 3) ^ o.bump())
        for k2, v3 in list(d.items()):
            print(k2, end=" ")
            del d[S('g', '')]
    if (o.bump() != (I('h', -1) * I('i', -1) % 101)):
        w4 = 0
        while w4 < 2 and ((S('j', 'xyz') != S('k', 'Q q')) or (x >= o.m)):
            w4 += 1
            O('l', o).m = I('m', 1)
    elif (d.get(S('n', 'b'), I('o', 7)) not in o.xs):
        o.n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('p', 8) or [total, I('q', -2), o.m][I('r', 9) % 3])


def case23() -> int:
    x, y = 0, 2
    b = True
    s = 'żó'
    xs = [8, 8, 3]
    d = {'a': 1, 'b': 7, 'q': 7}
    o = Box(7)
    o.n, o.n = o.m, (I('a', 4) if b else o.m)
    L('b', xs)[+I('c', -3) % len(xs)], x = O('d', o).m, (I('e', 0) ^ I('f', 0))
    if ((S('g', 'xyz') * (I('h', 8) % 3)) != S('i', 'xyz')[o.n:]):
        w1 = 0
        while w1 < 3 and b:
            w1 += 1
            print(str((L('j', [7, 2]) + (L('k', [6, 4]) or xs))), abs((I('l', -1) + I('m', -2))), end=" ")
            if (S('n', 'a') in D('o', {'a': 0, 'c': 3})):
                continue
        w2 = 0
        while w2 < 3 and ((B('p', True) or B('q', True)) and (B('r', True) if b else B('s', True))):
            w2 += 1
            x = ((o.n * I('t', 5) % 101) - min(o.m, I('u', 8)))
            o.n = ~min((I('v', 4) + I('w', 5)), (I('x', 2) if b else I('y', 0)))
    elif ((x ^ I('z', 1)) in sorted(L('a1', [4, -2, 5, 9]))):
        if B('b1', False):
            d[(s + s)], o.n = f2((I('c1', 7) * I('d1', 6) % 101), I('e1', 8)), ((I('f1', -1) ^ x) & f3(I('g1', 9)))
        elif (I('h1', -2) >= (I('i1', 3) - I('j1', 5))):
            xs += L('k1', [0, 1])
    for i3 in [8, 3, 4]:
        for i4 in range(1):
            O('m1', o).m += I('l1', 2)
            ~len(D('n1', {'a': 1, 'c': 3}))
        L('o1', xs)[I('p1', 7) % len(xs)] = ((I('q1', 9) ^ I('r1', -3)) % 5)
    O('t1', o).m += O('z1', o).n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('a2', 0)


def case24() -> int:
    x, y = -2, 2
    b = False
    s = 'żó'
    xs = [7]
    d = {'a': 7, 'b': 8, 'q': 3}
    o = Box(7)
    s += (str((I('a', 8) if B('b', True) else I('c', 0))) or s)
    b = B('d', True)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (min(x, x) and I('e', 0))


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
