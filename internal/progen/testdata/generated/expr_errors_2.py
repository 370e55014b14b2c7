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
    x, y = 8, 0
    b = True
    s = 'b'
    xs = [3, 6, 5]
    d = {'a': 8, 'b': 8, 'q': 7}
    o = Box(7)
    s = (s if b else S('a', 'żó'))
    b = (-y != [total, total, I('b', 1)][o.n % 3])
    for k1, v2 in list(D('c', {'a': 6, 'c': 6}).items()):
        print(k1, end=" ")
        with Guard('d') as y:
            y = min(f2((x + v2), (I('e', 9) if B('f', True) else I('g', 6))), min((I('h', 3) + y), (I('i', 6) if B('j', False) else o.m)))
    try:
        O('k', o).m = (y * total % 101)
        d[s] = ((o.bump() // -4) + f3())
    except ValueError as e:
        print("V", e, end=" ")
        o.n = y
    else:
        s = repr((I('l', -3) % 5))
    finally:
        print("F", end=" ")
        y = (I('m', 8) ^ I('n', 4))
    s = S('o', 'Q q').strip()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('p', 8)


def case1() -> int:
    x, y = 6, 1
    b = True
    s = 'b'
    xs = [-2]
    d = {'a': 2, 'b': 5, 'q': 6}
    o = Box(7)
    with Guard('a') as y, Guard('b') as o.m:
        print((not b), S('d', 'xyz').strip(), end=" ")
        O('e', o).m = d[s.replace(S('f', 'b'), S('g', ''))] = o.swap((I('h', -2) + I('i', 8)))
    try:
        assert B('j', False), (S('k', 'żó') * (I('l', 9) % 3))
        for k1, v2 in list(dict(D('m', {'a': 8, 'c': 4})).items()):
            print(k1, end=" ")
            D('n', d)[(S('o', 'Q q') if B('p', False) else S('q', 'b'))] = (total ^ I('r', -2))
            b = b
    finally:
        print("F", end=" ")
        D('s', d)[(s + S('t', 'xyz'))] = (I('u', -2) + I('v', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (y if B('w', False) else (I('x', 2) or I('y', -2)))


def case2() -> int:
    x, y = -3, 4
    b = False
    s = 'żó'
    xs = [6]
    d = {'a': 0, 'b': 1, 'q': 7}
    o = Box(7)
    d = dict(d)
    with Guard('a') as y:
        for k1, v2 in list((d if b else d).items()):
            print(k1, end=" ")
            (total * I('b', 7) % 101)
        xs = (L('c', [9, 6]) and o.xs) or [0]
    if ((B('d', False) and B('e', False)) and (not b)):
        y = ((total and I('f', 6)) if (not B('g', False)) else (x & I('h', 2)))
    else:
        try:
            print(B('i', True), s.lower(), end=" ")
        except ZeroDivisionError:
            x = O('j', o).n
        finally:
            print("F", end=" ")
            x = I('k', 5)
    I('l', 1)
    for k3, v4 in list({S('m', 'Q q'): o.n, S('n', 'xyz'): I('o', 5)}.items()):
        print(k3, end=" ")
        D('p', d)[(S('q', 'b') or S('r', ''))] = I('s', 0)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.add(I('t', 5)) ^ {'a': total, 'b': I('u', 8)}['a'])


def case3() -> int:
    x, y = 3, 2
    b = False
    s = 'xyz'
    xs = [2, 7, -2, 7]
    d = {'a': 3, 'b': 6, 'q': 8}
    o = Box(7)
    print(d, I('a', 5), end=" ")
    d = D('b', {'a': 1, 'c': 1})
    xs.append(((I('c', 0) | I('d', -2)) - d.get(S('e', 'z'), I('f', 4))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(I('g', -3), I('h', 2)) if B('i', True) else o.swap(I('j', -3)))


def case4() -> int:
    x, y = 2, 4
    b = True
    s = ''
    xs = [-1]
    d = {'a': 8, 'b': 6, 'q': 4}
    o = Box(7)
    for i1 in [-2, 3, -1]:
        d[(S('a', 'xyz') + S('b', 'a'))] = ~i1
        xs = (o.xs if B('c', True) else L('d', [4])) or [0]
    with Guard('e') as y:
        try:
            s = (s + S('f', 'a'))
        finally:
            print("F", end=" ")
            o.n = (I('g', -1) - x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('h', 4) - I('i', 0)) ^ ~I('j', 2))


def case5() -> int:
    x, y = 9, 1
    b = True
    s = 'b'
    xs = [-1, 5, 6]
    d = {'a': 6, 'b': 3, 'q': 6}
    o = Box(7)
    y = y
    y = o.add(o.m)
    w1 = 0
    while w1 < 3 and B('a', True):
        w1 += 1
        if B('b', False):
            if (I('c', 8) >= o.m):
                break
            L('d', xs).insert(I('e', 9), (I('f', -1) if B('g', True) else I('h', 0)))
        elif ((I('i', 5) * I('j', 7) % 101) == I('k', 8)):
            assert (((b if B('l', False) else B('m', False)) or B('n', False)) if B('o', False) else bool((S('p', 'a') if B('q', True) else s))), (s + S('r', 'b'))
        else:
            d[S('s', 'xyz')] = y = max(o.n, I('t', 0))
    for i2 in [-1, -1, 3]:
        [f2((x if B('u', False) else I('v', 5)), (o.n & I('w', 2))), {'a': (I('x', 4) * I('y', 3) % 101), 'b': i2}['a'], o.bump()][((I('z', 3) if B('a1', True) else I('b1', -1)) | o.bump()) % 3]
        if b:
            raise KeyError(S('c1', 'xyz'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([y, I('d1', 6), x][I('e1', 2) % 3] or O('f1', o).m)


def case6() -> int:
    x, y = 4, 0
    b = False
    s = 'żó'
    xs = [0]
    d = {'a': 8, 'b': 5, 'q': 8}
    o = Box(7)
    if (((I('a', -2) + x) == (total & I('b', -1))) and (bool(S('c', 'żó')) and (I('d', -1) <= I('e', 3)))):
        assert ((I('f', -1) % 5) == {'a': o.n, 'b': I('g', 6)}['a']), str(L('h', [4, -1, 0]))
        if (b or B('i', False)):
            raise ValueError(S('j', 'a'))
    elif ((B('k', False) and b) if (B('l', True) if b else b) else (b if B('m', False) else B('n', False))):
        xs = list(o.xs) or [0]
        xs.append((O('o', o).m or +I('p', -2)))
    else:
        try:
            y = f2((I('q', 3) % I('r', 1)), o.add(I('s', 3)))
            d = dict((D('t', {'a': 8, 'c': 5}) if B('u', True) else d))
        except ZeroDivisionError:
            I('v', 6)
        finally:
            print("F", end=" ")
            o.xs[I('w', -2)] = {'a': x, 'b': I('x', -3)}['b']
    if (B('y', True) and B('z', True)):
        print(S('a1', '').lower(), ((s or s) if B('b1', False) else repr(L('c1', [8, 0, -2]))), end=" ")
        if bool(abs(I('d1', -3))):
            raise ValueError((s + S('e1', 'żó')))
    elif B('f1', False):
        for k1, v2 in list((D('g1', {'a': 4, 'c': 5}) if B('h1', False) else D('i1', {'a': 3, 'c': 6})).items()):
            print(k1, end=" ")
            y = f2([I('j1', -2), I('k1', 9), I('l1', 4)][I('m1', 4) % 3], int(B('n1', True)))
            print((o.swap(I('o1', 1)) in [I('p1', 1), I('q1', -2)]), (s.replace(s, s).title() + (s * (O('r1', o).m % 3))), end=" ")
    else:
        for k3, v4 in list(D('s1', {'a': 5, 'c': 2}).items()):
            print(k3, end=" ")
            print({S('t1', ''): (len(L('u1', [0])) - d.get(S('v1', 'z'), total)), s: I('w1', 3)}, f2(d.get(S('x1', 'a'), I('y1', 8)), I('z1', 4)), end=" ")
        xs.append(+(I('a2', 8) & total))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int(B('b2', False))


def case7() -> int:
    x, y = 0, 1
    b = True
    s = ''
    xs = [4, 9]
    d = {'a': 2, 'b': 8, 'q': 1}
    o = Box(7)
    for i1 in [1]:
        if (not B('a', True)):
            break
    print((((S('b', '') + s) * (L('c', [5])[I('d', 4)] % 3)) + ((S('e', '') or S('f', 'b')) or S('g', 'żó'))), ({'a': len(S('h', 'żó')), 'b': (I('i', 5) and I('j', 8))}['a'] if (S('k', 'a') in {S('l', 'a'): x, S('m', ''): I('n', 2)}) else d.get(S('o', 'z'), min(I('p', 4), I('q', 5)))), end=" ")
    for i2 in range(I('r', 1), 4):
        try:
            print(int((I('s', -2) == I('t', 2))), ((S('u', 'xyz') + S('v', '')) * ((I('w', 5) + I('x', 8)) % 3)), end=" ")
            L('y', xs)[-y % len(xs)] = x = (o.bump() if (not b) else (x - I('z', 6)))
        finally:
            print("F", end=" ")
            D('a1', d)[str(I('b1', 4))] = (I('c1', -2) and I('d1', 8))
        if (I('e1', 8) <= o.bump()):
            raise RuntimeError((s if B('f1', True) else s))
    D('g1', d)[(S('h1', '') if b else S('i1', 'Q q'))] = ((I('j1', 7) // -4) if (xs == L('k1', [2])) else (I('l1', 2) & I('m1', 0)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('n1', o).n


def case8() -> int:
    x, y = -3, 3
    b = True
    s = 'a'
    xs = [6, 2]
    d = {'a': 2, 'b': 3, 'q': 1}
    o = Box(7)
    for k1, v2 in list(dict(D('a', {'a': 3, 'c': 1})).items()):
        print(k1, end=" ")
        d = D('b', {'a': 2, 'c': 8})
    (y * o.add(I('c', -1)) % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m or I('d', 0)) * (x - I('e', 7)) % 101)


def case9() -> int:
    x, y = 2, 2
    b = True
    s = 'b'
    xs = [-1, -1]
    d = {'a': 7, 'b': 6, 'q': 5}
    o = Box(7)
    L('a', xs)[O('b', o).n % len(xs)] = D('c', d)[S('d', 'xyz').strip()] = min(I('e', 6), abs(total))
    assert (B('f', True) if B('g', True) else b), s.strip()
    if (S('h', 'z') in d):
        return o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('i', 5) + total) if (B('j', True) if B('k', True) else b) else [I('l', 9), I('m', -1), I('n', 4)][I('o', 1) % 3])


def case10() -> int:
    x, y = 4, 2
    b = False
    s = ''
    xs = [-2, 5, 3, 7]
    d = {'a': 1, 'b': 8, 'q': 8}
    o = Box(7)
    for i1 in o.xs[:3]:
        assert b, (s + s)
        if (I('a', -3) in L('b', [4, 1, 4])):
            L('c', xs).insert((i1 & I('d', 7)), (total & I('e', 9)))
        else:
            b = ((S('f', 'a') or S('g', 'b')) != (S('h', 'xyz') if B('i', False) else S('j', 'a')))
            O('k', o).n = D('l', d)[S('m', 'żó').upper()] = I('n', -2)
    if b:
        d[str(D('o', {'a': 4, 'c': 0}))] = O('p', o).m
        y = ([x, I('q', 4), I('r', 9)][I('s', 5) % 3] and o.bump())
    elif (S('t', 'a') in D('u', {'a': 7, 'c': 5})):
        with Guard('v') as y, Guard('w') as xs[I('x', 0)]:
            D('y', d)[(S('z', 'xyz') * (I('a1', -3) % 3))] = D('b1', d)[repr(I('c1', 1))] = {'a': o.n, 'b': O('d1', o).n}['a']
            d = {str(D('e1', {'a': 6, 'c': 5})): o.bump(), S('f1', '').strip(): [I('g1', 2), I('h1', 5), I('i1', 4)][o.m % 3]}
    d[s] = max([I('j1', 6), y, I('k1', 8)][I('l1', -3) % 3], f3(I('m1', -2), I('n1', -1)))
    print((L('o1', [0, 3]) if (xs != o.xs) else [I('p1', 8), I('q1', 5)]), (o.add(I('r1', 7)) + (I('s1', -2) | I('t1', 0))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [f2(x, I('u1', 0)), (I('v1', 8) // 3), f3(y, I('w1', 3))][I('x1', 3) % 3]


def case11() -> int:
    x, y = 3, 2
    b = True
    s = 'żó'
    xs = [2]
    d = {'a': 0, 'b': 4, 'q': 7}
    o = Box(7)
    d[s] = f3(-[x, I('a', 0), I('b', 0)][I('c', 4) % 3])
    print(S('d', 'a'), S('e', 'a'), end=" ")
    d = D('f', {'a': 8, 'c': 4})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d[S('g', 'b')]


def case12() -> int:
    x, y = 9, 5
    b = False
    s = 'xyz'
    xs = [6, 8, 4, 6]
    d = {'a': 3, 'b': 1, 'q': 1}
    o = Box(7)
    if (S('a', 'a') in (D('b', {'a': 0, 'c': 3}) if B('c', False) else D('d', {'a': 5, 'c': 5}))):
        x, y = O('e', o).m, ((I('f', -1) and I('g', 2)) ^ (y if B('h', True) else total))
        if B('i', False):
            raise RuntimeError(S('j', '').replace(S('k', 'a'), S('l', 'a')))
    elif (xs == sorted(xs)):
        xs = (L('m', [-2, 9, 6, 6]) + L('n', [9, 6])) or [0]
        y, o.n = ({'a': o.m, 'b': I('o', 0)}['b'] + (y * o.n % 101)), (I('p', 0) * o.n % 101)
    else:
        o.xs[I('q', -3)], d[str(d)] = (o.n | I('r', 3)), (((I('s', -2) | I('t', 6)) & o.bump()) % 5)
    O('u', o).m = f2(o.swap(o.n), abs(I('v', -2)))
    L('w', xs).insert((y // 3), f2(I('x', 5), y))
    d = ((D('y', {'a': 5, 'c': 0}) | d) | D('z', {'a': 8, 'c': 2}))
    if (I('a1', 2) == {'a': -I('b1', 1), 'b': (I('c1', -1) * I('d1', 5) % 101)}['a']):
        s = (s * (x % 3))
        s = S('e1', '')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len(xs)


def case13() -> int:
    x, y = 2, 3
    b = False
    s = 'żó'
    xs = [7]
    d = {'a': 4, 'b': 4, 'q': 7}
    o = Box(7)
    I('a', 4)
    for i1 in range(1):
        y = i1
    else:
        O('b', o).m = [(I('c', 6) - I('d', -3)), (I('e', 6) * I('f', 5) % 101), (total + I('g', 5))][f3(I('h', 3), total) % 3]
        abs((I('i', 4) % 3))
    if (not B('j', True)):
        s = s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return D('k', {'a': 6, 'c': 5})[S('l', 'b')]


def case14() -> int:
    x, y = 8, 4
    b = True
    s = 'a'
    xs = [5, 9]
    d = {'a': 8, 'b': 4, 'q': 2}
    o = Box(7)
    o.xs[I('a', -1)] = (len(L('b', [6, 4, 5])) + (I('c', -3) or total))
    s = ((S('d', 'xyz') and s) if (total >= total) else S('e', 'xyz'))
    if (list(d.values()) == L('f', [1, 9, 4, 5])):
        return (o.m * total % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([I('g', 7), total, y][I('h', -1) % 3] - (I('i', 3) - I('j', 1)))


def case15() -> int:
    x, y = 3, 4
    b = False
    s = ''
    xs = [-2]
    d = {'a': 3, 'b': 7, 'q': 0}
    o = Box(7)
    if (d.get(S('a', 'a'), I('b', 0)) == d.get(S('c', 'b'), I('d', 4))):
        y = (L('e', [6, 1, -2])[I('f', 5)] % f2(I('g', 4), I('h', -1)))
    elif b:
        y = sorted(L('i', [5]))[(I('j', -3) * I('k', 4) % 101)]
    else:
        x = L('l', xs)[(total and I('m', -3)) % len(xs)] = I('n', 0)
    for i1 in L('o', [6, 3, 3, 5])[:3]:
        O('p', o).n = o.add(I('q', 3))
        if B('r', False):
            assert (B('s', True) if (B('t', True) if B('u', True) else B('v', False)) else (not b)), str(xs)
            y = x
        else:
            d = {S('w', 'b'): (I('x', 9) - o.n), str(B('y', True)): I('z', 0)}
            if (L('a1', [4, 7]) == L('b1', [-2, 7, 8])):
                continue
    if (B('c1', True) or (B('d1', False) or b)):
        raise KeyError(s)
    xs = list(d.values()) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('e1', 0), I('f1', 8)) - (I('g1', 4) if B('h1', False) else x))


def case16() -> int:
    x, y = 6, 3
    b = True
    s = 'żó'
    xs = [9, 3, 7]
    d = {'a': 4, 'b': 1, 'q': 5}
    o = Box(7)
    assert bool(s), (S('a', 'a') or s)
    assert b, (S('b', 'a') or S('c', ''))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return L('d', [-1, -2])[O('e', o).m]


def case17() -> int:
    x, y = 0, 1
    b = True
    s = ''
    xs = [4]
    d = {'a': 5, 'b': 4, 'q': 0}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 8, 'c': 4}).items()):
        print(k1, end=" ")
        if ((I('b', 7) - x) > O('c', o).m):
            raise RuntimeError(S('d', 'żó'))
    L('e', xs)[(y * o.n % 101) % len(xs)] = len(L('f', [-2, 1]))
    d[s.replace(s, S('g', 'żó'))], o.n = abs((min(total, I('h', 6)) if (y <= I('i', -1)) else o.swap(x))), f3(min((o.m or I('j', 2)), ~I('k', 4)), ([I('l', 0), o.m, I('m', 0)][y % 3] if b else o.xs[x]))
    if bool(I('n', 4)):
        ((I('o', 3) // 5) + +I('p', 1))
        L('q', xs).insert(min(I('r', 7), I('s', -3)), I('t', 6))
    else:
        y = [I('u', -3), (I('v', 6) - I('w', 5)), (o.m + I('x', 3))][(I('y', 2) | I('z', -2)) % 3]
    w3 = 0
    while w3 < 3 and b:
        w3 += 1
        if ([I('a1', 2), I('b1', -3), I('c1', 3)][I('d1', 4) % 3] != (I('e1', 8) ^ I('f1', 3))):
            if (B('g1', True) or B('h1', True)):
                continue
            o.xs[I('i1', -3)] = ((I('j1', 6) & I('k1', 6)) and {'a': total, 'b': I('l1', 0)}['b'])
        if (not bool(S('m1', 'xyz'))):
            return (I('n1', 2) if b else I('o1', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int(B('p1', True))


def case18() -> int:
    x, y = 7, 0
    b = True
    s = 'żó'
    xs = [3, 7]
    d = {'a': 2, 'b': 5, 'q': 4}
    o = Box(7)
    print(({S('a', 'b'): I('b', 3), S('c', 'Q q'): I('d', 4)} | (D('e', {'a': 4, 'c': 6}) if b else D('f', {'a': 7, 'c': 2}))), ((x ^ I('g', 7)) or f2(I('h', 6), I('i', 4))), end=" ")
    d = d
    xs = [-I('j', 4), (I('k', 3) - x)] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(x, min(I('l', 4), I('m', 4)))


def case19() -> int:
    x, y = 3, 0
    b = True
    s = 'Q q'
    xs = [9]
    d = {'a': 0, 'b': 1, 'q': 3}
    o = Box(7)
    if (not (B('a', True) or B('b', True))):
        raise KeyError(repr(o.m))
    if B('c', False):
        if ((x * I('d', 2) % 101) in sorted(L('e', [9]))):
            raise KeyError((s * (I('f', 1) % 3)))
        if B('g', False):
            d[S('h', 'Q q')], d[(S('i', 'żó') + S('j', 'b'))] = o.bump(), len({S('k', 'a'): I('l', 4), s: o.m})
            y = ~(I('m', -1) + I('n', -3))
    elif (S('o', 'z') in D('p', {'a': 2, 'c': 4})):
        for i1 in range(I('q', 0), 3):
            d = D('r', {'a': 2, 'c': 2})
    if (not (b and B('s', False))):
        raise RuntimeError(S('t', 'Q q').strip())
    xs = L('u', [3, 0]) or [0]
    len(S('v', 'xyz'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ([I('w', 6), I('x', 0), I('y', 8)][I('z', 4) % 3] & (o.m + I('a1', -2)))


def case20() -> int:
    x, y = 2, 3
    b = False
    s = 'żó'
    xs = [0, 3, 1, 1]
    d = {'a': 3, 'b': 1, 'q': 3}
    o = Box(7)
    if (abs(I('a', -3)) >= (I('b', -2) & y)):
        raise KeyError((s if B('c', False) else S('d', '')))
    if (I('e', 3) > (I('f', 6) % -4)):
        raise RuntimeError((s * (I('g', -2) % 3)))
    y = y
    xs = list(d.values()) or [0]
    y = [(I('h', 9) - x), [I('i', -1), I('j', 8), I('k', 5)][I('l', 8) % 3], o.bump()][(x + I('m', 8)) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('n', -3)


def case21() -> int:
    x, y = 0, 5
    b = True
    s = 'b'
    xs = [5, 1, 6]
    d = {'a': 1, 'b': 4, 'q': 1}
    o = Box(7)
    try:
        assert (not B('a', True)), (s and S('b', 'Q q'))
        w1 = 0
        while w1 < 2 and B('c', False):
            w1 += 1
            L('d', xs)[(x * I('e', 4) % 101) % len(xs)] = xs[x]
        else:
            L('f', xs).insert(f2(x, I('g', 7)), (x and x))
            O('h', o).m = I('i', 1)
    except ValueError as e:
        print("V", e, end=" ")
        min((total if B('j', False) else I('k', 1)), ~I('l', -2))
    else:
        O('m', o).n, d[S('n', 'b')] = (+I('o', -3) and (I('p', 6) if B('q', True) else o.n)), abs(I('r', 0))
        for k2, v3 in list(D('s', {'a': 6, 'c': 8}).items()):
            print(k2, end=" ")
            print(dict((D('t', {'a': 2, 'c': 2}) if B('u', False) else D('v', {'a': 2, 'c': 0}))), s, end=" ")
            xs = [o.m, I('w', -1)] or [0]
    L('x', xs)[(x // 3) % len(xs)] = f2(I('y', -3), o.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max(I('z', -1), I('a1', 4)) * I('b1', 8) % 101)


def case22() -> int:
    x, y = 1, 4
    b = True
    s = 'b'
    xs = [0, 9]
    d = {'a': 8, 'b': 4, 'q': 4}
    o = Box(7)
    with Guard('a') as y:
        print(S('b', ''), S('c', 'a').replace(S('d', 'a'), ((S('e', 'a') if B('f', False) else s) + (S('g', '') if B('h', False) else S('i', 'b')))), end=" ")
    L('j', xs)[max(x, I('k', 2)) % len(xs)] = y = min((I('l', -2) + I('m', 8)), o.add(I('n', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return D('o', {'a': 0, 'c': 5})[S('p', 'c')]


def case23() -> int:
    x, y = 7, 0
    b = False
    s = 'xyz'
    xs = [7, -1]
    d = {'a': 7, 'b': 3, 'q': 8}
    o = Box(7)
    w1 = 0
    while w1 < 1 and ((I('a', 1) * I('b', 7) % 101) == O('c', o).n):
        w1 += 1
        if (o.m <= I('d', -1)):
            continue
        if (I('e', 9) == I('f', -3)):
            break
    else:
        with Guard('g') as y:
            o.xs[I('h', 1)] = d[s] = ((I('i', 3) - y) ^ (I('j', 3) - I('k', 2)))
    try:
        for i2 in range(I('l', 1), 2):
            L('m', xs)[[i2, I('n', 7), I('o', -1)][I('p', 5) % 3] % len(xs)] = D('q', d)[repr(S('r', 'żó'))] = ((I('s', 9) ^ I('t', -3)) % 5)
    except ValueError as e:
        print("V", e, end=" ")
        try:
            o.n = I('u', 1)
        except (KeyError, IndexError):
            assert (int(B('v', True)) == (I('w', 6) % 2)), S('x', 'żó').title()
            s = s
        except Exception as e:
            print(type(e).__name__, e, end=" ")
        else:
            L('y', xs)[(I('z', 8) - x) % len(xs)] = x
    finally:
        print("F", end=" ")
        L('a1', xs)[len(L('b1', [5, 0])) % len(xs)] = d[S('c1', 'b')]
    if ((I('d1', 6) < I('e1', 5)) and bool(s)):
        assert (([I('f1', 3), I('g1', -3), I('h1', 0)][I('i1', 7) % 3] in L('j1', [0, -1, 2])) if (L('k1', [8, 6, -1, 8]) == L('l1', [7])) else (not (B('m1', True) and b))), (s if B('n1', False) else s)
        b = (((I('o1', -2) and x) and (I('p1', -1) * x % 101)) >= (min(I('q1', 0), I('r1', -1)) | (I('s1', 6) // -4)))
    elif ((b if B('t1', False) else B('u1', True)) or (I('v1', -3) in L('w1', [7, 9]))):
        for i3 in range(1):
            if ((B('x1', False) if B('y1', False) else B('z1', False)) or (b and B('a2', False))):
                return O('b2', o).bump()
    xs.append(((x or I('c2', -2)) - o.swap(I('d2', 9))))
    print((I('e2', 3) in L('f2', [7, 1, -2, 2])), (I('g2', 5) if B('h2', True) else I('i2', 9)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((x * x % 101), x)


def case24() -> int:
    x, y = 7, 5
    b = False
    s = 'żó'
    xs = [9, 0]
    d = {'a': 5, 'b': 5, 'q': 3}
    o = Box(7)
    try:
        s = (s if (I('a', 3) != x) else (S('b', 'Q q') or S('c', 'a')))
    except ValueError as e:
        print("V", e, end=" ")
        print((B('d', True) and (not B('e', True))), [(I('f', 5) - o.n), f2(I('g', 9), x), O('h', o).m][abs(I('i', 0)) % 3], end=" ")
        try:
            if ((B('j', True) and b) if B('k', False) else B('l', True)):
                raise KeyError((s + s))
            d = (D('m', {'a': 1, 'c': 6}) if B('n', True) else D('o', {'a': 2, 'c': 6}))
        finally:
            print("F", end=" ")
            d[str(I('p', -2))] = (I('q', 6) or I('r', 8))
    finally:
        print("F", end=" ")
        x = (I('s', 3) or I('t', 5))
    if (o.m in L('u', [7, 8, 7])):
        D('v', d)[(S('w', 'Q q') * (x % 3))] = D('x', d)[s] = d.get(S('y', 'a'), ((I('z', 9) * I('a1', -2) % 101) + f2(I('b1', -2), I('c1', 9))))
    y = {'a': f3(I('d1', 7)), 'b': max(I('e1', 2), I('f1', 5))}['b']
    d[(s and S('g1', 'żó'))] = o.m
    w1 = 0
    while w1 < 1 and ((x + I('h1', 3)) < (o.m // I('i1', 9))):
        w1 += 1
        d[s] = x = o.swap(x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': o.m, 'b': I('j1', 8)}['b'] if B('k1', True) else (total & I('l1', -2)))


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
