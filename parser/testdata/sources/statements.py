"""Every statement."""
from __future__ import annotations
import os
import os.path as path, sys
from . import a
from .. import b as c
from ...d.e import (f, g as h,)
from .... import i
from j import *
import k . l . m

x = 1
x = y = z = 2
x, y = y, x
x, = [1]
*x, y = 1, 2, 3
[x, *y] = (x, (y, *z)) = 1, 2
(x) = 1
((x.y)) = x[0] = 3
x: int
x: int = 1
(x): int = 2
x.y: str
x[0]: str = "s"
x: tuple = 1, *y
x += 1; x -= 2; x *= 3; x /= 4; x //= 5; x %= 6; x **= 7
x <<= 1; x >>= 2; x &= 3; x |= 4; x ^= 5; x @= 6
x.y += 1
x[0] += yield_
(x) += 1
del x
del x, y.z, z[0]
del (x, [y, (z)]), (), []
del x,
assert x
assert x, "message"
pass; pass
if x: pass
if x:
    pass
elif y: pass
elif z:
    pass
else:
    if w:
        pass
while x:
    break
else:
    pass
while y: continue
for x in y: pass
for x, *y in z, w:
    continue
else:
    pass
for x.a, (y[0], [z]) in *a, b: pass
with x: pass
with x as y, z as (a, b), c: pass
with (x): pass
with (x, y): pass
with (x as y, z,): pass
with (x, y) as z: pass
with (x), (y): pass
with (yield_): pass
with (x := y): pass
with (a for a in b): pass
with (x,): pass
with (x)(y) as z: pass
with (x) as (y.z): pass
try: pass
finally: pass
try:
    pass
except: pass
try: pass
except A: pass
except (B, C) as d:
    pass
except: pass
else: pass
finally: pass
try: pass
except* A as e: pass
except *(B, C): pass
else: pass
raise
raise x
raise x from y
global_ = 1
print(x); print(y);
if x: y = 1; z = 2;
class A: pass
class A(): x = 1
class A(B, *C, metaclass=D, **e):
    """Docstring."""

    def f(self): return
@a
@b.c(d)
@e[f] if g else h
class B: ...
type X = int
type X[T] = list[T]
type X[T: int, *Ts = *tuple[int], **P = [int, str], U: (int, str) = int] = T
type = 1
type (x)
type . y
type[x] = 2
