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
    x, y = 6, 5
    b = False
    s = 'żó'
    xs = [9, 6, 8]
    d = {'a': 3, 'b': 2, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in [7]:
        with Guard('a') as y:
            O('b', o).m, O('c', o).m = {repr(L('d', [7, 6])): [I('e', -2), I('f', -2), I('g', 3)][I('h', 1) % 3] for q2 in range(2) if (not b)}[S('i', 'b')], o.bump()
    xs += o.xs
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return -O('j', o).n


def case1() -> int:
    x, y = 6, 3
    b = True
    s = ''
    xs = [8]
    d = {'a': 2, 'b': 2, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    O('a', o).n -= total
    def fn1(p2: int, p3: int = 0) -> int:
        return inc()
    y = I('h', 6) + fn1((y := I('i', 9)))
    xs = [I('k', 4) for q4 in range(I('j', 0), 4) for q5 in [3]] or [0]
    (D('l', d)[(s * (I('m', 0) % 3))], O('n', o).m), o.n = ((I('o', -1) or I('p', -3)), (x * I('q', -2) % 101)), f2(I('r', 3), b=I('s', 3))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((I('t', 2) < x != x))


async def case2(o: Box) -> int:
    x, y = 1, 5
    b = True
    s = 'b'
    xs = [-1, -2, 4, -1]
    d = {'a': 6, 'b': 8, 'q': 6}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    def fn1(p2: int, p3: int = 0) -> int:
        return O('a', o).n
    d[str(I('b', -1))] = I('c', 0) + fn1((lambda p4: I('e', 6))(I('d', 6)))
    for i5 in range(I('f', 1), 4):
        d[repr(L('g', [-1]))], o.xs[I('h', 0)] = O('i', o).n, (f2(o.add(i5), b=f3(m=I('j', 8), k=I('k', -1))) - grow())
        def fn6(p7: int, p8: int = 0) -> int:
            return (lambda p9: o.swap(x))((o.n * I('l', -1) % 101))
        y = I('m', 2) + fn6((I('n', 4) - o.m))
    L('o', xs)[(I('p', 9) if b else I('q', -3)) % len(xs)], *xs = [f2(b=inc(), a=(o.n & I('r', 6))), (I('s', 4) | I('t', -2)), (I('u', 8) if B('v', True) else total)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((o.n % I('w', 9)) if (I('x', 2) > o.m < I('y', 0)) else (I('z', 4) % 2))


async def case3(o: Box) -> int:
    x, y = 5, 3
    b = True
    s = 'żó'
    xs = [2, 7, 1, 2]
    d = {'a': 5, 'b': 1, 'q': 3}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if bool(s):
        xs.append((I('a', -1) if (I('b', -1) not in xs) else (x | I('c', 1))))
    else:
        L('d', xs)[min(I('e', 2), x) % len(xs)] = d[S('f', 'żó').join(str(I('g', 2)) for q1 in range(1))] = grow()
        (o.xs[I('h', 2)], o.n), x = ((await slow('i', I('j', 5), o)), I('k', -2)), O('l', o).n
    O('m', o).m, d[(s := S('n', 'a'))] = o.swap(int(B('o', False))), max((P('q', (2, 1))[0] for q2 in [-1, -1] if bool(I('p', -2))), default=I('r', -2))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((y := o.m) if bool(L('s', [1, 4, 8])) else (I('t', -1) & I('u', 6)))


def case4() -> int:
    x, y = 0, 3
    b = False
    s = ''
    xs = [9, -2, 7, 1]
    d = {'a': 4, 'b': 7, 'q': 6}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    def fn1(p2: int, p3: int = 0) -> int:
        return grow()
    x = L('a', [3, 4, 2])[x]
    x = I('b', -2) + fn1(I('c', 6))
    if all(B('h', True) for q5 in [I('e', 2) for q4 in L('d', [9])[:3]][:3] for q6 in [2] if (I('f', 3) <= I('g', 9))):
        with Guard('i') as y, Guard('j') as xs[I('k', 0)]:
            xs += [I('l', 4), I('m', 3)]
            D('s', d)[S('t', 'a')] += (o.m & I('u', 2))
        O('v', o).m = {'a': (I('w', 2) // 3), 'b': (I('x', 7) if B('y', False) else I('z', 2))}['a']
    for k7, v8 in list(D('a1', {'a': 7, 'c': 6}).items()):
        print(k7, end=" ")
        for i9 in [0, 2, 0]:
            d[s] = max((((q11 & 1023) << (I('d1', -3) & 3)) for q10 in range(I('b1', 1), 4) for q11 in xs[:3] if (I('c1', 1) >= q10)), default=o.m)
            D('e1', d)[S('f1', 'b')] = (min(y, I('g1', 5)) - (o.n or I('h1', 2)))
        else:
            s += S('i1', 'b')
        for k12, v13 in list({S('j1', 'Q q'): I('k1', 0), S('l1', ''): v8}.items()):
            print(k12, end=" ")
            assert (b or B('m1', True)), S('n1', 'xyz')
    del L('o1', [*xs, 1, 2])[max((I('r1', 7) for q14 in range(I('p1', 1), 3) if B('q1', True)), default=I('s1', 5)):I('t1', 8)]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((~I('u1', 1) & 1023) >> ((I('v1', 4) and I('w1', 9)) & 3))


async def case5(o: Box) -> int:
    x, y = 1, 2
    b = False
    s = 'Q q'
    xs = [7]
    d = {'a': 1, 'b': 7, 'q': 6}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.xs[I('a', 2)], o.n = f3(*xs, m=inc()), sum(I('c', -2) for q1 in range(I('b', 1), 3))
    if B('d', False):
        return [I('e', 2), I('f', -2), o.m][I('g', 9) % 3]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (await slow('h', o.add(I('i', -1)), o))


async def case6(o: Box) -> int:
    x, y = 3, 3
    b = False
    s = 'a'
    xs = [1, -1]
    d = {'a': 7, 'b': 3, 'q': 2}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    b = (o.m == (o.m - len(S('a', 'xyz'))) >= sum([(o.m if b else o.n) for q1 in xs[:3] for q2 in [-2, 0, 6, 6]]) < f2(b=sum([I('c', 8) for q3 in range(I('b', 1), 3)]), a=(I('d', -3) and x)))
    def fn4(p5: int = L('e', [9, 4, -2])[y]) -> int:
        return O('f', o).n
    y = len(d)
    o.n = I('g', 5) + fn4(O('h', o).bump())
    w6 = 0
    while w6 < 2 and B('i', False):
        w6 += 1
        D('o', d)[S('p', 'a')] ^= (((x & I('q', 3)) & 1023) >> ((I('r', 5) or I('s', -1)) & 3))
    else:
        with Guard('t') as y:
            d = ({**{S('u', 'żó'): I('v', -2), S('w', 'Q q'): o.m}, S('x', 'b').lower(): (lambda p7: I('z', -2))(I('y', 0))} if (b := b) else {(S('a1', '') * (I('b1', 6) % 3)): inc(), S('c1', 'a').join([s for q8 in range(2) for q9 in range(I('d1', 1), 2)]): f3(I('e1', 4), I('f1', 9), k=I('g1', 7))})
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (inc() - int(b))


async def case7(o: Box) -> int:
    x, y = 5, 0
    b = False
    s = ''
    xs = [0]
    d = {'a': 2, 'b': 6, 'q': 2}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    assert ((b := (I('a', -3) in xs)) or (B('b', False) or (y != I('c', 8)))), repr(S('d', 'żó'))
    L('e', xs)[(lambda p1: I('g', 8))(I('f', 8)) % len(xs)], y = I('h', 7), max(((I('j', 2) * (I('k', 1) + o.m) % 101) for q2 in range(I('i', 1), 2)), default=I('l', -3))
    if (str(D('m', {'a': 3, 'c': 7})) < S('n', 'a')):
        O('o', o).n, y = (abs(I('p', 9)), I('q', 7))
    else:
        L('r', xs)[I('s', 0):I('t', 4)] = L('u', [1, -1, -1, 6]) or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return +(await slow('v', I('w', -1), o))


def case8() -> int:
    x, y = 6, 0
    b = False
    s = 'Q q'
    xs = [7, 9]
    d = {'a': 5, 'b': 4, 'q': 8}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    w1 = 0
    while w1 < 2 and (f"é {S('a', 'b')!s}-{B('b', False)!r}" < (S('c', 'xyz') + S('d', 'xyz'))):
        w1 += 1
        for i2 in range(I('e', 0), 4):
            L('f', xs)[I('g', 2):I('h', 3)] = list(sorted(L('i', [7, 7]))) or [1]
        d = {S('j', 'żó'): I('k', -1), repr(x): ((I('l', 9) & 1023) << (I('m', 2) & 3))}
    y = len((s if B('n', True) else s))
    assert (S('o', 'z') in dict(D('p', {'a': 8, 'c': 6}))), str(L('q', [4]))
    s = (s := s)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('r', 6)


async def case9(o: Box) -> int:
    x, y = -1, 2
    b = False
    s = 'a'
    xs = [5, -1]
    d = {'a': 0, 'b': 3, 'q': 5}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.n = I('a', 3)
    print(D('b', {'a': 6, 'c': 8}), (D('c', {'a': 6, 'c': 8})[S('d', 'b')] - o.swap(I('e', 6))), end=" ")
    for i2 in sorted(L('f', [8, 7, 0]), key=lambda p1: p1 % 3)[:3]:
        x += await slow('i', (I('g', 0) - I('h', 6)), o)
        L('k', xs)[[I('l', 2), y, I('m', 0)][I('n', 0) % 3] % len(xs)], d[S('o', '')[I('p', -2):I('q', -1):2]] = ((y := I('s', 3)), (I('t', -3) + o.m))
    else:
        try:
            L('u', xs)[f2(o.n, o.m) % len(xs)], *xs = [abs(I('v', 5)), (I('w', -1) if B('x', True) else I('y', 9)), inc()]
            x += await slow('a1', (x ^ I('z', 4)), o)
        except (KeyError, IndexError):
            (o.n, D('c1', d)[(s := S('d1', 'b'))]), L('e1', xs)[abs(o.m) % len(xs)] = ((I('f1', -1) + x), (+I('g1', -2) * o.bump() % 101)), (total and x)
            x, o.xs[I('h1', -3)] = sum(q3 for q3 in [7, -1, -2, 0]), sum([I('i1', 2) for q4 in [0, 0] for q5 in [6, 1, 8]])
        except Exception as e:
            print(type(e).__name__, e, end=" ")
        else:
            s = repr(L('j1', [3]))
            d = {S('k1', 'a'): I('l1', 8), S('m1', 'Q q'): I('n1', 5)}
    if (((not B('o1', True)) or (B('p1', False) or B('q1', False))) if (S('r1', 'z') in D('s1', {'a': 4, 'c': 1})) else ((lambda p6: I('u1', 2))(I('t1', -1)) != o.m)):
        if any((I('w1', 0) not in L('x1', [4, -2])) for q7 in range(I('v1', 0), 4)):
            raise RuntimeError(repr(I('y1', 3)))
        with Guard('z1') as y:
            L('a2', xs).insert(L('b2', [-1, -2])[I('c2', 7)], {'a': I('d2', -1), 'b': I('e2', 0)}['b'])
    elif bool((await slow('f2', I('g2', 6), o))):
        for i8, o.m in [((y & I('h2', 8)), f3(*o.xs, *L('i2', [-2, 7, 3, -2]), m=I('j2', 4))), (I('k2', 2), I('l2', 2))]:
            d[repr(L('m2', [0, 7]))] = o.xs[I('n2', 0)] = ({'a': I('o2', 9), 'b': I('p2', 9)}['b'] + I('q2', -2))
        L('r2', xs)[((I('s2', 8) & 1023) >> (I('t2', 7) & 3)) % len(xs)], L('u2', xs)[-y % len(xs)] = inc(), f3(m=y, *xs, k=I('v2', 0))
    else:
        o.n = (L('w2', [4, 0])[y] ^ (I('x2', 6) - I('y2', 4)))
        L('z2', xs)[xs[I('a3', 7)] % len(xs)] = (await slow('b3', (x + x), o))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return ((I('c3', 8) % I('d3', 7)) and (y - I('e3', 4)))


def case10() -> int:
    x, y = 2, 4
    b = True
    s = 'b'
    xs = [9, 0, 0, 0]
    d = {'a': 6, 'b': 1, 'q': 2}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d = {S('a', 'Q q'): I('b', -3), s: I('c', -1)}
    d['q'] += inc()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (((I('e', 2) if B('f', False) else I('g', 0)) & 1023) << (inc() & 3))


def case11() -> int:
    x, y = 5, 5
    b = True
    s = 'a'
    xs = [4, 3, 3, 5]
    d = {'a': 1, 'b': 0, 'q': 4}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    D('a', d)[S('b', '')], *xs = [sum([len(L('e', [3])) for q1 in range(I('c', 0), 4) if B('d', True)]), d.get(S('f', 'a'), I('g', 4)), (I('h', 9) % 5)]
    for i2 in range(I('i', 0), 2):
        O('k', o).m += (I('j', -3) - x)
    else:
        y += ((I('s', 8) * I('t', 3) % 101), grow())[1]
    s = ((s := S('u', 'xyz')) * ([o.m, I('v', 7), I('w', 2)][I('x', 2) % 3] % 3))
    (o.xs[I('y', -2)], o.n), D('z', d)[S('a1', 'a')] = (o.bump(), (I('b1', -3) ^ sum(I('d1', 8) for q3 in range(I('c1', 1), 4)))), f2(I('e1', -2), I('f1', 4))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return I('g1', -3)


def case12() -> int:
    x, y = 1, 4
    b = False
    s = 'żó'
    xs = [-1, 7]
    d = {'a': 4, 'b': 5, 'q': 7}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    (o.xs[I('a', -3)], d[(S('b', 'xyz') or S('c', 'Q q'))]), L('d', xs)[o.bump() % len(xs)] = ((I('e', -2) - I('f', -1)), grow()), (I('g', 0) // I('h', 1))
    for k1, v2 in list(D('i', {'a': 5, 'c': 4}).items()):
        print(k1, end=" ")
        o.m += O('j', o).bump()
        w3 = 0
        while w3 < 2 and (not b):
            w3 += 1
            del d[(s + S('l', 'xyz'))]
    d[(s := S('m', 'żó'))] = y = ((lambda p4: I('n', 2))(x) * (I('o', 5) // 2) % 101)
    xs = (L('p', [9, 5, 7]) or L('q', [0, 0])) or [0]
    if (S('r', 'a') in D('s', {'a': 6, 'c': 4})):
        xs += sorted(xs, key=lambda p5: p5 % 3)
    else:
        s = S('t', 'xyz')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (total + I('u', 0))


async def case13(o: Box) -> int:
    x, y = 0, 3
    b = True
    s = 'Q q'
    xs = [-1, 3, 1]
    d = {'a': 6, 'b': 2, 'q': 7}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (inc() != (I('a', 2) - I('b', 9)) < x < (I('c', 1) // -4)):
        d[S('d', 'b')[I('e', 6):I('f', 8)]] = f2(sum([I('j', -1) for q1 in range(I('g', 1), 4) if (S('h', 'z') in D('i', {'a': 3, 'c': 1}))]), o.add(f2(I('k', 3), b=I('l', 2))))
        if (B('m', True) or B('n', False)):
            d['q'] += await slow('q', (await slow('o', I('p', 9), o)), o)
            xs += [I('s', 0), (o.swap(I('t', 3)) * o.swap(I('u', 9)) % 101)]
        elif B('v', False):
            d[S('w', 'a')], *xs = [((await quick('x', I('y', 6), o)) - len(d)), len(D('z', {'a': 4, 'c': 2})), sum([q2 for q2 in range(2)])]
    elif (inc() >= len(o.xs) >= sum([I('b1', 6) for q3 in o.xs[:3] for q4 in range(1) if B('a1', False)]) != inc()):
        d[S('c1', 'żó').replace(s, S('d1', 'xyz'))] = (y := (x & I('e1', 9)))
        try:
            y = o.bump()
            o.n |= (I('m1', -1) if B('n1', False) else I('o1', 5))
        except ZeroDivisionError:
            print((b or B('p1', True)), f"é {S('q1', 'xyz')}-{d.get(S('r1', 'z'), f2(o.n, I('s1', 9)))=!r}", end=" ")
            s += S('t1', 'Q q')
        else:
            D('u1', d)[(S('v1', 'xyz') or S('w1', 'Q q'))] = inc()
            s = S('x1', 'xyz').strip()
    else:
        assert (f2(o.n, I('y1', -3)) <= [x, I('z1', 2), x][I('a2', -1) % 3]), repr(L('b2', [0]))
        D('c2', d)[repr(xs)] = o.n = +abs([I('d2', 9), x, y][I('e2', 5) % 3])
    L('f2', xs)[((I('g2', -3) & 1023) << (y & 3)) % len(xs)] = x = ((I('h2', 6) + I('i2', 6)) if b else o.swap(I('j2', 9)))
    y, *xs = [sum([(o.m - I('l2', -1)) for q5 in list(L('k2', [4, 9]))[:3] for q6 in [-1, 3, 7, 0]]), [I('m2', 3), I('n2', 9), total][o.n % 3], (o.n * total % 101)]
    L('o2', xs)[I('p2', 2):I('q2', 4)] = (list(o.n for q7 in range(3)) if (s == S('r2', 'żó')) else sorted(L('s2', [8, 6, 4]))) or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return int((o.m >= x))


def case14() -> int:
    x, y = -2, 4
    b = False
    s = 'xyz'
    xs = [4, -1]
    d = {'a': 5, 'b': 3, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    del L('a', [*xs, 1, 2])[max((I('c', 8) for q1 in range(3) if B('b', True)), default=total):I('d', 6)]
    print(list((L('e', [3, 8, 2]) and L('f', [3, 6, 2]))), S('g', 'żó').join(str((q2 | I('j', -3))) for q2 in range(I('h', 1), 3) for q3 in L('i', [6])[:3] if b), end=" ")
    if ((S('k', 'a') if B('l', True) else s) in s):
        raise RuntimeError(repr(S('m', 'xyz')))
    o.n += (I('n', 6) if b else I('o', 9))
    assert b, S('q', 'xyz')
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add(I('r', 1))


async def case15(o: Box) -> int:
    x, y = 0, 4
    b = False
    s = 'b'
    xs = [8, 5, 3, 0]
    d = {'a': 2, 'b': 7, 'q': 3}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (b := (o.swap(I('a', 7)) == max((I('b', -3) for q1 in xs[:3]), default=I('c', 9)) != max((I('d', 0) for q2 in range(1)), default=x))):
        match o.bump():
            case 0 | 8:
                L('e', xs)[(I('f', -1) * I('g', 2) % 101) % len(xs)], d[str(D('h', {'a': 8, 'c': 3}))] = (P('i', (4, 7))[1], (I('j', 1) % I('k', 5)))
            case m3 if m3 > 0 and (I('l', 5) >= I('m', -1) <= I('n', 3)):
                L('o', xs)[I('p', 1):I('q', 1)] = [o.n for q4 in range(3) if (I('r', 4) > I('s', 6) <= I('t', 5) != I('u', 3))] or [1]
            case _:
                d = {S('v', 'Q q'): (I('w', 8) & I('x', 1)), (s := S('y', 'Q q')): inc()}
        o.n = ((x := I('z', 1)) ^ I('a1', 1))
    y, d[f"é {B('b1', True)}"] = ((I('c1', 6) & I('d1', 7)), I('e1', 9))
    x += await slow('f1', o.bump(), o)
    L('h1', xs)[(I('i1', 0) + I('j1', 4)) % len(xs)] = d[S('k1', 'a').replace(S('l1', 'xyz'), S('m1', 'xyz'))] = sum((q5 if B('o1', False) else q5) for q5 in range(I('n1', 1), 2))
    y = O('p1', o).bump()
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.swap((I('q1', -3) & I('r1', 8)))


def case16() -> int:
    x, y = 1, 0
    b = True
    s = ''
    xs = [5, 7, 7]
    d = {'a': 4, 'b': 2, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in range(I('a', 1), 2):
        if (B('b', False) and (B('c', False) and b)):
            raise KeyError((S('d', 'Q q') and S('e', 'b')))
    print((dict((D('f', {'a': 7, 'c': 7}) if B('g', True) else D('h', {'a': 2, 'c': 7}))) | D('i', {'a': 0, 'c': 4})), f2([I('j', 5), I('k', -3), I('l', -1)][I('m', -2) % 3], max((I('o', 0) for q2 in range(I('n', 0), 4) for q3 in range(3)), default=o.n)), end=" ")
    print((I('p', 1) > I('q', 2)), ((s + (S('r', 'xyz') + S('s', 'a'))) if b else (str(I('t', 0)) + (S('u', 'żó') + S('v', 'Q q')))), end=" ")
    y, O('w', o).m = max(I('x', 5), (I('y', 7) and o.n)), max(([(q4 * I('z', 3) % 101), {'a': I('a1', 5), 'b': I('b1', 1)}['b'], P('c1', (5, 1))[0]][o.swap(I('d1', 4)) % 3] for q4 in [7, 9, -2, 0]), default=I('e1', 1))
    for i5, y in [(+I('g1', 0), (y + y)), (I('h1', 8), I('i1', 5))]:
        o.xs[-1] += (lambda p6: I('k1', -2))(I('j1', 9))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return o.add((I('m1', 3) + I('n1', 3)))


async def case17(o: Box) -> int:
    x, y = 1, 1
    b = True
    s = 'Q q'
    xs = [7, 4]
    d = {'a': 5, 'b': 3, 'q': 4}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    x, d[(S('a', 'a') and S('b', 'b'))] = {'a': grow(), 'b': (await slow('c', I('d', 0), o))}['b'], (I('e', 2) if b else I('f', -2))
    match ((lambda p1: I('h', 1))(I('g', 6)) if (B('i', True) and B('j', True)) else (await slow('k', I('l', 0), o))):
        case 3 | 9:
            x = (I('m', -2) + x)
            s += s
        case m2 if m2 > 0 and (I('n', 7) < y):
            y = (await slow('o', max(o.m, I('p', -3)), o))
        case _:
            o.xs[I('q', -1)], d[S('r', 'żó')] = min(int((b and B('s', True))), (O('t', o).m + (await quick('u', I('v', 4), o)))), max((O('y', o).n for q3 in range(I('w', 0), 4) if B('x', True)), default=I('z', 3))
    y = I('a1', 4)
    (x := d.get(S('b1', 'z'), {'a': y, 'b': I('c1', 4)}['a']))
    I('d1', 4)
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (int(B('e1', True)) ^ (I('f1', 6) * I('g1', 5) % 101))


async def case18(o: Box) -> int:
    x, y = 0, 0
    b = False
    s = 'a'
    xs = [4]
    d = {'a': 7, 'b': 3, 'q': 3}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    match {'a': o.bump(), 'b': ((I('a', 0) & 1023) >> (I('b', 8) & 3))}['b']:
        case 3 | 6:
            with Guard('c') as y:
                L('d', xs)[(await quick('e', I('f', 0), o)) % len(xs)], o.n = max(I('g', 0), I('h', 4)), o.bump()
                D('i', d)[S('j', 'a')] = inc()
        case m1 if m1 > 0 and (y != I('k', 6) >= I('l', 6) != I('m', 1)):
            L('n', xs)[(lambda p2: I('p', -2))(I('o', -2)) % len(xs)], *xs = [{'a': f3(m=I('q', 1), *L('r', [6]), k=I('s', 6)), 'b': o.add(I('t', -2))}['b'], sum(q3 for q3 in range(2)), len(d)]
            with Guard('u') as y, Guard('v') as o.m:
                L('x', xs).insert(len(s), inc())
        case _:
            D('y', d)[S('z', 'żó').title()] = ((I('a1', 1) and I('b1', -3)) | (x - I('c1', 1)))
            D('d1', d)[S('e1', 'a')] = d.get(S('f1', 'a'), x)
    L('g1', xs).insert((I('h1', 3) * x % 101), grow())
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f3(max((I('j1', 5) for q4 in range(I('i1', 0), 4) if b), default=I('k1', 9)), *L('l1', [0, 2, 2]), m=(I('m1', 0) + I('n1', 4)), k=O('o1', o).bump())


def case19() -> int:
    x, y = 5, 3
    b = False
    s = 'żó'
    xs = [5, -2, 1, 5]
    d = {'a': 2, 'b': 1, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    o.xs[I('a', 0)], L('b', xs)[d.get(S('c', 'a'), I('d', 4)) % len(xs)] = I('e', 0), sum([I('g', -3) for q1 in range(I('f', 0), 2) for q2 in [5, 8]])
    xs += ((xs := [o.m, total]) if (b if B('h', True) else (L('i', [8, 2]) != L('j', [4, 9, 3]))) else [*[o.n, I('k', 9)], abs(I('l', 7))])
    x = f2(I('m', -3), b=I('n', 1))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(b=I('o', 0), a=I('p', -1))


def case20() -> int:
    x, y = 2, 5
    b = False
    s = 'Q q'
    xs = [9]
    d = {'a': 1, 'b': 1, 'q': 1}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    for i1 in [I('a', 8), I('b', -3)][:3]:
        if (not (I('c', 6) != I('d', 2) > i1)):
            x, L('e', xs)[o.bump() % len(xs)] = ((i1 * I('f', 1) % 101) + o.bump()), max((min((I('g', 0) * I('h', 6) % 101), sum([q4 for q3 in [9, 6, 6, 0] for q4 in o.xs[:3] if B('i', False)])) for q2 in [-2, -1, -1]), default=y)
        elif ((B('j', True) if B('k', False) else B('l', False)) and (S('m', 'żó') == s)):
            print((B('n', False) or (I('o', -2) != I('p', 5) == I('q', 9) == I('r', 7))), min(((total & 1023) >> (x & 3)), (i1 | (lambda p5: x)(I('s', 6)))), end=" ")
            if (b if B('t', False) else (I('u', 7) > I('v', 3))):
                raise RuntimeError(S('w', 'xyz'))
        else:
            print(S('x', 'Q q'), (O('y', o).bump() % 2), end=" ")
            o.n = (x // 3)
        if (list(L('z', [8, 8])) < o.xs):
            o.bump()
        elif (bool(L('a1', [7])) if (total != i1) else (i1 == i1 >= I('b1', 4))):
            D('c1', d)[S('d1', 'xyz').join([S('f1', 'xyz') for q6 in range(I('e1', 1), 2) if b])], L('g1', xs)[(I('h1', 9) if b else x) % len(xs)] = (i1, (I('i1', 2) - I('j1', 5)))
            y = sum([o.m for q7 in [4, -1, 8]])
        else:
            L('k1', xs)[I('l1', 3) % len(xs)], *xs = [((o.n if B('m1', False) else i1) and grow()), [I('n1', 1), I('o1', 3), I('p1', 3)][I('q1', -1) % 3], {'a': I('r1', 3), 'b': I('s1', -2)}['b']]
            print((i1, x)[1], ((I('t1', 7) - I('u1', 0)) + (I('v1', -2) or I('w1', -2))), end=" ")
    L('x1', xs)[I('y1', 0):I('z1', 3)] = [o.bump(), (o.m ^ total)] or [1]
    y = o.m
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (lambda p8: grow())(grow())


def case21() -> int:
    x, y = 9, 2
    b = False
    s = 'xyz'
    xs = [0, -2, 3, 8]
    d = {'a': 0, 'b': 4, 'q': 0}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    try:
        s = repr(list(I('c', 6) for q1 in range(I('a', 1), 3) if B('b', True)))
        del d[s.replace(S('d', 'Q q'), S('e', 'a'))]
    except ValueError as e:
        print("V", e, end=" ")
        y = x
        O('g', o).m -= I('m', 6)
    else:
        s += f"-{s.join(str(I('o', -3)) for q2 in L('n', [4, -2])[:3] for q3 in range(2)):.2}é {int(B('p', True))}"
    for i4, y in [(o.swap(I('r', 6)), I('s', 5)), (I('t', 2), total)]:
        d['q'] += I('u', 3)
    L('w', xs)[I('x', 0):I('y', 1)] = list(L('z', [4])) or [1]
    d[repr(L('a1', [1]))] = o.bump()
    if B('b1', True):
        with Guard('c1') as y:
            (((I('d1', 0) // I('e1', -1)) & 1023) >> ((I('f1', 1) + I('g1', 2)) & 3))
        if b:
            xs = L('h1', [-2, 6, 2]) or [0]
        elif ((L('i1', [6, 8, 7]) != L('j1', [8, 1])) and B('k1', True)):
            O('l1', o).m = o.n = (lambda p5: I('m1', 3))(total)
            print((L('n1', [3, 9]) and L('o1', [0, 3, -1])), d.get(S('p1', 'a'), -x), end=" ")
        else:
            o.xs[I('q1', -1)], o.xs[I('r1', 1)] = ((I('s1', 3) % 5), I('t1', 1))
            d = {(s + S('v1', 'a')): L('w1', [3])[I('x1', 7)] for q6 in range(3) if (I('u1', 3) > o.n)}
    else:
        print(({**dict(d), f"{y}%d {L('y1', [7, 5])!s}{I('z1', 3):>5}": (I('b2', 4) + I('c2', 9))} | D('d2', {'a': 0, 'c': 6})), len({**d, S('e2', 'Q q'): o.m}), end=" ")
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return f2(inc(), (lambda p7: x)(I('f2', 2)))


def case22() -> int:
    x, y = -1, 2
    b = False
    s = ''
    xs = [8, 2]
    d = {'a': 1, 'b': 3, 'q': 5}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (I('a', 5) in L('b', [4, 6])):
        with Guard('c') as y:
            print(L('d', [1, 0, 4, 8]), (I('e', 3) + x), end=" ")
    elif ((I('f', -1) - I('g', 0)) == f2(I('h', 5), total) < (x // I('i', 3)) >= len(L('j', [1, 3, 4, -2]))):
        x -= ([I('r', 6), x] if (B('s', True) and B('t', False)) else (L('u', [5, 8, 6, 7]) + o.xs))[(I('v', 7) and O('w', o).n)]
    else:
        with Guard('x') as y, Guard('y') as x:
            x, o.n = (o.m | I('a1', 8)), f3(*[I('c1', 4) for q1 in xs[:3] for q2 in L('b1', [5, 1, 7])[:3]], k=O('d1', o).bump())
            (O('e1', o).m, D('f1', d)[S('g1', 'żó')]), o.xs[I('h1', 0)] = (inc(), o.m), (I('i1', 6) and total)
    del L('j1', [*xs, 1, 2])[sum(I('k1', 7) for q3 in range(3)):I('l1', 2)]
    xs.append(grow())
    (D('m1', d)[repr(x)], o.n), D('n1', d)[(s := S('o1', 'xyz'))] = ((I('p1', 5) // -4), o.add((lambda p4: I('r1', -3))(I('q1', 3)))), (I('s1', -2) + I('t1', 7))
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (o.add(I('u1', 1)) + sum([x for q5 in range(3)]))


def case23() -> int:
    x, y = 1, 2
    b = False
    s = 'Q q'
    xs = [2, 3]
    d = {'a': 3, 'b': 7, 'q': 3}
    o = Box(7)

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    if (L('a', [6, 3, 1]) == L('b', [1])):
        L('c', xs)[(I('d', 1) * I('e', 7) % 101) % len(xs)] = [(y := total), inc(), f2(b=y, a=I('f', -3))][o.swap(I('g', 5)) % 3]
    else:
        O('h', o).m, O('i', o).n = d[S('j', 'b')], I('k', 7)
        with Guard('l') as y, Guard('m') as o.m:
            del d[s]
    match max(((o.n + q1) for q1 in range(I('o', 0), 2) for q2 in L('p', [8, 8])[:3] if (I('q', 9) not in o.xs)), default=I('r', 0)):
        case 3 | 8:
            print([max((q3 if B('t', True) else I('u', 4)), o.swap(I('v', 1))) for q3 in [8] if (not B('s', False))], (int(any(b for q4 in range(1))) if (total in (L('w', [0]) + L('x', [9, 8, 9]))) else ((x := I('y', 1)) + abs(I('z', -1)))), end=" ")
        case m5 if m5 > 0 and (x <= I('a1', 8)):
            y = (I('b1', 9) & I('c1', 8))
        case _:
            w6 = 0
            while w6 < 3 and (b := (b and B('d1', False))):
                w6 += 1
                d = {S('e1', '').replace(s, S('f1', 'b')): I('g1', 8) for q7 in range(2)}
            else:
                d[S('h1', 'Q q')] = o.xs[I('i1', -1)] = ((I('j1', 1) if B('k1', False) else I('l1', 2)) | f2(I('m1', 2), y))
                y = max(([I('n1', -2), x, y][total % 3] for q8 in [4]), default=I('o1', -1))
    print(((D('p1', {'a': 3, 'c': 4})[S('q1', 'b')] | (I('r1', 1) * I('s1', 5) % 101)) in o.xs), str((d | D('t1', {'a': 6, 'c': 0}))), end=" ")
    s = S('u1', 'xyz')
    L('v1', xs)[I('w1', 1):I('x1', 3)] = sorted(list(I('y1', 0) for q9 in range(3))) or [1]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return (max(I('z1', 6), x) or len(s))


async def case24(o: Box) -> int:
    x, y = 8, 5
    b = False
    s = ''
    xs = [2, 2, 6, 0]
    d = {'a': 0, 'b': 7, 'q': 5}

    def inc() -> int:
        nonlocal x
        x += 1
        return x

    d = D('a', {'a': 1, 'c': 4})
    del d[repr(L('b', [0, 4, 9]))]
    print("|", x, y, b, repr(s), xs, d, o.n, o.m, o.xs, end=" ")
    return +(I('c', 9) if B('d', False) else I('e', 6))


def main() -> None:
    pass
    run("0", case0)
    run("1", case1)
    run("4", case4)
    run("8", case8)
    run("10", case10)
    run("11", case11)
    run("12", case12)
    run("14", case14)
    run("16", case16)
    run("19", case19)
    run("20", case20)
    run("21", case21)
    run("22", case22)
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
    print("3", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case3(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("5", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case5(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("6", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case6(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("7", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case7(o))
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
    print("17", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case17(o))
    except Exception as e:
        print("!", type(e).__name__, e)
    await t
    print("18", end=": ")
    o = Box(7)
    t = asyncio.create_task(disturb(o))
    try:
        print("=", await case18(o))
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
