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
        y = (y if ((x and I('a1', 7)) in (L('b1', [-2, 4]) + L('c1', [7, 3, 1, 7]))) else ((total and I('d1', -3)) and (I('e1', 0) | I('f1', 6))))
    for i1 in [-2, 2]:
        s = (str(list(L('g1', [-1]))) or str((o.xs + L('h1', [5, -2, 0, 6]))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((I('i1', 3) >= I('j1', 5)))


def case1() -> int:
    x, y = -1, 5
    b = False
    s = 'b'
    xs = [0, 8]
    d = {'a': 5, 'b': 7, 'q': 2}
    o = Box(7)
    y = L('a', xs)[o.add(I('b', 6)) % len(xs)] = o.m
    d[repr(total)] = (~I('c', 1) * +total % 101)
    w1 = 0
    while w1 < 2 and b:
        w1 += 1
        if (I('d', -2) in L('e', [4, -1])):
            continue
        if ((total + I('f', -3)) == I('g', 9)):
            return (I('h', 2) // -4)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('i', -1)


def case2() -> int:
    x, y = 8, 1
    b = False
    s = 'Q q'
    xs = [-2, 8, -2, 6]
    d = {'a': 4, 'b': 6, 'q': 7}
    o = Box(7)
    (f2(o.n, I('a', 0)) * (total & x) % 101)
    -(x % 3)
    O('b', o).n = {'a': {'a': {'a': I('c', 5), 'b': I('d', 3)}['a'], 'b': (I('e', 7) ^ I('f', 2))}['a'], 'b': total}['a']
    x = abs(I('g', 9))
    (abs(I('h', 8)) - f3())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case3() -> int:
    x, y = 5, 0
    b = True
    s = ''
    xs = [1, 3]
    d = {'a': 3, 'b': 3, 'q': 7}
    o = Box(7)
    xs.append((I('a', 8) | f2(I('b', 5), I('c', -3))))
    O('d', o).m = max(-I('e', 5), (x & o.n))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('f', 8) | I('g', 3)))


def case4() -> int:
    x, y = 0, 3
    b = True
    s = 'a'
    xs = [0]
    d = {'a': 6, 'b': 6, 'q': 6}
    o = Box(7)
    if B('a', False):
        b = (sorted(o.xs) < (L('b', [8]) and L('c', [3, 4, 2])))
        for i1 in range(I('d', 0), 3):
            if (S('e', 'a') == s):
                continue
            xs.append({'a': abs(d.get(S('f', 'b'), I('g', 1))), 'b': f2(o.add(x), (I('h', -1) * I('i', 3) % 101))}['a'])
    if ((I('j', -3) | o.m) >= (I('k', 4) ^ I('l', 3))):
        d = d
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('m', -2) if B('n', False) else I('o', 6)) * (I('p', 2) - o.n) % 101)


def case5() -> int:
    x, y = 4, 4
    b = False
    s = ''
    xs = [2, 1]
    d = {'a': 8, 'b': 5, 'q': 0}
    o = Box(7)
    for k1, v2 in list((D('a', {'a': 6, 'c': 0}) | D('b', {'a': 2, 'c': 5})).items()):
        print(k1, end=" ")
        w3 = 0
        while w3 < 3 and (S('c', '') < repr(o.xs)):
            w3 += 1
            D('d', d)[s] = (abs(I('e', 9)) + ~I('f', -2))
            D('g', d)[f"{I('h', 5) = !r}"] = ([I('i', 0), I('j', 0), I('k', 5)][I('l', 2) % 3] - [I('m', 5), I('n', 2), o.m][I('o', -1) % 3])
    d = {(S('p', 'Q q') if B('q', True) else S('r', '')): o.m, S('s', '')[x:x]: (I('t', 5) if B('u', False) else I('v', 6))}
    y = ((I('w', 3) if B('x', True) else I('y', 6)) * d.get(S('z', 'b'), o.m) % 101)
    b = (min(o.n, I('a1', 2)) == (total if B('b1', False) else total))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('c1', o).n


def case6() -> int:
    x, y = 9, 2
    b = True
    s = 'Q q'
    xs = [3, 9, 4, 2]
    d = {'a': 1, 'b': 0, 'q': 3}
    o = Box(7)
    y = o.add((I('a', 5) % 3))
    w1 = 0
    while w1 < 2 and bool([I('b', 5), I('c', 2), I('d', -2)][o.m % 3]):
        w1 += 1
        if (I('e', 6) >= x):
            continue
        if B('f', True):
            break
    xs = (sorted(o.xs) + o.xs) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('g', -1)


def case7() -> int:
    x, y = -3, 0
    b = False
    s = ''
    xs = [4]
    d = {'a': 7, 'b': 5, 'q': 7}
    o = Box(7)
    d[s] = O('a', o).n
    if (L('b', [7, 4, 0]) == L('c', [-2, 3, 8])):
        for i1 in [7]:
            d = d
        for i2 in range(1):
            d[S('d', 'a')] = (i2 or (i2 and I('e', -2)))
            print(((xs != xs) or bool(L('f', [9]))), (s + S('g', 'xyz').title()), end=" ")
    xs = xs or [0]
    if (B('h', False) and (I('i', 6) >= total)):
        if (not (total >= o.n)):
            y = y
        O('j', o).m = int(B('k', True))
    elif (B('l', False) and (b or B('m', True))):
        print((S('n', 'żó') and s), s[:total], end=" ")
        if (I('o', 0) > I('p', 8)):
            y, x = [y, I('q', 3), total][I('r', 3) % 3], (o.m - I('s', 3))
            b = (len(L('t', [6])) not in L('u', [7, -1])[:I('v', -1)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (+x ^ (total // 5))


def case8() -> int:
    x, y = -2, 3
    b = False
    s = 'żó'
    xs = [-2, -1, 0, 7]
    d = {'a': 3, 'b': 7, 'q': 5}
    o = Box(7)
    D('a', d)[(s or S('b', 'b'))], O('c', o).n = (I('d', 1) and o.n), len(L('e', [-2, 3, -1, 6])[I('f', -2):])
    b = bool(S('g', 'a'))
    I('h', 4)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': f3(I('i', 8)), 'b': len(L('j', [7, 8, 4]))}['a']


def case9() -> int:
    x, y = 3, 2
    b = False
    s = 'xyz'
    xs = [5, 1, 0]
    d = {'a': 6, 'b': 7, 'q': 3}
    o = Box(7)
    if ((I('a', 5) != I('b', 4)) or b):
        if (S('c', '')[I('d', 8):I('e', 7)] != f"{o.n!r}"):
            xs = sorted([(I('f', 9) if B('g', False) else I('h', 7)), f3(I('i', 1), o.n)]) or [0]
        else:
            if (d.get(S('j', 'z'), I('k', 3)) >= [I('l', 7), I('m', 1), I('n', 8)][x % 3]):
                return O('o', o).m
        if ((o.n >= I('p', 1)) if (not b) else B('q', True)):
            I('r', -3)
        else:
            print(D('s', {'a': 6, 'c': 8}), (O('t', o).bump() & f3(o.n)), end=" ")
    O('u', o).m = (len(D('v', {'a': 1, 'c': 8})) or f3(total))
    if (((L('w', [5, 9]) != o.xs) if (I('x', 0) > y) else (B('y', True) if B('z', True) else b)) if (not (b if b else B('a1', True))) else (not (not B('b1', True)))):
        o.xs[I('c1', -3)] = o.add(((I('d1', 4) + I('e1', 2)) * I('f1', -1) % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [I('g1', 5), (I('h1', -1) * I('i1', 7) % 101), d.get(S('j1', 'z'), I('k1', 4))][x % 3]


def case10() -> int:
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
    x, D('p', d)[S('q', 'a').replace(S('r', 'Q q'), S('s', 'xyz'))] = min(f2(I('t', 3), x), [I('u', 7), I('v', 2), I('w', -2)][x % 3]), o.bump()
    o.n = (I('x', 0) and (I('y', 6) if b else y))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case11() -> int:
    x, y = -3, 5
    b = True
    s = 'a'
    xs = [5, 4, 8, 9]
    d = {'a': 8, 'b': 2, 'q': 0}
    o = Box(7)
    if B('a', True):
        D('b', d)[S('c', 'b')[I('d', 5):]], d[str(B('e', False))] = {'a': o.add((x // 3)), 'b': O('f', o).bump()}['b'], I('g', -2)
        y = (d.get(S('h', 'a'), I('i', 8)) * (I('j', 7) * I('k', 0) % 101) % 101)
    elif b:
        xs.append((o.bump() + (x | (I('l', 0) + I('m', -2)))))
    else:
        for i1 in L('n', [-1, 0])[:3]:
            L('o', xs)[o.bump() % len(xs)] = (f2(I('p', -2), I('q', 5)) * (I('r', 3) | o.m) % 101)
    if (x == I('s', 3)):
        xs = (o.xs if b else o.xs) or [0]
    print((f3() <= (I('t', -1) - I('u', 3))), (I('v', 7) // -4), end=" ")
    w2 = 0
    while w2 < 1 and ((L('w', [1, 2, 4, 3]) if B('x', False) else L('y', [4, 4, 9, 6])) < o.xs):
        w2 += 1
        d = d
    y = ~[o.m, total, I('z', -3)][I('a1', 9) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -~I('b1', -3)


def case12() -> int:
    x, y = 9, 3
    b = True
    s = 'żó'
    xs = [7, 5]
    d = {'a': 2, 'b': 7, 'q': 8}
    o = Box(7)
    y = I('a', 3)
    y, y = f2({'a': I('b', -3), 'b': I('c', 4)}['a'], {'a': I('d', 6), 'b': I('e', 7)}['a']), d.get(S('f', 'b'), I('g', 4))
    xs = ((L('h', [2, 5]) + xs) and L('i', [7, 3, 2, 3])[:y]) or [0]
    for i1 in range(2):
        if B('j', True):
            continue
    print((dict({S('k', ''): I('l', 4), S('m', ''): I('n', -3)}) if (+x >= (I('o', 3) & I('p', -1))) else D('q', {'a': 0, 'c': 1})), (f2(o.m, I('r', 2)) or (I('s', -2) - I('t', -1))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((I('u', 0) * I('v', 2) % 101), (o.n * o.n % 101))


def case13() -> int:
    x, y = 5, 3
    b = False
    s = 'żó'
    xs = [4]
    d = {'a': 8, 'b': 2, 'q': 2}
    o = Box(7)
    D('a', d)[S('b', 'Q q')], y = (I('c', 3) if B('d', True) else I('e', 6)), min(x, I('f', -1))
    b = ((y > y) and B('g', False))
    y = d[S('h', '')] = ((x ^ total) | (o.n and I('i', 5)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('j', 8)


def case14() -> int:
    x, y = -1, 4
    b = True
    s = ''
    xs = [-1, 3]
    d = {'a': 5, 'b': 8, 'q': 1}
    o = Box(7)
    b = ((o.m - I('a', 4)) < (x if b else I('b', -1)))
    for k1, v2 in list(D('c', {'a': 5, 'c': 2}).items()):
        print(k1, end=" ")
        if B('d', False):
            d[s.replace(s, S('e', 'b'))] = ((I('f', -2) - I('g', 3)) // 5)
    L('h', xs)[O('i', o).bump() % len(xs)], O('j', o).m = f2(len(s), len(S('k', 'b'))), I('l', -1)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('m', 9) * I('n', 2) % 101) if (B('o', True) or b) else o.bump())


def case15() -> int:
    x, y = 3, 3
    b = True
    s = 'a'
    xs = [-1]
    d = {'a': 2, 'b': 5, 'q': 8}
    o = Box(7)
    y = max(o.add(o.n), (o.n & I('a', 3)))
    x, o.xs[I('b', -3)] = (abs((I('c', -2) % 2)) if B('d', True) else [[I('e', 6), I('f', -2), I('g', 8)][I('h', 2) % 3], (I('i', 2) & I('j', 2)), total][O('k', o).n % 3]), f2(I('l', 9), I('m', -2))
    w1 = 0
    while w1 < 3 and (o.xs == xs):
        w1 += 1
        y, o.xs[I('n', -3)] = o.m, o.bump()
    w2 = 0
    while w2 < 2 and ((not B('o', False)) or (I('p', 5) not in xs)):
        w2 += 1
        d[(S('q', 'Q q') + S('r', 'xyz'))] = o.n = f2((o.bump() or o.bump()), I('s', 7))
        if B('t', True):
            O('u', o).m = (I('v', 4) if B('w', False) else ~I('x', 6))
            x = O('y', o).m = ((I('z', 2) or (total ^ o.m)) + x)
        else:
            L('a1', xs).insert(o.swap(x), f2(I('b1', 5), I('c1', 1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs(f2(I('d1', 4), o.n))


def case16() -> int:
    x, y = 0, 2
    b = False
    s = ''
    xs = [0, 6, -2]
    d = {'a': 0, 'b': 6, 'q': 4}
    o = Box(7)
    if ((abs(I('a', -1)) in [I('b', 3), I('c', -2)]) and (x not in (L('d', [1, 6, -2]) or L('e', [8, 0])))):
        w1 = 0
        while w1 < 1 and (s != (S('f', 'b') if b else S('g', 'żó'))):
            w1 += 1
            ((I('h', 4) - I('i', 7)) + total)
        L('j', xs).insert(o.bump(), (I('k', 9) - I('l', 5)))
    elif ((x in xs) or (B('m', True) or B('n', True))):
        L('o', xs)[(I('p', 0) + I('q', -3)) % len(xs)] = {'a': {'a': I('r', -1), 'b': I('s', 8)}['a'], 'b': max(I('t', 0), I('u', 2))}['a']
        for i2 in range(3):
            o.xs[I('v', 2)], d[str(o.xs)] = abs(x), o.swap(((o.n and total) ^ (I('w', 2) + I('x', -1))))
            print(dict({S('y', 'żó').replace(S('z', 'a'), S('a1', 'xyz')): (total * I('b1', 1) % 101), (s if B('c1', False) else S('d1', 'żó')): (I('e1', 9) * I('f1', -2) % 101)}), S('g1', 'b'), end=" ")
    else:
        for i3 in range(1):
            O('h1', o).m = I('i1', 9)
        xs = [o.add(o.m), x] or [0]
    x = (I('j1', 3) and x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case17() -> int:
    x, y = 8, 5
    b = True
    s = ''
    xs = [0, 3, 4]
    d = {'a': 8, 'b': 4, 'q': 7}
    o = Box(7)
    for k1, v2 in list(D('a', {'a': 3, 'c': 3}).items()):
        print(k1, end=" ")
        y, x = o.bump(), y
        x = D('b', d)[(S('c', 'Q q') if B('d', True) else S('e', 'żó'))] = (I('f', 9) if ((S('g', 'a') in d) and (not B('h', False))) else (O('i', o).m - int(B('j', True))))
    o.n = L('k', xs)[(I('l', -1) | I('m', 8)) % len(xs)] = f3(I('n', 1))
    y = ({'a': I('o', 1), 'b': I('p', 1)}['b'] if (B('q', False) if B('r', True) else B('s', False)) else o.swap(I('t', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('u', 4) if B('v', True) else {'a': I('w', -1), 'b': I('x', 2)}['a'])


def case18() -> int:
    x, y = -2, 4
    b = True
    s = 'żó'
    xs = [6, 5]
    d = {'a': 5, 'b': 4, 'q': 4}
    o = Box(7)
    w1 = 0
    while w1 < 2 and (S('a', 'b') == repr(xs)):
        w1 += 1
        L('b', xs).insert((I('c', 6) * I('d', 9) % 101), f2(I('e', -3), I('f', 9)))
        for i2 in [2, 9]:
            L('g', xs)[O('h', o).bump() % len(xs)] = x = I('i', 7)
            y = abs((I('j', 1) if b else I('k', 6)))
    d = D('l', {'a': 8, 'c': 8})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((I('m', 6) and I('n', -1)), (y if B('o', True) else o.m))


def case19() -> int:
    x, y = 2, 1
    b = False
    s = 'xyz'
    xs = [5]
    d = {'a': 4, 'b': 8, 'q': 7}
    o = Box(7)
    w1 = 0
    while w1 < 2 and ((o.m + I('a', -1)) < d.get(S('b', 'b'), I('c', 4))):
        w1 += 1
        b = bool(O('d', o).bump())
        print(f"-{B('e', False)}", (S('f', 'b') + S('g', 'a')), end=" ")
    y = (I('h', 7) and (I('i', 3) and o.n))
    if (L('j', [3, 3]) < L('k', [6, 9, 6, 4])):
        print(D('l', {'a': 0, 'c': 5}), [(I('m', 5) ^ I('n', 1)), I('o', -1), (total * I('p', 7) % 101)][f3() % 3], end=" ")
    elif ((I('q', 0) % 5) not in (L('r', [6, 1, 5, 1]) if B('s', False) else L('t', [-2, 2]))):
        for i2 in range(1):
            L('u', xs)[(i2 + I('v', -2)) % len(xs)], L('w', xs)[(i2 & I('x', 5)) % len(xs)] = ((i2 * I('y', -1) % 101) if (total in L('z', [7, -1, -1, 2])) else (I('a1', 1) + I('b1', 9))), (int(bool(o.xs)) - I('c1', 3))
            print(list([I('d1', 7), I('e1', 4)]), (min(I('f1', 8), I('g1', -1)) and f3(I('h1', -2))), end=" ")
        b = (S('i1', 'a') in d)
    else:
        if (S('j1', 'a') in D('k1', {'a': 7, 'c': 3})):
            xs.append(f3(o.n))
        else:
            y = o.bump()
        L('l1', xs)[(I('m1', 9) + I('n1', 4)) % len(xs)] = ((x if B('o1', False) else I('p1', 0)) * (I('q1', 0) * I('r1', 1) % 101) % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s1', 4) or I('t1', 7)) % -4)


def case20() -> int:
    x, y = 6, 2
    b = False
    s = 'b'
    xs = [8, -1, 1]
    d = {'a': 8, 'b': 3, 'q': 7}
    o = Box(7)
    print(f"-{(list(d.values()) + o.xs[o.m:])!r}é {x}", (S('a', 'żó') + s), end=" ")
    if bool(L('b', [1, 4, 9])):
        o.xs[I('c', -2)] = o.n = I('d', 6)
    elif (d.get(S('e', 'z'), I('f', 0)) in o.xs[I('g', 1):I('h', 1)]):
        for i1 in range(I('i', 0), 4):
            x = (I('j', 2) or I('k', 9))
    else:
        y = [I('l', -3), O('m', o).bump(), O('n', o).n][(I('o', 4) - I('p', 6)) % 3]
    L('q', xs)[f2(x, I('r', 7)) % len(xs)] = (d.get(S('s', 'z'), I('t', 5)) - (y - I('u', 4)))
    d = {(S('v', 'żó') and S('w', 'xyz')): (o.m ^ I('x', 9)), S('y', 'a'): [I('z', 0), I('a1', 8), I('b1', 7)][I('c1', 0) % 3]}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3([I('d1', 6), o.m, I('e1', -1)][I('f1', -2) % 3])


def case21() -> int:
    x, y = 6, 0
    b = True
    s = 'a'
    xs = [4, 2, 1]
    d = {'a': 2, 'b': 1, 'q': 4}
    o = Box(7)
    if ((I('a', 5) not in L('b', [2])) if bool(L('c', [2, -1, 6, 9])) else B('d', False)):
        return -I('e', 5)
    print(((B('f', True) if B('g', False) else B('h', True)) or (b if b else B('i', True))), S('j', 'a'), end=" ")
    xs.append([-I('k', 4), int(b), (I('l', 5) | I('m', 3))][(I('n', 4) + total) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('o', -2)


def case22() -> int:
    x, y = -1, 4
    b = True
    s = 'Q q'
    xs = [3]
    d = {'a': 0, 'b': 6, 'q': 1}
    o = Box(7)
    if b:
        abs(((o.m ^ I('a', 8)) if (S('b', 'z') in d) else len(o.xs)))
        print(b, S('c', 'b'), end=" ")
    elif B('d', False):
        L('e', xs)[(I('f', 2) or I('g', 4)) % len(xs)], o.n = o.swap(o.m), I('h', -3)
        xs = ([I('i', 0), I('j', 4)] + L('k', [7, 8])) or [0]
    O('l', o).n = o.swap(f2(I('m', -3), I('n', 5)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((I('o', -2) if b else o.m), (I('p', 5) - y))


def case23() -> int:
    x, y = 9, 3
    b = False
    s = 'xyz'
    xs = [8, 2]
    d = {'a': 3, 'b': 5, 'q': 1}
    o = Box(7)
    d = d
    L('a', xs)[[I('b', 7), I('c', -3), I('d', -1)][I('e', 2) % 3] % len(xs)] = x = (I('f', 3) * I('g', 6) % 101)
    for i1 in [7]:
        if (bool(S('h', 'a')) or b):
            return (I('i', 8) - I('j', 8))
        D('k', d)[f"{L('l', [4])}"] = (o.bump() // 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case24() -> int:
    x, y = 1, 1
    b = False
    s = 'b'
    xs = [4, 5]
    d = {'a': 1, 'b': 2, 'q': 0}
    o = Box(7)
    if B('a', False):
        xs.append(((I('b', 6) | I('c', -1)) & (I('d', 6) ^ I('e', 6))))
        print(B('f', False), (S('g', '') + S('h', '')), end=" ")
    else:
        print(list(L('i', [6, 9, 7, 5])), s, end=" ")
        print(B('j', False), (s and S('k', 'b').title()), end=" ")
    xs = sorted(L('l', [8, 9]))[(I('m', 8) + o.m):(x + I('n', 7))] or [0]
    xs.append((abs(I('o', 8)) & (x + I('p', -1))))
    xs.append(f3({'a': I('q', 4), 'b': (I('r', 5) - I('s', -2))}['b']))
    b = ((I('t', 2) and o.m) > (x * I('u', -3) % 101))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('v', o).m


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
