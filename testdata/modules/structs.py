# struct: values packed as C lays them out, unpacked at once, in place and one after the other.
import struct
from struct import Struct, calcsize
packed = struct.pack("!BHIq4s", 7, 513, 70000, -2, b"ab")
print(packed, len(packed), calcsize("!BHIq4s"))
print(struct.unpack("!BHIq4s", packed))
a, b, *rest = struct.unpack("!BHIq4s", packed)
print(a + 1, b * 2, rest)
HEADER = struct.Struct(">BI")
def frame(kind, payload):
    return HEADER.pack(kind, len(payload)) + payload
def parse(data):
    kind, size = HEADER.unpack_from(data, 0)
    return kind, data[HEADER.size:HEADER.size + size]
print(frame(1, b"hi"), parse(frame(2, b"hello")), HEADER.size, HEADER.format)
for row in struct.iter_unpack("<bH", b"\x01\x02\x00\xff\x10\x27"):
    print(row, row[0] + row[1])
(n,) = struct.unpack("<I", b"\x01\x00\x00\x00")
print(n, struct.unpack(">d", struct.pack(">d", 0.1))[0])
try:
    struct.unpack("!I", b"abc")
except struct.error as exc:
    print("error", exc)
try:
    struct.pack("B", 300)
except struct.error as exc:
    print("error", exc)
buf = bytearray(8)
struct.pack_into("<HH", buf, 2, 1, 2)
print(buf, bytes())
