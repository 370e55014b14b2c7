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


class Num:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        print("+", end=" ")
        if isinstance(o, Num):
            return Num(self.n + o.n)
        if isinstance(o, int):
            return Num(self.n + o)
        return NotImplemented

    def __radd__(self, o):
        print("r+", end=" ")
        return Num(o + self.n)

    def __sub__(self, o):
        print("-", end=" ")
        return Num(self.n - o.n)

    def __mul__(self, k):
        print("*", end=" ")
        return Num(self.n * k % 101)

    def __iadd__(self, o):
        print("+=", end=" ")
        self.n += o
        return self

    def __neg__(self):
        print("neg", end=" ")
        return Num(-self.n)

    def __eq__(self, o):
        print("==", end=" ")
        return isinstance(o, Num) and self.n == o.n

    def __hash__(self):
        print("hash", end=" ")
        return self.n

    def __lt__(self, o):
        print("<", end=" ")
        return self.n < o.n

    def __le__(self, o):
        print("<=", end=" ")
        return self.n <= o.n

    def __bool__(self):
        print("bool", end=" ")
        return self.n > 0

    def __len__(self):
        return abs(self.n) % 7

    def __iter__(self):
        print("iter", end=" ")
        yield self.n
        print("next", end=" ")
        yield self.n + 1

    def __contains__(self, x):
        print("in", end=" ")
        return x == self.n

    def __getitem__(self, i):
        print("get", end=" ")
        return self.n + i

    def __setitem__(self, i, x):
        print("set", i, end=" ")
        self.n = x

    def __delitem__(self, i):
        print("del", i, end=" ")

    def __call__(self, a, b=2):
        print("call", end=" ")
        return self.n + a * 2 - b

    def __int__(self):
        print("int", end=" ")
        return self.n

    def __str__(self):
        print("str", end=" ")
        return f"<{self.n}>"

    def __repr__(self):
        return f"Num({self.n})"


def M(k: str, n: int) -> Num:
    print(k, end=" ")
    return Num(n)


def case0() -> int:
    x, y = 8, 0
    b = True
    s = 'b'
    xs = [3, 6, 5]
    d = {'a': 8, 'b': 8, 'q': 7}
    o = Box(7)
    v = Num(4)
    for i1 in xs[:3]:
        O('a', o).n = L('b', xs)[i1 % len(xs)] = I('c', -1)
        M('d', 4)[(x // 3)] += I('e', 8)
    y = f3(o.add((I('f', -2) * x % 101)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ((I('g', 3) and I('h', 4)) + {'a': I('i', -3), 'b': x}['a'])


def case1() -> int:
    x, y = 1, 0
    b = True
    s = 'a'
    xs = [7]
    d = {'a': 6, 'b': 6, 'q': 7}
    o = Box(7)
    v = Num(0)
    s = ((s + S('a', 'a')) if ((I('b', 7) - y) < o.bump()) else S('c', 'xyz'))
    w1 = 0
    while w1 < 1 and not (M('d', 5)):
        w1 += 1
        o.n = y
    if (x == I('e', 8)):
        o.xs[-1] += (I('f', -1) ^ I('g', 8))
    for i2 in range(1):
        v += M('i', 3).n
        if (B('j', False) or (v < M('k', 2) <= M('l', 3))):
            print((s != (s.replace(S('m', 'xyz'), S('n', 'żó')) + S('o', 'b').title())), (I('p', -2) or I('q', 2)), end=" ")
            D('r', d)[S('s', 'Q q')] = L('t', xs)[(I('u', 7) - I('v', 9)) % len(xs)] = O('w', o).m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return {'a': [I('x', -1), I('y', 8), I('z', 9)][I('a1', 1) % 3], 'b': o.m}['b']


def case2() -> int:
    x, y = 8, 5
    b = False
    s = 'żó'
    xs = [0, 0]
    d = {'a': 1, 'b': 8, 'q': 8}
    o = Box(7)
    v = Num(4)
    for i1 in range(1):
        xs += (xs + L('a', [2, 3]))
    L('e', o.xs)[I('f', -3)] += [{'a': I('i', 5), 'b': I('j', 9)}['a'], x, int(M('k', 3))][x % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return O('l', o).m


def case3() -> int:
    x, y = 2, 0
    b = False
    s = ''
    xs = [9, 8]
    d = {'a': 3, 'b': 0, 'q': 4}
    o = Box(7)
    v = Num(3)
    if (S('a', 'a') in d):
        y += d.get(S('i', 'b'), I('j', 9))
    if B('k', False):
        y -= O('s', o).n
    elif ((I('t', 4) in M('u', 2)) if (B('v', True) if B('w', False) else b) else B('x', False)):
        L('y', xs).insert((I('z', -2) % 5), (y := x))
    x = (f2((I('a1', 8) * I('b1', -2) % 101), I('c1', 4)) & (f3(I('d1', -3)) & O('e1', o).bump()))
    s = (s := S('f1', 'xyz'))
    v += (len(S('g1', 'xyz')) and v.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ((I('h1', 1) and I('i1', -3)) and I('j1', 0))


def case4() -> int:
    x, y = -1, 3
    b = True
    s = 'żó'
    xs = [8]
    d = {'a': 7, 'b': 0, 'q': 8}
    o = Box(7)
    v = Num(3)
    O('a', o).n |= (min(abs(I('h', 6)), M('i', 4).n) if ((M('j', -1) in [v, M('k', 2)]) if B('l', True) else (B('m', False) and B('n', False))) else (f3(y, o.m) - int(B('o', False))))
    if (o.bump() not in [p1.n for p1 in sorted([M('p', -2), v, M('q', -1)])]):
        y = I('r', 6)
    elif b:
        print(L('s', [2, -2, 3]), f2((o.m - I('t', 9)), v(I('u', 1), b=(y := x))), end=" ")
        if B('v', False):
            (M('w', -2) + I('x', 1))
        else:
            xs = list((v + total)) or [0]
    else:
        x += (I('y', -1) * x % 101)
    w2 = 0
    while w2 < 3 and ((not B('a1', False)) if not (M('b1', 2)) else (B('c1', True) and B('d1', True))):
        w2 += 1
        print(([p3.n for p3 in sorted([(o.m + M('e1', 2)), v, M('f1', 4)])] < ((L('g1', [-2, 5, -1]) + L('h1', [1, 7])) + xs)), (S('i1', 'b') * ((I('j1', 9) * o.m % 101) % 3)), end=" ")
    if not ((M('k1', -2) + M('l1', 4))):
        for i4 in range(3):
            x += min(total, total)
        (((I('n1', 2) if b else I('o1', 3)) + int(M('p1', -1))) or (y := O('q1', o).m))
    elif ((I('r1', 7) == x) or (o.n == x >= I('s1', -1) == I('t1', 0))):
        for k5, v6 in list((D('u1', {'a': 1, 'c': 1}) if B('v1', False) else D('w1', {'a': 6, 'c': 5})).items()):
            print(k5, end=" ")
            s += S('x1', '')
    v += ((I('y1', 2) * I('z1', 2) % 101) + abs(I('a2', 6)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.swap((x or o.n))


def case5() -> int:
    x, y = 5, 1
    b = False
    s = 'a'
    xs = [7]
    d = {'a': 4, 'b': 5, 'q': 1}
    o = Box(7)
    v = Num(3)
    v = M('a', 2)
    w1 = 0
    while w1 < 3 and (not bool(I('b', 7))):
        w1 += 1
        for i2 in range(2):
            o.bump()
            L('c', xs)[len(d) % len(xs)] = o.bump()
        d[S('d', 'b')] = o.n = M('e', -2).n
    w3 = 0
    while w3 < 1 and (M('f', 4)(o.n) >= (o.n - total)):
        w3 += 1
        for k4, v5 in list(D('i', {'a': 2, 'c': 6}).items()):
            print(k4, end=" ")
            O('k', o).m += d.get(S('q', 'b'), {'a': v5, 'b': I('r', -2)}['b'])
        v = v
    b = (total <= (I('s', 3) & I('t', -3)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ([I('u', 0), y, I('v', -1)][I('w', 6) % 3] ^ min(I('x', 1), total))


def case6() -> int:
    x, y = 0, 0
    b = False
    s = 'Q q'
    xs = [9]
    d = {'a': 4, 'b': 6, 'q': 4}
    o = Box(7)
    v = Num(1)
    O('b', o).m += len([p1.n for p1 in sorted([M('h', -2), M('i', 2), M('j', -1)])])
    for i2 in range(2):
        if not (M('k', 0)):
            break
    xs[I('n', 0)] += I('s', 5)
    if bool((S('t', '') + S('u', ''))):
        if ((I('v', 5) > o.m) and (M('w', 0) in [M('x', 2), M('y', -1)])):
            del v[(I('z', 4) // 3)]
            v = M('a1', 3)
        (I('b1', 8) ^ (I('c1', 1) * y % 101))
    else:
        I('d1', 0)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.bump()


def case7() -> int:
    x, y = -3, 3
    b = True
    s = 'Q q'
    xs = [5]
    d = {'a': 7, 'b': 8, 'q': 5}
    o = Box(7)
    v = Num(1)
    if bool(S('a', 'Q q')):
        O('b', o).n ^= O('i', o).bump()
        xs.append((I('j', 1) // 2))
    else:
        w1 = 0
        while w1 < 3 and ((M('k', -2) < v <= v) or B('l', True)):
            w1 += 1
            print((S('m', 'b') + str(B('n', True))), o.bump(), end=" ")
            b = b
    s = (s if ((v * I('o', 8)) <= v) else repr((v or M('p', -2))))
    v = ((M('q', -2) + o.n) + v(I('r', 8)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ((I('v', 9) + I('w', -1)) - (I('x', 0) * I('y', 0) % 101))


def case8() -> int:
    x, y = 4, 4
    b = False
    s = 'xyz'
    xs = [1]
    d = {'a': 4, 'b': 8, 'q': 8}
    o = Box(7)
    v = Num(2)
    xs[I('c', 0)] += (I('h', 4) + (y := o.add(I('i', 2))))
    O('j', o).m = f2(total, I('k', 7))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (M('l', 0) or M('m', 2)).n


def case9() -> int:
    x, y = 3, 5
    b = False
    s = 'b'
    xs = [8]
    d = {'a': 7, 'b': 8, 'q': 3}
    o = Box(7)
    v = Num(2)
    if (B('a', True) and (v.n not in (I('b', 5) + v))):
        L('c', xs)[o.bump() % len(xs)] = y = o.bump()
        for i1 in [I('d', -2), I('e', 9)][:3]:
            if B('f', False):
                continue
            o.n += (I('g', -3) and I('h', 5))
    xs += o.xs
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (o.add(o.n) & O('j', o).n)


def case10() -> int:
    x, y = -1, 0
    b = True
    s = ''
    xs = [4]
    d = {'a': 6, 'b': 2, 'q': 7}
    o = Box(7)
    v = Num(4)
    if (not B('a', True)):
        v = (-v)
    if (I('b', 1) in ([x, I('c', 9)] or [I('d', 7), o.n])):
        y = I('e', 8)
        if (M('f', 3)(I('g', 2), b=O('h', o).bump()) < I('i', 8) <= (x := I('j', 0))):
            b = (I('k', 8) > I('l', -2))
    elif ((M('m', -2) and M('n', 2)) <= (v + M('o', 3))):
        s = (S('p', 'b') if (not (y > I('q', 6))) else (S('r', 'b') or S('s', '')).upper())
    xs += list((v and v))
    for i1 in range(2):
        for i2 in L('t', [9])[:3]:
            v = (-(M('u', -1) or M('v', -2)))
            O('w', o).n = (M('x', 1).n % 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return [(o.n or x), M('y', 1)[total], (x - I('z', 5))][(I('a1', 4) | I('b1', 4)) % 3]


def case11() -> int:
    x, y = 2, 2
    b = True
    s = 'b'
    xs = [5, 3]
    d = {'a': 7, 'b': 1, 'q': 8}
    o = Box(7)
    v = Num(4)
    w1 = 0
    while w1 < 2 and ((I('a', 5) | I('b', 2)) < (I('c', -1) + y)):
        w1 += 1
        if (b if b else B('d', True)):
            break
        for i2 in range(3):
            L('e', xs)[o.swap(I('f', 7)) % len(xs)] = ({'a': I('g', 4), 'b': I('h', 9)}['b'] + -I('i', 7))
    if (B('j', True) or B('k', False)):
        s = ((s + s) + (S('l', '') and s))
    else:
        if b:
            v += (I('m', 4) * I('n', 3) % 101)
            o.n = O('o', o).m
        elif B('p', False):
            xs.append({'a': len(str(M('q', 5))), 'b': len(D('r', {'a': 5, 'c': 1}))}['a'])
            y = (x := I('s', -2))
    for k3, v4 in list({S('t', 'b'): I('u', 9), s: I('v', 7)}.items()):
        print(k3, end=" ")
        L('w', xs)[min(x, o.n) % len(xs)] = x = (abs(I('x', 5)) & f3(x, I('y', 2)))
        print(D('z', {'a': 4, 'c': 5}), -I('a1', 8), end=" ")
    xs.append({'a': total, 'b': M('b1', 0).n}['b'])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return {'a': f3(), 'b': o.bump()}['a']


def case12() -> int:
    x, y = 4, 3
    b = False
    s = 'b'
    xs = [-2, 2, 3, 0]
    d = {'a': 3, 'b': 8, 'q': 0}
    o = Box(7)
    v = Num(0)
    if (M('a', 0) >= M('b', 0)):
        O('c', o).n = (f3() * len(s) % 101)
        xs += L('d', [2, 7])
    else:
        v = M('e', 0)
        if (not B('f', True)):
            x |= f2(d.get(S('n', 'a'), x), (total + I('o', -2)))
            L('p', xs).insert(x, (I('q', 0) & I('r', 4)))
        else:
            L('s', xs)[(y - I('t', 0)) % len(xs)] = ((total if B('u', True) else I('v', -2)) % -4)
    v = ([[I('w', 3), I('x', 2), x][x % 3], I('y', 8), f2(I('z', 3), o.n)][f3() % 3] + (-(M('a1', 5) + I('b1', 3))))
    for i1 in range(I('c1', 1), 3):
        s += (S('d1', 'a') if B('e1', False) else S('f1', 'Q q'))
        L('g1', xs)[[I('h1', -2), I('i1', 2), I('j1', -1)][I('k1', 7) % 3] % len(xs)] = (y + M('l1', 3))[(I('m1', -1) + I('n1', 0))]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return min({'a': I('o1', 4), 'b': I('p1', -1)}['a'], f2(I('q1', -3), I('r1', 6)))


def case13() -> int:
    x, y = 5, 2
    b = False
    s = 'Q q'
    xs = [6, 9]
    d = {'a': 5, 'b': 4, 'q': 0}
    o = Box(7)
    v = Num(4)
    if ((total <= y < I('a', 7)) if (I('b', 0) == x > I('c', 5) < o.m) else (x < I('d', 7) <= I('e', 5) == y)):
        if bool(sorted(L('f', [7, -1, 0]))):
            xs[I('i', 0)] ^= ((v and M('n', 5)).n if ((I('o', 3) * I('p', 8) % 101) != o.n) else (o.bump() if (M('q', 1) >= v) else (o.n * I('r', 1) % 101)))
            o.xs[I('s', 1)] = o.n = (I('t', 1) if B('u', True) else x)
        elif (d.get(S('v', 'a'), I('w', 5)) > max(I('x', 7), y) > v.n):
            x = o.bump()
            v = v
        else:
            o.m += (I('y', 9) if B('z', False) else I('a1', 7))
            print(B('c1', True), s, end=" ")
        x, x = (x + I('d1', 7)), abs((o.swap(x) * {'a': y, 'b': y}['a'] % 101))
    else:
        w1 = 0
        while w1 < 3 and (~I('e1', 6) == I('f1', 2) > f2(I('g1', 2), I('h1', 4))):
            w1 += 1
            xs.append((o.m | x))
            v = (v + O('i1', o).m)
    s = (str(B('j1', True)) * (d.get(S('k1', 'a'), I('l1', 5)) % 3))
    v += (o.bump() * {'a': (o.n - total), 'b': (I('m1', -1) * I('n1', 4) % 101)}['b'] % 101)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (o.add(y) * I('o1', 7) % 101)


def case14() -> int:
    x, y = 0, 1
    b = True
    s = 'xyz'
    xs = [5, 9]
    d = {'a': 2, 'b': 2, 'q': 1}
    o = Box(7)
    v = Num(4)
    w1 = 0
    while w1 < 1 and (o.bump() in list(M('a', 3))):
        w1 += 1
        if ((M('b', -1) + o.m)((I('c', -1) * I('d', 6) % 101), b=int(b)) <= ((y | I('e', -2)) // -4) == [x, I('f', 8), I('g', 1)][(I('h', 2) | o.n) % 3]):
            O('j', o).m -= int(not (M('p', 4)))
    o.n = o.n = [o.bump(), (x := I('q', -1)), (y ^ I('r', 9))][len(D('s', {'a': 1, 'c': 5})) % 3]
    if (I('t', 0) != I('u', 9) != I('v', 4)):
        s += S('w', '')
    else:
        O('z', o).m += (I('x', -1) | I('y', 2))
    print(f2(max(x, I('a1', 3)), (total + I('b1', 5))), S('c1', ''), end=" ")
    d = D('d1', {'a': 4, 'c': 0})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (M('e1', -2) + v)((y + I('f1', 1)))


def case15() -> int:
    x, y = 4, 0
    b = False
    s = 'b'
    xs = [4, 1]
    d = {'a': 5, 'b': 3, 'q': 1}
    o = Box(7)
    v = Num(4)
    w1 = 0
    while w1 < 2 and ([o.n, x, I('a', 0)][I('b', 8) % 3] < o.add(x) != I('c', 8) == abs(I('d', 8))):
        w1 += 1
        for i2 in range(2):
            D('e', d)[s], D('f', d)[s] = -v(I('g', 2), b=(I('h', 8) * I('i', 2) % 101)), -(o.m | I('j', -3))
            ((v + I('k', -3)) * d.get(S('l', 'z'), o.n))
        if (I('m', 0) > I('n', 1)):
            y = (v.n if (b := B('o', False)) else (x - y))
        elif B('p', False):
            O('r', o).m += I('q', -3)
            s = (s := (s := S('s', 'b')))
        else:
            if b:
                continue
            [I('t', 9), o.n, I('u', 7)][y % 3]
    for i3 in range(I('v', 1), 3):
        o.xs[I('w', 2)] = o.xs[I('x', -2)] = o.add(I('y', -1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (int(B('z', False)) + M('a1', -2).n)


def case16() -> int:
    x, y = 4, 1
    b = True
    s = 'Q q'
    xs = [2, 0]
    d = {'a': 1, 'b': 2, 'q': 3}
    o = Box(7)
    v = Num(1)
    for k1, v2 in list(D('a', {'a': 8, 'c': 6}).items()):
        print(k1, end=" ")
        d['q'] += I('b', 4)
        o.n, L('d', xs)[o.bump() % len(xs)] = len(s), abs((v2 * x % 101))
    s = s
    del v[(I('e', 4) + I('f', 6))]
    d = ({S('g', 'a'): o.n, S('h', 'xyz'): I('i', 2)} if (b := B('j', False)) else (D('k', {'a': 0, 'c': 0}) | D('l', {'a': 6, 'c': 5})))
    D('m', d)[repr(v)] = o.m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return d.get(S('n', 'b'), f2(I('o', -2), o.m))


def case17() -> int:
    x, y = 2, 3
    b = False
    s = 'a'
    xs = [3, 8]
    d = {'a': 6, 'b': 0, 'q': 0}
    o = Box(7)
    v = Num(3)
    if b:
        xs.append((I('a', -3) and I('b', 9)))
    if bool((v and M('c', -2))):
        v = (v if B('d', True) else M('e', 3))
    else:
        y = (int(B('f', True)) * f3(I('g', 8)) % 101)
        s += repr(I('h', 2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return int(M('i', 5))


def case18() -> int:
    x, y = 8, 5
    b = True
    s = 'Q q'
    xs = [7]
    d = {'a': 0, 'b': 6, 'q': 6}
    o = Box(7)
    v = Num(4)
    d = {str(M('a', 1)): (I('b', 3) + I('c', 3)), (S('d', 'Q q') if B('e', False) else S('f', 'Q q')): (I('g', -2) and I('h', 0))}
    w1 = 0
    while w1 < 2 and (I('i', 9) == min(I('j', 4), I('k', 7))):
        w1 += 1
        y, O('l', o).n = [I('m', 1), x, I('n', -1)][I('o', 3) % 3], I('p', 4)
        for k2, v3 in list(D('q', {'a': 0, 'c': 2}).items()):
            print(k2, end=" ")
            f2(I('r', 8), [v(v3, b=f3(I('s', 3), I('t', 4))), f2(I('u', 3), I('v', 4)), (I('w', -2) * x % 101)][(v3 or I('x', 1)) % 3])
    for i4 in [I('y', 7), I('z', 8)][:3]:
        if (I('a1', 1) <= x):
            continue
    if (not (b or B('b1', True))):
        return (I('c1', 7) if B('d1', True) else I('e1', 6))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (x := f3(I('f1', 2), total))


def case19() -> int:
    x, y = 4, 0
    b = False
    s = 'xyz'
    xs = [2, 5, 1]
    d = {'a': 5, 'b': 1, 'q': 3}
    o = Box(7)
    v = Num(3)
    y = (M('a', 2).n - (I('b', -3) * y % 101))
    for i1 in [2]:
        if ({'a': O('c', o).m, 'b': int(B('d', False))}['a'] != (f3(I('e', 8), I('f', 5)) * -o.m % 101) == ({'a': I('g', 3), 'b': I('h', 5)}['b'] - (I('i', 7) | I('j', 0)))):
            v = (I('k', 0) + v)
            o.xs[-1] += I('l', -2)
        else:
            L('n', xs).insert((I('o', 0) - I('p', -2)), (I('q', 7) if B('r', False) else I('s', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return I('t', 0)


def case20() -> int:
    x, y = 4, 0
    b = True
    s = ''
    xs = [2, 4]
    d = {'a': 1, 'b': 4, 'q': 7}
    o = Box(7)
    v = Num(4)
    v = M('a', 1)
    O('b', o).n -= len(D('i', {'a': 1, 'c': 4}))
    x = ~M('j', 5)[I('k', -1)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (x := f2(x, I('l', 3)))


def case21() -> int:
    x, y = -1, 2
    b = False
    s = 'Q q'
    xs = [9, 8]
    d = {'a': 5, 'b': 2, 'q': 2}
    o = Box(7)
    v = Num(0)
    v += (y := (I('a', 5) * I('b', 5) % 101))
    y = L('c', xs)[(I('d', -3) | I('e', 4)) % len(xs)] = o.swap((I('f', 8) + y))
    v = ((v or M('g', 4)) + (I('h', 1) - I('i', 7)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.bump()


def case22() -> int:
    x, y = 3, 4
    b = False
    s = ''
    xs = [7]
    d = {'a': 0, 'b': 4, 'q': 7}
    o = Box(7)
    v = Num(2)
    for k1, v2 in list((D('a', {'a': 0, 'c': 6}) | D('b', {'a': 1, 'c': 6})).items()):
        print(k1, end=" ")
        o.n, d[str(I('c', 0))] = (M('d', 2) * I('e', 3)).n, int((b := (not B('f', False))))
        o.n += (total - I('g', 4))
    if (f2(I('i', 8), I('j', -3)) == (I('k', 4) // 2) == (I('l', 2) * I('m', -2) % 101)):
        for i3 in range(I('n', 0), 3):
            v = (v := (M('o', 0) + I('p', 0)))
            v
    else:
        for k4, v5 in list(d.items()):
            print(k4, end=" ")
            print(list(L('q', [-2, 6, 2, 1])), v.n, end=" ")
        o.n, x = ~I('r', 8), {'a': I('s', 9), 'b': (I('t', 9) - I('u', 4))}['a']
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (M('v', 0) - M('w', 0))[I('x', -3)]


def case23() -> int:
    x, y = 7, 0
    b = True
    s = ''
    xs = [1, 1, 0]
    d = {'a': 3, 'b': 5, 'q': 5}
    o = Box(7)
    v = Num(1)
    b = (B('a', False) if B('b', False) else B('c', False))
    L('g', o.xs)[I('h', 2)] -= d.get(S('k', 'z'), (I('l', 2) or I('m', 0)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (min(x, I('n', 5)) + M('o', 3)(o.m))


def case24() -> int:
    x, y = -3, 0
    b = False
    s = ''
    xs = [-1, 8]
    d = {'a': 3, 'b': 8, 'q': 3}
    o = Box(7)
    v = Num(0)
    for i1 in range(I('a', 0), 2):
        O('b', o).n += (M('i', 3) or v)(O('j', o).bump())
    if (I('m', 5) > I('n', 0)):
        d = D('o', {'a': 4, 'c': 0})
    elif bool((M('p', 0) if B('q', False) else v)):
        o.xs[I('r', 1)] = y = (I('s', 7) and I('t', 1))
    xs += [I('u', -3), I('v', -3)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.add((I('w', 0) if B('x', False) else I('y', 1)))


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
