"""Every operation of an int that needs more than 64 bits."""

big = 2**100
print(big, -big, +big, ~big, abs(-big), bool(big), not big, bool(big - big))
print(big + 1, 1 + big, big - 1, 1 - big, big * 2, 2 * big, big // 3, 7 // big, big % 7, 7 % big, -7 % big, -big // 7, -big % 7)
print(big / 2, 1 / big, big / 3.0, big * 1.5, big + 0.5, 2.0 - big, big ** 2, big ** 0.5, 2 ** big.bit_length() == big * 2)
print(big == big, big == 2**100, big != 5, big < 1, big > 1, big <= big, big >= big + 1, big == float(big), big < 1e40, 1e20 < big, 5 < big, big == True)
print(big & 0xFF, big | 1, big ^ big, big >> 90, big << 3, 1 << 65, True + big, big * False)
print(divmod(big, 1000), divmod(-big, 7), divmod(7, big), pow(big, 2), pow(big, 3, 97), pow(3, big, 97), pow(2, 10, big))
print(hash(big) == hash(2**100), hash(2**61), hash(2**64), {big: 1, 5: 2}[big], big in {big}, big in [1, big], [1, big].index(big), (1, big, "x"))
print(str(big), repr(big), f"{big}", f"{big:d} {big:>40} {big:<40}| {big:^40} {big:,} {big:_} {big:x} {big:#x} {big:o} {big:b} {big:e} {big:.3f} {big:g} {big:+} {big: } {big:040d}")
print("%d %s %x %r" % (big, big, big, big), "{} {:,}".format(big, big))
print(hex(big), oct(big), bin(big)[:10], big.bit_length(), big.bit_count(), (-big).bit_length())
print(big.to_bytes(16, "big"), int.from_bytes(big.to_bytes(16, "little"), "little") == big, big.to_bytes(20, "big", signed=True).hex())
print(int(str(big)) == big, int("1" * 30), int("-" + "9" * 25), int(hex(big), 16) == big, int(f"{big:b}", 2) == big)
print(float(big), int(1e25), round(big, -5), round(big), round(big, 2), int(big), complex is not None)
print(min(big, 5), max(big, 5), max([1, big, 3]), min(1, big, key=lambda v: -v), sorted([big, 1, -big, 5]), sum([big, 1, 2]), sum([1, big], 10))
print(isinstance(big, int), type(big).__name__, isinstance(big, float))
big += 1; print(big)
big -= 1; big *= 3; print(big)
big //= 3; big %= 10**20; print(big)
big **= 3; big <<= 2; big >>= 1; big |= 1; big &= 2**70 - 1; big ^= 3; print(big)
for i in range(3):
    big = big * big
print(len(str(big)))
x = 10
x = x if x else big
match 2**70:
    case 1180591620717411303424:
        print("matched")
    case _:
        print("not")
def size(n: int) -> str:
    for unit in ["B", "K", "M", "G", "T", "P", "E", "Z"]:
        if n < 1024:
            return f"{n:.1f}{unit}"
        n /= 1024
    return "big"
print(size(2**75), size(100), size(123456789))
try:
    print(2**70 // 0)
except ZeroDivisionError as e:
    print(e)
try:
    print(2**70 % 0)
except ZeroDivisionError as e:
    print(e)
try:
    print(2**70 / 0)
except ZeroDivisionError as e:
    print(e)
try:
    (2**70).to_bytes(4, "big")
except OverflowError as e:
    print(e)
