a or b and not c or d
a if b else c if d else e
a < b <= c == d != e > f >= g
a is b is not c in d not in e
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** ~c
+-~a
not not a
(a + b) * (c,)
a.b.c[d](e)[f:g].h()
a[b, c]
a[b:c, d]
a[:]
a[::]
a[b:]
a[:c]
a[::d]
a[b:c:d, ::, ...]
a[*b]
a[*b, c]
a[b := 1]
a[b, c := 2]
a[(b, c)]
a[b,]
a[lambda: 1]
f()
f(a, b)
f(a, *b, c, *d)
f(a, b=1, *c, d=2, **e, f=3, **g)
f(a for a in b)
f((a for a in b), c)
f(a := 1, b)
f(a)(b)(c)
f(a,)
f(**a)
f(*a)
f(a
  , b
  )
()
(a,)
(a, b,)
(*a, b)
(a := 1)
(a)
((a, b))
[]
[a]
[a, *b,]
[a := 1, b]
{a}
{a, *b,}
{*a}
{}
{a: b}
{a: b, **c, d: e,}
{**a}
{a: lambda: b}
[a for a in b]
[a for a in b if c if d for e in f]
[a for a, in b]
[a for a, *b in c]
[a := 1 for b in c]
[(a, b) for a in b]
{a for a in b}
{a: b for a, b in c}
(a for a in b)
(a for a.b in c)
(a for a[0] in c)
(yield_)
a, b
a,
*a, b
*a,
a if b else (c, d)
print (a)
match(a)
match, case = a, _
match.a
match[a]
match = 1
case = 2
_ = 3
match -a
match * a
a.match.case.type._
match: int = 1
f(match=1, case=2, type=3, _=4)
...
None
True
False
__debug__
a = b if c else d, e
a \
    + b \
    - c
if a \
   and b: pass
