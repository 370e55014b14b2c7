"""Hash functions and generators of random numbers: masks and moduli keep their ints small."""

import asyncio
class RNG:
    def __init__(self, seed: int) -> None:
        self.state = seed
    def next(self) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return self.state >> 33
    def randint(self, lo, hi):
        return lo + self.next() % (hi - lo + 1)
class Lcg:
    def __init__(self, seed=42):
        self.x = seed
    def __iter__(self):
        return self
    def __next__(self):
        self.x = (1103515245 * self.x + 12345) % 2**31
        return self.x
def xorshift(x):
    x ^= (x << 13) & 0xFFFFFFFFFFFFFFFF
    x ^= x >> 7
    x ^= (x << 17) & 0xFFFFFFFFFFFFFFFF
    return x
def murmur(h):
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & 0xFFFFFFFF
    h ^= h >> 16
    return h
def crc32(data: bytes) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            if crc & 1:
                crc = (crc >> 1) ^ 0xEDB88320
            else:
                crc >>= 1
    return crc ^ 0xFFFFFFFF
def adler(data):
    a, b = 1, 0
    for c in data:
        a = (a + c) % 65521
        b = (b + a) % 65521
    return (b << 16) | a
def poly(s, base=131, mod=10**9 + 7):
    h = 0
    for ch in s:
        h = (h * base + ord(ch)) % mod
    return h
def poly2(s, base=131, mod=2**61 - 1):
    h = 0
    for ch in s:
        h = (h * base + ord(ch)) % mod
    return h
async def main():
    r = RNG(7)
    print([r.next() for _ in range(4)], r.state, [r.randint(1, 6) for _ in range(10)])
    g = Lcg()
    print([g.__next__() for _ in range(4)])
    x = 88172645463325252
    out = []
    for _ in range(4):
        x = xorshift(x)
        out.append(x)
    print(out, x & 0xFF, x % 10, f"{x:016x}", x.bit_length())
    print(murmur(12345), hex(crc32(b"hello world")), adler(b"Wikipedia"), poly("hello"), poly2("hello world, how are you"))
    h = 5381
    for ch in "some text to hash":
        h = ((h << 5) + h) ^ ord(ch)
    print(h, h & 0xFFFFFFFF, h % 1024)
    rotl = lambda v, n: ((v << n) | (v >> (64 - n))) & (2**64 - 1)
    print(rotl(0x9E3779B97F4A7C15, 13))
    sm = 0x9E3779B97F4A7C15
    z = (sm ^ (sm >> 30)) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & 0xFFFFFFFFFFFFFFFF
    print(z ^ (z >> 31), (z >> 11) / 2**53)
asyncio.run(main())
