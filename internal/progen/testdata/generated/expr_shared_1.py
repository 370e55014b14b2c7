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

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if B('a', True):
        if (~o.add(x) > len(S('b', ''))):
            o.n = [f2(I('c', 6), I('d', 8)), (I('e', -2) & I('f', 6)), ~o.m][f2(I('g', 5), I('h', -2)) % 3]
            s = ((S('i', '') and S('j', 'xyz')) or (s + s))
        elif (I('k', 3) >= o.m):
            D('l', d)[str(D('m', {'a': 5, 'c': 6}))] = (max(I('n', -1), I('o', 9)) if bool(I('p', 6)) else I('q', 9))
            O('r', o).n = [inc(), o.swap(I('s', 0)), f2(total, I('t', 4))][(I('u', 2) * I('v', -1) % 101) % 3]
        else:
            o.n = (x * I('w', -2) % 101)
    y = (I('x', 3) or (x if b else I('y', 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.n | o.n) ^ (o.m + I('z', 9)))


def case1() -> int:
    x, y = 6, 2
    b = False
    s = 'żó'
    xs = [4, -2, 9]
    d = {'a': 5, 'b': 4, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for k1, v2 in list(D('a', {'a': 5, 'c': 6}).items()):
        print(k1, end=" ")
        xs = L('b', [9, 0, 5]) or [0]
    for k3, v4 in list({S('c', 'a'): I('d', -2), S('e', 'xyz'): I('f', 4)}.items()):
        print(k3, end=" ")
        for k5, v6 in list({S('g', 'xyz'): v4, S('h', 'a'): I('i', 3)}.items()):
            print(k5, end=" ")
            O('j', o).n ^= (o.bump() and max(I('q', -1), o.n))
            L('r', xs)[(I('s', -2) or I('t', 6)) % len(xs)] = y = ((I('u', 4) - o.m) and (I('v', 1) % 2))
        xs = L('w', [-1, -2, 3, 5]) or [0]
    print((not B('x', False)), (inc() % 3), end=" ")
    w7 = 0
    while w7 < 3 and ((o.n * x % 101) >= (I('y', 2) if B('z', False) else o.m)):
        w7 += 1
        xs = (xs := L('a1', [6, 4, 7, 7])) or [0]
        D('b1', d)[repr(I('c1', -2))], O('d1', o).n = ((min(x, I('e1', 6)) * (I('f1', -3) + x) % 101) + (grow() - f3())), {'a': [[I('g1', 5), I('h1', 3), I('i1', 0)][I('j1', 7) % 3], f3(I('k1', -3)), total][o.bump() % 3], 'b': inc()}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(I('l1', 2)) ^ o.bump())


def case2() -> int:
    x, y = 7, 2
    b = True
    s = 'Q q'
    xs = [8, 0, 9, -1]
    d = {'a': 6, 'b': 5, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (~[I('a', 6), I('b', 8), x][I('c', 8) % 3] != int((not B('d', True))) >= total):
        x = O('e', o).n
    elif B('f', True):
        s = ((S('g', 'żó') * (I('h', 0) % 3)) + (s * (I('i', -1) % 3)))
        s += s
    o.n = I('j', 0)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d.get(S('k', 'z'), x) and inc())


def case3() -> int:
    x, y = 4, 2
    b = True
    s = 'żó'
    xs = [0, 3]
    d = {'a': 5, 'b': 3, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    x += o.swap(I('a', 8))
    if (b := B('c', False)):
        y = (o.bump() % 5)
    elif ((S('d', 'a') == S('e', 'xyz')) if (I('f', 9) < I('g', 9)) else (x > o.m >= o.n)):
        D('m', d)[S('n', 'a')] ^= f3()
        if ((I('o', -2) if B('p', False) else I('q', 6)) <= f3(I('r', 0))):
            d['q'] += {'a': I('s', -2), 'b': I('t', 2)}['a']
            x += {'a': inc(), 'b': grow()}['b']
        elif (o.bump() <= -I('c1', 7)):
            xs += L('d1', [-1, 7, 7])
            D('e1', d)[repr(s)] = abs(+o.n)
    else:
        for k1, v2 in list((D('f1', {'a': 0, 'c': 1}) | D('g1', {'a': 5, 'c': 0})).items()):
            print(k1, end=" ")
            y = ((y := y) + o.bump())
            D('m1', d)[S('n1', 'a')] |= O('o1', o).n
    d[S('p1', 'a')] = ((I('q1', 2) & I('r1', 3)) if (I('s1', -2) < o.m) else (y := o.m))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def case4() -> int:
    x, y = -3, 0
    b = False
    s = 'xyz'
    xs = [8, 8, 9, 6]
    d = {'a': 5, 'b': 8, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y -= {'a': I('h', 0), 'b': I('i', 7)}['a']
    for i1 in (xs if B('j', False) else L('k', [-1, 8, 6]))[:3]:
        if B('l', True):
            xs.append((abs(o.add(i1)) if B('m', True) else O('n', o).bump()))
        else:
            xs += [(I('o', 9) + I('p', 5)), O('q', o).bump()]
            o.xs[I('r', -3)], y = abs(f3()), (x := (o.m ^ y))
        if (f2(I('s', -1), I('t', 1)) < (I('u', -3) - i1)):
            d[(S('v', 'xyz') if B('w', True) else S('x', ''))] = (x + x)
            xs.append(([o.add(o.n), I('y', 8), grow()][I('z', 3) % 3] | {'a': len(S('a1', '')), 'b': (i1 + I('b1', -1))}['a']))
        elif (S('c1', 'xyz') < s):
            if (b and B('d1', True)):
                continue
        else:
            O('e1', o).m += o.bump()
            o.swap(I('f1', -2))
    y = f2(O('g1', o).bump(), (I('h1', 1) - x))
    xs += [({'a': I('i1', 1), 'b': I('j1', -1)}['b'] if (b if B('k1', False) else B('l1', True)) else f2(I('m1', 4), I('n1', 1))), grow()]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return min(min(o.m, I('o1', 5)), (total if B('p1', False) else I('q1', -2)))


def case5() -> int:
    x, y = 9, 0
    b = True
    s = 'a'
    xs = [4]
    d = {'a': 7, 'b': 0, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = ((o.m * x % 101) * f3() % 101)
    b = (S('a', 'a') in ({S('b', 'b'): I('c', 0), S('d', 'żó'): I('e', -1)} if (b and b) else D('f', {'a': 1, 'c': 7})))
    if (I('g', 0) > I('h', 8)):
        y = min((x if b else total), f2(total, I('i', 3)))
        w1 = 0
        while w1 < 1 and (not (I('j', 3) == I('k', 8) <= I('l', 7))):
            w1 += 1
            xs.append(len((d if b else D('m', {'a': 7, 'c': 1}))))
            L('n', xs).insert([I('o', -1), I('p', 9), x][I('q', 2) % 3], (I('r', 1) + o.m))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return x


def case6() -> int:
    x, y = -1, 4
    b = False
    s = 'Q q'
    xs = [2, 8]
    d = {'a': 4, 'b': 1, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    x, d[S('a', 'żó')] = f3(), [d.get(S('b', 'a'), I('c', 3)), {'a': o.n, 'b': x}['b'], (x * I('d', 0) % 101)][len(D('e', {'a': 5, 'c': 1})) % 3]
    print(len(repr(L('f', [8]))), (I('g', 7) or I('h', 3)), end=" ")
    o.n = o.n = o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('i', 8) + I('j', -2)) * int(B('k', True)) % 101)


def case7() -> int:
    x, y = 1, 2
    b = False
    s = 'xyz'
    xs = [5, 0]
    d = {'a': 0, 'b': 2, 'q': 6}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    [I('a', -2), I('b', 4), I('c', 5)][I('d', 7) % 3]
    if (I('e', -2) == grow()):
        return I('f', -1)
    o.n = O('g', o).n = int((b := B('h', True)))
    y = (x := (o.n // 5))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case8() -> int:
    x, y = 8, 1
    b = True
    s = 'żó'
    xs = [4, 9]
    d = {'a': 6, 'b': 3, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in L('a', [4, -1, -1])[:3]:
        y = D('b', d)[repr(I('c', -2))] = ~(I('d', -2) + I('e', -3))
    L('i', o.xs)[I('j', 1)] ^= I('m', 6)
    O('n', o).m = grow()
    y = f2((I('o', 4) & I('p', -1)), +I('q', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('r', 'z'), [total, I('s', 9), I('t', -1)][I('u', 0) % 3])


def case9() -> int:
    x, y = -1, 4
    b = False
    s = 'żó'
    xs = [2, 1, 5]
    d = {'a': 8, 'b': 4, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (b if b else B('a', False)):
        O('b', o).m, o.n = (abs([I('c', 4), I('d', 3), o.m][x % 3]) - abs(o.bump())), -o.swap(I('e', 2))
    else:
        if (I('f', 5) in [o.n, I('g', 8)]):
            O('h', o).n ^= len({(s := S('o', 'Q q')): (I('p', 9) if B('q', False) else I('r', 3)), S('s', '').replace(S('t', ''), S('u', 'a')): -I('v', -1)})
        elif (len(L('w', [0, 8])) in xs):
            o.xs[I('x', -3)], x = ({'a': x, 'b': o.m}['b'] if B('y', True) else (I('z', 2) + y)), I('a1', 5)
            d = ((D('b1', {'a': 2, 'c': 1}) | D('c1', {'a': 1, 'c': 5})) if (B('d1', False) and b) else {s: I('e1', 3), S('f1', 'a'): I('g1', 8)})
        else:
            L('h1', xs).insert(o.bump(), y)
    O('j1', o).m ^= o.add((y := I('p1', -2)))
    xs.append(((y if B('q1', False) else o.n) if (I('r1', -3) != o.m >= I('s1', 4) != I('t1', 8)) else o.swap(I('u1', 3))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f2(I('v1', 6), I('w1', -3)) * min(I('x1', 3), I('y1', -2)) % 101)


def case10() -> int:
    x, y = 7, 4
    b = True
    s = 'żó'
    xs = [3, 3, -1]
    d = {'a': 0, 'b': 6, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    s = S('a', '')
    xs = [I('b', 6), x] or [0]
    if B('c', True):
        for k1, v2 in list({S('d', 'Q q'): I('e', 0), s: I('f', -3)}.items()):
            print(k1, end=" ")
            x = y = o.swap([I('g', 2), I('h', 2), I('i', 0)][I('j', 3) % 3])
        O('l', o).m += o.add((I('r', 4) ^ I('s', 9)))
    else:
        o.n = (d.get(S('t', 'a'), I('u', 8)) * +I('v', 7) % 101)
    if ({'a': I('w', 8), 'b': I('x', 0)}['a'] <= (y & I('y', 0))):
        w3 = 0
        while w3 < 3 and b:
            w3 += 1
            y = o.swap((total - I('z', 6)))
        if (I('a1', 5) >= f2([total, I('b1', -2), x][I('c1', 0) % 3], (I('d1', 1) - I('e1', 7))) == [o.bump(), (y - I('f1', 4)), [I('g1', 6), I('h1', 1), I('i1', 9)][y % 3]][(I('j1', -1) - I('k1', 3)) % 3] <= I('l1', 5)):
            xs[I('o1', 0)] += d.get(S('t1', 'b'), o.swap(~I('u1', 2)))
        elif ((not b) and (B('v1', False) and b)):
            y = o.add((I('w1', -1) if b else I('x1', 9)))
        else:
            print(I('y1', 3), f3(((I('z1', 6) % 3) & (I('a2', -3) or I('b2', 0)))), end=" ")
    s += (S('c2', 'b') if b else S('d2', 'xyz'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [o.add(I('e2', -3)), (o.m and I('f2', -3)), abs(I('g2', 2))][[I('h2', 6), I('i2', 7), o.n][I('j2', 3) % 3] % 3]


def case11() -> int:
    x, y = 3, 3
    b = False
    s = 'b'
    xs = [6, 4, 7]
    d = {'a': 3, 'b': 3, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (S('a', 'żó') < (s if (y < I('b', 0)) else repr(S('c', 'Q q')))):
        xs.append(o.add(f3(I('d', 8))))
        D('j', d)[S('k', 'a')] += I('l', -3)
    else:
        if B('m', False):
            xs.append(((o.n if (I('n', 4) < I('o', 7)) else (I('p', -2) if B('q', False) else o.m)) if B('r', True) else ((I('s', 2) + o.n) // 2)))
        print(list(d.values()), S('t', 'xyz'), end=" ")
    for i1 in range(3):
        for i2 in range(2):
            O('u', o).n, d[(S('v', 'żó') * (o.m % 3))] = {'a': (o.n * i2 % 101), 'b': i2}['a'], (f2(f3(I('w', -3)), f2(i2, i1)) // 2)
            xs.append(o.add(I('x', 5)))
        o.m += I('y', 8)
    y = d[(S('a1', 'Q q') if b else s)] = (I('b1', 0) * y % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('c1', o).m


def case12() -> int:
    x, y = 9, 3
    b = False
    s = 'b'
    xs = [6, 1]
    d = {'a': 7, 'b': 1, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    w1 = 0
    while w1 < 2 and (o.add(I('a', 2)) < (I('b', -2) * y % 101)):
        w1 += 1
        w2 = 0
        while w2 < 2 and ((I('c', 0) & o.n) > f2(I('d', 6), I('e', 6))):
            w2 += 1
            O('f', o).n -= d.get(S('m', 'a'), o.add(I('n', 0)))
            xs.append([((o.n - I('o', 1)) // 2), f2((I('p', 3) // 3), I('q', 3)), o.bump()][(y := (y if B('r', True) else total)) % 3])
        xs.append(o.bump())
    for i3 in [0, 3, 6, 2]:
        L('v', o.xs)[I('w', 2)] += ((I('z', 2) and y) and f3(I('a1', 6), I('b1', 6)))
        y = (o.n and I('c1', 2))
    for i4 in sorted(xs)[:3]:
        if (i4 in L('d1', [-1, 0, 0, 0])):
            continue
    w5 = 0
    while w5 < 2 and ((B('e1', True) if b else B('f1', True)) and (not B('g1', True))):
        w5 += 1
        D('m1', d)[S('n1', 'a')] |= ([grow(), o.bump(), int(b)][o.swap(I('o1', 3)) % 3] - +int(B('p1', False)))
    b = (((B('q1', False) if b else B('r1', False)) and (b or B('s1', True))) or B('t1', False))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(I('u1', 4))


def case13() -> int:
    x, y = -2, 4
    b = False
    s = 'b'
    xs = [6, 6, 3]
    d = {'a': 1, 'b': 3, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    w1 = 0
    while w1 < 2 and B('a', False):
        w1 += 1
        w2 = 0
        while w2 < 3 and (b := (b or b)):
            w2 += 1
            o.n += (I('b', 8) * I('c', 4) % 101)
            print((not (L('e', [4, 8, 4, 0]) != xs)), (S('f', '') + (S('g', 'a') and S('h', 'a'))), end=" ")
        print(D('i', {'a': 2, 'c': 6}), ({'a': (y := x), 'b': [I('j', 5), I('k', 0), I('l', -3)][x % 3]}['b'] | (I('m', 1) + {'a': y, 'b': o.n}['a'])), end=" ")
    s = S('n', 'żó')
    s = (S('o', 'b') and S('p', 'b'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def case14() -> int:
    x, y = 3, 5
    b = False
    s = ''
    xs = [9, -1]
    d = {'a': 7, 'b': 6, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs = xs or [0]
    O('a', o).n -= (inc() and (I('h', -2) + x))
    L('i', xs)[[I('j', 8), o.n, I('k', 8)][I('l', 2) % 3] % len(xs)] = ([I('m', 7), o.m, I('n', 7)][I('o', 5) % 3] | max(I('p', 7), x))
    L('q', xs).insert(o.m, (I('r', 5) & I('s', 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() + -I('t', 8))


def case15() -> int:
    x, y = 8, 1
    b = True
    s = 'b'
    xs = [5, -1, 6]
    d = {'a': 7, 'b': 1, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.n += f2(-I('h', 8), (I('i', 2) if b else I('j', 6)))
    s += ((s := s) and (s if B('k', False) else s))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return inc()


def case16() -> int:
    x, y = -1, 0
    b = True
    s = ''
    xs = [-1]
    d = {'a': 2, 'b': 6, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if ((S('a', 'a') + s) == (s + S('b', 'xyz'))):
        return I('c', 4)
    O('e', o).m |= [f3(), d.get(S('k', 'z'), I('l', -3)), (o.n - I('m', 3))][[I('n', 1), y, I('o', 2)][I('p', -3) % 3] % 3]
    o.n += (y and I('q', 6))
    for i1 in range(I('s', 0), 3):
        D('t', d)[S('u', 'Q q').replace(S('v', ''), S('w', 'żó'))] = o.n = I('x', 9)
        L('y', xs).insert([o.m, I('z', 0), o.n][o.m % 3], (I('a1', 3) if B('b1', False) else y))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


def case17() -> int:
    x, y = 2, 5
    b = True
    s = 'Q q'
    xs = [9, 2, 7]
    d = {'a': 8, 'b': 4, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    w1 = 0
    while w1 < 2 and B('a', True):
        w1 += 1
        s += (s := (S('b', 'żó') and s))
        x += I('c', -1)
    w2 = 0
    while w2 < 2 and (f2(x, I('e', 6)) > O('f', o).m == f2(x, I('g', 1)) > (I('h', 2) - I('i', 8))):
        w2 += 1
        L('j', xs).insert(inc(), len(L('k', [9, 9])))
        L('l', xs).insert(I('m', 9), I('n', -3))
    d[S('o', 'a').replace(S('p', 'żó'), S('q', 'b'))] = y = [o.m, I('r', 6), I('s', 2)][I('t', 1) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.add(I('u', 2)) | I('v', 9))


def case18() -> int:
    x, y = 9, 3
    b = False
    s = 'żó'
    xs = [1, 4, 0, 3]
    d = {'a': 2, 'b': 2, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in range(I('a', 1), 3):
        o.xs[-1] += (I('b', 7) or o.n)
    if ((x or I('d', 9)) != [I('e', 1), total, x][I('f', 8) % 3]):
        O('g', o).n = O('h', o).bump()
    else:
        d[S('i', 'b').replace(s, S('j', 'a'))], o.xs[I('k', 2)] = I('l', 7), f2(O('m', o).m, (o.n if B('n', False) else I('o', 8)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((I('p', 3) >= I('q', 6) >= I('r', 3) > I('s', 5)))


def case19() -> int:
    x, y = 9, 2
    b = True
    s = 'żó'
    xs = [5, -1]
    d = {'a': 4, 'b': 7, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs.append(-o.bump())
    w1 = 0
    while w1 < 1 and (S('a', 'z') in (D('b', {'a': 0, 'c': 1}) | D('c', {'a': 3, 'c': 8}))):
        w1 += 1
        for i2 in (L('d', [6, 1, 5, 1]) + L('e', [7, -2, 2, 1]))[:3]:
            d[str(B('f', False))] = (((I('g', 2) + I('h', 0)) + (I('i', 5) * I('j', 5) % 101)) | ((i2 * I('k', -1) % 101) and (I('l', 9) & I('m', 3))))
        y = max(([I('n', -3), total, I('o', 5)][x % 3] // -4), inc())
    xs += (list(d.values()) and (list(L('p', [0])) + (L('q', [5, 8]) + xs)))
    o.m += {'a': x, 'b': x}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s', -2) - y) ^ {'a': I('t', 8), 'b': I('u', 4)}['a'])


def case20() -> int:
    x, y = 1, 5
    b = True
    s = ''
    xs = [2, 3, 2, -1]
    d = {'a': 7, 'b': 4, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    L('a', xs)[(I('b', 9) * x % 101) % len(xs)] = o.bump()
    O('d', o).m -= ((I('j', 5) * o.n % 101) * (I('k', 3) * I('l', 4) % 101) % 101)
    D('m', d)[(s * (I('n', 1) % 3))], D('o', d)[s.replace(S('p', ''), s)] = (I('q', 9) // 2), (int((not b)) or f2(f3(), {'a': x, 'b': I('r', -2)}['b']))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('s', -1)


def case21() -> int:
    x, y = 5, 0
    b = False
    s = ''
    xs = [-2, -1]
    d = {'a': 6, 'b': 5, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (s < s):
        y = f3()
    else:
        y = I('a', 3)
        for i1 in [x, I('b', -1)][:3]:
            o.add(I('c', 7))
    w2 = 0
    while w2 < 2 and ((I('d', 6) == I('e', 0)) or b):
        w2 += 1
        x = f2(I('f', 2), I('g', 9))
    O('h', o).m = (y := O('i', o).n)
    print(([I('j', 3), I('k', 6), I('l', -3)][I('m', 4) % 3] < [I('n', 7), I('o', -1), I('p', 6)][I('q', 5) % 3]), (((I('r', 4) | I('s', 1)) * (total and I('t', 1)) % 101) - ((I('u', 8) & I('v', -1)) * -I('w', 2) % 101)), end=" ")
    if (b := (b := B('x', True))):
        print((s.lower() if B('y', True) else S('z', 'b')).replace(s, (S('a1', 'xyz').strip() or S('b1', 'xyz'))), [((I('c1', 8) if B('d1', False) else I('e1', -2)) and abs(o.m)), ((total // -4) if (B('f1', True) if B('g1', True) else B('h1', True)) else o.bump()), len((S('i1', 'xyz') + s))][((y := y) // 3) % 3], end=" ")
        (x := (I('j1', 4) ^ y))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (y := (o.n or I('k1', -2)))


def case22() -> int:
    x, y = 9, 0
    b = True
    s = ''
    xs = [6, 4, 8, 2]
    d = {'a': 3, 'b': 0, 'q': 6}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    s = (s and S('a', 'żó'))
    xs = [(o.m ^ I('b', 8)), min(total, I('c', -2))] or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max(I('d', 9), x) * (y or I('e', -3)) % 101)


def case23() -> int:
    x, y = -2, 2
    b = False
    s = 'b'
    xs = [4, 9]
    d = {'a': 4, 'b': 8, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    O('b', o).m += (I('a', 5) & y)
    for i1 in range(I('c', 1), 4):
        o.n |= o.bump()
    L('k', xs)[(I('l', 8) * I('m', 6) % 101) % len(xs)] = (I('n', 1) & I('o', 4))
    d[str(D('p', {'a': 8, 'c': 1}))] = ((total and x) - f3(I('q', 4)))
    xs.append(~(I('r', 9) + I('s', -1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('t', 2)


def case24() -> int:
    x, y = 9, 4
    b = False
    s = 'żó'
    xs = [-2]
    d = {'a': 4, 'b': 1, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d[S('a', 'b')] = inc()
    for i1 in [7]:
        L('b', xs).insert(o.add(I('c', 9)), (i1 - I('d', 8)))
        if (S('e', 'a') in (D('f', {'a': 2, 'c': 0}) | D('g', {'a': 5, 'c': 3}))):
            print((D('h', {'a': 6, 'c': 0}) if b else D('i', {'a': 3, 'c': 2})), (S('j', 'xyz') and s), end=" ")
        elif B('k', True):
            D('l', d)[(S('m', 'xyz') or s)] = (f3(I('n', 6), y) + (y := I('o', 6)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (x := (y - x))


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
