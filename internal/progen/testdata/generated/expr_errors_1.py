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


class Guard:
    def __init__(self, k: str) -> None:
        print(k, end=" ")
        self.k = k

    def __enter__(self) -> int:
        print(self.k + "(", end=" ")
        return len(self.k)

    def __exit__(self, *exc: object) -> None:
        print(")" + self.k, end=" ")


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
    for i1 in [7]:
        for i2 in range(2):
            xs = (o.xs + list(L('a', [9, -1, 5]))) or [0]
        else:
            L('b', xs).insert(L('c', [6, 5, 8])[x], f2(I('d', 6), I('e', 1)))
            o.xs[I('f', 0)] = o.bump()
    if ((I('g', -2) - I('h', 4)) == (total + o.n)):
        D('i', d)[s], L('j', xs)[total % len(xs)] = {(S('k', 'a') if B('l', False) else S('m', 'xyz')): (I('n', 9) ^ total), str(B('o', True)): x}[S('p', 'b')], o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('q', -3) * I('r', 0) % 101) // (I('s', 2) & x))


def case1() -> int:
    x, y = 8, 0
    b = False
    s = ''
    xs = [-2, -2, 8]
    d = {'a': 1, 'b': 4, 'q': 6}
    o = Box(7)
    L('a', xs)[{'a': I('b', 3), 'b': I('c', -2)}['a'] % len(xs)], D('d', d)[repr(x)] = +o.n, o.m
    w1 = 0
    while w1 < 3 and ((x // I('e', -3)) not in (L('f', [9]) + L('g', [8]))):
        w1 += 1
        xs = o.xs or [0]
        if bool(o.bump()):
            raise KeyError((S('h', 'Q q') + S('i', '')))
    d = d
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('j', 5) if b else x) ^ (I('k', 3) * I('l', 3) % 101))


def case2() -> int:
    x, y = 5, 1
    b = False
    s = 'a'
    xs = [5, 0]
    d = {'a': 8, 'b': 5, 'q': 7}
    o = Box(7)
    with Guard('a') as y:
        for k1, v2 in list({s: I('b', 6), S('c', ''): o.m}.items()):
            print(k1, end=" ")
            d[(S('d', 'a') if B('e', False) else S('f', 'b'))] = (~abs(x) * (f2(v2, I('g', 9)) if (I('h', -2) in L('i', [4, -1])) else +I('j', 2)) % 101)
        if (I('k', -3) == x):
            D('l', d)[(S('m', 'żó') + S('n', ''))] = d[s] = f2(I('o', -3), o.bump())
            O('p', o).m, o.n = L('q', [-1, 2])[len(xs)], o.add([I('r', 6), o.n, o.n][x % 3])
        elif B('s', True):
            D('t', d)[(S('u', 'żó') * (I('v', 5) % 3))] = ([total, I('w', 9), I('x', 2)][x % 3] and f3(I('y', -2)))
        else:
            D('z', d)[(S('a1', 'xyz') + S('b1', 'a'))], y = (I('c1', -2) & I('d1', -2)), (I('e1', 0) + I('f1', 1))
    x = L('g1', xs)[(o.m ^ I('h1', 4)) % len(xs)] = o.add(I('i1', -2))
    with Guard('j1') as y, Guard('k1') as xs[I('l1', 0)]:
        D('m1', d)[str(b)] = f2(I('n1', 5), (o.m ^ I('o1', 6)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('p1', 7) - I('q1', -1)) if (B('r1', True) if B('s1', False) else B('t1', False)) else I('u1', 9))


def case3() -> int:
    x, y = -3, 4
    b = True
    s = 'b'
    xs = [6, -2, -2, 7]
    d = {'a': 6, 'b': 5, 'q': 3}
    o = Box(7)
    xs = [f2(I('a', -2), I('b', 6)), o.swap(total)] or [0]
    xs.append(total)
    o.xs[I('c', 2)] = (f3(I('d', 5)) and (I('e', 7) * I('f', 0) % 101))
    for i1 in [9, 9, -2]:
        d = (d if B('g', False) else D('h', {'a': 8, 'c': 1}))
        print({str(L('i', [-1])): I('j', 5), S('k', 'żó'): I('l', -2)}, S('m', 'b'), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (~I('n', 2) + min(total, I('o', -3)))


def case4() -> int:
    x, y = 2, 0
    b = False
    s = 'żó'
    xs = [6, -1, 1]
    d = {'a': 2, 'b': 5, 'q': 1}
    o = Box(7)
    with Guard('a') as y:
        O('b', o).m = ({'a': I('c', -3), 'b': I('d', -2)}['a'] - (I('e', 1) ^ o.n))
        xs = L('f', [1]) or [0]
    if (B('g', False) if (S('h', 'z') in d) else B('i', False)):
        b = (not (B('j', True) or B('k', False)))
        for i1 in range(2):
            print((S('l', 'b') + S('m', 'a').lower()), S('n', 'żó'), end=" ")
            if B('o', False):
                raise ValueError(s.replace(s, S('p', 'xyz')))
    int(B('q', True))
    D('r', d)[(S('s', 'żó') * (I('t', 1) % 3))], O('u', o).n = (((I('v', 4) // 5) ^ (I('w', 2) % 2)) * o.bump() % 101), (len(d) ^ -I('x', 0))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(I('y', 1)) // -4)


def case5() -> int:
    x, y = 2, 0
    b = False
    s = 'Q q'
    xs = [8]
    d = {'a': 3, 'b': 4, 'q': 5}
    o = Box(7)
    xs = (list(d.values()) + (L('a', [8, 3]) or xs)) or [0]
    y = abs(f3())
    xs.append((o.m - I('b', -1)))
    xs = sorted(L('c', [4, 6])) or [0]
    try:
        if B('d', True):
            D('e', d)[S('f', 'xyz')] = f2(len(D('g', {'a': 0, 'c': 1})), (total | y))
        d = ({s: x, S('h', ''): I('i', 8)} | (d if B('j', True) else D('k', {'a': 7, 'c': 8})))
    except ValueError as e:
        print("V", e, end=" ")
        if B('l', True):
            L('m', xs)[(I('n', 3) + x) % len(xs)] = f3(x)
        elif (O('o', o).n not in (L('p', [8, -2, 4, 2]) if b else L('q', [9, 9, 4, 5]))):
            s = s
            L('r', xs)[o.bump() % len(xs)] = ((I('s', 7) * I('t', 1) % 101) or (x - I('u', 8)))
        else:
            o.n, d[(S('v', 'żó') or s)] = len(L('w', [5, 3, 0])), d.get(S('x', 'a'), -I('y', -2))
    else:
        D('z', d)[S('a1', 'żó')], x = (((x or o.m) - abs(I('b1', 8))) * (L('c1', [9, 1, 9, 7]) + o.xs)[(I('d1', 0) - I('e1', -2))] % 101), (((I('f1', 6) - I('g1', 8)) % abs(I('h1', 9))) ^ [(x % total), (total or I('i1', 0)), (o.m - I('j1', 3))][(I('k1', 7) * I('l1', 1) % 101) % 3])
    finally:
        print("F", end=" ")
        L('m1', xs)[d.get(S('n1', 'z'), I('o1', 7)) % len(xs)] = len(D('p1', {'a': 1, 'c': 0}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d[S('q1', 'c')] % 3)


def case6() -> int:
    x, y = -1, 2
    b = True
    s = 'a'
    xs = [9]
    d = {'a': 3, 'b': 1, 'q': 7}
    o = Box(7)
    if ((x in (L('a', [5, 2, 8, 4]) and L('b', [8, 3]))) and ({'a': o.m, 'b': I('c', 1)}['a'] < (I('d', 8) if b else I('e', 3)))):
        for i1 in [3, 1, -1]:
            xs.append(len(D('f', {'a': 5, 'c': 1})))
            x = x = {'a': f3(I('g', 8)), 'b': d.get(S('h', 'a'), I('i', 4))}['a']
        d[(S('j', 'xyz') or S('k', 'a'))] = D('l', d)[str(B('m', False))] = int(((B('n', False) or B('o', False)) or b))
    elif (B('p', False) if (S('q', 'żó') < S('r', 'xyz')) else (S('s', 'żó') != S('t', 'Q q'))):
        for i2 in [I('u', -2), I('v', -1)][:3]:
            d = (D('w', {'a': 8, 'c': 8}) if ((I('x', 7) >= I('y', 5)) if (total <= I('z', 8)) else (I('a1', 6) >= I('b1', 9))) else ({S('c1', 'xyz'): I('d1', 3), S('e1', ''): I('f1', 6)} if (b and B('g1', False)) else d))
        xs = (o.xs + L('h1', [-2, 2, -2, 4])) or [0]
    else:
        assert B('i1', False), s.strip()
    try:
        y = ((I('j1', 4) & I('k1', -1)) and d.get(S('l1', 'b'), I('m1', 8)))
        assert bool(S('n1', 'a').replace(S('o1', 'a'), s)), repr(L('p1', [2, 1, 5]))
    except (KeyError, IndexError):
        b = (I('q1', 0) <= I('r1', 2))
        w3 = 0
        while w3 < 2 and B('s1', False):
            w3 += 1
            s = repr(f2(I('t1', 3), o.m))
            o.xs[I('u1', -3)] = o.add(((I('v1', 4) + I('w1', 2)) * I('x1', -1) % 101))
    except Exception as e:
        print(type(e).__name__, e, end=" ")
    with Guard('y1') as y:
        if (d.get(S('z1', 'z'), I('a2', 4)) in xs):
            o.xs[I('b2', 1)], O('c2', o).m = f2(int(B('d2', False)), [I('e2', -1), I('f2', -2), I('g2', -2)][I('h2', -1) % 3]), I('i2', -1)
        elif (len(L('j2', [0, 8])) in xs):
            o.xs[I('k2', -3)] = x = (d[S('l2', 'a')] if B('m2', False) else I('n2', 0))
            L('o2', xs)[(y if b else x) % len(xs)] = o.bump()
        else:
            xs.append((((I('p2', -2) & I('q2', 5)) + (o.n * x % 101)) if ((I('r2', 1) >= I('s2', 8)) or (not b)) else ((I('t2', 3) * I('u2', 8) % 101) - abs(I('v2', 4)))))
    o.n = d.get(S('w2', 'z'), I('x2', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('y2', 4) - I('z2', 2)) & o.m)


def case7() -> int:
    x, y = -3, 3
    b = False
    s = 'Q q'
    xs = [4, 4, 8]
    d = {'a': 5, 'b': 8, 'q': 6}
    o = Box(7)
    for k1, v2 in list((D('a', {'a': 4, 'c': 0}) | D('b', {'a': 4, 'c': 5})).items()):
        print(k1, end=" ")
        x = {'a': I('c', 2), 'b': I('d', -2)}['a']
    L('e', xs).insert(o.bump(), o.xs[o.m])
    with Guard('f') as y, Guard('g') as xs[I('h', 0)]:
        xs.append(total)
    if b:
        O('i', o).m, D('j', d)[s] = I('k', 1), L('l', [6, 5])[I('m', 7)]
        d = {S('n', 'a'): I('o', 3), S('p', 'xyz'): I('q', -1)}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((x // 3), O('r', o).bump())


def case8() -> int:
    x, y = 6, 0
    b = True
    s = 'Q q'
    xs = [7, 9, 1, 8]
    d = {'a': 2, 'b': 7, 'q': 8}
    o = Box(7)
    assert (y >= f2(I('a', 9), x)), s
    if (S('b', 'a') != (s * (y % 3))):
        xs = (o.xs + L('c', [-1, 1, 4])) or [0]
        L('d', xs)[o.bump() % len(xs)] = f3({'a': I('e', 3), 'b': (x + x)}['b'])
    elif ((L('f', [7, 5, -1, 1]) == o.xs) and (I('g', 6) in L('h', [9, 0, 0, 0]))):
        for i1 in range(2):
            y = f2(i1, o.m)
        xs = [(I('i', 3) if B('j', False) else I('k', 4)), int(B('l', True))] or [0]
    else:
        d[(S('m', 'a') + S('n', 'Q q'))], x = (f2(I('o', 3), I('p', 9)) + (~I('q', -3) ^ o.add(I('r', -3)))), f2((I('s', 9) * I('t', 5) % 101), x)
    o.xs[I('u', 0)] = f2(I('v', -3), ((I('w', 7) - total) if (not B('x', True)) else (I('y', 4) and o.n)))
    o.n, D('z', d)[(S('a1', '') if B('b1', True) else S('c1', 'b'))] = o.swap(o.m), {'a': [(I('d1', 2) % 5), (I('e1', -2) + o.m), (I('f1', -1) ^ I('g1', -3))][len(D('h1', {'a': 5, 'c': 6})) % 3], 'b': f3(O('i1', o).bump())}['a']
    O('j1', o).m = I('k1', -3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (+x % -4)


def case9() -> int:
    x, y = 7, 3
    b = True
    s = 'Q q'
    xs = [2, 3, -2, -1]
    d = {'a': 4, 'b': 2, 'q': 4}
    o = Box(7)
    for k1, v2 in list((D('a', {'a': 4, 'c': 1}) | D('b', {'a': 0, 'c': 1})).items()):
        print(k1, end=" ")
        w3 = 0
        while w3 < 1 and ((I('c', 2) + y) == o.add(I('d', 7))):
            w3 += 1
            y, D('e', d)[(S('f', 'xyz') and s)] = d.get(S('g', 'a'), o.n), ((v2 // -4) if (s != S('h', 'a')) else d[S('i', 'a')])
        b = (b if (o.m == I('j', 9)) else (not B('k', True)))
    y = I('l', 8)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (len(D('m', {'a': 2, 'c': 4})) & (I('n', -3) and I('o', -1)))


def case10() -> int:
    x, y = 6, 2
    b = False
    s = ''
    xs = [3]
    d = {'a': 5, 'b': 8, 'q': 1}
    o = Box(7)
    xs = xs or [0]
    L('a', xs)[o.swap(I('b', 0)) % len(xs)], D('c', d)[S('d', 'a')] = o.n, (f2((I('e', 2) - I('f', 9)), y) * [o.n, -I('g', 0), o.add(I('h', 5))][(I('i', 6) and I('j', 1)) % 3] % 101)
    if ((B('k', False) if b else B('l', True)) if (not b) else (L('m', [2]) == xs)):
        raise ValueError((S('n', 'b') + S('o', 'b')))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y if b else I('p', 3)) if (not B('q', False)) else (y // I('r', 0)))


def case11() -> int:
    x, y = 8, 5
    b = True
    s = 'xyz'
    xs = [1, -2, 3, 0]
    d = {'a': 1, 'b': 4, 'q': 6}
    o = Box(7)
    L('a', xs)[[I('b', -2), o.n, I('c', 9)][I('d', 1) % 3] % len(xs)], L('e', xs)[o.add(total) % len(xs)] = L('f', [7, 9])[x], (((I('g', 2) & I('h', 2)) if b else int(B('i', True))) if ((B('j', False) or b) and (B('k', False) or b)) else ((y + I('l', 2)) & O('m', o).m))
    O('n', o).n = o.add(I('o', -3))
    print((o.xs + L('p', [9])), S('q', 'b').replace(S('r', 'żó'), S('s', 'Q q')).replace(S('t', 'xyz'), S('u', 'xyz')), end=" ")
    o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('v', 7)


def case12() -> int:
    x, y = -2, 3
    b = True
    s = ''
    xs = [1, 1]
    d = {'a': 0, 'b': 7, 'q': 4}
    o = Box(7)
    O('a', o).n = [(I('b', 1) if B('c', False) else I('d', -1)), ~I('e', -1), (I('f', -2) + I('g', 5))][(total ^ o.m) % 3]
    if ((not (I('h', 8) != I('i', -2))) if ((S('j', 'xyz') if B('k', True) else S('l', 'xyz')) == (s if B('m', False) else S('n', 'xyz'))) else B('o', True)):
        if ((o.n <= I('p', 6)) or (x <= I('q', 3))):
            o.xs[I('r', 1)] = (O('s', o).bump() & o.bump())
            y = (O('t', o).n - [I('u', 7), x, I('v', 1)][total % 3])
        elif (I('w', 6) == (I('x', 6) + I('y', 6))):
            o.xs[I('z', 0)] = f3((total % 3), o.bump())
            y = {'a': o.bump(), 'b': ((I('a1', 0) if B('b1', True) else o.n) & (I('c1', -1) or I('d1', 3)))}['b']
    elif bool((x // -4)):
        assert B('e1', True), S('f1', 'b').strip()
        try:
            L('g1', xs).insert(I('h1', 7), {'a': I('i1', 5), 'b': I('j1', 8)}['a'])
            D('k1', d)[s], o.xs[I('l1', 2)] = I('m1', -2), o.bump()
        except ValueError as e:
            print("V", e, end=" ")
            O('n1', o).m = I('o1', 8)
            if B('p1', True):
                return ~x
    else:
        xs.append(O('q1', o).m)
    with Guard('r1') as y:
        for i1 in [I('s1', 2), o.n][:3]:
            d = D('t1', {'a': 8, 'c': 6})
            D('u1', d)[(s if B('v1', False) else s)] = (i1 - ([I('w1', -3), I('x1', 9), I('y1', 1)][I('z1', 0) % 3] & (x * o.m % 101)))
        else:
            print((S('a2', 'żó') or S('b2', 'Q q')), S('c2', '').strip(), end=" ")
        for k2, v3 in list({S('d2', 'b'): I('e2', 4), S('f2', ''): x}.items()):
            print(k2, end=" ")
            o.n = o.xs[I('g2', 0)] = (o.n & v3)
            y = ((I('h2', 4) if B('i2', False) else I('j2', 1)) ^ (x % 5))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('k2', 9)


def case13() -> int:
    x, y = 3, 5
    b = True
    s = 'a'
    xs = [5, 7, 1]
    d = {'a': 2, 'b': 6, 'q': 3}
    o = Box(7)
    d[repr(I('a', 8))], O('b', o).m = [I('c', 8), I('d', 9), I('e', 8)][I('f', 7) % 3], ({'a': I('g', 1), 'b': I('h', 1)}['b'] and o.bump())
    d[str(D('i', {'a': 1, 'c': 2}))] = O('j', o).m = {'a': I('k', -3), 'b': I('l', -1)}['b']
    if ((x and I('m', 0)) > o.swap(I('n', 3))):
        try:
            assert (((I('o', 8) + I('p', 8)) > len(L('q', [9, 9]))) or (S('r', 'z') in {S('s', ''): I('t', -3), S('u', 'b'): I('v', -3)})), (S('w', 'żó') + S('x', 'b'))
            y = I('y', 7)
        except ZeroDivisionError:
            if ((S('z', 'z') in d) and (I('a1', 2) in xs)):
                return int(B('b1', False))
            o.n, D('c1', d)[S('d1', 'a')] = ((I('e1', 4) * o.m % 101) + (I('f1', 4) - I('g1', 2))), d.get(S('h1', 'a'), total)
        finally:
            print("F", end=" ")
            D('i1', d)[s] = f2(I('j1', 3), x)
    L('k1', xs)[(I('l1', -1) if B('m1', True) else I('n1', 8)) % len(xs)], x = I('o1', -3), o.bump()
    assert (((y if B('p1', False) else y) // 5) >= (I('q1', 7) and (I('r1', 3) and o.n))), S('s1', 'Q q')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len({S('t1', 'b'): I('u1', 8), S('v1', 'żó'): I('w1', 6)})


def case14() -> int:
    x, y = 3, 4
    b = False
    s = 'żó'
    xs = [2]
    d = {'a': 2, 'b': 7, 'q': 0}
    o = Box(7)
    for k1, v2 in list((d if B('a', True) else D('b', {'a': 5, 'c': 2})).items()):
        print(k1, end=" ")
        L('c', xs)[(I('d', 2) | I('e', -3)) % len(xs)] = L('f', [1, 0, 3, -1])[I('g', 6)]
    o.add({'a': I('h', 2), 'b': I('i', -3)}['b'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (total + o.swap(I('j', 0)))


def case15() -> int:
    x, y = -1, 0
    b = True
    s = 'b'
    xs = [-1, 6]
    d = {'a': 2, 'b': 1, 'q': 2}
    o = Box(7)
    assert ((s + S('a', 'a').upper()) < S('b', 'b').replace(S('c', 'żó'), s).replace(s, (s + S('d', 'b')))), (S('e', '') * (total % 3))
    print(s, O('f', o).m, end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case16() -> int:
    x, y = 8, 2
    b = False
    s = 'żó'
    xs = [4, 0]
    d = {'a': 2, 'b': 4, 'q': 8}
    o = Box(7)
    if ((total & I('a', -2)) > (I('b', 9) - x)):
        raise ValueError(s)
    for i1 in sorted(L('c', [3]))[:3]:
        d = d
    o.xs[I('d', -3)], y = o.bump(), I('e', 0)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': int(b), 'b': L('f', [2, 3])[x]}['a']


def case17() -> int:
    x, y = 3, 1
    b = True
    s = 'b'
    xs = [0, 2, 1, 3]
    d = {'a': 4, 'b': 6, 'q': 5}
    o = Box(7)
    assert ([I('a', 3), I('b', 0), I('c', -2)][total % 3] == d.get(S('d', 'z'), I('e', 6))), (S('f', 'Q q') or s)
    y, x = min(o.swap(o.add(I('g', -2))), ((x - I('h', 5)) and y)), {'a': y, 'b': x}['b']
    y = ([I('i', 0), I('j', 9), o.m][I('k', 1) % 3] - (I('l', -2) if B('m', False) else x))
    assert ((I('n', -3) * o.m % 101) != (I('o', 6) * I('p', 4) % 101)), S('q', '')
    try:
        if ((S('r', 'b') if B('s', True) else S('t', '')) < (S('u', 'żó') if b else S('v', ''))):
            L('w', xs).insert(O('x', o).n, (I('y', 4) - I('z', 6)))
            o.n, L('a1', xs)[f2(x, I('b1', 7)) % len(xs)] = (d.get(S('c1', 'z'), I('d1', 5)) - (y - I('e1', 4))), (~total // -4)
        elif ((o.m >= I('f1', 9)) or (x == o.n)):
            y = dict(d)[S('g1', 'c')]
            xs = [[(I('h1', 4) - I('i1', -2)), [o.m, o.m, I('j1', 1)][y % 3], (I('k1', 4) & I('l1', 6))][[I('m1', 5), I('n1', 7), I('o1', 2)][I('p1', 8) % 3] % 3], {'a': I('q1', -2), 'b': O('r1', o).bump()}['b']] or [0]
    except ValueError as e:
        print("V", e, end=" ")
        [I('s1', 3), I('t1', 6), o.m][I('u1', 3) % 3]
        d = d
    else:
        b = ((I('v1', 7) | I('w1', 1)) not in (L('x1', [-2, 0, 4]) + L('y1', [4, 0])))
    finally:
        print("F", end=" ")
        y = -I('z1', -3)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [(x - I('a2', 1)), (x // I('b2', -1)), (I('c2', -3) + I('d2', 6))][o.xs[I('e2', -1)] % 3]


def case18() -> int:
    x, y = -2, 3
    b = False
    s = 'żó'
    xs = [9, 2]
    d = {'a': 0, 'b': 7, 'q': 2}
    o = Box(7)
    with Guard('a') as y:
        s = (s + S('b', 'b'))
    if (I('c', 6) != I('d', 4)):
        O('e', o).n = o.n = o.bump()
    else:
        s = (s + S('f', 'xyz'))
    d = D('g', {'a': 5, 'c': 8})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('h', 0)


def case19() -> int:
    x, y = 7, 5
    b = False
    s = 'żó'
    xs = [0]
    d = {'a': 6, 'b': 2, 'q': 5}
    o = Box(7)
    y = I('a', 5)
    x, o.xs[I('b', -2)] = (int(B('c', False)) + (I('d', 4) | I('e', 7))), (I('f', 4) // 3)
    y = L('g', xs)[(I('h', 9) // -4) % len(xs)] = f2(I('i', -1), ((I('j', -3) if B('k', False) else I('l', 3)) * int(B('m', True)) % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('n', -1)


def case20() -> int:
    x, y = 6, 2
    b = True
    s = 'Q q'
    xs = [9, 4]
    d = {'a': 8, 'b': 1, 'q': 1}
    o = Box(7)
    if (S('a', 'Q q') < S('b', 'Q q')):
        with Guard('c') as y:
            o.xs[I('d', 2)], x = O('e', o).n, o.bump()
    elif ((I('f', 8) - I('g', -2)) <= o.n):
        D('h', d)[(S('i', 'xyz') or s)] = (f3(I('j', 6), o.m) - (I('k', 8) // -4))
    xs.append(I('l', -1))
    if (total < o.add(o.m)):
        d = ({str(I('m', 5)): O('n', o).n, s: o.bump()} | {str(xs): (o.n or x), (S('o', 'xyz') if B('p', False) else S('q', 'b')): o.swap(I('r', 2))})
        if bool((I('s', 8) + o.m)):
            raise RuntimeError(s)
    elif B('t', False):
        xs.append(abs(o.bump()))
    L('u', xs)[(I('v', 1) - I('w', 7)) % len(xs)] = f3({'a': I('x', 4), 'b': (I('y', 5) - I('z', -2))}['b'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max(O('a1', o).n, (I('b1', 2) and o.m))


def case21() -> int:
    x, y = 7, 1
    b = True
    s = ''
    xs = [-2]
    d = {'a': 6, 'b': 5, 'q': 0}
    o = Box(7)
    assert (not b), S('a', 'żó').lower()
    w1 = 0
    while w1 < 2 and ((I('b', -1) if B('c', True) else I('d', 2)) in sorted(L('e', [7]))):
        w1 += 1
        O('f', o).m = o.m
        for i2 in range(1):
            if (I('g', 8) not in L('h', [8, 5])):
                continue
    else:
        if (not B('i', True)):
            o.xs[I('j', -1)] = o.n
            (((I('k', 5) + I('l', 1)) if B('m', True) else o.add(total)) if (f2(total, I('n', 0)) == (I('o', -3) % 5)) else (-I('p', 2) // -4))
        elif b:
            print(((I('q', 5) * I('r', 5) % 101) <= O('s', o).m), I('t', 5), end=" ")
        else:
            assert (I('u', 0) != I('v', -1)), S('w', 'a')
    try:
        for i3 in range(1):
            o.n, o.n = (((I('x', -1) if B('y', False) else I('z', -2)) and (I('a1', 0) or I('b1', -2))) & I('c1', -3)), (d.get(S('d1', 'b'), I('e1', 4)) or +I('f1', 0))
        else:
            x = y = (o.swap(int(b)) * o.bump() % 101)
            o.xs[I('g1', 2)], L('h1', xs)[f2(I('i1', 4), total) % len(xs)] = int((B('j1', False) if B('k1', False) else B('l1', True))), (O('m1', o).n - max(x, I('n1', 5)))
        if ((B('o1', False) and B('p1', False)) and (S('q1', 'z') in D('r1', {'a': 7, 'c': 4}))):
            raise KeyError((S('s1', 'a') and S('t1', 'b')))
    except ValueError as e:
        print("V", e, end=" ")
        O('u1', o).n, y = len({s: I('v1', 6), s: I('w1', 6)}), ((I('x1', 6) * o.n % 101) - (I('y1', 9) + I('z1', -2)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case22() -> int:
    x, y = 8, 2
    b = False
    s = 'żó'
    xs = [-2, 7]
    d = {'a': 5, 'b': 2, 'q': 4}
    o = Box(7)
    x = o.xs[I('a', 1)] = min(I('b', 7), x)
    D('c', d)[(S('d', 'żó') * (total % 3))] = [I('e', 0), y, I('f', -3)][x % 3]
    for i1 in [1, 6, 4, -1]:
        xs = [(f2(I('g', -1), I('h', -2)) + -I('i', 2)), (I('j', -2) - (i1 if B('k', True) else o.n))] or [0]
    else:
        print(sorted(sorted(L('l', [3, 8, 1, 8]))), I('m', 0), end=" ")
    xs = L('n', [9, 1, 3, 6]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (O('o', o).m if (L('p', [9, 7, 7]) == o.xs) else (o.m | I('q', 0)))


def case23() -> int:
    x, y = -2, 0
    b = True
    s = 'b'
    xs = [2, 5]
    d = {'a': 3, 'b': 2, 'q': 6}
    o = Box(7)
    x = x = (I('a', 1) ^ (y if B('b', False) else I('c', 0)))
    d = D('d', {'a': 3, 'c': 2})
    x = x = (I('e', 5) if (S('f', 'z') in D('g', {'a': 5, 'c': 8})) else I('h', 9))
    if B('i', True):
        y = ((I('j', 4) | x) * y % 101)
        O('k', o).m, O('l', o).n = (o.swap(I('m', 9)) or {'a': x, 'b': I('n', 2)}['b']), f2((max(o.m, I('o', 4)) | o.bump()), (I('p', -2) if (B('q', True) or B('r', True)) else I('s', 1)))
    elif (o.add(I('t', -2)) == O('u', o).bump()):
        (O('v', o).n or [I('w', 4), I('x', 2), I('y', -2)][I('z', -3) % 3])
    else:
        if bool((I('a1', 3) + x)):
            raise ValueError((s and s))
    print(((str(d) + (s * (I('b1', -1) % 3))) and (S('c1', 'Q q') if B('d1', True) else S('e1', '')).strip()), I('f1', 7), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (abs(I('g1', 2)) if (I('h1', 3) not in L('i1', [0, 7, 3])) else (I('j1', 9) if B('k1', False) else I('l1', 1)))


def case24() -> int:
    x, y = -1, 3
    b = True
    s = 'żó'
    xs = [2]
    d = {'a': 0, 'b': 1, 'q': 3}
    o = Box(7)
    xs.append(f2((x * x % 101), y))
    for k1, v2 in list({S('a', 'a'): x, s: I('b', 7)}.items()):
        print(k1, end=" ")
        if B('c', False):
            return I('d', 9)
    w3 = 0
    while w3 < 1 and bool((L('e', [7, 9, 2, 5]) or L('f', [1, 3]))):
        w3 += 1
        for i4 in range(I('g', 0), 4):
            x, d[str(B('h', False))] = (I('i', 2) ^ I('j', -1)), (d.get(S('k', 'b'), I('l', 7)) if (I('m', 7) > I('n', 5)) else (o.n % I('o', 1)))
    for k5, v6 in list({S('p', 'b'): I('q', -2), S('r', 'b'): total}.items()):
        print(k5, end=" ")
        y = x
        with Guard('s') as y:
            y, y = ([I('t', 3), x, I('u', 1)][I('v', -2) % 3] if (o.xs != L('w', [2, 1, -1])) else (I('x', 7) + I('y', 6))), ((I('z', -1) + I('a1', 5)) + (o.n & I('b1', -3)))
            print(B('c1', False), S('d1', ''), end=" ")
    L('e1', xs)[D('f1', {'a': 6, 'c': 2})[S('g1', 'c')] % len(xs)], L('h1', xs)[(I('i1', -2) * I('j1', 7) % 101) % len(xs)] = O('k1', o).n, (I('l1', 7) or xs[total])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((total ^ I('m1', 0)) - o.n)


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
