def wrap(*parts):
    return ValueError(*parts)


print(repr(wrap(1, 2)), repr(wrap()))
o = OSError(2, "nope", "f.txt")
print(o.errno, o.strerror, o.filename, type(o).__name__, o, repr(o))
o = OSError(13, "denied")
print(type(o).__name__, o.errno, o.filename, o)
p = PermissionError("just text")
print(p, p.errno, p.strerror)
try:
    raise ConnectionRefusedError(111, "Connection refused")
except OSError as e:
    print(e, e.errno, type(e).__name__)
print(str(TimeoutError()), repr(TimeoutError("x")))
for e in (KeyError("a b"), KeyError(("t", 1)), IndexError("i"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")):
    print(str(e), repr(e))
