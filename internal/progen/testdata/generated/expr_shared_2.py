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

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    b = (b and B('a', False))
    d = D('b', {'a': 0, 'c': 1})
    if B('c', False):
        o.xs[I('d', -1)] = O('e', o).m = o.bump()
        xs += L('f', [4])
    elif (bool(S('g', 'xyz')) and (o.n < x)):
        L('k', o.xs)[I('l', 2)] |= (grow() % 3)
        if (o.m <= I('o', 6)):
            print({S('p', ''): I('q', 4), S('r', ''): y}, (((I('s', 7) - y) + o.add(I('t', 5))) - (I('u', -2) if B('v', False) else (I('w', -3) ^ I('x', -2)))), end=" ")
            O('y', o).n = f2((x - I('z', 8)), I('a1', 3))
        elif ((s := S('b1', 'Q q')) != str(o.xs)):
            x = I('c1', 8)
    else:
        x, o.n = len(list(d.values())), O('d1', o).bump()
    s += (repr(s) + S('e1', 'a'))
    O('g1', o).m |= inc()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (int(b) and (I('m1', -2) or I('n1', 2)))


def case1() -> int:
    x, y = 0, 4
    b = False
    s = 'b'
    xs = [9]
    d = {'a': 2, 'b': 6, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (o.bump() != {'a': I('a', 6), 'b': I('b', 9)}['b']):
        return (I('c', 9) or I('d', 1))
    if ((L('e', [6, 2]) == o.xs) or bool(L('f', [1]))):
        for k1, v2 in list(D('g', {'a': 8, 'c': 4}).items()):
            print(k1, end=" ")
            d[s] = I('h', 2)
            O('i', o).n, O('j', o).n = inc(), f2(inc(), (f3(v2) or [I('k', 5), v2, I('l', 1)][I('m', -2) % 3]))
    else:
        I('n', 5)
        for k3, v4 in list(D('o', {'a': 6, 'c': 5}).items()):
            print(k3, end=" ")
            b = (S('p', 'a') in D('q', {'a': 4, 'c': 3}))
            y = (x := (I('r', 6) if B('s', False) else I('t', -1)))
    w5 = 0
    while w5 < 2 and ((I('u', 8) % 3) != (o.m ^ I('v', 4)) <= {'a': I('w', 4), 'b': I('x', 5)}['a']):
        w5 += 1
        if (B('y', False) and B('z', True)):
            O('a1', o).bump()
            o.xs[I('b1', 0)] = total
        elif B('c1', False):
            xs.append((o.n & I('d1', -2)))
        xs += ((L('e1', [-1, -2, 9, 1]) if b else L('f1', [3, 9])) or [I('g1', 5), I('h1', 5)])
    L('i1', xs).insert(I('j1', 3), [I('k1', 0), I('l1', -3), I('m1', -3)][I('n1', 0) % 3])
    if (B('o1', False) if B('p1', True) else B('q1', True)):
        O('r1', o).n |= ([I('y1', 1), grow(), min(I('z1', 4), I('a2', 3))][o.m % 3] // 2)
        for i6 in range(2):
            D('b2', d)[s] = D('c2', d)[s] = (f2(o.n, i6) ^ o.bump())
            y |= I('k2', 2)
    elif (B('l2', False) and B('m2', True)):
        if (S('n2', 'a') in {s: o.n, S('o2', 'b'): o.n}):
            (I('p2', 2) & abs(I('q2', -1)))
        else:
            d[S('r2', 'b')] = inc()
    else:
        d = ({(s := S('s2', 'a')): int(b), repr(s): len(s)} if B('t2', True) else D('u2', {'a': 4, 'c': 2}))
        s = (repr(s) if (I('v2', 3) not in o.xs) else (S('w2', 'żó') + S('x2', 'a')))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('y2', 9)


def case2() -> int:
    x, y = -2, 3
    b = False
    s = 'żó'
    xs = [6, 9, 5, -2]
    d = {'a': 5, 'b': 6, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in [9, 4, 3]:
        if B('a', True):
            d = {str(B('b', False)): f3(o.n, I('c', 8)), s.replace(S('d', ''), S('e', '')): f3(I('f', 8), i1)}
            y -= d.get(S('n', 'b'), I('o', 7))
        else:
            xs.append([I('p', 5), I('q', 6), y][I('r', 5) % 3])
        b = (I('s', 3) != o.swap(o.n) < (x if B('t', False) else o.n))
    if (I('u', 8) < (O('v', o).n // 5) <= inc()):
        w2 = 0
        while w2 < 2 and ((not B('w', False)) if (I('x', 3) not in L('y', [5, 8, 8, 5])) else b):
            w2 += 1
            o.xs[I('z', -1)], o.xs[I('a1', 1)] = (x := (I('b1', -3) // -4)), (I('c1', -1) or I('d1', 3))
            print(L('e1', [5, 8, -2]), ((I('f1', 6) * I('g1', 6) % 101) * (I('h1', 7) & x) % 101), end=" ")
    else:
        xs[I('k1', 0)] ^= len((xs := L('p1', [0])))
        w3 = 0
        while w3 < 2 and ((I('q1', -2) + x) == (total & I('r1', -1))):
            w3 += 1
            D('x1', d)[S('y1', 'a')] -= I('z1', 9)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('a2', 3) + I('b2', 7)) + (I('c2', 4) if b else I('d2', -1)))


def case3() -> int:
    x, y = 2, 4
    b = True
    s = 'b'
    xs = [7, 5]
    d = {'a': 6, 'b': 1, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    L('a', xs)[int(B('b', False)) % len(xs)] = (o.bump() * (I('c', 0) + total) % 101)
    w1 = 0
    while w1 < 3 and ((B('d', True) or B('e', True)) and (x <= I('f', 6))):
        w1 += 1
        o.m += o.bump()
    for i2 in [-1, 8, 6, 9]:
        xs[I('j', 0)] -= (I('o', -2) | +I('p', 2))
        O('q', o).n += I('x', 3)
    print(dict(dict({S('y', 'b'): x, s: I('z', -3)})), S('a1', 'żó'), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (x := +x)


def case4() -> int:
    x, y = 6, 0
    b = False
    s = ''
    xs = [0]
    d = {'a': 4, 'b': 1, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    L('a', xs)[o.swap(I('b', 5)) % len(xs)] = grow()
    D('h', d)[S('i', 'a')] += o.add(I('j', -1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('k', 2)


def case5() -> int:
    x, y = 7, 4
    b = True
    s = 'żó'
    xs = [0, -2]
    d = {'a': 6, 'b': 7, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    x = o.n = [[I('a', 1), o.n, I('b', 4)][o.m % 3], (x := I('c', 5)), [I('d', 4), I('e', 5), total][I('f', 6) % 3]][(o.m and I('g', 4)) % 3]
    x -= grow()
    print(((I('o', 1) // 3) in L('p', [3, 8, 9, 1])), d.get(S('q', 'a'), {'a': (x + o.n), 'b': I('r', 1)}['b']), end=" ")
    xs = (list(d.values()) if (I('s', -1) not in xs) else list(d.values())) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('t', -1) * total % 101) | I('u', 8))


def case6() -> int:
    x, y = 0, 1
    b = False
    s = 'Q q'
    xs = [3, -1, 4, 8]
    d = {'a': 0, 'b': 6, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d['q'] += o.add(o.n)
    w1 = 0
    while w1 < 3 and (B('b', True) if B('c', False) else (o.m < o.m)):
        w1 += 1
        for i2 in range(I('d', 0), 2):
            xs = [I('e', 7), I('f', 5)] or [0]
    xs = (xs := L('g', [7])) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': I('h', 3), 'b': x}['a'] if (I('i', -2) in L('j', [1])) else (I('k', 2) and o.m))


def case7() -> int:
    x, y = 3, 3
    b = True
    s = 'Q q'
    xs = [8]
    d = {'a': 8, 'b': 3, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs[I('c', 0)] += (min(len(D('h', {'a': 5, 'c': 3})), (x * I('i', -2) % 101)) % 2)
    L('j', xs).insert(len(L('k', [4, 5, 1])), (I('l', 1) or I('m', -3)))
    o.n, o.xs[I('n', -2)] = (grow() * I('o', 9) % 101), [I('p', 3), (x := (I('q', -3) if b else I('r', 5))), I('s', 8)][(o.bump() if (y > o.m) else (o.n % 5)) % 3]
    for i1 in range(I('t', 0), 2):
        xs += sorted(list(L('u', [3])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(f2(y, I('v', 8)))


def case8() -> int:
    x, y = 5, 5
    b = False
    s = ''
    xs = [8, 1]
    d = {'a': 5, 'b': 7, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d[S('a', '')] = D('b', d)[(S('c', '') if b else S('d', 'Q q'))] = ((I('e', 7) if b else I('f', 8)) or (o.n * I('g', 1) % 101))
    for i1 in [9]:
        d[(S('h', 'a') + S('i', 'b'))] = (((total | I('j', -2)) - f3(I('k', 0))) // 2)
        if (b if B('l', False) else b):
            continue
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case9() -> int:
    x, y = 5, 5
    b = False
    s = 'b'
    xs = [0, 4]
    d = {'a': 3, 'b': 4, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for k1, v2 in list({S('a', 'żó'): I('b', 1), S('c', 'b'): I('d', -2)}.items()):
        print(k1, end=" ")
        s += (S('e', 'a').lower() * (o.n % 3))
    xs.append(min(I('f', 6), abs(total)))
    grow()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('g', o).bump()


def case10() -> int:
    x, y = 1, 2
    b = False
    s = 'Q q'
    xs = [4, 2, 8]
    d = {'a': 8, 'b': 6, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.xs[I('a', -1)], o.n = (abs(I('b', 2)) + max(x, I('c', 9))), (f3(I('d', 1)) & (I('e', -3) if B('f', False) else I('g', 3)))
    d[S('h', 'a')] = -(I('i', 5) | I('j', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.m


def case11() -> int:
    x, y = -1, 1
    b = False
    s = 'a'
    xs = [7, 7, 4, -2]
    d = {'a': 0, 'b': 5, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in range(3):
        if ((not B('a', False)) if B('b', False) else (B('c', True) or B('d', False))):
            s += (S('e', 'a') if B('f', True) else S('g', 'b'))
            x += len(S('h', ''))
        elif (I('j', -1) == [x, I('k', -2), I('l', -1)][i1 % 3] < (I('m', -2) + I('n', 4)) != f2(x, I('o', 4))):
            y = (y := grow())
            print((b := B('p', True)), repr(S('q', 'Q q')).lower(), end=" ")
        else:
            L('r', xs).insert((I('s', 0) - I('t', 8)), (I('u', 9) if b else I('v', 7)))
    print((s if (I('w', -2) == I('x', 2) != x) else (S('y', 'żó') if B('z', False) else s)), (((I('a1', 7) // 2) % 5) or (I('b1', 0) ^ len(D('c1', {'a': 3, 'c': 6})))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def case12() -> int:
    x, y = 8, 3
    b = True
    s = 'Q q'
    xs = [8, -1]
    d = {'a': 5, 'b': 1, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    D('a', d)[str(B('b', True))], O('c', o).n = I('d', 0), ({'a': len(S('e', 'xyz')), 'b': (o.m + I('f', 7))}['b'] // 2)
    for i1 in L('g', [1])[:3]:
        d = (dict(D('h', {'a': 8, 'c': 8})) | d)
    O('j', o).m += ((grow() if (I('p', -2) >= I('q', 6) < x) else (total + I('r', -2))) if (x not in (xs + L('s', [1, -1, -2]))) else o.swap((I('t', 0) - I('u', 9))))
    O('v', o).n, O('w', o).n = o.m, d.get(S('x', 'a'), I('y', 6))
    L('z', xs).insert(f2(I('a1', 2), x), (x - I('b1', 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return grow()


def case13() -> int:
    x, y = 3, 0
    b = False
    s = 'Q q'
    xs = [7, 5, 5, 6]
    d = {'a': 3, 'b': 4, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = O('a', o).bump()
    x -= int(B('i', True))
    d[S('j', 'żó').replace(s, S('k', 'b'))], D('l', d)[str(I('m', 7))] = O('n', o).n, ~y
    b = (S('o', 'z') in D('p', {'a': 1, 'c': 6}))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ~(o.m * I('q', 8) % 101)


def case14() -> int:
    x, y = -3, 5
    b = False
    s = 'żó'
    xs = [7, 8, 9, 6]
    d = {'a': 8, 'b': 5, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    [(I('a', 0) - I('b', -3)), (y * o.n % 101), [I('c', 7), y, I('d', 0)][x % 3]][o.add(x) % 3]
    x, D('e', d)[(S('f', 'żó') if B('g', True) else S('h', 'b'))] = ((x if B('i', False) else I('j', 5)) * [I('k', 7), y, I('l', 3)][I('m', 5) % 3] % 101), I('n', 9)
    o.n = (((I('o', 3) * I('p', 8) % 101) & o.n) if (o.swap(I('q', 9)) < (o.n * I('r', 1) % 101) <= I('s', 1) < (I('t', 1) if B('u', True) else x)) else -(y := I('v', 5)))
    s += (S('w', 'a') or str(d))
    x = o.bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len(xs)


def case15() -> int:
    x, y = 2, 3
    b = False
    s = 'żó'
    xs = [7]
    d = {'a': 4, 'b': 4, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs += L('a', [0, 1, -2])
    for i1 in [2, 4]:
        for i2 in [-2, 8, 7]:
            print(s, (I('b', -3) + I('c', 6)), end=" ")
            o.xs[I('d', -2)], o.xs[I('e', 2)] = (O('f', o).bump() * grow() % 101), (I('g', 2) or (I('h', 2) or I('i', 1)))
    L('j', xs)[(I('k', 6) - I('l', 8)) % len(xs)] = o.add(I('m', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': (I('n', 6) - I('o', 8)), 'b': (x := o.m)}['a']


def case16() -> int:
    x, y = 9, 5
    b = False
    s = 'a'
    xs = [6, 0]
    d = {'a': 2, 'b': 3, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d = D('a', {'a': 5, 'c': 5})
    if b:
        print(S('b', 'xyz').lower(), (d.get(S('c', 'z'), total) - o.bump()), end=" ")
        xs.append(len(d))
    elif ({'a': I('d', 9), 'b': I('e', 5)}['b'] in (o.xs + L('f', [8, -2, 8, 0]))):
        for k1, v2 in list(d.items()):
            print(k1, end=" ")
            D('l', d)[S('m', 'a')] += grow()
        w3 = 0
        while w3 < 1 and B('n', True):
            w3 += 1
            o.xs[I('o', -3)] = x = (-I('p', 8) - abs(I('q', 7)))
            if (b := B('r', False)):
                break
    for i4 in (L('s', [5, 5, 3]) if b else xs)[:3]:
        o.xs[-1] += f3(I('t', 9), o.n)
    for i5 in range(I('v', 0), 2):
        if (B('w', False) and B('x', True)):
            break
        for i6 in [i5, I('y', -2)][:3]:
            O('z', o).m = o.bump()
            print((S('a1', 'żó') == s), ((s := S('b1', '')) * (~I('c1', 7) % 3)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('d1', -3)


def case17() -> int:
    x, y = 4, 1
    b = False
    s = 'b'
    xs = [4, -2, 9]
    d = {'a': 4, 'b': 5, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if b:
        if (L('a', [-1]) < L('b', [4, 1])):
            L('c', xs)[max(y, I('d', 1)) % len(xs)] = o.xs[I('e', -3)] = (I('f', 0) ^ d.get(S('g', 'b'), o.m))
        else:
            D('m', d)[S('n', 'a')] += {'a': (d.get(S('o', 'b'), total) and (I('p', 1) if b else x)), 'b': o.add((I('q', 1) * total % 101))}['a']
        D('r', d)[(s := S('s', 'b'))], x = x, O('t', o).bump()
    else:
        print((o.xs if B('u', True) else L('v', [-2, 2, 1])), (inc() | (x % 3)), end=" ")
    w1 = 0
    while w1 < 3 and B('w', False):
        w1 += 1
        y = (x + I('x', 3))
        o.n += (o.swap(I('f1', 8)) - len(s))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((total & I('g1', 6)))


def case18() -> int:
    x, y = 4, 5
    b = False
    s = 'b'
    xs = [7, -2, 1]
    d = {'a': 2, 'b': 2, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs += [(I('a', -3) and I('b', 4)), (I('c', -1) - I('d', 7))]
    o.n = len(s)
    y = grow()
    s = (repr(S('e', 'a')) * ((o.n ^ I('f', 8)) % 3))
    xs[I('i', 0)] += (I('n', 3) if B('o', True) else I('p', 7))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m | I('q', 0)) or (x + I('r', -2)))


def case19() -> int:
    x, y = 7, 1
    b = True
    s = 'xyz'
    xs = [0]
    d = {'a': 4, 'b': 4, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    L('d', o.xs)[I('e', -1)] -= o.add(I('h', 8))
    y = y = [o.bump(), x, grow()][o.add(total) % 3]
    print(o.m, (inc() or (f2(I('i', 5), I('j', -1)) - (I('k', 6) or o.m))), end=" ")
    y = ((I('l', 6) | I('m', 1)) + o.add(I('n', 4)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(f3(I('o', 6), I('p', -1)))


def case20() -> int:
    x, y = 9, 3
    b = True
    s = 'żó'
    xs = [8, 6]
    d = {'a': 8, 'b': 1, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs[I('c', 0)] -= ((x := [total, I('h', 0), I('i', 2)][I('j', 8) % 3]) if (S('k', 'a') in dict(D('l', {'a': 4, 'c': 4}))) else (f3(total) or len(d)))
    d = D('m', {'a': 6, 'c': 7})
    print(((S('n', 'xyz') if B('o', True) else S('p', 'xyz')) and S('q', 'xyz').replace(S('r', 'Q q'), S('s', 'xyz'))), ([o.n, I('t', 0), x][I('u', -1) % 3] and [I('v', 1), I('w', 3), I('x', 4)][I('y', 7) % 3]), end=" ")
    print(s, grow(), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((x % -4) or f2(I('z', -3), I('a1', 4)))


def case21() -> int:
    x, y = -3, 1
    b = True
    s = 'Q q'
    xs = [1, 4, 6, 5]
    d = {'a': 4, 'b': 0, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = o.n
    for i1 in range(2):
        for i2 in (L('a', [7, 5]) + L('b', [0, 4]))[:3]:
            D('c', d)[S('d', 'Q q')], d[repr(s)] = (o.swap(inc()) if (S('e', 'a') in {S('f', 'a'): I('g', 1), s: x}) else +[I('h', 2), total, x][I('i', 2) % 3]), (I('j', 5) if B('k', True) else I('l', 4))
            y, x = o.add((O('m', o).n // 3)), (x := I('n', 7))
        for k3, v4 in list({s: I('o', 0), S('p', ''): i1}.items()):
            print(k3, end=" ")
            d[(S('q', '') if B('r', False) else S('s', 'żó'))], o.xs[I('t', -1)] = O('u', o).m, (O('v', o).n ^ max(I('w', 7), I('x', 1)))
    for i5 in (L('y', [6, 6, 3, 8]) + L('z', [0]))[:3]:
        print((d.get(S('a1', 'z'), I('b1', 5)) not in L('c1', [2, -1])), (inc() if (y not in L('d1', [2, 8, 7])) else d.get(S('e1', 'b'), I('f1', 7))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('g1', 0)


def case22() -> int:
    x, y = 4, 0
    b = True
    s = ''
    xs = [2, 4]
    d = {'a': 1, 'b': 4, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in [total, I('a', 7)][:3]:
        xs += (sorted(list(xs)) + ((xs := xs) + [I('b', 9), I('c', 9)]))
    b = bool(((S('d', 'xyz') * (o.n % 3)) if (S('e', 'a') in D('f', {'a': 8, 'c': 7})) else s.upper()))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.m


def case23() -> int:
    x, y = 8, 0
    b = False
    s = ''
    xs = [8, 5, 2]
    d = {'a': 6, 'b': 5, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    w1 = 0
    while w1 < 1 and (I('a', 4) != {'a': I('b', 5), 'b': x}['a']):
        w1 += 1
        for k2, v3 in list((D('c', {'a': 1, 'c': 5}) if B('d', True) else D('e', {'a': 5, 'c': 7})).items()):
            print(k2, end=" ")
            O('g', o).m += -I('f', 7)
        print(S('h', ''), (s if (I('i', 4) > I('j', -2) > total == x) else (S('k', 'Q q') and S('l', 'Q q'))), end=" ")
    d[S('m', 'a')] = D('n', d)[S('o', 'xyz')] = ~o.add(o.m)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((I('p', 4) < I('q', 2) == I('r', 1)))


def case24() -> int:
    x, y = 8, 4
    b = True
    s = 'żó'
    xs = [2]
    d = {'a': 6, 'b': 5, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs = [I('a', -2), I('b', -3)] or [0]
    print({(S('c', 'Q q') + S('d', 'a')): (I('e', 0) * I('f', 0) % 101), repr(S('g', '')): (I('h', 6) + o.m)}, (s := (S('i', '') if (B('j', False) if B('k', True) else B('l', False)) else (S('m', 'b') if B('n', True) else S('o', 'a')))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ~I('p', 8)


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
