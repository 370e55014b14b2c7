name, n, x, flag, nothing = "Ann", 42, 3.14159, True, None
print(f"{name} is {n}", f"{name!r} {n!s} {flag!a} {nothing}")
print(f"{n:5d}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:x}|{n:#X}|{n:b}|{n:,}")
print(f"{x:.2f}|{x:8.3f}|{x:e}|{x:g}|{x:%}|{x:.0f}|{-x:08.2f}")
print(f"{name:>8}|{name:<8}|{name:^8}|{name:*^9}|{name:.2}")
print(f"{n = }", f"{name = }", f"{n + 1 = :4d}", f"{x=:.1f}")
print(f"{(n, name)} {[n, x]} {{braces}} {'nested ' + f'{n}'}")
width, precision = 10, 3
print(f"{x:{width}.{precision}f}|{name:{'>'}{width}}")
print(f"{1234567.891:,.2f} {10**9:_} {0.1 + 0.2} {1e16} {1e-5} {float(5)} {2.0**70}")
print(f"{'é':>3}|{'日本':^6}|{chr(128512)}")
print("%s %d %5.1f %r %%" % (name, n, x, name), "{} {1} {0}".replace("{}", "x"))
print("{} and {}".format(name, n), "{1:>4} {0!r} {k}".format(1, 2, k="v"))
print(f"{True:d} {7 // 2} {-7 // 2} {-7 % 3} {7 / 2} {2 ** 10}")
