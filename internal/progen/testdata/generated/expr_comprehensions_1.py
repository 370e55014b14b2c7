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
        if (~o.add(x) > sum([min(I('d', 8), x) for q1 in range(2) if (b if B('b', True) else B('c', False))])):
            x = L('e', xs)[(I('f', 3) + I('g', 3)) % len(xs)] = (y - I('h', -2))
            x = O('i', o).m = sum([I('l', 4) for q2 in [2] for q3 in L('j', [-1, -2, 5, -2])[:3] if B('k', False)])
    elif ((b := B('m', False)) or any(B('o', True) for q4 in L('n', [-2, 7])[:3] if b)):
        D('p', d)[(S('q', 'xyz') and S('r', 'a'))], O('s', o).m = (O('t', o).n if B('u', False) else (x + sum([I('w', -2) for q5 in range(I('v', 0), 4)]))), (I('x', 2) and y)
        D('y', d)[s], y = (I('z', -2) or I('a1', -2)), f3((x if B('b1', False) else total), o.swap(total))
    else:
        w6 = 0
        while w6 < 2 and (+y not in (L('c1', [0]) + L('d1', [4]))):
            w6 += 1
            b = B('e1', True)
            xs = xs or [0]
    d[s] = o.n = ((y := I('f1', 3)) * O('g1', o).n % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return sum([-I('k1', 5) for q7 in range(I('h1', 1), 3) for q8 in range(I('i1', 0), 4) if B('j1', False)])


def case1() -> int:
    x, y = -2, 5
    b = True
    s = 'żó'
    xs = [0, 5]
    d = {'a': 4, 'b': 1, 'q': 8}
    o = Box(7)
    o.n = ((I('a', 1) if B('b', True) else I('c', 0)) * f3() % 101)
    L('d', xs)[I('e', 5) % len(xs)], O('f', o).n = I('g', 4), f2((I('h', 6) ^ I('i', -1)), (I('j', 1) + o.n))
    if (any((I('n', 7) not in L('o', [7, 1, 2])) for q1 in range(3) for q2 in range(I('k', 1), 4) if (I('l', 4) < I('m', -3))) or B('p', True)):
        for k4, v5 in list({s: I('q', -3) for q3 in xs[:3]}.items()):
            print(k4, end=" ")
            o.n = ([(I('r', -1) - I('s', 7)), len(L('t', [4, 7, 1])), f3(I('u', 4), I('v', -3))][o.m % 3] & ((I('w', 3) ^ I('x', 9)) & d.get(S('y', 'b'), x)))
        x = (y := abs((I('z', 0) + I('a1', 1))))
    else:
        if b:
            return f2(I('b1', 7), I('c1', 9))
        if B('d1', False):
            return (I('e1', -1) ^ o.n)
    if ((o.m + I('f1', 5)) <= (I('g1', 8) | I('h1', 3))):
        xs.append(sum((I('j1', 6) * q6 % 101) for q6 in range(I('i1', 1), 4)))
    elif ([I('k1', 8), I('l1', -3)] == list(I('m1', 1) for q7 in range(2))):
        D('n1', d)[S('o1', 'żó')], d[str(D('p1', {'a': 7, 'c': 6}))] = total, I('q1', 8)
    y = (o.bump() % 5)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((x := I('r1', 0)) * (I('s1', 3) - I('t1', 9)) % 101)


def case2() -> int:
    x, y = -3, 2
    b = True
    s = 'b'
    xs = [6]
    d = {'a': 0, 'b': 7, 'q': 1}
    o = Box(7)
    L('a', xs)[o.bump() % len(xs)] = (I('b', 5) or I('c', 9))
    for i1 in [1, 3, 6]:
        x = f3((i1 and I('d', -2)))
    d = dict({s: I('e', -3), S('f', 'żó'): I('g', 6)})
    for i2 in [0, 2, 0]:
        d[s] = sum([-total for q3 in range(I('h', 1), 4) for q4 in xs[:3] if (I('i', 1) >= q3)])
    for i5 in range(I('j', 1), 3):
        y = ({'a': I('k', 0), 'b': I('l', 0)}['a'] & f2(I('m', -1), I('n', 2)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('o', o).n


def case3() -> int:
    x, y = 2, 0
    b = True
    s = 'xyz'
    xs = [0, 2]
    d = {'a': 3, 'b': 1, 'q': 4}
    o = Box(7)
    L('a', xs).insert((x or x), o.add(I('b', -2)))
    L('c', xs)[f3() % len(xs)] = (O('d', o).m and sum([{'a': I('h', 1), 'b': x}['a'] for q1 in range(I('e', 1), 3) if (B('f', False) or B('g', False))]))
    for i2 in sorted(xs)[:3]:
        xs = L('i', [7]) or [0]
        if B('j', True):
            if ((I('k', 4) if B('l', True) else x) != max((I('m', 6) for q3 in range(3)), default=I('n', 0))):
                return (I('o', 9) + I('p', 5))
    (o.swap(sum(q4 for q4 in range(I('q', 0), 3))) - f3())
    b = (L('r', [4, 6]) == L('s', [-2, -1, 4, -2]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((x - x) and len(S('t', 'Q q')))


def case4() -> int:
    x, y = 2, 0
    b = True
    s = ''
    xs = [9, 6, -2]
    d = {'a': 1, 'b': 6, 'q': 6}
    o = Box(7)
    x = ([I('a', -3), I('b', 8), I('c', -3)][I('d', 3) % 3] | max(I('e', 1), x))
    for i1 in range(1):
        for k2, v3 in list(D('f', {'a': 2, 'c': 8}).items()):
            print(k2, end=" ")
            x = f3(v3)
        print(O('g', o).m, S('h', 'b'), end=" ")
    if all(B('k', True) for q5 in [x for q4 in xs[:3] if b][:3] if (B('i', True) or B('j', True))):
        O('l', o).m = o.n = (I('m', 6) if B('n', False) else I('o', 8))
        if ((b or B('p', False)) if (total < y) else (B('q', False) and B('r', False))):
            y = ((o.m * x % 101) * f3() % 101)
        else:
            L('s', xs).insert(sum([x for q6 in range(I('t', 0), 4)]), (o.m // 5))
            s = (S('u', '') * (((I('v', 6) - I('w', 8)) if bool(L('x', [8])) else {'a': I('y', -3), 'b': I('z', -3)}['a']) % 3))
    if (((o.m - I('a1', 3)) <= (I('b1', 8) and I('c1', 7))) or bool(list(L('d1', [-1, -2])))):
        o.n = {'a': (I('e1', 9) - total), 'b': (total if B('f1', True) else o.m)}['b']
        o.xs[I('g1', -3)] = {'a': (I('h1', 5) if B('i1', True) else I('j1', -2)), 'b': (total % 2)}['a']
    else:
        xs = L('k1', [8, -1]) or [0]
        D('l1', d)[S('m1', '')] = O('n1', o).m = ((I('o1', 0) ^ I('p1', 4)) & (I('q1', 6) + total))
    xs.append(o.add(I('r1', 8)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s1', 7) or I('t1', 3)) - (I('u1', 4) // -4))


def case5() -> int:
    x, y = 0, 1
    b = False
    s = 'Q q'
    xs = [8, -1]
    d = {'a': 8, 'b': 4, 'q': 4}
    o = Box(7)
    print((b if (I('a', -2) >= I('b', 7)) else (L('c', [8, 5, 8]) != L('d', [7, 9]))), (S('e', 'żó') and (s * (I('f', 1) % 3))), end=" ")
    if (B('g', True) or B('h', True)):
        (o.n // 5)
    if all(B('m', False) for q2 in [I('j', -2) for q1 in [4, 1, 4] if B('i', True)][:3] for q3 in [2, 0, 3, 9] if (I('k', -2) < I('l', 4))):
        w4 = 0
        while w4 < 2 and ((B('n', True) if B('o', False) else B('p', False)) and B('q', False)):
            w4 += 1
            print(((I('r', 4) > I('s', -1)) and (S('t', 'z') in D('u', {'a': 7, 'c': 8}))), S('v', 'Q q').join(str([I('x', 1), I('y', 5), I('z', 2)][y % 3]) for q5 in range(I('w', 0), 4) for q6 in range(3)), end=" ")
            print((((S('a1', '') * (I('b1', 2) % 3)) or repr(y)) + repr(I('c1', 3)).upper()), s, end=" ")
        o.xs[I('d1', -1)], x = ((I('e1', -2) if B('f1', True) else I('g1', 9)) if (xs != L('h1', [0])) else (I('i1', 8) if B('j1', False) else I('k1', -2))), (sum([o.bump() for q7 in range(2)]) ^ (o.bump() or {'a': I('l1', 6), 'b': I('m1', -1)}['a']))
    elif (not B('n1', False)):
        if (I('o1', 8) < I('p1', 2)):
            L('q1', xs).insert((x + o.n), [o.n, I('r1', 8), I('s1', 7)][x % 3])
            y = ((total - y) // 5)
        elif bool([I('t1', 6), I('u1', 2)]):
            o.n = (x := (y := I('v1', 0)))
            d = ({S('w1', 'a'): I('x1', 8), S('y1', 'Q q'): I('z1', 5)} | d)
        else:
            y = d[S('a2', 'xyz').join([s for q8 in range(I('b2', 1), 4) for q9 in range(3) if B('c2', False)])] = abs(o.swap(I('d2', 2)))
    w10 = 0
    while w10 < 2 and B('e2', False):
        w10 += 1
        x, O('f2', o).m = ((I('g2', 8) * I('h2', 3) % 101) and sum([I('k2', 7) for q11 in range(I('i2', 1), 3) if B('j2', True)])), ((x or I('l2', 5)) or (I('m2', 0) - total))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max((x for q12 in range(2) if b), default=total) + (o.m - I('n2', 9)))


def case6() -> int:
    x, y = 8, 1
    b = True
    s = 'Q q'
    xs = [5, 2]
    d = {'a': 0, 'b': 7, 'q': 4}
    o = Box(7)
    D('a', d)[S('b', 'b').replace(S('c', 'b'), S('d', 'a'))], d[(S('e', 'xyz') if B('f', False) else S('g', 'xyz'))] = ((I('h', 4) ^ I('i', 9)) if (s == S('j', '')) else {'a': I('k', 1), 'b': I('l', 1)}['b']), ((x := len(xs)) % 2)
    xs.append(((x := (y & I('m', 0))) ^ ((I('n', -2) * y % 101) + (y := o.m))))
    if bool(([y, I('o', 1), x][I('p', -1) % 3] // 5)):
        w1 = 0
        while w1 < 2 and b:
            w1 += 1
            xs = L('q', [4, 8, 7, 2]) or [0]
        L('r', xs)[(y * I('s', 4) % 101) % len(xs)], D('t', d)[(S('u', 'żó') + S('v', 'Q q'))] = ((I('w', -1) - I('x', 3)) - I('y', 5)), o.swap(total)
    elif (S('z', 'z') in {S('a1', 'a'): I('b1', 3), S('c1', 'b'): I('d1', 5)}):
        o.xs[I('e1', 1)], x = max(((I('g1', 6) if b else I('h1', -2)) for q2 in [3] if B('f1', True)), default=I('i1', 3)), sum([(x := o.n) for q3 in range(2) for q4 in range(I('j1', 0), 4) if any(B('l1', False) for q5 in range(3) for q6 in range(I('k1', 0), 2))])
        for i7 in range(3):
            y = (o.bump() | f2(o.m, I('m1', 7)))
            y, d[S('n1', 'Q q')] = (o.bump() or ((I('o1', 4) | I('p1', 2)) // 3)), o.swap(len(D('q1', {'a': 7, 'c': 4})))
    else:
        if (I('r1', 0) != (f3(total, I('s1', 9)) & {'a': I('t1', 5), 'b': I('u1', 8)}['a'])):
            O('v1', o).m = I('w1', -3)
        else:
            L('x1', xs)[max((I('z1', 0) for q8 in L('y1', [5, 8, 0, 2])[:3] if b), default=I('a2', 4)) % len(xs)] = f2(min(I('b2', -2), I('c2', -2)), (I('d2', -1) & I('e2', 1)))
            s = (S('f2', '') + s)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.bump() if (B('g2', False) and B('h2', False)) else (o.n - I('i2', -3)))


def case7() -> int:
    x, y = -2, 1
    b = True
    s = 'a'
    xs = [8, 3]
    d = {'a': 5, 'b': 4, 'q': 3}
    o = Box(7)
    if bool(o.xs):
        if B('a', True):
            b = b
        elif B('b', False):
            y = d[S('c', '')] = ((x ^ total) | o.add(I('d', 5)))
    else:
        s = (s + s)
    O('e', o).n, x = f2(((o.m - I('f', 4)) + (x and I('g', -1))), x), o.swap(o.add(I('h', 2)))
    w1 = 0
    while w1 < 3 and b:
        w1 += 1
        L('i', xs)[(I('j', 0) if B('k', False) else I('l', -2)) % len(xs)] = (y := I('m', 6))
    print((s := S('n', 'b')), str(sorted(xs)), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case8() -> int:
    x, y = 7, 2
    b = True
    s = ''
    xs = [-1]
    d = {'a': 4, 'b': 2, 'q': 3}
    o = Box(7)
    xs = ([I('a', -2), I('b', 3)] + [I('e', 5) for q1 in L('c', [1, 4])[:3] if B('d', False)]) or [0]
    b = ((o.n > I('f', 3)) or (not B('g', True)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.n


def case9() -> int:
    x, y = 3, 5
    b = True
    s = 'b'
    xs = [5, 0]
    d = {'a': 1, 'b': 8, 'q': 6}
    o = Box(7)
    d[s.join(str(I('c', 7)) for q1 in range(I('a', 1), 3) if B('b', True))], d[s] = [I('d', 4), {'a': max((I('f', -2) for q2 in range(I('e', 1), 2)), default=y), 'b': (y + I('g', 2))}['b'], [f2(I('h', -3), I('i', -3)), (I('j', 5) & x), o.swap(I('k', 5))][(x & I('l', 9)) % 3]][(o.swap(I('m', 3)) - +I('n', 9)) % 3], o.swap(sum([o.swap(q3) for q3 in (L('o', [6, -2]) if B('p', False) else xs)[:3] for q4 in range(I('q', 1), 2) if B('r', False)]))
    for i5 in (L('s', [6, 3, 0, 2]) + L('t', [-1, 4, -2, 3]))[:3]:
        s = (s := (str(b) and S('u', 'a').upper()))
        L('v', xs)[(I('w', 4) | I('x', 7)) % len(xs)], d[S('y', 'Q q').join([s for q6 in [3, 1]])] = ((y := o.n) - I('z', -1)), {'a': sum([I('b1', -2) for q7 in range(1) if B('a1', True)]), 'b': min(i5, I('c1', 5))}['b']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3()


def case10() -> int:
    x, y = 6, 0
    b = True
    s = 'żó'
    xs = [8, 0]
    d = {'a': 1, 'b': 2, 'q': 3}
    o = Box(7)
    o.xs[I('a', -3)] = {'a': I('b', -1), 'b': I('c', 6)}['a']
    print((I('d', 2) or I('e', 2)), int((bool(o.xs) or B('f', False))), end=" ")
    for i1 in range(1):
        w2 = 0
        while w2 < 2 and ((not B('g', True)) if (B('h', True) if B('i', True) else b) else all(B('k', True) for q3 in xs[:3] if B('j', False))):
            w2 += 1
            O('l', o).n = O('m', o).n = (d.get(S('n', 'b'), I('o', -2)) & min(I('p', 5), I('q', 8)))
            print([I('r', 8), x], str((B('s', False) and B('t', False))), end=" ")
    x = O('u', o).n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [int(b), max((I('v', 0) for q4 in range(3)), default=I('w', 3)), (o.n % 3)][(I('x', -1) % 3) % 3]


def case11() -> int:
    x, y = 1, 4
    b = True
    s = 'Q q'
    xs = [6, -1, 5, 4]
    d = {'a': 0, 'b': 5, 'q': 4}
    o = Box(7)
    x = (y | I('a', -3))
    y = len(str(B('b', True)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('c', -3)


def case12() -> int:
    x, y = -2, 4
    b = False
    s = ''
    xs = [5]
    d = {'a': 3, 'b': 5, 'q': 3}
    o = Box(7)
    d[s.join(str(o.m) for q1 in range(3) if b)] = (len(S('a', '')) or [I('b', 2), total, I('c', 3)][y % 3])
    xs = o.xs or [0]
    b = (B('d', True) or B('e', True))
    d = ({S('g', 'żó'): o.m for q2 in L('f', [2])[:3]} if (s != S('h', 'b')) else D('i', {'a': 4, 'c': 3}))
    o.n = L('j', xs)[(I('k', -1) | I('l', 8)) % len(xs)] = f3(I('m', 1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return min((I('n', 8) and I('o', 1)), I('p', 5))


def case13() -> int:
    x, y = 2, 2
    b = True
    s = 'xyz'
    xs = [5, 0, 1, 7]
    d = {'a': 4, 'b': 0, 'q': 7}
    o = Box(7)
    if (L('a', [3, 2]) != o.xs):
        s = repr((I('b', -2) or I('c', 1)))
    else:
        O('d', o).m = (sum([sum(I('g', 1) for q2 in L('e', [-2, 3])[:3] if B('f', True)) for q1 in [1]]) and I('h', 1))
        (max((I('j', 2) for q3 in L('i', [-1, 5])[:3]), default=I('k', 1)) % 5)
    x, x = max(((I('m', 4) * o.n % 101) for q4 in range(I('l', 1), 4) if (b and b)), default=o.n), (I('n', 2) and I('o', -3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('p', 3)


def case14() -> int:
    x, y = 1, 1
    b = True
    s = 'xyz'
    xs = [3, 0]
    d = {'a': 0, 'b': 7, 'q': 4}
    o = Box(7)
    (total * x % 101)
    if ((total // 5) not in [I('c', 9) for q1 in L('a', [3, 3, 0])[:3] for q2 in range(I('b', 1), 2) if b]):
        return f2(x, I('d', 8))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(O('e', o).m, (o.n if B('f', False) else I('g', 8)))


def case15() -> int:
    x, y = 9, 2
    b = True
    s = 'b'
    xs = [8, 6]
    d = {'a': 6, 'b': 8, 'q': 6}
    o = Box(7)
    L('a', xs).insert((x := I('b', 0)), len(L('c', [3, 7, 0])))
    print(d, (S('d', 'b') + s.join(str(I('e', -1)) for q1 in range(3))), end=" ")
    d[(S('f', 'żó') * (I('g', 5) % 3))] = min((I('h', -3) or x), I('i', 1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('j', o).m


def case16() -> int:
    x, y = 8, 1
    b = True
    s = ''
    xs = [2, 3, -1]
    d = {'a': 6, 'b': 2, 'q': 1}
    o = Box(7)
    print({((S('c', '') if b else S('d', 'a')) + (S('e', 'żó') or s)): (max((I('g', 5) for q3 in L('f', [-1, 1])[:3] for q4 in range(2)), default=I('h', 1)) - min(I('i', -1), I('j', 3))) for q1 in range(1) for q2 in range(I('a', 0), 4) if (s == S('b', 'xyz'))}, str((y * I('k', 4) % 101)), end=" ")
    x = sum(min(abs(I('l', 4)), max(I('m', 1), o.n)) for q5 in [-1, 1] for q6 in [1])
    d = {repr(I('p', 0)): (x := I('q', 0)) for q7 in range(I('n', 1), 4) if (total < I('o', 4))}
    for k8, v9 in list((d if B('r', False) else D('s', {'a': 4, 'c': 6})).items()):
        print(k8, end=" ")
        d = d
    xs = ([sum([I('u', 6) for q10 in range(1) if B('t', True)]), (I('v', 9) // 5)] + ((xs := L('w', [-2])) or L('x', [5, -1]))) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return O('y', o).n


def case17() -> int:
    x, y = 3, 0
    b = False
    s = ''
    xs = [7, 5, -2]
    d = {'a': 0, 'b': 0, 'q': 2}
    o = Box(7)
    o.xs[I('a', -2)] = o.add(I('b', -1))
    y = L('c', xs)[I('d', 3) % len(xs)] = ((I('e', -2) if B('f', False) else x) ^ len(s))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return +o.m


def case18() -> int:
    x, y = 3, 2
    b = False
    s = 'żó'
    xs = [4]
    d = {'a': 2, 'b': 8, 'q': 1}
    o = Box(7)
    D('a', d)[S('b', 'Q q')], d[(S('c', 'b') or S('d', ''))] = o.swap({'a': o.m, 'b': x}['a']), ((I('e', 4) * I('f', 5) % 101) * [I('g', -3), I('h', 4), x][I('i', 7) % 3] % 101)
    s = S('j', 'xyz').strip()
    for i1 in range(I('k', 1), 3):
        d = {S('l', 'żó'): f2(I('m', 3), I('n', -1)), str(B('o', False)): (I('p', -1) | I('q', 0))}
    w2 = 0
    while w2 < 3 and (S('r', 'a') in D('s', {'a': 3, 'c': 6})):
        w2 += 1
        s = str(f2(I('t', -3), f2(o.m, I('u', 1))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.m * I('v', 6) % 101) ^ [I('w', 5), I('x', 1), I('y', 3)][I('z', 9) % 3])


def case19() -> int:
    x, y = 8, 4
    b = False
    s = 'b'
    xs = [6, 9, -2, 5]
    d = {'a': 3, 'b': 3, 'q': 0}
    o = Box(7)
    print(((B('a', False) and B('b', False)) if (not B('c', False)) else (b if b else B('d', True))), S('e', 'a'), end=" ")
    xs.append({'a': (o.m % 5), 'b': o.m}['a'])
    ((I('f', 1) if b else I('g', -3)) | (x - I('h', 1)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (I('i', -1) if (b if b else B('j', True)) else I('k', 6))


def case20() -> int:
    x, y = 7, 1
    b = False
    s = 'b'
    xs = [-2, 5, 9]
    d = {'a': 6, 'b': 8, 'q': 8}
    o = Box(7)
    for k1, v2 in list(d.items()):
        print(k1, end=" ")
        print((I('a', -1) <= (I('b', -3) if b else I('c', 0))), str((not B('d', False))), end=" ")
        print([len(str(L('f', [1, 8]))) for q3 in sorted(xs)[:3] if B('e', False)], S('g', 'a'), end=" ")
    L('h', xs).insert({'a': I('i', -3), 'b': x}['b'], O('j', o).bump())
    y = I('k', 5)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.bump()


def case21() -> int:
    x, y = 3, 5
    b = True
    s = 'a'
    xs = [4]
    d = {'a': 2, 'b': 8, 'q': 5}
    o = Box(7)
    for k1, v2 in list(dict(D('a', {'a': 7, 'c': 5})).items()):
        print(k1, end=" ")
        d = {S('b', 'Q q'): (I('c', -1) if b else I('d', 2)), S('e', 'b').join([S('g', '') for q3 in L('f', [3, -1])[:3]]): f3(I('h', 3))}
        print((s if B('i', False) else S('j', 'Q q')), (s.join(str(q5) for q4 in range(I('k', 0), 2) for q5 in L('l', [9, 8, 8])[:3] if B('m', False)) if (B('n', True) if B('o', True) else B('p', True)) else (S('q', '') + S('r', 'b'))), end=" ")
    if bool(S('s', '')):
        if (not (o.m == I('t', 5))):
            o.xs[I('u', -3)] = {'a': {'a': {'a': o.m, 'b': o.n}['a'], 'b': abs(I('v', 6))}['b'], 'b': {'a': [x, I('w', -1), x][I('x', 1) % 3], 'b': total}['a']}['a']
        elif B('y', False):
            xs = list(O('z', o).m for q7 in [q6 for q6 in range(3)][:3]) or [0]
            o.xs[I('a1', 0)] = ((x if B('b1', True) else I('c1', 1)) or f3(I('d1', 7)))
    elif ((s := S('e1', 'a')) in (s := s)):
        D('f1', d)[s] = len(D('g1', {'a': 6, 'c': 1}))
        print(d, (S('h1', 'żó') and S('i1', 'żó').join(str((y := I('k1', 6))) for q8 in [4, 0, 7] if (s in S('j1', 'a')))), end=" ")
    else:
        w9 = 0
        while w9 < 3 and (o.n < [I('l1', -2), x, I('m1', 8)][I('n1', -3) % 3]):
            w9 += 1
            xs.append(o.m)
    print(L('o1', [7, 2, -2]), S('p1', 'Q q'), end=" ")
    O('q1', o).m = o.m
    w10 = 0
    while w10 < 1 and (I('r1', 6) != sum([I('t1', 4) for q11 in range(I('s1', 1), 4)])):
        w10 += 1
        b = all(B('v1', False) for q12 in range(I('u1', 0), 4) if b)
        if ((I('w1', 2) - I('x1', 5)) not in (L('y1', [8]) or L('z1', [-1, 8, 1]))):
            O('a2', o).n = ((I('b2', -3) if B('c2', True) else I('d2', 1)) if B('e2', True) else sum([I('f2', 0) for q13 in o.xs[:3] for q14 in [6]]))
            D('g2', d)[(S('h2', 'a') if B('i2', False) else S('j2', 'żó'))] = L('k2', xs)[o.swap(o.n) % len(xs)] = o.n
        elif (not (s == S('l2', 'a'))):
            xs.append(((x and I('m2', -2)) + [o.m, I('n2', 7), o.m][o.m % 3]))
            d[(S('o2', 'a') if B('p2', False) else s)] = I('q2', -3)
        else:
            xs.append(o.bump())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('r2', 4) % 3))


def case22() -> int:
    x, y = -3, 2
    b = True
    s = ''
    xs = [-2]
    d = {'a': 0, 'b': 2, 'q': 5}
    o = Box(7)
    o.xs[I('a', 0)] = abs(o.swap(I('b', 4)))
    if all((S('c', 'b') == S('d', 'xyz')) for q1 in [5, -2, 9, 9] if (q1 in xs)):
        for k2, v3 in list((d | d).items()):
            print(k2, end=" ")
            y, y = f3(), o.bump()
            L('e', xs)[o.n % len(xs)] = O('f', o).n = ((y := I('g', 3)) and len(d))
        ((I('h', 6) * o.n % 101) - (I('i', 9) + I('j', -2)))
    if B('k', False):
        D('l', d)[(s if B('m', True) else S('n', 'xyz'))], o.xs[I('o', 1)] = sum([I('r', 7) for q4 in range(I('p', 1), 4) for q5 in range(3) if B('q', True)]), int((B('s', True) and b))
    elif (b or B('t', True)):
        if B('u', True):
            b = (I('v', 7) <= I('w', -2))
        elif (~I('x', 0) < max((x for q6 in range(1) if b), default=x)):
            b = (L('y', [6, 8, 7]) != L('z', [8, 1]))
        for i7 in [0, 4]:
            x = sum([f2(int(B('a1', True)), sum(q10 for q9 in L('b1', [0, 3, -1])[:3] for q10 in range(I('c1', 0), 2) if b)) for q8 in [6]])
            x = ([I('d1', 3), I('e1', -1), I('f1', 9)][I('g1', 1) % 3] - I('h1', 1))
    d[(S('i1', 'żó') if b else S('j1', 'b'))] = ((y := (I('k1', 3) + I('l1', 3))) | int((b and B('m1', False))))
    max((-d.get(S('q1', 'b'), I('r1', -2)) for q11 in range(I('n1', 0), 4) for q12 in range(I('o1', 0), 2) if (b := B('p1', False))), default=x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('s1', 3) | I('t1', 8)) ^ (I('u1', 4) + I('v1', 9)))


def case23() -> int:
    x, y = -3, 4
    b = False
    s = 'żó'
    xs = [3, 7, 9]
    d = {'a': 5, 'b': 2, 'q': 8}
    o = Box(7)
    w1 = 0
    while w1 < 2 and (not (S('a', 'z') in D('b', {'a': 0, 'c': 3}))):
        w1 += 1
        o.xs[I('c', -1)] = D('d', d)[s] = ((~o.n + (I('e', 7) if B('f', True) else I('g', -1))) % 5)
        for k2, v3 in list((D('h', {'a': 5, 'c': 6}) | D('i', {'a': 5, 'c': 0})).items()):
            print(k2, end=" ")
            O('j', o).n = int(any(b for q4 in range(I('k', 1), 3) for q5 in [-2, 2, -1, 9] if B('l', False)))
            xs = ([o.bump() for q6 in [I('m', 7), v3][:3]] + list(d.values())) or [0]
    o.n = ((f2(total, I('n', 3)) or (I('o', 7) if B('p', True) else x)) | (d.get(S('q', 'b'), I('r', 5)) ^ (I('s', 2) if B('t', False) else I('u', 8))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (x := (y // -4))


def case24() -> int:
    x, y = 2, 4
    b = True
    s = 'xyz'
    xs = [0, -1, -1, 7]
    d = {'a': 0, 'b': 2, 'q': 2}
    o = Box(7)
    o.n = o.xs[I('a', -2)] = (o.bump() * d.get(S('b', 'a'), I('c', 8)) % 101)
    for i1 in L('d', [-1, 5, 0, 9])[:3]:
        print(S('e', 'xyz').join(str(o.bump()) for q2 in range(2) if (B('f', False) or b)), str(o.n), end=" ")
    print((xs := list(L('g', [9]))), +I('h', 2), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return {'a': d.get(S('i', 'z'), I('j', 5)), 'b': (o.m if B('k', False) else I('l', 1))}['b']


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
