"""Records what CPython's time answers in UTC: python3.13 record.py > record.jsonl"""
import json
import os
import time

os.environ["TZ"] = "UTC"
time.tzset()
MOMENTS = [0, 1, 951782400, 1e9, 1234567890.75, 1704067199, 1704067200, 1735689599, 4102444800, -1, -0.5, -86400 * 365, 1719792000 + 12 * 3600, 253402300799]
DIRECTIVES = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%"


def row(name, args, f):
    try:
        r = repr(f())
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([name, args, r]))


for m in MOMENTS:
    row("gmtime", [m], lambda: time.gmtime(m))
    row("asctime", [m], lambda: time.asctime(time.gmtime(m)))
    row("mktime", [m], lambda: time.mktime(time.gmtime(m)))
    for d in DIRECTIVES:
        row("strftime", ["%" + d, m], lambda: time.strftime("%" + d, time.gmtime(m)))
for f in ["", "plain ż", "%Y-%m-%dT%H:%M:%S", "100%", "%Q", "%-d.%-m.", "%_H|%-H|%_d", "%^a %#a %^B", "%10Y|%3d|%05m", "%%Y", "%Ey %Od", "%H%M%S%n%t", "%e|%-e|%0e"]:
    row("strftime", [f, 1234567890], lambda: time.strftime(f, time.gmtime(1234567890)))
row("gmtime", ["nan"], lambda: time.gmtime(float("nan")))
row("gmtime", ["inf"], lambda: time.gmtime(float("inf")))
row("gmtime", [1e18], lambda: time.gmtime(1e18))
row("sleep", [-1], lambda: time.sleep(-1))
row("sleep", ["nan"], lambda: time.sleep(float("nan")))
row("sleep", [1e300], lambda: time.sleep(1e300))
row("sleep", [0], lambda: time.sleep(0))
