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
    x, y = 9, 4
    b = False
    s = 'Q q'
    xs = [2, 9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)
    v = Num(3)
    for i1 in range(3):
        w2 = 0
        while w2 < 3 and ((I('a', 3) - i1) in list(M('b', 4))):
            w2 += 1
            x = len({S('c', 'xyz').title(): (I('d', -2) & I('e', 6)), (S('f', '') or S('g', 'b')): (x := i1)})
    for k3, v4 in list({s: I('h', 6), S('i', 'b'): y}.items()):
        print(k3, end=" ")
        if B('j', True):
            D('k', d)[str(o.xs)] = int(((B('l', False) if B('m', False) else B('n', False)) if (I('o', 9) >= x) else B('p', True)))
            O('q', o).n = min(o.bump(), o.swap(I('r', 4)))
        elif ((I('s', 0) * I('t', 2) % 101) not in v):
            o.n = (v4 * x % 101)
        else:
            o.n += (I('u', 3) - I('v', -2))
        w5 = 0
        while w5 < 2 and ((v4 + I('x', 8)) < I('y', -2)):
            w5 += 1
            ((M('z', 0) - v) and (M('a1', -2) + I('b1', -1)))
            print(str((I('c1', 0) < I('d1', 8) >= o.n != I('e1', 8))), (I('f1', 4) + I('g1', -2)), end=" ")
    for k6, v7 in list({S('h1', 'xyz'): y, S('i1', 'Q q'): x}.items()):
        print(k6, end=" ")
        O('j1', o).n ^= f2(O('q1', o).n, M('r1', -2).n)
        w8 = 0
        while w8 < 3 and (not (o.m >= I('s1', 6) < o.n)):
            w8 += 1
            v += o.swap(int((M('t1', 5) - M('u1', -2))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return M('v1', -2).n


def case1() -> int:
    x, y = 2, 3
    b = False
    s = ''
    xs = [5, 9]
    d = {'a': 6, 'b': 5, 'q': 0}
    o = Box(7)
    v = Num(3)
    o.n += (I('a', 6) ^ I('b', -1))
    d[S('d', '')], y = (M('e', 5) + M('f', -1))(f3(), b=(I('g', 4) * total % 101)), o.add(abs(I('h', 2)))
    y = d[(S('i', 'a') + s)] = O('j', o).n
    o.xs[-1] += d.get(S('k', 'a'), I('l', -3))
    for i1 in L('n', [9])[:3]:
        for i2 in list(d.values())[:3]:
            print(list(d.values()), len({S('o', ''): i1, S('p', 'żó'): i1}), end=" ")
            O('r', o).m -= max((M('x', -2).n - len(M('y', 5))), I('z', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.swap((I('a1', 1) if B('b1', True) else I('c1', 8)))


def case2() -> int:
    x, y = 8, 1
    b = True
    s = 'xyz'
    xs = [7, 4, 9, 5]
    d = {'a': 8, 'b': 0, 'q': 8}
    o = Box(7)
    v = Num(0)
    b = B('a', True)
    print(S('b', ''), s, end=" ")
    v += d.get(S('c', 'b'), o.m)
    b = (I('d', 5) > I('e', 0))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.bump()


def case3() -> int:
    x, y = 6, 0
    b = False
    s = 'Q q'
    xs = [7, 1, 3, 8]
    d = {'a': 6, 'b': 0, 'q': 0}
    o = Box(7)
    v = Num(4)
    xs[I('c', 0)] -= f2(o.swap(x), {'a': I('h', 4), 'b': total}['a'])
    x = L('i', xs)[int(b) % len(xs)] = (-M('j', 3)).n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (o.bump() % 5)


def case4() -> int:
    x, y = 0, 4
    b = True
    s = 'b'
    xs = [0, 2, 4]
    d = {'a': 2, 'b': 8, 'q': 8}
    o = Box(7)
    v = Num(0)
    x, d[s.lower()] = (I('a', 4) ^ I('b', 3)), d.get(S('c', 'b'), int(v))
    print(repr(S('d', '')), S('e', 'b'), end=" ")
    d = {S('f', '').replace(S('g', 'b'), s): M('h', 5)[I('i', -3)], S('j', 'żó').replace(S('k', ''), S('l', 'a')): o.bump()}
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ((total % -4) | (o.m ^ x))


def case5() -> int:
    x, y = 7, 0
    b = False
    s = ''
    xs = [1, 1, 9]
    d = {'a': 3, 'b': 8, 'q': 0}
    o = Box(7)
    v = Num(1)
    if (B('a', False) if b else b):
        D('b', d)[S('c', 'b')] = (d.get(S('d', 'b'), x) + ~I('e', 2))
        w1 = 0
        while w1 < 2 and ((S('f', '') + S('g', 'xyz')) == (S('h', '') + S('i', 'żó'))):
            w1 += 1
            O('k', o).m += (I('j', -2) * x % 101)
            L('l', xs).insert(f3(), o.swap(total))
    elif B('m', True):
        v += [o.bump(), M('n', 0)[I('o', 3)], abs(I('p', 5))][d.get(S('q', 'z'), I('r', 0)) % 3]
        y = -(I('s', 4) if b else I('t', 9))
    else:
        x = (f3(total, I('u', -2)) ^ (I('v', 9) * I('w', 1) % 101))
        for k2, v3 in list(d.items()):
            print(k2, end=" ")
            M('x', 2)[(I('y', 5) if B('z', False) else I('a1', -2))] = (d.get(S('b1', 'b'), I('c1', 8)) - d.get(S('d1', 'a'), total))
            v += (f2(I('e1', 9), v3) * f2(I('f1', -1), I('g1', 1)) % 101)
    if (o.swap(x) == o.m):
        b = B('h1', False)
        o.m += min(I('i1', 8), I('j1', -2))
    elif B('l1', False):
        if (M('m1', 0) < M('n1', -2) <= v):
            I('o1', 8)
            O('p1', o).m
        O('r1', o).m |= (f2((I('x1', -1) & x), (I('y1', 3) * x % 101)) + (len(v) * I('z1', 6) % 101))
    w4 = 0
    while w4 < 2 and (o.swap(o.m) not in L('a2', [9, 9, 4, 5])):
        w4 += 1
        w5 = 0
        while w5 < 1 and ((x | I('b2', 1)) == int(B('c2', False))):
            w5 += 1
            xs = sorted(L('d2', [3, 0])) or [0]
            x += (x := I('e2', 1))
        d[s.replace(S('g2', 'xyz'), S('h2', 'b'))] = int((M('i2', -2) != v))
    if (b := ({'a': I('j2', 9), 'b': I('k2', 0)}['a'] < [I('l2', -1), I('m2', -1), I('n2', 8)][I('o2', 7) % 3] != [I('p2', 9), total, I('q2', 1)][o.m % 3] <= min(x, total))):
        b = (S('r2', 'a') in ((D('s2', {'a': 8, 'c': 5}) | D('t2', {'a': 8, 'c': 6})) if (b and b) else D('u2', {'a': 4, 'c': 1})))
        v += (((I('v2', 2) ^ I('w2', 0)) - len(D('x2', {'a': 3, 'c': 7}))) | f3(f3(I('y2', -2), o.n), abs(total)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ((I('z2', -1) if b else I('a3', 2)) - int(B('b3', True)))


def case6() -> int:
    x, y = -2, 3
    b = False
    s = 'żó'
    xs = [-2, -1, 0, 7]
    d = {'a': 3, 'b': 7, 'q': 5}
    o = Box(7)
    v = Num(2)
    s = S('a', 'b')
    d[S('b', 'żó')] = o.xs[I('c', 2)] = (I('d', 8) or I('e', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return abs(I('f', -2))


def case7() -> int:
    x, y = 5, 2
    b = False
    s = ''
    xs = [6, 1]
    d = {'a': 7, 'b': 8, 'q': 5}
    o = Box(7)
    v = Num(2)
    xs.append(I('a', 4))
    ((M('b', 2) if B('c', True) else M('d', -1)) + (M('e', 3) and M('f', 0)))
    D('g', d)[repr(L('h', [-1, 9]))] = L('i', xs)[o.add(I('j', 5)) % len(xs)] = len(s)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return x


def case8() -> int:
    x, y = -2, 5
    b = False
    s = 'Q q'
    xs = [7]
    d = {'a': 0, 'b': 7, 'q': 5}
    o = Box(7)
    v = Num(4)
    if ((v := v) > M('a', -1)):
        return I('b', -1)
    o.n, O('c', o).n = (v := M('d', 2))[len(D('e', {'a': 5, 'c': 3}))], (int(b) and v.n)
    xs.append(f2(M('f', 0).n, max(I('g', 3), I('h', -2))))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return max(o.add(o.n), {'a': I('i', -1), 'b': I('j', 9)}['b'])


def case9() -> int:
    x, y = 1, 3
    b = True
    s = ''
    xs = [4, 0, 7, -1]
    d = {'a': 0, 'b': 3, 'q': 0}
    o = Box(7)
    v = Num(2)
    (y := o.swap(I('a', -2)))
    b = (S('b', 'z') in dict({s: I('c', 4), S('d', 'żó'): o.n}))
    xs += (xs := list(d.values()))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (M('e', -1)(I('f', -1)) | {'a': I('g', 8), 'b': I('h', 1)}['a'])


def case10() -> int:
    x, y = 9, 2
    b = False
    s = 'żó'
    xs = [6, 1]
    d = {'a': 6, 'b': 2, 'q': 2}
    o = Box(7)
    v = Num(3)
    if B('a', False):
        if (I('b', 1) in o.xs):
            y = I('c', 0)
            xs += [(I('d', -2) if B('e', True) else I('f', 9)), len(L('g', [2, 1]))]
        elif ((b := B('h', False)) or b):
            v = (M('i', 0) + I('j', 9))
            O('k', o).n ^= {'a': f2((I('r', -2) - x), (I('s', -2) | y)), 'b': {'a': f3(), 'b': o.swap(total)}['a']}['a']
        else:
            b = (S('t', 'z') in D('u', {'a': 7, 'c': 3}))
        D('v', d)[S('w', 'żó')] = ((total - y) // 5)
    elif ((I('x', 8) + M('y', 1)) < (v or M('z', 0)) <= (I('a1', 5) + v)):
        if bool((S('b1', 'a') + S('c1', 'Q q'))):
            xs += L('d1', [3])
            xs += L('e1', [5, 7, -1])
        else:
            v = ((v or M('f1', 3)) - (M('g1', -1) - v))
    for i2 in [p1.n for p1 in sorted([M('h1', -1), M('i1', -2), M('j1', 1)])][:3]:
        L('k1', xs)[f3(I('l1', -3), I('m1', 3)) % len(xs)] = D('n1', d)[(S('o1', '') if B('p1', True) else S('q1', 'żó'))] = ((i2 or I('r1', 7)) or {'a': x, 'b': I('s1', 0)}['a'])
    o.xs[I('t1', -2)], x = total, (o.m - I('u1', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return v.n


def case11() -> int:
    x, y = 9, 0
    b = True
    s = 'b'
    xs = [7]
    d = {'a': 4, 'b': 0, 'q': 6}
    o = Box(7)
    v = Num(2)
    (I('a', 5) % 2)
    [x, I('b', 4), I('c', -1)][I('d', 4) % 3]
    {'a': x, 'b': I('e', -2)}['b']
    L('f', xs)[+I('g', 1) % len(xs)] = o.n = min(x, total)
    v = M('h', 2)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (x | (I('i', 0) * total % 101))


def case12() -> int:
    x, y = -2, 0
    b = True
    s = ''
    xs = [1]
    d = {'a': 1, 'b': 5, 'q': 1}
    o = Box(7)
    v = Num(0)
    b = (L('a', [2, -1, 7, 6]) == [p1.n for p1 in sorted([M('b', 3), v, M('c', 0)])])
    if (x <= I('d', 8) > I('e', 7) != y):
        if (b := B('f', True)):
            D('l', d)[S('m', 'a')] -= d.get(S('n', 'a'), (M('o', -2).n + (I('p', 7) and y)))
            v = (((M('q', 1) + I('r', 3)) + (I('s', 3) and o.m)) if ((M('t', -2) in [v, v]) if (M('u', 2) in [M('v', -2), v]) else B('w', True)) else ((M('x', 4) or v) or (v + I('y', 9))))
        elif ((I('z', 6) if b else I('a1', 4)) == {'a': x, 'b': I('b1', 0)}['b']):
            x
        else:
            print((L('c1', [3, 0]) or (xs := L('d1', [3, 7, 4]))), S('e1', 'Q q').replace(S('f1', 'b'), str((x > I('g1', 2) != I('h1', 0)))), end=" ")
        o.xs[-1] += min(I('i1', 7), I('j1', 1))
    elif ((I('l1', -2) & o.m) >= v(I('m1', 8), b=M('n1', 0).n) != [I('o1', 2), I('p1', -2), I('q1', 4)][I('r1', -3) % 3]):
        for i2 in [-1, 7]:
            s = (repr(L('s1', [-2])) if B('t1', True) else (str(L('u1', [3, 4, -1])) if (v < v <= M('v1', 0)) else str(I('w1', 0))))
            O('x1', o).n |= ((I('e2', 3) if B('f2', False) else I('g2', 4)) ^ (o.n & i2))
    if (not B('h2', False)):
        for k3, v4 in list((D('i2', {'a': 8, 'c': 7}) if b else D('j2', {'a': 5, 'c': 2})).items()):
            print(k3, end=" ")
            O('k2', o).m = o.xs[I('l2', -2)] = [v4, min(I('m2', 3), I('n2', 5)), len(L('o2', [0, 0]))][(total - I('p2', 7)) % 3]
            o.n += (I('q2', 5) * I('r2', 5) % 101)
    if b:
        print(D('t2', {'a': 2, 'c': 4}), ((x := I('u2', 4)) + f2(x, x)), end=" ")
    elif b:
        s += str(f2((y or x), (I('v2', -2) + I('w2', 1))))
    else:
        if ((L('x2', [6, 6, 6]) != L('y2', [6, 6])) and (v >= M('z2', -2))):
            v = ((v + M('a3', 2)) * (M('b3', 3)(I('c3', 3)) and ~y))
        w5 = 0
        while w5 < 3 and ((I('f3', 1) + v) < (v - M('g3', 5)) <= (M('h3', -1) - M('i3', 0))):
            w5 += 1
            D('j3', d)[(S('k3', 'b') + s)] = ((len(M('l3', 2)) - d.get(S('m3', 'z'), x)) ^ ((total and I('n3', 7)) and total))
    d[str(D('o3', {'a': 6, 'c': 0}))] = o.add(I('p3', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return ((y - x) - o.bump())


def case13() -> int:
    x, y = 6, 3
    b = True
    s = ''
    xs = [-2, 0, 5]
    d = {'a': 5, 'b': 6, 'q': 0}
    o = Box(7)
    v = Num(3)
    print((max(O('a', o).bump(), (I('b', 9) ^ I('c', 3))) == max(M('d', -2)(total, b=O('e', o).m), len(d))), I('f', -3), end=" ")
    for i1 in range(1):
        o.xs[-1] += o.bump()
        if B('h', False):
            D('i', d)[(S('j', 'a') * (I('k', 3) % 3))], L('l', xs)[(x + I('m', 5)) % len(xs)] = I('n', 9), o.bump()
        elif b:
            xs += [f3(I('o', -2)), min(I('p', 5), I('q', 1))]
            v += f3(y)
        else:
            O('r', o).n = o.n
            D('s', d)[(s + S('t', 'Q q'))] = x = ({'a': I('u', 6), 'b': x}['b'] * (I('v', 7) * I('w', 5) % 101) % 101)
    d = d
    print(D('x', {'a': 3, 'c': 0}), (I('y', 6) + (+I('z', 7) | (o.n - I('a1', 9)))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return int((x == I('b1', 5) < I('c1', 9)))


def case14() -> int:
    x, y = -2, 4
    b = False
    s = ''
    xs = [7, 0, 7]
    d = {'a': 1, 'b': 2, 'q': 4}
    o = Box(7)
    v = Num(3)
    xs = (xs := list([*v, I('a', -2)])) or [0]
    xs = (o.xs + L('b', [0])) or [0]
    v = (M('c', 0) if b else M('d', 1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return len((L('e', [4, 5, 8, 8]) or L('f', [1, -2, 4, 8])))


def case15() -> int:
    x, y = -2, 0
    b = True
    s = ''
    xs = [5, 4, 1, 4]
    d = {'a': 1, 'b': 5, 'q': 3}
    o = Box(7)
    v = Num(1)
    v = M('a', -2)
    print(f3(), d.get(S('b', 'b'), I('c', 4)), end=" ")
    if (I('d', 8) == (o.n or I('e', 5)) <= int(M('f', -1)) != o.add(I('g', 3))):
        b = ((x - I('h', 3)) < {'a': I('i', 7), 'b': I('j', 4)}['b'])
    else:
        y = I('k', 4)
    o.n += (I('l', 6) if b else I('m', 9))
    v = v
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (f2(I('o', 9), I('p', 7)) & -x)


def case16() -> int:
    x, y = 2, 2
    b = False
    s = 'Q q'
    xs = [3]
    d = {'a': 1, 'b': 2, 'q': 7}
    o = Box(7)
    v = Num(1)
    for k1, v2 in list(D('a', {'a': 2, 'c': 4}).items()):
        print(k1, end=" ")
        D('b', d)[(S('c', 'Q q') and s)], o.xs[I('d', 1)] = (I('e', 9) or (-v).n), o.bump()
        y = y = f2((len(S('f', 'Q q')) and d.get(S('g', 'a'), I('h', 2))), (M('i', 4) - M('j', 3)).n)
    x += abs(I('k', 1))
    for k3, v4 in list((D('m', {'a': 4, 'c': 4}) if B('n', True) else D('o', {'a': 5, 'c': 1})).items()):
        print(k3, end=" ")
        O('q', o).m += {'a': y, 'b': o.n}['a']
    if (S('w', 'z') in (D('x', {'a': 5, 'c': 4}) if B('y', True) else d)):
        y = (o.bump() + (I('z', 8) + I('a1', 8)))
        v = (M('b1', -1) * I('c1', 4))
    else:
        O('d1', o).n = (v[I('e1', 1)] % 2)
        y, d[s.title()] = {'a': (M('f1', 3) and M('g1', 0)).n, 'b': O('h1', o).m}['a'], f2(M('i1', 3)[I('j1', 6)], [o.m, o.n, y][I('k1', 4) % 3])
    for i5 in range(I('l1', 1), 3):
        s += (s := s)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return int((v or M('m1', 3)))


def case17() -> int:
    x, y = 3, 1
    b = False
    s = 'Q q'
    xs = [9, 4, 7, 3]
    d = {'a': 2, 'b': 1, 'q': 8}
    o = Box(7)
    v = Num(0)
    v += (I('a', -3) if (I('b', 7) == o.n == y <= I('c', -1)) else -I('d', 9))
    d[S('e', 'xyz').replace(S('f', 'xyz'), S('g', ''))] = +int(M('h', -1))
    x += [I('i', 6), I('j', 9), I('k', 3)][I('l', 8) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return len((M('n', 3) + v))


def case18() -> int:
    x, y = 3, 4
    b = False
    s = 'b'
    xs = [8, 5, 1]
    d = {'a': 0, 'b': 5, 'q': 1}
    o = Box(7)
    v = Num(1)
    O('b', o).m -= len(S('h', 'a'))
    for i1 in (L('i', [6, 1, 5, 1]) if B('j', False) else L('k', [-2, 2]))[:3]:
        for i2 in range(1):
            xs += [(i2 - y), (i2 | I('l', 7))]
            y -= abs((I('t', 0) ^ I('u', 5)))
        o.xs[-1] += max(y, I('v', 1))
    del v[total]
    print(s, [((x := I('x', 3)) and {'a': I('y', -1), 'b': I('z', 3)}['b']), [o.bump(), f3(), (total & I('a1', -2))][abs(x) % 3], v[(I('b1', -2) - y)]][(-M('c1', -2)).n % 3], end=" ")
    xs += [I('d1', 1), o.n]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return (f2(I('e1', -1), I('f1', 3)) if (I('g1', 3) == x >= x != I('h1', 1)) else (x and I('i1', 0)))


def case19() -> int:
    x, y = 0, 2
    b = False
    s = 'a'
    xs = [1, 3, 4, 6]
    d = {'a': 5, 'b': 8, 'q': 3}
    o = Box(7)
    v = Num(4)
    if (not (b or b)):
        o.xs[I('a', 2)], o.xs[I('b', 1)] = f2((total + M('c', -2))[(I('d', 0) + I('e', -2))], O('f', o).n), ((y := I('g', -2)) + x)
        o.n = (I('h', 7) * y % 101)
    elif B('i', True):
        if (o.swap(o.m) == -I('j', 1)):
            print(bool(list(d.values())), (s.title() + (S('k', 'Q q') if B('l', True) else S('m', 'a'))), end=" ")
        else:
            xs.append(total)
        d['q'] += ~I('n', 9)
    else:
        M('p', 5)[O('q', o).n] += [(x * I('r', 3) % 101), (x := I('s', -3)), int(B('t', True))][max(I('u', 8), total) % 3]
    print(((y - I('v', 7)) == (I('w', 0) if B('x', True) else I('y', 1))), (I('z', 8) & I('a1', -1)), end=" ")
    for k1, v2 in list((D('b1', {'a': 2, 'c': 3}) if B('c1', True) else D('d1', {'a': 8, 'c': 2})).items()):
        print(k1, end=" ")
        w3 = 0
        while w3 < 2 and bool(o.bump()):
            w3 += 1
            b = B('e1', False)
            o.m += (I('f1', 4) * I('g1', 0) % 101)
        for k4, v5 in list({S('i1', 'Q q'): I('j1', 6), S('k1', 'żó'): I('l1', 7)}.items()):
            print(k4, end=" ")
            D('r1', d)[S('s1', 'a')] -= (([I('t1', -3), I('u1', 2), I('v1', -2)][I('w1', 5) % 3] & {'a': I('x1', 4), 'b': I('y1', 6)}['b']) // -4)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return f3((I('z1', 5) % -4))


def case20() -> int:
    x, y = 1, 4
    b = False
    s = 'a'
    xs = [7, 0, 2]
    d = {'a': 7, 'b': 7, 'q': 6}
    o = Box(7)
    v = Num(1)
    xs += xs
    xs.append(f2((I('a', 4) + total), I('b', -2)))
    if (M('c', 1) < M('d', 2)):
        if b:
            L('e', xs).insert(len(L('f', [0, -2])), o.bump())
            v += (M('g', 0) if B('h', True) else v).n
        elif ([I('i', 9), x, I('j', -1)][o.n % 3] not in v):
            y = y = ((M('k', 2) and M('l', 1)) - v)[o.bump()]
        else:
            O('n', o).m += f2((I('t', 0) if B('u', False) else I('v', -3)), len(L('w', [7, 7, -2])))
    elif (S('x', 'z') in {S('y', 'xyz'): I('z', -3), S('a1', 'xyz'): I('b1', 3)}):
        w1 = 0
        while w1 < 1 and (not (I('c1', 5) <= y)):
            w1 += 1
            s += str((M('d1', 4) < M('e1', 4) <= M('f1', 4)))
            xs[I('i1', 0)] |= (M('n1', 1).n or o.bump())
    else:
        if (v != M('o1', -1)):
            M('p1', 0)[I('q1', -1)] += (M('r1', 4).n if (not B('s1', False)) else (x - I('t1', 8)))
        elif (int(B('u1', True)) == (v if b else M('v1', 5))):
            o.n += {'a': I('w1', 5), 'b': I('x1', 2)}['b']
        else:
            o.n, x = f2(o.bump(), (x + I('z1', 4))), I('a2', 2)
            v += abs(x)
        xs.append({'a': (I('b2', 0) + I('c2', 8)), 'b': o.swap(I('d2', 6))}['a'])
    w2 = 0
    while w2 < 1 and ((o.n + y) >= I('e2', 0)):
        w2 += 1
        ((-M('f2', 1)).n // -4)
        (x & I('g2', 4))
    w3 = 0
    while w3 < 2 and B('h2', False):
        w3 += 1
        w4 = 0
        while w4 < 3 and ((S('i2', 'Q q') + S('j2', 'żó')) == (S('k2', 'Q q') or S('l2', 'a'))):
            w4 += 1
            v = M('m2', 1)
            s = s
        if (M('n2', 3) <= M('o2', 0)):
            break
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return [(x + I('p2', -1)), len(M('q2', -2)), f2(I('r2', -3), I('s2', 4))][(I('t2', 5) - I('u2', -2)) % 3]


def case21() -> int:
    x, y = 5, 5
    b = True
    s = 'żó'
    xs = [4, 7, 2, 6]
    d = {'a': 0, 'b': 4, 'q': 7}
    o = Box(7)
    v = Num(1)
    for i1 in list(L('a', [-1, 6, 7]))[:3]:
        O('b', o).n = o.m
    xs[I('e', 0)] ^= abs((x if B('j', True) else I('k', 9)))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return o.add(~I('l', -2))


def case22() -> int:
    x, y = -1, 3
    b = True
    s = 'b'
    xs = [1]
    d = {'a': 0, 'b': 8, 'q': 6}
    o = Box(7)
    v = Num(2)
    L('a', xs)[int(B('b', False)) % len(xs)], o.n = o.bump(), I('c', 5)
    for i1 in range(3):
        for i2 in xs[:3]:
            s = (S('d', 'xyz') + ((s + S('e', 'xyz')) if (b if B('f', False) else B('g', False)) else str(v)))
            O('i', o).m |= ((I('o', -2) if B('p', True) else I('q', 8)) and o.m)
        xs.append((I('r', 5) * I('s', 5) % 101))
    if (not bool(I('t', 5))):
        y = o.n
        if (I('u', -1) < int((b := B('v', True)))):
            D('b1', d)[S('c1', 'a')] ^= (o.swap(max(I('d1', -1), I('e1', -2))) + f2(v(I('f1', 4)), int(B('h1', True))))
            o.n += M('i1', 3)(I('j1', 0), b=(o.n | o.n))
        elif (abs(I('l1', -2)) in (L('m1', [4]) if B('n1', False) else L('o1', [9]))):
            M('p1', 0)[abs(I('q1', -2))] += ((I('r1', 0) * total % 101) and x)
    x += f3()
    xs = list(M('t1', -1)) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return f3((I('u1', 9) // -4))


def case23() -> int:
    x, y = 5, 2
    b = False
    s = ''
    xs = [2, 3, 5]
    d = {'a': 6, 'b': 0, 'q': 4}
    o = Box(7)
    v = Num(3)
    o.m += (I('a', 6) - I('b', 6))
    for i1 in sorted(o.xs)[:3]:
        for k2, v3 in list(dict(d).items()):
            print(k2, end=" ")
            y = f3(I('d', 6))
    for i4 in [I('e', 0), I('f', 2)][:3]:
        ((M('g', -1) if B('h', True) else M('i', -2)) + (M('j', 0) + v))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return f3(d.get(S('k', 'b'), y))


def case24() -> int:
    x, y = -1, 3
    b = False
    s = ''
    xs = [-2, 3, 1, 0]
    d = {'a': 2, 'b': 6, 'q': 4}
    o = Box(7)
    v = Num(0)
    D('a', d)[(s + S('b', 'a'))] = x = (~I('c', 0) // 3)
    for i1 in [-2, -1]:
        for k2, v3 in list((D('d', {'a': 2, 'c': 4}) if B('e', False) else D('f', {'a': 6, 'c': 7})).items()):
            print(k2, end=" ")
            d['q'] += len(S('g', 'a'))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    print(repr(v), end=" ")
    return I('i', -3)


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
