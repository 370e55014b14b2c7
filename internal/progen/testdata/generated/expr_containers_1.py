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
        if (((I('b', -3) if b else x) * abs(I('c', 2)) % 101) >= I('d', -3)):
            (d.get(S('e', 'z'), o.bump()) or I('f', -2))
            O('h', o).m += (I('g', 1) or o.m)
        elif ((b or b) if (o.m < I('i', 6)) else (B('j', False) and B('k', True))):
            O('l', o).m, y = I('m', -3), f3()
    xs = list(sorted(L('n', [5, 9, 9, 0]))) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return len(D('o', {'a': 8, 'c': 0}))


def case1() -> int:
    x, y = -3, 4
    b = True
    s = 'żó'
    xs = [5, 4, 3, 1]
    d = {'a': 4, 'b': 0, 'q': 8}
    o = Box(7)
    o.n = x = I('a', -3)
    if b:
        for k1, v2 in list({**D('b', {'a': 8, 'c': 4}), s: I('c', 3)}.items()):
            print(k1, end=" ")
            (O('d', o).n, D('e', d)[(S('f', 'a') * (v2 % 3))]), L('g', xs)[I('h', 8) % len(xs)] = (x, O('i', o).bump()), [I('j', 0), I('k', 3), I('l', -3)][I('m', 4) % 3]
            O('o', o).m += (I('u', 5) | I('v', 6))
        if (max(o.m, I('w', 3)) != abs(I('x', 5))):
            if ((I('y', -2) <= o.n) or (not b)):
                return (I('z', 9) + I('a1', 3))
        else:
            b = ((o.add(I('b1', 4)) if (s != S('c1', 'b')) else (o.n * I('d1', -2) % 101)) >= O('e1', o).bump())
    elif B('f1', True):
        o.xs[-1] += f2(total, I('g1', 1))
    else:
        d[S('i1', '')], o.n = (I('j1', 5) ^ [o.add(I('k1', 4)), d.get(S('l1', 'b'), o.n), O('m1', o).bump()][(x // 2) % 3]), I('n1', -2)
        del L('o1', [*xs, 1, 2])[(I('p1', 2) if B('q1', False) else o.m):total]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('r1', 4) + I('s1', -3)) & (I('t1', 7) or I('u1', 7)))


def case2() -> int:
    x, y = 0, 2
    b = False
    s = ''
    xs = [8, 0, -1]
    d = {'a': 2, 'b': 8, 'q': 5}
    o = Box(7)
    o.n += ((I('h', 2) - I('i', -1)) // 2)
    for i1 in L('j', [3, 4, 7])[:I('k', 9)][:3]:
        if (not B('l', True)):
            if (B('m', True) and B('n', False)):
                break
            xs = (list(xs) or (L('o', [8, -1]) and L('p', [2, 2, 7, 3]))) or [0]
    xs = [*list(L('q', [9, 5])), abs(total)] or [0]
    if B('r', True):
        if ((o.m + I('s', 5)) <= (I('t', 8) | I('u', 3))):
            x -= O('c1', o).bump()
        if B('d1', False):
            (min(x, I('e1', 5)) if (not B('f1', True)) else o.bump())
            O('g1', o).m, o.xs[I('h1', -1)] = [I('i1', 5), I('j1', -2), I('k1', 8)][I('l1', 0) % 3], (I('m1', 8) + I('n1', 8))
    else:
        (L('o1', xs)[o.bump() % len(xs)], d[(S('p1', 'a') + S('q1', 'a'))]), D('r1', d)[s[I('s1', 1):]] = (I('t1', -1), o.bump()), int(b)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ~f3(I('u1', 5))


def case3() -> int:
    x, y = 6, 2
    b = True
    s = ''
    xs = [5, 5, 1, 3]
    d = {'a': 6, 'b': 0, 'q': 3}
    o = Box(7)
    xs += list(d.values())
    (y, D('a', d)[S('b', '').title()]), x = (P('c', (0, 4))[0], len({**D('d', {'a': 0, 'c': 2}), s: I('e', -1)})), (total * I('f', -3) % 101)
    O('g', o).m = ({'a': I('h', -3), 'b': I('i', -2)}['a'] - (I('j', 1) ^ o.n))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(o.m)


def case4() -> int:
    x, y = 8, 1
    b = False
    s = ''
    xs = [5, -2]
    d = {'a': 5, 'b': 1, 'q': 8}
    o = Box(7)
    if (B('a', False) and (not (B('b', True) or B('c', False)))):
        d[str(b)] = ((I('d', 2) & I('e', 3)) // -4)
        for i1 in range(2):
            D('f', d)[s] = o.m
            s += S('g', 'żó').replace(S('h', 'Q q'), S('i', 'b'))
    else:
        s += S('j', 'a').replace(S('k', 'żó'), S('l', 'a'))
        del d[str(I('m', 9))]
    o.xs[I('n', -3)], x = (min(total, I('o', -2)) ^ (I('p', 9) - I('q', -2))), (I('r', 9) // 2)
    (D('s', d)[repr(L('t', [5, 9, -1]))], y), L('u', xs)[abs(I('v', 6)) % len(xs)] = (o.m, f3(f3(), (I('w', 9) and o.m))), (I('x', -1) or I('y', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('z', 'b'), (I('a1', 6) - I('b1', 1)))


def case5() -> int:
    x, y = -3, 0
    b = False
    s = ''
    xs = [0, -2, -2]
    d = {'a': 4, 'b': 1, 'q': 6}
    o = Box(7)
    o.n += max(I('a', -2), x)
    print([O('c', o).bump(), -I('d', 4), (x + o.n)][min(o.m, I('e', 6)) % 3], (-y % 2), end=" ")
    for i1, o.m in [((I('f', 3) + x), (I('g', 4) - o.n)), (I('h', 6), x)]:
        o.n -= I('p', -2)
        if (B('q', False) or B('r', True)):
            break
    if (((I('s', 7) != I('t', 3)) and B('u', True)) if (S('v', 'a').replace(S('w', 'xyz'), S('x', 'b')) in (S('y', '') * (I('z', 8) % 3))) else (f2(I('a1', 5), I('b1', -1)) >= len(L('c1', [9])))):
        if (B('d1', True) and B('e1', True)):
            d[S('f1', '')] = y = f2(total, I('g1', 8))
        x, o.n = -f2(x, y), (I('h1', -1) - y)
    else:
        del d[S('i1', 'Q q')[I('j1', 2):]]
        w2 = 0
        while w2 < 3 and (B('k1', False) or (y != I('l1', 8))):
            w2 += 1
            o.xs[I('m1', 1)] = o.xs[I('n1', -2)] = len((D('o1', {'a': 7, 'c': 8}) | D('p1', {'a': 1, 'c': 0})))
            d[S('q1', 'żó')], L('r1', xs)[(I('s1', 9) - total) % len(xs)] = ((total // 5), I('t1', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [x, (I('u1', 2) | I('v1', 2)), max(o.n, total)][(I('w1', 0) if B('x1', True) else I('y1', 7)) % 3]


def case6() -> int:
    x, y = 1, 5
    b = True
    s = 'b'
    xs = [8, -1]
    d = {'a': 7, 'b': 4, 'q': 7}
    o = Box(7)
    O('a', o).m = ((I('b', 0) ^ I('c', 4)) & (I('d', 6) + total))
    xs.append(f2(I('e', 8), I('f', -1)))
    o.xs[-1] += {'a': I('g', 4), 'b': I('h', 3)}['b']
    b = ((O('j', o).bump() + len(L('k', [4, 2]))) == o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap(o.swap(y))


def case7() -> int:
    x, y = 5, 0
    b = True
    s = 'żó'
    xs = [7]
    d = {'a': 6, 'b': 0, 'q': 7}
    o = Box(7)
    o.xs[-1] += {'a': I('a', 7), 'b': I('b', 0)}['a']
    for i1, y in [(-I('e', 1), (I('f', 9) if B('g', False) else I('h', 7))), (I('i', 6), I('j', 1))]:
        L('k', xs).insert((I('l', 8) + I('m', 6)), f3(I('n', 7)))
    ((I('o', -2) and I('p', 4)) * o.n % 101)
    y, D('q', d)[(S('r', 'xyz') + s)] = f2(([x, I('s', -3), I('t', 3)][I('u', 6) % 3] | o.bump()), I('v', 6)), I('w', -1)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('x', o).bump()


def case8() -> int:
    x, y = 5, 5
    b = False
    s = 'a'
    xs = [5]
    d = {'a': 6, 'b': 6, 'q': 1}
    o = Box(7)
    O('b', o).m += (I('a', 8) or total)
    x += (I('c', 0) - I('d', 6))
    L('f', xs)[o.swap(I('g', -1)) % len(xs)], L('h', xs)[(I('i', 0) & y) % len(xs)] = ((f2(I('j', -2), I('k', 5)) - (I('l', 7) & I('m', 1))) // 2), x
    O('o', o).m += I('n', 0)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((I('p', -2) // 5))


def case9() -> int:
    x, y = 4, 5
    b = False
    s = ''
    xs = [5, 2, 1]
    d = {'a': 1, 'b': 3, 'q': 7}
    o = Box(7)
    O('a', o).n ^= abs(min(d.get(S('h', 'z'), I('i', 9)), (I('j', 9) if B('k', False) else I('l', 3))))
    for i1 in range(I('m', 0), 2):
        w2 = 0
        while w2 < 3 and b:
            w2 += 1
            L('n', xs)[I('o', 0):I('p', 4)] = [(I('q', -2) - i1), (I('r', -2) if B('s', True) else I('t', 2))] or [1]
        D('u', d)[S('v', 'żó')] = -(I('w', 2) + i1)
    if (abs(I('x', 7)) == (total + I('y', 3))):
        if (x == I('z', 1)):
            del d[(S('a1', 'Q q') or s)]
        elif (O('b1', o).m != abs(total)):
            o.n += [x, total, I('c1', -3)][I('d1', 2) % 3]
        else:
            O('g1', o).m += (I('f1', 2) & y)
        for i3 in list(d.values())[:3]:
            O('h1', o).n -= ((I('o1', 8) | I('p1', -3)) if (S('q1', 'z') in D('r1', {'a': 4, 'c': 4})) else I('s1', 7))
            print(((b and B('t1', False)) or (y not in o.xs)), (I('u1', 6) if b else i3), end=" ")
    elif B('v1', True):
        for k4, v5 in list({S('w1', 'Q q'): I('x1', 0), s: I('y1', -3)}.items()):
            print(k4, end=" ")
            x, y = (o.bump(), f2(I('z1', 7), I('a2', 2)))
        y, *xs = [f2((I('b2', 3) or x), o.bump()), f2(I('c2', -1), I('d2', 4)), f3(I('e2', 6), x)]
    w6 = 0
    while w6 < 3 and (len(L('f2', [2, 6, 7, 7])) <= y):
        w6 += 1
        L('g2', xs)[I('h2', 2):I('i2', 1)] = ([x, x] or [I('j2', 0), total]) or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return y


def case10() -> int:
    x, y = -2, 4
    b = False
    s = 'a'
    xs = [0, -1, 0, 8]
    d = {'a': 1, 'b': 3, 'q': 6}
    o = Box(7)
    w1 = 0
    while w1 < 2 and B('a', False):
        w1 += 1
        D('g', d)[S('h', 'a')] += (o.n - (I('i', 1) - I('j', 7)))
        for k2, v3 in list({**d, s: y}.items()):
            print(k2, end=" ")
            d['q'] += {'a': I('k', 6), 'b': I('l', 1)}['b']
            d = D('n', {'a': 1, 'c': 2})
    y -= d.get(S('v', 'b'), total)
    for i4 in range(I('w', 1), 4):
        (L('x', xs)[(I('y', 0) and I('z', 9)) % len(xs)], x), d[S('a1', 'xyz')] = ((I('b1', 5) if b else total), ((I('c1', -1) // 5) // 3)), I('d1', 9)
    b = (not (total in L('e1', [-2])))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('f1', 'b'), (I('g1', 9) & I('h1', -2)))


def case11() -> int:
    x, y = 0, 4
    b = True
    s = ''
    xs = [4, 7, 5]
    d = {'a': 1, 'b': 5, 'q': 0}
    o = Box(7)
    w1 = 0
    while w1 < 3 and (B('a', True) and (S('b', 'żó') in S('c', 'a'))):
        w1 += 1
        y |= (O('k', o).m | ((I('l', 5) // 5) * (I('m', 6) or I('n', 2)) % 101))
    o.xs[I('o', -2)], *xs = [((o.m * o.m % 101) - f3(total, I('p', 9))), f2(I('q', 9), I('r', 6)), int(B('s', True))]
    for i2 in [o.m, o.n][:3]:
        if B('t', False):
            L('u', xs)[I('v', 0):I('w', 3)] = [y, (I('x', -2) or I('y', 2))] or [1]
        else:
            y = f2((I('z', 0) * I('a1', 2) % 101), (y * I('b1', 5) % 101))
            O('d1', o).m |= int((o.n != i2))
        d = ({S('j1', 'b'): I('k1', 0), S('l1', 'żó'): I('m1', 8)} | (d | D('n1', {'a': 5, 'c': 2})))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('o1', 'a'), I('p1', 2))


def case12() -> int:
    x, y = 0, 1
    b = False
    s = ''
    xs = [2]
    d = {'a': 1, 'b': 7, 'q': 4}
    o = Box(7)
    y = o.bump()
    O('a', o).m = ((x ^ total) | f2(o.n, I('b', 3)))
    d[s.replace(S('c', 'b'), s)] = I('d', 5)
    b = bool((y and I('e', 3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3((I('f', 0) | x))


def case13() -> int:
    x, y = -1, 0
    b = False
    s = ''
    xs = [4, 1]
    d = {'a': 5, 'b': 1, 'q': 4}
    o = Box(7)
    w1 = 0
    while w1 < 3 and b:
        w1 += 1
        L('a', xs)[(I('b', 0) % 3) % len(xs)] = I('c', 5)
    O('d', o).n, d[(S('e', 'Q q') + S('f', 'b'))] = (f2(I('g', 5), total) & {'a': I('h', -1), 'b': o.n}['a']), (I('i', 9) * I('j', 2) % 101)
    (O('k', o).m, o.xs[I('l', 1)]), o.n = (o.add(I('m', 2)), ((I('n', 9) - I('o', 9)) ^ o.bump())), o.add(o.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('p', 6) + I('q', 3)) - [I('r', -2), o.n, I('s', 9)][I('t', 1) % 3])


def case14() -> int:
    x, y = -2, 3
    b = True
    s = 'a'
    xs = [7, 7]
    d = {'a': 6, 'b': 5, 'q': 6}
    o = Box(7)
    if (((I('a', 2) != I('b', 2)) or (I('c', 6) < I('d', 4))) or bool(o.xs)):
        d[s] = (x - I('e', 6))
    for i1 in [5]:
        w2 = 0
        while w2 < 2 and ((not B('f', False)) or (I('g', 5) not in xs)):
            w2 += 1
            if (B('h', False) and B('i', True)):
                continue
            D('o', d)[S('p', 'a')] -= O('q', o).bump()
    O('r', o).m = (x or y)
    for i3 in (L('s', [2, 4]) + L('t', [2, 2, 6, 6]))[:3]:
        xs[I('w', 0)] -= I('b1', 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(I('c1', 9))


def case15() -> int:
    x, y = 0, 3
    b = False
    s = ''
    xs = [6, 5, 1, 2]
    d = {'a': 7, 'b': 5, 'q': 5}
    o = Box(7)
    d['q'] += {'a': I('a', 7), 'b': I('b', 8)}['a']
    xs = [~y, (I('d', -3) + I('e', 2))] or [0]
    for k1, v2 in list({s: I('f', 6), S('g', 'a'): x}.items()):
        print(k1, end=" ")
        L('k', o.xs)[I('l', -3)] += x
    xs += [O('o', o).n, (I('p', 5) | x)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (-I('q', -1) * (o.n | I('r', -1)) % 101)


def case16() -> int:
    x, y = 1, 4
    b = True
    s = 'żó'
    xs = [-1, 0, 3]
    d = {'a': 5, 'b': 3, 'q': 8}
    o = Box(7)
    D('a', d)[S('b', 'Q q').replace(S('c', ''), S('d', 'Q q'))] = d.get(S('e', 'z'), ((I('f', 0) if B('g', True) else o.n) & (I('h', -1) or I('i', 3))))
    y = (f3() + (o.n + I('j', 7)))
    L('k', xs)[I('l', 0):I('m', 2)] = list(L('n', [5]))[:(I('o', -2) // 2)] or [1]
    x += d.get(S('p', 'z'), I('q', 4))
    if (S('s', 'a') in D('t', {'a': 1, 'c': 7})):
        y = O('u', o).m = I('v', 8)
        b = (I('w', 5) < I('x', 8))
    elif bool((S('y', 'żó') * (I('z', 0) % 3))):
        o.xs[I('a1', -1)], D('b1', d)[(S('c1', 'b') or S('d1', 'żó'))] = o.bump(), f3(O('e1', o).n, o.add(o.m))
        D('f1', d)[s] = x = (x - x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': ~o.m, 'b': (o.m + x)}['b']


def case17() -> int:
    x, y = -3, 4
    b = True
    s = 'b'
    xs = [2]
    d = {'a': 4, 'b': 6, 'q': 0}
    o = Box(7)
    d[S('a', '').replace(s, s)] = (f3(d.get(S('b', 'b'), I('c', -3))) or O('d', o).m)
    o.xs[I('e', 0)] = (x + I('f', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return total


def case18() -> int:
    x, y = 0, 2
    b = False
    s = 'xyz'
    xs = [7, 3, 2]
    d = {'a': 8, 'b': 3, 'q': 0}
    o = Box(7)
    print([I('a', 3), I('b', 7)], o.add((x - total)), end=" ")
    d[(S('c', 'Q q') or S('d', 'a'))], *xs = [[(I('e', 3) % 5), int(B('f', False)), f3(I('g', 8))][(I('h', 1) * x % 101) % 3], o.bump(), (I('i', 5) if B('j', False) else I('k', -1))]
    for i1 in L('l', [-2])[:3]:
        L('m', xs)[(I('n', 4) if b else I('o', 1)) % len(xs)] = L('p', xs)[(I('q', 5) & I('r', 3)) % len(xs)] = (I('s', 1) | o.n)
    for i2 in range(I('t', 1), 3):
        O('u', o).m, y = int(B('v', True)), o.add(I('w', 1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.n, I('x', 6))[0]


def case19() -> int:
    x, y = 9, 2
    b = False
    s = ''
    xs = [7]
    d = {'a': 1, 'b': 5, 'q': 6}
    o = Box(7)
    (o.xs[I('a', -1)], o.n), O('b', o).n = (o.swap(I('c', -3)), (P('d', (5, 4))[1] or (I('e', -1) - y))), (I('f', -3) if B('g', False) else o.n)
    (L('h', xs)[(I('i', 7) if b else total) % len(xs)], o.n), D('j', d)[s] = (f2(I('k', 3), x), len(S('l', 'żó')[I('m', -1):x])), abs(I('n', 1))
    for i1 in [5, 7, 7]:
        (d[S('o', 'b')], y), x = (int(B('p', False)), [len(D('q', {'a': 5, 'c': 4})), (y % 2), min(I('r', 2), I('s', 6))][min(I('t', 9), I('u', 3)) % 3]), {'a': I('v', 5), 'b': I('w', 2)}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': I('x', -2), 'b': (I('y', -1) and I('z', 8))}['b']


def case20() -> int:
    x, y = 1, 0
    b = False
    s = 'a'
    xs = [-1, 9]
    d = {'a': 3, 'b': 7, 'q': 8}
    o = Box(7)
    for i1 in list(L('a', [3, -1, 4, 6]))[:3]:
        if (str(L('b', [2, 1, -2, -2])) == (S('c', 'xyz') + S('d', 'a'))):
            xs = [*L('e', [-1, 1]), +I('f', 5)] or [0]
        else:
            x = y = (I('g', 9) & I('h', 3))
            I('i', -1)
    o.n, O('j', o).n = ((I('k', 5), x)[0] + o.bump()), O('l', o).m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case21() -> int:
    x, y = 8, 2
    b = False
    s = 'żó'
    xs = [4, 0]
    d = {'a': 2, 'b': 4, 'q': 8}
    o = Box(7)
    L('a', xs)[I('b', 0):I('c', 2)] = [f3(I('d', -2)), d.get(S('e', 'a'), I('f', 9))] or [1]
    for i1 in [y, y][:3]:
        L('g', xs)[I('h', 1):I('i', 3)] = [I('j', 1), o.n][(o.m % 3):I('k', 0)] or [1]
    d[(S('l', 'b') if B('m', False) else S('n', 'a'))] = ((I('o', 5) - I('p', 1)) * (I('q', 6) // -4) % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (d.get(S('r', 'a'), x) % -4)


def case22() -> int:
    x, y = 2, 1
    b = False
    s = ''
    xs = [9, 2, 8, 9]
    d = {'a': 6, 'b': 6, 'q': 3}
    o = Box(7)
    o.m += (I('a', 4) ^ x)
    for i1, y in [((I('d', 5) + x), (I('e', 7) + y)), (o.m, I('f', 9))]:
        xs[I('i', 0)] -= o.add(I('n', 0))
        O('o', o).n, o.n = [len({s: I('p', 7), s: o.m}), (f3(I('q', 4), x) * I('r', 4) % 101), total][f2((I('s', 3) * I('t', 9) % 101), I('u', 4)) % 3], [I('v', -3), [I('w', 6), i1, I('x', 3)][I('y', 6) % 3], (o.m and I('z', 6))][{'a': I('a1', -1), 'b': I('b1', 6)}['a'] % 3]
    d = d
    for i2 in range(3):
        o.n = O('c1', o).m = (((I('d1', 8) & I('e1', -1)) * (o.n * i2 % 101) % 101) and d.get(S('f1', 'z'), (I('g1', 1) | I('h1', 6))))
    w3 = 0
    while w3 < 2 and B('i1', True):
        w3 += 1
        for i4 in [4, 2, 1]:
            L('m1', o.xs)[I('n1', 1)] ^= [o.add(+I('q1', 2)), f3({'a': i4, 'b': I('r1', 9)}['b'], o.bump()), (-I('s1', 5) if (B('t1', True) if B('u1', False) else B('v1', False)) else I('w1', 8))][(~I('x1', -2) or +I('y1', 0)) % 3]
            xs = [(I('z1', 7) % 5), I('a2', 4)] or [0]
        D('b2', d)[str(I('c2', 7))] = ((I('d2', 1) // 2) + [y, I('e2', 4), I('f2', 1)][I('g2', -2) % 3])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('h2', o).n


def case23() -> int:
    x, y = 5, 1
    b = True
    s = 'żó'
    xs = [-2]
    d = {'a': 7, 'b': 6, 'q': 7}
    o = Box(7)
    (o.xs[I('a', -3)], O('b', o).m), L('c', xs)[abs(I('d', 2)) % len(xs)] = (I('e', 1), ((I('f', 5) & I('g', 0)) + (y or I('h', -3)))), I('i', 0)
    print((list(d.values()) + [I('j', 4), x]), s, end=" ")
    d = {s: I('k', 1), S('l', 'xyz'): I('m', 6)}
    if (S('n', 'a') in (D('o', {'a': 7, 'c': 6}) if (y in L('p', [8, 4, 9])) else D('q', {'a': 5, 'c': 5}))):
        s = S('r', 'a')
    for i1 in list(d.values())[:3]:
        (I('s', 4) // 3)
        y, *xs = [I('t', 2), int(B('u', False)), {'a': I('v', -3), 'b': I('w', -1)}['a']]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ({'a': total, 'b': I('x', 5)}['a'] if (S('y', 'z') in D('z', {'a': 0, 'c': 4})) else (I('a1', 3) + I('b1', 4)))


def case24() -> int:
    x, y = 9, 3
    b = True
    s = 'a'
    xs = [0, -1]
    d = {'a': 1, 'b': 2, 'q': 7}
    o = Box(7)
    L('a', xs).insert(abs(x), max(total, I('b', 1)))
    print((D('c', {'a': 6, 'c': 0}) if b else D('d', {'a': 3, 'c': 2})), S('e', 'xyz').replace(s, s), end=" ")
    if ((o.m == I('f', 5)) and b):
        print(B('g', False), (S('h', 'Q q') if B('i', True) else s).replace(s, s), end=" ")
        if (total < o.add(o.m)):
            xs[I('l', 0)] |= o.bump()
            y = {'a': o.swap(x), 'b': (I('q', 5) & I('r', -3))}['a']
        else:
            o.n, D('s', d)[(S('t', 'xyz') if B('u', False) else S('v', 'b'))] = (o.swap(I('w', 2)), {'a': I('x', 9), 'b': I('y', -1)}['b'])
    else:
        s += s
    for i1 in L('z', [0, 9])[I('a1', 6)::I('b1', 3)][:3]:
        xs.append(f3({'a': I('c1', 4), 'b': (I('d1', 5) - I('e1', -2))}['b']))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return abs((I('f1', 0) * I('g1', 6) % 101))


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
