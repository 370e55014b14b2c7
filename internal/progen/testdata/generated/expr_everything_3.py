import asyncio
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


async def quick(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    o.m += 1
    return v


async def slow(k: str, v: int, o: Box) -> int:
    print(k, end=" ")
    await asyncio.sleep(0)
    o.m += 1
    print(k + "'", end=" ")
    return v


async def disturb(o: Box) -> None:
    for _ in range(12):
        o.n += 100
        o.xs[-1] += 1
        await asyncio.sleep(0)


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
    x, y = -3, 4
    b = True
    s = 'xyz'
    xs = [6, 9, 1, -2]
    d = {'a': 3, 'b': 6, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if ({'a': total, 'b': I('a', -3)}['a'] > (x := I('b', -3))):
        return (x * I('c', 9) % 101)
    (o.bump() and x)
    def fn1(p2: int, p3: int = 0) -> int:
        return ((lambda p4: I('e', 5))(I('d', 7)) or (I('f', 2) or p2))
    y = I('g', -3) + fn1((I('h', 6) and I('i', 8)))
    print(xs, {'a': x, 'b': I('j', -2)}['a'], end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max((I('k', 0) for q5 in list(d.values())[:3]), default=I('l', -2))


def case1() -> int:
    x, y = -2, 1
    b = False
    s = 'b'
    xs = [6, 1]
    d = {'a': 1, 'b': 8, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    with Guard('a') as y:
        L('b', xs).insert((I('c', 9) ^ I('d', 5)), inc())
    L('e', xs)[(y if B('f', False) else I('g', 9)) % len(xs)] = ((lambda p1: I('i', 1))(I('h', 7)) % 5)
    o.n, *xs = [[(I('j', -2) % -4), L('k', [0, 6, 8])[o.n], f3(I('l', 3), m=I('m', 8), *L('n', [-2]))][f2(I('o', 5), I('p', 8)) % 3], o.bump(), grow()]
    if (P('q', (3, 2))[1] >= I('r', 4)):
        return (I('s', 3) and I('t', 6))
    L('u', xs)[I('v', 1):I('w', 1)] = (L('x', [7]) + [I('y', 9) for q2 in [-1, -1]]) or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('z', 2) if b else I('a1', -2)) | max((q3 for q3 in L('b1', [-1, 0])[:3]), default=o.m))


async def case2(o: Box) -> int:
    x, y = -1, 5
    b = True
    s = 'żó'
    xs = [1, 5]
    d = {'a': 6, 'b': 1, 'q': 1}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if ((x != o.m >= I('a', 3)) and (not B('b', True))):
        y = ((I('c', 8) & 1023) << (I('d', 3) & 3))
        L('e', xs)[(I('f', 0) if B('g', False) else I('h', 3)) % len(xs)] = I('i', 2)
    else:
        for i1, y in [((I('k', 0) if B('l', True) else I('m', 5)), I('n', 7)), (I('o', 8), I('p', 9))]:
            if (max((I('q', -2) for q2 in xs[:3] for q3 in [7]), default=i1) == (I('r', 1) * I('s', 5) % 101)):
                return o.swap(I('t', 6))
    assert ((S('u', 'a') in D('v', {'a': 3, 'c': 2})) and (b := B('w', True))), S('x', 'a')[I('y', 8):]
    w4 = 0
    while w4 < 2 and b:
        w4 += 1
        xs[I('b1', 0)] |= O('g1', o).m
    if ((grow() - (total * I('h1', 6) % 101)) <= (sum([I('j1', -1) for q5 in range(3) for q6 in L('i1', [2])[:3] if b]) - o.swap(I('k1', 8))) > I('l1', 7)):
        if (len(o.xs) < {'a': I('m1', 9), 'b': I('n1', 1)}['a']):
            s = repr(o.n)
            o.xs[I('o1', -3)] = (int(b) & sum([total for q7 in range(2) for q8 in xs[:3]]))
        elif (bool(S('p1', '')) and B('q1', False)):
            y = I('r1', 3)
            s = f"é {L('s1', [4, 1, 8, 5])}{{}}{S('t1', '')!r}-{s:*^8}"
        else:
            x += await slow('w1', d.get(S('u1', 'z'), I('v1', -2)), o)
        with Guard('y1') as y, Guard('z1') as o.m:
            o.xs[I('b2', -1)] = (lambda p9: len(L('e2', [7, -2, 4, 1])))((await slow('c2', I('d2', 2), o)))
    elif ((x != I('f2', 1)) or (not b)):
        y = ((len(D('g2', {'a': 2, 'c': 0})) & 1023) >> ((lambda p10: total)(I('h2', -3)) & 3))
        D('i2', d)[str(b)] = o.xs[I('j2', 1)] = o.swap(total)
    xs = L('k2', [-1, 3, 4, 5]) or [0]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((await slow('l2', I('m2', -3), o)), b=(await slow('n2', I('o2', -1), o)))


def case3() -> int:
    x, y = 4, 0
    b = False
    s = 'xyz'
    xs = [6, 9]
    d = {'a': 1, 'b': 1, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = I('a', 0)
    y = {'a': max(I('b', 4), I('c', 6)), 'b': o.swap(x)}['b']
    max((d.get(S('e', 'b'), q1) for q1 in range(2) if B('d', True)), default=I('f', -3))
    y, y = (I('g', -3) * I('h', 9) % 101), I('i', 8)
    o.xs[I('j', -2)] = inc()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((I('k', 0) - I('l', -2)), b=d.get(S('m', 'z'), total))


def case4() -> int:
    x, y = 6, 1
    b = False
    s = 'a'
    xs = [6]
    d = {'a': 0, 'b': 1, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    O('a', o).m = I('b', 3)
    (d[(s if B('c', True) else S('d', 'b'))], o.n), d[(s + s)] = ({'a': I('e', 3), 'b': I('f', 9)}['a'], sum(I('h', -3) for q1 in range(I('g', 0), 2) if (b or b))), (I('i', -3) | I('j', 1))
    for i2 in [6]:
        o.n, o.n = (lambda p3: I('l', 3))(I('k', 9)), {'a': total, 'b': (i2 & I('m', 2))}['b']
        x += (I('n', 1) if B('o', True) else i2)
    o.n += o.swap(I('x', 7))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return min({'a': x, 'b': o.n}['b'], ~I('y', 4))


def case5() -> int:
    x, y = -1, 0
    b = False
    s = 'a'
    xs = [9, 1]
    d = {'a': 4, 'b': 1, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    print(d, s, end=" ")
    xs += list([I('a', -1), I('b', -1)])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return inc()


def case6() -> int:
    x, y = 6, 0
    b = False
    s = ''
    xs = [9, -2, 8]
    d = {'a': 4, 'b': 1, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    I('a', 5)
    (total - (x & x))
    d = d
    o.n, D('b', d)[str(B('c', False))] = {'a': I('d', 6), 'b': (I('e', 0) + I('f', 7))}['b'], O('g', o).n
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return [max((q1 for q1 in L('h', [3, -2, 1])[:3]), default=I('i', 0)), min(I('j', 9), I('k', 3)), o.add(x)][min(I('l', 3), I('m', 4)) % 3]


def case7() -> int:
    x, y = -3, 3
    b = False
    s = 'b'
    xs = [-2, 6]
    d = {'a': 8, 'b': 2, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    L('a', [0])[I('b', -2)]
    try:
        s = f"é {P('c', (0, 5))[0]!s}"
    except ValueError as e:
        print("V", e, end=" ")
        s = f"%d {(I('d', 1) - I('e', 5)):+d}{{}}{(L('g', [8, 2]) and L('h', [4]))!r:^7}é {(I('i', 3) ^ I('j', -1))}"
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('k', 7) & 1023) >> ([I('l', 1), I('m', 3), I('n', 2)][I('o', 6) % 3] & 3))


def case8() -> int:
    x, y = 2, 5
    b = False
    s = 'a'
    xs = [1]
    d = {'a': 1, 'b': 1, 'q': 6}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    xs.append((y := total))
    o.xs[I('a', -2)] = x = I('b', 3)
    def fn1(p2: int, p3: int = 0) -> int:
        return [(I('c', 9) * x % 101), (I('d', 3) | I('e', 3)), I('f', 3)][x % 3]
    x = I('g', 2) + fn1(len(L('h', [7, -2, 0, 5])))
    D('i', d)[f"é {b}é {I('j', 4)}"] = ({'a': o.n, 'b': I('k', 9)}['b'] or ((I('l', 9) & 1023) >> (x & 3)))
    (inc() & I('m', 7))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('n', 2) and I('o', 2)) | {'a': I('p', -2), 'b': I('q', 6)}['b'])


async def case9(o: Box) -> int:
    x, y = 5, 5
    b = False
    s = 'b'
    xs = [5, 2, 6, 0]
    d = {'a': 7, 'b': 5, 'q': 6}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    match ((I('a', 1) + I('b', -2)) * f3(x, m=o.n) % 101):
        case 0 | 7:
            w1 = 0
            while w1 < 1 and ((S('c', 'b') + s) < str(I('d', 5))):
                w1 += 1
                xs.append(o.bump())
                s += (f"%d {(L('e', [8, 4, 7]) if B('f', False) else o.xs)}-{(x != o.m != I('g', 7))}{(x if B('h', True) else I('i', 4))}" if bool((y % 2)) else S('j', 'b'))
            d['q'] += await slow('k', o.bump(), o)
        case m2 if m2 > 0 and (I('m', 2) >= I('n', 9)):
            x, O('o', o).m = (inc(), +I('p', 7))
        case _:
            o.m += await slow('s', (I('q', 7) and I('r', 2)), o)
    with Guard('u') as y:
        for k4, v5 in list({S('v', 'Q q'): q3 for q3 in range(3)}.items()):
            print(k4, end=" ")
            b = (min(total, I('w', 4)) == (I('x', 2) + I('y', 5)) <= grow() > f2(b=I('z', 9), a=I('a1', -1)))
            print(o.xs, int((L('b1', [5, 1]) < L('c1', [-1, 1]))), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max((I('e1', -2) for q6 in range(3) if B('d1', False)), default=I('f1', -2)) or o.swap(I('g1', 6)))


def case10() -> int:
    x, y = 2, 0
    b = False
    s = 'b'
    xs = [5, 5]
    d = {'a': 4, 'b': 1, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    with Guard('a') as y, Guard('b') as o.m:
        for i1 in [2, -2, 7, -1]:
            x, x = f2(b=o.bump(), a=(I('d', -1) if B('e', False) else I('f', 9))), (i1 and i1)
            print(((total + I('g', 1)) != (i1 // -4) != {'a': I('h', 9), 'b': I('i', 4)}['b']), I('j', -2), end=" ")
        o.n += (x - I('k', 8))
    o.n, *xs = [inc(), o.bump(), (I('m', 4) + I('n', -3))]
    xs = o.xs or [0]
    if (b if B('o', True) else ((S('p', 'b') != S('q', 'xyz')) or (S('r', 'z') in D('s', {'a': 0, 'c': 3})))):
        (o.n, x), O('t', o).m = ((I('u', 8) * I('v', -3) % 101), y), o.swap(o.n)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.m if (B('w', True) or b) else P('x', (0, 8))[1])


def case11() -> int:
    x, y = 7, 0
    b = False
    s = ''
    xs = [-1, 4, 5, 6]
    d = {'a': 1, 'b': 5, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    try:
        b = (b := bool(I('a', -1)))
    except ZeroDivisionError:
        d = {S('b', 'żó'): abs(I('c', 8)), (s and S('d', '')): (total and I('e', 5))}
    for i1 in range(I('f', 1), 4):
        xs += L('g', [9, 1, 0, 5])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (total or I('h', 7))


def case12() -> int:
    x, y = 8, 3
    b = False
    s = 'xyz'
    xs = [-2, 1]
    d = {'a': 3, 'b': 1, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in range(1):
        if B('a', False):
            xs.append((I('b', 2) & x))
        else:
            d[s.upper()] = (I('c', 3) if B('d', True) else I('e', -3))
            if (b := B('f', True)):
                break
        with Guard('g') as y, Guard('h') as xs[I('i', 0)]:
            if bool(L('j', [6])):
                return I('k', 6)
    y = (lambda p2: I('l', 7))(abs(x))
    y, O('m', o).n = (I('n', 1), I('o', -3))[1], I('p', 6)
    d[s] = D('q', {'a': 5, 'c': 3})[S('r', 'c')]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return max((o.n or I('s', 9)), sum(I('t', 4) for q3 in [4, 6, 4, 0]))


async def case13(o: Box) -> int:
    x, y = 4, 5
    b = True
    s = 'b'
    xs = [5]
    d = {'a': 0, 'b': 6, 'q': 1}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (not (abs(I('a', 4)) == o.add(total) < (I('b', 2) if b else total))):
        if B('c', True):
            b = (b := B('d', False))
        elif (I('e', 4) != (await slow('f', x, o))):
            y = y = grow()
            L('g', xs)[I('h', 0):I('i', 2)] = (xs if (B('j', True) if b else B('k', True)) else [I('l', 9), I('m', 0)]) or [1]
        if (int(B('n', True)) > (total + x) == (await slow('o', I('p', -3), o))):
            raise ValueError(S('q', 'a').replace(S('r', 'b'), S('s', 'żó')))
    else:
        o.n += await slow('u', O('t', o).m, o)
    O('w', o).n = (sum(q1 for q1 in [3, 3, -1]) if ((I('x', 4) if B('y', True) else I('z', -1)) not in sorted(L('a1', [-2]), key=lambda p2: p2 % 3)) else ((total if B('b1', True) else total) - {'a': I('c1', -3), 'b': I('d1', 8)}['b']))
    L('e1', xs)[I('f1', 0):I('g1', 4)] = [o.n, I('h1', -2)][:O('i1', o).m] or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (inc() + I('j1', 8))


def case14() -> int:
    x, y = 5, 0
    b = False
    s = 'Q q'
    xs = [-1]
    d = {'a': 2, 'b': 2, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y, D('a', d)[(s if B('b', True) else S('c', 'żó'))] = (+I('d', 0) if (x > I('e', 9) < I('f', 7)) else P('g', (4, 0))[1]), min((I('h', 8) + I('i', 2)), o.n)
    O('j', o).m += grow()
    x = f3(*(o.xs and L('k', [6])), m=O('l', o).m, k=(I('m', 0) % -4))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return d.get(S('n', 'b'), {'a': I('o', 1), 'b': I('p', 5)}['b'])


async def case15(o: Box) -> int:
    x, y = -2, 1
    b = False
    s = 'a'
    xs = [7, 3, 6, 7]
    d = {'a': 8, 'b': 3, 'q': 6}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    D('a', d)[S('b', 'xyz').upper()], O('c', o).m = ([o.m, I('d', 4), I('e', -2)][I('f', -2) % 3], o.bump())
    xs += [(await slow('g', {'a': x, 'b': I('h', 7)}['a'], o)), [(y := I('i', 8)), (o.n or I('j', 4)), ((I('k', 3) & 1023) >> (x & 3))][O('l', o).bump() % 3]]
    x += await slow('o', d.get(S('m', 'a'), I('n', 3)), o)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('q', 1)


async def case16(o: Box) -> int:
    x, y = 2, 1
    b = False
    s = 'xyz'
    xs = [8, -1, 6]
    d = {'a': 1, 'b': 5, 'q': 6}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    del L('a', [*xs, 1, 2])[(o.n % 2):I('b', 3)]
    for i1, y in [(max((I('c', 8) for q2 in [0] if b), default=I('d', 1)), (I('e', -3) if b else I('f', 3))), (I('g', 5), x)]:
        o.n
    else:
        xs += (xs := L('h', [7, -2, 1]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2((I('i', -2) if b else I('j', -2)), b=(I('k', -3) or total))


async def case17(o: Box) -> int:
    x, y = 4, 3
    b = False
    s = ''
    xs = [2, 2, -1]
    d = {'a': 2, 'b': 5, 'q': 8}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    del L('a', [*xs, 1, 2])[(I('b', 9) and I('c', 9)):o.n]
    for i1 in range(I('d', 1), 2):
        xs += L('e', [3])[:I('f', 5):2]
    else:
        b = ((I('h', 5) >= I('i', 4)) or (I('j', 6) != I('k', 1) != I('l', -1)))
        try:
            (D('m', d)[S('n', 'xyz').join([S('o', 'a') for q2 in [7]])], d[S('p', '')[:I('q', 1):I('r', 3)]]), y = ((o.n - I('s', -2)), grow()), (o.m & I('t', 8))
            print(xs, (~I('u', -1) + (I('v', 9) - I('w', 6))), end=" ")
        except ZeroDivisionError:
            o.n = (await slow('x', (I('y', -1) if B('z', True) else I('a1', 1)), o))
    for i3 in range(I('b1', 1), 2):
        if (x <= I('c1', -2)):
            break
        x = f2(max(((I('d1', 1) & I('e1', 7)) for q4 in [7, 2, -2, 3]), default=I('f1', 4)), b=((i3 // I('g1', 0)) & (await quick('h1', I('i1', -2), o))))
    y = O('j1', o).bump()
    L('k1', xs)[I('l1', 0):I('m1', 2)] = L('n1', [6, 3, 7]) or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (min(I('o1', 0), I('p1', 8)) // -4)


def case18() -> int:
    x, y = 0, 2
    b = False
    s = 'Q q'
    xs = [4, 8]
    d = {'a': 7, 'b': 2, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    with Guard('a') as y:
        try:
            if b:
                raise KeyError(str(I('b', 4)))
            del L('c', [*xs, 1, 2])[[y, I('d', 4), total][x % 3]:I('e', 5)]
        except (KeyError, IndexError):
            del d[(s * (total % 3))]
            print(L('f', [1])[y], S('g', ''), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    L('h', xs)[I('i', 2):I('j', 4)] = (xs := sorted(o.xs)) or [1]
    O('k', o).m = [(x - I('l', 6)), +O('m', o).bump(), f3(int(B('n', False)), *[I('o', 2), I('p', 9)], k=I('q', 3), *L('r', [6, 8, 7]))][max(((x := total) for q1 in range(2)), default=y) % 3]
    (((I('s', 2) & 1023) >> (I('t', 3) & 3)) & (I('u', 8) | o.n))
    assert (I('v', 0) in L('w', [7, 6])), S('x', 'Q q')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((P('y', (4, 3))[0] & 1023) << (grow() & 3))


async def case19(o: Box) -> int:
    x, y = 0, 3
    b = True
    s = ''
    xs = [1]
    d = {'a': 5, 'b': 7, 'q': 7}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    try:
        O('b', o).m -= (lambda p1: (((I('i', 7) & 1023) >> (I('j', 4) & 3)) and (I('k', 0) - p1)))(O('h', o).bump())
        o.n = (await quick('l', o.bump(), o))
    except ValueError as e:
        print("V", e, end=" ")
        d = d
    with Guard('m') as y:
        def fn2(p3: int, p4: int = 0) -> int:
            return (D('n', {'a': 2, 'c': 4}) | D('o', {'a': 3, 'c': 5}))[S('p', 'c')]
        O('q', o).n = o.m + fn2((x if B('r', True) else I('s', -2)))
        y = o.bump()
    d[(s or s)] = I('t', 6)
    try:
        with Guard('u') as y:
            xs = list(sorted(L('v', [-2, -1, 3, -2]), key=lambda p5: p5 % 3)) or [0]
        if B('w', True):
            x = I('x', 7)
            o.xs[I('y', -1)] = (o.add(I('z', 6)) or (I('a1', 2) + I('b1', 3)))
        else:
            print(repr((L('c1', [9]) if B('d1', True) else o.xs)), ((I('e1', 7) * I('f1', 5) % 101) % 3), end=" ")
    except ZeroDivisionError:
        for k6, v7 in list(d.items()):
            print(k6, end=" ")
            L('g1', xs)[(I('h1', 2) and I('i1', 9)) % len(xs)] = O('j1', o).m
            (o.xs[I('k1', 2)], d[S('l1', 'żó')]), L('m1', xs)[(v7 if B('n1', True) else I('o1', 3)) % len(xs)] = ((I('p1', -3) | I('q1', 1)), (f2(I('r1', 6), I('s1', 5)) if (not B('t1', True)) else (I('u1', 7) | I('v1', 4)))), o.bump()
        L('w1', xs)[grow() % len(xs)] = o.n = o.m
    y, O('x1', o).m = ({'a': y, 'b': x}['a'], sum([I('z1', -1) for q8 in range(I('y1', 1), 3)]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((await slow('a2', I('b2', -3), o)))


def case20() -> int:
    x, y = 6, 5
    b = True
    s = 'a'
    xs = [2, 8, 9]
    d = {'a': 0, 'b': 0, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y = I('a', -1)
    d[S('b', 'Q q')], d[s.lower()] = (sum(I('e', 8) for q1 in L('c', [-2])[:3] for q2 in range(I('d', 0), 4)) // 2), [(o.n if b else o.m), (o.n + y), [o.n, x, x][o.m % 3]][f2(I('f', 8), I('g', -2)) % 3]
    del d[str(I('h', 1))]
    O('j', o).m += (d[S('p', 'b')] if (S('q', 'z') in (d | D('r', {'a': 4, 'c': 3}))) else grow())
    try:
        with Guard('s') as y, Guard('t') as x:
            o.xs[-1] += max((I('x', 5) for q3 in range(2) for q4 in range(I('v', 1), 3) if B('w', False)), default=I('y', 5))
    except ZeroDivisionError:
        L('a1', xs)[int(B('b1', True)) % len(xs)], d[S('c1', 'xyz')] = ((I('d1', 6) if B('e1', False) else I('f1', 7)), grow())
        s += (((S('g1', '') and S('h1', 'Q q')) + S('i1', '')) * (I('j1', 0) % 3))
    else:
        if (o.n == +total < {'a': I('k1', 0), 'b': I('l1', -3)}['a']):
            xs.append(o.bump())
        else:
            xs += (xs := L('m1', [7, 3]))[I('n1', -2):(lambda p5: I('p1', 2))(I('o1', 3))]
            y = (int(b) & sum([o.m for q6 in range(I('q1', 0), 3) if b]))
    finally:
        print("F", end=" ")
        y = sum([I('r1', 3) for q7 in [4, -2, 2]])
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('s1', 4)


def case21() -> int:
    x, y = 2, 2
    b = False
    s = ''
    xs = [4, 7]
    d = {'a': 7, 'b': 3, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    x += grow()
    assert B('b', False), repr(I('c', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (f3(total, *L('d', [7, -2]), m=I('e', -1), *o.xs, k=I('f', 3), *o.xs) or inc())


async def case22(o: Box) -> int:
    x, y = -2, 3
    b = False
    s = 'a'
    xs = [1, -2, -2, 6]
    d = {'a': 0, 'b': 0, 'q': 3}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    O('a', o).n = x = ((x * I('b', -1) % 101), (I('c', 9) and I('d', 6)))[0]
    if B('e', True):
        O('f', o).n
        with Guard('g') as y, Guard('h') as xs[I('i', 0)]:
            o.xs[I('j', 2)], *xs = [(inc() | (await slow('k', I('l', -2), o))), int(B('m', True)), f2(b=y, a=I('n', 7))]
    elif ((I('o', 5) + I('p', 8)) in (L('q', [1, -1, 7]) or L('r', [4, 5]))):
        y -= (d.get(S('z', 'a'), I('a1', 5)) if (I('b1', 0) != I('c1', 6)) else [x, I('d1', 9), total][I('e1', -2) % 3])
        s = s
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('f1', 1) - I('g1', 7)) or (total | y))


def case23() -> int:
    x, y = -1, 5
    b = True
    s = ''
    xs = [2, 8, 1, 0]
    d = {'a': 7, 'b': 4, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    y, d[S('a', 'a')[I('b', -1):]] = ((I('c', 3) & 1023) >> (o.m & 3)), (y := grow())
    (d[(S('d', 'xyz') and S('e', 'Q q'))], y), D('f', d)[str(d)] = (f2(b=I('g', 3), a=o.n), sum((I('h', -2) % y) for q1 in [4, 0, 6] if b)), sum([I('i', 5) for q2 in xs[:3]])
    (y, o.n)[0]
    xs[I('l', 0)] ^= f3(*L('q', [0, -2, 7, 2]))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('r', 3) * x % 101) | I('s', -2))


async def case24(o: Box) -> int:
    x, y = 8, 3
    b = False
    s = 'b'
    xs = [4, 2]
    d = {'a': 1, 'b': 3, 'q': 2}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    s += S('a', 'żó')
    try:
        y = abs(o.bump())
    finally:
        print("F", end=" ")
        x = max((I('b', 8) for q1 in [-2] if b), default=x)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('c', 4)


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("3", case3)
    run("4", case4)
    run("5", case5)
    run("6", case6)
    run("7", case7)
    run("8", case8)
    run("10", case10)
    run("11", case11)
    run("12", case12)
    run("14", case14)
    run("18", case18)
    run("20", case20)
    run("21", case21)
    run("23", case23)


async def amain() -> None:
    print("2", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case2(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("9", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case9(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("13", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case13(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("15", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case15(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("16", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case16(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("17", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case17(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("19", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case19(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("22", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case22(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("24", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case24(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t


main()
asyncio.run(amain())
