# Functions of the library are handed None, or values of several kinds, where they take a str or a number.
import json
import math


def split(text, sep=None, limit=-1):
    return text.split(sep, limit)


def strip(text, chars=None):
    return text.strip(chars)


def replace(v):
    return "axa".replace("x", v)


def attempt(what, fn, v):
    try:
        print(what, fn(v))
    except (TypeError, ValueError) as e:
        print(what, type(e).__name__, e)


print(split("a b"), split("a,b,c", ",", 1), split("a b c", limit=1), strip(" a "), strip("xax", "x"))
for text in ["b", None]:
    try:
        print(replace(text))
    except TypeError as e:
        print("TypeError", e)
for v in [3, "4", None, 2.5, [1]]:
    attempt("range", lambda v: repr(list(range(v))), v)
    attempt("replace", lambda v: "x".replace("x", v), v)
    attempt("chr", lambda v: chr(v + v) if v == 2.5 else chr(v), v)
    attempt("sqrt", lambda v: repr(math.sqrt(v)), v)
    attempt("split", lambda v: repr("a,b".split(v)), v)
    attempt("loads", lambda v: repr(json.loads(v)), v)
    attempt("find", lambda v: repr("a4".find(v)), v)
